"""What speaks for a rejection and what against it, weighed: claims, the words beside them, and whom the mail is to."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from assistant.languages import CODES, tables
from assistant.languages.concept import Concept
from assistant.message.message import Message, Owner
from assistant.understand.named import names_of
from assistant.understand.page import HIRING_ADDRESS, Page, personal, sender_of, spoken
from assistant.understand.reading import Claim, Reading, claims
from assistant.understand.rules import AGAINST, COMPANIONS, SETTINGS, STRONG
from assistant.understand.vendors import is_free_mail

# How much a word says that the matter is a job; how much, that it is something else.
JOB = {Concept.ROLE: 1.0, Concept.HIRING: 1.0, Concept.PROCESS: 0.7, Concept.APPLICATION: 0.5, Concept.TITLE: 0.7}
MATTER = {Concept.MATTER: 1.0, Concept.SIDE_MATTER: 0.3}
SHORT = 4  # sentences; so few need not say whom they are for
CEILING = 7.0  # what all claims together may weigh, so that what speaks against them is heard
COURTESY = 0.25  # what an invitation without a time counts beside a strong claim
CHAT = 0.6  # what another matter counts outside of subject and claims
LONG = 25  # sentences; a rejection is short, and in a long text everything occurs
NAME = 5  # words that a name has at most
PASSED_ON = re.compile(r"^\s*(?:fwd?|fw|wg|tr|rv|enc|i|doorst)\s*:", re.IGNORECASE)
# What a job board's links call the message: the text part of its mail may say nothing else.
TEMPLATE = re.compile(r"jobs?_application_(?:rejected|declined)|application_rejected\w{0,20}")
# Newsletters and alerts end with it; a twelfth of rejections do, too.
BULK = re.compile(
    r"unsubscribe|abbestellen|abmelden|désabonner|désinscrire|darse de baja|afmelden|uitschrijven|disiscriv|"
    r"cancelar (?:la |a )?(?:suscripci|subscri)|annulla(?:re)? l.iscrizione",
    re.IGNORECASE,
)


class Mark(NamedTuple):
    """One thing that speaks for it or against it, by the hand's measure; a void claim weighs nothing."""

    rule: str
    weight: float  # logits
    words: str


class Scale:
    """Everything that goes into a verdict."""

    def __init__(self) -> None:
        """Nothing yet."""
        self.marks: list[Mark] = []

    def add(self, rule: str, weight: float, words: str) -> None:
        """Something that speaks for it, or against it where negative."""
        self.marks.append(Mark(rule, weight, words))

    def void(self, claim: Claim) -> None:
        """A claim that does not count, and why."""
        self.marks.append(Mark(f"veto:{claim.void}:{claim.rule}", 0.0, claim.words))


def weigh(page: Page, message: Message, said: Sequence[Claim]) -> tuple[Mark, ...]:
    """What speaks for a rejection and against it, each with its weight; `said` are the claims of what is spoken."""
    scale = Scale()
    here = spoken(page)
    valid = sorted(_best(said), key=lambda claim: -claim.weight)
    _weigh_claims(scale, said, valid)
    if found := TEMPLATE.search(message.text):
        scale.add("cue:template", 9.0, found[0])
    _weigh_words(scale, here, page.subject.sentence, valid)
    _weigh_matter(scale, page, message, here, valid)
    _weigh_sender(scale, page, message, to_reader(here, valid))
    return tuple(scale.marks)


def _weigh_claims(scale: Scale, said: Sequence[Claim], valid: Sequence[Claim]) -> None:
    """The strongest claim in full, the others in part: they often say the same."""
    for claim in said:
        if claim.void:
            scale.void(claim)
    total = 0.0
    for order, claim in enumerate(valid[:4]):
        weight = min(claim.weight / (order + 1), CEILING - total)
        total += weight
        scale.add(f"cue:{claim.rule}", weight, claim.words)


