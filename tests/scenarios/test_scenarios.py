"""Each scenario run from outside: `scan --json`, twice, and once more after further mail; as files and on Gmail."""

import json
import re
from email.utils import parseaddr
from pathlib import Path
from typing import Any, ClassVar, Protocol

import pytest

from assistant.cli import main
from assistant.places import find
from tests.gmail.server import GmailServer
from tests.scenarios.mailbox import ALL, load, message_id, raw, received_at, takeout_thread, write_mbox

Rows = dict[str, dict[str, Any]]

# What is known not to be right yet, and why. Strict: whoever mends one has to take its line away.
GAPS: dict[str, str] = {}
SCENARIOS = [
    pytest.param(path, id=path.stem, marks=[pytest.mark.xfail(strict=True, reason=GAPS[path.stem])])
    if path.stem in GAPS
    else pytest.param(path, id=path.stem)
    for path in ALL
]


class Place(Protocol):
    """Where a scenario's mail lies."""

    arguments: list[str]

    def receive(self, messages: list[dict[str, Any]]) -> None:
        """More mail."""

    def thread(self, name: str) -> str:
        """What the place calls a conversation of the scenario."""

    def drafts(self) -> int:
        """How many drafts the program has made."""


class Takeout:
    """A Takeout mbox; the drafts go to a Maildir."""

    def __init__(self, scenario: dict[str, Any], folder: Path) -> None:
        self.scenario, self.folder, self.messages = scenario, folder, []  # type: ignore[var-annotated]
        self.arguments = ["--mailbox", str(folder / "All mail.mbox"), "--drafts", str(folder / "drafts")]
        self.arguments += ["--me", scenario["me"]]

    def receive(self, messages: list[dict[str, Any]]) -> None:
        self.messages += messages
        write_mbox(self.scenario, self.messages, self.folder / "All mail.mbox")

    def thread(self, name: str) -> str:
        return takeout_thread(self.scenario, name)

    def drafts(self) -> int:
        files = (self.folder / "drafts").glob("*/*")
        return sum(1 for file in files if file.is_file() and file.parent.name in ("cur", "new"))


class Gmail:
    """The Gmail server of the tests, through the real client library."""

    LABELS: ClassVar = {"Inbox": "INBOX", "Sent": "SENT", "Drafts": "DRAFT", "Spam": "SPAM", "Trash": "TRASH"}

    def __init__(self, scenario: dict[str, Any], server: GmailServer) -> None:
        self.scenario, self.server, self.arguments = scenario, server, []  # type: ignore[var-annotated]
        self.threads: dict[str, str] = {}
        self.theirs = 0

    def receive(self, messages: list[dict[str, Any]]) -> None:
        for message in messages:
            labels = frozenset(self.LABELS.get(label, label) for label in message["labels"])
            milliseconds = int(received_at(message).timestamp() * 1000)
            thread = self.threads.get(message["thread"], "")
            key = self.server.store.add(raw(self.scenario, message), thread, labels, milliseconds)
            self.threads.setdefault(message["thread"], key)
            if "DRAFT" in labels:
                self.server.store.drafts[f"r{key}"] = key
                self.theirs += 1

    def thread(self, name: str) -> str:
        return self.threads[name]

    def drafts(self) -> int:
        return len(self.server.store.drafts) - self.theirs


def scan(scenario: dict[str, Any], place: Place, now: str, capsys: pytest.CaptureFixture[str]) -> Rows:
    """Decisions by message id."""
    arguments = ["scan", *place.arguments, "--json", "--now", now]
    if "since" in scenario:
        arguments += ["--since", scenario["since"]]
    status = main(arguments)
    output = capsys.readouterr()
    assert status == 0, output.err
    rows = [json.loads(line) for line in output.out.splitlines()]
    assert len({row["message_id"] for row in rows}) == len(rows)
    return {row["message_id"]: row for row in rows}


