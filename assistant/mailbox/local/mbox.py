"""mbox: where each message lies in the file. The file is read in pieces, so that memory does not grow with it."""

import os
import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import BinaryIO, NamedTuple

PIECE = 1024 * 1024  # bytes read at once: what stays in a processor's cache
HEAD = 8_192  # bytes in which nearly every head ends
_LONGEST_LINE = 1_000  # bytes of a separator and the header line behind it
_FROM = len(b"\nFrom ")

# A separator has a time in it and a header, or another odd line of a head, behind it. The blank line before
# it is asked for by `_is_separator`: "From the team, 10:30 …" in a letter is none.
_LINE = rb"([^\n]{0,400}\d{1,2}:\d{2}[^\n]{0,60})\r?\n(?:[!-9;-~]{1,80}[ \t]*:|>?From |\r?\n)"
_FIRST = re.compile(rb"From " + _LINE)


class Span(NamedTuple):
    """Where a message lies, without its separator, and when the mailbox took it in. A tuple: there are many."""

    offset: int
    length: int
    received: float | None  # seconds since 1970
    head: bytes = b""  # what lies at its beginning, where that was at hand; the message may be shorter


@cache  # where a file is known, nothing is looked for in it
def _separator() -> re.Pattern[bytes]:
    """As an expression, because these find their first letters faster than bytes.find does."""
    return re.compile(rb"\nFrom (?=" + _LINE + rb")")


def spans(file: BinaryIO, start: int = 0, end: int | None = None) -> Iterator[Span]:
    """The messages of an mbox in their order; those only whose separator stands from `start` to before `end`."""
    size = os.fstat(file.fileno()).st_size
    begun: tuple[int, float | None, bytes] | None = None
    for place, line_end, date, head in _separators(file, start):
        if begun:
            yield Span(begun[0], max(0, place - begun[0]), begun[1], begun[2])
        begun = (line_end, date, head)
        if end is not None and place >= end:
            return
    if begun:
        yield Span(begun[0], max(0, size - begun[0]), begun[1], begun[2])


def _separators(file: BinaryIO, start: int) -> Iterator[tuple[int, int, float | None, bytes]]:
    """Each separator: where the message before it ends, where its own begins, its date, and how its own begins."""
    # `base` is the place of the piece in the file; at its beginning it is as if a line had ended before.
    # Elsewhere the two bytes before `start` are read too: they may be the empty line before a separator.
    piece, base, search = (b"\n", -1, 0) if start == 0 else (b"", start - 2, 2)
    file.seek(max(0, base))
    ended = False
    while not ended:
        read = file.read(PIECE)
        ended = not read
        piece += read
        # A separator near the end of the piece waits for the bytes behind it.
        safe = len(piece) if ended else max(0, len(piece) - _LONGEST_LINE)
        for match in _separator().finditer(piece, search):
            place = match.start()
            if place + _FROM > safe:
                break
            if _blank_before(piece, place, base):
                line_end = piece.index(b"\n", match.end()) + 1
                head = piece[line_end : line_end + HEAD]
                yield max(0, base + place), base + line_end, _date(match[1]), head
        search = max(search, safe - _FROM + 1)
        kept = max(0, search - 2)  # what `_blank_before` looks at
        piece, base, search = piece[kept:], base + kept, search - kept


def _blank_before(piece: bytes, place: int, base: int) -> bool:
    """Whether the line before the line end at `place` is empty, or the file begins there."""
    return base + place <= 0 or piece[max(0, place - 2) : place].endswith((b"\n", b"\n\r"))


def _date(line: bytes) -> float | None:
    words = line.split()
    clock = words[-3] if words[-2:-1] == [b"+0000"] else b""
    if len(clock) == 8:  # as Takeout writes it: "… Mon Oct 28 14:10:16 +0000 2019"
        day = _midnight(b" ".join((*words[-5:-3], words[-1])))
        if day is not None and clock.replace(b":", b"").isdigit():
            return day + int(clock[:2]) * 3_600 + int(clock[3:5]) * 60 + int(clock[6:])
    from assistant.message.dates import parse_date

    date = parse_date(line.decode("ascii", "replace").rstrip())
    return date.timestamp() if date else None


@lru_cache(maxsize=16_384)  # the days of 45 years
def _midnight(day: bytes) -> float | None:
    """The beginning of a day such as "Oct 28 2019", UTC."""
    from assistant.message.dates import parse_date  # where a file is known, no date of it is read

    month, number, year = day.decode("ascii", "replace").split()
    date = parse_date(f"{number} {month} {year} 00:00 +0000")
    return date.timestamp() if date else None


def unquoted(raw: bytes) -> bytes:
    """A message as it was before it was put into the file: lines like separators in its text unquoted (mboxrd)."""
    return re.sub(rb"^>(>*From )", rb"\1", raw, flags=re.MULTILINE) if b">From " in raw else raw


def looks_like_mbox(start: bytes) -> bool:
    """Whether a file that begins so is an mbox."""
    return _FIRST.match(start.lstrip(b"\xef\xbb\xbf\r\n")) is not None
