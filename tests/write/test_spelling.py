"""Spelling, checked by a program and by dictionaries that no one here wrote: hunspell reads all that a letter says."""

import re
import shutil
import subprocess

import pytest

from assistant.write.templates import read_templates, shipped
from tests.write.test_golden_letters import GOLDEN

# folder of golden letters: language of its templates, Debian's dictionary
DICTIONARIES = {
    "de": ("de", "de_DE"),
    "en": ("en", "en_GB"),
    "es": ("es", "es_ES"),
    "fr": ("fr", "fr"),
    "it": ("it", "it_IT"),
    "nl": ("nl", "nl"),
    "pt": ("pt", "pt_BR"),
    "pt-portugal": ("pt", "pt_PT"),
}
SPEAKERS = {code: dictionary for folder, (code, dictionary) in DICTIONARIES.items() if folder == code}

# What the dictionaries lack, and a letter may say all the same; beside the names of the sample story.
EVERYWHERE = {"LinkedIn"}
ALLOWED = {
    "de": {"Moin", "Servus"},
    "es": {"Permítame", "Permítanme"},
    "it": {"Dott", "ssa"},  # Dott.ssa is read as two words
    "nl": {"Hi"},
    "pt": {"Dra", "conversámos", "falámos"},  # as Portugal writes what Brazil writes without the accent
}
# Debian's Italian dictionary reads dell'inizio as two words, and knows only the second.
ELIDED = re.compile(r"\b(?:all|com|dall|dell)['’]", re.IGNORECASE)
CONTACT_LINE = re.compile(r"^.*(?:@|https?://).*$|^\+[\d ]+$", re.MULTILINE)
COMMENT_OR_CONDITIONS = re.compile(r"^(?:#.*|\[[^\[\]]*\])$", re.MULTILINE)
FILLED_IN = re.compile(r"\{\{.*?\}\}|\[\[|\]\]")

needs_hunspell = [
    pytest.mark.hunspell,
    pytest.mark.skipif(
        shutil.which("hunspell") is None,
        reason="hunspell is not installed (Debian: hunspell, and the dictionaries that .ci/run names)",
    ),
]


def misspelt(text: str, code: str, dictionary: str) -> set[str]:
    """The words that hunspell does not know, but for names; a missing dictionary is an error, not a clean letter."""
    plain = CONTACT_LINE.sub("", text)
    if code == "it":
        plain = ELIDED.sub(" ", plain)
    command = ["hunspell", "-i", "utf-8", "-d", dictionary, "-l"]
    answer = subprocess.run(command, input=plain, capture_output=True, text=True, check=True, encoding="utf-8")
    words = {word.strip(".") for word in answer.stdout.splitlines()} - {""}
    return words - names(code) - ALLOWED.get(code, set()) - EVERYWHERE


def names(code: str) -> set[str]:
    """The invented people and company of a language's sample story."""
    sample = read_templates(code).language.sample
    told = (sample.owner, sample.company, sample.contact, *sample.others)
    return {word for name in told for word in re.findall(r"[^\W\d_]+", name)}


def letters(folder: str) -> str:
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted((GOLDEN / folder).glob("*.txt")))


def templates(code: str) -> str:
    """Every sentence that can be said, also those that no golden letter happens to choose."""
    files = [path for path in sorted((shipped() / code).rglob("*.txt")) if path.parent.name != "forms"]
    text = "\n".join(path.read_text(encoding="utf-8") for path in files)
    return FILLED_IN.sub(" ", COMMENT_OR_CONDITIONS.sub("", text))


@pytest.mark.parametrize("folder", DICTIONARIES)
class TestByHunspell:
    pytestmark = needs_hunspell

    def test_golden_letters_are_spelt_right(self, folder: str) -> None:
        text = letters(folder)
        assert len(text) > 5_000
        assert misspelt(text, *DICTIONARIES[folder]) == set()

    def test_a_planted_typo_is_found(self, folder: str) -> None:
        text = letters(folder).replace("\n\n", "\n\nxyqalt ", 1)
        assert misspelt(text, *DICTIONARIES[folder]) == {"xyqalt"}


@pytest.mark.parametrize("code", SPEAKERS)
class TestTemplatesByHunspell:
    pytestmark = needs_hunspell

    def test_every_sentence_is_spelt_right(self, code: str) -> None:
        text = templates(code)
        assert len(text) > 5_000
        assert misspelt(text, code, SPEAKERS[code]) == set()


def test_every_folder_of_letters_has_a_dictionary() -> None:
    assert {path.name for path in GOLDEN.iterdir() if path.is_dir()} == set(DICTIONARIES)


@pytest.mark.parametrize("code", ALLOWED)
def test_what_is_allowed_is_said(code: str) -> None:
    """The list stays short: a word that nothing says any more goes."""
    text = templates(code) + letters(code)
    assert {word for word in ALLOWED[code] if not re.search(rf"\b{word}\b", text)} == set()
