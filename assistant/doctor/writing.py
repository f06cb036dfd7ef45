"""Settings, and the templates of the letters."""

from collections.abc import Iterator
from pathlib import Path

from assistant.config.table import rows
from assistant.doctor.finding import Finding, Patient, note, ok, wrong
from assistant.languages import CODES
from assistant.write.letter import TemplateFault


def settings(patient: Patient, mistakes: str) -> Finding:
    """The settings file; `mistakes` is what reading it said."""
    if mistakes:
        return wrong("Settings", mistakes, "assistant config check")
    if not patient.config.exists():
        return note("Settings", f"no {patient.config} yet: everything has its default.", "assistant config init")
    assert patient.settings is not None
    if not patient.settings.me.name:
        return note(
            "Settings", "no name to sign with; letters are signed as your mail is.", "[me] name in the settings"
        )
    changed = sum(row.changed for row in rows(patient.settings))
    return ok("Settings", f"no mistakes in {patient.config}; {changed} of yours")


def templates(patient: Patient) -> Iterator[Finding]:
    """The letters of every language; where the person has templates, each is tried on many stories."""
    own = patient.settings.writing.templates if patient.settings else ""
    faults = list(_own(patient, own) if own else _shipped())
    yield from faults[:5]
    if len(faults) > 5:
        yield note("Templates", f"and {len(faults) - 5} more mistakes.", "assistant letters --check")
    if not faults:
        whose = f"yours in {own} pass their last check" if own else "those that ship with the program"
        yield ok("Templates", f"{whose}; {len(CODES)} languages")


def _shipped() -> Iterator[Finding]:
    from assistant.write.templates import read_templates

    for code in CODES:
        try:
            read_templates(code, "")
        except TemplateFault as fault:
            yield wrong("Templates", str(fault), "Install the program again.")


def _own(patient: Patient, own: str) -> Iterator[Finding]:
    from assistant.write.check import check_templates

    assert patient.settings is not None
    if not Path(own).expanduser().is_dir():
        yield wrong("Templates", f"{own}: there is no such folder.", "[writing] templates in the settings")
        return
    for code in CODES:
        for fault in check_templates(patient.settings, code):
            yield wrong("Templates", fault, f"assistant letters --language {code} --check")
