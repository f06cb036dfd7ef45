"""Gmail: read through the official client library, drafts only, below it a transport that cannot send."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.places import Places

if TYPE_CHECKING:
    from assistant.mailbox.gmail.calls import Patience, Rhythm
    from assistant.mailbox.gmail.mailbox import GmailMailbox


def open_gmail(
    places: Places,
    *,
    now: datetime,
    drafting: bool,
    credentials: Path | None = None,
    account: str | None = None,
    own_addresses: tuple[str, ...] = (),
    name: str = "",
    progress: Callable[[int, int, float], None] | None = None,
    rhythm: "Rhythm | None" = None,
    patience: "Patience | None" = None,
) -> "GmailMailbox":
    """The mailbox that was signed in to; no request is made yet.

    `progress` is told of long reading: messages read, in all, seconds left. Raises SignInError where there is no
    usable permission for this account and purpose, SettingsError where credentials file or endpoint are wrong.
    """
    # Here, because the client library takes a third of a second to import, and `token.py` is wanted without it.
    from assistant.mailbox.gmail.opening import open_mailbox

    return open_mailbox(
        places,
        now=now,
        drafting=drafting,
        credentials=credentials,
        account=account,
        own_addresses=own_addresses,
        name=name,
        progress=progress,
        rhythm=rhythm,
        patience=patience,
    )
