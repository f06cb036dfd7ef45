"""A line in pieces: its words, what parts them, and what stands around any run of them."""

import re
from dataclasses import dataclass
from functools import lru_cache

from assistant.understand.extract.phrasing import fold_letters
from assistant.understand.extract.reading import is_capital, words

_ELIDED = re.compile(r"(?:[dlmnstjc]|qu|un|all|dell|nell|sull|dall|quell)'(?=\w)", re.IGNORECASE)
_HARD = re.compile(r"[.;:!?()\[\]…|\"„“”«»/•·@]|\s[-–—]\s|[–—]")


@dataclass(frozen=True, slots=True)
class Piece:
    """A word of a line."""

    text: str
    start: int
    end: int
    folded: str
    gap: str  # what parts it from the word before: "" a blank, "," a comma, else the mark


@dataclass(frozen=True, slots=True)
class Line:
    """A subject or a sentence."""

    text: str
    pieces: tuple[Piece, ...]
    after: str  # the mark behind the last word

    def span(self, first: int, last: int) -> str:
        """The words from one place to another, verbatim."""
        return self.text[self.pieces[first].start : self.pieces[last].end]

    def unbroken(self, first: int, last: int) -> bool:
        """Whether no mark parts them."""
        return all(not piece.gap for piece in self.pieces[first + 1 : last + 1])

    def before(self, place: int, distance: int = 1) -> str:
        """The folded word before a place, or the mark that stands there."""
        if self.pieces[place].gap:
            return f"^{self.pieces[place].gap}"
        if place == 0:
            return "^"
        return self.pieces[place - 1].folded if distance == 1 else self.before(place - 1, distance - 1)

    def behind(self, place: int, distance: int = 1) -> str:
        """The folded word behind a place, or the mark that stands there."""
        if place + 1 >= len(self.pieces):
            return f"${self.after}"
        if self.pieces[place + 1].gap:
            return f"${self.pieces[place + 1].gap}"
        return self.pieces[place + 1].folded if distance == 1 else self.behind(place + 1, distance - 1)


@lru_cache(maxsize=512)
def read_line(text: str) -> Line:
    """The pieces of a line; "l'architetta" and "d'accueil" are two each."""
    found: list[Piece] = []
    end = 0
    for word in words(text):
        start = word.start
        elided = _ELIDED.match(word.text)
        parts = [elided.group(), word.text[elided.end() :]] if elided else [word.text]
        for part in parts:
            found.append(Piece(part, start, start + len(part), fold_letters(part), _mark(text[end:start], bool(found))))
            start += len(part)
            end = start
    return Line(text, tuple(found), _mark(text[end:], bool(found)))


def _mark(between: str, inside: bool) -> str:
    hard = _HARD.search(between)
    if hard:
        return hard.group().strip() or "-"
    return "," if inside and "," in between else ""


def shape(word: str) -> str:
    """C for a capital word, A for one in capitals, 1 for a number, l for a small one."""
    if word[:1].isdigit():
        return "1"
    if len(word) > 1 and word.isupper():
        return "A"
    return "C" if is_capital(word) else "l"
