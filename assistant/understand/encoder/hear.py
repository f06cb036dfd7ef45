"""What the encoder makes of a message: how near it is to a no, by which sentence, and what a no names.

Asked only where rules and words leave a doubt, or a name is missing: it takes 0.01 to 0.3 s, by the message's length.
"""

import os
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from assistant.message.message import Address, Message
from assistant.understand.encoder.pieces import BEGIN, END, Pieces, Vocabulary
from assistant.understand.sentences import clean, paragraphs

if TYPE_CHECKING:  # numpy takes long to load, and most runs ask nothing
    from assistant.understand.encoder.network import Floats

MOST = 360  # pieces that are read; a no is told early
MOST_HEAD = 80  # of sender and subject
LONGEST_NAME, LONGEST_DOMAIN, LONGEST_SUBJECT, LONGEST_TEXT = 60, 40, 150, 3_500  # characters
BREAK = " | "  # stands for a line's end
SENTENCE = re.compile(r"(?:(?!\s\|\s).)+?(?:[.!?…]+(?=\s|$)|(?=\s\|\s)|$)")
LIKELIEST, LONGEST_FIELD = 8, 16  # pieces that are looked at as beginning or end of a name, and how many it has
FEWEST = 4  # pieces of a sentence that can tell something


class Piece(NamedTuple):
    """A piece in its text."""

    text: str
    span: tuple[int, int]


NO_PIECE = Piece("", (0, 0))  # a mark between the texts


class Named(NamedTuple):
    """Words that may be what a no names."""

    words: str  # verbatim, with an @ before them where only the sender's domain says so; "" where nothing is told
    share: float  # how likely their beginning is the right one, times how likely their end is


class Heard(NamedTuple):
    """What the encoder says of a message."""

    logit: float  # above 0 it is likelier a no than anything else
    words: str  # the sentence that is nearest to a no
    facts: tuple[tuple[str, float, str], ...] = ()  # of a no: each of FACTS, its logit, and the sentence nearest to it
    names: tuple[tuple[str, Named], ...] = ()  # of a no: each of FIELDS

    def field(self, name: str) -> Named:
        """What one of FIELDS is most likely."""
        return next((named for each, named in self.names if each == name), Named("", 0.0))

    def fact(self, name: str) -> tuple[float, str]:
        """The logit of one of FACTS, and the sentence."""
        return next(((logit, words) for each, logit, words in self.facts if each == name), (0.0, ""))


NOTHING_HEARD = Heard(0.0, "")


def hear(message: Message) -> Heard:
    """Read a message as it stands, without what is quoted in it."""
    return _hear(*texts(message.sender, message.subject, message.text))


def texts(sender: Address, subject: str, text: str) -> tuple[str, str]:
    """What is read: who writes and about what, and the text on one line."""
    domain = sender.address.rpartition("@")[2].rpartition(".")[0]
    head = f"{sender.name[:LONGEST_NAME]} @{domain[:LONGEST_DOMAIN]} | {subject[:LONGEST_SUBJECT]}"
    said = "\n".join(line for line in text.splitlines() if not line.startswith(">"))
    return head, BREAK.join(paragraphs(clean(said)))[:LONGEST_TEXT]


def cut(vocabulary: Vocabulary, head: str, body: str) -> tuple[Pieces, Pieces]:
    """Both in pieces, together with the three marks around them not more than are read."""
    first = vocabulary.pieces(head, MOST_HEAD)
    return first, vocabulary.pieces(body, MOST - len(first.numbers) - 3)


@lru_cache(maxsize=256)
def _hear(head: str, body: str) -> Heard:
    # Imported here: numpy and the weights take half a second, and most runs ask nothing. One message is too small
    # for several processors: they wait for each other, and take the place of a process that reads others.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    from assistant.understand.encoder.load import load
    from assistant.understand.encoder.network import FACTS, FIELDS

    vocabulary, network = load()
    first, then = cut(vocabulary, head, body)
    vectors = network.read((BEGIN, *first.numbers, END, *then.numbers, END))
    told, whole = vectors[len(first.numbers) + 2 : -1], vectors.mean(axis=0)
    parts = [(sentence, told[start:end].mean(axis=0)) for sentence, start, end in _sentences(body, then.spans)]

    def asked(of: str) -> tuple[float, str]:
        nearest = max(parts, key=lambda part: network.likeliness(of, vectors[0], part[1]), default=("", None))
        return network.likeliness(of, vectors[0], whole), nearest[0]

    marked = (NO_PIECE, *(Piece(head, span) for span in first.spans), NO_PIECE)
    pieces = (*marked, *(Piece(body, span) for span in then.spans))
    places = network.places(vectors[: len(pieces)])
    names = tuple((name, likeliest(places[:, number], pieces)) for number, name in enumerate(FIELDS))
    return Heard(*asked("verdict"), tuple((name, *asked(name)) for name in FACTS), names)


def likeliest(places: "Floats", pieces: Sequence[Piece]) -> Named:
    """What one field is most likely; what stands in several places counts in all of them.

    `places` are how likely each piece begins and ends the field; the first piece stands for "nothing is told".
    """
    begins, ends = (sorted(range(len(pieces)), key=lambda n: -places[n, side])[:LIKELIEST] for side in (0, 1))
    spans: dict[str, list[tuple[int, int, str]]] = {}
    for first in begins:
        for last in ends:
            if first <= last < first + LONGEST_FIELD and (words := _words(pieces, first, last)) is not None:
                spans.setdefault(words.removeprefix("@").casefold(), []).append((first, last, words))

    def share(found: list[tuple[int, int, str]]) -> float:
        firsts, lasts = {first for first, _, _ in found}, {last for _, last, _ in found}
        return float(places[list(firsts), 0].sum() * places[list(lasts), 1].sum())

    best = max(spans.values(), key=share, default=[])
    if not best:
        return Named("", 0.0)
    return Named(min((words for *_, words in best), key=lambda words: words.startswith("@")), share(best))


def _words(pieces: Sequence[Piece], first: int, last: int) -> str | None:
    """What stands from one piece to another; None where that is no name: over a line's end, or a part of a word."""
    (text, (start, _)), (other, (_, end)) = pieces[first], pieces[last]
    if not text or not other:
        return "" if first == last == 0 else None
    words = text[start:end]
    inside = text[:start][-1:].isalnum() or text[end:][:1].isalnum()
    if text != other or not words or BREAK in words or " @" in words or inside:
        return None
    return (
        f"@{words.removeprefix('@')}" if text[:start].rpartition(" ")[2].startswith("@") or words[0] == "@" else words
    )


def _sentences(body: str, spans: tuple[tuple[int, int], ...]) -> Iterator[tuple[str, int, int]]:
    """Each sentence and which pieces it has, from and to."""
    number = 0
    for match in SENTENCE.finditer(body):
        start = number
        while number < len(spans) and spans[number][0] < match.end():
            number += 1
        if number - start >= FEWEST:
            yield match[0].strip(" |"), start, number
