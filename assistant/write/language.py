"""What the writing stage knows of one language: the file `language.toml` of its templates."""

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from assistant.understand.story import Register
from assistant.write.letter import TemplateFault


@dataclass(frozen=True, slots=True)
class Dates:
    """How a day is said; what stands in braces is a date pattern of CLDR, as babel reads it."""

    weekday: str  # up to six days ago: "on {EEEE}"
    date: str  # "on {d} {MMMM}"
    year: str  # of another year: "on {d} {MMMM} {y}"
    special: tuple[tuple[int, str], ...] = ()  # days of the month that are said differently: 1 → "le 1er {MMMM}"
    month_first: tuple[str, str] = ("", "")  # date and year for readers who put the month first


@dataclass(frozen=True, slots=True)
class Titles:
    """Words before a name; only these, and what a woman calls her own function, ever tell a gender."""

    academic: tuple[str, ...] = ()
    female: tuple[str, ...] = ()
    male: tuple[str, ...] = ()
    most: int = 1  # how many academic titles a greeting keeps
    silent: tuple[str, ...] = ()  # degrees that nobody is addressed by: "rer.", "nat."
    said: tuple[tuple[str, str], ...] = ()  # titles a sentence says differently: "Herr" → "Herrn"
    last_capital: bool = False  # behind a title "van Dam" is "Van Dam"
    articles: tuple[tuple[str, str], ...] = ()  # before a title inside a sentence: "Sra." → "la"
    surnames: int = 1  # how many a full name ends in
    functions: tuple[str, ...] = ()  # ends of words by which only a woman calls her function: "leiterin"
    compound: frozenset[str] = frozenset()  # given names of two words, small: "maría josé"


@dataclass(frozen=True, slots=True)
class Ban:
    """A move that no letter may make, and words that would make it."""

    move: str
    phrases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Slip:
    """A slip of grammar that only this language has: a pattern and the sentence that names it."""

    pattern: str
    says: str


@dataclass(frozen=True, slots=True)
class Elision:
    """A word that changes before some names: "poste de Cuisinier", "poste d'Architecte"; "Tom y Ada", "Tom e Ines"."""

    word: str
    becomes: str  # with its space, where there is one
    before: re.Pattern[str]  # how such a name begins


@dataclass(frozen=True, slots=True)
class Sample:
    """An invented story, so that letters of this language can be shown and tried."""

    owner: str
    company: str
    role: str
    subject: str
    contact: str
    others: tuple[str, ...]
    informal_greeting: str
    informal_closing: str
    formal_contact: str
    formal_greeting: str
    formal_closing: str


@dataclass(frozen=True, slots=True)
class Language:
    """One language's rules; docs/letters.md tells what each of them is for."""

    code: str  # ISO 639-1, the name of the folder
    locale: str
    unknown_register: Register
    team_register: Register
    conjunction: str
    attribution: str
    dates: Dates
    titles: Titles
    role_tails: tuple[str, ...]
    speakers: frozenset[str]
    stop_words: frozenset[str]
    thanks: tuple[str, ...]
    door: tuple[str, ...]
    formal_only: tuple[str, ...]
    informal_only: tuple[str, ...]
    doubles: frozenset[str]
    words: frozenset[str]
    nouns_capitalised: bool
    begins_small: bool  # the sentence behind the comma of the greeting
    unsayable: tuple[tuple[str, re.Pattern[str]], ...]  # companies and roles that fit into none of its sentences
    unsaid: tuple[tuple[str, tuple[str, ...]], ...]  # condition → phrases that a sentence does without
    before_names: frozenset[str]
    bans: tuple[Ban, ...]
    slips: tuple[Slip, ...]
    elisions: tuple[Elision, ...]
    variants: tuple[tuple[str, tuple[str, ...]], ...]  # countries that write differently, with words that show them
    sample: Sample


