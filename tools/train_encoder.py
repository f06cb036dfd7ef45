"""Makes assistant/understand/encoder/encoder.npz from a small public language model and the messages in training/.

    python tools/train_encoder.py            train on nine tenths, write the weights, measure on the tenth
    python tools/train_encoder.py --go-on    from the weights that are there, an epoch of the newest messages

Takes an hour on two busy cores, and is run by hand: nothing of it happens at run time or in CI.
Needs PyTorch and the package whose weights it begins from (extra "train-encoder"). Sums in another order give other
last digits: two machines make two files that say nearly the same.
"""

import argparse
import json
import math
import random
import re
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import encoder_base
import encoder_model
import numpy as np
import torch
from torch.nn import functional

from assistant.message.message import Address, Message
from assistant.message.parse import parse
from assistant.understand.encoder import hear
from assistant.understand.encoder.load import FILE
from assistant.understand.encoder.network import FACTS, FIELDS
from assistant.understand.encoder.pieces import BEGIN, END, PADDING, UNKNOWN, Vocabulary

ROOT = Path(__file__).parent.parent
TOGETHER = 40  # neighbouring rows of a file: some are twins, and twins must not be parted
HARD = ("-5", "-10", *(f"-{number}" for number in range(12, 21)))  # files of hard messages, and of what is measured on
PLAIN = ("-7", "-8", "-9", "-11")  # of plain ones
TOLD = (*HARD, "-7")  # files that tell what a no names
MEASURED = 10  # one block in so many of the hard ones is kept to measure on
# What --go-on learns: the newest twice, the plain ones, and a share of the others.
NEWEST, OTHERS = ("-18", "-19", "-20"), 0.25
WEIGHTS = ROOT / "assistant/understand/encoder" / FILE
EPOCHS = 4
BATCH = 32  # messages
RATE, RATE_TO_GO_ON, RATE_OF_HEAD = 8e-5, 2e-5, 1e-3
WARM_UP = 1 / 12  # of all steps
SOFT = 0.015  # a label is never quite certain
SHARE_OF_FACTS = 0.4  # of what a message tells besides, each, beside whether it is a no
SHARE_OF_PLACES = 0.15  # of where FIELDS stand, each, likewise
HOLES = 0.1  # of the pieces of every other message that are hidden from it
BARE = 0.15  # how often a message is learned without its sender's name, domain, or (half as often) subject


class Row(NamedTuple):
    """A message as the model learns it."""

    pieces: tuple[int, ...]
    is_rejection: bool
    facts: tuple[bool, ...]
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
    facts: tuple[bool, ...] = ()  # in the order of FACTS; empty where nobody says
    fields: tuple[str, ...] = ()  # in the order of FIELDS, "" where the message tells none; empty likewise
    plain: bool = False
    newest: bool = False

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
        return Row(pieces, self.is_rejection, self.facts, places)


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
                    _facts(row, row.get("flags") or ()) if path.stem.endswith(HARD) else (),
                    _fields(row, "signs") if path.stem.endswith(TOLD) else (),
                    path.stem.endswith(PLAIN),
                    path.stem.endswith(NEWEST),
                )
            )
    for truth in sorted((ROOT / "tests/corpus/open").glob("*/truth.jsonl")):
        for line in truth.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            message = parse((truth.parent / row["file"]).read_bytes(), source=row["file"])
            assert isinstance(message, Message)
            told = [name for name in FACTS if row.get(name)]
            is_no, facts, fields = row["is_rejection"], _facts(row, told), _fields(row, "contact_name")
            found.append(
                Example(message.sender, message.subject, message.text, is_no, kept=False, facts=facts, fields=fields)
            )
    return found


def _facts(row: dict[str, Any], told: Sequence[str]) -> tuple[bool, ...]:
    """What is true of a no, in the order of FACTS."""
    if not row["is_rejection"] or not row.get("kind"):
        return ()
    return tuple(name in told or (name == "form" and row["kind"] == "form") for name in FACTS)


