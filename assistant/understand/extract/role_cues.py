"""Where a sentence says "the post of" and the like: a role follows."""

from functools import lru_cache

from assistant.understand.extract.phrasing import fold_letters, weighted


@lru_cache(maxsize=1_024)  # the rules and the options ask about the same sentences
def cue_ends(text: str, role_after: str) -> tuple[tuple[float, int], ...]:
    """How strongly each phrase says that a role follows, and where it ends."""
    folded = fold_letters(text)
    return tuple((strength, one.end()) for strength, after in weighted(role_after) for one in after.finditer(folded))
