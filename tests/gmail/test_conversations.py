"""Conversations, related mail, labels and the person's addresses."""

from datetime import timedelta

import pytest

from assistant.mailbox.port import Probe
from assistant.message.message import Label
from tests.gmail.conftest import NOW, Opener
from tests.gmail.faults import Fault
from tests.gmail.mail import ME, START, at, mail, reply
from tests.gmail.server import READ, GmailServer
from tests.gmail.test_arrivals import SINCE, scan

WEEKS_AGO = -24 * 30


def test_a_conversation_that_began_in_this_pass_needs_no_request(server: GmailServer, opened: Opener) -> None:
    first = server.store.add(mail(1), received=at(1))
    second = server.store.add(mail(2, reply_to=1), first, received=at(2))
    box = opened()
    scan(box, set())
    server.forget_requests()
    assert [message.key for message in box.thread(first)] == [first, second]
    assert server.requests == []


def test_the_older_part_of_a_conversation_is_fetched_once(server: GmailServer, opened: Opener) -> None:
    old = server.store.add(mail(1, "Let us talk on Monday"), received=at(WEEKS_AGO))
    new = server.store.add(mail(2, reply_to=1), old, received=at(2))
    box = opened()
    scan(box, set())
    server.forget_requests()
    assert [message.key for message in box.thread(old)] == [old, new]
    assert [seen.call for seen in server.requests] == ["threads.get", "batch"]
    server.forget_requests()
    assert len(opened().thread(old)) == 2
    assert server.requests == []


def test_while_mail_arrives_conversations_are_what_has_arrived(server: GmailServer, opened: Opener) -> None:
    old = server.store.add(mail(1), received=at(WEEKS_AGO))
    new = server.store.add(mail(2, reply_to=1), old, received=at(2))
    box = opened()
    for message in box.arrivals(SINCE, frozenset()):
        assert [each.key for each in box.thread(message.thread_id)] == [new]  # type: ignore[union-attr]
    assert "threads.get" not in server.calls


def test_trash_and_spam_are_left_out_of_a_conversation(server: GmailServer, opened: Opener) -> None:
    first = server.store.add(mail(1), received=at(WEEKS_AGO))
    for number, label in enumerate(("TRASH", "SPAM")):
        server.store.add(mail(5 + number), first, labels=(label,), received=at(3))
    assert [message.key for message in opened().thread(first)] == [first]


def test_an_unknown_conversation_is_empty(server: GmailServer, opened: Opener) -> None:
    box = opened()
    assert box.thread("18c0ffee99999999") == ()
    assert not box.refresh("18c0ffee99999999")


@pytest.mark.parametrize("odd", ["", "../drafts/send", "a b", "x" * 300, "<1@grainwood.example>"])
def test_what_is_no_id_is_not_asked_for(server: GmailServer, opened: Opener, odd: str) -> None:
    box = opened()
    assert box.thread(odd) == ()
    assert not box.refresh(odd)
    assert server.seen == []


def test_refresh_sees_the_persons_own_reply(server: GmailServer, opened: Opener) -> None:
    first = server.store.add(mail(1), received=at(1))
    box = opened()
    scan(box, set())
    assert not box.refresh(first)
    sent = server.store.add(mail(2, reply_to=1, sender=ME), first, labels=("SENT",), received=at(3))
    assert box.refresh(first)
    assert [message.key for message in box.thread(first)] == [first, sent]
    assert server.reads_of(first) == 1


def test_refresh_sees_labels_and_what_was_thrown_away(server: GmailServer, opened: Opener) -> None:
    first = server.store.add(mail(1), received=at(1))
    second = server.store.add(mail(2, reply_to=1), first, received=at(2))
    box = opened()
    scan(box, set())
    server.store.labels["Label_7"] = "Reply assistant/Skip"
    server.store.messages[first].labels.add("Label_7")
    server.store.messages[second].labels.add("TRASH")
    assert box.refresh(first)
    thread = box.thread(first)
    assert [message.key for message in thread] == [first]
    assert thread[0].labels == {Label.INBOX, "Reply assistant/Skip"}


def test_a_pass_sees_what_was_thrown_away_since_the_last(server: GmailServer, opened: Opener) -> None:
    first = server.store.add(mail(1), received=at(1))
    second = server.store.add(mail(2, reply_to=1), first, received=at(2))
    known: set[str] = set()
    scan(opened(), known)
    server.store.messages[second].labels.add("TRASH")
    box = opened()
    scan(box, known)
    assert [message.key for message in box.thread(first)] == [first]
    server.store.messages[second].labels.discard("TRASH")
    box = opened()
    scan(box, known)
    assert [message.key for message in box.thread(first)] == [first, second]
    assert server.reads_of(second) == 1


# Related mail


def test_related_mail_is_found_by_sender_recipient_and_name(server: GmailServer, opened: Opener) -> None:
    server.store.add(mail(0, "Nothing to do with it", sender="x@other.example", subject="Hello"), received=at(0))
    theirs = server.store.add(mail(1), received=at(WEEKS_AGO))
    mine = server.store.add(mail(2, sender=ME, to="jobs@grainwood.example"), labels=("SENT",), received=at(1))
    named = server.store.add(
        mail(3, "You applied to Grain Wood.", sender="no-reply@ats.example", subject="Received"), received=at(2)
    )
    probe = Probe(domains=("grainwood.example",), names=("Grain Wood",))
    assert [message.key for message in opened().related(probe)] == [theirs, mine, named]
    assert server.calls.count("messages.list") == 3


