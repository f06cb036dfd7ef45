"""What has been read from Gmail, so that nothing is ever read twice.

One SQLite file for an account, mode 0600. It holds ids, labels and dates of messages, and the text of those that
can matter later (attachments cut out), for 200 days after they were read. It can be deleted at any time: the
messages are then read again.
"""

import contextlib
import hashlib
import json
import sqlite3
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Self

from assistant import private
from assistant.errors import TryAgainLater

KEPT_FOR = timedelta(days=200)

_TABLES = """
CREATE TABLE IF NOT EXISTS messages (
    id TEXT PRIMARY KEY,
    thread_id TEXT NOT NULL,
    received INTEGER NOT NULL,  -- internalDate: milliseconds since the epoch
    labels TEXT NOT NULL,       -- JSON list of label ids
    passing INTEGER NOT NULL,   -- 1: bulk mail, whose text goes once the ledger knows it
    body BLOB,                  -- zlib of the message without attachments, or NULL
    read_at TEXT NOT NULL,
    gone INTEGER NOT NULL       -- 1: deleted, thrown away, or replaced by an edit
) STRICT;
CREATE INDEX IF NOT EXISTS messages_by_thread ON messages (thread_id);
CREATE TABLE IF NOT EXISTS drafts (
    id TEXT PRIMARY KEY,        -- of a draft that we saved
    message_id TEXT NOT NULL,   -- Gmail id that its message had then
    digest TEXT NOT NULL        -- of its letter then
) STRICT;
CREATE TABLE IF NOT EXISTS notes (name TEXT PRIMARY KEY, value TEXT NOT NULL, noted_at TEXT NOT NULL) STRICT;
"""


@dataclass(frozen=True, slots=True)
class Entry:
    """One message as Gmail had it when it was read."""

    id: str
    thread_id: str
    received: int  # milliseconds since the epoch
    labels: frozenset[str]  # Gmail's label ids
    body: bytes | None  # without attachments; None where the text has been dropped
    passing: bool = False


@dataclass(frozen=True, slots=True)
class OwnDraft:
    """How a draft of ours was when we saved it."""

    message_id: str  # Gmail's
    digest: str


