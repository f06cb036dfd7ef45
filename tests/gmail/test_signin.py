"""Signing in: state, PKCE, what was ticked, whose account it is; and the sentences where it does not work."""

import json
import os
import stat
import threading
import urllib.error
import urllib.request
import webbrowser
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from assistant.cli import main
from assistant.errors import AssistantError, SettingsError, SignInError, TryAgainLater
from assistant.mailbox.gmail import client_file, open_gmail, renew, signin
from assistant.mailbox.gmail.loopback import Listener
from assistant.mailbox.gmail.token import COMPOSE, READ, read_token
from assistant.places import Places
from tests.gmail import faults
from tests.gmail.conftest import NOW, Opener
from tests.gmail.faults import Fault
from tests.gmail.mail import ME, mail
from tests.gmail.server import GmailServer


@pytest.fixture
def browsed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A browser that follows the address it is given; what it was given."""
    given: list[str] = []

    def browse(address: str, new: int = 0) -> bool:
        given.append(address)
        try:
            urllib.request.urlopen(address, timeout=10).close()
        except urllib.error.HTTPError as error:
            error.close()
        except urllib.error.URLError:
            pass
        return True

    monkeypatch.setattr(webbrowser, "open", browse)
    return given


@pytest.fixture
def ready(server: GmailServer, places: Places, monkeypatch: pytest.MonkeyPatch, browsed: list[str]) -> Places:
    monkeypatch.setenv("ASSISTANT_GMAIL_ENDPOINT", server.url)
    server.write_credentials(places.credentials)
    return places


def sign_in(places: Places, said: list[str] | None = None, **changes: Any) -> Any:
    say = (said if said is not None else []).append
    arguments: dict[str, Any] = {"account": None, "browser": True, "say": say, "now": NOW, "seconds": 10} | changes
    return signin.sign_in(places, None, **arguments)


def test_signing_in_keeps_account_scopes_and_client(server: GmailServer, ready: Places) -> None:
    token = sign_in(ready)
    assert token == read_token(ready.token)
    assert token.account == ME
    assert set(token.scopes) == {READ, COMPOSE}
    assert token.client_id.startswith("321-desktop")
    assert token.fresh(NOW)


def test_the_address_asks_for_two_scopes_by_pkce_at_loopback(ready: Places, browsed: list[str]) -> None:
    sign_in(ready, account=ME)
    asked = {name: values[0] for name, values in parse_qs(urlsplit(browsed[0]).query).items()}
    assert set(asked["scope"].split()) == {READ, COMPOSE}
    assert asked["code_challenge_method"] == "S256"
    assert asked["redirect_uri"].startswith("http://127.0.0.1:")
    assert asked["access_type"] == "offline"
    assert asked["login_hint"] == ME
    assert len(asked["state"]) >= 16


@pytest.mark.skipif(os.name != "posix", reason="file modes")
def test_the_token_is_for_its_owner_alone_whatever_the_umask(ready: Places, tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        elsewhere = Places(**{name: tmp_path / "new" / "deep" / name for name in Places._fields})
        elsewhere.credentials.parent.mkdir(parents=True)
        elsewhere.credentials.write_bytes(ready.credentials.read_bytes())
        elsewhere = Places(
            elsewhere.config, elsewhere.credentials, tmp_path / "state" / "x" / "token.json", *_rest(elsewhere)
        )
        sign_in(elsewhere)
    finally:
        os.umask(before)
    assert stat.S_IMODE(elsewhere.token.stat().st_mode) == 0o600
    assert stat.S_IMODE(elsewhere.token.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(elsewhere.token.parent.parent.stat().st_mode) == 0o700
    assert [path.name for path in elsewhere.token.parent.iterdir()] == ["token.json"]
    for path in elsewhere.cache.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def _rest(places: Places) -> tuple[Path, Path, Path]:
    return places.ledger, places.cache, places.drafts


def test_without_a_browser_the_address_is_said(ready: Places) -> None:
    said: list[str] = []
    addresses = threading.Event()

    def say(text: str) -> None:
        said.append(text)
        addresses.set()

    def person() -> None:
        addresses.wait(5)
        urllib.request.urlopen(said[0].split("\n")[1], timeout=5).close()

    thread = threading.Thread(target=person)
    thread.start()
    sign_in(ready, browser=False, say=say)
    thread.join()


def test_a_machine_without_browser_still_shows_the_address(ready: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    def none(address: str, new: int = 0) -> bool:
        raise webbrowser.Error("could not locate runnable browser")

    monkeypatch.setattr(webbrowser, "open", none)
    said: list[str] = []
    with pytest.raises(SignInError, match="Nobody signed in"):
        sign_in(ready, said, seconds=0.2)
    assert "http://127.0.0.1" in said[0]


def test_a_forged_answer_is_turned_away(server: GmailServer, ready: Places) -> None:
    server.grants.wrong_state = True
    with pytest.raises(SignInError, match="Nobody signed in"):
        sign_in(ready, seconds=0.5)
    assert not ready.token.exists()


def test_a_code_without_its_verifier_is_worth_nothing(
    server: GmailServer, ready: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    from google_auth_oauthlib.flow import InstalledAppFlow

    fetch = InstalledAppFlow.fetch_token
    monkeypatch.setattr(InstalledAppFlow, "fetch_token", lambda self, **k: fetch(self, **(k | {"code_verifier": "x"})))
    with pytest.raises(SignInError, match="invalid_grant"):
        sign_in(ready)


def test_refusing_is_a_sentence(server: GmailServer, ready: Places) -> None:
    server.grants.deny = "access_denied"
    with pytest.raises(SignInError, match=r"Google gave no permission \(access_denied\)"):
        sign_in(ready)


def test_a_box_left_unticked_for_reading_keeps_nothing(server: GmailServer, ready: Places) -> None:
    server.grants.scopes = (COMPOSE,)
    with pytest.raises(SignInError, match="Permission to read mail was not given"):
        sign_in(ready)
    assert not ready.token.exists()


def test_a_box_left_unticked_for_drafting_is_noted(server: GmailServer, ready: Places) -> None:
    server.grants.scopes = (READ,)
    token = sign_in(ready)
    assert token.scopes == (READ,)
    assert not token.may_draft
    with pytest.raises(SignInError, match="permission to save drafts was not given"):
        open_gmail(ready, now=NOW, drafting=True)


def test_another_account_than_asked_for_keeps_nothing(ready: Places) -> None:
    with pytest.raises(SignInError, match=f"signed in as {ME}, but asked for other@mailbox.example"):
        sign_in(ready, account="other@mailbox.example")
    assert not ready.token.exists()


def test_the_account_may_be_asked_for_in_capitals(ready: Places) -> None:
    assert sign_in(ready, account=ME.upper()).account == ME


def test_no_lasting_permission_is_a_sentence(server: GmailServer, ready: Places) -> None:
    server.grants.give_refresh = False
    with pytest.raises(SignInError, match="no lasting permission"):
        sign_in(ready)


def test_a_server_without_profile_knows_the_account_by_its_addresses(server: GmailServer, ready: Places) -> None:
    server.without = ("getProfile",)
    assert sign_in(ready).account == ME


def test_the_account_can_be_named_where_the_server_does_not_know_it(server: GmailServer, ready: Places) -> None:
    server.without = ("getProfile", "sendAs.list")
    with pytest.raises(SignInError, match="whose account"):
        sign_in(ready)
    assert sign_in(ready, account=ME).account == ME


def test_addresses_are_known_from_signing_in(server: GmailServer, ready: Places) -> None:
    sign_in(ready)
    server.forget_requests()
    with open_gmail(ready, now=NOW, drafting=True) as box:
        assert box.owner.name == "Robin Ashdown"
    assert server.seen == []


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Fault("token", "cut"), TryAgainLater),
        (Fault("token", "garbage"), AssistantError),
        (Fault("token", status=503, times=9), AssistantError),
        (Fault("getProfile", status=403, reason="accessNotConfigured"), SettingsError),
    ],
    ids=["cut", "garbage", "503", "API off"],
)
def test_a_sign_in_that_fails_keeps_nothing(
    server: GmailServer, ready: Places, fault: Fault, error: type[Exception]
) -> None:
    server.fail(fault)
    with pytest.raises(error):
        sign_in(ready)
    assert not ready.token.exists()


def test_the_environment_is_left_as_it_was(ready: Places) -> None:
    before = dict(os.environ)
    sign_in(ready)
    assert dict(os.environ) == before


@pytest.mark.parametrize("status", [302, 307, 308])
def test_code_and_secret_are_not_carried_along_by_a_redirect(server: GmailServer, ready: Places, status: int) -> None:
    elsewhere = {"Location": f"{server.url}/gmail/v1/users/me/elsewhere"}
    server.fail(Fault("token", status=status, headers=elsewhere))
    with pytest.raises(AssistantError):
        sign_in(ready)
    server.write_token(ready.token)
    server.fail(Fault("token", status=status, headers=elsewhere))
    with pytest.raises(AssistantError):
        signin.check(ready, None, now=NOW)
    assert not [seen for seen in server.seen if "elsewhere" in seen.path]


# The listener


def test_the_listener_is_on_this_machine_and_turns_strangers_away() -> None:
    import time

    with Listener(time.monotonic) as listener:
        assert listener.address.startswith("http://127.0.0.1:")
        assert listener._server.server_address[0] == "127.0.0.1"
        statuses: list[int] = []

        def knock() -> None:
            for path in ("favicon.ico", "?code=c", "?code=c&state=forged", "?state=", "?code=good&state=right"):
                try:
                    with urllib.request.urlopen(listener.address + path, timeout=5) as answer:
                        statuses.append(answer.status)
                except urllib.error.HTTPError as error:
                    statuses.append(error.code)
                    error.close()
                    error.close()

        thread = threading.Thread(target=knock)
        thread.start()
        answer = listener.wait("right", 10)
        thread.join()
    assert answer is not None
    assert answer.code == "good"
    assert statuses == [404, 404, 404, 404, 200]


def test_a_silent_connection_does_not_stop_the_listener() -> None:
    import socket
    import time

    with Listener(time.monotonic, silence=0.1) as listener:
        host, port = listener.address.removeprefix("http://").strip("/").split(":")
        with socket.create_connection((host, int(port))):
            thread = threading.Thread(
                target=lambda: urllib.request.urlopen(f"{listener.address}?code=c&state=s", timeout=9).close()
            )
            thread.start()
            answer = listener.wait("s", 9)
            thread.join()
    assert answer is not None


# Checking and taking back


def test_check_renews_and_tells_the_standing(server: GmailServer, ready: Places) -> None:
    sign_in(ready)
    server.grants.expire()
    standing = signin.check(ready, None, now=NOW)
    assert standing == signin.Standing(ME, tuple(sorted((READ, COMPOSE))), may_draft=True)
    assert read_token(ready.token).access_token in server.grants.access


def test_revoking_tells_the_provider_and_deletes(server: GmailServer, ready: Places) -> None:
    sign_in(ready)
    assert signin.revoke(ready) == ME
    assert server.grants.refresh == {}
    assert not ready.token.exists()


def test_a_permission_already_dead_is_deleted_too(server: GmailServer, ready: Places) -> None:
    sign_in(ready)
    server.grants.refresh.clear()
    signin.revoke(ready)
    assert not ready.token.exists()


def test_a_revocation_that_did_not_arrive_keeps_the_token(server: GmailServer, ready: Places) -> None:
    sign_in(ready)
    server.fail(faults.cut_before("revoke", times=9))
    with pytest.raises(TryAgainLater, match=r"myaccount\.google\.com/permissions"):
        signin.revoke(ready)
    assert ready.token.exists()


@pytest.mark.parametrize(
    ("token_uri", "address"),
    [
        ("https://oauth2.googleapis.com/token", "https://oauth2.googleapis.com/revoke"),
        ("https://accounts.google.com/o/oauth2/token", "https://oauth2.googleapis.com/revoke"),
        ("https://www.googleapis.com/oauth2/v3/token", "https://oauth2.googleapis.com/revoke"),
        ("http://127.0.0.1:4100/oauth2/token", "http://127.0.0.1:4100/oauth2/revoke"),
        ("http://127.0.0.1:4100/token?x=1", "http://127.0.0.1:4100/revoke"),
    ],
)
def test_where_a_permission_is_taken_back(token_uri: str, address: str) -> None:
    assert renew.revoke_address(token_uri) == address


# Tokens that cannot be used: what is done to the file or the server, the error, words of the sentence.


def damage(places: Places, **changes: Any) -> None:
    content = json.loads(places.token.read_text()) | changes
    places.token.write_text(json.dumps(content))


UNUSABLE: tuple[tuple[str, Any, type[Exception], str], ...] = (
    ("no token", lambda s, p: p.token.unlink(), SignInError, "not signed in yet"),
    ("broken JSON", lambda s, p: p.token.write_text('{"account": '), SignInError, "token file is damaged"),
    ("not an object", lambda s, p: p.token.write_text("[1]"), SignInError, "token file is damaged"),
    ("binary", lambda s, p: p.token.write_bytes(b"\xff\x00"), SignInError, "token file is damaged"),
    ("a field missing", lambda s, p: damage(p, refresh_token=""), SignInError, "token file is damaged"),
    ("a later version", lambda s, p: damage(p, version=99), SignInError, "token file is damaged"),
    ("open to others", lambda s, p: p.token.chmod(0o644), SignInError, "chmod 600"),
    ("revoked", lambda s, p: setattr(s.grants, "dead", True), SignInError, "every seven days"),
    ("another client", lambda s, p: damage(p, client_id="other"), SignInError, "another client"),
    ("another provider", lambda s, p: damage(p, token_uri="https://x.example/"), SignInError, "another client"),
    ("no permission to read", lambda s, p: damage(p, scopes=[COMPOSE]), SignInError, "permission to read mail"),
    ("no permission to draft", lambda s, p: damage(p, scopes=[READ]), SignInError, "permission to save drafts"),
    ("no credentials file", lambda s, p: p.credentials.unlink(), SignInError, "there is no credentials file"),
    ("credentials not JSON", lambda s, p: p.credentials.write_text("hello"), SettingsError, "not JSON"),
    ("credentials of a web client", lambda s, p: p.credentials.write_text('{"web": {}}'), SettingsError, "desktop app"),
    (
        "a service account",
        lambda s, p: p.credentials.write_text('{"type": "service_account"}'),
        SettingsError,
        "service account",
    ),
    ("credentials empty", lambda s, p: p.credentials.write_text("{}"), SettingsError, '"installed"'),
    (
        "credentials incomplete",
        lambda s, p: s.write_credentials(p.credentials, client_secret=""),
        SettingsError,
        "client_secret missing",
    ),
    (
        "credentials still the example",
        lambda s, p: p.credentials.write_bytes((Path(__file__).parents[2] / "credentials.example.json").read_bytes()),
        SettingsError,
        "placeholders",
    ),
    (
        "token address without encryption",
        lambda s, p: s.write_credentials(p.credentials, token_uri="http://oauth.example/token"),
        SettingsError,
        "token_uri is 'http://oauth.example/token'",
    ),
    (
        "sign-in address of another kind",
        lambda s, p: s.write_credentials(p.credentials, auth_uri="file:///etc/passwd"),
        SettingsError,
        "auth_uri",
    ),
    (
        "the secret has changed",
        lambda s, p: s.write_credentials(p.credentials, client_secret="another"),
        SettingsError,
        "its secret has changed",
    ),
    (
        "the token address is dead",
        lambda s, p: s.fail(faults.cut_before("token", times=99)),
        TryAgainLater,
        "does not answer",
    ),
    ("the API is off", lambda s, p: s.fail(_api_off()), SettingsError, "gmail.googleapis.com, wait a minute"),
    ("the administrator forbids it", lambda s, p: s.fail(_policy()), SignInError, "administrator"),
    ("no mailbox", lambda s, p: s.fail(_no_mailbox()), AssistantError, "no Gmail mailbox"),
    ("refused though renewed", lambda s, p: s.fail(_refused()), SignInError, "does not accept"),
)


def _api_off() -> Fault:
    return Fault("messages.list", status=403, reason="accessNotConfigured")


def _policy() -> Fault:
    return Fault("messages.list", status=403, reason="domainPolicy")


def _no_mailbox() -> Fault:
    return Fault("messages.list", status=400, reason="failedPrecondition")


def _refused() -> Fault:
    return Fault("messages.list", status=401, reason="authError", times=9)


@pytest.mark.parametrize(("break_it", "error", "words"), [row[1:] for row in UNUSABLE], ids=[r[0] for r in UNUSABLE])
def test_what_cannot_be_used_has_its_own_sentence(
    server: GmailServer,
    opened: Opener,
    places: Places,
    break_it: Any,
    error: type[Exception],
    words: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("time.sleep", lambda seconds: None)  # google-auth waits between its own attempts
    server.store.add(mail(1))
    break_it(server, places)
    with pytest.raises(error) as raised:
        list(opened().arrivals(NOW - timedelta(days=14), frozenset()))
    assert words in str(raised.value)
    for secret in ("refresh-", "access-", "shh-desktop"):
        assert secret not in str(raised.value)


def test_each_sentence_is_another() -> None:
    assert len({words for _, _, _, words in UNUSABLE}) > 17


def test_secrets_stay_out_of_representations(server: GmailServer, ready: Places) -> None:
    token = sign_in(ready)
    shown = repr(token) + str(token) + repr(client_file.read(ready.credentials))
    assert not [word for word in ("refresh-", "access-", "shh-desktop") if word in shown]


def test_an_access_token_is_renewed_once_an_hour(server: GmailServer, ready: Places) -> None:
    sign_in(ready)
    for minutes, renewals in ((1, 0), (59, 1), (61, 0)):
        server.forget_requests()
        with open_gmail(ready, now=NOW + timedelta(minutes=minutes), drafting=False) as box:
            list(box.arrivals(None, frozenset()))
        assert sum(seen.path == "/token" for seen in server.seen) <= renewals + 1
    assert read_token(ready.token).access_token in server.grants.access


def test_an_access_token_that_died_early_costs_one_more_request(server: GmailServer, ready: Places) -> None:
    sign_in(ready)
    server.grants.expire()
    server.forget_requests()
    with open_gmail(ready, now=NOW, drafting=False) as box:
        list(box.arrivals(None, frozenset()))
    assert server.calls == ["messages.list", "messages.list"]


def test_seven_days_of_testing_are_kept_and_told(
    server: GmailServer, ready: Places, capsys: pytest.CaptureFixture[str]
) -> None:
    server.grants.testing = True
    assert sign_in(ready).ends == NOW + timedelta(seconds=604799)
    assert main(["auth"]) == 0
    said = capsys.readouterr().out
    assert "still in Testing" in said
    assert "Publish app" in said


@pytest.mark.parametrize("seconds", [None, "604799", 0, -1, 1e12])
def test_what_is_no_length_of_time_ends_nothing(seconds: object) -> None:
    assert signin._end(seconds, NOW) is None
