"""Gather what a decision rests on, for each known rejection."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from assistant.config import Settings
from assistant.decide import Facts, OurDraft, Request, never_to
from assistant.ledger.ledger import Known, Ledger
from assistant.mailbox.port import Mailbox
from assistant.message.message import Label, Message, Owner
from assistant.scan.answers import answer_to, from_row, second_thought, sent_at
from assistant.scan.ours import Ours, look_up
from assistant.scan.read import understand
from assistant.scan.values import Case
from assistant.understand.contact import everyone_met, find_contact
from assistant.understand.history import probe_for
from assistant.understand.history.acts import answered, own_draft, spoken_to, taken_back, withdrawn
from assistant.understand.history.application import gather
from assistant.understand.history.tell import story_of
from assistant.understand.story import Contact, Story
from assistant.understand.suspicion import suspicions
from assistant.understand.vendors import vendor_of
from assistant.understand.verdict import Understanding


class Gatherer:
    """Gathers cases from one mailbox at one moment; wishes and labels are read once."""

    def __init__(self, mailbox: Mailbox, ledger: Ledger, settings: Settings, now: datetime) -> None:
        self._mailbox = mailbox
        self._ledger = ledger
        self._settings = settings
        self._now = now
        self._skips = ledger.wishes("skip")
        self._heard = {row["message_id"]: from_row(row) for row in ledger.decisions()}
        self._skip_threads = mailbox.labelled(settings.labels.skip)
        self.asked_threads = mailbox.labelled(settings.labels.draft)
        self._skip_senders = frozenset(
            message.sender.address
            for thread_id in self._skip_threads
            for message in mailbox.thread(thread_id)
            if not mailbox.owner.wrote(message) and vendor_of(message.sender) is None
        )

    def case(self, known: Known, request: Request = Request.NONE) -> Case | None:
        """Everything about a rejection; None where its message is gone (deleted, or thrown away)."""
        thread = self.thread(known.thread_id)
        rejection = next((message for message in thread if message.message_id == known.message_id), None)
        if rejection is None:
            return None
        owner = self._mailbox.owner
        understanding = understand(rejection, thread, owner)
        related = self._related(understanding, thread)
        ours = look_up(self._mailbox, self._ledger, rejection, self._now)
        thread, related = _without(ours, thread), _without(ours, related)
        application = gather(understanding, rejection, thread, related, owner)
        story = story_of(application, understanding, owner)
        contact = find_contact(understanding, rejection, thread, story, owner, related=related)
        reached = contact if isinstance(contact, Contact) else None
        mail = (*thread, *related)
        if request is Request.NONE and known.thread_id in self.asked_threads:
            request = Request.LABEL
        facts = Facts(
            rejection=understanding,
            story=story,
            contact=contact,
            senders=_senders(rejection),
            taken_back=taken_back(application, owner),
            withdrawn=withdrawn(application, owner),
            answered=answered(rejection, mail, reached, owner, ours=ours.message_ids),
            own_draft=own_draft(rejection, mail, reached, ours=ours.message_ids),
            our_draft=ours.state,
            skipped=self._skipped(rejection, understanding, story, reached),
            request=request,
            suspicions=suspicions(rejection, understanding.company, owner, earlier=mail),
        )
        met = everyone_met(reached, rejection, thread, story, related) if reached else ()
        met = tuple(one for one in met if one is reached or not self._spared(one, rejection, mail, ours))
        since = sent_at(ours, facts.answered, mail)
        reply = answer_to(rejection, reached, ours, since, mail, owner) or self._heard.get(rejection.message_id)
        warning = second_thought(rejection, ours, facts.skipped, mail, owner)
        return Case(rejection, thread, related, facts, ours, met, since, reply, warning)

    def story(self, message: Message) -> tuple[Story, tuple[Message, ...]]:
        """What the mail up to a message tells of its application, and all mail of it; nobody need have said no."""
        thread = self.thread(message.thread_id)
        understanding = understand(message, thread, self._mailbox.owner)
        related = self._related(understanding, thread)
        application = gather(understanding, message, thread, related, self._mailbox.owner)
        story = story_of(application, understanding, self._mailbox.owner)
        return story, tuple(mail.message for mail in application.mail)

    def thread(self, thread_id: str) -> tuple[Message, ...]:
        """A conversation as it is known now; what arrives after `now` has not happened yet."""
        # A draft of ours carries the time it was made for, which may be this very moment.
        return tuple(
            message
            for message in self._mailbox.thread(thread_id)
            if message.received_at <= self._now or Label.DRAFT in message.labels
        )

    def _related(self, understanding: Understanding, thread: tuple[Message, ...]) -> tuple[Message, ...]:
        """Mail of other conversations: what the rejection's own mail leads to, and then what that leads to."""
        owner = self._mailbox.owner
        first = probe_for(understanding, thread, owner)
        found = self._mailbox.related(first)
        second = probe_for(understanding, (*thread, *found), owner)
        if set(second.domains) - set(first.domains):
            found = self._mailbox.related(second)
        here = {message.message_id for message in thread}
        return tuple(
            message for message in found if message.message_id not in here and message.received_at <= self._now
        )

    def _spared(self, contact: Contact, rejection: Message, mail: tuple[Message, ...], ours: Ours) -> bool:
        """True for somebody met whom the person has written to since, or never wants to write to."""
        address = contact.address.address
        unwanted = address in {*self._skips, *self._skip_senders}
        unwanted = unwanted or contact.thread_id in {*self._skips, *self._skip_threads}
        spoken = spoken_to(contact, rejection, mail, self._mailbox.owner, ours=ours.message_ids)
        return unwanted or never_to(address, self._settings.decide) or spoken is not None

    def _skipped(self, rejection: Message, understanding: Understanding, story: Story, contact: Contact | None) -> str:
        wanted = self._settings.labels.skip.casefold()
        if rejection.thread_id in self._skip_threads or wanted in {label.casefold() for label in rejection.labels}:
            return f"the label {self._settings.labels.skip}"
        if rejection.sender.address in self._skip_senders:
            return f"the label {self._settings.labels.skip} on another conversation with {rejection.sender.address}"
        about = {rejection.thread_id, rejection.sender.address}
        about |= {name for name in (understanding.company, story.company) if name}
        if contact is not None:
            about |= {contact.address.address, contact.thread_id}
        named = next((name for name in about if name.casefold() in self._skips), None)
        return f"assistant skip {named}" if named else ""


def newest_incoming(thread: Sequence[Message], owner: Owner) -> Message | None:
    """The last message of a conversation that somebody else wrote."""
    return next((message for message in reversed(thread) if not owner.wrote(message)), None)


def _senders(message: Message) -> tuple[str, ...]:
    return tuple({message.sender.address, *(address.address for address in message.reply_to)})


def _without(ours: Ours, messages: Sequence[Message]) -> tuple[Message, ...]:
    """Without our own letter, which is no word of the person's."""
    gone = ours.message_ids
    sent_after = ours.rows[0].written_at - timedelta(seconds=1) if ours.state is OurDraft.SENT and ours.rows else None
    return tuple(
        message
        for message in messages
        if message.message_id not in gone
        and not (sent_after and Label.SENT in message.labels and message.received_at >= sent_after)
    )
