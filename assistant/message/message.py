"""The values that the rest of the program reads: a message, its addresses, its calendar events."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Address:
    """One mailbox of a header (RFC 5322 3.4): display name as decoded text, addr-spec in lower case."""

    name: str
    address: str

    @property
    def domain(self) -> str:
        """What stands behind the last @, or ""."""
        return self.address.rpartition("@")[2]


class Label(StrEnum):
    """Where a message lies, whatever the mailbox calls it; labels of one's own stand beside these as written."""

    INBOX = "inbox"
    SENT = "sent"
    DRAFT = "draft"
    SPAM = "spam"
    TRASH = "trash"


@dataclass(frozen=True, slots=True)
class Event:
    """One VEVENT (RFC 5545) of a text/calendar part."""

    uid: str
    method: str  # REQUEST, CANCEL, REPLY, PUBLISH …, upper case
    sequence: int
    status: str  # CONFIRMED, CANCELLED …, upper case, or ""
    start: datetime | None  # aware; an all-day event starts at midnight UTC
    end: datetime | None
    summary: str
    location: str
    description: str
    organizer: Address | None
    attendees: tuple[Address, ...]


@dataclass(frozen=True, slots=True)
class Message:
    """One message, decoded. Everything in it is data that a stranger wrote.

    `text` is what its sender wrote this time; `quoted` is the history below or between; `signature`
    is what follows the delimiter "-- ". `plain` is all of them as a reader would see it.
    """

    source: str  # for people: a path, path#n inside an mbox, or the Gmail id
    key: str  # how its mailbox names it: the Gmail id, or path#n
    message_id: str  # with angle brackets; made up from the content where the message has none
    thread_id: str
    received_at: datetime  # aware: when the mailbox took it in, never the Date header if there is better
    sender: Address
    subject: str  # decoded, on one line
    plain: str
    text: str
    quoted: str = ""
    signature: str = ""
    hidden: str = ""  # text of the HTML part that a reader does not see (preheader)
    date: datetime | None = None  # the Date header: the sender's claim
    reply_to: tuple[Address, ...] = ()
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    delivered_to: tuple[str, ...] = ()  # addresses of Delivered-To and X-Original-To, lower case
    in_reply_to: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    labels: frozenset[str] = field(default_factory=frozenset)
    events: tuple[Event, ...] = ()
    attachments: tuple[str, ...] = ()  # file names
    headers: tuple[tuple[str, str], ...] = ()  # (lower-case name, decoded value) of KEPT_HEADERS, in order
    truncated: bool = False  # a part was longer than what is read

    def header(self, name: str) -> str:
        """The first value of a kept header, or ""; `name` in lower case."""
        return next((value for key, value in self.headers if key == name), "")


# The headers that are carried along for understanding and for the decision.
KEPT_HEADERS = frozenset(
    {
        "authentication-results",
        "auto-submitted",
        "content-language",
        "feedback-id",
        "list-id",
        "list-post",
        "list-unsubscribe",
        "mail-followup-to",
        "precedence",
        "return-path",
        "sender",
        "x-autoreply",
        "x-reply-assistant",
    }
)


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A message that could not be parsed: reported, counted, and the scan goes on."""

    source: str
    key: str
    reason: str


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose mailbox it is."""

    addresses: frozenset[str]  # lower case, all of them
    name: str = ""
    primary: str = ""  # the address to write from where nothing else says; "" for any of them

    def wrote(self, message: Message) -> bool:
        """True for the owner's own mail, sent or still a draft."""
        return Label.SENT in message.labels or Label.DRAFT in message.labels or message.sender.address in self.addresses
