"""The index of a local mailbox: one row for each message, on disk, made again whenever the mailbox has changed.

Everything that is asked of a mailbox is asked of the index first; bodies are read only of the messages it
points to. It can be deleted at any time. It is written beside its place and then moved there, so that half
an index is never seen; one that turns out to be damaged is made anew.
"""

import contextlib
import os
import sqlite3
import zlib
from collections.abc import Callable
from pathlib import Path

from assistant.errors import MailboxError
from assistant.mailbox.local.columns import COLUMNS, Row
from assistant.mailbox.local.folders import make_folder

VERSION = 3
SCHEMA = (
    "CREATE TABLE about(name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID",
    f"CREATE TABLE message({', '.join(COLUMNS)})",
    "CREATE TABLE reference(number INTEGER, id TEXT)",
    "CREATE TABLE kept(basis TEXT, row TEXT)",  # what a pass concluded, for as long as the mail stays as it is
)
INDEXES = (
    "CREATE INDEX by_id ON message(message_id)",
    "CREATE INDEX by_thread ON message(thread)",
    "CREATE INDEX by_received ON message(received, number)",
    "CREATE INDEX by_sender ON message(sender, received)",
    "CREATE INDEX by_domain ON message(domain, received)",
    "CREATE INDEX by_job ON message(job, received)",
)


class Index:
    """An open index. Every question goes through `rows`; a damaged file is made anew and asked once more."""

    def __init__(self, file: Path, fingerprint: str, build: Callable[[sqlite3.Connection], None]) -> None:
        self._file = file
        self._fingerprint = fingerprint
        self._build = build
        self._connection = self._opened() or self._made()

    def rows(self, question: str, *values: object) -> list[Row]:
        """All rows of the answer."""
        try:
            return self._connection.execute(question, values).fetchall()
        except sqlite3.DatabaseError:
            self._connection.close()
            self._connection = self._made()
            return self._connection.execute(question, values).fetchall()

    def add(self, work: Callable[[sqlite3.Connection], None]) -> None:
        """Keep in the index what can be worked out from it."""
        connection = self._connection
        connection.execute("BEGIN IMMEDIATE")
        try:
            work(connection)
        except BaseException:
            connection.rollback()
            raise
        connection.commit()

    @property
    def kept(self) -> bool:
        """Whether it lies on disk, where another process finds it."""
        return self._file.is_file() and self._may_write()

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def __del__(self) -> None:
        if hasattr(self, "_connection"):  # not where making the index failed
            with contextlib.suppress(sqlite3.ProgrammingError):  # forgotten, and collected in another thread
                self.close()

    def _opened(self) -> sqlite3.Connection | None:
        """The index on disk, if there is one, it is whole, and the mailbox is as it was."""
        if not self._file.is_file():
            return None
        connection = sqlite3.connect(self._file, isolation_level=None)
        try:
            known = dict(connection.execute("SELECT name, value FROM about"))
            if known == {"version": str(VERSION), "fingerprint": self._fingerprint}:
                return connection
        except sqlite3.DatabaseError:
            pass
        connection.close()
        return None

    def _made(self) -> sqlite3.Connection:
        """A new index in the place of any other, or where that cannot be written one that goes with the program."""
        if not self._may_write():
            return self._built(sqlite3.connect("", isolation_level=None))
        import tempfile  # most passes make none

        handle, name = tempfile.mkstemp(prefix="index-", suffix=".part", dir=self._file.parent)
        os.close(handle)
        try:
            self._built(sqlite3.connect(name, isolation_level=None)).close()
            Path(name).replace(self._file)
        except BaseException as error:
            Path(name).unlink(missing_ok=True)
            if isinstance(error, sqlite3.OperationalError):
                raise MailboxError(f"{self._file}: the index cannot be written ({error}). Make room there.") from error
            raise
        return sqlite3.connect(self._file, isolation_level=None)

    def _built(self, connection: sqlite3.Connection) -> sqlite3.Connection:
        try:
            run(connection, "PRAGMA journal_mode=OFF", "PRAGMA synchronous=OFF", "BEGIN", *SCHEMA)
            self._build(connection)
            about = [("version", str(VERSION)), ("fingerprint", self._fingerprint)]
            connection.executemany("INSERT INTO about VALUES (?, ?)", about)
            run(connection, "COMMIT", "PRAGMA journal_mode=DELETE")
        except BaseException:
            connection.close()
            raise
        return connection

    def _may_write(self) -> bool:
        """Whether the folder of the index is there, or could be made, and can be written."""
        try:
            make_folder(self._file.parent)
        except OSError:
            return False
        return os.access(self._file.parent, os.W_OK | os.X_OK)


def run(connection: sqlite3.Connection, *statements: str) -> None:
    """Statements one after the other, inside the transaction that is open (`executescript` would end it)."""
    for statement in statements:
        connection.execute(statement)


def index_file(cache: Path, account: str) -> Path:
    """Where the index of a mailbox lies; where two share a place, each is made anew after the other."""
    # No digest of hashlib, which loads OpenSSL: that takes as long as all else that is asked of the index.
    return cache / "mailboxes" / f"{zlib.crc32(account.encode('utf-8', 'surrogateescape')):08x}.sqlite3"
