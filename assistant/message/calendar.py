"""text/calendar → events (RFC 5545): only what an Event holds is read, a broken event is skipped, none is repeated."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from typing import TYPE_CHECKING, Any

from assistant.message.clean import clean_line, clean_text
from assistant.message.message import Address, Event
from assistant.message.zones import Zone, named_zone, read_zone

if TYPE_CHECKING:
    from icalendar import Component

MAX_LENGTH = 300_000  # characters of a calendar that are read
MAX_EVENTS = 20
MAX_ATTENDEES = 100
MAX_TEXT = 10_000  # characters of a description

_FOLD = re.compile(r"\n[ \t]")
_LINE = re.compile(r"([A-Za-z-]{1,40})[;:][^\n]{1,20000}$")
# The properties that are read; everything else stays outside the library: recurrences, alarms, vendors' own.
_READ = {
    "VEVENT": frozenset(
        "uid sequence status dtstart dtend duration summary location description organizer attendee".split()
    ),
    "VTIMEZONE": frozenset("tzid dtstart tzoffsetfrom tzoffsetto rrule".split()),
}
MAX_ZONES = 20
_MAX_LINES = 2_000  # of one event
# A time and its parameters. The library is not told of its zone, see `zones`.
_TIME = re.compile(r"(DTSTART|DTEND)((?:;[^\n]*)?):([^:\n]*)", re.IGNORECASE)
_ZONE_OF_TIME = re.compile(r";TZID=(\"[^\"]*\"|[^;]*)", re.IGNORECASE)


def read_events(text: str, method: str = "", floating: tzinfo = UTC) -> list[Event]:
    """The events of one calendar; `floating` is the zone of times that name none, `method` that of the part's head."""
    blocks = list(_blocks(_FOLD.sub("", clean_text(text[:MAX_LENGTH]))))
    defined = [read_zone(lines) for name, lines in blocks if name == "VTIMEZONE"][:MAX_ZONES]
    zones = {zone.name: zone for zone in defined if zone is not None}
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
    return match is not None and match[1].lower() in _READ[block]


def _event(lines: list[str], zones: dict[str, Zone], method: str, floating: tzinfo) -> Event | None:
    from icalendar import Calendar

    attendees = [line for line in lines if line[:8].upper() == "ATTENDEE"]
    kept = [line for line in lines if line not in attendees] if len(attendees) > MAX_ATTENDEES else lines
    kept = [*kept[:-1][:_MAX_LINES], kept[-1]]
    times = {match[1].lower(): match for line in kept if (match := _TIME.fullmatch(line))}
    plain = [_without_zone(match) if (match := _TIME.fullmatch(line)) else line for line in kept]
    document = "\r\n".join(["BEGIN:VCALENDAR", *plain, "END:VCALENDAR", ""])
    try:
        found = Calendar.from_ical(document).walk("VEVENT")[0]
        moments = {name: _moment(found, name, _zone(match, zones), floating) for name, match in times.items()}
        start = moments.get("dtstart")
        return Event(
            uid=clean_line(str(found.get("uid", "")))[:500],
            method=method,
            sequence=_number(found.get("sequence", 0)),
            status=clean_line(str(found.get("status", ""))).upper()[:20],
            start=start,
            end=moments.get("dtend") or _after(start, found),
            summary=clean_line(str(found.get("summary", "")))[:1_000],
            location=clean_line(str(found.get("location", "")))[:1_000],
            description=clean_text(str(found.get("description", "")))[:MAX_TEXT],
            organizer=next(iter(_people(found, "organizer")), None),
            attendees=tuple(_people(found, "attendee")),
        )
    except (ValueError, KeyError, IndexError, TypeError, AttributeError, OverflowError):
        # icalendar's ways of saying that it is none.
        return None


def _without_zone(time: re.Match[str]) -> str:
    """The line of a time without its zone."""
    day = ";VALUE=DATE" if re.search(r";VALUE=DATE(?:;|$)", time[2], re.IGNORECASE) else ""
    return f"{time[1]}{day}:{time[3]}"


def _zone(time: re.Match[str], zones: dict[str, Zone]) -> Zone | tzinfo | None:
    """The zone a time names: by its name in the world, else by the calendar's own definition."""
    named = _ZONE_OF_TIME.search(time[2])
    name = named[1].strip('"') if named else ""
    return (named_zone(name) or zones.get(name)) if name else None


def _moment(event: "Component", name: str, zone: Zone | tzinfo | None, floating: tzinfo) -> datetime | None:
    """A time with a fixed offset, whatever zone it came from; a day alone is midnight UTC."""
    value: date | datetime | None = getattr(event.get(name), "dt", None)
    if isinstance(value, datetime):
        if value.tzinfo is None and isinstance(zone, Zone):
            value = value.replace(tzinfo=timezone(zone.offset(value)))
        moment = value if value.tzinfo else value.replace(tzinfo=zone if isinstance(zone, tzinfo) else floating)
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
