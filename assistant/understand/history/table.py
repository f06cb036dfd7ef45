"""The tables of `assistant/languages/xx/story.py`, ready to be matched."""

import re
from functools import cache

from assistant.languages import CODES, tables
from assistant.languages.story_table import Cases, Patterns, StoryTable
from assistant.understand.history.fold import fold_pattern


def any_of(patterns: Patterns) -> re.Pattern[str]:
    """All alternatives of a field in one pattern for folded text; an empty field matches nothing."""
    return _compiled(patterns, True)


def any_verbatim(patterns: Patterns) -> re.Pattern[str]:
    """All alternatives of a field in one pattern for text as it was written."""
    return _compiled(patterns, False)


def case_of(cases: Cases, text: str, default: str = "") -> str:
    """The first case that fits somewhere in the folded text."""
    return next((what for what, pattern in each_case(cases) if pattern.search(text)), default)


@cache
def each_case(cases: Cases) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The cases of a field in order, each with its pattern for folded text."""
    lines = (line.partition(": ") for line in cases.splitlines() if not line.lstrip().startswith("#"))
    return tuple((what.strip(), any_of(alternatives)) for what, colon, alternatives in lines if colon)


_NAME = r"(?P<name>[A-ZÀ-Þ][\w'’-]{1,30}(?: (?:van |von |de |der |den |da |dos |di )?[A-ZÀ-Þ][\w'’-]{1,30}){0,2})"


@cache
def with_names(patterns: Patterns) -> tuple[re.Pattern[str], ...]:
    """Each line of a field, for text as it was written, with the group `name` where NAME stands."""
    lines = (line.strip() for line in patterns.splitlines())
    return tuple(re.compile(rf"(?<!\w){line.replace('NAME', _NAME)}(?!\w)") for line in lines if line)


@cache
def _compiled(patterns: Patterns, folded: bool) -> re.Pattern[str]:
    lines = (line.strip() for line in patterns.splitlines())
    parts = (part.strip() for line in lines if not line.startswith("#") for part in line.split(" | "))
    text = "|".join(part for part in parts if part) or "(?!)"
    return re.compile(rf"(?<!\w)(?:{fold_pattern(text) if folded else text})(?!\w)")


@cache
def table(code: str) -> StoryTable:
    """The table of a language; English for one that the program does not know."""
    found = tables(code if code in CODES else "en", "story").TABLE
    assert isinstance(found, StoryTable)
    return found


@cache
def every_table() -> tuple[StoryTable, ...]:
    """The tables of all languages."""
    return tuple(table(code) for code in CODES)
