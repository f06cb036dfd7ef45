"""From a probe to what is typed into Gmail's search box."""

import re
from collections.abc import Collection
from itertools import zip_longest

from assistant.mailbox.port import Probe

QUERIES = 3  # at most: a list costs 5 units, but an idle quarter of an hour should not cost a hundred
_TERMS = 8  # places, and names, of one probe
_LONGEST = 60  # characters of a name
_QUERY = 1_100  # bytes of one query

# Only what cannot be read as an operator of Gmail's: a name comes out of somebody's mail.
_DOMAIN = re.compile(r"[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,8}")  # a label alone stands before any ending
_ADDRESS = re.compile(r"[a-z0-9._%+-]{1,64}@[a-z0-9.-]{1,120}")
_NOT_IN_NAMES = re.compile(r"[^\w&.' -]")


def terms(probe: Probe) -> tuple[str, ...]:
    """The places and names of a probe as Gmail can search for them; what cannot be searched for is left out."""
    places, names = _terms(probe)
    return (*places, *names)


def queries(probe: Probe, most: int = QUERIES, leave_out: Collection[str] = ()) -> tuple[str, ...]:
    """At most that many: mail from them, mail to them, mail with each name; put together where they would be more.

    The first go together: what others write about the same role is not to crowd out the company.
    One term stands alone; several are braced, which means "or". Simple terms first, because not every server that
    stands in for Gmail knows braces. `leave_out` are terms that need not be searched for.
    """
    places, names = ([term for term in group if term not in leave_out] for group in _terms(probe))
    groups = [
        [f"from:{place}" for place in places],
        [f"to:{place}" for place in places],
        *([f'"{name}"' if " " in name else name] for name in names),
    ]
    groups = [group for group in groups if group]
    while len(groups) > most:
        groups = [_in_turn(groups[0], groups[1]), *groups[2:]]
    until = f" before:{int(probe.before.timestamp()) + 1}" if probe.before else ""
    return tuple(f"{_any(group)}{until}" for group in groups)


def _terms(probe: Probe) -> tuple[list[str], list[str]]:
    places = [domain for domain in probe.domains if _DOMAIN.fullmatch(domain)]
    places += [
        address
        for address in probe.addresses
        if _ADDRESS.fullmatch(address) and not any(_within(address, domain) for domain in places)
    ]
    names = [name for name in (_name(name) for name in probe.names) if name]
    return list(dict.fromkeys(places))[:_TERMS], list(dict.fromkeys(names))[:_TERMS]


def _in_turn(first: list[str], second: list[str]) -> list[str]:
    """So that a query that grows too long loses the last of each."""
    return [term for pair in zip_longest(first, second) for term in pair if term]


def _any(group: list[str]) -> str:
    room = _QUERY
    kept = [term for term in group if (room := room - len(term.encode()) - 1) > 0]
    return kept[0] if len(kept) == 1 else f"{{{' '.join(kept)}}}"


def _within(address: str, domain: str) -> bool:
    host = address.rpartition("@")[2]
    return host == domain or host.endswith(f".{domain}")


def _name(name: str) -> str:
    """The name without anything that Gmail would take for an operator; "" where too little is left to search by."""
    words = _NOT_IN_NAMES.sub(" ", name)[:_LONGEST].split()
    cleaned = " ".join(word.strip(".'-") for word in words if word.strip(".'-&"))
    if cleaned.upper() in ("OR", "AND", "AROUND"):
        return f"{cleaned.lower()}"
    return cleaned if len(cleaned) > 1 else ""
