"""Who signs, and where an answer goes."""

import re
from dataclasses import dataclass

from assistant.message.message import Address
from assistant.understand.extract.closing import starts_with
from assistant.understand.extract.domain_names import matches_domain, matches_label
from assistant.understand.extract.groups import is_firm_word
from assistant.understand.extract.legal_forms import LEGAL_FORM, has_legal_form
from assistant.understand.extract.letter import Letter
from assistant.understand.extract.names import (
    completes,
    given_names,
    group_words,
    is_job,
    is_title,
    name_words,
    person_in,
    tidy,
)
from assistant.understand.extract.phrasing import fold_letters, phrases
from assistant.understand.extract.reading import LONGEST_READ, fold
from assistant.understand.extract.sender_label import sender_label
from assistant.understand.extract.senders import local_words
from assistant.understand.vendors import is_unattended, vendor_names, vendor_of
from assistant.understand.verdict import Evidence

# A line of a closing parts here: "Jane Doe | Recruiter | Firm", "Jane Doe, Recruiter", two columns.
_SEGMENTS = re.compile(r"\s*[|·•–—]\s*|\s+-\s+|\s{2,}")
_INITIAL = re.compile(r"(?:[^\W\d_]\.? ?-?){1,3} [^\W\d_]{2}")
MOST_LINES = 200  # of quoted mail that are looked at for a full name
_AND = re.compile(r"\s(?:&|and|und|et|y|e|en|vom|from the|de l'|del|van)\s")
# "Poppy at Fernhollow", "Cem vom Hochschulsport": whose they are; behind the others only where it is the firm.
_OF_FIRM = re.compile(
    r"\s(at|@|from|vom|fürs|bei|chez|von|für|pour|de|da|do|di|van|bij|voor)\s(?:(?:the|la|le|het|der)\s)?"
)
_SURE_OF_FIRM = frozenset("at @ from vom fürs bei chez bij".split())
# "… not to be. Regina, Casa de Ogum": the last words of the letter.
_HANGING_FIRM = re.compile(r"(?:^|[.!?…»\")]\s+)((?:[^\W\d_][\w'.-]{0,20}\s?){1,4}),\s+([^,.!?]{3,60}(?:[^,]{0,6}))$")
_HANGING = re.compile(r"(?:^|[.!?,;:]\s+)((?:[^\W\d_](?:[\w'-]{1,20}|\.)?\s?){1,4})[.!]?$")


@dataclass(frozen=True, slots=True)
class Signer:
    """A name found at the end of a letter."""

    name: str
    rule: str
    words: str


def find_contact_name(letter: Letter) -> tuple[str | None, tuple[Evidence, ...]]:
    """The human who signs, completed from the From header where they signed with less; None for a team."""
    person = _sender_person(letter)
    known = name_words(person) | local_words(letter.message.sender) | _single_name(letter)
    signers = _signers(letter, known)
    signed = next(
        (one for one in signers if name_words(one.name) & name_words(person)), signers[0] if signers else None
    )
    if signed is None:
        if person and not _team_signs(letter):
            return person, (Evidence("contact:sender", letter.message.sender.name, letter.message.message_id),)
        return None, ()
    fuller = [
        other
        for other in (*[one.name for one in signers], person, *_quoted_names(letter, signed.name))
        if completes(signed.name, other)
    ]
    name = _as_addressed(max([signed.name, *fuller], key=lambda full: len(name_words(full))), letter)
    return name, (Evidence(f"contact:{signed.rule}", signed.words, letter.message.message_id),)


def _as_addressed(name: str, letter: Letter) -> str:
    """The name in the order of ivy.chen@…: which of two words is the given name is not always clear from them."""
    parts = [fold(part) for part in letter.message.sender.address.partition("@")[0].split(".")]
    words = name.split()
    turned = len(words) == 2 and parts == [fold(words[1]), fold(words[0])]
    return f"{words[1]} {words[0]}" if turned else name


def _single_name(letter: Letter) -> frozenset[str]:
    """A display name of one word, unless it is the name of the firm whose robot or mailbox it is."""
    sender = letter.message.sender
    if len(sender.name.split()) != 1:
        return frozenset()
    robot = is_unattended(sender) is not None or matches_label(sender.name, sender_label(letter)) > 0.9
    return frozenset() if robot and fold(sender.name) not in given_names() else name_words(sender.name)


