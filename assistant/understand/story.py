"""The values of an application's story: who was met and when, how far it went, what was talked about."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from assistant.message.message import Address
from assistant.understand.verdict import Evidence


class Part(StrEnum):
    """What a person was in the application."""

    RECRUITER = "recruiter"
    HIRING_MANAGER = "hiring manager"
    INTERVIEWER = "interviewer"
    COORDINATOR = "coordinator"
    UNKNOWN = "unknown"


class Register(StrEnum):
    """How people address each other: first names, du, tú … or surnames, Sie, usted …"""

    INFORMAL = "informal"
    FORMAL = "formal"


class Stage(StrEnum):
    """How far the application went."""

    APPLIED = "applied"
    SCREENED = "screened"
    INTERVIEWED = "interviewed"
    FINAL_ROUND = "final round"


class InterviewKind(StrEnum):
    SCREEN = "screen"
    TECHNICAL = "technical"
    PANEL = "panel"
    ON_SITE = "on site"
    FINAL = "final"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody on the other side, as the mail shows them."""

    name: str  # as they sign: "Sandra Ing", "Dr. Ines Falk"
    address: str | None
    part: Part
    evidence: tuple[Evidence, ...]
    wrote_at: datetime | None = None  # their last message to the owner about this application
    thread_id: str | None = None  # the conversation of that message
    message_id: str | None = None
    greeting: str = ""  # how they greeted the owner last, verbatim: "Hi Robin"
    closing: str = ""  # how they signed, verbatim: "Best, Sandra"
    register: Register | None = None  # None where nothing shows it
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Interview:
    """A live conversation that took place."""

    kind: InterviewKind
    evidence: tuple[Evidence, ...]
    on: date | None = None  # in the owner's zone; None where the mail does not tell
    at: datetime | None = None
    people: tuple[Person, ...] = ()  # who was met, without the owner


@dataclass(frozen=True, slots=True)
class Subject:
    """Something discussed, in words that can stand after "our conversation about"."""

    words: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Story:
    """What the mailbox tells about one application: company and role, across conversations."""

    company: str | None
    role: str | None
    stage: Stage
    applied_at: datetime | None = None
    interviews: tuple[Interview, ...] = ()  # oldest first
    people: tuple[Person, ...] = ()  # who wrote as humans, the latest writer first
    subjects: tuple[Subject, ...] = ()
    message_ids: tuple[str, ...] = ()  # of all messages it was read from
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom the reply goes to, and in which conversation."""

    address: Address
    thread_id: str
    in_reply_to: str  # message id of the message that is answered
    heard: bool  # True: the news came from somebody else, this is another conversation
    person: Person | None = None  # None: a team reads the address
    evidence: tuple[Evidence, ...] = ()
