"""One scan at a time for each account.

The lock is a transaction on a small SQLite file: the system lets go of it when the process ends,
however it ends, and it works alike on every platform.
"""

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from assistant.errors import Busy


@contextmanager
def scan_lock(folder: Path, account: str) -> Iterator[None]:
    """Hold the lock of one account; raises Busy at once where somebody else holds it."""
    name = hashlib.sha256(account.encode()).hexdigest()[:16]
    connection = sqlite3.connect(folder / f"lock-{name}.sqlite3", timeout=0, isolation_level=None)
    try:
        try:
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            raise Busy(
                f"Another scan of {account} is running; this one did nothing. Try again when it has ended."
            ) from error
        yield
    finally:
        connection.close()