def find_contact_address(letter: Letter) -> tuple[str | None, tuple[Evidence, ...]]:
    """Reply-To, else From; None where nobody reads it."""
    message = letter.message
    address = message.reply_to[0] if message.reply_to else message.sender
    if not address.address:
        return None, ()
    said = f"{message.text}\n{message.signature}"
    unread = is_unattended(address, said, message.message_id) or _named_unread(letter)
    if unread is not None:
        return None, (unread,)
    rule = "contact:reply-to" if message.reply_to else "contact:from"
    return address.address, (Evidence(rule, address.address, message.message_id),)


def _named_unread(letter: Letter) -> Evidence | None:
    """The display name of the sender says that nobody reads it, and there is no Reply-To."""
    message = letter.message
    if message.reply_to or not message.sender.name:
        return None
    return is_unattended(Address(message.sender.name, "someone@unknown.invalid"), "", message.message_id)


def _sender_person(letter: Letter) -> str:
    for address in (letter.message.sender, *letter.message.reply_to):
        name = (
            letter.sender.person
            if address is letter.message.sender
            else person_in(address.name, local_words(address)) or ""
        )
        if name and fold(name) not in vendor_names() and not name_words(name) <= letter.owner_names:
            return name
    return ""


def _signers(letter: Letter, known: frozenset[str]) -> list[Signer]:
    """Names in the closing, in order, without those who are signed for."""
    found: list[Signer] = []
    for place, line in enumerate(letter.closing.lines):
        proxy = starts_with("by_proxy", line)
        if proxy is None and starts_with("for_another", line):
            continue
        bare = line[proxy.end() :] if proxy else line
        for segment in _SEGMENTS.split(bare.partition("@")[0].strip(" .:")):
            name = _person(segment, letter, known, place)
            if name:
                found.append(Signer(name, "proxy" if proxy else "signature", line))
                break
    if not found and (name := _hanging(letter, known)):
        found.append(Signer(name, "last-words", letter.closing.last[-80:]))
    return found


def _hanging(letter: Letter, known: frozenset[str]) -> str | None:
    """A name at the end of the last sentence: "… sorry, mate. Daz", "… Gruß Kowalczyk"."""
    last = letter.closing.last
    offs = [found for table in letter.tables for found in phrases(table.sign_offs).finditer(fold_letters(last))]
    rest = last[max(offs, key=lambda found: found.end()).end() :].strip(" ,.!") if offs else ""
    if 0 < len(rest.split()) <= 4 and (name := _person(rest, letter, known, 0)):
        return name
    before_firm = _HANGING_FIRM.search(last)
    if before_firm and _is_the_firm(before_firm.group(2), letter):
        name = person_in(before_firm.group(1).strip(), known)
        if name and not _is_group(name) and not _is_firm(name, name_words(name) - known, letter):
            return name
    hanging = _HANGING.search(last)
    name = _person(hanging.group(1).strip(" .!"), letter, known, 9) if hanging else None
    return name if name and (name_words(name) & known or fold(name.split()[0]) in given_names()) else None


def _person(segment: str, letter: Letter, known: frozenset[str], place: int) -> str | None:
    segment = _without_firm(segment, letter)
    first, comma, rest = segment.partition(",")
    if has_legal_form(rest) and len(rest.split()) < 3:
        return None  # "Grainwood Joinery, Inc."
    # "Hannah Weiss, Grainwood" is no surname before a comma: the given name stands first already.
    whole = segment.count(",") < 2 and not (len(first.split()) > 1 and fold(first.split()[0]) in given_names())
    for part in (*([segment] if whole else []), first, _AND.split(segment)[0]):
        name = person_in(part, known)
        if not name:
            continue
        strange = name_words(name) - known
        told = comma and part is first and _tells_what_somebody_is(rest, letter)
        if told and not _is_group(name) and not _may_be_firm(name, strange, letter):
            return name
        if _may_sign(name, part, letter, known, place):
            return name
    return None


def _without_firm(segment: str, letter: Letter) -> str:
    """The name in "Poppy at Fernhollow"; the segment where it says no such thing."""
    found = _OF_FIRM.search(segment)
    if not found or not segment[: found.start()].strip()[:1].isupper():
        return segment
    rest = segment[found.end() :]
    if name_words(rest) & name_words(letter.sender.person):
        return segment  # "Friederike von Thun"
    sure = found.group(1) in _SURE_OF_FIRM and rest[:1].isupper()
    return segment[: found.start()] if sure or _is_the_firm(rest, letter) else segment


