"""Two processes read what has arrived, one from each end, until they meet: so both are busy, whatever lies where.

This one begins at the oldest message. The other (`assistant/ahead.py`) begins at the newest, and tells of each only
whether it says nothing; what does say something is read here again, and everything where the other one fails.
"""

import contextlib
import json
import os
from collections.abc import Mapping, Sequence
from threading import Thread
from typing import IO

from assistant.mailbox.local.elsewhere import start

NOTHING = b"1"  # what the other process writes of a message that says nothing; one byte a message


class Ahead:
    """The other process, and how far it is."""

    def __init__(self, asked: Mapping[str, object], numbers: Sequence[int]) -> None:
        self._numbers = numbers
        self._told = bytearray()
        told = json.dumps({**asked, "numbers": [*reversed(numbers)]}).encode()
        self._process = start("assistant.ahead", asked=told)
        if self._process is not None:
            self._listener = Thread(target=self._listen, args=(self._process.stdout,), daemon=True)
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

    def _listen(self, output: IO[bytes]) -> None:
        with contextlib.suppress(OSError, ValueError), output:  # closed from the other side
            while told := os.read(output.fileno(), 4_096):
                self._told += told
