"""A signed-in installation before a server of ours."""

import random
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from assistant.mailbox.gmail import open_gmail
from assistant.mailbox.gmail.calls import Rhythm
from assistant.mailbox.gmail.mailbox import GmailMailbox
from assistant.places import Places, find
from tests.gmail.server import GmailServer

NOW = datetime(2026, 3, 12, 18, 0, tzinfo=UTC)


class Clock:
    """Time that passes only when somebody sleeps."""

    def __init__(self) -> None:
        self.seconds = 1000.0
        self.slept: list[float] = []

    def monotonic(self) -> float:
        return self.seconds

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.seconds += seconds

    @property
    def rhythm(self) -> Rhythm:
        return Rhythm(self.monotonic, self.sleep, random.Random(7))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def server(clock: Clock) -> Iterator[GmailServer]:
    with GmailServer(monotonic=clock.monotonic) as running:
        yield running


@pytest.fixture
def places(home: Path) -> Places:
    return find()


Opener = Callable[..., GmailMailbox]


@pytest.fixture
def opened(
    server: GmailServer, places: Places, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., GmailMailbox]]:
    """Open the mailbox behind `server`, as often as one likes: each is a new process, as far as it can tell."""
    monkeypatch.setenv("ASSISTANT_GMAIL_ENDPOINT", server.url)
    server.write_credentials(places.credentials)
    server.write_token(places.token)
    boxes = []

    def open_it(**changes: Any) -> GmailMailbox:
        box = open_gmail(places, **({"now": NOW, "drafting": True, "rhythm": clock.rhythm} | changes))
        boxes.append(box)
        return box

    yield open_it
    for box in boxes:
        box.close()
