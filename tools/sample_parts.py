"""What mail programs add to a letter: quoted history, HTML, and invitations in Google's and Outlook's manner."""

import textwrap
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape

# Names of days and months are spelled out here: the machine's locale must not change the sample.
DAYS = {
    "en": ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    "de": ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
}
MONTHS = {"en": ["Jan", "Feb", "Mar"], "de": ["Januar", "Februar", "März"]}  # the sample has no others

# Outlook writes the history as a block of headers, in the language of its user.
OUTLOOK = {
    "outlook": ("From", "Sent", "To", "Subject"),
    "outlook-de": ("Von", "Gesendet", "An", "Betreff"),
}


@dataclass(frozen=True, slots=True)
class Event:
    """One appointment; `zone` is the Windows name where Outlook made it, "" where Google did."""

    uid: str
    method: str
    sequence: int
    start: datetime
    end: datetime
    stamp: datetime
    summary: str
    where: str
    organizer: str
    attendees: tuple[str, ...]
    zone: str


def person(text: str) -> tuple[str, str]:
    """Name and address of "Name <address>"; a name that is written surname first keeps its comma."""
    name, _, rest = text.rpartition(" <")
    return name, rest.rstrip(">")


def day(moment: datetime) -> str:
    return f"{DAYS['en'][moment.weekday()]} {moment.day} {MONTHS['en'][moment.month - 1]} {moment.year}"


def wrapped(text: str) -> str:
    """Hard line ends as Gmail sets them in its text part."""
    wrapper = textwrap.TextWrapper(76, break_long_words=False, break_on_hyphens=False)
    return "\n".join(wrapper.fill(line) for line in text.split("\n"))


def introduction(client: str, sender: str, to: str, at: datetime, subject: str) -> str:
    """The lines between a reply and the history below it, in the manner of the client."""
    if client not in OUTLOOK:
        return f"On {day(at).replace(' ', ', ', 1)} at {at:%H:%M}, {sender} wrote:"
    if client == "outlook-de":
        sent = f"{DAYS['de'][at.weekday()]}, {at.day}. {MONTHS['de'][at.month - 1]} {at.year} {at:%H:%M}"
    else:
        sent = f"{at.day} {MONTHS['en'][at.month - 1]} {at.year} {at:%H:%M}"
    values = (sender, sent, to, subject)
    return "\n".join(f"{name}: {value}" for name, value in zip(OUTLOOK[client], values, strict=True))


def quoted(client: str, intro: str, text: str) -> str:
    """The history below a reply in the text part."""
    if client in OUTLOOK:
        return f"\n\n{'_' * 32}\n{intro}\n\n{text.rstrip()}"
    marked = "\n".join(f"> {line}".rstrip() for line in text.rstrip().split("\n"))
    return f"\n\n{wrapped(intro)}\n\n{marked}"


def google_text(event: Event, note: str) -> str:
    """The text part of Google Calendar's own mail."""
    who = [person(attendee)[0] for attendee in event.attendees]
    cancelled = "This event has been cancelled with a note:\n" if event.method == "CANCEL" else ""
    changed = "This event has been updated with a note:\n" if event.sequence and not cancelled else ""
    return "\n".join(
        [
            *([f'{cancelled or changed}"{note}"' if cancelled or changed else note, ""] if note else []),
            event.summary,
            f"{day(event.start)}, {event.start:%H:%M} - {event.end:%H:%M}",
            "Central European Time - Berlin",
            "",
            "Location",
            event.where,
            "",
            "Guests",
            f"{person(event.organizer)[0]} - organiser",
            *who,
            "",
            "~~//~~",
            "Invitation from Google Calendar",
            "",
        ]
    )


