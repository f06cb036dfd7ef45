"""The last check, on whatever the templates produced: a table of checks, each naming its faults in a sentence."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from assistant.understand.story import Register
from assistant.write.facts import Facts
from assistant.write.language import Language, phrases_in
from assistant.write.letter import Letter, Occasion
from assistant.write.parts import Parts, parts
from assistant.write.templates import Templates, languages, read_templates, shipped_language

FEWEST, MOST = 40, 190  # words of the body
_MASK = "Xx"  # stands for a fact while the words around it are read
_WORD = re.compile(r"[^\W_]+(?:['’‘.&+#-][^\W_]+)*")
_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"”»)]?\s+")
_PLACEHOLDER = re.compile(
    r"\{\{|\}\}|\{%|%\}|\{#|#\}|\[\[|\]\]|\[[^\]\n]{1,60}\]|<[^>\n]{1,60}>|_{3,}|\.{4,}"
    r"|\b(?:XXX+|TODO|TBD|FIXME|None(?! of)|null|undefined|nan|lorem ipsum)\b"
)
_SPACING = re.compile(r"  |\s[,.]|[,;:.!?][,;:]|\.\.(?!\.)|[!?]\.|\(\s|\s\)|\(\)|^[,;:.]")
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd]")
_LINK = re.compile(r"https?:|www\.|\S@\S")
_SURE = 8  # words from which the language of a sentence can be told
_LEAST_SHARE = 0.12  # of frequent words in such a sentence
_LEAD = 3  # frequent words by which another language must lead


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a check reads."""

    letter: Letter
    parts: Parts
    masked: str  # the body with every fact hidden
    occasion: Occasion
    templates: Templates
    facts: Facts

    @property
    def language(self) -> Language:
        return self.templates.language


Check = Callable[[Sheet], Iterator[str]]


def proofread(letter: Letter, occasion: Occasion, templates: Templates, facts: Facts) -> tuple[str, ...]:
    """The faults of a letter, one sentence each; nothing where it can be saved."""
    split = parts(letter)
    sheet = Sheet(letter, split, _masked(split.body, facts), occasion, templates, facts)
    return tuple(dict.fromkeys(fault for check in CHECKS for fault in check(sheet)))


def _masked(body: str, facts: Facts) -> str:
    for value in sorted((fact.value for fact in facts.known if fact.name != "day"), key=len, reverse=True):
        body = re.sub(rf"(?<!\w){re.escape(value)}(?!\w)", _MASK, body)
    return body


def _length(sheet: Sheet) -> Iterator[str]:
    words = len(sheet.parts.body.split())
    if not FEWEST <= words <= MOST:
        yield f"The letter has {words} words; {FEWEST} to {MOST} are right."


def _placeholders(sheet: Sheet) -> Iterator[str]:
    for found in _PLACEHOLDER.findall(sheet.letter.text):
        yield f"A placeholder is left: {found!r}."


def _doubled_words(sheet: Sheet) -> Iterator[str]:
    # Inside a name two equal words may be right ("Baden Baden"); across its edge they are not.
    names = " ".join(fact.value.casefold() for fact in sheet.facts.known)
    # "Mitarbeiter*in in": the ending of a word is no word.
    said = f"{sheet.parts.greeting} {sheet.parts.body}".casefold()
    words = re.findall(r"\w+(?:[*:·_/]\w+)*|[^\w\s]", said)
    for one, next_one in pairwise(words):
        if one == next_one and one.isalpha() and one not in sheet.language.doubles and f"{one} {one}" not in names:
            yield f"A word stands twice: “{one} {one}”."


def _spacing(sheet: Sheet) -> Iterator[str]:
    # A name may end in a dot of its own: "Dear Sandra I.,".
    greeting = _masked(sheet.parts.greeting, sheet.facts)
    for text in (greeting, *sheet.parts.paragraphs, sheet.parts.closing):
        for found in _SPACING.findall(text):
            yield f"Spaces or punctuation are wrong around {found!r}."


def _sentences(sheet: Sheet) -> Iterator[str]:
    for number, paragraph in enumerate(sheet.masked.split("\n\n")):
        if paragraph.rstrip('"”»)')[-1:] not in (".", "!", "?", "…"):
            yield f"A paragraph does not end like a sentence: “…{paragraph[-30:]}”."
        for place, sentence in enumerate(_SENTENCE_END.split(paragraph)):
            if sheet.language.begins_small and number == place == 0 and sheet.parts.greeting.endswith(","):
                continue
            first = sentence.lstrip("\"“„«¿¡('’")[:1]
            if first.isalpha() and first.islower():
                yield f"A sentence does not begin with a capital: “{sentence[:30]}…”."


def _slips(sheet: Sheet) -> Iterator[str]:
    for slip in sheet.language.slips:
        found = re.search(slip.pattern, sheet.parts.body)
        if found:
            yield f"Grammar: {slip.says} (“{found[0]}”)."


def _names(sheet: Sheet) -> Iterator[str]:
    """Capitals inside a sentence are names, and names come from the mail or from the person."""
    known = _vocabulary(sheet.language.code) | sheet.language.words | {_MASK} | _own_words(sheet)
    for sentence in _SENTENCE_END.split(sheet.masked.replace("\n\n", " ")):
        words = _WORD.findall(sentence)
        for before, word in pairwise(words):
            if not word[:1].isupper() or word in known or word.partition("'")[0] in known:
                continue
            if not sheet.language.nouns_capitalised or before in sheet.language.before_names:
                yield f"“{word}” is not a name that the mail proves."


