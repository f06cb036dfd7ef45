"""The ledger's file: opened, checked, brought forward, copied, and moved aside where it is damaged."""

import sqlite3
from contextlib import closing
from pathlib import Path

from assistant import private
from assistant.errors import AssistantError
from assistant.ledger.schema import STEPS, migrate


def connect(path: Path) -> sqlite3.Connection:
    """The file, made with mode 0600 where there is none; what is written is on the disk (WAL, synchronous)."""
    private.make_file(path)
    if not path.stat().st_size:
        path.chmod(0o600)
    connection = sqlite3.connect(path, timeout=10, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
    except BaseException:
        connection.close()
        raise
    return connection


def ready(connection: sqlite3.Connection, path: Path, *, scratch: bool = False) -> sqlite3.Connection:
    """Checked and in its newest form; raises sqlite3.DatabaseError where the file is damaged.

    An older form is copied beside `path` before it is changed, but not for a scratch ledger.
    """
    try:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if version > len(STEPS):
            raise AssistantError(f"{path}: written by a newer version of this program. Please upgrade it.")
        verdict = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
        if verdict != "ok":
            raise sqlite3.DatabaseError(verdict)
        private.refuse_open(path, "what is remembered of your mail")
        if 0 < version < len(STEPS) and not scratch:
            _copy(connection, path.with_name(f"{path.stem}.version-{version}{path.suffix}"))
        migrate(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _copy(connection: sqlite3.Connection, path: Path) -> None:
    """A copy of the ledger as it is, whole or not at all."""
    unfinished = path.with_name(f"{path.name}.part")
    unfinished.unlink(missing_ok=True)
    private.make_file(unfinished)
    with closing(sqlite3.connect(unfinished)) as copy:
        connection.backup(copy)
    unfinished.replace(path)


def move_aside(path: Path) -> Path:
    """Rename the ledger and its journals; nothing is deleted."""
    aside = next(
        name for n in range(1, 10_000) if not (name := path.with_name(f"{path.stem}.damaged-{n}{path.suffix}")).exists()
    )
    path.rename(aside)
    aside.chmod(0o600)
    for ending in ("-wal", "-shm"):
        journal = path.with_name(path.name + ending)
        if journal.exists():
            journal.rename(aside.with_name(aside.name + ending))
    return aside


def scratch(path: Path) -> sqlite3.Connection:
    """A copy in memory; an empty one where there is no file."""
    copy = sqlite3.connect(":memory:", isolation_level=None)
    if path.exists():
        original = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
        try:
            original.backup(copy)
        except BaseException:
            copy.close()
            raise
        finally:
            original.close()
    return copy
