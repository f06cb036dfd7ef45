"""bytes → Message: the one way into the program for anything that a stranger wrote.

Time and memory are bounded and linear in the size, whatever the bytes are; what is over a bound is left
out and `truncated` says so, and what is no mail at all comes back as Unreadable with the reason.
"""

import hashlib
import re
from datetime import UTC, datetime

from assistant.message.addresses import read_addresses
from assistant.message.body import Body, read_body
from assistant.message.calendar import read_events
from assistant.message.dates import parse_date, received_date
from assistant.message.headers import Fields, head_end, only, read_fields, readable
from assistant.message.message import KEPT_HEADERS, Address, Event, Message, Unreadable
from assistant.message.mime import walk
from assistant.message.references import message_id, message_ids

MAX_BYTES = 150_000_000  # three times what mail providers let through
MAX_SUBJECT = 2_000  # characters
MAX_KEPT = 4_000  # characters of a kept header

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
NOBODY = Address("", "")

# At least one of these stands in every head that deserves the name.
_ESSENTIAL = frozenset({"from", "to", "subject", "date", "message-id", "received", "return-path", "delivered-to"})
# What an index needs of a head.
_INDEXED = only(
    *_ESSENTIAL,
    "sender",
    "cc",
    "in-reply-to",
    "references",
    "x-original-to",
    "x-gm-thrid",
    "x-gmail-labels",
    "list-id",
    "list-post",
)
_ENVELOPE = re.compile(rb"(?:\xef\xbb\xbf)?\s{0,100}(?:>?From [^\n]{0,1000}\n)?")


class Head:
    """What the head of a message tells, without a look at its body; each thing is read when it is asked for."""

    __slots__ = ("fields",)

    def __init__(self, fields: Fields) -> None:
        self.fields = fields

    @property
    def message_id(self) -> str:
        """With angle brackets, or "" where there is none."""
        return message_id(self.fields.structured("message-id"))

    @property
    def sender(self) -> Address:
        """The first address of From, else of Sender, else nobody."""
        senders = self.addresses("from") or self.addresses("sender")
        return next((one for one in senders if one.address), senders[0] if senders else NOBODY)

    @property
    def subject(self) -> str:
        """Decoded, on one line."""
        return self.fields.text("subject")[:MAX_SUBJECT]

    @property
    def date(self) -> datetime | None:
        """The Date header, aware."""
        return parse_date(self.fields.structured("date"))

    @property
    def received_at(self) -> datetime:
        """The topmost Received header, else Date, else the epoch; in UTC."""
        received = received_date(readable(self.fields.raw("received")))
        date = received or self.date
        return date.astimezone(UTC) if date else EPOCH

    @property
    def delivered_to(self) -> tuple[str, ...]:
        """Addresses of Delivered-To and X-Original-To."""
        found = self.addresses("delivered-to") + self.addresses("x-original-to")
        return tuple(dict.fromkeys(one.address for one in found if one.address))

    @property
    def in_reply_to(self) -> tuple[str, ...]:
        """The ids of In-Reply-To."""
        return message_ids(self.fields.structured("in-reply-to"))

    @property
    def references(self) -> tuple[str, ...]:
        """The ids of References."""
        return message_ids(self.fields.structured("references"))

    @property
    def gmail_thread(self) -> str:
        """X-GM-THRID of a Takeout file, or ""."""
        return self.fields.text("x-gm-thrid")[:100]

    @property
    def gmail_labels(self) -> str:
        """X-Gmail-Labels of a Takeout file, or ""."""
        return self.fields.text("x-gmail-labels")[:MAX_KEPT]

    def addresses(self, name: str) -> tuple[Address, ...]:
        """The mailboxes of a field; `name` in lower case."""
        value = self.fields.structured(name)
        return read_addresses(value) if value else ()


def parse(
    raw: bytes,
    *,
    source: str,
    key: str = "",
    thread_id: str = "",
    received_at: datetime | None = None,
    labels: frozenset[str] = frozenset(),
) -> Message | Unreadable:
    """Read a whole message; never raises, whatever the bytes are, not even where this program is at fault.

    Without `key` the message id is the key; without `thread_id` too it names the conversation. Without
    `received_at` the topmost Received header tells, then Date, then the epoch.
    """
    try:
        return parse_or_raise(raw, source=source, key=key, thread_id=thread_id, received_at=received_at, labels=labels)
    except Exception as error:
        reason = f"This program stumbles over it ({type(error).__name__}): a fault of the program, please report"
        return Unreadable(source, key or source, f"{reason} it.")


