"""`assistant inspect`: what is understood of each message, and from which words. Changes nothing."""

import argparse
import contextlib
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from assistant import config, places
from assistant.cli.output import complain, say, say_json
from assistant.cli.session import moment, open_mailbox, read_settings
from assistant.errors import MailboxError, UsageError
from assistant.message.message import Message, Owner, Unreadable
from assistant.understand.inspect import inspect_message
from assistant.understand.verdict import Understanding

FIELDS = ("company", "role", "contact_name", "contact_address", "kind")
FLAGS = ("interviewed", "feedback_invited", "future_invited")


def run(arguments: argparse.Namespace) -> int:
    """Print one object or paragraph a message, in input order; 1 where a message could not be read."""
    if bool(arguments.paths) == bool(arguments.thread_id):
        raise UsageError("Name either mail to look at (assistant inspect PATH…) or a conversation (--thread-id ID).")
    failures = 0
    for message, earlier, owner in _messages(arguments):
        if isinstance(message, Unreadable):
            failures += 1
            complain(f"{message.source}: {message.reason}")
            continue
        understanding = inspect_message(message, earlier, owner)
        if arguments.json:
            say_json(as_json(understanding))
        else:
            _show(understanding, message)
    return 1 if failures else 0


def _messages(arguments: argparse.Namespace) -> Iterator[tuple[Message | Unreadable, tuple[Message, ...], Owner]]:
    found = places.find(account=arguments.account)
    settings = read_settings(arguments, found)
    if arguments.thread_id:
        mailbox = open_mailbox(arguments, settings, found, moment(arguments), drafting=False)
        with contextlib.closing(mailbox):
            thread, owner = mailbox.thread(arguments.thread_id), mailbox.owner
        if not thread:
            raise UsageError(f"There is no conversation {arguments.thread_id} in this mailbox.")
        for number, message in enumerate(thread):
            yield message, thread[:number], owner
        return
    for path in arguments.paths:
        try:
            yield from _local(arguments, settings, found, path)
        except MailboxError as error:  # one bad file does not stop the rest
            yield Unreadable(str(path), "", str(error).removeprefix(f"{path.absolute()}: ")), (), Owner(frozenset())


def _local(
    arguments: argparse.Namespace, settings: config.Settings, found: places.Places, path: Path
) -> Iterator[tuple[Message | Unreadable, tuple[Message, ...], Owner]]:
    from assistant.mailbox.local import open_local

    mailbox = open_local(
        path,
        me=tuple(arguments.me),
        own_addresses=settings.me.addresses,
        name=settings.me.name,
        cache=found.cache,
        drafts=found.drafts,
    )
    with contextlib.closing(mailbox):
        for message in mailbox.every_message():
            earlier: tuple[Message, ...] = ()
            if isinstance(message, Message):
                earlier = tuple(
                    other
                    for other in mailbox.thread(message.thread_id)
                    if other.received_at < message.received_at and other.message_id != message.message_id
                )
            yield message, earlier, mailbox.owner


def as_json(understanding: Understanding) -> dict[str, Any]:
    """The fields that docs/json.md promises, in its order."""
    row = asdict(understanding)
    row["received_at"] = understanding.received_at.isoformat()
    row["confidence"] = round(understanding.confidence, 3)
    row["evidence"] = [asdict(evidence) for evidence in understanding.evidence]
    order = ("source", "message_id", "thread_id", "received_at", "is_rejection", "confidence", "language", "kind")
    return {key: row[key] for key in (*order, *FIELDS[:4], *FLAGS, "evidence")}


def _show(understanding: Understanding, message: Message) -> None:
    verdict = "a rejection" if understanding.is_rejection else "not a rejection"
    say(f"{understanding.source}")
    say(f"  {message.subject or '(no subject)'} — {message.sender.name or message.sender.address}")
    say(f"  {verdict} ({understanding.confidence:.2f}), language {understanding.language}")
    if understanding.is_rejection:
        for field in FIELDS:
            value = getattr(understanding, field)
            say(f"  {field.replace('_', ' '):16} {value if value is not None else '–'}")
        for flag in FLAGS:
            say(f"  {flag.replace('_', ' '):16} {'yes' if getattr(understanding, flag) else 'no'}")
    if understanding.evidence:
        say("  by these words:")
    for evidence in understanding.evidence:
        say(f"    {evidence.rule:28} “{evidence.words}”")
    say()
