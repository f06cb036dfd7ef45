"""`assistant skip`, `unskip`, `note`: what the person says about a thread, company or address."""

import argparse
import difflib

from assistant import places
from assistant.cli.output import tell
from assistant.cli.session import account, moment
from assistant.ledger.ledger import Ledger


def run(arguments: argparse.Namespace) -> int:
    """Write the wish into the ledger; 1 where there was none to take back."""
    found = places.find(account=arguments.account)
    ledger = Ledger.open(found.ledger, account(arguments, found))
    now = moment(arguments)
    about = arguments.about.strip()
    try:
        if arguments.command == "skip":
            ledger.wish("skip", about, "", now)
            tell(f"{about} is not answered from now on. A draft that is already there stays: delete it in your mail.")
        elif arguments.command == "unskip":
            if not ledger.unwish("skip", about):
                near = difflib.get_close_matches(about.casefold(), ledger.wishes("skip"), n=1)
                tell(f"{about} was not skipped." + (f" Did you mean {near[0]}?" if near else ""))
                return 1
            tell(f"{about} is answered again when its window is open.")
        elif arguments.text.strip():
            ledger.wish("note", about, " ".join(arguments.text.split()), now)
            tell(f"The next letter to {about} will say so.")
        else:
            ledger.unwish("note", about)
            tell(f"There is no note for {about} any more.")
    finally:
        ledger.close()
    return 0
