"""One pass of the real program, forked as a process of its own, with something going wrong in it."""

import contextlib
import io
import os
import random
import resource
import signal
import sqlite3
import sys
import time
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from assistant import cli
from assistant.ledger import ledger as ledger_module
from assistant.mailbox.gmail import cache, calls, opening, transport  # noqa: F401 - opening: for the forks
from benchmarks.faults.kinds import Wrong

KILLED = -signal.SIGKILL
CRASHED = 99
_HANGS = 120  # seconds after which a pass is taken for hanging


def warm_up() -> None:
    """Import, once, what a pass imports, and read the tables: each pass is then forked with all that there."""
    with contextlib.redirect_stdout(io.StringIO()):
        assert cli.main(["demo", "--json"]) == 0


def start(home: Path, endpoint: str, now: datetime, wrong: Wrong, name: str) -> int:
    """Fork a pass; its output goes to `home/out/name`. Returns the process id."""
    pid = os.fork()
    if pid:
        return pid
    status = CRASHED
    try:
        signal.alarm(_HANGS)
        out = os.open(home / "out" / name, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        os.dup2(out, 1)
        os.dup2(out, 2)
        os.environ |= {"ASSISTANT_HOME": str(home), "ASSISTANT_GMAIL_ENDPOINT": endpoint}
        _arrange(wrong, home)
        status = cli.main(["scan", "--json", "--now", now.isoformat()])
    except BaseException:
        traceback.print_exc()
    finally:
        with contextlib.suppress(BaseException):
            sys.stdout.flush()
        os._exit(status)


def end(pid: int) -> int:
    """Wait for a pass; its exit status, or minus the signal that ended it."""
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


class _Clock:
    """Time that passes only when somebody sleeps; a little really passes where the server is slow."""

    def __init__(self, slow: bool) -> None:
        self.seconds = 1000.0
        self.slow = slow

    def monotonic(self) -> float:
        return self.seconds

    def sleep(self, seconds: float) -> None:
        self.seconds += seconds
        if self.slow:
            time.sleep(min(seconds, 0.3))


def _arrange(wrong: Wrong, home: Path) -> None:
    """Make it go wrong, in this process alone."""
    slow = any(fault.how == "delay" for fault in wrong.server)
    clock = _Clock(slow)
    rhythm = calls.Rhythm(clock.monotonic, clock.sleep, random.Random(7))
    _always(calls.Calls, rhythm=rhythm)
    if slow:
        _always(transport.NoSendHttp, seconds=0.3)
    if wrong.kill_request >= 0:
        _kill_at(transport.NoSendHttp, "request", wrong.kill_request, after=wrong.kill_after)
    if wrong.kill_write >= 0:
        _kill_at(ledger_module.Ledger, "_run", wrong.kill_write, after=wrong.kill_after)
    if wrong.kill_cache >= 0:
        _kill_at(cache.Cache, "_many", wrong.kill_cache, after=wrong.kill_after)
    if wrong.room >= 0:
        resource.setrlimit(resource.RLIMIT_FSIZE, (wrong.room, wrong.room))
    if wrong.read_only or wrong.ledger_pages >= 0:
        sqlite3.connect = _connect(sqlite3.connect, home / "ledger.sqlite3", wrong)  # type: ignore[assignment]


def _always(made: Any, **named: Any) -> None:
    """Have every object of a class made with these arguments."""
    make = made.__init__
    made.__init__ = lambda self, *given, **more: make(self, *given, **(more | named))


def _kill_at(owner: Any, name: str, number: int, *, after: bool) -> None:
    step = getattr(owner, name)
    left = number

    def counted(*arguments: Any, **named: Any) -> Any:
        nonlocal left
        left -= 1
        if left == -1 and not after:
            os.kill(os.getpid(), signal.SIGKILL)
        result = step(*arguments, **named)
        if left == -1:
            os.kill(os.getpid(), signal.SIGKILL)
        return result

    setattr(owner, name, counted)


def _connect(
    connect: Callable[..., sqlite3.Connection], ledger: Path, wrong: Wrong
) -> Callable[..., sqlite3.Connection]:
    """The ledger opens so that it cannot be written, or cannot grow; everything else opens as ever."""

    def opened(path: Any, **named: Any) -> sqlite3.Connection:
        if str(path) != str(ledger):
            return connect(path, **named)
        if wrong.read_only:
            return connect(f"{ledger.as_uri()}?mode=ro", **(named | {"uri": True}))
        connection = connect(path, **named)
        with contextlib.suppress(sqlite3.DatabaseError):
            pages = connection.execute("PRAGMA page_count").fetchone()[0]
            connection.execute(f"PRAGMA max_page_count = {max(1, pages + wrong.ledger_pages)}")
        return connection

    return opened
