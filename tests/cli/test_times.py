"""Times in the person's zone and words."""

from datetime import UTC, datetime, timedelta

import pytest
from dateutil import tz

from assistant.cli.times import ago, span, until, when

HAMBURG = tz.gettz("Europe/Berlin")
NOW = datetime(2026, 3, 12, 17, 0, tzinfo=UTC)  # 18:00 in Hamburg

WHEN = {
    "2026-03-12T09:20+00:00": "today 10:20",
    "2026-03-11T17:31+00:00": "yesterday 18:31",
    "2026-03-11T23:30+00:00": "today 00:30",  # another day in UTC
    "2026-03-13T08:00+00:00": "tomorrow 09:00",
    "2026-03-10T19:10+00:00": "Tue 10 Mar 20:10",
    "2025-12-31T23:30+00:00": "Thu 1 Jan 00:30",  # another year in UTC
    "2025-12-30T12:00+00:00": "Tue 30 Dec 2025 13:00",
}
SPANS = {0: "0 min", 59: "59 min", 60: "1 h", 190: "3 h 10 min", 6 * 60 + 59: "6 h", 71 * 60: "71 h", 72 * 60: "3 days"}


@pytest.mark.parametrize("moment", WHEN)
def test_moment_is_told_in_the_persons_zone(moment: str) -> None:
    assert when(datetime.fromisoformat(moment), NOW, HAMBURG) == WHEN[moment]


@pytest.mark.parametrize("minutes", SPANS)
def test_span_is_never_longer_than_it_is(minutes: int) -> None:
    assert span(timedelta(minutes=minutes, seconds=59)) == SPANS[minutes]


def test_near_past_and_future_are_told_as_distances() -> None:
    assert ago(NOW - timedelta(seconds=30), NOW, HAMBURG) == "just now"
    assert ago(NOW - timedelta(minutes=12), NOW, HAMBURG) == "12 min ago"
    assert ago(NOW - timedelta(hours=20), NOW, HAMBURG) == "yesterday 22:00"
    assert until(NOW + timedelta(hours=5, minutes=30), NOW) == "in 5 h 30 min"
