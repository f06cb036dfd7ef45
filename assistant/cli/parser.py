"""The commands and their arguments, as one table; what each does is imported when it runs."""

import argparse
import importlib
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from assistant import __version__
from assistant.durations import Since, parse_since
from assistant.languages import CODES

FORMS = ("auto", "six-elements", "graceful", "conversational", "formal", "three-step")

# command: (module in assistant.cli, what it does, example)
COMMANDS = {
    "demo": ("demo", "Show the whole way on the sample mailbox: no account, no network.", "assistant demo"),
    "auth": ("auth", "Sign in to Gmail, check the permission, or give it back.", "assistant auth --no-browser"),
    "scan": (
        "scan",
        "One pass: find new rejections, decide, save the drafts that are due.",
        'assistant scan --mailbox "All mail.mbox" --me you@mail.example --dry-run',
    ),
    "draft": (
        "scan",
        "Draft a reply in one thread now, whatever the window says.",
        "assistant draft --thread-id 18c2f0a1b2c3d4e5 --style graceful --dry-run",
    ),
    "inspect": (
        "inspect",
        "Show what is understood of each message, and from which words. Changes nothing.",
        "assistant inspect rejection.eml",
    ),
    "status": ("status", "Show every known rejection and what became of it.", "assistant status"),
    "letters": (
        "letters",
        "Show every form of the letter for one invented story, to choose from; check templates of your own.",
        "assistant letters --language de",
    ),
    "skip": ("wishes", "Never answer this thread, company or address.", "assistant skip Grainwood"),
    "unskip": ("wishes", "Take a skip back.", "assistant unskip Grainwood"),
    "note": (
        "wishes",
        "Add a sentence of your own to the letter for a company.",
        'assistant note Grainwood "I still think of the workshop with the bent ash."',
    ),
}


def build_parser() -> argparse.ArgumentParser:
    """The parser of the whole command line; `run` of its result carries the command out."""
    parser = argparse.ArgumentParser(
        prog="assistant",
        description="Finds the mail that says no, and has a gracious reply waiting as a draft. It never sends.",
        epilog="Begin with: assistant demo",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"assistant {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, (module, about, example) in COMMANDS.items():
        command = commands.add_parser(
            name, help=about, description=about, epilog=f"Example: {example}", allow_abbrev=False
        )
        command.set_defaults(run=_runner(module))
        command.add_argument("--config", type=Path, metavar="FILE", help="settings to use instead of your own")
        command.add_argument("-v", "--verbose", action="store_true", help="tell on stderr what is being done")
        _ARGUMENTS[name](command)
    return parser


def _runner(module: str) -> Callable[[argparse.Namespace], int]:
    def run(arguments: argparse.Namespace) -> int:
        result: int = importlib.import_module(f"assistant.cli.{module}").run(arguments)
        return result

    return run


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"expected a time such as 2026-03-12T18:00+01:00, found {text!r}") from None
    return moment if moment.tzinfo else moment.astimezone()


def _since(text: str) -> Since:
    try:
        return parse_since(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _mailbox(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--mailbox", type=Path, metavar="PATH", help="an mbox, Maildir, folder of .eml or one .eml, instead of Gmail"
    )
    command.add_argument("--me", action="append", default=[], metavar="ADDRESS", help="whose mailbox it is")
    command.add_argument("--now", type=_moment, metavar="ISO-8601", help="the clock, for trying things out")
    command.add_argument("--credentials", type=Path, metavar="FILE", help="client secrets file from Google")
    command.add_argument("--json", action="store_true", help="one JSON object a line on stdout")


def _drafting(command: argparse.ArgumentParser) -> None:
    _mailbox(command)
    command.add_argument("--drafts", type=Path, metavar="DIR", help="Maildir for the drafts of a local mailbox")
    command.add_argument("--dry-run", action="store_true", help="show what would be done, and do nothing")


def _demo(command: argparse.ArgumentParser) -> None:
    command.add_argument("--drafts", type=Path, metavar="DIR", help="Maildir for the drafts; default: a new folder")
    command.add_argument("--json", action="store_true", help="one JSON object a line on stdout")


def _auth(command: argparse.ArgumentParser) -> None:
    command.add_argument("--credentials", type=Path, metavar="FILE", help="client secrets file from Google")
    command.add_argument("--no-browser", action="store_true", help="print the address instead of opening it")
    what = command.add_mutually_exclusive_group()
    what.add_argument("--check", action="store_true", help="say whether the permission still holds")
    what.add_argument("--revoke", action="store_true", help="give the permission back and delete the token")


def _scan(command: argparse.ArgumentParser) -> None:
    _drafting(command)
    command.add_argument(
        "--since", type=_since, default="14d", metavar="WHEN", help="90d, a date, or all (default: 14d)"
    )


def _draft(command: argparse.ArgumentParser) -> None:
    _drafting(command)
    command.add_argument("--thread-id", required=True, metavar="ID", help="the conversation to answer")
    command.add_argument("--force", action="store_true", help="draft even where the decision is to hold")
    command.add_argument("--style", choices=FORMS, help="form of the letter")
    command.add_argument("--to", metavar="ADDRESS", help="answer this person instead")


def _inspect(command: argparse.ArgumentParser) -> None:
    command.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="mail to look at")
    command.add_argument("--thread-id", metavar="ID", help="one conversation of the mailbox")
    _mailbox(command)


def _status(command: argparse.ArgumentParser) -> None:
    _mailbox(command)
    command.add_argument("--plain", action="store_true", help="lines instead of a table")


def _letters(command: argparse.ArgumentParser) -> None:
    command.add_argument("--language", choices=CODES, default="en", help="language of the letters (default: en)")
    command.add_argument("--check", action="store_true", help="try the templates on many stories and tell what fails")


def _about(command: argparse.ArgumentParser) -> None:
    command.add_argument("about", metavar="WHAT", help="thread id, company or address")
    _mailbox(command)


def _note(command: argparse.ArgumentParser) -> None:
    command.add_argument("about", metavar="COMPANY", help="the company the sentence is for")
    command.add_argument("text", metavar="SENTENCE", help="the sentence; empty to remove it")
    _mailbox(command)


_ARGUMENTS: dict[str, Callable[[argparse.ArgumentParser], None]] = {
    "demo": _demo,
    "auth": _auth,
    "scan": _scan,
    "draft": _draft,
    "inspect": _inspect,
    "status": _status,
    "letters": _letters,
    "skip": _about,
    "unskip": _about,
    "note": _note,
}
