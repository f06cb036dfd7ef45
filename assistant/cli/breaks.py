"""Where long work may be interrupted."""

import time
from collections.abc import Callable
from typing import NamedTuple


def _go_on() -> None:
    """Nobody asks to stop."""


class Breaks(NamedTuple):
    """Called between two steps, and to wait between two requests; either may raise to end the work there."""

    pause: Callable[[], None] = _go_on
    sleep: Callable[[float], None] = time.sleep


NONE = Breaks()
