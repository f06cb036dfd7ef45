"""Read what is new, once, and note which of it says no."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from assistant.config import Settings
from assistant.ledger.ledger import Ledger, Note, Seen, note_of

if TYPE_CHECKING:  # where nothing is new, nothing needs to be understood
    from assistant.mailbox.port import Mailbox, Passed
    from assistant.message.message import Message, Owner, Unreadable
    from assistant.scan.answers import Waiting
    from assistant.understand.verdict import Understanding

# Below this a message on its own is not looked at again together with its conversation.
_WORTH_A_SECOND_LOOK = 0.05
_TOGETHER = 100  # notes that are written together


class Read(NamedTuple):
    """What was read for the first time. A tuple, as in `scan/wanted.py`."""

    new: int  # messages
    failures: "tuple[Unreadable, ...]"
    replied: tuple[str, ...]  # message ids of rejections to whose letter an answer came


def read_arrivals(
    mailbox: "Mailbox",
    ledger: Ledger,
    settings: Settings,
    since: datetime | None,
    now: datetime,
    pause: Callable[[], None] = lambda: None,
) -> Read:
    """Classify all mail received from `since` up to `now` that was not read before.

    What was read is noted a handful at a time, and however the pass ends, so that an interrupted one goes on where
    it stopped; what a killed program had not noted is read again.
    """
    count = 0
    failures: list[Unreadable] = []
    replied: list[str] = []
    waiting: Waiting | None = None
    known = ledger.known_keys()
    with _notes(ledger) as note:
        # An answer to a letter says nothing else: where some may come, every message is read here.
        unsure = None if _letters_wait(ledger) else settings.decide.unsure
        for message in mailbox.arrivals(since, known, glance=True, unsure=unsure):
            if message.key in known:
                continue
            from assistant.mailbox.port import Passed
            from assistant.message import message as kinds
            from assistant.scan.stumble import unless_it_stumbles

            pause()
            if isinstance(message, kinds.Unreadable):
                failures.append(message)
                if message.key:  # without one it was Gmail that failed: it is tried again
                    note(message, "unreadable")
            elif message.received_at > now:
                continue
            elif isinstance(message, Passed):
                count += 1
                note(message, "nothing")
            else:
                count += 1
                no = unless_it_stumbles(message.source, partial(says_no, message, mailbox, settings.decide.unsure))
                if isinstance(no, kinds.Unreadable):
                    failures.append(no)
                    note(message, "unreadable")
                    continue
                waiting = waiting or _waiting(ledger)
                if not no and (answered := waiting.notice(message, mailbox.owner)):
                    replied.append(answered)
                note(message, "rejection" if no else "nothing")
    return Read(count, tuple(failures), tuple(replied))


@contextmanager
def _notes(ledger: Ledger) -> Iterator[Callable[["Message | Passed | Unreadable", Seen], None]]:
    """Notes what it is given, a rejection at once: each note on its own would wait for the disk."""
    pending: list[Note] = []

    def write() -> None:
        ledger.remember_all(pending)
        pending.clear()

    def note(message: "Message | Passed | Unreadable", state: Seen) -> None:
        pending.append(note_of(message, state))
        if state == "rejection" or len(pending) == _TOGETHER:
            write()

    try:
        yield note
    finally:
        write()


def _letters_wait(ledger: Ledger) -> bool:
    return any(row.get("answered_at") and not row.get("reply_received") for row in ledger.decisions())


def _waiting(ledger: Ledger) -> "Waiting":
    from assistant.scan.answers import Waiting

    return Waiting(ledger)


def says_no(message: "Message", mailbox: "Mailbox", unsure: float) -> bool:
    """Whether a message is a rejection, or may be one: read beside what it answers."""
    from assistant.message.message import Label
    from assistant.understand.classify import classify

    if mailbox.owner.wrote(message) or message.labels & {Label.SPAM, Label.TRASH}:
        return False
    # Only the verdict is asked for here: what the message names is found when a decision needs it.
    verdict = None
    if not (message.in_reply_to or message.references):  # an answer is read beside what it answers in any case
        verdict = classify(message, (), mailbox.owner)
        if verdict.confidence < _WORTH_A_SECOND_LOOK:
            return False
    earlier = before(message, mailbox.thread(message.thread_id))
    if earlier or verdict is None:
        verdict = classify(message, earlier, mailbox.owner)
    return verdict.confidence >= unsure


def understand(message: "Message", thread: "tuple[Message, ...]", owner: "Owner") -> "Understanding":
    """The message in the light of what came before it in its conversation."""
    from assistant.understand.inspect import inspect_message

    return inspect_message(message, before(message, thread), owner)


def before(message: "Message", thread: "tuple[Message, ...]") -> "tuple[Message, ...]":
    """The part of a conversation that lies before a message."""
    return tuple(
        other for other in thread if other.received_at <= message.received_at and other.message_id != message.message_id
    )
