"""Who is named in a sentence, by titles and capitals: what is said of somebody else is not said of the reader."""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from assistant.languages import tables
from assistant.languages.concept import Concept
from assistant.understand.lexicon import Hit
from assistant.understand.tokens import Token, fold, tokenise


def full_names(tokens: Sequence[Token], hits: Sequence[Hit], known: frozenset[str], code: str) -> Iterator[int]:
    """Where a title stands before a capitalised word, or two capitalised words without another meaning together."""
    titles = {hit.end for hit in hits if hit.concept is Concept.PERSON_TITLE}
    meant = {index for hit in hits if hit.concept is not Concept.PERSON_TITLE for index in range(hit.start, hit.end)}
    for index, token in enumerate(tokens):
        if not token.raw[:1].isupper() or token.word in known or len(token.raw) < 2 or token.raw.isupper():
            continue
        if index in titles:
            yield index
        # German writes every noun with a capital.
        elif code != "de" and index and index not in meant and tokens[index - 1].place == token.place - 1:
            before = tokens[index - 1]
            if before.raw[:1].isupper() and before.word not in known and index - 1 not in meant and index > 1:
                yield index


def lone_names(
    tokens: Sequence[Token], hits: Sequence[Hit], known: frozenset[str], code: str, names: Sequence[int]
) -> Iterator[int]:
    """Where one capitalised word stands among small ones: given to Andrej."""
    if sum(token.raw[:1].isupper() for token in tokens) > max(3, len(tokens) * 0.4):
        return
    meant = {index for hit in hits for index in range(hit.start, hit.end)}
    titles = {hit.start for hit in hits if hit.concept in (Concept.TITLE, Concept.ROLE)}
    for index, token in enumerate(tokens[1:], 1):
        if index + 1 in titles:
            continue  # a Technical buyer
        if len(token.raw) > 2 and token.raw[0].isupper() and token.raw[1:].islower() and index not in meant:
            beside = [tokens[other] for other in (index - 1, index + 1) if 0 < other < len(tokens)]
            joined = any(one.raw[:1].isupper() and abs(one.place - token.place) == 1 for one in beside)
            if token.word not in known and token.word not in calendar(code) and index not in names and not joined:
                yield index


@cache
def calendar(code: str) -> frozenset[str]:
    """Folded names of days and months: capitalised, and nobody's name."""
    words = tables(code, "words")
    return frozenset(fold(name) for names in (*words.MONTHS, *words.WEEKDAYS) for name in names)


@lru_cache(maxsize=512)
def names_of(*texts: str) -> frozenset[str]:
    """Folded words of names and addresses."""
    return frozenset(token.word for text in texts for token in tokenise(fold(text)))
