"""The one place that prints. What strangers wrote is made harmless for a terminal first."""

import json
import os
import re
import sys
from typing import Any

# C0 but tab and newline, DEL, C1, bidirectional controls, zero-width and other invisible format characters.
_UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff\U000e0000-\U000e007f]"
)


def harmless(text: str) -> str:
    """Text without anything that steers a terminal or hides what is written."""
    return _UNSAFE.sub("", text)


STRONG, FAINT, PLAIN = "\x1b[1m", "\x1b[2m", "\x1b[0m"


def say(text: str = "", style: str = "") -> None:
    """A line for the person, on stdout; STRONG or FAINT where a person sees it, not in pipes or under NO_COLOR."""
    seen = sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    print(f"{style}{harmless(text)}{PLAIN}" if style and seen else harmless(text))


def complain(text: str) -> None:
    """A line about what went wrong or is being done, on stderr."""
    print(harmless(text), file=sys.stderr)


def say_json(row: dict[str, Any]) -> None:
    """One JSON object on a line of its own; unsafe characters are escaped, not lost."""
    line = json.dumps(row, ensure_ascii=False)
    print(_UNSAFE.sub(lambda match: json.dumps(match[0])[1:-1], line))
