"""Which country's way of writing a language their mail shows: Portugal's "equipa" or Brazil's "equipe"."""

import re
from functools import lru_cache

from assistant.write.language import Language

_READ = 20_000  # characters


def variant(text: str, language: Language) -> str:
    """The variant more of whose words stand in the text; "" where none leads."""
    counts = [(len(_words(words).findall(text[:_READ])), name) for name, words in language.variants]
    most = max(counts, default=(0, ""))
    return most[1] if most[0] and [count for count, _ in counts].count(most[0]) == 1 else ""


@lru_cache(maxsize=32)
def _words(words: tuple[str, ...]) -> re.Pattern[str]:
    spelled = (re.escape(word.rstrip("*")) + ("" if word.endswith("*") else r"(?!\w)") for word in words)
    return re.compile(rf"(?<!\w)(?:{'|'.join(spelled)})", re.IGNORECASE)
