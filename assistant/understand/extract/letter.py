"""One message laid out for the extractors: its sentences, its end, its sender."""

import re
from dataclasses import dataclass

from assistant.languages.extraction import Table, table
from assistant.message.message import Message, Owner
from assistant.understand.extract.closing import Closing, read_closing
from assistant.understand.extract.names import group_words, is_title
from assistant.understand.extract.phrasing import Sentence, fold_letters
from assistant.understand.extract.reading import fold, one_line, straight
from assistant.understand.extract.senders import Sender, read_sender
from assistant.understand.sentences import sentences

MOST_SENTENCES = 120
LONGEST_SENTENCE = 800  # characters
MOST_QUOTED = 60
LONGEST_SUBJECT = 300


@dataclass(frozen=True, slots=True)
class Letter:
    """One message as the extractors read it."""

    message: Message
    tables: tuple[Table, ...]  # of its language, then English, in which robots and titles speak
    closing: Closing
    sender: Sender
    subject: str
    sentences: tuple[Sentence, ...]  # of its own text, with the closing, without small print
    quoted: tuple[Sentence, ...]  # of what it quotes
    owner_names: frozenset[str]  # folded words of the owner's name


def open_letter(message: Message, language: str, owner: Owner) -> Letter:
    """Lay out one message; `language` is its own."""
    closing = read_closing(message)
    tables = (table(language),) if language == "en" else (table(language), table("en"))
    return Letter(
        message=message,
        tables=tables,
        closing=closing,
        sender=read_sender(message.sender),
        subject=one_line(straight(message.subject[:LONGEST_SUBJECT])),
        sentences=_sentences(closing.body) + tuple(Sentence.of(line) for line in closing.lines),
        quoted=_sentences(straight(message.quoted))[:MOST_QUOTED],
        owner_names=owner_words(owner, message),
    )


def _sentences(text: str) -> tuple[Sentence, ...]:
    return tuple(Sentence.of(straight(sentence[:LONGEST_SENTENCE])) for sentence in sentences(text)[:MOST_SENTENCES])


def owner_words(owner: Owner, message: Message) -> frozenset[str]:
    """Folded words of the owner's names and addresses: none of them is company, role or contact."""
    told = [owner.name, *(to.name for to in message.to if to.address in owner.addresses or len(message.to) == 1)]
    told += [address.partition("@")[0] for address in owner.addresses]
    told += _greeted(message.text)
    parts = (part for name in told for part in re.split(r"[\s,._+-]+", name.partition("@")[0]))
    return frozenset(folded for part in parts if len(folded := fold(part)) > 2)


def _greeted(text: str) -> list[str]:
    """The names in "Dear Robin Ash,"."""
    first = next((line.strip() for line in text.splitlines() if line.strip()), "")
    if len(first) > 60 or not first.endswith((",", "!", ":")):
        return []
    if set(fold_letters(first).strip(",!:").split()) & group_words():
        return []  # a letterhead
    words = [word for word in first[:-1].split()[1:] if word[:1].isupper() and not is_title(word)]
    return words[-2:]
