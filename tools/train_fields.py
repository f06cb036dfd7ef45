"""Makes assistant/understand/extract/choice.json: what marks weigh when a field is chosen among several values.

    python tools/train_fields.py             train, write the weights
    python tools/train_fields.py --measure   how good the fields are on the messages that are kept apart

Half of the rejections in the files of training/ that tell them (TELLING) teach, the even lines, with
tests/corpus/open; the other half is only measured on. A conditional logit over the options of each message, in a
minute; the same messages give the same file. Needs scikit-learn (extra "train").
"""

import argparse
import json
import math
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from train_verdict import OWNER, ROOT, _message

from assistant.message.message import Message, Owner
from assistant.message.parse import parse
from assistant.understand.extract import choice, label_parting
from assistant.understand.extract.company import company_choices
from assistant.understand.extract.contact import find_contact_name
from assistant.understand.extract.label_parting import COMMONEST
from assistant.understand.extract.letter import Letter, open_letter
from assistant.understand.extract.reading import domain_spellings, words
from assistant.understand.extract.role import role_choices
from assistant.understand.inspect import inspect_message
from assistant.understand.language import language_of
from benchmarks.accuracy import earlier
from benchmarks.same import same_company, same_role

PENALTY = 2.0  # on each weight's square, beside the loss of all messages; chosen by cross-validation
RARE = 2  # messages in which a mark must occur to get a weight
ROUNDS = 80
SHORTEST_WORD = 3  # letters
_PARTS = re.compile(r"[-'/:.]")
# Files whose rejections tell these as letters do. In others the company stands in the domain alone, and the role in
# passing: what is learned from them misleads on other mail (docs/decisions.md). The first files tell it for both.
TELLING = {"company": ("-5",), "role": ("-5", "-12")}
EVERY = ("-5", "-12")
CORPUS = "corpus"
LATER = tuple(f"-{number}" for number in range(10, 21))  # files whose words part domains no better
KEYS = {"company": "company", "role": "role", "contact_name": "signs"}

Marks = frozenset[str]


@dataclass(frozen=True, slots=True)
class Example:
    """A rejection with what it says."""

    message: Message
    before: tuple[Message, ...]
    owner: Owner
    told: dict[str, str | None]
    interviewed: bool
    source: str = CORPUS  # or the name of its file


@dataclass(frozen=True, slots=True)
class Case:
    """The marks of all options of one message, those of none behind them; which are right."""

    marks: list[Marks]
    right: frozenset[int]


