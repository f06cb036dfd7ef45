"""What is understood of a message. Every verdict carries its evidence."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Kind = Literal["personal", "form"]


@dataclass(frozen=True, slots=True)
class Evidence:
    """Which rule spoke, by which words, in which message."""

    rule: str  # e.g. "cue:not-proceeding", "veto:conditional", "company:signature"
    words: str  # verbatim from the message, on one line
    message_id: str


HEARD_INTERVIEW = "interviewed:encoder"  # the rule of evidence where no sentence says it


@dataclass(frozen=True, slots=True)
class Verdict:
    """Is it a rejection of the owner's application, and how sure is that."""

    is_rejection: bool
    confidence: float  # 0–1: the probability that this is a rejection
    language: str  # ISO 639-1
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Understanding:
    """What `inspect` prints; the meaning of each field is in docs/json.md."""

    message_id: str
    thread_id: str
    source: str
    received_at: datetime
    is_rejection: bool
    confidence: float  # 0–1: the probability that this is a rejection
    language: str
    kind: Kind
    company: str | None
    role: str | None
    contact_name: str | None
    contact_address: str | None
    interviewed: bool
    feedback_invited: bool
    future_invited: bool
    evidence: tuple[Evidence, ...]

    @property
    def tells_of_interview(self) -> bool:
        """Whether words say that one took place: what the encoder alone makes of a message thanks nobody."""
        return self.interviewed and not any(one.rule == HEARD_INTERVIEW for one in self.evidence)
