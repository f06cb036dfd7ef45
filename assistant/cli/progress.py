"""How far long reading is, for somebody who waits at a terminal."""

import time
from collections.abc import Callable

from assistant.cli.output import passing

_FIRST = 0.5  # seconds before anything is said: most reading is over by then
_BETWEEN = 0.1
_CELLS = 20


class Progress:
    """Called with messages read, in all, and seconds left (0 where nobody knows: then it is worked out)."""

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._monotonic = monotonic
        self._began = monotonic()
        self._said = self._began + _FIRST - _BETWEEN

    def __call__(self, done: int, total: int, seconds: float) -> None:
        now = self._monotonic()
        if now - self._said < _BETWEEN:
            return
        self._said = now
        left = seconds or ((now - self._began) * (total - done) / done if done else 0.0)
        passing(_line(done, total, left))


def _line(done: int, total: int, left: float) -> str:
    filled = _CELLS * done // max(total, 1)
    rest = f", about {_about(left)} left" if left >= 2 else ""
    return f"Reading mail  {'━' * filled}{'─' * (_CELLS - filled)}  {done:,} of {total:,}{rest}"


def _about(seconds: float) -> str:
    return f"{round(seconds)} s" if seconds < 90 else f"{round(seconds / 60)} min"