def html_page(client: str, body: str, event: Event | None, history: tuple[str, str] | None) -> str:
    """The HTML part; the history (its introduction, its text) goes where the client puts it."""
    if client == "google-calendar" and event:
        rows = "".join(f"<tr><td>{escape(line)}</td></tr>" for line in google_text(event, body).split("\n") if line)
        title = f'<span style="display:none">{escape(event.summary)}</span>'
        return f"<html><body>{title}<table>{rows}</table></body></html>\n"
    paragraphs = [_breaks(paragraph) for paragraph in body.split("\n\n")]
    intro, below = map(_breaks, history or ("", ""))
    if client == "ats":
        rows = "\n".join(f'<p style="margin:0 0 16px">{paragraph}</p>' for paragraph in paragraphs)
        table = f'<table width="600" align="center" cellpadding="24"><tr><td>\n{rows}\n</td></tr></table>'
        return f'<html><body style="background:#f4f5f7">{table}</body></html>\n'
    if client in OUTLOOK:
        rows = "\n".join(f'<p class="MsoNormal">{paragraph}</p>' for paragraph in paragraphs)
        if history:
            rows += f'\n<hr><div id="divRplyFwdMsg">{intro}</div>\n<div>{below}</div>'
        return f"<html><head><style>p.MsoNormal {{margin:0}}</style></head><body>{rows}</body></html>\n"
    rows = "<div><br></div>\n".join(f"<div>{paragraph}</div>\n" for paragraph in paragraphs)
    if history:
        rows += f'<br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">{intro}<br></div>\n'
        rows += f'<blockquote class="gmail_quote">{below}</blockquote></div>'
    return f'<div dir="ltr">{rows}</div>\n'


def _breaks(text: str) -> str:
    return escape(text, quote=False).replace("\n", "<br>\n")


def calendar(event: Event) -> str:
    """A VCALENDAR (RFC 5545): Google writes UTC, Outlook its own zone with the rules beside it."""
    if event.zone:
        start = f";TZID={event.zone}:{event.start:%Y%m%dT%H%M%S}"
        end = f";TZID={event.zone}:{event.end:%Y%m%dT%H%M%S}"
    else:
        start = f":{event.start.astimezone(UTC):%Y%m%dT%H%M%SZ}"
        end = f":{event.end.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    product = "Microsoft Exchange Server 2010" if event.zone else "-//Google Inc//Google Calendar 70.9054//EN"
    name, address = person(event.organizer)
    lines = [
        "BEGIN:VCALENDAR",
        f"PRODID:{product}",
        "VERSION:2.0",
        "CALSCALE:GREGORIAN",
        f"METHOD:{event.method}",
        *(_windows_zone(event.zone) if event.zone else ()),
        "BEGIN:VEVENT",
        f"UID:{event.uid}" + ("" if event.zone else "@google.com"),
        f"SEQUENCE:{event.sequence}",
        f"DTSTAMP:{event.stamp.astimezone(UTC):%Y%m%dT%H%M%SZ}",
        f"DTSTART{start}",
        f"DTEND{end}",
        f"STATUS:{'CANCELLED' if event.method == 'CANCEL' else 'CONFIRMED'}",
        f"SUMMARY:{_text(event.summary)}",
        f"LOCATION:{_text(event.where)}",
        f'ORGANIZER;CN="{name}":mailto:{address}',
        *(
            f'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;CN="{name}":mailto:{address}'
            for name, address in map(person, event.attendees)
        ),
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return "\r\n".join(folded(line) for line in lines) + "\r\n"


def _text(value: str) -> str:
    return value.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")


def folded(line: str) -> str:
    """At most 74 characters a line; what follows begins with a space (RFC 5545 3.1)."""
    return "\r\n ".join([line[:74], *textwrap.wrap(line[74:], 73, drop_whitespace=False)]) if len(line) > 74 else line


def _windows_zone(name: str) -> tuple[str, ...]:
    return (
        "BEGIN:VTIMEZONE",
        f"TZID:{name}",
        "BEGIN:STANDARD",
        "DTSTART:16010101T030000",
        "TZOFFSETFROM:+0200",
        "TZOFFSETTO:+0100",
        "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10",
        "END:STANDARD",
        "BEGIN:DAYLIGHT",
        "DTSTART:16010101T020000",
        "TZOFFSETFROM:+0100",
        "TZOFFSETTO:+0200",
        "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3",
        "END:DAYLIGHT",
        "END:VTIMEZONE",
    )
