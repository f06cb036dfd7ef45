"""What the company of a message may be called: every name that stands somewhere, with marks to choose by."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from assistant.languages.extraction import Table, every_table
from assistant.understand.extract.candidates import Candidate
from assistant.understand.extract.choice import Option
from assistant.understand.extract.company_spots import bare_name, spots
from assistant.understand.extract.domain_names import matches_label
from assistant.understand.extract.groups import institution_words, is_firm_word, team_words
from assistant.understand.extract.heads import is_head
from assistant.understand.extract.legal_forms import has_legal_form
from assistant.understand.extract.letter import Letter
from assistant.understand.extract.names import given_names, name_words
from assistant.understand.extract.organisations import JOINERS, clean_company
from assistant.understand.extract.phrasing import fold_letters, word_set
from assistant.understand.extract.pieces import shape
from assistant.understand.extract.reading import fold
from assistant.understand.extract.sender_label import sender_label
from assistant.understand.vendors import is_free_mail, vendor_names, vendor_of

MOST_OPTIONS = 90
_LETTERS = re.compile(r"[^\W\d_]{2,}")

OWN = 0.4  # match with the domain from which a name is the sender's
# Who tells the news of others, in all languages: agencies, calendars, voice boxes, portals.
_STEMS = tuple(
    """
    agenda kalender calend termin appoint voice voix vocale anrufbe repondeur buzon contestador segreteria voz recado
    mailbox messag notif portal platform plataform plateform piattaform recruit recrut reclut perso staff interim
    intérim ett- -ett select selec talent search headhunt consult partner hr rh job bolsa bewerb candid sollicit
    vacatur temp bank zeitarbeit uitzend lavoro leih detach referen freelanc opdracht
    """.split()
)


def company_options(
    letter: Letter, told: Sequence[Candidate], best: str | None, signer: str | None
) -> tuple[list[Option], frozenset[str]]:
    """The options, and the marks of the message as a whole; `told` and `best` are what the rules say."""
    found: dict[str, tuple[str, set[str], str]] = {}
    for candidate in told:
        _add(found, candidate.name, _told(candidate, letter), candidate.words)
    for name, marks, words in spots(letter):
        clean = clean_company(bare_name(name) or name)
        if clean and fold(clean) not in vendor_names() and len(found) < MOST_OPTIONS:
            _add(found, clean, marks, words)
    label = sender_label(letter)
    pieces = _of_label(label) + [f"f:{word}" for word in _LETTERS.findall(fold_letters(letter.message.sender.name))]
    passing = _passes_on(label, letter.message.sender.name)
    known = [_Known.of(key, name, marks, label) for key, (name, marks, _) in found.items()]
    every = _All.of(known)
    bare = spelling(best or "")
    person = name_words(letter.sender.person) | name_words(signer or "")
    options = []
    for one, (name, marks, words) in zip(known, found.values(), strict=True):
        marks.update(_inner(name, person, letter))
        marks.update(_beside(one, every))
        marks.add("best" if one.key == bare else "in" if one.key in bare else "over" if bare in one.key else "off")
        marks.update(f"{one.side}-{piece}" for piece in pieces)
        marks.add(f"{one.side}:{passing}:{one.place}:{one.firm}")
        marks.add(f"{one.side}:{passing}:{bool(letter.sender.person)}")
        options.append(Option(name, frozenset(marks), words))
    return options, _about(letter, label, told, best, pieces)


@dataclass(frozen=True, slots=True)
class _Known:
    """An option, as others are compared with it."""

    key: str
    match: float  # with the domain
    level: str
    side: str  # whether the sender's own name, by the domain
    place: str  # only in the domain, written beside the letter, or only in its text
    firm: bool
    sources: str

    @classmethod
    def of(cls, key: str, name: str, marks: Iterable[str], label: str) -> "_Known":
        match = matches_label(name, label) if label else 0.0
        level = "no" if not label else "1" if match == 1.0 else str(int(match * 4) / 4)
        sources = "".join(sorted({mark[1] for mark in marks if mark[0] == "@"}))
        place = "domain" if set(sources) <= {"d"} else "beside" if set(sources) & set("fcs") else "text"
        side = "own" if match > OWN else "off"
        return cls(key, match, level, side, place, "firm:True" in _of_name(name), sources)


@dataclass(frozen=True, slots=True)
class _All:
    """What is asked about the others of every option, told once."""

    keys: tuple[str, ...]
    beside: int  # firms that stand beside the letter and agree with the domain
    foreign: int  # firms that are written and do not
    most: float  # the best match with the domain

    @classmethod
    def of(cls, known: Sequence[_Known]) -> "_All":
        return cls(
            tuple(one.key for one in known),
            sum(map(_is_beside, known)),
            sum(map(_is_foreign, known)),
            max((one.match for one in known), default=0.0),
        )


def _is_beside(one: _Known) -> bool:
    return one.place == "beside" and one.match > 0.2 and one.firm


def _is_foreign(one: _Known) -> bool:
    return one.side == "off" and one.firm and one.place != "domain"


def _beside(one: _Known, every: _All) -> Iterator[str]:
    """What an option is among the others."""
    if one.place == "domain":
        yield "only-domain"
    yield f"m:{one.level}"
    yield f"m:{one.level}:{one.place}"
    yield f"at:{one.sources}"
    yield f"{one.sources}:{one.side}:{one.firm}"
    yield f"longer:{min(len([key for key in every.keys if one.key in key]) - 1, 3)}"
    yield f"shorter:{min(len([key for key in every.keys if key in one.key]) - 1, 3)}"
    yield f"alt:{one.place}:{every.beside > _is_beside(one)}:{one.firm}"
    yield f"foreign:{one.side}:{every.foreign > _is_foreign(one)}"
    yield f"more:{every.most > one.match}:{one.place}"


def _passes_on(label: str, display: str) -> bool:
    """Whether the sender looks like somebody who tells another's news: an agency, a calendar, a voice box."""
    said = f"{label} {fold_letters(display)}"
    return any(stem in said for stem in _STEMS)


