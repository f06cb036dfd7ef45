"""cron: the person's own table is theirs; what the shell sees is what was meant."""

import json
import shlex
import subprocess
import sys
from dataclasses import replace

import pytest

from assistant.errors import AssistantError, UsageError
from assistant.schedule.cron import Cron, lines
from assistant.schedule.job import Job
from assistant.schedule.steps import Ran, carry_out
from tests.schedule.system import NASTY, System, job

THEIRS = b"MAILTO=robin\n# my backup, caf\xe9\n0 3 * * * tar czf /b.tgz ~/docs\n"


def install(system: System, what: Job) -> None:
    carry_out(Cron(system.run).install(what), system.run)


def test_table_of_ones_own_is_kept_byte_for_byte_and_comes_back() -> None:
    system = System(THEIRS)
    install(system, job())
    assert system.crontab is not None
    assert system.crontab.startswith(THEIRS)
    carry_out(Cron(system.run).remove("reply-assistant"), system.run)
    assert system.crontab == THEIRS


def test_last_line_without_an_end_gets_one() -> None:
    system = System(THEIRS.rstrip(b"\n"))
    install(system, job())
    assert system.crontab is not None
    assert system.crontab.startswith(THEIRS)


def test_installing_twice_is_installing_once_and_changes_the_rhythm() -> None:
    system = System()
    install(system, job("15m"))
    once = system.crontab
    install(system, job("15m"))
    assert system.crontab == once
    install(system, job("2h"))
    assert system.crontab is not None
    assert system.crontab.count(b"begin") == 1
    found = Cron(system.run).installed("reply-assistant")
    assert found is not None
    assert found.every == "2h"


def test_removing_the_last_lines_removes_the_table() -> None:
    system = System()
    install(system, job())
    carry_out(Cron(system.run).remove("reply-assistant"), system.run)
    assert system.crontab is None
    assert Cron(system.run).remove("reply-assistant") == ()


def test_accounts_have_lines_of_their_own() -> None:
    system = System()
    install(system, job(name="reply-assistant"))
    install(system, job(name="reply-assistant-work"))
    carry_out(Cron(system.run).remove("reply-assistant"), system.run)
    assert Cron(system.run).installed("reply-assistant") is None
    assert Cron(system.run).installed("reply-assistant-work") is not None


def test_table_that_cannot_be_read_is_never_replaced() -> None:
    system = System(THEIRS)
    system.refusal = Ran(1, b"", b"crontab: you are not allowed to use this program\n")
    for act in (lambda: install(system, job()), lambda: Cron(system.run).remove("reply-assistant")):
        with pytest.raises(AssistantError, match="not allowed"):
            act()
    assert system.crontab == THEIRS


def test_shell_sees_exactly_the_words_that_were_meant() -> None:
    echo = "import json, os, sys; print(json.dumps([sys.argv[1:], os.environ['ASSISTANT_HOME']]))"
    meant = replace(job(), command=(sys.executable, "-c", echo, *NASTY))
    line = next(line for line in lines(meant).splitlines() if line.startswith("*/30"))
    command = line.split(" ", 5)[5].replace("\\%", "%")  # as cron does before it calls the shell
    assert "%" not in line.replace("\\%", "")
    done = subprocess.run(["/bin/sh", "-c", command], capture_output=True, check=True, timeout=60)
    assert json.loads(done.stdout) == [list(NASTY), meant.environment[0][1]]


@pytest.mark.parametrize(
    ("every", "when"), [("5m", "*/5 * * * *"), ("1h", "0 * * * *"), ("2h", "0 */2 * * *"), ("12h", "0 */12 * * *")]
)
def test_rhythm_in_the_five_fields(every: str, when: str) -> None:
    told = lines(job(every)).splitlines()
    assert told[1].startswith(f"{when} ")
    assert told[2].startswith("@reboot ")  # what was missed while the machine was off


@pytest.mark.parametrize("word", ["two\nlines", "x" * 1000])
def test_what_cron_cannot_take_is_refused(word: str) -> None:
    with pytest.raises(UsageError, match="watch"):
        lines(replace(job(), command=("/usr/bin/python3", word)))


def test_shown_command_is_the_one_that_runs() -> None:
    system = System()
    install(system, job())
    found = Cron(system.run).installed("reply-assistant")
    assert found is not None
    assert shlex.split(found.command)[1:] == list(job().command)
