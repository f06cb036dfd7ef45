"""Text as the extractors read it: quotes straight, spaces plain, words with their places."""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

REMEMBERED = 60  # letters of a text whose folded form is remembered
LONGEST_READ = 20_000  # characters of one message that are read; what matters stands long before

_PLAIN = str.maketrans(
    {
        "\u00a0": " ", "\u202f": " ", "\u2007": " ", "\u2009": " ", "\t": "  ",
        "\u2018": "'", "\u2019": "'", "\u02bc": "'", "\u00b4": "'", "\u2010": "-", "\u2011": "-",
        "\u200b": None, "\u200c": None, "\u200d": None, "\ufeff": None, "\u00ad": None, "\u034f": None,
        "\u200e": None, "\u200f": None, "\r": None,
    }
)  # fmt: skip

# Letters that a domain name writes in another way than their unaccented form.
_IN_DOMAINS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "å": "aa", "ø": "oe", "æ": "ae", "&": "and"})


_ENDLESS = re.compile(r"(\S{120})\S+")  # a longer word is no word: an address, or an attack


def straight(text: str) -> str:
    """The text with plain spaces, hyphens and apostrophes, without invisible characters; lines kept."""
    return _ENDLESS.sub(r"\1", unicodedata.normalize("NFC", text[:LONGEST_READ]).translate(_PLAIN))


def one_line(text: str) -> str:
    """All white space as single spaces."""
    return " ".join(text.split())


def fold(text: str) -> str:
    """Letters and digits only, without case and accents: what two spellings of a name share."""
    return _fold(text) if len(text) <= REMEMBERED else _folded(text)


@lru_cache(maxsize=4_096)
def _fold(text: str) -> str:
    return _folded(text)


def _folded(text: str) -> str:
    if text.isascii():
        return "".join(filter(str.isalnum, text.lower()))
    decomposed = unicodedata.normalize("NFKD", text.casefold().replace("ß", "ss").replace("ø", "o").replace("ł", "l"))
    return "".join(character for character in decomposed if character.isalnum())


@lru_cache(maxsize=4_096)
def domain_spellings(text: str) -> frozenset[str]:
    """How a domain name may write these words: "Müller" as muller or mueller."""
    written = "".join(c for c in text.casefold().translate(_IN_DOMAINS) if c.isalnum())
    return frozenset({fold(text), fold(written)})


class Word(NamedTuple):
    """One word and where it stands, without the punctuation around it. A tuple, because there are many of them."""

    text: str
    start: int
    end: int


# Chargé(e), Coordinador(a), Mitarbeiter(in) are one word each.
_WORD = re.compile(
    r"[^\W_](?:[\w.'’&*+/:·-]*\w\*?)?(?:(?<=\w)\((?:e|a|o|in|ne|se|trice|euse|rice|ère|as|os|es|s)\)s?)?|&|\+",
    re.UNICODE,
)


@lru_cache(maxsize=1_024)  # several extractors read the same sentences
def words(text: str) -> tuple[Word, ...]:
    """The words of a text in order; "R&D", "O'Brien", "Node.js" and "J.-N." are one each."""
    return tuple([_word(Word, (found[0], *found.span())) for found in _WORD.finditer(text)])


_word = tuple.__new__  # at half the cost of calling the class


def is_capital(word: str) -> bool:
    """True for a word that begins with a capital letter or a digit, as names and titles do."""
    return word[:1].isupper() or word[:1].isdigit() or (word[:1].islower() and word[1:2].isupper())