def spelling(name: str) -> str:
    """What two spellings of a name share; where its words are parted, they differ."""
    return " ".join(filter(None, map(fold, name.split())))


def _add(found: dict[str, tuple[str, set[str], str]], name: str, marks: Iterable[str], words: str) -> None:
    key = spelling(name)
    if len(key) < 2:
        return
    if key in found:
        found[key][1].update(marks)
        found[key][1].add("again")
    else:
        found[key] = (name, set(marks), words)


def _told(candidate: Candidate, letter: Letter) -> Iterator[str]:
    rule = candidate.rule if candidate.message_id == letter.message.message_id else "earlier"
    yield f"rule:{rule}"
    yield f"rule:{rule}:{int(candidate.strength * 10)}"


def _about(
    letter: Letter, label: str, told: Sequence[Candidate], best: str | None, third: Sequence[str]
) -> frozenset[str]:
    rules = "".join(sorted({candidate.rule[0] + candidate.rule[1] for candidate in told}))
    kind = "vendor" if vendor_of(letter.message.sender) else "free" if is_free_mail(letter.message.sender) else "own"
    return frozenset({"null", f"null:best:{best is not None}", f"null:{rules}", f"null:{kind}:{bool(label)}"}) | {
        f"null:{one}" for one in third
    }


def _of_label(label: str) -> list[str]:
    """Marks of the domain: what it begins and ends with, and its parts. They tell agencies and calendars."""
    bare = label.replace("-", "")
    found = [f"d<{bare[:size]}" for size in (4, 6)] + [f"d>{bare[-size:]}" for size in (2, 3, 4, 6)]
    return found + [f"d={part}" for part in label.split("-") if part]


@lru_cache(maxsize=4_096)
def _of_name(name: str) -> tuple[str, ...]:
    """What a name tells by itself."""
    words = name.split()
    first, last = fold_letters(words[0]), fold_letters(words[-1])
    marks = [f"words:{len(words)}", f"first:{first}", f"last:{last}"]
    marks += [f"shape:{''.join(shape(word) for word in words[:4])}"]
    kinds = [
        "i" if fold_letters(word) in institution_words() else "f" if is_firm_word(word) else "-"
        for word in re.split(r"[\s'-]+", name)
        if word
    ]
    marks += [f"kinds:{''.join(kinds[:4])}", f"firm:{'i' in kinds or 'f' in kinds}"]
    given = fold(words[0]) in given_names()
    marks += [f"given:{given}:{len(words)}"] if given else []
    marks += ["legal"] if has_legal_form(name) else []
    marks += ["job"] if any(map(_is_job_word, words)) else []
    marks += ["digits"] if any(letter.isdigit() for letter in name) else []
    marks += ["team"] if any(fold(word) in team_words() for word in words) else []
    marks += ["small"] if name.islower() else []
    marks += ["joiner-end"] if last in JOINERS else []
    return tuple(marks)


@lru_cache(maxsize=2_048)
def _is_job_word(word: str) -> bool:
    return any(is_head(word, table) for table in every_table())


def _inner(name: str, person: frozenset[str], letter: Letter) -> Iterator[str]:
    yield from _of_name(name)
    yield from _in_language(name, letter.tables)
    words = {fold(word) for word in name.split()}
    if words <= person:
        yield "person"
    elif words & person:
        yield f"person-in:{len(words)}"
    if words & letter.owner_names:
        yield "owner"


@lru_cache(maxsize=4_096)
def _in_language(name: str, tables: tuple[Table, ...]) -> tuple[str, ...]:
    """What the words of a name are in the language of the message."""
    folded = fold_letters(name).split()
    marks = [f"opens:{_kind(folded[0], tables[0])}", f"ends:{_kind(folded[-1], tables[0])}"]
    marks.append(f"caps:{tables[0].nouns_capital}:{len(folded)}")
    if any(all(word in _listed(table) for word in folded) for table in tables):
        marks.append("no-company")
    return tuple(marks)


def _kind(word: str, table: Table) -> str:
    """What a word at the end of a name is: an article, a word of sentences, a word that no firm is called."""
    if word in word_set(table.articles):
        return "article"
    if word in word_set(table.not_company) or word in word_set(table.subject_noise):
        return "no-company"
    return "stop" if word in word_set(table.role_stops) else "possessive" if word in word_set(table.possessives) else ""


@cache
def _listed(table: Table) -> frozenset[str]:
    return word_set(table.not_company) | word_set(table.teams) | word_set(table.institutions)
