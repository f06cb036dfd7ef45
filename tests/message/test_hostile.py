# ruff: noqa: E501 - a row of a table stays on one line
"""Mail made to hurt: it is cut or refused, and what is read stays within its bounds. Time is benchmarked elsewhere."""

import pytest

from assistant.message.addresses import MAX_ADDRESSES
from assistant.message.body import MAX_TEXT
from assistant.message.headers import head_end, read_fields
from assistant.message.message import Message, Unreadable
from assistant.message.mime import MAX_DEPTH, MAX_PARTS, walk
from assistant.message.parse import MAX_BYTES, MAX_SUBJECT, parse
from tests.message.build import HEAD

H = HEAD.encode()
MIXED = b"Content-Type: multipart/mixed; boundary=b\n\n"
PAGE = b"Content-Type: text/html\n\n"

# name, message, whether it is more than is read
HOSTILE: list[tuple[str, bytes, bool]] = [
    ("10 MB subject", b"From: a@x.example\nSubject: " + b"x" * 10_000_000 + b"\n\nhi", True),
    ("100,000 headers", H + b"X-A: b\n" * 100_000 + b"\nhi", True),
    ("100,000 Received headers", b"Received: a\n" * 100_000 + H + b"\nhi", True),
    ("a header folded a million times", H + b"X: a" + b"\n b" * 1_000_000 + b"\n\nhi", True),
    ("half a million addresses", H + b"Cc: " + b"a@x.example, " * 500_000 + b"\n\nhi", True),
    ("multiparts nested 1,000 deep", H + b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(1_000)) + b"\nhi", True),
    ("messages nested 10,000 deep", H + b"Content-Type: message/rfc822\n\n" * 10_000 + b"\nhi", True),
    ("a million parts", H + MIXED + b"--b\n\nx\n" * 1_000_000, True),
    ("a million lines like delimiters", H + MIXED + b"--b\n\n" + b"--bc\n" * 1_000_000, True),
    ("base64 that is none", H + b"Content-Transfer-Encoding: base64\n\n" + b"!?=A" * 1_000_000, True),
    ("NULs", H + b"\n" + b"\0" * 5_000_000, True),
    ("one line of 5 MB", H + b"\n" + b"a " * 2_500_000, True),
    ("a million quoted lines", H + b"\n" + b"> a\n" * 1_000_000, True),
    ("header blocks without end", H + b"\n" + b"From: a\nDate: b\n" * 200_000, True),
    ("introductions without end", H + b"\n" + b"On 3 March he wrote:\n" * 100_000, True),
    ("200,000 elements in each other", H + PAGE + b"<div>" * 200_000, False),
    ("elements that never end", H + PAGE + b"<a " * 200_000, False),
    ("quotes that never end", H + PAGE + b'<a ">' * 150_000, False),
    ("comments that never end", H + PAGE + b"<!--" * 200_000, False),
    ("style sheets that never end", H + PAGE + b"<style>" * 120_000, False),
    ("nothing but brackets", H + PAGE + b"<" * 900_000, True),
    ("a character number of a million digits", H + PAGE + b"&#" + b"9" * 900_000 + b";", True),
    ("a charset that is a compression", H + b"Content-Type: text/plain; charset=zip\n\n" + b"x\x9c" * 1_000, False),
    ("Punycode for a charset", H + b"Content-Type: text/plain; charset=punycode\n\n" + b"a" * 200_000 + b"-99", False),
    ("parameters without end", H + b"Content-Type: text/plain" + b"; a*0*=b" * 200_000 + b"\n\nhi", True),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "more"), [row[1:] for row in HOSTILE], ids=[row[0] for row in HOSTILE])
def test_hostile_mail_is_read_within_bounds(raw: bytes, more: bool) -> None:
    found = parse(raw, source="x")
    assert isinstance(found, Message)
    assert len(found.plain) <= MAX_TEXT * 1.1
    assert len(found.subject) <= MAX_SUBJECT
    assert len(found.cc) <= MAX_ADDRESSES
    assert "\0" not in found.plain
    assert found.truncated == more


def test_a_large_attachment_costs_nothing_of_the_text() -> None:
    attachment = (
        b"--b\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n" + (b"A" * 76 + b"\n") * 520_000
    )
    found = parse(H + MIXED + b"--b\n\nHello\n" + attachment + b"--b--\n", source="x")
    assert isinstance(found, Message)
    assert found.text == "Hello"
    assert not found.truncated


def test_a_message_beyond_the_bound_is_unreadable() -> None:
    found = parse(bytes(MAX_BYTES + 1), source="x")
    assert isinstance(found, Unreadable)
    assert "larger" in found.reason


def test_parts_and_depth_have_a_bound() -> None:
    deep = H + b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(500))
    for raw in (deep, H + MIXED + b"--b\n\nx\n" * 100_000):
        end, body = head_end(raw, 0)
        parts = walk(raw, read_fields(raw, 0, end), body)
        assert parts.truncated
        assert len(parts.leaves) <= MAX_PARTS
        assert all(len(part.boxes) <= MAX_DEPTH for part in parts.leaves)
