"""Interviews that had not taken place when a letter was written: still to come, called off, or moved past it."""

from collections.abc import Sequence

from assistant.message.message import Message
from assistant.understand.history.dates import ahead, days_in
from assistant.understand.history.fold import fold
from assistant.understand.history.table import any_of, table
from assistant.understand.history.told import tells_of_meeting
from assistant.understand.language import language_of
from assistant.understand.sentences import sentences


def is_to_come(said: str, message: Message, until: Message, between: Sequence[Message]) -> bool:
    """True where a sentence of a message announces a meeting that had not taken place when `until` came.

    Its day is not over by then, or one of the messages `between` calls it off. False where the sentence names no day;
    who says no beside a bare weekday rather speaks of the last one.
    """
    code = language_of(message)
    folded = fold(said)
    if tells_of_meeting(folded, code, message.received_at.date()):
        return False
    bare = message.message_id != until.message_id and _looks_ahead(folded, code)
    days = [one for one in days_in(folded, code) if one.ago is None and (bare or one.day is not None)]
    meant = [found[0] for one in days if (found := ahead(one, message.received_at.date()))]
    if not meant:
        return False
    told = until.received_at.date()
    return all(day >= told for day in meant) or any(
        one.received_at.date() <= max(meant) and _calls_off(one) for one in between
    )


def _looks_ahead(folded: str, code: str) -> bool:
    words = table(code)
    return any_of("\n".join((words.not_met, words.to_come))).search(folded) is not None


def _calls_off(message: Message) -> bool:
    words = table(language_of(message))
    off = any_of("\n".join((words.cancelled, words.moved)))
    return any(off.search(fold(said)) for said in (message.subject, *sentences(message.text)))
