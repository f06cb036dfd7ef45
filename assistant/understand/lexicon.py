"""The matcher that finds the cues of a language in the words of a sentence.

Every phrase is looked up by the word of it that is rarest in the language, so that ordinary text costs
little; then the words around decide. Time is linear in the words: gaps are bounded, and nothing is tried twice.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence, Set
from typing import NamedTuple

from assistant.languages.concept import Concept
from assistant.understand.phrases import Phrase, Slot, compile_phrases
from assistant.understand.tokens import MEMORY, Token

FARTHEST = 4  # places between two words of a phrase: a comma may stand there, a semicolon not
LONGEST = 8  # words that a concept inside a phrase may have
COMMON = 50  # how much dearer it is to look up a phrase by a function word than by another

Needs = tuple[frozenset[str], ...]


class Hit(NamedTuple):
    """Words of a sentence that express a concept. A tuple, because there are many of them."""

    start: int  # index of the first token
    end: int  # behind the last
    concept: Concept


class Single(NamedTuple):
    """A phrase of one word."""

    concept: Concept
    capital: bool  # only with a capital letter


class Entry(NamedTuple):
    """A longer phrase, as it is found by one of its words."""

    concept: Concept
    phrase: Phrase
    before: int  # the most words that may stand before that word
    needs: Needs  # one of each must be in the sentence too, the rarest first
    asks: bool  # it asks for words found for another concept


class Known(NamedTuple):
    """The phrases that are looked up by one word."""

    singles: tuple[Single, ...]
    free: tuple[Entry, ...]  # those that need no other word
    bound: dict[str, tuple[Entry, ...]]  # those that do, by each word that may fill the first need


class Pivot(NamedTuple):
    """The words by which a phrase is looked up."""

    cost: int
    before: int
    slots: tuple[Slot, ...]


class Lexicon:
    """All phrases of a language; `common` are its function words."""

    def __init__(self, cues: Mapping[Concept, str], common: Collection[str] = ()) -> None:
        self._common = frozenset(common)
        self._exact: dict[str, list[Single | Entry]] = {}
        self._starts: dict[str, list[Single | Entry]] = {}
        self._others: list[tuple[Slot, Single | Entry]] = []
        self._known: dict[str, Known] = {}
        self._shared: dict[tuple[int, ...], Known] = {}
        self._partly: dict[frozenset[Concept], tuple[Set[Concept], dict[int, tuple[Known, Known]]]] = {}
        self._asked: dict[Concept, set[Concept]] = {}  # whose words the phrases of a concept ask for
        for concept, text in cues.items():
            for phrase in compile_phrases(text):
                self._add(concept, phrase)

    def _add(self, concept: Concept, phrase: Phrase) -> None:
        self._asked.setdefault(concept, set()).update(one for slot in phrase for one in slot.every_concept())
        if len(phrase) == 1 and not phrase[0].concepts:
            self._index(phrase[0], Single(concept, phrase[0].capital))
            return
        pivot = self._pivot(phrase)
        entry = Entry(concept, phrase, pivot.before, _needs(phrase, pivot), any(slot.asks() for slot in phrase))
        for slot in pivot.slots:
            self._index(slot, entry)

    def _index(self, slot: Slot, entry: Single | Entry) -> None:
        for word in slot.exact:
            self._exact.setdefault(word, []).append(entry)
        for stem in slot.starts:
            self._starts.setdefault(stem, []).append(entry)
        if slot.ends or slot.parts:
            self._others.append((slot, entry))

    def _pivot(self, phrase: Phrase) -> Pivot:
        """The cheapest place of the phrase to look it up by."""
        best, before = None, 0
        for slot in phrase:
            here = None if slot.optional or slot.gap or slot.concepts else self._pivot_of(slot)
            if here and (best is None or here.cost < best.cost):
                best = Pivot(here.cost, before + here.before, here.slots)
            before += _longest(slot)
        if best is None:
            raise ValueError(f"a phrase needs a word of its own: {phrase}")
        return best

    def _pivot_of(self, slot: Slot) -> Pivot:
        if not slot.choices:
            dear = sum(COMMON if word in self._common else 1 for word in slot.exact)
            return Pivot(dear + 3 * len(slot.starts) + 5 * len(slot.ends + slot.parts), 0, (slot,))
        found = [self._pivot(choice) for choice in slot.choices]
        slots = tuple(one for pivot in found for one in pivot.slots)
        return Pivot(sum(pivot.cost for pivot in found), max(pivot.before for pivot in found), slots)

    def _of(self, word: str) -> Known:
        """The phrases that are looked up by this word."""
        known = self._known.get(word)
        if known is None:
            found = list(self._exact.get(word, ()))
            for length in range(1, len(word) + 1):
                found += self._starts.get(word[:length], ())
            for slot, entry in self._others:
                if word.endswith(slot.ends) or any(part in word for part in slot.parts):
                    found.append(entry)
            if len(self._known) >= MEMORY:
                self._known.clear()
                self._shared.clear()
                self._partly.clear()
            same = tuple(map(id, found))  # most words express nothing, and others what other forms of them do
            known = self._known[word] = self._shared.get(same) or self._shared.setdefault(same, _known(found))
        return known

    def means(self, word: str) -> bool:
        """Whether the word alone expresses anything."""
        return bool(self._of(word).singles)

    def _of_some(self, about: frozenset[Concept]) -> Callable[[str], Known]:
        """As `_of`, but only what some concepts need."""
        if about not in self._partly:
            needed = ahead = {Concept.MASK, *about}  # what hides them, and then what their phrases ask for
            while ahead := {one for concept in ahead for one in self._asked.get(concept, ())} - needed:
                needed = needed | ahead
            self._partly[about] = needed, {}
        concepts, partly = self._partly[about]

        def of(word: str) -> Known:
            known = self._of(word)
            found = partly.get(id(known)) or partly.setdefault(id(known), (known, _only_of(known, concepts)))
            return found[1]

        return of

    def find(self, tokens: Sequence[Token], about: frozenset[Concept] | None = None) -> tuple[Hit, ...]:
        """All hits, in order; those inside a MASK are left out.

        With `about`, all hits of these concepts, and perhaps some of others, at a lower price.
        """
        hits: set[Hit] = set()
        later: list[tuple[int, Entry]] = []
        words = {token.word for token in tokens}
        of = self._of if about is None else self._of_some(about)
        for index, token in enumerate(tokens):
            singles, free, bound = of(token.word)
            for concept, capital in singles:
                if token.capital or not capital:
                    hits.add(Hit(index, index + 1, concept))
            entries = free
            for word in bound.keys() & words if bound else ():
                entries += tuple(entry for entry in bound[word] if _has_all(words, entry.needs))
            for entry in entries:
                if entry.asks:
                    later.append((index, entry))
                else:
                    hits.update(_around(entry, tokens, index, {}))
        if later:
            ends = _ends(hits)
            for index, entry in later:
                hits.update(_around(entry, tokens, index, ends))
        masks = [hit for hit in hits if hit.concept is Concept.MASK]
        if masks:
            covered = {index for mask in masks for index in range(mask.start, mask.end)}
            hits = {
                hit
                for hit in hits
                if hit.concept is not Concept.MASK and not covered.issuperset(range(hit.start, hit.end))
            }
        return tuple(sorted(hits))


def _known(found: Sequence[Single | Entry]) -> Known:
    entries = [one for one in found if isinstance(one, Entry)]
    bound: dict[str, tuple[Entry, ...]] = {}
    for entry in entries:
        for word in entry.needs[0] if entry.needs else ():
            bound[word] = (*bound.get(word, ()), entry)
    singles = tuple(one for one in found if isinstance(one, Single))
    return Known(singles, tuple(entry for entry in entries if not entry.needs), bound)


def _only_of(known: Known, concepts: Set[Concept]) -> Known:
    bound = {word: tuple(one for one in entries if one.concept in concepts) for word, entries in known.bound.items()}
    return Known(
        tuple(one for one in known.singles if one.concept in concepts),
        tuple(one for one in known.free if one.concept in concepts),
        {word: entries for word, entries in bound.items() if entries},
    )


def _has_all(words: set[str], needs: Needs) -> bool:
    """Whether one word of each need is there, where one of the first is."""
    return len(needs) == 1 or not any(need.isdisjoint(words) for need in needs)


Ends = Mapping[tuple[int, Concept], int]


def _ends(hits: Iterable[Hit]) -> Ends:
    """Where the longest hit of a concept ends that begins at a word."""
    ends: dict[tuple[int, Concept], int] = {}
    for hit in hits:
        key = (hit.start, hit.concept)
        ends[key] = max(hit.end, ends.get(key, 0))
    return ends


def _needs(phrase: Phrase, pivot: Pivot) -> Needs:
    """The words of every other place of the phrase that has exact words only; the fewest first."""
    others = (slot for slot in phrase if not slot.optional and not set(pivot.slots) & {slot, *_inside(slot)})
    return tuple(sorted((words for slot in others if (words := _only(slot))), key=len))


def _inside(slot: Slot) -> Iterator[Slot]:
    for choice in slot.choices:
        for one in choice:
            yield one
            yield from _inside(one)


def _only(slot: Slot) -> frozenset[str]:
    """The words one of which stands at this place, or none where others may stand there too."""
    if slot.choices:
        firsts = [_only(choice[0]) for choice in slot.choices if not choice[0].optional]
        every = len(firsts) == len(slot.choices) and all(firsts)
        return frozenset[str]().union(*firsts) if every else frozenset()
    return slot.exact if not (slot.starts or slot.ends or slot.parts or slot.concepts or slot.gap) else frozenset()


def _longest(slot: Slot) -> int:
    if slot.gap:
        return slot.gap
    if slot.choices:
        return max(sum(_longest(one) for one in choice) for choice in slot.choices)
    return LONGEST if slot.concepts else 1


def _around(entry: Entry, tokens: Sequence[Token], index: int, ends: Ends) -> Iterator[Hit]:
    """The hits of a phrase that may contain the word at an index."""
    first = entry.phrase[0]
    for start in range(max(0, index - entry.before), index + 1):
        begins = first.concepts or first.takes(tokens[start])
        if begins and (fronts := _follow(entry.phrase, tokens, {start}, ends, FARTHEST, start)):
            yield Hit(start, min(fronts), entry.concept)


def _follow(phrase: Phrase, tokens: Sequence[Token], fronts: set[int], ends: Ends, reach: int, start: int) -> set[int]:
    """Where the phrase may end that goes on at one of the fronts, with words at most `reach` places apart.

    All ways are followed at once: no backtracking.
    """
    for slot in phrase:
        ahead: set[int] = set(fronts) if slot.optional else set()
        if slot.choices:
            for choice in slot.choices:
                ahead |= _follow(choice, tokens, fronts, ends, reach, start)
        elif slot.gap:
            for front in fronts:
                ahead.update(_within(tokens, front, slot.gap))
        else:
            for front in fronts:
                if front < len(tokens) and (front == start or tokens[front].place - tokens[front - 1].place <= reach):
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
