"""What the rules and the wording are worth together, and what a model is made of."""

from datetime import UTC, datetime

import pytest

from assistant.message.message import Address, Message, Owner
from assistant.understand.encoder.hear import Heard
from assistant.understand.meanings import meanings
from assistant.understand.page import open_page, spoken
from assistant.understand.settle import (
    BRIEF,
    BRIEFLY_FROM,
    DOUBTFUL,
    LOUDEST,
    OTHERS_FROM,
    TO_MANY_FROM,
    VOIDED,
    is_doubtful,
    settle,
    settle_heard,
)
from assistant.understand.weigh import Mark, claims_of
from assistant.understand.wording import Wording, resemblance

MESSAGE = Message(
    "k", "k", "<m@grainwood.example>", "t", datetime(2026, 3, 1, tzinfo=UTC), Address("", "a@b.example"), "News", "", ""
)
CLAIM = Mark("cue:someone-else", 5.0, "we went with somebody else")


def score(marks: tuple[Mark, ...], logit: float, *, scant: bool = False) -> float:
    return settle(marks, Wording(logit, scant), MESSAGE)[0]


def parts(text: str, code: str) -> list[tuple[str, frozenset[str]]]:
    message = Message("k", "k", "<m@b.example>", "t", MESSAGE.received_at, Address("", "a@b.example"), "", text, text)
    page = open_page(message, (), Owner(frozenset({"robin@mailbox.example"})), code)
    return [(one.sentence, meanings((one,), claims_of((one,)))) for one in spoken(page)]


def meant(text: str, code: str) -> frozenset[str]:
    return frozenset().union(*(names for _, names in parts(text, code)))


@pytest.mark.parametrize("marks", [(), (CLAIM,), (Mark("veto:private", -3.5, ""),)])
def test_the_nearer_the_wording_the_surer(marks: tuple[Mark, ...]) -> None:
    assert score(marks, -2) < score(marks, 0) < score(marks, 2)


def test_a_wording_unlike_a_no_takes_from_the_rules_but_not_in_a_line_or_two() -> None:
    assert score((CLAIM,), -2.0) < 0 < score((CLAIM,), -2.0, scant=True)


def test_wording_alone_does_not_make_bulk_mail_a_rejection() -> None:
    assert score((), 3.0) > 1.1 > score((Mark("veto:bulk", -4.0, ""),), 3.0)


def test_every_part_is_evidence_with_what_it_came_to() -> None:
    said = settle((CLAIM,), Wording(2.0, False), MESSAGE)[1]
    assert [one.rule.split()[0] for one in said] == ["cue:someone-else", "wording"]
    assert all(float(one.rule.split()[1]) > 0 for one in said)


def heard(marks: tuple[Mark, ...], word: float, encoder: float) -> float:
    return settle_heard(marks, Wording(word, False), Heard(encoder, "no longer"), score(marks, word), MESSAGE)[0]


@pytest.mark.parametrize("marks", [(), (CLAIM,), (Mark("veto:private", -3.5, ""),)])
@pytest.mark.parametrize("word", [-2.0, 0.0, 2.0])
def test_the_nearer_the_encoder_finds_it_the_surer(marks: tuple[Mark, ...], word: float) -> None:
    assert heard(marks, word, -3) < heard(marks, word, 0) < heard(marks, word, 3)


def test_what_the_encoder_is_certain_of_counts_more() -> None:
    assert heard((), 0, 4) - heard((), 0, 3) > 1.5 * (heard((), 0, 3) - heard((), 0, 2))


def test_the_encoder_is_not_believed_beyond_a_limit() -> None:
    assert heard((), 0, 50) == heard((), 0, LOUDEST)


def test_the_encoder_alone_does_not_make_private_or_bulk_mail_a_rejection() -> None:
    for mark, encoder in ((Mark("veto:bulk", -4.0, ""), 4), (Mark("veto:private", -3.5, ""), 3)):
        assert heard((mark,), -1, encoder) < 1.1 < heard((), -1, encoder)


def test_what_a_family_says_is_a_rejection_where_the_encoder_is_certain() -> None:
    assert heard((Mark("veto:private", -3.5, ""),), 0, 3.5) > 1.1


SURE_NO = (Mark("cue:someone-else", 7.0, "we went with somebody else"),)
SUREST_NO = (Mark("cue:someone-else", 12.0, "we went with somebody else"),)
LESS_SURE_NO = (Mark("cue:someone-else", 4.5, "we went with somebody else"),)


@pytest.mark.parametrize(
    ("marks", "scant", "encoder", "is_no"),
    [
        (SURE_NO, False, -1.5, True),
        (SURE_NO, False, -3.0, False),
        (SUREST_NO, False, -2.3, True),
        (SUREST_NO, False, -3.0, False),  # however sure they are
        (LESS_SURE_NO, False, -0.2, True),
        (LESS_SURE_NO, False, -1.5, False),
        (LESS_SURE_NO, True, -4.0, True),  # of a line or two the rules miss nothing
        (LESS_SURE_NO, True, -5.0, False),
    ],
)
def test_where_the_rules_are_sure_the_encoder_must_be_as_sure_of_the_contrary(
    marks: tuple[Mark, ...], scant: bool, encoder: float, is_no: bool
) -> None:
    wording = Wording(0.0, scant)
    before = settle(marks, wording, MESSAGE)[0]
    assert (settle_heard(marks, wording, Heard(encoder, ""), before, MESSAGE)[0] > 1.1) is is_no


