# ruff: noqa: E501 - a row of a table stays on one line
"""Every command, and every command while things go wrong, before a server that records: what was asked of it is this list.

There is no row that sends, none that deletes, and nothing is asked of anybody else.
"""

import itertools
import random
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from assistant.cli import main, watch
from assistant.cli.parser import COMMANDS
from assistant.mailbox.gmail import calls
from assistant.places import Places
from benchmarks.faults import world
from tests.gmail.conftest import Clock
from tests.gmail.faults import Fault
from tests.gmail.server import GmailServer
from tests.gmail.test_signin import browsed

_ = browsed  # a fixture

ME = "/gmail/v1/users/me"
SEEN = {
    # signing in and out
    ("GET", "/auth"), ("POST", "/token"), ("POST", "/revoke"),
    # reading
    ("GET", f"{ME}/messages"), ("GET", f"{ME}/messages/ID"), ("GET", f"{ME}/threads/ID"), ("GET", f"{ME}/drafts"), ("GET", f"{ME}/drafts/ID"),
    ("GET", f"{ME}/labels"), ("GET", f"{ME}/settings/sendAs"), ("GET", f"{ME}/profile"), ("POST", "/batch/gmail/v1"),
    # saving
    ("POST", f"{ME}/drafts"), ("PUT", f"{ME}/drafts/ID"),
}  # fmt: skip

# Tokens and codes as the server gives them, its client's secret, a sentence of mail that is no rejection, a crash.
SECRETS = re.compile(r"(?:access|refresh|code)-\d+|shh-desktop|go swimming|Traceback")

WHEN = ["--now", world.NOW.isoformat()]
LATER = ["--now", (world.NOW + timedelta(hours=2)).isoformat()]
_THREAD = "18c0ffee0000000a"  # a rejection that is due
_WAITING = "18c0ffee00000028"  # one whose window is not open
# command: the calls of it, in the order in which a person might make them
CALLS: dict[str, list[list[str]]] = {
    "demo": [["demo", "--json"]],
    "config": [["config", "show"]],
    "auth": [["auth", "--no-browser", "--help"], ["auth"], ["auth", "--check"], ["auth", "--revoke"], ["auth"]],
    "doctor": [["doctor", "--json", *WHEN]],
    "scan": [["scan", "--dry-run", *WHEN], ["scan", "--json", "--since", "all", *WHEN], ["scan", *LATER]],
    "status": [["status", "--json", *WHEN], ["status", *LATER]],
    "report": [["report", *WHEN], ["report", "--json", "--since", "all", *LATER]],
    "draft": [["draft", "--thread-id", _WAITING, "--dry-run", *WHEN], ["draft", "--thread-id", _THREAD, "--style", "formal", *LATER], ["draft", "--thread-id", "../send", *LATER]],
    "inspect": [["inspect", "--thread-id", _THREAD, "--json", *WHEN]],
    "letters": [["letters", "--language", "de"]],
    "skip": [["skip", "Grainwood", *WHEN]],
    "unskip": [["unskip", "Grainwood", *WHEN]],
    "note": [["note", "Grainwood", "I still think of the workshop.", *WHEN]],
    "watch": [["watch", "--every", "15m"]],
    "schedule": [["schedule", "show"]],
    "completion": [["completion", "bash"]],
}  # fmt: skip
FAULTS: dict[str, Fault] = {
    "cut before": Fault("*", "cut", times=-1),
    "cut after": Fault("*", "cut", after=True, times=-1),
    "garbage": Fault("*", "garbage", times=-1),
    "half": Fault("*", "truncated-gzip", after=True, times=-1),
    **{f"{status} {reason}": Fault("*", status=status, reason=reason, times=-1) for status, reason in (
        (400, "invalidArgument"), (401, "authError"), (403, "rateLimitExceeded"), (403, "insufficientPermissions"), (404, "notFound"), (429, "rateLimitExceeded"), (500, "backendError"), (503, "backendError"),
    )},
    **{f"{status} to elsewhere": Fault("*", status=status, reason="moved", times=-1, headers={"Location": "ELSEWHERE"}) for status in (301, 302, 303, 307, 308)},
}  # fmt: skip


