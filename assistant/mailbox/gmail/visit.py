"""A short visit to Gmail: does it answer, for whom, at what time, with which labels. Changes nothing."""

from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime

from assistant.errors import SignInError
from assistant.mailbox.gmail.calls import Patience
from assistant.mailbox.gmail.client_file import Client
from assistant.mailbox.gmail.opening import open_calls
from assistant.mailbox.gmail.token import read_token
from assistant.places import Places

_SHORT = Patience(total=8.0, unreachable=2)  # somebody is waiting at the terminal


@dataclass(frozen=True, slots=True)
class Visit:
    """What was seen."""

    account: str
    date: datetime | None  # of Google's clock, where it said
    labels: frozenset[str]


def visit(places: Places, client: Client, *, now: datetime) -> Visit:
    """Ask for the account and its labels; raises what the calls raise, and SignInError for another account."""
    held = read_token(places.token)
    calls = open_calls(held, client, places.token, now, patience=_SHORT)
    try:
        profile = calls.read("getProfile", calls.users.getProfile(userId="me")) or {}
        answer = calls.read("labels.list", calls.users.labels().list(userId="me")) or {}
        date = calls.answered_at
    finally:
        calls.close()
    account = str(profile.get("emailAddress") or held.account).lower()
    if account != held.account.lower():
        raise SignInError(f"The token is of {account}, not of {held.account}. Sign in again: assistant auth")
    return Visit(account, _moment(date), frozenset(str(one.get("name", "")) for one in answer.get("labels", ())))


def _moment(date: str) -> datetime | None:
    try:
        return parsedate_to_datetime(date)
    except ValueError:
        return None
