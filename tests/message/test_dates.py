from datetime import UTC, datetime

import pytest

from assistant.message.dates import parse_date, received_date


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("Tue, 3 Mar 2026 10:12:13 +0100", "2026-03-03T10:12:13+01:00"),
        ("3 Mar 2026 10:12 -0330", "2026-03-03T10:12:00-03:30"),
        ("Tue, 03 Mar 26 10:12:13 EST", "2026-03-03T10:12:13-05:00"),  # two digits, a name
        ("Tue, 3 Mar 2026 10:12:13 GMT", "2026-03-03T10:12:13+00:00"),
        ("Tue, 3 Mar 2026 10:12:13 -0000", "2026-03-03T10:12:13+00:00"),
        ("Tue, 3 Mar 2026 10:12:13 +0100 (CET)", "2026-03-03T10:12:13+01:00"),
        ("Tue, 3 March 2026 10.12.13 +0100", "2026-03-03T10:12:13+01:00"),  # dots, the month in full
        ("Tue Mar  3 10:12:13 2026", "2026-03-03T10:12:13+00:00"),  # asctime
        ("Tue Mar 03 10:12:13 +0000 2026", "2026-03-03T10:12:13+00:00"),  # Takeout
        ("2026-03-03T10:12:13Z", "2026-03-03T10:12:13+00:00"),
        ("Mon, 30 Jun 1997 23:59:60 +0000", "1997-06-30T23:59:59+00:00"),  # leap second
    ],
)
def test_a_date_is_read_in_every_form_that_mail_has(text: str, iso: str) -> None:
    date = parse_date(text)
    assert date is not None
    assert date.isoformat() == iso


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "Tue, 31 Feb 2026 10:12:13 +0100",
        "Tue, 3 Mär 2026 10:12:13",
        "1 Jan 9999 00:00:00 +0000",
        "3 Mar 2026 25:00:00",
    ],
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert parse_date(text) is None


def test_the_date_of_a_received_header_stands_behind_its_last_semicolon() -> None:
    line = "from a (1 Jan 2001 00:00:00 +0000; x) by b with SMTP id 1; Tue, 3 Mar 2026 10:12:13 +0100"
    assert received_date(line) == datetime(2026, 3, 3, 9, 12, 13, tzinfo=UTC)
