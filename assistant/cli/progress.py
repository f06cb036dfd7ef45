"""How far long reading is, for somebody who waits at a terminal."""

import time
from collections.abc import Callable

from assistant.cli.output import passing

_FIRST = 0.5  # seconds before anything is said: most reading is over by then
_BETWEEN = 0.1
_ENOUGH = 1.0  # of reading, before the rest of it can be guessed
_CELLS = 20


class Progress:
    """Called with messages read, in all, and seconds left (0 where nobody knows: then it is worked out)."""

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._monotonic = monotonic
        self._said = monotonic() + _FIRST - _BETWEEN
        self._began: float | None = None  # when the first message came: before that, an index may have been made

    def __call__(self, done: int, total: int, seconds: float) -> None:
        now = self._monotonic()
        self._began = now if self._began is None else self._began
        if now - self._said < _BETWEEN:
            return
        self._said = now
        past = now - self._began
        left = seconds or (past * (total - done) / done if done and past > _ENOUGH else 0.0)
        passing(_line(done, total, left))


def _line(done: int, total: int, left: float) -> str:
    filled = _CELLS * done // max(total, 1)
    rest = f", about {_about(left)} left" if left >= 2 else ""
    return f"Reading mail  {'━' * filled}{'─' * (_CELLS - filled)}  {done:,} of {total:,}{rest}"


def _about(seconds: float) -> str:
    return f"{round(seconds)} s" if seconds < 90 else f"{round(seconds / 60)} min"
