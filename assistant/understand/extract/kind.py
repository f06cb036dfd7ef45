"""Personal or form: did a human write this to this candidate?"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from assistant.understand.encoder.hear import Heard
from assistant.understand.extract.letter import Letter
from assistant.understand.extract.phrasing import phrases
from assistant.understand.vendors import is_unattended, vendor_of
from assistant.understand.verdict import Evidence, Kind

PERSONAL_FROM = 0.0  # points from which a letter is personal
DOUBTFUL = 2.0  # points, either way, below which the encoder is asked
ENCODER, LOUDEST = 1.1, 4.0  # points a logit of what it says, and how many logits are believed


@dataclass(frozen=True, slots=True)
class Sign:
    """One thing that speaks for a person (above zero) or for a template (below)."""

    points: float
    rule: str
    words: str


def find_kind(
    letter: Letter,
    signer: str | None,
    address: str | None,
    interviewed: bool,
    earlier: Sequence[Letter],
    listen: Callable[[], Heard] | None = None,
) -> tuple[Kind, tuple[Evidence, ...]]:
    """The kind with the signs that weighed most; where they leave a doubt, what the encoder says counts too."""
    signs = [sign for sign in _signs(letter, signer, address, interviewed, earlier) if sign.points]
    if listen and abs(sum(sign.points for sign in signs)) < DOUBTFUL:
        logit, words = listen().fact("form")
        signs.append(Sign(-ENCODER * max(-LOUDEST, min(LOUDEST, logit)), "encoder", words))
    total = sum(sign.points for sign in signs)
    kind: Kind = "personal" if total > PERSONAL_FROM else "form"
    speaking = sorted((s for s in signs if (s.points > 0) == (kind == "personal")), key=lambda s: -abs(s.points))
    return kind, tuple(Evidence(f"kind:{s.rule}", s.words[:120], letter.message.message_id) for s in speaking[:2])


def _signs(
    letter: Letter, signer: str | None, address: str | None, interviewed: bool, earlier: Sequence[Letter]
) -> list[Sign]:
    message = letter.message
    first = _count(letter, "first_person")
    stock = _count(letter, "stock_phrases")
    mass = _count(letter, "mass_greetings")
    vendor = vendor_of(message.sender)
    robot = is_unattended(message.sender)
    return [
        Sign(1.2, "signed", signer) if signer else Sign(-2.0, "unsigned", "no person signs"),
        Sign(-2.0, "unread", robot.words) if robot and (address is None or vendor) else Sign(0, "", ""),
        Sign(-1.0, "unread", "nobody reads replies") if address is None else Sign(0, "", ""),
        Sign(-0.7, "vendor", message.sender.address) if vendor else Sign(0, "", ""),
        Sign(min(2.4, 0.8 * len(first)), "first-person", ", ".join(first[:3]))
        if first
        else Sign(-0.6, "no-first-person", "nobody says I"),
        Sign(-min(2.8, 0.7 * len(stock)), "stock-phrase", ", ".join(stock[:3]))
        if stock
        else Sign(0.8, "no-stock-phrase", "no phrase of a template"),
        Sign(-1.5, "no-text", "nothing but a subject") if len(letter.closing.body.split()) < 3 else Sign(0, "", ""),
        Sign(-2.0, "mass-greeting", mass[0]) if mass else Sign(0, "", ""),
        Sign(1.0, "interviewed", "after an interview") if interviewed else Sign(0, "", ""),
        Sign(0.8, "conversation", "in a conversation") if message.quoted or earlier else Sign(0, "", ""),
        Sign(0.6, "phone", message.signature) if message.signature and len(message.signature) < 60 else Sign(0, "", ""),
        Sign(-0.8, "unsubscribe", "list-unsubscribe") if message.header("list-unsubscribe") else Sign(0, "", ""),
    ]


def says_i(letter: Letter) -> bool:
    """Whether somebody writes as themselves."""
    return bool(_count(letter, "first_person"))


def _count(letter: Letter, field: str) -> list[str]:
    found = []
    for sentence in letter.sentences:
        for table in letter.tables[: 1 if field == "first_person" else 2]:
            found += [match.group() for match in phrases(getattr(table, field)).finditer(sentence.folded)]
    return found
