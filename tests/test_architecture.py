"""The allowed arrows between stages; any other import fails here."""

import ast
from pathlib import Path

import pytest

import assistant

ROOT = Path(assistant.__file__).parent

# stage: the stages it may import besides itself and ALWAYS
ARROWS: dict[str, set[str]] = {
    "languages": set(),
    "message": {"languages"},
    "understand": {"message", "languages", "mailbox.port"},
    "mailbox": {"message", "languages", "places", "private"},
    "decide": {"message", "understand", "languages", "window"},
    "write": {"message", "understand", "languages", "mailbox.port"},
    "ledger": {"message", "private"},
    "doctor": {"mailbox", "ledger", "languages", "places", "private", "schedule", "write"},
    "demo": set(),  # a mailbox and a moment
    "scan": {"message", "mailbox.port", "understand", "decide", "write", "ledger", "languages", "window"},
    "report": {"message", "mailbox.port", "understand", "decide", "ledger", "scan"},
    "schedule": {"durations"},
    "cli": {
        "report",
        "schedule",
        "message",
        "mailbox",
        "understand",
        "decide",
        "write",
        "ledger",
        "scan",
        "demo",
        "doctor",
        "places",
        "private",
        "clock",
        "durations",
        "languages",
    },
    "config": {"durations"},
    "places": set(),
    "private": set(),
    "clock": set(),
    "durations": set(),
    "window": set(),
    "errors": set(),
    "__main__": {"cli"},
    "ahead": {"mailbox", "message", "scan"},  # a process of its own
    "library": {"message", "mailbox", "understand", "decide", "write", "ledger", "scan", "places", "clock"},
    "__init__": {"library", "message", "understand", "decide", "write", "scan"},  # names that others may use
}
# What every stage may know: errors, and the settings as values.
ALWAYS = {"errors", "config", ""}


def modules() -> list[Path]:
    return sorted(ROOT.rglob("*.py"))


def imported(path: Path) -> set[str]:
    """Names below `assistant` that a file imports, anywhere in it."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
        elif isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
    return {name.removeprefix("assistant").removeprefix(".") for name in names if name.split(".")[0] == "assistant"}


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_run_one_way(path: Path) -> None:
    stage = path.relative_to(ROOT).parts[0].removesuffix(".py")
    allowed = ARROWS[stage] | ALWAYS | {stage}
    for name in imported(path):
        known = any(name == arrow or name.startswith(f"{arrow}.") for arrow in allowed if arrow)
        assert known or name.split(".")[0].startswith("__version"), f"{stage} may not import {name}"


def test_only_one_file_reads_the_clock() -> None:
    reads = {"now", "utcnow", "today", "time", "time_ns"}
    found = set()
    for path in modules():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Attribute)
                and node.attr in reads
                and isinstance(node.value, ast.Name)
                and node.value.id in {"datetime", "date", "time"}
            ):
                found.add(path.relative_to(ROOT).as_posix())
    assert found == {"clock.py"}


def test_no_file_imports_a_way_to_send() -> None:
    for path in modules():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom):
                names = [node.module or ""]
            assert not {"smtplib", "aiosmtplib", "nntplib"} & set(names), path
