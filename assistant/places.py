"""Where the program's own files lie."""

import os
import re
from pathlib import Path
from typing import NamedTuple

from assistant.errors import UsageError

NAME = "reply-assistant"
_ACCOUNTS = "accounts"  # folder of the accounts that have a name


class Places(NamedTuple):
    """The files of one installation; folders are made with mode 0700 when something is written."""

    config: Path
    credentials: Path
    token: Path
    ledger: Path
    cache: Path  # what can be made again: index of local mailboxes, read messages
    drafts: Path  # Maildir for the drafts of a local mailbox
    account: str = ""  # the name given with --account; "" is the account without a name


def find(environment: dict[str, str] | None = None, account: str | None = None) -> Places:
    """Everything under ASSISTANT_HOME where that is set, otherwise in the platform's own folders.

    An account with a name has settings, token, ledger and drafts of its own, and the common credentials file unless
    one lies beside its settings. Raises UsageError for a name that no folder may have.
    """
    common = _common(os.environ if environment is None else environment)
    return _named(common, account) if account else common


def accounts(environment: dict[str, str] | None = None) -> tuple[str, ...]:
    """Names of the accounts that are set up, "" first where the one without a name is signed in."""
    common = find(environment)
    parents = {common.config.parent / _ACCOUNTS, common.ledger.parent / _ACCOUNTS}
    found = {folder for parent in parents if parent.is_dir() for folder in parent.iterdir()}
    named = {folder.name for folder in found if (folder / "config.toml").exists() or (folder / "token.json").exists()}
    return (*([""] if common.token.exists() else []), *sorted(filter(_NAME.fullmatch, named)))


# Letters that every file system keeps apart from others, and no way out of the folder.
_NAME = re.compile(r"[a-z0-9][a-z0-9_+@-]*(\.[a-z0-9_+@-]+)*", re.ASCII)


def _named(common: Places, account: str) -> Places:
    account = account.strip().lower()
    if not _NAME.fullmatch(account) or len(account) > 100:
        raise UsageError(f"--account {account}: a name is made of letters a–z, digits and . _ + @ - only.")
    settings, state = (folder / _ACCOUNTS / account for folder in (common.config.parent, common.ledger.parent))
    own = settings / "credentials.json"
    return Places(
        config=settings / "config.toml",
        credentials=own if own.exists() else common.credentials,
        token=state / "token.json",
        ledger=state / "ledger.sqlite3",
        cache=common.cache / _ACCOUNTS / account,
        drafts=state / "drafts",
        account=account,
    )


def _common(environment: "os._Environ[str] | dict[str, str]") -> Places:
    home = environment.get("ASSISTANT_HOME", "")
    if home:
        settings = state = Path(home).expanduser()
        cache = state / "cache"
    else:
        from platformdirs import PlatformDirs

        folders = PlatformDirs(NAME, appauthor=False)
        settings = Path(folders.user_config_dir)
        state = Path(folders.user_state_dir)
        cache = Path(folders.user_cache_dir)
    return Places(
        config=settings / "config.toml",
        credentials=settings / "credentials.json",
        token=state / "token.json",
        ledger=state / "ledger.sqlite3",
        cache=cache,
        drafts=state / "drafts",
    )
