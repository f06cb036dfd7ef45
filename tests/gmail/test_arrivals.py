"""New mail: listed once, read once, oldest first, at the pace Google allows."""

import math
from datetime import datetime, timedelta

import pytest

from assistant.errors import TryAgainLater
from assistant.mailbox.gmail.calls import Patience
from assistant.mailbox.gmail.mailbox import GmailMailbox
from assistant.message.message import Label, Message, Unreadable
from tests.gmail import faults
from tests.gmail.conftest import NOW, Clock, Opener
from tests.gmail.faults import Fault
from tests.gmail.mail import START, at, mail, ms
from tests.gmail.server import GmailServer

SINCE = NOW - timedelta(days=14)


def scan(box: GmailMailbox, known: set[str], since: datetime | None = SINCE) -> list[Message | Unreadable]:
    """A pass as a scan makes it: what is handed out is remembered."""
    got = []
    for message in box.arrivals(since, frozenset(known)):
        got.append(message)
        known.add(message.key)
    return got


def keys(got: list[Message | Unreadable]) -> list[str]:
    return [message.key for message in got]


def fill(server: GmailServer, count: int, spread: float = 0.01) -> list[str]:
    first = mail(0)
    texts = [first.replace(b"<0@", f"<{number}@".encode()) for number in range(count)]
    return [server.store.add(text, received=at(number * spread)) for number, text in enumerate(texts)]


def test_comes_oldest_first_with_gmails_ids_dates_and_labels(server: GmailServer, opened: Opener) -> None:
    late = server.store.add(mail(2, "B"), received=at(2), labels=("INBOX", "UNREAD", "Reply assistant/Skip"))
    early = server.store.add(mail(1, "A"), received=at(1), labels=("SENT",))
    got = scan(opened(), set())
    assert keys(got) == [early, late]
    assert isinstance(got[1], Message)
    assert got[1].received_at == START + timedelta(hours=2)
    assert got[1].thread_id == late
    assert got[1].labels == {Label.INBOX, "Reply assistant/Skip"}
    assert got[0].labels == {Label.SENT}  # type: ignore[union-attr]


def test_spam_and_trash_are_left_out_sent_mail_and_drafts_are_not(server: GmailServer, opened: Opener) -> None:
    for number, label in enumerate(("SPAM", "TRASH")):
        server.store.add(mail(number), labels=(label,), received=at(number))
    seen = [server.store.add(mail(9 + n), labels=(label,), received=at(n)) for n, label in enumerate(("SENT", "DRAFT"))]
    assert keys(scan(opened(), set())) == seen


def test_nothing_is_read_twice_even_by_a_ledger_that_forgot(server: GmailServer, opened: Opener) -> None:
    ids = fill(server, 60)
    for known in (set(), set(), set(ids[:30])):
        got = scan(opened(), known)
        assert len(got) in (60, 30)
    assert {server.reads_of(key) for key in ids} == {1}


def test_an_idle_scan_is_one_request_of_five_units(server: GmailServer, opened: Opener) -> None:
    fill(server, 10)
    known: set[str] = set()
    scan(opened(), known)
    server.forget_requests()
    assert scan(opened(now=NOW + timedelta(minutes=15)), known) == []
    assert [seen.call for seen in server.requests] == ["messages.list"]
    assert server.units == 5


def test_an_idle_scan_of_a_big_mailbox_lists_only_the_last_days(server: GmailServer, opened: Opener) -> None:
    server.quota = 10**9
    old = [server.store.add(mail(1), received=ms(NOW - timedelta(days=13)) + n) for n in range(600)]
    new = server.store.add(mail(5000), received=ms(NOW) - 1000)
    known: set[str] = set()
    assert keys(scan(opened(), known)) == [*old, new]
    server.forget_requests()
    scan(opened(), known)
    assert len(server.requests) == 1


