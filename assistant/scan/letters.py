"""From a case that is due to the replies that would be saved."""

from datetime import datetime

from assistant.config import Settings
from assistant.decide import may_ask_feedback
from assistant.ledger.ledger import Ledger
from assistant.mailbox.port import Mailbox
from assistant.message.message import Address, Message, Owner
from assistant.scan.ours import draft_message_id
from assistant.scan.values import Case, Reply
from assistant.understand.history.acts import refuses_feedback
from assistant.understand.history.company import same_company
from assistant.understand.story import Contact
from assistant.write.compose import compose
from assistant.write.letter import Occasion, Refusal
from assistant.write.write import write


def replies_to(
    case: Case, mailbox: Mailbox, ledger: Ledger, settings: Settings, now: datetime, replaces: str | None = None
) -> tuple[Reply, ...] | Refusal:
    """One reply for each contact, each different from the others; or the first refusal."""
    said = list(_said_before(case, ledger))
    replies: list[Reply] = []
    for contact in _contacts(case, settings):
        message = _answered(case, contact)
        occasion = Occasion(
            rejection=case.facts.rejection,
            story=case.facts.story,
            contact=contact,
            answered=message,
            owner=mailbox.owner,
            now=now,
            note=_note(case, ledger),
            may_ask_feedback=may_ask_feedback(
                case.facts.rejection,
                case.facts.story,
                contact,
                settings.decide,
                refused=refuses_feedback(case.rejection, mailbox.owner),
            ),
            avoid=frozenset(said),
        )
        letter = write(occasion, settings)
        if isinstance(letter, Refusal):
            return letter
        said += letter.sentences
        sender = identity(message, mailbox.owner, settings)
        draft = compose(
            letter,
            occasion,
            settings,
            sender=sender,
            signature=mailbox.signature_for(sender.address),
            message_id=draft_message_id(mailbox.account, case.rejection.message_id, contact.address.address),
        )
        replies.append(Reply(contact, letter, draft, replaces if not replies else None))
    return tuple(replies)


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