def _fields(row: dict[str, Any], signer: str) -> tuple[str, ...]:
    """What a no names, in the order of FIELDS."""
    if not row["is_rejection"] or not row.get("kind"):
        return ()
    return tuple(row.get(name) or "" for name in ("company", "role", signer))


def _from(line: str) -> Address:
    shown = re.fullmatch(r"(.*?)\s*<(.*)>", line)
    return Address(shown[1].strip('"'), shown[2].lower()) if shown else Address("", line.lower())


Batch = list[Row]


def batches(known: Sequence[Example], vocabulary: Vocabulary, *, learning: bool) -> list[Batch]:
    """Messages of about one length together: less is padded."""
    rows = [one.row(vocabulary, bare=learning) for one in known]
    rows.sort(key=lambda row: len(row.pieces) + (random.random() * 20 if learning else 0))
    found = [rows[start : start + BATCH] for start in range(0, len(rows), BATCH)]
    if learning:
        random.shuffle(found)
    return found


def said_of(model: encoder_model.Encoder, batch: Batch) -> tuple[torch.Tensor, torch.Tensor]:
    """What the model says of each message: the verdict, and FACTS; and where FIELDS begin and end."""
    longest = max(len(row.pieces) for row in batch)
    padded = torch.tensor([[*row.pieces, *[PADDING] * (longest - len(row.pieces))] for row in batch])
    return model(padded, padded != PADDING)


def loss_of(model: encoder_model.Encoder, batch: Batch) -> torch.Tensor:
    """How wrong the model is about a batch; nothing is asked beside the verdict where nobody says."""
    told = [(row.is_rejection, *(row.facts or (0.5,) * len(FACTS))) for row in batch]
    truth = torch.tensor(told, dtype=torch.float)
    asked = torch.tensor([[1.0, *[SHARE_OF_FACTS * bool(row.facts)] * len(FACTS)] for row in batch])
    with torch.autocast("cpu", dtype=torch.bfloat16):
        said, places = said_of(model, batch)
    wanted = truth * (1 - 2 * SOFT) + SOFT
    wrong = functional.binary_cross_entropy_with_logits(said.float(), wanted, reduction="none")
    return (wrong * asked).sum() / len(batch) + SHARE_OF_PLACES * _misplaced(places.float(), batch) / len(batch)


def _misplaced(places: torch.Tensor, batch: Batch) -> torch.Tensor:
    """How unlikely the right places are: any of them will do."""
    shares = functional.log_softmax(places, dim=1)
    lost = [
        -torch.logsumexp(shares[number, [where[side] for where in right], 2 * field + side], 0)
        for number, row in enumerate(batch)
        for field, right in enumerate(row.places)
        if right
        for side in (0, 1)
    ]
    return torch.stack(lost).sum() if lost else torch.tensor(0.0)


def optimiser(
    model: encoder_model.Encoder, rate: float, steps: int
) -> tuple[torch.optim.AdamW, torch.optim.lr_scheduler.LambdaLR]:
    """Heads learn faster than what was learned already; all of it slower towards the end."""
    heads = [*model.verdict.parameters(), *model.facts.parameters(), *model.places.parameters()]
    others = [one for one in model.parameters() if one.requires_grad and not any(one is head for head in heads)]
    matrices = [one for one in others if one.ndim > 1 and one is not model.pos]
    rest = [one for one in others if not any(one is matrix for matrix in matrices)]
    groups = [
        {"params": matrices, "lr": rate, "weight_decay": 0.01},
        {"params": rest, "lr": rate, "weight_decay": 0.0},
        {"params": heads, "lr": RATE_OF_HEAD * rate / RATE, "weight_decay": 0.01},
    ]
    found = torch.optim.AdamW(groups)
    warm = max(1, int(steps * WARM_UP))
    slope = lambda step: min((step + 1) / warm, max(0.02, (steps - step) / (steps - warm)))  # noqa: E731
    return found, torch.optim.lr_scheduler.LambdaLR(found, slope)


