"""Which company it is: what the text says after certain words, who sends, who signs, whose domain it is."""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.message.message import Owner
from assistant.understand.extract.agency import clients, from_agency
from assistant.understand.extract.candidates import LONGEST_WORDS, Candidate, best_of
from assistant.understand.extract.choice import Option, choose
from assistant.understand.extract.company_candidates import company_candidates, in_table, may_employ
from assistant.understand.extract.company_options import company_options, spelling
from assistant.understand.extract.domain_names import matches_label
from assistant.understand.extract.groups import is_firm_word, is_institution
from assistant.understand.extract.heads import is_head
from assistant.understand.extract.legal_forms import has_legal_form
from assistant.understand.extract.letter import Letter
from assistant.understand.extract.names import given_names, is_job
from assistant.understand.extract.phrasing import fold_letters
from assistant.understand.extract.reading import fold, one_line
from assistant.understand.extract.sender_label import sender_label
from assistant.understand.extract.whole_name import abridges, completed
from assistant.understand.verdict import Evidence

UNTOLD = 0.78  # chance of no company being told from which none is taken
SURE = 0.4  # strength from which the rules are believed where the choice is none
CERTAIN = 0.3  # below this strength no name is better than a wrong one
EARLIER, OWNERS = 0.75, 0.5  # what earlier mail weighs, and what the owner wrote in it
# Last words of registered names that running text leaves out.
_CORPORATE = frozenset(
    """
    technologies technology solutions services software security international global holding group osterreich
    deutschland schweiz austria germany france suisse switzerland uk usa nederland belgium belgie italia espana
    portugal brasil ireland india canada europe
    """.split()
)
_BEHIND_JOB = re.compile(r"([^\W\d_]+)(?: [IVX]{1,3}| Internship)?(?:[,:]| [-–—|]| \() ?$")
_IN_WORDS = frozenset({"text", "subject", "sender", "quoted"})


def find_company(
    letter: Letter, earlier: Sequence[Letter], owner: Owner, signer: str | None
) -> tuple[str | None, tuple[Evidence, ...]]:
    """The employer as a letter writes it, or the agency where no client is named; None where nothing tells."""
    options, about, best = company_choices(letter, earlier, owner, signer)
    choice = choose("company", options, about)
    taken = choice.option
    if taken is None or choice.none > UNTOLD:
        sure = best is not None and (best.strength >= SURE or best.message_id != letter.message.message_id)
        return (best.name, best.evidence("company")) if best and sure else (None, ())
    sure = best is not None and best.strength >= SURE
    if not sure and signer and set(map(fold, taken.name.split())) <= set(map(fold, signer.split())):
        return None, ()  # whoever signs as Jane works for somebody, but not for Jane
    if best and (spelling(taken.name) == spelling(best.name) or _holds(best, taken, letter)):
        return best.name, best.evidence("company")
    return taken.name, (Evidence("company:likely", one_line(taken.words)[:LONGEST_WORDS], letter.message.message_id),)


def _holds(best: Candidate, taken: Option, letter: Letter) -> bool:
    """Whether what the rules say stands against a likelier name: a client, a legal form, a name by itself."""
    if best.rule == "client":
        return True
    if taken.name.startswith(f"{best.name} for "):
        return True  # "Grainwood for the Solutions Architect opening"
    if taken.name.endswith(f" {best.name}") and is_job(taken.name.removesuffix(best.name)):
        return True  # "Redaktionsleitung Grainwood"
    if "only-domain" in taken.marks:
        return best.rule == "sender" and has_legal_form(best.words)
    texts = (letter.message.sender.name, letter.subject, *(sentence.text for sentence in letter.sentences))
    written = best.rule in ("sender", "text") or (best.rule == "domain" and " " in best.words)
    return written and abridges(best.name, taken.name, texts)


def company_choices(
    letter: Letter, earlier: Sequence[Letter], owner: Owner, signer: str | None
) -> tuple[list[Option], frozenset[str], Candidate | None]:
    """What the company may be, the marks of the message, and what the rules alone say."""
    found = list(company_candidates(letter, 1.0, own=False))
    for before in earlier:
        own = owner.wrote(before.message)
        found += company_candidates(before, OWNERS if own else EARLIER, own=own)
    found = [c for c in found if may_employ(c.name, letter, signer)]
    best = _client(letter, earlier, signer)
    if best is None:
        named = completed(_displayed_short(found), (letter, *earlier))
        best = best_of(_shortened(named), CERTAIN, _belongs)
    told = [*found, *([best] if best else [])]
    options, about = company_options(letter, told, best.name if best else None, signer)
    kept = [
        one
        for one in options
        if (may_employ(one.name, letter, signer) or _is_called_firm(one.name))
        and not _is_given_name(one)
        and not _is_job(one)
        and not _is_passing(one, letter)
        and not _is_in_table(one, letter)
    ]
    return kept, about, best


