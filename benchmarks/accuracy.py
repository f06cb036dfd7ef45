"""How often the program is right about mail whose truth is known.

    python benchmarks/accuracy.py FOLDER TRUTH [--errors] [--field F] [--json] [--classify]

FOLDER holds .eml files, searched recursively. TRUTH is a file of JSON Lines (`file` is the name of
the .eml, `is_rejection` its truth, the rest is optional), or a folder in which each truth.jsonl
judges the files beside it. The messages beside each other are one mailbox: earlier mail of a
conversation is handed on. Fields are judged on true rejections, where the truth names them.
"""

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from assistant.message.message import Message, Owner
from assistant.message.parse import parse
from benchmarks.same import same, same_company, same_person, same_role

FIELDS: dict[str, Callable[[Any, Any], bool]] = {
    "language": same,
    "kind": same,
    "company": same_company,
    "role": same_role,
    "contact_name": same_person,
    "contact_address": same,
    "interviewed": same,
    "feedback_invited": same,
    "future_invited": same,
}
KINDS = ("personal", "form")  # other values of `kind` mean something else in other people's sets


@dataclass(frozen=True, slots=True)
class Case:
    """One message with its truth and what was understood of it."""

    file: str
    truth: dict[str, Any]
    told: Any  # Understanding or Verdict; None where the message could not be read
    subject: str = ""


@dataclass(slots=True)
class Count:
    """Hits and misses of one group of messages."""

    true: int = 0
    false: int = 0
    missed: int = 0
    messages: int = 0
    unsure: int = 0
    names: list[str] = field(default_factory=list)

    def add(self, expected: bool, told: bool) -> None:
        """Count one message."""
        self.messages += 1
        self.true += expected and told
        self.false += told and not expected
        self.missed += expected and not told

    @property
    def precision(self) -> float:
        """Share of what was called a rejection that is one."""
        return self.true / (self.true + self.false) if self.true + self.false else 1.0

    @property
    def recall(self) -> float:
        """Share of the rejections that were found."""
        return self.true / (self.true + self.missed) if self.true + self.missed else 1.0


