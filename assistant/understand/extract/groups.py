"""Words of teams and of institutions: what a name is that is nobody's own."""

import re
from functools import cache

from assistant.languages.extraction import every_table
from assistant.understand.extract.phrasing import fold_letters, word_set
from assistant.understand.extract.reading import fold, straight

# Words that tell which team recruits, when a word for a team stands behind them.
_OF_TEAMS = frozenset("university college campus global corporate regional group central career talent".split())
_HYPHEN = re.compile(
    r"-(?=(?:recruiting|recruitment|karriere|team|hr|talent|jobs|bewerbermanagement)\b)", re.IGNORECASE
)


# Firms are called so too: it is a team's only behind another of its words, "HR Services".
_OF_FIRMS = frozenset("service services".split())


@cache
def team_words() -> frozenset[str]:
    """Words of teams in all languages, without case and marks; "" too."""
    return frozenset(fold(word) for table in every_table() for word in word_set(table.teams)) | {""}


@cache
def institution_words() -> frozenset[str]:
    """Words in names of employers in all languages, folded."""
    return frozenset(word for table in every_table() for word in word_set(table.institutions))


@cache
def _firm_words() -> frozenset[str]:
    listed = (word.partition("=")[0] for table in every_table() for word in table.firm_words.split())
    return frozenset(fold_letters(word) for word in listed)


def is_firm_word(word: str) -> bool:
    """True for a word that firms are called by, in any language: "Dental", "Joinery"."""
    return fold_letters(word) in _firm_words()


def is_institution(name: str) -> bool:
    """True where a word for an institution or kind of firm stands in the name."""
    return any(fold_letters(word) in institution_words() for word in re.split(r"[\s'’-]+", name))


def without_team(text: str) -> str:
    """The text without words of teams at its ends: "The Grainwood Talent Team" → Grainwood."""
    words = _HYPHEN.sub(" ", straight(text)).split()
    while words and _ends_team(words):
        words.pop()
    if len(words) < len(text.split()):
        # "AT&T College Recruiting": what stands before the team's words belongs to the team.
        while len(words) > 1 and fold(words[-1]) in _OF_TEAMS:
            words.pop()
    while words and fold(words[0]) in team_words():
        words.pop(0)
    return " ".join(words)


def _ends_team(words: list[str]) -> bool:
    last = fold(words[-1])
    if last in _OF_FIRMS and len(words) > 2 and fold(words[-2]) not in team_words():
        return False
    return last in team_words() and not (len(last) == 1 and words[-1][0].isupper())
