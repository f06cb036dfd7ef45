"""On which line of a TOML file a table or a setting stands; the standard library does not tell."""

import re
from collections.abc import Iterator

_HEADER = re.compile(r"\s*\[+\s*([^\]]*?)\s*\]+")
_KEY = re.compile(r"\s*((?:[\w-]+|\"[^\"]*\"|'[^']*')(?:\s*\.\s*(?:[\w-]+|\"[^\"]*\"|'[^']*'))*)\s*=")
_INLINE = re.compile(r"[{,]\s*([\w-]+)\s*=")
_QUOTES = ('"""', "'''")


def line_of(text: str, table: str, key: str = "") -> int:
    """The line on which a table is first named, or a setting of it is written; 1 where neither is found."""
    places: dict[tuple[str, str], int] = {}
    for number, place in _places(text):
        places.setdefault(place, number)
    return places.get((table, key)) or (key and places.get((key, ""))) or places.get((table, "")) or 1


def _places(text: str) -> Iterator[tuple[int, tuple[str, str]]]:
    """(line, (table, key)) in the order of the file; a key of "" is the table itself."""
    table, inside = "", ""  # inside: the quotes of a text that goes over several lines
    for number, line in enumerate(text.splitlines(), 1):
        if inside:
            inside = "" if inside in line else inside
            continue
        inside = next((quotes for quotes in _QUOTES if line.count(quotes) % 2), "")
        if header := _HEADER.match(line):
            table = _bare(header[1])
            yield number, (table, "")
        elif pair := _KEY.match(line):
            first, _, rest = _bare(pair[1]).partition(".")
            if table:
                yield number, (table, first)
            else:
                yield number, (first, "")
                for name in [rest] if rest else _INLINE.findall(line):
                    yield number, (first, name)


def _bare(name: str) -> str:
    return ".".join(part.strip().strip("\"'") for part in name.split("."))
