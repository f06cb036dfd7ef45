"""A message that this program is not up to costs that message and nothing else."""

from pathlib import Path
from typing import Any

import pytest

from assistant.cli import main
from assistant.demo import ME, NOW, SAMPLE
from assistant.message import parse
from assistant.message.message import Unreadable
from assistant.scan import facts
from assistant.understand import classify

SCAN = ["scan", "--mailbox", str(SAMPLE), "--me", ME, "--now", NOW.isoformat(), "--json"]


def drafted(output: str) -> int:
    return output.count('"decision": "draft"')


@pytest.fixture
def undisturbed(home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> int:
    assert main([*SCAN, "--dry-run"]) == 0
    return drafted(capsys.readouterr().out)


def stumbling(step: Any, over: str) -> Any:
    """The step, failing over the message whose sender has that word."""

    def tried(*arguments: Any, **named: Any) -> Any:
        message = arguments[0]
        if over in message.sender.address:
            raise IndexError(f"string index out of range: {message.text}")
        return step(*arguments, **named)

    return tried


@pytest.mark.parametrize(
    ("module", "step"), [(classify, "classify"), (facts, "understand")], ids=["while reading", "while gathering"]
)
def test_one_message_the_program_fails_over_is_named_and_the_rest_go_on(
    module: Any, step: str, undisturbed: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(module, step, stumbling(getattr(module, step), "tidewell"))
    assert main(SCAN) == 1
    output = capsys.readouterr()
    assert "IndexError" in output.err
    assert "please report" in output.err
    assert "out of range" not in output.err  # which might quote the mail
    assert 0 < drafted(output.out) == undisturbed - 1


def test_a_parser_that_fails_makes_a_message_unreadable(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise OSError(36, "File name too long", "Europe")

    monkeypatch.setattr(parse, "walk", broken)
    found = parse.parse(b"From: a@b.example\n\nhi", source="x", key="k")
    assert isinstance(found, Unreadable)
    assert (found.source, found.key) == ("x", "k")
    assert "OSError" in found.reason
