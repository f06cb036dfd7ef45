"""Names of people as they sign: titles, initials, double names, SURNAME Given, capitals."""

import re
from functools import cache, lru_cache

from assistant.languages.extraction import every_table
from assistant.understand.extract.heads import has_head
from assistant.understand.extract.legal_forms import has_legal_form
from assistant.understand.extract.phrasing import fold_letters, word_set
from assistant.understand.extract.reading import fold, is_capital, one_line

LONGEST_NAME = 9  # words, with titles and particles

PARTICLES = frozenset(
    """
    de la las los del della delle dei degli da das do dos di du des d van der den het 't ten ter te von vom zu zum zur
    und y i e v/d v.d le lo li al el bin ibn ben ap mac mc san santa st saint af av
    """.split()
)
# Words that may close a name.
SUFFIXES = frozenset("jr sr ii iii iv phd md mba msc bsc ba ma esq llm cpa".split())
# Words behind a name by which nobody is addressed.
_BEHIND = frozenset(
    "mrcvs frcvs frcs frcp mrcp mrcgp mrics frics riba ariba cipd mcipd fcipd acca fcca aca cima ceng mice mimeche "
    "obe mbe cbe llb hons pgce qts rgn dipl".split()
)
_NAME_WORD = re.compile(r"[^\W\d_]+(?:[.'-][^\W\d_]+)*[.']?")
_ELIDED = re.compile(r"d['’](?=[^\W\d_a-zà-ÿ])")  # "d'Aubigny"
_INITIALS = re.compile(r"(?:[^\W\d_]\.?-?){1,4}")
_ABBREVIATED = re.compile(r"[^\W\d_]{1,5}\.(?:[ªªºa-z]{1,4})?|[^\W\d_]{2,5}\.-[^\W\d_]{2,5}\.")
_EXTRAS = re.compile(r"\([^()]{0,40}\)|\[[^\[\]]{0,40}\]|[^\w\s.,'’&/()@|·•+ªº-]")


@cache
def titles() -> frozenset[str]:
    """Titles in all languages, folded, without full stops."""
    listed = (word.strip(".") for table in every_table() for word in word_set(table.titles))
    return frozenset(word for word in listed if len(word) > 1)


@cache
def given_names() -> frozenset[str]:
    """Common given names in all languages, folded."""
    return frozenset(name for table in every_table() for name in word_set(table.given_names))


@cache
def group_words() -> frozenset[str]:
    """Words of teams and institutions in all languages, folded: no name of a person holds one."""
    listed = frozenset(word for table in every_table() for word in word_set(table.teams) | word_set(table.institutions))
    return listed - PARTICLES


@cache
def function_words() -> frozenset[str]:
    """Words that stand in sentences and not in names."""
    own = frozenset(word for table in every_table() for word in word_set(table.role_stops) | word_set(table.articles))
    return own - PARTICLES - frozenset("may will a o".split())


def is_title(word: str) -> bool:
    """True for "Dr.", "Prof.ª", "Dott.ssa", "Dipl.-Ing." and other short forms before a name."""
    return fold_letters(word).strip(".") in titles() or fold(word) in titles()


def is_job(text: str) -> bool:
    """True where a text holds the word for an occupation in any language."""
    return has_head(text, every_table())


def tidy(text: str) -> str:
    """The text of one segment without brackets, emoji and closing marks."""
    return one_line(_EXTRAS.sub(" ", text)).strip(" ,;:-/|·•&@")


def person_in(text: str, known: frozenset[str] = frozenset()) -> str | None:
    """The name of a person that a text is, in natural order and case, or None.

    `known` are folded words of names known to be a person's (From, Reply-To): they decide in doubt.
    """
    words = tidy(text).split()
    while len(words) > 1 and (fold(words[-1]) in _BEHIND or re.fullmatch(r"x{1,3}", words[-1])):
        words.pop()
    split = 0
    while split < len(words) - 1 and (
        is_title(words[split]) or (_ABBREVIATED.fullmatch(words[split]) and len(words[split]) > 3)
    ):
        split += 1
    honours, names = words[:split], words[split:]
    if (
        not names
        or all(map(is_title, names))
        or len(words) > LONGEST_NAME
        or len(names) > 7
        or not _looks_like_name(names, known)
    ):
        return None
    if not _is_believable(names, known, titled=bool(honours)):
        return None
    family, comma, given = " ".join(names).partition(",")
    if comma and fold(given) not in SUFFIXES and not (given.strip() and _is_inverted(family, given)):
        return None
    return " ".join([*honours, *natural_order(names)])


def _looks_like_name(names: list[str], known: frozenset[str]) -> bool:
    bare = [name.strip(",") for name in names]
    own = {fold(name) for name in bare}
    capital = [name for name in bare if is_capital(name) or fold(name) in known or _ELIDED.match(name)]
    if fold(bare[0]) in known and len(bare) <= 3 and all(name.replace("-", "").isalpha() for name in bare):
        capital = bare  # written small altogether: "malo trévidic"
    small = [name for name in bare if name not in capital]
    if not capital or any(name.casefold().strip(".") not in PARTICLES for name in small):
        return False
    if any(
        not (_NAME_WORD.fullmatch(name) or _INITIALS.fullmatch(name) or name.casefold() in PARTICLES) for name in bare
    ):
        return False
    speaks = len(fold(bare[0])) > 1 and fold_letters(bare[0]) in function_words() and fold(bare[0]) not in given_names()
    return not (speaks and own - known) or bare[0].endswith(".")


