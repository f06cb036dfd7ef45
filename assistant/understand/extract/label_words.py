"""The label of a domain parted into words, with the help of the message: "scieriedulac" → Scierie du Lac."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from assistant.languages.extraction import Table, every_table
from assistant.languages.extraction import table as table_of
from assistant.understand.extract.heads import heads
from assistant.understand.extract.organisations import JOINERS
from assistant.understand.extract.reading import domain_spellings, fold, words

LONGEST_LABEL = 40  # letters: a longer one is not parted
LONG_ENOUGH = 5  # letters of the last word where languages write names together
SHORTEST_WORD = 4  # letters of a message's word that may be part of a label
# What a piece of a label costs: the cheapest parting is taken.
PERSON, KNOWN, FOREIGN, SHORT, JOINER, UNKNOWN, UNKNOWN_LETTER = 0.5, 1.0, 1.7, 1.9, 0.4, 1.2, 0.35
POSSESSIVE = 0.9  # "holmsawblades" is Holm Sawblades
SHORTEST_UNKNOWN, SHORTEST_BESIDE = 4, 4  # letters of a piece nobody knows, and of the known one beside it
_UMLAUT = re.compile(r"(?<![aeqAEQ])([uU])e|([aAoO])e(?!u)")
_UMLAUTS = {"u": "ü", "U": "Ü", "a": "ä", "A": "Ä", "o": "ö", "O": "Ö"}
_VOWELS = frozenset("aeiouy")
# Two consonants that may begin a word; "ncarrick" is the rest of one.
ONSETS = frozenset(
    "bl br ch cl cr cz dh dj dr dw dz fj fl fr gh gl gn gr gw kh kl kn kr kw ll mc mn ng pf ph pl pn pr ps qu rh sb sc"
    " sd sf sg sh sj sk sl sm sn sp sq sr st sv sw sz th tj tr ts tw tz vl vr wh wr zh zl zw".split()
)
_JOINERS = JOINERS | frozenset("en und im aan sur".split())
_ARTICLES = frozenset("the la le les los las el il lo de het".split())
_SAINTS = {"san": "San", "santa": "Santa", "sant": "Sant", "saint": "Saint", "sainte": "Sainte", "sao": "São"}
# Ends of place names: "Ferrytown", "Fenland" are one word.
_ENDS = frozenset("town land line side city port ports park".split())


@dataclass(frozen=True, slots=True)
class Written:
    """A label as a letter would write it, and whether every piece of it is a known word."""

    name: str
    known: bool
    parted: bool


@dataclass(frozen=True, slots=True)
class _Parting:
    cost: float
    pieces: tuple[str, ...]  # folded
    unknown: int  # pieces that nobody knows


@dataclass(frozen=True, slots=True)
class _Word:
    """A known word: as it is written, what it costs, and whether firms use it."""

    written: str
    cost: float
    firm: bool = False


@cache
def _firm_words(listed: str, occupations: str) -> Mapping[str, str]:
    """Words of company names, by their folded form, as written; with the plural of occupations: "Weavers"."""
    found = {f"{word}s": f"{word}s" for word in heads(occupations).whole if word.isalpha() and len(word) > 4}
    for word in listed.split():
        short, _, full = word.partition("=")
        for spelling in domain_spellings(short):
            # A word with an accent, and the same without: the accent is no mistake.
            if spelling not in found or found[spelling].isascii():
                found[spelling] = full or short
    return found


@cache
def _firm_vocabulary(*own: str) -> Mapping[str, _Word]:
    """Firm words of all languages; those whose words are `own` cost less."""
    found: dict[str, _Word] = {}
    near = [table for table in every_table() if table.firm_words in own]
    near.sort(key=lambda table: own.index(table.firm_words))
    for table in (*near, *(table for table in every_table() if table not in near)):
        known = table in near
        listed = _firm_words(f"{table.institutions} {table.firm_words}", table.role_heads if known else "")
        for folded, written in listed.items():
            if not known and (len(folded) < SHORTEST_BESIDE or folded not in domain_spellings(written)):
                continue  # "ets" is a firm in French alone, and "uni" is short for Universität in German
            cost = SHORT if len(folded) < SHORTEST_BESIDE else KNOWN if known else FOREIGN
            found.setdefault(folded, _Word(written, cost, firm=True))
    return {folded: word for folded, word in found.items() if folded not in _ENDS}


@cache
def words_of_firms(tables: tuple[Table, ...]) -> Mapping[str, str]:
    """Folded word → as it is written, of all words that firms use; those of `tables` first."""
    return {folded: word.written for folded, word in _firm_vocabulary(*(table.firm_words for table in tables)).items()}


def write_label(label: str, texts: Iterable[str], people: Iterable[str], tables: Sequence[Table]) -> Written | None:
    """How the company of a domain label is written; `people` are names that it may be made of, None for no name."""
    bare = label.replace("-", "")
    if not 3 < len(bare) <= LONGEST_LABEL or any(letter.isdigit() for letter in label):
        return None
    vocabulary = _vocabulary(bare, texts, people, tables)
    pieces: list[str] = []
    unknown = 0
    for part in filter(None, re.split(r"[-_]", label)):
        parting = _part(part, vocabulary, tables[0])
        pieces += parting.pieces
        unknown += parting.unknown
    names = [_write(piece, place, len(pieces), vocabulary, tables[0]) for place, piece in enumerate(pieces)]
    return Written(" ".join(names), not unknown, len(pieces) > 1)


def _vocabulary(bare: str, texts: Iterable[str], people: Iterable[str], tables: Sequence[Table]) -> dict[str, _Word]:
    """Words inside the label, folded: of firms, of the message, of people."""
    found: dict[str, _Word] = {}
    firms = _firm_vocabulary(*(table.firm_words for table in tables))
    for start in range(len(bare)):
        for end in range(start + 3, len(bare) + 1):
            piece = bare[start:end]
            if piece in firms:
                found[piece] = firms[piece]
            elif piece[-1] == "s" and piece[:-1] in firms and piece not in _ENDS:
                single = firms[piece[:-1]]
                found[piece] = _Word(f"{single.written}s", single.cost, firm=True)
    for text in texts:
        for word in words(text):
            if word.text[0].isupper() and len(word.text) >= SHORTEST_WORD:
                _take(word.text, bare, KNOWN, found)
    for name in people:
        for part in re.split(r"[\s-]+", name):
            if len(part) >= 3:
                _take(part, bare, PERSON, found)
                own = f"{fold(part)}s"  # "O'Leary's Bakery"; other languages do without the apostrophe
                if tables[0] is table_of("en") and own in bare and not bare.endswith(own):
                    found.setdefault(own, _Word(f"{part}'s", POSSESSIVE))
    return found


def _take(word: str, bare: str, cost: float, found: dict[str, _Word]) -> None:
    written = word.removesuffix("'s")
    for spelling in domain_spellings(written):
        if len(spelling) >= 3 and spelling in bare:
            found[spelling] = _Word(written, cost)


def _part(label: str, vocabulary: Mapping[str, _Word], table: Table) -> _Parting:
    """The cheapest way to part a label: known words, small words between them, one unknown piece."""
    bare = fold(label)
    whole = _Parting(UNKNOWN + UNKNOWN_LETTER * len(bare), (bare,), 1)
    if bare in vocabulary:
        return _Parting(KNOWN, (bare,), 0)
    best: dict[int, list[_Parting]] = {0: [_Parting(0.0, (), 0)]}
    for end in range(1, len(bare) + 1):
        ways = [
            longer
            for start in range(max(0, end - 20), end)
            for way in best.get(start, ())
            if (longer := _longer(way, bare[start:end], vocabulary, last=end == len(bare)))
        ]
        # The cheapest with and the cheapest without an unknown piece.
        best[end] = [
            min(kept, key=lambda way: way.cost) for n in (0, 1) if (kept := [way for way in ways if way.unknown == n])
        ]
    complete = [way for way in best[len(bare)] if _reads_well(way, vocabulary, table)]
    return min([*complete, whole], key=lambda way: way.cost)


def _longer(way: _Parting, piece: str, vocabulary: Mapping[str, _Word], *, last: bool) -> _Parting | None:
    before = way.pieces[-1] if way.pieces else ""
    if piece in _SAINTS and not last:
        return _Parting(way.cost + JOINER, (*way.pieces, piece), way.unknown)
    if piece in vocabulary:
        return _Parting(way.cost + vocabulary[piece].cost, (*way.pieces, piece), way.unknown)
    opens = piece in _ARTICLES if not before else before in vocabulary or before in _JOINERS
    if piece in _JOINERS and len(piece) > 1 and not last and opens:
        return _Parting(way.cost + JOINER, (*way.pieces, piece), way.unknown)
    least = SHORTEST_UNKNOWN - (before in _JOINERS or before in _SAINTS)
    if not way.unknown and len(piece) >= least and (not before or begins_word(piece)):
        return _Parting(way.cost + UNKNOWN + UNKNOWN_LETTER * len(piece), (*way.pieces, piece), 1)
    return None


def begins_word(piece: str) -> bool:
    """Whether a word may begin so: with a vowel, with one consonant before a vowel, or with two that go together."""
    return bool(_VOWELS & set(piece[:2])) or piece[:2] in ONSETS


def _reads_well(way: _Parting, vocabulary: Mapping[str, _Word], table: Table) -> bool:
    """Small known words beside an unknown piece prove nothing; German and Dutch write compounds in one."""
    known = [piece for piece in way.pieces if piece in vocabulary]
    person = any(vocabulary[piece].cost in (PERSON, POSSESSIVE) for piece in known)
    if table.nouns_capital and not person:
        return False
    if not table.head_first and not person and len(way.pieces[-1]) < LONG_ENOUGH and len(way.pieces) > 1:
        return False  # "Grainwood", "Newport"
    if not way.unknown:
        return True
    if not known or any(len(piece) < SHORTEST_BESIDE for piece in known) or way.pieces[0] in _JOINERS:
        return False
    pairs = zip(way.pieces, way.pieces[1:], strict=False)
    return not table.compounds or not any(
        before not in vocabulary and before not in _JOINERS and after in vocabulary and vocabulary[after].firm
        for before, after in pairs
    )


def _write(piece: str, place: int, count: int, vocabulary: Mapping[str, _Word], table: Table) -> str:
    if piece in _SAINTS and place + 1 < count:
        return _SAINTS[piece]
    if piece in vocabulary:
        written = vocabulary[piece].written
        return written[0].upper() + written[1:]
    if place and piece in _JOINERS and place + 1 < count:
        return piece
    if len(piece) <= 3 and not _VOWELS & set(piece):
        return piece.upper()  # "ksk-wendelstein"
    written = piece.capitalize()
    if table.nouns_capital:
        written = _UMLAUT.sub(lambda found: _UMLAUTS[found.group()[0]], written)
    return written
