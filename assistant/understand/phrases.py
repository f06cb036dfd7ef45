"""A small language for cues, and the matcher that finds them in the words of a sentence.

A table gives each concept a text: phrases separated by commas or line ends, `#` starts a comment.
A phrase is words separated by blanks, compared without case and accents:

    word         exactly this word            stem*   *tail   *part*    a word that begins, ends, goes on so
    a|b          one of these                 word?   may be missing
    ~            up to three words between    ~~      up to seven
    Sie          with a capital letter: only the capitalised word
    NEG          words found for that concept
    (a b|c)      one of these, each of one word or more; (a b)? may be missing

German ä, ö, ü in a phrase also match ae, oe, ue. Matching takes time linear in the words: gaps are bounded.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from assistant.languages.concept import Concept

MARKS = re.compile(r"\(|\)\??|[^\s()]+")
GAPS = {"~": 3, "~~": 7}
FARTHEST = 4  # places between two words of a phrase: a comma may stand there, a semicolon not
MEMORY = 20_000  # distinct words remembered; hostile mail must not fill the memory


@dataclass(frozen=True, slots=True)
class Token:
    """One word of a sentence, folded; `place` grows by one a word, and by more over punctuation."""

    word: str
    capital: bool  # begins with a capital letter, or capitals mean nothing in this text
    place: int
    raw: str = ""
    quoted: bool = False  # stands between quotation marks


@dataclass(frozen=True, slots=True)
class Hit:
    """Words of a sentence that express a concept."""

    concept: Concept
    start: int  # index of the first token
    end: int  # behind the last


@dataclass(frozen=True, slots=True)
class Slot:
    """One place of a phrase."""

    exact: frozenset[str] = frozenset()
    starts: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    concepts: frozenset[Concept] = frozenset()
    capital: bool = False
    optional: bool = False
    gap: int = 0
    choices: tuple["Phrase", ...] = ()

    @property
    def plain(self) -> bool:
        """Whether it is one word and nothing else."""
        return not (self.gap or self.optional or self.choices)

    def begins(self, token: Token) -> bool:
        """Whether it may begin with the word; True where that takes a longer look."""
        if self.gap or self.optional or self.concepts:
            return True
        if self.choices:
            return any(choice[0].begins(token) for choice in self.choices)
        return self.takes(token)

    def asks(self) -> bool:
        """Whether it asks for words found for another concept."""
        return bool(self.concepts) or any(slot.asks() for choice in self.choices for slot in choice)

    def takes(self, token: Token) -> bool:
        """Whether the word fits."""
        if self.capital and not token.capital:
            return False
        word = token.word
        # startswith(()) is False; parts are rare.
        return (
            word in self.exact
            or word.startswith(self.starts)
            or word.endswith(self.ends)
            or (bool(self.parts) and any(part in word for part in self.parts))
        )


Phrase = tuple[Slot, ...]


def fold(text: str) -> str:
    """Lower case without accents; ß is ss."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def compile_phrases(text: str) -> tuple[Phrase, ...]:
    """The phrases of one concept; raises ValueError on one that could not be looked up by its first word."""
    lines = (line.partition("#")[0] for line in text.splitlines())
    phrases = (part for line in lines for part in line.split(",") if part.strip())
    return tuple(slots for phrase in phrases for slots in _beginnings(_sequence(iter(MARKS.findall(phrase)))))


def _sequence(words: Iterator[str]) -> Phrase:
    """What stands before the end of the phrase."""
    slots: list[Slot] = []
    for word in words:
        slots.append(_group(words) if word == "(" else _slot(word))
    return tuple(slots)


def _group(words: Iterator[str]) -> Slot:
    """What stands before the bracket that closes; inside, | parts one wording from the next."""
    choices: list[list[Slot]] = [[]]
    for word in words:
        if word == "(":
            choices[-1].append(_group(words))
        elif word.startswith(")"):
            break
        else:
            first, *others = word.split("|")
            choices[-1] += [_slot(first)] if first else []
            choices += [[_slot(other)] if other else [] for other in others]
    # Single words together are one slot that takes any of them, which is cheaper.
    single = [one[0] for one in choices if len(one) == 1 and one[0].plain]
    longer = [tuple(one) for one in choices if not (len(one) == 1 and one[0].plain)]
    together = _together(single)
    if not longer and word != ")?":
        return together
    return Slot(choices=((together,), *longer) if single else tuple(longer), optional=word == ")?")


