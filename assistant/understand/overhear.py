"""A sentence read only for what it tells about some concepts: enough where nobody claims anything."""

from functools import lru_cache

from assistant.languages.concept import Concept
from assistant.understand.lexicon import Hit
from assistant.understand.reading import MOST_HITS, Reading, lexicon_of
from assistant.understand.tokens import Token, tokenise


def overhear(sentence: str, code: str, about: frozenset[Concept], *, caseless: bool = False) -> Reading:
    """A reading with the hits of these concepts alone, at a lower price, and without names."""
    tokens, hits, concepts = _overheard(sentence, code, about, caseless)
    return Reading(sentence, tokens, hits, concepts, (), (), question=False)


@lru_cache(maxsize=512)
def _overheard(
    sentence: str, code: str, about: frozenset[Concept], caseless: bool
) -> tuple[tuple[Token, ...], tuple[Hit, ...], frozenset[Concept]]:
    tokens = tokenise(sentence, caseless=caseless)
    hits = tuple(hit for hit in lexicon_of(code).find(tokens, about) if hit.concept in about)[:MOST_HITS]
    return tokens, hits, frozenset(hit.concept for hit in hits)