def measure(model: encoder_model.Encoder, kept: Sequence[Batch]) -> None:
    """Precision and recall on what was kept, and how often a field's place is right."""
    model.eval()
    said: list[list[float]] = []
    right: Counter[str] = Counter()
    with torch.no_grad():
        for batch in kept:
            logits, places = said_of(model, batch)
            said += logits.tolist()
            for number, row in enumerate(batch):
                for field, (name, truth) in enumerate(zip(FIELDS, row.places, strict=True) if row.places else ()):
                    found = tuple(places[number, :, 2 * field + side].argmax().item() for side in (0, 1))
                    right[f"{name} of"] += bool(truth)
                    right[name] += found in truth
    model.train()
    told = [row for batch in kept for row in batch]
    _print("verdict", [(scores[0], row.is_rejection) for scores, row in zip(said, told, strict=True)])
    for place, name in enumerate(FACTS):
        pairs = [(scores[place + 1], row.facts[place]) for scores, row in zip(said, told, strict=True) if row.facts]
        _print(name, pairs)
    for name in FIELDS:
        print(f"  {name} {right[name] / max(1, right[f'{name} of']):.3f} of {right[f'{name} of']}", flush=True)


def _print(name: str, pairs: Sequence[tuple[float, bool]]) -> None:
    for level in (-1.0, 0.0, 1.0, 2.0):
        found = [right for score, right in pairs if score > level]
        precision, recall = sum(found) / max(1, len(found)), sum(found) / max(1, sum(right for _, right in pairs))
        told = f"precision {precision:.3f}  recall {recall:.3f}  of {len(pairs)}"
        print(f"  {name} from {level:4}: {told}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--go-on", action="store_true")
    go_on = parser.parse_args().go_on
    epochs = 1 if go_on else EPOCHS
    torch.manual_seed(1)
    random.seed(1)
    base = encoder_base.load()
    vocabulary, model, known = _vocabulary(base), encoder_model.Encoder(base), examples()
    if go_on:
        encoder_model.unpack(model, np.load(WEIGHTS))
    before = {name: value.clone() for name, value in model.state_dict().items()}
    taught = [one for one in known if not one.kept]
    if go_on:
        newest = [one for one in taught if one.newest]
        taught = newest + [one for one in taught if one.newest or one.plain or random.random() < OTHERS]
    kept = batches([one for one in known if one.kept], vocabulary, learning=False)
    optimise, slower = optimiser(model, RATE_TO_GO_ON if go_on else RATE, epochs * math.ceil(len(taught) / BATCH))
    began = time.monotonic()
    for epoch in range(epochs):
        for batch in batches(taught, vocabulary, learning=True):
            loss = loss_of(model, batch)
            optimise.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimise.step()
            slower.step()
        print(f"epoch {epoch + 1} of {epochs}, {time.monotonic() - began:.0f} s", flush=True)
        if go_on:
            model.load_state_dict(_between(before, model.state_dict()))
        measure(model, kept)
        with WEIGHTS.open("wb") as out:
            np.savez(out, **encoder_model.packed(model, base))


def _between(before: dict[str, torch.Tensor], after: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """Halfway from the weights before to those after, which keeps what was known (docs/decisions.md).

    Wortsman et al., "Robust fine-tuning of zero-shot models", 2022.
    """
    return {name: (value + before[name]) / 2 for name, value in after.items()}


def _vocabulary(base: encoder_base.Base) -> Vocabulary:
    numbers = {base.pieces[number]: place for place, number in enumerate(base.kept) if place > END + 1}
    scores = base.scores[base.kept].tolist()
    scores[3] = min(scores) - 10
    return Vocabulary(numbers, scores, max(map(len, numbers)))


if __name__ == "__main__":
    main()
