"""Signing in through the browser, checking the permission, and taking it back."""

import contextlib
import dataclasses
import os
import threading
import time
import webbrowser
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from assistant.errors import MailboxError, SignInError, TryAgainLater
from assistant.mailbox.gmail import client_file, endpoint, renew
from assistant.mailbox.gmail.cache import Cache
from assistant.mailbox.gmail.client_file import Client
from assistant.mailbox.gmail.identity import Identities
from assistant.mailbox.gmail.loopback import Listener
from assistant.mailbox.gmail.opening import open_calls
from assistant.mailbox.gmail.token import READ, SCOPES, Token, check_use, forget_token, read_token, write_token
from assistant.places import Places

SECONDS = 300  # for the person, in the browser
_ANSWER = 30  # for the token address

_BOXES = "Try again, and leave every box ticked on Google's page: assistant auth"


@dataclass(frozen=True, slots=True)
class Standing:
    """What the permission is good for, checked just now."""

    account: str
    scopes: tuple[str, ...]
    may_draft: bool


def sign_in(
    places: Places,
    credentials: Path | None,
    *,
    account: str | None,
    browser: bool,
    say: Callable[[str], None],
    now: datetime,
    seconds: float = SECONDS,
    keyring: bool = False,
) -> Token:
    """Let the person sign in, and keep the token; look at its `may_draft`, since a box may have been left unticked.

    `say` shows the address where no browser opens; with `keyring` the secrets go there. Raises SignInError where no
    usable permission comes of it, SettingsError for a wrong credentials file or endpoint, TryAgainLater where the
    network fails.
    """
    endpoint.root()
    client = client_file.read(credentials or places.credentials)
    answer = _through_the_browser(client, account, browser, say, seconds)
    granted = answer.get("scope") or SCOPES  # where nothing is said, what was asked for (RFC 6749 5.1)
    scopes = tuple(sorted(granted.split() if isinstance(granted, str) else granted))
    if READ not in scopes:
        raise SignInError(f"Permission to read mail was not given, and nothing works without it. {_BOXES}")
    if not answer.get("refresh_token"):
        raise SignInError(
            "Google gave no lasting permission. Remove the program at https://myaccount.google.com/permissions, "
            "then sign in again: assistant auth"
        )
    token = Token(
        account="",
        scopes=scopes,
        client_id=client.client_id,
        token_uri=client.token_uri,
        refresh_token=str(answer["refresh_token"]),
        access_token=str(answer["access_token"]),
        expiry=now.astimezone(UTC) + timedelta(seconds=float(answer.get("expires_in") or 0)),
        ends=_end(answer.get("refresh_token_expires_in"), now),
    )
    token = dataclasses.replace(_with_account(token, client, account, places, now), in_keyring=keyring)
    write_token(places.token, token)
    return token


def _end(seconds: object, now: datetime) -> datetime | None:
    """When Google forgets the permission: it says so while the consent screen is in Testing (604,799 seconds)."""
    if not isinstance(seconds, (int, float)) or not 0 < seconds < 10**9:
        return None
    return now.astimezone(UTC) + timedelta(seconds=seconds)


def check(places: Places, credentials: Path | None, *, now: datetime) -> Standing:
    """Prove that the permission still lives, by renewing it and asking whose it is; raises as `open_gmail` does."""
    endpoint.root()
    client = client_file.read(credentials or places.credentials)
    held = read_token(places.token)
    check_use(places.token, held, client, account=None, drafting=False)
    fresh = renew.renew(held, client)
    write_token(places.token, fresh)
    account = _account_of(fresh, client, now) or held.account
    if account.lower() != held.account.lower():
        raise SignInError(f"The token is of {account}, not of {held.account}. Sign in again: assistant auth")
    return Standing(account, fresh.scopes, fresh.may_draft)


def revoke(places: Places) -> str:
    """Take the permission back at the provider, then delete the token; returns the account.

    Raises TryAgainLater, with the token kept, where the provider cannot be reached.
    """
    held = read_token(places.token)
    renew.revoke(held)
    forget_token(places.token, held)
    return held.account


