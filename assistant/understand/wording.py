"""How much a message resembles a no: a linear model over its words and over what its sentences mean.

The rules read who tells whom what, and are blind to turns of phrase that no table lists. The model knows little of
sentences, but has seen thousands of messages in seven languages that we wrote (training/), and says how near a
message is to them. `tools/train_verdict.py` makes it anew, always the same; what it weighs in the verdict was
measured on messages that it had not seen (docs/decisions.md).
"""

import math
import zlib
from array import array
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from functools import cache, lru_cache
from importlib.resources import files
from operator import mul
from typing import NamedTuple
from zlib import crc32

from assistant.understand.tokens import WORD, fold

BUCKETS = 1 << 17  # of words and pieces of them
MEANINGS = 1 << 15  # of what sentences mean; they stand behind the others
LONGEST = 2_500  # characters that are looked at; a no is told early
LONGEST_WORD = 24
PIECES = (3, 4)  # letters in a piece of a word; blanks at its ends count
# Of few words the model knows little: a message counts as at least so long.
SHORTEST = 30.0
FEWEST = 20.0
SCANT = 250  # pieces: some thirty words

# The model's file: intercept and three steps as floats, then a byte a bucket of idf, one of weight, and one a meaning.
FILE = "wording.bin"
HEAD = 4


class Wording(NamedTuple):
    """What the model says of a message."""

    logit: float  # above 0 it reads more like a no than like anything else
    scant: bool  # so few words that it is no reason to doubt what the rules say
    words: str = ""  # the sentence that is nearest to a no


class Weights(NamedTuple):
    """The model; what a byte stands for is a number of steps."""

    intercept: float
    idf_step: float
    weight_step: float
    meaning_step: float
    idf: bytes
    weight: "array[int]"
    meaning: "array[int]"


def pieces(text: str) -> dict[int, float]:
    """Bucket → weight of the pieces of words and the pairs of words in a text, each 1 + log of how often."""
    found: list[int] = []
    before = ""
    for word in WORD.findall(fold(text[:LONGEST])):
        word = word[:LONGEST_WORD]
        found += _buckets(word)
        found.append(crc32(f"{before}+{word}".encode()) % BUCKETS)
        before = word
    return {bucket: _weight_of(count) for bucket, count in Counter(found).items()}


@cache
def _weight_of(count: int) -> float:
    return 1.0 + math.log(count)


@lru_cache(maxsize=4_096)
def _buckets(word: str) -> tuple[int, ...]:
    """Of the word and of the pieces of it, in which it is like others."""
    padded = f" {word} "
    keys = [padded[start : start + size] for size in PIECES for start in range(len(padded) - size + 1)]
    return tuple(map(_bucket, (*keys, f"={word}")))


def _bucket(key: str) -> int:
    return crc32(key.encode()) % BUCKETS


@lru_cache(maxsize=4_096)
def meaning_bucket(name: str) -> int:
    """Where the weight of a meaning stands."""
    return crc32(name.encode()) % MEANINGS


def resemblance(
    subject: str, text: str, meant: Collection[str], sentences: Iterable[tuple[str, Collection[str]]] = ()
) -> Wording:
    """How near a message is to those we wrote; `meant` is what it means, `sentences` which part of it means what."""
    model = _model()
    found = pieces(f"{subject} . {text}")
    logit = model.intercept + _weigh(found) + _mean(meant)
    nearest = max(sentences, key=_nearness, default=(subject, ())) if logit > 0 else (subject, ())
    return Wording(logit, len(found) < SCANT, nearest[0])


def _nearness(sentence: tuple[str, Collection[str]]) -> float:
    """By which the sentences of a message are compared."""
    return _weigh(pieces(sentence[0])) + _mean(sentence[1])


def _mean(meant: Collection[str]) -> float:
    """What meanings speak for, for their number."""
    model = _model()
    buckets = {meaning_bucket(name) for name in meant}
    return model.meaning_step * sum(model.meaning[one] for one in buckets) / math.sqrt(max(len(buckets), FEWEST))


def _weigh(found: Mapping[int, float]) -> float:
    """What the pieces of some words speak for, for their length."""
    model = _model()
    # Whole columns at once: this is asked of every message that is read.
    values = list(map(mul, found.values(), map(model.idf.__getitem__, found)))
    length = math.sqrt(sum(map(mul, values, values))) * model.idf_step
    score: float = sum(map(mul, values, map(model.weight.__getitem__, found))) * model.idf_step
    return model.weight_step * score / max(length, SHORTEST)


@cache
def _model() -> Weights:
    packed = zlib.decompress(files("assistant.understand").joinpath(FILE).read_bytes())
    head, body = array("d", packed[: HEAD * 8]), packed[HEAD * 8 :]
    signed = array("b", body[BUCKETS:])
    return Weights(head[0], head[1], head[2], head[3], body[:BUCKETS], signed[:BUCKETS], signed[BUCKETS:])


def pack(
    intercept: float, idf: Mapping[int, float], weights: Mapping[int, float], meanings: Mapping[int, float]
) -> bytes:
    """The model as it is shipped: each number of a bucket in one byte."""
    idf_step = max(idf.values()) / 255
    idf_bytes = bytearray(BUCKETS)
    for bucket, value in idf.items():
        idf_bytes[bucket] = round(value / idf_step)
    weight_step, weight_bytes = _signed(weights, BUCKETS)
    meaning_step, meaning_bytes = _signed(meanings, MEANINGS)
    head = array("d", (intercept, idf_step, weight_step, meaning_step))
    return zlib.compress(head.tobytes() + bytes(idf_bytes) + weight_bytes.tobytes() + meaning_bytes.tobytes(), 9)


def _signed(values: Mapping[int, float], size: int) -> tuple[float, "array[int]"]:
    """What one step is, and each number in steps."""
    step = max(map(abs, values.values())) / 127
    packed = array("b", bytes(size))
    for bucket, value in values.items():
        packed[bucket] = round(value / step)
    return step, packed
