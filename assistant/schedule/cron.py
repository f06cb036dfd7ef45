"""cron: crontab(5). A few lines of the person's own table, between two marks; the rest is left as it is."""

import re
import shlex
from dataclasses import dataclass

from assistant.errors import AssistantError, UsageError
from assistant.schedule.job import Job
from assistant.schedule.steps import Installed, Run, Runner, Step

_LONGEST = 900  # characters of a command; the usual cron takes 998


@dataclass(frozen=True, slots=True)
class Cron:
    """Lines in the user's own table. What was missed in sleep is made up for by the next start, or the one at boot."""

    run: Runner
    kind: str = "cron"

    def install(self, job: Job) -> tuple[Step, ...]:
        rest = _without(self._table(), job.name)
        return (Run(("crontab", "-"), (rest + lines(job)).encode(errors="surrogateescape")),)

    def remove(self, name: str) -> tuple[Step, ...]:
        table = self._table()
        rest = _without(table, name)
        if rest == table:
            return ()
        return (
            Run(("crontab", "-"), rest.encode(errors="surrogateescape"))
            if rest.strip()
            else Run(("crontab", "-r"), may_fail=True),
        )

    def installed(self, name: str) -> Installed | None:
        found = _block(name).search(self._table())
        if found is None:
            return None
        command = next((line for line in found[0].splitlines() if line.startswith("@reboot ")), "").partition(" ")[2]
        return Installed(self.kind, found["every"], command.replace("\\%", "%"), True, "crontab -l")

    def _table(self) -> str:
        """The person's table as it is; raises AssistantError where that cannot be told, so that nothing is lost."""
        ran = self.run(("crontab", "-l"), b"")
        said = ran.err.decode(errors="replace")
        if ran.status == 0:
            return ran.out.decode(errors="surrogateescape")
        if ran.status == 1 and (not said.strip() or "no crontab" in said.lower()):
            return ""
        raise AssistantError(f"crontab -l failed: {said.strip() or f'exit status {ran.status}'}.")


def lines(job: Job) -> str:
    """The lines of a job. A table of cron's knows no quoting: % is escaped, the shell sees the rest."""
    told = "".join(f"{name}={shlex.quote(value)} " for name, value in job.environment)
    command = (told + shlex.join(job.command)).replace("%", "\\%")
    if "\n" in command or len(command) > _LONGEST:
        raise UsageError("The command is too long for cron, or has a line end in it. Use: assistant watch")
    when = f"*/{job.minutes} * * * *" if job.minutes < 60 else "0 * * * *"
    if job.minutes > 60:
        when = f"0 */{job.minutes // 60} * * *"
    return (
        f"# {job.name} begin (every {job.every}; written by `assistant schedule install`)\n"
        f"{when} {command}\n"
        f"@reboot {command}\n"
        f"# {job.name} end\n"
    )


def _block(name: str) -> re.Pattern[str]:
    name = re.escape(name)
    return re.compile(rf"^# {name} begin \(every (?P<every>\w+);[^\n]*\n.*?^# {name} end\n?", re.MULTILINE | re.DOTALL)


def _without(table: str, name: str) -> str:
    rest = _block(name).sub("", table)
    return rest if not rest or rest.endswith("\n") else rest + "\n"
