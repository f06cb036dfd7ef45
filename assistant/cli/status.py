"""`assistant status`: every known rejection and what became of it, from the ledger alone."""

import argparse
from datetime import datetime
from typing import Any

from assistant import places
from assistant.cli.last_scan import last_scan
from assistant.cli.output import say, say_json
from assistant.cli.session import account, moment
from assistant.cli.show import show_rows
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
    show_rows([_warned(row, now) for row in rows], now, letters=False)
    if not rows:
        say("No rejections so far.")
    for line in last_scan(runs, now):
        say(line)
    return 0


def _warned(row: dict[str, Any], now: datetime) -> dict[str, Any]:
    """The row as it stands now: time has passed since the scan, and a draft may have been overtaken."""
    opens, closes = (datetime.fromisoformat(row[key]) for key in ("window_opens", "window_closes"))
    match row["decision"]:
        case "superseded" | "answered" if row["draft"] is not None:
            now_true = f"{row['explanation']} A draft is still there: better not send it."
        case "draft" | "drafted" if now >= closes:
            now_true = "The window has closed and the draft has not been sent."
        case "draft" | "drafted":
            now_true = "Read it, change a word, and send it."
        case "wait" if now >= closes:
            now_true = f"The window has closed: assistant draft --thread-id {row['thread_id']}"
        case "wait":
            now_true = "The next scan will draft it." if now >= opens else "A scan in the window will draft it."
        case "missed":
            now_true = f"Still possible: assistant draft --thread-id {row['thread_id']}"
        case _:
            now_true = row["explanation"]
    return row | {"explanation": now_true}
