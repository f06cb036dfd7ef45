"""The ledger: plain SQLite, one file, safe to pull the plug on."""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Protocol, Self

from assistant.errors import AssistantError
from assistant.ledger import file
from assistant.ledger.lock import opening_lock

if TYPE_CHECKING:
    from assistant.message.message import Unreadable

    class Arrived(Protocol):
        """What is noted of a message, read or passed by."""

        @property
        def key(self) -> str: ...

        @property
        def message_id(self) -> str: ...

        @property
        def thread_id(self) -> str: ...

        @property
        def received_at(self) -> datetime: ...


Seen = Literal["nothing", "rejection", "unreadable"]
Note = tuple[str, str, str, str, Seen]  # key, message id, thread, received at, what it was
DraftState = Literal["intended", "saved", "sent", "dismissed"]


class DraftRow(NamedTuple):
    """One draft of ours as the ledger remembers it."""

    rejection_id: str
    contact: str
    thread_id: str
    message_id: str
    state: DraftState
    draft_id: str
    location: str
    subject: str
    company: str
    sentences: tuple[str, ...]
    written_at: datetime


class Known(NamedTuple):
    """A rejection found in an earlier pass: where to read it again."""

    message_id: str
    thread_id: str
    received_at: datetime


class Run(NamedTuple):
    """How one scan ended."""

    finished_at: datetime
    status: int  # exit status: 0 done, 1 done but for some messages, otherwise it failed
    outcome: str  # one sentence

    @property
    def failed(self) -> bool:
        return self.status > 1


