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


# The rules of evidence where no sentence says it, and the encoder alone takes it from the whole.
HEARD_INTERVIEW, HEARD_FEEDBACK, HEARD_FUTURE = "interviewed:encoder", "feedback:encoder", "future:encoder"


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

    # What the encoder alone makes of a message, no letter speaks of.

    @property
    def tells_of_interview(self) -> bool:
        """Whether words say that one took place."""
        return self.interviewed and not self._is_heard(HEARD_INTERVIEW)

    @property
    def tells_of_feedback(self) -> bool:
        """Whether words say that it may be asked for."""
        return self.feedback_invited and not self._is_heard(HEARD_FEEDBACK)

    @property
    def tells_of_future(self) -> bool:
        """Whether words say that there is one."""
        return self.future_invited and not self._is_heard(HEARD_FUTURE)

    def _is_heard(self, rule: str) -> bool:
        return any(one.rule == rule for one in self.evidence)
