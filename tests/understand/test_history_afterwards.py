"""What is an answer to a letter, and what is not."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from assistant.message.message import Address, Label, Message, Owner
from assistant.understand.history.afterwards import Awaited, first_answer, is_answer

SENT = datetime(2026, 3, 12, 18, 0, tzinfo=UTC)
ME = Address("Robin Ashdown", "robin.ashdown@mailbox.example")
OWNER = Owner(frozenset({ME.address}))
AWAITED = Awaited(frozenset({"sandra@grainwood.example"}), frozenset({"t1"}), SENT)
ANSWER = Message(
    source="mail#1",
    key="k1",
    message_id="<1@grainwood.example>",
    thread_id="t1",
    received_at=SENT + timedelta(hours=2),
    sender=Address("Sandra Ing", "sandra@grainwood.example"),
    subject="Re: Supply Planner",
    plain="",
    text="That was kind of you.",
    labels=frozenset({Label.INBOX}),
)
MINA = Address("Mina Osei", "mina@grainwood.example")

# what: (changes, is it an answer)
CASES = {
    "from whom it went to": ({}, True),
    "from them in another conversation": ({"thread_id": "t9"}, True),
    "from a colleague in the conversation": ({"sender": MINA}, True),
    "through an applicant tracking system": ({"sender": Address("Sandra", "sandra.ing.x7f3@applytojob.com")}, True),
    "from a colleague elsewhere": ({"sender": MINA, "thread_id": "t9"}, False),
    "at the moment it went out": ({"received_at": SENT}, False),
    "the letter itself": ({"sender": ME, "labels": frozenset({Label.SENT})}, False),
    "a draft": ({"labels": frozenset({Label.DRAFT})}, False),
    "in the spam folder": ({"labels": frozenset({Label.SPAM})}, False),
    "in the bin": ({"labels": frozenset({Label.TRASH})}, False),
    "a robot in the conversation": ({"sender": Address("Grainwood", "no-reply@grainwood.example")}, False),
}


@pytest.mark.parametrize("what", CASES)
def test_answer_or_not(what: str) -> None:
    changes, expected = CASES[what]
    assert is_answer(replace(ANSWER, **changes), AWAITED, OWNER) is expected  # type: ignore[arg-type]


def test_first_of_several_counts() -> None:
    later = replace(ANSWER, message_id="<2@grainwood.example>", received_at=SENT + timedelta(days=1))
    assert first_answer([later, ANSWER], AWAITED, OWNER) == ANSWER
    assert first_answer([], AWAITED, OWNER) is None
