"""Which company it is: what the text says after certain words, who sends, who signs, whose domain it is."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant.message.message import Owner
from assistant.understand.extract.candidates import Candidate, best_of
from assistant.understand.extract.company_phrase import firm_in, name_in, words_around
from assistant.understand.extract.domain_names import matches_label
from assistant.understand.extract.domain_search import words_of_label
from assistant.understand.extract.groups import institution_words, is_institution, without_team
from assistant.understand.extract.label_words import write_label
from assistant.understand.extract.legal_forms import LEGAL_FORM, has_legal_form
from assistant.understand.extract.letter import Letter
from assistant.understand.extract.names import PARTICLES, given_names, is_job, name_words, person_in
from assistant.understand.extract.organisations import clean_company
from assistant.understand.extract.phrasing import fold_letters, phrases, weighted, word_set
from assistant.understand.extract.reading import fold
from assistant.understand.extract.sender_label import own_label, sender_label
from assistant.understand.extract.senders import organisation_in
from assistant.understand.extract.spans import Span, capital_runs, run_after
from assistant.understand.extract.whole_name import completed
from assistant.understand.vendors import vendor_names
from assistant.understand.verdict import Evidence

CERTAIN = 0.3  # below this strength no name is better than a wrong one
SURE_WORDS = 0.6  # strength of a phrase that tells the employer even where the domain is another
HEARD = 0.6  # strength of "heard back from", "our client"
QUOTED, EARLIER, OWNERS = 0.55, 0.75, 0.5  # what history weighs
_SEGMENTS = re.compile(rf"\s*[|·•/@]\s*|\s+[-–—]\s+|,\s+(?!{LEGAL_FORM.pattern})|\s{{2,}}|:\s+|\.\s+(?=\d)")
# Last words of registered names that running text leaves out.
_CORPORATE = frozenset(
    """
    technologies technology solutions services software security international global holding group osterreich
    deutschland schweiz austria germany france suisse switzerland uk usa nederland belgium belgie italia espana
    portugal brasil ireland india canada europe
    """.split()
)
# What firms hang onto their name where the bare domain was taken.
_SUFFIX = re.compile(
    r"(?<=\w{4})-(?:io|ai|app|hq|hr|jobs|careers?|mail|online|eu|uk|us|de|fr|es|it|nl|pt|br|ch|at|be)$"
)
_IN_WORDS = frozenset({"text", "subject", "sender", "quoted"})
_ADDRESS = re.compile(r"\d{2,}|www\.|https?:|@|\b(?:tel|phone|fax|mobil|gsm)\b", re.IGNORECASE)


def find_company(
    letter: Letter, earlier: Sequence[Letter], owner: Owner, signer: str | None
) -> tuple[str | None, tuple[Evidence, ...]]:
    """The employer as a letter writes it, or the agency where no client is named; None where nothing tells."""
    found = list(_candidates(letter, 1.0, own=False))
    for before in earlier:
        own = owner.wrote(before.message)
        found += _candidates(before, OWNERS if own else EARLIER, own=own)
    if _from_agency(letter):
        clients = [c for before in (letter, *earlier) for c in _clients(before, letter)]
        client = best_of([c for c in clients if _is_company(c.name, letter, signer)], CERTAIN)
        if client is not None:
            return client.name, client.evidence("company:client")
    found = _displayed_short([c for c in found if _is_company(c.name, letter, signer)])
    named = completed(found, (letter, *earlier))
    best = best_of(_shortened(named), CERTAIN, _belongs)
    return (best.name, best.evidence("company")) if best else (None, ())


def _displayed_short(found: list[Candidate]) -> list[Candidate]:
    """ "Embassy – Administration" from embassy-nordval.example: the domain tells the whole name."""
    wholes = [c.name for c in found if c.rule == "domain" and " " in c.name and c.words == c.words.lower()]
    signed = {fold(c.name) for c in found if c.rule == "signature" and fold(c.words) == fold(c.name)}
    return [
        replace(candidate, name=whole)
        if candidate.rule == "sender"
        and fold(candidate.name) not in signed
        and not has_legal_form(candidate.words)
        and (whole := next((w for w in wholes if _within(candidate.name, w)), ""))
        else candidate
        for candidate in found
    ]


def _within(short: str, whole: str) -> bool:
    return f" {fold_letters(short)} " in f" {fold_letters(whole)} " and len(short) < len(whole)


def _shortened(found: list[Candidate]) -> list[Candidate]:
    """ "Grainwood Technologies" becomes Grainwood where the mail itself says so elsewhere."""
    told = {fold(c.name) for c in found if c.strength >= CERTAIN and c.rule in _IN_WORDS}
    parts = [candidate.name.rpartition(" ") for candidate in found]
    return [
        replace(candidate, name=rest) if fold(last) in _CORPORATE and fold(rest) in told else candidate
        for candidate, (rest, _, last) in zip(found, parts, strict=True)
    ]


def _belongs(extra: str) -> bool:
    """Whether words that only some places give belong to the name: "Brasserie", "Trust", not "International"."""
    return is_institution(extra) or not extra.split()


def _candidates(letter: Letter, weight: float, *, own: bool) -> Iterator[Candidate]:
    if not own:
        yield from _of_sender(letter, weight)
        yield from _of_closing(letter, weight)
        yield from _of_domain(letter, weight)
    yield from _of_subject(letter, weight)
    yield from _of_text(letter, [s.text for s in letter.sentences], weight, "text")
    yield from _of_text(letter, [s.text for s in letter.quoted], weight * QUOTED, "quoted")


def _is_company(name: str, letter: Letter, signer: str | None) -> bool:
    """No vendor, no generic word, not the owner, not who signs."""
    if signer and fold(name) == fold(signer):
        return False
    folded = {fold(word) for word in name.split()}
    # "Vollmer" below a letter from vollmer-holzbau: the person, unless the domain is nothing else.
    people = name_words(letter.sender.person) | name_words(signer or "")
    label = own_label(letter)
    if label and folded - PARTICLES <= people and matches_label(name, label) < 1.0:
        return False
    if fold(name) in vendor_names() or (folded & letter.owner_names and len(folded - letter.owner_names) < 2):
        return False
    listed = frozenset(word for table in letter.tables for word in word_set(table.not_company) | word_set(table.teams))
    return not all(word in listed or word in institution_words() for word in fold_letters(name).split())


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
            if is_job(segment) and not (legal or match > 0.5):
                continue
            if fold(name.split()[0]) in given_names() and not legal and match < 0.9:
                continue
            likely = 0.3 if letter.closing.signed_off or place else 0.15
            strange = 0.5 if own_label(letter) and not match and not legal and not is_institution(name) else 1.0
            strength = likely * strange + 0.3 * legal + 0.2 * is_institution(name) + 0.35 * match
            strength += 0.1 * strange * (segment == line)
            yield Candidate(name, strength * weight, "signature", line, letter.message.message_id)


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


def _from_agency(letter: Letter) -> bool:
    """True where the sender works for somebody else's vacancy."""
    told = [letter.message.sender.name, letter.message.sender.domain, *letter.closing.lines, letter.subject]
    told += [sentence.text for sentence in letter.sentences]
    speaking = [phrases(table.agencies) for table in letter.tables]
    if any(one.search(fold_letters(re.sub(r"[-.]", " ", text))) for one in speaking for text in told):
        return True
    return _signs_as_recruiters(letter) and _passes_on(letter)