class Cache:
    """The memory of one account."""

    def __init__(self, connection: sqlite3.Connection, path: Path | None = None) -> None:
        self._connection = connection
        self._path = path

    @classmethod
    def open(cls, folder: Path, account: str) -> Self:
        """Open or make the file; a damaged one is made anew, and without a place to write it lives in memory."""
        path = folder / f"gmail-{hashlib.sha256(account.lower().encode()).hexdigest()[:12]}.sqlite3"
        try:
            private.make_file(path)
            if private.open_to_others(path):
                path.chmod(0o600)
        except OSError:
            return cls(_connect(":memory:"))
        try:
            return cls(_connect(str(path)), path)
        except sqlite3.OperationalError:  # locked, or the disk is full: not damaged
            return cls(_connect(":memory:"))
        except sqlite3.DatabaseError:
            _remove(path)
        try:
            private.make_file(path)
            return cls(_connect(str(path)), path)
        except (OSError, sqlite3.DatabaseError):
            return cls(_connect(":memory:"))

    def close(self) -> None:
        self._connection.close()

    # Messages

    def put(self, entries: Iterable[Entry], now: datetime) -> None:
        rows = [
            (
                entry.id,
                entry.thread_id,
                entry.received,
                json.dumps(sorted(entry.labels)),
                entry.passing,
                None if entry.body is None else zlib.compress(entry.body, 6),
                now.astimezone(UTC).isoformat(),
            )
            for entry in entries
        ]
        self._many("INSERT OR REPLACE INTO messages VALUES (?, ?, ?, ?, ?, ?, ?, 0)", rows)

    def known(self, ids: Iterable[str]) -> frozenset[str]:
        """Those of the ids that have been read before."""
        return frozenset(
            row[0] for chunk in _chunks(ids) for row in self._in("SELECT id FROM messages WHERE id IN", chunk)
        )

    def get(self, ids: Iterable[str]) -> dict[str, Entry]:
        """The messages of these ids that have been read before."""
        rows = [row for chunk in _chunks(ids) for row in self._in(f"{_SELECT} WHERE id IN", chunk)]
        return {row[0]: self._entry(row) for row in rows}

    def thread(self, thread_id: str) -> tuple[Entry, ...]:
        """Its messages as far as they have been read and are still there, oldest first."""
        rows = self._ask(f"{_SELECT} WHERE thread_id = ? AND gone = 0 ORDER BY received, id", (thread_id,))
        return tuple(map(self._entry, rows))

    def present(self, ids: Iterable[str]) -> frozenset[str]:
        """Those of the ids that are not known to be gone."""
        keys = list(ids)
        asked = "SELECT id FROM messages WHERE gone = 1 AND id IN"
        return frozenset(keys) - {row[0] for chunk in _chunks(keys) for row in self._in(asked, chunk)}

    def newest_place(self) -> int:
        """The place of what was written last; what is read later has a higher one."""
        return int(self._ask("SELECT coalesce(max(rowid), 0) FROM messages")[0][0])

    def behind(self, place: int, received: float) -> tuple[str, ...]:
        """What was read since that place was the newest and came in at or after that second, oldest first."""
        asked = (
            "SELECT id FROM messages WHERE rowid > ? AND received >= ? AND gone = 0 AND body IS NOT NULL"
            " ORDER BY received, id"
        )
        return tuple(row[0] for row in self._ask(asked, (place, int(received * 1000))))

    def relabel(self, thread_id: str, labels: dict[str, frozenset[str]]) -> None:
        """Take over what a conversation looks like now: labels by message id; what is not named is gone."""
        self._many("UPDATE messages SET gone = 1 WHERE thread_id = ?", [(thread_id,)])
        self._many(
            "UPDATE messages SET gone = 0, thread_id = ?, labels = ? WHERE id = ?",
            [(thread_id, json.dumps(sorted(names)), key) for key, names in labels.items()],
        )

    def listed(self, ids: Iterable[str], started: float) -> None:
        """Take over what a complete list of all mail since `started` (seconds since the epoch) says of what is gone."""
        present = [(key,) for key in ids]
        self._many("UPDATE messages SET gone = 1 WHERE received >= ?", [(int((started + 2) * 1000),)])
        self._many("UPDATE messages SET gone = 0 WHERE id = ?", present)

    def drafts_are(self, ids: frozenset[str]) -> tuple[str, ...]:
        """Mark every other draft as gone; returns the conversations in which that is news."""
        drafts = self._ask("SELECT id, thread_id FROM messages WHERE gone = 0 AND labels LIKE '%\"DRAFT\"%'")
        gone = [row for row in drafts if row[0] not in ids]
        self._many("UPDATE messages SET gone = 1 WHERE id = ?", [(row[0],) for row in gone])
        return tuple(sorted({row[1] for row in gone}))

    def forget(self, ids: Iterable[str]) -> None:
        self._many("DELETE FROM messages WHERE id = ?", [(key,) for key in ids])

    def tidy(self, known: frozenset[str], now: datetime) -> None:
        """Drop the text of bulk mail that the ledger knows by now, and everything read more than 200 days ago."""
        rows = self._ask("SELECT id FROM messages WHERE passing = 1 AND body IS NOT NULL")
        self._many("UPDATE messages SET body = NULL WHERE id = ?", [row for row in rows if row[0] in known])
        long_ago = [((now.astimezone(UTC) - KEPT_FOR).isoformat(),)]
        self._many("DELETE FROM messages WHERE read_at < ?", long_ago)
        self._many("DELETE FROM notes WHERE noted_at < ?", long_ago)

    def newest(self, ids: Iterable[str]) -> int | None:
        """When the newest of these messages was received, in milliseconds since the epoch."""
        rows = [
            row[0]
            for chunk in _chunks(ids)
            for row in self._in("SELECT max(received) FROM messages WHERE id IN", chunk)
            if row[0] is not None
        ]
        return max(rows, default=None)

    # Drafts of ours

    def own_draft(self, draft_id: str) -> OwnDraft | None:
        rows = self._ask("SELECT message_id, digest FROM drafts WHERE id = ?", (draft_id,))
        return OwnDraft(*rows[0]) if rows else None

    def put_own_draft(self, draft_id: str, draft: OwnDraft) -> None:
        self._many("INSERT OR REPLACE INTO drafts VALUES (?, ?, ?)", [(draft_id, draft.message_id, draft.digest)])

    # Small things worth remembering

    def note(self, name: str, value: Any, now: datetime) -> None:
        row = (name, json.dumps(value), now.astimezone(UTC).isoformat())
        self._many("INSERT OR REPLACE INTO notes VALUES (?, ?, ?)", [row])

    def noted(self, name: str, now: datetime, within: timedelta | None = None) -> Any | None:
        """A note, or None where there is none or it is older than that (a clock set back makes it old too)."""
        rows = self._ask("SELECT value, noted_at FROM notes WHERE name = ?", (name,))
        with self._undamaged():
            if not rows or (within is not None and abs(now - datetime.fromisoformat(rows[0][1])) > within):
                return None
            return json.loads(rows[0][0])

    # SQLite

    def _many(self, statement: str, rows: Iterable[tuple[Any, ...]]) -> None:
        with contextlib.suppress(sqlite3.OperationalError), self._undamaged(), self._connection:
            self._connection.executemany(statement, rows)  # disk full or locked: only a cache

    def _ask(self, question: str, values: Iterable[Any] = ()) -> list[tuple[Any, ...]]:
        with self._undamaged():
            return self._connection.execute(question, tuple(values)).fetchall()

    def _in(self, statement: str, keys: list[str]) -> list[tuple[Any, ...]]:
        return self._ask(f"{statement} ({','.join('?' * len(keys))})", keys)

    def _entry(self, row: tuple[Any, ...]) -> Entry:
        with self._undamaged():
            body = None if row[4] is None else zlib.decompress(row[4])
            return Entry(row[0], row[1], row[2], frozenset(json.loads(row[3])), body, bool(row[5]))

    @contextlib.contextmanager
    def _undamaged(self) -> Iterator[None]:
        """What turns out to be damaged while it is in use is thrown away: the next scan reads it again."""
        try:
            yield
        except (sqlite3.DatabaseError, zlib.error, ValueError, TypeError) as error:
            if isinstance(error, sqlite3.OperationalError):
                raise
            _remove(self._path)
            raise TryAgainLater("What was read from Gmail lay in a damaged file. It is read again next time.") from None


_SELECT = "SELECT id, thread_id, received, labels, body, passing FROM messages"


def _chunks(ids: Iterable[str], size: int = 500) -> Iterable[list[str]]:
    """SQLite takes a limited number of parameters in one statement."""
    everything = list(ids)
    return [everything[start : start + size] for start in range(0, len(everything), size)]


def _connect(path: str) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=10)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        verdict = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
        if verdict != "ok":
            raise sqlite3.DatabaseError(verdict)
        connection.executescript(_TABLES)
    except sqlite3.DatabaseError:
        connection.close()
        raise
    return connection


def _remove(path: Path | None) -> None:
    """Delete the file and its journals."""
    for name in (path, path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")) if path else ():
        with contextlib.suppress(OSError):
            name.unlink()