def _together(slots: Sequence[Slot]) -> Slot:
    return Slot(
        exact=frozenset(word for slot in slots for word in slot.exact),
        starts=tuple(stem for slot in slots for stem in slot.starts),
        ends=tuple(tail for slot in slots for tail in slot.ends),
        parts=tuple(part for slot in slots for part in slot.parts),
        concepts=frozenset(concept for slot in slots for concept in slot.concepts),
        capital=bool(slots) and all(slot.capital for slot in slots),
    )


def _beginnings(phrase: Phrase) -> Iterator[Phrase]:
    """The phrase once for each wording that it may begin with, so that each begins with a word."""
    first, rest = phrase[0], phrase[1:]
    if first.choices:
        for choice in first.choices:
            yield from _beginnings((*choice, *rest))
    elif first.gap or first.optional:
        raise ValueError(f"a phrase begins with a word: {phrase}")
    else:
        yield phrase
    if first.choices and first.optional:
        yield from _beginnings(rest)


def _slot(word: str) -> Slot:
    if word in GAPS:
        return Slot(gap=GAPS[word])
    optional, word = word.endswith("?"), word.rstrip("?")
    choices = word.split("|")
    concepts = frozenset(Concept(choice) for choice in choices if choice.isupper() and choice in Concept.__members__)
    spelt = [form for choice in choices if choice not in concepts for form in _spellings(choice)]
    return Slot(
        exact=frozenset(form for form in spelt if "*" not in form),
        starts=tuple(form[:-1] for form in spelt if form.endswith("*") and not form.startswith("*")),
        ends=tuple(form[1:] for form in spelt if form.startswith("*") and not form.endswith("*")),
        parts=tuple(form[1:-1] for form in spelt if form.startswith("*") and form.endswith("*")),
        concepts=concepts,
        capital=bool(choices) and all(choice[:1].isupper() for choice in choices) and not concepts,
        optional=optional,
    )


def _spellings(word: str) -> Iterable[str]:
    yield fold(word)
    # Kuendigung: how it is typed where the keyboard has no umlauts.
    if any(umlaut in word.casefold() for umlaut in "äöü"):
        yield fold(word.casefold().replace("ä", "ae").replace("ö", "oe").replace("ü", "ue"))


Entry = tuple[Concept, Phrase, bool]  # True where the phrase asks for words found for another concept


def _begins(phrase: Phrase, tokens: Sequence[Token], start: int) -> bool:
    """False where the second word already decides that there is no match: nearly always."""
    second = phrase[1]
    if start + 1 == len(tokens):
        return second.optional or bool(second.concepts)
    return second.begins(tokens[start + 1])


@dataclass(slots=True)
class Lexicon:
    """All phrases of a language, found by their first word."""

    exact: dict[str, list[Entry]] = field(default_factory=dict)
    starts: dict[str, list[Entry]] = field(default_factory=dict)
    others: list[Entry] = field(default_factory=list)
    composed: list[Entry] = field(default_factory=list)  # begin with a concept
    seen: dict[str, tuple[Entry, ...]] = field(default_factory=dict)

    def add(self, concept: Concept, phrase: Phrase) -> None:
        """Index one phrase."""
        first = phrase[0]
        entry = (concept, phrase, any(slot.asks() for slot in phrase))
        if first.concepts:
            self.composed.append(entry)
        for word in first.exact:
            self.exact.setdefault(word, []).append(entry)
        for stem in first.starts:
            self.starts.setdefault(stem, []).append(entry)
        if first.ends or first.parts:
            self.others.append(entry)

    def beginning(self, word: str) -> tuple[Entry, ...]:
        """The phrases whose first word may be this one."""
        known = self.seen.get(word)
        if known is None:
            found = list(self.exact.get(word, ()))
            for length in range(1, len(word) + 1):
                found += self.starts.get(word[:length], ())
            found += [
                entry
                for entry in self.others
                if (entry[1][0].ends and word.endswith(entry[1][0].ends))
                or any(part in word for part in entry[1][0].parts)
            ]
            if len(self.seen) >= MEMORY:
                self.seen.clear()
            known = self.seen[word] = tuple(found)
        return known

    def worth(self, words: Iterable[str], worth: Mapping[Concept, float]) -> float:
        """The most that these folded words can be worth if each expresses what it may: quick, never too low."""
        return sum(
            max((worth.get(concept, 0.0) for concept, _, _ in self.beginning(word)), default=0.0) for word in words
        )

    def find(self, tokens: Sequence[Token]) -> tuple[Hit, ...]:
        """All hits, in order; those inside a MASK are left out."""
        hits: set[Hit] = set()
        ends: dict[tuple[int, Concept], int] = {}
        later: list[tuple[int, Concept, Phrase]] = []
        for index, token in enumerate(tokens):
            for concept, phrase, asks in self.beginning(token.word):
                if asks:
                    later.append((index, concept, phrase))
                elif len(phrase) == 1:
                    if token.capital or not phrase[0].capital:
                        _note(hits, ends, Hit(concept, index, index + 1))
                elif _begins(phrase, tokens, index) and (end := _match(phrase, tokens, index, ends)):
                    _note(hits, ends, Hit(concept, index, end))
        if self.composed:
            starts = {start for start, _ in ends}
            later += [(start, concept, phrase) for start in starts for concept, phrase, _ in self.composed]
        for index, concept, phrase in later:
            if end := _match(phrase, tokens, index, ends):
                hits.add(Hit(concept, index, end))
        masks = [hit for hit in hits if hit.concept is Concept.MASK]
        if masks:
            covered = {index for mask in masks for index in range(mask.start, mask.end)}
            hits = {
                hit
                for hit in hits
                if hit.concept is not Concept.MASK and not covered.issuperset(range(hit.start, hit.end))
            }
        return tuple(sorted(hits, key=lambda hit: (hit.start, hit.end, hit.concept)))