def _weigh_words(scale: Scale, here: Sequence[Reading], subject: str, valid: Sequence[Claim]) -> None:
    """What goes with a no, and what speaks against it, once each."""
    claimed = bool(valid) and valid[0].weight >= STRONG
    claiming = {claim.words for claim in valid}
    for concept, weight in COMPANIONS.items():
        if words := _first(here, concept):
            scale.add(f"with:{concept.lower()}", weight, words)
    for concept, weight in AGAINST.items():
        if words := _first(here, concept, turned=False):
            share = 1.0
            if concept in SETTINGS:
                # Small print of a rejection, unless the subject says that the message is about it.
                share = 2.0 if words == subject else 0.5 if claimed else 1.0
            if concept is Concept.INVITED and claimed and words not in claiming and _some_day(here, words):
                share = COURTESY
            scale.add(f"veto:{concept.lower()}", weight * share, words)


def _some_day(here: Sequence[Reading], words: str) -> bool:
    """Whether what sounds like an invitation names neither a time nor an interview: we would love to hear from you."""
    reading = next(one for one in here if one.sentence == words)
    timed = reading.has(Concept.PROCESS) or any(char.isdigit() for char in words)
    return not timed


def _weigh_matter(scale: Scale, page: Page, message: Message, here: Sequence[Reading], valid: Sequence[Claim]) -> None:
    """Whether it is about a job, to the reader, and short enough to be about nothing else."""
    status = any(claim.rule == "status" for claim in valid)
    telling = [claim.words for claim in valid]
    if status:  # a table is about one thing, which its other lines name
        telling += [one.sentence for one in here]
    job, matter, what = subject_matter(page, message, telling)
    first, named = here[0].sentence if here else message.subject, personal(page)
    if job < 2:
        share = 1.5 if len(here) > LONG or not here else 0.5 if named and job else 1.0
        scale.add("veto:no-job", (2 * job - 4.0) * share, message.subject)
    if matter >= max(1.0, job * 0.6):
        scale.add("veto:other-matter", -8.0 if matter >= job else -6.0, what)
    if not named and not HIRING_ADDRESS.search(sender_of(message)):
        beyond = len(here) - SHORT
        weight = max(-5.0, -1.0 - 0.35 * beyond) if beyond > 0 else 0.0
        # A notice of a status goes to whom it concerns.
        told = status or to_reader(here, valid)
        weight -= 0.0 if told else 1.5 if beyond > 0 else 2.5
        # Few sentences full of words about jobs are mail about a job, to whomever.
        scale.add("veto:not-personal", weight * (0.4 if job >= 2 + 0.3 * len(here) else 1.0), first)
    if len(here) > LONG:
        scale.add("veto:long", max(-4.0, -0.08 * (len(here) - LONG)), first)


def _weigh_sender(scale: Scale, page: Page, message: Message, told_reader: bool) -> None:
    """Calendars, mail to many, and friends, who tell what happened to themselves or pass on what others got."""
    if message.events:
        scale.add("veto:calendar", -5.0, message.events[0].summary)
    if message.header("list-id") or message.header("list-post"):
        scale.add("veto:mailing-list", -2.5, message.header("list-id"))
    if message.header("list-unsubscribe") or BULK.search(message.text):
        # Who hires also sends by mailing programs; a shop or a campaign that does has nobody's application.
        hires = not message.header("list-unsubscribe") or bool(HIRING_ADDRESS.search(sender_of(message)))
        scale.add("veto:bulk", -1.0 if hires else -4.0, message.sender.address)
    if answers_line_by_line(message.plain):
        scale.add("veto:discussion", -3.0, message.subject)
    if PASSED_ON.match(message.subject) and not told_reader:
        scale.add("veto:forwarded", -3.0, message.subject)
    if words := about_candidate(f"{message.subject}\n{message.text}", page.known):
        scale.add("veto:candidate", -5.0, words)
    if private(message.sender.address, page.owner) and not told_reader:
        scale.add("veto:private", -3.5, message.sender.address)


def answers_line_by_line(plain: str) -> bool:
    """Whether the writer answers between quoted lines, twice or more: so people discuss; nobody says no like that."""
    answers, quoted = 0, False
    for line in plain.splitlines():
        if line.startswith(">"):
            quoted = True
        elif line.strip():
            answers += quoted
            quoted = False
    return answers > 1


