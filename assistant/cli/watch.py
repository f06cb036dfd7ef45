"""`assistant watch`: scan again and again in the foreground, until told to stop."""

import argparse
import signal
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from types import FrameType
from typing import Any

from assistant import clock, places
from assistant.cli.breaks import Breaks
from assistant.cli.events import Event, events, failed
from assistant.cli.one_pass import one_pass
from assistant.cli.output import for_account, passing, say, say_json
from assistant.errors import AssistantError, Busy, TryAgainLater, UsageError

_SLICE = timedelta(minutes=1)  # a machine that slept wakes up in the middle of one


class Stopped(Exception):
    """Told to stop; raised between two steps only."""


@dataclass(slots=True)
class Stop:
    """Remembers a signal until the next place where stopping leaves nothing half done."""

    now: Callable[[], datetime] = clock.now
    sleep: Callable[[float], None] = time.sleep
    asked: bool = False
    _resting: bool = False

    def listen(self) -> None:
        """From now on SIGTERM and Ctrl-C are remembered; a second one ends at once."""
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._heard)

    def check(self) -> None:
        """Raise Stopped where that was asked for."""
        if self.asked:
            raise Stopped

    def rest(self, seconds: float) -> None:
        """Sleep; raises Stopped at once when asked to."""
        self._resting = True
        try:
            self.check()
            self.sleep(seconds)
        finally:
            self._resting = False

    def until(self, moment: datetime) -> None:
        """Rest until then by the clock on the wall: time that the machine slept through has passed."""
        while (left := moment - self.now()) > timedelta():
            self.rest(min(left, _SLICE).total_seconds())

    def _heard(self, number: int, frame: FrameType | None) -> None:
        self.asked = True
        for known in (signal.SIGTERM, signal.SIGINT):
            signal.signal(known, signal.SIG_DFL)
        if self._resting:
            raise Stopped


def run(arguments: argparse.Namespace) -> int:
    """Scan until told to stop, and end with 0 then. What hinders the very first scan ends it as `scan` would."""
    stop = Stop()
    stop.listen()
    try:
        Watch(arguments, stop).go_on()
    except Stopped:
        say_event(Event(clock.now(), "stopped", "stopped"), arguments)
    return 0


@dataclass(slots=True)
class Watch:
    """One pass after the other over one account or all."""

    arguments: argparse.Namespace
    stop: Stop
    _failures: dict[str, str] = field(default_factory=dict)  # account: what it failed with last

    def go_on(self) -> None:
        """Never ends but by raising Stopped, or what keeps the first pass from beginning."""
        first = True
        while True:
            began = self.stop.now()
            for account in self._accounts():
                for event in self._events(account, first=first):
                    say_event(event, self.arguments)
            first = False
            # The next one begins `every` after this one began, or at once where it took longer: never on top of it.
            then = began + self.arguments.every
            passing(f"Watching. Next scan at {then.astimezone(clock.local_zone()):%H:%M}; Ctrl-C ends it.")
            self.stop.until(then)

    def _accounts(self) -> tuple[str, ...]:
        if not self.arguments.all_accounts:
            return (self.arguments.account or "",)
        if self.arguments.account or self.arguments.mailbox:
            raise UsageError("--all-accounts goes with neither --account nor --mailbox.")
        return places.accounts()

    def _events(self, account: str, *, first: bool) -> Iterator[Event]:
        arguments = argparse.Namespace(**vars(self.arguments) | {"account": account or None})
        try:
            done = one_pass(arguments, lambda row: None, Breaks(self.stop.check, self.stop.rest))
        except Busy as error:
            yield failed(self.stop.now(), "busy", str(error), account)
        except (AssistantError, OSError, sqlite3.OperationalError) as error:
            if first and isinstance(error, AssistantError) and not isinstance(error, TryAgainLater):
                raise
            sentence = for_account(str(error), account)
            if self._failures.get(account) != sentence:  # one line for as long as it lasts
                self._failures[account] = sentence
                yield failed(self.stop.now(), "failed", sentence, account)
        else:
            if self._failures.pop(account, None):
                yield failed(self.stop.now(), "recovered", "scanning again", account)
            yield from events(done, account, every=self.arguments.verbose)


def say_event(event: Event, arguments: argparse.Namespace) -> None:
    """One line, at once: what reads it may be a log."""
    if arguments.json:
        row: dict[str, Any] = {"at": event.at.isoformat(), "event": event.what, "account": event.account}
        say_json(row | {"message_id": event.message_id, "text": event.text})
    else:
        account = f"{event.account}: " if event.account else ""
        here = event.at.astimezone(clock.local_zone())
        say(f"{here:%Y-%m-%d %H:%M:%S}  {event.what:14} {account}{event.text}")
    sys.stdout.flush()
