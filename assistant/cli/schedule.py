"""`assistant schedule`: let the system's own timer scan."""

import argparse
import os
import shlex
import sys
from collections.abc import Iterable
from pathlib import Path

from assistant import places
from assistant.cli.output import complain, say, say_json, wrap
from assistant.cli.session import read_settings
from assistant.errors import UsageError
from assistant.schedule.choose import pick, timers
from assistant.schedule.job import Job, timer_name
from assistant.schedule.steps import DeleteFile, Installed, Step, Timer, WriteFile, carry_out
from assistant.schedule.steps import run as run_program

# What decides where the files lie; a timer does not know what the terminal knows.
_TOLD = ("ASSISTANT_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")


def run(arguments: argparse.Namespace) -> int:
    """Install, show or remove; `show` ends with 1 where there is nothing to show."""
    user = os.getuid() if sys.platform != "win32" else 0
    found = timers(sys.platform, os.environ, Path.home(), run_program, user=user)
    name = timer_name("all" if getattr(arguments, "all_accounts", False) else arguments.account or "")
    if arguments.step == "install":
        return _install(arguments, found, name)
    names = (name,) if arguments.account else (name, timer_name("all"))
    there = [(timer, one, known) for timer in found for one in names if (known := timer.installed(one)) is not None]
    if not there:
        say("No timer is installed. Install one: assistant schedule install")
        return 1 if arguments.step == "show" else 0
    for timer, one, known in there:
        if arguments.step == "show":
            _show(known, arguments)
        else:
            _do(timer.remove(one), arguments)
            say(f"Removed: {one} ({timer.kind}).")
    return 0


def _install(arguments: argparse.Namespace, found: tuple[Timer, ...], name: str) -> int:
    timer = pick(found, arguments.kind)
    settled = places.find(account=arguments.account)
    read_settings(arguments, settled)  # a mistake is better told now than by a scan that nobody sees
    if arguments.all_accounts and (arguments.account or arguments.mailbox):
        raise UsageError("--all-accounts goes with neither --account nor --mailbox.")
    job = Job(name, arguments.every, tuple(_command(arguments)), _told(timer))
    before = timer.installed(name)
    for other in found:  # one timer, not two
        if other.kind != timer.kind and other.installed(name) is not None:
            _do(other.remove(name), arguments)
            say(f"Removed: {name} ({other.kind}).")
    _do(timer.install(job), arguments)
    if arguments.dry_run:
        return 0
    say(f"{'Installed anew' if before else 'Installed'}: a scan every {job.every} by {timer.kind}.")
    say("How it goes:     assistant status")
    say("What it runs:    assistant schedule show")
    say("Never again:     assistant schedule remove")
    _warn(arguments, settled, timer)
    return 0


def _command(arguments: argparse.Namespace) -> Iterable[str]:
    """The scan as the timer starts it: absolute paths, and no word unless something goes wrong."""
    windowless = Path(sys.executable).with_name("pythonw.exe")  # no black window that flashes up
    yield str(windowless if sys.platform == "win32" and windowless.exists() else sys.executable)
    yield from ("-P", "-m", "assistant", "scan", "--quiet")
    for option in ("config", "credentials", "mailbox", "drafts"):
        path: Path | None = getattr(arguments, option)
        if path is not None:
            yield from (f"--{option}", str(path.expanduser().absolute()))
    for address in arguments.me:
        yield from ("--me", address)
    if arguments.account:
        yield from ("--account", arguments.account)
    if arguments.all_accounts:
        yield "--all-accounts"


def _told(timer: Timer) -> tuple[tuple[str, str], ...]:
    """Windows has no place for it in a task: the user's own environment must have it."""
    if timer.kind == "windows":
        return ()
    return tuple((name, os.environ[name]) for name in _TOLD if os.environ.get(name))


def _do(steps: tuple[Step, ...], arguments: argparse.Namespace) -> None:
    if not getattr(arguments, "dry_run", False):
        carry_out(steps, run_program)
        return
    for step in steps:
        match step:
            case WriteFile(path, content):
                say(f"write {path}:")
                say(content.decode("utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8"))
            case DeleteFile(path):
                say(f"delete {path}")
            case _:
                say(f"run {shlex.join(step.command)}")
                if step.stdin:
                    say(step.stdin.decode(errors="replace"))


def _show(known: Installed, arguments: argparse.Namespace) -> None:
    if arguments.json:
        say_json({name: getattr(known, name) for name in ("kind", "every", "active", "command", "where")})
        return
    say(f"A scan every {known.every} by {known.kind}{'' if known.active else ' — but it is switched off'}.")
    for line in (*wrap(f"It runs: {known.command}", "  "), *wrap(f"Look at it: {known.where}", "  ")):
        say(line)
    if not known.active:
        say("  Switch it on again: assistant schedule install")


def _warn(arguments: argparse.Namespace, settled: places.Places, timer: Timer) -> None:
    """What will keep the timer from doing anything, though it is installed."""
    if arguments.mailbox is None and not arguments.all_accounts and not settled.token.exists():
        complain(f"Not signed in yet: until then each scan fails. {_sign_in(arguments.account)}")
    if timer.kind == "windows" and os.environ.get("ASSISTANT_HOME"):
        complain('ASSISTANT_HOME is seen by the task only where it is set for you: setx ASSISTANT_HOME "…"')


def _sign_in(account: str | None) -> str:
    return f"assistant auth{f' --account {account}' if account else ''}"