def test_a_line_or_two_that_only_names_a_condition_is_no_rejection_however_it_sounds() -> None:
    void = Mark("veto:conditional:not-advancing", 0.0, "unless you sign")
    for scant, is_no in ((True, False), (False, True)):
        assert (settle_heard((void,), Wording(-1.0, scant), Heard(5.0, ""), -3.0, MESSAGE)[0] > 1.1) is is_no


@pytest.mark.parametrize(
    "what",
    "discussion not-personal private bulk invited calendar mailing-list long forwarded received withdrawn alert "
    "outreach candidate no-job other-matter task".split(),
)
def test_what_the_encoder_overlooks_counts_beside_it(what: str) -> None:
    assert heard((Mark(f"veto:{what}", -2.0, ""),), 0, 3) < heard((Mark("veto:documents", -2.0, ""),), 0, 3)


def test_a_claim_that_is_void_speaks_against_and_so_does_a_line_or_two_where_none_counts() -> None:
    void = Mark("veto:conditional:not-advancing", 0.0, "if you do not sign")
    assert heard((void,), 0, 4) < heard((), 0, 4)
    assert heard((void, CLAIM), 0, 4) == heard((CLAIM,), 0, 4)
    said = settle_heard((void,), Wording(0.0, False), Heard(4.0, "no longer"), 0.0, MESSAGE)[1]
    assert said[0].rule == f"veto:conditional:not-advancing -{VOIDED}"
    scant = settle_heard((), Wording(0.0, True), Heard(4.0, "no longer"), 0.0, MESSAGE)[0]
    assert scant < settle_heard((), Wording(0.0, False), Heard(4.0, "no longer"), 0.0, MESSAGE)[0]


@pytest.mark.parametrize(
    ("score", "rules", "length", "asked"),
    [
        (0.0, "", BRIEF, True),
        (DOUBTFUL + 0.1, "", BRIEF, False),
        (TO_MANY_FROM - 0.1, "veto:bulk", BRIEF, False),
        (TO_MANY_FROM - 0.1, "veto:no-job", BRIEF, True),
        (OTHERS_FROM - 0.1, "veto:no-job", BRIEF, False),
        (OTHERS_FROM - 0.1, "veto:no-job", BRIEF - 1, True),
        (OTHERS_FROM - 0.1, "cue:someone-else", BRIEF - 1, True),
        (OTHERS_FROM - 0.1, "veto:offered", BRIEF - 1, False),
        (OTHERS_FROM - 0.1, "veto:no-job veto:not-personal", BRIEF - 1, False),
        (BRIEFLY_FROM - 0.1, "veto:no-job", BRIEF - 1, False),
    ],
)
def test_the_encoder_is_asked_in_doubt_and_sooner_where_asking_is_cheap(
    score: float, rules: str, length: int, asked: bool
) -> None:
    marks = tuple(Mark(rule, -1.0, "") for rule in rules.split())
    assert is_doubtful(score, marks, length) is asked


def test_what_the_encoder_came_to_is_evidence_with_its_sentence() -> None:
    said = settle_heard((CLAIM,), Wording(2.0, False), Heard(3.0, "no longer"), 2.0, MESSAGE)[1]
    assert [one.rule.split()[0] for one in said] == ["cue:someone-else", "wording", "encoder"]
    assert said[-1].words == "no longer"
    assert float(said[-1].rule.split()[1]) > 0


def test_meanings_are_the_same_in_two_languages() -> None:
    english = meant("We have not selected you for the position.", "en")
    german = meant("Wir haben Sie nicht für die Stelle ausgewählt.", "de")
    assert {"NEG", "CHOOSE", "ROLE", "claim:not-chosen"} <= english & german


def test_a_no_in_words_of_its_own_is_nearer_than_a_delivery() -> None:
    no = "Hi Robin, we asked our own night manager to step up, so there is no post to fill any more. Sorry, and thanks."
    parcel = "Your parcel was handed to a neighbour at ten. You can return the order within a month, free of charge."
    assert resemblance("The job", no, meant(no, "en")).logit > resemblance("Order", parcel, meant(parcel, "en")).logit


def test_the_sentence_nearest_to_a_no_is_shown() -> None:
    kind = "Hi Robin, thank you for the visit on Friday; it was lovely to see you at the harbour."
    no = "We have decided to give the post of deckhand to another applicant."
    text = f"{kind} {no} Good luck with your search, and come by for a coffee."
    assert resemblance("Deckhand", text, meant(text, "en"), parts(text, "en")).words == no