def examples(*, kept_apart: bool) -> Iterator[Example]:
    """Rejections that teach, or those of the half that is kept apart; in a fixed order."""
    for path in sorted(one for name in EVERY for one in (ROOT / "training").glob(f"*{name}.jsonl")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            row = json.loads(line)
            if row["is_rejection"] and (number % 2 == 1) == kept_apart:
                told = {field: row.get(key) or None for field, key in KEYS.items()}
                message = _message(row, f"{path.stem}-{number}")
                yield Example(message, (), OWNER, told, "interviewed" in (row.get("flags") or ()), path.stem)
    if not kept_apart:
        yield from _corpus()


def _corpus() -> Iterator[Example]:
    for truth in sorted((ROOT / "tests/corpus/open").glob("*/truth.jsonl")):
        rows = [json.loads(line) for line in truth.read_text(encoding="utf-8").splitlines()]
        read = {row["file"]: parse((truth.parent / row["file"]).read_bytes(), source=row["file"]) for row in rows}
        by_id = {one.message_id: one for one in read.values() if isinstance(one, Message)}
        for row in rows:
            message = read[row["file"]]
            if row["is_rejection"] and isinstance(message, Message):
                told = {field: row.get(field) for field in KEYS}
                owner = Owner(frozenset({row["me"]}))
                yield Example(message, earlier(message, by_id), owner, told, bool(row.get("interviewed")))


def cases(known: Sequence[Example], field: str) -> list[Case]:
    """The options of each example, for one field."""
    found = []
    for example in known:
        letter = open_letter(example.message, language_of(example.message), example.owner)
        before = tuple(open_letter(one, language_of(one), example.owner) for one in example.before)
        options, about = _CHOICES[field](letter, before, example)
        truth = example.told[field]
        right = frozenset(place for place, option in enumerate(options) if truth and _SAME[field](option.name, truth))
        found.append(Case([*(option.marks for option in options), about], right or frozenset({len(options)})))
    return found


def _role(letter: Letter, before: tuple[Letter, ...], example: Example) -> tuple[list[choice.Option], Marks]:
    company = company_choices(letter, before, example.owner, find_contact_name(letter)[0])[2]
    return role_choices(letter, before, example.owner, company.name if company else None)[:2]


def _company(letter: Letter, before: tuple[Letter, ...], example: Example) -> tuple[list[choice.Option], Marks]:
    return company_choices(letter, before, example.owner, find_contact_name(letter)[0])[:2]


_CHOICES: dict[str, Callable[[Letter, tuple[Letter, ...], Example], tuple[list[choice.Option], Marks]]] = {
    "role": _role,
    "company": _company,
}
_SAME: dict[str, Callable[[str, str], bool]] = {"role": same_role, "company": same_company}


def fit(known: Sequence[Case]) -> dict[str, float]:
    """The weight of each mark, with which the right options are likeliest."""
    seen = Counter(mark for case in known for mark in frozenset().union(*case.marks))
    marks = {mark: place for place, mark in enumerate(sorted(mark for mark, count in seen.items() if count >= RARE))}
    rows, columns = [], []
    for row, own in enumerate(own for case in known for own in case.marks):
        places = sorted(marks[mark] for mark in own if mark in marks)
        rows += [row] * len(places)
        columns += places
    sizes = np.array([len(case.marks) for case in known])
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    group = np.repeat(np.arange(len(known)), sizes)
    right = np.array([float(place in case.right) for case in known for place in range(len(case.marks))])
    matrix = csr_matrix((np.ones(len(columns)), (rows, columns)), shape=(int(sizes.sum()), len(marks)))

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        scores = matrix @ weights
        shares = np.exp(scores - np.maximum.reduceat(scores, starts)[group])
        every, good = np.add.reduceat(shares, starts), np.add.reduceat(shares * right, starts)
        slope = shares / every[group] - shares * right / good[group]
        lost = float((np.log(every) - np.log(good)).sum() + PENALTY / 2 * (weights @ weights))
        return lost, np.asarray(matrix.T @ slope) + PENALTY * weights

    fitted = minimize(loss, np.zeros(len(marks)), jac=True, method="L-BFGS-B", options={"maxiter": ROUNDS})
    return {mark: float(fitted.x[place]) for mark, place in marks.items()}


def words_known() -> dict[str, tuple[str, int]]:
    """Folded word → as it is mostly written, and how common it is, in all messages that are not kept apart."""
    counts: Counter[str] = Counter()
    for path in sorted((ROOT / "training").glob("*.jsonl")):
        for number, line in enumerate(
            [] if path.stem.endswith(LATER) else path.read_text(encoding="utf-8").splitlines(), 1
        ):
            if path.stem.endswith(EVERY) and number % 2 == 1:
                continue
            row = json.loads(line)
            said = " ".join((row["subject"], row["body"], row["from"].partition("<")[0]))
            counts.update({part for word in words(said) for part in _PARTS.split(word.text) if part.isalpha()})
    spelt: dict[str, Counter[str]] = {}
    for word, count in counts.items():
        written = word if word.isupper() and len(word) < SHORTEST_WORD + 2 else word.lower()
        for folded in domain_spellings(word):
            spelt.setdefault(folded, Counter())[written] += count
    return {
        # Of two that are as frequent the first by the alphabet: the order of a set is another in each run.
        folded: (min(forms, key=lambda form: (-forms[form], form)), min(COMMONEST, int(math.log(forms.total()))))
        for folded, forms in spelt.items()
        if len(folded) >= SHORTEST_WORD and forms.total() >= RARE
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--measure", action="store_true")
    if parser.parse_args().measure:
        _measure()
        return
    place = ROOT / "assistant/understand/extract"
    (place / label_parting.FILE).write_bytes(label_parting.pack(words_known()))
    known = list(examples(kept_apart=False))
    weights = {}
    for field in sorted(_CHOICES):
        telling = [one for one in known if one.source.endswith((*TELLING[field], CORPUS))]
        fitted = fit(cases(telling, field))
        weights[field] = {
            mark: units for mark, weight in sorted(fitted.items()) if (units := round(weight * choice.UNIT))
        }
        print(f"{field}: {len(telling)} messages → {len(weights[field])} marks")
    text = json.dumps(weights, ensure_ascii=False, indent=0, separators=(",", ":"))
    (place / choice.FILE).write_text(text + "\n", encoding="utf-8")


def _measure() -> None:
    """Accuracy, and how many are wrong, of each field on the half that is kept apart."""
    known = list(examples(kept_apart=True))
    told = [(one, inspect_message(one.message, (), one.owner)) for one in known]
    print(f"{len(known)} rejections")
    for field in KEYS:
        pairs = [(_plain(getattr(said, field)), _plain(one.told[field])) for one, said in told]
        _print(field, pairs)
    _print("interviewed", [(said.interviewed, one.interviewed) for one, said in told])


def _plain(value: str | None) -> str | None:
    return value.casefold().strip() if value else None


def _print(field: str, pairs: Sequence[tuple[object, object]]) -> None:
    right = sum(said == truth for said, truth in pairs)
    wrong = sum(said != truth and bool(said) for said, truth in pairs)
    print(f"{field:14} right {right / len(pairs):.3f}  wrong {wrong / len(pairs):.3f}")


if __name__ == "__main__":
    main()
