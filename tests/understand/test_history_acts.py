"""What the owner and the company did around a rejection."""

from dataclasses import replace
from datetime import timedelta

import pytest

from assistant.message.message import Address, Message
from assistant.understand.history import acts
from assistant.understand.history.application import Application, gather
from assistant.understand.history.duplicates import Told, best_of, same_rejection
from assistant.understand.history.tell import story_of
from assistant.understand.story import Contact, Person
from assistant.understand.verdict import Evidence
from tests.understand.letters import OWNER, letter, own, understood

VICTOR = "Victor Lindqvist <victor@halfmoon.example>"
REJECTION = letter(
    VICTOR, "2026-03-10", "We have given the Producer job to someone else.\n\nVictor Lindqvist", name="end"
)
MARTA = Contact(Address("Marta Okonjo", "marta@halfmoon.example"), "t-marta", "<m@test.example>", True)


def application(*mail: Message, **known: object) -> Application:
    known = {"company": "Half Moon", "role": "Producer"} | known
    return gather(understood(REJECTION, **known), REJECTION, [REJECTION], mail, OWNER)


@pytest.mark.parametrize(
    ("message", "counts"),
    [
        (own("2026-03-11", "Thank you for telling me.", VICTOR), True),
        (own("2026-03-11", "Thank you, Victor.", VICTOR, thread="new"), True),
        (own("2026-03-11", "Thank you, Marta.", "Marta <marta@halfmoon.example>", thread="t-marta"), True),
        (own("2026-03-09", "Thank you for the interview.", VICTOR), False),
        (own("2026-03-11", "That's that, Kit.", "Kit <kit@friends.example>"), False),
        (own("2026-03-11", "I left a charger.", "Reception <reception@halfmoon.example>", thread="new"), False),
        (own("2026-03-11", "I am away.", VICTOR, headers=(("auto-submitted", "auto-replied"),)), False),
        (own("2026-03-11", "Thank you.", VICTOR, labels=("draft",)), False),
        (own("2026-03-11", "Thank you.", VICTOR, labels=("sent", "trash")), False),
        (own("2026-03-11", "Thank you.", VICTOR, headers=(("x-reply-assistant", "1 abc"),)), False),
        (letter("Kit <kit@friends.example>", "2026-03-11", "Thank you.", to=VICTOR), False),
    ],
    ids=[
        "in the conversation",
        "in a new one",
        "to the contact",
        "before the rejection",
        "forwarded",
        "to somebody else there",
        "holiday notice",
        "draft",
        "thrown away",
        "our own draft, sent",
        "somebody else's",
    ],
)
def test_a_reply_of_the_owners_is_an_answer(message: Message, counts: bool) -> None:
    assert (acts.answered(REJECTION, [REJECTION, message], MARTA, OWNER) is not None) is counts


def test_drafts_of_ours_are_known_by_their_id_too() -> None:
    sent = own("2026-03-11", "Thank you.", VICTOR)
    assert acts.answered(REJECTION, [sent], None, OWNER, ours=frozenset({sent.message_id})) is None


@pytest.mark.parametrize(
    ("message", "counts"),
    [
        (own("2026-03-11", "Hi Victor, thank", VICTOR, labels=("draft",)), True),
        (own("2026-03-11", "Hi Marta, thank", VICTOR, labels=("draft",), thread="t-marta"), True),
        (own("2026-03-09", "One question", VICTOR, labels=("draft",)), False),
        (own("2026-03-11", "Hi Victor", VICTOR, labels=("draft", "trash")), False),
        (own("2026-03-11", "Hi", VICTOR, labels=("draft",), thread="other"), False),
        (own("2026-03-11", "Hi", VICTOR, labels=("draft",), headers=(("x-reply-assistant", "1 abc"),)), False),
    ],
    ids=["begun", "begun to the contact", "older", "thrown away", "elsewhere", "ours"],
)
def test_a_draft_of_the_owners_own_counts_where_it_is_newer(message: Message, counts: bool) -> None:
    assert (acts.own_draft(REJECTION, [message], MARTA) is not None) is counts


@pytest.mark.parametrize(
    ("message", "counts"),
    [
        (letter(VICTOR, "2026-03-11", "Please disregard my last message, it was sent by mistake."), True),
        (
            letter(
                VICTOR,
                "2026-03-11",
                "We would like to invite you to a second interview for the Producer job.",
                thread="new",
            ),
            True,
        ),
        (
            letter(
                VICTOR, "2026-03-11", "We would like to invite you to an interview for Sound Engineer.", thread="new"
            ),
            False,
        ),
        (letter(VICTOR, "2026-03-11", "Your travel costs will be refunded."), False),
        (
            letter(
                VICTOR, "2026-03-09", "We would like to invite you to an interview for the Producer job.", thread="new"
            ),
            False,
        ),
    ],
    ids=["taken back", "invited again", "another role", "something else", "before"],
)
def test_a_later_change_of_mind_is_seen(message: Message, counts: bool) -> None:
    assert (acts.taken_back(application(message), OWNER) is not None) is counts


