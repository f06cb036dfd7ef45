"""Two processes read what has arrived, one from each end, until they meet: so both are busy, whatever lies where.

This one begins at the oldest message. The other (`assistant/ahead.py`) begins at the newest, and tells of each only
whether it says nothing; what does say something is read here again, and everything where the other one fails.
"""

import contextlib
import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from threading import Thread

NOTHING = b"1"  # what the other process writes of a message that says nothing; one byte a message


class Ahead:
    """The other process, and how far it is."""

    def __init__(self, asked: Mapping[str, object], numbers: Sequence[int]) -> None:
        self._numbers = numbers
        self._told = bytearray()
        self._process = _start(json.dumps({**asked, "numbers": [*reversed(numbers)]}).encode())
        self._listener = Thread(target=self._listen, daemon=True)
        if self._process is not None:
            self._listener.start()

    @property
    def done(self) -> int:
        """How many messages the other process has read."""
        return len(self._told)

    def says_nothing(self, place: int) -> bool:
        """Whether the message at this place of the numbers is known to say nothing."""
        back = len(self._numbers) - 1 - place
        return back < len(self._told) and self._told[back : back + 1] == NOTHING

    def close(self) -> None:
        """End it, wherever it is."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def _listen(self) -> None:
        assert self._process is not None
        assert self._process.stdout is not None
        output = self._process.stdout
        with contextlib.suppress(OSError, ValueError), output:  # closed from the other side
            while told := os.read(output.fileno(), 4_096):
                self._told += told


def _start(asked: bytes) -> "subprocess.Popen[bytes] | None":
    # A fresh interpreter, as in `fill.py`.
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(place or os.getcwd() for place in sys.path)}
    try:
        process = subprocess.Popen(
            [sys.executable, "-m", "assistant.ahead"],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
    except OSError:
        return None
    assert process.stdin is not None
    with contextlib.suppress(OSError), process.stdin:
        process.stdin.write(asked)
    return process
