"""`assistant inspect`: what is understood of each message, and from which words. Changes nothing."""

import argparse
import contextlib
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from assistant import config, places
from assistant.cli.output import FAINT, STRONG, complain, say, say_json, say_parts, wrap
from assistant.cli.session import moment, open_mailbox, read_settings
from assistant.errors import MailboxError, UsageError
from assistant.message.message import Message, Owner, Unreadable
from assistant.understand.inspect import inspect_message
from assistant.understand.verdict import Understanding

FIELDS = ("company", "role", "contact_name", "contact_address", "kind")
_DOUBT = 10  # per cent, from which on a "no" is told with it
_LANGUAGES = {
    "de": "German",
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "it": "Italian",
    "nl": "Dutch",
    "pt": "Portuguese",
}
FLAGS = ("interviewed", "feedback_invited", "future_invited")


def run(arguments: argparse.Namespace) -> int:
    """Print one object or paragraph a message, in input order; 1 where a message could not be read."""
    if bool(arguments.paths) == bool(arguments.thread_id):
        raise UsageError("Name either mail to look at (assistant inspect PATH…) or a conversation (--thread-id ID).")
    failures = read = known = 0
    for message, earlier, owner in _messages(arguments):
        if isinstance(message, Unreadable):
            failures += 1
            complain(f"{message.source}: {message.reason}")
            continue
        understanding = inspect_message(message, earlier, owner)
        if arguments.json:
            say_json(as_json(understanding))
        else:
            _show(understanding, message, closely=arguments.verbose or "#" not in understanding.source)
        known += understanding.is_rejection
        read += 1
    if not arguments.json and read > 1:
        say(f"{read} messages, {known or 'no'} rejection{'' if known == 1 else 's'}.", STRONG)
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


def _show(understanding: Understanding, message: Message, *, closely: bool) -> None:
    """A message in a few lines; where it is a rejection, or looked at `closely`, with the words that speak."""
    say(understanding.source, FAINT)
    for line in wrap(f"{message.subject or '(no subject)'} — {message.sender.name or message.sender.address}", "  "):
        say(line, STRONG if understanding.is_rejection else "")
    say(f"  {_verdict(understanding)}; {_LANGUAGES.get(understanding.language, understanding.language)}")
    if understanding.is_rejection:
        say()
        for name, value in _facts(understanding):
            say_parts((f"  {name:18}", FAINT), (value, ""))
    if understanding.evidence and (understanding.is_rejection or closely):
        _words(understanding)
    say()


def _verdict(understanding: Understanding) -> str:
    sure = int(understanding.confidence * 100)  # never 100 %: nobody is
    if understanding.is_rejection:
        return f"a rejection, {sure} % sure"
    return f"not a rejection, though that is {sure} % probable" if sure >= _DOUBT else "not a rejection"


def _facts(understanding: Understanding) -> Iterator[tuple[str, str]]:
    contact = ", ".join(filter(None, (understanding.contact_name, understanding.contact_address)))
    yield "company", understanding.company or "not told"
    yield "role", understanding.role or "not told"
    yield "contact", contact or "nobody who could be answered"
    yield "written by", "a person, to this candidate" if understanding.kind == "personal" else "a template"
    for flag in FLAGS:
        yield flag.replace("_", " "), "yes" if getattr(understanding, flag) else "no"


def _words(understanding: Understanding) -> None:
    """Each sentence once, with all the rules that it speaks for."""
    rules: dict[str, list[str]] = {}
    for evidence in sorted(understanding.evidence, key=lambda one: -len(one.words)):  # a cut one finds its whole
        words = " ".join(evidence.words.split())
        rules.setdefault(next((whole for whole in rules if words in whole), words), []).append(evidence.rule)
    say()
    say("  by these words", FAINT)
    for words, spoken_for in rules.items():
        for line in wrap(f"“{words}”", "    "):
            say(line)
        for line in wrap(" · ".join(spoken_for), "        "):
            say(line, FAINT)
