"""Vendors of applicant tracking systems and job boards: whose robot wrote, and whether its address is read.

A vendor's name is never the company; its address may name the company (the tenant), and may or may
not reach a human. Addresses that nobody reads are told by their own words, by the display name, or
by what the text says, in any language.
"""

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from assistant.languages.extraction import every_table
from assistant.message.message import Address
from assistant.understand import vendor_table
from assistant.understand.extract.phrasing import fold_letters, phrases
from assistant.understand.extract.reading import fold, one_line, straight
from assistant.understand.verdict import Evidence

VendorKind = Literal["ats", "board"]


@dataclass(frozen=True, slots=True)
class Vendor:
    """One vendor. `threaded` is what its addresses look like that carry a reply to a human."""

    name: str
    domains: tuple[str, ...]
    kind: VendorKind = "ats"
    tenant: str = ""  # where the company stands in the address, see vendor_table.py
    threaded: str | None = None  # regular expression on the local part; None: other local parts than robots' are read
    aliases: tuple[str, ...] = ()  # other names it goes by in texts and display names


NOBODY = r"(?!)"  # matches no local part: all addresses of this vendor are robots
_READERS = {"*": None, "-": NOBODY}


def _vendor(row: str) -> Vendor:
    name, kind, tenant, reads, domains, *aliases = (cell.strip() for cell in row.partition("  #")[0].split(" | "))
    assert kind in ("ats", "board")
    return Vendor(
        name=name,
        domains=tuple(domains.split()),
        kind="board" if kind == "board" else "ats",
        tenant="" if tenant == "-" else tenant,
        threaded=_READERS.get(reads, reads),
        aliases=tuple(alias.strip() for listed in aliases for alias in listed.split(",")),
    )


VENDORS = tuple(_vendor(row) for row in vendor_table.ROWS.splitlines() if row and not row.startswith("#"))
FREE_MAIL = frozenset(vendor_table.FREE_MAIL.split())
# What the names of mail providers are made of, in case one is not in the list.
_MAIL_WORDS = re.compile(
    r"(?<!\w{5}-)mail$|(?:post|home|inbox)(?:box|vakje|vak|fach|post)$|-post$|^(?:correo|correio|courriel|posta)"
)

# A domain made of both and nothing else is where jobs are found, and no employer's name: vacature-loket, my-job-portal.
_JOBS = (
    r"jobs?|karriere|careers?|recruit(?:ing|ment)?|recrute?(?:ment)?|bewerb(?:ung|er)s?|stellen|vacatures?|"
    r"vacanc(?:y|ies)|candidat(?:e|es|ure|ures|os|uras|ura)?|empleos?|emplois?|empregos?|vagas?|lavor[oi]|"
    r"sollicitaties?|applicants?|applications?"
)
_PLACES = (
    r"hub|portale?n?|portail|loket|boards?|track(?:er)?|online|mail|notify|notifications?|my|mein|mijn|meu|alerts?"
)
_PORTAL = re.compile(rf"(?=.*(?:{_JOBS}))(?=.*(?:{_PLACES}))(?:{_JOBS}|{_PLACES}|[-\d])+")

_ROBOTS = re.compile("|".join(vendor_table.ROBOTS.split()))
_PERHAPS_ROBOTS = re.compile(rf"(?:{'|'.join(vendor_table.PERHAPS_ROBOTS.split())})\d*")
_SERVERS = frozenset(vendor_table.SERVERS.split())
_ROBOT_NAMES = phrases(
    """
    do not reply, don't reply, no reply, noreply, bitte nicht antworten, ne pas répondre, no responder, não responda
    não responder, non rispondere, niet beantwoorden, niet reageren, unmonitored
    """
)


@cache
def _by_domain() -> dict[str, Vendor]:
    return {domain: vendor for vendor in VENDORS for domain in vendor.domains}


