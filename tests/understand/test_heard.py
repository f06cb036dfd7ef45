"""What the encoder says a no names, beside what the rules have found."""

from typing import NamedTuple

import numpy as np
import pytest

from assistant.message.message import Message, Owner
from assistant.understand import inspect as inspect_module
from assistant.understand.encoder.hear import BREAK, NO_PIECE, Heard, Named, Piece, hear, likeliest
from assistant.understand.encoder.network import FIELDS, Network
from assistant.understand.extract.heard import (
    GUESSED_ROLE,
    ROLE,
    SIGNER,
    Found,
    heard_company,
    heard_role,
    heard_signer,
)
from assistant.understand.extract.letter import open_letter
from assistant.understand.inspect import inspect_message
from assistant.understand.verdict import Evidence, Verdict
from tests.understand.letters import OWNER, letter

TEXT = "Hi Robin,\n\nthe bakery keeps its night baker, Tilda Moss, after all.\n\nMarta Okonjo\nCrumb & Sons\n"
MAIL = letter("Marta <marta@crumbsons.example>", "2026-03-02", TEXT)
LETTER = open_letter(MAIL, "en", OWNER)
NOBODY: Found = (None, ())
RULES: Found = ("Night Shift", (Evidence("role:text", "Night Shift", MAIL.message_id),))
GUESS: Found = ("Keeps Its Night", (Evidence("role:likely", "Keeps Its Night", MAIL.message_id),))
PHRASE: Found = ("Keeps Its Night", (Evidence("role:text", "Keeps Its Night", MAIL.message_id),))
LIKELY: Found = ("Baker", (Evidence("role:likely", "Baker", MAIL.message_id),))
SURE, UNSURE = 0.99, 0.05


def heard(field: str, words: str, share: float = SURE) -> Heard:
    return Heard(0.0, "", names=((field, Named(words, share)),))


class Case(NamedTuple):
    words: str
    share: float
    told: Found
    expected: str | None


ROLES = {
    "sure, and the rules found nothing": Case("night baker", SURE, NOBODY, "night baker"),
    "sure, and the rules found another": Case("night baker", SURE, RULES, "night baker"),
    "unsure": Case("night baker", UNSURE, RULES, "Night Shift"),
    "unsure, and the rules found nothing": Case("night baker", UNSURE, NOBODY, None),
    "just below the level of another": Case("night baker", ROLE.other - 0.01, RULES, "Night Shift"),
    "just at the level of a new one": Case("night baker", ROLE.new, NOBODY, "night baker"),
    "a guess without an occupation": Case("night baker", GUESSED_ROLE.other, GUESS, "night baker"),
    "neither is believed": Case("Tilda's loaf", UNSURE, GUESS, None),
    "both are of one thing": Case("its crumb", UNSURE, GUESS, "Keeps Its Night"),
    "a phrase of the text is no guess": Case("Tilda's loaf", UNSURE, PHRASE, "Keeps Its Night"),
    "an occupation is no guess": Case("Tilda's loaf", GUESSED_ROLE.other, LIKELY, "Baker"),
    "no role in the words": Case("(m/w/d)", SURE, RULES, "Night Shift"),
    "the company": Case("Crumb & Sons", SURE, RULES, "Night Shift"),
    "the reader": Case("Robin Ashdown", SURE, NOBODY, None),
    "nobody tells: an earlier mail or a signature may have": Case("", SURE, RULES, "Night Shift"),
    "a given name is no role": Case("Teresa", SURE, NOBODY, None),
    "in the domain": Case("@baker", SURE, NOBODY, None),
    "a curly apostrophe": Case("baker’s hand", SURE, NOBODY, "baker's hand"),
}


@pytest.mark.parametrize("name", ROLES)
def test_role(name: str) -> None:
    case = ROLES[name]
    assert heard_role(LETTER, heard("role", case.words, case.share), case.told, "Crumb & Sons")[0] == case.expected


@pytest.mark.parametrize(
    ("words", "told", "expected"),
    [
        ("Baker", "Baker, Pastry", "Baker, Pastry"),
        ("Baker", "Baker - Sweet Goods", "Baker - Sweet Goods"),
        ("Baker", "Baker, 12 loaves", "Baker"),
        ("Baker", "Baker to be hired", "Baker"),
        ("Lecturer (Hydrology", None, "Lecturer (Hydrology)"),
    ],
)
def test_the_field_belongs_to_the_role(words: str, told: str | None, expected: str) -> None:
    assert heard_role(LETTER, heard("role", words), (told, ()), None)[0] == expected


def test_the_evidence_shows_the_words_and_who_says_so() -> None:
    evidence = heard_role(LETTER, heard("role", "night baker"), NOBODY, None)[1]
    assert evidence == (Evidence("role:encoder", "night baker", MAIL.message_id),)


def test_where_both_say_the_same_the_rules_keep_their_evidence_and_spelling() -> None:
    assert heard_role(LETTER, heard("role", "night shift"), RULES, None) == RULES


