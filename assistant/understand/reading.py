"""A sentence read: its words, the concepts they express, and what it claims."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from assistant.languages import tables
from assistant.languages.concept import Concept
from assistant.understand.lexicon import Hit, Lexicon
from assistant.understand.named import full_names, lone_names
from assistant.understand.rules import NAMED_RULES, RULES, Choice, Rule
from assistant.understand.tokens import Token, fold, tokenise

LONGEST = 90  # words; what is longer is a list, a table or code
NEGATED = frozenset({Concept.NEG})
TURNING = frozenset({Concept.WITHDRAWN, Concept.STILL, Concept.TAKEBACK, Concept.RESCHEDULE, Concept.OUTREACH})
NAMING = frozenset(  # who is named matters beside these
    (Concept.CHOOSE, Concept.HIRE, Concept.GETS, Concept.FILLED, Concept.NEG, Concept.NO, Concept.REFUSED)
)
FAILING = frozenset({Concept.NEG, Concept.REFUSED})
DENIABLE = frozenset({Concept.INVITED, Concept.OFFERED})
BUT, READER = frozenset({Concept.BUT}), frozenset({Concept.YOU})
CONDITIONAL = DENIABLE | {Concept.WITHDRAWN}  # that something is so only "if" says nothing of it
DENIES = 8  # places: how far ahead a negation reaches, unless a but stands between
CLOSE = 3  # places: the same for what is seldom denied: no longer under review
BEHIND = 9  # places: how far behind a claim its condition may follow
LONE = 0.7  # what a first name alone says, beside a whole name
BESIDE = 0.6  # what a claim says whose anchor stands in the sentence before or behind
BACK = 5  # places: how far what is denied may stand before its negation
STATUSES = frozenset({"refused", "not-chosen", "not-passed", "not-advancing", "not-got", "idiom"})
STATUS = 5.0  # logits, of what stands by itself behind a colon or a dash
PARTED = 4  # places: a colon, a dash, an arrow
LONGEST_HEADING, LONGEST_STATUS, TAIL = 8, 6, 3  # words before it, of it, and behind it: "by the employer"
TELLING = frozenset({Concept.ME, Concept.THIRD, Concept.FRIEND})  # who tells what happened to somebody writes no notice
MOST = 8  # hits of one concept that are combined; more would only cost time
MOST_HITS = 400  # of one sentence: each is held against all others, and no sentence of a person has a hundred


@cache
def lexicon_of(code: str) -> Lexicon:
    """The compiled cues of a language."""
    return Lexicon(tables(code, "detect").CUES, {fold(word) for word in tables(code, "words").FUNCTION_WORDS})


@dataclass(frozen=True, slots=True)
class Claim:
    """What a sentence says by one rule, and why it does not count where it does not."""

    rule: str
    weight: float
    words: str
    void: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """One sentence of a message."""

    sentence: str
    tokens: tuple[Token, ...]
    hits: tuple[Hit, ...]
    concepts: frozenset[Concept]  # those of the hits
    names: tuple[int, ...]  # where somebody is named who is not the reader; only where a claim may depend on it
    lone: tuple[int, ...]  # where a single capitalised word may be a first name
    question: bool

    def of(self, concepts: Choice) -> list[Hit]:
        """The hits of these concepts, a bounded number of them."""
        return [hit for hit in self.hits if hit.concept in concepts][:MOST]

    def has(self, concept: Concept) -> bool:
        """Whether the concept is expressed."""
        return concept in self.concepts

    def quoted(self, hit: Hit) -> bool:
        """Whether the hit stands between quotation marks."""
        return self.tokens[hit.start].quoted

    def turned(self, hit: Hit) -> bool:
        """Whether an invitation or the like is denied, or only possible: "we do not invite you", "if you withdraw"."""
        reach = DENIES if hit.concept in DENIABLE else CLOSE
        place = self.tokens[hit.start].place
        for one in self.hits:
            before = self.tokens[one.start].place
            if one.concept in (Concept.IF, Concept.GENERIC) and before <= place and hit.concept in CONDITIONAL:
                return True
            # German and Dutch deny in the middle: "wir laden Sie nicht ein".
            inside = hit.start < one.start and one.end < hit.end
            if one.concept is Concept.NEG and inside and hit.concept in DENIABLE:
                return True
            if one.concept is Concept.NEG and one.end <= hit.start and place - before <= reach:
                return not any(
                    other.concept is Concept.BUT and one.end <= other.start < hit.start for other in self.hits
                )
        return False

    def span(self, hits: Sequence[Hit]) -> tuple[int, int]:
        """First and last place of some hits."""
        return min(self.tokens[hit.start].place for hit in hits), max(self.tokens[hit.end - 1].place for hit in hits)


def read(sentence: str, code: str, known: frozenset[str], *, caseless: bool = False) -> Reading:
    """Read one sentence; `known` are folded names of the reader, which name nobody else."""
    tokens, hits, concepts = _understood(sentence, code, caseless)
    named = not caseless and _asks_for_names(concepts)
    names = tuple(full_names(tokens, hits, known, code)) if named else ()
    lone = tuple(lone_names(tokens, hits, known, code, names)) if named and code != "de" else ()
    return Reading(sentence, tokens, hits, concepts, names, lone, sentence.rstrip(" \"”'»)").endswith("?"))


@lru_cache(maxsize=512)
def _understood(
    sentence: str, code: str, caseless: bool
) -> tuple[tuple[Token, ...], tuple[Hit, ...], frozenset[Concept]]:
    """Its words and what they express; remembered, for a message is read alone, in its thread, and in its history."""
    tokens = tokenise(sentence, caseless=caseless)
    hits = lexicon_of(code).find(tokens)[:MOST_HITS]
    return tokens, hits, frozenset(hit.concept for hit in hits)


def claims(reading: Reading, beside: Sequence[Reading] = ()) -> Iterator[Claim]:
    """What the sentence claims by each rule, the void claims included.

    `beside` are the sentences before and behind: what they are about counts nearly as much.
    """
    if len(reading.tokens) > LONGEST or reading.has(Concept.FOOTER):
        return
    for rule in _possible(reading.concepts):
        anchored = not rule.anchor or not rule.anchor.isdisjoint(reading.concepts)
        told_beside = any(not rule.anchor.isdisjoint(other.concepts) for other in beside)
        weight = rule.weight if anchored else rule.weight * BESIDE
        best = None
        for combination in _combinations(reading, rule):
            status = rule.name in STATUSES and _is_status(reading, combination)
            if not (anchored or told_beside or status):
                continue
            void = _void(reading, rule, combination)
            if best is None or (best.void and not void):
                name, heavy = ("status", STATUS) if status else (rule.name, weight)
                best = Claim(name, heavy, reading.sentence, void)
        if best:
            yield best
    for rule in NAMED_RULES:
        if rule.anchor.isdisjoint(reading.concepts):
            continue
        for hit in reading.of(rule.near[0]):
            _, end = reading.span([hit])
            if near := [name for name in (*reading.names, *reading.lone) if _within(reading, name, end, rule.reach)]:
                weight = rule.weight if near[0] in reading.names else rule.weight * LONE
                yield Claim(rule.name, weight, reading.sentence, _void(reading, rule, [hit]))
                break


def _is_status(reading: Reading, chosen: Sequence[Hit]) -> bool:
    """ "New status: rejected", "Line cook – Grainwood – not selected": what stands by itself at a short line's end."""
    first, last = min(hit.start for hit in chosen), max(hit.end for hit in chosen)
    parted = 0 < first <= LONGEST_HEADING and reading.tokens[first].place - reading.tokens[first - 1].place >= PARTED
    ends = len(reading.tokens) - last <= TAIL and last - first <= LONGEST_STATUS
    return parted and ends and TELLING.isdisjoint(reading.concepts)


