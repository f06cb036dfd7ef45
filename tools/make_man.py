"""Writes docs/assistant.1, the man page, from the parser: python tools/make_man.py [--check]

Everything but the few sentences below comes from the parser, so the page cannot say what the program does not do.
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from assistant import __version__
from assistant.cli.parser import COMMANDS, build_parser

PAGE = Path(__file__).parent.parent / "docs" / "assistant.1"
COMMON = ("help", "config", "account", "verbose")  # told once, for all commands

STATUSES = (
    ("0", "done"),
    ("1", "done, but some messages failed, or the doctor found something to mend"),
    ("2", "wrong usage"),
    ("75", "try again later: network, quota, or another scan is running"),
    ("77", "sign in (again)"),
    ("78", "a mistake in the settings or in the credentials file"),
)
VARIABLES = (
    ("ASSISTANT_HOME", "one folder for all files of the program"),
    ("BROWSER", "the browser that signing in opens"),
    ("NO_COLOR", "no colour, bold or grey in the terminal"),
)
FILES = (
    ("~/.config/reply\\-assistant/config.toml", "the settings; “assistant config show” explains each"),
    ("~/.config/reply\\-assistant/credentials.json", "the client that Google's console gives"),
    ("~/.local/state/reply\\-assistant/token.json", "the permission for the account"),
    ("~/.local/state/reply\\-assistant/ledger.sqlite3", "what was seen, decided and drafted"),
)


def page() -> str:
    """The man page in the man macros of groff and mandoc."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    parser = build_parser()
    about = parser.description or ""
    yield f'.TH ASSISTANT 1 "" "reply-assistant {__version__}" "User Commands"'
    yield ".SH NAME"
    yield f"assistant \\- {_text(about.partition('.')[0][:1].lower() + about.partition('.')[0][1:])}"
    yield ".SH SYNOPSIS"
    yield ".B assistant"
    yield "[\\fICOMMAND\\fR [\\fIOPTION\\fR ...]]"
    yield ".SH DESCRIPTION"
    yield _text(about)
    yield "Without a command it says what is set up, and what the next step is."
    yield ".SH COMMANDS"
    for name, command in _below(parser).items():
        yield from _command(f"assistant {name}", command, COMMANDS[name][2])
    yield ".SH OPTIONS OF EVERY COMMAND"
    first = next(iter(_below(parser).values()))
    for action in first._actions:
        if action.dest in COMMON:
            yield from _argument(action)
    for title, rows in (("EXIT STATUS", STATUSES), ("ENVIRONMENT", VARIABLES), ("FILES", FILES)):
        yield f".SH {title}"
        for name, meaning in rows:
            yield from (".TP", f".B {name}", _text(meaning))
    yield ".SH SECURITY"
    yield "Nothing is ever sent, and nothing is ever deleted: drafts are all that is written to a mailbox."


def _command(name: str, command: argparse.ArgumentParser, example: str) -> Iterator[str]:
    yield f".SS {_text(name)}"
    yield _text(command.description or "")
    below = _below(command)
    for action in command._actions:
        if action.dest not in COMMON and not isinstance(action, argparse._SubParsersAction):
            yield from _argument(action)
    if example and not below:
        yield from (".PP", "Example:", ".PP", ".RS", ".nf", _text(example), ".fi", ".RE")
    for step, parser in below.items():
        yield from _command(f"{name} {step}", parser, (parser.epilog or "").removeprefix("Example: "))


def _argument(action: argparse.Action) -> Iterator[str]:
    metavar = action.metavar if isinstance(action.metavar, str) else ""
    value = "" if action.nargs == 0 else metavar or "|".join(map(str, action.choices or ())) or action.dest.upper()
    names = ", ".join(f"\\fB{_text(name)}\\fR" for name in action.option_strings)
    yield ".TP"
    yield " ".join(part for part in (names, f"\\fI{_text(value)}\\fR" if value else "") if part)
    yield _text(str(action.help or ""))


def _below(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    """The commands of a parser, by name."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            return dict(action.choices)
    return {}


def _text(text: str) -> str:
    """As groff takes it literally."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{escaped}" if escaped.startswith((".", "'")) else escaped


def main() -> int:
    """Write the page; with --check only say whether it is as it would be written: 1 where it is not."""
    if sys.argv[1:] != ["--check"]:
        PAGE.write_text(page(), encoding="utf-8")
    elif PAGE.read_text(encoding="utf-8") != page():
        print("docs/assistant.1 is not what the program says. Write it anew: python tools/make_man.py")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
