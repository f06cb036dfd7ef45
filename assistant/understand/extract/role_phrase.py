"""Where the words of a role begin and end in a sentence, and how a letter writes them."""

import re
from collections.abc import Iterator
from functools import cache

from assistant.languages.extraction import Table
from assistant.understand.extract.heads import is_head
from assistant.understand.extract.phrasing import word_set
from assistant.understand.extract.reading import Word, is_capital, words
from assistant.understand.extract.role_clean import (
    GENITIVES,
    LONGEST_ROLE,
    REQUISITION,
    SMALL,
    bare,
    elided,
    is_field,
    is_field_tail,
)

MOST_WORDS = 10
SHORTEST_MATTER = 6  # letters
READ = 160  # characters beside a phrase

_HARD = re.compile(r"[.;:!?()\[\]…|\n]|\s[-–—]\s|[\"„“”«»]")
_QUOTED = re.compile(r"[\"„“«”]\s?([^\"„“”«»\n]{3,100}?)\s?[\"“”»]")
_ROMAN = re.compile(r"I{1,3}|IV|VI{0,3}")
_PREPOSITIONS = frozenset("in en em na no at bei pour para per for voor für fur zu".split())


def read_quoted(text: str) -> Iterator[str]:
    """What stands between quotation marks."""
    return (found.group(1) for found in _QUOTED.finditer(text))


@cache
def _stop_ends(stops: str) -> tuple[str, ...]:
    return tuple(word[1:] for word in stops.split() if word.startswith("*"))


def _ends_as_stop(word: str, stops: str) -> bool:
    """ "*ait": a word with this end is a verb."""
    ends = _stop_ends(stops)
    return bool(ends) and len(word) > 3 and word.endswith(ends)


def is_stop(word: str, table: Table) -> bool:
    """A word at which a role ends; "IT" is none, nor is "e" (and) for "é" (is)."""
    folded = bare(word)
    if is_capital(word) and folded in word_set(table.role_firsts):
        return False
    if elided(folded) in word_set(table.role_stops):  # "a un'altra candidata"
        return True
    if _ends_as_stop(word, table.role_stops) and not is_head(folded, table):
        return True
    if folded not in word_set(table.role_stops) or (word.isupper() and len(word) > 1):
        return False
    return folded not in word_set(table.role_joiners) or word.lower() in table.role_stops.split()


def read_on(text: str, start: int, table: Table) -> str | None:
    """The role that begins at `start`: capital words, or small ones up to a word that ends it."""
    tail = text[start : start + READ]
    found = list(words(tail))
    while found and (bare(found[0].text) in word_set(table.articles) or _is_number(found[0].text)):
        if not re.fullmatch(r"[\s:–(\"-]*", tail[: found[0].start]):
            return None
        found.pop(0)
    if not found or re.search(r"[.;!?]", tail[: found[0].start]):
        return None
    last = _last_forward(tail, found, table)
    return tail[found[0].start : found[last].end] if last >= 0 else None


def _is_number(word: str) -> bool:
    return not word.isalpha() and REQUISITION.fullmatch(word) is not None


def _last_forward(tail: str, found: list[Word], table: Table) -> int:
    """Index of the last word of a role that begins with the first word, or -1."""
    last, capital, head = -1, False, -1
    joiners, articles = word_set(table.role_joiners), word_set(table.articles)
    for place, word in enumerate(found[:MOST_WORDS]):
        before = tail[found[place - 1].end : word.start] if place else ""
        folded = bare(word.text)
        roman = bool(place and capital and _ROMAN.fullmatch(word.text))
        if _ends_here(before, tail[word.start :]) or (is_stop(word.text, table) and not roman):
            break
        purpose = place and bare(found[place - 1].text) in _PREPOSITIONS
        if purpose and ((folded in articles and table.head_first) or word.text == "The"):
            break
        if is_capital(word.text):
            # "in Berlin", "en Haro": a place ends the role.
            if place and capital and bare(found[place - 1].text) in _PREPOSITIONS and not is_field(word.text):
                break
            capital = True
        elif (
            folded not in joiners
            and not table.head_first
            and (capital or head >= 0)
            and not _follows(found, place, table)
        ):
            break
        if folded not in joiners:
            last = place
            head = place if is_head(folded, table) else head
    return last


