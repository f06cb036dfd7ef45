"""Words of a sentence, as cues are looked up in them."""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

WORD = re.compile(r"[^\W_]+")
# Where words are, and the marks that part them: group 1 is a word.
WORDS = re.compile(r"([^\W_]+)|([,;:()\[\]–—…]|(?<=\s)-+(?=\s))|([\"“”„«»‟])")
ACCENTS = re.compile("[\u0300-\u036f]+")
COSTS = {",": 2, ":": 3, ";": 30, "(": 3, ")": 3, "[": 3, "]": 3, "…": 6}
DASH = 4
MEMORY = 5_000  # distinct words remembered; hostile mail must not fill the memory


class Token(NamedTuple):
    """One word of a sentence, folded; `place` grows by one a word, and by more over punctuation.

    A tuple, because there are many of them.
    """

    word: str
    capital: bool  # begins with a capital letter, or capitals mean nothing in this text
    place: int
    raw: str = ""
    quoted: bool = False  # stands between quotation marks


def fold(text: str) -> str:
    """Lower case without accents; ß is ss."""
    if text.isascii():
        return text.lower()
    return ACCENTS.sub("", unicodedata.normalize("NFKD", text.casefold()))


_token = tuple.__new__  # at half the cost of calling the class


@lru_cache(maxsize=MEMORY)
def _word(raw: str) -> tuple[str, bool]:
    return fold(raw), raw[0].isupper()


def tokenise(sentence: str, *, caseless: bool = False) -> tuple[Token, ...]:
    """The words of a sentence. Commas and dashes push them apart, a semicolon far."""
    tokens: list[Token] = []
    place, inside = 0, False
    for word, mark, quote in WORDS.findall(sentence):
        if word:
            folded, capital = _word(word)
            tokens.append(_token(Token, (folded, capital or caseless, place, word, inside)))
            place += 1
        elif mark:
            place += COSTS.get(mark, DASH)
        else:
            # „…“ and “…” share a mark that opens in one and closes in the other.
            inside = quote == "„" or (quote != "”" and not inside)
    return tuple(tokens)
