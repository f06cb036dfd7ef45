"""What was read is noted a handful at a time, and whatever ends the pass."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from assistant.config import Settings
from assistant.ledger.ledger import Ledger
from assistant.message.message import Message
from assistant.scan import read
from assistant.scan.read import read_arrivals
from tests.understand.letters import OWNER, letter

NOW = datetime(2026, 3, 12, tzinfo=UTC)
NEWS = [
    letter("news@paper.example", "2026-03-10", f"Number {number}.", name=f"<{number}@paper.example>")
    for number in range(7)
]


def mailbox(found: Iterator[Message]) -> Any:
    return SimpleNamespace(owner=OWNER, arrivals=lambda since, known, **wanted: found, thread=lambda thread_id: ())


def test_many_notes_wait_for_the_disk_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ledger = Ledger.open(tmp_path / "ledger.sqlite3", "a")
    written: list[int] = []
    together = Ledger.remember_all
    monkeypatch.setattr(Ledger, "remember_all", lambda self, notes: (written.append(len(notes)), together(self, notes)))
    monkeypatch.setattr(read, "_TOGETHER", 3)
    read_arrivals(mailbox(iter(NEWS)), ledger, Settings(), NOW - timedelta(days=14), NOW)
    assert written == [3, 3, 1]
    assert len(ledger.known_keys()) == 7
    ledger.close()


def test_what_was_read_before_an_interruption_is_noted(tmp_path: Path) -> None:
    def broken() -> Iterator[Message]:
        yield from NEWS[:4]
        raise KeyboardInterrupt

    ledger = Ledger.open(tmp_path / "ledger.sqlite3", "a")
    with pytest.raises(KeyboardInterrupt):
        read_arrivals(mailbox(broken()), ledger, Settings(), NOW - timedelta(days=14), NOW)
    assert len(ledger.known_keys()) == 4
    ledger.close()
