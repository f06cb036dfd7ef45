"""What a letter may say: facts with what proves them, and what is true of the occasion."""

import re
from dataclasses import dataclass

from assistant.config import Settings
from assistant.languages.extraction import table
from assistant.understand.extract.domain_names import name_label
from assistant.understand.extract.heads import has_head
from assistant.understand.extract.reading import domain_spellings
from assistant.understand.extract.role_tail import name_alone
from assistant.understand.story import InterviewKind, Part, Person, Register, Stage
from assistant.understand.verdict import Evidence
from assistant.write.dates import day_phrase, writes_month_first
from assistant.write.language import Elision, Language, before_name
from assistant.write.letter import Occasion
from assistant.write.people import Name, addressee, interview_to_name, read_name, same_person, took_part
from assistant.write.variant import variant

# The facts a template can name. Each is said once in a letter, the company twice; `met` and `and_met` are one.
FACTS = (
    "company",
    "role",
    "day",
    "met",
    "and_met",
    "subject",
    "first",
    "last",
    "name",
    "title",
    "female_title",
    "male_title",
)
SAID_AT_MOST = {"company": 2}

# The words that can stand in brackets, besides "greets: …", "signs: …" and the names of the forms.
CONDITIONS = (
    "formal", "informal", "told", "heard", "person", "team", "recruiter", "hiring manager", "interviewer",
    "applied", "screened", "interviewed", "final round", "on site", "met you", "several interviews",
    "personal", "future invited", "may ask", "linkedin", "subject", "day", "met", "role", "company",
    "first", "last", "title", "female", "male", "full name", "first names", "offered", "perhaps met",
)  # fmt: skip

_PARTS = {Part.RECRUITER: "recruiter", Part.COORDINATOR: "recruiter", Part.HIRING_MANAGER: "hiring manager",
          Part.INTERVIEWER: "interviewer"}  # fmt: skip

# Nothing that could be markup, code, an address or a second sentence stands in the name of a thing.
_UNFIT = re.compile(r"[{}<>\[\]|\\`^~=%$\"“”„«»…]|https?:|www\.|@|\w{4,}[.!?;:] |[!?;:]$")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd\ufff9-\uffff]")
_LONGEST = {"company": 50, "role": 70, "subject": 90}
_MOST_NAMES = 3


@dataclass(frozen=True, slots=True)
class Fact:
    """Something a template can say, as it is said, and what proves it."""

    name: str
    value: str
    why: str


@dataclass(frozen=True, slots=True)
class Facts:
    """All that is known for one letter."""

    known: tuple[Fact, ...]
    true: frozenset[str]
    addressee: Name | None
    elisions: tuple[Elision, ...] = ()  # words that change before some of them

    def value(self, name: str) -> str:
        return next((fact.value for fact in self.known if fact.name == name), "")


def gather(occasion: Occasion, language: Language, register: Register, settings: Settings) -> Facts:
    """The facts of the occasion that can be said in this language, and the conditions that hold."""
    name = addressee(occasion.contact, language.titles)
    known = (*_application(occasion, language), *_interview(occasion, language, register), *_of_name(name))
    true = {fact.name for fact in known} & set(CONDITIONS)
    true |= _conditions(occasion, language, register, settings, name)
    return Facts(known, frozenset(true), name, language.elisions)


def fit(value: str | None, kind: str) -> str:
    """The value as it can stand inside a sentence, or "" where it cannot."""
    said = " ".join((value or "").split())
    if not said or _CONTROL.search(said) or _UNFIT.search(said) or len(said) > _LONGEST[kind]:
        return ""
    if not any(letter.isalpha() for letter in said) or said.count("(") != said.count(")"):
        return ""
    shouted = kind == "role" and said.isupper() and any(len(word) > 4 for word in said.split())
    return "" if shouted else said.rstrip(" .,-–")


def _application(occasion: Occasion, language: Language) -> tuple[Fact, ...]:
    story, rejection = occasion.story, occasion.rejection
    known = []
    company = _sayable(fit(_written_company(occasion), "company"), "company", language)
    if company:
        known.append(Fact("company", company, _proof(story.evidence + rejection.evidence, "company")))
    named = name_alone(fit(_told_role(occasion), "role"))
    role = _sayable(_without_tail(named, language.role_tails), "role", language)
    if role and role.casefold() != company.casefold():
        known.append(Fact("role", role, _proof(story.evidence + rejection.evidence, "role")))
    return tuple(known)


def _written_company(occasion: Occasion) -> str | None:
    """The company, unless it stands nowhere but in a domain whose words we had to part: "lapetitevirgule"."""
    name = occasion.story.company or occasion.rejection.company
    proof = next((one for one in occasion.rejection.evidence if one.rule.startswith("company:")), None)
    if not name or proof is None or name != occasion.rejection.company or "@" not in proof.words:
        return name
    label = name_label(proof.words.rpartition("@")[2])
    return name if "-" in label and domain_spellings(name) & {label.replace("-", "")} else None


def _told_role(occasion: Occasion) -> str | None:
    """The role, unless the encoder alone calls it one and it is no occupation: it may be what somebody else does."""
    name = occasion.story.role or occasion.rejection.role
    heard = any(one.rule == "role:encoder" for one in occasion.rejection.evidence)
    if not name or not heard or name != occasion.rejection.role:
        return name
    return name if has_head(name, (table(occasion.rejection.language),)) else None


def _sayable(value: str, kind: str, language: Language) -> str:
    """The value, or "" where the sentences of the language would go wrong with it: "bei Universität …"."""
    pattern = dict(language.unsayable).get(kind)
    return "" if pattern and pattern.search(value) else value