@pytest.fixture
def elsewhere() -> Iterator[GmailServer]:
    """A host that answers like Gmail, and that nobody has been told of but by a redirect."""
    with GmailServer() as running:
        yield running


@pytest.fixture
def signed_in(
    server: GmailServer, places: Places, clock: Clock, browsed: list[str], monkeypatch: pytest.MonkeyPatch
) -> Places:
    """An installation at `server`, where nobody really waits and `watch` makes one pass."""
    world.post(server, False)
    world.post(server, True)
    server.quota = 10**9
    server.write_credentials(places.credentials)
    server.write_token(places.token)
    monkeypatch.setenv("ASSISTANT_GMAIL_ENDPOINT", server.url)
    make = calls.Calls.__init__
    rhythm = calls.Rhythm(clock.monotonic, clock.sleep, random.Random(7))

    def made(self: calls.Calls, *given: Any, **named: Any) -> None:
        make(self, *given, **(named | {"rhythm": rhythm}))

    def once(self: watch.Stop, moment: object) -> None:
        raise watch.Stopped

    monkeypatch.setattr(calls.Calls, "__init__", made)
    monkeypatch.setattr(watch.Stop, "until", once)
    monkeypatch.setattr(watch.Stop, "listen", lambda self: None)
    monkeypatch.setattr("google.auth._exponential_backoff.time.sleep", lambda seconds: None)
    monkeypatch.setattr(watch.clock, "now", lambda: world.NOW)
    return places


def run(*commands: str) -> list[int]:
    """Exit statuses of all calls of these commands."""
    found = []
    for call in itertools.chain.from_iterable(CALLS[command] for command in commands):
        try:
            found.append(main(call))
        except SystemExit as ended:
            found.append(int(ended.code or 0))
    return found


def shapes(server: GmailServer) -> set[tuple[str, str]]:
    """Method and path, without ids, of everything that was asked, parts of batches included."""
    return {(seen.method, re.sub(r"(/(?:messages|threads|drafts)/)[^/]+$", r"\1ID", seen.path)) for seen in server.seen}


def test_every_command_is_in_the_table() -> None:
    assert CALLS.keys() == COMMANDS.keys()


def test_all_commands_together_ask_for_what_is_listed_and_nothing_else(
    server: GmailServer, signed_in: Places, elsewhere: GmailServer, capsys: pytest.CaptureFixture[str]
) -> None:
    statuses = run(*CALLS)
    assert set(statuses) <= {0, 1, 2}
    assert shapes(server) == SEEN
    assert len(server.drafts) == 3
    output = capsys.readouterr()
    assert not SECRETS.findall(output.out + output.err)
    assert server.unrouted == elsewhere.seen == []


@pytest.mark.parametrize("fault", FAULTS)
def test_whatever_goes_wrong_nothing_else_is_asked_for(
    fault: str, server: GmailServer, signed_in: Places, elsewhere: GmailServer, capsys: pytest.CaptureFixture[str]
) -> None:
    """At the API from the beginning, then only where drafts are saved; then at the sign-in addresses."""
    location = {name: value.replace("ELSEWHERE", f"{elsewhere.url}{ME}/messages/send") for name, value in FAULTS[fault].headers.items()}  # fmt: skip
    for call in ("*", "drafts.create", "token"):
        server.faults[:] = [replace(FAULTS[fault], method=call, headers=location)]
        statuses = run("scan", "draft", "inspect", "doctor", "watch")
        assert set(statuses) <= {0, 1, 2, 75, 77, 78}
        if call == "token":
            server.grants.expire()
            run("auth")
    assert shapes(server) <= SEEN
    assert server.unrouted == elsewhere.seen == []
    assert len(server.drafts) <= 3
    output = capsys.readouterr()
    assert not SECRETS.findall(output.out + output.err)
