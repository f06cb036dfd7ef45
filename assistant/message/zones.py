"""Time zones of calendars (RFC 5545 3.6.5): known by name, or as the calendar itself defines them.

Written here rather than left to the library, which writes every change of a zone out, year by year from 1601 on and
for each event anew: an invitation of ten kilobytes held it for a minute, and a name that is a folder's or too long for
a file raised what nobody expects of a calendar. Here a moment costs a few steps for each rule.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

MAX_OBSERVANCES = 40  # of one zone: real ones have two, or one for each time a country changed its mind
_YEARS_BACK = 12  # a fifth Sunday in February comes this seldom at most

_NAME = re.compile(r"[A-Za-z0-9_+-]{1,40}(?:/[A-Za-z0-9_+-]{1,40}){0,2}")
_OFFSET = re.compile(r"([+-])(\d\d)(\d\d)(\d\d)?")
_MOMENT = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)Z?)?")
_DAY = re.compile(r"([+-]?\d)?(MO|TU|WE|TH|FR|SA|SU)")
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass(frozen=True, slots=True)
class _Yearly:
    """One day of each year."""

    month: int
    weekday: int | None  # 0 is Monday
    number: int  # the first of them in the month is 1, the last -1
    days: tuple[int, ...]  # of the month
    until: datetime

    def day(self, year: int) -> date | None:
        """The day of that year, or None where the year has none."""
        last = (date(year + self.month // 12, self.month % 12 + 1, 1) - timedelta(days=1)).day
        fits = [
            found
            for number in range(1, last + 1)
            if (not self.days or number in self.days or number - last - 1 in self.days)
            and ((found := date(year, self.month, number)).weekday() == self.weekday or self.weekday is None)
        ]
        place = self.number - 1 if self.number > 0 else self.number
        return fits[place] if -len(fits) <= place < len(fits) else None


@dataclass(frozen=True, slots=True)
class _Observance:
    """Standard time or summer time: from when, and how far from UTC before and after."""

    start: datetime  # by the clock that is changed
    before: timedelta
    after: timedelta
    yearly: _Yearly | None

    def onset(self, moment: datetime) -> datetime | None:
        """The last time it began at or before that moment by the clock."""
        if self.yearly is not None:
            for year in range(moment.year, max(self.start.year, moment.year - _YEARS_BACK) - 1, -1):
                day = self.yearly.day(year) if 1 <= year < 9999 else None
                begins = datetime.combine(day, self.start.time()) if day else None
                if begins and self.start <= begins <= min(moment, self.yearly.until):
                    return begins
        return self.start if self.start <= moment else None


@dataclass(frozen=True, slots=True)
class Zone:
    """A zone as a calendar defines it."""

    name: str
    observances: tuple[_Observance, ...]

    def offset(self, moment: datetime) -> timedelta:
        """How far its clocks are from UTC when they show that moment."""
        begun = [(onset, each.after) for each in self.observances if (onset := each.onset(moment)) is not None]
        if begun:
            return max(begun)[1]
        return min(self.observances, key=lambda each: each.start).before


def read_zone(lines: Iterable[str]) -> Zone | None:
    """The zone that these lines (name, colon, value) define; None where it says nothing that can be used."""
    name, held = "", dict[str, str]()
    observances: list[_Observance] = []
    for line in lines:
        key, _, value = line.partition(":")
        key, value = key.partition(";")[0].strip().upper(), value.strip()
        if key == "TZID":
            name = name or value
        elif key == "BEGIN":
            held = {}
        elif key == "END" and value.upper() in ("STANDARD", "DAYLIGHT") and len(observances) < MAX_OBSERVANCES:
            observances += [found] if (found := _observance(held)) else []
        else:
            held.setdefault(key, value)
    return Zone(name, tuple(observances)) if name and observances else None


def _observance(held: dict[str, str]) -> _Observance | None:
    start, before, after = (
        _moment(held.get("DTSTART", "")), _offset(held.get("TZOFFSETFROM", "")), _offset(held.get("TZOFFSETTO", "")),
    )  # fmt: skip
    if start is None or after is None:
        return None
    return _Observance(start, after if before is None else before, after, _yearly(held.get("RRULE", ""), start))


def _moment(text: str) -> datetime | None:
    found = _MOMENT.fullmatch(text)
    try:
        return datetime(*(int(part or 0) for part in found.groups())) if found else None  # type: ignore[arg-type] # noqa: DTZ001
    except ValueError:
        return None


def _offset(text: str) -> timedelta | None:
    found = _OFFSET.fullmatch(text)
    if found is None:
        return None
    length = timedelta(hours=int(found[2]), minutes=int(found[3]), seconds=int(found[4] or 0))
    if length >= timedelta(days=1):
        return None
    return -length if found[1] == "-" else length


def _yearly(rule: str, start: datetime) -> _Yearly | None:
    """The rule, where it says one day a year; None for anything else, which is then not repeated."""
    parts = dict(part.upper().split("=", 1) for part in rule[:500].split(";") if "=" in part)
    if parts.pop("FREQ", "") != "YEARLY" or parts.pop("INTERVAL", "1") != "1":
        return None
    day = _DAY.fullmatch(parts.get("BYDAY", ""))
    days = [int(text) for text in parts.get("BYMONTHDAY", "").split(",") if re.fullmatch(r"-?\d\d?", text)]
    month = parts.get("BYMONTH", str(start.month))
    known = {"BYDAY", "BYMONTHDAY", "BYMONTH", "UNTIL", "WKST"}
    if not parts.keys() <= known or not re.fullmatch(r"0?[1-9]|1[0-2]", month) or ("BYDAY" in parts and not day):
        return None
    until = _moment(parts.get("UNTIL", "").rstrip("Z")) or datetime(9999, 12, 31)  # noqa: DTZ001
    return _Yearly(
        month=int(month),
        weekday=_WEEKDAYS.index(day[2]) if day else None,
        number=int(day[1]) if day and day[1] else 1,
        days=tuple(days) if days or day else (start.day,),
        until=until,
    )


@lru_cache(maxsize=64)
def named_zone(name: str) -> ZoneInfo | None:
    """The zone of that name in the time zone database, Windows' names included; None for anything else."""
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    name = name.strip("/ ")
    name = WINDOWS_TO_OLSON.get(name, name)
    if not _NAME.fullmatch(name):
        return None
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):  # a folder of zones is an OSError
        return None
