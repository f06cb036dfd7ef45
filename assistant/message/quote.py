"""Quoted history and forwarded mail, set apart from what the sender wrote this time.

The lines by which mail programs introduce history are tables (`assistant/languages/xx/quote.py`); all
languages are tried, since the program's language need not be the letter's. Below an introduction that is
followed by ">" lines only those are history, so that answers between them stay; below any other
introduction everything is.
"""

import re
from dataclasses import dataclass
from functools import cache

from assistant.languages import CODES, tables

_LONGEST_ATTRIBUTION = 400  # characters; names and addresses can be long
_MOST_LINES = 4  # over which an attribution may be wrapped
_LONGEST_HEADER = 16  # lines of a header block, long To lists included

_MARK = re.compile(r"[ ]?(?:>[ ]?)+")
_RULE = re.compile(r"[ ]*[_\-*=—–]{5,}[ ]*$")
_DASHED = re.compile(r"[ ]*[-_*=>]{2,}[ ]*(\S[^\n]{0,100}?)[ ]*(?:[-_*=<]{2,}[ ]*)?:?[ ]*$")
_TIME = re.compile(r"\d{1,2}\s?[:.h]\s?\d{2}|\b(?:19|20)\d{2}\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}")
# "2026-03-03 10:12 GMT+01:00 Sandra <s@example>:", older Gmail in every language
_ISO_ATTRIBUTION = re.compile(r"\d{4}[-/]\d{1,2}[-/]\d{1,2} [^\n]{0,200}<[^\s<>@]{1,100}@[^\s<>]{1,200}>:$")
_HEADER = re.compile(r"[ ]*[*_]{0,2}([^\W\d_][^\n:*]{0,20}?)[ ]?[*_]{0,2}[ ]?:[*_]{0,2}[ ]?(.*)$")


@dataclass(frozen=True, slots=True)
class _Tables:
    openings: tuple[tuple[str, str], ...]
    separators: frozenset[str]
    begins: tuple[str, ...]
    kinds: dict[str, frozenset[str]]  # label → what it may mean: "a" is To, "de" is From


@cache
def _tables() -> _Tables:
    rows = [tables(code, "quote") for code in CODES]
    kinds: dict[str, set[str]] = {}
    for row in rows:
        for kind, labels in row.HEADERS.items():
            for label in labels:
                kinds.setdefault(label, set()).add(kind)
    separators = frozenset(words for row in rows for words in row.SEPARATORS)
    return _Tables(
        openings=tuple(dict.fromkeys(pair for row in rows for pair in row.ATTRIBUTIONS)),
        separators=separators,
        begins=tuple(words for words in separators if words.endswith((" by", " von", " par", " por", " da", " door"))),
        kinds={label: frozenset(found) for label, found in kinds.items()},
    )


def split_quotes(lines: list[str], marked: list[bool] | None = None) -> tuple[list[str], list[str]]:
    """The lines written this time, and those quoted, without their ">" marks.

    `marked` tells for each line whether its markup already showed that it is quoted.
    """
    quoted = _by_marks(lines, marked or [False] * len(lines))
    cut = len(lines)
    for number, line in enumerate(lines):
        if quoted[number] or not line:
            continue
        begin = _begins_history(lines, number, quoted)
        if begin is not None:
            cut = begin
            break
        if line.rstrip().endswith(":") and (first := _attribution(lines, number)) is not None:
            following = next((place for place in range(number + 1, len(lines)) if lines[place].strip()), None)
            quoted[first : number + 1] = [True] * (number + 1 - first)
            if following is not None and not quoted[following]:
                if _certain(" ".join(lines[first : number + 1])):
                    cut = first
                    break
                quoted[first : number + 1] = [False] * (number + 1 - first)
    own = [line for number, line in enumerate(lines[:cut]) if not quoted[number]]
    theirs = [
        _MARK.sub("", line, count=1) if _MARK.match(line) else line
        for number, line in enumerate(lines)
        if number >= cut or quoted[number]
    ]
    return own, theirs


