"""The interviews that took place: the same one told twice is one."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta, tzinfo

from assistant.message.message import Owner
from assistant.understand.history.application import Application
from assistant.understand.history.companions import companions_in
from assistant.understand.history.copied import met_of, people_copied
from assistant.understand.history.events import Appointment, appointments
from assistant.understand.history.fold import fold
from assistant.understand.history.told import ARRANGED, Telling, Tellings, read_tellings
from assistant.understand.story import Interview, InterviewKind, Part, Person
from assistant.understand.verdict import Evidence, Understanding

APART = timedelta(minutes=15)  # two invitations for one day that begin further apart are two interviews


@dataclass(slots=True)
class _Found:
    """An interview while it is put together."""

    on: date | None
    at: datetime | None = None
    kind: InterviewKind = InterviewKind.UNKNOWN
    evidence: list[Evidence] = field(default_factory=list)
    people: dict[str, Person] = field(default_factory=dict)

    def add(self, kind: InterviewKind, evidence: Evidence, people: tuple[Person, ...]) -> None:
        if self.kind is InterviewKind.UNKNOWN:
            self.kind = kind
        if evidence not in self.evidence:
            self.evidence.append(evidence)
        for person in people:
            self.people.setdefault(fold(person.name), person)


def interviews_of(
    application: Application, people: tuple[Person, ...], understanding: Understanding, owner: Owner, zone: tzinfo
) -> tuple[Interview, ...]:
    """All interviews until the rejection came, oldest first, the undated one last."""
    calendar = appointments(application, owner, zone)
    shown = [one for one in understanding.evidence if one.rule == "interviewed"]
    here = frozenset(one.words for one in shown if one.message_id == understanding.message_id)
    tellings = read_tellings(application, zone, here)
    found: list[_Found] = []
    for appointment in calendar:
        if appointment.held:
            _add_appointment(found, appointment)
    # What a calendar called off did not take place because a letter had announced it.
    off = {one.on for one in calendar if not one.held} - {one.on for one in calendar if one.held}
    for plan in tellings.planned:
        if plan.days[0] not in off:
            _add(found, plan, people, owner)
    for telling in sorted(tellings.held, key=lambda telling: not telling.days):
        _add(found, telling, people, owner)
    _add_copied(found, tellings, people_copied(application, owner), people)
    called_off = tellings.called_off or any(not one.held for one in calendar)
    if not found and understanding.tells_of_interview and not called_off:
        found.append(_Found(None, evidence=shown))
    found.sort(
        key=lambda one: (one.on is None, one.on or date.min, one.at is None, one.at.timestamp() if one.at else 0)
    )
    return tuple(Interview(one.kind, tuple(one.evidence), one.on, one.at, tuple(one.people.values())) for one in found)


def _add_appointment(found: list[_Found], appointment: Appointment) -> None:
    same = next((one for one in found if _is_same(one, appointment)), None)
    if same is None:
        same = _Found(appointment.on, appointment.start)
        found.append(same)
    same.add(appointment.kind, appointment.evidence, appointment.people)


def _is_same(one: _Found, appointment: Appointment) -> bool:
    if one.on != appointment.on:
        return False
    return one.at is None or appointment.start is None or abs(one.at - appointment.start) < APART


def _add(found: list[_Found], telling: Telling, people: tuple[Person, ...], owner: Owner) -> None:
    mail = telling.mail
    # A plan names the others in the sentences around it, a thank-you in its own.
    told_of = mail.sentences if telling.evidence.rule == ARRANGED else (telling.evidence.words,)
    attendees = tuple(person for one in found for person in one.people.values())
    others = companions_in(mail, told_of, (*people, *attendees), owner)
    was_there = tuple(
        _as_interviewer(one, telling) for one in people if telling.writer_was_there and _wrote(one, telling)
    )
    dated = [one for one in found if one.on is not None]
    if telling.days:
        same = next((one for day in telling.days for one in dated if one.on == day), None)
    else:
        told = telling.mail.message.received_at.date()
        same = next((one for one in reversed(dated) if one.on is not None and one.on <= told), None)
        same = same or next((one for one in found if one.on is None), None)
    if same is None:
        same = _Found(telling.days[0] if telling.days and telling.certain else None)
        found.append(same)
    same.add(telling.kind, telling.evidence, (*was_there, *others))


def _add_copied(
    found: list[_Found], tellings: Tellings, copied: tuple[Person, ...], people: tuple[Person, ...]
) -> None:
    """Who was named beside an interview, and whose address the copies of its mail tell."""
    writers = {person.address for person in people}
    others = [person for person in copied if person.address not in writers]
    if not others:
        return
    for held, telling in [*((False, plan) for plan in tellings.planned), *((True, one) for one in tellings.held)]:
        interview = next((one for one in found if telling.evidence in one.evidence), None)
        sentences = (telling.evidence.words,) if held else telling.mail.sentences
        for person in met_of(others, telling.mail, sentences, held=held) if interview else ():
            if interview and person.address not in {one.address for one in interview.people.values()}:
                interview.people[fold(person.name)] = person


def _wrote(person: Person, telling: Telling) -> bool:
    message = telling.mail.message
    return person.address in (message.sender.address, *(address.address for address in message.reply_to))


def _as_interviewer(person: Person, telling: Telling) -> Person:
    part = Part.INTERVIEWER if person.part is Part.UNKNOWN else person.part
    return replace(person, part=part, evidence=(telling.evidence,))
