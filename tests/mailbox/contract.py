"""What holds for every mailbox, whatever it is made of.

A module that has a fixture `world` (see worlds.World) and writes `from tests.mailbox.contract import *` runs
all of it against its own adapter.
"""

from datetime import timedelta

import pytest

from assistant.errors import MailboxError
from assistant.mailbox.port import Mailbox, Probe
from assistant.message.message import Label, Message, Unreadable
from tests.mailbox.worlds import GARBAGE, ME, START, Posted, World, message_id, post, reply

__all__ = [
    "test_a_changed_draft_belongs_to_the_person",
    "test_a_conversation_comes_whole_and_oldest_first",
    "test_a_conversation_leaves_out_spam_and_trash",
    "test_a_conversation_that_is_not_there_is_empty",
    "test_a_deleted_draft_is_gone",
    "test_a_draft_of_the_persons_own_is_found_and_is_theirs",
    "test_a_draft_stands_in_its_conversation_as_it_was_written",
    "test_a_probe_that_asks_for_nothing_finds_nothing",
    "test_a_saved_draft_is_found_by_its_id_and_in_its_conversation",
    "test_an_unreadable_message_does_not_stop_the_rest",
    "test_an_untouched_draft_is_replaced_not_doubled",
    "test_arrivals_come_oldest_first_without_spam_and_trash",
    "test_arrivals_leave_out_what_came_before_and_keep_what_came_at_the_moment",
    "test_keys_are_different_and_stay_the_same",
    "test_mail_is_found_by_a_name_in_a_subject_or_a_senders_name",
    "test_mail_is_found_by_address_in_both_directions",
    "test_mail_is_found_by_domain_in_both_directions",
    "test_nothing_can_be_sent",
    "test_related_mail_is_bounded_newest_first_and_given_oldest_first",
    "test_related_mail_leaves_out_spam_and_trash",
    "test_saving_a_draft_changes_no_message",
    "test_the_account_is_the_same_each_time",
    "test_the_owner_is_known_and_their_mail_is_theirs",
]


def ids(messages: tuple[Message, ...]) -> list[str]:
    return [message.message_id for message in messages]


def arrived(box: Mailbox, hours: float | None = None) -> list[Message]:
    since = None if hours is None else START + timedelta(hours=hours)
    return [one for one in box.arrivals(since, frozenset()) if isinstance(one, Message)]


def conversation() -> list[Posted]:
    """An application that ends after two days, in the order in which it lies in no mailbox."""
    return [
        post(3, 40, answers=2, thread="a", text="We have chosen somebody else.", subject="Re: Your application"),
        post(1, 0, thread="a", text="When could you come?"),
        post(
            2,
            5,
            answers=1,
            thread="a",
            sender=f"Robin Ashdown <{ME}>",
            to="sandra.ing@grainwood.example",
            subject="Re: Your application",
            label=Label.SENT,
        ),
        post(9, 6, thread="b", sender="news@paper.example", subject="Headlines"),
    ]


def test_arrivals_come_oldest_first_without_spam_and_trash(world: World) -> None:
    box = world.open(
        [
            *conversation(),
            post(7, 7, thread="c", sender="x@casino.example", label=Label.SPAM),
            post(8, 8, thread="d", label=Label.TRASH),
        ]
    )
    found = arrived(box)
    assert [one.message_id for one in found] == [message_id(number) for number in (1, 2, 9, 3)]
    assert [one.received_at for one in found] == [START + timedelta(hours=hours) for hours in (0, 5, 6, 40)]
    assert Label.SENT in found[1].labels
    assert Label.INBOX in found[0].labels
    assert found[0].text == "When could you come?"
    assert found[0].sender.address == "sandra.ing@grainwood.example"


def test_arrivals_leave_out_what_came_before_and_keep_what_came_at_the_moment(world: World) -> None:
    assert [one.message_id for one in arrived(world.open(conversation()), 6)] == [message_id(9), message_id(3)]


