"""What is to run, and how often; the same for every system."""

import hashlib
import re
from dataclasses import dataclass
from datetime import timedelta

from assistant.durations import parse_duration

NAME = "reply-assistant"


@dataclass(frozen=True, slots=True)
class Job:
    """One scan, to be started again and again."""

    name: str  # of the timer: small letters, digits, and - _ . only
    every: str  # one of EVERY
    command: tuple[str, ...]  # the absolute path of the program first
    environment: tuple[tuple[str, str], ...] = ()  # what it must be told besides

    @property
    def minutes(self) -> int:
        return parse_duration(self.every) // timedelta(minutes=1)

    @property
    def times(self) -> tuple[tuple[int | None, int], ...]:
        """Hour (None: each) and minute of every start."""
        if self.minutes < 60:
            return tuple((None, minute) for minute in range(0, 60, self.minutes))
        return tuple((hour, 0) for hour in range(0, 24, self.minutes // 60)) if self.minutes > 60 else ((None, 0),)


def every_of(starts: int, *, hours: bool) -> str:
    """The rhythm that so many starts a day (`hours`) or an hour make: the way back from `Job.times`."""
    if hours:
        return f"{24 // starts}h"
    return "1h" if starts == 1 else f"{60 // starts}m"


def timer_name(account: str) -> str:
    """The name of an account's timer, in letters that every system takes."""
    if not account:
        return NAME
    safe = re.sub(r"[^a-z0-9._-]", "_", account)
    mark = "" if safe == account else "-" + hashlib.sha256(account.encode()).hexdigest()[:6]
    return f"{NAME}-{safe}{mark}"
