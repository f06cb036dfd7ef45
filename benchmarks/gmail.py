"""What Gmail is asked, counted at a server of ours that keeps Google's quota; beside a client that asks naively.

The naive client is what one finds most: list, then one `messages.get` for each message, one after the other, and
nothing remembered, so that the next pass does it all again.
"""

import contextlib
import io
import json
import math
import os
import random
import time
import urllib.parse
import urllib.request
from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from assistant.cli import main
from assistant.mailbox.gmail import open_gmail
from assistant.places import find
from benchmarks.measure import Figure
from benchmarks.takeout import NOW, OWNER, Maker, as_sent
from tests.gmail.conftest import Clock
from tests.gmail.mail import mail, ms
from tests.gmail.oauth import CLIENT_ID, CLIENT_SECRET
from tests.gmail.server import GmailServer

QUOTA = 6_000
UNLIMITED = 10**9


def measure(folder: Path, messages: int = 1_123) -> Iterator[Figure]:
    """Idle, new mail, a first scan inside the quota, a rejection's history, and the naive client."""
    os.environ["ASSISTANT_HOME"] = str(folder / "gmail")
    yield from _new_and_idle(messages)
    yield from _inside_the_quota(2_000)
    yield from _history()
    yield from _against_naive(500)


@contextlib.contextmanager
def _server(messages: int, quota: int, clock: Clock | None = None) -> Iterator[GmailServer]:
    """A signed-in installation before a server with so many messages of the last fortnight."""
    more = {"monotonic": clock.monotonic} if clock else {}
    with GmailServer(quota=quota, account=OWNER, **more) as server:
        for number in range(messages):
            at = NOW - timedelta(days=13) + timedelta(days=12) * number / max(1, messages)
            server.store.add(mail(number, "Lunch at one?", to=OWNER, subject="Lunch"), received=ms(at))
        for name in ("cache", "ledger.sqlite3", "token.json"):
            path = Path(os.environ["ASSISTANT_HOME"]) / name
            path.unlink(missing_ok=True) if path.is_file() else _clear(path)
        os.environ["ASSISTANT_GMAIL_ENDPOINT"] = server.url
        server.write_credentials(find().credentials)
        server.write_token(find().token)
        yield server


def _clear(folder: Path) -> None:
    for path in sorted(folder.rglob("*"), reverse=True):
        path.unlink() if path.is_file() else path.rmdir()


def _pass(clock: Clock, known: set[str], now: datetime = NOW) -> None:
    box = open_gmail(find(), now=now, drafting=True, rhythm=clock.rhythm)
    known.update(one.key for one in box.arrivals(NOW - timedelta(days=14), frozenset(known)))
    box.close()


def _new_and_idle(messages: int) -> Iterator[Figure]:
    clock, known = Clock(), set[str]()
    with _server(messages, UNLIMITED, clock) as server:
        _pass(clock, known)
        lists, batches = math.ceil(messages / 500), math.ceil(messages / 50)
        seen = Counter(one.call for one in server.requests)
        read = max(Counter(one.path for one in server.seen if one.call == "messages.get").values())
        units = 20 * messages + 5 * lists + 1
        note = f"{messages:,} new messages, first scan: the labels are asked for once"
        yield Figure("requests for new mail", len(server.requests), lists + batches + 1, "requests", 1, note=note)
        yield Figure("lists for new mail", seen["messages.list"], lists, "requests", 1, note=note)
        yield Figure("units for new mail", server.units, units, "units", 1, note=note)
        yield Figure("how often a message is read", read, 1, "times", 1, note=note)
        server.forget_requests()
        _pass(clock, known)
        yield Figure("requests of an idle scan", len(server.requests), 1, "requests", 1)
        yield Figure("units of an idle scan", server.units, 5, "units", 1)


def _inside_the_quota(messages: int) -> Iterator[Figure]:
    clock = Clock()
    with _server(messages, QUOTA, clock) as server:
        begun = clock.seconds
        _pass(clock, set())
        refused = server.calls.count("messages.get") - messages  # one refused is asked for again
        minutes = (clock.seconds - begun) / 60
        least = 20 * messages / QUOTA
        note = f"a first scan of {messages:,} messages, {QUOTA:,} units a minute enforced"
        yield Figure("calls that the quota refused", refused, 1, "calls", 0, note=note)
        yield Figure("minutes of a first scan", minutes, least, "minutes", 1.2, note=note)


def _history() -> Iterator[Figure]:
    """A rejection that arrives in a mailbox with its application and 200 other messages before the fortnight."""
    with _server(0, UNLIMITED) as server:
        maker = Maker(random.Random(7))
        for number in range(200):
            old = NOW - timedelta(days=30 + number / 2)
            server.store.add(mail(number, "Lunch at one?", to=OWNER, subject="Lunch"), received=ms(old))
        for one in maker.application(3, NOW - timedelta(hours=30)):
            labels = frozenset({"SENT"} if OWNER in one.sender else {"INBOX"})
            server.store.add(as_sent(one), f"{one.thread:x}", labels, ms(one.when))
        with contextlib.redirect_stdout(io.StringIO()):
            main(["scan", "--now", NOW.isoformat(), "--dry-run"])
        asked = Counter(one.call for one in server.seen)
        recent = 1  # the list of what is new
        note = "of one rejection, its application in two earlier conversations"
        yield Figure("lists for a history", asked["messages.list"] - recent, 3, "requests", 1, note=note)
        yield Figure("messages read for a history", asked["messages.get"], 60, "messages", 1, note=note)


def _against_naive(messages: int) -> Iterator[Figure]:
    """Two passes over the same mail, the second without anything new."""
    clock, known = Clock(), set[str]()
    with _server(messages, UNLIMITED, clock) as server:
        begun = time.perf_counter()
        _pass(clock, known)
        _pass(clock, known)
        seconds, requests, units = time.perf_counter() - begun, len(server.requests), server.units
        server.forget_requests()
        begun = time.perf_counter()
        for _ in range(2):
            _naive(server)
        naive = time.perf_counter() - begun
        note = f"two passes over {messages} messages, against list and serial messages.get"
        yield Figure("requests", requests, len(server.requests), "requests", 20, more=True, note=note)
        yield Figure("units", units, server.units, "units", 1.9, more=True, note=note)
        yield Figure("time at a server next door", seconds, naive, "s", 1, more=True, note=note)


def _naive(server: GmailServer) -> int:
    told = {
        "grant_type": "refresh_token",
        "refresh_token": server.grants.lasting(),
        "client_id": CLIENT_ID,
        "client_secret": CLIENT_SECRET,
    }
    with urllib.request.urlopen(f"{server.url}/token", urllib.parse.urlencode(told).encode()) as answer:
        token = json.load(answer)["access_token"]

    def get(path: str) -> dict[str, object]:
        request = urllib.request.Request(
            f"{server.url}/gmail/v1/users/me/{path}", headers={"Authorization": f"Bearer {token}"}
        )
        with urllib.request.urlopen(request) as answer:
            found: dict[str, object] = json.load(answer)
            return found

    count, page = 0, ""
    while True:
        listed = get(f"messages?maxResults=500{page}")
        for one in listed.get("messages", []):  # type: ignore[attr-defined]
            count += len(get(f"messages/{one['id']}?format=raw")) > 0
        if "nextPageToken" not in listed:
            return count
        page = f"&pageToken={listed['nextPageToken']}"
