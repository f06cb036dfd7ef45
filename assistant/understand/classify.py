"""Does this message tell the mailbox's owner that an application of theirs ended?"""

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.languages.concept import Concept
from assistant.message.message import Message, Owner
from assistant.understand.language import language_of
from assistant.understand.reading import Claim, Reading, claims, lexicon_of, names_of, read
from assistant.understand.rules import AGAINST, COMPANIONS, SETTINGS, STRONG
from assistant.understand.sentences import LONGEST, sentences
from assistant.understand.tokens import WORD, fold
from assistant.understand.vendors import is_free_mail
from assistant.understand.verdict import Evidence, Verdict

SURE = 0.75  # from here on it is called a rejection
# How much a word says that the matter is a job; how much, that it is something else.
JOB = {Concept.ROLE: 1.0, Concept.HIRING: 1.0, Concept.PROCESS: 0.7, Concept.APPLICATION: 0.5, Concept.TITLE: 0.7}
MATTER = {Concept.MATTER: 1.0, Concept.SIDE_MATTER: 0.3}
SHORT = 4  # sentences; so few need not say whom they are for
CEILING = 7.0  # what all claims together may weigh, so that what speaks against them is heard
CHAT = 0.6  # what another matter counts outside of subject and claims
LONG = 25  # sentences; a rejection is short, and in a long text everything occurs
READ = 80  # sentences of the text that are read
REPLY = re.compile(
    r"^\s*(?:re|aw|antw|sv|r|rif|res|ref|ynt|fwd?|fw|wg|tr|rv|enc|i|doorst|odp)\s*(?:\[\d+\])?:", re.IGNORECASE
)
PASSED_ON = re.compile(r"^\s*(?:fwd?|fw|wg|tr|rv|enc|i|doorst)\s*:", re.IGNORECASE)
# Newsletters and alerts end with it; a twelfth of rejections do, too.
BULK = re.compile(
    r"unsubscribe|abbestellen|abmelden|désabonner|désinscrire|cancelar (?:la |a )?(?:suscripci|subscri)|darse de baja|disiscriv|annulla(?:re)? l.iscrizione|afmelden|uitschrijven",
    re.IGNORECASE,
)
HIRING_ADDRESS = re.compile(
    r"recruit|talent|career|karriere|jobs?\b|hiring|bewerb|personal|hr\b|people|vacanc|candidat|selec|rrhh|emploi|werken|vacature|"
    r"myworkday|greenhouse|lever\.co|ashby|icims|smartrecruiters|jobvite|personio|teamtailor|welcomekit|workable|taleo|successfactors"
)


@dataclass(frozen=True, slots=True)
class Page:
    """A message read: its sentences, and what surrounds them."""

    code: str
    subject: Reading
    readings: tuple[Reading, ...]
    around: tuple[Reading, ...]  # what is quoted, and earlier mail: it tells what the matter is
    owner: Owner
    known: frozenset[str]  # folded names of the reader
    fresh_subject: bool  # not the subject of something that is answered or passed on


def classify(message: Message, earlier: Sequence[Message], owner: Owner) -> Verdict:
    """Reads the message sentence by sentence; earlier messages of its thread tell what it is about."""
    code = language_of(message)
    if owner.wrote(message):
        return Verdict(False, 0.01, code, (Evidence("veto:own-mail", message.sender.address, message.message_id),))
    if not about_jobs(message, earlier, code):
        return Verdict(False, 0.01, code, (Evidence("veto:no-job", message.subject, message.message_id),))
    page = open_page(message, earlier, owner, code)
    score, evidence = weigh(page, message)
    confidence = 1 / (1 + math.exp(-score))
    return Verdict(confidence >= SURE, round(confidence, 4), code, tuple(evidence))


def about_jobs(message: Message, earlier: Sequence[Message], code: str) -> bool:
    """Whether anything in or around the message could be about a job; ordinary mail goes no further than this."""
    if HIRING_ADDRESS.search(sender_of(message)):
        return True
    words = lexicon_of(code)
    texts = (message.subject, message.text, message.quoted, *(f"{other.subject} {other.text}" for other in earlier))
    spoken_words = {word for text in texts for word in WORD.findall(fold(text[:LONGEST]))}
    return words.worth(spoken_words, JOB) >= 0.5


def open_page(message: Message, earlier: Sequence[Message], owner: Owner, code: str) -> Page:
    """Read everything once."""
    mailboxes = (address.partition("@")[0] for address in owner.addresses)
    sender = message.sender
    known = names_of(owner.name, *mailboxes, *(one.name for one in message.to))
    # The sender and their company are not those who got the post.
    named = known | names_of(sender.name, sender.address)
    caseless = sum(char.isupper() for char in message.text) * 100 < len(message.text) or message.text.isupper()

    def reading(text: str, most: int = READ) -> tuple[Reading, ...]:
        return tuple(read(sentence, code, named, caseless=caseless) for sentence in sentences(text)[:most])

    before = " \n\n".join(f"{other.subject}\n\n{other.text}" for other in earlier)
    return Page(
        code,
        read(message.subject, code, named),
        reading(message.text),
        (*reading(message.quoted, 40), *reading(before, 40)),
        owner,
        known,
        not REPLY.match(message.subject),
    )


