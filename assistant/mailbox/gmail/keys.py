"""The system's own keyring (macOS Keychain, Windows Credential Locker, Secret Service), where the person wants it."""

from typing import Any

from assistant.errors import SettingsError, SignInError

_SERVICE = "reply-assistant"
_HOW = "pip install 'reply-assistant[keyring]'"
_INSTEAD = "Sign in again without it: assistant auth"


def keep(name: str, secret: str) -> None:
    """Put a secret into the keyring; raises SettingsError where there is none that can be used."""
    keyring = _library()
    try:
        keyring.set_password(_SERVICE, name, secret)
    except keyring.errors.KeyringError as error:
        raise SettingsError(f"The keyring does not take the token ({type(error).__name__}). {_INSTEAD}") from None


def fetch(name: str) -> str:
    """The secret; raises SignInError where the keyring does not have it or is locked."""
    keyring = _library()
    try:
        secret = keyring.get_password(_SERVICE, name)
    except keyring.errors.KeyringError as error:
        raise SignInError(
            f"The keyring does not give out the token ({type(error).__name__}): unlock it, or {_INSTEAD[0].lower()}"
            f"{_INSTEAD[1:]}"
        ) from None
    if not secret:
        raise SignInError("The keyring no longer has the token. Sign in again: assistant auth --keyring")
    return str(secret)


def forget(name: str) -> None:
    """Delete the secret, if it is there."""
    keyring = _library()
    try:
        keyring.delete_password(_SERVICE, name)
    except keyring.errors.PasswordDeleteError:
        return
    except keyring.errors.KeyringError as error:
        raise SettingsError(f"The keyring does not delete the token ({type(error).__name__}).") from None


def _library() -> Any:
    try:
        import keyring
        import keyring.errors
    except ImportError:
        raise SettingsError(
            f"The token is to be kept in the keyring, and the library for that is missing: {_HOW}. {_INSTEAD}"
        ) from None
    return keyring
