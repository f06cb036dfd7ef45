"""What the rules say the company may be: by sender, lines below the sign-off, domain, subject and text."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from assistant.languages.extraction import Table
from assistant.understand.extract.candidates import Candidate
from assistant.understand.extract.company_phrase import firm_in, name_in, words_around
from assistant.understand.extract.domain_names import matches_label
from assistant.understand.extract.domain_search import words_of_label
from assistant.understand.extract.groups import institution_words, is_institution
from assistant.understand.extract.label_words import write_label
from assistant.understand.extract.legal_forms import LEGAL_FORM
from assistant.understand.extract.letter import Letter
from assistant.understand.extract.names import given_names, is_job, name_words, person_in
from assistant.understand.extract.organisations import clean_company
from assistant.understand.extract.phrasing import fold_letters, weighted, word_set
from assistant.understand.extract.reading import fold
from assistant.understand.extract.sender_label import own_label, sender_label
from assistant.understand.extract.senders import organisation_in
from assistant.understand.extract.spans import capital_runs, run_after
from assistant.understand.vendors import vendor_names

SURE_WORDS = 0.6  # strength of a phrase that tells the employer even where the domain is another
QUOTED = 0.55  # what quoted mail weighs
_SEGMENTS = re.compile(rf"\s*[|·•/@]\s*|\s+[-–—]\s+|,\s+(?!{LEGAL_FORM.pattern})|\s{{2,}}|:\s+|\.\s+(?=\d)")
# What firms hang onto their name where the bare domain was taken.
_SUFFIX = re.compile(
    r"(?<=\w{4})-(?:io|ai|app|hq|hr|jobs|careers?|mail|online|eu|uk|us|de|fr|es|it|nl|pt|br|ch|at|be)$"
)
_ADDRESS = re.compile(r"\d{2,}|www\.|https?:|@|\b(?:tel|phone|fax|mobil|gsm)\b", re.IGNORECASE)


# Words of headings under which no company stands, in seven languages.
_HEADING = re.compile(
    r"stat[uo]s?$|statut$|estado$|situac|etat$|stand$|stage|phase|fase$|etapa|schritt|result|ergebnis|esito|uitslag|"
    r"decision|entscheid|beslissing|outcome|position|posizione|stelle$|poste$|puesto|vaga$|vacature|functie|role$|ruolo|"
    r"job$|title|date$|datum|fecha|data$|ref|nr$|id$"
)


def company_candidates(letter: Letter, weight: float, *, own: bool) -> Iterator[Candidate]:
    """Every name that a rule finds in a letter, with its strength; of the owner's `own` ones only what words say."""
    if not own:
        yield from _of_sender(letter, weight)
        yield from _of_closing(letter, weight)
        yield from _of_domain(letter, weight)
    yield from _of_subject(letter, weight)
    yield from _of_text(letter, [s.text for s in letter.sentences], weight, "text")
    yield from _of_text(letter, [s.text for s in letter.quoted], weight * QUOTED, "quoted")


def may_employ(name: str, letter: Letter, signer: str | None) -> bool:
    """No vendor, no generic word, not the owner, not who signs."""
    if signer and fold(name) == fold(signer):
        return False
    folded = {fold(word) for word in name.split()}
    # "Vollmer" or "Dr Vollmer" below a letter from vollmer-holzbau: the person, unless the domain is nothing else.
    people = name_words(letter.sender.person) | name_words(signer or "")
    label = own_label(letter)
    own = name_words(name) or folded  # "ING" is a title to some, and a bank
    if label and own <= people and matches_label(name, label) < 1.0:
        return False
    if fold(name) in vendor_names() or (folded & letter.owner_names and len(folded - letter.owner_names) < 2):
        return False
    listed = _no_companies(letter.tables)
    return not all(word in listed for word in fold_letters(name).split())


@cache
def _no_companies(tables: tuple[Table, ...]) -> frozenset[str]:
    """Words that together name no company."""
    own = (word_set(table.not_company) | word_set(table.teams) for table in tables)
    return institution_words().union(*own)


def _of_sender(letter: Letter, weight: float) -> Iterator[Candidate]:
    name = letter.sender.organisation
    if name:
        label = sender_label(letter)
        match = matches_label(name, label)
        # A single word that the domain does not know may be somebody's first name.
        unknown = bool(label) and not match and len(name.split()) == 1
        strength = 0.6 + 0.25 * match - 0.2 * name.islower() - 0.35 * unknown
        yield Candidate(name, strength * weight, "sender", letter.message.sender.name, letter.message.message_id)


