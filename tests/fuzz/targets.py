"""What is fuzzed, by name: each target takes any bytes, and fails where a promise of its stage is broken.

`tools/fuzz.py` feeds them from coverage, `test_findings.py` with what that has found.
"""

import re
from collections.abc import Callable

from assistant.cli.output import harmless
from assistant.errors import SendAttempt
from assistant.mailbox.gmail import faults
from assistant.mailbox.gmail.transport import check
from assistant.mailbox.gmail.trim import LONGEST, is_passing, without_attachments
from assistant.message.addresses import read_addresses
from assistant.message.body import MAX_TEXT
from assistant.message.calendar import read_events
from assistant.message.charset import decode
from assistant.message.dates import parse_date
from assistant.message.encoded import decode_words
from assistant.message.html import read_html
from assistant.message.message import Message, Owner, Unreadable
from assistant.message.parse import parse_headers, parse_or_raise
from assistant.message.quote import split_quotes
from assistant.understand.inspect import inspect_message

UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_OWNER = Owner(frozenset({"robin.ashdown@mailbox.example"}), "Robin Ashdown", "robin.ashdown@mailbox.example")
_ROOT = "https://gmail.googleapis.com/"


def _parsed(raw: bytes) -> Message | Unreadable:
    return parse_or_raise(raw, source="x", key="", thread_id="", received_at=None, labels=frozenset())


def words(message: Message) -> list[str]:
    """Every text in a message that may be shown or written."""
    events = [text for event in message.events for text in (event.summary, event.location, event.uid)]
    people = (message.sender, *message.to, *message.cc, *message.reply_to)
    names = [text for one in people for text in (one.name, one.address)]
    return [
        message.subject,
        message.message_id,
        *message.attachments,
        *events,
        *names,
        *(value for _, value in message.headers),
    ]


def message(raw: bytes) -> None:
    """Parsing ends, and what comes out is safe to read and to print."""
    found = _parsed(raw)
    if isinstance(found, Unreadable):
        assert found.reason
        return
    for text in words(found):
        assert not UNSAFE.search(text)
        assert "\n" not in text
    for text in (found.plain, found.text, found.quoted, found.signature, found.hidden):
        assert not UNSAFE.search(text)
        assert len(text) <= MAX_TEXT * 1.1
    assert found.received_at.tzinfo is not None
    assert re.fullmatch(r"<[^<>\s]+>", found.message_id)
    head = parse_headers(raw)
    assert head is not None
    assert head.subject == found.subject
    assert head.sender == found.sender


def understood(raw: bytes) -> None:
    """Whatever it says, it is understood as something, and no value could break a line."""
    found = _parsed(raw)
    if isinstance(found, Message):
        understanding = inspect_message(found, (), _OWNER)
        assert 0 <= understanding.confidence <= 1
        for value in (understanding.company, understanding.role, understanding.contact_name):
            assert value is None or not UNSAFE.search(value)
            assert value is None or "\n" not in value


def calendar(raw: bytes) -> None:
    text = raw.decode("utf-8", "replace")
    for event in (*read_events(text), *read_events(f"BEGIN:VEVENT\nDTSTART:20260303T101200Z\n{text}\nEND:VEVENT\n")):
        assert event.start is None or event.start.tzinfo is not None
        assert not UNSAFE.search(event.summary + event.location + event.uid)


def page(raw: bytes) -> None:
    found = read_html(raw.decode("utf-8", "replace"))
    assert all("\n" not in line for line, _ in found.lines)


def quotes(raw: bytes) -> None:
    lines = raw.decode("utf-8", "replace").split("\n")
    own, quoted = split_quotes(lines)
    assert len(own) + len(quoted) == len(lines)


def headers(raw: bytes) -> None:
    """Addresses, dates, encoded words and character sets, each on its own."""
    text = raw.decode("utf-8", "replace")
    for address in read_addresses(text):
        assert not UNSAFE.search(address.name + address.address)
        assert "\n" not in address.name + address.address
    parse_date(text)
    decode_words(text)
    charset, _, content = raw.partition(b"\n")
    assert not any("\ud800" <= letter <= "\udfff" for letter in decode(content, charset.decode("latin-1")))
    assert not UNSAFE.search(harmless(text).replace("\n", ""))


def trimmed(raw: bytes) -> None:
    """Cutting attachments out never makes a message longer, and cutting twice changes nothing."""
    once = without_attachments(raw)
    assert len(once) <= min(len(raw), LONGEST + 4096)
    assert without_attachments(once) == once
    is_passing(once)


def transport(raw: bytes) -> None:
    """Whatever is asked for: what passes is a GET, or one of the three known changes."""
    method, _, rest = raw.decode("latin-1").partition(" ")
    target, _, body = rest.partition("\n")
    kind = {"content-type": 'multipart/mixed; boundary="b"'}
    try:
        check(_ROOT, method, _ROOT.rstrip("/") + target, kind if target.startswith("/batch") else {}, body)
    except SendAttempt:
        return
    assert method in ("GET", "POST", "PUT")
    path = target.partition("?")[0]
    if method == "GET":
        assert path.startswith("/gmail/v1/users/me/")
    elif path == "/batch/gmail/v1":
        lines = [line for line in body.replace("\r", "\n").split("\n") if line]
        assert not [line for line in lines if re.match(r"\s*(POST|PUT|DELETE|PATCH)\s", line)]
    else:
        assert re.fullmatch(r"/gmail/v1/users/me/drafts(/[A-Za-z0-9_-]+)?", path)
    assert not re.search(r"[\r\n%]|\.\.|override|send|upload", path, re.IGNORECASE) or re.fullmatch(
        r"/gmail/v1/users/me/(?:(?:messages|threads|drafts)/[A-Za-z0-9_-]+|settings/sendAs)", path
    )


def answers(raw: bytes) -> None:
    """An error body of a server's, or of something that stands between."""
    status, _, rest = raw.partition(b"\n")
    code = int(status) if status.isdigit() and len(status) == 3 else 500
    retry, _, body = rest.partition(b"\n")
    fault = faults.of_answer(max(code, 200), {"retry-after": retry.decode("latin-1")}, body)
    assert fault.retry_after >= 0
    assert re.fullmatch(r"[A-Za-z_]{0,60}", fault.reason)
    assert str(faults.as_error(fault, "messages.get"))


TARGETS: dict[str, Callable[[bytes], None]] = {
    "message": message,
    "understood": understood,
    "calendar": calendar,
    "page": page,
    "quotes": quotes,
    "headers": headers,
    "trimmed": trimmed,
    "transport": transport,
    "answers": answers,
}
