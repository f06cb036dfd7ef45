"""Values that several places propose for one field: agreement makes stronger, the fullest form is taken."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from assistant.understand.extract.reading import fold, one_line
from assistant.understand.verdict import Evidence

AGREEMENT = 0.12  # added for each further place that says the same
MOST = 3  # places beyond which agreement counts no more
LONGEST_WORDS = 160


@dataclass(frozen=True, slots=True)
class Candidate:
    """A value proposed by one place."""

    name: str
    strength: float
    rule: str
    words: str  # verbatim
    message_id: str

    def evidence(self, prefix: str) -> tuple[Evidence, ...]:
        """The evidence for having taken it."""
        return (Evidence(f"{prefix}:{self.rule}", one_line(self.words)[:LONGEST_WORDS], self.message_id),)


def best_of(
    candidates: Sequence[Candidate], least: float, belongs: Callable[[str], bool] | None = None
) -> Candidate | None:
    """The strongest candidate with its agreement, in its fullest form; None below `least`.

    `belongs` tells of the words by which one form is longer than another whether they are part of the value.
    """
    groups: dict[str, list[Candidate]] = {}
    for candidate in candidates:
        groups.setdefault(fold(candidate.name), []).append(candidate)
    scores = {key: _score(key, groups) for key in groups if key}
    if not scores:
        return None
    key = max(scores, key=lambda k: (scores[k], len(k)))
    if scores[key] < least:
        return None
    group = groups[_fullest(key, groups, belongs)]
    # A spelling with small letters is nearer to how a person writes the name.
    return max(group, key=lambda c: (not c.name.isupper() and not c.name.islower(), c.strength))


def _score(key: str, groups: dict[str, list[Candidate]]) -> float:
    own = groups[key]
    rules = {candidate.rule for candidate in own}
    for other, group in groups.items():
        if other == key or not (key in other or other in key):  # nearly all pairs have nothing in common
            continue
        if _part_of(key, other, own, group) or _part_of(other, key, group, own):
            rules |= {candidate.rule for candidate in group}
    return max(candidate.strength for candidate in own) + AGREEMENT * min(len(rules) - 1, MOST)


def _part_of(short: str, full: str, shorts: list[Candidate], fulls: list[Candidate]) -> bool:
    """True where the one name is the other with words before or behind it."""
    if short not in full or len(short) < 3:
        return False
    words = [fold(word) for word in fulls[0].name.split()]
    part = [fold(word) for word in shorts[0].name.split()]
    return any(words[i : i + len(part)] == part for i in range(len(words) - len(part) + 1))


def _fullest(key: str, groups: dict[str, list[Candidate]], belongs: Callable[[str], bool] | None) -> str:
    """The longer form of a name that is as well attested."""
    best = key
    strength = max(candidate.strength for candidate in groups[key])
    for other, group in groups.items():
        if _abbreviates(groups[best][0].name, group[0].name):
            best = other
            continue
        longer = len(other) > len(best) and _part_of(best, other, groups[best], group)
        enough = 0.35 if len(groups[best][0].name.split()) == 1 else min(0.6, strength * 0.75)
        if longer and belongs and not belongs(_extra(groups[best][0].name, group[0].name)):
            continue
        if longer and max(candidate.strength for candidate in group) >= enough:
            best = other
    return best


def _extra(short: str, full: str) -> str:
    """The words of the longer form that the shorter lacks."""
    own = {fold(word) for word in short.split()}
    return " ".join(word for word in full.split() if fold(word) not in own)


def _abbreviates(short: str, full: str) -> bool:
    """True where the short name is the initials of the full one: "IfL", "ESA"."""
    initials = "".join(word[0] for word in full.split())
    capital = sum(letter.isupper() for letter in short) >= 2
    return 3 <= len(short) <= 6 and capital and " " not in short and initials.casefold().startswith(short.casefold())