def test_new_messages_cost_one_list_and_a_batch_for_fifty(server: GmailServer, opened: Opener) -> None:
    known: set[str] = set()
    fill(server, 2)
    scan(opened(), known)  # the addresses of the account are asked for once a day
    server.forget_requests()
    fill(server, 1123)
    scan(opened(), known)
    calls = [seen.call for seen in server.requests]
    assert calls.count("messages.list") == math.ceil(1125 / 500)
    assert calls.count("batch") == math.ceil(1123 / 50)
    assert len(calls) == calls.count("messages.list") + calls.count("batch")
    assert server.units == 3 * 5 + 1123 * 20


def test_a_first_scan_of_2000_messages_stays_inside_the_quota(
    server: GmailServer, opened: Opener, clock: Clock
) -> None:
    fill(server, 2000)
    told: list[tuple[int, int, float]] = []
    before = clock.seconds
    got = scan(opened(progress=lambda *numbers: told.append(numbers)), set())
    assert len(got) == 2000
    assert server.calls.count("messages.get") == 2000  # a single 429 would have cost another
    took = clock.seconds - before
    assert took < 1.1 * 60 * (2000 * 20 / 6000)
    assert [done for done, _, _ in told] == list(range(0, 2000, 50))
    assert told[0][1] == 2000
    assert abs(told[0][2] - took) < 0.15 * took, "the remaining time told at the beginning is honest"


def test_mail_is_found_again_after_the_ledger_was_lost_without_reading_it(server: GmailServer, opened: Opener) -> None:
    old = server.store.add(mail(1), received=ms(NOW - timedelta(days=12)))
    new = server.store.add(mail(2), received=ms(NOW - timedelta(hours=1)))
    scan(opened(), set())
    assert keys(scan(opened(), set())) == [old, new]
    assert server.reads_of(old) == 1


def test_an_earlier_start_lists_everything_again(server: GmailServer, opened: Opener) -> None:
    old = server.store.add(mail(1), received=ms(NOW - timedelta(days=80)))
    new = server.store.add(mail(2), received=ms(NOW - timedelta(hours=1)))
    known: set[str] = set()
    assert keys(scan(opened(), known)) == [new]
    assert keys(scan(opened(), known, NOW - timedelta(days=90))) == [old]
    oldest = server.store.add(mail(3), received=ms(NOW - timedelta(days=900)))
    assert keys(scan(opened(), known, None)) == [oldest]


def test_a_pass_that_was_broken_off_goes_on_where_it_stopped(server: GmailServer, opened: Opener) -> None:
    ids = fill(server, 120)
    known: set[str] = set()
    for message in opened().arrivals(SINCE, frozenset()):
        known.add(message.key)
        if len(known) == 70:
            break
    assert keys(scan(opened(), known)) == ids[70:]
    assert {server.reads_of(key) for key in ids} == {1}


def test_mail_from_after_now_is_handed_out_again_when_its_time_has_come(server: GmailServer, opened: Opener) -> None:
    server.store.add(mail(1), received=ms(NOW) - 1000)
    later = server.store.add(mail(2), received=ms(NOW + timedelta(days=5)))
    known = {message.key for message in opened().arrivals(SINCE, frozenset()) if message.received_at <= NOW}  # type: ignore[union-attr]
    assert keys(scan(opened(now=NOW + timedelta(days=6)), known)) == [later]
    assert server.reads_of(later) == 1


def test_a_message_that_is_no_mail_does_not_stop_the_rest(server: GmailServer, opened: Opener) -> None:
    first = server.store.add(mail(1), received=at(1))
    odd = server.store.add(b"\xff\xd8\xff\xe0 not mail at all", received=at(2))
    last = server.store.add(mail(3), received=at(3))
    known: set[str] = set()
    got = scan(opened(), known)
    assert keys(got) == [first, odd, last]
    assert isinstance(got[1], Unreadable)
    assert scan(opened(), known) == []


