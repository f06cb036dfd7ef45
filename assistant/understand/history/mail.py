"""One message as the history reads it: its sentences, who wrote it, and whether that is a human."""

from dataclasses import dataclass
from functools import lru_cache

from assistant.message.domains import registrable
from assistant.message.message import Address, Label, Message, Owner
from assistant.understand.extract.company import find_company
from assistant.understand.extract.contact import find_contact_name
from assistant.understand.extract.kind import says_i
from assistant.understand.extract.letter import Letter, open_letter
from assistant.understand.extract.names import given_names
from assistant.understand.extract.role import find_role
from assistant.understand.history.fold import fold
from assistant.understand.history.fold import words as folded_words
from assistant.understand.language import language_of
from assistant.understand.sense import Sense, read_sense
from assistant.understand.sentences import sentences
from assistant.understand.vendors import is_free_mail, is_unattended, vendor_of
from assistant.understand.verdict import Evidence

MOST_SENTENCES = 150  # of one message that are read
REMEMBERED = 128  # messages laid out: two histories' worth, for each holds its text three times over

# Calendar services: their robots' mail is about a meeting and never from who is met.
CALENDARS = frozenset(
    "calendly.com zoom.us google.com doodle.com cal.com goodtime.io modernloop.io cronofy.com savvycal.com "
    "microsoft.com youcanbook.me chilipiper.com webex.com".split()
)


@dataclass(frozen=True, slots=True, eq=False)
class Mail:
    """A message laid out once: `read_mail` gives the same one again, so that it is compared by identity."""

    message: Message
    own: bool  # the owner wrote it
    language: str
    letter: Letter
    sentences: tuple[str, ...]  # of what its sender wrote this time, verbatim
    folded: tuple[str, ...]  # the same, to be searched
    words: tuple[str, ...]  # folded words of subject, sender's name and text

    @property
    def domain(self) -> str:
        """The registrable domain of the sender."""
        return registrable(self.message.sender.domain)


@lru_cache(maxsize=REMEMBERED)
def read_mail(message: Message, owner: Owner) -> Mail:
    """Lay out a message."""
    found = sentences(message.text)[:MOST_SENTENCES]
    language = language_of(message)
    return Mail(
        message=message,
        own=owner.wrote(message),
        language=language,
        letter=open_letter(message, language, owner),
        sentences=found,
        folded=tuple(fold(sentence) for sentence in found),
        words=folded_words(
            f"{message.subject} . {message.sender.name} . {message.text[:20_000]} . {message.signature}"
        ),
    )


@lru_cache(maxsize=REMEMBERED)
def role_named(mail: Mail) -> str | None:
    """The role that this message alone names."""
    return find_role(mail.letter, (), Owner(frozenset()), company_named(mail))[0]


@lru_cache(maxsize=REMEMBERED)
def company_named(mail: Mail) -> str | None:
    """The company that this message alone names."""
    return find_company(mail.letter, (), Owner(frozenset()), find_contact_name(mail.letter)[0])[0]


@lru_cache(maxsize=REMEMBERED)
def senses_of(mail: Mail, owner: Owner, *, closely: bool = True) -> tuple[tuple[Sense, Evidence], ...]:
    """What the message does to the application; it takes a close look, so ask only where it matters."""
    return read_sense(mail.message, owner, closely=closely)


@lru_cache(maxsize=REMEMBERED)
def signer(mail: Mail) -> str:
    """The person who signs, in full where From completes it; "" for a team or nobody.

    A bare word that only repeats the address ("Reisestelle <reisestelle@…>") is no person, unless it says "I".
    """
    name = find_contact_name(mail.letter)[0] or ""
    local = mail.message.sender.address.partition("@")[0]
    unknown = " " not in name and fold(name) == local and fold(name) not in given_names()
    return "" if unknown and not says_i(mail.letter) else name


def wrote_as_human(mail: Mail) -> Evidence | None:
    """The signature of a human on the other side, or None: robots, lists, teams and the owner are none."""
    message = mail.message
    if mail.own or not message.sender.address or not signer(mail):
        return None
    if message.header("auto-submitted").casefold() not in ("", "no") or message.header("x-autoreply"):
        return None
    if is_newsletter(message) or is_calendar(message.sender):
        return None
    if not any(is_unattended(address, message.text) is None for address in reply_addresses(message)):
        return None
    return Evidence("person:signed", signer(mail), message.message_id)


def reply_addresses(message: Message) -> tuple[Address, ...]:
    """Where an answer may go, best first: Reply-To without lists, then From."""
    lists = list_addresses(message)
    direct = [address for address in message.reply_to if address.address and address.address not in lists]
    return tuple(dict.fromkeys([*direct, message.sender]))


def list_addresses(message: Message) -> frozenset[str]:
    """The addresses of the mailing list that a message came through."""
    written = f"{message.header('list-post')} {message.header('mail-followup-to')}".casefold()
    name = message.header("list-id").casefold().rpartition("<")[2].rstrip("> ")
    ours = {
        address.address
        for address in (*message.reply_to, *message.to, *message.cc)
        if address.address and (address.address in written or (name and address.address.replace("@", ".") == name))
    }
    return frozenset(ours)


def came_by_list(message: Message) -> bool:
    """True for a copy that a mailing list sent round."""
    return bool(message.header("list-id") or message.header("list-post"))


def is_newsletter(message: Message) -> bool:
    """True for mail to many: bulk, or with a way to unsubscribe; vendors' mail to one candidate has that too."""
    bulk = message.header("precedence").casefold() in ("bulk", "junk")
    return bulk or (bool(message.header("list-unsubscribe")) and vendor_of(message.sender) is None)


def is_calendar(address: Address) -> bool:
    """True for the robot of a calendar service, a room or a shared calendar; not for people who work there."""
    if address.domain.endswith("calendar.google.com"):
        return True
    robot = address.address.startswith(("calendar-", "notification", "invit", "meeting", "room", "bookings"))
    return registrable(address.domain) in CALENDARS and (robot or is_unattended(address) is not None)


def is_shared(address: Address) -> bool:
    """True where the domain tells nothing about whom it is from: a vendor, a calendar or a mail provider."""
    return vendor_of(address) is not None or is_calendar(address) or is_provider(address.domain)


def is_provider(domain: str) -> bool:
    """True for the domain of a mail provider, where anybody may have an address; mail.acme.com is none."""
    return is_free_mail(registrable(domain))


def is_lively(message: Message) -> bool:
    """False for what lies in trash or spam and for drafts: it is not part of any conversation."""
    return not message.labels & {Label.TRASH, Label.SPAM, Label.DRAFT}