class Ledger:
    """What is remembered of one account, in a file shared by all accounts."""

    def __init__(self, connection: sqlite3.Connection, account: str) -> None:
        self._connection = connection
        self._account = account
        self.moved_aside: Path | None = None  # where a damaged ledger was put when this one was opened

    @classmethod
    def open(cls, path: Path, account: str, *, scratch: bool = False) -> Self:
        """Open or make the ledger (mode 0600, folder 0700), checked from end to end.

        A damaged file is moved aside (`moved_aside` says where) and a new one begun: what lies in the mailbox
        is read again, and drafts that are there are recognised. One of an earlier version is copied, then brought
        forward. A scratch ledger is a copy in memory, so that a dry run leaves nothing behind. Raises AssistantError
        where a scratch ledger's file is damaged, or the file was written by a newer version; SettingsError where
        others can read it; TryAgainLater where another process is opening it all the time.
        """
        try:
            if scratch:
                return cls(file.ready(file.scratch(path), path, scratch=True), account)
            with opening_lock(path):
                return cls._opened(path, account)
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError):  # locked, disk full, read only: not damaged
                raise
            raise AssistantError(
                f"{path}: the ledger is damaged ({error}). The next `assistant scan` moves it aside and makes a "
                "new one; drafts that are there are recognised and not made twice."
            ) from error

    @classmethod
    def _opened(cls, path: Path, account: str) -> Self:
        """The ledger, made anew where it is damaged; under the lock, so that no two processes do that to each other."""
        try:
            return cls(file.ready(file.connect(path), path), account)
        except sqlite3.OperationalError:
            raise
        except sqlite3.DatabaseError:
            aside = file.move_aside(path)
        ledger = cls(file.ready(file.connect(path), path), account)
        ledger.moved_aside = aside
        return ledger

    def close(self) -> None:
        self._connection.close()

    # What was seen

    def known_keys(self) -> frozenset[str]:
        """Names of all messages read before."""
        return frozenset(row[0] for row in self._all("SELECT key FROM messages WHERE account = ?"))

    def remember(self, message: "Arrived | Unreadable", state: Seen) -> None:
        """Note that a message has been read, and what it was."""
        self.remember_all([note_of(message, state)])

    def remember_all(self, notes: Sequence[Note]) -> None:
        """Note many messages together: the disk is waited for once."""
        if notes:
            with self.transaction():
                rows = ((self._account, *note) for note in notes)
                self._connection.executemany("INSERT OR REPLACE INTO messages VALUES (?, ?, ?, ?, ?, ?)", rows)

    def rejections(self, since: datetime | None) -> tuple[Known, ...]:
        """All rejections received since then, oldest first."""
        rows = self._all(
            "SELECT message_id, thread_id, received_at FROM messages"
            " WHERE account = ? AND state = 'rejection' AND received_at >= ? ORDER BY received_at, message_id",
            _utc(since) if since else "",
        )
        return tuple(Known(row[0], row[1], datetime.fromisoformat(row[2])) for row in rows)

    # What was decided

    def decided(
        self, message_id: str, thread_id: str, received_at: datetime, facts: dict[str, Any], now: datetime
    ) -> None:
        """Keep the latest decision on a rejection, for `status`."""
        self._run(
            "INSERT OR REPLACE INTO decisions VALUES (?, ?, ?, ?, ?, ?)",
            message_id,
            thread_id,
            _utc(received_at),
            json.dumps(facts, ensure_ascii=False),
            _utc(now),
        )

    def decisions(self) -> tuple[dict[str, Any], ...]:
        """The latest decision on every known rejection, oldest first."""
        rows = self._all("SELECT facts FROM decisions WHERE account = ? ORDER BY received_at, message_id")
        return tuple(json.loads(row[0]) for row in rows)

    def amend(self, message_id: str, changes: dict[str, Any]) -> None:
        """Change some facts of a decision, and nothing else of it."""
        [row] = [row for row in self.decisions() if row["message_id"] == message_id]
        self._connection.execute(
            "UPDATE decisions SET facts = ? WHERE account = ? AND message_id = ?",
            (json.dumps(row | changes, ensure_ascii=False), self._account, message_id),
        )

    # What was drafted

    def drafts(self) -> tuple[DraftRow, ...]:
        """All drafts of ours, intended ones included."""
        rows = self._all(
            "SELECT rejection_id, contact, thread_id, message_id, state, draft_id, location, subject, company,"
            " sentences, written_at FROM drafts WHERE account = ? ORDER BY written_at, rejection_id, contact"
        )
        return tuple(DraftRow(*(*row[:9], tuple(json.loads(row[9])), datetime.fromisoformat(row[10]))) for row in rows)

    def write_draft(self, row: DraftRow) -> None:
        """Write intent or outcome; it is on the disk when this returns."""
        self._run(
            "INSERT OR REPLACE INTO drafts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            row.rejection_id,
            row.contact,
            row.thread_id,
            row.message_id,
            row.state,
            row.draft_id,
            row.location,
            row.subject,
            row.company,
            json.dumps(row.sentences, ensure_ascii=False),
            _utc(row.written_at),
        )

    # What the person said

    def wish(self, wish: Literal["skip", "note"], about: str, text: str, now: datetime) -> None:
        """Remember a skip or a note about a thread, company or address."""
        self._run("INSERT OR REPLACE INTO wishes VALUES (?, ?, ?, ?, ?)", wish, about.casefold(), text, _utc(now))

    def unwish(self, wish: Literal["skip", "note"], about: str) -> bool:
        """Forget it; False where there was none."""
        return self._run("DELETE FROM wishes WHERE account = ? AND wish = ? AND about = ?", wish, about.casefold()) > 0

    def wishes(self, wish: Literal["skip", "note"]) -> dict[str, str]:
        """What each wish is about, case folded, and its text."""
        return dict(self._all("SELECT about, text FROM wishes WHERE account = ? AND wish = ?", wish))

    # The scans

    def scanned(self, now: datetime, outcome: str, status: int = 0) -> None:
        """Keep when a scan ended and how; the last hundred are remembered."""
        with self.transaction():
            self._run(
                "INSERT INTO runs (account, finished_at, status, outcome) VALUES (?, ?, ?, ?)",
                _utc(now),
                status,
                outcome,
            )
            self._run(
                "DELETE FROM runs WHERE account = ? AND number <="
                " (SELECT number FROM runs WHERE account = ? ORDER BY number DESC LIMIT 1 OFFSET 100)",
                self._account,
            )

    def runs(self) -> tuple[Run, ...]:
        """How the last scans ended, the newest first."""
        rows = self._all("SELECT finished_at, status, outcome FROM runs WHERE account = ? ORDER BY number DESC")
        return tuple(Run(datetime.fromisoformat(row[0]), row[1], row[2]) for row in rows)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Several notes that become true together."""
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._connection.execute("ROLLBACK")
            raise
        self._connection.execute("COMMIT")

    def _all(self, sql: str, *values: object) -> list[Any]:
        return self._connection.execute(sql, (self._account, *values)).fetchall()

    def _run(self, sql: str, *values: object) -> int:
        return self._connection.execute(sql, (self._account, *values)).rowcount


def note_of(message: "Arrived | Unreadable", state: Seen) -> Note:
    """What is noted of a message: nothing of its text."""
    from assistant.message.message import Unreadable  # status, which notes nothing, does without

    if isinstance(message, Unreadable):
        return message.key, "", "", "", state
    return message.key, message.message_id, message.thread_id, _utc(message.received_at), state


def _utc(moment: datetime) -> str:
    """ISO 8601 in UTC, so that text order is time order."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")