@pytest.mark.parametrize(
    ("message", "counts"),
    [
        (own("2026-03-04", "I would like to withdraw my application for the Producer role.", VICTOR), True),
        (own("2026-03-11", "I would like to withdraw my application for the Producer role.", VICTOR), False),
        (
            own(
                "2026-03-04", "I would like to withdraw my application.", "Celia <celia@ambersett.example>", thread="x"
            ),
            False,
        ),
        (own("2026-03-04", "I am looking forward to the interview.", VICTOR), False),
    ],
    ids=["withdrawn", "afterwards", "elsewhere", "something else"],
)
def test_a_withdrawal_before_the_rejection_is_seen(message: Message, counts: bool) -> None:
    assert (acts.withdrawn(application(message), OWNER) is not None) is counts


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("Unfortunately we are unable to give individual feedback.", True),
        ("If you would like feedback, just answer.", False),
        ("Leider können wir kein individuelles Feedback geben.", True),
    ],
)
def test_a_refusal_of_feedback_is_seen(text: str, refused: bool) -> None:
    assert acts.refuses_feedback(letter(VICTOR, "2026-03-10", text), OWNER) is refused


SEEN = Evidence("test", "words", "<m@test.example>")


def told(message: Message, *, heard: bool | None = False, **known: object) -> Told:
    """A message that tells of a rejection; heard None: nobody can be answered."""
    understanding = understood(message, **known)
    story = story_of(gather(understanding, message, [message], [], OWNER), understanding, OWNER)
    person = Person("Dana", "dana@grainwood.example", "recruiter", (SEEN,))  # type: ignore[arg-type]
    address = Address("Dana", "dana@grainwood.example")
    contact = None if heard is None else Contact(address, message.thread_id, message.message_id, heard, person)
    return Told(understanding, message, story, contact)


ROBOT = letter("Grainwood <no-reply@us.greenhouse-mail.io>", "2026-03-10", "No.", thread="r", name="robot")
DANA = letter("Dana Whitlock <dana@grainwood.example>", "2026-03-11", "No, sadly.", thread="d", name="dana")
CLOSES = timedelta(hours=48)
LATER = replace(DANA, message_id="<later@test.example>", received_at=DANA.received_at + timedelta(days=6))
LIST = replace(DANA, message_id="<list@test.example>", headers=(("list-id", "<x.grainwood.example>"),))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (told(ROBOT), told(DANA), True),
        (told(ROBOT, role=None), told(DANA), True),
        (told(ROBOT, role="Logistics Analyst"), told(DANA), False),
        (told(ROBOT, company="Brightmoor"), told(DANA), False),
        (told(replace(ROBOT, received_at=ROBOT.received_at.replace(year=2025))), told(DANA), False),
        (told(ROBOT, company=None, role=None), told(DANA), False),  # nothing says whose it is
        (told(LIST), told(DANA), True),
    ],
    ids=["two tell", "no role", "another role", "another company", "a year ago", "nameless", "list copy"],
)
def test_the_same_news_is_known_again(one: Told, other: Told, same: bool) -> None:
    assert same_rejection(one, other) is same
    assert same_rejection(other, one) is same


@pytest.mark.parametrize(
    ("several", "best"),
    [
        ([told(ROBOT, heard=None), told(DANA)], "<dana@test.example>"),
        ([told(ROBOT, heard=True), told(DANA)], "<dana@test.example>"),
        ([told(ROBOT, heard=True), told(DANA, heard=True)], "<robot@test.example>"),  # the first told stays
        ([told(LIST), told(DANA)], "<dana@test.example>"),
        ([told(DANA), told(LATER)], "<later@test.example>"),  # the first could no longer be answered by then
        ([told(DANA), told(LATER, heard=True)], "<dana@test.example>"),  # nor can a robot's echo of it
        ([replace(told(DANA), sure=False), told(ROBOT, heard=True)], "<robot@test.example>"),
    ],
    ids=[
        "human over nobody",
        "who told over who wrote earlier",
        "first",
        "direct over list",
        "told again after the window",
        "a robot's echo after the window",
        "sure over perhaps",
    ],
)
def test_the_best_message_to_answer(several: list[Told], best: str) -> None:
    assert best_of(several, CLOSES).message.message_id == best
    assert best_of(several[::-1], CLOSES).message.message_id == best


def test_what_is_already_handled_stays_the_one() -> None:
    assert best_of([told(ROBOT, heard=True), told(DANA)], CLOSES, frozenset({"<robot@test.example>"})).message is ROBOT
