"""A signature as a mail program keeps it: its lines, without what the letter says above them itself."""

import re
from functools import cache

from assistant.message.clean import clean_text
from assistant.write.templates import languages, parse_blocks, shipped

_SIGNS = "signs: "


def signature_lines(signature: str) -> list[str]:
    """The lines; no delimiter and no closing ("Best regards,") at their head, for the letter has one."""
    lines = [line.rstrip() for line in clean_text(signature).strip().split("\n") if line.strip()]
    if lines and lines[0].strip() in ("--", "—"):
        lines = lines[1:]
    while lines and _bare(lines[0]) in _closings():
        lines = lines[1:]
    return lines


def says_name(lines: list[str], name: str) -> bool:
    """Whether the owner's name stands in the lines, whole or as their first line has it ("Robin", "Robin A.")."""
    if name.casefold() in " ".join(" ".join(lines).split()).casefold():
        return True
    given = name.split()[0].casefold() if name.split() else ""
    first = lines[0].casefold() if lines else ""
    return "@" not in first and "://" not in first and given in re.findall(r"[^\W\d_]+", first)


@cache
def _closings() -> frozenset[str]:
    """In every language: somebody's signature is not always in that of the letter."""
    found: set[str] = set()
    for code in languages():
        name = f"{code}/closings.txt"
        for block in parse_blocks((shipped() / name).read_text(encoding="utf-8"), name):
            found |= {_bare(line.source) for line in block.lines}
            found |= {one.word.removeprefix(_SIGNS) for header in block.when for one in header if _SIGNS in one.word}
    return frozenset(found)


def _bare(line: str) -> str:
    return " ".join(line.casefold().split()).rstrip(" ,.!")
