"""The index of a local mailbox: one row for each message, on disk, made again whenever the mailbox has changed.

Everything that is asked of a mailbox is asked of the index first; bodies are read only of the messages it
points to. It can be deleted at any time. It is written beside its place and then moved there, so that half
an index is never seen; one that turns out to be damaged is made anew.
"""

import contextlib
import hashlib
import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

from assistant.mailbox.local.jobmail import looks_like_job_mail
from assistant.mailbox.local.labels import read_labels
from assistant.mailbox.local.listing import Entry
from assistant.mailbox.local.reader import Reader
from assistant.message.domains import registrable
from assistant.message.message import Label
from assistant.message.parse import EPOCH, Head, parse_headers
from assistant.message.subject import base_subject, is_reply

VERSION = 1
_BATCH = 500  # rows written at once

_COLUMNS = (
    "number INTEGER PRIMARY KEY",  # in input order
    "file TEXT",
    "source TEXT",
    "offset INTEGER",
    "length INTEGER",  # -1: the whole file
    "stamp INTEGER",  # of the file, nanoseconds
    "key TEXT",  # the message id, unique among the rows that are kept
    "message_id TEXT",
    "thread TEXT",
    "received REAL",  # seconds since 1970
    "labels TEXT",  # each between line feeds
    "kept INTEGER",  # 1; 0: a second copy of a message; -1: no message at all
    "put_away INTEGER",  # 1: spam or trash
    "job INTEGER",  # 1: from a machine or about an application, by its head
    "sender TEXT",
    "domain TEXT",  # of the sender, the registrable part
    "name TEXT",
    "subject TEXT",
    "base TEXT",  # base subject; only where the mailbox does not name conversations itself, like the next
    "reply INTEGER",
    "people TEXT",  # addresses of From, To and Cc, each between blanks
    "delivered TEXT",  # addresses of Delivered-To and X-Original-To, likewise
)
_SCHEMA = (
    "CREATE TABLE about(name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID",
    f"CREATE TABLE message({', '.join(_COLUMNS)})",
    "CREATE TABLE reference(number INTEGER, id TEXT)",
)
_INDEXES = (
    "CREATE INDEX by_id ON message(message_id)",
    "CREATE INDEX by_thread ON message(thread)",
    "CREATE INDEX by_received ON message(received, number)",
    "CREATE INDEX by_sender ON message(sender, received)",
    "CREATE INDEX by_domain ON message(domain, received)",
    "CREATE INDEX by_job ON message(job, received)",
)

Row = tuple[Any, ...]


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

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def __del__(self) -> None:
        if hasattr(self, "_connection"):  # not where making the index failed
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
        """A new index in the place of any other, or where that cannot be written in a temporary file."""
        folder = self._folder()
        handle, name = tempfile.mkstemp(prefix="index-", suffix=".part", dir=folder)
        os.close(handle)
        connection = sqlite3.connect(name, isolation_level=None)
        try:
            run(connection, "PRAGMA journal_mode=OFF", "PRAGMA synchronous=OFF", "BEGIN", *_SCHEMA)
            self._build(connection)
            about = [("version", str(VERSION)), ("fingerprint", self._fingerprint)]
            connection.executemany("INSERT INTO about VALUES (?, ?)", about)
            run(connection, "COMMIT", "PRAGMA journal_mode=DELETE")
        except BaseException:
            connection.close()
            Path(name).unlink(missing_ok=True)
            raise
        if folder is None:
            with contextlib.suppress(OSError):  # gone when the program ends; some systems keep open files
                Path(name).unlink()
            return connection
        connection.close()
        Path(name).replace(self._file)
        return sqlite3.connect(self._file, isolation_level=None)

    def _folder(self) -> Path | None:
        """The folder of the index, made where it is missing; None where nothing can be written."""
        folder = self._file.parent
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError:
            return None
        return folder if os.access(folder, os.W_OK | os.X_OK) else None


