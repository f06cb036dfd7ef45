"""Domains made to be misread: rn for m, a Cyrillic і for i, a letter too many."""

import unicodedata

SHORTEST = 5  # letters: below that, one letter more or less is another name

# What is read as another letter. l and i are not among them: too many names differ by just that.
_CONFUSED = (("rn", "m"), ("vv", "w"), ("cl", "d"), ("0", "o"), ("1", "l"), ("5", "s"), ("3", "e"), ("8", "b"))
# Letters of other scripts that look like Latin ones.
_LATIN = str.maketrans(
    "асеԁһіјӏорԛѕυνwхуzαβεικνορτυχκбгпт",
    "acedhijlopqsuvwxyzabeiknoptuxkbrnt",
)
_SCRIPTS = ("LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "HEBREW", "ARABIC", "CHEROKEE", "GEORGIAN")


def unicode_form(domain: str) -> str | None:
    """The domain as a reader sees it, xn-- decoded; None where that cannot be done."""
    labels = []
    for label in domain.casefold()[:253].split("."):
        if not label.startswith("xn--"):
            labels.append(label)
            continue
        try:
            labels.append(label[4:].encode("ascii").decode("punycode"))
        except (UnicodeError, ValueError):
            return None
    return ".".join(labels)


def mixes_scripts(word: str) -> bool:
    """True for letters of two alphabets in one word; Japanese writing and accents are no mixture."""
    found = {
        script
        for char in word
        if char.isalpha()
        for script in _SCRIPTS
        if unicodedata.name(char, "").startswith(script)
    }
    return len(found) > 1


def looks_like(label: str, other: str, *, typing: bool) -> bool:
    """True where one label is likely to be read as the other, without being it.

    `typing`: also where one letter is too many, missing, wrong, or two have changed places.
    """
    label, other = label.casefold(), other.casefold()
    if label == other or min(len(label), len(other)) < SHORTEST:
        return False
    if skeleton(label) == skeleton(other):
        return True
    return typing and abs(len(label) - len(other)) <= 1 and _one_slip(label, other)


def skeleton(label: str) -> str:
    """What a hasty reader sees."""
    plain = unicodedata.normalize("NFKD", label.translate(_LATIN))
    seen = "".join(char for char in plain if char.isalnum())
    for confused, letter in _CONFUSED:
        seen = seen.replace(confused, letter)
    return seen


def _one_slip(one: str, other: str) -> bool:
    """At most one letter added, left out or changed, or two neighbours swapped."""
    short, long = sorted((one, other), key=len)
    start = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(short) != len(long):
        return short[start:] == long[start + 1 :]
    swapped = short[start + 1 : start + 2] + short[start : start + 1] + short[start + 2 :]
    return short[start + 1 :] == long[start + 1 :] or swapped == long[start:]