@pytest.mark.parametrize(
    ("words", "told", "expected"),
    [
        ("Crumb & Sons", None, "Crumb & Sons"),
        ("Crumb & Sons Ltd", None, "Crumb & Sons"),
        ("@crumbsons", "Crumb", "Crumb"),  # stands in the domain alone, which the rules part better
        ("Marta Okonjo", "Crumb", "Crumb"),  # who signs is no company
        ("Robin Ashdown", "Crumb", "Crumb"),
        ("", "Crumb", "Crumb"),
    ],
)
def test_company(words: str, told: str | None, expected: str | None) -> None:
    assert heard_company(LETTER, heard("company", words), (told, ()), "Marta Okonjo")[0] == expected


@pytest.mark.parametrize(
    ("words", "told", "rule", "expected"),
    [
        ("Crumb Resourcing", "Crumb", "company:sender", "Crumb"),  # a team of it
        ("Team d'Crumb", "Crumb", "company:sender", "Crumb"),
        ("Crumb Bakery", "Crumb", "company:sender", "Crumb Bakery"),
        ("Crumb Bakery", "Crumb", "company:signature", "Crumb"),
        ("Crumb", "Crumb Bakery", "company:domain", "Crumb Bakery"),
        ("Crumb", "Crumb Bakery", "company:likely", "Crumb"),
    ],
)
def test_of_a_shorter_and_a_longer_name_the_rules_know_some_to_be_whole(
    words: str, told: str, rule: str, expected: str
) -> None:
    evidence = (Evidence(rule, told, MAIL.message_id),)
    assert heard_company(LETTER, heard("company", words), (told, evidence), None)[0] == expected


@pytest.mark.parametrize(
    ("words", "told", "expected"),
    [
        ("Marta Okonjo", None, "Marta Okonjo"),
        ("MARTA OKONJO", None, "Marta Okonjo"),
        ("Siobhán O’Brien", None, "Siobhán O'Brien"),
        ("Robin Ashdown", None, None),  # the reader never signs
        ("Robin Ashdown", "Marta Okonjo", "Marta Okonjo"),
        ("good luck", "Marta Okonjo", "Marta Okonjo"),
        ("HR Business Partner", None, None),
        ("Talent Team", None, None),
        ("Okonjo Bakery", None, None),
        ("Marta", "Marta Okonjo", "Marta Okonjo"),  # the fuller name
        ("Marta Okonjo", "Dr. Marta Okonjo", "Dr. Marta Okonjo"),
        ("Tilda Moss", "Marta Okonjo", "Tilda Moss"),
        ("", "Marta Okonjo", "Marta Okonjo"),
    ],
)
def test_signer(words: str, told: str | None, expected: str | None) -> None:
    assert heard_signer(LETTER, heard("signer", words), (told, ()), OWNER)[0] == expected


def test_a_reader_with_a_short_name_never_signs() -> None:
    owner = Owner(frozenset({"bo@mailbox.example"}), "Bo Li")
    mail = letter("Marta <marta@crumbsons.example>", "2026-03-02", TEXT, to="Bo Li <bo@mailbox.example>")
    assert heard_signer(open_letter(mail, "en", owner), heard("signer", "Bo Li"), NOBODY, owner) == NOBODY


def test_below_its_level_a_signer_is_not_believed() -> None:
    assert heard_signer(LETTER, heard("signer", "Tilda Moss", SIGNER.new - 0.01), NOBODY, OWNER) == NOBODY


def test_nothing_heard_leaves_everything_as_it_was() -> None:
    nothing = Heard(0.0, "")
    assert heard_role(LETTER, nothing, RULES, None) == RULES
    assert heard_company(LETTER, nothing, NOBODY, None) == NOBODY
    assert heard_signer(LETTER, nothing, NOBODY, OWNER) == NOBODY


def test_shares_of_places_sum_to_one_over_the_pieces() -> None:
    chance = np.random.default_rng(3)
    width, count = 8, 5
    weights = {"places.weight": chance.normal(size=(width, 2 * len(FIELDS))), "places.bias": np.zeros(2 * len(FIELDS))}
    shares = Network(weights, 0).places(chance.normal(size=(count, width)).astype(np.float32))
    assert shares.shape == (count, len(FIELDS), 2)
    assert np.allclose(shares.sum(axis=0), 1)


def pieces(text: str, *words: str) -> list[Piece]:
    """One piece for each of the words, in their order, behind the mark for nothing."""
    found, place = [NO_PIECE], 0
    for word in words:
        place = text.index(word, place)
        found.append(Piece(text, (place, place + len(word))))
        place += len(word)
    return found


def both(*shares: float) -> np.ndarray:
    """Pieces that are as likely the beginning as the end."""
    return np.array([(share, share) for share in shares])


def test_what_stands_in_several_places_counts_in_all_of_them() -> None:
    text = "Baker sought. We are a baker, and what a baker"
    found = likeliest(both(0.1, 0.3, 0.3, 0.3), pieces(text, "Baker", "baker", "baker"))
    assert (found.words.lower(), found.share) == ("baker", pytest.approx(0.81))


