"""Names of companies as a letter writes them: legal form cut, capitals kept where they are the name."""

import re

from assistant.understand.extract.legal_forms import LEGAL_FORMS, cut_legal_form
from assistant.understand.extract.reading import fold, one_line, straight

LONGEST_COMPANY = 70
LONGEST_CAPITALS = 5  # letters: IBM, ADAC are names; longer ones are only shouted
_CUT = re.compile(r"\s*(?:[(\[].*|\s[–—|·•-]\s.*|[;:!?].*|\s{2,}.*|\t.*)$", re.DOTALL)
_FIRM = re.compile(r"^(?:Firma|Fa\.|Société|Ditta|Empresa) (?=[^\W\d_a-z])")  # before the name of one
_EDGES = " \"'„“”«»*_,;:-–|·•&"
# Words that stand where a company's name could, and are none.
_GENERIC = frozenset(
    """
    the team company us you our hr jobs job karriere careers career recruiting recruitment talent people candidate
    application bewerbung kandidat unternehmen firma personal entreprise candidature empresa seleccion candidatura
    azienda bedrijf
    """.split()
)
# Small words inside names: "Museum für Kunst", "Bank of X", "Hochschule am Bodden".
JOINERS = frozenset(
    """
    of the and & + de del della delle dei degli di da do das dos du des la las le les los el et y e i für fur am an und
    der die den van het ten ter op voor aan vom von zum zur for au aux d' l' 't
    """.split()
)


def clean_company(text: str) -> str | None:
    """The name without legal form, brackets and marks; None where no name is left."""
    name = _CUT.sub("", one_line(straight(text)).strip(_EDGES + ".()"))
    if fold(name) in LEGAL_FORMS:
        return None
    name = _FIRM.sub("", cut_legal_form(name).strip(_EDGES))
    if name.endswith(".") and not re.search(r"\b\w\.\w?\.?$", name):
        name = name.rstrip(".")
    if name.casefold().startswith("the ") and len(name.split()) == 2 and name[4:5].islower():
        name = name[4:]
    if not 1 < len(name) <= LONGEST_COMPANY or fold(name) in _GENERIC or not any(c.isalpha() for c in name):
        return None
    return _natural_capitals(name)


def _natural_capitals(name: str) -> str:
    """Long names in capitals as a letter writes them."""
    if not name.isupper() or len(fold(name)) <= LONGEST_CAPITALS:
        return name
    return " ".join(_natural(word, first=not place) for place, word in enumerate(name.split()))


def _natural(word: str, *, first: bool) -> str:
    if not first and word.casefold() in JOINERS:
        return word.lower()
    if len(fold(word)) <= 3:
        return word
    return re.sub(r"[^\W\d_]+", lambda part: part.group().capitalize(), word.lower())
