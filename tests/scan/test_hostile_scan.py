# ruff: noqa: E501 - a row of a table stays on one line
"""A mailbox full of rejections that try everything, in every field: what comes out is plain letters to one person each."""

import email
import email.policy
import io
import json
import re
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from email.message import EmailMessage
from html.parser import HTMLParser
from pathlib import Path

import pytest

from assistant.cli import main

ME = "robin.ashdown@mailbox.example"
NOW = "2026-03-12T18:00:00+00:00"

PAYLOADS: dict[str, str] = {
    "encoded line end, quoted": "=?utf-8?q?Dana=0d=0aBcc:_evil@evil.example?=",
    "encoded line end, base64": "=?utf-8?b?RGFuYQ0KQmNjOiBldmlsQGV2aWwuZXhhbXBsZQ==?=",
    "encoded NUL": "=?utf-8?q?Da=00na?=",
    "line end and header": "Dana\n\tBcc: evil@evil.example",
    "template": "{{ 7*191 }}{% for x in ().__class__.__base__.__subclasses__() %}{{ x }}{% endfor %}",
    "format string": "%s%n{0.__class__}${7*191}",
    "page": "<script>alert(1)</script><img src=x onerror=alert(1)>\"'--></style>",
    "terminal": "\x1b]0;owned\x07\x1b[2J\x9b31m",
    "direction": "\u202eelpmaxe.live\u202c\u2066a\u2069",
    "invisible": "Da\u200bna\u2060\ufeff\U000e0041",
    "a hidden second address": '"Dana" <a@evil.example>, evil@evil.example',
    "very long": "Dana " * 800,
}  # fmt: skip


# A name for the firm of each case: two rejections from one firm for one role are one.
NAMES = [f"{first}{second}" for first in ("Oak", "Elm", "Ash", "Birch", "Alder", "Hazel", "Rowan", "Maple", "Cedar", "Willow") for second in ("mere", "field", "stone", "brook", "haven", "worth", "gate", "dale", "ridge", "combe")]  # fmt: skip


def letter(number: int, field: str, payload: str) -> tuple[bytes, bytes]:
    """An interview and a rejection, the payload in one field."""
    values = {"sender": "Dana Whitlock", "subject": "Supply Planner", "company": NAMES[number], "role": "Supply Planner",
              "signer": "Dana Whitlock", "greeting": "Robin", "reply to": "", "day": "3 March 2026"} | {field: payload}  # fmt: skip
    domain = f"firm{number}.example"
    address = f"dana@{domain}"
    invited, told = f"<{number}.1@{domain}>", f"<{number}.2@{domain}>"
    common = f"From: {values['sender']} <{address}>\nTo: Robin Ashdown <{ME}>\nSubject: Your application: {values['subject']}\nDelivered-To: {ME}\n"
    if field == "reply to":
        common += f"Reply-To: {payload} <{address}>\n"
    plain = "Content-Type: text/plain; charset=utf-8\n\n"
    first = (
        f"{common}Message-ID: {invited}\nDate: Mon, 2 Mar 2026 09:00:00 +0000\n{plain}Dear {values['greeting']},\n\nthank you for your application as "
        f"{values['role']} at {values['company']}. We would like to invite you to an interview on {values['day']} at 10:00.\n\nKind regards\n{values['signer']}\n{values['company']}\n"
    )
    second = (
        f"{common}Message-ID: {told}\nIn-Reply-To: {invited}\nReferences: {invited}\nDate: Wed, 11 Mar 2026 12:00:00 +0000\n{plain}Dear {values['greeting']},\n\n"
        f"thank you for the interview last week. Unfortunately we have decided to move forward with another candidate for the position of {values['role']} at "
        f"{values['company']}.\n\nKind regards\n{values['signer']}\n{values['company']}\n"
    )
    return first.encode("utf-8"), second.encode("utf-8")


FIELDS = ("sender", "subject", "company", "role", "signer", "greeting", "reply to", "day")


# That would be the sender's own address, which is answered.
_ANOTHER_SENDER = ("sender", PAYLOADS["a hidden second address"])


