"""Which sentences: one alternative for each slot of the form, always the same for the same thread."""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from assistant.write.facts import SAID_AT_MOST, Facts
from assistant.write.language import before_name, phrases_in
from assistant.write.letter import Choice, TemplateFault
from assistant.write.render import render
from assistant.write.templates import Block, Form, Line, Slot, Templates, needs

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_BEFORE_FACT = re.compile(r"\b(\w{1,12}) (?=\{\{ (\w{1,20}) \}\})")
# A repeated word is heard by its beginning, from four letters on.
_SHORTEST, _STEM = 4, 5

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Picked:
    """The paragraphs of a body, the alternatives they are made of as the files have them, and why."""

    paragraphs: tuple[str, ...]
    sources: tuple[str, ...]
    choices: tuple[Choice, ...]


@dataclass(slots=True)
class _Body:
    """The body while it grows: what has been said is not said again."""

    facts: Facts
    seed: str
    avoid: frozenset[str]
    frequent: frozenset[str]  # words whose return nobody notices
    said: dict[str, int]
    sentences: list[str]

    def sayable(self) -> frozenset[str]:
        names = {fact.name for fact in self.facts.known}
        return frozenset(name for name in names if self.said.get(_thing(name), 0) < SAID_AT_MOST.get(name, 1))

    def note(self, line: Line, sayable: frozenset[str], text: str) -> None:
        for name in _said(line, sayable):
            self.said[_thing(name)] = self.said.get(_thing(name), 0) + 1
        self.sentences.append(text)


def _thing(name: str) -> str:
    """Two facts that say the same thing count as one."""
    return "met" if name == "and_met" else name


def pick_body(
    form: Form, templates: Templates, facts: Facts, *, seed: str, avoid: frozenset[str], note: str = ""
) -> Picked:
    """Fill the slots of the form; raises TemplateFault where a slot that must be there stays empty."""
    body = _Body(facts, seed, avoid, templates.language.stop_words, {}, [])
    true = facts.true
    paragraphs, sources, choices = [], [], []
    layout = _in_order(form.layouts, seed, form.name)[0]
    for slots in layout:
        sentences = []
        for slot in slots:
            if not all(condition.holds(true) for condition in slot.when):
                continue
            if slot.name == "note":
                sentences += [_closed(note)] if note.strip() else []
                continue
            found = _fill(slot, templates, body, true)
            if found:
                line, text, why = found
                sentences.append(text)
                sources.append(line.source)
                choices.append(Choice(slot.name, text, why))
        if sentences:
            paragraphs.append(" ".join(sentences))
    return Picked(tuple(paragraphs), tuple(sources), tuple(choices))


def pick_line(blocks: tuple[Block, ...], true: frozenset[str], facts: Facts, seed: str) -> tuple[str, str]:
    """A greeting or closing and the line it comes from; raises TemplateFault where none fits."""
    known = frozenset(fact.name for fact in facts.known)
    for block in blocks:
        lines = [line for line in block.lines if line.needs <= known]
        if block.holds(true) and lines:
            line = _in_order(lines, seed, "line")[0]
            return _text(line, known, facts), line.where
    where = blocks[0].lines[0].where if blocks and blocks[0].lines else "greetings.txt"
    raise TemplateFault(f"{where.partition(',')[0]}: no line fits; end the file with a block under [].")


def mirrored(greeting: str, closing: str, names: Iterable[str]) -> frozenset[str]:
    """Conditions that tell how they greeted and signed: "greets: hi", "signs: best wishes"."""
    own = {name.casefold() for name in names}
    words = [word.casefold() for word in _WORD.findall(greeting[:80])]
    greets = {" ".join(words[:count]) for count in (1, 2, 3) if len(words) >= count}
    phrase = re.split(r"[,\n]", closing[:80].strip(), maxsplit=1)[0]
    signs = [word for word in (found.casefold() for found in _WORD.findall(phrase)) if word not in own]
    return frozenset({f"greets: {words}" for words in greets} | ({f"signs: {' '.join(signs)}"} if signs else set()))


