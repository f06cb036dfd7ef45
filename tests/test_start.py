"""What each command loads: start-up is mostly imports, and most scans find nothing new."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.mailbox.test_mbox import FIRST, MAIL
from tests.scan.test_settled import MAIL as NO

SCRIPT = """
import contextlib, io, json, sys
from assistant.cli import main
with contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(SystemExit):
    main(sys.argv[1:])
print(json.dumps(sorted(sys.modules)))
"""
ALWAYS = {"__version__", "cli", "durations", "errors", "languages", "schedule"}
ABOUT_IT = ALWAYS | {"clock", "ledger", "places", "private"}
IDLE = ABOUT_IT | {"config", "mailbox", "scan", "window"}

# command: the stages of the program that it may load, the libraries that it may load
LOADED: dict[str, tuple[set[str], set[str]]] = {
    "--help": (ALWAYS, set()),
    "--version": (ALWAYS, set()),
    "status": (ABOUT_IT, {"platformdirs"}),
    "skip": (ABOUT_IT | {"config", "mailbox", "message"}, {"platformdirs"}),
    "scan": (IDLE, {"platformdirs"}),
}
# Modules of the standard library that take longer to load than they would be worth.
DEAR = {"hashlib", "tempfile", "shutil", "difflib", "subprocess", "email", "html", "csv", "dataclasses", "inspect"}


def loaded(*command: str) -> list[str]:
    done = subprocess.run([sys.executable, "-c", SCRIPT, *command], capture_output=True, text=True, check=True)
    modules: list[str] = json.loads(done.stdout.splitlines()[-1])
    return modules


@pytest.fixture
def arguments(home: Path) -> dict[str, tuple[str, ...]]:
    """The commands over a mailbox that was scanned before and holds nothing of interest."""
    mailbox = home / "All mail.mbox"
    mailbox.write_bytes(FIRST + MAIL)
    told = ("--mailbox", str(mailbox), "--now", "2026-03-12T18:00+00:00")
    scan = ("scan", *told, "--me", "robin@mailbox.example", "--drafts", str(home / "drafts"))
    loaded(*scan)
    return {"status": ("status", *told), "skip": ("skip", "Grainwood", *told), "scan": scan}


@pytest.mark.parametrize("command", LOADED)
def test_a_command_loads_no_more_than_it_needs(command: str, arguments: dict[str, tuple[str, ...]]) -> None:
    stages, libraries = LOADED[command]
    modules = loaded(*arguments.get(command, (command,)))
    ours = {name.split(".")[1] for name in modules if name.startswith("assistant.")}
    assert ours <= stages
    assert {name.split(".")[0] for name in modules if _of_a_library(name)} <= libraries


@pytest.mark.parametrize("command", ["status", "scan"])
def test_what_runs_every_few_minutes_loads_nothing_dear(command: str, arguments: dict[str, tuple[str, ...]]) -> None:
    assert not DEAR & set(loaded(*arguments[command]))


def _of_a_library(name: str) -> bool:
    """Whether a module is neither of Python nor ours nor of what installs for development."""
    top = name.split(".")[0]
    known = sys.stdlib_module_names | {"assistant", "_distutils_hack", "sitecustomize", "usercustomize"}
    return top not in known and not top.startswith(
        ("__", "_virtualenv", "_editable", "_sysconfigdata", "a1_coverage", "coverage")
    )


def test_a_scan_that_finds_nothing_new_understands_nothing(arguments: dict[str, tuple[str, ...]]) -> None:
    modules = loaded(*arguments["scan"])
    assert not [
        name for name in modules if name.startswith(("assistant.understand", "assistant.write", "assistant.decide"))
    ]


def test_a_scan_that_knows_rejections_and_finds_nothing_new_understands_nothing(home: Path) -> None:
    mailbox = home / "All mail.mbox"
    mailbox.write_text(NO, "utf-8")
    scan = ("scan", "--mailbox", str(mailbox), "--me", "robin@mailbox.example", "--json")
    loaded(*scan, "--now", "2026-03-11T20:00+00:00")
    modules = loaded(*scan, "--now", "2026-03-11T21:00+00:00")
    assert not [
        name for name in modules if name.startswith(("assistant.understand", "assistant.write", "assistant.decide"))
    ]