def _is_the_firm(text: str, letter: Letter) -> bool:
    """What the domain or the display name call the firm, or what firms are called."""
    firm = letter.sender.organisation
    words = text.split()
    return bool(words) and (
        matches_label(tidy(text), sender_label(letter)) > 0.4
        or (bool(firm) and fold(firm) in fold(text))
        or has_legal_form(text)
        or (words[0][:1].isupper() and any(is_firm_word(word) for word in words))
    )


def _may_be_firm(name: str, strange: frozenset[str], letter: Letter) -> bool:
    return _is_firm(name, strange, letter) or (
        bool(strange) and matches_domain(name, letter.message.sender.domain) > 0.4
    )


def _is_group(name: str) -> bool:
    return bool(set(fold_letters(name).replace("-", " ").split()) & group_words()) or is_job(name)


def _tells_what_somebody_is(text: str, letter: Letter) -> bool:
    """A function, a team, a firm: what stands below a name or behind its comma."""
    if not text.strip():
        return False
    firm = letter.sender.organisation
    return (
        is_job(text)
        or has_legal_form(text)
        or any(is_firm_word(word) for word in text.split())
        or bool(set(fold_letters(text).split()) & group_words())
        or matches_domain(tidy(text), letter.message.sender.domain) > 0.5
        or (bool(firm) and fold(firm) in fold(text))
    )


def _may_sign(name: str, part: str, letter: Letter, known: frozenset[str], place: int) -> bool:
    own = name_words(name) or frozenset({fold(name)})
    if _is_firm(name, own - known, letter):
        return False
    if own & known and not own & letter.owner_names - known:
        return True
    if own <= letter.owner_names or LEGAL_FORM.search(part) or fold(name) in vendor_names():
        return False
    if "." in name.split()[0] or is_title(name.split()[0]):
        return True
    tenant = matches_label(tidy(part), sender_label(letter)) if vendor_of(letter.message.sender) else 0.0
    if max(tenant, matches_domain(tidy(part), letter.message.sender.domain)) > 0.5:
        return False
    if fold(name.split()[0]) in given_names() or fold(name.split()[-1]) in given_names():
        return True
    elsewhere = fold_letters(letter.subject + " " + letter.closing.body)
    if fold_letters(name) in elsewhere:
        return False
    if not letter.closing.signed_off and not _INITIAL.match(name) and not _function_follows(letter, place):
        return False
    # An unknown single word is a name only right below the sign-off, or as the last line of all.
    alone = place == len(letter.closing.lines) - 1 and fold(name) == fold(letter.closing.lines[-1])
    below = letter.closing.lines[place + 1 : place + 2]
    told = bool(below) and _tells_what_somebody_is(below[0], letter) and not _is_group(name)
    return len(name.split()) > 1 or (letter.closing.signed_off and place == 0) or alone or told


def _is_firm(name: str, strange: frozenset[str], letter: Letter) -> bool:
    """ "Gartenbau Volk", "Gori Orologi" below a letter: the firm called after whoever writes."""
    if not strange:
        return False
    parts = [part for word in name.split() for part in word.split("-")]
    if any(fold_letters(part) in group_words() for part in parts if len(part) > 2) and "-" in name:
        return True
    strange_words = [word for word in name.split() if fold(word) in strange]
    if len(name.split()) > 1 and any(is_firm_word(word) or is_job(word) for word in strange_words):
        return fold(name.split()[0]) not in given_names()
    return len(name.split()) > 1 and matches_domain(name, letter.message.sender.domain) > 0.8


def _function_follows(letter: Letter, place: int) -> bool:
    """The line below tells what somebody is, or where: a function, a team, a firm; or nothing follows at all."""
    below = letter.closing.lines[place + 1 : place + 2]
    if not below:
        return place < len(letter.closing.lines)
    return _tells_what_somebody_is(below[0], letter)


def _quoted_names(letter: Letter, name: str) -> list[str]:
    """Full names in quoted signatures that a signer's short name may stand for."""
    found = []
    for line in letter.message.quoted[:LONGEST_READ].splitlines()[:MOST_LINES]:
        if len(line) > 60 or ":" in line or "<" in line:
            continue
        full = person_in(line.strip(" >"), name_words(name))
        if full and len(full.split()) <= 5:
            found.append(full)
    return found[:20]


def _team_signs(letter: Letter) -> bool:
    person = name_words(letter.sender.person)
    lines = [line for line in letter.closing.lines if not name_words(tidy(line)) & person]  # "Gartenbau Volk"
    return any(set(fold_letters(tidy(line)).split()) & group_words() for line in lines)
