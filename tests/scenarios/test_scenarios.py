"""Each scenario run from outside: `scan --json`, twice, and once more after further mail."""

import json
from pathlib import Path
from typing import Any

import pytest

from assistant.cli import main
from tests.scenarios.mailbox import ALL, load, message_id, takeout_thread, write_mbox


def scan(scenario: dict[str, Any], folder: Path, now: str, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    """Decisions by message id."""
    arguments = ["scan", "--mailbox", str(folder / "All mail.mbox"), "--drafts", str(folder / "drafts"), "--json"]
    arguments += ["--me", scenario["me"], "--now", now]
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


def check(scenario: dict[str, Any], row: dict[str, Any], expected: dict[str, Any], decision: str) -> None:
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
    if row["draft"] is not None:
        if "draft_thread" in expected:
            assert row["draft"]["thread_id"] == takeout_thread(scenario, expected["draft_thread"])
        text = row["draft"]["text"].casefold()
        for words in expected.get("contains", ()):
            assert words.casefold() in text, text
        for words in expected.get("absent", ()):
            assert words.casefold() not in text, text


@pytest.mark.parametrize("path", ALL, ids=lambda path: path.stem)
def test_scenario_as_takeout_mbox(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    scenario = load(path)
    monkeypatch.setenv("ASSISTANT_HOME", str(tmp_path / "home"))
    (tmp_path / "home").mkdir(mode=0o700)
    (tmp_path / "home" / "config.toml").write_text(scenario.get("settings", ""), encoding="utf-8")
    write_mbox(scenario, scenario["messages"], tmp_path / "All mail.mbox")
    expected = expectations(scenario, scenario.get("expect", []))

    first = scan(scenario, tmp_path, scenario["now"], capsys)
    assert sorted(first) == sorted(expected)
    for key, row in first.items():
        check(scenario, row, expected[key], expected[key]["decision"])
    drafts = sum(row["decision"] == "draft" for row in first.values())
    assert drafts_in(tmp_path) >= drafts

    second = scan(scenario, tmp_path, scenario["now"], capsys)
    assert sorted(second) == sorted(expected)
    for key, row in second.items():
        again = "drafted" if expected[key]["decision"] == "draft" else expected[key]["decision"]
        check(scenario, row, expected[key], expected[key].get("second_scan", again))
    assert all(row["decision"] != "draft" for row in second.values())

    if "then" in scenario:
        later = scenario["then"]
        write_mbox(scenario, [*scenario["messages"], *later.get("messages", [])], tmp_path / "All mail.mbox")
        expected = expectations(scenario, later["expect"])
        third = scan(scenario, tmp_path, later["now"], capsys)
        assert sorted(third) == sorted(expected)
        for key, row in third.items():
            check(scenario, row, expected[key], expected[key]["decision"])


def drafts_in(folder: Path) -> int:
    return sum(1 for file in (folder / "drafts").glob("*/*") if file.is_file() and file.parent.name in ("cur", "new"))
