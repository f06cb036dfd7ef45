"""The messages of training/ and tests/corpus/open as tools/train_encoder.py learns them, with their answers."""

import json
import random
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from assistant.message.message import Address, Message
from assistant.message.parse import parse
from assistant.understand.encoder import hear
from assistant.understand.encoder.network import FACTS
from assistant.understand.encoder.pieces import BEGIN, END, UNKNOWN, Vocabulary

ROOT = Path(__file__).parent.parent
TOGETHER = 40  # neighbouring rows of a file: some are twins, and twins must not be parted
HARD = ("-5", "-10", *(f"-{number}" for number in range(12, 25)))  # files of hard messages, and of what is measured on
TWINS = ("-16", "-17")  # taught only what a no tells: as verdicts they made others worse (docs/decisions.md)
AS_THEY_ARE = (*TWINS, "-18")  # twins and notices of portals get no greeting and no signature
ORDINARY = ("-11", "-20")
FLAGGED = ("-12", *(f"-{number}" for number in range(16, 25)))  # files that tell every no what it says of FLAGS
FLAGS = ("feedback", "future")
UNTOLD = 0.5  # of a fact that nobody told
TOLD = (*HARD, "-7")  # files that tell what a no names
MEASURED = 20  # one block in so many of the hard ones is kept to measure on
# How often --go-on learns what is in a file, in proportion; of the others REST.
SHARES = {
    "-24": 4.0,
    "-23": 1.6,
    "-18": 2.9,
    "-21": 1.1,
    "-22": 1.0,
    "-19": 0.7,
    "-14": 0.6,
    "-15": 0.6,
    "-20": 0.6,
    "-10": 0.5,
    "-12": 0.5,
    "-13": 0.5,
    "-5": 0.4,
    "-7": 0.35,
    "-16": 0.15,
    "-17": 0.25,
}
CORPUS, REST = 1.0, 0.3
HOLES = 0.1  # of the pieces of every other message that are hidden from it
BARE = 0.25  # how often a message is learned without its sender's name, domain, or (half as often) subject


class Row(NamedTuple):
    """A message as the model learns it."""

    pieces: tuple[int, ...]
    is_rejection: bool
    judged: bool  # whether the verdict is learned
    facts: tuple[float, ...]
    places: tuple[tuple[tuple[int, int], ...], ...]  # first and last piece wherever a field stands; none where unknown


NOWHERE = (0, 0)  # the mark at the beginning stands for "not told"
_BETWEEN = r"[\s\-–/,.|&'’]*"


def places_of(value: str, parts: Sequence[tuple[str, Sequence[tuple[int, int]], int]]) -> tuple[tuple[int, int], ...]:
    """The first and last piece wherever a value stands; in the domain, without blanks, only if nowhere else."""
    words = re.findall(r"\w+", value)
    sought = re.compile(r"(?<!\w)" + _BETWEEN.join(map(re.escape, words)) + r"(?!\w)", re.IGNORECASE)
    found, in_domain = [], []
    for text, spans, begin in parts if words else ():
        for match in sought.finditer(text):
            touched = [n for n, (start, end) in enumerate(spans) if start < match.end() and end > match.start()]
            if touched and spans[touched[-1]][1] >= match.end():
                domain = begin == 1 and text[: match.start()].rpartition(" ")[2].startswith("@")
                (in_domain if domain else found).append((begin + touched[0], begin + touched[-1]))
    return tuple(found or in_domain)


@dataclass(frozen=True)
class Example:
    """A message with its answer."""

    sender: Address
    subject: str
    text: str
    is_rejection: bool
    kept: bool  # to measure on
    facts: tuple[float, ...] = ()  # in the order of FACTS, UNTOLD where nobody says; empty where nobody says anything
    fields: tuple[str, ...] = ()  # in the order of FIELDS, "" where the message tells none; empty likewise
    share: float = REST
    twin: bool = False
    ordinary: bool = False  # about neither jobs nor a refusal
    as_it_is: bool = True  # no greeting and no signature is put to it
    language: str = ""

    def row(self, vocabulary: Vocabulary, *, bare: bool = False) -> Row:
        """The message in numbers, with its answers; `bare`: now and then without what other mail lacks."""
        sender, subject = self.sender, self.subject
        if bare and random.random() < BARE:
            sender = Address("", sender.address)
        if bare and random.random() < BARE:
            sender = Address(sender.name, "")
        if bare and random.random() < BARE / 2:
            subject = ""
        head, body = hear.texts(sender, subject, self.text)
        first, then = hear.cut(vocabulary, head, body)
        parts = ((head, first.spans, 1), (body, then.spans, 2 + len(first.numbers)))
        places = tuple(places_of(value, parts) if value else (NOWHERE,) for value in self.fields)
        pieces = (BEGIN, *first.numbers, END, *then.numbers, END)
        if bare and random.random() < 0.5:
            pieces = tuple(UNKNOWN if one > UNKNOWN and random.random() < HOLES else one for one in pieces)
        return Row(pieces, self.is_rejection, not self.twin, self.facts, places)


def examples() -> list[Example]:
    """All of them, in a fixed order."""
    found = []
    for path in sorted((ROOT / "training").glob("*.jsonl")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
            row = json.loads(line)
            kept = path.stem.endswith(HARD) and number // TOGETHER % MEASURED == 0
            found.append(
                Example(
                    _from(row["from"]),
                    row["subject"],
                    row["body"],
                    row["is_rejection"],
                    kept,
                    _facts(row, row.get("flags") or (), path.stem.endswith(FLAGGED))
                    if path.stem.endswith(HARD)
                    else (),
                    _fields(row, "signs") if path.stem.endswith(TOLD) else (),
                    SHARES.get(path.stem[2:], REST),
                    path.stem.endswith(TWINS),
                    path.stem.endswith(ORDINARY),
                    path.stem.endswith(AS_THEY_ARE),
                    path.stem[:2],
                )
            )
    for truth in sorted((ROOT / "tests/corpus/open").glob("*/truth.jsonl")):
        for line in truth.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            message = parse((truth.parent / row["file"]).read_bytes(), source=row["file"])
            assert isinstance(message, Message)
            told = [name for name in FACTS if row.get(name) or row.get(f"{name}_invited")]
            is_no, facts, fields = row["is_rejection"], _facts(row, told, True), _fields(row, "contact_name")
            found.append(Example(message.sender, message.subject, message.text, is_no, False, facts, fields, CORPUS))
    return found


def _facts(row: dict[str, Any], told: Sequence[str], all_told: bool) -> tuple[float, ...]:
    """What is true of a no, in the order of FACTS; not `all_told`: of FLAGS only what is so is told."""
    if not row["is_rejection"] or not row.get("kind"):
        return ()
    told = [*told, *(["form"] if row["kind"] == "form" else [])]
    return tuple(1.0 if name in told else UNTOLD if name in FLAGS and not all_told else 0.0 for name in FACTS)


def _fields(row: dict[str, Any], signer: str) -> tuple[str, ...]:
    """What a no names, in the order of FIELDS."""
    if not row["is_rejection"] or not row.get("kind"):
        return ()
    return tuple(row.get(name) or "" for name in ("company", "role", signer))


def _from(line: str) -> Address:
    shown = re.fullmatch(r"(.*?)\s*<(.*)>", line)
    return Address(shown[1].strip('"'), shown[2].lower()) if shown else Address("", line.lower())
