"""A ledger of any earlier version is copied, brought forward, and loses nothing."""

import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from assistant.errors import Busy, SettingsError
from assistant.ledger import file, lock
from assistant.ledger.ledger import Ledger
from assistant.ledger.schema import STEPS

VERSIONS = Path(__file__).with_name("versions")
ACCOUNT = "robin.ashdown@mailbox.example"


def old_ledger(folder: Path, version: int) -> Path:
    """A ledger as that version of the program left it."""
    path = folder / "ledger.sqlite3"
    with closing(sqlite3.connect(path)) as made:
        made.executescript((VERSIONS / f"{version}.sql").read_text(encoding="utf-8"))
        made.execute(f"PRAGMA user_version = {version}")
        made.commit()
    path.chmod(0o600)
    return path


@pytest.mark.parametrize("version", range(1, len(STEPS)))
def test_a_ledger_of_an_earlier_version_keeps_everything(version: int, tmp_path: Path) -> None:
    path = old_ledger(tmp_path, version)
    ledger = Ledger.open(path, ACCOUNT)
    assert ledger.known_keys() == {"18c0a", "18c0b", "18c0c"}
    assert [known.message_id for known in ledger.rejections(None)] == ["<no@grainwood.example>"]
    (draft,) = ledger.drafts()
    assert (draft.contact, draft.state, draft.draft_id) == ("dana@grainwood.example", "saved", "r-7")
    assert ledger.wishes("skip") == {"lumenfeld": ""}
    assert [row["company"] for row in ledger.decisions()] == ["Grainwood"]
    assert [run.outcome for run in ledger.runs()] == ["3 new messages"]
    ledger.close()


@pytest.mark.parametrize("version", range(1, len(STEPS)))
def test_before_a_ledger_is_changed_it_is_copied(version: int, tmp_path: Path) -> None:
    path = old_ledger(tmp_path, version)
    Ledger.open(path, ACCOUNT).close()
    copy = tmp_path / f"ledger.version-{version}.sqlite3"
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    with closing(sqlite3.connect(copy)) as kept:
        assert kept.execute("PRAGMA user_version").fetchone() == (version,)
        assert kept.execute("SELECT count(*) FROM messages").fetchone() == (3,)
    Ledger.open(path, ACCOUNT).close()
    assert sorted(file.name for file in tmp_path.glob("ledger.*.sqlite3")) == [copy.name]


def test_a_migration_that_is_cut_off_leaves_the_old_form_and_is_done_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = old_ledger(tmp_path, 1)
    steps = (STEPS[0], f"DROP TABLE wishes; INSERT INTO no_such_table VALUES (1); {STEPS[1]}")
    monkeypatch.setattr("assistant.ledger.schema.STEPS", steps)
    monkeypatch.setattr(file, "STEPS", steps)
    with pytest.raises(sqlite3.OperationalError):
        Ledger.open(path, ACCOUNT)
    monkeypatch.undo()
    ledger = Ledger.open(path, ACCOUNT)
    assert len(ledger.runs()) == len(ledger.wishes("skip")) == 1
    ledger.close()


def test_there_is_a_ledger_of_every_earlier_version_to_test_with() -> None:
    assert [int(file.stem) for file in sorted(VERSIONS.glob("*.sql"))] == list(range(1, len(STEPS)))


def test_a_dry_run_over_an_earlier_version_changes_nothing(tmp_path: Path) -> None:
    path = old_ledger(tmp_path, 1)
    before = path.read_bytes()
    ledger = Ledger.open(path, ACCOUNT, scratch=True)
    assert len(ledger.known_keys()) == 3
    ledger.close()
    assert path.read_bytes() == before
    assert not list(tmp_path.glob("ledger.version*"))


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o606])
@pytest.mark.parametrize("scratch", [False, True])
def test_a_ledger_that_others_can_read_is_refused_with_the_remedy(mode: int, scratch: bool, tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite3"
    Ledger.open(path, ACCOUNT).close()
    path.chmod(mode)
    with pytest.raises(SettingsError, match=r'chmod 600 ".*ledger\.sqlite3"'):
        Ledger.open(path, ACCOUNT, scratch=scratch)


def test_an_index_that_does_not_match_its_table_counts_as_damage(tmp_path: Path) -> None:
    """A rejection missing from the index would never be answered, and nothing else would tell."""
    path = tmp_path / "ledger.sqlite3"
    Ledger.open(path, ACCOUNT).close()
    index = _with_schema(path, "DELETE FROM sqlite_master WHERE name = 'messages_of_interest' RETURNING *")
    with closing(sqlite3.connect(path)) as forgetful:
        forgetful.execute("INSERT INTO messages VALUES ('a', 'k', 'm', 't', '2026', 'rejection')")
        forgetful.commit()
    _with_schema(path, "INSERT INTO sqlite_master VALUES (?, ?, ?, ?, ?)", index)
    ledger = Ledger.open(path, ACCOUNT)
    assert ledger.moved_aside is not None
    ledger.close()


def test_a_ledger_is_opened_by_one_process_at_a_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Or each of two would move the new ledger of the other aside."""
    monkeypatch.setattr(lock, "_OPENING", 0)
    path = tmp_path / "ledger.sqlite3"
    with lock.opening_lock(path), pytest.raises(Busy, match="opening the ledger"):
        Ledger.open(path, ACCOUNT)
    Ledger.open(path, ACCOUNT).close()


def _with_schema(path: Path, statement: str, values: tuple[object, ...] = ()) -> tuple[object, ...]:
    """Tamper with the list of tables and indexes; the first row of the answer."""
    with closing(sqlite3.connect(path)) as tampered:
        tampered.execute("PRAGMA writable_schema = ON")
        rows = tampered.execute(statement, values).fetchall()
        tampered.commit()
    return tuple(rows[0]) if rows else ()
