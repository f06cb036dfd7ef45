"""Gmail: the credentials file, the permission, and Google itself."""

from collections.abc import Iterator
from datetime import datetime, timedelta, tzinfo

from assistant.doctor.finding import Finding, Patient, note, ok, wrong
from assistant.errors import AssistantError, TryAgainLater
from assistant.mailbox.gmail import client_file, token
from assistant.mailbox.gmail.client_file import Client
from assistant.mailbox.gmail.token import Token

SKEW = timedelta(minutes=5)  # more than that, and windows open and close at wrong times
PUBLISH = (
    "https://console.cloud.google.com/auth/audience: Publish app, so that the status is In production. "
    "Then: assistant auth"
)


def credentials(patient: Patient) -> tuple[Finding, Client | None]:
    """The file that Google's console gives; without it there is no client."""
    if not patient.gmail:
        how = "assistant auth shows how; mail on disk needs none of it."
        return note("Credentials", "Gmail is not set up.", how), None
    try:
        client = client_file.read(patient.credentials)
    except AssistantError as error:
        return wrong("Credentials", str(error), "https://console.cloud.google.com/auth/clients"), None
    return ok("Credentials", f"a desktop client, in {patient.credentials}"), client


def permission(patient: Patient, client: Client | None, zone: tzinfo) -> Iterator[Finding]:
    """The token, as far as it can be judged without asking Google."""
    if not patient.places.token.exists():
        if client is not None:
            yield wrong("Permission", "not signed in yet.", "assistant auth")
        return
    try:
        held = token.read_token(patient.places.token)
        if client is not None:
            token.check_use(patient.places.token, held, client, account=None, drafting=False)
    except AssistantError as error:
        yield wrong("Permission", str(error))
        return
    if not held.may_draft:
        yield wrong(
            "Permission", f"{held.account} may be read, but no drafts saved.", "assistant auth, every box ticked"
        )
        return
    yield _lasting(held, patient.now, zone)


def _lasting(held: Token, now: datetime, zone: tzinfo) -> Finding:
    """The seven days that Google gives while the consent screen is in Testing."""
    if held.ends is None:
        kept = "; kept in the keyring" if held.in_keyring else ""
        return ok("Permission", f"signed in as {held.account}; mail can be read and drafts saved{kept}")
    day = held.ends.astimezone(zone).strftime("%d.%m.%Y %H:%M")
    text = f"Google forgets {held.account} on {day}: the consent screen is still in Testing."
    return wrong("Permission", text if now < held.ends else text.replace("forgets", "forgot"), PUBLISH)


def google(patient: Patient, client: Client | None) -> Iterator[Finding]:
    """Ask Gmail for the account and its labels: network, API, quota, clock and labels in two requests."""
    if client is None or not patient.places.token.exists():
        return
    from assistant.mailbox.gmail.visit import visit

    try:
        seen = visit(patient.places, client, now=patient.now)
    except TryAgainLater as error:
        yield wrong("Google", str(error), "If it stays so: can a browser on this machine open https://mail.google.com?")
        return
    except AssistantError as error:
        yield wrong("Google", str(error))
        return
    yield ok("Google", f"Gmail answers for {seen.account}; the API is enabled, and no quota is used up")
    yield from _clock(seen.date, patient.now)
    yield _labels(patient, seen.labels)


def _clock(theirs: datetime | None, ours: datetime) -> Iterator[Finding]:
    if theirs is None:
        return
    skew = ours - theirs
    if abs(skew) > SKEW:
        minutes = round(abs(skew).total_seconds() / 60)
        way = "fast" if skew > timedelta(0) else "slow"
        yield wrong(
            "Clock", f"{minutes} minutes {way}: windows open and close wrongly.", "Let the system set its clock."
        )
    else:
        yield ok("Clock", "agrees with Google's")


def _labels(patient: Patient, there: frozenset[str]) -> Finding:
    if patient.settings is None:
        return note("Labels", "not looked at: the settings hold mistakes.")
    wanted = (patient.settings.labels.skip, patient.settings.labels.draft)
    missing = [name for name in wanted if name not in there]
    if not missing:
        return ok("Labels", " and ".join(wanted))
    names = " and ".join(f"“{name}”" for name in missing)
    return note(
        "Labels", f"{names}: not in Gmail.", "Make a label there if you want to steer with it; nothing needs it."
    )
