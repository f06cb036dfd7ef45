"""The command line: parses arguments, calls, prints. Nothing is decided here."""

import contextlib
import os
import sqlite3
import sys
from collections.abc import Sequence

from assistant.cli.parser import build_parser
from assistant.errors import AssistantError, UsageError

INTERRUPTED = 130  # as a shell reports a process ended by Ctrl-C


def main(argv: Sequence[str]) -> int:
    """Run one command; returns the exit status. The one place where errors become sentences."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    words = [*argv[1:2], "--help"] if argv[:1] == ["help"] else argv
    arguments = build_parser(words).parse_args(words)
    try:
        status: int = arguments.run(arguments)
        if sys.stdout is not None:  # as for pythonw on Windows
            sys.stdout.flush()
        return status
    except AssistantError as error:
        from assistant.cli.output import for_account

        return _say(f"assistant: {for_account(str(error), getattr(arguments, 'account', None))}", error.exit_status)
    except KeyboardInterrupt:
        return _say("assistant: stopped. Nothing is lost.", INTERRUPTED)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except sqlite3.OperationalError as error:
        return _say(f"assistant: the ledger or an index cannot be written ({error}). Is the disk full?", 1)
    except sqlite3.DatabaseError as error:
        return _say(f"assistant: the ledger is damaged ({error}). The next scan makes a new one.", 75)
    except OSError as error:
        name = f"{error.filename}: " if error.filename else ""
        return _say(f"assistant: {name}{error.strerror or error}", 1)
    finally:
        _wipe()


def _wipe() -> None:
    from assistant.cli.output import wipe

    wipe()


def _say(sentence: str, status: int) -> int:
    from assistant.cli.output import complain

    with contextlib.suppress(OSError, ValueError):  # where even stderr cannot be written, the status has to do
        complain(sentence)
    return status


__all__ = ["UsageError", "main"]
