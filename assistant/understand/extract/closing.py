"""The end of a letter: where the body stops, who stands below it, where the small print begins."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from assistant.languages import CODES, tables
from assistant.languages.extraction import every_table
from assistant.message.message import Message
from assistant.understand.extract.phrasing import fold_letters, phrases
from assistant.understand.extract.reading import fold, straight

LONGEST_LINE = 70  # characters: longer lines are sentences, not names or functions
MOST_LINES = 12  # of a closing that are looked at
_SENTENCE_END = re.compile(r"[.!?]\)?$")
_LINK = re.compile(r"<?https?://[^\s>]{1,500}>?|<[^<>\n]{0,200}>")
_RULE = re.compile(r"^[\W_]{3,}$")


@dataclass(frozen=True, slots=True)
class Closing:
    """The end of a letter, without small print."""

    body: str  # the letter above it
    lines: tuple[str, ...]  # what stands behind the sign-off: names, functions, firm
    signed_off: bool  # False: there is no sign-off, the lines are merely short and last
    last: str  # last words of the body, where a name may hang on


@cache
def _every(field: str) -> str:
    return "\n".join(getattr(table, field) for table in every_table())


def starts_with(field: str, line: str) -> re.Match[str] | None:
    """The phrase of a field, in any language, that a line opens with."""
    return phrases(_every(field)).match(fold_letters(line))


def read_closing(message: Message) -> Closing:
    """The closing of a message's own text with its signature block."""
    text = straight(message.text)
    lines = [_LINK.sub(" ", line).strip() for line in text.splitlines()]
    lines = [line for line in lines if line and not _RULE.match(line)]
    block = [_LINK.sub(" ", line).strip() for line in straight(message.signature).splitlines() if line.strip()]
    device = _device_lines()
    lines = [line for line in _without_small_print(lines) if not device.match(line)]
    block = [line for line in block if not device.match(line)]
    place = _sign_off(lines)
    if place is None:
        start = _name_line(lines, message) or _tail(lines)
        body, tail = lines[:start], lines[start:]
        signed = tuple((tail + _above_small_print(block))[:MOST_LINES])
        return Closing(_parted(body, text), signed, False, body[-1] if body else "")
    opened = starts_with("sign_offs", lines[place])
    rest = lines[place][opened.end() :].strip(" ,!.:;-") if opened else ""
    tail = ([rest] if rest else []) + lines[place + 1 :] + _above_small_print(block)
    body = lines[:place]
    return Closing(_parted(body, text), tuple(tail[:MOST_LINES]), True, body[-1] if body else "")


def _parted(lines: Sequence[str], text: str) -> str:
    """The lines with the empty ones between them that the text has: a sentence does not go on behind one."""
    parted: list[str] = []
    before = ""
    left = iter(lines)
    wanted = next(left, None)
    for line in text.splitlines():
        if wanted is None:
            break
        line = _LINK.sub(" ", line).strip()
        if line == wanted:
            parted += ["", line] if parted and not before else [line]
            wanted = next(left, None)
        before = "" if _RULE.match(line) else line
    return "\n".join(parted)


def _sign_off(lines: list[str]) -> int | None:
    """The last line that opens with a sign-off and holds little else."""
    for place in range(len(lines) - 1, -1, -1):
        line = lines[place]
        if len(line) > LONGEST_LINE:
            continue
        found = starts_with("sign_offs", line)
        if found is None:
            continue
        rest = line[found.end() :].strip(" ,!.:;-")
        if place == 0 and rest:
            continue
        if len(rest.split()) <= 8 and not (rest and _SENTENCE_END.search(line) and len(rest.split()) > 2):
            return place
    return None


def _name_line(lines: list[str], message: Message) -> int | None:
    """The last line that holds nothing but words of the sender's name."""
    names = {
        fold(word)
        for word in re.split(r"[\s,._+-]+", f"{message.sender.name} {message.sender.address.partition('@')[0]}")
    }
    for place in range(len(lines) - 1, 0, -1):
        own = [fold(word) for word in lines[place].replace("-", " ").split() if fold(word)]
        if own and len(own) <= 5 and all(word in names for word in own):
            return place
    return None


@cache
def _device_lines() -> re.Pattern[str]:
    """Lines that a phone adds: "Sent from my …"."""
    starts = {start for code in CODES for start in tables(code, "quote").DEVICE_LINES}
    return re.compile("|".join(re.escape(start) for start in sorted(starts, key=len, reverse=True)), re.IGNORECASE)


def _tail(lines: list[str]) -> int:
    """Where the short lines at the end begin."""
    start = len(lines)
    while start > 0 and len(lines) - start < 6:
        line = lines[start - 1]
        ends = _SENTENCE_END.search(line) and len(line.split()) > 3
        if len(line) > LONGEST_LINE or len(line.split()) > 8 or ends or (line.endswith(",") and len(line.split()) > 4):
            break
        start -= 1
    # The first line of a message is its greeting, never its closing.
    return max(start, 1) if len(lines) > 1 else start


def _without_small_print(lines: list[str]) -> list[str]:
    """The lines above the first that opens the small print, not looked for in the first lines."""
    unread = phrases(_every("unattended"))
    lines = [line for line in lines if not unread.search(fold_letters(line))]
    for place, line in enumerate(lines):
        if place >= 2 and starts_with("footers", line.lstrip("*-•· ")):
            return lines[:place]
    return lines


def _above_small_print(lines: list[str]) -> list[str]:
    for place, line in enumerate(lines):
        if starts_with("footers", line.lstrip("*-•· ")):
            return lines[:place]
    return lines
