"""Read mailbox and ledger for the report: what ended with a no, and what is open."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from functools import partial
from typing import Any

from assistant.config import Settings
from assistant.ledger.ledger import Ledger
from assistant.mailbox.port import Mailbox, Passed
from assistant.message.message import Label, Message, Unreadable
from assistant.report.values import Application, Happening, Kind, Source, State
from assistant.scan.doubles import known_doubles
from assistant.scan.facts import Gatherer
from assistant.scan.read import read_arrivals
from assistant.scan.stumble import unless_it_stumbles
from assistant.scan.values import Case
from assistant.understand.history.acts import is_automatic
from assistant.understand.history.company import same_company
from assistant.understand.history.mail import read_mail, senses_of
from assistant.understand.history.role import same_role
from assistant.understand.history.tell import applies
from assistant.understand.passing import says_a_word
from assistant.understand.sense import Sense
from assistant.understand.story import Interview, InterviewKind, Stage, Story

ORDER = list(Kind)


@dataclass(frozen=True, slots=True)
class Search:
    """The whole job search."""

    applications: tuple[Application, ...]  # the newest first
    failures: tuple[Unreadable, ...]


class Reader:
    """Reads one mailbox at one moment; `ledger` is a scratch one, for it is written to."""

    def __init__(self, mailbox: Mailbox, ledger: Ledger, settings: Settings, now: datetime, zone: tzinfo) -> None:
        self._mailbox = mailbox
        self._ledger = ledger
        self._settings = settings
        self._now = now
        self._zone = zone
        self._failures: list[Unreadable] = []

    def search(self, since: datetime | None) -> Search:
        """Every application of which something was received since then."""
        self._failures += read_arrivals(self._mailbox, self._ledger, self._settings, since, self._now).failures
        gatherer = Gatherer(self._mailbox, self._ledger, self._settings, self._now)
        cases = self._cases(gatherer, since)
        told_once = [one for one in known_doubles(cases, self._settings.decide) if one.facts.duplicate_of is None]
        found = [self._ended(case) for case in told_once]
        read = {case.rejection.message_id for case in cases}
        found += self._remembered(read, since)
        covered = {one.message_id for case in cases for one in case.thread}
        covered |= {message_id for case in cases for message_id in case.facts.story.message_ids}
        found += self._open(gatherer, covered, found, since)
        newest = sorted(found, key=lambda one: (one.happenings[-1].on, one.company or ""), reverse=True)
        return Search(tuple(newest), tuple(self._failures))

    def _cases(self, gatherer: Gatherer, since: datetime | None) -> list[Case]:
        cases = []
        for known in self._ledger.rejections(since):
            case = unless_it_stumbles(known.message_id, partial(gatherer.case, known))
            if isinstance(case, Unreadable):
                self._failures.append(case)
            elif case is not None and case.facts.rejection.confidence >= self._settings.decide.unsure:
                cases.append(case)
        return cases

    # What ended with a no

    def _ended(self, case: Case) -> Application:
        facts, story = case.facts, case.facts.story
        mail = {message.message_id: message for message in (*case.related, *case.thread)}
        told = Happening(Kind.REJECTION, self._day(case.rejection.received_at), (_source(case.rejection),))
        state = State.REOPENED if facts.taken_back else State.WITHDRAWN if facts.withdrawn else State.REJECTED
        happened = (*self._told_by(story, mail), told, *self._letter(case, mail))
        return Application(
            story.company or facts.rejection.company,
            story.role or facts.rejection.role,
            story.stage,
            state,
            _in_order(happened),
        )

    def _letter(self, case: Case, mail: Mapping[str, Message]) -> Iterable[Happening]:
        """Our draft, the letter that went out, and what came back."""
        for row in case.ours.rows[:1]:
            yield Happening(Kind.DRAFTED, self._day(row.written_at), (self._draft(row.subject, row.written_at),))
        if case.answered_at is not None:
            yield Happening(Kind.SENT, self._day(case.answered_at), self._sent(case))
        if case.reply is not None:
            there = (*mail.values(), *self._mailbox.thread(case.reply.thread_id))
            found = next((message for message in there if message.message_id == case.reply.message_id), None)
            subject = found.subject if found else ""
            source = Source(case.reply.message_id, subject, case.reply.sender, case.reply.received_at)
            yield Happening(Kind.REPLY, self._day(case.reply.received_at), (source,))

    def _draft(self, subject: str, written_at: datetime) -> Source:
        return Source("", subject, self._mailbox.owner.name or self._mailbox.account, written_at)

    def _sent(self, case: Case) -> tuple[Source, ...]:
        """The letter itself, in the conversation of the rejection or of whoever was written to."""
        threads = dict.fromkeys((case.rejection.thread_id, *(row.thread_id for row in case.ours.rows)))
        there = [message for thread_id in threads for message in self._mailbox.thread(thread_id)]
        owner = self._mailbox.owner
        sent = (one for one in (*there, *case.related) if owner.wrote(one) and one.received_at == case.answered_at)
        return tuple(_source(message) for message in list(sent)[:1])

    def _remembered(self, read: set[str], since: datetime | None) -> list[Application]:
        """Rejections whose message is gone from the mailbox, as the ledger remembers them."""
        rows = [row for row in self._ledger.decisions() if row["message_id"] not in read]
        found = []
        for row in rows:
            received = datetime.fromisoformat(row["received_at"])
            if row["reason"] in ("duplicate", "changed-mind") or (since and received < since) or received > self._now:
                continue
            moments = {Kind.REJECTION: received}
            moments |= {Kind.SENT: datetime.fromisoformat(row["answered_at"])} if row.get("answered_at") else {}
            reply: dict[str, Any] | None = row.get("reply_received")
            moments |= {Kind.REPLY: datetime.fromisoformat(reply["received_at"])} if reply else {}
            happened = (Happening(kind, self._day(moment), ()) for kind, moment in moments.items())
            state = State.WITHDRAWN if row["reason"] == "withdrawn" else State.REJECTED
            found.append(Application(row["company"], row["role"], Stage.APPLIED, state, _in_order(happened)))
        return found

    # What is open

    def _open(
        self, gatherer: Gatherer, covered: set[str], ended: Sequence[Application], since: datetime | None
    ) -> list[Application]:
        found: list[Application] = []
        for message in self._mailbox.arrivals(since, frozenset(), glance=True):
            if isinstance(message, (Passed, Unreadable)) or message.received_at > self._now:
                continue
            if message.message_id in covered or message.labels & {Label.DRAFT, Label.SPAM, Label.TRASH}:
                continue
            made = unless_it_stumbles(message.source, partial(self._one_open, message, gatherer, covered))
            if isinstance(made, Unreadable):
                self._failures.append(made)
            elif made is not None and not any(_same(made, other) for other in (*ended, *found)):
                found.append(made)
        return found

    def _one_open(self, message: Message, gatherer: Gatherer, covered: set[str]) -> Application | None:
        """The application that a message begins or confirms; None where it does neither."""
        owner = self._mailbox.owner
        if not says_a_word(message) or not self._begins(message):
            return None
        first, belonging = gatherer.story(message)
        theirs = [one for one in belonging if not owner.wrote(one) and one.received_at <= self._now]
        story, belonging = gatherer.story(theirs[-1]) if theirs else (first, belonging)
        covered |= {one.message_id for one in belonging}
        company, role = story.company or first.company, story.role or first.role
        told = list(self._told_by(story, {one.message_id: one for one in (message, *belonging)}))
        if not any(one.kind is Kind.APPLIED for one in told):  # the newest message, which the story ends at, begins it
            told.append(Happening(Kind.APPLIED, self._day(message.received_at), (_source(message),)))
        if not (company or role):
            return None
        gone = any(Sense.WITHDRAWAL in dict(senses_of(read_mail(one, owner), owner)) for one in belonging)
        return Application(company, role, story.stage, State.WITHDRAWN if gone else State.OPEN, _in_order(told))

    def _begins(self, message: Message) -> bool:
        """True for the person's own letter of application, and for a confirmation that one has arrived."""
        mail = read_mail(message, self._mailbox.owner)
        if mail.own and not applies(mail):
            return False
        senses = {sense for sense, _ in senses_of(mail, self._mailbox.owner)}
        return Sense.WITHDRAWAL not in senses if mail.own else Sense.CONFIRMATION in senses

    # What both have

    def _told_by(self, story: Story, mail: Mapping[str, Message]) -> Iterable[Happening]:
        """Application, first answer and interviews."""
        ids = [one.message_id for one in story.evidence if one.rule.startswith("applied:")]
        if story.applied_at is not None:
            yield Happening(Kind.APPLIED, self._day(story.applied_at), _sources(ids, mail))
        theirs = [mail[one] for one in story.message_ids if one in mail and one not in ids]
        later = (one for one in theirs if story.applied_at is None or one.received_at >= story.applied_at)
        answer = next((one for one in later if self._answers(one)), None)
        if answer is not None:
            yield Happening(Kind.ANSWER, self._day(answer.received_at), (_source(answer),))
        for interview in story.interviews:
            yield from self._interview(interview, mail)

    def _answers(self, message: Message) -> bool:
        """True for what the company says beyond that the application has arrived."""
        owner = self._mailbox.owner
        if owner.wrote(message) or message.header("auto-submitted").casefold() == "auto-replied":
            return False
        senses = {sense for sense, _ in senses_of(read_mail(message, owner), owner)}
        return Sense.REJECTION in senses or not (Sense.CONFIRMATION in senses or is_automatic(message))

    def _interview(self, interview: Interview, mail: Mapping[str, Message]) -> Iterable[Happening]:
        sources = _sources([one.message_id for one in interview.evidence], mail)
        day = interview.on or (self._day(sources[0].received_at) if sources else None)
        if day is not None:
            what = "" if interview.kind is InterviewKind.UNKNOWN else str(interview.kind)
            yield Happening(Kind.INTERVIEW, day, sources, what, exact=interview.on is not None)

    def _day(self, moment: datetime) -> date:
        return moment.astimezone(self._zone).date()


def _same(one: Application, other: Application) -> bool:
    """True where both are about the same role at the same company, or one does not tell the role."""
    if not one.company or not other.company or not same_company(one.company, other.company):
        return False
    return not one.role or not other.role or same_role(one.role, other.role)


def _in_order(happened: Iterable[Happening]) -> tuple[Happening, ...]:
    return tuple(sorted(happened, key=lambda one: (one.on, ORDER.index(one.kind))))


def _sources(ids: Sequence[str], mail: Mapping[str, Message]) -> tuple[Source, ...]:
    return tuple(_source(mail[one]) for one in dict.fromkeys(ids) if one in mail)


def _source(message: Message) -> Source:
    sender = message.sender.name or message.sender.address
    return Source(message.message_id, message.subject, sender, message.received_at)
