"""The name of a company in the words of a sentence: behind a phrase, or told by its legal form."""

import re

from assistant.languages.extraction import Table
from assistant.understand.extract.domain_names import matches_label
from assistant.understand.extract.groups import is_institution, without_team
from assistant.understand.extract.legal_forms import LEGAL_FORM
from assistant.understand.extract.names import function_words, given_names, is_job
from assistant.understand.extract.organisations import clean_company
from assistant.understand.extract.phrasing import fold_letters, word_set
from assistant.understand.extract.reading import fold, one_line
from assistant.understand.extract.spans import Span

_PURPOSE = re.compile(r"\s(?:for|as|für|als|pour|para|per|voor|come|como|comme)\s")


def firm_in(text: str, run: Span) -> str | None:
    """A run with a legal form behind it, or with the word for an institution in it."""
    legal = LEGAL_FORM.match(text[run.end : run.end + 24].lstrip(" ,")) or LEGAL_FORM.search(run.text)
    if not legal and not (is_institution(run.text) and len(run.text.split()) > 1):
        return None
    words = run.text.split()
    while words and (fold_letters(words[0]) in function_words() or fold(words[0]) in given_names()):
        words.pop(0)
    while words and words[0].isdigit():
        words.pop(0)
    name = clean_company(without_team(" ".join(words)) or " ".join(words))
    return None if name is None or is_job(name) or not (legal or len(name.split()) > 1) else name


def name_in(span: Span, text: str, start: int, table: Table, label: str) -> str | None:
    """The company's name in a run, unless it is a person, or only a noun in a language that writes them large."""
    name = clean_company(span.text)
    if name is not None and is_job(name) and not matches_label(name, label):
        firm = _PURPOSE.split(span.text, maxsplit=1)[0]  # "Grainwood for the Solutions Architect"
        name = clean_company(firm) if firm != span.text and not is_job(firm) else None
    if name is None:
        return None
    surname_first = name.split()[0].isupper() and fold(name.split()[-1]) in given_names()
    person = fold(name.split()[0]) in given_names() or surname_first
    if person and not matches_label(name, label) and not is_institution(name):
        return None
    if not table.nouns_capital:
        return name
    article = span.start - start > 2 or text[:start].rstrip().rpartition(" ")[2].lower() in word_set(table.articles)
    known = (
        is_institution(name) or LEGAL_FORM.search(text[span.start : span.end + 12]) or matches_label(name, label) > 0.4
    )
    return name if known or (not article and len(name.split()) > 1) or "&" in name or name.isupper() else None


def words_around(text: str, span: Span) -> str:
    return one_line(text[max(0, span.start - 60) : span.end + 40])
