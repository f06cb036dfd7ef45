"""Which role it is: after and before certain words, beside (m/w/d), in the subject, as a job title anywhere."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from assistant.languages.extraction import Table
from assistant.message.message import Owner
from assistant.understand.extract.candidates import LONGEST_WORDS, Candidate, best_of
from assistant.understand.extract.choice import Option, choose
from assistant.understand.extract.domain_names import matches_label
from assistant.understand.extract.heads import Place, find_heads, has_head, may_be_head
from assistant.understand.extract.letter import Letter
from assistant.understand.extract.phrasing import fold_letters, phrases, word_set
from assistant.understand.extract.reading import fold, one_line
from assistant.understand.extract.role_clean import GENDER, REQUISITION, bare, begins_title, clean_role
from assistant.understand.extract.role_cues import cue_ends
from assistant.understand.extract.role_options import role_options
from assistant.understand.extract.role_others import is_of_others
from assistant.understand.extract.role_phrase import read_back, read_closed, read_on, read_quoted
from assistant.understand.extract.sender_label import sender_label
from assistant.understand.verdict import Evidence

CERTAIN = 0.36
UNTOLD = 0.6  # chance of no role being told from which none is taken
HEAD_ALONE = 0.4  # a job title without words around it that say whose it is; small-written ones are worth less
FRAMED = 0.6
CUED, LIKELY = 0.8, 0.55  # strength from which words in that place are believed without an occupation
HEADLESS = 0.3  # words in the place of a role without any word for an occupation
QUOTED, EARLIER = 0.6, 0.7
EARLIER_THOUGH_TOLD = 0.45  # earlier mail may be about another role, if this one names one
IN_SUBJECT = 0.3  # added where subject and text say the same
_PREFIX = re.compile(r"^(?:\s*(?:re|aw|wg|fw|fwd|tr|rv|res|r|i|antw|enc|sv|vs)\s?:\s*)+", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_SHORT = re.compile(r"\b(Sr|Jr|Snr|Asst|Assoc|Dipl|Tech)\.")  # their full stop ends nothing
_BEFORE_COMPANY = re.compile(
    r"\s+(?:at|@|with|within|for|bei|chez|en|na|no|presso|bij|by|the|der|dem|à|au|aux)(?:\s(?:the|der|dem|la|il))?\s$|\s[-–—|]\s$"
)
# "Chat about X?", "Gespräch zu X": what a subject is about stands behind these.
_TOPIC = re.compile(
    r"^.{2,40}?\s(?:about|regarding|concerning|zu|über|bezüglich"
    r"|au sujet de|à propos de|sobre|acerca de|riguardo a|over)\s",
    re.IGNORECASE,
)
_STRONG_PARTS = re.compile(r"\s*[|:;]\s+|\s+[|]\s+")
_SUBJECT_PARTS = re.compile(r"\s+[-–—|/·•]\s+|\s*[|:;]\s+|\s*[()\[\]]\s*|,\s+")


def find_role(
    letter: Letter, earlier: Sequence[Letter], owner: Owner, company: str | None
) -> tuple[str | None, tuple[Evidence, ...]]:
    """The role as a letter writes it; None where neither message nor thread tells."""
    options, about, best = role_choices(letter, earlier, owner, company)
    choice = choose("role", options, about)
    taken = choice.option
    if taken is None or choice.none > UNTOLD:
        thread = best is not None and best.message_id != letter.message.message_id
        return (best.name, best.evidence("role")) if best and thread else (None, ())
    # "Software Engineer, Platform Security", "Head of Sales": where the rules say so, all of it is the role.
    field = best is not None and "," in best.name and best.name.startswith(taken.name)
    inside = best is not None and best.name.endswith(f" of {taken.name}")
    # "Internal: Team Leader": a single word that is no occupation says less than one that is.
    bare_word = best is not None and not {"head", "may", "cue"} & taken.marks and " " not in taken.name
    weaker = best is not None and bare_word and has_head(best.name, letter.tables)
    if best and (field or inside or weaker or taken.name == best.name):
        return best.name, best.evidence("role")
    return taken.name, (Evidence("role:likely", one_line(taken.words)[:LONGEST_WORDS], letter.message.message_id),)


def role_choices(
    letter: Letter, earlier: Sequence[Letter], owner: Owner, company: str | None
) -> tuple[list[Option], frozenset[str], Candidate | None]:
    """What the role may be, the marks of the message, and what the rules alone say."""
    found = list(_candidates(letter, 1.0, company))
    told = any(c.strength >= HEAD_ALONE and has_head(c.name, letter.tables) for c in found)
    for before in earlier:
        found += _candidates(before, EARLIER_THOUGH_TOLD if told else EARLIER, company)
    found = [c for c in found if not is_other(c.name, letter, company)]
    best = best_of(found, CERTAIN)
    options, about = role_options(letter, found, best.name if best else None, company)
    return [one for one in options if not is_no_noun(one.name, letter)], about, best


def is_no_noun(name: str, letter: Letter) -> bool:
    """ "naher": in German an occupation is a noun, and begins with a capital, unless nothing does."""
    return name.islower() and letter.tables[0].nouns_capital and not letter.message.text.islower()


def is_other(name: str, letter: Letter, company: str | None) -> bool:
    """The company, the owner, or no noun: "2018"."""
    if not any(map(str.isalpha, name)):
        return True
    folded = {fold(word) for word in name.split()}
    if matches_label(name, sender_label(letter)) > 0.8 and not has_head(name, letter.tables):
        return True
    if company and (fold(name) == fold(company) or fold(name) in fold(company)):
        return True
    return is_no_noun(name, letter) or folded <= letter.owner_names


def _candidates(letter: Letter, weight: float, company: str | None) -> Iterator[Candidate]:
    yield from _of_subject(letter, weight, company)
    closing = set(letter.closing.lines)
    for sentence in letter.sentences:
        if sentence.text not in closing:
            yield from _of_sentence(letter, sentence.text, weight, "text", company)
    for sentence in letter.quoted:
        yield from _of_sentence(letter, sentence.text, weight * QUOTED, "quoted", company)


class _Found(NamedTuple):
    """Words that may be the role, how sure, and whether both their ends are certain."""

    words: str | None
    strength: float
    closed: bool = False
    framed: bool = False  # beside "your application" in a subject


def _of_sentence(letter: Letter, text: str, weight: float, rule: str, company: str | None) -> Iterator[Candidate]:
    text = _SHORT.sub(r"\1", text)
    folded = fold_letters(text)
    found: list[_Found] = []
    for number, table in enumerate(letter.tables):
        sure = 1.0 if number == 0 else 0.8
        ends = cue_ends(text, table.role_after)
        found += [_Found(read_on(text, end, table), strength * sure) for strength, end in ends]
        cued = bool(ends)
        for noun in phrases(table.role_nouns).finditer(folded):
            cued = True
            closed = read_closed(text, noun.start())
            found.append(
                _Found(closed, 0.9 * sure, closed=True)
                if closed
                else _Found(read_back(text, noun.start(), table), 0.6 * sure)
            )
        for head in find_heads(text, table):
            small = table.nouns_capital or not text[head.start : head.start + 1].isupper()
            if is_of_others(text, head, letter, table):
                continue
            around = _around_head(text, head, table)
            everyday = small and around is not None and len(around.split()) == 1
            found.append(_Found(around, (HEAD_ALONE - 0.04 * small - 0.08 * everyday) * sure))
        if cued:
            found += [_Found(quoted, 0.85, closed=True) for quoted in read_quoted(text)]
    table = letter.tables[0]
    found += [_Found(read_back(text, mark.start(), table), 0.85) for mark in GENDER.finditer(text)]
    if _DIGIT.search(text):  # a cheap look, for there are few numbers and the expression is dear
        found += [_Found(read_on(text, number.end(), table), 0.6) for number in REQUISITION.finditer(text)]
    yield from _weighed(letter, found, weight, rule, text, company)


def _weighed(
    letter: Letter, found: Sequence[_Found], weight: float, rule: str, text: str, company: str | None
) -> Iterator[Candidate]:
    if not found:
        return
    subject, parts = _parts_of(letter.subject, letter.tables, letter.owner_names)
    for one in found:
        name = clean_role(_without_company(one.words, company), letter.tables, closed=one.closed) if one.words else None
        if not name:
            continue
        in_subject = _plain(name) in parts or (len(name.split()) > 1 and f" {_plain(name)} " in subject)
        known = _known(name, one, letter.tables, in_subject=in_subject and rule != "subject")
        sure = one.strength * known + (IN_SUBJECT if rule != "subject" and in_subject and known > HEADLESS else 0.0)
        yield Candidate(name, sure * weight, rule, one_line(text), letter.message.message_id)


@lru_cache(maxsize=64)  # asked for each sentence of a letter
def _parts_of(subject: str, tables: tuple[Table, ...], names: frozenset[str]) -> tuple[str, frozenset[str]]:
    """A subject in plain letters between blanks, and its parts without what subjects say anyway."""
    noise = _subject_noise(*(table.subject_noise for table in tables)) | names
    parts = (_plain(_without(part, noise, tables)) for part in _SUBJECT_PARTS.split(subject))
    return f" {_plain(subject)} ", frozenset(parts)


def _known(name: str, found: _Found, tables: tuple[Table, ...], *, in_subject: bool) -> float:
    """How much like a role the words are: by a listed occupation, by their ends, by capitals, by the subject."""
    if has_head(name, tables):
        return 1.0
    title = sum(word[:1].isupper() for word in name.split()) >= 2
    if title and (found.closed or found.strength >= CUED):
        return 0.75
    parts = name.split()
    dated = all(fold_letters(part) in word_set(table.not_company) for part in parts for table in tables[:1])
    if found.framed and len(parts) <= 4 and not dated:
        return 0.7
    if found.strength >= LIKELY and len(parts) <= 3:
        place = parts[0] if tables[0].head_first else parts[-1]
        if may_be_head(place, tables[0]):
            return 0.7
        if in_subject:
            return 0.6
    return HEADLESS


def _plain(text: str) -> str:
    return " ".join(fold_letters(text).replace("-", " ").split())


def _without_company(text: str, company: str | None) -> str:
    """ "Data Engineer at Grainwood" → Data Engineer."""
    if not company:
        return text
    place = text.casefold().find(company.casefold())
    if place == 0:
        return re.sub(r"^,?\s?(?:Inc|LLC|Ltd|Corporation|GmbH|AG|SE)\b\.?", "", text[len(company) :]).strip(" -–|,:'")
    before = _BEFORE_COMPANY.search(text[:place]) if place > 0 else None
    return text[: before.start()] if before else text


def _around_head(text: str, found: Place, table: Table) -> str | None:
    """The phrase around a word for an occupation."""
    if table.head_first:
        return read_on(text, found.start, table)
    before = read_back(text, found.start, table) or ""
    after = read_on(text, found.start, table) or text[found.start : found.end]
    if after[:1].isupper() and before.islower() and not table.nouns_capital:
        before = ""  # "decided to offer Head of Sales": a title in capitals begins with one
    return f"{before} {after}".strip()


def _of_subject(letter: Letter, weight: float, company: str | None) -> Iterator[Candidate]:
    """What a subject says besides "Your application for" and numbers; surest where the text says it too."""
    body = fold(" ".join(sentence.text for sentence in (*letter.sentences, *letter.quoted)))
    subject = one_line(REQUISITION.sub(" ", GENDER.sub(" ", _PREFIX.sub("", _SHORT.sub(r"\1", letter.subject)))))
    cut = _without_company(subject, company)
    closed = _without_noise(cut, letter)
    found = (
        [_Found(closed, 0.8, closed=True)]
        if subject.startswith(cut) and cut != subject and has_head(closed, letter.tables)
        else []
    )
    parts = [_behind_topic(part, letter.tables) for part in _SUBJECT_PARTS.split(subject)]
    asked = _applied(*(table.applied for table in letter.tables))
    applied = any(bare(word) in asked for word in subject.split())
    for part in dict.fromkeys((*parts, *(_behind_topic(part, letter.tables) for part in _STRONG_PARTS.split(subject)))):
        full = clean_role(_without_company(part, company), letter.tables) or ""
        name = full if full and fold(full) in body and len(full.split()) > 1 else _without_noise(full, letter)
        known = has_head(name, letter.tables)
        confirmed = known and fold(name) in body and len(name.split()) > 1
        alone = known and len(parts) == 1 and fold(name) == fold(part)
        framed = applied and not known and bool(name) and fold(name) != fold(subject)
        found.append(_Found(name, 0.95 if alone else 0.85 if confirmed else FRAMED if framed else 0.55, framed=framed))
    yield from _weighed(letter, found, weight, "subject", letter.subject, company)
    yield from _of_sentence(letter, letter.subject, weight, "subject", company)


def _behind_topic(part: str, tables: tuple[Table, ...]) -> str:
    """ "Chat about Payroll Clerk?" → Payroll Clerk."""
    topic = _TOPIC.match(part)
    rest = part[topic.end() :].strip(" ?!.") if topic else ""
    return rest if rest[:1].isupper() and has_head(rest, tables) else part


@cache
def _applied(*listed: str) -> frozenset[str]:
    return frozenset(word for text in listed for word in word_set(text))


def _noise(letter: Letter) -> frozenset[str]:
    return _subject_noise(*(table.subject_noise for table in letter.tables)) | letter.owner_names


@cache
def _subject_noise(*listed: str) -> frozenset[str]:
    return frozenset(word for text in listed for word in word_set(text))


def _without_noise(text: str, letter: Letter) -> str:
    """The words of a subject without those at its ends that subjects say anyway."""
    return _without(text, _noise(letter), letter.tables)


def _without(text: str, noise: frozenset[str], tables: tuple[Table, ...]) -> str:
    kept = text.split()
    while kept and bare(kept[-1]) in noise:
        kept.pop()
    while kept and bare(kept[0]) in noise and not begins_title(kept, tables):
        kept.pop(0)
    return " ".join(kept)
