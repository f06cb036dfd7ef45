"""What the documentation says is what the program does."""

import argparse
import json
import re
import shlex
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from assistant import config, errors
from assistant.cli import main
from assistant.cli.parser import COMMANDS, build_parser
from assistant.config import table
from tools.make_pictures import PICTURES

ROOT = Path(__file__).parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])
README = (ROOT / "README.md").read_text(encoding="utf-8")
JSON = (ROOT / "docs" / "json.md").read_text(encoding="utf-8")

named = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)


def blocks(page: Path, language: str) -> list[str]:
    """The fenced blocks of a page in one language."""
    return re.findall(rf"^```{language}\n(.*?)^```", page.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)


def anchors(page: Path) -> set[str]:
    """The names that GitHub gives to a page's headings."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@named
def test_links_lead_to_files_and_headings_that_exist(page: Path) -> None:
    for target in re.findall(r"\]\(([^)\s]+)\)", page.read_text(encoding="utf-8")):
        if target.startswith("https://"):
            continue
        path, _, anchor = target.partition("#")
        linked = (page.parent / path).resolve() if path else page
        assert linked.exists(), target
        if anchor:
            assert anchor in anchors(linked), target


@named
def test_every_command_shown_is_one_that_the_program_understands(page: Path) -> None:
    for block in blocks(page, "sh"):
        for line in block.splitlines():
            if line.startswith("assistant "):
                build_parser().parse_args(shlex.split(line.partition(" | ")[0])[1:])


@named
def test_settings_shown_are_valid(page: Path) -> None:
    for block in blocks(page, "toml"):
        config.parse(block)


@named
def test_every_option_named_is_one_of_the_program(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    if page.name == "decisions.md":
        return  # it speaks of other programs too
    shown = [
        *re.findall(r"`([^`]*assistant [^`]*)`", text),
        *re.findall(r"\| `assistant .*", text),
        *blocks(page, "sh"),
    ]
    named = {option for line in shown for option in re.findall(r"(?<![\w-])--[a-z][a-z-]+", line)}
    named |= set(re.findall(r"`(--[a-z][a-z-]+)", text))
    assert named <= options(build_parser()) | OTHER_OPTIONS


# Of programs that are not ours, where a page speaks of them.
OTHER_OPTIONS = {"--errors", "--messages", "--field", "--update-golden", "--user", "--json", "--editable"}


def options(parser: argparse.ArgumentParser) -> set[str]:
    """The options of a parser and of all commands below it."""
    found: set[str] = set()
    for action in parser._actions:
        found.update(action.option_strings)
        if isinstance(action, argparse._SubParsersAction):
            for below in action.choices.values():
                found |= options(below)
    return found


def test_fields_of_doctor_and_settings_are_those_of_the_page(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for command, options in (("doctor", ["--offline"]), ("config show", [])):
        main([*command.split(), "--json", *options])
        section = JSON.split(f"## `assistant {command} --json`")[1].split("\n## ")[0]
        names = {name for cell in re.findall(r"^\| (`.*?) \|", section, re.MULTILINE) for name in cell.split(", ")}
        for line in capsys.readouterr().out.splitlines():
            row = json.loads(line)
            assert {f"`{name}`" for name in row} == names
            assert row.get("what", "") in section


def test_first_screen_shows_exactly_the_two_commands() -> None:
    shown = blocks(ROOT / "README.md", "sh")[0]
    assert shown.splitlines() == ["make demo", "make test"]
    assert README.index(shown) < README.index("## ")
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in ("demo", "test"):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE)


def test_readme_names_every_command_and_no_other_in_the_order_of_help() -> None:
    table = re.findall(r"^\| `assistant ([a-z]+)", README, re.MULTILINE)
    assert table == list(COMMANDS)


def test_list_of_allowed_requests_is_as_long_as_the_readme_says() -> None:
    from assistant.mailbox.gmail.transport import ALLOWED

    assert len(ALLOWED) == 11
    assert "list of the eleven requests" in " ".join(README.split())


@pytest.mark.parametrize("name", PICTURES)
def test_picture_shows_what_the_program_prints(name: str) -> None:
    drawn = (ROOT / "docs" / "pictures" / name).read_text(encoding="utf-8")
    assert drawn == PICTURES[name](), "Draw it anew: python tools/make_pictures.py"


@pytest.mark.parametrize("name", PICTURES)
def test_picture_is_sound_and_fetches_nothing(name: str) -> None:
    drawn = (ROOT / "docs" / "pictures" / name).read_text(encoding="utf-8")
    assert ElementTree.fromstring(drawn).find("{http://www.w3.org/2000/svg}title") is not None
    assert not re.search(r"href|url\(|@import|<script|<image|<foreignObject", drawn)
    assert f"docs/pictures/{name}" in README


def test_man_page_is_what_the_program_says() -> None:
    command = [sys.executable, ROOT / "tools" / "make_man.py", "--check"]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_man_page_has_no_line_that_a_formatter_would_misread() -> None:
    page = (ROOT / "docs" / "assistant.1").read_text(encoding="utf-8")
    macros = {line.split()[0] for line in page.splitlines() if line.startswith((".", "'"))}
    assert macros <= {".TH", ".SH", ".SS", ".TP", ".B", ".PP", ".RS", ".RE", ".nf", ".fi"}


def test_exit_statuses_are_those_of_the_errors() -> None:
    known = {0, *(kind.exit_status for kind in subclasses(errors.AssistantError))}
    for text in (README, JSON):
        assert {int(status) for status in re.findall(r"^\| (\d+) \|", text, re.MULTILINE)} == known


def test_every_decision_and_reason_is_explained_and_no_other() -> None:
    from assistant import decide

    table = re.findall(r"^\| (?:`([a-z]+)` )?\| `([a-z-]+)` \|", JSON, re.MULTILINE)
    code = Path(decide.__file__).read_text(encoding="utf-8")
    reasons = set(re.findall(r'Outcome\.[A-Z]+, "([a-z-]+)"', code)) | {"nobody-to-answer"}
    assert {decision for decision, _ in table if decision} == {str(outcome) for outcome in decide.Outcome}
    assert {reason for _, reason in table} == reasons


def test_settings_page_says_what_the_code_says() -> None:
    page = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")
    shown = []
    for section in page.split("\n## ")[1:]:
        name = section.partition("]")[0].removeprefix("[")
        rows = re.findall(r"^\| `(\w+)` \| `(.+?)` \| (.+) \|$", section, re.MULTILINE)
        shown += [(name, *row) for row in rows]
    assert shown == [as_on_the_page(row) for row in table.rows(config.Settings())]


def as_on_the_page(row: table.Row) -> tuple[str, str, str, str]:
    """A setting: table, name, default, meaning and choices."""
    choices = ", ".join(f'`"{choice}"`' for choice in row.choices)
    return row.table, row.name, row.default, row.about + (f" ({choices})" if choices else "")


def test_every_setting_named_in_a_page_exists() -> None:
    known = {(row.table, row.name) for row in table.rows(config.Settings())}
    for page in PAGES:
        for pair in re.findall(r"`\[(\w+)\] (\w+)", page.read_text(encoding="utf-8")):
            assert pair in known, page.name


def subclasses(kind: type[errors.AssistantError]) -> set[type[errors.AssistantError]]:
    return {kind, *(below for sub in kind.__subclasses__() for below in subclasses(sub))}
