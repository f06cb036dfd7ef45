"""The doctor finds each thing that can be wrong, and says what to do."""

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from assistant.cli import main
from assistant.doctor.timer import timer
from assistant.mailbox.gmail import token
from assistant.mailbox.gmail.calls import Patience
from assistant.places import Places
from assistant.schedule.job import Job
from assistant.schedule.steps import Installed, Step
from tests.gmail.conftest import NOW
from tests.gmail.faults import Fault, busy
from tests.gmail.server import GmailServer

READ_ONLY = ["https://www.googleapis.com/auth/gmail.readonly"]
Illness = Callable[[GmailServer, Places], object]


@pytest.fixture
def well(server: GmailServer, places: Places, monkeypatch: pytest.MonkeyPatch) -> Places:
    """A signed-in installation with nothing wrong; the server's clock agrees."""
    monkeypatch.setenv("ASSISTANT_GMAIL_ENDPOINT", server.url)
    server.write_credentials(places.credentials).chmod(0o600)
    server.write_token(places.token)
    places.config.write_text("[me]\nname = 'Robin Ashdown'\n")
    places.config.chmod(0o600)
    tell_time(server, timedelta(0))
    monkeypatch.setenv("PATH", "")  # no timer of this machine
    return places


def tell_time(server: GmailServer, later: timedelta) -> None:
    server.date = format_datetime(NOW + later, usegmt=True)


def examined(capsys: pytest.CaptureFixture[str], *options: str) -> tuple[int, dict[str, dict[str, str]]]:
    """Exit status, and the findings by what they are about; of several the gravest."""
    capsys.readouterr()
    status = main(["doctor", "--json", "--now", NOW.isoformat(), *options])
    found: dict[str, dict[str, str]] = {}
    for line in capsys.readouterr().out.splitlines():
        finding = json.loads(line)
        if finding["what"] not in found or finding["state"] == "wrong":
            found[finding["what"]] = finding
    return status, found


def test_all_is_well(well: Places, capsys: pytest.CaptureFixture[str]) -> None:
    status, found = examined(capsys)
    assert status == 0
    assert [what for what, finding in found.items() if finding["state"] == "ok"] == [
        "Python", "Files", "Settings", "Templates", "Credentials", "Permission", "Google", "Clock", "Ledger",
    ]  # fmt: skip
    assert found["Labels"]["state"] == "note"  # they are not there, and nothing needs them


def test_labels_that_are_there_are_well(server: GmailServer, well: Places, capsys: pytest.CaptureFixture[str]) -> None:
    server.store.labels |= {"Label_1": "Reply assistant/Skip", "Label_2": "Reply assistant/Draft"}
    assert examined(capsys)[1]["Labels"]["state"] == "ok"


def damage(path: Path, **changes: object) -> None:
    content = json.loads(path.read_text())
    path.write_text(json.dumps(content | changes))


def spoil(path: Path) -> None:
    path.write_bytes(b"not what it was" * 200)
    path.chmod(0o600)


# what is done: (what it is about, words of text or remedy)
ILLNESSES: dict[str, tuple[Illness, str, list[str]]] = {
    "token open to others": (lambda s, p: p.token.chmod(0o644), "Files", ["chmod 600", "token.json"]),
    "credentials open to others": (lambda s, p: p.credentials.chmod(0o644), "Files", ["chmod 600", "credentials.json"]),
    "settings with mistakes": (
        lambda s, p: p.config.write_text("[me]\nnam = 1"),
        "Settings",
        ["line 2", "config check"],
    ),
    "templates missing": (
        lambda s, p: p.config.write_text("[writing]\ntemplates = 'nowhere'"),
        "Templates",
        ["nowhere", "[writing]"],
    ),
    "web client": (
        lambda s, p: p.credentials.write_text('{"web": {}}'),
        "Credentials",
        ["web application", "desktop app"],
    ),
    "placeholder left in": (
        lambda s, p: s.write_credentials(p.credentials, client_secret="YOUR-SECRET"),
        "Credentials",
        ["still the example"],
    ),
    "credentials gone": (lambda s, p: p.credentials.unlink(), "Credentials", ["no credentials file"]),
    "not signed in": (lambda s, p: p.token.unlink(), "Permission", ["not signed in", "assistant auth"]),
    "token damaged": (lambda s, p: spoil(p.token), "Permission", ["damaged", "assistant auth"]),
    "token of another client": (
        lambda s, p: damage(p.token, client_id="other"),
        "Permission",
        ["another client", "assistant auth"],
    ),
    "keyring gone": (
        lambda s, p: damage(p.token, in_keyring=True, refresh_token="", access_token=""),
        "Permission",
        ["keyring", "assistant auth"],
    ),
    "drafts not allowed": (lambda s, p: damage(p.token, scopes=READ_ONLY), "Permission", ["no drafts", "every box"]),
    "seven days": (
        lambda s, p: damage(p.token, ends=(NOW + timedelta(days=3)).isoformat()),
        "Permission",
        ["forgets", "15.03.2026", "Testing", "Publish app"],
    ),
    "seven days over": (
        lambda s, p: damage(p.token, ends=(NOW - timedelta(days=3)).isoformat()),
        "Permission",
        ["forgot", "Publish app"],
    ),
    "permission revoked": (
        lambda s, p: setattr(s.grants, "dead", True),
        "Google",
        ["no longer accepts", "assistant auth"],
    ),
    "API disabled": (
        lambda s, p: s.fail(Fault("getProfile", status=403, reason="accessNotConfigured")),
        "Google",
        ["not enabled", "console.cloud.google.com"],
    ),
    "daily quota": (
        lambda s, p: s.fail(Fault("getProfile", status=403, reason="dailyLimitExceeded")),
        "Google",
        ["daily quota"],
    ),
    "rate limit": (lambda s, p: s.fail(busy("getProfile", retry_after="60")), "Google", ["limiting", "60 seconds"]),
    "another account": (lambda s, p: damage(p.token, account="other@mailbox.example"), "Google", ["not of other@"]),
    "clock fast": (lambda s, p: tell_time(s, timedelta(minutes=-7)), "Clock", ["7 minutes fast"]),
    "clock slow": (lambda s, p: tell_time(s, timedelta(hours=1)), "Clock", ["60 minutes slow"]),
    "ledger damaged": (lambda s, p: spoil(p.ledger), "Ledger", ["damaged", "assistant scan"]),
}


