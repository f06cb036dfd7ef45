"""Is it the same role? By its words, whatever the ending, the order of mention or the requisition number."""

import re
from functools import lru_cache

from assistant.understand.history.fold import fold, words

# Words of a role's title that say nothing about which role it is.
_EMPTY = frozenset(
    "a an the of for and in at to der die das den dem des und fur im in als de la le les du des d l et pour en a au "
    "el los las del y para e o do da dos das em no na il lo gli i della dello dei delle di per van het een en voor "
    "role position job post vacancy opening stelle position poste puesto plaza vaga cargo posizione posto functie "
    "vacature m w d f h x v i w/m/d mwd hf all genders remote hybrid onsite fulltime parttime full part time "
    "teilzeit vollzeit cdi cdd".split()
)
# Levels: two titles that differ by one of these are two roles.
_LEVELS = frozenset(
    "senior junior lead principal staff head chief deputy assistant associate intern internship praktikant praktikum "
    "werkstudent werkstudentin trainee apprentice stagiaire stage alternance becario practicas estagio estagiario "
    "tirocinio tirocinante stagista stagiair graduate director vp leiter leiterin ii iii iv".split()
)
_REQUISITION = re.compile(r"\(?\b(?:req|ref|jr|r|job|id|no|nr|#)?[\W_]{0,2}\d[\d\-/.]{2,}\)?", re.IGNORECASE)
_GENDER = re.compile(r"(?<=\w)(?:[:*_/·]-?(?:innen|in|a|e|r|rin)\b|\((?:in|a|e|r)\))", re.IGNORECASE)
_AT_MOST = 12  # words of a title that are looked at


@lru_cache(maxsize=1024)
def role_words(role: str) -> tuple[str, ...]:
    """The words that tell which role it is, in order."""
    plain = _GENDER.sub("", _REQUISITION.sub(" ", role))
    found = words(plain)[:_AT_MOST]
    return tuple(word for word in found if word not in _EMPTY) or found


@lru_cache(maxsize=1024)
def same_role(one: str, other: str) -> bool:
    """True where one title is the other, perhaps said more shortly; a level more or less makes another role."""
    left, right = role_words(one), role_words(other)
    if not left or not right:
        return False
    short, long = sorted((left, right), key=len)
    if not all(any(_alike(word, near) for near in long) for word in short):
        return False
    rest = [word for word in long if not any(_alike(word, near) for near in short)]
    return not any(word in _LEVELS for word in rest)


def mentions_role(role: str, text: str) -> bool:
    """True where the words of the title stand in the text one after the other."""
    return _stand_in(role_words(role), words(_GENDER.sub("", text)))


def _stand_in(title: tuple[str, ...], text: tuple[str, ...]) -> bool:
    if not title:
        return False
    kept = [word for word in text if word not in _EMPTY]
    for start in range(len(kept) - len(title) + 1):
        window = kept[start : start + len(title)]
        if all(_alike(wanted, word) for wanted, word in zip(title, window, strict=True)):
            before = kept[start - 1] if start else ""
            return before not in _LEVELS or before in title
    return False


def _alike(one: str, other: str) -> bool:
    """The same word, or the same stem with another ending: planner and planning, Redakteur and Redakteurin."""
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    if len(short) < 5 or len(long) - len(short) > 4:
        return False
    stem = max(5, len(short) - 2)
    return short[:stem] == long[:stem]


def fold_role(role: str) -> str:
    """A key under which the same title is found again."""
    return " ".join(role_words(fold(role)))
