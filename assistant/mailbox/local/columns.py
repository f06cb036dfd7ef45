"""What a row of the index holds."""

from typing import Any

Row = tuple[Any, ...]

COLUMNS = (
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
    "listed INTEGER",  # 1: came by a mailing list
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


def packed(labels: frozenset[str]) -> str:
    """The labels as a row holds them."""
    return "\n" + "".join(f"{label}\n" for label in sorted(labels)) if labels else ""


def unpacked(labels: str) -> frozenset[str]:
    """The labels of a row."""
    return frozenset(label for label in labels.split("\n") if label)
