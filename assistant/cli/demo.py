"""`assistant demo`: the whole way on the sample mailbox that ships with the program."""

import argparse
import os
import tempfile
from pathlib import Path

from assistant import demo
from assistant.cli.output import say, say_json
from assistant.cli.show import show_rows
from assistant.ledger.ledger import Ledger
from assistant.mailbox.local import open_local
from assistant.scan.carry_out import NotSaved, carry_out
from assistant.scan.plan import Planner
from assistant.scan.present import as_json


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
    say(
        f"The mailbox of {demo.SETTINGS.me.name}, who does not exist, on {demo.NOW:%A %d %B %Y, %H:%M}: "
        f"{plan.read} messages."
    )
    say("Nothing here touches an account or the network, and nothing is ever sent.")
    say()
    show_rows(rows, demo.NOW, letters=True)
    say(f"The drafts lie in {os.fspath(drafts)}, a Maildir that any mail program opens.")
    say('Your own mail: assistant scan --mailbox "All mail.mbox" --me YOU --dry-run (README: Gmail)')
    return 0
