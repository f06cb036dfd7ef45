"""What a message does to an application: the senses that the history and the decision ask for."""

from collections.abc import Iterator
from enum import StrEnum

from assistant.languages.concept import Concept
from assistant.message.message import Message, Owner
from assistant.understand.classify import classify
from assistant.understand.language import language_of
from assistant.understand.page import Page, open_page, spoken
from assistant.understand.verdict import Evidence


class Sense(StrEnum):
    """What a message says about an application; several may be true of one message."""

    REJECTION = "rejection"
    TAKEBACK = "takeback"  # an earlier no is taken back, or was sent in error
    INVITATION = "invitation"  # to an interview or a next round
    OFFER = "offer"
    CONFIRMATION = "confirmation"  # the application has arrived
    WITHDRAWAL = "withdrawal"  # the owner withdraws, or the company confirms it
    ON_HOLD = "on hold"
    WAITLIST = "waitlist"
    REFERENCE = "reference"  # about somebody else's application


TOLD: dict[Concept, Sense] = {
    Concept.TAKEBACK: Sense.TAKEBACK,
    Concept.INVITED: Sense.INVITATION,
    Concept.OFFERED: Sense.OFFER,
    Concept.RECEIVED: Sense.CONFIRMATION,
    Concept.WITHDRAWN: Sense.WITHDRAWAL,
    Concept.HOLD: Sense.ON_HOLD,
    Concept.WAITLIST: Sense.WAITLIST,
    Concept.REFERENCE: Sense.REFERENCE,
}


def read_sense(message: Message, owner: Owner, *, closely: bool = True) -> tuple[tuple[Sense, Evidence], ...]:
    """Every sense of the message, each with the first sentence that shows it; `closely` as for a verdict.

    The owner's own mail has one sense at most: that they withdraw.
    """
    page = open_page(message, (), owner, language_of(message))
    if owner.wrote(message):
        return tuple(_told(page, message, {Concept.WITHDRAW: Sense.WITHDRAWAL}))
    found = list(_told(page, message, TOLD))
    verdict = classify(message, (), owner, closely=closely)
    if verdict.is_rejection:
        cue = next((one for one in verdict.evidence if one.rule.startswith("cue:")), verdict.evidence[0])
        found = [(Sense.REJECTION, cue), *(pair for pair in found if pair[0] is not Sense.CONFIRMATION)]
    return tuple(found)


def _told(page: Page, message: Message, senses: dict[Concept, Sense]) -> Iterator[tuple[Sense, Evidence]]:
    for concept, sense in senses.items():
        for reading in spoken(page):
            if any(
                hit.concept is concept and not reading.quoted(hit) and not reading.turned(hit) for hit in reading.hits
            ):
                yield sense, Evidence(f"sense:{sense.name.lower()}", reading.sentence, message.message_id)
                break
