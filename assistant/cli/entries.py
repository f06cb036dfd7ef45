"""Rejections as a person needs them: what wants doing now comes first. Facts and the time in, words out."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo
from shlex import quote
from typing import Any

from assistant.cli.times import long_ago, until, when

# group: its heading, in the order in which a person needs them
GROUPS: Mapping[str, str] = {
    "heard": "They have written back to you",
    "now": "Drafted now",
    "due": "Waiting for you: read it, change a word, send it",
    "stale": "Gone stale: the window has closed on these drafts",
    "overtaken": "Overtaken: better not sent any more",
    "open": "Due, and not drafted yet",
    "soon": "Opening soon",
    "hold": "Held for you to look at",
    "missed": "Missed: late, but still possible",
    "done": "Nothing left to do",
}

# decision: how it is said where nothing is left to do
_ENDS = {
    "answered": "answered",
    "sent": "sent",
    "dismissed": "draft deleted by you",
    "skipped": "left alone, as you asked",
    "superseded": "taken back, or told twice",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One rejection in words."""

    group: str
    company: str
    role: str
    contact: str
    received: str
    state: str  # "closes in 5 h"
    passed: float | None  # share of the window that has gone by; below 0 before it opens; None: no bar
    before: float  # share of the whole time, until the window closes, that lies before it opens
    notes: tuple[str, ...]  # sentences about what it is, and what to do
    command: str  # that helps, or ""
    link: str  # to the draft, or ""


@dataclass(frozen=True, slots=True)
class View:
    """What words depend on besides the rejection itself."""

    now: datetime
    zone: tzinfo
    fresh: bool = False  # a draft counts as made just now, rather than by an earlier scan
    command: str = "assistant draft"  # that drafts one thread; "" where none is to be shown
    links: bool = True


def entries(rows: Iterable[Mapping[str, Any]], view: View) -> tuple[Entry, ...]:
    """In the order of the groups; within one, what comes to its end first stands first, of the past the newest."""
    made = [(row["window_closes"], entry(row, view)) for row in rows]
    ahead = ("now", "due", "open", "soon")
    order = list(GROUPS)
    moments = {id(one): datetime.fromisoformat(closes).timestamp() for closes, one in made}
    return tuple(
        sorted(
            (one for _, one in made),
            key=lambda one: (order.index(one.group), moments[id(one)] * (1 if one.group in ahead else -1)),
        )
    )


def entry(row: Mapping[str, Any], view: View) -> Entry:
    """One row of `scan --json`, or of the ledger, as it stands now: time has passed since it was written."""
    received, opens, closes = (
        datetime.fromisoformat(row[key]) for key in ("received_at", "window_opens", "window_closes")
    )
    group = _group(row, view, opens, closes)
    draft = row["draft"]
    return Entry(
        group=group,
        company=row["company"] or "company not told",
        role=row["role"] or "role not told",
        contact=_contact(row),
        received=when(received, view.now, view.zone),
        state=_state(group, row, view, opens, closes),
        passed=None if group in ("done", "overtaken", "heard") else (view.now - opens) / (closes - opens),
        before=(opens - received) / (closes - received),
        notes=_notes(group, row),
        command=_command(group, row, view),
        link=(draft.get("url") or draft.get("path") or "") if draft and view.links else "",
    )


def _contact(row: Mapping[str, Any]) -> str:
    """Whom the letter is for; by the name they signed with where it was them who told."""
    signed, addressed = row["contact_name"] or "", row.get("reply_to_name") or ""
    same = set(signed.casefold().split()) & set(addressed.casefold().split())
    name = signed if same or not addressed else addressed
    return name or row["reply_to"] or "nobody named"


def _group(row: Mapping[str, Any], view: View, opens: datetime, closes: datetime) -> str:
    match row["decision"]:
        case "superseded" | "answered" if row["draft"] is not None:
            return "overtaken"
        case _ if row.get("reply_received"):
            return "heard"
        case "draft" if view.fresh:
            return "now"
        case "draft" | "drafted":
            return "due" if view.now < closes else "stale"
        case "wait":
            return "soon" if view.now < opens else "open" if view.now < closes else "missed"
        case "hold" | "missed" as same:
            return str(same)
    return "done"


def _state(group: str, row: Mapping[str, Any], view: View, opens: datetime, closes: datetime) -> str:
    if group == "heard":
        return (
            f"wrote back {long_ago(datetime.fromisoformat(row['reply_received']['received_at']), view.now, view.zone)}"
        )
    if group in ("done", "overtaken"):
        return "taken back" if row["reason"] == "changed-mind" else _ENDS[row["decision"]]
    if view.now < opens:
        return f"opens {until(opens, view.now)}"
    if view.now < closes:
        return f"closes {until(closes, view.now)}"
    return f"closed {long_ago(closes, view.now, view.zone)}"


def _notes(group: str, row: Mapping[str, Any]) -> tuple[str, ...]:
    notes = [f"{row['reply_received']['from']} answered your letter."] if group == "heard" else []
    if group in ("hold", "overtaken"):
        notes.append(row["explanation"])
    if group == "done" and row["reason"] in ("changed-mind", "never", "skip"):
        notes.append(row["explanation"])
    if row.get("warning"):
        notes.append(f"{row['warning']} Look at it before you send this.")
    if row["reason"] == "edited":
        notes.append("You have changed it: it is yours.")
    if group == "stale":
        notes.append("Late is still kind. Read it again before you send it.")
    if group == "open":
        notes.append("The next scan drafts it: assistant scan")
    more = len(row.get("further_drafts", ()))
    if more:
        notes.append(f"{more} more {'drafts wait' if more > 1 else 'draft waits'} for others who interviewed.")
    return tuple(notes)


def _command(group: str, row: Mapping[str, Any], view: View) -> str:
    # Nobody could be answered; or the letter itself failed, which no --force changes.
    if (
        not view.command
        or group not in ("hold", "missed")
        or row["reply_to"] is None
        or row["reason"] == "proofreading"
    ):
        return ""
    return f"{view.command} --thread-id {quote(row['thread_id'])}{' --force' if group == 'hold' else ''}"
