"""The arguments of each command."""

import argparse
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from assistant.durations import Since, parse_duration, parse_since
from assistant.languages import CODES
from assistant.schedule.choices import EVERY, KINDS

FORMS = ("auto", "six-elements", "graceful", "conversational", "formal", "three-step")
SINCE = "14d"  # how far back a scan looks
SHELLS = ("bash", "zsh", "fish")


def common(command: argparse.ArgumentParser, *, step: bool = False) -> None:
    """What every command has; a step of a command leaves alone what was said before its name."""
    kept: dict[str, Any] = {"default": argparse.SUPPRESS} if step else {}
    command.add_argument("--config", type=Path, metavar="FILE", help="settings to use instead of your own", **kept)
    command.add_argument(
        "--account", metavar="NAME", help="one of several accounts, each with files of its own", **kept
    )
    command.add_argument("-v", "--verbose", action="store_true", help="tell more", **kept)


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
    _whose(command)
    command.add_argument("--now", type=_moment, metavar="ISO-8601", help="the clock, for trying things out")


def _whose(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--mailbox", type=Path, metavar="PATH", help="an mbox, Maildir, folder of .eml or one .eml, instead of Gmail"
    )
    command.add_argument("--me", action="append", default=[], metavar="ADDRESS", help="whose mailbox it is")
    command.add_argument("--credentials", type=Path, metavar="FILE", help="client secrets file from Google")
    command.add_argument("--json", action="store_true", help="one JSON object a line on stdout")


def _plain(command: argparse.ArgumentParser) -> None:
    command.add_argument("--plain", action="store_true", help="sentences instead of a table, for screen readers")


def _drafting(command: argparse.ArgumentParser) -> None:
    _mailbox(command)
    _drafts(command)
    _plain(command)
    command.add_argument("--dry-run", action="store_true", help="show what would be done, and do nothing")


def _drafts(command: argparse.ArgumentParser) -> None:
    command.add_argument("--drafts", type=Path, metavar="DIR", help="Maildir for the drafts of a local mailbox")


def _demo(command: argparse.ArgumentParser) -> None:
    command.add_argument("--drafts", type=Path, metavar="DIR", help="Maildir for the drafts; default: a new folder")
    _plain(command)
    command.add_argument("--json", action="store_true", help="one JSON object a line on stdout")


def _auth(command: argparse.ArgumentParser) -> None:
    command.add_argument("--credentials", type=Path, metavar="FILE", help="client secrets file from Google")
    command.add_argument("--no-browser", action="store_true", help="print the address instead of opening it")
    command.add_argument("--keyring", action="store_true", help="keep the token in the system's keyring, not in a file")
    what = command.add_mutually_exclusive_group()
    what.add_argument("--check", action="store_true", help="say whether the permission still holds")
    what.add_argument("--revoke", action="store_true", help="give the permission back and delete the token")


def _scan(command: argparse.ArgumentParser) -> None:
    _drafting(command)
    _accounts(command)
    _since_when(command)
    command.add_argument("--quiet", action="store_true", help="say nothing but what went wrong")


def _accounts(command: argparse.ArgumentParser) -> None:
    command.add_argument("--all-accounts", action="store_true", help="every account that is set up, one after another")


def _since_when(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--since", type=_since, default=SINCE, metavar="WHEN", help=f"90d, a date, or all (default: {SINCE})"
    )


def _draft(command: argparse.ArgumentParser) -> None:
    _drafting(command)
    command.add_argument("--thread-id", required=True, metavar="ID", help="the conversation to answer")
    command.add_argument("--force", action="store_true", help="draft even where the decision is to hold")
    command.add_argument("--style", choices=FORMS, metavar="FORM", help=f"form of the letter: {', '.join(FORMS)}")
    command.add_argument("--to", metavar="ADDRESS", help="answer this person instead")


def _inspect(command: argparse.ArgumentParser) -> None:
    command.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="mail to look at")
    command.add_argument("--thread-id", metavar="ID", help="one conversation of the mailbox")
    _mailbox(command)


def _status(command: argparse.ArgumentParser) -> None:
    _mailbox(command)
    _plain(command)


def _report(command: argparse.ArgumentParser) -> None:
    _mailbox(command)
    command.add_argument(
        "--since", type=_since, default="365d", metavar="WHEN", help="90d, a date, or all (default: 365d)"
    )
    command.add_argument(
        "--output",
        metavar="FILE",
        help="where the page goes; - is stdout (default: report.html beside the ledger; stdout in a pipe)",
    )


