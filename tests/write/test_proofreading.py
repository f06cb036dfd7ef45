"""Each check of the last stage, red for a sample it was made for."""

from dataclasses import replace

import pytest

from assistant.config import Me, Settings
from assistant.understand.story import Register, Subject
from assistant.write.facts import gather
from assistant.write.letter import Letter, Occasion
from assistant.write.proofread import CHECKS, proofread
from assistant.write.sample import Situation, sample_occasion
from assistant.write.templates import read_templates
from assistant.write.write import write

TEMPLATES = read_templates("en")
SETTINGS = Settings(me=Me(name="Robin Ashdown", email="robin@mailbox.example"))
GOOD = sample_occasion(TEMPLATES.language, Situation())


def good(register: Register = Register.INFORMAL) -> tuple[Letter, Occasion]:
    occasion = sample_occasion(TEMPLATES.language, Situation(register))
    letter = write(occasion, SETTINGS)
    assert isinstance(letter, Letter)
    return letter, occasion


def faults(letter: Letter, occasion: Occasion) -> str:
    facts = gather(occasion, TEMPLATES.language, letter.register, SETTINGS)
    return " ".join(proofread(letter, occasion, TEMPLATES, facts))


def with_sentence(sentence: str, register: Register = Register.INFORMAL) -> str:
    """The faults of a good letter into which one sentence was put."""
    letter, occasion = good(register)
    greeting, _, rest = letter.text.partition("\n\n")
    return faults(replace(letter, text=f"{greeting}\n\n{sentence} {rest}"), occasion)


BAD_SENTENCES = (
    # a sentence that must never get through, and what the fault speaks of
    ("I saw {{ company }} from the inside.", "placeholder"),
    ("I saw [Company] from the inside.", "placeholder"),
    ("I saw <company> from the inside.", "placeholder"),
    ("I saw [[ the work ]] there.", "placeholder"),
    ("I liked the the work.", "twice"),
    ("I liked the Product Designer Designer role.", "twice"),
    ("I liked the work  and the people.", "Spaces"),
    ("I liked the work at Grainwood..", "Spaces"),
    ("I liked the work at Grainwood ,", "Spaces"),
    ("I liked it a lot!.", "Spaces"),
    ("it was a pleasure.", "capital"),
    ("I liked a unusual idea.", "vowel"),
    ("I liked a idea of yours.", "vowel"),
    ("I liked an work of yours.", "consonant"),
    ("I liked the position role.", "called a role twice"),
    ("I also applied at Zephyrine.", "Zephyrine"),
    ("It was good to meet Barnaby there.", "Barnaby"),
    ("We met at 14 o'clock.", "14"),
    ("I would ask you to reconsider.", "negotiation"),
    ("Your decision was unfair.", "blame"),
    ("It was a waste of time.", "bitterness"),
    ("I have attached my resume once more.", "re-applying"),
    ("I am desperately looking for work.", "pleading"),
    ("I hope this email finds you well.", "brochure"),
    ("I would welcome some feedback.", "feedback"),
    ("Ich habe mich über das Gespräch mit dem Team sehr gefreut.", "language"),
    ("See https://robin.example for more.", "address"),
    ("Write to robin@mailbox.example instead.", "address"),
    ("It was a \u202epleasure.", "control"),
)


@pytest.mark.parametrize(("sentence", "about"), BAD_SENTENCES)
def test_a_bad_sentence_is_found(sentence: str, about: str) -> None:
    assert about in with_sentence(sentence), with_sentence(sentence)


FINE_SENTENCES = (
    "I spent an hour with a user of a one-page form.",
    "I had a useful talk, an honest one.",
    "I liked what Grainwood does.",
    "None of this is a loss.",
)


@pytest.mark.parametrize("sentence", FINE_SENTENCES)
def test_a_sentence_that_is_right_is_let_through(sentence: str) -> None:
    assert with_sentence(sentence) == ""


def test_contractions_do_not_go_with_surnames() -> None:
    assert "register" in with_sentence("I'm glad of it.", Register.FORMAL)
    assert with_sentence("I'm glad of it.", Register.INFORMAL) == ""


