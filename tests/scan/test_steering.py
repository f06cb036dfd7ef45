"""Labels set by hand between two scans; and what `status` offers when a window was slept through."""

import json
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from assistant.cli import main
from assistant.places import find
from tests.gmail.server import GmailServer
from tests.scenarios.mailbox import ALL, load
from tests.scenarios.test_scenarios import Gmail, Takeout

WAITING, DUE, CLOSED = "2026-03-11T20:00:00+01:00", "2026-03-12T10:00:00+01:00", "2026-03-13T12:00:00+01:00"
SKIP, DRAFT = "Reply assistant/Skip", "Reply assistant/Draft"


class LabelledTakeout(Takeout):
    def label(self, *labels: str) -> None:
        self.messages[0]["labels"] = ["Inbox", *labels]
        self.receive([])


class LabelledGmail(Gmail):
    def label(self, *labels: str) -> None:
        store = self.server.store
        for name in labels:
            store.labels.setdefault(f"Label_{name}", name)
        store.messages[self.threads["t1"]].labels = {"INBOX", *(f"Label_{name}" for name in labels)}


@pytest.fixture(params=["takeout", "gmail"])
def place(request: pytest.FixtureRequest, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A mailbox with one rejection of 11 March, 08:40."""
    told = load(next(path for path in ALL if path.name.startswith("040-")))
    del told["then"]
    if request.param == "takeout":
        here = LabelledTakeout(told, tmp_path)
        here.receive(told["messages"])
        yield here
        return
    with GmailServer(account=told["me"], name="Robin Ashdown", quota=1_000_000) as server:
        monkeypatch.setenv("ASSISTANT_GMAIL_ENDPOINT", server.url)
        server.write_credentials(find().credentials)
        server.write_token(find().token)
        there = LabelledGmail(told, server)
        there.receive(told["messages"])
        yield there


def decisions(place: Any, now: str, capsys: pytest.CaptureFixture[str]) -> list[tuple[str, str]]:
    assert main(["scan", *place.arguments, "--json", "--now", now]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    return [(row["decision"], row["reason"]) for row in rows]


def status(place: Any, now: str, capsys: pytest.CaptureFixture[str]) -> str:
    arguments = list(place.arguments)
    if "--drafts" in arguments:
        at = arguments.index("--drafts")
        del arguments[at : at + 2]
    assert main(["status", *arguments, "--plain", "--now", now]) == 0
    return capsys.readouterr().out


def test_skip_label_set_while_waiting_is_obeyed_and_taking_it_off_too(
    place: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    assert decisions(place, WAITING, capsys) == [("wait", "too-early")]
    place.label(SKIP)
    assert decisions(place, DUE, capsys) == [("skipped", "skip")]
    assert place.drafts() == 0
    place.label()
    assert decisions(place, "2026-03-12T12:00:00+01:00", capsys) == [("draft", "due")]


def test_draft_label_set_while_waiting_brings_the_letter_at_once(
    place: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    assert decisions(place, WAITING, capsys) == [("wait", "too-early")]
    place.label(DRAFT)
    assert decisions(place, "2026-03-11T21:30:00+01:00", capsys) == [("draft", "asked")]
    assert decisions(place, "2026-03-11T22:00:00+01:00", capsys) == [("drafted", "waiting")]
    assert place.drafts() == 1


def test_machine_that_slept_lists_what_was_missed_and_the_command_shown_writes_it(
    place: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    assert decisions(place, WAITING, capsys) == [("wait", "too-early")]
    assert decisions(place, CLOSED, capsys) == [("missed", "too-late")]
    shown = status(place, CLOSED, capsys)
    assert "Missed" in shown
    joined = " ".join(shown.split())
    command = shlex.split(joined[joined.index("assistant draft") :])[1:]
    command = command[: command.index("--thread-id") + 2]
    drafts = [] if "--mailbox" not in place.arguments else place.arguments[2:4]
    assert main([*command, *drafts, "--now", CLOSED]) == 0
    assert place.drafts() == 1


def test_draft_still_unsent_when_the_window_closes_is_pointed_out_without_a_further_scan(
    place: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    assert decisions(place, DUE, capsys) == [("draft", "due")]
    assert "Gone stale" not in status(place, DUE, capsys)
    assert "Gone stale" in status(place, CLOSED, capsys)


def test_draft_that_was_told_to_be_left_alone_is_pointed_out(place: Any, capsys: pytest.CaptureFixture[str]) -> None:
    assert decisions(place, DUE, capsys) == [("draft", "due")]
    assert "Look at it" not in status(place, DUE, capsys)
    place.label(SKIP)
    later = "2026-03-12T12:00:00+01:00"
    assert decisions(place, later, capsys) == [("drafted", "waiting")]
    assert "asked for it to be left alone since" in " ".join(status(place, later, capsys).split())
    assert place.drafts() == 1


def test_draft_before_which_they_wrote_again_is_pointed_out(place: Any, capsys: pytest.CaptureFixture[str]) -> None:
    assert decisions(place, DUE, capsys) == [("draft", "due")]
    [first] = [one for one in place.scenario["messages"] if one["id"] == "m1"]
    again = {"id": "m9", "reply_to": "m1", "received": "2026-03-12T11:30:00+01:00", "body": "Your scarf is here.\n"}
    place.receive([{key: first[key] for key in ("thread", "labels", "from", "to", "subject")} | again])
    later = "2026-03-12T12:00:00+01:00"
    assert decisions(place, later, capsys) == [("drafted", "waiting")]
    assert "has written again since this was drafted" in " ".join(status(place, later, capsys).split())
    assert place.drafts() == 1
