"""A new access token from the lasting one, and taking the permission back, at the addresses of the credentials file."""

import contextlib
import dataclasses
import http.client
from datetime import UTC
from typing import Any
from urllib.parse import urlencode, urlsplit

from assistant.errors import SettingsError, SignInError, TryAgainLater
from assistant.mailbox.gmail.client_file import Client
from assistant.mailbox.gmail.endpoint import is_loopback
from assistant.mailbox.gmail.token import Token

SECONDS = 30

# What the token address answers, and what the person can do about it.
_REFUSALS: tuple[tuple[str, type[SignInError] | type[SettingsError], str], ...] = (
    # Revoked, seven days over while in Testing, half a year unused, or the password changed: Google does not say which.
    (
        "invalid_grant",
        SignInError,
        "Google no longer accepts the permission of {account}: it was revoked, has not been used for six months, or "
        "the password was changed. If this happens every seven days, the consent screen is still in Testing: publish "
        'it ("In production") in Google\'s console. Then sign in again: assistant auth',
    ),
    # The client was deleted in the console, or its secret renewed.
    (
        "invalid_client",
        SettingsError,
        "Google does not know the client in the credentials file, or its secret has changed. "
        "Download the file once more, then sign in again: assistant auth",
    ),
    (
        "deleted_client",
        SettingsError,
        "The client in the credentials file has been deleted in Google's console. "
        "Make a new one, then sign in again: assistant auth",
    ),
    # A Workspace administrator has forbidden the program.
    (
        "admin_policy_enforced",
        SignInError,
        "The administrator of {account} does not allow this program. Ask them, or use another account.",
    ),
)


def renew(token: Token, client: Client) -> Token:
    """A token that is good for about another hour; raises SignInError, SettingsError or TryAgainLater."""
    import google.auth.exceptions
    import google.oauth2.credentials
    import google_auth_httplib2
    import httplib2

    credentials = google.oauth2.credentials.Credentials(
        token=None,
        refresh_token=token.refresh_token,
        token_uri=token.token_uri,
        client_id=client.client_id,
        client_secret=client.client_secret,
    )  # type: ignore[no-untyped-call]
    try:
        with contextlib.closing(_http(token.token_uri)) as connection:
            credentials.refresh(google_auth_httplib2.Request(connection))  # type: ignore[no-untyped-call]
    except google.auth.exceptions.RefreshError as error:
        raise _refused(error, token) from None
    except (
        google.auth.exceptions.GoogleAuthError,
        httplib2.HttpLib2Error,
        OSError,
        ValueError,
        TypeError,  # an answer that is no object, such as the page of a network that wants a log-in first
        http.client.HTTPException,
    ) as error:
        host = urlsplit(token.token_uri).hostname
        raise TryAgainLater(f"{host} does not answer ({type(error).__name__}). Try again later.") from None
    expiry = credentials.expiry.replace(tzinfo=UTC) if credentials.expiry else None
    return dataclasses.replace(token, access_token=credentials.token or "", expiry=expiry)


def _refused(error: Any, token: Token) -> SignInError | SettingsError | TryAgainLater:
    # The first argument is "code: description", the second what came over the wire; the code is all that is shown.
    answer = error.args[1] if len(error.args) > 1 and isinstance(error.args[1], dict) else {}
    code = str(answer.get("error") or (error.args[0] if error.args else ""))
    for known, kind, sentence in _REFUSALS:
        if code == known or code.startswith(f"{known}:"):
            return kind(sentence.format(account=token.account))
    if getattr(error, "retryable", False) or not answer:
        return TryAgainLater("Google's sign-in service has a fault. Try again later.")
    return SignInError(f"Google refuses the permission of {token.account} ({code[:40]}). Sign in again: assistant auth")


def revoke_address(token_uri: str) -> str:
    """Where a permission is taken back: beside the token address, at Google under a name of its own."""
    parts = urlsplit(token_uri)
    host = parts.hostname or ""
    if host == "google.com" or host.endswith((".google.com", ".googleapis.com")):
        return "https://oauth2.googleapis.com/revoke"
    return parts._replace(path=parts.path.rpartition("/")[0] + "/revoke", query="", fragment="").geturl()


def revoke(token: Token) -> None:
    """Take the permission back at the provider; raises TryAgainLater unless it is certainly gone."""
    import httplib2

    address = revoke_address(token.token_uri)
    try:
        with contextlib.closing(_http(address)) as http:
            form = {"content-type": "application/x-www-form-urlencoded"}
            answer, _ = http.request(address, "POST", urlencode({"token": token.refresh_token}), form)
    except (httplib2.HttpLib2Error, OSError):
        answer = None
    # 400 is what Google answers for a token that is already dead.
    if answer is None or answer.status not in (200, 400):
        raise TryAgainLater(
            "The permission could not be taken back now, and the token is still there. Try again, or remove the "
            "program yourself at https://myaccount.google.com/permissions."
        )


def _http(address: str) -> Any:
    import httplib2

    here = is_loopback(urlsplit(address).hostname or "")  # no proxy leads to this machine itself
    http = httplib2.Http(timeout=SECONDS, proxy_info=None if here else httplib2.proxy_info_from_environment)
    http.follow_redirects = False  # the secret goes to the address of the credentials file and nowhere else
    return http
