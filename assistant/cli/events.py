"""What a pass has changed, one event each, for `watch`."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from assistant.cli.one_pass import Pass


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, in a word and a line."""

    at: datetime
    what: str  # a decision; or reply-received, scanned, failed, recovered, busy, stopped
    text: str
    account: str = ""
    message_id: str | None = None  # of the rejection it is about


def events(done: Pass, account: str, *, every: bool = False) -> Iterator[Event]:
    """Each rejection on which this pass concludes otherwise than the last one; with `every`, the pass itself too."""
    for row in done.rows:
        before = done.before.get(row["message_id"])
        if before is None or _concluded(before) != _concluded(row):
            yield Event(done.now, row["decision"], _line(row), account, row["message_id"])
        if row["reply_received"] and not (before and before.get("reply_received")):
            yield _answer(row, done.now, account)
    for row in done.replied:
        yield _answer(row, done.now, account)
    if every or done.plan.failures:
        unread = f"; {len(done.plan.failures)} could not be read" if done.plan.failures else ""
        yield Event(done.now, "scanned", f"{done.plan.read} new messages{unread}", account)


def failed(at: datetime, what: str, sentence: str, account: str) -> Event:
    """A pass that did not come to its end, or did so again."""
    return Event(at, what, " ".join(sentence.split()), account)


def _answer(row: Mapping[str, Any], at: datetime, account: str) -> Event:
    reply = row["reply_received"]
    return Event(at, "reply-received", f"{_name(row)}: {reply['from']} has written back.", account, row["message_id"])


def _concluded(row: Mapping[str, Any]) -> tuple[str, str]:
    """A draft saved in one pass and lying there in the next is no news."""
    if row["decision"] == "draft":
        return "drafted", "waiting"
    return row["decision"], row["reason"]


def _line(row: Mapping[str, Any]) -> str:
    draft = row["draft"] or {}
    where = draft.get("path") or draft.get("url")
    return " ".join(f"{_name(row)}: {row['explanation']} {where or ''}".split())


def _name(row: Mapping[str, Any]) -> str:
    return " · ".join(part for part in (row["company"] or "company not told", row["role"]) if part)
