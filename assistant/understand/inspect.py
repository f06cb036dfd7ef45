"""Message → Understanding: is it a rejection, and what does it say, with the words that led there."""

from collections.abc import Sequence
from functools import partial

from assistant.message.message import Message, Owner
from assistant.understand.classify import classify
from assistant.understand.encoder.hear import NOTHING_HEARD, hear
from assistant.understand.extract.company import find_company, is_part_of_role, within
from assistant.understand.extract.company_candidates import may_employ
from assistant.understand.extract.contact import find_contact_address, find_contact_name
from assistant.understand.extract.flags import find_feedback, find_future, find_interview
from assistant.understand.extract.heard import heard_company, heard_role, heard_signer
from assistant.understand.extract.kind import find_kind
from assistant.understand.extract.letter import Letter, open_letter
from assistant.understand.extract.role import find_role
from assistant.understand.extract.role_clean import in_nominative, without_post
from assistant.understand.extract.role_tail import whole_role
from assistant.understand.history.to_come import is_to_come
from assistant.understand.language import language_of
from assistant.understand.settle import NO_JOB
from assistant.understand.verdict import HEARD_INTERVIEW, Evidence, Understanding

NOBODY: tuple[None, tuple[Evidence, ...]] = (None, ())
MAY_BE_A_NO = 0.3  # confidence from which the encoder is asked what a no names
MOST_EARLIER = 12  # messages of a thread that are read for what this one leaves out, the newest


def inspect_message(message: Message, earlier: Sequence[Message], owner: Owner) -> Understanding:
    """What is understood of a message; `earlier` are the messages of its thread, oldest first."""
    verdict = classify(message, earlier, owner)
    letter = open_letter(message, verdict.language, owner)
    before = tuple(open_letter(one, language_of(one), owner) for one in earlier[-MOST_EARLIER:])
    signed = find_contact_name(letter)
    # Where no word is about a job nobody is named who employs, nor what as: looking for them is most of the work.
    about_jobs = verdict.evidence[0].rule != NO_JOB
    employer = find_company(letter, before, owner, signed[0]) if about_jobs else NOBODY
    post = find_role(letter, before, owner, employer[0]) if about_jobs else NOBODY
    # Where the encoder's word was not needed to see a no, and every name was found, it is not asked.
    likely = verdict.confidence >= MAY_BE_A_NO
    doubted = any(one.rule.startswith("encoder") for one in verdict.evidence)
    heard = hear(message) if likely and (doubted or None in (signed[0], employer[0], post[0])) else NOTHING_HEARD
    name, name_evidence = heard_signer(letter, heard, signed, owner)
    company, company_evidence = heard_company(letter, heard, employer, name)
    if company and name != signed[0] and not may_employ(company, letter, name):  # the rules took another for the signer
        company, company_evidence = NOBODY
    role, role_evidence = heard_role(letter, heard, post, company)
    if role:
        lines = (letter.subject, *(sentence.text for sentence in letter.sentences))
        role = in_nominative(whole_role(without_post(role, letter.tables), lines, company), letter.tables[0])
    confirmed = company and within(company, employer[0] or "")  # "Estágio Grainwood", from "Talentos Grainwood"
    if company and role and not confirmed and is_part_of_role(company, role, company_evidence, letter):
        others = (employer, heard_company(letter, heard, NOBODY, name))
        apart = (one for one in others if one[0] and not is_part_of_role(one[0], role, one[1], letter))
        company, company_evidence = next(apart, NOBODY)
    address, address_evidence = find_contact_address(letter)

    def to_come(said: str, one: Letter) -> bool:
        later = [other for other in earlier if other.received_at > one.message.received_at]
        return is_to_come(said, one.message, message, later)

    interviewed, interview_evidence = find_interview(letter, before, owner, to_come, heard)
    told = any(one.rule != HEARD_INTERVIEW for one in interview_evidence)
    feedback, feedback_evidence = find_feedback(letter, heard)
    future, future_evidence = find_future(letter, heard)
    kind, kind_evidence = find_kind(letter, name, address, told, before, partial(hear, message) if likely else None)
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