def _is_given_name(option: Option) -> bool:
    """A bare first name that neither the rules nor the domain know."""
    known = any(mark.startswith("rule:") for mark in option.marks) or "m:1" in option.marks
    return not known and fold(option.name) in given_names()


def _is_job(option: Option) -> bool:
    """ "Claims Handler": a role, where neither rules nor domain know of such a firm."""
    known = any(mark.startswith("rule:") for mark in option.marks) or not {"m:no", "m:0.0"} & option.marks
    return "job" in option.marks and not known


def _is_passing(option: Option, letter: Letter) -> bool:
    """Two common nouns of a wish, or what a role goes on with: "Beruf und Familie", "Engineer - Data & AI"."""
    if any(mark.startswith("rule:") for mark in option.marks) or not {"m:no", "m:0.0"} & option.marks:
        return False
    if " und " in option.name and letter.tables[0].nouns_capital:
        return True
    lines = (letter.subject, *(sentence.text for sentence in letter.sentences))
    before = [line.partition(option.name)[0] for line in lines if option.name in line]
    return bool(before) and all(_ends_with_job(one, letter) for one in before)


def _is_in_table(option: Option, letter: Letter) -> bool:
    """ "New status: Discarded", where neither rules nor domain know of such a firm."""
    known = any(mark.startswith("rule:") for mark in option.marks) or not {"m:no", "m:0.0"} & option.marks
    lines = [sentence.text for sentence in letter.sentences if option.name in sentence.text]
    named = option.name in letter.subject or option.name in letter.message.sender.name
    return bool(lines) and not known and not named and all(in_table(option.name, line) for line in lines)


def _ends_with_job(text: str, letter: Letter) -> bool:
    """ "Scientist II, " and what follows: a mark between an occupation and a name."""
    found = _BEHIND_JOB.search(text)
    return found is not None and any(is_head(fold_letters(found[1]), table) for table in letter.tables)


def is_part_of_role(company: str, role: str, evidence: Sequence[Evidence], letter: Letter) -> bool:
    """ "Platform Engineering" of "Consultant Platform Engineering", where neither rules nor the sender know it."""
    inside = f" {fold_letters(company)} " in f" {fold_letters(role)} "
    guessed = bool(evidence) and evidence[0].rule in ("company:likely", "company:encoder")
    return inside and guessed and not matches_label(company, sender_label(letter))


def _is_called_firm(name: str) -> bool:
    """ "Imkerei Sommerfeld": a firm by its first word, although it bears the name of who writes."""
    first, _, rest = name.partition(" ")
    return bool(rest) and (is_firm_word(first) or is_institution(first)) and fold(first) not in given_names()


def _client(letter: Letter, earlier: Sequence[Letter], signer: str | None) -> Candidate | None:
    """The employer that an agency names."""
    if not from_agency(letter):
        return None
    named = [c for before in (letter, *earlier) for c in clients(before, letter)]
    client = best_of([c for c in named if may_employ(c.name, letter, signer)], CERTAIN)
    return replace(client, rule="client") if client else None


def _displayed_short(found: list[Candidate]) -> list[Candidate]:
    """ "Embassy – Administration" from embassy-nordval.example: the domain tells the whole name."""
    wholes = [c.name for c in found if c.rule == "domain" and " " in c.name and c.words == c.words.lower()]
    signed = {fold(c.name) for c in found if c.rule == "signature" and fold(c.words) == fold(c.name)}
    return [
        replace(candidate, name=whole)
        if candidate.rule == "sender"
        and fold(candidate.name) not in signed
        and not has_legal_form(candidate.words)
        and (whole := next((w for w in wholes if within(candidate.name, w)), ""))
        else candidate
        for candidate in found
    ]


def within(short: str, whole: str) -> bool:
    """ "Grainwood" in "Grainwood Talents": a name in a longer one."""
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
