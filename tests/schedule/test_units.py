"""systemd's own tools, Apple's DTD and Microsoft's schema are content, and every word arrives as it was meant."""

import itertools
import plistlib
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from assistant.durations import parse_duration
from assistant.errors import AssistantError, UsageError
from assistant.schedule.choices import EVERY
from assistant.schedule.job import Job, every_of, timer_name
from assistant.schedule.launchd import Launchd
from assistant.schedule.steps import DeleteFile, Ran, Run, WriteFile, carry_out
from assistant.schedule.systemd import Systemd, quoted, service, timer
from assistant.schedule.windows import Windows, task
from tests.schedule.system import NASTY, System, job

HERE = Path(__file__).parent
with_systemd = [
    pytest.mark.systemd,
    pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze is not installed (systemd)"),
]

# key: type, of what we write, after launchd.plist(5)
LAUNCHD_KEYS: dict[str, type] = {
    "Label": str,
    "ProgramArguments": list,
    "EnvironmentVariables": dict,
    "StartCalendarInterval": list,
    "RunAtLoad": bool,
    "ProcessType": str,
    "LowPriorityIO": bool,
    "Umask": int,
    "StandardErrorPath": str,
}


# The rhythm


@pytest.mark.parametrize("every", EVERY)
def test_starts_are_equally_far_apart_all_day(every: str) -> None:
    times = job(every).times
    starts = sorted(hour * 60 + minute for given, minute in times for hour in (range(24) if given is None else [given]))
    assert {later - earlier for earlier, later in zip(starts, [*starts[1:], starts[0] + 24 * 60], strict=True)} == {
        parse_duration(every).total_seconds() / 60
    }
    assert every_of(len(times), hours=times[0][0] is not None) == every


@pytest.mark.parametrize(
    ("account", "name"),
    [("", "reply-assistant"), ("work", "reply-assistant-work"), ("a.b-c_d", "reply-assistant-a.b-c_d")],
)
def test_timer_is_named_for_its_account(account: str, name: str) -> None:
    assert timer_name(account) == name


def test_accounts_that_look_alike_have_timers_of_their_own() -> None:
    names = [timer_name(account) for account in ("me@x.example", "me+x.example", "me_x.example")]
    assert len(set(names)) == 3
    assert all(re.fullmatch(r"[a-z0-9._-]+", name) for name in names)


# systemd


@pytest.mark.parametrize("every", [pytest.param(every, marks=with_systemd) for every in EVERY])
def test_systemd_understands_the_calendar(every: str) -> None:
    calendar = re.search(r"^OnCalendar=(.*)$", timer(job(every)), re.MULTILINE)
    assert calendar
    told = subprocess.run(
        ["systemd-analyze", "calendar", "--iterations=4", "--base-time=2026-03-12 23:59:59 UTC", calendar[1]],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        env={"TZ": "UTC", "PATH": "/usr/bin:/bin"},
    )
    minutes = [
        int(hour) * 60 + int(minute) for hour, minute in re.findall(r"(?:elapse|#\d+): .* (\d+):(\d+):00", told.stdout)
    ]
    assert len(minutes) == 4
    steps = {(later - earlier) % (24 * 60) for earlier, later in itertools.pairwise(minutes)}
    assert steps == {parse_duration(every).total_seconds() / 60 % (24 * 60)}