def read_language(code: str, text: str, where: str) -> Language:
    """A language from the text of its file; raises TemplateFault that names file and key."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise TemplateFault(f"{where}: not valid TOML: {error}.") from error
    try:
        return _language(code, table)
    except KeyError as error:
        raise TemplateFault(f"{where}: {error.args[0]} is missing.") from error
    except (TypeError, ValueError, AttributeError, re.error) as error:
        raise TemplateFault(f"{where}: a value is not what it should be ({error}).") from error


def _language(code: str, table: dict[str, Any]) -> Language:
    check = table["proofreading"]
    return Language(
        code=code,
        locale=table["locale"],
        unknown_register=Register(table["unknown_register"]),
        team_register=Register(table["team_register"]),
        conjunction=table["and"],
        attribution=table["attribution"],
        dates=_dates(table["dates"]),
        titles=_titles(table.get("titles", {})),
        role_tails=tuple(table.get("role_tails", ())),
        speakers=frozenset(table["speakers"]),
        stop_words=frozenset(table["stop_words"].split()),
        thanks=tuple(check["thanks"]),
        door=tuple(check["door"]),
        formal_only=tuple(check.get("formal_only", ())),
        informal_only=tuple(check.get("informal_only", ())),
        doubles=frozenset(check.get("doubles", ())),
        words=frozenset(check.get("words", ())),
        nouns_capitalised=bool(check.get("nouns_capitalised", False)),
        begins_small=bool(check.get("begins_small", False)),
        unsayable=tuple((kind, re.compile(pattern)) for kind, pattern in table.get("unsayable", {}).items()),
        unsaid=tuple((condition, tuple(phrases)) for condition, phrases in table.get("unsaid", {}).items()),
        before_names=frozenset(check.get("before_names", ())),
        bans=tuple(Ban(move, tuple(phrases)) for move, phrases in table["never"].items()),
        slips=tuple(Slip(row["pattern"], row["says"]) for row in table.get("slips", ())),
        elisions=tuple(
            Elision(row["word"], row["becomes"], re.compile(row["before"])) for row in table.get("elisions", ())
        ),
        variants=tuple((name, tuple(words)) for name, words in table.get("variants", {}).items()),
        sample=Sample(**{**table["sample"], "others": tuple(table["sample"]["others"])}),
    )


def _titles(table: dict[str, Any]) -> Titles:
    return Titles(
        tuple(table.get("academic", ())),
        tuple(table.get("female", ())),
        tuple(table.get("male", ())),
        int(table.get("most", 1)),
        tuple(table.get("silent", ())),
        tuple(table.get("said", {}).items()),
        bool(table.get("last_capital", False)),
        tuple(table.get("articles", {}).items()),
        int(table.get("surnames", 1)),
        tuple(end.casefold() for end in table.get("functions", ())),
        frozenset(name.casefold() for name in table.get("compound", ())),
    )


def _dates(table: dict[str, Any]) -> Dates:
    first = table.get("month_first", {})
    return Dates(
        weekday=table["weekday"],
        date=table["date"],
        year=table["year"],
        special=tuple((int(day), pattern) for day, pattern in table.get("special", {}).items()),
        month_first=(first.get("date", ""), first.get("year", "")),
    )


@lru_cache(maxsize=512)
def phrases_in(phrases: tuple[str, ...], *, exact_case: bool = False) -> re.Pattern[str]:
    """Any of the phrases as whole words; a * at the end stands for any ending."""
    spelled = (re.escape(phrase.rstrip("*")) + ("" if phrase.endswith("*") else r"(?!\w)") for phrase in phrases)
    return re.compile(rf"(?<!\w)(?:{'|'.join(spelled)})" if phrases else "(?!)", 0 if exact_case else re.IGNORECASE)


def before_name(word: str, name: str, elisions: tuple[Elision, ...]) -> str:
    """The word as it stands before a name, with its space or without: "de " or "d'"."""
    for elision in elisions:
        if word == elision.word and elision.before.match(name):
            return elision.becomes
    return f"{word} "
