"""What the role of a message may be: runs of words around occupations and behind cues, with marks to choose by."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from assistant.languages.extraction import Table, every_table
from assistant.understand.extract.candidates import Candidate
from assistant.understand.extract.choice import Option
from assistant.understand.extract.heads import Place, is_head, may_be_head
from assistant.understand.extract.letter import Letter
from assistant.understand.extract.names import given_names, is_title, name_words
from assistant.understand.extract.phrasing import fold_letters, phrases, word_set
from assistant.understand.extract.pieces import Line, read_line, shape
from assistant.understand.extract.reading import fold, one_line
from assistant.understand.extract.role_cues import cue_ends
from assistant.understand.extract.role_others import is_of_others

LONGEST = 7  # words of a role in a subject
BEFORE, BEHIND = 2, 5  # words beside an occupation that may belong to the role
AFTER_CUE = 4  # words behind "the post of"
MOST_LINES = 40  # sentences that are looked at
MOST_OPTIONS = 260
_GENITIVES = frozenset("of de des du d' di del della do da van".split())  # "Head of Sales" begins before them
# "Guide-Job", "HiWi-Stelle": what is sought stands before the hyphen.
_COMPOUND = re.compile(r"^(.{2,}?)-?(?:stelle|job|platz|position|posten|positie|functie|plek|baan)$", re.IGNORECASE)


def role_options(
    letter: Letter, told: Sequence[Candidate], best: str | None, company: str | None
) -> tuple[list[Option], frozenset[str]]:
    """The options, and the marks of the message as a whole; `told` and `best` are what the rules say."""
    found: dict[str, tuple[str, set[str], str]] = {}
    language = letter.tables[0]
    for name, marks, words in _spots(letter):
        key = fold(name)
        if not key or len(key) < 2:
            continue
        if key in found:
            found[key][1].update(marks)
            found[key][1].add("again")
        elif len(found) < MOST_OPTIONS:
            found[key] = (name, set(marks), words)
    for candidate in told:
        key = fold(candidate.name)
        if key and key not in found:
            found[key] = (candidate.name, set(_inner(candidate.name.split(), letter.tables)), candidate.words)
        if key:
            found[key][1].update(_told(candidate, letter))
    own = name_words(letter.sender.person) | letter.owner_names
    firm = frozenset(map(fold, (company or "").split()))
    options = []
    bare = fold(best or "")
    for key, (name, marks, words) in found.items():
        marks.update(_beside(key, bare))
        folded = {fold(word) for word in name.split()}
        if folded & own:
            marks.add("person")
        if folded <= firm:
            marks.add("firm")
        elif folded & firm:
            marks.add("firm-in")
        if {"s", "t"} <= marks:
            marks.add("both")
        options.append(Option(name, frozenset(marks), words))
    return options, _about(letter, options, told, best, language)


def _told(candidate: Candidate, letter: Letter) -> Iterator[str]:
    place = candidate.rule if candidate.message_id == letter.message.message_id else "earlier"
    yield f"rule:{place}"
    yield f"rule:{place}:{int(candidate.strength * 10)}"
    for least in (0.36, 0.5, 0.6, 0.7, 0.85):
        if candidate.strength >= least:
            yield f"rule>{least}"


def _beside(key: str, best: str) -> Iterator[str]:
    if not best:
        yield "rule:none"
    elif key == best:
        yield "best"
    elif key in best:
        yield "in-best"
    elif best in key:
        yield "over-best"
    else:
        yield "no-best"


def _about(
    letter: Letter, options: Sequence[Option], told: Sequence[Candidate], best: str | None, table: Table
) -> frozenset[str]:
    strongest = max((candidate.strength for candidate in told), default=0.0)
    heads = sum("head" in option.marks for option in options)
    return frozenset(
        {
            "null",
            f"null:best:{best is not None}",
            f"null:told:{int(strongest * 10)}",
            f"null:heads:{min(heads, 4)}",
            f"null:subject:{any('head' in option.marks and 's' in option.marks for option in options)}",
            f"null:lang:{table.articles[:6]}",
        }
    )


def _spots(letter: Letter) -> Iterator[tuple[str, Iterable[str], str]]:
    yield from _of_line(read_line(letter.subject), "s", letter)
    closing = set(letter.closing.lines)
    for sentence in letter.sentences[:MOST_LINES]:
        if sentence.text not in closing:
            yield from _of_line(read_line(one_line(sentence.text)), "t", letter)


def _of_line(line: Line, place: str, letter: Letter) -> Iterator[tuple[str, Iterable[str], str]]:
    tables = letter.tables
    heads = [_head(piece.text, tables) for piece in line.pieces]
    if place == "t":
        heads = ["" if kind and _of_others(line, number, letter) else kind for number, kind in enumerate(heads)]
    cues = _cues(line, tables)
    for first, last in sorted(_runs(line, place, heads, cues, tables)):
        name = line.span(first, last)
        marks = set(_around(line, first, last, place, tables))
        marks.update(_inner([piece.text for piece in line.pieces[first : last + 1]], tables, heads[first : last + 1]))
        if first in cues:
            marks.update((f"cue:{cues[first]}", "cue"))
        yield name, marks, line.text
        compound = _COMPOUND.match(line.pieces[last].text) if last == first or tables[0].nouns_capital else None
        if compound:
            short = line.text[line.pieces[first].start : line.pieces[last].start] + compound.group(1)
            yield short, {*marks, "compound"} - {"head"}, line.text


def _of_others(line: Line, place: int, letter: Letter) -> bool:
    piece = line.pieces[place]
    return is_of_others(line.text, Place(piece.start, piece.end), letter, letter.tables[0])


def _runs(
    line: Line, place: str, heads: Sequence[str], cues: dict[int, float], tables: tuple[Table, ...]
) -> set[tuple[int, int]]:
    count = len(line.pieces)
    found: set[tuple[int, int]] = set()
    starts = dict.fromkeys(range(count), LONGEST) if place == "s" else dict.fromkeys(cues, AFTER_CUE)
    for first, most in starts.items():
        for last in range(first, min(count, first + most)):
            if last > first and line.pieces[last].gap not in ("", ","):
                break
            found.add((first, last))
    for head, kind in enumerate(heads):
        if not kind:
            continue
        for first in range(max(0, head - BEFORE), head + 1):
            for last in range(head, min(count, head + BEHIND)):
                if line.unbroken(first, last):
                    found.add((first, last))
    edges = _edges()
    return {
        (first, last)
        for first, last in found
        if line.pieces[first].folded not in edges
        and (line.pieces[last].folded not in edges or line.pieces[last].text.isupper())
        and line.unbroken(first, last)
        and not _is_inside(line, first, heads, tables)
    }


def _is_inside(line: Line, first: int, heads: Sequence[str], tables: tuple[Table, ...]) -> bool:
    """ "Sales" in "Head of Sales"."""
    if first < 2 or line.pieces[first - 1].folded not in _GENITIVES:
        return False
    before = line.pieces[first - 2]
    title = tables[0].articles.startswith("the") and shape(before.text) == shape(line.pieces[first].text) == "C"
    return heads[first - 2] == "head" or (title and _kind(before.folded, tables) == "other")


def _head(word: str, tables: Sequence[Table]) -> str:
    if any(is_head(word, table) for table in tables):
        return "head"
    return "may" if may_be_head(word, tables[0]) else ""


@cache
def _edges() -> frozenset[str]:
    """Words that neither open nor close a role."""
    own = (word_set(f"{table.articles} {table.role_joiners}") for table in every_table())
    return frozenset().union(*own) | {"re", "aw", "tr", "rv", "fwd"}


def _cues(line: Line, tables: Sequence[Table]) -> dict[int, float]:
    """The places behind "the post of" and the like, articles skipped, with how much that says."""
    found: dict[int, float] = {}
    for table in tables:
        for strength, end in cue_ends(line.text, table.role_after):
            place = next((i for i, piece in enumerate(line.pieces) if piece.start >= end), len(line.pieces))
            while place < len(line.pieces) and _is_article(line.pieces[place].folded, table):
                place += 1
            if place < len(line.pieces):
                found[place] = max(found.get(place, 0.0), strength)
    return found


def _is_article(word: str, table: Table) -> bool:
    return word in word_set(table.articles)


@cache
def _kind(word: str, tables: tuple[Table, ...]) -> str:
    """What a word beside a role is."""
    if word[:1] in "^$":
        return word
    table = tables[0]
    kinds = []
    if word in word_set(table.articles):
        kinds.append("article")
    if word in word_set(table.role_joiners):
        kinds.append("joiner")
    if any(phrases(one.role_nouns).fullmatch(word) for one in tables):
        kinds.append("noun")
    if word in word_set(table.role_stops):
        kinds.append("stop")
    if word in word_set(table.subject_noise):
        kinds.append("noise")
    if word in word_set(table.not_company):
        kinds.append("not-company")
    if word in word_set(table.applied):
        kinds.append("applied")
    if word in word_set(table.possessives):
        kinds.append("possessive")
    return "+".join(kinds) or "other"


def _around(line: Line, first: int, last: int, place: str, tables: tuple[Table, ...]) -> Iterator[str]:
    before, behind = line.before(first), line.behind(last)
    further, beyond = line.before(first, 2), line.behind(last, 2)
    yield place
    yield f"{place}<{before}"
    yield f"{place}<<{further}_{before}"
    yield f"{place}>{behind}"
    yield f"{place}>>{behind}_{beyond}"
    yield f"<k{_kind(before, tables)}"
    yield f">k{_kind(behind, tables)}"
    yield f"{place}<k{_kind(further, tables)}_{_kind(before, tables)}"
    yield f"{place}:k{_kind(before, tables)}_{_kind(behind, tables)}"
    if behind[0] != "$":
        yield f">s{shape(line.pieces[last + 1].text)}"
        yield f">e{behind[-3:]}"
    if before[0] != "^" and shape(line.pieces[first - 1].text) != "l":
        yield "<C"
        if is_title(line.pieces[first - 1].text) or fold(before) in given_names():
            yield "<name"
    if place == "s":
        whole = len(line.pieces)
        yield f"s:rest:{min(whole - (last - first + 1), 5)}"
        yield f"s:first:{min(first, 3)}"
        if (first == 0 or line.pieces[first].gap) and (last + 1 == whole or line.pieces[last + 1].gap):
            yield "s:part"


def _inner(words: Sequence[str], tables: tuple[Table, ...], heads: Sequence[str] | None = None) -> Iterator[str]:
    kinds = heads if heads is not None else [_head(word, tables) for word in words]
    order = "first" if tables[0].head_first else "last"
    places = [place for place, kind in enumerate(kinds) if kind == "head"]
    yield f"len:{len(words)}"
    if places:
        yield "head"
        at = "only" if len(words) == 1 else "first" if 0 in places else "last" if len(words) - 1 in places else "mid"
        yield f"head:{at}:{order}"
        yield f"heads:{min(len(places), 2)}:{len(words)}"
    else:
        yield "may" if any(kinds) else "no-head"
    first, last = fold_letters(words[0]), fold_letters(words[-1])
    yield f"first:{first}"
    yield f"last:{last}"
    yield f"l:{first[-4:]}"
    yield f"r:{last[-4:]}"
    yield f"shape:{shape(words[0])}{shape(words[-1]) if len(words) > 1 else ''}"
    yield f"kinds:{_kind(first, tables)}_{_kind(last, tables)}"
    for word in words[1:-1]:
        folded = fold_letters(word)
        yield f"in:{folded}"
        yield f"ink:{_kind(folded, tables)}"
    if any(character.isdigit() for word in words for character in word):
        yield "digits"