@pytest.mark.parametrize(
    "folder", [pytest.param("plain", marks=with_systemd), pytest.param("m%n $x {y} ü", marks=with_systemd)]
)
def test_systemd_analyze_verifies_the_units(folder: str, tmp_path: Path) -> None:
    program = tmp_path / folder / "python"
    program.parent.mkdir()
    program.symlink_to(sys.executable)
    meant = replace(job(), command=(str(program), *NASTY))
    (tmp_path / "reply-assistant.service").write_text(service(meant))
    (tmp_path / "reply-assistant.timer").write_text(timer(meant))
    units = [str(tmp_path / f"reply-assistant.{ending}") for ending in ("service", "timer")]
    done = subprocess.run(
        ["systemd-analyze", "--user", "--man=no", "verify", *units],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env={"XDG_RUNTIME_DIR": str(tmp_path), "HOME": str(tmp_path), "PATH": "/usr/bin:/bin"},
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_systemd_gets_every_word_as_it_was_meant() -> None:
    command = re.search(r"^ExecStart=(.*)$", service(job()), re.MULTILINE)
    assert command
    words = re.findall(r'"((?:[^"\\]|\\.)*)"(?: |$)', command[1])
    read = [re.sub(r"\\(.)", r"\1", word).replace("%%", "%") for word in words]
    assert read == [f":{job().command[0]}", *job().command[1:]]  # the colon: no word is a variable
    assert "\n" not in quoted("two\nlines")


def test_systemd_starts_no_program_with_quotes_in_its_path() -> None:
    with pytest.raises(UsageError, match="--with cron"):
        service(replace(job(), command=('/opt/"my" python/bin/python',)))


def test_systemd_makes_up_for_what_was_missed() -> None:
    assert "Persistent=true" in timer(job())


def test_systemd_is_told_anew_when_the_rhythm_changes(tmp_path: Path) -> None:
    system = System()
    systemd = Systemd(tmp_path, system.run)
    for every in ("30m", "30m", "1h"):
        carry_out(systemd.install(job(every)), system.run)
    found = systemd.installed("reply-assistant")
    assert found is not None
    assert (found.every, found.active) == ("1h", True)
    assert system.told[-2] == ("systemctl", "--user", "restart", "reply-assistant.timer")
    carry_out(systemd.remove("reply-assistant"), system.run)
    assert list(tmp_path.iterdir()) == []
    assert systemd.installed("reply-assistant") is None


# launchd


def agent(every: str = "30m") -> dict[str, Any]:
    system = System()
    steps = Launchd(Path("/Users/robin/Library"), 501, system.run).install(job(every))
    [content] = [step.content for step in steps if isinstance(step, WriteFile)]
    etree.fromstring(content)
    dtd = etree.DTD(str(HERE / "PropertyList-1.0.dtd"))
    assert dtd.validate(etree.fromstring(content)), dtd.error_log
    read: dict[str, Any] = plistlib.loads(content)
    return read


def test_agent_has_documented_keys_of_documented_types_only() -> None:
    assert {key: type(value) for key, value in agent().items()} == LAUNCHD_KEYS
    assert agent()["ProcessType"] in ("Background", "Standard", "Adaptive", "Interactive")
    assert all(isinstance(word, str) for word in agent()["ProgramArguments"])


def test_agent_gets_every_word_as_it_was_meant() -> None:
    assert agent()["ProgramArguments"] == list(job().command)
    assert agent()["EnvironmentVariables"] == dict(job().environment)


@pytest.mark.parametrize("every", EVERY)
def test_agent_starts_by_the_calendar_for_only_that_is_made_up_for_after_sleep(every: str) -> None:
    ranges = {"Minute": range(60), "Hour": range(24)}
    for start in agent(every)["StartCalendarInterval"]:
        assert start.items()
        assert all(value in ranges[key] for key, value in start.items())
    assert "StartInterval" not in agent(every)
    assert agent(every)["RunAtLoad"] is True


def test_agent_is_replaced_and_shown_and_removed(tmp_path: Path) -> None:
    system = System()
    launchd = Launchd(tmp_path, 501, system.run)
    for every in ("30m", "2h"):
        carry_out(launchd.install(job(every)), system.run)
        assert [command[1] for command in system.told[-2:]] == ["bootout", "bootstrap"]
    found = launchd.installed("reply-assistant")
    assert found is not None
    assert found.every == "2h"
    carry_out(launchd.remove("reply-assistant"), system.run)
    assert launchd.installed("reply-assistant") is None


# Windows


def parsed(meant: Job) -> Any:
    schema = etree.XMLSchema(etree.parse(HERE / "task.xsd"))
    document = etree.fromstring(task(meant).encode("utf-16"))
    schema.assertValid(document)
    return document


def argv(line: str) -> list[str]:
    """As CommandLineToArgvW reads a line: backslashes count only before a quote."""
    words, word, quoted_now, some = [], "", False, False
    for match in re.finditer(r'(\\*)(")|(\\+)|([ \t]+)|([^\\" \t]+)', line):
        slashes, quote, bare, blank, text = match.groups()
        if quote:
            word, some = word + "\\" * (len(slashes) // 2), True
            if len(slashes) % 2:
                word += '"'
            else:
                quoted_now = not quoted_now
        elif blank and not quoted_now:
            words += [word] if some or word else []
            word, some = "", False
        else:
            word += bare or blank or text
    return [*words, word] if some or word else words


@pytest.mark.parametrize("every", EVERY)
def test_task_keeps_to_the_schema(every: str) -> None:
    document = parsed(job(every))
    [interval] = document.iter("{*}Interval")
    assert interval.text == f"PT{every.upper()}"


def test_task_gets_every_word_as_it_was_meant() -> None:
    document = parsed(job())
    [command], [arguments] = document.iter("{*}Command"), document.iter("{*}Arguments")
    assert [command.text, *argv(arguments.text)] == list(job().command)


def test_task_makes_up_for_what_was_missed_and_never_runs_twice_at_once() -> None:
    document = parsed(job())
    said = {element.tag.rpartition("}")[2]: element.text for element in next(document.iter("{*}Settings"))}
    assert said["StartWhenAvailable"] == "true"
    assert said["MultipleInstancesPolicy"] == "IgnoreNew"
    assert said["DisallowStartIfOnBatteries"] == said["StopIfGoingOnBatteries"] == "false"


def test_path_that_windows_would_take_for_a_variable_is_refused() -> None:
    with pytest.raises(UsageError, match="variable"):
        task(replace(job(), command=("C:\\%TEMP%\\python.exe",)))


def test_task_is_created_over_the_old_one_and_shown_from_what_windows_says(tmp_path: Path) -> None:
    steps = Windows(tmp_path, System().run).install(job())
    assert [type(step) for step in steps] == [WriteFile, Run, DeleteFile]
    assert isinstance(steps[1], Run)
    assert steps[1].command[:2] == ("schtasks", "/Create")
    assert steps[1].command[-1] == "/F"
    shown = Windows(tmp_path, lambda command, stdin: Ran(0, task(job("2h")).encode("utf-16"))).installed("x")
    assert shown is not None
    assert (shown.every, shown.active) == ("2h", True)
    assert "two words" in shown.command
    assert Windows(tmp_path, lambda command, stdin: Ran(1)).installed("x") is None


# The steps


def test_refusal_of_the_system_is_told_in_its_own_words() -> None:
    with pytest.raises(AssistantError, match="no bus"):
        carry_out((Run(("systemctl", "--user", "daemon-reload")),), lambda command, stdin: Ran(1, b"", b"no bus\n"))
    carry_out((Run(("launchctl", "bootout", "x"), may_fail=True),), lambda command, stdin: Ran(3))
