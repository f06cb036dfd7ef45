"""Message → Understanding: is it a rejection, and what does it say, with the words that led there."""

from collections.abc import Sequence

from assistant.message.message import Message, Owner
from assistant.understand.classify import NO_JOB, classify
from assistant.understand.extract.company import find_company
from assistant.understand.extract.contact import find_contact_address, find_contact_name
from assistant.understand.extract.flags import find_feedback, find_future, find_interview
from assistant.understand.extract.kind import find_kind
from assistant.understand.extract.letter import Letter, open_letter
from assistant.understand.extract.role import find_role
from assistant.understand.history.to_come import is_to_come
from assistant.understand.language import language_of
from assistant.understand.verdict import Evidence, Understanding

NOBODY: tuple[None, tuple[Evidence, ...]] = (None, ())
MAY_BE_A_NO = 0.3  # confidence from which the encoder is asked whether a person wrote it
MOST_EARLIER = 12  # messages of a thread that are read for what this one leaves out, the newest


def inspect_message(message: Message, earlier: Sequence[Message], owner: Owner) -> Understanding:
    """What is understood of a message; `earlier` are the messages of its thread, oldest first."""
    verdict = classify(message, earlier, owner)
    letter = open_letter(message, verdict.language, owner)
    before = tuple(open_letter(one, language_of(one), owner) for one in earlier[-MOST_EARLIER:])
    name, name_evidence = find_contact_name(letter)
    # Where no word is about a job nobody is named who employs, nor what as: looking for them is most of the work.
    about_jobs = verdict.evidence[0].rule != NO_JOB
    company, company_evidence = find_company(letter, before, owner, name) if about_jobs else NOBODY
    role, role_evidence = find_role(letter, before, owner, company) if about_jobs else NOBODY
    address, address_evidence = find_contact_address(letter)

    def to_come(said: str, one: Letter) -> bool:
        later = [other for other in earlier if other.received_at > one.message.received_at]
        return is_to_come(said, one.message, message, later)

    interviewed, interview_evidence = find_interview(letter, before, owner, to_come)
    feedback, feedback_evidence = find_feedback(letter)
    future, future_evidence = find_future(letter)
    closely = verdict.confidence >= MAY_BE_A_NO
    kind, kind_evidence = find_kind(letter, name, address, interviewed, before, closely=closely)
    return Understanding(
        message_id=message.message_id,
        thread_id=message.thread_id,
        source=message.source,
        received_at=message.received_at,
        is_rejection=verdict.is_rejection,
        confidence=verdict.confidence,
        language=verdict.language,
        kind=kind,
        company=company,
        role=role,
        contact_name=name,
        contact_address=address,
        interviewed=interviewed,
        feedback_invited=feedback,
        future_invited=future,
        evidence=(
            *verdict.evidence,
            *company_evidence,
            *role_evidence,
            *name_evidence,
            *address_evidence,
            *interview_evidence,
            *feedback_evidence,
            *future_evidence,
            *kind_evidence,
        ),
    )
