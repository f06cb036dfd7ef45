"""Rejections and letters for a person at a terminal. Facts come in; nothing is decided here."""

import shutil
import textwrap
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

from assistant.cli.output import FAINT, STRONG, say
from assistant.clock import local_zone
from assistant.scan.values import Item

# decision: its heading, in the order in which a person needs them
HEADINGS: Mapping[str, str] = {
    "draft": "Drafted now",
    "drafted": "Draft waiting for you",
    "hold": "Held for you to look at",
    "wait": "Waiting for the window to open",
    "missed": "Missed",
    "answered": "Already answered",
    "sent": "Sent",
    "superseded": "No longer true, or told twice",
    "skipped": "Left alone, as you asked",
    "dismissed": "Draft deleted by you",
}
_WIDEST = 88


def show_rows(rows: Iterable[Mapping[str, Any]], now: datetime, *, letters: bool) -> None:
    """Rejections in groups by what was decided; with `letters`, each draft in full."""
    groups: dict[str, list[Mapping[str, Any]]] = {}
    for row in rows:
        groups.setdefault(row["decision"], []).append(row)
    for decision, heading in HEADINGS.items():
        if decision in groups:
            say(f"{heading} ({len(groups[decision])})", STRONG)
            for row in groups[decision]:
                _show_row(row, now, letters=letters)
            say()


def _show_row(row: Mapping[str, Any], now: datetime, *, letters: bool) -> None:
    name = " · ".join(part for part in (row["company"] or "company not told", row["role"], row["contact_name"]) if part)
    say(f"  {name}", STRONG)
    received = datetime.fromisoformat(row["received_at"])
    say(f"    told {when(received, now)}; {_window(row, now)}")
    _wrap(row["explanation"], "    ")
    draft = row["draft"]
    if draft is not None:
        where = draft.get("path") or draft.get("url")
        if letters and draft.get("text"):
            _letter(row, draft["text"])
        if where:
            say(f"    draft: {where}", FAINT)


def show_choices(item: Item) -> None:
    """Why the letter is as it is."""
    for reply in item.replies:
        say(f"Why this letter to {reply.contact.address.address}", STRONG)
        for choice in reply.letter.choices:
            say(f"  {choice.what:14} {choice.value} — {choice.why}")
        say()


def _letter(row: Mapping[str, Any], text: str) -> None:
    width = min(shutil.get_terminal_size().columns, _WIDEST) - 8
    say("    │")
    say(f"    │ To: {row['reply_to'] or ''}", FAINT)
    say(f"    │ Subject: {row['draft']['subject']}", FAINT)
    say("    │")
    for paragraph in text.strip().split("\n"):
        for line in textwrap.wrap(paragraph, width) or [""]:
            say(f"    │ {line}")
    say("    │")


def _window(row: Mapping[str, Any], now: datetime) -> str:
    opens, closes = (datetime.fromisoformat(row[key]) for key in ("window_opens", "window_closes"))
    if now < opens:
        return f"opens in {_span(opens - now)}"
    if now < closes:
        return f"closes in {_span(closes - now)}"
    return f"closed {when(closes, now)}"


def when(moment: datetime, now: datetime) -> str:
    """In the person's zone and words: "today 18:31", "yesterday 09:00", "Tue 3 March 09:00"."""
    here, today = moment.astimezone(local_zone()), now.astimezone(local_zone())
    days = (today.date() - here.date()).days
    clock = here.strftime("%H:%M")
    if days in (0, 1, -1):
        return f"{ {0: 'today', 1: 'yesterday', -1: 'tomorrow'}[days] } {clock}"
    year = here.strftime(" %Y") if here.year != today.year else ""
    return f"{here.strftime('%a')} {here.day} {here.strftime('%B')}{year} {clock}"


def _span(time: timedelta) -> str:
    minutes = int(time.total_seconds()) // 60
    if minutes < 90:
        return f"{minutes} min"
    return f"{round(minutes / 60)} h" if minutes < 72 * 60 else f"{round(minutes / 1440)} days"


def _wrap(text: str, indent: str) -> None:
    width = min(shutil.get_terminal_size().columns, _WIDEST)
    for line in textwrap.wrap(text, width, initial_indent=indent, subsequent_indent=indent):
        say(line)
