"""What the report tells of each application."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from assistant.understand.story import Stage


class Kind(StrEnum):
    """What happened, in the order of the lanes on the page."""

    APPLIED = "applied"
    ANSWER = "answer"
    INTERVIEW = "interview"
    REJECTION = "rejection"
    DRAFTED = "letter drafted"
    SENT = "letter sent"
    REPLY = "reply received"


class State(StrEnum):
    """How the application stands."""

    OPEN = "open"
    REJECTED = "rejected"
    REOPENED = "reopened"  # the company took its no back
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Source:
    """A message behind something told: never its text."""

    message_id: str
    subject: str
    sender: str  # name, or address where there is none
    received_at: datetime


@dataclass(frozen=True, slots=True)
class Happening:
    """One point of the report."""

    kind: Kind
    on: date  # in the person's zone
    sources: tuple[Source, ...]  # empty where the message is gone from the mailbox
    what: str = ""  # more of it: the kind of interview
    exact: bool = True  # False: no message tells the day, `on` is that of the message


@dataclass(frozen=True, slots=True)
class Application:
    """One application, from its first message to the last."""

    company: str | None
    role: str | None
    stage: Stage
    state: State
    happenings: tuple[Happening, ...]  # oldest first

    def first(self, kind: Kind) -> Happening | None:
        """The earliest happening of a kind."""
        return next((one for one in self.happenings if one.kind is kind), None)

    def days(self, kind: Kind) -> int | None:
        """Days from the application to the first of that kind; None where either is not known."""
        applied, then = self.first(Kind.APPLIED), self.first(kind)
        return (then.on - applied.on).days if applied and then and then.on >= applied.on else None