def _through_the_browser(
    client: Client, account: str | None, browser: bool, say: Callable[[str], None], seconds: float
) -> dict[str, Any]:
    """The answer of the token address; state and PKCE have been checked."""
    from google_auth_oauthlib.flow import InstalledAppFlow

    section = {name: getattr(client, name) for name in ("client_id", "client_secret", "auth_uri", "token_uri")}
    flow = InstalledAppFlow.from_client_config({"installed": section}, SCOPES, autogenerate_code_verifier=True)
    with Listener(time.monotonic) as listener:
        flow.redirect_uri = listener.address
        # "consent" because Google gives a lasting permission only when it asks anew.
        hint = {"login_hint": account} if account else {}
        with _leave_of_oauthlib(client):
            address, state = flow.authorization_url(prompt="consent", **hint)
        _show(address, browser, say)
        answer = listener.wait(state, seconds)
    if answer is None:
        raise SignInError(f"Nobody signed in within {seconds / 60:.0f} minutes. Try again: assistant auth")
    if not answer.code:
        shown = "".join(letter for letter in answer.error if letter.isalnum() or letter in "_- ")[:60]
        raise SignInError(f"Google gave no permission ({shown}). Try again: assistant auth")
    return _exchange(flow, client, answer.code)


def _show(address: str, browser: bool, say: Callable[[str], None]) -> None:
    if not browser:
        say(f"Open this address in a browser on this machine:\n{address}")
        return

    def opened() -> None:
        with contextlib.suppress(webbrowser.Error, OSError):
            webbrowser.open(address, new=1)

    # In a thread of its own: a browser in the terminal returns only when the person has finished.
    threading.Thread(target=opened, daemon=True).start()
    say(f"Your browser opens to sign in. If it does not, open this address yourself:\n{address}")


def _exchange(flow: Any, client: Client, code: str) -> dict[str, Any]:
    import requests
    from oauthlib.oauth2 import OAuth2Error

    session = flow.oauth2session
    session.max_redirects = 0  # the secret goes to the address of the credentials file and nowhere else
    host = urlsplit(client.token_uri).hostname or ""
    if endpoint.is_loopback(host):
        session.trust_env = False
    try:
        with _leave_of_oauthlib(client):
            answer = flow.fetch_token(code=code, timeout=_ANSWER)
    except OAuth2Error as error:
        raise SignInError(f"Google refuses to sign in ({str(error.error)[:60]}). Try again: assistant auth") from None
    except (requests.RequestException, OSError, ValueError) as error:
        raise TryAgainLater(f"{host} does not answer ({type(error).__name__}). Try again: assistant auth") from None
    if not isinstance(answer.get("access_token"), str):
        raise SignInError("Google's answer holds no permission. Try again: assistant auth")
    return dict(answer)


@contextlib.contextmanager
def _leave_of_oauthlib(client: Client) -> Iterator[None]:
    """Two things that oauthlib can only be told through the environment, for as long as it needs them.

    Fewer scopes than asked for are an answer, not a fault; and addresses on this machine may be http.
    """
    wanted = {"OAUTHLIB_RELAX_TOKEN_SCOPE": "1"}
    if "http" in (urlsplit(client.auth_uri).scheme, urlsplit(client.token_uri).scheme):
        wanted["OAUTHLIB_INSECURE_TRANSPORT"] = "1"
    before = {name: os.environ.get(name) for name in wanted}
    os.environ.update(wanted)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


def _with_account(token: Token, client: Client, wanted: str | None, places: Places, now: datetime) -> Token:
    """The token with the account it is for; raises SignInError where another one is wanted."""
    account = _account_of(token, client, now) or (wanted or "").lower()
    if not account:
        raise SignInError("Gmail does not say whose account this is; nothing was kept. Try again: assistant auth")
    if wanted and wanted.lower() != account:
        raise SignInError(
            f"You signed in as {account}, but asked for {wanted}; nothing was kept. "
            f"Try again and choose {wanted} on Google's page: assistant auth"
        )
    named = dataclasses.replace(token, account=account)
    cache = Cache.open(places.cache, account)
    calls = open_calls(named, client, None, now)
    Identities(calls, cache, account, now).renew()
    calls.close()
    cache.close()
    return named


def _account_of(token: Token, client: Client, now: datetime) -> str:
    """The address of the account; a server without a profile may know it as the first of the send-as addresses."""
    calls = open_calls(token, client, None, now)
    try:
        profile = calls.read("getProfile", calls.users.getProfile(userId="me"))
        if profile and profile.get("emailAddress"):
            return str(profile["emailAddress"]).lower()
        with contextlib.suppress(MailboxError):
            answer = calls.read("sendAs.list", calls.users.settings().sendAs().list(userId="me")) or {}
            entries = sorted(
                answer.get("sendAs", ()), key=lambda each: (not each.get("isPrimary"), not each.get("isDefault"))
            )
            return next((str(each["sendAsEmail"]).lower() for each in entries if each.get("sendAsEmail")), "")
    finally:
        calls.close()
    return ""
