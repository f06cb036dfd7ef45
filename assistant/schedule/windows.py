"""Windows Task Scheduler: its XML, after the schema Microsoft documents (version 1.3: Windows 7 and newer)."""

import html
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from assistant.errors import UsageError
from assistant.schedule.job import Job
from assistant.schedule.steps import DeleteFile, Installed, Run, Runner, Step, WriteFile


@dataclass(frozen=True, slots=True)
class Windows:
    """A task of the user's own; it runs while the user is logged in."""

    folder: Path  # where the XML is put for the scheduler to read
    run: Runner
    kind: str = "windows"

    def install(self, job: Job) -> tuple[Step, ...]:
        path = self.folder / f"{job.name}.xml"
        create = Run(("schtasks", "/Create", "/TN", job.name, "/XML", str(path), "/F"))
        return WriteFile(path, task(job).encode("utf-16")), create, DeleteFile(path)

    def remove(self, name: str) -> tuple[Step, ...]:
        return (Run(("schtasks", "/Delete", "/TN", name, "/F"), may_fail=True),)

    def installed(self, name: str) -> Installed | None:
        ran = self.run(("schtasks", "/Query", "/TN", name, "/XML"), b"")
        if ran.status:
            return None
        text = ran.out.decode("utf-16" if ran.out[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8", errors="replace")
        interval = re.search(r"<Interval>PT(\w+)</Interval>", text)
        parts = re.findall(r"<(?:Command|Arguments)>(.*?)</", text, re.DOTALL)
        enabled = "<Enabled>false</Enabled>" not in text.partition("<Settings>")[2]
        return Installed(
            self.kind,
            interval[1].lower() if interval else "?",
            html.unescape(" ".join(parts)),
            enabled,
            f"schtasks /Query /TN {name} /V /FO LIST",
        )


def task(job: Job) -> str:
    """The task as XML. StartWhenAvailable: a start that was missed is made up for.

    Raises UsageError where a word would be read as a variable: the scheduler has no way to quote it.
    """
    program, *arguments = job.command
    line = subprocess.list2cmdline(arguments)
    if re.search(r"%[^%\s]+%", f"{program} {line}"):
        raise UsageError(
            "Windows would take what stands between % and % for a variable: rename that folder, then try again."
        )
    length = f"PT{job.every.upper()}"
    return f"""<?xml version="1.0" encoding="UTF-16"?>
<Task version="1.3" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <RegistrationInfo>
    <Author>assistant schedule install</Author>
    <Description>Reply assistant: look for rejections, save the drafts that are due</Description>
  </RegistrationInfo>
  <Triggers>
    <TimeTrigger>
      <Enabled>true</Enabled>
      <StartBoundary>2026-01-01T00:00:00</StartBoundary>
      <Repetition>
        <Interval>{length}</Interval>
        <StopAtDurationEnd>false</StopAtDurationEnd>
      </Repetition>
      <RandomDelay>PT1M</RandomDelay>
    </TimeTrigger>
  </Triggers>
  <Principals>
    <Principal id="Author">
      <LogonType>InteractiveToken</LogonType>
      <RunLevel>LeastPrivilege</RunLevel>
    </Principal>
  </Principals>
  <Settings>
    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
    <StartWhenAvailable>true</StartWhenAvailable>
    <RunOnlyIfNetworkAvailable>false</RunOnlyIfNetworkAvailable>
    <Enabled>true</Enabled>
    <Hidden>true</Hidden>
    <WakeToRun>false</WakeToRun>
    <ExecutionTimeLimit>PT20M</ExecutionTimeLimit>
    <Priority>8</Priority>
  </Settings>
  <Actions Context="Author">
    <Exec>
      <Command>{escape(program)}</Command>
      <Arguments>{escape(line)}</Arguments>
    </Exec>
  </Actions>
</Task>
"""
