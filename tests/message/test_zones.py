# ruff: noqa: E501, DTZ001 - a row of a table stays on one line; a clock on the wall has no zone
"""Zones as calendars define them: right for the real ones, cheap for the hostile ones."""

import time
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from assistant.message.calendar import read_events
from assistant.message.zones import MAX_OBSERVANCES, named_zone, read_zone

Observance = tuple[str, str, str, str, str]


def zone(*observances: Observance, name: str = "Odd") -> list[str]:
    lines = ["BEGIN:VTIMEZONE", f"TZID:{name}"]
    for kind, start, before, after, rule in observances:
        lines += [f"BEGIN:{kind}", f"DTSTART:{start}", f"TZOFFSETFROM:{before}", f"TZOFFSETTO:{after}"]
        lines += [f"RRULE:{rule}"] if rule else []
        lines += [f"END:{kind}"]
    return [*lines, "END:VTIMEZONE"]


# The zone it stands for, and how mail programs write it.
REAL: dict[str, tuple[Observance, ...]] = {
    "Europe/Berlin": (("STANDARD", "16010101T030000", "+0200", "+0100", "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10"), ("DAYLIGHT", "16010101T020000", "+0100", "+0200", "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3")),
    "America/New_York": (("STANDARD", "20071104T020000", "-0400", "-0500", "FREQ=YEARLY;BYMONTH=11;BYDAY=1SU"), ("DAYLIGHT", "20070311T020000", "-0500", "-0400", "FREQ=YEARLY;BYMONTH=3;BYDAY=SU;BYMONTHDAY=8,9,10,11,12,13,14")),
    "Australia/Sydney": (("STANDARD", "20080406T030000", "+1100", "+1000", "FREQ=YEARLY;BYMONTH=4;BYDAY=1SU"), ("DAYLIGHT", "20081005T020000", "+1000", "+1100", "FREQ=YEARLY;BYMONTH=10;BYDAY=1SU")),
    "Asia/Kolkata": (("STANDARD", "19451015T000000", "+0630", "+0530", ""),),
}  # fmt: skip


@pytest.mark.parametrize("name", REAL)
def test_a_defined_zone_has_the_offsets_of_the_real_one(name: str) -> None:
    found = read_zone(zone(*REAL[name]))
    assert found is not None
    moment = datetime(2010, 1, 1, 0, 30)
    while moment.year < 2035:
        if moment.hour != 2:  # which there may be none of, or two
            assert found.offset(moment) == moment.replace(tzinfo=ZoneInfo(name)).utcoffset(), moment
        moment += timedelta(hours=37)


def test_before_its_first_change_a_zone_is_what_it_changes_from() -> None:
    found = read_zone(zone(("STANDARD", "20201025T030000", "+0200", "+0100", "")))
    assert found is not None
    assert found.offset(datetime(2020, 10, 25, 2, 59)) == timedelta(hours=2)
    assert found.offset(datetime(2020, 10, 25, 3)) == timedelta(hours=1)


def test_a_rule_ends_when_it_says_so() -> None:
    rule = "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;UNTIL=20150101T000000Z"
    summer = ("DAYLIGHT", "20000101T020000", "+0100", "+0200", rule)
    winter = ("STANDARD", "20000101T030000", "+0200", "+0100", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU")
    found = read_zone(zone(summer, winter))
    assert found is not None
    assert [found.offset(datetime(year, 7, 1)).seconds // 3600 for year in (2014, 2015)] == [2, 1]


@pytest.mark.parametrize(
    "name",
    [
        "Europe",  # a folder of the database
        "A" * 300,  # longer than a file name may be
        "../../../etc/passwd", "/etc/localtime", "..", "a\0b", "zone.tab", "tzdata.zi", "Europe/Berlin/../Paris", "ä" * 100,
    ],
)  # fmt: skip
def test_a_name_that_is_none_is_no_zone_and_costs_no_event(name: str) -> None:
    assert named_zone(name) is None
    text = f"BEGIN:VEVENT\nUID:1\nDTSTART;TZID={name}:20260703T101200\nEND:VEVENT\n"
    assert [event.uid for event in read_events(text)] == ["1"]


_OCTOBER = ("STANDARD", "00010101T030000", "+0200", "+0100", "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10")
_LATE = "DTSTART;TZID=Odd:99980703T101200\nDTEND;TZID=Odd:99981003T101200"
# Definitions that took the library, which writes every change out, up to a minute each.
ENDLESS: dict[str, tuple[Observance, ...]] = {
    "from year 1 to 9998": (_OCTOBER,) * 66,
    "a day that no year has": (("STANDARD", "00010101T030000", "+0200", "+0100", "FREQ=YEARLY;BYMONTHDAY=31;BYMONTH=2"),) * 66,
    "a day that few years have": (("STANDARD", "00010101T030000", "+0200", "+0100", "FREQ=YEARLY;BYDAY=5SU;BYMONTH=2"),) * 66,
    "each second": (("STANDARD", "00010101T030000", "+0200", "+0100", "FREQ=SECONDLY"),) * 66,
    "thousands": (_OCTOBER,) * 2_000,
    "an offset beyond a day": (("STANDARD", "00010101T030000", "+9999", "+9999", ""),) * 66,
    "a day that does not exist": (("STANDARD", "20269999T999999", "+0100", "+0200", ""),) * 66,
}  # fmt: skip


@pytest.mark.parametrize("observances", ENDLESS.values(), ids=ENDLESS)
def test_no_definition_of_a_zone_costs_more_than_a_moment(observances: tuple[Observance, ...]) -> None:
    text = "\n".join(zone(*observances)) + "\n" + f"BEGIN:VEVENT\nUID:1\n{_LATE}\nEND:VEVENT\n" * 20
    started = time.process_time()
    assert len(read_events(text)) == 20
    assert time.process_time() - started < 3
    found = read_zone(zone(*observances))
    assert found is None or len(found.observances) <= MAX_OBSERVANCES


@pytest.mark.parametrize("length", ["P99999999999D", "PT99999999999999999H", "-P1D", "P", "PT", "P" + "9" * 300 + "D"])
def test_no_duration_breaks_more_than_its_event(length: str) -> None:
    event = "BEGIN:VEVENT\nUID:{}\nDTSTART:99991231T235959Z\nDURATION:{}\nEND:VEVENT\n"
    assert "2" in {one.uid for one in read_events(event.format(1, length) + event.format(2, "PT0S"))}
