"""Where nothing but time has passed, the last conclusions are told again: the same as if they were drawn anew."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from assistant.cli import main
from assistant.scan.conclude import Concluder

MAIL = """From 1@xxx Wed Mar 11 08:40:00 +0000 2026
X-GM-THRID: 100
X-Gmail-Labels: Inbox
From: Sandra Ing <sandra.ing@grainwood.example>
To: Robin Ashdown <robin@mailbox.example>
Message-ID: <no@grainwood.example>
Subject: Your application for Data Engineer
Date: Wed, 11 Mar 2026 08:40:00 +0000

Dear Robin,

Thank you for your application for the position of Data Engineer at Grainwood and for our interview last Tuesday.
Unfortunately we have decided to move forward with another candidate.

I wish you all the best.

Kind regards,
Sandra Ing
"""
LATER = """
From 2@xxx Wed Mar 11 12:00:00 +0000 2026
X-GM-THRID: 200
From: Ann <ann@friends.example>
To: Robin Ashdown <robin@mailbox.example>
Message-ID: <ann@friends.example>
Subject: Sunday

Shall we go for a walk?
"""
EARLY, LATE_IN_WAIT = "2026-03-11T20:00:00+00:00", "2026-03-12T02:00:00+00:00"
DUE, STILL_DUE, CLOSED = "2026-03-12T10:00:00+00:00", "2026-03-12T16:00:00+00:00", "2026-03-13T12:00:00+00:00"
NEXT_DAY = "2026-03-14T12:00:00+00:00"


@pytest.fixture
def box(home: Path) -> Path:
    path = home / "All mail.mbox"
    path.write_text(MAIL, "utf-8")
    return path


@pytest.fixture
def concluded(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """One entry for each pass that concludes anew."""
    passes: list[str] = []
    every = Concluder.every

    def counted(self: Concluder, *arguments: Any) -> Any:
        passes.append("anew")
        return every(self, *arguments)

    monkeypatch.setattr(Concluder, "every", counted)
    return passes


def scan(box: Path, now: str, capsys: pytest.CaptureFixture[str], *more: str) -> list[dict[str, Any]]:
    capsys.readouterr()
    told = ("--mailbox", str(box), "--me", "robin@mailbox.example", "--now", now, *more)
    assert main(["scan", "--json", *told]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


@pytest.mark.parametrize(
    "moments", [(EARLY, LATE_IN_WAIT), (DUE, DUE), (DUE, CLOSED), (DUE, STILL_DUE, CLOSED), (CLOSED, NEXT_DAY)]
)
def test_what_is_told_again_is_what_would_be_concluded(
    moments: tuple[str, ...], box: Path, home: Path, capsys: pytest.CaptureFixture[str], concluded: list[str]
) -> None:
    for moment in moments[:-1]:
        scan(box, moment, capsys)
    before = len(concluded)
    again = scan(box, moments[-1], capsys)
    assert len(concluded) == before, "it was concluded anew"
    shutil.rmtree(home / "cache")
    assert scan(box, moments[-1], capsys) == again
    assert len(concluded) == before + 1


def add_mail(box: Path, home: Path) -> None:
    with box.open("a", encoding="utf-8") as file:
        file.write(LATER)


def skip_company(box: Path, home: Path) -> None:
    assert main(["skip", "Grainwood", "--mailbox", str(box)]) == 0


def change_settings(box: Path, home: Path) -> None:
    settings = home / "config.toml"
    settings.write_text('[decide]\nnever = ["grainwood.example"]\n', "utf-8")
    settings.chmod(0o600)


def delete_draft(box: Path, home: Path) -> None:
    [draft] = (home / "drafts" / "cur").iterdir()
    draft.unlink()


def edit_draft(box: Path, home: Path) -> None:
    [draft] = (home / "drafts" / "cur").iterdir()
    draft.write_bytes(draft.read_bytes() + b"P.S. See you.\n")


@pytest.mark.parametrize(
    ("change", "decision"),
    [
        (add_mail, "drafted"),
        (skip_company, "drafted"),
        (change_settings, "drafted"),
        (delete_draft, "dismissed"),
        (edit_draft, "drafted"),
    ],
)
def test_whatever_has_changed_it_is_concluded_anew(
    change: Callable[[Path, Path], None],
    decision: str,
    box: Path,
    home: Path,
    capsys: pytest.CaptureFixture[str],
    concluded: list[str],
) -> None:
    for moment in (DUE, DUE):
        scan(box, moment, capsys)
    assert len(concluded) == 1
    change(box, home)
    assert [row["decision"] for row in scan(box, STILL_DUE, capsys)] == [decision]
    assert len(concluded) == 2


def test_when_the_window_opens_the_letter_is_written(
    box: Path, capsys: pytest.CaptureFixture[str], concluded: list[str]
) -> None:
    decisions = [scan(box, moment, capsys)[0]["decision"] for moment in (EARLY, LATE_IN_WAIT, DUE)]
    assert decisions == ["wait", "wait", "draft"]
    assert len(concluded) == 2


def test_status_tells_the_window_as_the_last_scan_did(box: Path, capsys: pytest.CaptureFixture[str]) -> None:
    scan(box, EARLY, capsys)
    [told] = scan(box, LATE_IN_WAIT, capsys)
    assert main(["status", "--json", "--mailbox", str(box), "--now", LATE_IN_WAIT]) == 0
    assert json.loads(capsys.readouterr().out)["explanation"] == told["explanation"]


def test_before_the_moment_at_which_it_was_concluded_nothing_is_told_again(
    box: Path, capsys: pytest.CaptureFixture[str], concluded: list[str]
) -> None:
    assert [scan(box, moment, capsys)[0]["decision"] for moment in (CLOSED, EARLY)] == ["missed", "wait"]
    assert len(concluded) == 2


def test_a_dry_run_draws_its_own_conclusions(
    box: Path, capsys: pytest.CaptureFixture[str], concluded: list[str]
) -> None:
    for more in ((), ("--dry-run",), ("-v",)):
        scan(box, CLOSED, capsys, *more)
    assert len(concluded) == 3
