"""The parts of a message (RFC 2045, 2046), found in one pass over its bytes; nothing is decoded or copied.

Delimiter lines are looked for from front to back and compared with the boundaries open at that place,
innermost first. So nesting, missing ends and delimiters in the wrong order cost nothing extra: the time
is linear in the size whatever the message says about itself.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.message.clean import clean_line
from assistant.message.encoded import parameters
from assistant.message.headers import MAX_HEAD, Fields, head_end, read_fields

MAX_PARTS = 1_000
MAX_DEPTH = 25
MAX_DELIMITERS = 200_000  # lines that look like delimiters: an attached SQL dump has many

_DELIMITER = re.compile(rb"\n--([^\r\n]{1,200})[^\n]*")
_LIKELY_BOUNDARY = re.compile(rb"(?:^|\n)--([^\r\n]{1,200}?)[ \t]*\r?\n(?=[Cc][Oo][Nn][Tt][Ee][Nn][Tt]-)")


@dataclass(frozen=True, slots=True)
class Box:
    """A part that holds parts; `kind` is "alternative", "mixed", "related" … or "message"."""

    serial: int
    kind: str
    boundary: bytes  # empty for a message in a message


@dataclass(frozen=True, slots=True)
class Part:
    """A part that holds no parts: what its head says, and where its body lies in the bytes."""

    media: str  # "text/plain", lower case
    charset: str
    flowed: bool  # RFC 3676
    delsp: bool
    disposition: str  # "inline", "attachment" or ""
    filename: str
    encoding: str  # of the transfer, lower case
    method: str  # of a text/calendar part
    boxes: tuple[Box, ...]  # from outside in
    fields: Fields
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Parts:
    """What was found; `truncated` where there was more than is read."""

    leaves: tuple[Part, ...]
    letters: tuple[tuple[Box, Fields], ...]  # the heads of messages within
    truncated: bool


class _Walk:
    """The state of one pass."""

    def __init__(self, raw: bytes) -> None:
        self.raw = raw
        self.open: list[Box] = []
        self.leaves: list[Part] = []
        self.letters: list[tuple[Box, Fields]] = []
        self.current: tuple[Fields, int, tuple[Box, ...]] | None = None
        self.truncated = False
        self.serial = 0

    def enter(self, fields: Fields, start: int, media_by_default: str = "text/plain") -> None:
        """Begin an entity whose body begins at `start`."""
        while True:
            media, given = parameters(fields.structured("content-type"))
            media = media or media_by_default
            if media.startswith("multipart/"):
                boundary = self._boundary(given.get("boundary", ""), start)
                if boundary and len(self.open) >= MAX_DEPTH:
                    self.truncated = True
                    return
                if boundary:
                    self._push(media.partition("/")[2], boundary)
                    return
            elif media in {"message/rfc822", "message/global"} and not _armoured(fields):
                if len(self.open) >= MAX_DEPTH:
                    self.truncated = True
                    return
                end, body = head_end(self.raw, start, MAX_HEAD)
                fields, media_by_default = read_fields(self.raw, start, end), "text/plain"
                self._push("message", b"")
                self.letters.append((self.open[-1], fields))
                start = body
                continue
            self.current = (fields, start, tuple(self.open))
            return

    def close(self, end: int) -> None:
        """The body of the current part ends here."""
        if self.current:
            fields, start, boxes = self.current
            self.leaves.append(_leaf(fields, boxes, start, max(start, end)))
            self.current = None

    def delimiter(self, line: bytes) -> Box | None:
        """The open box that this line parts or ends, the innermost first."""
        return next(
            (
                box
                for box in reversed(self.open)
                if box.boundary and line.startswith(box.boundary) and line[len(box.boundary) :] in {b"", b"--"}
            ),
            None,
        )

    def leave(self, box: Box, *, ended: bool) -> None:
        """Everything within the box is over, and with `ended` the box itself."""
        while self.open and self.open[-1] is not box:
            self.open.pop()
        if ended and self.open:
            self.open.pop()

    def _push(self, kind: str, boundary: bytes) -> None:
        self.serial += 1
        self.open.append(Box(self.serial, kind, boundary))

    def _boundary(self, given: str, start: int) -> bytes:
        """The boundary that is used below, also where the header names another or none."""
        window = self.raw[max(start - 1, 0) : start + MAX_HEAD]
        boundary = given.encode("utf-8", "surrogateescape").rstrip()[:200]
        if boundary and b"--" + boundary in window:
            return boundary
        likely = _LIKELY_BOUNDARY.search(window)
        return likely[1] if likely else b""


def walk(raw: bytes, fields: Fields, start: int) -> Parts:
    """The parts of a message whose head has been read and whose body begins at `start`."""
    state = _Walk(raw)
    state.enter(fields, start)
    if state.open:
        _pass(state, start)
    state.close(len(raw))
    return Parts(tuple(state.leaves), tuple(state.letters), state.truncated)


def _pass(state: _Walk, start: int) -> None:
    for place, line, line_end in _delimiters(state, start):
        box = state.delimiter(line.rstrip())
        if box is None:
            continue
        state.close(place)
        if len(state.leaves) >= MAX_PARTS:
            state.truncated = True
            return
        ended = len(line.rstrip()) > len(box.boundary)
        state.leave(box, ended=ended)
        if not ended:
            end, body = head_end(state.raw, line_end, MAX_HEAD)
            default = "message/rfc822" if box.kind == "digest" else "text/plain"
            state.enter(read_fields(state.raw, line_end, end), body, default)


def _delimiters(state: _Walk, start: int) -> Iterator[tuple[int, bytes, int]]:
    """Lines that begin with two hyphens: where the line break before them begins, the rest of the line, its end."""
    raw = state.raw
    for number, match in enumerate(_DELIMITER.finditer(raw, max(start - 1, 0))):
        if number >= MAX_DELIMITERS:
            state.truncated = True
            return
        place = match.start()
        if place and raw[place - 1 : place] == b"\r":
            place -= 1
        yield place, match[1], min(match.end() + 1, len(raw))


def _armoured(fields: Fields) -> bool:
    return fields.structured("content-transfer-encoding").strip().lower() in {"base64", "quoted-printable"}


def _leaf(fields: Fields, boxes: tuple[Box, ...], start: int, end: int) -> Part:
    media, given = parameters(fields.structured("content-type"))
    disposition, about = parameters(fields.structured("content-disposition"))
    if "/" not in media or media.startswith("multipart/"):
        # A bare "text", or none at all, is plain text (RFC 2045 5.2); so are parts without any delimiter.
        media = "text/html" if media == "html" else "text/plain"
    return Part(
        media=media,
        charset=given.get("charset", ""),
        flowed=given.get("format", "").lower() == "flowed",
        delsp=given.get("delsp", "").lower() == "yes",
        disposition=disposition,
        filename=clean_line(about.get("filename") or given.get("name") or "")[:255],
        encoding=fields.structured("content-transfer-encoding").strip().lower(),
        method=given.get("method", "").upper()[:20],
        boxes=boxes,
        fields=fields,
        start=start,
        end=end,
    )