def _signs_as_recruiters(letter: Letter) -> bool:
    """ "Brook & Vale Recruitment" below the letter: an agency, or the recruiters of the firm itself."""
    label = sender_label(letter)
    bare = [(line, without_team(line)) for line in letter.closing.lines]
    return any(name and name != line and matches_label(name, label) > 0.5 for line, name in bare)


def _passes_on(letter: Letter) -> bool:
    """True where a firm that is not the sender's has answered: named in full, or in subject and text."""
    heard = {client.name for client in _clients(letter, letter) if client.strength >= HEARD}
    if any(len(name.split()) > 1 for name in heard):
        return True
    return any(name in letter.subject and any(name in s.text for s in letter.sentences) for name in heard)


def _clients(letter: Letter, agency: Letter) -> Iterator[Candidate]:
    """Firms after "our client", "just spoke to" and the like, or told by their form, that are not the agency."""
    label = sender_label(agency)
    own = fold(" ".join([agency.message.sender.name, *agency.closing.lines]))
    for text in [letter.subject, *(s.text for s in (*letter.sentences, *letter.quoted))]:
        folded = fold_letters(text)
        proposed: list[tuple[str | None, float, Span]] = [(firm_in(text, run), 0.6, run) for run in capital_runs(text)]
        for table in letter.tables:
            for strength, after in weighted(table.client_after):
                for found in after.finditer(folded):
                    if span := run_after(text, found.end(), table.articles, ""):
                        proposed.append((name_in(span, text, found.end(), table, ""), strength, span))
        for name, strength, span in proposed:
            if (
                name
                and matches_label(name, label) <= 0.4
                and fold(name) not in own
                and name.split()[0] not in ("La", "El", "Los")
            ):
                yield Candidate(name, strength, "text", words_around(text, span), letter.message.message_id)