@lru_cache(maxsize=4_096)
def _possible(concepts: frozenset[Concept]) -> tuple[Rule, ...]:
    """The rules all of whose words are among the concepts."""
    return tuple(rule for rule in RULES if not any(choice.isdisjoint(concepts) for choice in rule.near))


@lru_cache(maxsize=4_096)
def _asks_for_names(concepts: frozenset[Concept]) -> bool:
    """Whether a claim may depend on who else is named."""
    if NAMING.isdisjoint(concepts):
        return False
    return bool(_possible(concepts)) or any(
        not rule.anchor.isdisjoint(concepts) and not rule.near[0].isdisjoint(concepts) for rule in NAMED_RULES
    )


def _within(reading: Reading, name: int, end: int, reach: int) -> bool:
    return -reach <= reading.tokens[name].place - end <= reach


def _combinations(reading: Reading, rule: Rule) -> Iterator[list[Hit]]:
    choices = [reading.of(choice) for choice in rule.near]
    if rule.not_over:
        others = reading.of(rule.not_over)
        choices = [
            [hit for hit in choice if not any(hit.start <= one.start and one.end <= hit.end for one in others)]
            for choice in choices
        ]
    combined: list[list[Hit]] = [[]]
    for choice in choices:
        combined = [[*chosen, hit] for chosen in combined for hit in choice if _apart(hit, chosen)]
    for chosen in combined:
        start, end = reading.span(chosen)
        inner = sum(hit.end - hit.start for hit in chosen)
        # What is denied stands behind its "not", or close before it.
        ahead = rule.near[0] == NEGATED and chosen[0].start > chosen[-1].start
        if len(chosen) == 1 or end - start + 1 - inner <= (min(rule.reach, BACK) if ahead else rule.reach):
            yield chosen


