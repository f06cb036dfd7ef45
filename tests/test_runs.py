"""How a scan ended is kept, and `status` says so."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from assistant.cli import main
from assistant.cli.last_scan import last_scan
from assistant.demo import ME, NOW, SAMPLE
from assistant.ledger.ledger import Ledger, Run
from assistant.ledger.lock import scan_lock
from assistant.ledger.schema import STEPS
from assistant.places import find
from tests.gmail.server import GmailServer

MORNING = datetime(2026, 3, 12, 8, 0, tzinfo=UTC)
SCAN = ["scan", "--mailbox", str(SAMPLE), "--me", ME, "--now", NOW.isoformat()]
STATUS = ["status", "--mailbox", str(SAMPLE), "--now", NOW.isoformat()]


@pytest.fixture
def server(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[GmailServer]:
    with GmailServer() as running:
        monkeypatch.setenv("ASSISTANT_GMAIL_ENDPOINT", running.url)
        running.write_credentials(find().credentials)
        running.write_token(find().token)
        yield running


def kept(account: str) -> list[tuple[int, str]]:
    ledger = Ledger.open(find().ledger, account)
    runs = [(run.status, run.outcome) for run in ledger.runs()]
    ledger.close()
    return runs


def test_good_scan_is_kept_with_what_it_did(home: Path) -> None:
    assert main([*SCAN, "--quiet"]) == 0
    [(status, outcome)] = kept(str(SAMPLE))
    assert status == 0
    assert "new messages" in outcome
    assert "drafts saved" in outcome


def test_refused_permission_is_kept_and_told_until_a_scan_succeeds(
    server: GmailServer, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["scan", "--now", MORNING.isoformat()]) == 0
    server.write_token(find().token, refresh_token="revoked")
    assert main(["scan", "--now", (MORNING + timedelta(minutes=30)).isoformat()]) == 77
    assert [status for status, _ in kept(server.store.account)] == [77, 0]
    capsys.readouterr()
    status = ["status", "--now", (MORNING + timedelta(hours=1)).isoformat()]
    assert main(status) == 0
    told = capsys.readouterr().out
    assert "The last scan failed" in told
    assert "Last good scan" in told
    server.write_token(find().token)
    assert main(["scan", "--now", (MORNING + timedelta(hours=1)).isoformat()]) == 0
    capsys.readouterr()
    assert main(status) == 0
    assert "failed" not in capsys.readouterr().out


def test_dry_run_is_no_scan(home: Path) -> None:
    assert main([*SCAN, "--dry-run", "--quiet"]) == 0
    assert kept(str(SAMPLE)) == []


def test_scan_on_top_of_another_is_no_failed_scan(home: Path) -> None:
    with scan_lock(find().ledger.parent, str(SAMPLE)):
        assert main(SCAN) == 75
    assert kept(str(SAMPLE)) == []


def test_mistake_in_the_settings_is_kept(home: Path) -> None:
    find().config.write_text("[decide]\nlat = 'skip'\n")
    assert main(SCAN) == 78
    assert [status for status, _ in kept(str(SAMPLE))] == [78]


def test_only_the_last_hundred_runs_of_each_account_are_kept(tmp_path: Path) -> None:
    ledger, other = (Ledger.open(tmp_path / "ledger.sqlite3", name) for name in "ab")
    other.scanned(MORNING, "no new messages")
    for number in range(130):
        ledger.scanned(MORNING + timedelta(minutes=number), f"{number}")
    assert [run.outcome for run in ledger.runs()] == [str(number) for number in range(129, 29, -1)]
    assert len(other.runs()) == 1
    ledger.close()
    other.close()


def test_ledger_of_the_first_form_keeps_its_last_scan(tmp_path: Path) -> None:
    import sqlite3

    path = tmp_path / "ledger.sqlite3"
    old = sqlite3.connect(path)
    old.executescript(STEPS[0] + "PRAGMA user_version = 1;")
    old.execute("INSERT INTO scans VALUES ('a', ?, '3 new messages')", (MORNING.isoformat(),))
    old.commit()
    old.close()
    path.chmod(0o600)
    ledger = Ledger.open(path, "a")
    assert ledger.runs() == (Run(MORNING, 0, "3 new messages"),)
    ledger.close()


def run(hours: int, status: int) -> Run:
    return Run(MORNING + timedelta(hours=hours), status, "why.")


# runs, newest first: what the sentences begin with
SENTENCES: dict[tuple[Run, ...], list[str]] = {
    (): [],
    (run(0, 0),): ["Last scan: today"],
    (run(0, 1),): ["Last scan: today"],
    (run(0, 77),): ["The last scan failed, today"],
    (run(2, 77), run(1, 75), run(-24, 0)): ["The last 2 scans failed, today", "Last good scan: yesterday"],
}


@pytest.mark.parametrize("runs", SENTENCES)
def test_last_scan_in_a_sentence(runs: tuple[Run, ...]) -> None:
    lines = last_scan(runs, MORNING + timedelta(hours=3))
    assert len(lines) == len(SENTENCES[runs])
    for line, start in zip(lines, SENTENCES[runs], strict=True):
        assert line.startswith(start)
