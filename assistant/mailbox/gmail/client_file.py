"""The credentials file: the "desktop client" that Google's console lets one download."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from assistant.errors import SettingsError, SignInError
from assistant.mailbox.gmail.endpoint import is_loopback

_NEEDED = ("client_id", "client_secret", "auth_uri", "token_uri")
_HOW = "docs/gmail-setup.md shows every click"


@dataclass(frozen=True, slots=True)
class Client:
    """An OAuth client of the kind "desktop app", with the addresses where it signs in."""

    client_id: str
    client_secret: str
    auth_uri: str
    token_uri: str

    def __repr__(self) -> str:
        return f"Client({self.client_id!r})"  # the secret stays out of tracebacks and logs


def read(path: Path) -> Client:
    """Raises SignInError where there is no file yet, SettingsError where it is not what is needed."""
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        raise SignInError(
            f"{path}: there is no credentials file, which Gmail needs once. How to get it: assistant auth ({_HOW}). "
            "Mail on disk needs none: --mailbox PATH"
        ) from None
    except OSError as error:
        raise SettingsError(f"{path}: the credentials file cannot be read ({error.strerror}).") from None
    try:
        document = json.loads(content)
    except ValueError:
        raise SettingsError(f"{path}: not JSON. Download the desktop client's file once more ({_HOW}).") from None
    installed = _installed(path, document)
    missing = [name for name in _NEEDED if not isinstance(installed.get(name), str) or not installed[name].strip()]
    if missing:
        raise SettingsError(f"{path}: {', '.join(missing)} missing. Download the file once more ({_HOW}).")
    client = Client(**{name: installed[name].strip() for name in _NEEDED})
    if "YOUR-" in client.client_id or "YOUR-" in client.client_secret:
        raise SettingsError(
            f"{path}: this is still the example, with placeholders in it. Replace it by the file that "
            f"Google's console gives you ({_HOW})."
        )
    for name in ("auth_uri", "token_uri"):
        _check_address(path, name, installed[name].strip())
    return client


def _installed(path: Path, document: Any) -> dict[str, Any]:
    if isinstance(document, dict):
        if isinstance(document.get("installed"), dict):
            return dict(document["installed"])
        if "web" in document:
            raise SettingsError(
                f"{path}: this is a client of the type web application. Make one of the type desktop app ({_HOW})."
            )
        if document.get("type") == "service_account":
            raise SettingsError(
                f"{path}: this is the key of a service account, which has no mailbox. "
                f"Make an OAuth client of the type desktop app ({_HOW})."
            )
    raise SettingsError(f'{path}: no "installed" section. Download a desktop client\'s file ({_HOW}).')


def _check_address(path: Path, name: str, address: str) -> None:
    """Secrets and codes travel to these addresses: https, or this machine."""
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        parts, host = urlsplit(""), ""
    if not host or not (parts.scheme == "https" or (parts.scheme == "http" and is_loopback(host))):
        raise SettingsError(f"{path}: {name} is {address[:200]!r}; it must be https, or a loopback address.")
