"""Is it the same company? By name, and by domain."""

from functools import lru_cache

from assistant.understand.history.fold import spelt, words

# What companies add to their name in a domain: grainwood-group, grainwoodcareers, hellograinwood.
_AFFIXES = frozenset(
    "group gruppe groupe grupo gruppo groep holding co corp inc llc ltd plc gmbh ag se sa srl spa bv nv hq careers "
    "career jobs job karriere recruiting recruitment talent hr people mail email online digital labs lab tech "
    "technologies software systems solutions studio studios global international world europe eu uk usa us de fr es "
    "it nl pt br the get try hello team app io ai".split()
)
# Legal forms, which one mail writes and the next leaves out.
_FORMS = frozenset(
    "inc incorporated llc ltd limited plc corp corporation co company gmbh mbh ag kg kgaa ohg ug se ev eg sa sas sarl "
    "sasu srl spa sl slu ltda lda bv nv cv vof ab as asa aps oy oyj kk pty pte llp lp the".split()
)
_SMALL = frozenset(
    "a an and und et y e en of for de del della di do da dos das des du la le les los las el il lo van von der".split()
)
# First words that many companies share: alone they name nobody.
_COMMON = frozenset(
    "global international national united first general american european british german royal new north south east "
    "west great green blue red black white golden silver smart digital data city urban alpha beta delta omega nova "
    "studio maison grupo gruppo groupe casa hotel restaurant bank university universitat universite universidad "
    "universidade universita school institute institut instituto istituto museum stadt gemeente ville cafe dr st san "
    "stichting fundacion fondation stiftung".split()
)


@lru_cache(maxsize=1024)
def name_words(name: str) -> tuple[str, ...]:
    """What makes the name: "The Grainwood Co., Inc." → grainwood."""
    found = words(name)
    return tuple(word for word in found if word not in _FORMS) or found


@lru_cache(maxsize=1024)
def same_company(one: str, other: str) -> bool:
    """True for two ways to write one name: "Harrowgate", "Harrowgate Diagnostics GmbH"; not for "Notharrowgate"."""
    left, right = name_words(one), name_words(other)
    if not left or not right:
        return False
    if {"".join(way) for way in _ways(one)} & {"".join(way) for way in _ways(other)}:
        return True
    short, long = sorted((left, right), key=len)
    return long[: len(short)] == short and _tells(short)


@lru_cache(maxsize=1024)
def owns_domain(company: str, domain: str) -> bool:
    """True where the registrable domain is plainly this company's: "Castleford Foods" and castleford-foods.example."""
    label = "".join(words(domain.partition(".")[0]))
    if len(label) < 2:
        return False
    for spelling in _ways(company):
        wholes = {"".join(spelling[:count]) for count in range(1, len(spelling) + 1) if _tells(spelling[:count])}
        wholes.add("".join(spelling))
        if label in wholes or any(_with_affix(label, whole) for whole in wholes if len(whole) >= 4):
            return True
    return len(label) >= 3 and label == "".join(word[0] for word in words(company))


def _ways(company: str) -> frozenset[tuple[str, ...]]:
    """The words of a name as a domain may write them: ü as u or ue, with the small words or without."""
    ways = {name_words(company), name_words(spelt(company))}
    return frozenset(ways | {short for way in ways if (short := tuple(word for word in way if word not in _SMALL))})


def domain_labels(company: str) -> tuple[str, ...]:
    """First labels of domains that such a company may have: "Dovecot Dairy" → dovecot-dairy, dovecotdairy, dovecot."""
    name = name_words(spelt(company))
    found = [
        "-".join(name),
        "".join(name),
        *([name[0]] if len(name) > 1 and len(name[0]) > 4 and _tells(name[:1]) else []),
    ]
    return tuple(dict.fromkeys(label for label in found if len(label) > 2 and label.isascii()))


def mentions(company: str, text_words: tuple[str, ...]) -> bool:
    """True where the name stands in a text given as its folded words, in one piece or in several."""
    name = name_words(company)
    joined = "".join(name)
    if len(joined) < 2:
        return False
    text = f" {' '.join(text_words)} "
    return f" {' '.join(name)} " in text or (len(joined) > 3 and f" {joined} " in text)


def _tells(start: tuple[str, ...]) -> bool:
    """True where these first words of a name are enough to know it by."""
    return len("".join(start)) >= 4 and not all(word in _COMMON for word in start)


def _with_affix(label: str, whole: str) -> bool:
    return (label.startswith(whole) and label[len(whole) :] in _AFFIXES) or (
        label.endswith(whole) and label[: -len(whole)] in _AFFIXES
    )
