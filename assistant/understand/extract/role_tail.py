"""The rest of a role behind its name, as adverts call it: "Data Analyst Intern - Summer 2026", "Engineer (Payments)".

What stands there may as well be a place, a kind of contract or the next thought: only what is closed and names a
season, a field, a level or a technique belongs to the role.
"""

import re
from collections.abc import Iterable

from assistant.understand.extract.reading import is_capital, one_line, straight
from assistant.understand.extract.role_clean import GENDER, LEVELS, SEASONS, is_field

LONGEST_TAIL = 60  # characters
# Behind a dash or in brackets it is certain that a season is meant, which "Developer Spring" alone does not tell.
_SEASON = rf"(?:{SEASONS}|spring|frühjahr|printemps|otoño|primavera|inverno|outono|autunno|herfst|voorjaar)"
_SEASONAL = re.compile(rf"(?:{_SEASON}\s+)?(?:20\d\d\s+)?{_SEASON}(?:\s+20\d\d)?(?:\s+\w+)?", re.IGNORECASE)
_LEVELS = LEVELS | frozenset("and or master masters degree degrees phd internship".split())
_NO_TAIL = re.compile(
    r"\d{2,}|\d[.,]\d|[@%€$]|\bFTE\b|,\s*[A-Z]{2}\b|\b(?:remote|remoto|hybrid|hybride|onsite|office)\b", re.IGNORECASE
)
_NO_TECHNIQUE = frozenset("US USA UK EU NY NYC UAE LATAM EMEA DACH CDI CDD".split())
_WORD = re.compile(r"[^\W\d_][\w+#.&·'-]*")
_SKIPPED = re.compile(rf"^\s*(?:{GENDER.pattern}|\((?:ID|Req|Ref)?[:.\s#]*\d[\w-]*\))", re.IGNORECASE)
_BRACKET = re.compile(r"\s*\(\s?([^()]{2,50}?)\s?\)")
_DASH = re.compile(r"\s*[-–—|]\s+|\s+/\s+")
# "für KI im Projekt Lex (m/w/d)": up to a mark of gender all of it is the role.
_PURPOSE = re.compile(
    rf"\s(?:für|im|in|zur|zum|for|of|pour|en|per|para|voor|in der)\s[^()\[\],;:!?]{{2,50}}?(?=\s*(?:{GENDER.pattern}))",
    re.IGNORECASE,
)
# "chef de poste", "padeiro da manhã": what a single word is of; neither "our" nor "first" nor a time, and no capital,
# which may be the company.
_NO_MATTER = (
    "notre|votre|cette|leur|nostr|vostr|quest|quel|nuestr|vuestr|noss|voss|este|esta|premi|prime|plein|temp|tiemp|deux\\b"
    "|nuit|soir|matin|janv|f[eé]vr|fevereiro|mars|avril|abril|aprile|maio|mayo|maggio|juin|juil|ju[nl]ho|ju[nl]io|giugno"
    "|luglio|ao[uû]t|agost|sept|setembro|settembre|octo|outubro|ottobre|nove|d[eé]cem|dezem|dicie|dicem"
)
_MATTER = re.compile(
    rf"\s(?:(?:des?|du|aux?|da|dos?|das|di|del|della|dei|degli)\s|d['’])(?!{_NO_MATTER})[^\W\d_A-ZÀ-Þ]{{4,}}(?![\w'’])"
)
# "(Senior) Consultant", "Intern (Undergrad) - Data Analyst", "AI / ML Engineer".
_FRONT = re.compile(r"(?<!\S)(?:\((?:Senior|Junior|Lead)\) |Intern(?: \([A-Z][a-z]+\))? [-–] |[A-Z]{2,4} / )$")
_LAST = re.compile(r"(?<=\w) (?:\(([^()]+)\)|[-–—|] ([^()]+?))$")
_JOINERS = frozenset("and und et y e en of & for".split())
# Where a tail ends: at the company, at "position", at brackets, marks and the end.
_END = re.compile(
    r"\s*(?:$|[\"“”„»«()\[\]!?;|,]|\.(?:\s|$)|\s[-–—]\s"
    r"|\b(?:at|with|chez|bei|en|presso|bij|na|no|in|role|position|opening|opportunity|update|application|here|has|is|was"
    r"|job|stelle|poste|team)\b)",
    re.IGNORECASE,
)


def whole_role(role: str, lines: Iterable[str], company: str | None) -> str:
    """The role with what belongs to it, where one of the lines says it so."""
    best = role
    for line in lines:
        text = one_line(straight(line))
        for found in re.finditer(rf"(?<!\w){re.escape(role)}(?!\w)", text, re.IGNORECASE):
            front = _FRONT.search(text[: found.start()])
            rest = text[found.end() :]
            matter = _MATTER.match(rest) if " " not in role else None
            own = matter[0] if matter else _tail(rest, company)
            whole = f"{front[0] if front else ''}{role}{own}"
            if len(whole) > len(best):
                best = whole
    return best


def name_alone(role: str) -> str:
    """The role without what `whole_role` adds behind it: as a letter says it."""
    while found := _LAST.search(role):
        if not _belongs(found[1] or found[2], bracketed=bool(found[1])):
            break
        role = role[: found.start()]
    return role


def _tail(rest: str, company: str | None) -> str:
    """What of the words behind a role belongs to it."""
    purpose = _PURPOSE.match(rest)
    kept = purpose[0] if purpose else ""
    rest = rest[len(kept) :]
    while True:
        rest = _SKIPPED.sub("", rest, count=1)
        bracket, dash = _BRACKET.match(rest), _DASH.match(rest)
        if bracket and _belongs(bracket[1], bracketed=True):
            kept, rest = f"{kept} ({bracket[1]})", rest[bracket.end() :]
        elif dash and _belongs(part := _part(rest[dash.end() :], company), bracketed=False):
            kept, rest = f"{kept} {dash[0].strip()} {part}", rest[rest.index(part, dash.end()) + len(part) :]
        else:
            return kept


def _part(rest: str, company: str | None) -> str:
    """What stands up to the next mark, the company or a word that goes on."""
    part = _END.split(rest, maxsplit=1)[0].strip(" ,:–-")
    return "" if len(part) > LONGEST_TAIL or part.casefold() == (company or "").casefold() else part


def _belongs(part: str, *, bracketed: bool) -> bool:
    """Whether it names a season, a level, a field or a technique, and no place."""
    levels = re.split(r"[\s,/.-]+", part.casefold().rstrip(" ,/.-"))
    if _SEASONAL.fullmatch(part) or _LEVELS.issuperset(levels):
        return True
    if part.isupper() and any(len(word) > 4 for word in part.split()):
        return False  # shouted, whatever it says
    telling = [word for word in _WORD.findall(part) if word.casefold() not in _JOINERS]
    if not telling or len(telling) > 5 or _NO_TAIL.search(part) or not all(map(is_capital, telling)):
        return False
    technical = any(map(_is_technical, telling))
    if bracketed and len(telling) == 1:
        return technical
    return technical or any(map(is_field, telling))


def _is_technical(word: str) -> bool:
    """SQL, GenAI, MLOps; no word that is merely shouted."""
    capitals = sum(letter.isupper() for letter in word)
    return word not in _NO_TECHNIQUE and capitals > 1 and (len(word) < 5 or capitals < len(word))
