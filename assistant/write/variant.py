"""Which country's way of writing a language their mail shows: Portugal's "equipa" or Brazil's "equipe"."""

from assistant.write.language import Language, phrases_in

_READ = 20_000  # characters


def variant(text: str, language: Language) -> str:
    """The variant more of whose words stand in the text; "" where none leads."""
    counts = [(len(phrases_in(words).findall(text[:_READ])), name) for name, words in language.variants]
    most = max(counts, default=(0, ""))
    return most[1] if most[0] and [count for count, _ in counts].count(most[0]) == 1 else ""
