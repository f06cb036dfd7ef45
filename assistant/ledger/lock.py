"""One scan at a time for each account, and one opening of the ledger at a time.

A lock is a transaction on a small SQLite file: the system lets go of it when the process ends,
however it ends, and it works alike on every platform.
"""

import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from assistant import private
from assistant.errors import Busy

_OPENING = 20  # seconds that another process may take to check, move aside or bring forward a ledger


@contextmanager
def scan_lock(folder: Path, account: str) -> Iterator[None]:
    """Hold the lock of one account; raises Busy at once where somebody else holds it."""
    # No digest of hashlib, which loads OpenSSL. Two accounts of one name would but wait for each other.
    name = f"{zlib.crc32(account.encode('utf-8', 'surrogateescape')):08x}"
    with _held(
        folder / f"lock-{name}.sqlite3",
        0,
        f"Another scan of {account} is running; this one did nothing. Try again when it has ended.",
    ):
        yield


@contextmanager
def opening_lock(ledger: Path) -> Iterator[None]:
    """Hold the lock under which a ledger is checked, moved aside, and brought into its newest form."""
    with _held(
        ledger.with_name(f"lock-{ledger.stem}.sqlite3"),
        _OPENING,
        f"{ledger}: another process has been opening the ledger for {_OPENING} seconds. Try again later.",
    ):
        yield


@contextmanager
def _held(path: Path, seconds: int, refusal: str) -> Iterator[None]:
    private.make_file(path)
    connection = sqlite3.connect(path, timeout=seconds, isolation_level=None)
    try:
        try:
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                raise
            raise Busy(refusal) from error
        yield
    finally:
        connection.close()