def _note(hits: set[Hit], ends: dict[tuple[int, Concept], int], hit: Hit) -> None:
    hits.add(hit)
    key = (hit.start, hit.concept)
    ends[key] = max(hit.end, ends.get(key, 0))


def _match(phrase: Phrase, tokens: Sequence[Token], start: int, ends: Mapping[tuple[int, Concept], int]) -> int:
    """Index behind the match, 0 where there is none. All ways are followed at once: no backtracking."""
    fronts = _follow(phrase, tokens, {start}, ends, FARTHEST, start)
    return min(fronts) if fronts else 0


def _follow(
    phrase: Phrase,
    tokens: Sequence[Token],
    fronts: set[int],
    ends: Mapping[tuple[int, Concept], int],
    reach: int,
    start: int,
) -> set[int]:
    """Where the phrase may end that goes on at one of the fronts, with words at most `reach` places apart."""
    for slot in phrase:
        ahead: set[int] = set(fronts) if slot.optional else set()
        for choice in slot.choices:
            ahead |= _follow(choice, tokens, fronts, ends, reach, start)
        for front in fronts if not slot.choices else ():
            if slot.gap:
                ahead.update(_within(tokens, front, slot.gap))
                continue
            if front >= len(tokens) or (front > start and tokens[front].place - tokens[front - 1].place > reach):
                continue
            if slot.takes(tokens[front]):
                ahead.add(front + 1)
            for concept in slot.concepts:
                if end := ends.get((front, concept)):
                    ahead.add(end)
        fronts, reach = ahead, FARTHEST + slot.gap
        if not fronts:
            break
    return fronts


def _within(tokens: Sequence[Token], front: int, gap: int) -> Iterator[int]:
    """Where a phrase may go on after a gap: punctuation uses the gap up."""
    limit = tokens[front - 1].place + gap + 1
    yield front
    while front < len(tokens) and tokens[front].place < limit:
        front += 1
        yield front


WORD = re.compile(r"[^\W_]+")
# Where words are, and the marks that part them: group 1 is a word.
WORDS = re.compile(r"([^\W_]+)|([,;:()\[\]–—…]|(?<=\s)-+(?=\s))|([\"“”„«»‟])")
COSTS = {",": 2, ":": 3, ";": 30, "(": 3, ")": 3, "[": 3, "]": 3, "…": 6}
DASH = 4


def tokenise(sentence: str, *, caseless: bool = False) -> tuple[Token, ...]:
    """The words of a sentence. Commas and dashes push them apart, a semicolon far."""
    tokens: list[Token] = []
    place, inside = 0, False
    for found in WORDS.finditer(sentence):
        word, mark, quote = found.groups()
        if quote:
            # „…“ and “…” share a mark that opens in one and closes in the other.
            inside = quote == "„" or (quote != "”" and not inside)
        elif mark:
            place += COSTS.get(mark, DASH)
        else:
            tokens.append(Token(fold(word), caseless or word[0].isupper(), place, word, inside))
            place += 1
    return tuple(tokens)


def lexicon(cues: Mapping[Concept, str]) -> Lexicon:
    """The lexicon of a table."""
    built = Lexicon()
    for concept, text in cues.items():
        for phrase in compile_phrases(text):
            built.add(concept, phrase)
    return built
