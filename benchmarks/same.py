"""When two values of a field count as the same: how a careful person would compare them."""

import re
import unicodedata

# What a company is called besides its name, without punctuation; only at the end, and never the whole name.
LEGAL_FORMS = frozenset(
    "inc incorporated llc llp lp ltd limited plc corp corporation co company gmbh ag se kg kgaa ohg ggmbh ug ev eg "
    "mbh sa sas sasu sarl eurl scop sl slu sau cv ltda eireli me srl spa sapa scarl bv nv vof pty dac pvt ab as "
    "asa oy aps".split()
)
# What stands before or behind a person's name without being part of it.
TITLES = frozenset(
    "dr drs prof professor mr mrs ms miss mx sir dame rev revd capt hon frau herr dipl ing mag magistra mba phd "
    "msc ma ba h med rer nat phil habil em univ hr mme mlle m maitre sr sra srta don dona d lic eng enga engo arq "
    "sig ra sigra dott ssa dottssa avv geom ir mevr dhr mw the de heer mevrouw i a v iv ia pp po".split()
)
REQUISITION = re.compile(r"\b(?:r|req|jr|id|ref|job)?[-# ]?\d[\d\-/]{3,}\b|\b[a-z]{1,4}-\d[\d-]*\b")
GENDER = re.compile(
    r"\((?:all genders|alle geschlechter|tous genres)\)"
    r"|\([^()]{0,12}[/|*:][^()]{0,12}\)|\b[mwfdxhv](?:/[mwfdxhv]){1,3}\b"
)


def fold(text: str) -> str:
    """Case, accents and punctuation away."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("&", " and "))
    kept = "".join(char if char.isalnum() else " " for char in plain if not unicodedata.combining(char))
    return " ".join(kept.split())


def same_company(told: str | None, expected: str | None) -> bool:
    """Equal without legal form."""
    return _company(told) == _company(expected)


def _company(name: str | None) -> str | None:
    if name is None:
        return None
    # "S.p.A." and "B.V." are one word each.
    words = fold(re.sub(r"(?<=\b\w)\.(?=\w\b)", "", name)).split()
    while len(words) > 1 and (words[-1] in LEGAL_FORMS or words[-1] == "and"):
        words.pop()
    return " ".join(words[1:] if words[0] == "the" and len(words) > 1 else words)


def same_role(told: str | None, expected: str | None) -> bool:
    """Equal without requisition number and (m/w/d)."""
    return _role(told) == _role(expected)


def _role(role: str | None) -> str | None:
    return None if role is None else fold(REQUISITION.sub(" ", GENDER.sub(" ", role.casefold())))


def same_person(told: str | None, expected: str | None) -> bool:
    """The same names in any order and case, with or without title."""
    if told is None or expected is None:
        return told is expected
    return _names(told) == _names(expected)


def _names(name: str) -> frozenset[str]:
    words = frozenset(fold(name).split())
    return (words - TITLES) or words


def same(told: object, expected: object) -> bool:
    """Equal, whatever the case of letters."""
    if isinstance(told, str) and isinstance(expected, str):
        return told.casefold() == expected.casefold()
    return told == expected
