"""Whatever the bytes are, parsing ends, and what comes out is safe to read and to print.

`HYPOTHESIS_PROFILE=long pytest tests/fuzz` looks longer.
"""

import os
import re
from itertools import pairwise
from pathlib import Path

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from assistant.mailbox.local.mbox import spans
from assistant.message.body import MAX_TEXT
from assistant.message.calendar import read_events
from assistant.message.html import read_html
from assistant.message.message import Message, Unreadable
from assistant.message.parse import parse, parse_headers
from assistant.message.quote import split_quotes
from tests.fuzz.mail import mail, soup

settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))

_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


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


def check(raw: bytes) -> None:
    found = parse(raw, source="x")
    if isinstance(found, Unreadable):
        assert found.reason
        return
    for text in words(found):
        assert not _UNSAFE.search(text)
        assert "\n" not in text
    for text in (found.plain, found.text, found.quoted, found.signature, found.hidden):
        assert not _UNSAFE.search(text)
        assert len(text) <= MAX_TEXT * 1.1
    assert found.received_at.tzinfo is not None
    assert re.fullmatch(r"<[^<>\s]+>", found.message_id)
    head = parse_headers(raw)
    assert head is not None
    assert head.subject == found.subject
    assert head.sender == found.sender


@given(mail)
def test_mail_of_any_structure_is_read_safely(raw: bytes) -> None:
    check(raw)
    check(raw.replace(b"\n", b"\r\n"))


@given(st.one_of(st.binary(max_size=300), soup))
def test_anything_at_all_is_read_safely(raw: bytes) -> None:
    check(raw)


@given(soup)
def test_any_page_is_read(raw: bytes) -> None:
    page = read_html(raw.decode("utf-8", "replace"))
    assert all("\n" not in line for line, _ in page.lines)


@given(soup)
def test_any_calendar_is_read(raw: bytes) -> None:
    text = raw.decode("utf-8", "replace")
    for event in read_events(f"BEGIN:VEVENT\nDTSTART:20260303T101200Z\n{text}\nEND:VEVENT\n{text}"):
        assert event.start is None or event.start.tzinfo is not None


@given(soup)
@example(b"On 3 March 2026, a@b.example wrote:\n" * 5)
def test_every_line_is_either_own_or_quoted(raw: bytes) -> None:
    lines = raw.decode("utf-8", "replace").split("\n")
    own, quoted = split_quotes(lines)
    assert len(own) + len(quoted) == len(lines)


@given(st.lists(soup, min_size=1, max_size=6))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_messages_of_an_mbox_never_overlap(tmp_path: Path, raws: list[bytes]) -> None:
    content = b"".join(b"From a Tue Mar 10 09:00:00 2026\nX: y\n\n" + raw + b"\n\n" for raw in raws)
    (tmp_path / "box").write_bytes(content)
    with (tmp_path / "box").open("rb") as file:
        found = list(spans(file))
    assert len(found) >= len(raws)
    for one, following in pairwise(found):
        assert one.offset + one.length <= following.offset
