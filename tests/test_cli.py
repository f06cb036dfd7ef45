"""The command line from outside: exit statuses, sentences, and that nothing is changed where nothing may be."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from assistant import __version__
from assistant.cli import main
from assistant.cli.auth import STEPS
from assistant.cli.output import harmless, say_json
from assistant.cli.parser import COMMANDS
from assistant.demo import ME, NOW, SAMPLE

SCAN = ["scan", "--mailbox", str(SAMPLE), "--me", ME, "--now", NOW.isoformat()]

# arguments: (exit status, words on stderr)
REFUSALS = {
    ("scan", "--mailbox", "nowhere.mbox"): (2, ["nowhere.mbox", "no such file"]),
    ("inspect", "nowhere.mbox"): (2, ["nowhere.mbox", "no such file"]),
    ("scan", "--mailbox", "garbage"): (1, ["garbage", "neither an mbox nor a mail message"]),
    ("inspect", "garbage"): (1, ["garbage", "neither an mbox nor a mail message"]),
    ("scan", "--mailbox", "empty"): (1, ["empty", "no mail"]),
    ("inspect",): (2, ["Name either mail"]),
    ("scan",): (77, ["credentials.json", "gmail-setup"]),
    ("auth",): (77, ["credentials.json", "gmail-setup"]),
    ("status",): (77, ["not signed in", "assistant auth"]),
    ("draft", "--thread-id", "17"): (77, ["credentials.json"]),
    ("scan", "--mailbox", str(SAMPLE), "--config", "nowhere.toml"): (78, ["nowhere.toml"]),
    ("scan", "--mailbox", str(SAMPLE), "--config", "wrong.toml"): (78, ["line 2", "did you mean 'late'"]),
    ("draft", "--mailbox", str(SAMPLE), "--thread-id", "17"): (2, ["no conversation 17"]),
}


@pytest.fixture
def here(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a garbage file, an empty folder and wrong settings."""
    (tmp_path / "garbage").write_bytes(bytes(range(256)) * 20)
    (tmp_path / "empty").mkdir()
    (tmp_path / "wrong.toml").write_text("[decide]\nlat = 'skip'\n")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("arguments", REFUSALS, ids=" ".join)