def _of_closing(letter: Letter, weight: float) -> Iterator[Candidate]:
    """Lines below the sign-off: "Recruiter, Grainwood Inc.", "The Grainwood Talent Team"."""
    label = sender_label(letter)
    known = frozenset(fold(word) for word in letter.sender.person.split())
    for place, line in enumerate(letter.closing.lines):
        for segment in map(_behind_function, _SEGMENTS.split(line)):
            name = organisation_in(segment, letter.message.sender) if segment else ""
            name = _with_article(name, segment, label)
            match = matches_label(name, label) if name else 0.0
            if not name or len(segment) > 60 or not (name[0].isupper() or match > 0.9):
                continue
            person = place == 0 and len(segment.split()) > 1 and person_in(segment, known)
            if match < 0.5 and (_ADDRESS.search(segment) or person):
                continue
            legal = LEGAL_FORM.search(segment) is not None
            told = legal or match > 0.5
            if not told and (is_job(segment) or (in_table(segment, line) and not is_institution(name))):
                continue
            if fold(name.split()[0]) in given_names() and not legal and match < 0.9:
                continue
            likely = 0.3 if letter.closing.signed_off or place else 0.15
            strange = 0.5 if own_label(letter) and not match and not legal and not is_institution(name) else 1.0
            strength = likely * strange + 0.3 * legal + 0.2 * is_institution(name) + 0.35 * match
            strength += 0.1 * strange * (segment == line)
            yield Candidate(name, strength * weight, "signature", line, letter.message.message_id)


def in_table(name: str, line: str) -> bool:
    """ "New status: Closed": in a table, the heading of an entry that is not the company's, or what it tells."""
    before, _, behind = line.partition(name)
    heading = before if before.rstrip().endswith(":") else name if behind.lstrip().startswith(":") else ""
    return any(_HEADING.match(word) for word in re.findall(r"\w+", fold_letters(heading)))


def _with_article(name: str, text: str, label: str) -> str:
    """ "La Compagnie des Dunes" of lacompagniedesdunes.example: an article that the domain has is part of the name."""
    before = text.partition(name)[0].split()[-1:] if name else []
    whole = " ".join([*before, name])
    return (
        whole
        if before and before[0][:1].isupper() and matches_label(whole, label) == 1.0 > matches_label(name, label)
        else name
    )


def _behind_function(segment: str) -> str:
    """ "directeur Grainwood" → Grainwood: a small-written occupation before a name."""
    first, _, rest = segment.partition(" ")
    return rest if rest[:1].isupper() and first.islower() and is_job(first) else segment


def _of_domain(letter: Letter, weight: float) -> Iterator[Candidate]:
    """Words of the message that the sender's domain is made of; else the domain's own words, which are weaker."""
    label = sender_label(letter)
    if not label:
        return
    identity = letter.message.message_id
    texts = [letter.subject, *(s.text for s in (*letter.sentences, *letter.quoted))]
    found = words_of_label(texts, label)
    if found is not None and (name := clean_company(found.words)):
        name = _with_article(name, found.text, label)
        yield Candidate(name, (0.25 + 0.35 * found.match) * weight, "domain", found.text, identity)
    people = [letter.sender.person, *letter.closing.lines[:2]]
    # Where the message writes all of the label, other ways to part it are only guesses: "Pebble & Co" of pebbleandco.
    told = found is not None and found.match == 1.0
    written = write_label(_SUFFIX.sub("", label), texts, people, letter.tables)
    if written and not (told and found and fold(written.name) != fold(found.words)):
        strength = 0.45 if written.known and written.parted else 0.4 if written.parted else 0.3
        yield Candidate(written.name, strength * weight, "domain", letter.message.sender.address, identity)


def _of_subject(letter: Letter, weight: float) -> Iterator[Candidate]:
    yield from _of_text(letter, [letter.subject], weight, "subject")
    for segment in re.split(r"\s+[-–—|]\s+|:\s+|;\s+", letter.subject):
        name = clean_company(segment)
        if name and (match := matches_label(name, sender_label(letter))) > 0.6:
            yield Candidate(name, (0.3 + 0.4 * match) * weight, "subject", letter.subject, letter.message.message_id)


def _of_text(letter: Letter, texts: Sequence[str], weight: float, rule: str) -> Iterator[Candidate]:
    label, own = sender_label(letter), own_label(letter)
    identity = letter.message.message_id
    for text in texts:
        folded = fold_letters(text)
        for table in letter.tables:
            for strength, after in weighted(table.company_after):
                for found in after.finditer(folded):
                    span = run_after(text, found.end(), table.articles, label)
                    name = name_in(span, text, found.end(), table, label) if span else None
                    if span and name:
                        believed = strength * _credible(name, own, strength)
                        yield Candidate(name, believed * weight, rule, words_around(text, span), identity)
        for run in capital_runs(text):
            name = firm_in(text, run)
            if name:
                yield Candidate(name, 0.4 * _credible(name, own, 0.4) * weight, rule, words_around(text, run), identity)


def _credible(name: str, label: str, strength: float) -> float:
    """An employer writes from its own domain: a name that is not in it needs more than "at" or "from" before it."""
    return 1.0 if not label or strength >= SURE_WORDS or matches_label(name, label) else 0.7
