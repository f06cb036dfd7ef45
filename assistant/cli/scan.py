"""`assistant scan` and `assistant draft`: one pass over the mailbox, or one conversation now."""

import argparse
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from assistant import places
from assistant.cli.arguments import SINCE
from assistant.cli.one_pass import Pass, carried_out, one_pass
from assistant.cli.output import STRONG, complain, for_account, say, say_json, tell
from assistant.cli.session import open_session, same_mailbox
from assistant.durations import parse_since
from assistant.errors import AssistantError, UsageError

if TYPE_CHECKING:  # a scan that finds nothing shows nothing
    from assistant.scan.wanted import Plan


def run(arguments: argparse.Namespace) -> int:
    """Plan, and unless it is a dry run, carry out; 1 where something could not be read or saved."""
    if arguments.command == "draft":
        return _draft(arguments)
    return _every_account(arguments) if arguments.all_accounts else _scan(arguments)


def _scan(arguments: argparse.Namespace) -> int:
    done = one_pass(arguments, say_json if arguments.json else lambda row: None)
    if not (arguments.json or arguments.quiet):
        known = len(done.rows)
        new = "1 new message" if done.plan.read == 1 else f"{done.plan.read or 'no'} new messages"
        tell(f"{new[:1].upper()}{new[1:]} read; {known or 'no'} rejection{'s' if known != 1 else ''} known.")
        say()
        _show(
            arguments, done.plan, (*done.rows, *done.replied), done.now, letters=arguments.dry_run or arguments.verbose
        )
        _hint(arguments, done)
    return done.status


def _hint(arguments: argparse.Namespace, done: Pass) -> None:
    """What to do next, where that is not plain to see."""
    again = f"assistant scan{same_mailbox(arguments)}"
    if not done.rows and arguments.since == parse_since(SINCE):
        tell(f"It looked back 14 days. Further back: {again} --since 90d")
    if arguments.dry_run and any(row["decision"] == "draft" for row in done.rows):
        tell(f"Nothing was saved. Save what is due: {again}")


def _every_account(arguments: argparse.Namespace) -> int:
    """One after another; a failing one does not stop the rest, and the gravest exit status counts."""
    if arguments.account or arguments.mailbox:
        raise UsageError("--all-accounts goes with neither --account nor --mailbox.")
    names = places.accounts()
    if not names:
        raise UsageError("No account is set up. Sign in to one: assistant auth, or: assistant auth --account NAME")
    statuses = []
    for name in names:
        if not (arguments.json or arguments.quiet):
            say(f"Account {name or '(without a name)'}", STRONG)
        try:
            statuses.append(_scan(argparse.Namespace(**vars(arguments) | {"account": name})))
        except AssistantError as error:
            complain(f"assistant: {name + ': ' if name else ''}{for_account(str(error), name)}")
            statuses.append(error.exit_status)
    return max(statuses)


def _draft(arguments: argparse.Namespace) -> int:
    from assistant.scan.plan import OneOff, Planner
    from assistant.scan.present import as_json

    with open_session(arguments, drafting=not arguments.dry_run, scratch=arguments.dry_run) as session:
        planner = Planner(session.mailbox, session.ledger, session.settings, session.now)
        plan = planner.one(OneOff(arguments.thread_id, arguments.force, arguments.style, arguments.to))
        done = plan.items if arguments.dry_run else carried_out(plan, session)
        rows = [as_json(item, local=session.local) for item in done]
    for row in rows if arguments.json else ():
        say_json(row)
    if not arguments.json:
        _show(arguments, plan, rows, session.now, letters=True)
    return 1 if len(rows) < len(plan.items) else 0


def _show(
    arguments: argparse.Namespace, plan: "Plan", rows: Sequence[dict[str, Any]], now: datetime, *, letters: bool
) -> None:
    if not (rows or plan.items):
        return
    from assistant.cli.entries import View
    from assistant.cli.show import show_choices, show_letters, show_rows, telling_words
    from assistant.clock import local_zone

    view = View(now, local_zone(), fresh=True, command=f"assistant draft{same_mailbox(arguments)}")
    headings = {"now": "Would be drafted now"} if arguments.dry_run else {}
    show_rows(rows, view, spoken=arguments.plain, headings=headings)
    if letters:
        words = {item.case.rejection.message_id: telling_words(item) for item in plan.items}
        show_letters(rows, words, spoken=arguments.plain)
    if arguments.command == "draft" or arguments.verbose:
        for item in plan.items:
            show_choices(item)
