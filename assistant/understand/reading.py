"""A sentence read: its words, the concepts they express, and what it claims."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from assistant.languages import tables
from assistant.languages.concept import Concept
from assistant.understand.phrases import Hit, Lexicon, Token, fold, lexicon, tokenise
from assistant.understand.rules import NAMED_RULES, RULES, Choice, Rule

LONGEST = 90  # words; what is longer is a list, a table or code
DENIABLE = frozenset({Concept.INVITED, Concept.OFFERED})
MOST = 8  # hits of one concept that are combined; more would only cost time


@cache
def lexicon_of(code: str) -> Lexicon:
    """The compiled cues of a language."""
    return lexicon(tables(code, "detect").CUES)


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
    names: tuple[int, ...]  # where somebody is named who is not the reader
    question: bool

    def of(self, concepts: Choice) -> list[Hit]:
        """The hits of these concepts, a bounded number of them."""
        return [hit for hit in self.hits if hit.concept in concepts][:MOST]

    def has(self, concept: Concept) -> bool:
        """Whether the concept is expressed."""
        return any(hit.concept is concept for hit in self.hits)

    def quoted(self, hit: Hit) -> bool:
        """Whether the hit stands between quotation marks."""
        return self.tokens[hit.start].quoted

    def turned(self, hit: Hit) -> bool:
        """Whether an invitation or an offer is denied: "we will not be inviting you"."""
        if hit.concept not in DENIABLE:
            return False
        place = self.tokens[hit.start].place
        return any(
            (one.concept is Concept.NEG and one.end <= hit.start and place - self.tokens[one.start].place <= 5)
            or (one.concept in (Concept.IF, Concept.GENERIC) and self.tokens[one.start].place <= place)
            for one in self.hits
        )

    def span(self, hits: Sequence[Hit]) -> tuple[int, int]:
        """First and last place of some hits."""
        return min(self.tokens[hit.start].place for hit in hits), max(self.tokens[hit.end - 1].place for hit in hits)


def read(sentence: str, code: str, known: frozenset[str], *, caseless: bool = False) -> Reading:
    """Read one sentence; `known` are folded names of the reader, which name nobody else."""
    tokens = tokenise(sentence, caseless=caseless)
    hits = lexicon_of(code).find(tokens)
    names = () if caseless else tuple(_names(tokens, hits, known, code))
    return Reading(sentence, tokens, hits, names, sentence.rstrip(" \"”'»)").endswith("?"))


def _names(tokens: Sequence[Token], hits: Sequence[Hit], known: frozenset[str], code: str) -> Iterator[int]:
    """Where a title stands before a capitalised word, or two capitalised words without another meaning together."""
    titles = {hit.end for hit in hits if hit.concept is Concept.PERSON_TITLE}
    meant = {index for hit in hits if hit.concept is not Concept.PERSON_TITLE for index in range(hit.start, hit.end)}
    for index, token in enumerate(tokens):
        if not token.raw[:1].isupper() or token.word in known or len(token.raw) < 2 or token.raw.isupper():
            continue
        if index in titles:
            yield index
        # German writes every noun with a capital.
        elif code != "de" and index and index not in meant and tokens[index - 1].place == token.place - 1:
            before = tokens[index - 1]
            if before.raw[:1].isupper() and before.word not in known and index - 1 not in meant and index > 1:
                yield index


def claims(reading: Reading) -> Iterator[Claim]:
    """What the sentence claims by each rule, the void claims included."""
    if len(reading.tokens) > LONGEST or reading.has(Concept.FOOTER):
        return
    for rule in RULES:
        if rule.anchor and not any(hit.concept in rule.anchor for hit in reading.hits):
            continue
        best = None
        for combination in _combinations(reading, rule):
            void = _void(reading, rule, combination)
            if best is None or (best.void and not void):
                best = Claim(rule.name, rule.weight, reading.sentence, void)
        if best:
            yield best
    for rule in NAMED_RULES:
        if not any(hit.concept in rule.anchor for hit in reading.hits):
            continue
        for hit in reading.of(rule.near[0]):
            _, end = reading.span([hit])
            if any(-rule.reach <= reading.tokens[name].place - end <= rule.reach for name in reading.names):
                yield Claim(rule.name, rule.weight, reading.sentence, _void(reading, rule, [hit]))
                break


def _combinations(reading: Reading, rule: Rule) -> Iterator[list[Hit]]:
    choices = [reading.of(choice) for choice in rule.near]
    combined: list[list[Hit]] = [[]]
    for choice in choices:
        combined = [[*chosen, hit] for chosen in combined for hit in choice if _apart(hit, chosen)]
    for chosen in combined:
        start, end = reading.span(chosen)
        inner = sum(hit.end - hit.start for hit in chosen)
        if len(chosen) == 1 or end - start + 1 - inner <= rule.reach:
            yield chosen


def _apart(hit: Hit, chosen: Sequence[Hit]) -> bool:
    return all(hit.end <= other.start or other.end <= hit.start for other in chosen)


def _void(reading: Reading, rule: Rule, chosen: Sequence[Hit]) -> str:
    """Why the claim does not count, or ""."""
    start, end = reading.span(chosen)
    tokens = reading.tokens
    if all(reading.quoted(hit) for hit in chosen):
        return "quoted"
    for hit in reading.hits:
        place = tokens[hit.start].place
        if hit.concept is Concept.IF and place <= end and end - place < 40:
            return "conditional"
        if hit.concept is Concept.MAYBE and start - 4 <= place <= end:
            return "possible"
        if hit.concept is Concept.GENERIC and (
            all(hit.start <= one.start and one.end <= hit.end for one in chosen)
            or (place < start and not reading.has(Concept.YOU))
        ):
            return "general"
        if hit.concept in rule.unless and start - 4 <= place <= end and _apart(hit, chosen):
            return "negated"
    if reading.question:
        return "question"
    if rule.near[0] == frozenset({Concept.NEG}) and reading.names and not reading.has(Concept.YOU):
        return "about-another"
    return ""


def names_of(*texts: str) -> frozenset[str]:
    """Folded words of names and addresses."""
    return frozenset(token.word for text in texts for token in tokenise(fold(text)))
