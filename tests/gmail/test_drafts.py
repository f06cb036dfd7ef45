"""Drafts: saved once whatever happens, read back, and the person's own as soon as they touch one."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from assistant.errors import (
    AssistantError,
    DraftDiffers,
    MailboxError,
    OutcomeUnknown,
    SettingsError,
    SignInError,
    TryAgainLater,
)
from assistant.mailbox.gmail.drafts import _body
from assistant.mailbox.gmail.faults import ServerFault
from assistant.message.message import Address, Label
from assistant.places import Places
from assistant.write import compose
from tests.gmail import faults
from tests.gmail.conftest import NOW, Clock, Opener
from tests.gmail.faults import Fault
from tests.gmail.mail import ME, at, mail, reply
from tests.gmail.server import GmailServer
from tests.gmail.test_arrivals import scan


@pytest.fixture
def first(server: GmailServer) -> str:
    """A message to answer."""
    return server.store.add(mail(1), received=at(1))


def test_a_draft_lies_in_its_conversation_byte_for_byte(server: GmailServer, opened: Opener, first: str) -> None:
    draft = reply(first, 1)
    saved = opened().save_draft(draft)
    held = server.drafts[saved.id]
    assert held.raw == draft.raw
    assert held.thread_id == saved.thread_id == first
    assert saved.message_id == draft.message_id
    assert not saved.touched
    assert saved.location == f"https://mail.google.com/mail/u/?authuser=robin.ashdown%40mailbox.example#all/{first}"


def test_saving_is_one_create_and_one_look(server: GmailServer, opened: Opener, first: str) -> None:
    opened().save_draft(reply(first, 1))
    assert server.calls == ["drafts.create", "drafts.get"]


def test_a_saved_draft_is_never_read_as_a_message(server: GmailServer, opened: Opener, first: str) -> None:
    box = opened()
    known: set[str] = set()
    scan(box, known)
    saved = box.save_draft(reply(first, 1))
    box = opened()
    assert [message.labels for message in scan(box, known)] == [{Label.DRAFT}]  # type: ignore[union-attr]
    assert server.reads_of(server.drafts[saved.id].id) == 0


def test_it_is_found_again_by_id_and_by_conversation(server: GmailServer, opened: Opener, first: str) -> None:
    saved = opened().save_draft(reply(first, 1))
    box = opened()
    assert box.saved_draft(saved.id) == saved
    assert box.drafts_in(first) == (saved,)
    assert box.drafts_in("18c0ffee99999999") == ()
    assert box.saved_draft("r-1") is None


def test_an_idle_scan_knows_of_an_untouched_draft_without_asking(
    server: GmailServer, opened: Opener, first: str
) -> None:
    known: set[str] = set()
    box = opened()
    scan(box, known)
    saved = box.save_draft(reply(first, 1))
    scan(opened(), known)
    server.forget_requests()
    box = opened(now=NOW + timedelta(minutes=20))
    scan(box, known)
    assert box.saved_draft(saved.id) == saved
    assert len(server.requests) == 1


@pytest.mark.parametrize("pass_first", [False, True])
def test_an_edited_draft_is_touched_and_never_changed(
    server: GmailServer, opened: Opener, first: str, *, pass_first: bool
) -> None:
    known: set[str] = set()
    box = opened()
    scan(box, known)
    saved = box.save_draft(reply(first, 1))
    server.store.edit(saved.id, b"thank you for telling me", b"thanks a lot")
    box = opened()
    if pass_first:
        scan(box, known)
    found = box.saved_draft(saved.id)
    assert found is not None
    assert found.touched
    assert [draft.touched for draft in box.drafts_in(first)] == [True]
    with pytest.raises(MailboxError, match="changed in Gmail"):
        box.update_draft(saved.id, reply(first, 1, "Another letter"))
    assert b"thanks a lot" in server.drafts[saved.id].raw


def test_an_edit_that_kept_the_message_id_is_seen_before_replacing(
    server: GmailServer, opened: Opener, first: str
) -> None:
    saved = opened().save_draft(reply(first, 1))
    held = server.drafts[saved.id]
    server.store.messages[held.id] = replace(held, raw=held.raw.replace(b"telling me", b"your time"))
    with pytest.raises(MailboxError, match="changed in Gmail"):
        opened().update_draft(saved.id, reply(first, 1, "Another letter"))


def test_a_draft_that_gmail_only_moved_is_still_untouched(server: GmailServer, opened: Opener, first: str) -> None:
    saved = opened().save_draft(reply(first, 1))
    server.store.edit(saved.id, b"", b"")
    found = opened().saved_draft(saved.id)
    assert found is not None
    assert not found.touched


@pytest.mark.parametrize("edited", [False, True])
def test_without_memory_the_mark_in_the_header_tells(
    server: GmailServer, opened: Opener, first: str, places: Places, *, edited: bool
) -> None:
    text = "Dear Sandra,\n\nthank you for telling me.\n\nRobin"
    draft = reply(first, 1, f"{text}\n\nOn Tue, 10 Mar 2026 at 09:00, Sandra Ing <s@g.example> wrote:\n\n> No.\n")
    mark = f"X-Reply-Assistant: version=1; body={compose.digest(text)}\n".encode()
    saved = opened().save_draft(replace(draft, raw=mark + draft.raw))
    for path in places.cache.iterdir():
        path.unlink()
    if edited:
        server.store.edit(saved.id, b"telling me", b"your time")
    found = opened().saved_draft(saved.id)
    assert found is not None
    assert found.touched is edited
    if edited:
        with pytest.raises(MailboxError, match="changed in Gmail"):
            opened().update_draft(saved.id, reply(first, 1, "Another"))
    else:
        opened().update_draft(saved.id, reply(first, 1, "Another"))


def test_a_draft_of_the_persons_own_is_theirs(server: GmailServer, opened: Opener, first: str) -> None:
    own = server.store.add(mail(7, "Hm", sender=ME, reply_to=1), first, labels=("DRAFT",), received=at(3))
    server.store.drafts["r-own"] = own
    box = opened()
    assert [(draft.id, draft.touched) for draft in box.drafts_in(first)] == [("r-own", True)]
    with pytest.raises(MailboxError):
        box.update_draft("r-own", reply(first, 1))


def test_an_untouched_draft_is_replaced_in_its_conversation(server: GmailServer, opened: Opener, first: str) -> None:
    box = opened()
    saved = box.save_draft(reply(first, 1))
    again = opened().update_draft(saved.id, reply(first, 1, "A better letter"))
    assert again.id == saved.id
    assert list(server.drafts) == [saved.id]
    assert b"A better letter" in server.drafts[saved.id].raw
    assert server.drafts[saved.id].thread_id == first
    assert opened().update_draft(saved.id, reply(first, 1, "A third one")).id == saved.id
    assert [message.text for message in opened().thread(first)][1:] == ["A third one"]


def test_a_sent_draft_is_gone_and_the_letter_is_in_the_conversation(
    server: GmailServer, opened: Opener, first: str
) -> None:
    known: set[str] = set()
    box = opened()
    scan(box, known)
    saved = box.save_draft(reply(first, 1))
    scan(opened(), known)
    server.store.send(saved.id)
    box = opened()
    scan(box, known)
    assert box.saved_draft(saved.id) is None
    assert [message.labels for message in box.thread(first)] == [{Label.INBOX}, {Label.SENT}]
    with pytest.raises(MailboxError, match="no longer there"):
        box.update_draft(saved.id, reply(first, 1))


def test_a_sent_draft_that_kept_its_message_id_is_seen_within_the_hour(
    server: GmailServer, opened: Opener, first: str
) -> None:
    """Google gives another id; a server that stands in for it may not."""
    known: set[str] = set()
    box = opened()
    scan(box, known)
    saved = box.save_draft(reply(first, 1))
    scan(opened(), known)
    server.store.messages[server.store.drafts.pop(saved.id)].labels = {"SENT"}
    box = opened(now=NOW + timedelta(minutes=61))
    scan(box, known)
    assert box.saved_draft(saved.id) is None
    assert [message.labels for message in box.thread(first)] == [{Label.INBOX}, {Label.SENT}]


def test_a_deleted_draft_is_gone(server: GmailServer, opened: Opener, first: str) -> None:
    known: set[str] = set()
    box = opened()
    scan(box, known)
    saved = box.save_draft(reply(first, 1))
    scan(opened(), known)
    server.store.discard(saved.id)
    box = opened()
    scan(box, known)
    assert box.saved_draft(saved.id) is None
    assert [message.key for message in box.thread(first)] == [first]


# What goes wrong while saving: the fault, what is raised, drafts there are then.
WHILE_SAVING: tuple[tuple[str, Fault, type[Exception], int], ...] = (
    ("cut before the act", faults.cut_before("drafts.create"), OutcomeUnknown, 0),
    ("500 before", Fault("drafts.create", status=500), OutcomeUnknown, 0),
    ("a conversation that is gone", Fault("drafts.create", status=404, reason="notFound"), MailboxError, 0),
    ("a request Google refuses", Fault("drafts.create", status=400, reason="invalidArgument"), MailboxError, 0),
    ("no permission", Fault("drafts.create", status=403, reason="insufficientPermissions"), SignInError, 0),
    ("the API is off", Fault("drafts.create", status=403, reason="accessNotConfigured"), SettingsError, 0),
    ("over the rate for ever", faults.busy("drafts.create", times=-1), TryAgainLater, 0),
    ("the daily quota is used up", Fault("drafts.create", status=403, reason="dailyLimitExceeded"), TryAgainLater, 0),
    ("reading back fails", faults.cut_before("drafts.get", times=-1), OutcomeUnknown, 1),
    ("it is gone when read back", Fault("drafts.get", status=404, reason="notFound"), OutcomeUnknown, 1),
)


@pytest.mark.parametrize(
    ("fault", "error", "there"), [row[1:] for row in WHILE_SAVING], ids=[row[0] for row in WHILE_SAVING]
)
def test_a_fault_while_saving_never_makes_two_drafts(
    server: GmailServer, opened: Opener, first: str, fault: Fault, error: type[Exception], there: int
) -> None:
    server.fail(replace(fault))
    box = opened()
    with pytest.raises(error) as raised:
        box.save_draft(reply(first, 1))
    assert type(raised.value) is error or error in (TryAgainLater, MailboxError)
    assert len(server.drafts) == there
    server.faults.clear()
    found = opened().drafts_in(first)
    assert [draft.message_id for draft in found] == [reply(first, 1).message_id] * there


# The answer does not come, or is a lie: the draft is there all the same.
SAVED_ALL_THE_SAME: dict[str, Fault] = {
    "cut": faults.cut_after("drafts.create"),
    "503": Fault("drafts.create", status=503, after=True),
    "garbage": Fault("drafts.create", "garbage", after=True),
    "half an answer": Fault("drafts.create", "truncated-gzip", after=True),
    "429 in spite of it, for ever": replace(faults.busy("drafts.create", times=-1), after=True),
    "403 in spite of it": Fault("drafts.create", status=403, reason="rateLimitExceeded", after=True, times=-1),
    "401 in spite of it": Fault("drafts.create", status=401, reason="authError", after=True, times=-1),
}


@pytest.mark.parametrize("fault", SAVED_ALL_THE_SAME.values(), ids=SAVED_ALL_THE_SAME)
def test_a_draft_whose_answer_was_lost_is_looked_for_before_anything_is_repeated(
    server: GmailServer, opened: Opener, first: str, fault: Fault
) -> None:
    server.fail(replace(fault))
    saved = opened().save_draft(reply(first, 1))
    assert list(server.drafts) == [saved.id]
    assert server.calls.count("drafts.create") == 1


def test_a_draft_that_appears_late_is_waited_for(server: GmailServer, opened: Opener, first: str, clock: Clock) -> None:
    """A time-out: the server is still at it when the first look finds nothing."""
    server.fail(faults.cut_before("drafts.create"))
    slept = clock.sleep

    def meanwhile(seconds: float) -> None:
        slept(seconds)
        if seconds and not server.drafts:
            server.store.save(_body(reply(first, 1)))

    clock.sleep = meanwhile  # type: ignore[method-assign]
    saved = opened().save_draft(reply(first, 1))
    assert list(server.drafts) == [saved.id]
    assert server.calls.count("drafts.create") == 1


@pytest.mark.parametrize("what", ["messages.list", "drafts.list", "labels.list"])
def test_a_list_that_is_not_found_is_a_fault_and_no_news(
    server: GmailServer, opened: Opener, first: str, what: str
) -> None:
    """Taken for an empty list, it would say that every draft of ours was deleted."""
    saved = opened().save_draft(reply(first, 1))
    server.fail(Fault(what, status=404, reason="notFound", times=-1))
    box = opened(now=NOW + timedelta(hours=2))
    asked: dict[str, Callable[[], object]] = {
        "messages.list": lambda: scan(box, set()),
        "drafts.list": lambda: box.saved_draft(saved.id),
        "labels.list": lambda: box.labelled("Reply assistant/Skip"),
    }
    with pytest.raises(ServerFault):
        asked[what]()


@pytest.mark.parametrize(
    "fault",
    [
        faults.busy("drafts.create", times=2),
        Fault("drafts.create", status=403, reason="userRateLimitExceeded", times=2),
        Fault("drafts.create", status=401, reason="authError"),
        Fault("drafts.get", status=500, times=2),
        faults.cut_after("drafts.get"),
    ],
    ids=["429", "403 rate", "401", "read back 500", "read back cut"],
)
def test_what_was_certainly_not_done_is_tried_again(
    server: GmailServer, opened: Opener, first: str, fault: Fault
) -> None:
    server.fail(replace(fault))
    saved = opened().save_draft(reply(first, 1))
    assert list(server.drafts) == [saved.id]


def test_a_draft_that_reads_back_differently_is_told_with_its_id(
    server: GmailServer, opened: Opener, first: str
) -> None:
    other = Address("Somebody else", "else@grainwood.example")
    with pytest.raises(DraftDiffers, match="its To is another; its In-Reply-To is another") as raised:
        opened().save_draft(replace(reply(first, 1), to=other, in_reply_to="<2@grainwood.example>"))
    assert list(server.drafts) == [raised.value.draft_id]


def test_a_draft_in_another_conversation_is_told(server: GmailServer, opened: Opener, first: str) -> None:
    save = server.store.save
    server.store.save = lambda body, key="": save({"message": {"raw": body["message"]["raw"]}}, key)  # type: ignore[method-assign]
    with pytest.raises(DraftDiffers, match=f"instead of {first}"):
        opened().save_draft(reply(first, 1))


def test_the_strict_server_refuses_a_draft_that_would_not_thread(
    server: GmailServer, opened: Opener, first: str
) -> None:
    draft = reply(first, 1)
    for raw in (
        draft.raw.replace(b"Subject: Re: Your application", b"Subject: Re: Something else"),
        draft.raw.replace(b"References:", b"X-References:"),
        draft.raw.replace(b"<1@grainwood.example>", b"<2@grainwood.example>"),
    ):
        with pytest.raises(MailboxError):
            opened().save_draft(replace(draft, raw=raw))
    assert not server.drafts


@pytest.mark.parametrize("where", ["before", "after"])
def test_a_lost_answer_while_replacing_is_unknown_and_not_repeated(
    server: GmailServer, opened: Opener, first: str, where: str
) -> None:
    saved = opened().save_draft(reply(first, 1))
    server.fail(Fault("drafts.update", "cut", after=where == "after"))
    with pytest.raises(OutcomeUnknown):
        opened().update_draft(saved.id, reply(first, 1, "A better letter"))
    assert server.calls.count("drafts.update") == 1
    assert list(server.drafts) == [saved.id]


def test_drafting_needs_its_own_permission(server: GmailServer, opened: Opener, places: object) -> None:
    server.write_token(places.token, scopes=["https://www.googleapis.com/auth/gmail.readonly"])  # type: ignore[attr-defined]
    with pytest.raises(SignInError, match="permission to save drafts was not given"):
        opened(drafting=True)


def test_errors_hold_no_secret_and_no_mail(server: GmailServer, opened: Opener, first: str) -> None:
    for how in ("status", "garbage", "cut"):
        server.fail(Fault("drafts.create", how, status=400, reason="invalidArgument"))  # type: ignore[arg-type]
        with pytest.raises(AssistantError) as raised:
            opened().save_draft(reply(first, 1))
        text = repr(raised.value) + repr(raised.value.__cause__) + repr(raised.value.__context__)
        assert not [word for word in ("Sandra", "refresh-", "access-", "shh-desktop") if word in text]
