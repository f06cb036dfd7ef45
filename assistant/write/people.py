"""Names as a letter says them: taken apart without guessing a gender or a first name."""

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from assistant.understand.story import Contact, Interview, Person, Story
from assistant.write.language import Titles

# Words that belong to the family name behind them.
_PARTICLES = frozenset(
    "van von vom zu zum zur der den de del della delle di da das dos do la le les lo ten ter te af av al el bin ben "
    "ibn abu st st. mac mc 't op".split()
)
_INITIAL = re.compile(r"[^\W\d_]\.?")
_OF = frozenset("der des de la del della dell' da do du van an to the".split())  # before somebody else's function
_JOINERS = ("-", "'", "’", ".", "‐")
_LONGEST = 60  # characters
_MOST_WORDS = 6


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name. Parts that nothing shows are empty."""

    full: str  # without titles: "Ines Falk"
    first: str = ""  # never an initial
    last: str = ""
    title: str = ""  # academic, as they write it: "Dr."
    female: str = ""  # a title that tells a woman, as written: "Ms"
    male: str = ""


def read_name(written: str, titles: Titles) -> Name | None:
    """A name from a signature or a display name; None where it does not look like one person's name."""
    words = in_order(written.partition("(")[0]).split()
    count = len(words)
    found = _titles_off(words, titles)
    titled = len(words) < count
    if not words or len(words) > _MOST_WORDS or len(written) > _LONGEST or not all(map(_name_like, words)):
        return None
    if sum(len(word) for word in words) > 4 and all(word.isupper() for word in words):
        words = [word.title() for word in words]
    if " ".join(words).casefold() in titles.compound:
        return Name(" ".join(words), first=" ".join(words), **found)
    if len(words) == 1:
        if len(words[0].strip(".")) == 1:
            return None
        # After a title stands the family name; alone, people sign with the first.
        return Name(words[0], **({"last": words[0]} if titled else {"first": words[0]}), **found)
    given = _given(words, titles)
    first = "" if len(words[0].strip(".")) == 1 or words[0].lower() in _PARTICLES else " ".join(words[:given])
    last = _surname(words, given, titles)
    return Name(" ".join(words), first, last[:1].upper() + last[1:] if titles.last_capital else last, **found)


def _given(words: list[str], titles: Titles) -> int:
    """How many words the given name has, as far as that can be known."""
    plain = not any(word.lower() in _PARTICLES for word in words)
    in_full = titles.surnames > 1 and plain and len(words) == titles.surnames + 2  # "María José Soto Vidal"
    return 2 if in_full or " ".join(words[:2]).casefold() in titles.compound else 1


def _surname(words: list[str], given: int, titles: Titles) -> str:
    """The family name; "" where nothing tells how many words of the name it has."""
    particle = next((n for n, word in enumerate(words) if word.lower() in _PARTICLES), None)
    if titles.surnames == 1 or particle == 0:
        return " ".join(words[len(words) - 1 if particle is None else particle :])
    # "Lucía Soto Vidal" has two or "Aída Luz Soto" has one; "María del Mar" has none.
    unsure = given == 1 and len(words) > 2 if particle is None else particle != given or words[0].casefold() == "maría"
    return "" if unsure else " ".join(words[given:])


def _titles_off(words: list[str], titles: Titles) -> dict[str, str]:
    """The titles that stand in front, as a sentence says them; they are taken off the words."""
    found = {"title": "", "female": "", "male": ""}
    academic: list[str] = []
    said = {written.casefold(): spoken for written, spoken in titles.said}
    while words and (kind := _title_kind(words[0], titles)):
        word = words.pop(0)
        word = said.get(word.casefold(), word)
        if kind == "title":
            academic.append(word)
        elif kind in found:
            found[kind] = word
    found["title"] = " ".join(academic[: titles.most])
    return found


def _title_kind(word: str, titles: Titles) -> str:
    # A degree counts with its point only: "pol." is one, the given name Pol is none.
    if word.casefold() in titles.silent:
        return "silent"
    plain = word.casefold().rstrip(".")
    for kind, known in (("title", titles.academic), ("female", titles.female), ("male", titles.male)):
        if any(plain == title.casefold().rstrip(".") for title in known):
            return kind
    return ""


