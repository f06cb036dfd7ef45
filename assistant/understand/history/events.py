"""Interviews from calendar invitations: the last word on each appointment counts."""

import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, tzinfo

from assistant.message.message import Address, Event, Owner
from assistant.understand.extract.names import person_in
from assistant.understand.history.application import Application
from assistant.understand.history.fold import fold
from assistant.understand.history.mail import Mail, is_calendar
from assistant.understand.history.table import any_of, case_of, table
from assistant.understand.story import InterviewKind, Part, Person
from assistant.understand.vendors import is_unattended, vendor_of
from assistant.understand.verdict import Evidence

INVITES = ("REQUEST", "PUBLISH", "")  # methods that set an appointment; REPLY and COUNTER only answer one
_ROOM = re.compile(
    r"(?<!\w)(?:(?:meeting|conference|board)[ -]?room|boardroom|room \w+|(?:besprechungs|konferenz|sitzungs)raum"
    r"|raum \w+|salle|sala \w+|zaal|vergaderruimte)(?!\w)"
)


@dataclass(frozen=True, slots=True)
class Appointment:
    """One calendar event as it stood when the rejection came."""

    held: bool  # False: cancelled, or still to come
    start: datetime | None
    on: date | None  # in the owner's zone
    kind: InterviewKind
    people: tuple[Person, ...]
    evidence: Evidence


def appointments(application: Application, owner: Owner, zone: tzinfo) -> tuple[Appointment, ...]:
    """One for each event in the application's mail, oldest first."""
    latest: dict[str, tuple[Mail, Event]] = {}
    for mail in application.before:
        for number, event in enumerate(mail.message.events):
            if event.method not in (*INVITES, "CANCEL"):
                continue
            uid = event.uid or f"{mail.message.message_id}#{number}"
            if uid not in latest or event.sequence >= latest[uid][1].sequence:
                latest[uid] = _with_what_was_known(mail, event, latest.get(uid))
    told = application.rejection.message.received_at
    found = [_appointment(mail, event, told, owner, zone) for mail, event in latest.values()]
    return tuple(sorted((one for one in found if one is not None), key=lambda one: one.start or told))


def _with_what_was_known(mail: Mail, event: Event, before: tuple[Mail, Event] | None) -> tuple[Mail, Event]:
    """A cancellation may leave out when and who; nothing else is taken over."""
    if before is None or event.start is not None:
        return mail, event
    return mail, replace(event, start=before[1].start, end=before[1].end)


def _appointment(mail: Mail, event: Event, told: datetime, owner: Owner, zone: tzinfo) -> Appointment | None:
    words = table(mail.language)
    text = fold(f"{event.summary} . {mail.message.subject} . {event.description[:2000]} . {mail.message.text[:5000]}")
    if not any_of("\n".join((words.meeting, words.invites, words.job))).search(text):
        return None
    cancelled = event.method == "CANCEL" or event.status == "CANCELLED"
    start = event.start
    held = start is not None and not cancelled and start < told
    all_day = start is not None and event.end is not None and _is_whole_days(start, event.end)
    return Appointment(
        held=held,
        start=None if all_day else start,
        on=None if start is None else start.astimezone(UTC if all_day else zone).date(),
        kind=kind_of(f"{event.summary} . {mail.message.subject}", mail, text),
        people=tuple(person for address in _met(event, owner) if (person := _person(address, mail)) is not None),
        evidence=Evidence("interview:invitation", event.summary or mail.message.subject, mail.message.message_id),
    )


def kind_of(headline: str, mail: Mail, text: str) -> InterviewKind:
    """What the headline calls it, else what the text does; a telephone is mentioned in many a text."""
    kinds = table(mail.language).kinds
    said = case_of(kinds, text)
    return InterviewKind(case_of(kinds, fold(headline)) or ("" if said == InterviewKind.SCREEN else said) or "unknown")


def _is_whole_days(start: datetime, end: datetime) -> bool:
    midnight = start.astimezone(UTC).time() == datetime.min.time()
    return midnight and end > start and (end - start) % timedelta(days=1) == timedelta(0)


def _met(event: Event, owner: Owner) -> tuple[Address, ...]:
    """Organizer and attendees without the owner, rooms and robots."""
    invited = [*([event.organizer] if event.organizer else []), *event.attendees]
    found = {address.address: address for address in reversed(invited) if address.address}
    return tuple(
        address
        for address in reversed(found.values())
        if address.address not in owner.addresses
        and not is_calendar(address)
        and vendor_of(address) is None
        and is_unattended(address) is None
        and not _ROOM.search(fold(address.name))
    )


def _person(address: Address, mail: Mail) -> Person | None:
    local = frozenset(fold(word) for word in re.split(r"[._+-]", address.address.partition("@")[0]) if len(word) > 2)
    name = person_in(address.name, local)
    if name is None:
        return None
    words = f"{address.name} <{address.address}>"
    return Person(
        name, address.address, Part.INTERVIEWER, (Evidence("interview:attendee", words, mail.message.message_id),)
    )
