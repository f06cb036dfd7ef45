"""The commands and their arguments, as one table; what each does is imported when it runs."""

import argparse
import importlib
import re
from collections.abc import Callable, Sequence
from typing import NoReturn

from assistant import __version__
from assistant.cli.arguments import ARGUMENTS, common
from assistant.cli.output import columns

# command: (module in assistant.cli, what it does, example); in the order in which one gets to need them
COMMANDS = {
    "demo": ("demo", "Show the whole way on the sample mailbox: no account, no network.", "assistant demo"),
    "config": (
        "config",
        "Write your settings by answering a few questions; show them; look for mistakes.",
        "assistant config init",
    ),
    "auth": ("auth", "Sign in to Gmail, check the permission, or give it back.", "assistant auth --no-browser"),
    "doctor": ("doctor", "Check everything that can be wrong, and say how to mend it.", "assistant doctor"),
    "scan": (
        "scan",
        "One pass: find new rejections, decide, save the drafts that are due.",
        'assistant scan --mailbox "All mail.mbox" --me you@mail.example --dry-run',
    ),
    "status": ("status", "Show every known rejection and what became of it.", "assistant status"),
    "report": ("report", "Put the whole job search on one page, for your browser.", "assistant report > report.html"),
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
    "watch": ("watch", "Scan again and again, in a terminal or a container.", "assistant watch --every 30m"),
    "schedule": (
        "schedule",
        "Let the timer of your system scan: install it, show it, remove it.",
        "assistant schedule install --every 30m",
    ),
    "completion": (
        "completion",
        "Print what teaches your shell to complete the commands.",
        "assistant completion bash > ~/.local/share/bash-completion/completions/assistant",
    ),
}


class _Help(argparse.HelpFormatter):
    """As wide as everything else; argparse would load shutil, with three compressions, to ask how wide that is."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=columns() - 2)


class _Parser(argparse.ArgumentParser):
    """Wrong usage is answered with the likeliest right word."""

    def _get_formatter(self) -> argparse.HelpFormatter:
        return _Help(self.prog)

    def error(self, message: str) -> NoReturn:
        super().error(_helpful(self, message))


def _helpful(parser: argparse.ArgumentParser, message: str) -> str:
    """What argparse says; a word that is one letter off is guessed, and a long list of choices left out."""
    import difflib

    if choice := re.match(r"argument \S+: invalid choice: '([^']*)'", message):
        near = difflib.get_close_matches(choice[1], _words(parser, options=False), n=1)
        if near:
            return f"{choice[1]!r} is not known. Did you mean: {near[0]}?"
        if "COMMAND" in message:
            return f"{choice[1]!r} is not a command. All of them: assistant --help"
    if option := re.match(r"unrecognized arguments: .*?(--[\w-]+)", message):
        near = difflib.get_close_matches(option[1], _words(parser, options=True), n=1)
        if near:
            return f"{option[1]} is not known here. Did you mean: {near[0]}?"
    return message


def _words(parser: argparse.ArgumentParser, *, options: bool) -> set[str]:
    """The options of a parser and of all commands below it, or the words that it lets one choose from."""
    found: set[str] = set()
    for action in parser._actions:
        if not options:
            found.update(str(choice) for choice in action.choices or ())
        elif isinstance(action, argparse._SubParsersAction):
            for below in action.choices.values():
                found |= _words(below, options=True)
        found.update(action.option_strings if options else ())
    return found


def build_parser(words: Sequence[str] = ()) -> argparse.ArgumentParser:
    """The parser of the whole command line; `run` of its result carries the command out.

    Where `words` begin with a command, or ask for help on the whole, only what they can need is made: the arguments
    of all commands take longer than some commands do.
    """
    alone = words[0] if words and (words[0] in COMMANDS or words[0] in ("-h", "--help", "--version")) else None
    parser = _Parser(
        prog="assistant",
        description="Finds the mail that says no, and has a gracious reply waiting as a draft. It never sends.",
        epilog="Begin with: assistant demo",
        allow_abbrev=False,
    )
    parser.set_defaults(run=_runner("greet"))
    parser.add_argument("--version", action="version", version=f"assistant {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    # Of one command, only its own; an overview and shells' completion want all.
    wanted = (alone,) if alone in COMMANDS else COMMANDS
    for name in wanted:
        module, about, example = COMMANDS[name]
        command = commands.add_parser(
            name, help=about, description=about, epilog=f"Example: {example}", allow_abbrev=False
        )
        command.set_defaults(run=_runner(module))
        if alone in (None, name):
            common(command)
            ARGUMENTS[name](command)
    return parser


def _runner(module: str) -> Callable[[argparse.Namespace], int]:
    def run(arguments: argparse.Namespace) -> int:
        result: int = importlib.import_module(f"assistant.cli.{module}").run(arguments)
        return result

    return run
