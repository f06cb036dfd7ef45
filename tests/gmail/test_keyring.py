"""The token in the system's keyring: its secrets there and nowhere else."""

import sys
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

from assistant.errors import SettingsError, SignInError
from assistant.mailbox.gmail import signin
from assistant.mailbox.gmail.token import read_token
from assistant.places import Places
from tests.gmail.conftest import NOW
from tests.gmail.mail import ME
from tests.gmail.server import GmailServer
from tests.gmail.test_signin import browsed, ready, sign_in

_ = (browsed, ready)  # fixtures


class Memory(KeyringBackend):
    """A keyring that lasts as long as the test."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[tuple[str, str], str] = {}
        self.locked = False

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = password

    def get_password(self, service: str, username: str) -> str | None:
        if self.locked:
            raise KeyringLocked("no")
        return self.held.get((service, username))

    def delete_password(self, service: str, username: str) -> None:
        if self.held.pop((service, username), None) is None:
            raise PasswordDeleteError("not there")


@pytest.fixture
def memory(monkeypatch: pytest.MonkeyPatch) -> Memory:
    found = Memory()
    for name in ("set_password", "get_password", "delete_password"):
        monkeypatch.setattr(keyring, name, getattr(found, name))
    return found


def secrets(server: GmailServer) -> list[str]:
    return [*server.grants.refresh, *server.grants.access]


def test_the_secrets_lie_in_the_keyring_and_in_no_file(server: GmailServer, ready: Places, memory: Memory) -> None:
    token = sign_in(ready, keyring=True)
    assert token.in_keyring
    assert read_token(ready.token) == token
    files = [file.read_bytes() for file in ready.token.parent.rglob("*") if file.is_file()]
    assert not [secret for secret in secrets(server) for content in files if secret.encode() in content]
    assert token.refresh_token in "".join(memory.held.values())


def test_a_renewed_token_stays_in_the_keyring(server: GmailServer, ready: Places, memory: Memory) -> None:
    sign_in(ready, keyring=True)
    server.grants.expire()
    signin.check(ready, None, now=NOW)
    held = read_token(ready.token)
    assert held.in_keyring
    assert held.access_token in server.grants.access


def test_revoking_empties_the_keyring(server: GmailServer, ready: Places, memory: Memory) -> None:
    sign_in(ready, keyring=True)
    assert signin.revoke(ready) == ME
    assert memory.held == server.grants.refresh == {}
    assert not ready.token.exists()


@pytest.mark.parametrize("what", ["locked", "emptied"])
def test_a_keyring_that_does_not_give_it_out_is_a_sentence(what: str, ready: Places, memory: Memory) -> None:
    sign_in(ready, keyring=True)
    memory.locked = what == "locked"
    memory.held.clear()
    with pytest.raises(SignInError, match="keyring"):
        read_token(ready.token)


def test_without_the_library_it_says_how_to_install_it(
    server: GmailServer, ready: Places, memory: Memory, monkeypatch: pytest.MonkeyPatch
) -> None:
    sign_in(ready, keyring=True)
    monkeypatch.setitem(sys.modules, "keyring", None)
    with pytest.raises(SettingsError, match=r"reply-assistant\[keyring\]"):
        read_token(ready.token)


def test_without_being_asked_nothing_is_put_into_a_keyring(ready: Places, memory: Memory, tmp_path: Path) -> None:
    sign_in(ready)
    assert memory.held == {}
