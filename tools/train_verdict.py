"""Makes assistant/understand/wording.bin and shares.json from the messages in training/ and tests/corpus/open.

    python tools/train_verdict.py             train both, write them
    python tools/train_verdict.py --measure   cross-validation on messages the rules had not seen; writes nothing

First the wording: a linear model over pieces of words. Then the shares: what the marks of the rules are worth
beside it, fitted on the files of training/ that those who wrote the rules never saw (names without -3), with
the wording's word on each message from a model that had not seen it. Needs scikit-learn (extra "train"). The
same messages give the same files.
"""

import argparse
import json
import re
from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from fitting import Fitted, fit_shares
from sklearn.model_selection import StratifiedKFold

from assistant.message.message import Address, Message, Owner
from assistant.message.parse import parse
from assistant.understand import settle, wording
from assistant.understand.classify import about_jobs
from assistant.understand.language import language_of
from assistant.understand.page import open_page
from assistant.understand.weigh import Mark, weigh

ROOT = Path(__file__).parent.parent
OWNER = Owner(frozenset({"candidate@mailbox.example"}))
SEEN = "-3"  # files whose messages the writers of the rules knew
RARE = 8  # messages that a rule must speak in to get a share of its own
# What shows whether a message is about the owner's application at all keeps its weight: the messages of
# training/ are about little else, and greet many names, so they cannot tell what it is worth in a real inbox.
KEPT = {
    "veto:no-job": 1.0,
    "veto:not-personal": 0.7,
    "veto:long": 1.0,
    "veto:mailing-list": 1.0,
    "veto:bulk": 1.0,
    "veto:forwarded": 1.0,
    "veto:private": 1.0,
    "veto:other-matter": 1.0,
}
NAMELESS = "veto:not-personal"  # says nothing here, where nobody's name is known


@dataclass(frozen=True)
class Example:
    """One message with its answer."""

    message: Message
    is_rejection: bool
    unseen: bool

    @property
    def text(self) -> str:
        return f"{self.message.subject} . {self.message.text}"


def examples() -> list[Example]:
    """All of them, in a fixed order."""
    found = []
    for path in sorted((ROOT / "training").glob("*.jsonl")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
            row = json.loads(line)
            found.append(Example(_message(row, f"{path.stem}-{number}"), row["is_rejection"], SEEN not in path.stem))
    for truth in sorted((ROOT / "tests/corpus/open").glob("*/truth.jsonl")):
        for line in truth.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            message = parse((truth.parent / row["file"]).read_bytes(), source=row["file"])
            assert isinstance(message, Message)
            found.append(Example(message, row["is_rejection"], False))
    return found


def _message(row: dict[str, str], name: str) -> Message:
    shown = re.fullmatch(r"(.*?)\s*<(.*)>", row["from"])
    sender = Address(shown[1].strip('"'), shown[2].lower()) if shown else Address("", row["from"].lower())
    subject, body = " ".join(row["subject"].split()), row["body"]
    to = (Address("", next(iter(OWNER.addresses))),)
    when = datetime(2026, 1, 1, tzinfo=UTC)
    return Message(name, name, f"<{name}@training.example>", name, when, sender, subject, body, body, to=to)


def unseen_logits(known: Sequence[Example], folds: int) -> np.ndarray:
    """What the wording says of each message when it has not seen it."""
    texts, truth = [each.text for each in known], np.array([each.is_rejection for each in known])
    said = np.zeros(len(known))
    for train, test in StratifiedKFold(folds, shuffle=True, random_state=1).split(texts, truth):
        fitted = Fitted([texts[i] for i in train], truth[train])
        said[test] = fitted.logits([texts[i] for i in test])
    return said


def marks_of(message: Message) -> tuple[Mark, ...] | None:
    """What the rules say; None where nothing is about a job."""
    code = language_of(message)
    if not about_jobs(message, (), code):
        return None
    return weigh(open_page(message, (), OWNER, code), message)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--measure", action="store_true")
    measure = parser.parse_args().measure
    known = examples()
    said = unseen_logits(known, 8)
    fresh = [
        (marks, said[number], each.is_rejection)
        for number, each in enumerate(known)
        if each.unseen and (marks := marks_of(each.message)) is not None
    ]
    counts = Counter(rule for marks, _, _ in fresh for rule in {mark.rule for mark in marks})
    rules = sorted(rule for rule, count in counts.items() if count >= RARE and rule not in KEPT)
    table = np.array([[_sum(marks, {rule}) for rule in rules] for marks, _, _ in fresh])
    others = np.array([_sum(marks, counts.keys() - set(rules) - KEPT.keys()) for marks, _, _ in fresh])
    kept = [{mark for mark in marks if mark.rule in KEPT and mark.rule != NAMELESS} for marks, _, _ in fresh]
    fixed = np.array([sum(mark.weight * KEPT[mark.rule] for mark in marks) for marks in kept])
    words, truth = np.array([word for _, word, _ in fresh]), np.array([no for _, _, no in fresh])
    if measure:
        _measure(table, others, fixed, words, truth)
        return
    shares = fit_shares(table, others, fixed, words, truth, rules)
    shares["marks"] = dict(sorted((shares["marks"] | KEPT).items()))
    (ROOT / "assistant/understand" / settle.FILE).write_text(json.dumps(shares, indent=1) + "\n", encoding="utf-8")
    texts = [each.text for each in known]
    model = Fitted(texts, np.array([each.is_rejection for each in known])).packed()
    (ROOT / "assistant/understand" / wording.FILE).write_bytes(model)
    print(f"{len(known)} messages, {len(fresh)} of them unseen by the rules → {len(model)} bytes, {len(rules)} shares")


def _sum(marks: Sequence[Mark], rules: Set[str]) -> float:
    return sum(mark.weight for mark in marks if mark.rule in rules)


def _measure(table: np.ndarray, others: np.ndarray, fixed: np.ndarray, words: np.ndarray, truth: np.ndarray) -> None:
    score = np.zeros(len(truth))
    names = [str(number) for number in range(table.shape[1])]
    for train, test in StratifiedKFold(10, shuffle=True, random_state=5).split(table, truth):
        shares = fit_shares(table[train], others[train], fixed[train], words[train], truth[train], names)
        each = np.array([shares["marks"][name] for name in names])
        said = shares["wording"] * words[test] + table[test] @ each + shares["common"] * others[test]
        score[test] = shares["prior"] + fixed[test] + said
    print(f"{len(truth)} messages unseen by the rules, {int(truth.sum())} of them rejections")
    ways = {"rules alone": table.sum(1) + others + fixed - 2.7, "wording alone": words, "together": score}
    for name, logits in ways.items():
        for least in (0.5, 0.75, 0.9):
            told = logits >= np.log(least / (1 - least))
            right = (told & truth).sum()
            print(f"{name:14} from {least}: precision {right / told.sum():.3f}, recall {right / truth.sum():.3f}")


if __name__ == "__main__":
    main()
