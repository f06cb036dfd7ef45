"""From the files of an installation to a mailbox: token, client, transport, service."""

from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

from assistant.mailbox.gmail import client_file, endpoint, renew, token
from assistant.mailbox.gmail.cache import Cache
from assistant.mailbox.gmail.calls import Calls, Patience, Rhythm
from assistant.mailbox.gmail.client_file import Client
from assistant.mailbox.gmail.mailbox import GmailMailbox
from assistant.mailbox.gmail.reading import Progress
from assistant.mailbox.gmail.token import Token
from assistant.mailbox.gmail.transport import NoSendHttp
from assistant.places import Places


def open_mailbox(
    places: Places,
    *,
    now: datetime,
    drafting: bool,
    credentials: Path | None,
    account: str | None,
    own_addresses: tuple[str, ...],
    name: str,
    progress: Progress | None,
    rhythm: Rhythm | None,
    patience: Patience | None,
) -> GmailMailbox:
    """As `assistant.mailbox.gmail.open_gmail` says."""
    endpoint.root()  # a wrong endpoint is told before anything else
    client = client_file.read(credentials or places.credentials)
    held = token.read_token(places.token)
    token.check_use(places.token, held, client, account=account, drafting=drafting)
    calls = open_calls(held, client, places.token, now, rhythm=rhythm, patience=patience)
    cache = Cache.open(places.cache, held.account)
    return GmailMailbox(calls, cache, held.account, now=now, own_addresses=own_addresses, name=name, progress=progress)


def open_calls(
    held: Token,
    client: Client,
    path: Path | None,
    now: datetime,
    *,
    rhythm: Rhythm | None = None,
    patience: Patience | None = None,
) -> Calls:
    """Calls in the name of this token; a renewed one is written back to `path`."""
    address = endpoint.root()
    # No proxy leads to this machine itself.
    http = NoSendHttp(address, proxy=not endpoint.is_loopback(urlsplit(address).hostname or ""))
    http.access_token = held.access_token if held.fresh(now) else ""

    def renewed() -> str:
        fresh = renew.renew(held, client)
        if path is not None:
            token.write_token(path, fresh)
        return fresh.access_token

    return Calls(endpoint.service(http, address), http, renewed, rhythm=rhythm, patience=patience)
