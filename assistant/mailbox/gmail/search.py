"""From a probe to what is typed into Gmail's search box."""

import re

from assistant.mailbox.port import Probe

QUERIES = 3  # at most: a list costs 5 units, but an idle quarter of an hour should not cost a hundred
_TERMS = 8  # in one query
_LONGEST = 60  # characters of a name

# Only what cannot be read as an operator of Gmail's: a name comes out of somebody's mail.
_DOMAIN = re.compile(r"[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,8}")  # a label alone stands before any ending
_ADDRESS = re.compile(r"[a-z0-9._%+-]{1,64}@[a-z0-9.-]{1,120}")
_NOT_IN_NAMES = re.compile(r"[^\w&.' -]")


def queries(probe: Probe) -> tuple[str, ...]:
    """At most three: mail from them, mail to them, mail that names them.

    One term stands alone; several are braced, which means "or". Simple terms first, because not every server that
    stands in for Gmail knows braces.
    """
    places = [domain for domain in probe.domains if _DOMAIN.fullmatch(domain)]
    places += [
        address
        for address in probe.addresses
        if _ADDRESS.fullmatch(address) and not any(_within(address, domain) for domain in places)
    ]
    names = [name for name in (_name(name) for name in probe.names) if name]
    groups = [
        _any(f"from:{place}" for place in places),
        _any(f"to:{place}" for place in places),
        _any(f'"{name}"' if " " in name else name for name in names),
    ]
    until = f" before:{int(probe.before.timestamp()) + 1}" if probe.before else ""
    return tuple(f"{group}{until}" for group in groups if group)[:QUERIES]


def _any(terms: object) -> str:
    distinct = list(dict.fromkeys(terms))[:_TERMS]  # type: ignore[call-overload]
    return distinct[0] if len(distinct) == 1 else f"{{{' '.join(distinct)}}}" if distinct else ""


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
