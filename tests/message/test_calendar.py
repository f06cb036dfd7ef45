import time
from datetime import UTC, datetime, timedelta, timezone

import pytest

from assistant.message.calendar import MAX_EVENTS, read_events
from assistant.message.message import Address
from tests.message.build import message

BERLIN_SUMMER = timezone(timedelta(hours=2))
ZONE = """BEGIN:VTIMEZONE
TZID:Customized Time Zone
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
"""


def calendar(event: str, zones: str = "") -> str:
    return f"BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\n{zones}BEGIN:VEVENT\r\n{event}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"


EVENT = """UID:one@grainwood.example
SEQUENCE:2
STATUS:CONFIRMED
DTSTART:20260703T081200Z
DTEND:20260703T091200Z
SUMMARY:Conversation\\, second
  round
LOCATION:Oak Street 1
DESCRIPTION:Bring nothing.\\nInes
ORGANIZER;CN="Ing, Sandra":MAILTO:Sandra.Ing@Grainwood.example
ATTENDEE;CN=Robin Ashdown;RSVP=TRUE:mailto:robin@mailbox.example
ATTENDEE:mailto:ines@grainwood.example
BEGIN:VALARM
DESCRIPTION:Reminder
END:VALARM"""


def test_an_invitation_is_read() -> None:
    (event,) = read_events(calendar(EVENT))
    assert event.uid == "one@grainwood.example"
    assert (event.method, event.sequence, event.status) == ("REQUEST", 2, "CONFIRMED")
    assert event.start == datetime(2026, 7, 3, 8, 12, tzinfo=UTC)
    assert event.end == datetime(2026, 7, 3, 9, 12, tzinfo=UTC)
    assert event.summary == "Conversation, second round"
    assert event.description == "Bring nothing.\nInes"
    assert event.organizer == Address("Ing, Sandra", "sandra.ing@grainwood.example")
    assert event.attendees == (Address("Robin Ashdown", "robin@mailbox.example"), Address("", "ines@grainwood.example"))


@pytest.mark.parametrize(
    ("start", "zones"),
    [
        ("DTSTART;TZID=Europe/Berlin:20260703T101200", ""),
        ("DTSTART;TZID=W. Europe Standard Time:20260703T101200", ""),  # Outlook
        ("DTSTART;TZID=Customized Time Zone:20260703T101200", ZONE),
        ("DTSTART;TZID=Customized Time Zone:20260703T101200", ZONE.replace("16010101", "19700101")),
        ("DTSTART:20260703T081200Z", ""),
        ("DTSTART:20260703T101200", ""),  # floating: the sender's own zone
    ],
)
def test_a_time_is_the_same_moment_in_whatever_zone_it_is_written(start: str, zones: str) -> None:
    (event,) = read_events(calendar(start, zones), floating=BERLIN_SUMMER)
    assert event.start == datetime(2026, 7, 3, 8, 12, tzinfo=UTC)
    assert event.start.tzinfo is not None


def test_a_whole_day_begins_at_midnight() -> None:
    (event,) = read_events(calendar("DTSTART;VALUE=DATE:20260703"))
    assert event.start == datetime(2026, 7, 3, tzinfo=UTC)


def test_a_duration_gives_the_end() -> None:
    (event,) = read_events(calendar("DTSTART:20260703T081200Z\nDURATION:PT45M"))
    assert event.end == datetime(2026, 7, 3, 8, 57, tzinfo=UTC)


@pytest.mark.parametrize(
    "event",
    [
        "DTSTART:nonsense",
        "DTSTART;TZID=Nowhere/Land:99999999T999999",
        "DTSTART:00010101T000000",
        "DTSTART;TZID=America/New_York:99991231T235959",
    ],
)
def test_a_broken_event_is_skipped_and_the_next_one_read(event: str) -> None:
    good = calendar(EVENT).partition("\r\n")[2]
    text = calendar(event).replace("END:VCALENDAR\r\n", good)
    assert [one.uid for one in read_events(text)][-1:] == ["one@grainwood.example"]


def test_a_broken_line_does_not_cost_the_event() -> None:
    assert read_events(calendar(f"NO COLON HERE\nX-ODD;;=:\n{EVENT}"))[0].uid == "one@grainwood.example"


def test_thousands_of_events_are_cut() -> None:
    assert len(read_events("BEGIN:VEVENT\nDTSTART:20260703T081200Z\nEND:VEVENT\n" * 2_000)) == MAX_EVENTS


def test_an_endless_recurrence_is_not_followed() -> None:
    rule = "DTSTART:20260703T081200Z\nRRULE:FREQ=SECONDLY"
    assert len(read_events(calendar(rule, ZONE.replace("FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", "FREQ=SECONDLY")))) == 1


@pytest.mark.parametrize(
    "rule",
    ["FREQ=SECONDLY", "FREQ=YEARLY;BYSECOND=1,2,3", "FREQ=YEARLY;FREQ=MINUTELY", "FREQ=YEARLY;BYMONTH=1,2;BYHOUR=1"],
)
def test_a_zone_that_changes_more_than_once_a_year_is_not_followed_nor_remembered(rule: str) -> None:
    written = "DTSTART;TZID=Customized Time Zone:20260703T101200"
    endless = ZONE.replace("FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", rule)
    started = time.process_time()
    read_events(calendar(written, endless))
    assert time.process_time() - started < 5  # the library would take minutes and all memory
    (event,) = read_events(calendar(written, ZONE))
    assert event.start == datetime(2026, 7, 3, 8, 12, tzinfo=UTC)


def test_two_calendars_may_give_one_name_to_different_zones() -> None:
    written = "DTSTART;TZID=Customized Time Zone:20260703T101200"
    later = ZONE.replace("+0200", "+0500").replace("+0100", "+0400")
    found = [read_events(calendar(written, zones))[0].start for zones in (ZONE, later)]
    assert [start.hour - start.utcoffset().seconds // 3600 for start in found if start] == [8, 5]


def test_the_invitation_of_a_message_is_read_once_though_it_comes_as_text_and_as_file() -> None:
    part = calendar(EVENT)
    found = message(
        'Content-Type: multipart/mixed; boundary="b"\n\n'
        '--b\nContent-Type: multipart/alternative; boundary="c"\n\n--c\n\nCome and see us.\n'
        f"--c\nContent-Type: text/calendar; method=REQUEST\n\n{part}\n--c--\n"
        f"--b\nContent-Type: application/ics; name=invite.ics\n\n{part}\n--b--\n"
    )
    assert [event.uid for event in found.events] == ["one@grainwood.example"]
    assert found.text == "Come and see us."
    assert found.attachments == ("invite.ics",)
