"""The words of a message that the sender's domain is made of: there the company stands as people write it."""

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.understand.extract.domain_names import matches_label
from assistant.understand.extract.groups import is_institution
from assistant.understand.extract.names import function_words, given_names
from assistant.understand.extract.organisations import JOINERS
from assistant.understand.extract.phrasing import fold_letters
from assistant.understand.extract.reading import Word, domain_spellings, fold, words
from assistant.understand.extract.spans import Span, capital_runs

LEAST = 0.4  # of the label that the words must cover
SHORTEST = 6  # letters of a label that words in small letters may be


@dataclass(frozen=True, slots=True)
class Found:
    """Words, how much of the label they cover, and the sentence they stand in."""

    words: str
    match: float
    text: str


def words_of_label(texts: Sequence[str], label: str) -> Found | None:
    """The capital words that cover most of a label; else small ones that are exactly it."""
    best: Found | None = None
    bare = fold(label)
    for text in texts:
        for run in capital_runs(text):
            for part in run.parts() if _may_match(run.text, bare) else ():
                match = matches_label(part.text, label)
                if match >= LEAST and (best is None or match > best.match):
                    best = Found(_extended(run, part), match, text)
    return best or _written_small(texts, label)


def _may_match(run: str, bare: str) -> bool:
    """Whether any part of a run can match a folded label at all: quick, and never False where one does."""
    inner = words(run)
    if len(inner) > 2:  # initials too
        return True
    inside = (spelt in bare for word in inner for spelt in domain_spellings(word.text))
    return any(inside) or any(bare in spelt for spelt in domain_spellings(run))


def _extended(run: Span, part: Span) -> str:
    """The part of a run that a domain names, with the words that make it an institution: "X Libraries Trust"."""
    before, after = run.text[: part.start - run.start], run.text[part.end - run.start :]
    words = before.split()
    while words and (fold_letters(words[0]) in function_words() or fold(words[0]) in given_names()):
        words.pop(0)
    kept_before = " ".join(words) if is_institution(" ".join(words)) else ""
    return f"{kept_before} {part.text}{after if is_institution(after) else ''}".strip()


def _written_small(texts: Sequence[str], label: str) -> Found | None:
    """Words in small letters that together are the domain: "osteria del gambero zoppo"."""
    if len(label) < SHORTEST:
        return None
    bare = fold(label)
    for text in texts:
        found = words(text)
        for first in range(len(found)):
            if not bare.startswith(fold(found[first].text)):
                continue
            for last in range(first, min(first + 4, len(found))):
                if fold(text[found[first].start : found[last].end]) == bare:
                    start = first - 2 if _joins_institution(found[max(0, first - 2) : first]) else first
                    name = text[found[start].start : found[last].end]
                    natural = " ".join(w if w in JOINERS else w[:1].upper() + w[1:] for w in name.split())
                    return Found(natural, 1.0, text)
    return None


def _joins_institution(pair: Sequence[Word]) -> bool:
    return len(pair) == 2 and is_institution(pair[0].text) and pair[1].text in JOINERS
