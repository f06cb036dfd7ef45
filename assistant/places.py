"""Where the program's own files lie."""

import os
from dataclasses import dataclass
from pathlib import Path

NAME = "reply-assistant"


@dataclass(frozen=True, slots=True)
class Places:
    """The files of one installation; folders are made with mode 0700 when something is written."""

    config: Path
    credentials: Path
    token: Path
    ledger: Path
    cache: Path  # what can be made again: index of local mailboxes, read messages
    drafts: Path  # Maildir for the drafts of a local mailbox


def find(environment: dict[str, str] | None = None) -> Places:
    """Everything under ASSISTANT_HOME where that is set, otherwise in the platform's own folders."""
    home = (os.environ if environment is None else environment).get("ASSISTANT_HOME", "")
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
