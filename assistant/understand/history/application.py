"""Which mail belongs to the application that a rejection ends, and which to another one."""

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.message.domains import registrable
from assistant.message.message import Message, Owner
from assistant.understand.history.company import mentions, owns_domain, same_company
from assistant.understand.history.fold import fold
from assistant.understand.history.mail import (
    Mail,
    company_named,
    is_calendar,
    is_lively,
    is_newsletter,
    is_provider,
    is_shared,
    read_mail,
    role_named,
)
from assistant.understand.history.role import mentions_role, same_role
from assistant.understand.history.table import any_of, table
from assistant.understand.vendors import vendor_of
from assistant.understand.verdict import Understanding


@dataclass(frozen=True, slots=True)
class Application:
    """The mail about one application, oldest first; drafts, trash and spam are not in it."""

    rejection: Mail
    role: str | None
    mail: tuple[Mail, ...]  # with the rejection, and what came after it

    @property
    def before(self) -> tuple[Mail, ...]:
        """What was there when the rejection came, with it."""
        told = self.rejection.message.received_at
        return tuple(mail for mail in self.mail if mail.message.received_at <= told)

    @property
    def after(self) -> tuple[Mail, ...]:
        """What came later."""
        told = self.rejection.message.received_at
        return tuple(mail for mail in self.mail if mail.message.received_at > told)


@dataclass(frozen=True, slots=True)
class _Conversation:
    """The mail of one thread, and what it says about the role."""

    mail: tuple[Mail, ...]
    names_ours: bool  # the role of the rejection is named
    others: tuple[str, ...]  # other roles that are named; not looked for where ours is


def gather(
    understanding: Understanding,
    rejection: Message,
    thread: Sequence[Message],
    related: Sequence[Message],
    owner: Owner,
) -> Application:
    """The application's mail out of the rejection's conversation and whatever else may be related."""
    ended = read_mail(rejection, owner)
    every = {message.message_id: message for message in (*related, *thread) if is_lively(message)}
    every[rejection.message_id] = rejection
    threads: dict[str, list[Message]] = {}
    for message in sorted(every.values(), key=lambda message: (message.received_at, message.message_id)):
        threads.setdefault(message.thread_id, []).append(message)
    own = [read_mail(message, owner) for message in threads.pop(rejection.thread_id)]
    near = [
        [read_mail(message, owner) for message in messages]
        for messages in threads.values()
        if _is_near([read_mail(message, owner) for message in messages], own, understanding)
    ]
    role = understanding.role or _only_role(near)
    conversations = [_conversation(mails, role) for mails in near]
    belonging = [*own, *(mail for one in _belonging(conversations, own, understanding, role) for mail in one.mail)]
    belonging.sort(key=lambda mail: (mail.message.received_at, mail.message.message_id))
    return Application(ended, role, tuple(belonging))


def _is_near(conversation: list[Mail], own: list[Mail], understanding: Understanding) -> bool:
    """True where a conversation is with this company, or names it as ATS and agencies do, and is about a job."""
    about_job = any(_is_about_job(mail, understanding.role) for mail in conversation)
    return about_job and any(_is_connected(mail, own, understanding.company) for mail in conversation)


def _is_connected(mail: Mail, own: list[Mail], company: str | None) -> bool:
    message = mail.message
    if is_newsletter(message):
        return False
    others = (*message.to, *message.cc) if mail.own else (message.sender, *message.reply_to)
    if any(address.address in _correspondents(own) for address in others):
        return True
    domains = {registrable(address.domain) for address in others if address.address and not is_shared(address)}
    if domains & _company_domains(own, company) or (
        company and any(owns_domain(company, domain) for domain in domains)
    ):
        return True
    if company is None or not mentions(company, mail.words):
        return False
    # The name alone: a vendor's or calendar's mail, an agency's, or the owner's; not a friend's or a newspaper's.
    return mail.own or _is_robot(mail) or _is_agency(mail)


def _is_robot(mail: Mail) -> bool:
    return vendor_of(mail.message.sender) is not None or is_calendar(mail.message.sender)


