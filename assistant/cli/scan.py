"""`assistant scan` and `assistant draft`: one pass over the mailbox, or one conversation now."""

import argparse
from collections.abc import Iterator
from typing import Any

from assistant.cli.output import complain, say, say_json
from assistant.cli.session import Session, open_session
from assistant.cli.show import show_choices, show_rows
from assistant.durations import since_moment
from assistant.scan.carry_out import NotSaved, carry_out
from assistant.scan.plan import OneOff, Planner
from assistant.scan.present import as_json
from assistant.scan.values import Item, Plan


def run(arguments: argparse.Namespace) -> int:
    """Plan, and unless it is a dry run, carry out; 1 where something could not be read or saved."""
    with open_session(arguments, drafting=not arguments.dry_run, scratch=arguments.dry_run) as session:
        planner = Planner(session.mailbox, session.ledger, session.settings, session.now)
        if arguments.command == "draft":
            plan = planner.one(OneOff(arguments.thread_id, arguments.force, arguments.style, arguments.to))
        else:
            plan = planner.scan(since_moment(arguments.since, session.now))
        for failure in plan.failures:
            complain(f"{failure.source}: {failure.reason}")
        done = plan.items if arguments.dry_run else _carried_out(plan, session)
        rows = []
        for item in done:
            rows.append(as_json(item, local=session.local))
            if arguments.json:
                say_json(rows[-1])
        if arguments.command == "scan":
            session.ledger.scanned(session.now, _outcome(plan))
    if not arguments.json:
        _show(arguments, plan, rows, session)
    return 1 if plan.failures or len(rows) < len(plan.items) else 0


def _carried_out(plan: Plan, session: Session) -> Iterator[Item]:
    """Save what is due and note each decision; a draft that the mailbox refuses is told, and the rest go on."""
    for outcome in carry_out(plan, session.mailbox, session.ledger, session.now):
        if isinstance(outcome, NotSaved):
            complain(f"{outcome.item.case.rejection.subject}: {outcome.reason}")
            continue
        rejection = outcome.case.facts.rejection
        row = _without_text(as_json(outcome, local=session.local))
        session.ledger.decided(rejection.message_id, rejection.thread_id, rejection.received_at, row, session.now)
        yield outcome


def _show(arguments: argparse.Namespace, plan: Plan, rows: list[dict[str, Any]], session: Session) -> None:
    one = arguments.command == "draft"
    if not one:
        say(f"{plan.read} new messages read; {len(rows) or 'no'} rejection{'s' if len(rows) != 1 else ''} known.")
        say()
    show_rows(rows, session.now, letters=one or arguments.dry_run or arguments.verbose)
    if one or arguments.verbose:
        for item in plan.items:
            show_choices(item)


def _without_text(row: dict[str, object]) -> dict[str, object]:
    """The row as the ledger keeps it: no bodies, not even of our own letters."""
    draft = row["draft"]
    kept = {key: value for key, value in row.items() if key not in ("draft", "further_drafts")}
    return kept | {"draft": {key: draft[key] for key in draft if key != "text"} if isinstance(draft, dict) else None}


def _outcome(plan: Plan) -> str:
    unreadable = f", {len(plan.failures)} could not be read" if plan.failures else ""
    return f"{plan.read} new messages{unreadable}"