def test_a_message_gone_between_list_and_read_is_left_out(server: GmailServer, opened: Opener) -> None:
    fill(server, 3)
    gone = server.ids or sorted(server.store.messages)[1:2]
    server.fail(Fault("messages.get", status=404, reason="notFound", about=gone[0], times=-1))
    known: set[str] = set()
    assert gone[0] not in keys(scan(opened(), known))
    del server.store.messages[gone[0]]
    server.faults.clear()
    assert scan(opened(), known) == []


def test_a_message_that_was_not_found_for_once_is_not_skipped(server: GmailServer, opened: Opener) -> None:
    """A fault of the server's; newer mail has come through meanwhile."""
    ids = fill(server, 5)
    server.fail(Fault("messages.get", status=404, reason="notFound", about=ids[2]))
    server.store.add(mail(99), received=ms(NOW + timedelta(days=6)) - 1000)
    known: set[str] = set()
    for _ in range(2):
        scan(opened(now=NOW + timedelta(days=6)), known)
    assert ids[2] in known


def test_an_answer_without_its_message_is_asked_for_again(server: GmailServer, opened: Opener) -> None:
    ids = fill(server, 5)
    server.fail(Fault("messages.get", "hollow", about=ids[2]))
    assert keys(scan(opened(), set())) == ids


# What goes wrong in a batch: a name, the faults, how often the message concerned is asked for in the end.
IN_A_BATCH: tuple[tuple[str, tuple[Fault, ...]], ...] = (
    ("one part is over the rate", (faults.busy("messages.get"),)),
    ("one part is over the rate, by 403", (Fault("messages.get", status=403, reason="userRateLimitExceeded"),)),
    ("some parts fail", (Fault("messages.get", status=500, times=3),)),
    ("a part holds garbage", (Fault("messages.get", "garbage"),)),
    ("a part is missing", (Fault("messages.get", "missing-part"),)),
    ("the batch is over the rate", (faults.busy("batch", times=2, retry_after="7"),)),
    ("the batch fails", (Fault("batch", status=503, times=2),)),
    ("the connection is cut before", (faults.cut_before("batch"),)),
    ("the connection is cut after", (faults.cut_after("batch"),)),
    ("the batch holds garbage", (Fault("batch", "garbage"),)),
    ("the batch comes half", (Fault("batch", "truncated-gzip", after=True),)),
    ("the list fails", (Fault("messages.list", status=502, times=2),)),
    ("the list holds garbage", (Fault("messages.list", "garbage"),)),
    ("the list comes half", (Fault("messages.list", "truncated-gzip", after=True),)),
    ("the access token runs out", (Fault("messages.list", status=401, reason="authError"),)),
    ("the access token runs out inside", (Fault("messages.get", status=401, reason="authError", times=60),)),
)


@pytest.mark.parametrize("wrong", [row[1] for row in IN_A_BATCH], ids=[row[0] for row in IN_A_BATCH])
def test_every_message_comes_through_a_fault_that_passes(
    server: GmailServer, opened: Opener, wrong: tuple[Fault, ...]
) -> None:
    ids = fill(server, 60)
    server.fail(*[Fault(**vars(fault)) for fault in wrong])
    assert keys(scan(opened(), set())) == ids


def test_the_server_is_given_the_pause_it_asks_for(server: GmailServer, opened: Opener, clock: Clock) -> None:
    fill(server, 3)
    server.fail(faults.busy("messages.list", retry_after="17"))
    scan(opened(), set())
    assert 17 <= clock.slept[0] < 19


def test_patience_ends_in_try_again_later_and_the_next_scan_goes_on(
    server: GmailServer, opened: Opener, clock: Clock
) -> None:
    ids = fill(server, 120)
    known: set[str] = set()
    box = opened()
    arrivals = box.arrivals(SINCE, frozenset())
    known.update(next(arrivals).key for _ in range(50))
    server.fail(Fault("*", status=503, times=-1))
    with pytest.raises(TryAgainLater):
        next(arrivals)
    assert sum(clock.slept) <= Patience().total + 2 * 61  # the second is for the quota
    server.faults.clear()
    assert keys(scan(opened(), known)) == ids[50:]
    assert {server.reads_of(key) for key in ids[:50]} == {1}


