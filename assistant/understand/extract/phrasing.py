"""The notation of languages/extraction.py → one compiled regular expression a field, and finding with it.

Text is folded letter by letter, so that places in the folded text are places in the original.
Repetitions are bounded or part at word borders: matching stays linear.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

_BETWEEN = r"[^\w\n.!?;:]{1,4}"  # what may stand between two words of one phrase
_GAPS = {"~": 3, "~~": 7}


@cache
def _fold_letter(letter: str) -> str:
    if letter in "’‘ʼ´`":
        return "'"
    if letter == "ß":
        return "s"
    lower = letter.lower()
    plain = unicodedata.normalize("NFKD", lower)[:1]
    return plain if len(plain) == 1 and plain.isalnum() else (lower if len(lower) == 1 else letter)


def fold_letters(text: str) -> str:
    """Lower case without accents, every letter in its place: "Grüße" → "gruse"."""
    if text.isascii():
        return text.lower()
    return "".join(map(_fold_letter, text))


def split_phrases(text: str) -> list[list[str]]:
    """The phrases of a field, each as its words."""
    lines = (line.partition("#")[0] for line in text.splitlines())
    return [part.split() for line in lines for part in line.split(",") if part.strip()]


@cache
def phrases(text: str) -> re.Pattern[str]:
    """One pattern for all phrases of a field, for folded text; matches whole words."""
    alternatives = [_phrase(listed) for listed in split_phrases(text)]
    # The longest first, so that what is found is as long as it can be.
    alternatives.sort(key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(alternatives) or '(?!)'})(?!\w)")


@cache
def weighted(text: str) -> tuple[tuple[float, re.Pattern[str]], ...]:
    """The weights of a field with the pattern of each, as written: `0.6: phrase, phrase`."""
    joined = re.sub(
        r"\n(?!\s*\d?\.?\d+:)", ", ", "\n".join(line.partition("#")[0] for line in text.strip().splitlines())
    )
    rows = (line.partition(":") for line in joined.splitlines() if line.strip(" ,"))
    return tuple((float(weight), phrases(listed)) for weight, _, listed in rows)


@cache
def word_set(text: str) -> frozenset[str]:
    """The words of a list, folded."""
    return frozenset(fold_letters(text).split())


def _phrase(words: list[str]) -> str:
    if all(word in _GAPS or (len(word) > 1 and word.endswith("?")) for word in words):
        raise ValueError(f"a phrase needs a word that must be there: {' '.join(words)}")
    opened = False
    source = ""
    for word in words:
        if word in _GAPS:
            source += rf"(?:{_BETWEEN}\w+){{0,{_GAPS[word]}}}?"
            continue
        optional = len(word) > 1 and word.endswith("?")
        listed = word.rstrip("?").split("|")
        if not all(listed):
            raise ValueError(f"an empty choice in: {' '.join(words)}")
        choices = "|".join(map(_word, listed))
        if not source:
            source = rf"(?:(?:{choices}){_BETWEEN})?" if optional else f"(?:{choices})"
            opened = not optional
        elif optional:
            source += rf"(?:{_BETWEEN}(?:{choices}))?"
        else:
            source += (_BETWEEN if opened else "") + f"(?:{choices})"
            opened = True
    return source


def _word(word: str) -> str:
    if re.search(r"[äöü]", word, re.IGNORECASE):
        spelt = re.sub(r"ä|ö|ü", lambda umlaut: {"ä": "ae", "ö": "oe", "ü": "ue"}[umlaut.group()], word.lower())
        return f"{_letters(word)}|{_letters(spelt)}"
    return _letters(word)


def _letters(word: str) -> str:
    if len(word) == 2 and word.endswith("."):
        return rf"{re.escape(fold_letters(word[0]))}\."  # without its full stop "p." would be any initial
    special = {"*": r"\w*", "'": "'?", ".": r"\.?", "_": _BETWEEN}
    return "".join(special.get(letter) or re.escape(letter) for letter in fold_letters(word))


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with its folded form."""

    text: str
    folded: str

    @classmethod
    def of(cls, text: str) -> "Sentence":
        return cls(text, fold_letters(text))

    def says(self, field: str) -> bool:
        """Whether a phrase of the field stands in it."""
        return bool(field) and phrases(field).search(self.folded) is not None