def _ends_here(between: str, ahead: str) -> bool:
    """A mark that ends the role; a comma or dash does not where a field follows."""
    if between in (" ", ""):  # nearly always
        return False
    if re.fullmatch(r"\s?,\s|\s[-–—]\s", between):
        return not is_field_tail(" ".join(re.split(r"[.,;:!?()]|\s(?=[a-z])", ahead)[0].split()[:5]))
    return _HARD.search(between) is not None or "," in between


def _follows(found: list[Word], place: int, table: Table) -> bool:
    """A small word that belongs to what stands before: "coach driver", "coördinator van de tuinploeg"."""
    before = bare(found[place - 1].text)
    if is_head(bare(found[place].text), table) or _is_matter(found, place, table):
        return True
    if before in word_set(table.articles):
        before = bare(found[place - 2].text) if place > 1 else ""
    adjective = len(before) > 4 and before.endswith("e") and place > 1 and bare(found[place - 2].text) in GENITIVES
    return before in GENITIVES or adjective


def _is_matter(found: list[Word], place: int, table: Table) -> bool:
    """ "medewerker klantenservice bij": a single small noun between an occupation and a word that ends the role."""
    starts, ends = table.verb_edges
    word = bare(found[place].text)
    if not starts or len(word) < SHORTEST_MATTER or not is_head(bare(found[place - 1].text), table):
        return False
    is_verb = word.startswith(tuple(starts.split())) and word.endswith(tuple(ends.split()))
    return not is_verb and (place + 1 == len(found) or is_stop(found[place + 1].text, table))


def read_back(text: str, end: int, table: Table) -> str | None:
    """The role that ends at `end`: capital words, or small ones back to an article."""
    head = text[max(0, end - READ) : end]
    found = list(words(head))
    behind = head[found[-1].end :] if found else ""
    if not found or _HARD.search(re.sub(r"[(\"”“»]", "", behind)) or "," in behind:
        return None
    articles, joiners = word_set(table.articles), word_set(table.role_joiners)
    first, bounded = len(found), False
    capital = is_capital(found[-1].text)
    for place in range(len(found) - 1, max(-1, len(found) - 1 - MOST_WORDS), -1):
        word = found[place]
        between = head[word.end : found[place + 1].start] if place + 1 < len(found) else ""
        folded = bare(word.text)
        roman = _ROMAN.fullmatch(word.text) is not None
        if place + 1 < len(found) and (_HARD.search(between) or "," in between):
            bounded = True
            break
        if folded in articles and not (folded in joiners and place and is_capital(found[place - 1].text)):
            bounded = True
            break
        if (is_stop(word.text, table) and not roman) or (
            capital and not is_capital(word.text) and folded not in joiners
        ):
            break
        if folded not in joiners:
            first = place
    if first == len(found) or not (capital or bounded):
        return None
    return head[found[first].start : found[-1].end]


_ARTICLE = re.compile(r"\b(?:the|our|an?|this|your|to|of|for)\s+(?=[A-Z0-9(])")


def read_closed(text: str, end: int) -> str | None:
    """Everything between an article and a word for "position": "the Engineer, Search (Core) - Atlas position"."""
    start = max(0, end - LONGEST_ROLE - 12)
    for article in reversed(list(_ARTICLE.finditer(text, start, end))):
        inner = text[article.end() : end].strip()
        parts = [word for word in words(inner) if word.text.casefold() not in SMALL]
        if re.search(r"[.!?;]\s", inner) or not parts:
            return None
        if all(is_capital(word.text) for word in parts):
            longer = article.group().split()[0].lower() in ("of", "for", "to")
            if not longer:
                return inner
        else:
            return None
    return None
