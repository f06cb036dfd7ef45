"""A figure beside its baseline, and how a command's time and memory are taken."""

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Figure:
    """What was measured, beside what it is compared with in the same run."""

    name: str
    figure: float
    baseline: float
    unit: str
    goal: float  # of the ratio baseline / figure where `more`, of figure / baseline otherwise
    more: bool = False  # the ratio should be at least the goal rather than at most
    note: str = ""

    @property
    def ratio(self) -> float:
        """How many times better than the baseline, or what share of it."""
        above, below = (self.baseline, self.figure) if self.more else (self.figure, self.baseline)
        return above / below if below else float("inf")

    @property
    def reached(self) -> bool:
        return self.ratio >= self.goal if self.more else self.ratio <= self.goal

    def row(self) -> dict[str, object]:
        """As JSON; the machine's speed cancels out of the ratio alone."""
        return {
            "name": self.name,
            "figure": round(self.figure, 4),
            "baseline": round(self.baseline, 4),
            "unit": self.unit,
            "ratio": round(self.ratio, 3),
            "goal": f"{'>=' if self.more else '<='} {self.goal:g}",
            "reached": self.reached,
            "note": self.note,
        }


@dataclass(frozen=True)
class Took:
    """A command that was run."""

    seconds: float  # by the clock on the wall
    processor: float  # seconds of processor time, those of its children included
    megabytes: float  # the most that it, or one of its children, held; at least what held the process that started it


def run(*command: str, home: Path | None = None, status: tuple[int, ...] = (0,)) -> Took:
    """Run a command of this interpreter; raises where it ends with another status."""
    # With compiled modules, as every installation has them, also where the environment keeps Python from writing any.
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment = kept | ({"ASSISTANT_HOME": str(home)} if home else {})
    begun = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, *command], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, code, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(code)
    seconds = time.perf_counter() - begun
    if process.returncode not in status:
        raise RuntimeError(f"{' '.join(command)}: ended with {process.returncode}")
    return Took(seconds, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)
