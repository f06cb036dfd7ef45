"""The same news told twice: by the ATS and the recruiter, directly and through a list."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from assistant.message.message import Message
from assistant.understand.history.company import same_company
from assistant.understand.history.fold import words
from assistant.understand.history.mail import came_by_list
from assistant.understand.history.role import same_role
from assistant.understand.story import Contact, Story
from assistant.understand.verdict import Understanding

AGAIN = timedelta(days=60)  # later news about the same role is about another application for it


@dataclass(frozen=True, slots=True)
class Told:
    """One message that tells of a rejection."""

    understanding: Understanding
    message: Message
    story: Story
    contact: Contact | None  # None: nobody to answer
    sure: bool = True  # False: it may be no rejection at all


def same_rejection(one: Told, other: Told) -> bool:
    """True where both tell of the end of the same application."""
    if one.message.message_id == other.message.message_id:
        return True
    if abs(one.message.received_at - other.message.received_at) > AGAIN:
        return False
    roles = (one.story.role or one.understanding.role, other.story.role or other.understanding.role)
    if roles[0] is not None and roles[1] is not None and not same_role(roles[0], roles[1]):
        return False
    if one.understanding.company is not None and other.understanding.company is not None:
        return same_company(one.understanding.company, other.understanding.company)
    if one.message.thread_id == other.message.thread_id:
        return True
    # One of them does not name the company: only the same words from the same sender are surely the same news.
    same_sender = one.message.sender.address == other.message.sender.address
    return same_sender and words(one.message.text[:5000]) == words(other.message.text[:5000])


def best_of(told: Sequence[Told], closes: timedelta, handled: frozenset[str] = frozenset()) -> Told:
    """Which of several messages about one rejection is answered.

    One that is already dealt with (`handled`: message ids) stays it. Otherwise one that surely is a rejection comes
    before one that may be; a person who told it before one who only wrote earlier, and any contact before none; one
    that could still be answered when the next came (its window, `closes` long, was not over) before one that was
    missed by then; a direct copy before one by a list; the first told before the later.
    """

    def rank(one: Told) -> tuple[object, ...]:
        came = one.message.received_at
        over = any(other.message.received_at - came >= closes and _reach(other) <= _reach(one) for other in told)
        key = one.message.message_id
        return (key not in handled, not one.sure, _reach(one), over, came_by_list(one.message), came, key)

    return min(told, key=rank)


def _reach(one: Told) -> int:
    contact = one.contact
    return 2 if contact is None else 1 if contact.heard or contact.person is None else 0
