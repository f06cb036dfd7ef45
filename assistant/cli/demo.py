"""`assistant demo`: the whole way on the sample mailbox that ships with the program."""

import argparse
import os
import shlex
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from assistant import demo
from assistant.cli.entries import View
from assistant.cli.output import STRONG, say, say_json, wrap
from assistant.cli.show import show_letters, show_rows, telling_words
from assistant.ledger.ledger import Ledger
from assistant.mailbox.local import open_local
from assistant.scan.carry_out import NotSaved, carry_out
from assistant.scan.plan import Planner
from assistant.scan.present import as_json
from assistant.scan.wanted import Plan


def run(arguments: argparse.Namespace) -> int:
    """Scan the sample at its fixed time, save its drafts into a local folder, and show everything."""
    drafts = arguments.drafts or Path(tempfile.mkdtemp(prefix="reply-assistant-demo-"))
    with tempfile.TemporaryDirectory() as scratch:
        ledger = Ledger.open(Path(scratch) / "ledger.sqlite3", "demo")
        mailbox = open_local(
            demo.SAMPLE, me=(demo.ME,), name=demo.SETTINGS.me.name, cache=Path(scratch) / "cache", drafts=Path(drafts)
        )
        plan = Planner(mailbox, ledger, demo.SETTINGS, demo.NOW).scan(None)
        done = [item for item in carry_out(plan, mailbox, ledger, demo.NOW) if not isinstance(item, NotSaved)]
        rows = [as_json(item, local=True) for item in done]
        ledger.close()
        mailbox.close()
    if arguments.json:
        for row in rows:
            say_json(row)
        return 0
    _show(plan, rows, Path(drafts), spoken=arguments.plain)
    return 0


def _show(plan: Plan, rows: list[dict[str, Any]], drafts: Path, *, spoken: bool) -> None:
    name = demo.SETTINGS.me.name
    _paragraph(
        f"Two months of mail of {name}, who does not exist: {plan.read} messages. It is Thursday 12 March 2026, "
        "18:00, in Hamburg. No account and no network are needed for this, and nothing is ever sent."
    )
    _paragraph(
        "A reply is due between 24 and 48 hours after the news."
        + ("" if spoken else " The bar shows both days: dots for the first, a line for the second, ● for now.")
    )
    show_rows(rows, View(demo.NOW, demo.ZONE, fresh=True, command="", links=False), spoken=spoken)
    drafted = [row for row in rows if row["draft"]]
    say(f"The {len(drafted)} letters", STRONG)
    say()
    show_letters(drafted, {item.case.rejection.message_id: telling_words(item) for item in plan.items}, spoken=spoken)
    _paragraph(f"The drafts lie in {os.fspath(drafts)}, a Maildir that any mail program opens.")
    say(f"Your own turn:  {_ourselves()}", STRONG)


def _ourselves() -> str:
    """How this program is called here: after `make demo` it is on no path yet."""
    if shutil.which("assistant"):
        return "assistant"
    return f"{shlex.quote(os.path.relpath(sys.executable))} -m assistant"


def _paragraph(text: str) -> None:
    for line in wrap(text):
        say(line)
    say()
