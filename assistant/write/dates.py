"""Days and moments as a person says them, in the language of the letter."""

import re
from datetime import date, datetime

from assistant.write.language import Language

_PATTERN = re.compile(r"\{([A-Za-z:.,' ]{1,30})\}")
_RECENT = 6  # days for which the weekday alone is clear
_FAR = 330  # days after which the year is said


def day_phrase(on: date, now: datetime, language: Language, *, month_first: bool = False) -> str:
    """ "on Tuesday" for the last six days, "on 3 March" before that; "" for a day still to come."""
    dates = language.dates
    ago = (now.date() - on).days
    if ago < 0:
        return ""
    special = dict(dates.special).get(on.day, "")
    if ago <= _RECENT:
        pattern = dates.weekday
    elif ago > _FAR:
        pattern = (month_first and dates.month_first[1]) or dates.year
    else:
        pattern = special or (month_first and dates.month_first[0]) or dates.date
    return _fill(pattern, datetime(on.year, on.month, on.day, tzinfo=now.tzinfo), language.locale)


def attribution(at: datetime, sender: str, language: Language) -> str:
    """The line above the quoted original, in the manner of Gmail: "On …, … wrote:"."""
    head, mark, tail = language.attribution.partition("{sender}")
    return _fill(head, at, language.locale) + (sender if mark else "") + _fill(tail, at, language.locale)


def writes_month_first(text: str, language: Language) -> bool:
    """True where the other side writes "March 3" rather than "3 March"; only English knows both."""
    if not language.dates.month_first[0]:
        return False
    from babel.dates import get_month_names

    months = "|".join(map(re.escape, get_month_names("wide", locale=language.locale).values()))
    return re.search(rf"\b(?:{months}) \d{{1,2}}\b(?! ?\d{{2}})", text[:20_000]) is not None


def _fill(pattern: str, at: datetime, locale: str) -> str:
    from babel.dates import format_datetime

    return _PATTERN.sub(lambda match: format_datetime(at, match[1], locale=locale), pattern)
