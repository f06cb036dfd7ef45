"""`assistant status`: every known rejection and what became of it, from the ledger alone."""

import argparse

from assistant import places
from assistant.cli.last_scan import last_scan
from assistant.cli.output import say, say_json, wrap
from assistant.cli.session import account, moment, same_mailbox
from assistant.ledger.ledger import Ledger


def run(arguments: argparse.Namespace) -> int:
    """Print what the last scan concluded, with the windows as they are now."""
    found = places.find(account=arguments.account)
    name = account(arguments, found)
    ledger = Ledger.open(found.ledger, name, scratch=True)
    now = moment(arguments)
    rows, runs = ledger.decisions(), ledger.runs()
    ledger.close()
    if arguments.json:
        for row in rows:
            say_json(row)
        return 0
    if not runs and not rows:
        say("Nothing is known of this mailbox yet. Begin with: assistant scan")
        return 0
    if rows:
        from assistant.cli.entries import View
        from assistant.cli.show import show_rows
        from assistant.clock import local_zone

        view = View(now, local_zone(), command=f"assistant draft{same_mailbox(arguments)}")
        show_rows(rows, view, spoken=arguments.plain)
    else:
        say("No rejections so far.")
    for sentence in last_scan(runs, now):
        for line in wrap(sentence):
            say(line)
    return 0
