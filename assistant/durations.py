"""Lengths of time as people write them: 24h, 90d, 30m, 2w; and how far back to look."""

import re
from datetime import datetime, timedelta

# How far back: a length of time, a moment, or None for everything.
Since = timedelta | datetime | None

_UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


def parse_duration(value: object) -> timedelta:
    """A positive duration from text such as "36h"; raises ValueError with half a sentence."""
    match = re.fullmatch(r"\s*(\d{1,5})\s*([mhdw])\s*", value) if isinstance(value, str) else None
    if match is None or int(match[1]) == 0:
        raise ValueError(f'expected a duration such as "24h", "90d" or "30m", found {value!r}')
    return timedelta(**{_UNITS[match[2]]: int(match[1])})


def parse_since(text: str) -> Since:
    """From "90d", "2026-01-31" (midnight in the machine's zone) or "all"; raises ValueError with half a sentence."""
    if text == "all":
        return None
    try:
        return parse_duration(text) if text[-1:] in _UNITS else datetime.fromisoformat(text).astimezone()
    except ValueError:
        raise ValueError(
            f'expected a duration such as 90d, a date such as 2026-01-31, or "all", found {text!r}'
        ) from None


def since_moment(since: Since, now: datetime) -> datetime | None:
    """The moment from which on mail counts; None where all of it does."""
    return now - since if isinstance(since, timedelta) else since
