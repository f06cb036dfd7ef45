"""launchd agents (macOS): launchd.plist(5)."""

import plistlib
import shlex
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.parsers.expat import ExpatError

from assistant.schedule.job import Job, every_of
from assistant.schedule.steps import DeleteFile, Installed, Run, Runner, Step, WriteFile


@dataclass(frozen=True, slots=True)
class Launchd:
    """An agent of the user's own; it runs while the user is logged in."""

    library: Path  # ~/Library
    user: int  # its number
    run: Runner
    kind: str = "launchd"

    def install(self, job: Job) -> tuple[Step, ...]:
        path = self._file(job.name)
        return (
            WriteFile(path, plistlib.dumps(self.agent(job))),
            self._stop(job.name),
            Run(("launchctl", "bootstrap", f"gui/{self.user}", str(path))),
        )

    def remove(self, name: str) -> tuple[Step, ...]:
        return self._stop(name), DeleteFile(self._file(name))

    def installed(self, name: str) -> Installed | None:
        path = self._file(name)
        if not path.exists():
            return None
        try:
            agent = plistlib.loads(path.read_bytes())
            times, command = agent["StartCalendarInterval"], shlex.join(agent["ProgramArguments"])
            every = every_of(len(times), hours="Hour" in times[0])
        except (plistlib.InvalidFileException, ExpatError, KeyError, IndexError, TypeError):
            every = command = "?"
        active = self.run(("launchctl", "print", self._target(name)), b"").status == 0
        return Installed(self.kind, every, command, active, f"launchctl print {self._target(name)}")

    def agent(self, job: Job) -> dict[str, Any]:
        """The property list. A start missed in sleep is made up for on waking, one missed while off by RunAtLoad."""
        return {
            "Label": job.name,
            "ProgramArguments": list(job.command),
            "EnvironmentVariables": dict(job.environment),
            "StartCalendarInterval": [
                {"Minute": minute} if hour is None else {"Hour": hour, "Minute": minute} for hour, minute in job.times
            ],
            "RunAtLoad": True,
            "ProcessType": "Background",
            "LowPriorityIO": True,
            "Umask": 0o077,
            "StandardErrorPath": str(self.library / "Logs" / f"{job.name}.log"),
        }

    def _file(self, name: str) -> Path:
        return self.library / "LaunchAgents" / f"{name}.plist"

    def _target(self, name: str) -> str:
        return f"gui/{self.user}/{name}"

    def _stop(self, name: str) -> Run:
        return Run(("launchctl", "bootout", self._target(name)), may_fail=True)
