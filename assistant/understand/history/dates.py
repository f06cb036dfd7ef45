"""Days as letters tell them: "on Tuesday", "last Friday", "3 March", "am 6.3.", "yesterday"; told in one place."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import pairwise

from assistant.languages import tables
from assistant.understand.history.fold import fold, fold_pattern
from assistant.understand.history.table import any_of, each_case, table

FURTHEST = timedelta(days=300)  # a day without a year is taken to be no further off than this
BESIDE = 24  # characters around a weekday in which "last" or "next" is looked for


@dataclass(frozen=True, slots=True)
class Day:
    """One day mentioned in a sentence, as far as the words tell."""

    start: int  # place in the folded sentence
    end: int
    weekday: int | None = None  # Monday is 0
    month: int | None = None
    day: int | None = None
    year: int | None = None
    ago: int | None = None  # days before the message
    last: bool = False
    next: bool = False


@dataclass(frozen=True, slots=True)
class Calendar:
    """The patterns of one language."""

    months: dict[str, int]
    weekdays: dict[str, int]
    pattern: re.Pattern[str]


@cache
def _calendar(code: str) -> Calendar:
    names = tables(code, "words")
    months = {fold(word): number for row in names.MONTHS for number, word in enumerate(row, 1)}
    weekdays = {fold(word): number for number, word in enumerate(names.WEEKDAYS[0])}
    month = "|".join(sorted(months, key=len, reverse=True))
    weekday = "|".join(weekdays)
    joint = r",? ?(?:the |le |el |den |dem |de |il |op |dia |o )?"
    kinds = [rf"(?:(?P<w{n}>{weekday})(?:-feira)?{joint})?" for n in range(4)]
    # A day of a month may have an ending: 3rd, 1er, 3º, 6.
    numbers = [rf"(?P<d{n}>\d{{1,2}})(?:st|nd|rd|th|er|e|o|a|º|°|\.)?" for n in range(5)]
    years = [rf"(?:,? (?:de |del |of )?(?P<y{n}>20\d\d))?" for n in range(3)]
    ways = (
        r"(?P<iso>20\d\d-\d\d-\d\d)",
        rf"{kinds[1]}{numbers[1]} ?(?:of |de |d')?(?P<m1>{month})\b\.?{years[1]}",  # Tuesday, 3rd of March 2026
        rf"{kinds[2]}(?P<m2>{month})\b\.? (?:the )?{numbers[2]}(?![\d:]){years[2]}",  # March 3, 2026
        rf"{kinds[3]}(?P<d3>\d{{1,2}})(?P<sign>[./-])(?P<m3>\d{{1,2}})"  # 3.3., 03/03/2026
        r"(?:(?P=sign)(?P<y3>(?:20)?\d\d)?)?(?![\d:]| ?(?:uhr|h\b|uur))",
        rf"(?P<w4>{weekday})(?:s|-feira)?{joint}{numbers[4]}"  # Thursday 5, not Thursday 5 pm
        r"(?! ?(?:uhr|h\b|:|am\b|pm\b|uur))(?![.:]?\d)",
        rf"(?P<w5>{weekday})(?:s|-feira)?",
    )
    pattern = re.compile(rf"(?<!\w)(?:{fold_pattern('|'.join(ways))})(?!\w)")
    return Calendar(months, weekdays, pattern)


def days_in(folded: str, code: str) -> tuple[Day, ...]:
    """The days that a folded sentence mentions, in order."""
    found = list(_named(folded, code))
    for ago, pattern in each_case(table(code).ago):
        for match in pattern.finditer(folded):
            if not any(day.start <= match.start() < day.end for day in found):
                found.append(Day(match.start(), match.end(), ago=int(ago)))
    found.sort(key=lambda day: day.start)
    return tuple(day for before, day in pairwise([None, *found]) if day and (before is None or before.end <= day.start))


def _named(folded: str, code: str) -> Iterator[Day]:
    calendar, words = _calendar(code), table(code)
    for match in calendar.pattern.finditer(folded):
        part = match.groupdict()
        if part["iso"]:
            year, month, number = (int(piece) for piece in part["iso"].split("-"))
            yield Day(match.start(), match.end(), month=month, day=number, year=year)
            continue
        weekday = next((calendar.weekdays[part[f"w{n}"]] for n in range(1, 6) if part[f"w{n}"]), None)
        number = next((int(part[f"d{n}"]) for n in range(1, 5) if part[f"d{n}"]), 0)
        month = next((calendar.months[part[f"m{n}"]] for n in (1, 2) if part[f"m{n}"]), 0)
        if (part["m2"] and code != "en") or (part["sign"] and not _is_day(part, match.group(), code)):
            continue
        if code in _COUNTED and not _is_weekday(match, folded):
            continue
        if part["sign"]:
            number, month = _day_and_month(int(part["d3"]), int(part["m3"]), part["sign"], code)
            if not month:
                continue
        written = next((int(part[f"y{n}"]) for n in range(1, 4) if part[f"y{n}"]), None)
        beside = folded[max(0, match.start() - BESIDE) : match.start()].rsplit(",", 1)[-1]
        behind = folded[match.end() : match.end() + BESIDE]
        yield Day(
            match.start(),
            match.end(),
            weekday=weekday,
            month=month or None,
            day=number or None,
            year=written + 2000 if written and written < 100 else written,
            last=_ends_with(words.last, beside) or _begins_with(words.last, behind),
            next=_ends_with(words.next, beside) or _begins_with(words.next, behind),
        )


def _is_day(part: dict[str, str | None], written: str, code: str) -> bool:
    """3.3. and 3/3/2026 are days, 3-4 weeks, 24/7 and 2.5 are none."""
    if part["y3"] or part["w3"]:
        return True
    return written.endswith(".") if part["sign"] == "." else part["sign"] == "/" and code != "en" and written != "24/7"


# Where weekdays are counted, the same word is an ordinal: "segunda entrevista" is the second one.
_COUNTED = frozenset({"pt"})
_NOT_ORDINAL = re.compile(r" ?(?:[,.;:!?)]|$|passada|que vem|as |a (?:tarde|noite)|de manha|dia |e |em |por |com )")


def _is_weekday(match: re.Match[str], folded: str) -> bool:
    word = match["w5"]
    if word is None or "-feira" in match.group() or word in ("sabado", "domingo"):
        return True
    return _NOT_ORDINAL.match(folded, match.end()) is not None


def _day_and_month(first: int, second: int, sign: str, code: str) -> tuple[int, int]:
    """3/4 in English may be either: (0, 0) where nobody can tell."""
    if code == "en" and sign == "/" and first <= 12 and second <= 12 and first != second:
        return 0, 0
    if first <= 12 < second <= 31:
        return second, first
    return (first, second) if 1 <= second <= 12 and 1 <= first <= 31 else (0, 0)


def _ends_with(patterns: str, text: str) -> bool:
    return any(match.end() >= len(text.rstrip()) for match in any_of(patterns).finditer(text))


def _begins_with(patterns: str, text: str) -> bool:
    match = any_of(patterns).search(text)
    return match is not None and not text[: match.start()].strip(" ,")


def past(day: Day, told: date) -> tuple[date, ...]:
    """The days that may be meant of a mention of something past, the likeliest first; () where none fits.

    "Last Tuesday" told on a Wednesday may be yesterday's or the one a week before: two answers.
    """
    if day.ago is not None:
        return (told - timedelta(days=day.ago),)
    if day.day is not None:
        return tuple(one for one in _dated(day, told) if one <= told)
    if day.weekday is None or day.next:
        return ()
    back = (told.weekday() - day.weekday) % 7
    nearest = told - timedelta(days=back)
    before = nearest - timedelta(days=7)
    if back == 0:
        return (before, told)  # of today one says "today", or forgets to
    return (before, nearest) if day.last and back <= 2 else (nearest, before)


def ahead(day: Day, told: date) -> tuple[date, ...]:
    """The days that may be meant of a mention of something to come, the likeliest first."""
    if day.ago is not None:
        return (told,) if day.ago == 0 else ()
    if day.day is not None:
        return tuple(one for one in _dated(day, told) if one >= told)
    if day.weekday is None or day.last:
        return ()
    nearest = told + timedelta(days=(day.weekday - told.weekday()) % 7 or 7)
    return (nearest, nearest + timedelta(days=7))


def is_certain(day: Day) -> bool:
    """True where the words name one day of the calendar, or one counted from the message."""
    return day.ago is not None or day.day is not None


def _dated(day: Day, told: date) -> tuple[date, ...]:
    """Dates with this number, month and weekday around the day of telling; () where they contradict each other."""
    assert day.day is not None
    months = (day.month,) if day.month else ((told.month, told.month % 12 + 1, (told.month - 2) % 12 + 1))
    years = (day.year,) if day.year else (told.year, told.year - 1, told.year + 1)
    found = [one for year in years for month in months if (one := _date(year, month, day.day)) is not None]
    near = [one for one in found if day.year or abs(one - told) <= (FURTHEST if day.month else timedelta(days=45))]
    fit = [one for one in near if day.weekday is None or one.weekday() == day.weekday]
    return tuple(sorted(fit, key=lambda one: abs(one - told)))


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
