"""systemd user timers (Linux): systemd.timer(5), systemd.service(5), systemd.syntax(7)."""

import re
from dataclasses import dataclass
from pathlib import Path

from assistant.errors import UsageError
from assistant.schedule.job import Job
from assistant.schedule.steps import DeleteFile, Installed, Run, Runner, Step, WriteFile

_HEAD = "# Written by `assistant schedule install`; `assistant schedule remove` takes it away.\n"


@dataclass(frozen=True, slots=True)
class Systemd:
    """Units in the folder of the user's own; they run while the user is logged in, or lingers."""

    units: Path  # ~/.config/systemd/user
    run: Runner
    kind: str = "systemd"

    def install(self, job: Job) -> tuple[Step, ...]:
        return (
            WriteFile(self._file(job.name, "service"), service(job).encode()),
            WriteFile(self._file(job.name, "timer"), timer(job).encode()),
            _systemctl("daemon-reload"),
            _systemctl("enable", f"{job.name}.timer"),
            _systemctl("restart", f"{job.name}.timer"),  # a running timer does not notice a new rhythm
        )

    def remove(self, name: str) -> tuple[Step, ...]:
        stop = _systemctl("disable", "--now", f"{name}.timer", may_fail=True)
        files = (DeleteFile(self._file(name, "timer")), DeleteFile(self._file(name, "service")))
        return (stop, *files, _systemctl("daemon-reload", may_fail=True))

    def installed(self, name: str) -> Installed | None:
        path = self._file(name, "timer")
        if not path.exists():
            return None
        every = re.search(r"^Description=.* every (\w+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
        unit = self._file(name, "service")
        text = unit.read_text(encoding="utf-8") if unit.exists() else ""
        command = re.search(r"^ExecStart=(.*)$", text, re.MULTILINE)
        active = self.run(("systemctl", "--user", "is-active", "--quiet", f"{name}.timer"), b"").status == 0
        return Installed(
            self.kind,
            every[1] if every else "?",
            command[1] if command else "?",
            active,
            f"systemctl --user status {name}",
        )

    def _file(self, name: str, ending: str) -> Path:
        return self.units / f"{name}.{ending}"


def service(job: Job) -> str:
    """The unit that scans once. A scan that is to be tried again later is no failed unit.

    Raises UsageError for a program that systemd would not start.
    """
    told = "".join(f"Environment={quoted(f'{name}={value}')}\n" for name, value in job.environment)
    program, *arguments = job.command
    if re.search(r"[\"'\\\x00-\x1f]", program):
        raise UsageError(f"systemd starts no program with quotes in its path: {program}. Use: --with cron")
    # The colon keeps systemd from reading $ in what follows.
    command = " ".join([quoted(f":{program}"), *map(quoted, arguments)])
    return f"""{_HEAD}[Unit]
Description=Reply assistant: look for rejections, save the drafts that are due

[Service]
Type=oneshot
ExecStart={command}
{told}SuccessExitStatus=75
TimeoutStartSec=20min
Nice=10
UMask=0077
"""


def timer(job: Job) -> str:
    """The unit that starts it. Persistent: what was missed while the machine was off or asleep is made up for."""
    hours, minutes = ("*", f"00/{job.minutes}") if job.minutes < 60 else (f"00/{job.minutes // 60}", "00")
    return f"""{_HEAD}[Unit]
Description=Reply assistant: a scan every {job.every}

[Timer]
OnCalendar=*-*-* {hours}:{minutes}:00
Persistent=true

[Install]
WantedBy=timers.target
"""


def quoted(word: str) -> str:
    """One word of a unit file: in quotes, with escapes, and no specifier in it."""
    escapes = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "%": "%%"}
    return '"' + "".join(escapes.get(letter, letter) for letter in word) + '"'


def _systemctl(*words: str, may_fail: bool = False) -> Run:
    return Run(("systemctl", "--user", *words), may_fail=may_fail)
