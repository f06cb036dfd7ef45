"""Several accounts: each with its own settings, token, ledger, drafts and cache; and one pass over all of them."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.cli import main
from assistant.demo import ME, NOW, SAMPLE
from assistant.errors import UsageError
from assistant.places import accounts, find
from tests.gmail.mail import at, mail
from tests.gmail.server import GmailServer
from tests.gmail.test_signin import browsed

_ = browsed  # a fixture

LATER = "2026-03-11T18:00:00+00:00"
OTHER = "robin@work.example"


@pytest.fixture
def server(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[GmailServer]:
    with GmailServer() as running:
        monkeypatch.setenv("ASSISTANT_GMAIL_ENDPOINT", running.url)
        running.write_credentials(find().credentials)
        running.store.add(mail(1), "", frozenset({"INBOX"}), at(0))
        yield running


@pytest.mark.parametrize("name", ["../up", "a/b", ".hidden", "a..b", "two words", "a\\b", "ümlaut", "end.", "a" * 101])
def test_name_that_no_folder_should_have_is_refused(name: str, home: Path) -> None:
    with pytest.raises(UsageError, match="a name is made of"):
        find(account=name)


def test_accounts_share_nothing_but_the_credentials(home: Path) -> None:
    common, work = find(), find(account="work")
    assert work.credentials == common.credentials
    for field in ("config", "token", "ledger", "cache", "drafts"):
        assert getattr(work, field) != getattr(common, field)
        assert "work" in getattr(work, field).parts or field in ("drafts",)
    assert work.drafts.is_relative_to(work.ledger.parent)


def test_account_with_a_credentials_file_of_its_own_uses_it(home: Path) -> None:
    own = find(account="work").config.parent / "credentials.json"
    own.parent.mkdir(parents=True)
    own.write_text("{}")
    assert find(account="work").credentials == own
    assert find(account="home").credentials == find().credentials


def test_a_name_is_the_same_in_small_and_capital_letters(home: Path) -> None:
    assert find(account="Work") == find(account="work")


def test_accounts_are_those_with_settings_or_a_token(home: Path, server: GmailServer) -> None:
    assert accounts() == ()
    server.write_token(find(account="work").token)
    (find(account="club").config.parent).mkdir(parents=True)
    assert accounts() == ("work",)
    find(account="club").config.write_text("")
    server.write_token(find().token)
    assert accounts() == ("", "club", "work")


def test_skip_in_one_account_does_not_reach_another(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    common = ["--mailbox", str(SAMPLE)]
    assert main(["skip", "Tidewell", "--account", "work", *common]) == 0
    decisions = {}
    for account in ([], ["--account", "work"]):
        capsys.readouterr()
        scan = ["scan", *common, *account, "--me", ME, "--now", NOW.isoformat(), "--dry-run", "--json"]
        assert main(scan) == 0
        rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
        decisions[" ".join(account)] = [row["decision"] for row in rows if row["company"] == "Tidewell"]
    assert decisions == {"": ["draft"], "--account work": ["skipped"]}


def test_each_account_has_settings_of_its_own(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    settings = find(account="work").config
    settings.parent.mkdir(parents=True)
    settings.write_text("[decide]\nlat = 'skip'\n")
    scan = ["scan", "--mailbox", str(SAMPLE), "--me", ME, "--now", NOW.isoformat(), "--dry-run"]
    assert main([*scan, "--account", "work"]) == 78
    assert main(scan) == 0


@pytest.mark.usefixtures("browsed")
def test_each_account_signs_in_to_a_token_of_its_own_and_gives_back_no_other(server: GmailServer) -> None:
    assert main(["auth", "--account", "work"]) == 0
    assert find(account="work").token.exists()
    assert not find().token.exists()
    assert main(["auth"]) == 0
    assert main(["auth", "--revoke", "--account", "work"]) == 0
    assert not find(account="work").token.exists()
    assert find().token.exists()
    assert main(["auth", "--check"]) == 0


def test_all_accounts_are_scanned_though_one_fails(server: GmailServer, capsys: pytest.CaptureFixture[str]) -> None:
    server.write_token(find().token)
    server.write_token(find(account="gone").token, client_id="another.apps.googleusercontent.com")
    server.write_token(find(account="work").token, account=OTHER)
    assert main(["scan", "--all-accounts", "--json", "--now", LATER]) == 77
    output = capsys.readouterr()
    rows = [json.loads(line) for line in output.out.splitlines()]
    assert [row["account"] for row in rows] == [server.store.account, OTHER]
    assert "gone: " in output.err
    assert "assistant auth --account gone" in output.err


def test_all_accounts_says_so_where_there_is_none(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["scan", "--all-accounts"]) == 2
    assert "assistant auth" in capsys.readouterr().err


@pytest.mark.parametrize("more", [["--account", "work"], ["--mailbox", str(SAMPLE)]])
def test_all_accounts_and_one_of_them_contradict(
    more: list[str], home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["scan", "--all-accounts", *more]) == 2
    assert "--all-accounts" in capsys.readouterr().err


def test_sign_in_is_recommended_for_the_account_that_needs_it(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["status", "--account", "work"]) == 77
    assert "assistant auth --account work" in capsys.readouterr().err
