"""Runs of capital words in a sentence: where names and titles stand."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from assistant.understand.extract.organisations import JOINERS
from assistant.understand.extract.phrasing import fold_letters, word_set
from assistant.understand.extract.reading import Word, fold, is_capital, words

MOST_WORDS = 8
READ = 160  # characters that are looked at
_BREAK = re.compile(r"[.!?;,)]")
_NUMBER = re.compile(r"\d+(?:[.:h%]?\w{0,2})")  # "10:30", "3 pm": no name
# Capital words that begin a new clause: "apply to Grainwood and I encourage you".
_SPEAKERS = frozenset("I We You They Sie Ihnen Ihr Ihre Ihren Ihrem Ihrer U Uw Lei Suo Sua".split())
_GLUE = re.compile(r"\s{0,2}(?:[\"„“«]\s?)?|\.\s|'|, (?=(?:Inc|LLC|Ltd|GmbH|S\.|SA\b))|\s?&\s?|\s?\+\s?")


@dataclass(frozen=True, slots=True)
class Span:
    """Words of a text with their place."""

    text: str
    start: int
    end: int

    def parts(self) -> Iterator["Span"]:
        """All runs of its words that begin and end with a word of weight."""
        inner = words(self.text)[:MOST_WORDS]
        for i, first in enumerate(inner):
            for last in inner[i:]:
                if first.text.casefold() not in JOINERS and last.text.casefold() not in JOINERS:
                    yield Span(self.text[first.start : last.end], self.start + first.start, self.start + last.end)


@lru_cache(maxsize=1_024)
def capital_runs(text: str) -> tuple[Span, ...]:
    """The longest runs of capital words, with small joiners between them."""
    return tuple(_capital_runs(text))


def _capital_runs(text: str) -> Iterator[Span]:
    found = words(text)
    place = 0
    while place < len(found):
        if not is_capital(found[place].text):
            place += 1
            continue
        last = _run_end(text, found, place)
        yield Span(text[found[place].start : found[last].end], found[place].start, found[last].end)
        place = last + 1


def run_after(text: str, start: int, articles: str, label: str) -> Span | None:
    """The run of capital words that begins at `start`, articles skipped; a small word only if the domain is it."""
    tail = text[start : start + READ]
    found = words(tail)
    skipped = word_set(articles)
    for place, word in enumerate(found[:4]):
        if _BREAK.search(tail[found[place - 1].end if place else 0 : word.start]):
            return None
        article = fold_letters(word.text) in skipped
        capital_next = place + 1 < len(found) and is_capital(found[place + 1].text)
        if is_capital(word.text) and not _NUMBER.fullmatch(word.text):
            if article and capital_next and len(word.text) <= 3:
                continue
            last = _run_end(tail, found, place)
            return Span(tail[word.start : found[last].end], start + word.start, start + found[last].end)
        if label and fold(word.text) == fold(label):
            return Span(word.text, start + word.start, start + word.end)
        if not article:
            return None
    return None


def _run_end(text: str, found: tuple[Word, ...], place: int) -> int:
    """Index of the last word of the run that begins at `place`."""
    last = place
    ahead = place + 1
    while ahead < len(found) and ahead - place < MOST_WORDS:
        between = text[found[ahead - 1].end : found[ahead].start]
        if not _GLUE.fullmatch(between) or (between.startswith(".") and len(found[ahead - 1].text) > 2):
            break
        if found[ahead].text in _SPEAKERS:
            break
        if is_capital(found[ahead].text):
            last = ahead
        elif found[ahead].text.casefold() not in JOINERS or ahead - last > 3:
            break
        ahead += 1
    return last
