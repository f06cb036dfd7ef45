"""What a pass hands on from reading to acting: what an idle one handles too is in `scan/wanted.py`."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from assistant.mailbox.port import Draft, SavedDraft
from assistant.message.message import Message

if TYPE_CHECKING:  # an idle pass handles none of them
    from assistant.decide import Decision, Facts
    from assistant.scan.answers import WroteBack
    from assistant.scan.ours import Ours
    from assistant.understand.story import Contact
    from assistant.write.letter import Letter


@dataclass(frozen=True, slots=True)
class Case:
    """A rejection with all that is known about it."""

    rejection: Message
    thread: tuple[Message, ...]  # its conversation now, oldest first
    related: tuple[Message, ...]  # earlier mail that may belong to the same application
    facts: "Facts"
    ours: "Ours"
    met: "tuple[Contact, ...]" = ()  # everybody who interviewed, for audience = interviewers
    answered_at: datetime | None = None  # when a letter went out: ours, or one of the person's own
    reply: "WroteBack | None" = None  # what came back
    warning: str | None = None  # why the draft that lies there should be looked at before it is sent


@dataclass(frozen=True, slots=True)
class Reply:
    """A letter ready to be saved, to one contact."""

    contact: "Contact"
    letter: "Letter"
    draft: Draft
    replaces: str | None = None  # id of an untouched draft of ours that it takes the place of


@dataclass(frozen=True, slots=True)
class Item:
    """One rejection in the plan: what is decided, and what would be saved."""

    case: Case
    decision: "Decision"
    replies: tuple[Reply, ...] = ()  # the best contact first; empty unless the decision is to draft
    saved: tuple[SavedDraft, ...] = ()  # drafts of ours that lie there, in the order of `replies`
    saved_text: str = ""  # the letter of the first of them, as it lies there
