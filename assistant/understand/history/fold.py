"""Text made comparable: case, accents, quotes and spaces do not count."""

import re
import unicodedata

_SPACES = re.compile(r"\s+")
_WORD = re.compile(r"[^\W_]+")
_MARKS = {ord(mark): "'" for mark in "’‘`´ʼ"} | {ord(mark): "-" for mark in "‐‑‒–—−"} | {0xDF: "ss"}
# How German and Scandinavian letters are written where only ASCII goes, as in domain names.
_SPELT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "æ": "ae", "ß": "ss"})


def fold(text: str) -> str:
    """`text` in lower case without accents, with straight quotes and single spaces."""
    if text.isascii():  # most is
        return " ".join(text.lower().replace("`", "'").split())
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_MARKS))
    return _SPACES.sub(" ", "".join(char for char in plain if not unicodedata.combining(char))).strip()


def fold_pattern(pattern: str) -> str:
    """A regular expression that is to be used on folded text; its own signs stay what they are."""
    plain = unicodedata.normalize("NFKD", pattern.translate(_MARKS).replace("ẞ", "ss"))
    return "".join(char for char in plain if not unicodedata.combining(char))


def words(text: str) -> tuple[str, ...]:
    """The words of a text, folded, in order."""
    return tuple(_WORD.findall(fold(text)))


def spelt(text: str) -> str:
    """As it is written where only ASCII goes: "Süd Öl" → "sued oel"."""
    return text.casefold().translate(_SPELT)


def spellings(text: str) -> frozenset[str]:
    """The ways a name is written in one piece, as in a domain: "Süd Öl" → sudol, suedoel."""
    return frozenset({"".join(words(text)), "".join(words(spelt(text)))})
