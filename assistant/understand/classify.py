"""Does this message tell the mailbox's owner that an application of theirs ended?"""

import math
from collections.abc import Sequence

from assistant.message.message import Message, Owner
from assistant.understand.encoder.hear import hear
from assistant.understand.language import language_of
from assistant.understand.meanings import meanings
from assistant.understand.page import HIRING_ADDRESS, open_page, sender_of, spoken
from assistant.understand.passing import passes_by
from assistant.understand.settle import NO_JOB, is_doubtful, settle, settle_heard
from assistant.understand.verdict import Evidence, Verdict
from assistant.understand.weigh import claims_of, weigh
from assistant.understand.wording import resemblance

SURE = 0.75  # from here on it is called a rejection


def classify(message: Message, earlier: Sequence[Message], owner: Owner, *, closely: bool = True) -> Verdict:
    """Reads the message sentence by sentence; earlier messages of its thread tell what it is about.

    Not `closely`: without the encoder, where little hangs on it.
    """
    code = language_of(message)
    if owner.wrote(message):
        return Verdict(False, 0.01, code, (Evidence("veto:own-mail", message.sender.address, message.message_id),))
    if not about_jobs(message, earlier):  # then no sentence of it is read
        return Verdict(False, 0.01, code, (Evidence(NO_JOB, message.subject, message.message_id),))
    page = open_page(message, earlier, owner, code)
    here = spoken(page)
    said = claims_of(here)
    by_sentence = ((one.sentence, meanings((one,), [it for it in said if it.words == one.sentence])) for one in here)
    wording = resemblance(message.subject, message.text, meanings(here, said), by_sentence)
    marks = weigh(page, message, said)
    score, evidence = settle(marks, wording, message)
    if closely and is_doubtful(score, marks, len(message.text)):
        score, evidence = settle_heard(marks, wording, hear(message), score, message)
    confidence = 1 / (1 + math.exp(-score))
    return Verdict(confidence >= SURE, round(confidence, 4), code, evidence)


def about_jobs(message: Message, earlier: Sequence[Message]) -> bool:
    """Whether the message could be about a job: what people write is always read, what many get if it says so."""
    if HIRING_ADDRESS.search(sender_of(message)):
        return True
    return bool(earlier) or not passes_by(message)
