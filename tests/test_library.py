"""The public names, and that the page about them is true."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

import assistant
from assistant import Refusal, Settings, Unreadable, Written, open_gmail, open_mailbox
from assistant.demo import ME, NOW, SAMPLE
from assistant.errors import SignInError, UsageError
from tests.test_docs import blocks

PAGE = Path(__file__).parent.parent / "docs" / "library.md"


def test_example_of_the_page_runs(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    [example] = blocks(PAGE, "python")
    exec(compile(example, str(PAGE), "exec"), {})
    said = capsys.readouterr().out
    for word in ("Tidewell: ", " draft due ", "saved: "):
        assert word in said
    assert len(list((tmp_path / "drafts").glob("*/*"))) >= said.count("saved: ") >= 3
    assert not (home / "ledger.sqlite3").exists()


def test_every_public_name_is_there_and_on_the_page() -> None:
    page = PAGE.read_text(encoding="utf-8")
    for name in assistant.__all__:
        assert getattr(assistant, name) is not None
        assert name in page or name == "__version__", name
    with pytest.raises(AttributeError, match="no attribute 'send'"):
        assistant.send  # noqa: B018


def test_command_line_does_not_pay_for_the_library() -> None:
    program = "import assistant, sys; print(sorted(name for name in sys.modules if name.startswith('assistant')))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "['assistant']"


def test_types_are_shipped() -> None:
    assert (Path(assistant.__file__).parent / "py.typed").exists()


def test_library_concludes_what_the_command_line_concludes(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:

    scan = [
        "scan",
        "--mailbox",
        str(SAMPLE),
        "--me",
        ME,
        "--now",
        NOW.isoformat(),
        "--since",
        "all",
        "--json",
        "--dry-run",
    ]
    done = subprocess.run(
        [sys.executable, "-m", "assistant", *scan], capture_output=True, text=True, check=True, timeout=120
    )
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    with open_mailbox(SAMPLE, me=ME, settings=Settings(), cache=tmp_path) as inbox:
        cases = inbox.rejections(now=NOW)
        found = [(case.rejection.message_id, *decided(inbox, case)) for case in cases]
    assert found == [(row["message_id"], row["decision"], row["reason"]) for row in rows]


def decided(inbox: assistant.Inbox, case: assistant.Case) -> tuple[str, str]:
    decision = inbox.decide(case, now=NOW)
    return str(decision.decision), decision.reason


def test_saving_twice_makes_one_draft(home: Path, tmp_path: Path) -> None:
    for _ in range(2):
        with open_mailbox(SAMPLE, me=ME, settings=Settings(), drafts=tmp_path / "drafts", cache=tmp_path) as inbox:
            case = next(case for case in inbox.rejections(now=NOW) if case.facts.rejection.company == "Tidewell")
            written = inbox.write(case, now=NOW)
            assert isinstance(written, Written)
            inbox.save(case, written, now=NOW)
    assert sum(1 for file in (tmp_path / "drafts").glob("*/*") if file.parent.name in ("cur", "new")) == 1


def test_errors_are_those_of_the_command_line(home: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no such file"):
        open_mailbox(tmp_path / "nothing")
    with pytest.raises(SignInError):
        open_gmail(account="work")
    assert Refusal(("x",), None).faults == ("x",)
    assert Unreadable("a", "b", "c").reason == "c"
