"""Dates as mail writes them: RFC 5322 with its obsolete forms, and the asctime of a `From ` line."""

import re
from datetime import UTC, datetime, timedelta, timezone

_MONTHS = {name: number for number, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}

# RFC 5322 4.3, and names that are seen besides.
_ZONES = {
    "ut": 0, "utc": 0, "gmt": 0, "z": 0,
    "edt": -4, "est": -5, "cdt": -5, "cst": -6, "mdt": -6, "mst": -7, "pdt": -7, "pst": -8,
    "cet": 1, "mez": 1, "cest": 2, "mesz": 2, "bst": 1, "wet": 0, "west": 1, "eet": 2, "eest": 3, "jst": 9,
}  # fmt: skip

# "Tue, 3 Mar 2026 10:12:13 +0100 (CET)"
_RFC5322 = re.compile(
    r"(\d{1,2})[ \t-]{1,4}([A-Za-z]{3})[A-Za-z]{0,6}\.?,?[ \t-]{1,4}(\d{2,4})[ \t,]{1,4}"
    r"(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?"
    r"(?:\.\d{1,6})?[ \t]{0,4}\(?([+-]\d{2}:?\d{2}|[A-Za-z]{1,5})?"
)
# "Tue Mar  3 10:12:13 2026", with a zone before or behind the year, or none.
_ASCTIME = re.compile(
    r"([A-Za-z]{3})[ \t]{1,4}(\d{1,2})[ \t]{1,4}(\d{1,2}):(\d{2})(?::(\d{2}))?"
    r"[ \t]{1,4}(?:([+-]\d{4}|[A-Za-z]{1,5})[ \t]{1,4})?(\d{4})(?:[ \t]{1,4}([+-]\d{4}|[A-Z]{1,5}))?"
)
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,9})?[ ]?(Z|[+-]\d{2}:?\d{2})?")
_LONGEST = 200


def parse_date(text: str) -> datetime | None:
    """An aware time of the years 1970–2199, UTC where no zone is given; None where it is not a date."""
    text = text[:_LONGEST]
    if match := _RFC5322.search(text):
        day, month, year, hour, minute, second, zone = match.groups()
        return _time(year, _MONTHS.get(month.lower(), 0), day, hour, minute, second, zone)
    if match := _ASCTIME.search(text):
        month, day, hour, minute, second, before, year, behind = match.groups()
        return _time(year, _MONTHS.get(month.lower(), 0), day, hour, minute, second, before or behind)
    if match := _ISO.search(text):
        year, month, day, hour, minute, second, zone = match.groups()
        return _time(year, int(month), day, hour, minute, second, zone)
    return None


def received_date(received: str) -> datetime | None:
    """The date of a Received header, which stands behind its last semicolon, in UTC."""
    date = parse_date(received.rpartition(";")[2].strip())
    return date.astimezone(UTC) if date else None


def _time(
    year: str, month: int, day: str, hour: str, minute: str, second: str | None, zone: str | None
) -> datetime | None:
    full = int(year)
    if full < 1000:  # RFC 5322 4.3: two or three digits
        full += 2000 if full < 50 and len(year) == 2 else 1900
    if not 1970 <= full < 2200:
        return None
    try:
        return datetime(
            full, month, int(day), int(hour), int(minute), min(int(second or 0), 59), tzinfo=_zone(zone or "")
        )
    except ValueError:
        return None


def _zone(name: str) -> timezone:
    if name[:1] in {"+", "-"}:
        digits = name[1:].replace(":", "")
        offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:4]))
        if not offset or offset >= timedelta(hours=24):
            return UTC
        return timezone(offset if name[0] == "+" else -offset)
    hours = _ZONES.get(name.lower(), 0)
    return timezone(timedelta(hours=hours)) if hours else UTC