def test_keys_are_different_and_stay_the_same(world: World) -> None:
    first = {one.message_id: one.key for one in arrived(world.open(conversation()))}
    again = {one.message_id: one.key for one in arrived(world.reopen())}
    assert first == again
    assert len(set(first.values())) == 4


def test_a_conversation_comes_whole_and_oldest_first(world: World) -> None:
    box = world.open(conversation())
    threads = {one.thread_id for one in arrived(box) if one.message_id != message_id(9)}
    assert len(threads) == 1
    assert ids(box.thread(threads.pop())) == [message_id(number) for number in (1, 2, 3)]


def test_a_conversation_leaves_out_spam_and_trash(world: World) -> None:
    box = world.open([post(1, 0, thread="a"), post(2, 1, answers=1, thread="a", label=Label.TRASH)])
    assert ids(box.thread(arrived(box)[0].thread_id)) == [message_id(1)]


def test_a_conversation_that_is_not_there_is_empty(world: World) -> None:
    assert world.open(conversation()).thread("18c0ffee00") == ()


def test_mail_is_found_by_domain_in_both_directions(world: World) -> None:
    box = world.open(
        [
            post(1, 0, sender="jobs@mail.grainwood.example"),
            post(2, 1, sender="news@paper.example", subject="Headlines"),
            post(3, 2, sender=ME, to="people@grainwood.example", subject="Question", label=Label.SENT),
        ]
    )
    assert ids(box.related(Probe(domains=("grainwood.example",)))) == [message_id(1), message_id(3)]


def test_mail_is_found_by_address_in_both_directions(world: World) -> None:
    box = world.open(
        [
            post(1, 0, sender="Ines Falk <ines@freemail.example>", subject="Friday"),
            post(2, 1, sender="Nobody Else <else@freemail.example>", subject="Friday"),
            post(3, 2, sender=ME, to="ines@freemail.example", subject="Friday", label=Label.SENT),
        ]
    )
    assert ids(box.related(Probe(addresses=("ines@freemail.example",)))) == [message_id(1), message_id(3)]


def test_mail_is_found_by_a_name_in_a_subject_or_a_senders_name(world: World) -> None:
    box = world.open(
        [
            post(1, 0, sender="no-reply@ats.example", subject="Your application to Grainwood"),
            post(2, 1, sender="Grainwood Hiring <no-reply@ats.example>", subject="News"),
            post(3, 2, sender="news@paper.example", subject="Headlines"),
        ]
    )
    assert ids(box.related(Probe(names=("Grainwood",)))) == [message_id(1), message_id(2)]


def test_related_mail_is_bounded_newest_first_and_given_oldest_first(world: World) -> None:
    box = world.open([post(number, number, thread=f"t{number}") for number in range(1, 9)])
    probe = Probe(domains=("grainwood.example",), before=START + timedelta(hours=6), limit=3)
    assert ids(box.related(probe)) == [message_id(number) for number in (4, 5, 6)]


def test_related_mail_leaves_out_spam_and_trash(world: World) -> None:
    box = world.open([post(1, 0), post(2, 1, label=Label.TRASH), post(3, 2, label=Label.SPAM)])
    assert ids(box.related(Probe(domains=("grainwood.example",)))) == [message_id(1)]


def test_a_probe_that_asks_for_nothing_finds_nothing(world: World) -> None:
    assert world.open(conversation()).related(Probe()) == ()


def test_a_saved_draft_is_found_by_its_id_and_in_its_conversation(world: World) -> None:
    box = world.open(conversation())
    thread = arrived(box)[-1].thread_id
    assert box.drafts_in(thread) == ()
    saved = box.save_draft(reply(thread, 3))
    assert saved.thread_id == thread
    assert saved.message_id == "<draft-3@mailbox.example>"
    assert saved.location
    assert not saved.touched
    for opened in (box, world.reopen()):
        assert opened.saved_draft(saved.id) == saved
        assert opened.drafts_in(thread) == (saved,)
    assert box.drafts_in("18c0ffee00") == ()


