"""Two processes that read a mailbox from both ends find what one finds."""

import contextlib
import os
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from assistant.config import Settings
from assistant.ledger.ledger import Ledger
from assistant.mailbox.local import LocalMailbox, open_local
from assistant.mailbox.local import ahead as ahead_module
from assistant.mailbox.local import mailbox as mailbox_module
from assistant.mailbox.local.ahead import Ahead
from assistant.mailbox.port import Passed
from assistant.scan.read import Read, read_arrivals

NOW = datetime(2026, 3, 12, 18, tzinfo=UTC)
NO = "Thank you for your time. Unfortunately we have decided not to move forward with your application."
COUNT = 40
NOES = (3, 20, 37)


@pytest.fixture
def box(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A mailbox with a no near each end and one in the middle, large enough for a second process."""
    monkeypatch.setattr(mailbox_module, "MANY", 10)
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    path = tmp_path / "All mail.mbox"
    with path.open("wb") as file:
        for number in range(COUNT):
            when = NOW - timedelta(hours=COUNT - number)
            says = NO if number in NOES else f"Shall we meet at {number} o'clock, as we said on the phone?"
            about = "Your application: Baker" if number in NOES else f"Lunch {number}"
            file.write(
                f"From {number}@xxx {when:%a %b %d %H:%M:%S} +0000 {when:%Y}\n"
                f"From: Ida Brandt <ida{number}@grainwood.example>\nTo: robin@mailbox.example\n"
                f"Date: {when:%a, %d %b %Y %H:%M:%S} +0000\nMessage-ID: <{number}@grainwood.example>\n"
                f"Subject: {about}\n\nDear Robin,\n\n{says}\n\nBest wishes\nIda Brandt\n\n".encode()
            )
    return path


def opened(box: Path) -> LocalMailbox:
    home = box.parent
    return open_local(box, me=("robin@mailbox.example",), cache=home / "cache", drafts=home / "drafts")


def read(box: Path) -> tuple[Read, list[str]]:
    mailbox, ledger = opened(box), Ledger.open(box.parent / "ledger.sqlite3", "x", scratch=True)
    try:
        found = read_arrivals(mailbox, ledger, Settings(), None, NOW)
        return found, [known.message_id for known in ledger.rejections(None)]
    finally:
        ledger.close()
        mailbox.close()


def test_two_find_what_one_finds(box: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found, noes = read(box)
    monkeypatch.setattr(mailbox_module, "MANY", COUNT + 1)
    assert (found, noes) == read(box)
    assert noes == [f"<{number}@grainwood.example>" for number in NOES]
    assert found.new == COUNT


def test_the_other_process_answers_for_each_message_from_the_newest_on(box: Path) -> None:
    mailbox = opened(box)
    asked = mailbox.asked(unsure=0.5)
    numbers = range(1, COUNT + 1)
    other = Ahead(asked, numbers)
    assert other._process is not None
    assert other._process.wait(timeout=60) == 0
    other._listener.join(timeout=10)
    mailbox.close()
    assert other.done == COUNT
    assert [place for place in range(COUNT) if not other.says_nothing(place)] == [*NOES]
    other.close()


def test_what_the_other_process_found_nothing_in_is_not_read_again(box: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Finished(Ahead):
        def __init__(self, asked: object, numbers: object) -> None:
            super().__init__(asked, numbers)  # type: ignore[arg-type]
            self._listener.join(timeout=60)

    monkeypatch.setattr(ahead_module, "Ahead", Finished)
    mailbox = opened(box)
    found = list(mailbox.arrivals(None, frozenset(), glance=True, unsure=0.5))
    mailbox.close()
    assert [place for place, one in enumerate(found) if not isinstance(one, Passed)] == [*NOES]


def test_never_more_is_told_to_be_read_than_there_is(box: Path) -> None:
    told: list[tuple[int, int]] = []
    home = box.parent
    mailbox = open_local(
        box,
        me=("robin@mailbox.example",),
        cache=home / "cache",
        drafts=home / "drafts",
        progress=lambda done, total, seconds: told.append((done, total)),
    )
    other: list[Ahead] = []

    class Finished(Ahead):
        def __init__(self, asked: object, numbers: object) -> None:
            super().__init__(asked, numbers)  # type: ignore[arg-type]
            self._listener.join(timeout=60)
            other.append(self)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(ahead_module, "Ahead", Finished)
        list(mailbox.arrivals(None, frozenset(), glance=True, unsure=0.5))
    mailbox.close()
    assert other[0].done == COUNT
    assert told == [(COUNT, COUNT)] * COUNT


def test_where_the_mail_has_changed_meanwhile_it_tells_nothing(box: Path) -> None:
    """Its numbers would be those of other messages."""
    mailbox = opened(box)
    # One more in front: each number is there still, and is the one before.
    first = box.read_bytes().partition(b"\nFrom 1@xxx")[0].replace(b"<0@", b"<99@")
    box.write_bytes(first + b"\n" + box.read_bytes())
    other = Ahead(mailbox.asked(unsure=0.5), range(1, COUNT + 1))
    other._listener.join(timeout=60)
    mailbox.close()
    other.close()
    assert other.done == 0


@pytest.mark.parametrize("python", ["/nowhere/python", "/bin/false"])
def test_without_the_other_process_everything_is_read_here(
    box: Path, python: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = read(box)
    monkeypatch.setattr(sys, "executable", python)
    assert read(box) == expected


def test_it_ends_with_the_reading(box: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    processes = []

    class Watched(Ahead):
        def __init__(self, asked: object, numbers: object) -> None:
            super().__init__(asked, numbers)  # type: ignore[arg-type]
            processes.append(self._process)

    monkeypatch.setattr(ahead_module, "Ahead", Watched)
    mailbox = opened(box)
    arrivals = mailbox.arrivals(None, frozenset(), glance=True, unsure=0.5)
    next(arrivals)
    arrivals.close()  # type: ignore[attr-defined]
    mailbox.close()
    assert [process.returncode is not None for process in processes if process] == [True]


def test_while_an_answer_may_come_everything_is_read_here(box: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An answer to a letter says nothing that a rejection says."""
    read(box)
    started = []
    monkeypatch.setattr(ahead_module, "Ahead", lambda *asked: started.append(asked))
    mailbox = opened(box)
    with contextlib.closing(Ledger.open(box.parent / "other.sqlite3", "x")) as ledger:
        row = {"message_id": "<a@b.example>", "thread_id": "t", "reply_to": "ida@grainwood.example", "explanation": ""}
        sent = (NOW - timedelta(days=2)).isoformat()
        ledger.decided("<a@b.example>", "t", NOW - timedelta(days=3), row | {"answered_at": sent}, NOW)
        read_arrivals(mailbox, ledger, Settings(), None, NOW)
    mailbox.close()
    assert not started
