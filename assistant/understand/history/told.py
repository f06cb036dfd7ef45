"""Interviews as letters tell of them: "thank you for speaking with us on Tuesday", "could we talk on 3 March?"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from assistant.understand.history.application import Application
from assistant.understand.history.dates import Day, ahead, days_in, is_certain, past
from assistant.understand.history.events import kind_of
from assistant.understand.history.fold import fold
from assistant.understand.history.mail import Mail
from assistant.understand.history.table import any_of, case_of, table
from assistant.understand.story import InterviewKind
from assistant.understand.verdict import Evidence

ARRANGED = "interview:arranged"  # the rule of a planned meeting
COMPARED = 120  # characters by which a sentence is known again
BESIDE = 60  # characters between a meeting and its day
_CLAUSE = re.compile(r"[;:()]| - |, (?:and|but|we|i|und|aber|wir|ich|et|mais|nous|je|y|pero|e|mas|ma|en|maar|we|ik)\b")
# A day beside one of these is rather a day on which it does not take place, in all seven languages.
_NOT = re.compile(r"(?<!\w)(?:not|\w+n't|cannot|nicht|keine?|pas|no|nao|non|niet|geen)(?!\w)")
BEFORE = 14  # characters before a day in which a word for a deadline is looked for


@dataclass(frozen=True, slots=True)
class Telling:
    """One sentence about an interview."""

    mail: Mail
    days: tuple[date, ...]  # that may be meant, the likeliest first; () where none is told
    certain: bool  # the words name the first of them, and no other
    kind: InterviewKind
    writer_was_there: bool
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Tellings:
    """All that the letters of an application tell."""

    held: tuple[Telling, ...]  # took place
    planned: tuple[Telling, ...]  # were agreed, their day had passed, and nothing called them off
    called_off: tuple[Evidence, ...]


def read_tellings(application: Application, zone: tzinfo, known: frozenset[str] = frozenset()) -> Tellings:
    """What the mail until the rejection tells, oldest first.

    `known` are sentences of the rejection that are known to tell of an interview.
    """
    shown = tuple(fold(sentence)[:COMPARED] for sentence in known)
    held: list[Telling] = []
    plans: list[Telling] = []
    called_off: list[Evidence] = []
    for mail in application.before:
        local = mail.message.received_at.astimezone(zone).date()
        dropped = None if mail is application.rejection else _calls_off(mail)
        if dropped is not None:
            gone = [plan for plan in plans if _may_be_meant(plan, mail, local)]
            plans = [plan for plan in plans if plan not in gone]
            called_off += [dropped] if gone else []
        held += _held(mail, local, shown if mail is application.rejection else ())
        # The words beside a calendar invitation say no more than the invitation does.
        if mail is not application.rejection and not mail.message.events:
            plans += _planned(mail, local)
    told = application.rejection.message.received_at.astimezone(zone).date()
    answers = [mail for mail in application.before if mail.own]
    agreed = [
        plan for plan in (_agreed(plan, answers, zone) for plan in plans) if plan is not None and plan.days[0] < told
    ]
    return Tellings(tuple(held), tuple(agreed), tuple(called_off))


def tells_of_meeting(folded: str, language: str, written: date | None = None) -> bool:
    """True for a sentence that says that a live conversation took place.

    With the day on which it was written, "delighted to meet you on 19 March" is an announcement before that day.
    """
    words = table(language)
    if any_of(words.not_met).search(folded):
        return False
    if any_of(words.met).search(folded) and not any_of(words.to_come).search(folded):
        return True
    if not any_of(words.meeting).search(folded):
        return False
    if any_of(words.thanks).search(folded):
        return True
    return any_of(words.pleased).search(folded) is not None and not (
        written and _is_dated_ahead(folded, language, written)
    )


def _is_dated_ahead(folded: str, language: str, written: date) -> bool:
    days = [day for day in days_in(folded, language) if day.day is not None]
    return bool(days) and all(
        one > written for day in days for one in ahead(day, written)[:1] or past(day, written)[:1]
    )


def _held(mail: Mail, told: date, known: tuple[str, ...]) -> Iterator[Telling]:
    for place, (sentence, folded) in enumerate(zip(mail.sentences, mail.folded, strict=True)):
        tells = tells_of_meeting(folded, mail.language, told)
        if not tells and not (known and folded.startswith(known)):
            continue
        # Of a sentence known from elsewhere it is not clear which of its words are about the meeting.
        days, certain = _past_days(folded, mail.language, told) if tells else ((), False)
        around = " . ".join(mail.folded[max(0, place - 1) : place + 1])
        yield Telling(
            mail=mail,
            days=days,
            certain=certain,
            kind=InterviewKind(
                case_of(table(mail.language).kinds, folded) or case_of(table(mail.language).kinds, around, "unknown")
            ),
            writer_was_there=_writer_was_there(folded, mail.language),
            evidence=Evidence("interview:told", sentence, mail.message.message_id),
        )


def _writer_was_there(folded: str, language: str) -> bool:
    """Whether who writes says "I" or "me" of a meeting, and not only that somebody asked them to write of it."""
    words = table(language)
    return any_of(words.me).search(any_of(words.asked_me).sub(" ", folded)) is not None


def _past_days(folded: str, language: str, told: date) -> tuple[tuple[date, ...], bool]:
    """The days of the mention that belongs to the meeting: behind it or before it in the same clause."""
    mentions = [(day, past(day, told)) for day in days_in(folded, language)]
    mentions = [(day, days) for day, days in mentions if days]
    if not mentions:
        return (), False
    words = table(language)
    meetings = list(any_of("\n".join((words.meeting, words.met))).finditer(folded))
    near = [pair for pair in mentions if any(_is_beside(pair[0], found.span(), folded) for found in meetings)]
    if not near:
        return (), False
    day, days = near[0]
    # Not sure: "on Tuesday" said on a Tuesday, and "last Tuesday" said on a Wednesday.
    nearest = min((told - one).days for one in days)
    return days, is_certain(day) or (nearest > 0 and not (day.last and nearest <= 2))


def _is_beside(day: Day, meeting: tuple[int, int], folded: str) -> bool:
    """True where a day stands in the clause of the meeting."""
    start, end = meeting
    between = folded[end : day.start] if day.start >= start else folded[day.end : start]
    return len(between) <= BESIDE and not _CLAUSE.search(between)


def _planned(mail: Mail, told: date) -> Iterator[Telling]:
    words = table(mail.language)
    invites = any_of("\n".join((words.invites, words.moved, words.meeting)))
    for place, (sentence, folded) in enumerate(zip(mail.sentences, mail.folded, strict=True)):
        around = f"{mail.folded[place - 1] if place else fold(mail.message.subject)} . {folded}"
        if not invites.search(around) or _NOT.search(folded) or tells_of_meeting(folded, mail.language, told):
            continue
        days = [day for day in days_in(folded, mail.language) if not _is_deadline(day, folded, words.deadline)]
        meant = [found for day in days if (found := ahead(day, told))]
        if not meant:
            continue
        yield Telling(
            mail=mail,
            # Several days in one sentence are a choice: the answer tells which.
            days=tuple(found[0] for found in meant),
            certain=len(meant) == 1,
            kind=kind_of(f"{sentence} . {mail.message.subject}", mail, " . ".join(mail.folded)),
            writer_was_there=not mail.own and _writer_was_there(around, mail.language),
            evidence=Evidence(ARRANGED, sentence, mail.message.message_id),
        )


def _is_deadline(day: Day, folded: str, deadline: str) -> bool:
    before = folded[max(0, day.start - BEFORE) : day.start].rstrip(" ,")
    for article in (" the", " le", " el", " il", " den", " dem", " o", " zum", " de"):
        before = before.removesuffix(article)
    return any(match.end() == len(before) for match in any_of(deadline).finditer(before))


def _calls_off(mail: Mail) -> Evidence | None:
    """The sentence in which an appointment is cancelled or moved."""
    words = table(mail.language)
    off = any_of("\n".join((words.cancelled, words.moved)))
    subject = fold(mail.message.subject)
    for sentence, folded in [*zip(mail.sentences, mail.folded, strict=True), (mail.message.subject, subject)]:
        if off.search(folded):
            return Evidence("interview:called-off", sentence, mail.message.message_id)
    return None


def _may_be_meant(plan: Telling, mail: Mail, told: date) -> bool:
    """An appointment to come, made in the same conversation or with the same person."""
    same = plan.mail.message.thread_id == mail.message.thread_id or plan.mail.domain == mail.domain
    return same and max(plan.days) >= told


def _agreed(plan: Telling, answers: list[Mail], zone: tzinfo) -> Telling | None:
    """The plan with the one day that was agreed; None where a choice of days was never answered."""
    if plan.certain:
        return plan
    for answer in answers:
        if answer.message.received_at < plan.mail.message.received_at:
            continue
        chosen = {day for day in plan.days if _names_day(answer, day, zone)}
        if len(chosen) == 1:
            return Telling(plan.mail, tuple(chosen), True, plan.kind, plan.writer_was_there, plan.evidence)
    return None


def _names_day(answer: Mail, day: date, zone: tzinfo) -> bool:
    told = _local(answer.message.received_at, zone)
    return any(day in ahead(one, told) for folded in answer.folded for one in days_in(folded, answer.language))


def _local(moment: datetime, zone: tzinfo) -> date:
    return moment.astimezone(zone).date()
