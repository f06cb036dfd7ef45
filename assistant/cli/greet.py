"""`assistant` alone: what it is, what is set up, and the next step."""

import argparse
import sqlite3
from dataclasses import dataclass
from datetime import datetime, timedelta

from assistant import clock, config, places
from assistant.cli.output import FAINT, STRONG, say, say_parts, width, wrap
from assistant.cli.times import ago
from assistant.errors import AssistantError
from assistant.ledger.ledger import Ledger

_MORE = (("See it work on a sample mailbox:", "demo"), ("All commands:", "--help"), ("Is something wrong?", "doctor"))
_ROOMY = 60  # columns from which commands stand below each other
_LONG_AGO = timedelta(hours=12)  # since the last scan: a window is open for 24


@dataclass(frozen=True, slots=True)
class Standing:
    """What is set up so far, as far as it can be told without the network."""

    name: str | None  # who signs; None where there are no settings yet
    mistakes: str  # in the settings, "" where there are none
    credentials: bool
    account: str  # that is signed in, "" for none
    trouble: str  # why the token cannot be used, "" where it can or there is none
    scanned: tuple[datetime, str] | None
    drafts: int  # that wait for the person


def run(_arguments: argparse.Namespace) -> int:
    """Greet; nothing is changed, and nothing is asked of the network."""
    now = clock.now()
    standing = _standing(places.find(), now)
    for line in wrap("Finds the mail that says no, and has a gracious reply waiting as a draft. It never sends."):
        say(line, STRONG)
    say()
    for what, how in _lines(standing, now):
        first, *rest = wrap(how, " " * 14)
        say_parts((f"  {what:12}", FAINT), (first.strip(), ""))
        for line in rest:
            say(line)
    say()
    command, why = next_step(standing, now)
    say_parts(("Next step:  ", ""), (command, STRONG))
    for line in wrap(why.partition("\n")[0], " " * 12):
        say(line, FAINT)
    say()
    for what, command in _MORE:
        say_parts((what if width() < _ROOMY else f"{what:36}", ""), (f" assistant {command}", STRONG))
    return 0


def _standing(found: places.Places, now: datetime) -> Standing:
    name, mistakes = None, ""
    try:
        name = config.load(found.config).me.name if found.config.exists() else None
    except AssistantError as error:
        mistakes = str(error)
    account, trouble = _account(found)
    scanned, drafts = _known(found, account, now) if account else (None, 0)
    return Standing(name, mistakes, found.credentials.exists(), account, trouble, scanned, drafts)


def _account(found: places.Places) -> tuple[str, str]:
    from assistant.mailbox.gmail.token import read_token

    if not found.token.exists():
        return "", ""
    try:
        return read_token(found.token).account, ""
    except AssistantError as error:
        return "", str(error)


def _known(found: places.Places, account: str, now: datetime) -> tuple[tuple[datetime, str] | None, int]:
    try:
        ledger = Ledger.open(found.ledger, account, scratch=True)
    except (AssistantError, sqlite3.Error):
        return None, 0  # the doctor says more
    rows, runs = ledger.decisions(), ledger.runs()
    ledger.close()
    last = (runs[0].finished_at, f"{'failed: ' if runs[0].failed else ''}{runs[0].outcome}") if runs else None
    waiting = [row for row in rows if row["decision"] in ("draft", "drafted")]
    return last, sum(now < datetime.fromisoformat(row["window_closes"]) for row in waiting)


def _lines(standing: Standing, now: datetime) -> list[tuple[str, str]]:
    """What is set up, a line each."""
    signed = f"letters are signed {standing.name}" if standing.name else "no name to sign with yet"
    gmail = "not set up; mail on disk needs nothing"
    if standing.credentials:
        gmail = "credentials file there, not signed in yet"
    if standing.trouble:
        gmail = "signed in, but the permission cannot be used"
    if standing.account:
        gmail = f"signed in as {standing.account}"
    lines = [
        ("Settings", "there are mistakes in them" if standing.mistakes else signed),
        ("Gmail", gmail),
    ]
    if standing.account:
        scanned = standing.scanned
        lines.append(("Last scan", f"{ago(scanned[0], now, clock.local_zone())}: {scanned[1]}" if scanned else "never"))
        lines.append(("Drafts", f"{standing.drafts} waiting for you" if standing.drafts else "none waiting"))
    return lines


def next_step(standing: Standing, now: datetime) -> tuple[str, str]:
    """The command that helps most now, and why; the first row that fits."""
    old = standing.scanned is not None and now - standing.scanned[0] > _LONG_AGO
    rows = (
        (bool(standing.mistakes), "assistant config check", standing.mistakes),
        (standing.name is None, "assistant config init", "A few questions, and you see a letter."),
        (not standing.name, "assistant config init --replace", "Your name is missing below the letters."),
        (bool(standing.trouble), "assistant doctor", standing.trouble),
        (
            not standing.account and not standing.credentials,
            "assistant auth",
            "It shows how to let the program into Gmail, once. Or without an account, on mail from Google Takeout: "
            'assistant scan --mailbox "All mail.mbox" --dry-run',
        ),
        (not standing.account, "assistant auth", "Sign in to Gmail in your browser."),
        (standing.scanned is None, "assistant scan --dry-run", "Look what would be drafted; nothing is saved."),
        (standing.drafts > 0, "assistant status", "Read the drafts that wait, change a word, send them."),
        (old, "assistant scan", "The last scan is long ago; a reply is due within two days."),
        (True, "assistant status", "Nothing waits for you. See what is known."),
    )
    return next((command, why) for fits, command, why in rows if fits)
