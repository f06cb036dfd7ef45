"""What the sentences of a message mean, as a set of names, the same in every language: for the model of wording.

Concepts, which concept stands before which and how near, what is claimed and what claims do not count. What the tables
of one language say, the model so learns for all.
"""

from collections.abc import Iterator, Sequence
from functools import cache

from assistant.languages.concept import Concept
from assistant.understand.reading import Claim, Reading

MOST = 24  # words of a sentence that express something
NEAR = 4  # places
FAR = 12
SHORT = 6  # words of a sentence


def meanings(readings: Sequence[Reading], said: Sequence[Claim]) -> frozenset[str]:
    """Of some sentences and of what they claim."""
    found = {f"void:{claim.void}:{claim.rule}" if claim.void else f"claim:{claim.rule}" for claim in said}
    for reading in readings:
        found.update(_of(reading))
    return frozenset(found)


def _of(reading: Reading) -> Iterator[str]:
    if reading.question:
        yield "question"
    if len(reading.tokens) < SHORT:
        yield "short"
    hits = reading.hits[:MOST]
    for number, hit in enumerate(hits):
        yield hit.concept
        end = reading.tokens[hit.end - 1].place
        for other in hits[number + 1 :]:
            distance = reading.tokens[other.start].place - end
            if distance <= FAR:
                far, near = _pair(hit.concept, other.concept)
                yield far
                if distance <= NEAR:
                    yield near


@cache
def _pair(one: Concept, other: Concept) -> tuple[str, str]:
    """How it is called that one stands before the other, and that it does so near it."""
    return f"{one}>{other}", f"{one}>>{other}"