def test_the_spelling_of_the_domain_is_taken_only_where_there_is_no_other() -> None:
    head = "Marta @grainwood | Grainwood"
    assert likeliest(both(0.1, 0.6, 0.3), pieces(head, "grainwood", "Grainwood")).words == "Grainwood"
    assert likeliest(both(0.1, 0.9), pieces(head, "grainwood")).words == "@grainwood"


def test_nothing_may_be_told() -> None:
    assert likeliest(both(0.9, 0.1), pieces("baker", "baker")) == Named("", pytest.approx(0.81))


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        (f"night baker{BREAK}Crumb", "night", "Crumb"),  # over a line's end
        ("Crumb @sons", "Crumb", "sons"),  # from a name into the domain
        ("Grainwood", "rain", "wood"),  # a part of a word
    ],
)
def test_no_name_is_cut_out_of_where_none_stands(text: str, first: str, last: str) -> None:
    places = np.array([(0.1, 0.1), (0.9, 0.0), (0.0, 0.9)])
    assert likeliest(places, pieces(text, first, last)).words == ""


def test_what_is_told_of_a_real_message_stands_in_it() -> None:
    found = hear(MAIL)
    assert [name for name, _ in found.names] == list(FIELDS)
    assert {name: named.words for name, named in found.names} == {
        "company": "Crumb & Sons",
        "role": "night baker",
        "signer": "Marta Okonjo",
    }


def test_a_message_without_text_and_subject_names_nothing() -> None:
    empty = hear(letter("x@y.example", "2026-03-02", "", subject=""))
    assert all(not named.words.strip("@") or named.words == "@y" for _, named in empty.names)


ALL_NAMED = (
    "Dear Robin,\n\nyour application for the role of Night Baker at Crumb & Sons was unsuccessful.\n\nMarta Okonjo\n"
)
ASKED = {
    "beyond doubt, and all is named": (0.99, (), ALL_NAMED, 0),
    "beyond doubt, and no role": (0.99, (), "It was unsuccessful.\n\nMarta Okonjo\nCrumb & Sons", 1),
    "the encoder had to be asked": (0.9, (Evidence("encoder +2.0", "x", "<m@x>"),), ALL_NAMED, 1),
    "no no": (0.1, (Evidence("encoder -2.0", "x", "<m@x>"),), TEXT, 0),
}


@pytest.mark.parametrize("name", ASKED)
def test_when_the_encoder_is_asked_what_a_no_names(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    confidence, evidence, text, times = ASKED[name]
    asked: list[Message] = []

    def ask(message: Message) -> Heard:
        asked.append(message)
        return Heard(0.0, "")

    verdict = Verdict(confidence > 0.75, confidence, "en", evidence or (Evidence("cue:refused", "x", "<m@x>"),))
    monkeypatch.setattr(inspect_module, "classify", lambda *told: verdict)
    monkeypatch.setattr(inspect_module, "hear", ask)
    monkeypatch.setattr(inspect_module, "find_kind", lambda *told: ("personal", ()))  # asks for itself
    inspect_message(letter("Marta Okonjo <marta@crumbsons.example>", "2026-03-02", text), (), OWNER)
    assert len(asked) == times


@pytest.mark.parametrize(("words", "told"), [("", False), ("It was a pleasure meeting you on Monday.", True)])
def test_an_interview_of_which_the_encoder_alone_tells_is_no_sign_of_a_person(
    words: str, told: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bool] = []

    def find_kind(
        letter: object, name: object, address: object, interviewed: bool, *more: object
    ) -> tuple[str, tuple[()]]:
        seen.append(interviewed)
        return "form", ()

    says = Heard(0.0, "", facts=(("interviewed", 9.0, "The crew liked you."),))
    verdict = Verdict(True, 0.9, "en", (Evidence("encoder +2.0", "x", "<m@x>"),))
    monkeypatch.setattr(inspect_module, "classify", lambda *given: verdict)
    monkeypatch.setattr(inspect_module, "hear", lambda message: says)
    monkeypatch.setattr(inspect_module, "find_kind", find_kind)
    found = inspect_message(
        letter("Jo <jo@crumbsons.example>", "2026-03-02", f"{words} The crew liked you."), (), OWNER
    )
    assert (found.interviewed, found.tells_of_interview, seen) == (True, told, [told])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thank you for your interest in Quillo. We chose somebody else.\n\nRegards,\nQuillo", None),
        ("Thank you for your interest in Grainwood. We chose somebody else.\n\nRegards,\nQuillo", "Quillo"),
        ("Thank you for your interest in Marta. We chose somebody else.\n\nRegards,\nMarta", "Marta"),  # a given name
    ],
)
def test_a_firm_that_signs_is_nobody(text: str, expected: str | None) -> None:
    mail = open_letter(letter("x@unknown.example", "2026-03-02", text), "en", OWNER)
    name = text.rpartition("\n")[2]
    assert heard_signer(mail, heard("signer", name), NOBODY, OWNER)[0] == expected
