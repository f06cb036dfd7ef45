"""How a name and the label of a domain agree: "Müller Anlagenbau" and mueller-anlagenbau.example."""

import re
from functools import lru_cache

from assistant.message.domains import registrable
from assistant.understand.extract.organisations import JOINERS
from assistant.understand.extract.reading import domain_spellings, fold, is_capital, words

_RESERVED = (".invalid", ".local", ".localdomain", ".test")  # RFC 2606 and private use: they name nobody


def name_label(domain: str) -> str:
    """The label of a domain that may be a name: "stadtwerke-x" of mail.stadtwerke-x.example."""
    if "." not in domain or domain.endswith(_RESERVED):
        return ""
    return registrable(domain).split(".")[0]


def matches_domain(name: str, domain: str) -> float:
    """How far a name and a domain's label are the same word: 1 the same, 0 nothing in common."""
    return matches_label(name, name_label(domain))


def _without_joiners(name: str) -> str:
    """ "Azulejos del Mar" may have azulejosmar.example."""
    return " ".join(word for word in name.split() if word.casefold() not in JOINERS)


@lru_cache(maxsize=4_096)
def matches_label(name: str, label: str) -> float:
    """How much of a label the name covers; initials and a single word of it count less."""
    bare = fold(label)
    if len(bare) < 2 or not fold(name):
        return 0.0
    spelt = domain_spellings(name)
    if bare in spelt or bare in domain_spellings(_without_joiners(name)):
        return 1.0
    inside = [len(own) / len(bare) for own in spelt if len(own) >= 3 and own in bare]
    around = [len(bare) / len(own) for own in spelt if len(bare) >= 4 and bare in own]
    if inside or around:
        return max(inside + around)
    parts = [fold(part) for part in re.split(r"[-_]", label) if len(fold(part)) >= 4]
    own_words = {own for word in words(name) for own in domain_spellings(word.text)}
    shared = [part for part in parts if part in own_words]
    if shared:
        return 0.6 * sum(map(len, shared)) / len(bare)
    initials = fold("".join(word.text[0] for word in words(name) if is_capital(word.text)))
    return 0.5 if len(initials) >= 3 and (bare.startswith(initials) or initials in label.split("-")) else 0.0
