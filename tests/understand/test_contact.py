"""Whom to answer, where, and which message."""

from dataclasses import replace

import pytest

from assistant.message.message import Address, Event, Message
from assistant.understand.contact import NoContact, everyone_met, find_contact
from assistant.understand.history import tell_story
from assistant.understand.story import Contact
from tests.understand.letters import ME, OWNER, at, letter, own, understood

DANA = "Dana Whitlock <dana.whitlock@grainwood.example>"
ROBOT = "Grainwood Careers <no-reply@us.greenhouse-mail.io>"
SIGNED = "We have chosen another candidate for Supply Planner.\n\nBest wishes\nDana Whitlock\nGrainwood"
UNSIGNED = "We have chosen another candidate for Supply Planner at Grainwood.\n\nThe Grainwood Team"
MARTA = letter(
    "Marta Okonjo <marta@grainwood.example>",
    "2026-03-01",
    "Let us talk about the Supply Planner role.\n\nBest\nMarta Okonjo\nHiring manager",
    thread="marta",
    name="marta",
)


def contact(rejection: Message, *mail: Message, **known: object) -> Contact | NoContact:
    understanding = understood(rejection, **known)
    thread = [message for message in (rejection, *mail) if message.thread_id == rejection.thread_id]
    story = tell_story(understanding, rejection, thread, mail, OWNER)
    return find_contact(understanding, rejection, thread, story, OWNER, related=mail)


def reached(found: Contact | NoContact) -> tuple[str, str, str, bool]:
    assert isinstance(found, Contact), found
    return found.address.address, found.thread_id, found.in_reply_to, found.heard


@pytest.mark.parametrize(
    ("rejection", "mail", "expected"),
    [
        (
            letter(DANA, "2026-03-11", SIGNED, name="end"),
            [],
            ("dana.whitlock@grainwood.example", "t1", "<end@test.example>", False),
        ),
        (
            letter("Dana Whitlock <no-reply@hire.lever.co>", "2026-03-11", SIGNED, reply_to=DANA, name="end"),
            [],
            ("dana.whitlock@grainwood.example", "t1", "<end@test.example>", False),
        ),
        (
            letter("Dana Whitlock <grainwood+email+4k9z2@talent.icims.com>", "2026-03-11", SIGNED, name="end"),
            [],
            ("grainwood+email+4k9z2@talent.icims.com", "t1", "<end@test.example>", False),
        ),
        (
            letter(ROBOT, "2026-03-11", UNSIGNED, name="end"),
            [MARTA],
            ("marta@grainwood.example", "marta", "<marta@test.example>", True),
        ),
        (
            letter("Grainwood <careers@grainwood.example>", "2026-03-11", UNSIGNED, name="end"),
            [MARTA],
            ("marta@grainwood.example", "marta", "<marta@test.example>", True),
        ),
        (
            letter("Grainwood <careers@grainwood.example>", "2026-03-11", UNSIGNED, name="end"),
            [],
            ("careers@grainwood.example", "t1", "<end@test.example>", False),
        ),
        (
            letter(
                DANA,
                "2026-03-11",
                SIGNED,
                name="end",
                reply_to="<search@lists.grainwood.example>",
                headers=(("list-post", "<mailto:search@lists.grainwood.example>"),),
            ),
            [],
            ("dana.whitlock@grainwood.example", "t1", "<end@test.example>", False),
        ),
        (
            letter(DANA, "2026-03-11", SIGNED, name="end"),
            [letter(DANA, "2026-03-12", "Your travel costs will be paid.", name="later")],
            ("dana.whitlock@grainwood.example", "t1", "<later@test.example>", False),
        ),
        (
            letter(DANA, "2026-03-11", SIGNED, name="end"),
            [letter("Travel desk <travel@grainwood.example>", "2026-03-12", "Send your tickets.", name="later")],
            ("dana.whitlock@grainwood.example", "t1", "<end@test.example>", False),
        ),
        (
            letter(DANA, "2026-03-11", SIGNED, name="end"),
            [letter(DANA, "2026-03-12", "Recalled.", name="later", labels=("trash",))],
            ("dana.whitlock@grainwood.example", "t1", "<end@test.example>", False),
        ),
        (
            letter(DANA, "2026-03-11", SIGNED, name="end"),
            [own("2026-03-12", "Hi Dana", DANA, labels=("draft",), name="later")],
            ("dana.whitlock@grainwood.example", "t1", "<end@test.example>", False),
        ),
    ],
    ids=[
        "who wrote it",
        "reply-to",
        "per-thread address",
        "human over robot",
        "human over department",
        "department alone",
        "never the list",
        "wrote again",
        "a colleague wrote",
        "trashed",
        "own draft",
    ],
)
def test_the_answer_goes_to(rejection: Message, mail: list[Message], expected: tuple[str, str, str, bool]) -> None:
    assert reached(contact(rejection, *mail, contact_name=None)) == expected


def test_the_last_writer_is_answered_and_a_coordinator_only_where_there_is_nobody_else() -> None:
    later = letter(
        "Ines Calloway <ines@grainwood.example>",
        "2026-03-05",
        "Your Supply Planner interview is in room 2.\n\nBest\nInes Calloway\nInterview Coordinator",
        thread="ines",
        name="ines",
    )
    rejection = letter(ROBOT, "2026-03-11", UNSIGNED, name="end")
    assert reached(contact(rejection, MARTA, later))[0] == "marta@grainwood.example"
    assert reached(contact(rejection, later))[0] == "ines@grainwood.example"


@pytest.mark.parametrize(
    ("rejection", "mail"),
    [
        (letter(ROBOT, "2026-03-11", UNSIGNED), []),
        (
            letter(ROBOT, "2026-03-11", UNSIGNED),
            [replace(MARTA, text="About the Logistics Analyst role.\n\nBest\nMarta Okonjo")],
        ),
        (letter(DANA, "2026-03-11", f"{SIGNED}\n\nThis inbox is not monitored. Please do not reply."), []),
    ],
    ids=["robot alone", "somebody of another role", "nobody reads it"],
)
def test_there_may_be_nobody(rejection: Message, mail: list[Message]) -> None:
    found = contact(rejection, *mail, contact_address=None)
    assert isinstance(found, NoContact)
    assert found.reason == "nobody-to-answer"


def test_everyone_met_gets_an_answer_in_a_conversation_of_their_own_and_who_only_wrote_none() -> None:
    rejection = letter(DANA, "2026-03-11", SIGNED, name="end")
    tom = Address("Tom Ferrars", "tom@grainwood.example")
    invitation = letter(
        DANA,
        "2026-02-26",
        "Please find the invitation.",
        subject="Interview Supply Planner",
        name="invitation",
        events=(
            Event(
                "u1", "REQUEST", 0, "CONFIRMED", at("2026-03-03T10:00"), at("2026-03-03T11:00"), "Interview", "", "",
                Address("Dana Whitlock", "dana.whitlock@grainwood.example"), (Address("", ME), tom),
            ),
        ),
    )  # fmt: skip
    mail = [invitation, MARTA]
    understanding = understood(rejection)
    story = tell_story(understanding, rejection, [rejection, invitation], mail, OWNER)
    first = find_contact(understanding, rejection, [rejection, invitation], story, OWNER, related=mail)
    assert isinstance(first, Contact)
    found = everyone_met(first, rejection, [rejection, invitation], story, mail)
    assert [(one.address.address, one.in_reply_to, one.heard) for one in found] == [
        ("dana.whitlock@grainwood.example", "<end@test.example>", False),
        ("tom@grainwood.example", "<invitation@test.example>", True),
    ]
