"""What must hold of the templates of every language."""

from dataclasses import replace

import pytest

from assistant.config import Settings
from assistant.understand.story import Register
from assistant.write.check import check_templates
from assistant.write.choose import FORMS
from assistant.write.letter import Letter
from assistant.write.parts import parts
from assistant.write.sample import Situation, sample_occasion, situations
from assistant.write.templates import languages, read_templates, shipped
from assistant.write.write import write

# The slots whose every sentence must be recognised as a thanks, or as an open door.
THANKS = ("outcome", "gratitude", "considered")
DOOR = ("door", "stay", "touch")
FEWEST = 4  # alternatives for a slot in a register


@pytest.mark.parametrize("code", languages())
def test_templates_have_no_mistake_and_every_letter_passes_proofreading(code: str) -> None:
    assert check_templates(Settings(), code) == ()


@pytest.mark.parametrize("code", languages())
def test_a_language_has_the_files_that_english_has(code: str) -> None:
    def names(language: str) -> set[str]:
        folder = shipped() / language
        return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}

    assert names(code) == names("en")


@pytest.mark.parametrize("code", languages())
@pytest.mark.parametrize("register", Register)
def test_a_slot_has_alternatives_in_each_register(code: str, register: Register) -> None:
    for slot, blocks in read_templates(code).sentences:
        if not any(condition.word == register for block in blocks for header in block.when for condition in header):
            continue
        lines = {line.source for block in blocks if _for(block, register) for line in block.lines}
        assert len(lines) >= FEWEST, f"{code}/{slot}: {len(lines)} {register} sentences"


def _for(block: object, register: Register) -> bool:
    other = Register.FORMAL if register is Register.INFORMAL else Register.INFORMAL
    return any(all(condition.word != other for condition in header) for header in block.when)  # type: ignore[attr-defined]


@pytest.mark.parametrize("code", languages())
def test_no_alternative_stands_twice_in_a_block(code: str) -> None:
    for slot, blocks in read_templates(code).sentences:
        for block in blocks:
            sources = [line.source for line in block.lines]
            assert len(sources) == len(set(sources)), f"{code}/{slot}"


@pytest.mark.parametrize("code", languages())
def test_a_letter_without_an_invented_fact_is_long_enough_to_be_kind(code: str) -> None:
    language = read_templates(code).language
    for number, situation in enumerate(situations()):
        letter = write(sample_occasion(language, replace(situation, thread_id=str(number))), Settings())
        assert isinstance(letter, Letter)
        assert 50 <= len(parts(letter).body.split()) <= 165, letter.text


@pytest.mark.parametrize("code", languages())
@pytest.mark.parametrize("form", FORMS)
def test_ten_letters_in_one_form_do_not_read_like_a_mail_merge(code: str, form: str) -> None:
    language = read_templates(code).language
    settings = Settings()._replace(writing=Settings().writing._replace(form=form))
    letters = [write(sample_occasion(language, Situation(thread_id=f"thread {n}")), settings) for n in range(10)]
    bodies = [letter for letter in letters if isinstance(letter, Letter)]
    assert len({letter.text for letter in bodies}) >= 9
    assert len({parts(letter).paragraphs[0] for letter in bodies}) >= 4


@pytest.mark.parametrize("code", languages())
@pytest.mark.parametrize("register", Register)
def test_four_people_at_one_company_get_four_letters_without_a_sentence_in_common(
    code: str, register: Register
) -> None:
    language = read_templates(code).language
    avoid: frozenset[str] = frozenset()
    said: list[str] = []
    for number in range(4):
        occasion = sample_occasion(language, Situation(register, thread_id=f"person {number}"))
        letter = write(replace(occasion, avoid=avoid), Settings())
        assert isinstance(letter, Letter), letter
        said += [
            choice.value for choice in letter.choices if choice.value in parts(letter).body and " " in choice.value
        ]
        avoid |= frozenset(letter.sentences)
    assert len(said) == len(set(said))