def _fill(slot: Slot, templates: Templates, body: _Body, true: frozenset[str]) -> tuple[Line, str, str] | None:
    """The alternative for a slot; sentences to avoid only come back where nothing else is left."""
    sayable = body.sayable()
    unsaid = tuple(phrase for when, phrases in templates.language.unsaid if when in true for phrase in phrases)
    for avoid in (body.avoid, frozenset[str]()):
        for block in templates.blocks(slot.name):
            if not block.holds(true):
                continue
            fitting = _fitting(block, slot.name, body, sayable, avoid, unsaid)
            if fitting:
                line, text = fitting[0]
                body.note(line, sayable, text)
                return line, text, _why(line, sayable, body.facts, repeated=bool(body.avoid) and not avoid)
        if slot.optional:
            return None
    raise TemplateFault(f"{templates.language.code}/sentences/{slot.name}.txt: no sentence fits; add a block under [].")


def _fitting(
    block: Block, slot: str, body: _Body, sayable: frozenset[str], avoid: frozenset[str], unsaid: tuple[str, ...]
) -> list[tuple[Line, str]]:
    """The block's alternatives that can be said now: without what is better unsaid, and repeating few words, first."""
    before = frozenset[str]().union(*(_heard(said, body.frequent) for said in body.sentences))
    fitting = []
    for line in _in_order([line for line in block.lines if line.needs <= sayable], body.seed, slot):
        text = _text(line, sayable, body.facts)
        if line.source not in avoid and text not in avoid:
            fitting.append((line, text))
    says = phrases_in(unsaid).search
    return sorted(fitting, key=lambda pair: (bool(says(pair[0].source)), _repetition(pair[1], before, body)))


def _repetition(text: str, before: frozenset[str], body: _Body) -> int:
    """How much a sentence would sound like those before it; one word said again is not heard."""
    repeated = len(_heard(text, body.frequent) & before)
    opening = text.split()[:2]
    return repeated // 2 + 2 * any(said.split()[:2] == opening for said in body.sentences)


def _heard(text: str, frequent: frozenset[str]) -> frozenset[str]:
    words = (word.casefold() for word in _WORD.findall(text))
    return frozenset(word[:_STEM] for word in words if len(word) >= _SHORTEST and word not in frequent)


def _text(line: Line, sayable: frozenset[str], facts: Facts) -> str:
    values = {fact.name: fact.value for fact in facts.known}
    spoken = (_elided(piece.source, values, facts) for piece in line.spoken(sayable))
    return "".join(render(source, values, line.where) for source in spoken).strip()


def _elided(source: str, values: dict[str, str], facts: Facts) -> str:
    """The template with the words before its facts as they stand before these values."""
    if not facts.elisions:
        return source
    return _BEFORE_FACT.sub(lambda found: before_name(found[1], values.get(found[2], ""), facts.elisions), source)


def _said(line: Line, sayable: frozenset[str]) -> frozenset[str]:
    return needs(line.spoken(sayable))


def _why(line: Line, sayable: frozenset[str], facts: Facts, *, repeated: bool) -> str:
    said = _said(line, sayable)
    proofs = [fact.why for fact in facts.known if fact.name in said]
    again = ["used before: every other sentence for this place has been, too"] if repeated else []
    return "; ".join([line.where, *proofs, *again])


def _closed(note: str) -> str:
    """The person's note on one line, as written, closed like a sentence."""
    said = " ".join(note.split())
    return said if said[-1:] in '.!?…"”»)' else f"{said}."


def _in_order(items: Iterable[T], seed: str, place: str) -> list[T]:
    """The same order for the same seed, unrelated between seeds."""

    def key(item: T) -> bytes:
        return hashlib.sha256(f"{seed}\0{place}\0{getattr(item, 'source', item)}".encode(errors="replace")).digest()

    return sorted(items, key=key)
