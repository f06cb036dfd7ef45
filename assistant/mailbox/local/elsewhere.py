"""Part of the work on a large mailbox done by a process of its own."""

import contextlib
import os
import subprocess
import sys


def start(module: str, *arguments: str, asked: bytes | None = None) -> "subprocess.Popen[bytes] | None":
    """Run a module of this program; `asked` is its input, and then its output can be read. None where it cannot."""
    # The same code in a fresh interpreter: no state of this one goes along, and no thread is in the way.
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(place or os.getcwd() for place in sys.path)}
    pipe = subprocess.DEVNULL if asked is None else subprocess.PIPE
    try:
        process = subprocess.Popen(  # noqa: S603 - this interpreter, our own module
            [sys.executable, "-m", module, *arguments],
            env=environment,
            stdin=pipe,
            stdout=pipe,
            stderr=subprocess.DEVNULL,
        )
    except OSError:
        return None
    if process.stdin is not None and asked is not None:
        with contextlib.suppress(OSError), process.stdin:  # it may have ended already
            process.stdin.write(asked)
    return process
