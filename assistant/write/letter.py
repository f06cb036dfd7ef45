"""The values of the writing stage."""

from dataclasses import dataclass
from datetime import datetime

from assistant.message.message import Message, Owner
from assistant.understand.story import Contact, Register, Story
from assistant.understand.verdict import Understanding


@dataclass(frozen=True, slots=True)
class Occasion:
    """All that a letter may be made of; what is not in here is not known and not said."""

    rejection: Understanding
    story: Story
    contact: Contact
    answered: Message  # the message the draft replies to
    owner: Owner
    now: datetime
    note: str = ""  # a sentence of the person's own for this company
    may_ask_feedback: bool = False
    avoid: frozenset[str] = frozenset()  # sentences that other letters to this company have used


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice made for a letter and why: form, register, language, greeting, each sentence slot."""

    what: str
    value: str
    why: str


@dataclass(frozen=True, slots=True)
class Letter:
    """The letter alone: greeting to signature, without the quoted original."""

    text: str  # paragraphs parted by one empty line, each paragraph one line
    form: str
    language: str  # ISO 639-1
    register: Register
    sentences: tuple[str, ...]  # what the body is made of, to keep the next letter different
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Refusal:
    """The letter failed its last check, and is not saved."""

    faults: tuple[str, ...]  # one sentence each
    letter: Letter | None


class TemplateFault(Exception):
    """A template cannot be used; the text is a sentence that names file, line and reason."""
