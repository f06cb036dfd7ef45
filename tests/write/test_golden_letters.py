"""Letters as files that a person reads in review: `pytest tests/write/test_golden_letters.py --update-golden`."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from assistant.config import Me, Settings, Writing
from assistant.understand.story import Part, Register, Stage
from assistant.write.choose import FORMS
from assistant.write.letter import Letter, Refusal
from assistant.write.sample import Situation, sample_occasion
from assistant.write.templates import languages, read_templates
from assistant.write.write import write

GOLDEN = Path(__file__).parent.parent / "golden"
LITTLE = {"facts": False, "met_contact": False}


@dataclass(frozen=True, slots=True)
class Case:
    name: str
    situation: Situation
    form: str = "auto"
    linkedin: bool = False


def cases() -> Iterator[Case]:
    for register in Register:
        for form in FORMS:
            # Each form with all that can be known, and with next to nothing.
            yield Case(f"{form}-{register}", Situation(register), form)
            little = Situation(register, Stage.APPLIED, **LITTLE)
            yield Case(f"{form}-{register}-little-known", little, form)
        heard = Situation(register, Stage.FINAL_ROUND, heard=True)
        yield Case(f"auto-{register}-heard-from-others", heard)
        yield Case(
            f"auto-{register}-recruiter-before-any-interview", Situation(register, Stage.APPLIED, Part.RECRUITER)
        )
        yield Case(f"auto-{register}-recruiter-screened", Situation(register, Stage.SCREENED, Part.RECRUITER))
        yield Case(f"auto-{register}-interviewer", Situation(register, Stage.INTERVIEWED, Part.INTERVIEWER))
        asking = Situation(register, Stage.FINAL_ROUND, may_ask_feedback=True)
        yield Case(f"auto-{register}-final-round-may-ask", asking)
        kept = Situation(register, Stage.APPLIED, Part.RECRUITER, future_invited=True)
        yield Case(f"auto-{register}-door-left-open", kept)
    yield Case("auto-team", Situation(Register.FORMAL, Stage.APPLIED, Part.UNKNOWN, team=True))
    yield Case("auto-team-nothing-known", Situation(Register.FORMAL, Stage.APPLIED, Part.UNKNOWN, team=True, **LITTLE))
    yield Case("conversational-informal-linkedin", Situation(), "conversational", linkedin=True)
    yield Case("graceful-informal-linkedin", Situation(), "graceful", linkedin=True)


def settings_for(case: Case, code: str) -> Settings:
    me = Me(
        name=read_templates(code).language.sample.owner,
        email="private@mailbox.example",
        phone="+49 30 901820",
        linkedin="https://www.linkedin.com/in/example" if case.linkedin else "",
    )
    return Settings(me=me, writing=Writing(form=case.form))


def letter_for(case: Case, code: str) -> Letter | Refusal:
    language = read_templates(code).language
    situation = replace(case.situation, thread_id=case.name)
    return write(sample_occasion(language, situation), settings_for(case, code))


@pytest.mark.parametrize("code", languages())
@pytest.mark.parametrize("case", list(cases()), ids=lambda case: case.name)
def test_letter_is_the_one_that_was_read_and_approved(code: str, case: Case, request: pytest.FixtureRequest) -> None:
    letter = letter_for(case, code)
    assert isinstance(letter, Letter), letter
    path = GOLDEN / code / f"{case.name}.txt"
    if request.config.getoption("--update-golden"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(letter.text + "\n", encoding="utf-8")
    assert path.read_text(encoding="utf-8") == letter.text + "\n"


@pytest.mark.parametrize("code", languages())
def test_every_file_belongs_to_a_case(code: str) -> None:
    assert {path.stem for path in (GOLDEN / code).glob("*.txt")} == {case.name for case in cases()}
