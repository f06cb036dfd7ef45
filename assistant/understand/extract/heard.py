"""What the encoder says a no names, set against what the rules have found: from a fixed share on, it is believed.

The rules know how such letters are laid out, and what a signature, quoted mail and earlier mail say. The encoder reads
the text, and finds what is told in passing.
"""

import re
from typing import NamedTuple

from assistant.message.message import Owner
from assistant.understand.encoder.hear import Heard, Named
from assistant.understand.extract.candidates import LONGEST_WORDS
from assistant.understand.extract.company_candidates import company_candidates, may_employ
from assistant.understand.extract.groups import is_firm_word
from assistant.understand.extract.heads import has_head
from assistant.understand.extract.letter import Letter
from assistant.understand.extract.names import PARTICLES, completes, given_names, group_words, name_words, person_in
from assistant.understand.extract.organisations import clean_company
from assistant.understand.extract.phrasing import fold_letters, word_set
from assistant.understand.extract.reading import fold, one_line, straight
from assistant.understand.extract.role import is_other
from assistant.understand.extract.role_clean import clean_role
from assistant.understand.extract.senders import local_words
from assistant.understand.vendors import vendor_names
from assistant.understand.verdict import Evidence

Found = tuple[str | None, tuple[Evidence, ...]]


class Level(NamedTuple):
    """Shares from which the encoder is believed."""

    new: float  # where the rules found nothing
    other: float  # where they found something else


# Chosen on blocks of training/ that neither had seen; below them it is more often wrong than the rules.
ROLE, COMPANY, SIGNER = Level(0.2, 0.6), Level(0.2, 0.4), Level(0.2, 0.5)
GUESSED_ROLE = Level(0.2, 0.2)

APOSTROPHE = "'"
FIELD = re.compile(r"(?:,| [-–/]) ?(?=[^\W\d_])[A-ZÀ-Þ][^\d]*")  # behind a role: in which field
WHOLE = frozenset({"company:signature", "company:domain"})  # where the rules see all of a name


def heard_role(letter: Letter, heard: Heard, told: Found, company: str | None) -> Found:
    """The role; neither the company nor the reader is one."""
    named = heard.field("role")
    words = straight(named.words)
    name = clean_role(f"{words})" if words.count("(") > words.count(")") else words, letter.tables, closed=True)
    if name is None or named.words.startswith("@") or is_other(name, letter, company):
        return told
    if fold(name) in given_names():
        return told  # "Padraig has his own apron"
    if told[0] and told[0].startswith(name) and FIELD.fullmatch(told[0][len(name) :]):
        return told  # "Data Engineer, Hydrology"
    if not _is_guess(told, letter):
        return _likelier("role", name, named, told, ROLE, letter)
    found = _likelier("role", name, named, told, GUESSED_ROLE, letter)
    agreed = found is not told or {*fold_letters(name).split()} & {*fold_letters(told[0] or "").split()}
    return found if agreed else (None, ())


def _is_guess(told: Found, letter: Letter) -> bool:
    """Whether the rules chose among words of which none is an occupation: "tis de Kevin"."""
    return bool(told[1]) and told[1][0].rule == "role:likely" and not has_head(told[0] or "", letter.tables)


def heard_company(letter: Letter, heard: Heard, told: Found, signer: str | None) -> Found:
    """The company; a name that stands in the sender's domain alone is parted by the rules."""
    named = heard.field("company")
    name = clean_company(named.words)
    if (
        name is None
        or named.words.startswith("@")
        or not may_employ(name, letter, signer)
        or _holds(told, name, letter)
    ):
        return told
    return _likelier("company", name, named, told, COMPANY, letter)


def _holds(told: Found, name: str, letter: Letter) -> bool:
    """Whether the rules' name stands against a shorter or a longer one: in a signature, for a team, in the domain."""
    if told[0] is None:
        return False
    mine, theirs = (f" {fold_letters(one).replace(APOSTROPHE, ' ')} " for one in (told[0], name))
    teams = PARTICLES.union(*(word_set(table.teams) for table in letter.tables))
    if mine in theirs and all(word in teams for word in theirs.replace(mine, " ").split()):
        return True  # "Grainwood Resourcing", "Recrutement d'Altimonde"
    rule = told[1][0].rule if told[1] else ""
    return (rule in WHOLE and theirs in mine) or (rule == "company:signature" and mine in theirs)


def heard_signer(letter: Letter, heard: Heard, told: Found, owner: Owner) -> Found:
    """Who signs; where both are of one person, the fuller name."""
    named = heard.field("signer")
    name = _person(straight(named.words), letter, owner)
    if name is None or (told[0] and (completes(name, told[0]) or name_words(name) == name_words(told[0]))):
        return told
    return _likelier("contact", name, named, told, SIGNER, letter)


def _person(words: str, letter: Letter, owner: Owner) -> str | None:
    """A person's name, unless it is the reader's, a team's, a firm's or a vendor's."""
    known = name_words(letter.sender.person) | local_words(letter.message.sender)
    name = person_in(words, known)
    if name is None or fold(name) in vendor_names():
        return None
    own = {fold(to.name) for to in letter.message.to} | {fold(owner.name)}
    if fold(name) in own or (name_words(name) and name_words(name) <= letter.owner_names):
        return None
    if " " not in name and fold(name) not in given_names() and _is_firm_told(name, letter):
        return None  # "your interest in Grainwood … Regards, Grainwood"
    parts = fold_letters(name).replace("-", " ").split()
    firm = len(parts) > 1 and any(map(is_firm_word, parts[1:]))
    return None if firm or (set(parts) & group_words() and not name_words(name) <= known) else name


def _is_firm_told(name: str, letter: Letter) -> bool:
    """Whether subject or text name it as a company, and not only the end of the letter."""
    told = company_candidates(letter, 1.0, own=False)
    return any(fold(one.name) == fold(name) for one in told if one.rule in ("text", "subject"))


def _likelier(field: str, name: str, named: Named, told: Found, level: Level, letter: Letter) -> Found:
    """The encoder's name where its share is high enough for the case."""
    if told[0] is not None and fold(told[0]) == fold(name):
        return told
    if named.share < (level.new if told[0] is None else level.other):
        return told
    return name, (Evidence(f"{field}:encoder", one_line(named.words)[:LONGEST_WORDS], letter.message.message_id),)
