"""`assistant completion`: what teaches a shell to complete the commands, made from the parser itself."""

import argparse
from pathlib import Path

from assistant.cli.output import say


def run(arguments: argparse.Namespace) -> int:
    """Print the completion for one shell on stdout."""
    import shtab

    from assistant.cli.parser import build_parser

    parser = build_parser()
    _files(parser, shtab.FILE)
    say(shtab.complete(parser, shell=arguments.shell).rstrip())
    return 0


def _files(parser: argparse.ArgumentParser, files: object) -> None:
    """Wherever a path is asked for, the shell offers files."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for below in action.choices.values():
                _files(below, files)
        elif action.type is Path:
            action.complete = files  # type: ignore[attr-defined]  # shtab's own way of being told
