"""Invented occasions: for the gallery, and for trying out one's own templates."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from assistant.message.message import Address, Message, Owner
from assistant.understand.story import Contact, Interview, InterviewKind, Part, Person, Register, Stage, Story, Subject
from assistant.understand.verdict import HEARD_INTERVIEW, Evidence, Understanding
from assistant.write.language import Language
from assistant.write.letter import Occasion

NOW = datetime(2026, 3, 12, 18, 0, tzinfo=UTC)
_PROOF = (Evidence("sample", "invented", "<sample@reply-assistant.example>"),)


@dataclass(frozen=True, slots=True)
class Situation:
    """What an invented occasion is like; the defaults are a good story on first names."""

    register: Register = Register.INFORMAL
    stage: Stage = Stage.INTERVIEWED
    part: Part = Part.HIRING_MANAGER
    heard: bool = False
    team: bool = False
    facts: bool = True  # company, role, day, people and subject are known
    met_contact: bool = True
    future_invited: bool = False
    may_ask_feedback: bool = False
    offered: bool = False  # the post was theirs, and has been taken back
    perhaps_met: bool = False  # of an interview only the encoder knows
    thread_id: str = "sample"


def sample_occasion(language: Language, situation: Situation) -> Occasion:
    """An occasion in which everything is invented."""
    sample, formal = language.sample, situation.register is Register.FORMAL
    person = Person(
        name=sample.formal_contact if formal else sample.contact,
        address="contact@company.example",
        part=situation.part,
        evidence=_PROOF,
        greeting=sample.formal_greeting if formal else sample.informal_greeting,
        closing=sample.formal_closing if formal else sample.informal_closing,
        register=situation.register,
        language=language.code,
    )
    company = sample.company if situation.facts else None
    role = sample.role if situation.facts else None
    return Occasion(
        rejection=_understanding(language.code, situation, company, role),
        story=_story(language, situation, person, company, role),
        contact=Contact(
            Address(sample.contact, "contact@company.example"), situation.thread_id, "<no@company.example>",
            situation.heard, None if situation.team else person, _PROOF,
        ),
        answered=_message(sample.owner),
        owner=Owner(frozenset({"me@mailbox.example"}), sample.owner),
        now=NOW,
        may_ask_feedback=situation.may_ask_feedback,
    )  # fmt: skip


def situations() -> Iterator[Situation]:
    """Every kind of occasion that a template must be able to say something on."""
    for register in Register:
        for stage in Stage:
            for heard in (False, True):
                for facts in (True, False):
                    for met in (True, False):
                        yield Situation(register, stage, heard=heard, facts=facts, met_contact=met)
        yield Situation(register, stage=Stage.FINAL_ROUND, may_ask_feedback=True)
        yield Situation(register, Stage.APPLIED, Part.RECRUITER, future_invited=True)
        for perhaps in (True, False):
            yield Situation(register, Stage.APPLIED, offered=not perhaps, perhaps_met=perhaps)
            yield Situation(register, Stage.APPLIED, offered=not perhaps, perhaps_met=perhaps, heard=True)
            yield Situation(register, Stage.APPLIED, Part.UNKNOWN, team=True, offered=not perhaps, perhaps_met=perhaps)
        yield Situation(register, Stage.APPLIED, Part.UNKNOWN, team=True)
        yield Situation(register, Stage.APPLIED, Part.UNKNOWN, team=True, facts=False)


def _story(language: Language, situation: Situation, person: Person, company: str | None, role: str | None) -> Story:
    interviews: tuple[Interview, ...] = ()
    if situation.facts and situation.stage in (Stage.INTERVIEWED, Stage.FINAL_ROUND):
        others = tuple(Person(name, None, Part.INTERVIEWER, _PROOF) for name in language.sample.others)
        people = (person, *others) if situation.met_contact else others
        day = (NOW - timedelta(days=2)).date()
        interviews = (Interview(InterviewKind.UNKNOWN, _PROOF, on=day, people=people),)
    subjects = (Subject(language.sample.subject, _PROOF),) if interviews else ()
    return Story(company, role, situation.stage, interviews=interviews, people=(person,), subjects=subjects)


def _understanding(code: str, situation: Situation, company: str | None, role: str | None) -> Understanding:
    shown = [
        rule for rule, so in (("cue:revoked +1.8", situation.offered), (HEARD_INTERVIEW, situation.perhaps_met)) if so
    ]
    return Understanding(
        message_id="<no@company.example>",
        thread_id=situation.thread_id,
        source="",
        received_at=NOW - timedelta(days=1),
        is_rejection=True,
        confidence=1.0,
        language=code,
        kind="form" if situation.team else "personal",
        company=company,
        role=role,
        contact_name=None,
        contact_address="contact@company.example",
        interviewed=situation.perhaps_met or situation.stage in (Stage.INTERVIEWED, Stage.FINAL_ROUND),
        feedback_invited=situation.may_ask_feedback,
        future_invited=situation.future_invited,
        evidence=(*_PROOF, *(replace(_PROOF[0], rule=rule) for rule in shown)),
    )


def _message(owner: str) -> Message:
    return Message(
        source="", key="", message_id="<no@company.example>", thread_id="sample", received_at=NOW - timedelta(days=1),
        sender=Address("", "contact@company.example"), subject="", plain="", text="",
        to=(Address(owner, "me@mailbox.example"),),
    )  # fmt: skip