@pytest.fixture(scope="module")
def mail(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("mail")
    cases = [
        (field, payload) for field in FIELDS for payload in PAYLOADS.values() if (field, payload) != _ANOTHER_SENDER
    ]
    for number, (field, payload) in enumerate(cases):
        for part, raw in enumerate(letter(number, field, payload)):
            (folder / f"{number:03}-{part}.eml").write_bytes(raw)
    return folder


@dataclass(frozen=True)
class Scanned:
    """What a scan over all that leaves and says."""

    drafts: tuple[EmailMessage, ...]
    output: str


@pytest.fixture(scope="module")
def scanned(mail: Path, tmp_path_factory: pytest.TempPathFactory) -> Scanned:
    home = tmp_path_factory.mktemp("home")
    output = io.StringIO()
    with pytest.MonkeyPatch.context() as patched, redirect_stdout(output), redirect_stderr(output):
        patched.setenv("ASSISTANT_HOME", str(home))
        assert main(["scan", "--mailbox", str(mail), "--me", ME, "--now", NOW, "-v"]) == 0
        assert main(["status", "--mailbox", str(mail), "--now", NOW]) == 0
    files = [file for file in (home / "drafts").glob("*/*") if file.parent.name in ("cur", "new")]
    found = [email.message_from_bytes(file.read_bytes(), policy=email.policy.default) for file in files]
    return Scanned(tuple(one for one in found if isinstance(one, EmailMessage)), output.getvalue())


@pytest.fixture
def drafts(scanned: Scanned) -> tuple[EmailMessage, ...]:
    assert len(scanned.drafts) > len(FIELDS) * len(PAYLOADS) // 2  # the rest are held
    return scanned.drafts


ALLOWED_HEADERS = {
    "from", "to", "subject", "date", "message-id", "in-reply-to", "references", "mime-version", "content-type", "x-reply-assistant",
}  # fmt: skip
UNSAFE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2060-\u2069\ufeff\U000e0000-\U000e007f]")


def test_each_draft_goes_to_one_person_and_has_no_header_of_theirs(drafts: tuple[EmailMessage, ...]) -> None:
    for draft in drafts:
        assert {name.lower() for name in draft} <= ALLOWED_HEADERS
        assert len(draft.keys()) == len(set(draft.keys()))
        (to,) = draft["To"].addresses
        assert re.fullmatch(r"dana@firm\d+\.example", to.addr_spec)
        for name, value in draft.items():
            assert not re.search(r"[\r\n\0]", str(value)), name
            assert not UNSAFE.search(str(value)), name


def test_nothing_in_a_message_is_a_template(drafts: tuple[EmailMessage, ...]) -> None:
    """7 times 191 is 1337; the original that is quoted below the letter may say what it likes."""
    for draft in drafts:
        assert "1337" not in str(draft["Subject"])
        assert "1337" not in text_of(draft)
        own = text_of(draft).partition("\nOn Wed, 11 Mar 2026")[0]
        assert not re.search(r"\{\{|\{%|__class__|%s", own)


def text_of(draft: EmailMessage) -> str:
    body = draft.get_body(("plain",))
    assert body is not None
    return str(body.get_content())


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, set[str]]] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, {name for name, _ in attributes}))


def test_no_element_and_no_attribute_comes_from_a_message(drafts: tuple[EmailMessage, ...]) -> None:
    for draft in drafts:
        body = draft.get_body(("html",))
        assert body is not None
        tags = _Tags()
        tags.feed(body.get_content())
        assert {tag for tag, _ in tags.found} <= {"html", "body", "div", "p", "br", "blockquote", "meta", "a", "span"}
        assert not {name for _, names in tags.found for name in names if name.startswith("on") or name == "src"}
        assert not UNSAFE.search(body.get_content())


def test_nothing_steers_the_terminal(scanned: Scanned) -> None:
    assert scanned.output.count("\n") > len(FIELDS) * len(PAYLOADS)
    assert not UNSAFE.search(scanned.output)


def test_json_is_one_object_a_line_whatever_they_wrote(
    home: Path, mail: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["inspect", str(mail), "--me", ME, "--json"]) == 0
    output = capsys.readouterr()
    assert not UNSAFE.search(output.out + output.err)
    assert len([json.loads(line) for line in output.out.splitlines()]) == 2 * (len(FIELDS) * len(PAYLOADS) - 1)
