"""Lengths of time as people write them: 24h, 90d, 30m, 2w."""

import re
from datetime import timedelta

_UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


def parse_duration(value: object) -> timedelta:
    """A positive duration from text such as "36h"; raises ValueError with half a sentence."""
    match = re.fullmatch(r"\s*(\d{1,5})\s*([mhdw])\s*", value) if isinstance(value, str) else None
    if match is None or int(match[1]) == 0:
        raise ValueError(f'expected a duration such as "24h", "90d" or "30m", found {value!r}')
    return timedelta(**{_UNITS[match[2]]: int(match[1])})