def test_related_mail_is_not_asked_for_again_until_something_arrives(server: GmailServer, opened: Opener) -> None:
    server.store.add(mail(1), received=at(1))
    probe = Probe(domains=("grainwood.example",))
    known: set[str] = set()
    box = opened()
    scan(box, known)
    assert len(box.related(probe)) == 1
    server.forget_requests()
    box = opened()
    scan(box, known)
    assert len(box.related(probe)) == 1
    assert len(server.requests) == 1, "the list of new mail, nothing else"
    server.store.add(mail(2), received=at(2))
    box = opened()
    scan(box, known)
    assert len(box.related(probe)) == 2


def test_related_mail_is_limited_to_the_newest_and_read_once(server: GmailServer, opened: Opener) -> None:
    ids = [server.store.add(mail(n), received=at(n)) for n in range(30)]
    assert [message.key for message in opened().related(Probe(domains=("grainwood.example",), limit=10))] == ids[20:]
    opened().related(Probe(domains=("grainwood.example",), names=("Grainwood",), limit=12))
    assert max(server.reads_of(key) for key in ids) == 1
    assert sum(server.reads_of(key) for key in ids) == 12


def test_nothing_later_than_asked_for_is_related(server: GmailServer, opened: Opener) -> None:
    before = server.store.add(mail(1), received=at(1))
    server.store.add(mail(2), received=at(9))
    probe = Probe(domains=("grainwood.example",), before=START + timedelta(hours=5))
    assert [message.key for message in opened().related(probe)] == [before]


def test_an_empty_probe_asks_for_nothing(server: GmailServer, opened: Opener) -> None:
    assert opened().related(Probe()) == ()
    assert server.requests == []


# Labels


def test_a_label_that_does_not_exist_costs_nothing_more(server: GmailServer, opened: Opener) -> None:
    box = opened()
    scan(box, set())
    box.labelled("Reply assistant/Skip")
    server.forget_requests()
    again = opened(now=NOW + timedelta(minutes=20))
    assert again.labelled("Reply assistant/Skip") == frozenset()
    assert server.requests == []


def test_conversations_with_a_label_are_found_whatever_its_case(server: GmailServer, opened: Opener) -> None:
    first = server.store.add(mail(1), labels=("INBOX", "Reply Assistant/skip"), received=at(1))
    server.store.add(mail(2), received=at(2))
    assert opened().labelled("Reply assistant/Skip") == {first}


def test_a_label_made_meanwhile_is_seen_when_there_is_new_mail(server: GmailServer, opened: Opener) -> None:
    known: set[str] = set()
    box = opened()
    scan(box, known)
    assert box.labelled("Skip") == frozenset()
    first = server.store.add(mail(1), labels=("INBOX", "Skip"), received=at(1))
    box = opened()
    scan(box, known)
    assert box.labelled("Skip") == {first}


# The person


def test_the_owner_is_the_account_and_its_verified_addresses(server: GmailServer, opened: Opener) -> None:
    server.store.aliases = (("Robin@Work.example", ""),)
    owner = opened(own_addresses=("Old@Mailbox.example",)).owner
    assert owner.addresses == {ME, "robin@work.example", "old@mailbox.example"}
    assert owner.primary == ME
    assert owner.name == "Robin Ashdown"
    assert opened(name="R. Ashdown").owner.name == "R. Ashdown"


def test_addresses_are_asked_for_once_a_day_and_only_with_new_mail(server: GmailServer, opened: Opener) -> None:
    known: set[str] = set()
    for day, expected in ((0, 1), (0, 1), (2, 1), (2, 2)):
        if expected == 2:
            server.store.add(mail(9), received=at(9))
        box = opened(now=NOW + timedelta(days=day))
        scan(box, known)
        assert box.owner.addresses
        assert server.calls.count("sendAs.list") == expected


@pytest.mark.parametrize("status", [403, 404])
def test_without_a_list_of_addresses_the_account_must_do(server: GmailServer, opened: Opener, status: int) -> None:
    server.fail(Fault("sendAs.list", status=status, reason="insufficientPermissions", times=-1))
    box = opened()
    assert box.owner.addresses == {ME}
    assert box.signature_for(ME) == ""


def test_the_signature_of_an_address_is_plain_text(server: GmailServer, opened: Opener) -> None:
    server.store.aliases = (("robin@work.example", "<div>Robin<br>Tel. <b>12</b></div>"),)
    box = opened()
    assert box.signature_for("Robin@Work.example") == "Robin\nTel. 12"
    assert box.signature_for("nobody@mailbox.example") == ""


def test_reading_works_with_permission_to_read_alone(server: GmailServer, opened: Opener) -> None:
    server.grants.scopes = (READ,)
    server.grants.refresh = dict.fromkeys(server.grants.refresh, (READ,))
    first = server.store.add(mail(1), received=at(1))
    box = opened(drafting=False)
    scan(box, set())
    assert box.thread(first)
    assert box.related(Probe(domains=("grainwood.example",)))
    assert box.drafts_in(first) == ()


def test_a_draft_in_the_conversation_is_shown_as_one(server: GmailServer, opened: Opener) -> None:
    first = server.store.add(mail(1), received=at(1))
    box = opened()
    scan(box, set())
    box.save_draft(reply(first, 1))
    assert [message.labels for message in box.thread(first)] == [{Label.INBOX}, {Label.DRAFT}]