def _without_tail(role: str, tails: tuple[str, ...]) -> str:
    """ "Planner position" → "Planner": the sentence itself says that it is a position."""
    head, _, last = role.rpartition(" ")
    return head if head and last.casefold() in tails else role


def _interview(occasion: Occasion, language: Language, register: Register) -> tuple[Fact, ...]:
    story, contact, titles = occasion.story, occasion.contact, language.titles
    known = []
    interview = interview_to_name(story, contact, titles)
    if interview and interview.on:
        month_first = writes_month_first(occasion.answered.plain, language)
        day = day_phrase(interview.on, occasion.now, language, month_first=month_first)
        known += [Fact("day", day, _proof(interview.evidence, "interview"))] if day else []
    if interview:
        met = _met(interview.people, occasion, language, register)
        proof = _proof(interview.evidence, "people met")
        known += (
            [Fact("met", joined(met, language), proof), Fact("and_met", continued(met, language), proof)] if met else []
        )
    # A subject is in the words of their mail: in a letter in another language it would be a foreign body.
    theirs = (contact.person.language if contact.person else None) or occasion.rejection.language
    for subject in story.subjects if theirs == language.code else ():
        words = fit(subject.words, "subject")
        if words and not language.speakers & set(re.findall(r"\w+", words.casefold())):
            known.append(Fact("subject", words, _proof(subject.evidence, "subject")))
            break
    return tuple(known)


def _met(people: tuple[Person, ...], occasion: Occasion, language: Language, register: Register) -> tuple[str, ...]:
    """Who else was met, as the register names them; nobody where a name cannot be said, or where they are too many."""
    titles = language.titles
    others: list[Person] = []
    contact = occasion.contact
    for person in people:
        is_contact = person.address == contact.address.address or (
            contact.person is not None and same_person(person, contact.person, titles)
        )
        own = person.address in occasion.owner.addresses or person.name == occasion.owner.name
        if not (is_contact or own or any(same_person(person, other, titles) for other in others)):
            others.append(person)
    names = [name for person in others if (name := read_name(person.name, titles))]
    if not names or len(names) < len(others) or len(names) > _MOST_NAMES:
        return ()
    said = tuple(_as_said(name, register, language) for name in names)
    greeted = addressee(contact, titles)
    if len(set(said)) < len(said) or (greeted is not None and greeted.first in said):
        return tuple(name.full for name in names)
    return said


def joined(names: tuple[str, ...], language: Language) -> str:
    """ "Tom", "Tom and Ines", "Tom, Ines and Ada"."""
    head = ", ".join(names[:-1])
    return f"{head} {_and(names[-1], language)}" if head else names[-1]


def continued(names: tuple[str, ...], language: Language) -> str:
    """The same behind a word that begins the list: "you" + " and Tom", "you" + ", Tom and Ines"."""
    return f", {joined(names, language)}" if len(names) > 1 else f" {_and(names[0], language)}"


def _and(name: str, language: Language) -> str:
    return before_name(language.conjunction, name, language.elisions) + name


def _as_said(name: Name, register: Register, language: Language) -> str:
    articles = dict(language.titles.articles)
    if register is Register.INFORMAL and (name.first or articles):
        return name.first or name.full
    title = name.title or name.female or name.male
    if not (title and name.last):
        return name.full
    if not articles:
        return f"{title} {name.last}"
    # A title whose article nobody knows ("Dr." may be a woman's) is left out.
    return f"{articles[title]} {title} {name.last}" if title in articles else name.full


def _of_name(name: Name | None) -> tuple[Fact, ...]:
    if name is None:
        return ()
    parts = {"first": name.first, "last": name.last, "title": name.title, "name": name.full,
             "female_title": name.female, "male_title": name.male}  # fmt: skip
    return tuple(Fact(part, value, "their signature") for part, value in parts.items() if value)


def _conditions(
    occasion: Occasion, language: Language, register: Register, settings: Settings, name: Name | None
) -> set[str]:
    story, contact, rejection = occasion.story, occasion.contact, occasion.rejection
    person = contact.person
    interview = interview_to_name(story, contact, language.titles)
    asked = (
        story.stage in (Stage.INTERVIEWED, Stage.FINAL_ROUND) or bool(story.interviews) or rejection.tells_of_interview
    )
    part = person.part if person else Part.UNKNOWN
    met = part is Part.INTERVIEWER or (interview is not None and took_part(interview, contact, language.titles))
    rows = (
        (str(register), True),
        ("heard" if contact.heard else "told", True),
        ("person" if name else "team", True),
        (_PARTS.get(part, ""), True),
        ("interviewed" if asked else str(story.stage), True),
        ("final round", story.stage is Stage.FINAL_ROUND),
        ("on site", interview is not None and interview.kind is InterviewKind.ON_SITE),
        ("met you", name is not None and met),
        ("several interviews", len(story.interviews) > 1),
        ("personal", rejection.kind == "personal" and not contact.heard),
        ("future invited", rejection.tells_of_future and not contact.heard),
        ("may ask", occasion.may_ask_feedback),
        ("offered", any(one.rule.startswith("cue:revoked") for one in rejection.evidence)),
        ("perhaps met", rejection.interviewed and not asked),
        ("linkedin", bool(settings.me.linkedin) and register is Register.INFORMAL),
        ("female", bool(name and name.female)),
        ("male", bool(name and name.male)),
        ("full name", bool(name and name.first and name.last)),
        (variant(occasion.answered.plain, language), True),
    )
    return {word for word, holds in rows if holds and word}


def _proof(evidence: tuple[Evidence, ...], about: str) -> str:
    """One line that tells where a fact comes from."""
    for proof in evidence:
        if proof.rule.startswith(about) or about in ("interview", "people met", "subject"):
            return f"{about}: “{proof.words[:80]}” in {proof.message_id}"
    return f"{about}: as the mail tells"
