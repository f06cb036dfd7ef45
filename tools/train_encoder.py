"""Makes assistant/understand/encoder/encoder.npz from a small public language model and the messages in training/.

    python tools/train_encoder.py            train on nine tenths, write the weights, measure on the tenth
    python tools/train_encoder.py --go-on    from the weights that are there, nine rounds of 14,000 messages

Takes one or two hours on two busy cores, and is run by hand: nothing of it happens at run time or in CI.
Needs PyTorch and the package whose weights it begins from (extra "train-encoder"). Sums in another order give other
last digits: two machines make two files that say nearly the same.
"""

import argparse
import math
import random
import time
from collections import Counter
from collections.abc import Sequence

import encoder_base
import encoder_model
import numpy as np
import torch
from dress import Wardrobe
from encoder_lessons import ROOT, UNTOLD, Example, Row, examples
from torch.nn import functional

from assistant.understand.encoder.load import FILE
from assistant.understand.encoder.network import FACTS, FIELDS
from assistant.understand.encoder.pieces import END, PADDING, Vocabulary

WEIGHTS = ROOT / "assistant/understand/encoder" / FILE
EPOCHS = 4
ROUNDS, ROUND = 9, 14_000  # with --go-on: how many, of how many messages
DRESSED = 0.9  # of the messages of a round
BATCH = 32  # messages
RATE, RATE_TO_GO_ON, RATE_OF_HEAD = 8e-5, 7e-5, 1e-3
WARM_UP, FLAT = 1 / 12, 2 / 3  # of all steps: until the rate is reached, and with --go-on until it falls
SOFT = 0.015  # a label is never quite certain
SHARE_OF_FACTS = 0.4  # of what a message tells besides, each, beside whether it is a no
SHARE_OF_PLACES = 0.15  # of where FIELDS stand, each, likewise


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
    facts = [row.facts or (UNTOLD,) * len(FACTS) for row in batch]
    truth = torch.tensor([(float(row.is_rejection), *each) for row, each in zip(batch, facts, strict=True)])
    shares = [[SHARE_OF_FACTS * (fact != UNTOLD) for fact in each] for each in facts]
    asked = torch.tensor([(float(row.judged), *share) for row, share in zip(batch, shares, strict=True)])
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
    model: encoder_model.Encoder, rate: float, steps: int, flat: float
) -> tuple[torch.optim.AdamW, torch.optim.lr_scheduler.LambdaLR]:
    """Heads learn faster than what was learned already; all of it slower from `flat` of the steps on."""
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
    warm, falling = max(1, int(steps * WARM_UP)), max(1, int(steps * (1 - flat)))
    slope = lambda step: min((step + 1) / warm, 1.0, max(0.02, (steps - step) / falling))  # noqa: E731
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
        known = [(scores[place + 1], row.facts[place]) for scores, row in zip(said, told, strict=True) if row.facts]
        pairs = [(score, fact == 1.0) for score, fact in known if fact != UNTOLD]
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
    epochs = ROUNDS if go_on else EPOCHS
    torch.manual_seed(1)
    random.seed(1)
    base = encoder_base.load()
    vocabulary, model, known = _vocabulary(base), encoder_model.Encoder(base), examples()
    if go_on:
        encoder_model.unpack(model, np.load(WEIGHTS))
    taught = [one for one in known if not one.kept and (one.is_rejection or not one.twin)]
    wardrobe = Wardrobe(one for one in taught if one.language and not one.twin)
    kept = batches([one for one in known if one.kept], vocabulary, learning=False)
    rate, flat, size = (RATE_TO_GO_ON, FLAT, ROUND) if go_on else (RATE, WARM_UP, len(taught))
    optimise, slower = optimiser(model, rate, epochs * math.ceil(size / BATCH), flat)
    began = time.monotonic()
    for epoch in range(epochs):
        lessons = a_round(taught) if go_on else taught
        dressed = [wardrobe.dressed(one) if random.random() < DRESSED else one for one in lessons]
        for batch in batches(dressed, vocabulary, learning=True):
            loss = loss_of(model, batch)
            optimise.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimise.step()
            slower.step()
        print(f"epoch {epoch + 1} of {epochs}, {time.monotonic() - began:.0f} s", flush=True)
        measure(model, kept)
        with WEIGHTS.open("wb") as out:
            np.savez(out, **encoder_model.packed(model, base))


def a_round(taught: Sequence[Example]) -> list[Example]:
    """Messages for a round, each file by its share."""
    drawn = [one for one in taught for _ in range(int(one.share + random.random()))]
    return random.sample(drawn, min(ROUND, len(drawn)))


def _vocabulary(base: encoder_base.Base) -> Vocabulary:
    numbers = {base.pieces[number]: place for place, number in enumerate(base.kept) if place > END + 1}
    scores = base.scores[base.kept].tolist()
    scores[3] = min(scores) - 10
    return Vocabulary(numbers, scores, max(map(len, numbers)))


if __name__ == "__main__":
    main()