def test_without_a_network_it_gives_up_soon(server: GmailServer, opened: Opener, clock: Clock) -> None:
    fill(server, 3)
    server.fail(faults.cut_before("*", times=-1))
    with pytest.raises(TryAgainLater):
        scan(opened(), set())
    assert sum(clock.slept) < 10


def test_a_server_without_batches_is_read_one_by_one(server: GmailServer, opened: Opener) -> None:
    server.without = ("batch",)
    ids = fill(server, 60)
    assert keys(scan(opened(), set())) == ids
    assert [seen.path for seen in server.requests].count("/batch/gmail/v1") == 1
    server.unrouted.clear()


def test_a_message_gmail_never_gives_out_is_named_and_given_up_at_the_third_scan(
    server: GmailServer, opened: Opener
) -> None:
    ids = fill(server, 5)
    server.fail(Fault("messages.get", status=500, times=-1, about=ids[2]))
    known: set[str] = set()
    for day in range(3):
        got = scan(opened(now=NOW + timedelta(days=day)), known)
        bad = [message for message in got if isinstance(message, Unreadable)]
        assert [message.source for message in bad] == [ids[2]]
        known.discard("")
    assert ids[2] in known
    assert scan(opened(now=NOW + timedelta(days=3)), known) == []
    assert {server.reads_of(key) for key in ids if key != ids[2]} == {1}


def test_a_message_that_failed_for_a_while_is_not_lost(server: GmailServer, opened: Opener) -> None:
    ids = fill(server, 5)
    server.fail(Fault("messages.get", status=500, times=-1, about=ids[2]))
    known: set[str] = set()
    scan(opened(), known)
    server.faults.clear()
    assert keys(scan(opened(), known - {""})) == [ids[2]]


def test_a_message_that_failed_is_not_overtaken_by_newer_mail(server: GmailServer, opened: Opener) -> None:
    ids = fill(server, 5)
    server.fail(Fault("messages.get", status=500, times=-1, about=ids[2]))
    known: set[str] = set()
    for day in (0, 6):
        server.store.add(mail(70 + day), received=ms(NOW + timedelta(days=day)) - 1000)
        scan(opened(now=NOW + timedelta(days=day)), known)
    server.faults.clear()
    assert keys(scan(opened(now=NOW + timedelta(days=6)), known - {""})) == [ids[2]]


def test_the_text_of_bulk_mail_is_dropped_once_the_ledger_knows_it(server: GmailServer, opened: Opener) -> None:
    news = server.store.add(mail(1, "Twenty lamps for your garden", subject="Spring", bulk=True), received=at(1))
    known: set[str] = set()
    assert keys(scan(opened(), known)) == [news]
    scan(opened(), known)
    box = opened()
    assert box._cache.get([news])[news].body is None
    assert server.reads_of(news) == 1


def test_the_cache_can_be_deleted(server: GmailServer, opened: Opener, places: object) -> None:
    ids = fill(server, 3)
    known: set[str] = set()
    scan(opened(), known)
    for path in places.cache.iterdir():  # type: ignore[attr-defined]
        path.unlink()
    assert scan(opened(), known) == []
    assert keys(scan(opened(), set())) == ids


def test_a_damaged_cache_is_made_anew(server: GmailServer, opened: Opener, places: object) -> None:
    ids = fill(server, 3)
    opened().close()
    path = next(places.cache.glob("gmail-*.sqlite3"))  # type: ignore[attr-defined]
    path.write_bytes(b"not a database" * 1000)
    assert keys(scan(opened(), set())) == ids
