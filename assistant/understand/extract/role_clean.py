"""How a letter writes a role: without number, gender, brackets and words for "position"."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from assistant.languages.extraction import Table
from assistant.understand.extract.heads import is_head
from assistant.understand.extract.phrasing import fold_letters, phrases, word_set
from assistant.understand.extract.reading import is_capital, one_line, words

LONGEST_ROLE = 100
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
SEASONS = "sommer|winter|herbst|summer|autumn|fall|été|hiver|automne|verano|invierno|verão|estate|zomer"
# What a role is followed by where nothing closes it: a place, a percentage, a year, a season.
_OPEN_TAIL = re.compile(
    r"\s*(?:,|\s[-–—|]\s|(?<!\w)[(\[]).*$|\s+\d{2,}\s?%?.*$"
    rf"|\s+(?:(?:im|en|für|for|de|in|d'|per|voor|été)\s)?(?:{SEASONS})(?:\s+\d{{4}})?$",
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
LEVELS = frozenset(
    "senior junior mid to level entry lead undergrad undergraduate graduate evergreen contract intern sr jr".split()
)
_RANKS = frozenset("senior junior lead principal".split())  # of whom, is not told: no role by themselves
_GLUED = re.compile(r"^(?:the|our)(?=[A-Z][a-z]+ )")  # "theSoftware Engineer": a template without a blank
_COUNT = re.compile(r"^\d{1,2}\s+(?=[^\W\d_])")  # "3 Python developers": how many are sought
_PLURAL = re.compile(r"ships$")
_POST = re.compile(
    r"(?P<held>[^\W\d_-]{4,}?)(?:(?P<hyphen>-)(?:Stelle|Position|Posten|Job|Vakanz|functie|vacature|plek)|s?stelle)",
    re.IGNORECASE,
)
EDGES = " \"'„“”«»*_,;:.-–—|/·•()"
# Before a place or a purpose, in several languages: "in Berlin", "para a série".
_ACRONYMS = frozenset("AI ML AI/ML BI IT HR QA SQL AWS GCP API UX UI R&D SAP ERP CRM SEO IoT NLP iOS Android".split())
GENITIVES = frozenset("of van de der des den del di da do du rond".split())
SMALL = frozenset("of and & for in to on the at with a de der für und / - – +".split())


@lru_cache(maxsize=2_048)
def clean_role(text: str, tables: tuple[Table, ...], *, closed: bool = False) -> str | None:
    """The role without number, gender, brackets and words for "position"; None where nothing is left.

    `closed`: both ends are certain, so that what stands behind a comma or dash belongs to it.
    """
    name = one_line(REQUISITION.sub(" ", GENDER.sub(" ", _GENDER_BRACKET.sub(" ", one_line(text))))).strip(EDGES[:-2])
    name = _BRACKET.sub(lambda found: found.group() if _is_field_bracket(found.group(1)) else " ", name)
    name = _GLUED.sub("", _COUNT.sub("", one_line(name)))
    if not closed and not name.endswith(")"):
        name = _OPEN_TAIL.sub(lambda found: found.group() if is_field_tail(found.group()) else "", name)
    kept = _behind_noun(name.strip(EDGES[:-2]).split(), tables)
    edges = _edge_words(tables)
    ends = _end_words(tables)
    while kept and bare(kept[-1]) in ends and not (_is_head(kept[-1], tables) or (closed and is_capital(kept[-1]))):
        kept.pop()
    while (
        kept
        and (bare(kept[0]) in edges or elided(kept[0]))
        and not _is_head(kept[0], tables)
        and not begins_title(kept, tables)
        and (len(kept) > 1 or not closed)
    ):
        rest = elided(kept.pop(0))
        if rest:
            kept.insert(0, rest)
            break
    name = _PLURAL.sub("ship", " ".join(kept).strip(EDGES[:-2]).rstrip(".,;:"))
    if not 2 < len(name) <= LONGEST_ROLE or not any(c.isalpha() for c in name) or name.casefold() in _RANKS:
        return None
    return name


def without_post(role: str, tables: tuple[Table, ...]) -> str:
    """ "Hausmeisterstelle", "Cutter-Stelle" → Hausmeister, Cutter: who is sought, and not the post."""
    before, blank, last = role.rpartition(" ")
    post = _POST.fullmatch(last)
    return f"{before}{blank}{post['held']}" if post and (post["hyphen"] or _is_head(post["held"], tables)) else role


def in_nominative(role: str, table: Table) -> str:
    """ "Energieberaters", "Angestellten" → Energieberater, Angestellte: an occupation as it is when it is alone."""
    return " ".join(_in_nominative(word, table) for word in role.split(" "))


def _in_nominative(word: str, table: Table) -> str:
    if is_head(word, table):
        return word
    shorter = (word.removesuffix(end) for end in table.declined.split() if word.endswith(end))
    return next((one for one in shorter if is_head(one, table)), word)


def _behind_noun(kept: list[str], tables: tuple[Table, ...]) -> list[str]:
    """What stands behind "vacant position of" at the beginning."""
    nouns = [phrases(table.role_nouns) for table in tables]
    for place in range(min(4, len(kept) - 2), -1, -1):
        word = bare(elided(kept[place]) or kept[place])
        if any(noun.fullmatch(word) for noun in nouns) and bare(kept[place + 1]) in GENITIVES | {
            "als",
            "as",
            "come",
            "como",
        }:
            return kept[place + 2 :]
    return kept


def is_field_tail(tail: str) -> bool:
    """A short tail that names a field: ", Search", " - Machine Learning"."""
    found = words(tail)
    return (
        0 < len(found) <= 4
        and all(is_capital(w.text) for w in found if w.text != "&")
        and any(is_field(w.text) for w in found)
    )


def _is_field_bracket(inside: str) -> bool:
    if inside.strip() and all(bare(word) in LEVELS for word in inside.split()):
        return True
    capital = all(is_capital(word.text) for word in words(inside) if word.text.casefold() not in SMALL)
    if len(inside.split()) == 1 and capital and len(inside) > 4 and is_field(inside):
        return True
    return len(inside.split()) > 1 and capital and not _NO_FIELD.search(inside)


def elided(word: str) -> str:
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


def begins_title(kept: Sequence[str], tables: tuple[Table, ...]) -> bool:
    """ "Program Manager", "Test Engineer": a word that subjects and vacancies say anyway is part of a title here."""
    firsts = (word for table in tables for word in word_set(table.role_firsts))
    return (
        len(kept) > 1
        and is_capital(kept[0])
        and is_capital(kept[1])
        and (_is_head(kept[1], tables) or len(kept) > 2)
        and bare(kept[0]) in firsts
    )


@lru_cache(maxsize=2_048)
def bare(word: str) -> str:
    """A word folded, without marks around it."""
    return fold_letters(word).strip(EDGES) or fold_letters(word)


def is_field(word: str) -> bool:
    """A field of work rather than a place: Development, Marketing, Ökologie."""
    ends = r"(?:ing|ment|ion|ics|ogy|ogie|ogia|ance|anz|ence|ung|ität|dad|tà|ure|ware|ales|law|data|cloud|security)$"
    return re.search(ends, word, re.IGNORECASE) is not None or word in _ACRONYMS
