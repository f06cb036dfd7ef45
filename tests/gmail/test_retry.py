"""Trying again: with full jitter, as long as the server asks for, never past the patience, and parts one by one."""

import random

import pytest

from assistant.errors import TryAgainLater
from assistant.mailbox.gmail.calls import Patience, Rhythm, _Effort
from assistant.mailbox.gmail.faults import Fault as Failed
from assistant.mailbox.gmail.faults import Kind
from tests.gmail import faults
from tests.gmail.conftest import Clock, Opener
from tests.gmail.faults import Fault
from tests.gmail.server import GmailServer
from tests.gmail.test_arrivals import fill, keys, scan

BUSY = Failed(Kind.BUSY, 429, "rateLimitExceeded")


def waits(seed: int, patience: Patience, failed: Failed = BUSY) -> list[float]:
    """How long it waits before each attempt, until patience ends."""
    clock = Clock()
    effort = _Effort(Rhythm(clock.monotonic, clock.sleep, random.Random(seed)), patience)
    try:
        while True:
            effort.wait(failed, "messages.list")
    except TryAgainLater:
        return clock.slept


def test_waits_are_spread_over_everything_below_a_ceiling_that_doubles() -> None:
    patience = Patience(total=10_000)
    many = [waits(seed, patience)[:8] for seed in range(300)]
    for attempt, ceiling in enumerate((1, 2, 4, 8, 16, 32, 32, 32)):
        at = sorted(each[attempt] for each in many)
        assert 0 <= at[0] < ceiling * 0.05
        assert ceiling * 0.95 < at[-1] <= ceiling
        assert ceiling * 0.4 < sum(at) / len(at) < ceiling * 0.6


def test_what_the_server_asks_for_is_waited_for_at_least() -> None:
    asked = Failed(Kind.BUSY, 429, "rateLimitExceeded", retry_after=20)
    assert all(20 <= seconds <= 20 + 32 for seconds in waits(1, Patience(), asked))


def test_waiting_is_bounded_in_total() -> None:
    for seed in range(50):
        assert sum(waits(seed, Patience())) <= Patience().total


def test_a_pause_longer_than_the_patience_is_told_and_not_waited_for(
    server: GmailServer, opened: Opener, clock: Clock
) -> None:
    fill(server, 3)
    server.fail(faults.busy("messages.list", retry_after="7200", times=-1))
    with pytest.raises(TryAgainLater, match="7200 seconds"):
        scan(opened(), set())
    assert clock.slept == []


def test_parts_of_a_batch_that_failed_are_asked_for_again_singly(server: GmailServer, opened: Opener) -> None:
    ids = fill(server, 40)
    for key in (ids[3], ids[30]):
        server.fail(Fault("messages.get", status=500, about=key))
    assert keys(scan(opened(), set())) == ids
    single = [seen.path.rpartition("/")[2] for seen in server.requests if seen.call == "messages.get"]
    assert single == [ids[3], ids[30]]
    assert all(server.reads_of(key) == 1 for key in ids if key not in (ids[3], ids[30]))