def run(connection: sqlite3.Connection, *statements: str) -> None:
    """Statements one after the other, inside the transaction that is open (`executescript` would end it)."""
    for statement in statements:
        connection.execute(statement)


def index_file(cache: Path, account: str) -> Path:
    """Where the index of a mailbox lies."""
    return (
        cache / "mailboxes" / f"{hashlib.sha256(account.encode('utf-8', 'surrogateescape')).hexdigest()[:24]}.sqlite3"
    )


def fill(connection: sqlite3.Connection, entries: Iterable[Entry], reader: Reader) -> None:
    """A row for each message, from its head alone."""
    marks = ", ".join("?" * len(_COLUMNS))
    rows: list[Row] = []
    links: list[tuple[int, str]] = []
    for row, references in _rows(entries, reader):
        rows.append(row)
        links += ((row[0], one) for one in references)
        if len(rows) == _BATCH:
            connection.executemany(f"INSERT INTO message VALUES ({marks})", rows)
            connection.executemany("INSERT INTO reference VALUES (?, ?)", links)
            rows, links = [], []
    connection.executemany(f"INSERT INTO message VALUES ({marks})", rows)
    connection.executemany("INSERT INTO reference VALUES (?, ?)", links)
    run(connection, *_INDEXES)


def _rows(entries: Iterable[Entry], reader: Reader) -> Iterator[tuple[Row, tuple[str, ...]]]:
    for number, entry in enumerate(entries, 1):
        raw = reader.head(entry.file, entry.offset, entry.length)
        head = parse_headers(raw) if raw is not None else None
        if head is None:
            received = entry.received_at.timestamp() if entry.received_at else entry.stamp / 1e9
            yield (*_place(number, entry), entry.source, "", "", received, packed(entry.labels), -1, *_EMPTY), ()
            continue
        labels = entry.labels | read_labels(head.gmail_labels) if head.gmail_labels else entry.labels
        # A message about which nothing is said lies where new mail lies.
        yield _row(number, entry, head, labels or frozenset({Label.INBOX}), reader), _references(head)


_EMPTY: Row = (0, 0, "", "", "", "", "", 0, "", "")


def _place(number: int, entry: Entry) -> Row:
    return (number, entry.file, entry.source, entry.offset, entry.length, entry.stamp)


def _row(number: int, entry: Entry, head: Head, labels: frozenset[str], reader: Reader) -> Row:
    identity = head.message_id or reader.made_up_id(entry.file, entry.offset, entry.length)
    received = entry.received_at or head.received_at
    seconds = entry.stamp / 1e9 if received == EPOCH and entry.stamp else received.timestamp()
    named = bool(head.gmail_thread)
    return (
        *_place(number, entry),
        identity,
        identity,
        head.gmail_thread,
        seconds,
        packed(labels),
        1,
        int(Label.SPAM in labels or Label.TRASH in labels),
        int(looks_like_job_mail(head.sender.address, head.subject)),
        head.sender.address,
        registrable(head.sender.domain),
        head.sender.name,
        head.subject,
        "" if named else base_subject(head.subject),
        0 if named else int(is_reply(head.subject)),
        _spaced([head.sender.address, *(one.address for one in head.to + head.cc)]),
        _spaced(head.delivered_to),
    )


def _references(head: Head) -> tuple[str, ...]:
    """The ids by which a message hangs together with others; none where the mailbox names the conversation."""
    return () if head.gmail_thread else tuple(dict.fromkeys(head.references + head.in_reply_to))


@lru_cache(maxsize=1024)
def packed(labels: frozenset[str]) -> str:
    return "\n" + "".join(f"{label}\n" for label in sorted(labels)) if labels else ""


def unpacked(labels: str) -> frozenset[str]:
    """The labels of a row."""
    return frozenset(label for label in labels.split("\n") if label)


def _spaced(addresses: Iterable[str]) -> str:
    return f" {' '.join(dict.fromkeys(one for one in addresses if one))} "
