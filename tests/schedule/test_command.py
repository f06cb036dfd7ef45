"""`assistant schedule` from outside, on a machine whose crontab is a file and that has no systemd."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from assistant.cli import main
from assistant.demo import ME, SAMPLE
from assistant.errors import UsageError
from assistant.ledger.ledger import Ledger
from assistant.places import find
from assistant.schedule.choose import pick, timers
from assistant.schedule.steps import Ran

CRONTAB = """#!/bin/sh
case "$1" in
-l) [ -e "{table}" ] || {{ echo "no crontab for robin" >&2; exit 1; }}; exec cat "{table}" ;;
-r) exec rm "{table}" ;;
-) exec cat > "{table}" ;;
esac
"""


@pytest.fixture
def crontab(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The person's table; there is no other timer on this machine."""
    table, programs = tmp_path / "table", tmp_path / "bin"
    programs.mkdir()
    (programs / "crontab").write_text(CRONTAB.format(table=table))
    (programs / "crontab").chmod(0o755)
    for name in ("cat", "rm"):
        (programs / name).symlink_to(f"/bin/{name}")
    monkeypatch.setenv("PATH", str(programs))
    monkeypatch.setattr(sys, "platform", "linux")
    return table


def test_what_is_installed_scans_when_cron_starts_it(
    crontab: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "100% 'my' $HOME"
    monkeypatch.setenv("ASSISTANT_HOME", str(home))
    assert main(["schedule", "install", "--every", "15m", "--mailbox", str(SAMPLE), "--me", ME]) == 0
    [line] = [line for line in crontab.read_text().splitlines() if line.startswith("*/15 * * * * ")]
    command = line.split(" ", 5)[5].replace("\\%", "%")
    bare = {"HOME": str(tmp_path), "PATH": "/usr/bin:/bin"}
    done = subprocess.run(
        ["/bin/sh", "-c", command], capture_output=True, text=True, env=bare, timeout=120, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    ledger = Ledger.open(find().ledger, str(SAMPLE))
    assert [run.status for run in ledger.runs()] == [0]
    ledger.close()


def test_installed_shown_installed_again_and_removed(crontab: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schedule", "show"]) == 1
    for every in ("30m", "30m", "2h"):
        assert main(["schedule", "install", "--every", every]) == 0
    assert "Not signed in" in capsys.readouterr().err
    assert main(["schedule", "show", "--json"]) == 0
    [shown] = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert (shown["kind"], shown["every"], shown["active"]) == ("cron", "2h", True)
    assert main(["schedule", "remove"]) == 0
    assert not crontab.exists()
    assert main(["schedule", "remove"]) == 0


def test_account_has_a_timer_of_its_own(crontab: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schedule", "install"]) == 0
    assert main(["schedule", "install", "--account", "work"]) == 0
    assert crontab.read_text().count("--account work") == 2
    assert main(["schedule", "remove", "--account", "work"]) == 0
    assert "--account work" not in crontab.read_text()
    assert main(["schedule", "show"]) == 0


def test_timer_for_all_accounts_is_found_without_naming_it(crontab: Path) -> None:
    assert main(["schedule", "install", "--all-accounts"]) == 0
    assert "--all-accounts" in crontab.read_text()
    assert main(["schedule", "show"]) == 0
    assert main(["schedule", "remove"]) == 0
    assert not crontab.exists()


def test_dry_run_shows_the_table_and_leaves_it(crontab: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schedule", "install", "--dry-run"]) == 0
    assert "run crontab -" in capsys.readouterr().out
    assert not crontab.exists()


def test_mistake_in_the_settings_is_told_before_anything_is_installed(crontab: Path) -> None:
    find().config.write_text("[decide]\nlat = 'skip'\n")
    assert main(["schedule", "install"]) == 78
    assert not crontab.exists()


def test_other_timer_is_asked_for_by_name(crontab: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schedule", "install", "--with", "systemd"]) == 2
    assert "there is: cron" in capsys.readouterr().err


def test_another_timer_takes_the_place_of_the_first(
    crontab: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "settings"))
    manager = tmp_path / "bin" / "systemctl"
    manager.write_text("#!/bin/sh\nexit 0\n")
    manager.chmod(0o755)
    units = tmp_path / "settings" / "systemd" / "user"
    assert main(["schedule", "install"]) == 0
    assert sorted(unit.name for unit in units.iterdir()) == ["reply-assistant.service", "reply-assistant.timer"]
    assert main(["schedule", "install", "--with", "cron"]) == 0
    assert list(units.iterdir()) == []
    assert "begin" in crontab.read_text()
    assert main(["schedule", "install", "--with", "systemd"]) == 0
    assert not crontab.exists()


# platform, programs there, systemd answers: the timers, the best first
MACHINES = {
    ("linux", ("systemctl", "crontab"), True): ["systemd", "cron"],
    ("linux", ("systemctl", "crontab"), False): ["cron"],
    ("linux", ("crontab",), True): ["cron"],
    ("linux", (), True): [],
    ("darwin", ("crontab", "launchctl"), True): ["launchd", "cron"],
    ("win32", (), True): ["windows"],
}


@pytest.mark.parametrize("machine", MACHINES, ids=str)
def test_machine_has_these_timers(machine: tuple[str, tuple[str, ...], bool], tmp_path: Path) -> None:
    platform, programs, answers = machine
    found = timers(
        platform,
        {},
        tmp_path,
        lambda command, stdin: Ran(0 if answers else 1),
        which=lambda name: name if name in programs else None,
    )
    assert [timer.kind for timer in found] == MACHINES[machine]
    if not found:
        with pytest.raises(UsageError, match="assistant watch"):
            pick(found, None)
