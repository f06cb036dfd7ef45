"""Pull the plug anywhere: the next pass carries on, with exactly one draft for each rejection that is due."""

import contextlib
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from assistant import demo
from assistant.errors import MailboxError, OutcomeUnknown, TryAgainLater
from assistant.ledger.ledger import Ledger
from assistant.mailbox.local import LocalMailbox, open_local
from assistant.mailbox.port import Draft, SavedDraft
from assistant.scan.carry_out import NotSaved, carry_out
from assistant.scan.plan import Planner


class Killed(BaseException):
    """The process is gone; nothing may catch it."""


class Plug:
    """Lets so many steps happen, then pulls the plug before or after the next."""

    def __init__(self, steps: int, *, after: bool) -> None:
        self.left, self.after = steps, after

    def around(self, step: Callable[..., Any]) -> Callable[..., Any]:
        def run(*arguments: Any, **named: Any) -> Any:
            self.left -= 1
            if self.left == -1 and not self.after:
                raise Killed
            result = step(*arguments, **named)
            if self.left == -1:
                raise Killed
            return result

        return run


def one_pass(folder: Path, plug: Plug | None = None, monkeypatch: pytest.MonkeyPatch | None = None) -> list[Any]:
    ledger = Ledger.open(folder / "ledger.sqlite3", "test")
    mailbox = open_local(demo.SAMPLE, me=(demo.ME,), cache=folder / "cache", drafts=folder / "drafts")
    try:
        if plug and monkeypatch:
            for name in ("remember", "write_draft", "decided"):
                monkeypatch.setattr(ledger, name, plug.around(getattr(ledger, name)))
            monkeypatch.setattr(mailbox, "save_draft", plug.around(mailbox.save_draft))
        plan = Planner(mailbox, ledger, demo.SETTINGS, demo.NOW).scan(demo.NOW - timedelta(days=3))
        return list(carry_out(plan, mailbox, ledger, demo.NOW))
    finally:
        ledger.close()
        mailbox.close()


def drafts(folder: Path) -> list[Path]:
    return sorted(file for file in (folder / "drafts").glob("*/*") if file.parent.name in ("cur", "new"))


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> int:
    """How many drafts one clean pass makes."""
    folder = tmp_path_factory.mktemp("clean")
    one_pass(folder)
    return len(drafts(folder))


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("step", [0, 5, 10, 11, 12, 13, 14, 16, 18, 20, 22])
def test_killed_at_any_step_the_next_pass_leaves_one_draft_each(
    step: int, after: bool, undisturbed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with contextlib.suppress(Killed):
        one_pass(tmp_path, Plug(step, after=after), monkeypatch)
    monkeypatch.undo()
    one_pass(tmp_path)
    assert len(drafts(tmp_path)) == undisturbed
    again = one_pass(tmp_path)
    assert len(drafts(tmp_path)) == undisturbed
    assert not any(item.decision.decision == "draft" for item in again)


def test_ledger_lost_after_a_pass_makes_no_second_draft(undisturbed: int, tmp_path: Path) -> None:
    one_pass(tmp_path)
    for file in tmp_path.glob("ledger.sqlite3*"):
        file.unlink()
    again = one_pass(tmp_path)
    assert len(drafts(tmp_path)) == undisturbed
    # Those in the rejection's own conversation are recognised at once, the others when they are about to be made.
    assert "drafted" in [item.decision.decision for item in again]


def test_unknown_outcome_with_the_draft_saved_is_adopted(
    undisturbed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved = LocalMailbox.save_draft

    def cut_after(self: LocalMailbox, draft: Draft) -> SavedDraft:
        saved(self, draft)
        raise OutcomeUnknown("the answer was lost")

    monkeypatch.setattr(LocalMailbox, "save_draft", cut_after)
    items = one_pass(tmp_path)
    assert not any(isinstance(item, NotSaved) for item in items)
    assert len(drafts(tmp_path)) == undisturbed


def test_unknown_outcome_without_a_draft_is_tried_by_the_next_pass(
    undisturbed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut_before(self: LocalMailbox, draft: Draft) -> SavedDraft:
        raise OutcomeUnknown("the request was lost")

    monkeypatch.setattr(LocalMailbox, "save_draft", cut_before)
    with pytest.raises(TryAgainLater):
        one_pass(tmp_path)
    monkeypatch.undo()
    one_pass(tmp_path)
    assert len(drafts(tmp_path)) == undisturbed


def test_refused_draft_does_not_stop_the_others(
    undisturbed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved = LocalMailbox.save_draft
    refused: list[Draft] = []

    def refuse_the_first(self: LocalMailbox, draft: Draft) -> SavedDraft:
        if not refused:
            refused.append(draft)
            raise MailboxError("refused")
        return saved(self, draft)

    monkeypatch.setattr(LocalMailbox, "save_draft", refuse_the_first)
    items = one_pass(tmp_path)
    assert sum(isinstance(item, NotSaved) for item in items) == 1
    assert len(drafts(tmp_path)) == undisturbed - 1


def test_real_kill_in_the_middle_leaves_one_draft_each(undisturbed: int, tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from tests.scan.test_interrupted import one_pass; "
        "one_pass(Path(sys.argv[1]))"
    )
    for seconds in (0.3, 0.6, 0.9, 1.2):
        with subprocess.Popen([sys.executable, "-c", program, str(tmp_path)]) as process:
            time.sleep(seconds)
            process.kill()
    one_pass(tmp_path)
    assert len(drafts(tmp_path)) == undisturbed
