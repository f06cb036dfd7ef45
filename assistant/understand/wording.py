"""How much the wording of a text resembles a no: a linear model over pieces of words, beside the rules.

The rules read who tells whom what; they are blind to turns of phrase that no table lists. The model knows nothing
of sentences, but has seen a few thousand messages in seven languages that we wrote (training/), and says how
near a text is to them. `tools/train_verdict.py` makes it anew in under a minute, always the same; what it weighs
in the verdict was measured on messages that neither had seen (docs/decisions.md).
"""

import math
import zlib
from array import array
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.resources import files

from assistant.understand.tokens import WORD, fold

BUCKETS = 1 << 17
LONGEST = 2_500  # characters that are looked at; a no is told early
LONGEST_WORD = 24
LEAST = 400  # pieces, some thirty words: of less the model knows nothing
PIECES = (3, 4, 5)  # letters in a piece of a word; blanks at its ends count

# The model's file: intercept and steps as two floats each, then a byte a bucket of idf and one of weight.
FILE = "wording.bin"
HEAD = 3


def pieces(text: str) -> dict[int, float]:
    """Bucket → weight of the pieces of words and the pairs of words in a text, each 1 + log of how often."""
    counts: dict[int, int] = {}
    before = ""
    for word in WORD.findall(fold(text[:LONGEST])):
        word = word[:LONGEST_WORD]
        for bucket in _buckets(word):
            counts[bucket] = counts.get(bucket, 0) + 1
        pair = _bucket(f"{before}+{word}")
        counts[pair] = counts.get(pair, 0) + 1
        before = word
    return {bucket: 1.0 if count == 1 else 1.0 + math.log(count) for bucket, count in counts.items()}


@lru_cache(maxsize=4_096)
def _buckets(word: str) -> tuple[int, ...]:
    """Of the word and of the pieces of it, in which it is like others."""
    padded = f" {word} "
    keys = [padded[start : start + size] for size in PIECES for start in range(len(padded) - size + 1)]
    return tuple(map(_bucket, (*keys, f"={word}")))


def _bucket(key: str) -> int:
    return zlib.crc32(key.encode()) % BUCKETS


def resemblance(subject: str, text: str) -> float:
    """In logits: above 0 it reads more like a no than like anything else; 0.0 for a text of a few words."""
    intercept, idf_step, weight_step, idf, weights = _model()
    found = pieces(f"{subject} . {text}")
    if len(found) < LEAST:
        return 0.0
    score = length = 0.0
    for bucket, count in found.items():
        value = count * idf[bucket] * idf_step
        length += value * value
        score += value * weights[bucket]
    return intercept + weight_step * score / math.sqrt(length) if length else 0.0


@cache
def _model() -> tuple[float, float, float, bytes, "array[int]"]:
    packed = zlib.decompress(files("assistant.understand").joinpath(FILE).read_bytes())
    head = array("d", packed[: HEAD * 8])
    body = packed[HEAD * 8 :]
    return head[0], head[1], head[2], body[:BUCKETS], array("b", body[BUCKETS:])


def pack(intercept: float, idf: Mapping[int, float], weights: Mapping[int, float]) -> bytes:
    """The model as it is shipped: each number of a bucket in one byte."""
    idf_step = max(idf.values()) / 255
    weight_step = max(map(abs, weights.values())) / 127
    idf_bytes, weight_bytes = bytearray(BUCKETS), array("b", bytes(BUCKETS))
    for bucket, value in idf.items():
        idf_bytes[bucket] = round(value / idf_step)
    for bucket, value in weights.items():
        weight_bytes[bucket] = round(value / weight_step)
    head = array("d", (intercept, idf_step, weight_step))
    return zlib.compress(head.tobytes() + bytes(idf_bytes) + weight_bytes.tobytes(), 9)
