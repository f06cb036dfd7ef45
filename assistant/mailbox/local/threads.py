"""Which messages make one conversation, worked out in the index (as RFC 5256 2.2 and the References of RFC 5322).

Where the mailbox names conversations (X-GM-THRID) its word counts. Otherwise messages belong together that
are linked by References or In-Reply-To, in whatever order they arrived; and an answer whose links lead
nowhere belongs to the newest earlier message with the same base subject that it shares a person with.
Two messages that merely have the same subject do not: machines write the same line about every company.
"""

import sqlite3
from array import array
from collections.abc import Iterator

from assistant.mailbox.local.index import run

SUBJECT_DAYS = 60  # how long before an answer the message may have come that it answers
_CANDIDATES = 20  # messages of the same subject that are looked at


def assign_threads(connection: sqlite3.Connection, own: frozenset[str]) -> None:
    """Write the conversation into every row; `own` are the owner's addresses, which everybody shares."""
    if not connection.execute("SELECT 1 FROM message WHERE thread = '' AND kept >= 0 LIMIT 1").fetchone():
        return
    run(
        connection,
        "CREATE INDEX by_message ON reference(number)",
        "CREATE TEMP TABLE node(number INTEGER PRIMARY KEY, id TEXT UNIQUE)",
        "INSERT OR IGNORE INTO node(id) SELECT message_id FROM message WHERE kept >= 0",
        "INSERT OR IGNORE INTO node(id) SELECT id FROM reference",
    )
    count = connection.execute("SELECT max(number) FROM node").fetchone()[0] or 0
    parents = array("q", range(count + 1))
    for child, parent in _links(connection):
        _join(parents, child, parent)
    for child, parent in _by_subject(connection, own):
        _join(parents, child, parent)
    _write(connection, parents)


def _links(connection: sqlite3.Connection) -> Iterator[tuple[int, int]]:
    """Pairs of nodes that a header links."""
    yield from connection.execute(
        "SELECT child.number, parent.number FROM reference JOIN message ON message.number = reference.number"
        " JOIN node AS child ON child.id = message.message_id JOIN node AS parent ON parent.id = reference.id"
    )


def _by_subject(connection: sqlite3.Connection, own: frozenset[str]) -> list[tuple[int, int]]:
    """Pairs of nodes of which one is an answer without a link to any message here, the other what it answers."""
    answers = connection.execute(
        "SELECT message.number, node.number, base, received, people FROM message JOIN node ON id = message_id"
        " WHERE reply = 1 AND kept = 1 AND thread = '' AND base <> '' AND NOT EXISTS"
        " (SELECT 1 FROM reference JOIN message AS other ON other.message_id = reference.id"
        "  WHERE reference.number = message.number)"
    ).fetchall()
    if not answers:
        return []
    connection.execute("CREATE INDEX by_base ON message(base, received)")
    pairs = []
    for number, node, base, received, people in answers:
        others = set(people.split()) - own
        before = connection.execute(
            "SELECT node.number, people FROM message JOIN node ON id = message_id"
            " WHERE base = ? AND received BETWEEN ? AND ? AND message.number <> ? AND kept = 1 AND thread = ''"
            " ORDER BY received DESC LIMIT ?",
            (base, received - SUBJECT_DAYS * 86_400, received, number, _CANDIDATES),
        )
        found = next((candidate for candidate, theirs in before if others & set(theirs.split())), None)
        if found is not None:
            pairs.append((node, found))
    connection.execute("DROP INDEX by_base")
    return pairs


def _root(parents: "array[int]", node: int) -> int:
    while parents[node] != node:
        parents[node] = parents[parents[node]]  # halve the way for the next time
        node = parents[node]
    return node


def _join(parents: "array[int]", one: int, other: int) -> None:
    one, other = _root(parents, one), _root(parents, other)
    if one != other:
        parents[max(one, other)] = min(one, other)


def _write(connection: sqlite3.Connection, parents: "array[int]") -> None:
    """Name each conversation after the mailbox's own name for one of its messages, else after its first message."""
    members = connection.execute(
        "SELECT message.number, node.number FROM message JOIN node ON id = message_id WHERE kept >= 0"
    )
    connection.execute("CREATE TEMP TABLE member(number INTEGER PRIMARY KEY, root INTEGER)")
    connection.executemany(
        "INSERT INTO member VALUES (?, ?)", ((number, _root(parents, node)) for number, node in members)
    )
    run(
        connection,
        # The columns beside min() are those of the row that has it.
        "CREATE TEMP TABLE oldest AS SELECT root, number, message_id, min(received) FROM member JOIN message"
        " USING (number) GROUP BY root",
        "CREATE TEMP TABLE given AS SELECT root, max(thread) AS name FROM member JOIN message USING (number)"
        " GROUP BY root",
        # The id that the oldest message's own references begin with stays when older mail comes to light.
        "CREATE TEMP TABLE named(root INTEGER PRIMARY KEY, name TEXT)",
        "INSERT INTO named SELECT root, coalesce(nullif(given.name, ''),"
        " (SELECT id FROM reference WHERE reference.number = oldest.number ORDER BY rowid LIMIT 1), message_id)"
        " FROM oldest JOIN given USING (root)",
        "UPDATE message SET thread = (SELECT name FROM member JOIN named USING (root) WHERE number = message.number)"
        " WHERE thread = '' AND kept >= 0",
        *(f"DROP TABLE {name}" for name in ("named", "given", "oldest", "member", "node")),
    )
