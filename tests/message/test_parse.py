from datetime import UTC, datetime, timedelta, timezone

import pytest

from assistant.message.message import Address, Message, Unreadable
from assistant.message.parse import EPOCH, parse, parse_headers
from tests.message.build import HEAD, message

FULL = b"""Received: from out.example (out.example [192.0.2.1])
\tby in.example with ESMTP id 1; Tue, 10 Mar 2026 09:05:00 +0100
Received: from older.example; Tue, 10 Mar 2026 08:00:00 +0100
Delivered-To: Robin@Mailbox.example
From: =?utf-8?q?Sandra_Ing?= <sandra.ing@grainwood.example>
Reply-To: "Careers" <careers@grainwood.example>, nobody
To: robin@mailbox.example
Cc: Ines Falk <ines@grainwood.example>
Subject: =?utf-8?q?Your_application=2C?=
 =?utf-8?q?_Robin?=
Date: Tue, 10 Mar 2026 09:00:00 +0100
Message-ID: <two@grainwood.example>
In-Reply-To: <one@mailbox.example>
References: <zero@mailbox.example>
 <one@mailbox.example>
List-Unsubscribe: <https://x.example/off>
X-GM-THRID: 1234
X-Secret: not kept

Hello.
"""


def test_the_head_is_read() -> None:
    found = parse(FULL, source="a.eml")
    assert isinstance(found, Message)
    assert found.sender == Address("Sandra Ing", "sandra.ing@grainwood.example")
    assert found.reply_to == (Address("Careers", "careers@grainwood.example"),)
    assert found.cc == (Address("Ines Falk", "ines@grainwood.example"),)
    assert found.subject == "Your application, Robin"
    assert found.date == datetime(2026, 3, 10, 9, tzinfo=timezone(timedelta(hours=1)))
    assert found.received_at == datetime(2026, 3, 10, 8, 5, tzinfo=UTC)
    assert found.message_id == found.key == "<two@grainwood.example>"
    assert found.thread_id == "1234"
    assert found.in_reply_to == ("<one@mailbox.example>",)
    assert found.references == ("<zero@mailbox.example>", "<one@mailbox.example>")
    assert found.delivered_to == ("robin@mailbox.example",)
    assert found.headers == (("list-unsubscribe", "<https://x.example/off>"),)
    assert found.source == "a.eml"


def test_what_the_mailbox_knows_goes_before_what_the_message_says() -> None:
    moment = datetime(2026, 4, 1, tzinfo=UTC)
    found = parse(FULL, source="a", key="k", thread_id="t", received_at=moment, labels=frozenset({"inbox"}))
    assert isinstance(found, Message)
    assert (found.key, found.thread_id, found.received_at, found.labels) == ("k", "t", moment, {"inbox"})


def test_the_head_alone_tells_the_same() -> None:
    head = parse_headers(FULL[:900])
    assert head is not None
    assert head.subject == "Your application, Robin"
    assert head.message_id == "<two@grainwood.example>"
    assert parse_headers(b"\x89PNG\r\n") is None


@pytest.mark.parametrize(
    ("head", "received"),
    [
        ("Date: Tue, 10 Mar 2026 09:00:00 +0100\n", datetime(2026, 3, 10, 8, tzinfo=UTC)),
        ("Received: nonsense\nDate: Tue, 10 Mar 2026 09:00:00 +0100\n", datetime(2026, 3, 10, 8, tzinfo=UTC)),
        ("Date: nonsense\n", EPOCH),
        ("", EPOCH),
    ],
)
def test_received_at_falls_back_to_what_there_is(head: str, received: datetime) -> None:
    assert message("\n", f"From: a@x.example\n{head}").received_at == received


def test_an_id_is_made_up_the_same_in_every_mailbox() -> None:
    head = HEAD.replace("Message-ID: <one@grainwood.example>\n", "")
    unix = message("\nHello\nRobin\n", head)
    windows = message(b"\r\nHello\r\nRobin\r\n", head.replace("\n", "\r\n"))
    assert unix.message_id == windows.message_id
    assert unix.message_id.startswith("<")
    assert unix.message_id != message("\nHello\nSandra\n", head).message_id


@pytest.mark.parametrize(
    ("raw", "word"),
    [
        (b"", "empty"),
        (b" \r\n\n", "empty"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF\0" + bytes(range(256)), "binary"),
        (b"Dear Robin,\nthis was saved as text.\n", "not a mail message"),
        (b"%PDF-1.7\nstream: x\n", "not a mail message"),
        (b"key: value\nother: value\n\ntext", "not a mail message"),
    ],
)
def test_what_is_no_mail_is_unreadable_and_says_why(raw: bytes, word: str) -> None:
    found = parse(raw, source="x.eml")
    assert isinstance(found, Unreadable)
    assert word in found.reason
    assert found.key == found.source == "x.eml"


@pytest.mark.parametrize("before", [b"\n\n", b"\xef\xbb\xbf", b"From robin Tue Mar 10 09:00:00 2026\n"])
def test_what_stands_before_the_head_is_passed_over(before: bytes) -> None:
    found = parse(before + FULL, source="x")
    assert isinstance(found, Message)
    assert found.subject == "Your application, Robin"


def test_a_line_that_is_no_header_costs_nothing_but_itself() -> None:
    assert message("\nHello", "From: a@x.example\nthis is nonsense\nSubject: Yes\n").subject == "Yes"


@pytest.mark.parametrize(
    "subject",
    [
        "=?utf-8?q?No=0D=0ABcc:_x@y.example?=",
        "No\r\n Bcc: x@y.example",
        "No\0 Bcc: x@y.example",
        "No\u202e Bcc: x@y.example",
    ],
)
def test_no_header_can_carry_another(subject: str) -> None:
    found = message("\nHello", f"From: a@x.example\nSubject: {subject}\n").subject
    assert found == "No Bcc: x@y.example"


def test_raw_eight_bit_headers_are_read() -> None:
    raw = "From: Jörg Müller <j@x.example>\nSubject: Für Sie\n\nx"
    for charset in ("utf-8", "latin-1"):
        found = parse(raw.encode(charset), source="x")
        assert isinstance(found, Message)
        assert (found.sender.name, found.subject) == ("Jörg Müller", "Für Sie")