def _own_words(sheet: Sheet) -> frozenset[str]:
    spoken = " ".join([sheet.occasion.note, sheet.facts.value("day"), sheet.occasion.owner.name])
    return frozenset(_WORD.findall(spoken))


@cache
def _vocabulary(code: str) -> frozenset[str]:
    """Every word of the shipped templates: none of them is a name."""
    return frozenset(word for line in read_templates(code).every_line() for word in _WORD.findall(line.source))


def _numbers(sheet: Sheet) -> Iterator[str]:
    proved = set(re.findall(r"\d+", f"{sheet.facts.value('day')} {sheet.occasion.note}"))
    for number in re.findall(r"\d+", sheet.masked):
        if number not in proved:
            yield f"The number {number} is in no mail about this application."


def _greeting(sheet: Sheet) -> Iterator[str]:
    name, greeting = sheet.facts.addressee, sheet.parts.greeting
    words = set(_WORD.findall(greeting))
    known = {word for block in sheet.templates.greetings for line in block.lines for word in _WORD.findall(line.source)}
    if name is None:
        allowed = set(_WORD.findall(sheet.facts.value("company")))
    else:
        parts_of_name = " ".join((name.full, name.first, name.last, name.title, name.female, name.male))
        allowed = set(_WORD.findall(parts_of_name)) | set(parts_of_name.split())
        if not {name.first, name.last, name.full} & ({*words, *greeting.rstrip(",:!").split()} | _ends(greeting)):
            yield f"The greeting “{greeting}” does not name {name.full}."
    for word in sorted(words - known - allowed):
        if word[:1].isupper() and f"{word}." not in allowed:
            yield f"The greeting names “{word}”, to whom the letter does not go."


def _ends(greeting: str) -> set[str]:
    """What a greeting may end in, as it may be a name of several words."""
    words = greeting.rstrip(" ,:!").split()
    return {" ".join(words[start:]) for start in range(len(words))}


def _signed(sheet: Sheet) -> Iterator[str]:
    lines = [line for line in sheet.parts.signature.splitlines() if line.strip()]
    if not sheet.parts.closing or not lines or not any(letter.isalpha() for letter in lines[0]):
        yield "Nobody signs: set name in [me] of the settings."
    elif "@" in lines[0] or "://" in lines[0]:
        yield "No name stands above the contact lines: set name in [me] of the settings."
    if len(set(lines)) < len(lines):
        yield "The signature says something twice."
    if lines and len(lines[0].split()) > 1 and lines[0] in sheet.parts.body:
        yield "The signature stands inside the letter."


def _required(sheet: Sheet) -> Iterator[str]:
    for phrases, element in ((sheet.language.thanks, "thanks"), (sheet.language.door, "an open door")):
        if not phrases_in(phrases).search(sheet.masked):
            yield f"An element is missing: {element}."


def _banned(sheet: Sheet) -> Iterator[str]:
    for ban in sheet.language.bans:
        if ban.move == "feedback" and sheet.occasion.may_ask_feedback:
            continue
        for found in phrases_in(ban.phrases).findall(sheet.masked):
            yield f"No letter makes this move: {ban.move} (“{found}”)."


def _register(sheet: Sheet) -> Iterator[str]:
    formal = sheet.letter.register is Register.FORMAL
    wrong = sheet.language.informal_only if formal else sheet.language.formal_only
    # The note is the person's own: they may write as they like.
    text = sheet.masked.replace(" ".join(sheet.occasion.note.split()) or "\0", "")
    for word in phrases_in(wrong, exact_case=True).findall(text):
        yield f"“{word}” does not go with the {sheet.letter.register} register."


def _right_language(sheet: Sheet) -> Iterator[str]:
    frequent = {code: shipped_language(code).stop_words for code in languages()}
    for sentence in _SENTENCE_END.split(sheet.masked.replace("\n\n", " ")):
        words = [word.casefold().replace("’", "'") for word in _WORD.findall(sentence) if word != _MASK]
        if len(words) < _SURE:
            continue
        counts = {code: sum(word in common for word in words) for code, common in frequent.items()}
        own = counts[sheet.language.code]
        if own < _LEAST_SHARE * len(words) or max(counts.values()) >= own + _LEAD:
            yield f"A sentence is not in the language of the letter: “{sentence[:40]}…”."


def _harmless(sheet: Sheet) -> Iterator[str]:
    if _CONTROL.search(sheet.letter.text):
        yield "A control character stands in the letter."
    found = _LINK.search(f"{sheet.parts.greeting} {sheet.parts.body}")
    if found:
        yield f"An address stands inside the letter: {found[0]!r}."


# In the order in which a reader would notice.
CHECKS: tuple[Check, ...] = (
    _greeting,  # goes to the one it greets
    _length,
    _required,  # thanks, and an open door
    _banned,  # blame, bitterness, negotiation, re-applying, pleading, brochure words, feedback where not allowed
    _names,  # no foreign company, role or person
    _numbers,  # no invented date
    _right_language,
    _register,
    _sentences,
    _doubled_words,
    _spacing,
    _slips,  # a/an and the like
    _placeholders,
    _signed,
    _harmless,
)
