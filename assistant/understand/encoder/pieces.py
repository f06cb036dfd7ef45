"""Text → the pieces of words that the encoder knows, by the unigram model of its vocabulary.

The most probable way to put a word together (Viterbi), as in Kudo, "Subword Regularization", ACL 2018, section 3.2.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

BEGIN, PADDING, END, UNKNOWN = range(4)  # the first numbers of the vocabulary
START = "\u2581"  # stands before the first piece of a word
REMEMBERED = 4_000  # words whose pieces are kept
WORD = re.compile(r"\S+")
LONGEST_WORD = 60  # characters; what is longer is no word


@dataclass(frozen=True, slots=True)
class Pieces:
    """A text in pieces; `spans` are their places in it."""

    numbers: tuple[int, ...]
    spans: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Vocabulary:
    """Piece → its number, and number → logarithm of its probability."""

    numbers: Mapping[str, int]
    scores: Sequence[float]
    longest: int  # characters of the longest piece
    _known: dict[str, tuple[tuple[int, int], ...]] = field(default_factory=dict)

    def pieces(self, text: str, most: int) -> Pieces:
        """The first `most` pieces of a text."""
        numbers: list[int] = []
        spans: list[tuple[int, int]] = []
        for match in WORD.finditer(text):
            word = unicodedata.normalize("NFKC", match[0][:LONGEST_WORD]).replace(" ", "")
            exact = len(word) == match.end() - match.start()
            place = match.start() - 1  # of the mark before the word
            for number, size in self._split(START + word):
                numbers.append(number)
                whole = (match.start(), match.end())
                spans.append((max(place, match.start()), place + size) if exact else whole)
                place += size
            if len(numbers) >= most:
                break
        return Pieces(tuple(numbers[:most]), tuple(spans[:most]))

    def _split(self, word: str) -> tuple[tuple[int, int], ...]:
        """(number, characters) of each piece of a word."""
        if word not in self._known:
            if len(self._known) >= REMEMBERED:
                self._known.clear()
            self._known[word] = self._likeliest(word)
        return self._known[word]

    def _likeliest(self, word: str) -> tuple[tuple[int, int], ...]:
        unknown = self.scores[UNKNOWN]
        best = [0.0] + [-1e30] * len(word)
        came: list[tuple[int, int]] = [(0, UNKNOWN)] * (len(word) + 1)
        for start in range(len(word)):
            for end in range(start + 1, min(start + self.longest, len(word)) + 1):
                number = self.numbers.get(word[start:end])
                score = best[start] + (self.scores[number] if number is not None else unknown)
                if (number is not None or end == start + 1) and score > best[end]:
                    best[end], came[end] = score, (start, UNKNOWN if number is None else number)
        found: list[tuple[int, int]] = []
        end = len(word)
        while end:
            start, number = came[end]
            found.append((number, end - start))
            end = start
        return tuple(reversed(found))
