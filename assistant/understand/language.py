"""Which language a text is written in, by the words it cannot do without."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache, lru_cache

from assistant.languages import CODES, tables
from assistant.message.message import Message
from assistant.understand.tokens import MEMORY, fold

READ = 4_000  # characters that are enough to tell
FEW, SHORT = 3.0, 600  # below this score other words of so many characters are asked
HINT = 0.5  # what such a word says beside a function word
WORD = re.compile(r"[^\W\d_]+")


@cache
def function_words() -> dict[str, tuple[tuple[str, float], ...]]:
    """Each function word with the languages it speaks for; a word of one language alone weighs most."""
    owners: dict[str, list[str]] = {}
    for code in CODES:
        for word in tables(code, "words").FUNCTION_WORDS:
            owners.setdefault(fold(word), []).append(code)
    return {word: tuple((code, 1 / len(codes) ** 2) for code in codes) for word, codes in owners.items()}


@cache
def _hints() -> dict[str, tuple[tuple[str, float], ...]]:
    """Beginnings of words about jobs with the languages they speak for, likewise."""
    owners: dict[str, list[str]] = {}
    for code in CODES:
        for begin in tables(code, "words").JOB_WORDS:
            owners.setdefault(begin, []).append(code)
    return {begin: tuple((code, HINT / len(codes)) for code in codes) for begin, codes in owners.items()}


def _hinted(text: str) -> Iterator[tuple[str, float]]:
    """What words about jobs tell of the language, each once, however often a title is repeated."""
    words = set(WORD.findall(fold(text)))
    begins = {max((one for one in _hints() if word.startswith(one)), key=len, default="") for word in words}
    for begin in sorted(begins - {""}):
        yield from _hints()[begin]


@lru_cache(maxsize=MEMORY)
def _folded(word: str) -> str:
    return fold(word)


def scores(text: str) -> dict[str, float]:
    """How much of the text speaks for each language."""
    words = function_words()
    told: dict[str, float] = defaultdict(float)
    text = text[:READ]
    spoken = WORD.findall(text.lower()) if text.isascii() else map(_folded, WORD.findall(text))
    for word in spoken:
        for code, weight in words.get(word, ()):
            told[code] += weight
    return dict(told)


def detect_language(text: str, fallback: str = "en") -> str:
    """ISO 639-1 code of the language; the fallback where nothing tells."""
    told = scores(text)
    return max(told, key=lambda code: (told[code], code == fallback)) if told else fallback


def language_of(message: Message) -> str:
    """The language of a message: of its own text, else of subject and header, else of what it quotes."""
    told = scores(message.text)
    for code, weight in scores(message.subject).items():
        told[code] = told.get(code, 0) + weight / 2
    if max(told.values(), default=0) < FEW:
        for code, weight in _hinted(f"{message.subject}\n{message.text[:SHORT]}"):
            told[code] = told.get(code, 0) + weight
    claimed = message.header("content-language")[:2].lower()
    if claimed in CODES and max(told.values(), default=0) < 3:
        told[claimed] = told.get(claimed, 0) + 1
    if max(told.values(), default=0) < 2 and message.quoted:
        for code, weight in scores(message.quoted).items():
            told[code] = told.get(code, 0) + min(weight, 10) / 20
    return max(told, key=lambda code: told[code]) if told else "en"
