"""`assistant` alone: what is set up, and the one step that helps most."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from assistant.cli import main
from assistant.cli.greet import Standing, next_step

NOW = datetime(2026, 3, 12, 17, 0, tzinfo=UTC)
READY = Standing("Robin", "", True, "r@mailbox.example", "", (NOW - timedelta(minutes=9), "3 new messages"), 0)

# standing: the next step
STEPS = {
    "nothing yet": (Standing(None, "", False, "", "", None, 0), "assistant config init"),
    "mistakes first": (replace(READY, mistakes="line 2: …"), "assistant config check"),
    "no name": (replace(READY, name=""), "assistant config init --replace"),
    "no client": (replace(READY, credentials=False, account="", scanned=None), "assistant auth"),
    "not signed in": (replace(READY, account="", scanned=None), "assistant auth"),
    "token unusable": (replace(READY, account="", trouble="damaged", scanned=None), "assistant doctor"),
    "never scanned": (replace(READY, scanned=None), "assistant scan --dry-run"),
    "drafts wait": (replace(READY, drafts=2), "assistant status"),
    "scanned long ago": (replace(READY, scanned=(NOW - timedelta(days=1), "")), "assistant scan"),
    "all well": (READY, "assistant status"),
}


@pytest.mark.parametrize("name", STEPS)
def test_next_step(name: str) -> None:
    standing, command = STEPS[name]
    assert next_step(standing, NOW)[0] == command


def test_greeting_works_before_anything_is_set_up(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    said = capsys.readouterr().out
    assert "It never sends" in " ".join(said.split())
    assert "assistant config init" in said
    assert not list(home.iterdir())


@pytest.mark.parametrize("content", [b"\xff\xfe", b"[me]\nnam = 1"])
def test_greeting_survives_damaged_files(content: bytes, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (home / "config.toml").write_bytes(content)
    (home / "token.json").write_bytes(content)
    (home / "ledger.sqlite3").write_bytes(content * 500)
    assert main([]) == 0
    assert "assistant config check" in capsys.readouterr().out


def test_many_mistakes_are_left_to_config_check(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (home / "config.toml").write_text("[me]\nnam = 1\n[decide]\nlate = 1\n")
    assert main([]) == 0
    said = capsys.readouterr().out
    assert "2 mistakes" in " ".join(said.split())
    assert "line 2" not in said


def test_damaged_token_leads_to_the_doctor(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (home / "config.toml").write_text("[me]\nname = 'Robin'\n")
    (home / "token.json").write_text(json.dumps({"version": 99}))
    assert main([]) == 0
    assert "assistant doctor" in capsys.readouterr().out.partition("Next step:")[2].splitlines()[0]


@pytest.mark.parametrize(("path", "command"), [("here", "assistant"), ("", "-m assistant")])
def test_demo_ends_with_a_command_that_is_there(
    path: str, command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "assistant").write_text("#!/bin/sh\n")
    (tmp_path / "assistant").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path) if path else "")
    assert main(["demo", "--drafts", str(tmp_path / "drafts")]) == 0
    last = capsys.readouterr().out.splitlines()[-1]
    assert last.startswith("Your own turn:")
    assert last.endswith(f" {command}")