def _is_agency(mail: Mail) -> bool:
    told = (*mail.folded, fold(mail.message.signature), fold(mail.message.sender.name), mail.message.sender.domain)
    pattern = any_of(table(mail.language).agency)
    return any(pattern.search(text.replace("-", " ")) for text in told)


def _correspondents(own: list[Mail]) -> frozenset[str]:
    """Addresses of people on the other side of the rejection's conversation."""
    return frozenset(
        address.address
        for mail in own
        for address in (mail.message.sender, *mail.message.reply_to)
        if not mail.own and address.address and vendor_of(address) is None and not is_calendar(address)
    )


def _company_domains(own: list[Mail], company: str | None) -> frozenset[str]:
    """Domains that write in the rejection's conversation, where they are the company's own.

    An agency's domain is none of them: from there also come mails about other clients. Without a
    company's name there is nobody else whom the sender could write for.
    """
    domains = {
        registrable(address.split("@")[1]) for address in _correspondents(own) if not is_provider(address.split("@")[1])
    }
    agency = any(_is_agency(mail) for mail in own if not mail.own)
    return frozenset(d for d in domains if company is None or owns_domain(company, d) or not agency)


def _is_about_job(mail: Mail, role: str | None) -> bool:
    words = table(mail.language)
    pattern = any_of("\n".join((words.job, words.met)))
    texts = (fold(mail.message.subject), *mail.folded, *(fold(event.summary) for event in mail.message.events))
    if any(pattern.search(text) for text in texts) or (role is not None and _names(mail, role)):
        return True
    thanks, meeting = any_of("\n".join((words.thanks, words.pleased))), any_of(words.meeting)
    return any(thanks.search(sentence) and meeting.search(sentence) for sentence in mail.folded)


def _names(mail: Mail, role: str) -> bool:
    message = mail.message
    events = " . ".join(event.summary for event in message.events)
    return mentions_role(role, f"{message.subject} . {events} . {message.text[:20_000]}")


def _conversation(mails: list[Mail], role: str | None) -> _Conversation:
    if role is not None and any(_names(mail, role) for mail in mails):
        return _Conversation(tuple(mails), True, ())
    named = [name for mail in mails if (name := role_named(mail)) is not None]
    others = tuple(name for name in named if role is None or not same_role(name, role))
    return _Conversation(tuple(mails), False, others)


def _only_role(near: list[list[Mail]]) -> str | None:
    """The role that all related mail speaks of, where it is one and the same."""
    named = [name for mails in near for mail in mails if (name := role_named(mail)) is not None]
    first = named[0] if named else None
    return first if first is not None and all(same_role(first, name) for name in named) else None


def _belonging(
    near: list[_Conversation], own: list[Mail], understanding: Understanding, role: str | None
) -> list[_Conversation]:
    """The conversations about this role, and those about no role with people who are not tied to another one."""
    apart = [one for one in near if not _may_be_ours(one, understanding, role)]
    ours = _senders([mail for one in near if one.names_ours for mail in one.mail] + own)
    tied = _senders([mail for one in apart for mail in one.mail]) - ours
    return [one for one in near if one not in apart and (one.names_ours or not _senders(list(one.mail)) & tied)]


def _may_be_ours(conversation: _Conversation, understanding: Understanding, role: str | None) -> bool:
    if conversation.names_ours:
        return True
    if conversation.others:
        return False
    # An agency's consultant writes about several clients: what names another one is not ours.
    company = understanding.company
    named = [name for mail in conversation.mail if (name := company_named(mail)) is not None]
    if company is None or not named or any(same_company(company, name) for name in named):
        return True
    return any(owns_domain(company, mail.domain) or mentions(company, mail.words) for mail in conversation.mail)


def _senders(mails: Sequence[Mail]) -> frozenset[str]:
    """People's addresses on the other side; a vendor's robot ties nobody to a role."""
    return frozenset(
        mail.message.sender.address for mail in mails if not mail.own and vendor_of(mail.message.sender) is None
    )
