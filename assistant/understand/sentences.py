"""Text → sentences, as a reader sees them: hard wraps joined, lists and paragraphs kept apart."""

import re

LONGEST = 60_000  # characters that are read; what a person writes about one decision is shorter
WRAPPED = 48  # a line at least this long may go on in the next one

# Marks that mean nothing: soft hyphen, zero-width and direction marks, variation selectors.
INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]"
)
BLANKS = re.compile(r"(?:[^\S\n ]|[^\S\n]{2})[^\S\n]*")  # any but a single plain one, which may stay
ITEM = re.compile(r"\s*(?:[-*•·–]|\d{1,2}[.)])\s")
ADDRESS = re.compile(r"(?:https?://|www\.)\S+|(?<!\S)[^\s@]{1,254}@\S+")
# An end of sentence: the mark, closing quotes or brackets, then a blank. What goes before decides further.
END = re.compile(r"[.!?…]+[\"”“»')\]]*(?=\s)")
# Words with a full stop that ends no sentence, folded to lower case, in seven languages.
ABBREVIATIONS = frozenset(
    "dr prof mr mrs ms st sr sra srta jr hr fr frl ing dipl mag med phil rer nat hc habil no nr num art abs bzw ca "
    "evtl ggf inkl usw zzt str tel vgl gez sog etc vs approx dept ref resp incl excl attn sig sigg dott dott.ssa "
    "ssa avv geom rag spett egr gent exmo exma ilmo ilma eng arq prof.ssa mme mlle cf av bd ets env dhr mevr mw "
    "drs ir bijv o.a d.w.z i.v.m m.b.t t.a.v z.b d.h u.a i.a i.v a.d p.p e.g i.e a.m p.m u.s vd p.ej p.es".split()
)


def clean(text: str) -> str:
    """Text without invisible marks and addresses, with plain blanks."""
    text = text[:LONGEST]
    if not text.isascii():
        text = INVISIBLE.sub("", text)
    if "@" in text or "www." in text or "://" in text:
        text = ADDRESS.sub(" ", text)
    return BLANKS.sub(" ", text)


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text in order, each on one line."""
    found: list[str] = []
    for paragraph in paragraphs(clean(text)):
        found += _split(paragraph)
    return tuple(found)


def paragraphs(text: str) -> list[str]:
    """Lines joined where one goes on in the next."""
    joined: list[str] = []
    goes_on = False
    for line in text.splitlines():
        stripped = line.strip(" \t>|*•·_=#")
        if not any(char.isalnum() for char in stripped):
            goes_on = False
            continue
        if goes_on and _continues(joined[-1], stripped, line):
            # A word parted at the end of the line: näher- / zutreten.
            parted = joined[-1].endswith("-") and joined[-1][-2:-1].isalpha() and stripped[:1].islower()
            joined[-1] = joined[-1][:-1] + stripped if parted else f"{joined[-1]} {stripped}"
        else:
            joined.append(stripped)
        goes_on = True
    return joined


def _continues(before: str, stripped: str, line: str) -> bool:
    last = before[-160:].rsplit("\n", 1)[-1]
    if ITEM.match(line):
        return False
    if stripped[0].islower():
        return not last.endswith((".", "!", "?")) or len(before) >= WRAPPED
    return len(before) >= WRAPPED and not last.endswith((".", "!", "?", ":"))


def _split(paragraph: str) -> list[str]:
    found: list[str] = []
    start = 0
    for end in END.finditer(paragraph):
        if end.group()[0] == "." and _abbreviated(paragraph, start, end.start()):
            continue
        found.append(paragraph[start : end.end()].strip())
        start = end.end()
    found.append(paragraph[start:].strip())
    return [sentence for sentence in found if sentence]


def _abbreviated(paragraph: str, start: int, dot: int) -> bool:
    word = paragraph[max(start, dot - 12) : dot].rpartition(" ")[2].lstrip("(\"'„“").casefold()
    # Initials, ordinals (am 3. März) and known abbreviations.
    return (len(word) == 1 and word.isalpha()) or (word.isdigit() and len(word) <= 2) or word in ABBREVIATIONS
