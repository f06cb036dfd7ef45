"""Letters to the other country of a language, as files that a person reads in review (`--update-golden`)."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from assistant.understand.story import Register
from assistant.write.letter import Letter
from assistant.write.sample import sample_occasion
from assistant.write.templates import read_templates
from assistant.write.write import write
from tests.write.test_golden_letters import GOLDEN, Case, cases, settings_for

# folder, language, words by which their mail shows the country
COUNTRIES = (("pt-portugal", "pt", "Agradecemos o contacto com a nossa equipa."),)


def _cases() -> Iterator[Case]:
    """Formal letters are nearly the same on both sides: two of them show how they begin and end."""
    for case in cases():
        if case.situation.register is Register.INFORMAL or case.name in ("formal-formal", "auto-team"):
            yield case


@pytest.mark.parametrize(
    ("folder", "code", "words", "case"),
    [(*country, case) for country in COUNTRIES for case in _cases()],
    ids=lambda value: value.name if isinstance(value, Case) else None,
)
def test_letter_is_the_one_that_was_read_and_approved(
    folder: str, code: str, words: str, case: Case, request: pytest.FixtureRequest
) -> None:
    occasion = sample_occasion(read_templates(code).language, replace(case.situation, thread_id=case.name))
    letter = write(replace(occasion, answered=replace(occasion.answered, plain=words)), settings_for(case, code))
    assert isinstance(letter, Letter), letter
    path = GOLDEN / folder / f"{case.name}.txt"
    if request.config.getoption("--update-golden"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(letter.text + "\n", encoding="utf-8")
    assert path.read_text(encoding="utf-8") == letter.text + "\n"


@pytest.mark.parametrize("folder", [country[0] for country in COUNTRIES])
def test_every_file_belongs_to_a_case(folder: str) -> None:
    assert {path.stem for path in (GOLDEN / folder).glob("*.txt")} == {case.name for case in _cases()}