def expectations(scenario: dict[str, Any], expect: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    by_id = {message["id"]: message for message in scenario["messages"]}
    by_id |= {message["id"]: message for message in scenario.get("then", {}).get("messages", [])}
    return {message_id(scenario, by_id[row["message"]]): row for row in expect}


def check(scenario: dict[str, Any], place: Place, row: dict[str, Any], expected: dict[str, Any], decision: str) -> None:
    why = f"{row['decision']} {row['reason']}: {row['explanation']}"
    assert row["decision"] == decision, why
    if decision == expected["decision"] and "reason" in expected:
        assert row["reason"] == expected["reason"], why
    for field in ("company", "role", "contact_name"):
        if field in expected:
            assert (row[field] or "").casefold() == expected[field].casefold(), field
    if "reply_to" in expected:
        assert (row["reply_to"] or "") == expected["reply_to"]
    if "in_reply_to" in expected:
        assert row["in_reply_to"] == next(iter(expectations(scenario, [{"message": expected["in_reply_to"]}])))
    if "everyone" in expected and decision == "draft":
        written = [row["draft"], *row["further_drafts"]]
        assert {draft["to"]: draft["thread_id"] for draft in written} == {
            address: place.thread(name) for address, name in expected["everyone"].items()
        }
        assert len(written) == len(expected["everyone"])
        check_that_no_sentence_stands_twice([draft["text"] for draft in written])
    if row["draft"] is not None:
        if "draft_thread" in expected:
            assert row["draft"]["thread_id"] == place.thread(expected["draft_thread"])
        text = row["draft"]["text"].casefold()
        for words in expected.get("contains", ()):
            assert words.casefold() in text, text
        for words in expected.get("absent", ()):
            assert words.casefold() not in text, text


def check_that_no_sentence_stands_twice(letters: list[str]) -> None:
    """But for what belongs to every letter of one person: closing, name and contact lines."""
    said: dict[str, int] = {}
    for letter in letters:
        paragraphs = [part for part in letter.split("\n\n")[1:-1] if len(part.split()) > 2]
        for sentence in {one.strip() for part in paragraphs for one in re.split(r"(?<=[^\d][.!?])\s+", part)}:
            said[sentence] = said.get(sentence, 0) + 1
    assert [sentence for sentence, times in said.items() if times > 1] == []


def run(scenario: dict[str, Any], place: Place, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (home / "config.toml").write_text(scenario.get("settings", ""), encoding="utf-8")
    place.receive(scenario["messages"])
    expected = expectations(scenario, scenario.get("expect", []))

    first = scan(scenario, place, scenario["now"], capsys)
    assert sorted(first) == sorted(expected)
    for key, row in first.items():
        check(scenario, place, row, expected[key], expected[key]["decision"])
    drafts = sum(1 + len(row["further_drafts"]) for row in first.values() if row["decision"] == "draft")
    assert place.drafts() == drafts

    second = scan(scenario, place, scenario["now"], capsys)
    assert sorted(second) == sorted(expected)
    for key, row in second.items():
        again = "drafted" if expected[key]["decision"] == "draft" else expected[key]["decision"]
        check(scenario, place, row, expected[key], expected[key].get("second_scan", again))
    assert place.drafts() == drafts

    if "then" in scenario:
        later = scenario["then"]
        place.receive(later.get("messages", []))
        expected = expectations(scenario, later["expect"])
        third = scan(scenario, place, later["now"], capsys)
        assert sorted(third) == sorted(expected)
        for key, row in third.items():
            check(scenario, place, row, expected[key], expected[key]["decision"])


def owner_name(scenario: dict[str, Any]) -> str:
    """The name that the account shows: as the owner's own mail, or mail to them, has it."""
    shown = [parseaddr(message[key]) for message in scenario["messages"] for key in ("from", "to") if key in message]
    return next((name for name, address in shown if name and address == scenario["me"]), "")


@pytest.mark.parametrize("path", SCENARIOS)
def test_scenario_as_takeout_mbox(path: Path, home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    scenario = load(path)
    run(scenario, Takeout(scenario, tmp_path), home, capsys)


@pytest.mark.parametrize("path", SCENARIOS)
def test_scenario_on_gmail(
    path: Path, home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    scenario = load(path)
    with GmailServer(account=scenario["me"], name=owner_name(scenario), quota=1_000_000) as server:
        monkeypatch.setenv("ASSISTANT_GMAIL_ENDPOINT", server.url)
        server.write_credentials(find().credentials)
        server.write_token(find().token)
        run(scenario, Gmail(scenario, server), home, capsys)