def _by_marks(lines: list[str], marked: list[bool]) -> list[bool]:
    """Lines quoted by markup or by ">"; a single ">" in a whole message is an arrow, not a quotation."""
    arrows = [_MARK.match(line) is not None for line in lines]
    few = sum(arrows) < 2
    quoted = []
    for number, arrow in enumerate(arrows):
        lone = few and arrow and not (number and _attribution(lines, _above(lines, number)) is not None)
        quoted.append(marked[number] or (arrow and not lone))
    return quoted


def _above(lines: list[str], number: int) -> int:
    """The nearest line above that is not empty, or the first."""
    number -= 1
    while number > 0 and not lines[number].strip():
        number -= 1
    return number


def _begins_history(lines: list[str], number: int, quoted: list[bool]) -> int | None:
    """Where history begins, if a separator or a header block does at this line; everything below belongs to it."""
    line = lines[number]
    if _separator(line):
        return number
    if _header_kind(line, "from") and _header_block(lines, number, quoted) >= 3:
        above = _above(lines, number) if number else number
        return above if _RULE.match(lines[above]) else number
    return None


def _separator(line: str) -> bool:
    """A line such as "-----Original Message-----" or "Begin forwarded message:"."""
    stripped = line.strip()
    if not 10 < len(stripped) < 120:
        return False
    known = _tables()
    dashed = _DASHED.match(stripped)
    if dashed:
        words = dashed[1].strip(" -_*=:").lower()
        return words in known.separators or words.startswith(known.begins)
    return stripped.endswith(":") and stripped.rstrip(": ").lower() in known.separators


def _header_kind(line: str, kind: str) -> bool:
    match = _HEADER.match(line) if len(line) < 2_000 else None
    return bool(match and kind in _tables().kinds.get(match[1].lower(), ()) and match[2].strip(" *"))


def _header_block(lines: list[str], start: int, quoted: list[bool]) -> int:
    """How many different kinds of header stand in the lines from here on; a blank line between two is forgiven."""
    kinds = _tables().kinds
    found: set[str] = set()
    blank = False
    for number in range(start, min(len(lines), start + _LONGEST_HEADER)):
        line = lines[number]
        if not line.strip():
            if blank:
                break
            blank = True
            continue
        match = _HEADER.match(line[:2_000])
        known = kinds.get(match[1].lower(), frozenset()) if match else frozenset()
        if not known and blank:
            break
        blank = False
        fresh = known - found
        if known and not fresh:
            break  # a second From: the next message begins
        found |= set(sorted(fresh)[:1])
    return len(found) if "subject" in found or {"date", "to"} <= found else 0


def _attribution(lines: list[str], last: int) -> int | None:
    """The first line of an introduction such as "On …, … wrote:" that ends at this line, or None."""
    if last < 0 or not lines[last].rstrip().endswith(":"):
        return None
    joined = ""
    for first in range(last, max(-1, last - _MOST_LINES), -1):
        if not lines[first].strip() or lines[first].lstrip().startswith(">"):
            break
        joined = f"{lines[first].strip()} {joined}".strip()
        if len(joined) > _LONGEST_ATTRIBUTION:
            break
        if introduces(joined):
            return first
    return None


def introduces(joined: str) -> bool:
    """Whether a line is one by which mail programs introduce a quotation: "On …, … wrote:"."""
    if not any(letter.isdigit() for letter in joined) and "@" not in joined:
        return False
    if _ISO_ATTRIBUTION.match(joined):
        return True
    lower = f"{joined.lower()} "
    for opening, verb in _tables().openings:
        if opening:
            if lower.startswith(f"{opening} ") and verb in lower:
                return True
        elif "@" in lower and f" {verb}" in lower and _TIME.search(lower):
            return True
    return False


def _certain(joined: str) -> bool:
    """Whether the introduction is a program's, not a person's "On Monday she wrote:": it has an address or a time."""
    return _TIME.search(joined) is not None
