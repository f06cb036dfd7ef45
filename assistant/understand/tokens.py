"""Words of a sentence, as cues are looked up in them."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

WORD = re.compile(r"[^\W_]+")
# Where words are, and the marks that part them: group 1 is a word.
WORDS = re.compile(r"([^\W_]+)|([,;:()\[\]–—…]|(?<=\s)-+(?=\s))|([\"“”„«»‟])")
ACCENTS = re.compile("[\u0300-\u036f]+")
COSTS = {",": 2, ":": 3, ";": 30, "(": 3, ")": 3, "[": 3, "]": 3, "…": 6}
DASH = 4
MARKS = re.compile('["“”„«»‟]')
LONGEST_QUOTATION = 12  # sentences
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


def tokenise(sentence: str, *, caseless: bool = False, inside: bool = False) -> tuple[Token, ...]:
    """The words of a sentence. Commas and dashes push them apart, a semicolon far; `inside` a quotation it begins."""
    tokens: list[Token] = []
    place = 0
    for word, mark, quote in WORDS.findall(sentence):
        if word:
            folded, capital = _word(word)
            tokens.append(_token(Token, (folded, capital or caseless, place, word, inside)))
            place += 1
        elif mark:
            place += COSTS.get(mark, DASH)
        else:
            inside = _opens(quote, inside=inside)
    return tuple(tokens)


def _opens(mark: str, *, inside: bool) -> bool:
    """Whether a mark opens a quotation: „…“ and “…” share one that opens in one and closes in the other."""
    return mark == "„" or (mark != "”" and not inside)


def begin_quoted(sentences: Sequence[str]) -> list[bool]:
    """Whether each sentence begins within a quotation that an earlier one opened and this or a later one closes."""
    begins = [False] * len(sentences)
    inside, opened = False, 0
    for number, sentence in enumerate(sentences):
        begins[number] = inside
        for mark in MARKS.findall(sentence):
            inside = _opens(mark, inside=inside)
            opened = number if inside else opened
        if inside and number - opened >= LONGEST_QUOTATION:  # a mark that nothing closes: inches, a slip
            begins[opened + 1 : number + 1] = [False] * (number - opened)
            inside = False
    if inside:
        begins[opened + 1 :] = [False] * (len(sentences) - opened - 1)
    return begins
