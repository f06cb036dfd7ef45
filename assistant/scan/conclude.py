"""What is concluded on each rejection, and what would be saved: the part of a plan that needs to understand mail."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from assistant.config import Settings
from assistant.decide import OurDraft, Outcome, Request, decide
from assistant.errors import UsageError
from assistant.ledger.ledger import Known, Ledger
from assistant.mailbox.port import Mailbox
from assistant.message.message import Label, Message, Unreadable
from assistant.scan.doubles import known_doubles
from assistant.scan.facts import Gatherer, newest_incoming
from assistant.scan.letters import replies_to
from assistant.scan.read import Read
from assistant.scan.recipient import contact_at
from assistant.scan.stumble import unless_it_stumbles
from assistant.scan.values import Case, Item
from assistant.scan.wanted import OneOff, Plan
from assistant.write.letter import Refusal


@dataclass(frozen=True, slots=True)
class Concluder:
    """What conclusions are drawn from."""

    mailbox: Mailbox
    ledger: Ledger
    settings: Settings
    now: datetime
    pause: Callable[[], None]  # called between two steps; may raise to end the pass there

    def every(self, since: datetime | None, read: Read) -> Plan:
        """Conclude on every rejection received since then; `read` is what was new."""
        gatherer = Gatherer(self.mailbox, self.ledger, self.settings, self.now)
        known = {known.message_id: known for known in self.ledger.rejections(since)}
        cases: list[Case] = []
        failures = list(read.failures)
        for each in known.values():
            self.pause()
            case = unless_it_stumbles(each.message_id, partial(gatherer.case, each))
            if isinstance(case, Unreadable):
                failures.append(case)
            elif case is not None:
                cases.append(self._lightened(case))
        cases += self._asked_for(gatherer, cases, since)
        items: list[Item] = []
        for case in known_doubles(cases, self.settings.decide):
            item = unless_it_stumbles(case.rejection.source, partial(self._item, case, gatherer))
            if isinstance(item, Unreadable):
                failures.append(item)
            else:
                items.append(item)
        return Plan(tuple(items), tuple(failures), read.new, read.replied)

    def one(self, one_off: OneOff) -> Plan:
        """Conclude on one conversation, whatever the window says.

        Raises UsageError where the conversation is unknown or holds nothing to answer.
        """
        gatherer = Gatherer(self.mailbox, self.ledger, self.settings, self.now)
        self.mailbox.refresh(one_off.thread_id)
        thread = gatherer.thread(one_off.thread_id)
        if not thread:
            raise UsageError(f"There is no conversation {one_off.thread_id} in this mailbox.")
        request = Request.FORCE if one_off.force else Request.NOW
        case = self._rejection_in(thread, gatherer, request)
        if case is None:
            raise UsageError(
                f"Nothing in conversation {one_off.thread_id} reads like a rejection. "
                "With --force the last message is answered as one; `assistant inspect --thread-id` shows why."
            )
        if one_off.to:
            contact = contact_at(one_off.to, case)
            case = replace(case, facts=replace(case.facts, contact=contact), met=())
        settings = self.settings
        if one_off.form:
            settings = settings._replace(writing=settings.writing._replace(form=one_off.form))
        item = replace(self, settings=settings)._item(case, gatherer, again=True)
        return Plan((item,), (), 0)

    def _rejection_in(self, thread: tuple[Message, ...], gatherer: Gatherer, request: Request) -> Case | None:
        owner = self.mailbox.owner
        incoming = [message for message in thread if not owner.wrote(message)]
        for message in reversed(incoming):
            case = gatherer.case(_known(message), request)
            if case is not None and case.facts.rejection.confidence >= self.settings.decide.unsure:
                return case
        if request is not Request.FORCE or not incoming:
            return None
        return gatherer.case(_known(incoming[-1]), request)

    def _asked_for(self, gatherer: Gatherer, cases: list[Case], since: datetime | None) -> Iterable[Case]:
        """Conversations with the Draft label in which nothing was recognised."""
        covered = {case.rejection.thread_id for case in cases}
        for thread_id in sorted(gatherer.asked_threads - covered):
            message = newest_incoming(gatherer.thread(thread_id), self.mailbox.owner)
            if message is None or (since is not None and message.received_at < since):
                continue
            if message.labels & {Label.SPAM, Label.TRASH}:
                continue
            case = gatherer.case(_known(message), Request.LABEL)
            if case is not None:
                yield case

    def _lightened(self, case: Case) -> Case:
        """Without its mail where no letter will be written: of a hundred old rejections that is most of the memory."""
        due = decide(case.facts, self.settings.decide, self.now).decision is Outcome.DRAFT
        return case if due else replace(case, thread=(), related=())

    def _item(self, case: Case, gatherer: Gatherer, *, again: bool = False) -> Item:
        policy = self.settings.decide
        decision = decide(case.facts, policy, self.now)
        if decision.decision is Outcome.DRAFT and self.mailbox.refresh(case.rejection.thread_id):
            fresh = gatherer.case(_known(case.rejection), case.facts.request)
            if fresh is None:
                return Item(case, decision)
            case = replace(fresh, facts=replace(fresh.facts, duplicate_of=case.facts.duplicate_of))
            decision = decide(case.facts, policy, self.now)
        replaces = None
        if again and decision.decision is Outcome.DRAFTED:
            case, replaces = self._rewritten(case)
            decision = decide(case.facts, policy, self.now)
        if decision.decision is not Outcome.DRAFT:
            return Item(case, decision, (), case.ours.saved, self._text_of(case))
        written = replies_to(case, self.mailbox, self.ledger, self.settings, self.now, replaces)
        if isinstance(written, Refusal):
            case = replace(case, facts=replace(case.facts, faults=written.faults))
            return Item(case, decide(case.facts, policy, self.now))
        told = " ".join((decision.explanation, *written.left_out))
        return Item(case, replace(decision, explanation=told), written.replies)

    def _rewritten(self, case: Case) -> tuple[Case, str | None]:
        """The case as if our untouched draft were not there, and the id of that draft.

        Raises UsageError where the person has changed the draft: it is theirs.
        """
        if case.facts.our_draft is OurDraft.TOUCHED:
            where = case.ours.saved[0].location
            raise UsageError(f"You have changed the draft that is there, so it stays as it is: {where}")
        return replace(case, facts=replace(case.facts, our_draft=OurDraft.NONE)), case.ours.saved[0].id

    def _text_of(self, case: Case) -> str:
        """The letter of our draft as it lies in the mailbox."""
        ids = {saved.message_id for saved in case.ours.saved}
        threads = {saved.thread_id for saved in case.ours.saved}
        return next(
            (
                message.text
                for thread_id in sorted(threads)
                for message in self.mailbox.thread(thread_id)
                if message.message_id in ids
            ),
            "",
        )


def _known(message: Message) -> Known:
    return Known(message.message_id, message.thread_id, message.received_at)
