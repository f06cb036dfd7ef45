"""Which of several values a field takes: each is scored by its marks, and by how much "nothing is told" scores.

The weights of the marks stand in choice.json, made by `tools/train_fields.py` from messages that we wrote.
"""

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

FILE = "choice.json"
UNIT = 100  # weights are written as whole hundredths


@dataclass(frozen=True, slots=True)
class Option:
    """A value that a field may take, and what speaks for and against it."""

    name: str
    marks: frozenset[str]
    words: str  # verbatim, where it stands


@dataclass(frozen=True, slots=True)
class Choice:
    """The likeliest option, and how likely it is that none is right."""

    option: Option | None
    none: float


def choose(field: str, options: Sequence[Option], about: Iterable[str]) -> Choice:
    """The likeliest option; `about` are the marks of the message, which speak for none being right."""
    weights = _weights().get(field, {})
    scores = [sum(weights.get(mark, 0) for mark in option.marks) / UNIT for option in options]
    scores.append(sum(weights.get(mark, 0) for mark in about) / UNIT)
    most = max(scores)
    none = math.exp(scores[-1] - most) / sum(math.exp(score - most) for score in scores)
    best = max(range(len(options)), key=lambda place: scores[place], default=None)
    return Choice(None if best is None else options[best], none)


@cache
def _weights() -> Mapping[str, Mapping[str, int]]:
    text = files("assistant.understand.extract").joinpath(FILE).read_text(encoding="utf-8")
    weights: Mapping[str, Mapping[str, int]] = json.loads(text)
    return weights
