"""One pass over one account, for `scan` and `watch`: plan, carry out, and keep how it ended."""

import argparse
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from assistant import places
from assistant.cli.breaks import NONE, Breaks
from assistant.cli.output import complain
from assistant.cli.session import Session, account, moment, open_session
from assistant.durations import since_moment
from assistant.errors import AssistantError, Busy, UsageError
from assistant.ledger.ledger import Ledger
from assistant.scan.plan import Planner
from assistant.scan.settled import Settled

if TYPE_CHECKING:
    from assistant.scan.values import Item
    from assistant.scan.wanted import Plan

Row = dict[str, Any]
_BROKEN = 70  # kept for a pass that the machine stopped (disk full, file gone): sysexits.h EX_SOFTWARE


class Pass(NamedTuple):
    """What one pass did."""

    plan: "Plan"
    rows: tuple[Row, ...]  # as JSON, in the plan's order
    before: Mapping[str, Row]  # what earlier passes had concluded, by message id
    replied: tuple[Row, ...]  # older rejections, not among `rows`, to whose letter an answer came
    now: datetime

    @property
    def status(self) -> int:
        """0, or 1 where something could not be read or saved."""
        return 1 if self.plan.failures or len(self.rows) < len(self.plan.items) else 0


def one_pass(arguments: argparse.Namespace, seen: Callable[[Row], None], breaks: Breaks = NONE) -> Pass:
    """Scan once; `seen` is told of each rejection.

    How it ended is kept in the ledger, also where it raises; a dry run keeps nothing.
    """
    try:
        with open_session(
            arguments, drafting=not arguments.dry_run, scratch=arguments.dry_run, breaks=breaks
        ) as session:
            return _pass(arguments, session, seen, breaks.pause)
    except (UsageError, Busy):
        raise
    except AssistantError as error:
        _keep_failure(arguments, str(error), error.exit_status)
        raise
    except (OSError, sqlite3.OperationalError) as error:
        _keep_failure(arguments, str(error), _BROKEN)
        raise


def _pass(
    arguments: argparse.Namespace, session: Session, seen: Callable[[Row], None], pause: Callable[[], None]
) -> Pass:
    before = {row["message_id"]: row for row in session.ledger.decisions()}
    planner = Planner(session.mailbox, session.ledger, session.settings, session.now, pause)
    since = since_moment(arguments.since, session.now)
    settled = Settled(session.mailbox, session.ledger, session.settings, since, session.now)
    # A dry run keeps nothing, and who asks closely is shown why.
    closely = arguments.dry_run or arguments.verbose
    plan = planner.scan(since, None if closely else settled)
    for failure in plan.failures:
        complain(f"{failure.source}: {failure.reason}")
    rows = []
    for row in _rows(plan, session, before, dry_run=arguments.dry_run):
        rows.append(row)
        if arguments.all_accounts:
            rows[-1] = row | {"account": session.mailbox.account}
        seen(rows[-1])
        pause()
    if not (closely or plan.held or plan.failures or len(rows) < len(plan.items)):
        settled.keep(rows)
    shown = {row["message_id"] for row in rows}
    replied = [row for row in session.ledger.decisions() if row["message_id"] in set(plan.replied) - shown]
    done = Pass(plan, tuple(rows), before, tuple(replied), session.now)
    session.ledger.scanned(session.now, _outcome(plan, rows), done.status)
    return done


def _rows(plan: "Plan", session: Session, before: Mapping[str, Row], *, dry_run: bool) -> Iterator[Row]:
    """What the pass tells, as JSON, saved and noted unless it is a dry run."""
    for row in plan.held:
        kept = _without_text(row)
        if kept != before.get(row["message_id"]):  # the words about the window
            received = datetime.fromisoformat(row["received_at"])
            session.ledger.decided(row["message_id"], row["thread_id"], received, kept, session.now)
        yield row
    if not plan.items:
        return
    from assistant.scan.present import as_json

    for item in plan.items if dry_run else carried_out(plan, session):
        yield as_json(item, local=session.local)


def carried_out(plan: "Plan", session: Session) -> "Iterator[Item]":
    """Save what is due and note each decision; a draft that the mailbox refuses is told, and the rest go on."""
    from assistant.scan.carry_out import NotSaved, carry_out
    from assistant.scan.present import as_json

    for outcome in carry_out(plan, session.mailbox, session.ledger, session.now):
        if isinstance(outcome, NotSaved):
            complain(f"{outcome.item.case.rejection.subject}: {outcome.reason}")
            continue
        rejection = outcome.case.facts.rejection
        row = _without_text(as_json(outcome, local=session.local))
        session.ledger.decided(rejection.message_id, rejection.thread_id, rejection.received_at, row, session.now)
        yield outcome


def _without_text(row: Row) -> Row:
    """The row as the ledger keeps it: no bodies, not even of our own letters."""
    draft = row["draft"]
    kept = {key: value for key, value in row.items() if key not in ("draft", "further_drafts")}
    return kept | {"draft": {key: draft[key] for key in draft if key != "text"} if isinstance(draft, dict) else None}


def _outcome(plan: "Plan", rows: list[Row]) -> str:
    parts = [_count(plan.read, "new message")]
    drafts = sum(1 + len(row["further_drafts"]) for row in rows if row["decision"] == "draft")
    if drafts:
        parts.append(_count(drafts, "draft") + " saved")
    if plan.failures:
        parts.append(f"{len(plan.failures)} could not be read")
    unsaved = len(plan.items) - len(rows)
    if unsaved:
        parts.append(f"{unsaved} could not be saved")
    return ", ".join(parts)


def _count(number: int, what: str) -> str:
    return f"{number or 'no'} {what}{'' if number == 1 else 's'}"


def _keep_failure(arguments: argparse.Namespace, sentence: str, status: int) -> None:
    """Note in the ledger that a pass failed, where there is one for this account."""
    if arguments.dry_run:
        return
    found = places.find(account=arguments.account)
    try:
        ledger = Ledger.open(found.ledger, account(arguments, found))
    except (AssistantError, OSError, sqlite3.Error):
        return  # never signed in, or no room on the disk: there is nowhere to note it
    try:
        ledger.scanned(moment(arguments), sentence, status)
    finally:
        ledger.close()
