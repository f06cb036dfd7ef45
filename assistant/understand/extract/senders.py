"""What a From header names: a person, an organisation, or both."""

import re
from dataclasses import dataclass

from assistant.message.message import Address
from assistant.understand.extract.domain_names import matches_domain, name_label
from assistant.understand.extract.groups import institution_words, is_firm_word, team_words, without_team
from assistant.understand.extract.legal_forms import has_legal_form
from assistant.understand.extract.names import given_names, group_words, is_job, is_title, person_in
from assistant.understand.extract.organisations import JOINERS, clean_company
from assistant.understand.extract.phrasing import fold_letters
from assistant.understand.extract.reading import fold, is_capital, one_line, straight
from assistant.understand.vendors import is_unattended, vendor_names, vendor_of

_PARTS = re.compile(
    r"\s*[|·•@()\[\]–—/]\s*|\s+-\s+|\s*,\s+|\s+(?:via|from|von|bei|chez|at|de|da|di|van|bij|of)\s+(?=\S*[A-ZÀ-Þ])"
)
LONGEST_DISPLAY = 160  # characters of a display name that are read
_WEAK = re.compile(r"\s*[|·•@()\[\]–—]\s*|\s+-\s+|\s+via\s+")


def _is_persons(name: str, given: bool, address: Address) -> bool:
    """Whether a whole display name is a person's: by given name, title, initials, address; else by elimination."""
    if given or set(map(fold, name.replace(",", " ").split())) & local_words(address):
        return not has_legal_form(name)
    if any(is_title(word) or word.endswith(".") for word in name.split()):
        return True
    if any(is_firm_word(word) for word in name.split()):
        return False
    impersonal = is_unattended(address) is not None or not name_label(address.domain)
    return not impersonal and not matches_domain(name, address.domain) and len(name.split()) > 1


@dataclass(frozen=True, slots=True)
class Sender:
    """Who a display name names; "" where it names nobody."""

    person: str
    organisation: str


def read_sender(address: Address) -> Sender:
    """Person and organisation of a display name: "Jane Doe (X)", "Jane from X", "X Careers", "Doe, Jane"."""
    name = one_line(straight(address.name[:LONGEST_DISPLAY])).strip(" \"'")
    if not name or ("@" in name and "." in name.rpartition("@")[2]):
        return Sender("", "")
    known = local_words(address)
    if not _WEAK.search(name):
        whole = person_in(name, known)
        given = fold(name.split()[0]) in given_names() or fold(name.split()[-1]) in given_names()
        if (
            whole
            and (" " in name or not is_job(name))
            and _is_persons(name, given, address)
            and not _says_of(name, address)
        ):
            return Sender(whole, "")
    parts = [part for part in _PARTS.split(name) if part]
    if len(parts) > 1 and (both := _person_and_firm(name, parts, address)):
        return both
    if name.istitle() and name.isalpha() and _unknown_to(address, name) and _may_be_given(name, address):
        return Sender(name, "")
    best = max(
        (c for part in _WEAK.split(name) if (c := organisation_in(part, address))),
        key=lambda c: matches_domain(c, address.domain),
        default="",
    )
    return Sender("", best)


def _person_and_firm(name: str, parts: list[str], address: Address) -> Sender | None:
    """ "Jane Doe (X)", "Garage Lemoine – Régis Lemoine": the person, and what else is named."""
    known = local_words(address)
    for place, part in enumerate(parts[:2]):
        person = person_in(part, known)
        others = [c for i, other in enumerate(parts) if i != place and (c := organisation_in(other, address))]
        given = any(fold(word) in given_names() for word in part.split()[:1])
        known_here = given or bool(set(map(fold, part.split())) & known)
        if not person or fold(part) in vendor_names() or (has_legal_form(name) and not given):
            continue
        if any(is_firm_word(word) for word in part.split()) and not given:
            continue
        believed = known_here if place else bool(others) or _is_persons(part, given, address)
        if believed and (known_here or not matches_domain(part, address.domain)):
            return Sender(person, others[0] if others else "")
    return None


def _may_be_given(name: str, address: Address) -> bool:
    """A single word is somebody's first name where names or the address know it: "Kiko" of kiko@…"""
    if is_job(name) or fold(name) in team_words():
        return False
    return fold(name) in given_names() or fold(address.address.partition("@")[0]).startswith(fold(name))


def _unknown_to(address: Address, name: str) -> bool:
    """A single word that neither domain nor tables know: somebody's first name."""
    known = bool(name_label(address.domain)) and not vendor_of(address)
    return known and not matches_domain(name, address.domain) and fold(name) not in team_words()


def organisation_in(text: str, address: Address) -> str:
    """The organisation that a text names, without words of teams at its ends; "" for a team, vendor or person."""
    words = without_team(text).split()
    company = clean_company(" ".join(words))
    if company is None or fold(company) in vendor_names() or _is_plain(company, address):
        return ""
    if len(words) == 1 and fold(words[0]) in given_names() and not matches_domain(company, address.domain):
        return ""
    return company


def _is_plain(company: str, address: Address) -> bool:
    """A bare word such as "University", or a line in small letters: no name, unless the domain says so."""
    words = company.split()
    small = [word for word in words if not is_capital(word) and word.casefold() not in JOINERS]
    bare = len(words) == 1 and fold_letters(company) in institution_words()
    return (bare or 3 * len(small) >= len(words)) and matches_domain(company, address.domain) < 0.5


def local_words(address: Address) -> frozenset[str]:
    """Words of the local part that may be a person's names."""
    local = address.address.partition("@")[0]
    parts = [fold(part) for part in re.split(r"[._+-]", local) if len(part) > 2]
    named = len(parts) == 2 and parts[0] not in group_words()  # "eunji.park"
    return frozenset(parts) if named else frozenset(parts) - group_words()


def _says_of(name: str, address: Address) -> bool:
    """A display name such as "Noor van Luzèlle" from luzelle.example: a given name, then the firm of the domain."""
    words = name.split()
    return (
        len(words) > 2
        and fold(words[0]) in given_names() | local_words(address)
        and words[1].islower()
        and matches_domain(" ".join(words[2:]), address.domain) == 1.0
    )
