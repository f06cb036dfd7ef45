"""A domain knows a part of the name; the whole one stands where the mail writes it: "Grainwood Joinery"."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.understand.extract.candidates import Candidate
from assistant.understand.extract.groups import without_team
from assistant.understand.extract.letter import Letter
from assistant.understand.extract.organisations import clean_company
from assistant.understand.extract.reading import fold

_WRITTEN = frozenset({"signature", "text", "subject", "quoted"})
# A German name goes on with one only behind a preposition: "Grainwood am Deich | die Abrechnung".
_ARTICLES = frozenset({"die", "das", "den", "dem"})
LEAST = 0.3  # strength from which a place is believed to hold the whole name
LONGEST_WHOLE = 5  # words


def completed(found: Sequence[Candidate], letters: Sequence[Letter]) -> list[Candidate]:
    """The candidates, those that stand nowhere but inside a longer one replaced by it."""
    written = [c for c in found if c.rule in _WRITTEN and c.strength >= LEAST]
    wholes = [c for c in written if 1 < len(c.name.split()) <= LONGEST_WHOLE]
    texts = [text for letter in letters for text in _texts(letter)]
    # A display name is often shorter than the name: two places that write the whole outweigh it.
    displayed = [*texts, *(letter.message.sender.name for letter in letters)]
    twice = {key for key, rules in _rules(wholes).items() if len(rules) > 1}
    return [
        next(
            (
                replace(candidate, name=whole.name)
                for whole in wholes
                if _begins(candidate.name, whole.name)
                and not _stands_alone(candidate.name, whole.name, texts if fold(whole.name) in twice else displayed)
            ),
            candidate,
        )
        for candidate in found
    ]


def _texts(letter: Letter) -> tuple[str, ...]:
    return letter.subject, *(s.text for s in (*letter.sentences, *letter.quoted))


def _rules(wholes: Sequence[Candidate]) -> dict[str, set[str]]:
    """The kinds of places that write each name."""
    places: dict[str, set[str]] = {}
    for whole in wholes:
        places.setdefault(fold(whole.name), set()).add(whole.rule)
    return places


def _begins(short: str, whole: str) -> bool:
    """True where the one name is the first words of the other, and the rest is no team's."""
    first, full = short.split(), whole.split()
    if not first or len(first) >= len(full) or list(map(fold, first)) != list(map(fold, full[: len(first)])):
        return False
    if full[len(first)] in _ARTICLES:
        return False
    kept = clean_company(without_team(whole))
    return kept is not None and fold(kept) == fold(whole)


def abridges(short: str, whole: str, texts: Sequence[str]) -> bool:
    """True where a text writes the first words of a name by themselves."""
    return _begins(short, whole) and _stands_alone(short, whole, texts)


def _stands_alone(short: str, whole: str, texts: Sequence[str]) -> bool:
    """True where a text writes the short name by itself."""
    return any(_count(short, text) > _count(whole, text) for text in texts)


def _count(name: str, text: str) -> int:
    sought, within = name.casefold(), text.casefold()
    count, place = 0, within.find(sought)
    while place >= 0:
        behind = place + len(sought)
        around = within[place - 1 : place] + within[behind : behind + 1]
        count += not any(letter.isalnum() or letter == "_" for letter in around)
        place = within.find(sought, behind)
    return count