def in_order(written: str) -> str:
    """ "Falk, Ines" → "Ines Falk", "FALK Ines" too; degrees behind a comma are dropped."""
    left, _, right = (part.strip() for part in written.partition(","))
    given = [word for word in right.split() if not _INITIAL.fullmatch(word)]
    degrees = any("." in word or word.isupper() or word[1:].lower() != word[1:] for word in given)
    family = [word for word in left.split() if word.lower() not in _PARTICLES]
    if given and not degrees and len(family) <= 2:
        return f"{right} {left}"
    return _shouted_last(left)


def _shouted_last(name: str) -> str:
    """ "FALK Ines": who writes the family name first writes it in capitals."""
    words = name.split()
    loud = next((n for n, word in enumerate(words) if not word.isupper() or len(word) < 3), len(words))
    return " ".join([*words[loud:], *words[:loud]]) if 0 < loud < len(words) and words[loud][0].isupper() else name


def _name_like(word: str) -> bool:
    letters = word
    for joiner in _JOINERS:
        letters = letters.replace(joiner, "")
    upper = word[:1].isupper() or word.lower() in _PARTICLES or not (word.isupper() or word.islower())
    return letters.isalpha() and upper


def addressee(contact: Contact, titles: Titles) -> Name | None:
    """The person a letter greets, by the fullest name that belongs to them; None for a team."""
    person = contact.person
    if person is None:
        return None
    signed = _with_function(read_name(person.name, titles), person, titles)
    shown = read_name(contact.address.name, titles)
    if signed is None:
        return shown
    if shown and not signed.last and shown.first == signed.first:
        return shown
    calls = read_name(_behind_closing(person.closing), titles)
    if calls and calls.first and not calls.last and calls.first != signed.last and signed.last:
        # They sign with a shorter first name than the one on paper.
        return Name(signed.full, calls.first, signed.last, signed.title, signed.female, signed.male)
    return signed


def _with_function(name: Name | None, person: Person, titles: Titles) -> Name | None:
    """A woman's title where she calls herself "Leiterin"; a man's function may be a woman's too."""
    if name is None or name.female or name.male or not titles.functions:
        return name
    lines = [one.words for one in person.evidence if one.rule == "person:function"]
    words = [word.strip(".,;:|()").casefold() for line in lines for word in line.split()]
    own = {word.casefold() for word in person.name.split()}
    shown = any(
        word.endswith(titles.functions) and word not in own and before not in _OF  # "Assistent der Leiterin"
        for before, word in pairwise(["", *words])
    )
    return replace(name, female=titles.female[0]) if shown else name


def _behind_closing(closing: str) -> str:
    """ "Best, Sandra" → "Sandra"; "" where no name follows on its own."""
    parts = [part.strip() for part in closing.replace("\n", ",").split(",") if part.strip()]
    return parts[-1] if len(parts) > 1 and len(parts[-1].split()) == 1 else ""


def same_person(one: Person, other: Person, titles: Titles) -> bool:
    """True where address or name says so; a bare first name matches the full one."""
    if one.address and other.address and one.address == other.address:
        return True
    left, right = read_name(one.name, titles), read_name(other.name, titles)
    if left is None or right is None:
        return False
    # One may leave out the second of two given names.
    firsts_differ = bool(left.first and right.first) and (
        left.first.casefold().split()[0] != right.first.casefold().split()[0]
    )
    lasts_differ = bool(left.last and right.last) and left.last.casefold() != right.last.casefold()
    shared = (left.first and right.first) or (left.last and right.last)
    return bool(shared) and not firsts_differ and not lasts_differ


def interview_to_name(story: Story, contact: Contact, titles: Titles) -> Interview | None:
    """The interview a letter speaks of: the last one the contact took part in, else the last one."""

    def rank(pair: tuple[int, Interview]) -> tuple[bool, int]:
        return (took_part(pair[1], contact, titles), pair[0])

    return max(enumerate(story.interviews), key=rank)[1] if story.interviews else None


def took_part(interview: Interview, contact: Contact, titles: Titles) -> bool:
    """True where the mail shows the contact among the people of the interview."""
    person = contact.person
    addresses = {met.address for met in interview.people}
    if contact.address.address in addresses:
        return True
    return person is not None and any(same_person(person, met, titles) for met in interview.people)