def test_a_draft_stands_in_its_conversation_as_it_was_written(world: World) -> None:
    box = world.open(conversation())
    thread = arrived(box)[-1].thread_id
    box.save_draft(reply(thread, 3, "Liebe Frau Weiß,\n\ndanke für die Nachricht."))
    draft = world.reopen().thread(thread)[-1]
    assert Label.DRAFT in draft.labels
    assert draft.text == "Liebe Frau Weiß,\n\ndanke für die Nachricht."
    assert draft.in_reply_to == (message_id(3),)
    assert [one.address for one in draft.to] == ["sandra.ing@grainwood.example"]
    assert draft.thread_id == thread


def test_an_untouched_draft_is_replaced_not_doubled(world: World) -> None:
    box = world.open(conversation())
    thread = arrived(box)[-1].thread_id
    saved = box.save_draft(reply(thread, 3))
    updated = box.update_draft(saved.id, reply(thread, 3, "Another letter."))
    assert not updated.touched
    again = world.reopen()
    assert again.drafts_in(thread) == (updated,)
    assert [one.text for one in again.thread(thread) if Label.DRAFT in one.labels] == ["Another letter."]


def test_a_changed_draft_belongs_to_the_person(world: World) -> None:
    box = world.open(conversation())
    thread = arrived(box)[-1].thread_id
    saved = box.save_draft(reply(thread, 3))
    world.edit(saved)
    again = world.reopen()
    found = again.saved_draft(saved.id)
    assert found is not None
    assert found.touched
    with pytest.raises(MailboxError):
        again.update_draft(saved.id, reply(thread, 3, "Another letter."))
    assert again.thread(thread)[-1].text.startswith("Dear Sandra")


def test_a_deleted_draft_is_gone(world: World) -> None:
    box = world.open(conversation())
    thread = arrived(box)[-1].thread_id
    saved = box.save_draft(reply(thread, 3))
    world.delete(saved)
    again = world.reopen()
    assert again.saved_draft(saved.id) is None
    assert again.drafts_in(thread) == ()
    with pytest.raises(MailboxError):
        again.update_draft(saved.id, reply(thread, 3))


def test_a_draft_of_the_persons_own_is_found_and_is_theirs(world: World) -> None:
    mine = post(4, 41, answers=3, thread="a", sender=ME, to="sandra.ing@grainwood.example", label=Label.DRAFT)
    box = world.open([*conversation(), mine])
    thread = arrived(box)[0].thread_id
    (found,) = box.drafts_in(thread)
    assert found.touched
    assert found.thread_id == thread


def test_saving_a_draft_changes_no_message(world: World) -> None:
    box = world.open(conversation())
    before = arrived(box)
    box.save_draft(reply(before[-1].thread_id, 3))
    after = [one for one in arrived(world.reopen()) if Label.DRAFT not in one.labels]
    assert after == before


def test_an_unreadable_message_does_not_stop_the_rest(world: World) -> None:
    garbage = Posted(GARBAGE, START + timedelta(hours=1), "c", Label.INBOX)
    found = list(world.open([*conversation(), garbage]).arrivals(None, frozenset()))
    (bad,) = [one for one in found if isinstance(one, Unreadable)]
    assert bad.reason
    assert bad.key
    assert len(found) == 5
    # Told once: by its key it can be left out.
    assert not [one for one in world.reopen().arrivals(None, frozenset({bad.key})) if isinstance(one, Unreadable)]


def test_the_owner_is_known_and_their_mail_is_theirs(world: World) -> None:
    box = world.open(conversation())
    assert ME in box.owner.addresses
    assert [box.owner.wrote(one) for one in arrived(box)] == [False, True, False, False]


def test_the_account_is_the_same_each_time(world: World) -> None:
    account = world.open(conversation()).account
    assert account
    assert world.reopen().account == account


def test_nothing_can_be_sent(world: World) -> None:
    box = world.open(conversation())
    assert not [name for name in dir(box) if "send" in name.lower() or "smtp" in name.lower()]
