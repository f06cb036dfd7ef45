"""From a case that is due to the replies that would be saved."""

from dataclasses import dataclass, replace
from datetime import datetime

from assistant.config import Settings
from assistant.decide import may_ask_feedback
from assistant.ledger.ledger import Ledger
from assistant.mailbox.port import Draft, Mailbox
from assistant.message.message import Address, Message, Owner
from assistant.scan.ours import draft_message_id
from assistant.scan.values import Case, Reply
from assistant.understand.history.acts import refuses_feedback
from assistant.understand.history.company import same_company
from assistant.understand.sentences import sentences
from assistant.understand.story import Contact
from assistant.write.choose import FORMS
from assistant.write.compose import compose
from assistant.write.letter import Letter, Occasion, Refusal
from assistant.write.write import write


@dataclass(frozen=True, slots=True)
class Written:
    """The letters about one rejection, the best contact's first."""

    replies: tuple[Reply, ...]
    left_out: tuple[str, ...] = ()  # further people met for whom there is no letter, and why, a sentence each


def replies_to(
    case: Case, mailbox: Mailbox, ledger: Ledger, settings: Settings, now: datetime, replaces: str | None = None
) -> Written | Refusal:
    """One reply for each contact, of which no two share a sentence; or why there is none to the best contact.

    A letter to somebody else that cannot be written keeps no other from being saved.
    """
    before = frozenset(_said_before(case, ledger))
    said: frozenset[str] = frozenset()
    replies: list[Reply] = []
    left_out: list[str] = []
    for contact in _contacts(case, settings):
        occasion = _occasion(case, contact, mailbox.owner, settings, now)
        # The person's own sentence stands in the first letter only: in two it would be a mailing.
        occasion = replace(occasion, avoid=before | said, note=_note(case, ledger) if not replies else "")
        letter = _different(occasion, settings, said)
        if isinstance(letter, Refusal) and not replies:
            return letter
        if isinstance(letter, Refusal):
            left_out.append(f"No letter to {contact.address.name or contact.address.address}: {letter.faults[0]}")
            continue
        said |= _said(letter)
        draft = _draft(letter, occasion, case, mailbox, settings)
        replies.append(Reply(contact, letter, draft, replaces if not replies else None))
    return Written(tuple(replies), tuple(left_out))


def _occasion(case: Case, contact: Contact, owner: Owner, settings: Settings, now: datetime) -> Occasion:
    rejection, story = case.facts.rejection, case.facts.story
    refused = refuses_feedback(case.rejection, owner)
    return Occasion(
        rejection=rejection,
        story=story,
        contact=contact,
        answered=_answered(case, contact),
        owner=owner,
        now=now,
        may_ask_feedback=may_ask_feedback(rejection, story, contact, settings.decide, refused=refused),
    )


def _different(occasion: Occasion, settings: Settings, said: frozenset[str]) -> Letter | Refusal:
    """The letter in the form that suits best, else in the first that repeats nothing of the letters beside it."""
    first = write(occasion, settings)
    if isinstance(first, Refusal) or not said & _said(first):
        return first
    for form in FORMS:
        other = write(occasion, settings._replace(writing=settings.writing._replace(form=form)))
        if isinstance(other, Letter) and not said & _said(other):
            return other
    return Refusal(("every sentence that fits stands in another letter already.",), first)


def _said(letter: Letter) -> frozenset[str]:
    """The sentences between greeting and closing, as the templates have them and as the letter has them."""
    body = letter.text.split("\n\n")[1:-1]
    return frozenset(letter.sentences).union(*(sentences(paragraph) for paragraph in body))


def _draft(letter: Letter, occasion: Occasion, case: Case, mailbox: Mailbox, settings: Settings) -> Draft:
    sender = identity(occasion.answered, mailbox.owner, settings)
    return compose(
        letter,
        occasion,
        settings,
        sender=sender,
        signature=mailbox.signature_for(sender.address),
        message_id=draft_message_id(mailbox.account, case.rejection.message_id, occasion.contact.address.address),
    )


def identity(message: Message, owner: Owner, settings: Settings) -> Address:
    """The address the message was sent to, where it is one of the person's; otherwise their first."""
    written_to = (*message.delivered_to, *(address.address for address in (*message.to, *message.cc)))
    ours = [address for address in written_to if address in owner.addresses]
    address = next(iter(ours), owner.primary or min(owner.addresses, default=""))
    return Address(settings.me.name or owner.name, address)


def _contacts(case: Case, settings: Settings) -> tuple[Contact, ...]:
    best = case.facts.contact
    assert isinstance(best, Contact)
    if settings.decide.audience != "interviewers":
        return (best,)
    others = [contact for contact in case.met if contact.address.address != best.address.address]
    return (best, *others)


def _answered(case: Case, contact: Contact) -> Message:
    messages = (case.rejection, *case.thread, *case.related)
    return next((message for message in messages if message.message_id == contact.in_reply_to), case.rejection)


def _said_before(case: Case, ledger: Ledger) -> tuple[str, ...]:
    """Sentences of earlier letters to the same company."""
    company = case.facts.story.company
    return tuple(
        sentence
        for row in ledger.drafts()
        if company and row.company and row.rejection_id != case.rejection.message_id
        if same_company(row.company, company)
        for sentence in row.sentences
    )


def _note(case: Case, ledger: Ledger) -> str:
    names = {case.facts.story.company, case.facts.rejection.company, case.rejection.thread_id} - {None}
    notes = ledger.wishes("note")
    return next((notes[name.casefold()] for name in sorted(filter(None, names)) if name.casefold() in notes), "")
