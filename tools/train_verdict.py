"""Makes assistant/understand/wording.bin from the messages in training/ and tests/corpus/open.

    python tools/train_verdict.py             train, write the model
    python tools/train_verdict.py --measure   cross-validation: how good it is on messages that it has not seen

A linear model over words and over what sentences mean, in about a minute; the same messages give the same
file. Needs scikit-learn (extra "train"). What the model's word is worth beside the rules is in
assistant/understand/settle.py.
"""

import argparse
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path

import numpy as np
from fitting import Fitted
from sklearn.model_selection import GroupKFold

from assistant.message.message import Address, Message, Owner
from assistant.message.parse import parse
from assistant.understand import wording
from assistant.understand.language import language_of
from assistant.understand.meanings import meanings
from assistant.understand.page import open_page, spoken
from assistant.understand.settle import settle
from assistant.understand.weigh import Mark, claims_of, weigh

ROOT = Path(__file__).parent.parent
OWNER = Owner(frozenset({"candidate@mailbox.example"}))
LEFT_OUT = ("-21", "-22", "-23", "-24")  # files from which the linear model learned nothing that it did not know
FRESH = "-5"  # files whose messages no writer of rules has seen: what is measured, is measured on these
# A real inbox has more mail about jobs that is no rejection than training/ has: each counts for so many.
ABOUT_JOBS = 2.0
FOLDS = 4
NEIGHBOURS = 40  # messages that stand together in a file: some are twins, which must not be parted


@dataclass(frozen=True)
class Example:
    """One message with its answer."""

    message: Message
    owner: Owner
    is_rejection: bool
    fresh: bool

    @property
    def text(self) -> str:
        return f"{self.message.subject} . {self.message.text}"

    @cached_property
    def read(self) -> tuple[frozenset[str], tuple[Mark, ...]]:
        """What its sentences mean, and what the rules say of it."""
        page = open_page(self.message, (), self.owner, language_of(self.message))
        said = claims_of(spoken(page))
        return meanings(spoken(page), said), weigh(page, self.message, said)

    @property
    def weight(self) -> float:
        about_jobs = not any(mark.rule == "veto:no-job" and mark.weight < -1 for mark in self.read[1])
        return ABOUT_JOBS if about_jobs and not self.is_rejection else 1.0


def examples() -> list[Example]:
    """All of them, in a fixed order."""
    found = []
    for path in sorted((ROOT / "training").glob("*.jsonl")):
        if path.stem.endswith(LEFT_OUT):
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
            row = json.loads(line)
            message = _message(row, f"{path.stem}-{number}")
            found.append(Example(message, OWNER, row["is_rejection"], path.stem.endswith(FRESH)))
    for truth in sorted((ROOT / "tests/corpus/open").glob("*/truth.jsonl")):
        for line in truth.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            parsed = parse((truth.parent / row["file"]).read_bytes(), source=row["file"])
            assert isinstance(parsed, Message)
            found.append(Example(parsed, Owner(frozenset({row["me"]})), row["is_rejection"], False))
    return found


def _message(row: dict[str, str], name: str) -> Message:
    shown = re.fullmatch(r"(.*?)\s*<(.*)>", row["from"])
    sender = Address(shown[1].strip('"'), shown[2].lower()) if shown else Address("", row["from"].lower())
    subject, body = " ".join(row["subject"].split()), row["body"]
    to = (Address("", next(iter(OWNER.addresses))),)
    when = datetime(2026, 1, 1, tzinfo=UTC)
    return Message(name, name, f"<{name}@training.example>", name, when, sender, subject, body, body, to=to)


def fit(known: Sequence[Example]) -> Fitted:
    """The model of some messages."""
    weights = np.array([each.weight for each in known])
    truth = np.array([each.is_rejection for each in known])
    return Fitted([each.text for each in known], [each.read[0] for each in known], truth, weights / weights.mean())


def unseen(known: Sequence[Example]) -> np.ndarray:
    """What the wording says of each message when it has not seen it."""
    said = np.zeros(len(known))
    together = [number // NEIGHBOURS for number in range(len(known))]
    for train, test in GroupKFold(FOLDS).split(known, groups=together):
        fitted = fit([known[i] for i in train])
        said[test] = fitted.logits([known[i].text for i in test], [known[i].read[0] for i in test])
    return said


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--measure", action="store_true")
    measure = parser.parse_args().measure
    known = examples()
    if measure:
        _measure(known, unseen(known))
        return
    model = fit(known).packed()
    (ROOT / "assistant/understand" / wording.FILE).write_bytes(model)
    print(f"{len(known)} messages → {len(model)} bytes")


def _measure(known: Sequence[Example], said: np.ndarray) -> None:
    fresh = [(each, float(word)) for each, word in zip(known, said, strict=True) if each.fresh]
    truth = np.array([each.is_rejection for each, _ in fresh])
    print(f"{len(fresh)} messages that no writer of rules has seen, {int(truth.sum())} of them rejections")
    ways = {
        "rules alone": np.array([sum(mark.weight for mark in each.read[1]) - 2.7 for each, _ in fresh]),
        "wording alone": np.array([word for _, word in fresh]),
        "together": np.array(
            [settle(each.read[1], wording.Wording(word, False), each.message)[0] for each, word in fresh]
        ),
    }
    for name, score in ways.items():
        for level in (0.0, 1.1):
            yes = score >= level
            right = int((yes & truth).sum())
            precision, recall = right / max(1, int(yes.sum())), right / int(truth.sum())
            print(f"{name:14} from {level:3}: precision {precision:.3f}  recall {recall:.3f}")


if __name__ == "__main__":
    main()