def parse_or_raise(
    raw: bytes, *, source: str, key: str, thread_id: str, received_at: datetime | None, labels: frozenset[str]
) -> Message | Unreadable:
    """As `parse`, but a fault of the program's raises: fuzzing is to find it."""
    if len(raw) > MAX_BYTES:
        return Unreadable(source, key or source, f"It is larger than {MAX_BYTES // 1_000_000} MB.")
    raw = _with_line_feeds(raw)
    start = _start(raw)
    end, body_start = head_end(raw, start)
    fields = read_fields(raw, start, end)
    if not fields.names() & _ESSENTIAL:
        return Unreadable(source, key or source, _why_not_mail(raw))
    head = Head(fields)
    parts = walk(raw, fields, body_start)
    body = read_body(raw, parts)
    identity = head.message_id or made_up_id(fields, raw[body_start:])
    return Message(
        source=source,
        key=key or identity,
        message_id=identity,
        thread_id=thread_id or head.gmail_thread or identity,
        received_at=received_at or head.received_at,
        sender=head.sender,
        subject=head.subject,
        plain=body.plain,
        text=body.text,
        quoted=body.quoted,
        signature=body.signature,
        hidden=body.hidden,
        date=head.date,
        reply_to=tuple(one for one in head.addresses("reply-to") if one.address),
        to=head.addresses("to"),
        cc=head.addresses("cc"),
        delivered_to=head.delivered_to,
        in_reply_to=head.in_reply_to,
        references=head.references,
        labels=labels,
        events=_events(body, head),
        attachments=body.attachments,
        headers=_kept(fields),
        truncated=body.truncated or fields.truncated,
    )


def parse_headers(raw_head: bytes) -> Head | None:
    """What the head alone tells, for an index; None where it is not the head of a message."""
    raw_head = _with_line_feeds(raw_head)
    start = _start(raw_head)
    fields = read_fields(raw_head, start, head_end(raw_head, start)[0], _INDEXED)
    return Head(fields) if fields.names() & _ESSENTIAL else None


def made_up_id(fields: Fields, body: bytes) -> str:
    """An id for a message that has none: the same wherever the same message lies."""
    digest = hashlib.sha256()
    for name in ("from", "to", "date", "subject"):
        digest.update(b"\0" + b" ".join(fields.raw(name).split()))
    digest.update(b"\0" + b" ".join(body[:65_536].split()))
    return f"<{digest.hexdigest()[:32]}@no-message-id.invalid>"


def _events(body: Body, head: Head) -> tuple[Event, ...]:
    """The events of all calendar parts; the same invitation often comes twice, as text and as a file."""
    if not body.calendars:
        return ()
    zone = (head.date and head.date.tzinfo) or UTC
    found = [event for method, text in body.calendars for event in read_events(text, method, zone)]
    return tuple({(event.uid, event.start, event.method, event.sequence): event for event in found}.values())


def _kept(fields: Fields) -> tuple[tuple[str, str], ...]:
    names = sorted(fields.names() & KEPT_HEADERS)
    return tuple((name, readable(value)[:MAX_KEPT]) for name in names for value in fields.all(name)[:10])


def _with_line_feeds(raw: bytes) -> bytes:
    """A file from an old Macintosh has carriage returns alone."""
    if b"\n" not in raw[:10_000] and b"\r" in raw[:10_000]:
        return raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    return raw


def _start(raw: bytes) -> int:
    """Where the head begins: behind a byte order mark, blank lines and the separator of an mbox."""
    match = _ENVELOPE.match(raw)
    return match.end() if match else 0


def _why_not_mail(raw: bytes) -> str:
    if not raw.strip():
        return "It is empty."
    if b"\0" in raw[:1_000]:
        return "It is not a mail message but binary content."
    return "It is not a mail message: there is no From, To, Date, Subject or Message-ID header at its beginning."
