"""After the letter: an answer is noticed, in whatever conversation and however late; what is none is not."""

import json
from collections.abc import Iterator
from datetime import datetime
from email import message_from_bytes
from pathlib import Path
from typing import Any, Protocol

import pytest

from assistant.cli import main
from assistant.places import find
from tests.gmail.server import GmailServer
from tests.scenarios.mailbox import ALL, load
from tests.scenarios.test_scenarios import Gmail, Takeout

VICTOR = "Victor Lindqvist <victor@halfmoonradio.example>"
ROBIN = "Robin Ashdown <robin.ashdown@mailbox.example>"
DUE, SENT, EVENING = "2026-03-12T10:00:00+01:00", "2026-03-12T12:00:00+01:00", "2026-03-12T20:00:00+01:00"


class Place(Protocol):
    arguments: list[str]

    def receive(self, messages: list[dict[str, Any]]) -> None: ...

    def send(self, draft: dict[str, Any]) -> None:
        """The person presses Send."""


class SendingTakeout(Takeout):
    def send(self, draft: dict[str, Any]) -> None:
        path = Path(draft["path"])
        own = str(message_from_bytes(path.read_bytes())["message-id"])
        path.unlink()
        self.receive([letter("sent", ROBIN, SENT, message_id=own, labels=["Sent"], to=VICTOR)])


class SendingGmail(Gmail):
    def send(self, draft: dict[str, Any]) -> None:
        self.server.store.send(draft["id"])


def letter(name: str, sender: str, received: str, **changes: Any) -> dict[str, Any]:
    """A message in the rejection's conversation."""
    whole = {
        "id": name,
        "thread": "t1",
        "labels": ["Inbox"],
        "from": sender,
        "received": received,
        "reply_to": "m1",
        "subject": "Re: Producer role",
        "body": "That was kind of you, Robin. Coffee next week? There may be something in the autumn.\n\nVictor\n",
    }
    return {key: value for key, value in (whole | changes).items() if value is not None}


def scenario() -> dict[str, Any]:
    found = load(next(path for path in ALL if path.name.startswith("040-")))
    later = {"messages": [{"id": name, "thread": name} for name in ("t8", "t9")]}  # conversations yet to begin
    return found | {"then": later}


@pytest.fixture(params=["takeout", "gmail"])
def place(
    request: pytest.FixtureRequest, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Place]:
    """A mailbox with a rejection, in both forms."""
    told = scenario()
    if request.param == "takeout":
        here = SendingTakeout(told, tmp_path)
        here.receive(told["messages"])
        yield here
        return
    with GmailServer(account=told["me"], name="Robin Ashdown", quota=1_000_000) as server:
        monkeypatch.setenv("ASSISTANT_GMAIL_ENDPOINT", server.url)
        server.write_credentials(find().credentials)
        server.write_token(find().token)
        server.store.clock = int(datetime.fromisoformat(DUE).timestamp() * 1000)
        there = SendingGmail(told, server)
        there.receive(told["messages"])
        yield there


class Scans:
    """`scan --json`, and what `status --json` says of the one rejection."""

    def __init__(self, place: Place, capsys: pytest.CaptureFixture[str]) -> None:
        self.place, self.capsys = place, capsys

    def scan(self, now: str) -> list[dict[str, Any]]:
        assert main(["scan", *self.place.arguments, "--json", "--now", now]) == 0
        return [json.loads(line) for line in self.capsys.readouterr().out.splitlines()]

    def status(self, now: str, *more: str) -> str:
        arguments = list(self.place.arguments)
        if "--drafts" in arguments:
            at = arguments.index("--drafts")
            del arguments[at : at + 2]
        assert main(["status", *arguments, "--now", now, *more]) == 0
        return self.capsys.readouterr().out

    def sent(self) -> None:
        """Draft, and press Send."""
        [row] = self.scan(DUE)
        assert row["decision"] == "draft"
        assert (row["answered_at"], row["reply_received"]) == (None, None)
        self.place.send(row["draft"])


@pytest.fixture
def scans(place: Place, capsys: pytest.CaptureFixture[str]) -> Scans:
    return Scans(place, capsys)


