"""The permission one account has given: one file, readable by its owner only, its secrets there or in the keyring."""

import json
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from assistant import private
from assistant.errors import SignInError
from assistant.mailbox.gmail import keys
from assistant.mailbox.gmail.client_file import Client

READ = "https://www.googleapis.com/auth/gmail.readonly"
COMPOSE = "https://www.googleapis.com/auth/gmail.compose"
SCOPES = (READ, COMPOSE)

_VERSION = 1
_AGAIN = "Sign in again: assistant auth"
_EARLY = timedelta(minutes=1)  # a token about to run out is renewed before the first refusal


@dataclass(frozen=True, slots=True)
class Token:
    """What signing in gave. Its text form shows no secret."""

    account: str
    scopes: tuple[str, ...]  # those really granted: the person may have unticked a box
    client_id: str
    token_uri: str
    refresh_token: str
    access_token: str = ""
    expiry: datetime | None = None  # of the access token
    ends: datetime | None = None  # of the permission itself, which Google limits to seven days in Testing
    in_keyring: bool = False  # the secrets lie in the system's keyring, the rest in the file

    def __repr__(self) -> str:
        return f"Token({self.account!r}, {self.scopes!r})"

    @property
    def may_draft(self) -> bool:
        return COMPOSE in self.scopes

    def fresh(self, now: datetime) -> bool:
        """True while the access token can be used without renewing it."""
        return bool(self.access_token) and self.expiry is not None and now + _EARLY < self.expiry


def write_token(path: Path, token: Token) -> None:
    """Write the token, atomically, mode 0600; the secrets into the keyring where that is wanted."""
    if token.in_keyring:
        keys.keep(_key(token), json.dumps([token.refresh_token, token.access_token]))
    content = {
        "version": _VERSION,
        "account": token.account,
        "scopes": list(token.scopes),
        "client_id": token.client_id,
        "token_uri": token.token_uri,
        "in_keyring": token.in_keyring,
        "refresh_token": "" if token.in_keyring else token.refresh_token,
        "access_token": "" if token.in_keyring else token.access_token,
        "expiry": token.expiry.isoformat() if token.expiry else None,
        "ends": token.ends.isoformat() if token.ends else None,
    }
    private.write(path, (json.dumps(content, indent=1) + "\n").encode())


def forget_token(path: Path, token: Token) -> None:
    """Delete the token and its secrets."""
    if token.in_keyring:
        keys.forget(_key(token))
    path.unlink(missing_ok=True)


def _key(token: Token) -> str:
    return f"{token.account} {token.client_id}"


def read_token(path: Path) -> Token:
    """Read the token; raises SignInError where it is missing, broken, or lies open to others."""
    try:
        if private.open_to_others(path):
            raise SignInError(
                f"{path}: other users of this machine can read this file, and with it your mail. "
                f'Close it with: chmod 600 "{path}". If it has been open for long, also run: assistant auth --revoke'
            )
        content = path.read_bytes()
    except FileNotFoundError:
        raise SignInError(
            f"{path}: not signed in yet. Sign in: assistant auth; or name mail on disk: --mailbox PATH"
        ) from None
    except OSError as error:
        raise SignInError(f"{path}: the token cannot be read ({error.strerror}). {_AGAIN}") from None
    try:
        token = _token(json.loads(content))
        if token.in_keyring:
            refresh_token, access_token = json.loads(keys.fetch(_key(token)))
            token = replace(token, refresh_token=str(refresh_token), access_token=str(access_token))
    except (ValueError, KeyError, TypeError):
        raise SignInError(f"{path}: the token file is damaged. {_AGAIN}") from None
    return token


def _token(content: dict[str, Any]) -> Token:
    """Raises ValueError, KeyError or TypeError for anything that `write_token` has not written."""
    expiry = datetime.fromisoformat(content["expiry"]) if content["expiry"] else None
    ends = datetime.fromisoformat(content["ends"]) if content.get("ends") else None  # older files say nothing
    texts = [content[name] for name in ("account", "client_id", "token_uri", "refresh_token", "access_token")]
    if content["version"] != _VERSION or not all(isinstance(text, str) for text in [*texts, *content["scopes"]]):
        raise ValueError("not a token of this version")
    if (
        not content["account"]
        or not (content["refresh_token"] or content.get("in_keyring") is True)
        or any(moment and moment.tzinfo is None for moment in (expiry, ends))
    ):
        raise ValueError("incomplete")
    account, client_id, token_uri, refresh_token, access_token = texts
    return Token(
        account,
        tuple(content["scopes"]),
        client_id,
        token_uri,
        refresh_token,
        access_token,
        expiry,
        ends,
        in_keyring=content.get("in_keyring") is True,
    )


def check_use(path: Path, token: Token, client: Client, *, account: str | None, drafting: bool) -> None:
    """Raise SignInError where the token is not for this client, this account, or this purpose."""
    if token.client_id != client.client_id or token.token_uri != client.token_uri:
        raise SignInError(f"{path}: the token belongs to another client than the credentials file. {_AGAIN}")
    if account and account.lower() != token.account.lower():
        raise SignInError(
            f"{path}: signed in as {token.account}, but {account} is asked for. "
            f"{_AGAIN}, and choose {account} in the browser."
        )
    if READ not in token.scopes:
        raise SignInError(f"{path}: permission to read mail was not given. {_AGAIN}, and tick that box.")
    if drafting and not token.may_draft:
        raise SignInError(
            f"{path}: permission to save drafts was not given (reading works: scan --dry-run, inspect). "
            f"{_AGAIN}, and tick the box for drafts."
        )
