"""Classification and extraction of parsed messages against the cost of parsing them."""

import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from assistant.mailbox.local.mbox import spans
from assistant.message.message import Message, Owner
from assistant.message.parse import parse
from assistant.understand.inspect import inspect_message
from benchmarks.measure import Figure
from benchmarks.takeout import OWNER, make

CORPUS = Path("tests/corpus/open")
ROUNDS = 3


def measure(folder: Path, messages: int) -> Iterator[Figure]:
    """Over a mailbox as people have them, over letters about applications alone, and by length."""
    mailbox = folder / "inspect.mbox"
    make(mailbox, messages)
    yield _against_parsing("inspect, mail of all kinds", _of_mbox(mailbox), f"{messages:,} messages as in a mailbox")
    mailbox.unlink()
    letters = [path.read_bytes() for path in sorted(CORPUS.rglob("*.eml"))]
    yield _against_parsing("inspect, letters about applications", letters, f"{len(letters)} messages of {CORPUS}")
    yield _growth()


def _of_mbox(path: Path) -> list[bytes]:
    with path.open("rb") as file:
        places = [(span.offset, span.length) for span in spans(file)]
        return [(file.seek(offset), file.read(length))[1] for offset, length in places]


def _against_parsing(name: str, raw: Sequence[bytes], note: str) -> Figure:
    owner = Owner(frozenset({OWNER}))
    parsed = [one for one in (parse(each, source="") for each in raw) if isinstance(one, Message)]
    for message in parsed:  # tables and patterns are made when they are first asked for
        inspect_message(message, (), owner)
    parsing, inspecting = [], []
    for _ in range(ROUNDS):
        parsing.append(_timed(lambda: [parse(each, source="") for each in raw]))
        inspecting.append(_timed(lambda: [inspect_message(message, (), owner) for message in parsed]))
    each = 1000 / len(parsed)
    return Figure(name, min(inspecting) * each, min(parsing) * each, "ms a message", 1, note=note)


def _growth() -> Figure:
    """A letter eight times as long against eight letters."""
    letter = (CORPUS / "en" / "056-quaife-reply.eml").read_bytes()
    head, _, body = letter.partition(b"\n\n")
    lines = [b"%d: " % number + body.replace(b"\n", b" ") for number in range(32)]
    short, long = (head + b"\n\n" + b"\n\n".join(lines[:count]) for count in (4, 32))
    owner = Owner(frozenset({OWNER}))
    messages = [one for one in (parse(each, source="") for each in (short, long)) if isinstance(one, Message)]

    def inspected(message: Message, times: int) -> Callable[[], object]:
        return lambda: [inspect_message(message, (), owner) for _ in range(times)]

    once, eightfold = (
        min(_timed(inspected(one, times)) for _ in range(ROUNDS)) for one, times in zip(messages, (80, 10), strict=True)
    )
    return Figure(
        "inspect, eight times the length", eightfold * 100, once * 100, "ms", 1.5, note="against eight letters"
    )


def _timed(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return time.process_time() - begun
