"""Whose mailbox it is, where nobody says so: the address that the mail was delivered to, and those it was sent from."""

import sqlite3
from collections import Counter
from collections.abc import Iterator

from assistant.message.message import Owner

_LOOKED_AT = 5_000  # newest messages
# Addresses that get this part of the mail besides the one that gets most are the owner's too.
_SHARE = 0.2


def infer_owner(connection: sqlite3.Connection, me: tuple[str, ...], own: tuple[str, ...], name: str) -> Owner:
    """The owner with every address of theirs that the mailbox shows; what is given counts as certain."""
    given = [address.strip().lower() for address in me if address.strip()]
    sent = _senders(connection)
    found = Counter[str]()
    for sender, _, count in sent:
        found[sender] += count
    addresses = (
        given or list(_most(found)) or list(_most(_delivered(connection))) or list(_most(_addressed(connection)))[:1]
    )
    known = frozenset(addresses) | {address.strip().lower() for address in own if address.strip()} | found.keys()
    known |= set(_spellings(connection, known))
    display = next((display for _, display, _ in sent if display), "")
    return Owner(known, name or display, primary=next(iter(addresses), ""))


def _senders(connection: sqlite3.Connection) -> list[tuple[str, str, int]]:
    """From addresses of what the mailbox itself calls sent or a draft, with their names, the most frequent first."""
    return connection.execute(
        "SELECT sender, name, count(*) FROM message WHERE kept = 1 AND sender <> '' AND put_away = 0"
        " AND (labels LIKE '%' || char(10) || 'sent' || char(10) || '%'"
        "   OR labels LIKE '%' || char(10) || 'draft' || char(10) || '%')"
        " GROUP BY sender, name ORDER BY count(*) DESC, sender, name"
    ).fetchall()


def _delivered(connection: sqlite3.Connection) -> Counter[str]:
    rows = connection.execute(
        "SELECT delivered FROM message WHERE kept = 1 AND delivered <> '  ' ORDER BY received DESC LIMIT ?",
        (_LOOKED_AT,),
    )
    return Counter(address for (addresses,) in rows for address in addresses.split())


def _addressed(connection: sqlite3.Connection) -> Counter[str]:
    rows = connection.execute(
        "SELECT people, sender FROM message WHERE kept = 1 ORDER BY received DESC LIMIT ?", (_LOOKED_AT,)
    )
    return Counter(address for people, sender in rows for address in people.split() if address != sender)


def _most(counted: Counter[str]) -> Iterator[str]:
    """The most frequent, and those that come near it."""
    ranked = sorted(counted.items(), key=lambda pair: -pair[1])
    for address, count in ranked:
        if count >= ranked[0][1] * _SHARE:
            yield address


def _spellings(connection: sqlite3.Connection, known: frozenset[str]) -> Iterator[str]:
    """Addresses in the mailbox that reach the same person: with a plus tag, or with Gmail's dots elsewhere."""
    same = {_canonical(address) for address in known}
    seen = set(known)
    for people, delivered in connection.execute("SELECT people, delivered FROM message WHERE kept = 1"):
        for address in people.split() + delivered.split():
            if address not in seen:
                seen.add(address)
                if _canonical(address) in same:
                    yield address


def _canonical(address: str) -> str:
    local, _, domain = address.rpartition("@")
    local = local.partition("+")[0]
    if domain in {"gmail.com", "googlemail.com"}:
        return f"{local.replace('.', '')}@gmail.com"
    return f"{local}@{domain}"