@pytest.mark.parametrize("name", ILLNESSES)
def test_illness_is_found_with_its_remedy(
    name: str, server: GmailServer, well: Places, capsys: pytest.CaptureFixture[str]
) -> None:
    act, what, words = ILLNESSES[name]
    act(server, well)
    status, found = examined(capsys)
    assert status == 1
    assert found[what]["state"] == "wrong"
    for word in words:
        assert word in f"{found[what]['text']} {found[what]['remedy']}"


def test_nothing_is_asked_of_google_offline(
    server: GmailServer, well: Places, capsys: pytest.CaptureFixture[str]
) -> None:
    status, found = examined(capsys, "--offline")
    assert status == 0
    assert "Google" not in found
    assert server.requests == []


def test_network_that_is_gone_is_told_soon(
    well: Places, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("assistant.mailbox.gmail.visit._SHORT", Patience(unreachable=1))
    monkeypatch.setenv("ASSISTANT_GMAIL_ENDPOINT", "http://127.0.0.1:9")
    damage(well.token, access_token="good", expiry=(NOW + timedelta(hours=1)).isoformat())
    status, found = examined(capsys)
    assert status == 1
    assert "could not be reached" in found["Google"]["text"]


def test_without_gmail_nothing_is_wrong(places: Places, capsys: pytest.CaptureFixture[str]) -> None:
    status, found = examined(capsys)
    assert status == 0
    assert found["Credentials"]["state"] == "note"
    assert "Permission" not in found


@dataclass
class OneTimer:
    """A timer that may be installed."""

    known: Installed | None
    kind: str = "systemd"

    def install(self, job: Job) -> tuple[Step, ...]:
        raise NotImplementedError

    def remove(self, name: str) -> tuple[Step, ...]:
        raise NotImplementedError

    def installed(self, name: str) -> Installed | None:
        return self.known if name == "reply-assistant" else None


RUNS = Installed("systemd", "30m", "assistant scan", True, "")

# timers of the machine: (state, words)
TIMERS: dict[str, tuple[tuple[OneTimer, ...], str, str]] = {
    "runs": ((OneTimer(RUNS),), "ok", "scans every 30m"),
    "does not run": ((OneTimer(replace(RUNS, active=False)),), "wrong", "does not run it"),
    "not installed": ((OneTimer(None),), "note", "assistant schedule install"),
    "no timer here": ((), "note", "assistant watch"),
}


@pytest.mark.parametrize("name", TIMERS)
def test_timer(name: str) -> None:
    there, state, words = TIMERS[name]
    finding = timer(there, ("reply-assistant", "reply-assistant-all"))
    assert finding.state == state
    assert words in f"{finding.text} {finding.remedy}"


def test_failed_scan_is_told(well: Places, server: GmailServer, capsys: pytest.CaptureFixture[str]) -> None:
    server.fail(Fault("messages.list", status=403, reason="accessNotConfigured"))
    assert main(["scan", "--now", NOW.isoformat()]) == 78
    _, found = examined(capsys)
    assert found["Last scan"]["state"] == "wrong"
    assert "not enabled" in found["Last scan"]["text"]


def test_person_gets_a_line_each_and_a_sum(well: Places, capsys: pytest.CaptureFixture[str]) -> None:
    well.token.chmod(0o644)
    assert main(["doctor", "--offline"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith("mend  Files") for line in lines)
    assert any(line.startswith("ok    Python") for line in lines)
    assert lines[-1] == "2 to mend."  # the file, and the permission in it


def test_end_of_the_permission_survives_renewal_and_older_files_say_nothing(
    well: Places, server: GmailServer, capsys: pytest.CaptureFixture[str]
) -> None:
    assert token.read_token(well.token).ends is None
    damage(well.token, ends=(NOW + timedelta(days=3)).isoformat())
    examined(capsys)
    assert token.read_token(well.token).access_token  # renewed
    assert token.read_token(well.token).ends == NOW + timedelta(days=3)
