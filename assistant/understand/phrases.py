"""A small language for cues: what a table of phrases means.

A table gives each concept a text: phrases separated by commas or line ends, `#` starts a comment.
A phrase is words separated by blanks, compared without case and accents:

    word         exactly this word            stem*   *tail   *part*    a word that begins, ends, goes on so
    a|b          one of these                 word?   may be missing
    ~            up to three words between    ~~      up to seven
    Sie          with a capital letter: only the capitalised word
    NEG          words found for that concept
    (a b|c)      one of these, each of one word or more; (a b)? may be missing

German ä, ö, ü in a phrase also match ae, oe, ue.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from assistant.languages.concept import Concept
from assistant.understand.tokens import Token, fold

MARKS = re.compile(r"\(|\)\??|[^\s()]+")
GAPS = {"~": 3, "~~": 7}


@dataclass(frozen=True, slots=True)
class Slot:
    """One place of a phrase."""

    exact: frozenset[str] = frozenset()
    starts: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    concepts: frozenset[Concept] = frozenset()
    capital: bool = False
    optional: bool = False
    gap: int = 0
    choices: tuple["Phrase", ...] = ()

    @property
    def plain(self) -> bool:
        """Whether it is one word and nothing else."""
        return not (self.gap or self.optional or self.choices)

    def asks(self) -> bool:
        """Whether it asks for words found for another concept."""
        return bool(self.concepts) or any(slot.asks() for choice in self.choices for slot in choice)

    def every_concept(self) -> Iterator[Concept]:
        """The concepts for whose words it asks."""
        yield from self.concepts
        for choice in self.choices:
            for slot in choice:
                yield from slot.every_concept()

    def takes(self, token: Token) -> bool:
        """Whether the word fits."""
        if self.capital and not token.capital:
            return False
        word = token.word
        # startswith(()) is False; parts are rare.
        return (
            word in self.exact
            or word.startswith(self.starts)
            or word.endswith(self.ends)
            or (bool(self.parts) and any(part in word for part in self.parts))
        )


Phrase = tuple[Slot, ...]


def compile_phrases(text: str) -> tuple[Phrase, ...]:
    """The phrases of one concept; raises ValueError on one that could not be looked up by its first word."""
    lines = (line.partition("#")[0] for line in text.splitlines())
    phrases = (part for line in lines for part in line.split(",") if part.strip())
    return tuple(slots for phrase in phrases for slots in _beginnings(_sequence(iter(MARKS.findall(phrase)))))


def _sequence(words: Iterator[str]) -> Phrase:
    """What stands before the end of the phrase."""
    slots: list[Slot] = []
    for word in words:
        slots.append(_group(words) if word == "(" else _slot(word))
    return tuple(slots)


def _group(words: Iterator[str]) -> Slot:
    """What stands before the bracket that closes; inside, | parts one wording from the next."""
    choices: list[list[Slot]] = [[]]
    for word in words:
        if word == "(":
            choices[-1].append(_group(words))
        elif word.startswith(")"):
            break
        else:
            first, *others = word.split("|")
            choices[-1] += [_slot(first)] if first else []
            choices += [[_slot(other)] if other else [] for other in others]
    # Single words together are one slot that takes any of them, which is cheaper.
    single = [one[0] for one in choices if len(one) == 1 and one[0].plain]
    longer = [tuple(one) for one in choices if not (len(one) == 1 and one[0].plain)]
    together = _together(single)
    if not longer and word != ")?":
        return together
    return Slot(choices=((together,), *longer) if single else tuple(longer), optional=word == ")?")


def _together(slots: Sequence[Slot]) -> Slot:
    return Slot(
        exact=frozenset(word for slot in slots for word in slot.exact),
        starts=tuple(stem for slot in slots for stem in slot.starts),
        ends=tuple(tail for slot in slots for tail in slot.ends),
        parts=tuple(part for slot in slots for part in slot.parts),
        concepts=frozenset(concept for slot in slots for concept in slot.concepts),
        capital=bool(slots) and all(slot.capital for slot in slots),
    )


def _beginnings(phrase: Phrase) -> Iterator[Phrase]:
    """The phrase once for each wording that it may begin with, so that each begins with a word."""
    first, rest = phrase[0], phrase[1:]
    if first.choices:
        for choice in first.choices:
            yield from _beginnings((*choice, *rest))
    elif first.gap or first.optional:
        raise ValueError(f"a phrase begins with a word: {phrase}")
    else:
        yield phrase
    if first.choices and first.optional:
        yield from _beginnings(rest)


def _slot(word: str) -> Slot:
    if word in GAPS:
        return Slot(gap=GAPS[word])
    optional, word = word.endswith("?"), word.rstrip("?")
    choices = word.split("|")
    concepts = frozenset(Concept(choice) for choice in choices if choice.isupper() and choice in Concept.__members__)
    spelt = [form for choice in choices if choice not in concepts for form in _spellings(choice)]
    return Slot(
        exact=frozenset(form for form in spelt if "*" not in form),
        starts=tuple(form[:-1] for form in spelt if form.endswith("*") and not form.startswith("*")),
        ends=tuple(form[1:] for form in spelt if form.startswith("*") and not form.endswith("*")),
        parts=tuple(form[1:-1] for form in spelt if form.startswith("*") and form.endswith("*")),
        concepts=concepts,
        capital=bool(choices) and all(choice[:1].isupper() for choice in choices) and not concepts,
        optional=optional,
    )


def _spellings(word: str) -> Iterable[str]:
    yield fold(word)
    # Kuendigung: how it is typed where the keyboard has no umlauts.
    if any(umlaut in word.casefold() for umlaut in "äöü"):
        yield fold(word.casefold().replace("ä", "ae").replace("ö", "oe").replace("ü", "ue"))
