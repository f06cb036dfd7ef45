"""After the letter: they have written back. That is what the whole thing is for."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from assistant.message.message import Message, Owner
from assistant.understand.history.acts import is_automatic
from assistant.understand.history.mail import came_by_list, is_lively
from assistant.understand.vendors import is_unattended


@dataclass(frozen=True, slots=True)
class Awaited:
    """Whose answer counts, where, and from when on."""

    addresses: frozenset[str]  # that the letter went to
    threads: frozenset[str]  # conversations in which it and the rejection lie
    since: datetime  # when it went out


def is_answer(message: Message, awaited: Awaited, owner: Owner) -> bool:
    """True for a person's message after the letter: from whom it went to, anywhere, or by anybody in its conversation.

    A holiday notice, a receipt, a failed delivery and a mailing are no answers.
    """
    if message.received_at <= awaited.since or owner.wrote(message) or not is_lively(message):
        return False
    if is_automatic(message) or came_by_list(message):
        return False
    if message.sender.address in awaited.addresses:
        return True
    # A person who answers through an applicant tracking system has an address of its, but none that nobody reads.
    return message.thread_id in awaited.threads and is_unattended(message.sender) is None


def first_answer(mail: Sequence[Message], awaited: Awaited, owner: Owner) -> Message | None:
    """The earliest answer among them."""
    answers = [message for message in mail if is_answer(message, awaited, owner)]
    return min(answers, key=lambda message: (message.received_at, message.message_id), default=None)
