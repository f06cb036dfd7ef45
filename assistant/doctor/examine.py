"""All checks, in the order in which one thing needs the other."""

from collections.abc import Iterator
from datetime import tzinfo

from assistant.doctor import gmail, machine, writing
from assistant.doctor.finding import Finding, Patient
from assistant.errors import AssistantError
from assistant.mailbox.gmail.token import read_token


def examine(patient: Patient, mistakes: str, zone: tzinfo, *, network: bool) -> Iterator[Finding]:
    """Every finding as soon as it is made; `mistakes` is what reading the settings said, "" for nothing."""
    yield machine.python()
    yield from machine.files(patient)
    yield writing.settings(patient, mistakes)
    yield from writing.templates(patient)
    finding, client = gmail.credentials(patient)
    yield finding
    yield from gmail.permission(patient, client, zone)
    if network:
        yield from gmail.google(patient, client)
    yield machine.ledger(patient, account(patient))


def account(patient: Patient) -> str:
    """Who is signed in, "" for nobody."""
    try:
        return read_token(patient.places.token).account
    except AssistantError:
        return ""
