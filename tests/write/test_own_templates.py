"""The person's own templates: single files replaced, mistakes told with file and line, mail never a template."""

from dataclasses import replace
from pathlib import Path

import pytest

from assistant.config import Me, Settings, Writing
from assistant.write.check import check_templates
from assistant.write.letter import Letter, Refusal
from assistant.write.sample import Situation, sample_occasion
from assistant.write.templates import parse_line, read_templates
from assistant.write.write import write

OCCASION = sample_occasion(read_templates("en").language, Situation())


def settings(folder: Path) -> Settings:
    return Settings(me=Me(name="Robin Ashdown"), writing=Writing(templates=str(folder), form="conversational"))


def own(folder: Path, name: str, text: str) -> Settings:
    path = folder / "en" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return settings(folder)


def test_a_file_of_ones_own_replaces_the_shipped_one(tmp_path: Path) -> None:
    chosen = own(tmp_path, "closings.txt", "[]\nWith a smile,\n")
    letter = write(OCCASION, chosen)
    assert isinstance(letter, Letter)
    assert "\n\nWith a smile,\nRobin\n" in letter.text + "\n"
    assert check_templates(chosen, "en", ("conversational",)) == ()


MISTAKES = (
    # file, text, what is told
    (
        "sentences/touch.txt",
        "[]\nLet us keep in touch, {{ firstname }}.\n",
        "touch.txt, line 2: nothing is called 'firstname'",
    ),
    (
        "sentences/touch.txt",
        "[]\nLet us keep in touch[[, {{ nick }}]].\n",
        "touch.txt, line 2: nothing is called 'nick'",
    ),
    ("sentences/touch.txt", "[]\n\nLet us keep {{ company in touch.\n", "touch.txt, line 3: "),
    ("sentences/touch.txt", "[informl]\nLet us keep in touch.\n", "there is no condition 'informl'"),
    ("sentences/touch.txt", "Let us keep in touch.\n", "line 1: a sentence stands before"),
    ("sentences/touch.txt", "[]\nLet us keep[[ in touch.\n", "line 2: [[ is never closed"),
    ("sentences/touch.txt", "[]\nLet us keep in touch ]].\n", "line 2: ]] without [["),
    ("sentences/touch.txt", "[formal\nLet us keep in touch.\n", "line 1: conditions stand between"),
    ("sentences/touch.txt", "[]\nPlease reconsider, and let us keep in touch.\n", "negotiation"),
    ("sentences/touch.txt", "[]\nLet us keep in touch, as I do with Zephyrine.\n", "Zephyrine"),
    ("sentences/touch.txt", "[formal]\nLet us keep in touch.\n", "no sentence fits"),
    ("sentences/touch.txt", "[]\nKeep in touch {{ 1 // 0 }}.\n", "by zero"),
    ("forms/conversational.txt", "outcome\nplesure\n", "line 2: there is no file sentences/plesure.txt"),
    ("forms/conversational.txt", "# nothing\n", "names no slot"),
    ("language.toml", "locale = ", "not valid TOML"),
    ("language.toml", "locale = 'en'\n", "proofreading is missing"),
    ("greeting.txt", "[]\nHi,\n", "greeting.txt: no template has this name"),
)


@pytest.mark.parametrize(("name", "text", "told"), MISTAKES)
def test_a_mistake_is_told_with_its_place(name: str, text: str, told: str, tmp_path: Path) -> None:
    assert told in " ".join(check_templates(own(tmp_path, name, text), "en", ("conversational",)))


@pytest.mark.parametrize(("name", "text"), [row[:2] for row in MISTAKES])
def test_a_mistake_never_raises_while_a_letter_is_written(name: str, text: str, tmp_path: Path) -> None:
    assert isinstance(write(OCCASION, own(tmp_path, name, text)), Letter | Refusal)


def test_a_missing_folder_is_told() -> None:
    refusal = write(OCCASION, settings(Path("/nowhere/at all")))
    assert isinstance(refusal, Refusal)
    assert "there is no such folder" in refusal.faults[0]


ESCAPES = (
    "{{ ''.__class__.__mro__ }}",
    "{{ company.__init__.__globals__ }}",
    "{% include '/etc/passwd' %}",
    "{{ self._TemplateReference__context }}",
    "{{ range(999999999) | list }}",
)


@pytest.mark.parametrize("source", ESCAPES)
def test_a_template_cannot_leave_its_sandbox(source: str, tmp_path: Path) -> None:
    chosen = own(tmp_path, "sentences/touch.txt", f"[]\nLet us keep in touch {source}.\n")
    letter = write(OCCASION, chosen)
    assert isinstance(letter, Refusal)
    assert "root:" not in str(letter.letter)


@pytest.mark.parametrize("text", ["{{ 7*7 }}", "{% raw %}", "[[ {{ company }} ]]", "{{ config }}"])
@pytest.mark.parametrize("field", ["company", "role"])
def test_what_mail_holds_is_never_a_template(field: str, text: str) -> None:
    occasion = replace(OCCASION, story=replace(OCCASION.story, **{field: text}))
    letter = write(occasion, Settings(me=Me(name="Robin Ashdown")))
    assert isinstance(letter, Letter)
    assert "49" not in letter.text
    assert "{" not in letter.text


def test_a_part_in_double_brackets_goes_with_what_it_names() -> None:
    line = parse_line("for the job[[ as {{ role }}[[ at {{ company }}]]]].", "here")

    def said(*known: str) -> str:
        return "".join(piece.source for piece in line.spoken(frozenset(known)))

    assert said("role", "company") == "for the job as {{ role }} at {{ company }}."
    assert said("role") == "for the job as {{ role }}."
    assert said("company") == "for the job."
    assert line.needs == frozenset()
