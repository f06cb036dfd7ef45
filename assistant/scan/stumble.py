"""A fault of this program's over one message does not stop a scan: it is told like a message that cannot be read."""

import sqlite3
from collections.abc import Callable
from typing import TypeVar

from assistant.errors import AssistantError, SendAttempt
from assistant.message.message import Unreadable

_Found = TypeVar("_Found")

# What is no fault over one message: errors with a sentence, the ledger, the disk, and what must never be caught.
_NOT_ABOUT_IT = (AssistantError, SendAttempt, sqlite3.Error, OSError, MemoryError)


def unless_it_stumbles(source: str, work: Callable[[], _Found]) -> _Found | Unreadable:
    """What the work gives, or, where it fails over what is written in a message, that message as unreadable.

    Only the kind of the error is told: its text may quote the mail.
    """
    try:
        return work()
    except _NOT_ABOUT_IT:
        raise
    except Exception as error:
        reason = f"This program stumbles over it ({type(error).__name__}): a fault of the program, please report"
        return Unreadable(source, "", f"{reason} it. The message is left alone.")
