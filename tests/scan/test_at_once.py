"""Scans, one-off drafts and a second scan at the same moment: one of them works, the others say so and end with 75."""

import json
import os
import subprocess
import sys
from pathlib import Path

from assistant.demo import ME, NOW, SAMPLE
from assistant.ledger.lock import scan_lock

MAIL = ["--mailbox", str(SAMPLE), "--me", ME, "--now", NOW.isoformat(), "--json"]


def start(home: Path, *command: str) -> subprocess.Popen[str]:
    environment = {**os.environ, "ASSISTANT_HOME": str(home)}
    arguments = [sys.executable, "-m", "assistant", command[0], *MAIL, *command[1:]]
    return subprocess.Popen(arguments, env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def drafts(home: Path) -> list[str]:
    """Message-ID lines of the drafts that lie there."""
    files = [file for file in (home / "drafts").glob("*/*") if file.parent.name in ("cur", "new")]
    lines = [line for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    return sorted(line for line in lines if line.lower().startswith("message-id:"))


def test_while_one_scan_runs_every_other_says_so_ends_with_75_and_does_nothing(home: Path) -> None:
    with scan_lock(home, str(SAMPLE)):
        refused = [start(home, "scan"), start(home, "draft", "--thread-id", "x")]
        for process in refused:
            out, err = process.communicate()
            assert (process.returncode, out) == (75, "")
            assert "Another scan" in err
    assert drafts(home) == []
    assert not (home / "ledger.sqlite3").exists()


def test_three_processes_hammering_make_one_draft_each(home: Path) -> None:
    first = start(home, "scan", "--dry-run")
    due = [row for row in map(json.loads, first.communicate()[0].splitlines()) if row["decision"] == "draft"]
    assert due
    processes = [start(home, "scan") for _ in range(2)] + [start(home, "draft", "--thread-id", due[0]["thread_id"])]
    output = [process.communicate() for process in processes]
    assert {process.returncode for process in processes} <= {0, 75}, output
    assert all("Another scan" in err for process, (_, err) in zip(processes, output, strict=True) if process.returncode)
    last = start(home, "scan")
    last.communicate()
    assert last.returncode == 0
    found = drafts(home)
    assert len(found) == len(set(found)) == len(due)
