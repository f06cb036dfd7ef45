"""Which words are occupations: looked up word by word in the table of a language, gender forms told apart."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from assistant.languages.extraction import Table
from assistant.understand.extract.phrasing import fold_letters, phrases, split_phrases
from assistant.understand.extract.reading import words

# Koch/Köchin, Verkäufer:in, infirmier(e), consultant.e, enfermero/a, vendeur·se: what is added to the one form.
_GENDER = re.compile(r"[/:*·_(].*$|\.(?:e|ne|euse|se|rice|trice|a|o)s?$")
SHORTEST_GUESS = 5  # letters of a word that is taken for an occupation by its end


@dataclass(frozen=True, slots=True)
class Heads:
    """The occupations of one language, by the way in which they are looked up."""

    whole: frozenset[str]
    ends: tuple[str, ...]
    starts: tuple[str, ...]
    longer: re.Pattern[str] | None  # titles of several words: "chef de partie"


class Place(NamedTuple):
    """Where a head stands in a text. A tuple, because there are many of them."""

    start: int
    end: int


@cache
def heads(occupations: str) -> Heads:
    """The listed occupations of a table, made ready."""
    listed = split_phrases(occupations)
    single = [choice for words in listed if len(words) == 1 for choice in words[0].split("|")]
    spelt = [form for word in single for form in _spellings(word)]
    several = [" ".join(words) for words in listed if len(words) > 1]
    return Heads(
        whole=frozenset(word.strip("*") for word in spelt),
        ends=tuple(word[1:] for word in spelt if word.startswith("*")),
        starts=tuple(word[:-1] for word in spelt if word.endswith("*")),
        longer=phrases(",".join(several)) if several else None,
    )


def _spellings(word: str) -> set[str]:
    umlauts = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
    return {fold_letters(word), fold_letters(word.translate(umlauts))}


@lru_cache(maxsize=4_096)
def _is_head(word: str, occupations: str) -> bool:
    known = heads(occupations)
    forms = {word, _GENDER.sub("", word)}
    if "-" in word:
        forms.add(_GENDER.sub("", word.rpartition("-")[2]))
    return any(
        form in known.whole
        or (bool(known.ends) and form.endswith(known.ends))
        or (bool(known.starts) and len(form) > 3 and form.startswith(known.starts))
        for form in forms
        if form
    )


def is_head(word: str, table: Table) -> bool:
    """Whether one word is an occupation in a language."""
    return _is_head(fold_letters(word), table.role_heads)


def may_be_head(word: str, table: Table) -> bool:
    """Whether a word ends as occupations do: enough where one is expected."""
    folded = _GENDER.sub("", fold_letters(word))
    if len(folded) < SHORTEST_GUESS or (table.nouns_capital and not word[0].isupper()):
        return False
    return folded.endswith(tuple(table.role_tails.split()))


@lru_cache(maxsize=4_096)  # the same few words are asked about again and again
def find_heads(text: str, table: Table) -> tuple[Place, ...]:
    """Every occupation in a text, those of several words first."""
    known = heads(table.role_heads)
    taken: list[Place] = []
    if known.longer is not None:
        taken = [Place(*found.span()) for found in known.longer.finditer(fold_letters(text))]
    single = [
        Place(word.start, word.end)
        for word in words(text)
        if is_head(word.text, table) and not any(one.start <= word.start < one.end for one in taken)
    ]
    return (*taken, *single)


def has_head(text: str, tables: tuple[Table, ...]) -> bool:
    """True where an occupation stands in a text."""
    return any(find_heads(text, table) for table in tables)
