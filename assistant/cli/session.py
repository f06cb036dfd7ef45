"""From arguments to the things a command works with: settings, mailbox, ledger, clock."""

import argparse
import shlex
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from assistant import clock, places
from assistant.cli.breaks import NONE, Breaks
from assistant.cli.output import complain, passing
from assistant.cli.progress import Progress
from assistant.errors import SettingsError, UsageError
from assistant.ledger.ledger import Ledger
from assistant.ledger.lock import scan_lock

if TYPE_CHECKING:
    from assistant import config
    from assistant.mailbox.port import Mailbox


class Session(NamedTuple):
    """What a command works with."""

    settings: "config.Settings"
    places: places.Places
    mailbox: "Mailbox"
    ledger: Ledger
    now: datetime
    local: bool  # a mailbox on this disk rather than Gmail


def read_settings(arguments: argparse.Namespace, found: places.Places) -> "config.Settings":
    """The settings file named on the command line, which must exist, or the person's own."""
    from assistant import config  # `status` needs none

    if arguments.config is None:
        return config.load(found.config)
    if not arguments.config.is_file():
        raise SettingsError(f"{arguments.config}: there is no such settings file.")
    return config.load(arguments.config)


def moment(arguments: argparse.Namespace) -> datetime:
    """--now, or the clock."""
    given: datetime | None = getattr(arguments, "now", None)
    return given or clock.now()


def open_mailbox(
    arguments: argparse.Namespace,
    settings: "config.Settings",
    found: places.Places,
    now: datetime,
    *,
    drafting: bool,
    breaks: Breaks = NONE,
) -> "Mailbox":
    """The mailbox named on the command line, or Gmail."""
    if arguments.mailbox is None:
        from assistant.mailbox.gmail import open_gmail
        from assistant.mailbox.gmail.calls import Rhythm

        shown = Progress()

        def progress(done: int, total: int, seconds: float) -> None:
            breaks.pause()
            shown(done, total, seconds)

        return open_gmail(
            found,
            credentials=arguments.credentials,
            drafting=drafting,
            own_addresses=settings.me.addresses,
            name=settings.me.name,
            now=now,
            progress=progress,
            rhythm=Rhythm(sleep=breaks.sleep),
        )
    from assistant.mailbox.local import open_local

    passing(f"Looking through {arguments.mailbox} …")
    return open_local(
        arguments.mailbox,
        me=tuple(arguments.me),
        own_addresses=settings.me.addresses,
        name=settings.me.name,
        cache=found.cache,
        drafts=getattr(arguments, "drafts", None) or found.drafts,
        progress=Progress(),
    )


def account(arguments: argparse.Namespace, found: places.Places) -> str:
    """The name under which the ledger remembers, without opening the mailbox."""
    path: Path | None = arguments.mailbox
    if path is not None:
        if not path.exists():
            raise UsageError(f"{path}: there is no such file or folder.")
        return str(path.expanduser().absolute())
    from assistant.mailbox.gmail.token import read_token

    return read_token(found.token).account


def same_mailbox(arguments: argparse.Namespace) -> str:
    """What makes another command look at the same mail, with a space before it; "" where nothing is needed."""
    given = (("--account", [arguments.account]), ("--mailbox", [arguments.mailbox]), ("--me", arguments.me))
    return "".join(f" {option} {shlex.quote(str(value))}" for option, values in given for value in values if value)


@contextmanager
def open_session(
    arguments: argparse.Namespace, *, drafting: bool, scratch: bool, breaks: Breaks = NONE
) -> Iterator[Session]:
    """Everything a scan needs, under the lock of the account; a scratch session changes nothing."""
    found = places.find(account=arguments.account)
    settings = read_settings(arguments, found)
    now = moment(arguments)
    mailbox = open_mailbox(arguments, settings, found, now, drafting=drafting, breaks=breaks)
    with ExitStack() as stack:
        stack.callback(mailbox.close)
        if not scratch:
            stack.enter_context(scan_lock(found.ledger.parent, mailbox.account))
        ledger = Ledger.open(found.ledger, mailbox.account, scratch=scratch)
        stack.callback(ledger.close)
        if ledger.moved_aside is not None:
            complain(
                f"The ledger was damaged. It now lies at {ledger.moved_aside}, and a new one was begun: mail is read "
                "again, and drafts that are there are not made twice."
            )
        yield Session(settings, found, mailbox, ledger, now, arguments.mailbox is not None)