def test_refusal_names_the_thing_and_the_remedy(
    arguments: tuple[str, ...], here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, words = REFUSALS[arguments]
    assert main(arguments) == status
    output = capsys.readouterr()
    assert output.out == ""
    for word in words:
        assert word in output.err


@pytest.mark.parametrize("arguments", [["scan", "--since", "soon"], ["scan", "--now", "noon"], ["send"], ["config"]])
def test_wrong_usage_ends_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert capsys.readouterr().err


# arguments: the guess
GUESSES = {
    ("stauts",): "status",
    ("scan", "--dryrun"): "--dry-run",
    ("completion", "fisch"): "fish",
    ("config", "chekc"): "check",
    ("draft", "--thread-id", "1", "--style", "formel"): "formal",
}


@pytest.mark.parametrize("arguments", GUESSES, ids=" ".join)
def test_wrong_word_gets_a_guess(arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert f"Did you mean: {GUESSES[arguments]}?" in capsys.readouterr().err


def test_word_that_is_like_no_command_gets_no_long_list(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--account", "work"])
    assert "'work' is not a command. All of them: assistant --help" in capsys.readouterr().err


def test_help_is_a_word_too(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["help"], ["help", "scan"]):
        with pytest.raises(SystemExit) as caught:
            main(arguments)
        assert caught.value.code == 0
    assert "usage: assistant scan" in capsys.readouterr().out


def test_auth_shows_how_to_make_a_client(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["auth"]) == 77
    said = capsys.readouterr().err
    setup = (Path(__file__).parent.parent / "docs" / "gmail-setup.md").read_text(encoding="utf-8")
    for address, _ in STEPS:
        assert address in said
        assert address in setup


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_an_example(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main([command, "--help"])
    assert caught.value.code == 0
    assert f"Example: assistant {command}" in " ".join(capsys.readouterr().out.split())


def test_dry_run_writes_no_draft_and_no_ledger(home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*SCAN, "--dry-run", "--json", "--drafts", str(tmp_path / "drafts")]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    due = [row for row in rows if row["decision"] == "draft"]
    assert due
    assert all(row["draft"]["text"] and row["draft"]["id"] is None for row in due)
    assert not (tmp_path / "drafts").exists()
    assert not (home / "ledger.sqlite3").exists()


def test_json_is_alone_on_stdout_and_one_object_a_line(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*SCAN, "--json"]) == 0
    output = capsys.readouterr()
    fields = [
        "message_id", "thread_id", "received_at", "company", "role", "language", "contact_name", "decision", "reason",
        "explanation", "window_opens", "window_closes", "reply_to", "in_reply_to", "draft",
    ]  # fmt: skip
    rows = [json.loads(line) for line in output.out.splitlines()]
    assert all(list(row)[: len(fields)] == fields for row in rows)


def test_inspect_gives_the_promised_fields_in_input_order(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["inspect", str(SAMPLE), "--json", "--me", ME]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [row["source"].rpartition("#")[2] for row in rows] == [str(n) for n in range(1, len(rows) + 1)]
    assert list(rows[0]) == [
        "source", "message_id", "thread_id", "received_at", "is_rejection", "confidence", "language", "kind",
        "company", "role", "contact_name", "contact_address", "interviewed", "feedback_invited", "future_invited",
        "evidence",
    ]  # fmt: skip
    assert all(set(evidence) == {"rule", "words", "message_id"} for row in rows for evidence in row["evidence"])


def test_status_knows_what_the_scan_concluded(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*SCAN, "--json"]) == 0
    scanned = {json.loads(line)["message_id"] for line in capsys.readouterr().out.splitlines()}
    assert main(["status", "--mailbox", str(SAMPLE), "--now", NOW.isoformat(), "--json"]) == 0
    assert {json.loads(line)["message_id"] for line in capsys.readouterr().out.splitlines()} == scanned
    assert main(["status", "--mailbox", str(SAMPLE), "--now", NOW.isoformat()]) == 0
    assert "Last scan" in capsys.readouterr().out


def test_skipped_company_is_left_alone_until_unskipped(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    decisions = []
    for command in ("skip", "unskip"):
        assert main([command, "Tidewell", "--mailbox", str(SAMPLE)]) == 0
        capsys.readouterr()
        assert main([*SCAN, "--dry-run", "--json"]) == 0
        rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
        decisions += [row["decision"] for row in rows if row["company"] == "Tidewell"]
    assert decisions == ["skipped", "draft"]


def test_unskip_guesses_what_was_meant(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["skip", "Tidewell", "--mailbox", str(SAMPLE)]) == 0
    assert main(["unskip", "Tidewel", "--mailbox", str(SAMPLE)]) == 1
    assert "Did you mean tidewell?" in capsys.readouterr().out


def test_scan_says_what_to_do_next(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*SCAN, "--dry-run"]) == 0
    assert "Nothing was saved. Save what is due: assistant scan --mailbox" in capsys.readouterr().out
    assert main([*SCAN[:-1], "2025-01-01T00:00+00:00"]) == 0
    assert "--since 90d" in capsys.readouterr().out


def test_note_goes_into_the_letter(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sentence = "I still think of the tide clock on your wall."
    assert main(["note", "Tidewell", sentence, "--mailbox", str(SAMPLE)]) == 0
    capsys.readouterr()
    assert main([*SCAN, "--dry-run", "--json"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [sentence in row["draft"]["text"] for row in rows if row["company"] == "Tidewell"] == [True]


def test_what_strangers_wrote_cannot_steer_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    hostile = "Dana\x1b[2J\x9b31m\u202eexe.cod\u2066\u200b\x07"
    assert harmless(hostile) == "Dana[2J31mexe.cod"
    say_json({"company": hostile})
    line = capsys.readouterr().out
    assert not any(character in line for character in "\x1b\x9b\u202e\u2066\x07")
    assert json.loads(line)["company"] == hostile


def test_closed_pipe_is_no_error() -> None:
    command = f'"{sys.executable}" -m assistant inspect "{SAMPLE}" --json --me {ME} | head -n 1'
    done = subprocess.run(command, shell=True, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0
    assert done.stderr == ""


def test_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--version"])
    assert capsys.readouterr().out.strip() == f"assistant {__version__}"


def test_program_without_a_window_has_no_stdout_and_works() -> None:
    program = "import sys; sys.stdout = sys.stderr = None; from assistant.cli import main; sys.exit(main(sys.argv[1:]))"
    done = subprocess.run(
        [sys.executable, "-c", program, *SCAN, "--dry-run"], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
