"""The head of a message or a part: fields found in one linear pass, bounded in number and length."""

import re
from collections.abc import Iterable

from assistant.message.clean import clean_line
from assistant.message.encoded import decode_words, unfold

MAX_VALUE = 65_536  # bytes of one field that are read
MAX_FIELDS = 2_000  # fields of one head that are kept; the rest is skipped over
MAX_HEAD = 65_536  # bytes in which the head of a part must end

_BLANK_LINE = re.compile(rb"\n\r?\n")
_FIELD = re.compile(rb"(?:^|\n)([!-9;-~]{1,80})[ \t]*:([^\n]*(?:\n[ \t][^\n]*)*)")


class Fields:
    """The fields of a head by name (lower case), each in its order, values raw as they were sent."""

    __slots__ = ("_values", "truncated")

    def __init__(self, fields: Iterable[tuple[str, bytes]], *, truncated: bool = False) -> None:
        self._values: dict[str, list[bytes]] = {}
        self.truncated = truncated
        for name, value in fields:
            self._values.setdefault(name, []).append(value)

    def names(self) -> frozenset[str]:
        """The names that occur."""
        return frozenset(self._values)

    def all(self, name: str) -> list[bytes]:
        """Every value of a field, raw."""
        return self._values.get(name, [])

    def raw(self, name: str) -> bytes:
        """The first value, raw, or nothing."""
        values = self._values.get(name)
        return values[0] if values else b""

    def structured(self, name: str) -> str:
        """The first value unfolded, encoded words still encoded: for addresses, ids and parameters."""
        return unfold(self.raw(name))

    def text(self, name: str) -> str:
        """The first value as a person reads it, decoded and clean, on one line."""
        return readable(self.raw(name))


def readable(raw: bytes) -> str:
    """A raw value as a person reads it, decoded and clean, on one line."""
    return clean_line(decode_words(unfold(raw))) if raw else ""


def head_end(raw: bytes, start: int, within: int | None = None) -> tuple[int, int]:
    """Where the head that begins at `start` ends, and where its body begins; both at the end where there is no body.

    A head of nothing is a blank line right at the start. With `within`, a head longer than so many bytes has no fields.
    """
    if raw.startswith((b"\n", b"\r\n"), start):
        return start, raw.index(b"\n", start) + 1
    limit = len(raw) if within is None else min(len(raw), start + within)
    blank = _BLANK_LINE.search(raw, start, limit)
    if blank:
        return blank.start(), blank.end()
    return (limit, limit) if within is None or limit == len(raw) else (start, start)


def read_fields(raw: bytes, start: int, end: int) -> Fields:
    """The fields between two places; lines that belong to no field are passed over."""
    fields: list[tuple[str, bytes]] = []
    truncated = False
    for match in _FIELD.finditer(raw[start:end]):
        if len(fields) >= MAX_FIELDS:
            truncated = True
            break
        value = match[2]
        if len(value) > MAX_VALUE:
            value = value[:MAX_VALUE]
            truncated = True
        fields.append((match[1].decode("ascii").lower(), value))
    return Fields(fields, truncated=truncated)