def _watch(command: argparse.ArgumentParser) -> None:
    _whose(command)
    _drafts(command)
    _accounts(command)
    _since_when(command)
    command.add_argument("--every", type=_every, default="30m", metavar="TIME", help="how often (default: 30m)")
    command.set_defaults(now=None, dry_run=False)


def _every(text: str) -> timedelta:
    try:
        return parse_duration(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _schedule(command: argparse.ArgumentParser) -> None:
    steps = command.add_subparsers(dest="step", metavar="STEP", required=True)
    install = steps.add_parser(
        "install",
        help="have the system scan from now on; again to change how",
        description="Have the system's own timer scan from now on. Done again, it changes what is there.",
        epilog="Example: assistant schedule install --every 30m",
        allow_abbrev=False,
    )
    common(install, step=True)
    install.add_argument("--every", choices=EVERY, default="30m", help="how often (default: 30m)")
    install.add_argument("--with", dest="kind", choices=KINDS, help="the timer to use (default: the best there is)")
    _accounts(install)
    _whose(install)
    _drafts(install)
    install.add_argument("--dry-run", action="store_true", help="show what would be written and run")
    for name, about in (("show", "say what is installed"), ("remove", "have the system scan no more")):
        step = steps.add_parser(
            name,
            help=about,
            description=f"{about[0].upper()}{about[1:]}.",
            epilog=f"Example: assistant schedule {name}",
            allow_abbrev=False,
        )
        common(step, step=True)
        step.add_argument("--json", action="store_true", help="one JSON object a line on stdout")


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


def _config(command: argparse.ArgumentParser) -> None:
    steps = command.add_subparsers(dest="step", metavar="STEP", required=True)
    init = steps.add_parser(
        "init",
        help="answer a few questions, see a letter, and have the file written",
        description="Ask the few questions there are, show a letter, and write a settings file that explains itself.",
        epilog='Example: assistant config init --name "Robin Ashdown" --email robin.ashdown@mailbox.example',
        allow_abbrev=False,
    )
    common(init, step=True)
    init.add_argument("--name", help="your name as you sign")
    init.add_argument("--email", metavar="ADDRESS", help="the private address below your name")
    init.add_argument("--phone", metavar="NUMBER", help="the private phone number below your name")
    init.add_argument("--linkedin", metavar="URL", help="address of your LinkedIn profile")
    init.add_argument("--form", choices=FORMS, metavar="FORM", help=f"form of the letters: {', '.join(FORMS)}")
    init.add_argument("--replace", action="store_true", help="write a new file although there is one; the old is kept")
    show = steps.add_parser(
        "show",
        help="every setting, its value, and what it is for",
        description="Show every setting, its value, whether it is yours or the default, and what it is for.",
        epilog="Example: assistant config show",
        allow_abbrev=False,
    )
    common(show, step=True)
    show.add_argument("--json", action="store_true", help="one JSON object a line on stdout")
    check = steps.add_parser(
        "check",
        help="every mistake in the file, with its line",
        description="Look for mistakes in the settings and name them all, each with its line.",
        epilog="Example: assistant config check",
        allow_abbrev=False,
    )
    common(check, step=True)


def _doctor(command: argparse.ArgumentParser) -> None:
    command.add_argument("--credentials", type=Path, metavar="FILE", help="client secrets file from Google")
    command.add_argument("--offline", action="store_true", help="leave out what needs the network")
    command.add_argument("--now", type=_moment, metavar="ISO-8601", help="the clock, for trying things out")
    command.add_argument("--json", action="store_true", help="one JSON object a line on stdout")


def _completion(command: argparse.ArgumentParser) -> None:
    command.add_argument("shell", choices=SHELLS, help="your shell")


ARGUMENTS: dict[str, Callable[[argparse.ArgumentParser], None]] = {
    "demo": _demo,
    "auth": _auth,
    "scan": _scan,
    "draft": _draft,
    "inspect": _inspect,
    "status": _status,
    "report": _report,
    "watch": _watch,
    "schedule": _schedule,
    "letters": _letters,
    "skip": _about,
    "unskip": _about,
    "note": _note,
    "config": _config,
    "doctor": _doctor,
    "completion": _completion,
}
