"""What a sentence claims, and why a claim does not count."""

import pytest

from assistant.languages.concept import Concept
from assistant.understand.named import names_of
from assistant.understand.reading import MOST_HITS, claims, read

READER = names_of("Robin Vale")


def reasons(sentence: str) -> set[str]:
    """Why each claim of the sentence is void; "" for one that counts."""
    return {claim.void for claim in claims(read(sentence, "en", READER))}


def test_a_plain_no_counts() -> None:
    assert reasons("We will not be moving forward with your application.") == {""}


VOID = [
    ("quoted", 'They wrote: "your application was unsuccessful".'),
    ("conditional", "If you are not selected, we will tell you."),
    ("conditional", "Your application cannot be considered until we have your diploma."),
    ("conditional", "We cannot progress your application unless you sign the form."),
    ("possible", "We may not be able to offer you the position."),
    ("general", "Unsuccessful applicants for the position will be told by letter."),
    ("negated", "Your application has not been rejected."),
    ("negated", "The position has not been filled."),
    ("question", "Has the position been filled?"),
    ("about-another", "We are not moving forward with Imran, whose application we liked."),
    ("about-another", "Sadly Jonah did not get the job."),
    ("about-another", "She was not selected for the position."),
    ("withdrawn", "You have decided not to continue with your application."),
    ("otherwise", "Your earlier rejection was a mistake."),
    ("otherwise", "No it is not, but you can hire a whole team there."),
    ("otherwise", "Brindle Works is looking to hire Junior Weavers for its mill."),
]


@pytest.mark.parametrize(("reason", "sentence"), VOID)
def test_a_claim_is_void_where_something_else_governs_it(reason: str, sentence: str) -> None:
    assert reason in reasons(sentence)
    assert "" not in reasons(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "We are not, though, able to offer you the role.",
        "We have not chosen you but somebody else for the position.",
        "We are looking to fill the role, and have decided not to proceed with your application.",
    ],
)
def test_a_contrast_takes_nothing_from_a_no(sentence: str) -> None:
    assert "" in reasons(sentence)


def test_a_condition_far_behind_does_not_void() -> None:
    told = "Your application was not successful, and we keep it with all the others in our files until next spring."
    assert "" in reasons(told)


def test_other_candidates_are_not_candidates_in_general() -> None:
    assert reasons("There were other applicants whose experience was better suited.") == {""}


def has(concept: Concept, sentence: str) -> bool:
    """Whether the sentence expresses the concept, and does not deny it."""
    reading = read(sentence, "en", READER)
    return any(hit.concept is concept and not reading.turned(hit) for hit in reading.hits)


DENIED = [
    (Concept.WITHDRAWN, "You no longer wish to be considered.", True),
    (Concept.WITHDRAWN, "Let us know if you no longer wish to be considered.", False),
    (Concept.INVITED, "We would like to invite you to an interview.", True),
    (Concept.INVITED, "We will not be inviting you to an interview.", False),
    (Concept.INVITED, "If you are selected, we would like to invite you to an interview.", False),
    (Concept.OFFERED, "We are not able to offer you the post.", False),
    (Concept.OFFERED, "It is not the post, but we are happy to offer you another.", True),
    (Concept.STILL, "Your application is under review.", True),
    (Concept.STILL, "Your application is no longer under review.", False),
]


@pytest.mark.parametrize(("concept", "sentence", "expected"), DENIED)
def test_an_invitation_may_be_denied(concept: Concept, sentence: str, expected: bool) -> None:
    assert has(concept, sentence) is expected


NAMED = [
    ("We have appointed Mrs Penhaligon to the post.", True),
    ("The seat goes to Tom Aldous.", True),
    ("I have given the job to Andrej.", True),
    ("I have given the job to Robin.", False),  # the reader
    ("We have decided on Thursday for the job interview.", False),  # a day
    ("We have filled the post in March.", False),  # a month
]


@pytest.mark.parametrize(("sentence", "expected"), NAMED)
def test_who_is_named_got_it(sentence: str, expected: bool) -> None:
    found = {claim.rule for claim in claims(read(sentence, "en", READER)) if not claim.void}
    assert bool(found & {"named-chosen", "named-gets"}) is expected


def test_what_the_next_sentence_is_about_counts_less() -> None:
    alone = read("It was not successful.", "en", READER)
    beside = read("Thank you for your application.", "en", READER)
    same = read("Your application was not successful.", "en", READER)
    weight = {claim.rule: claim.weight for claim in claims(alone, (beside,))}
    assert not {claim.rule for claim in claims(alone)} & {"not-passed"}
    assert weight["not-passed"] < next(claim.weight for claim in claims(same) if claim.rule == "not-passed")


def test_a_sentence_without_end_is_cut_where_no_person_would_go_on() -> None:
    """Every hit is held against all others: 4,000 of them took seven seconds."""
    assert len(read("not to be able to offer you " * 2_000, "en", frozenset()).hits) == MOST_HITS


STATUSES = [
    ("New status: rejected", True),
    ("Line cook – Grainwood – not selected by the employer", True),
    ("My result for the trainee position – rejected", False),  # somebody tells
    ("What the board of the mill told all of them about the new job yesterday: rejected", False),  # no heading
    ("Status: rejected because the form was never sent in", False),  # it goes on
    ("Rejected", False),  # nothing before it
    ("Your new status, rejected", False),  # a comma parts nothing
]


@pytest.mark.parametrize(("sentence", "is_one"), STATUSES)
def test_a_status_stands_by_itself_at_the_end_of_a_short_line(sentence: str, is_one: bool) -> None:
    assert ("status" in {claim.rule for claim in claims(read(sentence, "en", frozenset()))}) is is_one
