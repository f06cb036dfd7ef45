"""Threading, checked by a program that no one here wrote: notmuch must show original and draft as one thread."""

import contextlib
import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from assistant.cli import main
from assistant.demo import ME, NOW, SAMPLE

pytestmark = [
    pytest.mark.notmuch,
    pytest.mark.skipif(shutil.which("notmuch") is None, reason="notmuch is not installed (Debian: notmuch)"),
]


def test_each_draft_is_in_one_thread_with_the_message_it_answers(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    drafts = tmp_path / "mail" / "drafts"
    arguments = ["scan", "--mailbox", str(SAMPLE), "--drafts", str(drafts), "--me", ME, "--now", NOW.isoformat()]
    assert main([*arguments, "--json"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    drafted = [row for row in rows if row["decision"] == "draft"]
    assert len(drafted) >= 3

    _unpack(SAMPLE, tmp_path / "mail" / "all")
    notmuch = _notmuch(tmp_path)
    for row in drafted:
        threads = notmuch("search", "--output=threads", f"mid:{row['in_reply_to'].strip('<>')}")
        assert len(threads) == 1
        members = notmuch("search", "--output=files", threads[0])
        assert any(str(drafts) in name for name in members), row["company"]


def _unpack(mbox: Path, maildir: Path) -> None:
    """The sample's messages as files, by the standard library."""
    import mailbox

    folder = mailbox.Maildir(maildir)
    with contextlib.closing(mailbox.mbox(mbox)) as messages:
        for message in messages:
            folder.add(bytes(message))


def _notmuch(tmp_path: Path):  # type: ignore[no-untyped-def]
    config = tmp_path / "notmuch"
    config.write_text(
        f"[database]\npath={tmp_path / 'mail'}\n[user]\nname=Robin\nprimary_email={ME}\n[new]\ntags=new\n"
    )
    environment = os.environ | {"NOTMUCH_CONFIG": str(config)}

    def run(*arguments: str) -> list[str]:
        done = subprocess.run(
            ["notmuch", *arguments], env=environment, capture_output=True, text=True, check=True, timeout=60
        )
        return done.stdout.split("\n")[:-1]

    run("new")
    return run