def about_candidate(text: str, known: frozenset[str]) -> str:
    """The words that tell who hires of a candidate who is not the reader; `known` are folded names of the reader."""
    for found in _a_candidate().finditer(text):
        who = names_of(found["who"] or "")
        if not found["entry"] or (known and 1 <= len(who) <= NAME and known.isdisjoint(who)):
            return found[0].strip()
    return ""


@cache
def _a_candidate() -> re.Pattern[str]:
    entries, others = (
        "|".join(getattr(tables(code, "words"), name) for code in CODES) for name in ("CANDIDATE_ENTRY", "A_CANDIDATE")
    )
    return re.compile(rf"^[ \t]*(?P<entry>{entries})(?P<who>[^\n]*)$|\b(?:{others})", re.IGNORECASE | re.MULTILINE)


def private(address: str, owner: Owner) -> bool:
    """Whether the address is that of a person at home: a mail provider's, or one that the owner uses too."""
    domain = address.rpartition("@")[2].lower()
    return is_free_mail(domain) or any(domain == own.rpartition("@")[2].lower() for own in owner.addresses)


def claims_of(readings: Sequence[Reading]) -> list[Claim]:
    """All claims, each sentence read beside its neighbours."""
    found: list[Claim] = []
    for index, reading in enumerate(readings):
        beside = (*readings[max(0, index - 1) : index], *readings[index + 1 : index + 2])
        found += claims(reading, beside)
    return found


def to_reader(readings: Sequence[Reading], valid: Sequence[Claim]) -> bool:
    """Whether something claimed is claimed about the reader: friends tell what happened to themselves."""
    claiming = {claim.words for claim in valid}
    return any(one.sentence in claiming and (one.has(Concept.YOU) or one.has(Concept.APPLICATION)) for one in readings)


def _best(said: Sequence[Claim]) -> Iterator[Claim]:
    """The strongest valid claim by each rule, and of each sentence."""
    seen: set[str] = set()
    for claim in sorted(said, key=lambda claim: -claim.weight):
        if not claim.void and claim.rule not in seen:
            seen.add(claim.rule)
            yield claim


def _first(readings: Sequence[Reading], concept: Concept, *, turned: bool = True) -> str:
    """The first sentence that expresses a concept; one that denies it counts only where `turned`."""
    for reading in readings:
        if concept not in reading.concepts:
            continue
        for hit in reading.hits:
            if hit.concept is concept and not reading.quoted(hit) and (turned or not reading.turned(hit)):
                return reading.sentence
    return ""


def _near_claims(readings: Sequence[Reading], claiming: Sequence[str]) -> tuple[Reading, ...]:
    """The beginning, and what stands around sentences that claim something: a digest has many matters."""
    if len(readings) <= LONG:
        return tuple(readings)
    near = set(range(3))
    for index, reading in enumerate(readings):
        if reading.sentence in claiming:
            near.update(range(index - 3, index + 4))
    return tuple(reading for index, reading in enumerate(readings) if index in near)


def subject_matter(page: Page, message: Message, claiming: Sequence[str]) -> tuple[float, float, str]:
    """How much of the message is about jobs, how much about something else, and by which sentence."""
    job: dict[str, float] = {}
    matter: dict[str, float] = {}
    what = ""
    near = _near_claims(page.readings, claiming)
    for reading, share in [(page.subject, 1.5), *((one, 1.0) for one in near), *((one, 0.6) for one in page.around)]:
        # What is refused tells more than what is chatted about beside it.
        chat = 1.0 if share > 1 or reading.sentence in claiming else CHAT
        for hit in reading.hits:
            word = reading.tokens[hit.start].word
            if weight := JOB.get(hit.concept):
                job[word] = max(job.get(word, 0), weight * share)
            if weight := MATTER.get(hit.concept):
                matter[word] = max(matter.get(word, 0), weight * share * chat)
                what = what or reading.sentence
    return sum(job.values()) + 2.0 * bool(HIRING_ADDRESS.search(sender_of(message))), sum(matter.values()), what
