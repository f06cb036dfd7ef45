"""What stands below the signature delimiter "-- " (RFC 3676 4.3), and lines that a phone adds."""

import re
from functools import cache

from assistant.languages import CODES, tables

_LONGEST_LOOSE = 15  # lines below a delimiter that lost its blank; more are no signature


@cache
def _device_lines() -> re.Pattern[str]:
    words = {re.escape(start) for code in CODES for start in tables(code, "quote").DEVICE_LINES}
    return re.compile(rf"(?:{'|'.join(sorted(words, key=len, reverse=True))})", re.IGNORECASE)


def split_signature(lines: list[str]) -> tuple[list[str], list[str]]:
    """The lines above the delimiter, and those below it."""
    for number, line in enumerate(lines):
        if line.rstrip() == "--" and (line == "-- " or len(lines) - number - 1 <= _LONGEST_LOOSE):
            return lines[:number], lines[number + 1 :]
    last = [number for number, line in enumerate(lines) if line.strip()][-2:]
    for number in last:
        if len(lines[number]) < 80 and _device_lines().match(lines[number].strip()):
            return lines[:number], lines[number:]
    return lines, []