@cache
def vendor_names() -> frozenset[str]:
    """All names of vendors, folded: none of them is a company that rejects (unless it does so itself)."""
    return frozenset(fold(name) for vendor in VENDORS for name in (vendor.name, *vendor.aliases))


def vendor_of(address: Address | str) -> Vendor | None:
    """The vendor whose domain, or a domain above it, an address belongs to."""
    domain = (address if isinstance(address, str) else address.address).rpartition("@")[2].casefold()
    labels = domain.split(".")
    known = _by_domain()
    return next((known[d] for i in range(len(labels) - 1) if (d := ".".join(labels[i:])) in known), None)


def tenant_of(address: Address | str) -> str:
    """What names the company in a vendor's address, as written there, or ""."""
    vendor = vendor_of(address)
    text = (address if isinstance(address, str) else address.address).casefold()
    local, _, domain = text.rpartition("@")
    if vendor is None or not vendor.tenant:
        return ""
    above = next(d for d in vendor.domains if domain == d or domain.endswith("." + d))
    subdomain = domain[: -len(above)].rstrip(".").split(".")[0]
    if subdomain and len(subdomain) > 3 and subdomain not in _SERVERS:  # seen with every kind of vendor
        return subdomain
    local_parts = {
        "local": local,
        "local-prefix": re.split(r"[+]|-[0-9a-z]*\d[0-9a-z]*$", local)[0],
        "local-suffix": local.partition("+")[2],
        "subdomain": "",
    }
    found = local_parts[vendor.tenant]
    return "" if _ROBOTS.search(_bare(found)) or _PERHAPS_ROBOTS.fullmatch(_bare(found)) or "." in found else found


def is_portal(label: str) -> bool:
    """Whether the label of a domain is what places are called where jobs are found, and names nobody."""
    return _PORTAL.fullmatch(label) is not None


def is_free_mail(address: Address | str) -> bool:
    """True for a mail provider's domain, which tells nothing about the company."""
    domain = (address if isinstance(address, str) else address.address).rpartition("@")[2].casefold()
    return domain in FREE_MAIL or bool(_MAIL_WORDS.search(domain.partition(".")[0]))


def is_unattended(address: Address, text: str = "", message_id: str = "") -> Evidence | None:
    """Why nobody reads this address (its own words, its vendor, its name, or the message's text), or None.

    `text` is what the sender wrote, without quoted history; "" judges the address alone.
    """
    local = address.address.rpartition("@")[0]
    vendor = vendor_of(address)
    said = one_line(straight(text))
    folded = fold_letters(said)
    if _ROBOTS.search(_bare(local)):
        return Evidence("contact:no-reply-address", address.address, message_id)
    if (name := _ROBOT_NAMES.search(fold_letters(address.name))) is not None:
        return Evidence("contact:no-reply-name", name.group(), message_id)
    if (words := phrases(_every("unattended")).search(folded)) is not None:
        return Evidence("contact:text-says-unread", said[max(0, words.start() - 60) : words.end() + 60], message_id)
    if vendor and vendor.threaded is not None and not re.fullmatch(vendor.threaded, local):
        return Evidence("contact:robot-of-vendor", f"{address.address} ({vendor.name})", message_id)
    if vendor is None or vendor.threaded is None:
        robot = _PERHAPS_ROBOTS.fullmatch(_bare(local))
        if robot and not phrases(_every("replies_welcome")).search(folded):
            return Evidence("contact:robot-address", address.address, message_id)
    return None


def reaches_human(address: Address, text: str = "") -> bool:
    """True where a person reads what is sent there: also the per-thread reply address of an ATS."""
    return "@" in address.address and is_unattended(address, text) is None


def _bare(local: str) -> str:
    return re.sub(r"[-_.]", "", local.casefold())


@cache
def _every(field: str) -> str:
    """One field of all languages: robots often speak another language than the letter."""
    return "\n".join(getattr(table, field) for table in every_table())
