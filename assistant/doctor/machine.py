"""Python, and the program's own files and folders."""

import os
import platform
import sqlite3
import stat
from collections.abc import Iterator
from pathlib import Path

from assistant import __version__
from assistant.doctor.finding import Finding, Patient, note, ok, wrong
from assistant.errors import AssistantError
from assistant.ledger.ledger import Ledger


def python() -> Finding:
    return ok("Python", f"{platform.python_version()} on {platform.system()}; assistant {__version__}")


def files(patient: Patient) -> Iterator[Finding]:
    """Who may read what is kept, and whether it can be written."""
    places = patient.places
    secret = (patient.credentials, places.token, places.ledger)
    faults = [wrong("Files", *_open(path, 0o600)) for path in secret if _is_open(path)]
    if _is_open(patient.config):
        faults.append(note("Files", *_open(patient.config, 0o600)))
    faults += [note("Files", *_open(folder, 0o700)) for folder in _folders(patient) if _is_open(folder)]
    faults += [fault for folder in _folders(patient) for fault in _unwritable(folder)]
    yield from faults
    if not faults:
        yield ok("Files", f"readable by you alone, in {' and '.join(map(str, _folders(patient))) or 'no folder yet'}")


def _folders(patient: Patient) -> list[Path]:
    folders = dict.fromkeys((patient.places.config.parent, patient.places.ledger.parent))
    return [folder for folder in folders if folder.exists()]


def _is_open(path: Path) -> bool:
    """True where others on this machine may look into it; Windows keeps its own account of that."""
    return os.name == "posix" and path.exists() and bool(stat.S_IMODE(path.stat().st_mode) & 0o077)


def _open(path: Path, mode: int) -> tuple[str, str]:
    return f"{path}: other users of this machine can look into it.", f'chmod {mode:o} "{path}"'


def _unwritable(folder: Path) -> Iterator[Finding]:
    if not os.access(folder, os.W_OK | os.X_OK):
        yield wrong("Files", f"{folder}: nothing can be written here.", f'chmod 700 "{folder}"')


def ledger(patient: Patient, account: str) -> Finding:
    """The ledger's own health; `account` is whose rejections are counted."""
    path = patient.places.ledger
    if not path.exists():
        return ok("Ledger", "none yet; the first scan begins one")
    try:
        opened = Ledger.open(path, account, scratch=True)
    except (AssistantError, sqlite3.Error) as error:
        return wrong("Ledger", str(error), "assistant scan")
    if not account:
        opened.close()
        return ok("Ledger", "sound")
    known, drafts = len(opened.decisions()), len(opened.drafts())
    opened.close()
    return ok("Ledger", f"sound; {_count(known, 'rejection')} known, {_count(drafts, 'draft')} made")


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"
