"""The same message twice in a mailbox is one: in two folders, or once directly and once through a list."""

import sqlite3
from collections import defaultdict

from assistant.mailbox.local.columns import Row, packed, unpacked
from assistant.message.message import Label
from assistant.message.subject import base_subject

# Which copy stands for all, the best first: where the person reads it, where they wrote it, anywhere, put away.
# Of several alike: what came directly, then what came first, whatever the order in the file.
_ORDER = (Label.INBOX, Label.SENT, Label.DRAFT)
_PUT_AWAY = frozenset({Label.SPAM, Label.TRASH})


def mark_copies(connection: sqlite3.Connection) -> None:
    """Keep one row of each message; it gets the labels of all. Ids that different messages share are made different."""
    again = connection.execute(
        "SELECT message_id FROM message WHERE kept = 1 GROUP BY message_id HAVING count(*) > 1"
    ).fetchall()
    for (message_id,) in again:
        rows = connection.execute(
            "SELECT number, sender, subject, labels, listed, received FROM message"
            " WHERE message_id = ? AND kept = 1 ORDER BY received, number",
            (message_id,),
        ).fetchall()
        groups: dict[tuple[str, str], list[Row]] = defaultdict(list)
        for row in rows:
            groups[row[1], base_subject(row[2])].append(row)
        for place, group in enumerate(groups.values()):
            key = message_id if not place else f"{message_id}#{place + 1}"
            _merge(connection, key, group)


def _merge(connection: sqlite3.Connection, key: str, group: list[Row]) -> None:
    found = [(number, unpacked(labels)) for number, _, _, labels, *_ in group]
    chosen = min(group, key=lambda row: (_rank(unpacked(row[3])), *row[4:], row[0]))
    shown = [labels for _, labels in found if not labels & _PUT_AWAY] or [labels for _, labels in found]
    together = frozenset[str]().union(*shown)
    connection.executemany(
        "UPDATE message SET kept = 0 WHERE number = ?", [(number,) for number, _ in found if number != chosen[0]]
    )
    connection.execute(
        "UPDATE message SET key = ?, labels = ?, put_away = ? WHERE number = ?",
        (key, packed(together), int(bool(together & _PUT_AWAY)), chosen[0]),
    )


def _rank(labels: frozenset[str]) -> int:
    if labels & _PUT_AWAY:
        return len(_ORDER) + 1
    return next((place for place, label in enumerate(_ORDER) if label in labels), len(_ORDER))