def test_answer_in_the_conversation_is_noticed_and_shown(scans: Scans) -> None:
    scans.sent()
    [row] = scans.scan(SENT)
    assert (row["decision"], row["reply_received"]) == ("sent", None)
    assert row["answered_at"] is not None
    scans.place.receive([letter("m3", VICTOR, "2026-03-12T18:00:00+01:00")])
    [row] = scans.scan(EVENING)
    assert row["decision"] == "sent"
    assert row["reply_received"]["from"] == "Victor Lindqvist"
    assert "Victor Lindqvist has written back" in row["explanation"]
    assert "They have written back" in scans.status(EVENING)


def test_answer_that_came_before_we_knew_of_the_sending_is_noticed(scans: Scans) -> None:
    scans.sent()
    scans.place.receive([letter("m3", VICTOR, "2026-03-12T18:00:00+01:00")])
    [row] = scans.scan(EVENING)
    assert row["reply_received"]["from"] == "Victor Lindqvist"


def test_answer_months_later_in_a_new_conversation_is_noticed(scans: Scans) -> None:
    scans.sent()
    scans.scan(SENT)
    later, now = "2026-09-02T09:00:00+02:00", "2026-09-02T10:00:00+02:00"
    changes = {"thread": "t9", "reply_to": None, "subject": "The autumn programme"}
    scans.place.receive([letter("m9", VICTOR, later, **changes)])
    assert scans.scan(now) == []  # the rejection is long past; the answer is kept all the same
    [row] = [json.loads(line) for line in scans.status(now, "--json").splitlines()]
    assert row["reply_received"]["from"] == "Victor Lindqvist"
    assert "They have written back" in scans.status(now)


def test_answer_by_a_colleague_in_the_conversation_counts(scans: Scans) -> None:
    scans.sent()
    scans.place.receive([letter("m3", "Mina Osei <mina@halfmoonradio.example>", "2026-03-12T18:00:00+01:00")])
    [row] = scans.scan(EVENING)
    assert row["reply_received"]["from"] == "Mina Osei"


NO_ANSWERS: dict[str, dict[str, Any]] = {
    "a holiday notice": {"headers": {"Auto-Submitted": "auto-replied"}},
    "what came before the letter went out": {"received": "2026-03-11T22:00:00+01:00"},
    "a delivery that failed": {"from": "Mail Delivery System <mailer-daemon@mailbox.example>"},
    "an applicant tracking system's receipt": {"from": "Half Moon Radio <no-reply@greenhouse.io>"},
    "what lies in the spam folder": {"labels": ["Spam"]},
    "a list's copy": {"headers": {"List-Id": "<all.halfmoonradio.example>"}},
    "the person's own afterthought": {"from": ROBIN, "labels": ["Sent"], "to": VICTOR},
    "a stranger elsewhere": {
        "from": "Ada Moss <ada@elsewhere.example>",
        "thread": "t8",
        "reply_to": None,
        "subject": "Hello",
    },
}


@pytest.mark.parametrize("why", NO_ANSWERS)
def test_no_answer(why: str, scans: Scans) -> None:
    scans.sent()
    changes = {"sender": VICTOR, "received": "2026-03-12T18:00:00+01:00"}
    given = NO_ANSWERS[why] | {"id": "m3"}
    sender, received = given.pop("from", changes["sender"]), given.pop("received", changes["received"])
    scans.place.receive([letter("m3", sender, received, **given)])
    [row] = scans.scan(EVENING)
    assert row["reply_received"] is None


def test_answer_to_the_persons_own_letter_counts_as_well(scans: Scans) -> None:
    scans.place.receive([letter("m2", ROBIN, "2026-03-11T21:00:00+01:00", labels=["Sent"], to=VICTOR)])
    [row] = scans.scan(DUE)
    assert (row["decision"], row["reply_received"]) == ("answered", None)
    assert row["answered_at"].startswith("2026-03-11T")
    scans.place.receive([letter("m3", VICTOR, "2026-03-12T18:00:00+01:00")])
    [row] = scans.scan(EVENING)
    assert row["reply_received"]["from"] == "Victor Lindqvist"
