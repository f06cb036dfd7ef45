"""The ledger remembers, survives, and tells when it cannot."""

import os
import sqlite3
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from assistant.errors import AssistantError, TryAgainLater
from assistant.ledger.ledger import DraftRow, Ledger
from assistant.ledger.lock import scan_lock
from assistant.message.message import Address, Message

NOW = datetime(2026, 3, 12, 10, tzinfo=UTC)
ROW = DraftRow(
    rejection_id="<m1@grainwood.example>",
    contact="dana@grainwood.example",
    thread_id="t1",
    message_id="<d1@mailbox.example>",
    state="intended",
    draft_id="",
    location="",
    subject="Re: Supply Planner",
    company="Grainwood",
    sentences=("Thank you for telling me.",),
    written_at=NOW,
)


def message(number: int, received_at: datetime = NOW) -> Message:
    return Message(
        source=f"mail#{number}",
        key=f"k{number}",
        message_id=f"<m{number}@grainwood.example>",
        thread_id=f"t{number}",
        received_at=received_at,
        sender=Address("Dana", "dana@grainwood.example"),
        subject="Supply Planner",
        plain="",
        text="",
    )


def test_a_message_once_read_is_known_after_reopening(tmp_path: Path) -> None:
    first = Ledger.open(tmp_path / "ledger.sqlite3", "a")
    first.remember(message(1), "nothing")
    first.remember(message(2), "rejection")
    first.close()
    second = Ledger.open(tmp_path / "ledger.sqlite3", "a")
    assert second.known_keys() == {"k1", "k2"}
    assert [known.message_id for known in second.rejections(None)] == ["<m2@grainwood.example>"]


def test_accounts_do_not_see_each_other(tmp_path: Path) -> None:
    Ledger.open(tmp_path / "ledger.sqlite3", "a").remember(message(1), "rejection")
    other = Ledger.open(tmp_path / "ledger.sqlite3", "b")
    assert other.known_keys() == frozenset()
    assert other.rejections(None) == ()


def test_rejections_come_oldest_first_and_only_since(tmp_path: Path) -> None:
    ledger = Ledger.open(tmp_path / "ledger.sqlite3", "a")
    for number, hours in ((1, 1), (2, 30), (3, 5)):
        ledger.remember(message(number, NOW - timedelta(hours=hours)), "rejection")
    assert [known.message_id[:3] for known in ledger.rejections(NOW - timedelta(hours=10))] == ["<m3", "<m1"]


def test_intent_and_outcome_of_a_draft_are_one_row(tmp_path: Path) -> None:
    ledger = Ledger.open(tmp_path / "ledger.sqlite3", "a")
    ledger.write_draft(ROW)
    saved = ROW._replace(state="saved", draft_id="r-1", location="somewhere")
    ledger.write_draft(saved)
    assert ledger.drafts() == (saved,)


def test_intent_survives_a_process_that_never_closes(tmp_path: Path) -> None:
    Ledger.open(tmp_path / "ledger.sqlite3", "a").write_draft(ROW)
    assert Ledger.open(tmp_path / "ledger.sqlite3", "a").drafts() == (ROW,)


def test_scratch_ledger_leaves_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite3"
    Ledger.open(path, "a").remember(message(1), "nothing")
    scratch = Ledger.open(path, "a", scratch=True)
    scratch.remember(message(2), "nothing")
    assert scratch.known_keys() == {"k1", "k2"}
    assert Ledger.open(path, "a").known_keys() == {"k1"}


def test_scratch_ledger_makes_no_file(tmp_path: Path) -> None:
    Ledger.open(tmp_path / "ledger.sqlite3", "a", scratch=True)
    assert list(tmp_path.iterdir()) == []


def test_wishes_ignore_case_and_can_be_taken_back(tmp_path: Path) -> None:
    ledger = Ledger.open(tmp_path / "ledger.sqlite3", "a")
    ledger.wish("skip", "Grainwood", "", NOW)
    assert ledger.wishes("skip") == {"grainwood": ""}
    assert ledger.unwish("skip", "GRAINWOOD")
    assert not ledger.unwish("skip", "Grainwood")


def test_only_its_owner_can_read_the_ledger_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        Ledger.open(tmp_path / "new" / "ledger.sqlite3", "a")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o700
    assert stat.S_IMODE((tmp_path / "new" / "ledger.sqlite3").stat().st_mode) == 0o600


def test_damaged_ledger_is_moved_aside_and_a_new_one_begun(tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite3"
    for expected in ("ledger.damaged-1.sqlite3", "ledger.damaged-2.sqlite3"):
        path.write_bytes(b"this is no database" * 100)
        ledger = Ledger.open(path, "a")
        assert ledger.moved_aside == tmp_path / expected
        assert ledger.moved_aside.read_bytes().startswith(b"this is no database")
        ledger.remember(message(1), "nothing")
        ledger.close()


def test_ledger_with_a_torn_page_is_moved_aside(tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite3"
    ledger = Ledger.open(path, "a")
    for number in range(400):
        ledger.remember(message(number), "nothing")
    ledger.close()
    content = bytearray(path.read_bytes())
    content[8192:16384] = b"\xff" * 8192
    path.write_bytes(content)
    assert Ledger.open(path, "a").moved_aside is not None


def test_dry_run_over_a_damaged_ledger_says_so_and_leaves_it(tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite3"
    path.write_bytes(b"this is no database" * 100)
    with pytest.raises(AssistantError, match="moves it aside"):
        Ledger.open(path, "a", scratch=True)
    assert path.read_bytes().startswith(b"this is no database")


def test_ledger_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite3"
    Ledger.open(path, "a").close()
    with sqlite3.connect(path) as newer:
        newer.execute("PRAGMA user_version = 99")
    newer.close()
    with pytest.raises(AssistantError, match="newer version"):
        Ledger.open(path, "a")


def test_second_scan_of_an_account_is_told_to_try_later(tmp_path: Path) -> None:
    with (
        scan_lock(tmp_path, "a"),
        pytest.raises(TryAgainLater, match="Another scan of a is running"),
        scan_lock(tmp_path, "a"),
    ):
        pass
    with scan_lock(tmp_path, "a"):
        pass


def test_scans_of_two_accounts_do_not_meet(tmp_path: Path) -> None:
    with scan_lock(tmp_path, "a"), scan_lock(tmp_path, "b"):
        pass
