"""A glance at the bytes passes newsletters by, and nothing that the reading would have looked into."""

import base64
from datetime import UTC, datetime
from pathlib import Path

import pytest

from assistant.mailbox.local import open_local
from assistant.mailbox.local.glance import says_nothing
from assistant.mailbox.port import Passed
from assistant.message.message import Message
from assistant.message.parse import parse
from assistant.understand.passing import passes_by

STORY = "The council will vote on the new bridge next week, and the museum of clocks opens again on Sunday. " * 8
NO = "We have decided to move forward with another candidate."


def newsletter(
    text: str = STORY,
    *,
    sender: str = "Paper <letter@paper.example>",
    subject: str = "This week",
    bulk: str = "List-Unsubscribe: <https://paper.example/u>\n",
    encoding: str = "8bit",
    media: str = "text/plain",
    kind: str = "alternative",
    preamble: str = "",
) -> bytes:
    body = base64.encodebytes(text.encode()).decode() if encoding == "base64" else text
    return (
        f"From: {sender}\nTo: robin@mailbox.example\nSubject: {subject}\nMessage-ID: <1@paper.example>\n{bulk}"
        f'Content-Type: multipart/{kind}; boundary="b1"\n\n{preamble}--b1\n'
        f"Content-Type: {media}; charset=utf-8\nContent-Transfer-Encoding: {encoding}\n\n{body}\n"
        f"--b1\nContent-Type: text/html\n\n<p>This week</p>\n--b1--\n"
    ).encode()


PASSED = {
    "plain": newsletter(),
    "windows": newsletter().replace(b"\n", b"\r\n"),
    "base64": newsletter(encoding="base64"),
    "quoted-printable": newsletter(encoding="quoted-printable"),
    "preamble": newsletter(preamble="This is a multi-part message in MIME format.\n"),
    "list": newsletter(bulk="List-Id: <paper.example>\n"),
    "accents": newsletter(STORY + "Überraschung im Café."),
}
LOOKED_INTO = {
    "rejection": newsletter(STORY + NO),
    "rejection in base64": newsletter(STORY + NO, encoding="base64"),
    "rejection in quoted-printable": newsletter(STORY + "another candi=\ndate", encoding="quoted-printable"),
    "rejection behind accents": newsletter(STORY + "Votre càndidature"),
    "rejection in capitals": newsletter(STORY + "YOUR APPLICATION"),
    "subject": newsletter(subject="Your application"),
    "encoded subject": newsletter(subject="=?utf-8?b?WW91ciBhcHBsaWNhdGlvbg==?="),
    "encoded sender": newsletter(sender="=?utf-8?b?VGFsZW50IFRlYW0=?= <x@paper.example>"),
    "hiring team": newsletter(sender="Paper <careers@paper.example>"),
    "short text": newsletter("Read it online."),
    "no plain text": newsletter(media="text/html"),
    "with files": newsletter(kind="mixed"),
    "a person": newsletter(bulk=""),
    "an answer": newsletter(bulk="List-Id: <a.b>\nIn-Reply-To: <0@mailbox.example>\n"),
    "nothing": b"",
    "no end of head": b"List-Id: <a.b>\nSubject: x",
}


@pytest.mark.parametrize("raw", PASSED.values(), ids=PASSED)
def test_newsletters_are_passed_by(raw: bytes) -> None:
    assert says_nothing(raw)


@pytest.mark.parametrize("raw", LOOKED_INTO.values(), ids=LOOKED_INTO)
def test_everything_else_is_looked_into(raw: bytes) -> None:
    assert not says_nothing(raw)


@pytest.mark.parametrize("raw", PASSED.values(), ids=PASSED)
def test_what_a_glance_passes_by_the_reading_passes_by(raw: bytes) -> None:
    message = parse(raw, source="x")
    assert isinstance(message, Message)
    assert passes_by(message)


def test_a_mailbox_hands_out_what_it_passed_by_without_its_text(tmp_path: Path) -> None:
    box = tmp_path / "All mail.mbox"
    line = b"From 1@xxx Tue Mar 10 09:00:00 +0000 2026\n"
    box.write_bytes(line + newsletter() + b"\n" + line + LOOKED_INTO["rejection"].replace(b"<1@", b"<2@") + b"\n")
    mailbox = open_local(box, me=("robin@mailbox.example",), cache=tmp_path / "cache", drafts=tmp_path / "drafts")
    passed, read = mailbox.arrivals(None, frozenset(), glance=True)
    mailbox.close()
    assert isinstance(passed, Passed)
    assert (passed.message_id, passed.received_at) == ("<1@paper.example>", datetime(2026, 3, 10, 9, tzinfo=UTC))
    assert isinstance(read, Message)
