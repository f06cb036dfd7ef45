"""What installing and removing do, as values; carried out here, or only shown."""

import subprocess
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from assistant.errors import AssistantError
from assistant.schedule.job import Job


@dataclass(frozen=True, slots=True)
class WriteFile:
    path: Path
    content: bytes


@dataclass(frozen=True, slots=True)
class DeleteFile:
    path: Path


@dataclass(frozen=True, slots=True)
class Run:
    """A program of the system's that is told something."""

    command: tuple[str, ...]
    stdin: bytes = b""
    may_fail: bool = False  # it only says that there was nothing to do


Step = WriteFile | DeleteFile | Run


@dataclass(frozen=True, slots=True)
class Ran:
    """What a program answered."""

    status: int
    out: bytes = b""
    err: bytes = b""


Runner = Callable[[tuple[str, ...], bytes], Ran]


@dataclass(frozen=True, slots=True)
class Installed:
    """A timer that is there."""

    kind: str  # systemd | launchd | windows | cron
    every: str
    command: str  # as the system has it
    active: bool  # False: its files are there, but the system does not run it
    where: str  # what to look at


class Timer(Protocol):
    """One system that starts programs at times."""

    @property
    def kind(self) -> str: ...

    def install(self, job: Job) -> tuple[Step, ...]:
        """The steps after which the job runs, whatever was there before."""

    def remove(self, name: str) -> tuple[Step, ...]:
        """The steps after which nothing of it is left."""

    def installed(self, name: str) -> Installed | None:
        """What is there of it now."""


def run(command: tuple[str, ...], stdin: bytes) -> Ran:
    """Run a program of the system's, for at most a minute."""
    try:
        done = subprocess.run(command, input=stdin, capture_output=True, timeout=60, check=False)  # noqa: S603 - ours
    except (OSError, subprocess.TimeoutExpired) as error:
        return Ran(127, b"", str(error).encode())
    return Ran(done.returncode, done.stdout, done.stderr)


def carry_out(steps: Iterable[Step], run: Runner) -> None:
    """Do the steps in their order; raises AssistantError with what the system said."""
    for step in steps:
        match step:
            case WriteFile(path, content):
                if not path.exists() or path.read_bytes() != content:
                    path.parent.mkdir(parents=True, exist_ok=True)
                    path.write_bytes(content)
            case DeleteFile(path):
                path.unlink(missing_ok=True)
            case Run(command, stdin, may_fail):
                ran = run(command, stdin)
                if ran.status and not may_fail:
                    said = (ran.err or ran.out).decode(errors="replace").strip()
                    raise AssistantError(f"{' '.join(command)} failed: {said or f'exit status {ran.status}'}.")
