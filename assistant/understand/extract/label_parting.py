"""Ways to part the label of a domain into words that we know from letters: "tekkahnoodles" → Tekkah Noodles.

`label_words.py` goes by the words that firms use. This one goes by all words that stand in the messages we wrote
(vocabulary.bin, made by `tools/train_fields.py`), and gives several ways: which is right is chosen elsewhere.
"""

import re
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from assistant.understand.extract.label_words import begins_word

FILE = "vocabulary.bin"
LONGEST = 40  # letters: a longer label is not parted
LONGEST_PIECE = 24
WAYS = 4  # that are kept at each place
# What a piece costs: a word by how common it is, a name of the sender, a small word, letters nobody knows.
COMMON, RARER, SHORT, PERSON, FIRM, SMALL, UNKNOWN, UNKNOWN_LETTER = 3.5, 0.3, 1.5, 1.5, 2.7, 1.0, 6.0, 0.7
UNSPEAKABLE = 4.0  # and this where no word begins so
LAST_FIRM, LAST_UNKNOWN = 1.5, 1.0  # names of firms end in words that firms use
COMMONEST = 6  # classes of commonness, each 2.7 times as common as the one before
SHORT_COMMON = 3  # class from which a word of three letters is one
_OPENERS = ("el", "la", "los", "las", "les", "le", "de", "san", "santa", "sao")
SMALL_WORDS = frozenset("the la le les los las el il lo de het do da dos das du des del della y et und and".split())


@dataclass(frozen=True, slots=True)
class Way:
    """The pieces of a label, folded, and how many of them nobody knows."""

    pieces: tuple[str, ...]
    unknown: int
    cost: float


@cache
def vocabulary() -> Mapping[str, tuple[str, int]]:
    """Folded word → as it is written, and how common it is."""
    text = zlib.decompress(files("assistant.understand.extract").joinpath(FILE).read_bytes()).decode()
    rows = (line.split(" ") for line in text.splitlines())
    return {row[0]: (row[2] if len(row) > 2 else row[0], int(row[1])) for row in rows}


def pack(words: Mapping[str, tuple[str, int]]) -> bytes:
    """The vocabulary as it is shipped."""
    lines = (
        f"{folded} {common}" + (f" {written}" if written != folded else "")
        for folded, (written, common) in sorted(words.items())
    )
    return zlib.compress("\n".join(lines).encode(), 9)


@lru_cache(maxsize=256)
def ways(
    label: str, firm: frozenset[str], people: frozenset[str], small: frozenset[str] = SMALL_WORDS, *, articles: bool
) -> tuple[Way, ...]:
    """The best ways to part a label, the best first; `firm` are words of firms, `people` the sender's names.

    `small` are the words that may join a name in this language: "du" does in French alone. `articles`: names of
    this language often bear one, even in front of words that nobody knows.
    """
    parts = [part for part in re.split(r"[-_]", label) if part]
    if not parts or len(label) > LONGEST:
        return ()
    found = [Way((), 0, 0.0)]
    for part in parts:
        own = _hyphened(part, firm, articles=articles) if len(parts) > 1 else _parted(part, firm, people, small)
        longer = [
            Way(way.pieces + one.pieces, way.unknown + one.unknown, way.cost + one.cost) for way in found for one in own
        ]
        found = sorted(longer, key=lambda way: way.cost)[:WAYS]
    return tuple(found)


def _hyphened(part: str, firm: frozenset[str], *, articles: bool) -> Sequence[Way]:
    """Between hyphens stands a word, rarely two of them, or an article that was written with it."""
    known = vocabulary()
    if part in known or part in firm:
        return (Way((part,), 0, 0.0),)
    found = [Way((part,), 1, 1.0)]
    for opener in _OPENERS:
        rest = part[len(opener) :]
        if part.startswith(opener) and len(rest) > 3 and (articles or rest in known):
            found.append(Way((opener, rest), int(rest not in known), 0.3 if rest in known else 1.2))
    for end in range(4, len(part) - 3):
        if part[:end] in firm and part[end:] in known:
            found.append(Way((part[:end], part[end:]), 0, 0.4))
    return sorted(found, key=lambda way: way.cost)


def _parted(label: str, firm: frozenset[str], people: frozenset[str], small: frozenset[str]) -> Sequence[Way]:
    best: list[list[tuple[float, int, tuple[str, ...]]]] = [[(0.0, 0, ())]]
    for end in range(1, len(label) + 1):
        found = []
        for start in range(max(0, end - LONGEST_PIECE), end):
            if not best[start]:
                continue
            piece = label[start:end]
            cost, unknown = _cost(piece, firm, people, small, last=end == len(label))
            if cost:
                found += [(so_far + cost, known + unknown, (*pieces, piece)) for so_far, known, pieces in best[start]]
        found.sort()
        best.append(found[:WAYS])
    return [Way(pieces, unknown, cost) for cost, unknown, pieces in best[-1]]


def _cost(
    piece: str, firm: frozenset[str], people: frozenset[str], small: frozenset[str], *, last: bool
) -> tuple[float, int]:
    """What a piece costs, and 1 where nobody knows it; 0 for none at all."""
    if len(piece) > 2:
        if piece in people:
            return PERSON, 0
        if piece in firm:
            return FIRM + (SHORT if len(piece) < 4 else -LAST_FIRM * last), 0
        common = vocabulary().get(piece, ("", -1))[1]
        if common >= (SHORT_COMMON if len(piece) < 4 else 0):
            return COMMON + (SHORT if len(piece) < 4 else RARER * max(0, COMMONEST - common)), 0
    if piece in small and not last:
        return SMALL, 0
    if len(piece) < 3:
        return 0.0, 0
    return UNKNOWN + UNKNOWN_LETTER * len(piece) + LAST_UNKNOWN * last + UNSPEAKABLE * (not begins_word(piece)), 1
