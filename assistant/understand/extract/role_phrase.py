"""Where the words of a role begin and end in a sentence, and how a letter writes them."""

import re
from collections.abc import Iterator
from functools import cache

from assistant.languages.extraction import Table
from assistant.understand.extract.heads import is_head
from assistant.understand.extract.phrasing import fold_letters, phrases, word_set
from assistant.understand.extract.reading import Word, is_capital, one_line, words

MOST_WORDS = 10
LONGEST_ROLE = 100
READ = 160  # characters beside a phrase

# (m/w/d), (H/F), (m/v/x), (all genders): no part of a role in a letter.
GENDER = re.compile(
    r"\(?(?<![\w/])(?:[mwfdvhx]|gn|div)(?:\s?[/|*+.]\s?(?:[mwfdvhxia]|gn|div)(?!\w)){1,4}\.?\)?"
    r"|\((?:all genders|gn|m|f|alle geschlechter|tous genres)\)",
    re.IGNORECASE,
)
# (m/w/d; Vollzeit): a bracket that opens with it.
_GENDER_BRACKET = re.compile(r"\((?:[mwfdvhxi]|gn|div)\s?/[^()]{0,60}\)", re.IGNORECASE)
# R-004471, JR12345, 2026-10482, Ref. 77120-DE-KS, Kennziffer 2025-1187, nº 003/2026.
REQUISITION = re.compile(
    r"(?:\b(?:req(?:uisition)?|job|ref(?:erence|erenz)?|r[eé]f|rif|kennziffer|kennzahl|stellennummer|id|nr|no|n[º°o]|num|az|#)\.?\s?(?:id)?[:\s#]{0,3})?"
    r"\b(?=[A-Z0-9/-]{4,}\b)(?:[A-Z]{1,5}[-/]?)?\d{2,}[0-9A-Z/-]*\b|\b[A-Z]{1,3}-\d[\w-]{1,12}",
    re.IGNORECASE,
)
_HARD = re.compile(r"[.;:!?()\[\]…|\n]|\s[-–—]\s|[\"„“”«»]")
_QUOTED = re.compile(r"[\"„“«”]\s?([^\"„“”«»\n]{3,100}?)\s?[\"“”»]")
# What a role is followed by where nothing closes it: a place, a percentage, a year, a season.
_OPEN_TAIL = re.compile(
    r"\s*(?:,|\s[-–—|]\s|(?<!\w)[(\[]).*$|\s+\d{2,}\s?%?.*$"
    r"|\s+(?:(?:im|en|für|for|de|in|d'|per|voor|été)\s)?(?:sommer|winter|herbst|summer|autumn|fall|été|hiver|automne|verano|invierno|verão|estate|zomer)(?:\s+\d{4})?$",
    re.IGNORECASE,
)
# Brackets with a field of work in it belong to the role; with a place, a shift or a kind of contract they do not.
_BRACKET = re.compile(r"(?:\s+|^)[(\[]([^()\[\]]*)[)\]]")
_NO_FIELD = re.compile(
    r"\d|%|\b(?:remote|hybrid|hybride|home|office|shift|cover|time|full|part|fixed|temporary|open|remoto|teilzeit|vollzeit|befristet|cdi|cdd|fte"
    r")\b|,\s*[A-Z]{2}\b",
    re.IGNORECASE,
)
# Between brackets these belong to the role: "(Senior) Consultant", "Researcher (Contract)".
_LEVELS = frozenset(
    "senior junior mid to level entry lead undergrad undergraduate graduate evergreen contract intern sr jr".split()
)
_COUNT = re.compile(r"^\d{1,2}\s+(?=[^\W\d_])")  # "3 Python developers": how many are sought
_PLURAL = re.compile(r"ships$")
_ROMAN = re.compile(r"I{1,3}|IV|VI{0,3}")
_EDGES = " \"'„“”«»*_,;:.-–—|/·•()"
# Before a place or a purpose, in several languages: "in Berlin", "para a série".
_ACRONYMS = frozenset("AI ML AI/ML BI IT HR QA SQL AWS GCP API UX UI R&D SAP ERP CRM SEO IoT NLP iOS Android".split())
_GENITIVES = frozenset("of van de der des den del di da do du rond".split())
_PREPOSITIONS = frozenset("in en em na no at bei pour para per for voor für fur zu".split())


def read_quoted(text: str) -> Iterator[str]:
    """What stands between quotation marks."""
    return (found.group(1) for found in _QUOTED.finditer(text))


def clean_role(text: str, tables: tuple[Table, ...], *, closed: bool = False) -> str | None:
    """The role without number, gender, brackets and words for "position"; None where nothing is left.

    `closed`: both ends are certain, so that what stands behind a comma or dash belongs to it.
    """
    name = one_line(REQUISITION.sub(" ", GENDER.sub(" ", _GENDER_BRACKET.sub(" ", one_line(text))))).strip(_EDGES[:-2])
    name = _BRACKET.sub(lambda found: found.group() if _is_field_bracket(found.group(1)) else " ", name)
    name = _COUNT.sub("", one_line(name))
    if not closed and not name.endswith(")"):
        name = _OPEN_TAIL.sub(lambda found: found.group() if _is_field_tail(found.group()) else "", name)
    kept = _behind_noun(name.strip(_EDGES[:-2]).split(), tables)
    edges = _edge_words(tables)
    ends = _end_words(tables)
    while kept and bare(kept[-1]) in ends and not (_is_head(kept[-1], tables) or (closed and is_capital(kept[-1]))):
        kept.pop()
    while (
        kept
        and (bare(kept[0]) in edges or _elided(kept[0]))
        and not _is_head(kept[0], tables)
        and (len(kept) > 1 or not closed)
    ):
        rest = _elided(kept.pop(0))
        if rest:
            kept.insert(0, rest)
            break
    name = _PLURAL.sub("ship", " ".join(kept).strip(_EDGES[:-2]).rstrip(".,;:"))
    if not 2 < len(name) <= LONGEST_ROLE or not any(c.isalpha() for c in name):
        return None
    return name


