"""A trial: some passes in which things go wrong, then a clean one, and the question whether all is well."""

import json
import os
import random
import shutil
import sqlite3
import tempfile
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from benchmarks.faults import passes, world
from benchmarks.faults.kinds import KINDS, Wrong, kinds_of
from tests.gmail.oauth import CLIENT_ID, CLIENT_SECRET
from tests.gmail.server import ACCOUNT

ALLOWED_STATUS = {0, 1, 75, 77}
_A_WHILE = timedelta(minutes=15)  # between two passes
_SECRETS = ("access-", "refresh-", CLIENT_SECRET, "swimming", "Traceback")  # not for output; the last is no secret


@dataclass(frozen=True)
class Outcome:
    """How a trial ended."""

    seed: int
    kinds: tuple[str, ...]
    statuses: tuple[int, ...]  # of the disturbed passes
    faults: tuple[str, ...]  # what is not as it should be; empty when all is well
    struck: bool  # something did go wrong: a pass ended otherwise than with 0, or a fault was used up
    seen: frozenset[tuple[str, str]]


@dataclass(frozen=True)
class State:
    """What there is in the end."""

    drafts: tuple[tuple[str, str], ...]
    messages: tuple[tuple[str, str], ...]  # key and state, of the mail that was posted
    rows: tuple[tuple[str, str], ...]  # message id and state of the drafts in the ledger


def undisturbed() -> State:
    """What a pass without any fault leaves, in two portions of mail."""
    state, _, faults, _, _ = _run(0, ())
    assert not faults, faults
    return state


def run(seed: int, expected: State) -> Outcome:
    """One trial; the same seed is the same trial."""
    kinds = kinds_of(seed)
    state, statuses, faults, struck, seen = _run(seed, kinds)
    found = [*faults, *_differences(state, expected)]
    return Outcome(seed, kinds, statuses, tuple(found), struck, seen)


def _differences(state: State, expected: State) -> list[str]:
    found = []
    for what in ("drafts", "messages"):
        have, wanted = list(getattr(state, what)), list(getattr(expected, what))
        if have != wanted:
            more, less = [x for x in have if x not in wanted or have.count(x) > 1], [x for x in wanted if x not in have]
            found.append(f"{what}: too much {more}, missing {less}")
    if any(row not in expected.rows for row in state.rows):
        found.append(f"rows of the ledger: {state.rows}")
    return found


def _run(
    seed: int, kinds: tuple[str, ...]
) -> tuple[State, tuple[int, ...], list[str], bool, frozenset[tuple[str, str]]]:
    chance = random.Random(seed * 7919 + 1)
    home = Path(tempfile.mkdtemp(prefix="campaign-"))
    server = world.Remote()
    try:
        _install(home, server)
        late_after = chance.randrange(len(kinds) + 1)  # the pass before which the late mail comes
        server.ask(world.post, False)
        statuses: list[int] = []
        faults: list[str] = []
        struck = False
        for number, kind in enumerate(kinds):
            if number == late_after:
                server.ask(world.post, True)
            wrong = KINDS[kind](chance)
            _disturb(server, wrong)
            ended = _passes(home, server, world.NOW + number * _A_WHILE, wrong, faults)
            statuses += ended
            healed = server.ask(world.heal, wrong.server)
            struck = struck or healed or any(ended) or bool(wrong.spoil or wrong.hours or wrong.before)
            if wrong.spoil is not None:
                wrong.spoil(home, chance)
        if late_after >= len(kinds):
            server.ask(world.post, True)
        if passes.KILLED in statuses or 77 in statuses or not (home / "token.json").exists():
            _sign_in(home, server)
        clean = _passes(home, server, world.NOW + timedelta(hours=1), Wrong(), faults)
        said = (home / "out" / "0").read_text(encoding="utf-8", errors="replace")
        faults += [f"the clean pass ended with {status}: {said[-1500:]}" for status in clean if status]
        state = _state(home, server)
        _passes(home, server, world.NOW + timedelta(hours=1) + _A_WHILE, Wrong(), faults)
        if _state(home, server) != state:
            faults.append("a further pass changed something")
        return state, tuple(statuses), faults, struck, frozenset(server.ask(world.seen))
    finally:
        server.close()
        shutil.rmtree(home, ignore_errors=True)


def _disturb(server: world.Remote, wrong: Wrong) -> None:
    if wrong.before:
        server.ask({"die": world.die, "expire": world.expire}[wrong.before])
    if wrong.server:
        server.ask(world.fail, wrong.server)


def _passes(home: Path, server: world.Remote, now: datetime, wrong: Wrong, faults: list[str]) -> list[int]:
    """Run the passes of one moment and judge how they ended."""
    endpoint = "http://127.0.0.1:9" if wrong.unreachable else server.ask(world.url)
    moment = now + timedelta(hours=wrong.hours)
    others = replace(wrong, kill_request=-1)  # of several at once, only one is killed
    started = [
        passes.start(home, endpoint, moment, wrong if number == 0 else others, str(number))
        for number in range(wrong.at_once)
    ]
    ended = [passes.end(pid) for pid in started]
    may_die = max(wrong.kill_request, wrong.kill_write, wrong.kill_cache) >= 0
    for number, status in enumerate(ended):
        output = (home / "out" / str(number)).read_text(encoding="utf-8", errors="replace")
        if status not in ALLOWED_STATUS and not (status == passes.KILLED and may_die and number == 0):
            faults.append(f"a pass ended with {status}: {output[-1500:]}")
        faults += [f"{word!r} in the output: {output[-1500:]}" for word in _SECRETS if word in output]
    return ended


def _install(home: Path, server: world.Remote) -> None:
    (home / "out").mkdir()
    url = server.ask(world.url)
    section = {
        "client_id": CLIENT_ID, "client_secret": CLIENT_SECRET, "auth_uri": f"{url}/auth", "token_uri": f"{url}/token",
    }  # fmt: skip
    (home / "credentials.json").write_text(json.dumps({"installed": section}))
    (home / "credentials.json").chmod(0o600)
    (home / "config.toml").write_text('[me]\nname = "Robin Ashdown"\n')
    _sign_in(home, server)


def _sign_in(home: Path, server: world.Remote) -> None:
    """A token as signing in leaves it."""
    content = {
        "version": 1, "account": ACCOUNT, "client_id": CLIENT_ID, "access_token": "", "expiry": None,
        "scopes": ["https://www.googleapis.com/auth/gmail.readonly", "https://www.googleapis.com/auth/gmail.compose"],
        "token_uri": f"{server.ask(world.url)}/token", "refresh_token": server.ask(world.lasting),
    }  # fmt: skip
    (home / "token.json").write_text(json.dumps(content))
    os.chmod(home / "token.json", 0o600)


def _state(home: Path, server: world.Remote) -> State:
    posted = {f"18c0ffee{one.number:08x}" for one in world.MAIL}
    if not (home / "ledger.sqlite3").exists():
        return State((), (), ())
    connection = sqlite3.connect(home / "ledger.sqlite3")
    try:
        messages = connection.execute("SELECT key, state FROM messages ORDER BY key").fetchall()
        rows = connection.execute("SELECT message_id, state FROM drafts ORDER BY message_id").fetchall()
    finally:
        connection.close()
    return State(
        tuple(map(tuple, server.ask(world.drafts))),
        tuple((key, state) for key, state in messages if key in posted),
        tuple(rows),
    )
