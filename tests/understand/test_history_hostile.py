"""The history of any mail whatever is told, in time linear in its length."""

import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as some

from assistant.languages import CODES
from assistant.message.message import Message
from assistant.understand.contact import find_contact
from assistant.understand.history import tell_story
from assistant.understand.history.dates import days_in
from assistant.understand.history.fold import fold
from assistant.understand.history.mail import read_mail
from assistant.understand.history.subjects import subject_in
from assistant.understand.history.table import any_of, any_verbatim, each_case, table
from assistant.understand.story import InterviewKind, Part
from assistant.understand.suspicion import suspicions
from tests.understand.letters import OWNER, letter, understood

DANA = "Dana Whitlock <dana.whitlock@grainwood.example>"
FOLDED = (
    "thanks pleased meeting met to_come me not_met invites deadline cancelled moved last next recently job applying "
    "agency retracts no_feedback myself greeting closing surname_greeting"
).split()
VERBATIM = "formal informal discussed subject_end no_subject".split()
CASES = "kinds ago parts mine".split()
# What makes a pattern with two ways to read the same text try them all.
NASTY = [
    "we " * 3000,
    "a " * 5000,
    "interview " * 2000,
    "on 3 march " * 1500,
    "1" * 8000,
    "thank you for " * 1500,
    "é" * 8000,
]


def seconds(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


@pytest.mark.parametrize("code", CODES)
def test_every_table_is_complete_and_its_patterns_are_linear(code: str) -> None:
    words = table(code)
    for name in FOLDED:
        pattern = any_of(getattr(words, name))
        for text in NASTY:
            assert seconds(lambda: list(pattern.finditer(text))) < 1, name  # noqa: B023 - called at once
    for name in VERBATIM:
        pattern = any_verbatim(getattr(words, name))
        for text in NASTY:
            assert seconds(lambda: list(pattern.finditer(text))) < 1, name  # noqa: B023 - called at once
    assert {what for what, _ in each_case(words.kinds)} <= {kind.value for kind in InterviewKind}
    assert {what for what, _ in each_case(words.parts)} <= {part.value for part in Part}
    assert [what for what, _ in each_case(words.ago)] == ["2", "1", "0"]


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("text", NASTY, ids=lambda text: text[:12])
def test_days_are_found_in_linear_time(code: str, text: str) -> None:
    assert seconds(lambda: days_in(fold(text), code)) < 1


def everything(message: Message) -> None:
    understanding = understood(message)
    story = tell_story(understanding, message, [message], [message], OWNER)
    find_contact(understanding, message, [message], story, OWNER)
    suspicions(message, understanding.company, OWNER)
    for sentence in read_mail(message, OWNER).sentences[:5]:
        subject_in(sentence, read_mail(message, OWNER))


@given(some.text(max_size=400), some.text(max_size=60), some.text(max_size=40))
def test_no_content_breaks_it(text: str, subject: str, name: str) -> None:
    everything(letter(f"{name} <dana.whitlock@grainwood.example>", "2026-03-11", text, subject=subject, name="m"))


@given(
    some.lists(
        some.sampled_from(
            "thank you we met on Tuesday 3 March at 10:00 31 February interview cancel . , ; Dana".split()
        )
    )
)
def test_no_order_of_its_own_words_breaks_it(words: list[str]) -> None:
    everything(letter(DANA, "2026-03-11", " ".join(words), name="m"))


@given(some.lists(some.sampled_from(["friend", "news", "shop", "bank"]), max_size=4, unique=True))
def test_unrelated_mail_changes_nothing(kinds: list[str]) -> None:
    unrelated = {
        "friend": letter(
            "Kit <kit@friends.example>", "2026-03-09", "How was the interview at Grainwood?\nKit", thread="a"
        ),
        "news": letter("News <news@weekly.example>", "2026-03-10", "Grainwood opens a plant.", thread="b"),
        "shop": letter("Shop <shop@elsewhere.example>", "2026-03-10", "Your order has been shipped.", thread="c"),
        "bank": letter(
            "Bank <info@bank.example>", "2026-03-12", "Your appointment on 18 March is confirmed.", thread="d"
        ),
    }
    rejection = letter(
        DANA, "2026-03-11", "Thank you for the call on Monday. We chose somebody else.\n\nBest\nDana Whitlock", name="m"
    )
    alone = tell_story(understood(rejection), rejection, [rejection], [], OWNER)
    assert (
        tell_story(understood(rejection), rejection, [rejection], [unrelated[kind] for kind in kinds], OWNER) == alone
    )