def _is_believable(names: list[str], known: frozenset[str], *, titled: bool) -> bool:
    """A known name, a common given name, initials with a surname; otherwise anything that is no group or job."""
    folded = [fold(name) for name in names]
    if has_legal_form(" ".join(names)):
        return False
    groups = set(fold_letters(" ".join(names)).split()) & group_words() - given_names()
    # "Grace Park", "Carla Sint Nicolaas": a surname may be the word for an institution.
    surname = len(groups) == 1 and 1 < len(names) < 4 and fold_letters(names[0]) not in groups
    if groups and not (surname and (folded[0] in given_names() or set(folded) <= known)):
        return False
    if titled or known & set(folded):
        return True
    if folded[0] in given_names() or folded[-1] in given_names():
        return True
    return not is_job(" ".join(names)) and fold_letters(" ".join(names)).replace(",", "") not in function_words()


def natural_order(names: list[str]) -> list[str]:
    """Given name first, in natural case: "MÜLLER, Anna", "MÜLLER Anna" → Anna Müller."""
    joined = " ".join(names)
    if "," in joined:
        family, _, given = joined.partition(",")
        if given.strip() and fold(given) not in SUFFIXES and _is_inverted(family, given):
            names = [*given.split(), *family.split()]
    else:
        names = _surname_last(names)
    return [natural_case(name) for name in names if name.strip(",")]


def _is_inverted(family: str, given: str) -> bool:
    """ "Osei, Kwame" is; "Bartosz Lis, Quarrytech" and "Joachim Bettin, Ausbildungsleiter" name what stands behind."""
    common = given_names()
    if family.isupper() or fold(given.split()[0]) in common:
        return fold(family.split()[0]) not in common or family.isupper()
    return len(family.split()) == 1 and len(given.split()) == 1 and fold(family) not in common


def _surname_last(names: list[str]) -> list[str]:
    shouted = [name.isupper() and len(fold(name)) > 1 and "." not in name for name in names]
    count = shouted.index(False) if False in shouted else 0
    if count and not any(shouted[count:]):
        return [*names[count:], *names[:count]]  # SURNAME Given
    common = given_names()
    if len(names) == 2 and fold(names[1]) in common and fold(names[0]) not in common:
        return [names[1], names[0]]  # Surname Given
    return names


def natural_case(word: str) -> str:
    """MÜLLER → Müller, O'BRIEN → O'Brien, MCKAY → McKay; initials and mixed case stay."""
    if word.isupper() and len(word) > 1 and word.casefold() in PARTICLES:
        return word.capitalize()
    letters = [letter for letter in word if letter.isalpha()]
    if len(letters) < 3 or not word.isupper() or re.fullmatch(r"(?:\w\.-?)+", word):
        return word
    lowered = re.sub(r"[^\W\d_]+", lambda part: part.group().capitalize(), word.lower())
    return re.sub(r"\bMc([a-z])", lambda part: "Mc" + part.group(1).upper(), lowered)


@lru_cache(maxsize=2_048)
def name_words(name: str) -> frozenset[str]:
    """The folded words of a name without titles, particles and initials."""
    bare = (fold(word) for word in name.replace(",", " ").split() if not is_title(word))
    return frozenset(word for word in bare if len(word) > 1 and word not in PARTICLES)


def completes(short: str, full: str) -> bool:
    """True where `short` may be what the bearer of `full` signs with: "Dana", "D. W.", "Shan"."""
    own = [fold(word) for word in re.split(r"[\s.]+", tidy(short)) if word and not is_title(word)]
    own = [word for word in own if len(word) == 1 or word not in PARTICLES] or own
    whole = [fold(word) for word in full.split() if not is_title(word) and word.casefold() not in PARTICLES]
    if not own or not whole or own == whole:
        return False
    if all(len(word) <= 2 for word in own):
        if len(whole) > 1 and len(own[0]) == 2 and own == whole[:1]:
            return True  # "Bo"
        letters, initials = "".join(own), "".join(word[0] for word in whole)
        ends = (letters[0], letters[-1]) == (initials[0], initials[-1])
        every = "".join(
            part[0] for word in full.split() for part in word.split("-") if part and not is_title(word)
        ).lower()
        return initials.startswith(letters) or every.startswith(letters) or (len(letters) > 1 and ends)
    if len(own) > 1:
        return set(own) < set(whole) or _initials_of(own, whole)
    return len(whole) > 1 and (own[0] in whole or (len(own[0]) >= 3 and whole[0].startswith(own[0])))


def _initials_of(own: list[str], whole: list[str]) -> bool:
    """ "N. Rauch" of Norbert Rauch, "L. M. Portela" of Luís Miguel Portela."""
    if len(own) > len(whole) or own[-1] != whole[-1] or all(len(word) > 1 for word in own[:-1]):
        return False
    pairs = zip(own[:-1], whole[:-1], strict=False)
    return all(full == short or (len(short) == 1 and full[0] == short) for short, full in pairs)
