"""`assistant report`: the job search on one page."""

import argparse
import sys
from pathlib import Path

from assistant import private
from assistant.cli.output import complain, say_json, tell
from assistant.cli.session import open_session
from assistant.clock import local_zone
from assistant.durations import since_moment
from assistant.report.facts import as_json
from assistant.report.gather import Reader
from assistant.report.page import page


def run(arguments: argparse.Namespace) -> int:
    """Read, and print the facts or write the page; 1 where something could not be read. Changes nothing else."""
    zone = local_zone()
    with open_session(arguments, drafting=False, scratch=True) as session:
        reader = Reader(session.mailbox, session.ledger, session.settings, session.now, zone)
        search = reader.search(since_moment(arguments.since, session.now))
        name = session.settings.me.name or session.mailbox.owner.name
        standard = session.places.ledger.with_name("report.html")
    for failure in search.failures:
        complain(f"{failure.source}: {failure.reason}")
    status = 1 if search.failures else 0
    if arguments.json:
        for one in search.applications:
            say_json(as_json(one))
        return status
    html = page(search.applications, name, session.now.astimezone(zone))
    if arguments.output == "-" or (arguments.output is None and not sys.stdout.isatty()):
        sys.stdout.write(html)
        return status
    target = Path(arguments.output).expanduser() if arguments.output else standard
    private.write(target, html.encode("utf-8", "replace"))
    tell(f"Written to {target.absolute()}. Open it in your browser; nobody else can read it.")
    return status
