"""mbox: where each message lies in the file. The file is read in pieces, so that memory does not grow with it."""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import BinaryIO

from assistant.message.dates import parse_date

PIECE = 8 * 1024 * 1024  # bytes read at once
_LONGEST_LINE = 1_000  # bytes of a separator and the header line behind it
_SEPARATOR = b"\nFrom "

# A separator has a time in it and a header, or another odd line of a head, behind it. The blank line before
# it is asked for by `_is_separator`: "From the team, 10:30 …" in a letter is none.
_FROM_LINE = re.compile(rb"From ([^\n]{0,400}\d{1,2}:\d{2}[^\n]{0,60})\r?\n(?:[!-9;-~]{1,80}[ \t]*:|>?From |\r?\n|$)")
_QUOTED_FROM = re.compile(rb"^>(>*From )", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Span:
    """Where a message lies, without its separator, and when the mailbox took it in."""

    offset: int
    length: int
    received_at: datetime | None


def spans(file: BinaryIO) -> Iterator[Span]:
    """The messages of an mbox in their order."""
    size = os.fstat(file.fileno()).st_size
    begun: tuple[int, datetime | None] | None = None
    for place, line_end, date in _separators(file):
        if begun:
            yield Span(begun[0], max(0, place - begun[0]), begun[1])
        begun = (line_end, date)
    if begun:
        yield Span(begun[0], max(0, size - begun[0]), begun[1])


def _separators(file: BinaryIO) -> Iterator[tuple[int, int, datetime | None]]:
    """Each separator: where the message before it ends, where its own begins, and its date."""
    piece, base = b"\n", -1  # as if a line ended before the file; `base` is the place of the piece in the file
    search = 0
    ended = False
    while not ended:
        read = file.read(PIECE)
        ended = not read
        piece += read
        # A separator near the end of the piece waits for the bytes behind it.
        safe = len(piece) if ended else max(0, len(piece) - _LONGEST_LINE)
        place = piece.find(_SEPARATOR, search, safe)
        while place >= 0:
            match = _FROM_LINE.match(piece, place + 1, place + 1 + _LONGEST_LINE)
            if match and _blank_before(piece, place, base):
                end = piece.index(b"\n", place + 1) + 1
                yield max(0, base + place), base + end, _date(match[1])
            place = piece.find(_SEPARATOR, place + 1, safe)
        search = max(search, safe - len(_SEPARATOR) + 1)
        kept = max(0, search - 2)  # what `_blank_before` looks at
        piece, base, search = piece[kept:], base + kept, search - kept


def _blank_before(piece: bytes, place: int, base: int) -> bool:
    """Whether the line before the line end at `place` is empty, or the file begins there."""
    return base + place <= 0 or piece[max(0, place - 2) : place].endswith((b"\n", b"\n\r"))


def _date(line: bytes) -> datetime | None:
    date = parse_date(line.decode("ascii", "replace").rstrip())
    return date.astimezone(UTC) if date else None


def read(file: BinaryIO, offset: int, length: int) -> bytes:
    """A message as it was before it was put into the file: separators in its text unquoted again (mboxrd)."""
    file.seek(offset)
    raw = file.read(length)
    return _QUOTED_FROM.sub(rb"\1", raw) if b">From " in raw else raw


def looks_like_mbox(start: bytes) -> bool:
    """Whether a file that begins so is an mbox."""
    return _FROM_LINE.match(start.lstrip(b"\xef\xbb\xbf\r\n")) is not None
