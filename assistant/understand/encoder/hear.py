"""What the encoder makes of a message: how near it is to a no, and by which sentence.

Asked only where rules and words leave a doubt: it takes 0.01 to 0.3 s, by the length of the message.
"""

import os
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from assistant.message.message import Address, Message
from assistant.understand.encoder.pieces import BEGIN, END, Pieces, Vocabulary
from assistant.understand.sentences import clean, paragraphs

MOST = 360  # pieces that are read; a no is told early
MOST_HEAD = 80  # of sender and subject
LONGEST_NAME, LONGEST_DOMAIN, LONGEST_SUBJECT, LONGEST_TEXT = 60, 40, 150, 3_500  # characters
BREAK = " | "  # stands for a line's end
SENTENCE = re.compile(r"(?:(?!\s\|\s).)+?(?:[.!?…]+(?=\s|$)|(?=\s\|\s)|$)")
FEWEST = 4  # pieces of a sentence that can tell something


class Heard(NamedTuple):
    """What the encoder says of a message."""

    logit: float  # above 0 it is likelier a no than anything else
    words: str  # the sentence that is nearest to a no
    facts: tuple[tuple[str, float, str], ...] = ()  # of a no: each of FACTS, its logit, and the sentence nearest to it

    def fact(self, name: str) -> tuple[float, str]:
        """The logit of one of FACTS, and the sentence."""
        return next((logit, words) for each, logit, words in self.facts if each == name)


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


@lru_cache(maxsize=512)
def _hear(head: str, body: str) -> Heard:
    # Imported here: numpy and the weights take half a second, and most runs ask nothing. One message is too small
    # for several processors: they wait for each other, and take the place of a process that reads others.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    from assistant.understand.encoder.load import load
    from assistant.understand.encoder.network import FACTS

    vocabulary, network = load()
    first, then = cut(vocabulary, head, body)
    vectors = network.read((BEGIN, *first.numbers, END, *then.numbers, END))
    told, whole = vectors[len(first.numbers) + 2 : -1], vectors.mean(axis=0)
    parts = [(sentence, told[start:end].mean(axis=0)) for sentence, start, end in _sentences(body, then.spans)]

    def asked(of: str) -> tuple[float, str]:
        nearest = max(parts, key=lambda part: network.likeliness(of, vectors[0], part[1]), default=("", None))
        return network.likeliness(of, vectors[0], whole), nearest[0]

    return Heard(*asked("verdict"), tuple((name, *asked(name)) for name in FACTS))


def _sentences(body: str, spans: tuple[tuple[int, int], ...]) -> Iterator[tuple[str, int, int]]:
    """Each sentence and which pieces it has, from and to."""
    number = 0
    for match in SENTENCE.finditer(body):
        start = number
        while number < len(spans) and spans[number][0] < match.end():
            number += 1
        if number - start >= FEWEST:
            yield match[0].strip(" |"), start, number
