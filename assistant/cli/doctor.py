"""`assistant doctor`: everything that can be wrong, a line each, and how to mend it."""

import argparse
import os
import sys
from dataclasses import asdict
from pathlib import Path

from assistant import config, places
from assistant.cli.last_scan import last_scan
from assistant.cli.output import FAINT, GOOD, SOON, STRONG, URGENT, say, say_json, say_parts, width, wrap
from assistant.cli.session import moment, read_settings
from assistant.clock import local_zone
from assistant.doctor.examine import account, examine
from assistant.doctor.finding import Finding, Patient, State
from assistant.doctor.timer import timer
from assistant.errors import AssistantError
from assistant.ledger.ledger import Ledger
from assistant.schedule.choose import timers
from assistant.schedule.job import timer_name
from assistant.schedule.steps import run as run_program

# state: the word at the beginning of its line, and how it is shown
_WORDS = {State.OK: ("ok", GOOD), State.NOTE: ("note", SOON), State.WRONG: ("mend", URGENT)}
_ROOMY = 60  # columns from which the findings stand beside what they are about


def run(arguments: argparse.Namespace) -> int:
    """Examine; 1 where something is to be mended."""
    found = places.find(account=arguments.account)
    mistakes = ""
    settings: config.Settings | None = None
    try:
        settings = read_settings(arguments, found)
    except AssistantError as error:
        mistakes = str(error)
    patient = Patient(
        found, arguments.config or found.config, arguments.credentials or found.credentials, settings, moment(arguments)
    )
    wrong = 0
    for finding in examine(patient, mistakes, local_zone(), network=not arguments.offline):
        wrong += finding.state is State.WRONG
        _show(arguments, finding)
    for finding in (*_timer(patient), *_last_scan(patient)):
        wrong += finding.state is State.WRONG
        _show(arguments, finding)
    if not arguments.json:
        say()
        say(f"{wrong} to mend." if wrong else "Nothing to mend.", STRONG)
    return 1 if wrong else 0


def _show(arguments: argparse.Namespace, finding: Finding) -> None:
    if arguments.json:
        say_json(asdict(finding))
        return
    word, style = _WORDS[finding.state]
    indent = " " * (19 if width() >= _ROOMY else 6)
    lines = [line for part in finding.text.split("\n") for line in wrap(part, indent)]
    beside = lines.pop(0).strip() if width() >= _ROOMY else ""
    say_parts((f"{word:4}", style), (f"  {finding.what:12} ", ""), (beside, ""))
    for line in lines:
        say(line)
    remedy = f"→ {finding.remedy}"
    command = finding.remedy.startswith(("chmod ", "assistant ")) and "," not in remedy  # to be copied: in one piece
    for line in [indent + remedy] if command else wrap(remedy, indent) if finding.remedy else ():
        say(line, STRONG if finding.state is State.WRONG else FAINT)


def _timer(patient: Patient) -> tuple[Finding, ...]:
    """The timer of this account or of all; nothing where there is no account that it could scan."""
    if not account(patient):
        return ()
    user = os.getuid() if sys.platform != "win32" else 0
    there = timers(sys.platform, os.environ, Path.home(), run_program, user=user)
    return (timer(there, (timer_name(patient.places.account), timer_name("all"))),)


def _last_scan(patient: Patient) -> list[Finding]:
    """When it was, and whether it failed; nothing where nobody has scanned."""
    whose = account(patient)
    if not whose or not patient.places.ledger.exists():
        return []
    try:
        ledger = Ledger.open(patient.places.ledger, whose, scratch=True)
    except AssistantError:
        return []  # said already
    runs = ledger.runs()
    ledger.close()
    if not runs:
        return [Finding("Last scan", State.NOTE, "none yet.", "assistant scan --dry-run")]
    text = " ".join(last_scan(runs, patient.now)).removeprefix("Last scan: ")
    failed = runs[0].failed
    return [Finding("Last scan", State.WRONG if failed else State.OK, text, "assistant scan" if failed else "")]
