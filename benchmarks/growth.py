"""Time against size: messages in the mailbox, and rejections in it; written as a plot with its numbers."""

import json
import math
import os
import platform
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.local import first_scan
from benchmarks.measure import Figure
from benchmarks.plot import plot
from benchmarks.takeout import COMPANIES, make

RESULTS = Path(__file__).parent / "results"
SIZES = (1_000, 10_000, 100_000)
REJECTIONS = (1, 10, 100, 1_000)
STEEPEST = 1.15  # exponent of growth; 2 would be quadratic

Points = list[tuple[float, float]]


def measure(folder: Path, largest: int = SIZES[-1]) -> Iterator[Figure]:
    """Processor time of a whole pass, that of an empty one taken away, so that loading does not hide the slope.

    Everything is read of mailboxes up to `largest` messages, the last fortnight up to ten times as many.
    """
    mailbox, home = folder / "growth.mbox", folder / "growth"
    make(mailbox, 1, rejections=0, light=True)
    empty = min(first_scan(mailbox, home).processor for _ in range(3))
    lines: dict[str, Points] = {"fourteen days": [], "everything": [], "rejections": []}
    for size in (size for size in SIZES if size <= 10 * largest):
        make(mailbox, size, rejections=0, light=True)
        lines["fourteen days"].append((size, first_scan(mailbox, home).processor - empty))
        if size <= largest:
            lines["everything"].append((size, first_scan(mailbox, home, "--since", "all").processor - empty))
    for count in (count for count in REJECTIONS if count <= largest // 10):
        make(mailbox, 4 * count, rejections=count, light=True)
        lines["rejections"].append((count, first_scan(mailbox, home, "--since", "all").processor - empty))
    mailbox.unlink()
    shutil.rmtree(home)
    _write(lines, empty)
    for name, points in lines.items():
        unit = "companies" if name == "rejections" else "messages"
        note = f"{unit}: {', '.join(f'{x:,.0f}: {y:.2f} s' for x, y in points)}"
        yield Figure(f"growth, {name}", _exponent(points), 1, "exponent", STEEPEST, note=note)


def _exponent(points: Sequence[tuple[float, float]]) -> float:
    """The slope of the last stretch on a log plot: 1 is linear."""
    (x1, y1), (x2, y2) = points[-2:]
    return math.log(y2 / y1) / math.log(x2 / x1)


def _write(lines: dict[str, Points], empty: float) -> None:
    RESULTS.mkdir(exist_ok=True)
    told = {
        "unit": "seconds of processor time above that of an empty pass",
        "empty pass": round(empty, 3),
        "python": platform.python_version(),
        "machine": f"{platform.machine()}, {os.cpu_count()} processors",
        "companies": COMPANIES,
        "lines": {name: [[x, round(y, 3)] for x, y in points] for name, points in lines.items()},
    }
    (RESULTS / "growth.json").write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")
    names = {
        "fourteen days": "scan of 14 days, by messages in the mailbox",
        "everything": "scan of everything, by messages in the mailbox",
        "rejections": f"scan of everything, by rejections at {COMPANIES} companies, with their history",
    }
    plot(RESULTS / "growth.svg", "Time of a pass", "messages, or rejections", {names[n]: p for n, p in lines.items()})