def main() -> None:
    """Measure, print, and leave the judgement to the reader."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("truth", type=Path)
    parser.add_argument("--errors", action="store_true", help="print each error with the evidence that led there")
    parser.add_argument("--field", choices=["is_rejection", *FIELDS], help="errors of this field only")
    parser.add_argument("--classify", action="store_true", help="detection alone, without the fields")
    parser.add_argument("--json", action="store_true", help="figures as one JSON object")
    options = parser.parse_args()
    understand = the_understanding(options.classify)
    cases = [one for paths, rows in mailboxes(options.folder, options.truth) for one in judge(paths, rows, understand)]
    figures = measure(cases)
    print(json.dumps(figures, ensure_ascii=False) if options.json else table(figures))
    if options.errors:
        for line in errors(cases, options.field):
            print(line)


def mailboxes(folder: Path, truth: Path) -> Iterator[tuple[dict[str, Path], list[dict[str, Any]]]]:
    """The files by name and the rows of truth, mailbox by mailbox."""
    files = [truth] if truth.is_file() else sorted(truth.rglob("truth.jsonl"))
    for file in files:
        rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
        place = folder if truth.is_file() else file.parent
        yield {path.name: path for path in place.rglob("*.eml")}, rows


def judge(paths: dict[str, Path], rows: Sequence[dict[str, Any]], understand: Callable[..., Any]) -> Iterator[Case]:
    """Each row with what the program understands of its message."""
    names = [row["file"] for row in rows if row["file"] in paths]
    read = {name: parse(paths[name].read_bytes(), source=name) for name in names}
    messages = {name: message for name, message in read.items() if isinstance(message, Message)}
    by_id = {message.message_id: message for message in messages.values()}
    for row in rows:
        message = messages.get(row["file"])
        if message is None:
            print(f"{row['file']}: not read", file=sys.stderr)
            yield Case(row["file"], row, None)
            continue
        mine = row.get("me") or (message.to[0].address if message.to else "")
        owner = Owner(frozenset({mine.lower()}))
        yield Case(row["file"], row, understand(message, earlier(message, by_id), owner), message.subject)


def the_understanding(verdict_only: bool) -> Callable[..., Any]:
    """All of what is understood, or the verdict alone."""
    if verdict_only:
        from assistant.understand.classify import classify

        return classify
    from assistant.understand.inspect import inspect_message

    return inspect_message


def earlier(message: Message, by_id: dict[str, Message]) -> tuple[Message, ...]:
    """The messages it answers, directly or through others, and that came before it; oldest first."""
    found: dict[str, Message] = {}
    ahead = [*message.references, *message.in_reply_to]
    while ahead:
        other = by_id.get(name := ahead.pop())
        if other and name not in found and name != message.message_id and other.received_at <= message.received_at:
            found[name] = other
            ahead += [*other.references, *other.in_reply_to]
    return tuple(sorted(found.values(), key=lambda other: other.received_at))


def measure(cases: Iterable[Case]) -> dict[str, Any]:
    """All figures, by group and by field."""
    groups: dict[str, Count] = defaultdict(Count)
    fields: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for case in cases:
        expected, told = bool(case.truth["is_rejection"]), bool(case.told and case.told.is_rejection)
        for group in ("all", *(f"{kind} {value}" for kind, value in groupings(case.truth))):
            groups[group].add(expected, told)
            groups[group].unsure += bool(case.told and 0.5 <= case.told.confidence < 0.75)
        for name, right in judged_fields(case):
            fields[name][0] += right
            fields[name][1] += 1
    return {
        "groups": {
            name: {
                "messages": count.messages,
                "rejections": count.true + count.missed,
                "precision": round(count.precision, 4),
                "recall": round(count.recall, 4),
                "false": count.false,
                "missed": count.missed,
                "unsure": count.unsure,
            }
            for name, count in sorted(groups.items())
        },
        "fields": {
            name: {"right": right, "of": of, "accuracy": round(right / of, 4)} for name, (right, of) in fields.items()
        },
    }


def groupings(truth: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """What the figures are split by."""
    language = truth.get("language") or truth.get("lang")
    if language:
        yield "language", language
    for key in ("set", "category"):
        if truth.get(key):
            yield key, truth[key]


def judged_fields(case: Case) -> Iterator[tuple[str, bool]]:
    """Each field of a true rejection that the truth knows, and whether it is right."""
    if not case.truth["is_rejection"] or case.told is None:
        return
    for name, equal in FIELDS.items():
        key = "lang" if name == "language" and "language" not in case.truth else name
        if key not in case.truth or not hasattr(case.told, name):
            continue
        if (name == "kind" and case.truth[key] not in KINDS) or (
            name == "contact_address" and case.truth.get("no_sender")
        ):
            continue
        yield name, equal(getattr(case.told, name), case.truth[key])


def table(figures: dict[str, Any]) -> str:
    """The figures for reading; categories only where something went wrong."""
    lines = [
        f"{'':34}{'messages':>9}{'rejections':>11}{'precision':>10}{'recall':>8}{'false':>6}{'missed':>7}{'unsure':>7}"
    ]
    for name, row in figures["groups"].items():
        if not name.startswith("category") or row["false"] or row["missed"]:
            lines.append(
                f"{name:34}{row['messages']:9}{row['rejections']:11}{row['precision']:10.3f}{row['recall']:8.3f}"
                f"{row['false']:6}{row['missed']:7}{row['unsure']:7}"
            )
    lines += [
        f"{name:34}{row['right']:5} of {row['of']:5}{row['accuracy']:10.3f}" for name, row in figures["fields"].items()
    ]
    return "\n".join(lines)


def errors(cases: Iterable[Case], only: str | None) -> Iterator[str]:
    """Each error with the evidence that led there."""
    for case in cases:
        if case.told is None:
            continue
        wrong = []
        if case.told.is_rejection != bool(case.truth["is_rejection"]) and only in (None, "is_rejection"):
            kind = "missed" if case.truth["is_rejection"] else "false alarm"
            wrong.append(f"{kind}, confidence {case.told.confidence:.2f}")
        for name, right in judged_fields(case):
            if not right and only in (None, name):
                expected = case.truth.get(name, case.truth.get("lang"))
                wrong.append(f"{name} {getattr(case.told, name)!r}, expected {expected!r}")
        if wrong:
            yield f"\n{case.file} [{case.truth.get('category', '')}] {case.subject}\n  " + "\n  ".join(wrong)
            yield from (f"    {evidence.rule}: {evidence.words}" for evidence in case.told.evidence)


if __name__ == "__main__":
    main()
