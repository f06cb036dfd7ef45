"""A message read sentence by sentence, once, for everything that asks about it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from assistant.languages import CODES, tables
from assistant.languages.concept import Concept
from assistant.languages.passing import HIRING
from assistant.message.message import Message, Owner
from assistant.understand.named import names_of
from assistant.understand.overhear import overhear
from assistant.understand.reading import Reading, lexicon_of, read
from assistant.understand.sentences import sentences

READ = 80  # sentences of the text that are read
AROUND = 40  # sentences that are read of what is quoted, and of earlier mail
# What is asked of those sentences (`personal`, weigh.py): whose application it is, and whether the matter is a job.
AROUND_TELLS = frozenset(
    {
        Concept.YOU,
        Concept.APPLICATION,
        Concept.ROLE,
        Concept.TITLE,
        Concept.PROCESS,
        Concept.HIRING,
        Concept.MATTER,
        Concept.SIDE_MATTER,
    }
)
SALUTATION = 4  # words, at most
REPLY = re.compile(
    r"^\s*(?:re|aw|antw|sv|r|rif|res|ref|ynt|fwd?|fw|wg|tr|rv|enc|i|doorst|odp)\s*(?:\[\d+\])?:", re.IGNORECASE
)
HIRING_ADDRESS = re.compile(HIRING)


@dataclass(frozen=True, slots=True)
class Page:
    """A message read: its sentences, and what surrounds them."""

    code: str
    subject: Reading
    readings: tuple[Reading, ...]
    around: tuple[Reading, ...]  # what is quoted, and earlier mail, read for AROUND_TELLS alone: what the matter is
    owner: Owner
    known: frozenset[str]  # folded names of the reader
    fresh_subject: bool  # not the subject of something that is answered or passed on


def open_page(message: Message, earlier: Sequence[Message], owner: Owner, code: str) -> Page:
    """Read everything once."""
    mailboxes = (address.partition("@")[0] for address in owner.addresses)
    sender = message.sender
    known = names_of(owner.name, *mailboxes, *(one.name for one in message.to))
    # The sender and their company are not those who got the post.
    named = known | names_of(sender.name, sender.address)
    caseless = sum(map(str.isupper, message.text)) * 100 < len(message.text) or message.text.isupper()

    def reading(text: str) -> tuple[Reading, ...]:
        return tuple(read(sentence, code, named, caseless=caseless) for sentence in sentences(text)[:READ])

    def overheard(text: str) -> tuple[Reading, ...]:
        return tuple(overhear(one, code, AROUND_TELLS, caseless=caseless) for one in sentences(text)[:AROUND])

    said = "\n".join(line for line in message.text.splitlines() if not line.startswith(">"))  # no heading told of it
    said = _old_status().sub("", said)
    before = " \n\n".join(f"{other.subject}\n\n{other.text}" for other in earlier)
    return Page(
        code,
        read(message.subject, code, named),
        reading(said),
        (*overheard(message.quoted), *overheard(before)),
        owner,
        known,
        not REPLY.match(message.subject),
    )


@cache
def _old_status() -> re.Pattern[str]:
    """An entry of a table that tells what was; robots often speak another language than their text."""
    headings = "|".join(tables(code, "words").OLD_STATUS for code in CODES)
    return re.compile(rf"(?<!\w)(?:{headings})\s?:[^\n.;,|→]{{1,40}}", re.IGNORECASE)


def spoken(page: Page) -> tuple[Reading, ...]:
    """What the sender says this time: the subject where it is new, and the text without small print."""
    here = (page.subject, *page.readings) if page.fresh_subject else page.readings
    return tuple(reading for reading in here if not reading.has(Concept.FOOTER))


def sender_of(message: Message) -> str:
    """Name and address of the sender, in small letters."""
    return f"{message.sender.name} {message.sender.address}".lower()


def personal(page: Page) -> bool:
    """Whether the reader is called by name, or an application of theirs is spoken of, here or before."""
    # A mailbox may be called jobs@ or candidate@: such a word is no name.
    names = {name for name in page.known if len(name) > 2 and not lexicon_of(page.code).means(name)}
    dear_applicant = (one for one in page.readings[:2] if len(one.tokens) <= SALUTATION)
    if page.subject.has(Concept.APPLICATION) or any(one.has(Concept.HIRING) for one in dear_applicant):
        return True
    for reading in (page.subject, *page.readings, *page.around):
        if reading.has(Concept.APPLICATION) and reading.has(Concept.YOU):
            return True
        if any(token.word in names for token in reading.tokens):
            return True
    return False
