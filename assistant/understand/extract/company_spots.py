"""Where the name of a company may stand: parts of lines, runs of capital words, words of the domain."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache

from assistant.languages.extraction import Table
from assistant.understand.extract import label_parting
from assistant.understand.extract.groups import institution_words, is_firm_word, without_team
from assistant.understand.extract.label_words import words_of_firms
from assistant.understand.extract.letter import Letter
from assistant.understand.extract.names import given_names
from assistant.understand.extract.organisations import JOINERS
from assistant.understand.extract.phrasing import fold_letters, word_set
from assistant.understand.extract.pieces import Line, read_line, shape
from assistant.understand.extract.reading import domain_spellings, fold, one_line, straight
from assistant.understand.extract.sender_label import sender_label

MOST_LINES, LAST_LINES = 40, 4
MOST_WORDS = 6
_PREPOSITIONS = (
    r"via|from|von|vom|bei|beim|für|fürs|im|chez|pour|at|for|de|da|do|dal|dalla|della|del|di|van|bij|voor|en|na|no"
    r"|per|by|@"
)
_PARTS = re.compile(r"\s*[|·•()\[\]–—,/@:]\s*|\s+-\s+|[.!?…]\s+|[\"„“”«»]")
_BEHIND = re.compile(rf"\s+(?:{_PREPOSITIONS})\s+(?:(?:the|la|le|les|el|der|dem|het|il|lo|l')\s)?(?=\S*[A-ZÀ-Þ0-9])")
_SENDS = re.compile(r"\s(?:via|from|at)\s")

_BEFORE_NAMES = frozenset("bei beim von vom zu zur für der die das dem firma unternehmen team at ^ ^, ^„".split())

Spot = tuple[str, Iterable[str], str]  # name, marks, words around it


def bare_name(name: str) -> str:
    """Without words of teams, but with the article that belongs to the name."""
    bare = without_team(name)
    dropped = name[: len(name) - len(bare)] if bare and name.endswith(bare) else ""
    return name if dropped and all(word.casefold() in JOINERS for word in dropped.split()) else bare


def spots(letter: Letter) -> Iterator[Spot]:
    sender = one_line(straight(letter.message.sender.name[:160])).strip(" \"'")
    yield from _of_parts(sender, "f", letter)
    yield from _of_domain(letter)
    for place, line in enumerate(reversed(letter.closing.lines)):
        yield from _of_parts(line, "c", letter, f"c:{min(place, 3)}")
    texts = [one_line(sentence.text) for sentence in letter.sentences[:MOST_LINES]]
    for place, text in enumerate(reversed(texts[-LAST_LINES:])):
        yield from _of_parts(text, "l", letter, f"l:{place}")
    nouns = letter.tables[0].nouns_capital
    yield from _of_parts(letter.subject, "s", letter)
    yield from _of_runs(read_line(letter.subject), "s", nouns=nouns)
    for text in texts:
        yield from _of_runs(read_line(text), "t", nouns=nouns)


def _of_parts(text: str, place: str, letter: Letter, *more: str) -> Iterator[Spot]:
    """The parts of a display name, a closing line, a last sentence, a subject."""
    parts = [part.strip(" .") for part in _PARTS.split(text)]
    kept = [part for part in parts if part]
    for number, part in enumerate(kept):
        pieces = _BEHIND.split(part)
        whole = len(pieces) == 1 or not _is_anybody(part, pieces[0])
        for at, piece in enumerate((part, *(pieces if not whole else ())[:1], *pieces[1:])):
            bare = bare_name(piece)
            for name, cut in ((piece, "whole"), (bare, "bare")):
                if not name or (at == 0 and not whole) or len(name.split()) > MOST_WORDS or _is_bare(name):
                    continue
                if (cut == "bare") == (bare == piece) and bare:
                    continue
                if not any(shape(word) != "l" for word in name.split()):
                    continue
                before = kept[number - 1] if number else ""
                given = bool(before) and fold(before.split()[0]) in given_names()
                order = (
                    "alone"
                    if len(kept) == 1
                    else "first"
                    if not number
                    else "last"
                    if number + 1 == len(kept)
                    else "mid"
                )
                yield (
                    name,
                    (
                        f"@{place}",
                        *more,
                        f"{place}:{cut}",
                        f"{place}:{order}",
                        f"{place}:behind:{bool(at)}",
                        f"{place}:given:{given}",
                    ),
                    text,
                )


def _is_anybody(part: str, first: str) -> bool:
    """ "Jane from X", "X via Greenhouse": the whole names nobody."""
    return fold(first.split()[0]) in given_names() or _SENDS.search(part) is not None


@lru_cache(maxsize=2_048)
def _is_bare(name: str) -> bool:
    """ "Embassy": what many are called, and nobody by itself."""
    return " " not in name and (fold_letters(name) in institution_words() or is_firm_word(name))


def _of_domain(letter: Letter) -> Iterator[Spot]:
    label = sender_label(letter)
    if not label or not label.isascii():
        return
    firms = words_of_firms(letter.tables)
    names = [word for word in re.split(r"[\s,.]+", letter.sender.person or letter.message.sender.name) if len(word) > 2]
    people = {spelt: name for name in names for spelt in domain_spellings(name)}
    people.update(
        {f"{spelt}s": f"{name}'s" for spelt, name in tuple(people.items()) if letter.tables[0] is letter.tables[-1]}
    )
    folded = label.replace("-", "")
    romance = letter.tables[0].head_first
    found = label_parting.ways(label, _keys(letter.tables), frozenset(people), _small(letter.tables), articles=romance)
    for place, way in enumerate(found):
        words = [_write(piece, number, firms, people) for number, piece in enumerate(way.pieces)]
        marks = (
            "@d",
            f"d:{place}",
            f"d:unknown:{min(way.unknown, 3)}:{len(way.pieces)}",
            f"d:hyphen:{'-' in label}:{place}",
            f"d:firm:{way.pieces[-1] in firms}:{way.pieces[0] in firms}:{len(way.pieces)}",
            f"d:shortest:{min(map(len, way.pieces))}",
            f"d:small:{sum(len(piece) < 3 for piece in way.pieces)}:{romance}",
            f"d:behind:{min(int(way.cost - found[0].cost), 6)}:{len(found)}",
            f"d:common:{min((label_parting.vocabulary().get(piece, ('', -1))[1] for piece in way.pieces), default=0)}",
            f"d:pieces:{len(way.pieces)}:{len(folded) // 3}",
            f"d:whole:{len(way.pieces) == 1}:{min(len(folded), 12) // 3}",
            f"d:lang:{letter.tables[0].articles[:6]}:{place}",
        )
        if len(words) > 1 or not _is_bare(words[0]):
            yield " ".join(words), marks, letter.message.sender.address
        if "and" in way.pieces[1:-1]:
            yield " ".join(words).replace(" and ", " & "), (*marks, "d:&"), letter.message.sender.address


@cache
def _small(tables: tuple[Table, ...]) -> frozenset[str]:
    """Small words that may join a name in one of the languages."""
    own = (word_set(table.articles) | word_set(table.role_joiners) for table in tables)
    return label_parting.SMALL_WORDS.intersection(frozenset().union(*own))


@cache
def _keys(tables: tuple[Table, ...]) -> frozenset[str]:
    return frozenset(words_of_firms(tables))


def _write(piece: str, number: int, firms: Mapping[str, str], people: Mapping[str, str]) -> str:
    if piece in people:
        return people[piece]
    written = firms.get(piece) or label_parting.vocabulary().get(piece, (piece, 0))[0]
    return str(written if number and piece in JOINERS else written[:1].upper() + written[1:])


def _of_runs(line: Line, place: str, *, nouns: bool) -> Iterator[Spot]:
    """Runs of capital words, and what begins or ends within one."""
    pieces, count = line.pieces, len(line.pieces)
    capital = [shape(piece.text) in "CA1" and not piece.text.isdigit() for piece in pieces]
    for first in range(count):
        if not capital[first]:
            continue
        # Where every noun has a capital, a single one is a name only behind such a word.
        alone = nouns and line.before(first) not in _BEFORE_NAMES
        last, length = first, 0
        while length < MOST_WORDS:
            if first != last or not (alone or _is_bare(pieces[first].text)):
                yield line.span(first, last).removesuffix("'s"), _around(line, first, last, place, capital), line.text
            ahead = last + 1
            while ahead < count and pieces[ahead].folded in _joiners() and not pieces[ahead].gap and not capital[ahead]:
                ahead += 1
            if ahead >= count or not capital[ahead] or not line.unbroken(last, ahead) or ahead - last > 3:
                break
            last, length = ahead, length + 1


@cache
def _joiners() -> frozenset[str]:
    return frozenset(fold_letters(word) for word in JOINERS) | {"l'", "d'", "dell'", "all'"}


def _around(line: Line, first: int, last: int, place: str, capital: Sequence[bool]) -> Iterator[str]:
    before, behind = line.before(first), line.behind(last)
    yield f"@{place}"
    yield f"{place}<{before}"
    yield f"{place}<<{line.before(first, 2)}_{before}"
    yield f"{place}>{behind}"
    yield f"{place}>>{behind}_{line.behind(last, 2)}"
    yield f"{place}^{first == 0}"
    left = first > 0 and capital[first - 1] and not line.pieces[first].gap
    right = last + 1 < len(line.pieces) and capital[last + 1] and not line.pieces[last + 1].gap
    yield f"{place}:run:{left}:{right}"
