"""What happened around a rejection: taken back, withdrawn before, answered, begun to answer."""

import re
from collections.abc import Sequence

from assistant.message.message import Label, Message, Owner
from assistant.understand.history.application import Application
from assistant.understand.history.mail import Mail, is_lively, read_mail, reply_addresses, role_named, senses_of
from assistant.understand.history.role import mentions_role, same_role
from assistant.understand.history.table import any_of, table
from assistant.understand.sense import Sense
from assistant.understand.story import Contact
from assistant.understand.vendors import vendor_of
from assistant.understand.verdict import Evidence

OURS = "x-reply-assistant"  # the header that drafts of this program carry
# Senses of a later message that leave the rejection behind.
_OVERTAKEN = (Sense.TAKEBACK, Sense.OFFER, Sense.INVITATION)


def taken_back(application: Application, owner: Owner) -> Evidence | None:
    """The later message that takes the rejection back, or invites once more for the same role.

    A new conversation counts where it names the role, or comes from who wrote the rejection and names no other.
    """
    for mail in application.after:
        if mail.own or not _is_about_it(mail, application):
            continue
        senses = dict(reversed(senses_of(mail, owner)))
        retracted = _retracted(mail) if mail.message.thread_id == application.rejection.message.thread_id else None
        if retracted is None and Sense.REJECTION in senses and Sense.TAKEBACK not in senses:
            continue
        found = next((senses[sense] for sense in _OVERTAKEN if sense in senses), retracted)
        if found is not None:
            return found
    return None


def _retracted(mail: Mail) -> Evidence | None:
    """Words that in the same conversation can only mean that the no is withdrawn, whatever they mean elsewhere."""
    pattern = any_of(table(mail.language).retracts)
    said = next((one for one, folded in zip(mail.sentences, mail.folded, strict=True) if pattern.search(folded)), None)
    return None if said is None else Evidence("act:retracted", said, mail.message.message_id)


def _is_about_it(mail: Mail, application: Application) -> bool:
    ended, message = application.rejection.message, mail.message
    if message.thread_id == ended.thread_id:
        return True
    if application.role is not None and mentions_role(application.role, f"{message.subject} . {message.text[:20_000]}"):
        return True
    named = role_named(mail)
    other = named is not None and (application.role is None or not same_role(named, application.role))
    return not other and message.sender.address == ended.sender.address and vendor_of(message.sender) is None


def withdrawn(application: Application, owner: Owner) -> Evidence | None:
    """The earlier message in which the owner withdraws this application, or the company confirms it."""
    for mail in application.before:
        if mail is application.rejection or not (mail.own or _WITHDRAWAL.search(" ".join(mail.folded))):
            continue
        for sense, evidence in senses_of(mail, owner):
            if sense is Sense.WITHDRAWAL:
                return evidence
    return None


# Stems without which no company confirms a withdrawal, in the seven languages: they spare the closer look.
_WITHDRAWAL = re.compile(
    r"withdr|zuruck|retir|desist|desiste|ritir|rinunc|teruggetrok|terugtrek|intrek|ingetrok|renunci|request|wunsch"
)


def answered(
    rejection: Message,
    mail: Sequence[Message],
    contact: Contact | None,
    owner: Owner,
    *,
    ours: frozenset[str] = frozenset(),
) -> Evidence | None:
    """The owner's own reply after the rejection: in its conversation, or to the contact in any other.

    `mail` is everything known about the company; `ours` are message ids of drafts of this program.
    What a machine sent, a forward to somebody else and what went to other people are no replies.
    """
    told = {address.address for address in reply_addresses(rejection)} | {rejection.sender.address}
    told |= {contact.address.address} if contact else set()
    return _written_to(told, rejection, mail, owner, ours)


def spoken_to(
    contact: Contact, rejection: Message, mail: Sequence[Message], owner: Owner, *, ours: frozenset[str] = frozenset()
) -> Evidence | None:
    """The owner's own letter, or draft of one, to somebody else than who wrote the rejection, newer than that."""
    written = _written_to({contact.address.address}, rejection, mail, owner, ours)
    if written is not None or contact.thread_id == rejection.thread_id:
        return written
    return own_draft(rejection, mail, contact, ours=ours)


def _written_to(
    told: set[str], rejection: Message, mail: Sequence[Message], owner: Owner, ours: frozenset[str]
) -> Evidence | None:
    for message in sorted(mail, key=lambda one: (one.received_at, one.message_id)):
        if message.received_at < rejection.received_at or not owner.wrote(message) or not is_lively(message):
            continue
        if is_automatic(message) or _is_ours(message, ours) or message.message_id == rejection.message_id:
            continue
        to = {address.address for address in (*message.to, *message.cc)}
        if to & told:
            words = message.text.strip().partition("\n")[0][:100] or message.subject
            return Evidence("act:answered", words, message.message_id)
    return None


def own_draft(
    rejection: Message,
    mail: Sequence[Message],
    contact: Contact | None,
    *,
    ours: frozenset[str] = frozenset(),
) -> Evidence | None:
    """A draft of the owner's own in the rejection's or the contact's conversation, newer than the rejection."""
    threads = {rejection.thread_id} | ({contact.thread_id} if contact else set())
    for message in mail:
        if Label.DRAFT not in message.labels or message.labels & {Label.TRASH, Label.SPAM}:
            continue
        newer = message.received_at >= rejection.received_at
        if newer and message.thread_id in threads and not _is_ours(message, ours):
            return Evidence("act:own-draft", message.text.strip().partition("\n")[0][:100], message.message_id)
    return None


def refuses_feedback(rejection: Message, owner: Owner) -> bool:
    """True where the rejection says that no feedback is given."""
    mail = read_mail(rejection, owner)
    pattern = any_of(table(mail.language).no_feedback)
    return any(pattern.search(sentence) for sentence in mail.folded)


def is_automatic(message: Message) -> bool:
    """True for a holiday notice or another machine's answer."""
    automatic = message.header("auto-submitted").casefold() not in ("", "no")
    return automatic or bool(message.header("x-autoreply")) or message.header("precedence").casefold() == "bulk"


def _is_ours(message: Message, ours: frozenset[str]) -> bool:
    return message.message_id in ours or bool(message.header(OURS))
