"""`assistant watch`: one line an event, one scan at a time, and an end between two steps."""

import json
import signal
import subprocess
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from assistant.cli import main
from assistant.cli.breaks import Breaks
from assistant.cli.one_pass import one_pass
from assistant.cli.parser import build_parser
from assistant.cli.watch import Stop, Stopped, Watch
from assistant.demo import ME, NOW, SAMPLE
from assistant.errors import SignInError
from assistant.ledger.ledger import Ledger
from assistant.ledger.lock import scan_lock
from assistant.places import find
from tests.gmail.mail import START, at, mail
from tests.gmail.server import GmailServer

MAIL = ["--mailbox", str(SAMPLE), "--me", ME]


class Clock:
    """Time passes only while somebody rests; the watch is stopped when `passes` have been made."""

    def __init__(self, now: datetime, passes: int, between: Callable[[int], None] = lambda number: None) -> None:
        self.moment, self.left, self.between = now, passes, between
        self.stop = Stop(lambda: self.moment, self.sleep)
        self.rests: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.rests.append(seconds)
        self.moment += timedelta(seconds=seconds)


def watch(
    clock: Clock, arguments: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> list[dict[str, str]]:
    """The events of so many passes."""
    monkeypatch.setattr("assistant.clock.now", lambda: clock.moment)
    until, passed = clock.stop.until, 0

    def next_pass(moment: datetime) -> None:
        nonlocal passed
        passed += 1
        clock.between(passed)
        if passed == clock.left:
            clock.stop.asked = True
        until(moment)

    monkeypatch.setattr(Stop, "until", lambda self, moment: next_pass(moment))
    with pytest.raises(Stopped):
        Watch(build_parser().parse_args(["watch", "--json", *arguments]), clock.stop).go_on()
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


@pytest.fixture
def server(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[GmailServer]:
    with GmailServer(quota=1_000_000) as running:
        monkeypatch.setenv("ASSISTANT_GMAIL_ENDPOINT", running.url)
        running.write_credentials(find().credentials)
        running.write_token(find().token)
        running.store.add(mail(1), "", frozenset({"INBOX"}), at(0))
        yield running


def test_each_event_is_told_once(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    told = watch(Clock(NOW, 1), MAIL, monkeypatch, capsys)
    rows = {event["message_id"]: event["event"] for event in told}
    assert len(rows) == len(told) > 5
    assert "draft" in rows.values()
    again = watch(Clock(NOW, 3), MAIL, monkeypatch, capsys)
    changed = {event["message_id"] for event in again}
    assert len(again) == len(changed)
    assert all(rows[event["message_id"]] != event["event"] for event in again)


def test_failure_is_one_line_for_as_long_as_it_lasts(
    server: GmailServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def between(number: int) -> None:
        server.write_token(find().token, **({"refresh_token": "revoked"} if number in (1, 2) else {}))

    told = watch(Clock(START + timedelta(hours=1), 5, between), [], monkeypatch, capsys)
    assert [event["event"] for event in told[1:]] == ["failed", "recovered"]
    assert "assistant auth" in told[1]["text"]


def test_scan_that_is_running_is_never_joined_by_a_second(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with scan_lock(find().ledger.parent, str(SAMPLE)):
        told = watch(Clock(NOW, 2), MAIL, monkeypatch, capsys)
    assert [event["event"] for event in told] == ["busy", "busy"]
    ledger = Ledger.open(find().ledger, str(SAMPLE))
    assert ledger.runs() == ()
    assert ledger.known_keys() == frozenset()
    ledger.close()


def test_what_keeps_the_first_scan_from_beginning_ends_it(home: Path) -> None:
    arguments = build_parser().parse_args(["watch"])
    with pytest.raises(SignInError):
        Watch(arguments, Stop(lambda: NOW, lambda seconds: None)).go_on()
    assert main(["watch", "--mailbox", "nowhere.mbox"]) == 2


def test_all_accounts_are_watched(
    server: GmailServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    server.write_token(find(account="work").token, account="robin@work.example")
    told = watch(Clock(START + timedelta(hours=1), 1), ["--all-accounts"], monkeypatch, capsys)
    assert [event["account"] for event in told] == ["", "work"]


# Stopping


def scan() -> Namespace:
    return build_parser().parse_args(["scan", "--since", "all", *MAIL, "--now", NOW.isoformat()])


def states() -> list[str]:
    ledger = Ledger.open(find().ledger, str(SAMPLE))
    found = [row.state for row in ledger.drafts()]
    ledger.close()
    return found


def files() -> int:
    return sum(1 for file in find().drafts.glob("*/*") if file.parent.name in ("cur", "new"))


@pytest.mark.parametrize("last", [0, 30, 50, 57, 59, 61, 63])
def test_stopped_at_any_step_nothing_is_half_done_and_the_next_scan_goes_on(last: int, home: Path) -> None:
    steps = iter(range(1000))

    def pause() -> None:
        if next(steps) == last:
            raise Stopped

    with pytest.raises(Stopped):
        one_pass(scan(), lambda row: None, Breaks(pause))
    assert set(states()) <= {"saved"}
    assert len(states()) == files()
    whole = one_pass(scan(), lambda row: None)
    assert len(states()) == files() == sum(row["draft"] is not None for row in whole.rows)


def test_sleeping_machine_wakes_up_to_a_scan_that_is_due() -> None:
    moment = NOW

    def sleep(seconds: float) -> None:
        nonlocal moment
        moment += timedelta(hours=9)  # the lid was closed meanwhile

    rests: list[float] = []
    stop = Stop(lambda: moment, lambda seconds: (rests.append(seconds), sleep(seconds))[0])
    stop.until(NOW + timedelta(hours=8))
    assert rests == [60]


def test_signal_while_resting_ends_the_rest_at_once() -> None:
    stop = Stop(sleep=lambda seconds: signal.raise_signal(signal.SIGTERM))
    before = signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGINT)
    try:
        stop.listen()
        with pytest.raises(Stopped):
            stop.rest(3600)
        assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL  # a second one ends at once
    finally:
        for number, handler in zip((signal.SIGTERM, signal.SIGINT), before, strict=True):
            signal.signal(number, handler)


def test_signal_during_a_step_waits_for_its_end() -> None:
    stop = Stop()
    before = signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGINT)
    try:
        stop.listen()
        signal.raise_signal(signal.SIGTERM)  # nothing is raised here …
        with pytest.raises(Stopped):
            stop.check()  # … but at the next place between two steps
    finally:
        for number, handler in zip((signal.SIGTERM, signal.SIGINT), before, strict=True):
            signal.signal(number, handler)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_process_told_to_stop_says_so_and_ends_with_0(number: int, home: Path) -> None:
    command = [sys.executable, "-m", "assistant", "watch", "--since", "all", *MAIL]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline()  # it is at work, or resting
        process.send_signal(number)
        out, err = process.communicate(timeout=120)
    assert (process.returncode, err) == (0, "")
    assert out.splitlines()[-1].split()[2:] == ["stopped", "stopped"]