def _behind_noun(kept: list[str], tables: tuple[Table, ...]) -> list[str]:
    """What stands behind "vacant position of" at the beginning."""
    nouns = [phrases(table.role_nouns) for table in tables]
    for place in range(min(4, len(kept) - 2), -1, -1):
        word = bare(_elided(kept[place]) or kept[place])
        if any(noun.fullmatch(word) for noun in nouns) and bare(kept[place + 1]) in _GENITIVES | {
            "als",
            "as",
            "come",
            "como",
        }:
            return kept[place + 2 :]
    return kept


def _is_field_tail(tail: str) -> bool:
    """A short tail that names a field: ", Search", " - Machine Learning"."""
    found = words(tail)
    return (
        0 < len(found) <= 4
        and all(is_capital(w.text) for w in found if w.text != "&")
        and any(_is_field(w.text) for w in found)
    )


def _is_field_bracket(inside: str) -> bool:
    if inside.strip() and all(bare(word) in _LEVELS for word in inside.split()):
        return True
    capital = all(is_capital(word.text) for word in words(inside) if word.text.casefold() not in _SMALL)
    if len(inside.split()) == 1 and capital and len(inside) > 4 and _is_field(inside):
        return True
    return len(inside.split()) > 1 and capital and not _NO_FIELD.search(inside)


def _elided(word: str) -> str:
    """ "l'architetta" → architetta, "d'office" → office; "" for another word."""
    found = re.fullmatch(r"(?:l|d|un|dell|all|qu)'(\w.*)", word, re.IGNORECASE)
    return found.group(1) if found else ""


@cache
def _end_words(tables: tuple[Table, ...]) -> frozenset[str]:
    """Words that do not end a role: articles, joiners, "position"."""
    own: set[str] = set()
    for table in tables:
        own |= word_set(table.role_joiners) | word_set(table.articles)
        own |= {part for part in re.split(r"[,\s|?]+", fold_letters(table.role_nouns)) if part}
    return frozenset(own)


@cache
def _edge_words(tables: tuple[Table, ...]) -> frozenset[str]:
    """Words that do not begin a role: those, and "your application for"."""
    return _end_words(tables) | frozenset(word for table in tables for word in word_set(table.subject_noise))


def _is_head(word: str, tables: tuple[Table, ...]) -> bool:
    return any(is_head(bare(word), table) for table in tables)


def bare(word: str) -> str:
    """A word folded, without marks around it."""
    return fold_letters(word).strip(_EDGES) or fold_letters(word)


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
    if _ends_as_stop(word, table.role_stops) and not is_head(folded, table):
        return True
    if folded not in word_set(table.role_stops) or (word.isupper() and len(word) > 1):
        return False
    return folded not in word_set(table.role_joiners) or word.lower() in table.role_stops.split()


def read_on(text: str, start: int, table: Table) -> str | None:
    """The role that begins at `start`: capital words, or small ones up to a word that ends it."""
    tail = text[start : start + READ]
    found = list(words(tail))
    while found and (bare(found[0].text) in word_set(table.articles) or REQUISITION.fullmatch(found[0].text)):
        if not re.fullmatch(r"[\s:–(\"-]*", tail[: found[0].start]):
            return None
        found.pop(0)
    if not found or re.search(r"[.;!?]", tail[: found[0].start]):
        return None
    last = _last_forward(tail, found, table)
    return tail[found[0].start : found[last].end] if last >= 0 else None


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
            if place and capital and bare(found[place - 1].text) in _PREPOSITIONS and not _is_field(word.text):
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
    if re.fullmatch(r"\s?,\s|\s[-–—]\s", between):
        return not _is_field_tail(" ".join(re.split(r"[.,;:!?()]|\s(?=[a-z])", ahead)[0].split()[:5]))
    return _HARD.search(between) is not None or "," in between


def _follows(found: list[Word], place: int, table: Table) -> bool:
    """A small word that belongs to what stands before: "coach driver", "coördinator van de tuinploeg"."""
    before = bare(found[place - 1].text)
    if is_head(bare(found[place].text), table):
        return True
    if before in word_set(table.articles):
        before = bare(found[place - 2].text) if place > 1 else ""
    adjective = len(before) > 4 and before.endswith("e") and place > 1 and bare(found[place - 2].text) in _GENITIVES
    return before in _GENITIVES or adjective


def _is_field(word: str) -> bool:
    """A field of work rather than a place: Development, Marketing, Ökologie."""
    ends = r"(?:ing|ment|ion|ics|ogy|ogie|ogia|ance|anz|ence|ung|ität|dad|tà|ure|ware|ales|law|data|cloud|security)$"
    return re.search(ends, word, re.IGNORECASE) is not None or word in _ACRONYMS


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
        parts = [word for word in words(inner) if word.text.casefold() not in _SMALL]
        if re.search(r"[.!?;]\s", inner) or not parts:
            return None
        if all(is_capital(word.text) for word in parts):
            longer = article.group().split()[0].lower() in ("of", "for", "to")
            if not longer:
                return inner
        else:
            return None
    return None


_SMALL = frozenset("of and & for in to on the at with a de der für und / - – +".split())
