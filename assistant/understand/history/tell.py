"""The story of one application, read from its mail."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone, tzinfo

from assistant.message.message import Message, Owner
from assistant.understand.history.application import Application, gather
from assistant.understand.history.fold import fold
from assistant.understand.history.interviews import interviews_of
from assistant.understand.history.mail import Mail, senses_of
from assistant.understand.history.people import people_of
from assistant.understand.history.subjects import subjects_of
from assistant.understand.history.table import any_of, case_of, table
from assistant.understand.sense import Sense
from assistant.understand.story import Interview, InterviewKind, Part, Person, Stage, Story
from assistant.understand.verdict import Evidence, Understanding

FIRST = 8  # messages among which the confirmation is: it comes at once or never

# How the subject of a letter of application begins, in the seven languages.
_APPLICATION = re.compile(
    r"(?:my |meine |ma |mi |minha |la mia |mijn )?"
    r"(?:application|bewerbung|candidature|candidatura|postulacion|sollicitatie)\b"
)


def tell_story(
    understanding: Understanding,
    rejection: Message,
    thread: Sequence[Message],
    related: Sequence[Message],
    owner: Owner,
    *,
    zone: tzinfo | None = None,
) -> Story:
    """What the mail up to the rejection tells of its application.

    `related` is what the mailbox finds for `probe_for`; mail of other applications in it is left out.
    `zone` is where the owner's days begin; without it, where the owner last wrote from.
    """
    return story_of(gather(understanding, rejection, thread, related, owner), understanding, owner, zone=zone)


def story_of(
    application: Application, understanding: Understanding, owner: Owner, *, zone: tzinfo | None = None
) -> Story:
    """The same, of an application already gathered."""
    people = people_of(application)
    interviews = interviews_of(application, people, understanding, owner, zone or zone_of(application))
    applied_at, applied = _applied(application, owner)
    stage, reached = _stage(application, interviews)
    return Story(
        company=understanding.company,
        role=application.role,
        stage=stage,
        applied_at=applied_at,
        interviews=interviews,
        people=tuple(_with_part(person, interviews) for person in people),
        subjects=subjects_of(application),
        message_ids=tuple(mail.message.message_id for mail in application.before),
        evidence=(*applied, *reached),
    )


def zone_of(application: Application) -> tzinfo:
    """The offset from UTC that the owner last wrote with, else UTC."""
    for mail in reversed(application.mail):
        offset = mail.message.date.utcoffset() if mail.own and mail.message.date else None
        if offset is not None and abs(offset) < timedelta(hours=24):
            return timezone(offset)
    return UTC


def _applied(application: Application, owner: Owner) -> tuple[datetime | None, tuple[Evidence, ...]]:
    """When the owner applied: their own letter, else the confirmation."""
    for mail in application.before:
        said = applies(mail) if mail.own else ""
        if said and not any(sense is Sense.WITHDRAWAL for sense, _ in senses_of(mail, owner)):
            return mail.message.received_at, (Evidence("applied:letter", said, mail.message.message_id),)
    others = [mail for mail in application.before if not mail.own and mail is not application.rejection]
    for mail in others[:FIRST]:
        for sense, evidence in senses_of(mail, owner, closely=False):  # it is about a date
            if sense is Sense.CONFIRMATION:
                return mail.message.received_at, (replace(evidence, rule="applied:confirmed"),)
    return None, ()


def applies(mail: Mail) -> str:
    """The words with which the owner applies, "" where they do not."""
    if _APPLICATION.match(fold(mail.message.subject)):
        return mail.message.subject
    applying = any_of(table(mail.language).applying)
    return next((said for said, folded in zip(mail.sentences, mail.folded, strict=True) if applying.search(folded)), "")


def _stage(application: Application, interviews: tuple[Interview, ...]) -> tuple[Stage, tuple[Evidence, ...]]:
    """How far it went, with what shows it."""
    if not interviews:
        return Stage.APPLIED, ()
    final = [one for one in interviews if one.kind is InterviewKind.FINAL]
    if final:
        return Stage.FINAL_ROUND, final[-1].evidence[:1]
    mail = application.rejection
    kinds = table(mail.language).kinds
    for sentence, folded in zip(mail.sentences, mail.folded, strict=True):
        if case_of(kinds, fold(folded)) == InterviewKind.FINAL:
            return Stage.FINAL_ROUND, (Evidence("stage:final", sentence, mail.message.message_id),)
    real = [one for one in interviews if one.kind is not InterviewKind.SCREEN]
    return (Stage.INTERVIEWED if real else Stage.SCREENED), (real or list(interviews))[-1].evidence[:1]


def _with_part(person: Person, interviews: tuple[Interview, ...]) -> Person:
    """An unknown part is the interviewer's for somebody who was met."""
    met = any(fold(one.name) == fold(person.name) for interview in interviews for one in interview.people)
    return replace(person, part=Part.INTERVIEWER) if met and person.part is Part.UNKNOWN else person
