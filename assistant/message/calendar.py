"""text/calendar → events (RFC 5545): only what an Event holds is read, a broken event is skipped, none is repeated."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from typing import TYPE_CHECKING, Any

from assistant.message.clean import clean_line, clean_text
from assistant.message.message import Address, Event

if TYPE_CHECKING:
    from icalendar import Component

MAX_LENGTH = 300_000  # characters of a calendar that are read
MAX_EVENTS = 20
MAX_ATTENDEES = 100
MAX_TEXT = 10_000  # characters of a description

_FOLD = re.compile(r"\n[ \t]")
_LINE = re.compile(r"([A-Za-z-]{1,40})[;:][^\n]{1,20000}$")
# The properties that are read; everything else stays outside the library: recurrences, alarms, vendors' own.
_READ = frozenset(
    "uid sequence status dtstart dtend duration summary location description organizer attendee "
    # of a time zone
    "tzid tzoffsetfrom tzoffsetto tzname rrule".split()
)
_ZONE_LINES = 400  # of all time zone definitions together
# How a zone's clocks may change: once a year, on one day. The library writes every change out, decades ahead,
# so a rule that says "each second" would cost hours and gigabytes.
_CHANGE = re.compile(
    r"RRULE:(?=[^\n]*FREQ=YEARLY)(?:;?(?:FREQ=YEARLY|INTERVAL=1|BYMONTH=\d\d?|BYDAY=[+-]?\d?[A-Z]{2}|"
    r"BYMONTHDAY=-?\d\d?|WKST=[A-Z]{2}|UNTIL=\d{8}(?:T\d{6}Z?)?))+",
    re.IGNORECASE,
)


def read_events(text: str, method: str = "", floating: tzinfo = UTC) -> list[Event]:
    """The events of one calendar; `floating` is the zone of times that name none, `method` that of the part's head."""
    blocks = list(_blocks(_FOLD.sub("", clean_text(text[:MAX_LENGTH]))))
    zones = [line for name, lines in blocks if name == "VTIMEZONE" for line in lines][:_ZONE_LINES]
    method = next((lines[0] for name, lines in blocks if name == "METHOD"), method).upper()
    events = [lines for name, lines in blocks if name == "VEVENT"][:MAX_EVENTS]
    return [event for lines in events if (event := _event(lines, zones, method[:20], floating))]


def _blocks(text: str) -> Iterator[tuple[str, list[str]]]:
    """Events and time zones with the lines that are read, and the method on a line of its own."""
    name, lines, inner = "", [], ""
    for line in text.split("\n"):
        key, _, value = line.partition(":")
        key, value = key.strip().upper(), value.strip()
        if not name and key == "METHOD":
            yield "METHOD", [value]
        elif not name and key == "BEGIN" and value.upper() in {"VEVENT", "VTIMEZONE"}:
            name, lines, inner = value.upper(), [f"BEGIN:{value.upper()}"], ""
        elif name and key == "END" and value.upper() == name:
            yield name, [*lines, f"END:{name}"]
            name = ""
        elif name and key in {"BEGIN", "END"}:
            inner = value.upper() if key == "BEGIN" else ""
            if name == "VTIMEZONE" and value.upper() in {"STANDARD", "DAYLIGHT"}:
                lines.append(f"{key}:{value.upper()}")
        elif name and inner != "VALARM" and _is_read(line, name):
            lines.append(line)


def _is_read(line: str, block: str) -> bool:
    match = _LINE.match(line)
    if match is None or match[1].lower() not in _READ:
        return False
    return match[1].lower() != "rrule" or (block == "VTIMEZONE" and _CHANGE.fullmatch(line.strip()) is not None)


def _event(lines: list[str], zones: list[str], method: str, floating: tzinfo) -> Event | None:
    from icalendar import Calendar
    from icalendar.timezone import tzp

    # The library remembers zones by name alone: one mail's "Customized Time Zone" is not another's.
    tzp.use_default()
    attendees = [line for line in lines if line[:8].upper() == "ATTENDEE"]
    kept = [line for line in lines if line not in attendees] if len(attendees) > MAX_ATTENDEES else lines
    document = "\r\n".join(["BEGIN:VCALENDAR", *zones, *kept, "END:VCALENDAR", ""])
    try:
        found = Calendar.from_ical(document).walk("VEVENT")[0]
        start = _moment(found, "dtstart", floating)
        return Event(
            uid=clean_line(str(found.get("uid", "")))[:500],
            method=method,
            sequence=_number(found.get("sequence", 0)),
            status=clean_line(str(found.get("status", ""))).upper()[:20],
            start=start,
            end=_moment(found, "dtend", floating) or _after(start, found),
            summary=clean_line(str(found.get("summary", "")))[:1_000],
            location=clean_line(str(found.get("location", "")))[:1_000],
            description=clean_text(str(found.get("description", "")))[:MAX_TEXT],
            organizer=next(iter(_people(found, "organizer")), None),
            attendees=tuple(_people(found, "attendee")),
        )
    except (ValueError, KeyError, IndexError, TypeError, AttributeError, OverflowError):
        # icalendar's ways of saying that it is none.
        return None


def _moment(event: "Component", name: str, floating: tzinfo) -> datetime | None:
    """A time with a fixed offset, whatever zone it came from; a day alone is midnight UTC."""
    value: date | datetime | None = getattr(event.get(name), "dt", None)
    if isinstance(value, datetime):
        moment = value if value.tzinfo else value.replace(tzinfo=floating)
        moment.astimezone(UTC)  # raises OverflowError at the ends of time
        return moment.astimezone(timezone(moment.utcoffset() or timedelta()))
    return datetime.combine(value, time(), UTC) if isinstance(value, date) else None


def _after(start: datetime | None, event: "Component") -> datetime | None:
    length: Any = getattr(event.get("duration"), "dt", None)
    return start + length if start and isinstance(length, timedelta) else None


def _number(value: Any) -> int:
    return int(value) if str(value).isdecimal() and len(str(value)) < 10 else 0


def _people(event: "Component", name: str) -> Iterator[Address]:
    found: Any = event.get(name)
    for person in found if isinstance(found, list) else [found] if found else []:
        address = clean_line(str(person)).lower()
        address = address.removeprefix("mailto:").strip()
        display = clean_line(str(getattr(person, "params", {}).get("CN", "")))[:300]
        if address or display:
            yield Address("" if display.lower() == address else display.strip("\"'"), address if "@" in address else "")
