"""The head of a message or a part: fields found in one linear pass, bounded in number and length."""

import re
from collections.abc import Iterable
from functools import lru_cache

from assistant.message.clean import clean_line
from assistant.message.encoded import decode_words, unfold

MAX_VALUE = 65_536  # bytes of one field that are read
MAX_FIELDS = 2_000  # fields of one head that are kept; the rest is skipped over
MAX_HEAD = 65_536  # bytes in which the head of a part must end

BLANK_LINE = re.compile(rb"\n\r?\n")
_VALUE = rb"[ \t]*:([^\n]*(?:\n[ \t][^\n]*)*)"
_FIELD = re.compile(rb"\n([!-9;-~]{1,80})" + _VALUE)


class Fields:
    """The fields of a head by name (lower case), each in its order, values raw as they were sent."""

    __slots__ = ("_values", "truncated")

    def __init__(self, fields: Iterable[tuple[str, bytes]], *, truncated: bool = False) -> None:
        self._values: dict[str, list[bytes]] = {}
        self.truncated = truncated
        values = self._values
        for name, value in fields:
            if name in values:
                values[name].append(value)
            else:
                values[name] = [value]

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
    text = unfold(raw) if raw else ""
    return clean_line(decode_words(text) if "=?" in text else text)


def head_end(raw: bytes, start: int, within: int | None = None) -> tuple[int, int]:
    """Where the head that begins at `start` ends, and where its body begins; both at the end where there is no body.

    A head of nothing is a blank line right at the start. With `within`, a head longer than so many bytes has no fields.
    """
    if raw.startswith((b"\n", b"\r\n"), start):
        return start, raw.index(b"\n", start) + 1
    limit = len(raw) if within is None else min(len(raw), start + within)
    # One look for either: bytes.find for the one would go through everything where lines end in the other way.
    if found := BLANK_LINE.search(raw, start, limit):
        return found.span()
    return (limit, limit) if within is None or limit == len(raw) else (start, start)


def only(*names: str) -> re.Pattern[bytes]:
    """What `read_fields` looks for where only these names matter."""
    initials = "".join(sorted({letter for name in names for letter in (name[0], name[0].upper())}))
    return re.compile(f"\n(?=[{initials}])({'|'.join(names)})".encode() + _VALUE, re.IGNORECASE)


def read_fields(raw: bytes, start: int, end: int, wanted: re.Pattern[bytes] | None = None) -> Fields:
    """The fields between two places; lines that belong to no field are passed over.

    `wanted`, made by `only`, passes over all other fields too, which is quicker.
    """
    head = b"\n" + raw[start:end]
    pattern = wanted or _FIELD
    if len(head) <= MAX_VALUE:
        found = pattern.findall(head)
        named = [(_lower(name), value) for name, value in found[:MAX_FIELDS]]
        return Fields(named, truncated=len(found) > MAX_FIELDS)
    fields: list[tuple[str, bytes]] = []
    truncated = False
    for match in pattern.finditer(head):
        if len(fields) >= MAX_FIELDS:
            truncated = True
            break
        truncated |= len(match[2]) > MAX_VALUE
        fields.append((_lower(match[1]), match[2][:MAX_VALUE]))
    return Fields(fields, truncated=truncated)


@lru_cache(maxsize=1024)
def _lower(name: bytes) -> str:
    return name.decode("ascii").lower()
