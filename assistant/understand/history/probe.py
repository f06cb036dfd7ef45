"""What to search the mailbox for, to find earlier and later mail about the same application."""

from collections.abc import Sequence

from assistant.mailbox.port import Probe
from assistant.message.domains import registrable
from assistant.message.message import Address, Message, Owner
from assistant.understand.history.company import domain_labels, mentions, owns_domain
from assistant.understand.history.fold import words
from assistant.understand.history.mail import is_calendar, is_lively, is_shared
from assistant.understand.vendors import is_unattended, vendor_of
from assistant.understand.verdict import Understanding

MOST_ADDRESSES = 12
MOST_DOMAINS = 4


def probe_for(understanding: Understanding, thread: Sequence[Message], owner: Owner) -> Probe:
    """The company's domains and name, the role, and the people of the conversation.

    A domain without a dot is a first label with any ending: what a company of that name may have registered.
    Called again with the mail found so far in `thread`, it adds the domains that mail shows to be the
    company's: an ATS's rejection names the company, a recruiter's mail its domain.
    """
    company = understanding.company
    domains: dict[str, None] = {}
    people: dict[str, None] = {}
    for message in thread:
        if not is_lively(message):
            continue
        own_thread = message.thread_id == understanding.thread_id
        for address in _others(message, owner):
            domain = registrable(address.domain)
            owned = company is not None and owns_domain(company, domain)
            if not is_shared(address) and (own_thread or owned or _speaks_for(company, message)):
                domains.setdefault(domain)
            if (own_thread or owned) and vendor_of(address) is None and is_unattended(address) is None:
                people.setdefault(address.address)
    return Probe(
        domains=(*tuple(domains)[:MOST_DOMAINS], *(domain_labels(company) if company else ())),
        # A recruiter's mail names the role in its subject more often than the company.
        names=(company or "", understanding.role or ""),
        addresses=tuple(people)[:MOST_ADDRESSES],
        about=understanding.message_id,
    )


def _others(message: Message, owner: Owner) -> tuple[Address, ...]:
    """Everybody else on a message, with organizers and attendees."""
    invited = [one for event in message.events for one in (event.organizer, *event.attendees) if one is not None]
    everybody = (message.sender, *message.reply_to, *message.to, *message.cc, *invited)
    return tuple(
        one for one in everybody if one.address and one.address not in owner.addresses and not is_calendar(one)
    )


def _speaks_for(company: str | None, message: Message) -> bool:
    """True where a message from a domain of unknown owner names the company in its head or signature."""
    return company is not None and mentions(
        company, words(f"{message.subject} {message.sender.name} {message.signature}")
    )
