"""The choice among the options of a field, and the ways to part a domain."""

import pytest

from assistant.understand.extract import choice
from assistant.understand.extract.choice import Option, choose
from assistant.understand.extract.company_spots import spots
from assistant.understand.extract.label_parting import pack, vocabulary, ways
from tests.understand.extract_mail import letter

WEIGHTS = {"role": {"good": 200, "bad": -200, "null": 100}}


@pytest.fixture(autouse=True)
def _weights(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(choice, "_weights", lambda: WEIGHTS)


def option(name: str, *marks: str) -> Option:
    return Option(name, frozenset(marks), name)


def test_the_option_whose_marks_weigh_most_is_taken() -> None:
    taken = choose("role", [option("Clerk", "bad"), option("Cook", "good")], ["null"])
    assert taken.option is not None
    assert taken.option.name == "Cook"


def test_none_is_likely_where_the_marks_of_the_message_outweigh_every_option() -> None:
    assert choose("role", [option("Clerk", "bad")], ["null"]).none > 0.9
    assert choose("role", [option("Clerk", "good")], []).none < 0.2


def test_without_options_nothing_is_told() -> None:
    assert choose("role", [], ["null"]).option is None


def test_a_mark_that_nobody_weighed_says_nothing() -> None:
    told = choose("role", [option("Clerk", "good", "never seen")], ["null"])
    assert told == choose("role", [option("Clerk", "good", "never seen", "nor this")], ["null"]) or told.option
    assert told.none == pytest.approx(1 / (1 + 2.718281828**1))


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("redgumaccounting", ("redgum", "accounting")),
        ("observatorio-elmajano", ("observatorio", "el", "majano")),
        ("stolk-waterbouw", ("stolk", "waterbouw")),
    ],
)
def test_a_label_is_parted_into_words_that_letters_use(label: str, expected: tuple[str, ...]) -> None:
    found = ways(label, frozenset({"accounting", "observatorio"}), frozenset(), articles=True)
    assert expected in [way.pieces for way in found]


def test_a_name_of_the_sender_is_one_piece() -> None:
    found = ways("quennellbrand", frozenset({"brand"}), frozenset({"quennell"}), articles=False)
    assert found[0].pieces == ("quennell", "brand")


def test_a_small_word_joins_names_of_its_own_language_alone() -> None:
    french, english = (
        ways("ecoledumoulin", frozenset({"ecole"}), frozenset(), frozenset({small}), articles=False)
        for small in ("du", "the")
    )
    assert french[0].pieces == ("ecole", "du", "moulin")
    assert all("du" not in way.pieces for way in english)


def test_no_unknown_piece_is_taken_that_nobody_can_say() -> None:
    found = ways("lencarrow", frozenset(), frozenset(), frozenset({"le"}), articles=False)
    assert found[0].pieces == ("lencarrow",)


@pytest.mark.parametrize(("language", "joins"), [("fr", True), ("en", False)])
def test_a_domain_is_parted_by_small_words_of_the_letter_s_language(language: str, joins: bool) -> None:
    names = [name for name, _, _ in spots(letter("Robin,", language, sender="ida@moulindumarais.example"))]
    assert any(" du " in name for name in names) is joins


def test_a_label_too_long_is_not_parted() -> None:
    assert ways("a" * 41, frozenset(), frozenset(), articles=False) == ()


def test_the_vocabulary_is_read_as_it_was_packed() -> None:
    assert vocabulary()["abraco"][0] == "abraço"
    assert pack({"volcan": ("volcán", 2)}) != pack({"volcan": ("volcan", 2)})


def test_three_letters_that_firms_use_part_no_label_beside_letters_nobody_knows() -> None:
    assert ways("brindlecombespa", frozenset({"spa"}), frozenset(), articles=False)[0].pieces == ("brindlecombespa",)