def spoken(page: Page) -> tuple[Reading, ...]:
    """What the sender says this time: the subject where it is new, and the text without small print."""
    here = (page.subject, *page.readings) if page.fresh_subject else page.readings
    return tuple(reading for reading in here if not reading.has(Concept.FOOTER))


def weigh(page: Page, message: Message) -> tuple[float, list[Evidence]]:
    """The score in logits, with everything that went into it."""
    evidence: list[Evidence] = []
    score = -2.7  # most mail is no rejection

    def note(rule: str, weight: float, words: str) -> None:
        nonlocal score
        score += weight
        evidence.append(Evidence(f"{rule} {weight:+.1f}", words, message.message_id))

    said_here = spoken(page)
    said = claims_of(said_here)
    for claim in said:
        if claim.void:
            evidence.append(Evidence(f"veto:{claim.void}:{claim.rule}", claim.words, message.message_id))
    valid = sorted(_best(said), key=lambda claim: -claim.weight)
    total = 0.0
    for order, claim in enumerate(valid[:4]):
        weight = min(claim.weight / (1, 2, 3, 4)[order], CEILING - total)
        total += weight
        note(f"cue:{claim.rule}", weight, claim.words)
    for concept, weight in COMPANIONS.items():
        if words := _first(said_here, concept):
            note(f"with:{concept.lower()}", weight, words)
    for concept, weight in AGAINST.items():
        if words := _first(said_here, concept, turned=False):
            # Small print of a rejection, unless the subject says that the message is about it.
            share = 1.0
            if concept in SETTINGS:
                share = 2.0 if words == page.subject.sentence else 0.5 if valid and valid[0].weight >= STRONG else 1.0
            note(f"veto:{concept.lower()}", weight * share, words)
    job, matter, what = subject_matter(page, message, [claim.words for claim in said if not claim.void])
    if job < 2:
        share = 1.5 if len(said_here) > LONG or not said_here else 0.5 if personal(page) else 1.0
        note("veto:no-job", (2 * job - 4.0) * share, message.subject)
    if not personal(page) and not HIRING_ADDRESS.search(sender_of(message)):
        beyond = len(said_here) - SHORT
        weight = max(-5.0, -1.0 - 0.35 * beyond) if beyond > 0 else 0.0
        weight -= 0.0 if to_reader(said_here, valid) else 1.5 + (beyond <= 0)
        # Few sentences full of words about jobs are mail about a job, to whomever.
        weight *= 0.4 if job >= 2 + 0.3 * len(said_here) else 1.0
        note("veto:not-personal", weight, said_here[0].sentence if said_here else message.subject)
    if len(said_here) > LONG:
        note("veto:long", max(-4.0, -0.08 * (len(said_here) - LONG)), said_here[0].sentence)
    if PASSED_ON.match(message.subject) and not to_reader(said_here, valid):
        note("veto:forwarded", -3.0, message.subject)
    if message.header("list-unsubscribe") or BULK.search(message.text):
        note("veto:bulk", -1.0, message.sender.address)
    if message.header("list-id") or message.header("list-post"):
        note("veto:mailing-list", -3.0, message.header("list-id"))
    if matter >= max(1.0, job * 0.6):
        note("veto:other-matter", -8.0 if matter >= job else -6.0, what)
    if private(message.sender.address, page.owner) and not to_reader(said_here, valid):
        note("veto:private", -3.5, message.sender.address)
    return score, evidence


def private(address: str, owner: Owner) -> bool:
    """Whether the address is that of a person at home: a mail provider's, or one that the owner uses too."""
    domain = address.rpartition("@")[2].lower()
    return is_free_mail(domain) or any(domain == own.rpartition("@")[2].lower() for own in owner.addresses)


def sender_of(message: Message) -> str:
    """Name and address of the sender, in small letters."""
    return f"{message.sender.name} {message.sender.address}".lower()


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


def personal(page: Page) -> bool:
    """Whether the reader is called by name, or an application of theirs is spoken of, here or before."""
    # A mailbox may be called jobs@ or candidate@: such a word is no name.
    names = {name for name in page.known if len(name) > 2 and not lexicon_of(page.code).means(name)}
    if page.subject.has(Concept.APPLICATION) or any(
        len(one.tokens) <= 4 and one.has(Concept.HIRING)
        for one in page.readings[:2]  # Dear applicant
    ):
        return True
    for reading in (page.subject, *page.readings, *page.around):
        if reading.has(Concept.APPLICATION) and reading.has(Concept.YOU):
            return True
        if any(token.word in names for token in reading.tokens):
            return True
    return False


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
