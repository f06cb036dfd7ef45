"""Fills the index. A large mbox is read from two places at once, the second by a process of its own."""

import os
import sqlite3
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from assistant.mailbox.local.columns import COLUMNS, Row
from assistant.mailbox.local.elsewhere import start
from assistant.mailbox.local.index import INDEXES, SCHEMA, run
from assistant.mailbox.local.listing import Entry, Shape, entries, of_mbox
from assistant.mailbox.local.reader import Reader
from assistant.mailbox.local.rows import forget, rows

LARGE = 120_000_000  # bytes of an mbox from which a second process pays
_BATCH = 500  # rows written at once


def fill(connection: sqlite3.Connection, path: Path, shape: Shape, without: tuple[Path, ...], reader: Reader) -> None:
    """A row for each message of the mailbox."""
    if shape is Shape.MBOX and path.stat().st_size >= LARGE and (os.cpu_count() or 1) > 1:
        _fill_twofold(connection, path, reader)
    else:
        write(connection, entries(path, shape, without), reader)
    forget()
    run(connection, *INDEXES)


def write(connection: sqlite3.Connection, found: Iterable[Entry], reader: Reader) -> None:
    """A row for each entry, in batches, so that memory does not grow with the mailbox."""
    row_marks = ", ".join("?" * len(COLUMNS))
    batch: list[Row] = []
    links: list[tuple[int, str]] = []

    def flush() -> None:
        connection.executemany(f"INSERT INTO message VALUES ({row_marks})", batch)
        connection.executemany("INSERT INTO reference VALUES (?, ?)", links)
        batch.clear()
        links.clear()

    for row, references in rows(found, reader):
        batch.append(row)
        links += ((row[0], one) for one in references)
        if len(batch) == _BATCH:
            flush()
    flush()


def _fill_twofold(connection: sqlite3.Connection, path: Path, reader: Reader) -> None:
    """The first half here and the second half elsewhere; all of it here where there is no elsewhere."""
    middle = path.stat().st_size // 2
    with tempfile.TemporaryDirectory(prefix="index-") as folder:
        part = Path(folder) / "part.sqlite3"
        child = start("assistant.mailbox.local.fill", str(path), str(middle), str(part))
        write(connection, of_mbox(path, frozenset(), 0, middle), reader)
        if child is None or child.wait() != 0:
            part.unlink(missing_ok=True)
            index_half(path, middle, part)
        _take_over(connection, part, path)


def index_half(path: Path, start: int, part: Path) -> None:
    """Write rows for the messages of an mbox that begin at `start` or later into a file of their own."""
    connection = sqlite3.connect(part, isolation_level=None)
    try:
        run(connection, "PRAGMA journal_mode=OFF", "PRAGMA synchronous=OFF", "BEGIN", *SCHEMA)
        write(connection, of_mbox(path, frozenset(), start), Reader())
        connection.execute("COMMIT")
    finally:
        connection.close()


def _take_over(connection: sqlite3.Connection, part: Path, path: Path) -> None:
    """Append the rows of the second half, which were numbered from 1."""
    first = connection.execute("SELECT coalesce(max(number), 0) FROM message").fetchone()[0]
    other = sqlite3.connect(part)
    try:
        marks = ", ".join("?" * len(COLUMNS))
        moved = (
            (row[0] + first, row[1], f"{path}#{row[0] + first}", *row[3:])
            for row in other.execute("SELECT * FROM message ORDER BY number")
        )
        connection.executemany(f"INSERT INTO message VALUES ({marks})", moved)
        connection.executemany(
            "INSERT INTO reference VALUES (? + ?, ?)",
            ((number, first, one) for number, one in other.execute("SELECT number, id FROM reference ORDER BY rowid")),
        )
    finally:
        other.close()


if __name__ == "__main__":
    index_half(Path(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))
