"""Whom to answer, in which conversation, and which message of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.message.message import Address, Message, Owner
from assistant.understand.history.application import Application, gather
from assistant.understand.history.fold import fold
from assistant.understand.history.mail import Mail, list_addresses, reply_addresses, signer
from assistant.understand.history.people import reply_address
from assistant.understand.history.team import is_team
from assistant.understand.story import Contact, Part, Person, Story
from assistant.understand.vendors import is_unattended
from assistant.understand.verdict import Evidence, Understanding


@dataclass(frozen=True, slots=True)
class NoContact:
    """There is nobody to answer."""

    reason: str  # "nobody-to-answer"
    explanation: str  # one sentence


def find_contact(
    understanding: Understanding,
    rejection: Message,
    thread: Sequence[Message],
    story: Story,
    owner: Owner,
    *,
    related: Sequence[Message] = (),
) -> Contact | NoContact:
    """The best person to answer: who wrote the rejection, else who last wrote as a human about this application.

    `related` lets the answer go to the newest message of that human's own conversation.
    """
    application = gather(understanding, rejection, thread, related, owner)
    direct = _direct_address(understanding, rejection, owner)
    human = _last_human(story, rejection)
    if isinstance(direct, Address) and not (human and _is_only_a_team(direct, application.rejection)):
        return _direct(direct, application, story)
    if human is not None:
        return _heard(human, application)
    if isinstance(direct, Address):
        return _direct(direct, application, story)
    why = f"Nobody reads {rejection.sender.address}" if rejection.sender.address else "There is no address to answer"
    return NoContact("nobody-to-answer", f"{why}, and no person has written about this application before.")


def everyone_met(
    contact: Contact, rejection: Message, thread: Sequence[Message], story: Story, related: Sequence[Message] = ()
) -> tuple[Contact, ...]:
    """The contact, and everybody else who was met: in an interview, or who writes of one that took place.

    Each is answered in a conversation of their own; who was only invited, in that of the invitation. Who only
    arranged a meeting was not in it.
    """
    found = {contact.address.address: contact}
    names = {fold(contact.person.name)} if contact.person else set()
    mail = (*thread, *related)
    told = {evidence.message_id for interview in story.interviews for evidence in interview.evidence}
    tellers = {message.sender.address for message in mail if message.message_id in told}
    invited = {person.address for interview in story.interviews for person in interview.people}
    met = [person for interview in story.interviews for person in interview.people]
    for person in (*story.people, *met):
        if person.address is None or person.address in found or fold(person.name) in names:
            continue
        if person.address not in tellers | invited or person.part is Part.COORDINATOR:
            continue
        place = _place_of(person, mail, rejection)
        if place is None:
            continue
        names.add(fold(person.name))
        address = Address(person.name, person.address)
        found[person.address] = Contact(address, place.thread_id, place.message_id, True, person, person.evidence)
    return tuple(found.values())


def _direct_address(understanding: Understanding, rejection: Message, owner: Owner) -> Address | Evidence | None:
    """Reply-To, else From, where somebody reads it; otherwise why nobody does."""
    unread = None
    said = f"{rejection.text}\n{rejection.signature}"
    for address in reply_addresses(rejection):
        if not address.address or address.address in owner.addresses or address.address in list_addresses(rejection):
            continue
        unread = is_unattended(address, said, rejection.message_id)
        if unread is None:
            return address
        # A Reply-To that nobody reads is no invitation to write to From instead.
        return unread
    return unread


def _is_only_a_team(address: Address, mail: Mail) -> bool:
    """True where nobody signs and the address is a department's: a person who wrote before is the better contact."""
    return not signer(mail) and is_team(address)


def _last_human(story: Story, rejection: Message) -> Person | None:
    """Who wrote last about this application before the rejection; a coordinator only where there is nobody else."""
    others = [one for one in story.people if one.message_id != rejection.message_id and one.address is not None]
    known = [one for one in others if one.part is not Part.COORDINATOR]
    return next(iter(known or others), None)


def _direct(address: Address, application: Application, story: Story) -> Contact:
    mail = application.rejection
    name = signer(mail)
    person = next((one for one in story.people if one.message_id == mail.message.message_id), None)
    person = person or next((one for one in story.people if one.address == address.address), None)
    if person is None and name:
        person = Person(
            name, address.address, Part.UNKNOWN, (Evidence("contact:signed", name, mail.message.message_id),)
        )
    answered = _newest_of(address, application, mail.message)
    named = Address(person.name if person else address.name, address.address)
    evidence = Evidence("contact:reply-address", address.address, mail.message.message_id)
    return Contact(named, answered.thread_id, answered.message_id, False, person, (evidence,))


def _heard(person: Person, application: Application) -> Contact:
    """A human who had no part in telling: answered in their own conversation."""
    assert person.address is not None
    assert person.thread_id is not None
    assert person.message_id is not None
    address = Address(person.name, person.address)
    evidence = Evidence("contact:last-human", person.name, person.message_id)
    last = next((one.message for one in application.mail if one.message.message_id == person.message_id), None)
    answered = _newest_of(address, application, last).message_id if last else person.message_id
    return Contact(address, person.thread_id, answered, True, person, (evidence, *person.evidence))


def _newest_of(address: Address, application: Application, first: Message) -> Message:
    """The newest message that this contact wrote in the conversation, from `first` on."""
    newest = first
    for mail in application.mail:
        message = mail.message
        same = message.thread_id == first.thread_id and message.received_at >= newest.received_at
        if same and not mail.own and address.address in (message.sender.address, reply_address(mail).address):
            newest = message
    return newest


def _place_of(person: Person, mail: Sequence[Message], rejection: Message) -> Message | None:
    """Their last message, else the invitation that names them, else the rejection."""
    if person.message_id is not None:
        return next((message for message in mail if message.message_id == person.message_id), None)
    named = {evidence.message_id for evidence in person.evidence}
    return next((message for message in mail if message.message_id in named), rejection)