def _apart(hit: Hit, chosen: Sequence[Hit]) -> bool:
    return all(hit.end <= other.start or other.end <= hit.start for other in chosen)


def _void(reading: Reading, rule: Rule, chosen: Sequence[Hit]) -> str:
    """Why the claim does not count, or ""."""
    start, end = reading.span(chosen)
    tokens = reading.tokens
    to_reader = reading.has(Concept.YOU)
    # "We have decided" is about this selection, however many applicants are spoken of.
    decided = reading.has(Concept.WE) and reading.has(Concept.DECISION)
    if all(reading.quoted(hit) for hit in chosen):
        return "quoted"
    if not to_reader and _fails_another(reading):
        return "about-another"
    if rule.near[0] == NEGATED and _turned_to_reader(reading, chosen):
        return "otherwise"
    for hit in reading.hits:
        place = tokens[hit.start].place
        if hit.concept is Concept.IF and place <= end and end - place < 40:
            return "conditional"
        if hit.concept is Concept.UNTIL and end < place <= end + BEHIND:
            return "conditional"
        if hit.concept is Concept.MAYBE and start - 4 <= place <= end:
            return "possible"
        if (
            hit.concept is Concept.GENERIC
            and not _overlapped(reading, hit)
            and (
                all(hit.start <= one.start and one.end <= hit.end for one in chosen)
                or (place < start and not to_reader and not decided)
            )
        ):
            return "general"
        if hit.concept in rule.unless and start - 4 <= place <= end and _apart(hit, chosen):
            return "negated"
    if reading.question:
        return "question"
    others = bool(reading.names) or any(0 < tokens[name].place - end <= 3 for name in reading.lone)
    # An idiom without a denial names who got it: we went with Oakes.
    denying = rule.near[0] == NEGATED or (Concept.NO in rule.near[0] and reading.has(Concept.NEG))
    if others and denying and not to_reader:
        return "about-another"
    for hit in reading.hits:
        # What the reader decided, and a longer phrase that means something else: "you have decided not to proceed".
        if hit.concept in TURNING and all(hit.start <= one.start and one.end <= hit.end for one in chosen):
            return "otherwise"
        if hit.concept is Concept.WITHDRAWN and not reading.turned(hit) and hit.start <= chosen[0].start:
            return "withdrawn"
    return ""


def _turned_to_reader(reading: Reading, chosen: Sequence[Hit]) -> bool:
    """ "No, it is not, but you can hire": behind the but stands what the reader does, which nothing denies."""
    return any(
        chosen[0].end <= but.start < you.start < chosen[-1].start
        for but in reading.of(BUT)
        for you in reading.of(READER)
    )


def _fails_another(reading: Reading) -> bool:
    """Whether somebody else is denied something: Jonah did not get the job, she was not chosen, she declined."""
    tokens = reading.tokens
    somebody = [
        tokens[index].place
        for index in (*reading.names, *reading.lone)
        if tokens[min(index + 1, len(tokens) - 1)].word != "s"  # Nell's job
    ]
    somebody += [tokens[hit.start].place for hit in reading.hits if hit.concept is Concept.THIRD]
    denials = [tokens[hit.start].place for hit in reading.hits if hit.concept in FAILING]
    return any(0 < denial - place <= 3 for denial in denials[:MOST] for place in somebody[:MOST])


def _overlapped(reading: Reading, generic: Hit) -> bool:
    """Whether the candidates in general are the other candidates."""
    return any(
        hit.concept is Concept.OTHER and hit.start < generic.end and generic.start < hit.end for hit in reading.hits
    )
