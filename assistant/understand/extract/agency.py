"""Agencies: whether somebody writes for another's vacancy, and whose it is."""

import re
from collections.abc import Iterator

from assistant.understand.extract.candidates import Candidate
from assistant.understand.extract.company_phrase import firm_in, name_in, words_around
from assistant.understand.extract.domain_names import matches_label
from assistant.understand.extract.groups import without_team
from assistant.understand.extract.letter import Letter
from assistant.understand.extract.phrasing import fold_letters, phrases, weighted
from assistant.understand.extract.reading import fold
from assistant.understand.extract.sender_label import sender_label
from assistant.understand.extract.spans import Span, capital_runs, run_after

HEARD = 0.6  # strength of "heard back from", "our client"


def from_agency(letter: Letter) -> bool:
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
    heard = {client.name for client in clients(letter, letter) if client.strength >= HEARD}
    if any(len(name.split()) > 1 for name in heard):
        return True
    return any(name in letter.subject and any(name in s.text for s in letter.sentences) for name in heard)


def clients(letter: Letter, agency: Letter) -> Iterator[Candidate]:
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