def changed(old: str, new: str) -> str:
    letter, occasion = good()
    assert old in letter.text
    return faults(replace(letter, text=letter.text.replace(old, new)), occasion)


BAD_LETTERS = (
    # what is replaced in a good letter, by what, the fault
    ("Hi Sandra,", "Hi Tom,", "does not name"),
    ("Hi Sandra,", "Hi Sandra and Barnaby,", "Barnaby"),
    ("Hi Sandra,", "Hi there,", "does not name"),
    ("Robin Ashdown\n", "Robin Ashdown\nRobin Ashdown\n", "twice"),
    ("Robin Ashdown\n", "", "No name stands above"),
)


@pytest.mark.parametrize(("old", "new", "fault"), BAD_LETTERS)
def test_a_bad_greeting_or_signature_is_found(old: str, new: str, fault: str) -> None:
    assert fault in changed(old, new)


def with_body(body: str) -> str:
    letter, occasion = good()
    greeting, _, rest = letter.text.partition("\n\n")
    return faults(replace(letter, text=f"{greeting}\n\n{body}\n\n{rest.rpartition(chr(10) * 2)[2]}"), occasion)


THANKS = "Thank you for letting me know and for the time that you took. "
DOOR = "I would be very glad to hear from you if there is something else. "
FILLER = "I liked the work and the people, and I learned a lot from you. "


def test_a_letter_is_neither_too_short_nor_too_long() -> None:
    assert "words" in with_body((THANKS + DOOR).strip())
    assert with_body((THANKS + DOOR + FILLER * 2).strip()) == ""
    assert "words" in with_body((THANKS + DOOR + FILLER * 14).strip())


def test_thanks_and_an_open_door_are_required() -> None:
    assert "thanks" in with_body((DOOR + FILLER * 3).strip())
    assert "open door" in with_body((THANKS + FILLER * 3).strip())


def test_a_question_about_skills_passes_where_it_may_be_asked() -> None:
    letter, occasion = good()
    greeting, _, rest = letter.text.partition("\n\n")
    asked = replace(letter, text=f"{greeting}\n\nIs there a skill I should strengthen? {rest}")
    assert "feedback" in faults(asked, occasion)
    assert faults(asked, replace(occasion, may_ask_feedback=True)) == ""


def test_a_word_that_is_banned_may_stand_in_a_role_or_subject() -> None:
    occasion = replace(GOOD, story=replace(GOOD.story, role="Customer Feedback Analyst"))
    assert isinstance(write(occasion, SETTINGS), Letter)
    occasion = replace(GOOD, story=replace(GOOD.story, subjects=(Subject("salary bands", ()),)))
    assert isinstance(write(occasion, SETTINGS), Letter)


def test_a_town_twice_in_a_company_is_no_doubled_word() -> None:
    occasion = replace(GOOD, story=replace(GOOD.story, company="Baden Baden Water"))
    assert isinstance(write(occasion, SETTINGS), Letter)


def test_the_ending_of_a_word_is_no_word() -> None:
    letter, occasion = good()
    text = letter.text.replace("\n\n", "\n\nI am no Mitarbeiter*in in this. ", 1)
    assert "twice" not in faults(replace(letter, text=text), occasion)
    assert "twice" in faults(replace(letter, text=text.replace("*in in", " in in")), occasion)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_every_check_is_what_finds_something(check: object, monkeypatch: pytest.MonkeyPatch) -> None:
    """Taken out of the table, each check lets something through that the tables above hold."""
    samples = [lambda sentence=sentence: with_sentence(sentence) for sentence, _ in BAD_SENTENCES]
    samples += [lambda row=row: changed(row[0], row[1]) for row in BAD_LETTERS]
    samples += [lambda: with_sentence("I'm glad of it.", Register.FORMAL), lambda: with_body(THANKS + DOOR.strip())]
    samples += [lambda: with_body((THANKS + FILLER * 3).strip())]
    before = [sample() for sample in samples]
    monkeypatch.setattr("assistant.write.proofread.CHECKS", tuple(one for one in CHECKS if one is not check))
    assert before != [sample() for sample in samples]
