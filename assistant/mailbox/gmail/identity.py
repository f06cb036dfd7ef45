"""What the account says about itself: its addresses with their signatures, and the names of its labels."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from assistant.errors import MailboxError, SettingsError, SignInError
from assistant.mailbox.gmail.cache import Cache
from assistant.mailbox.gmail.calls import Calls
from assistant.message.message import Label

_DAY = timedelta(days=1)
_HOUR = timedelta(hours=1)

# Gmail's own labels, as far as they say where a message lies. The others (UNREAD, CATEGORY_…) say nothing here.
SYSTEM = {
    "INBOX": Label.INBOX,
    "SENT": Label.SENT,
    "DRAFT": Label.DRAFT,
    "SPAM": Label.SPAM,
    "TRASH": Label.TRASH,
}


@dataclass(frozen=True, slots=True)
class Identity:
    """An address the person may write from."""

    address: str
    name: str = ""
    default: bool = False
    signature: str = ""  # HTML


class Identities:
    """The addresses of an account, asked for once a day at most."""

    def __init__(self, calls: Calls, cache: Cache, account: str, now: datetime) -> None:
        self._calls = calls
        self._cache = cache
        self._account = account
        self._now = now

    def all(self) -> tuple[Identity, ...]:
        """As they are known, asked for where they never were."""
        noted = self._cache.noted("identities", self._now)
        return self._ask() if noted is None else tuple(Identity(*entry) for entry in noted)

    def renew(self) -> None:
        """Ask again where it was longer than a day ago."""
        if self._cache.noted("identities", self._now, within=_DAY) is None:
            self._ask()

    def _ask(self) -> tuple[Identity, ...]:
        try:
            request = self._calls.users.settings().sendAs().list(userId="me")
            answer = self._calls.read("sendAs.list", request) or {}
        except (SignInError, SettingsError, MailboxError):
            answer = {}  # a permission too narrow for it, or a server without it: the account's own address must do
        found = tuple(identity for entry in answer.get("sendAs", ()) if (identity := _identity(entry)))
        found = found or (Identity(self._account.lower(), default=True),)
        columns = [[each.address, each.name, each.default, each.signature] for each in found]
        self._cache.note("identities", columns, self._now)
        return found


def _identity(entry: dict[str, Any]) -> Identity | None:
    """An address that is verified; one that waits for it cannot be written from."""
    address = str(entry.get("sendAsEmail", "")).lower()
    if not address or entry.get("verificationStatus", "accepted") != "accepted":
        return None
    return Identity(
        address,
        str(entry.get("displayName", "")),
        bool(entry.get("isDefault", False)),
        str(entry.get("signature", "")),
    )


class LabelNames:
    """The names of labels, asked for once an hour at most, and where an unknown one turns up."""

    def __init__(self, calls: Calls, cache: Cache, now: datetime) -> None:
        self._calls = calls
        self._cache = cache
        self._now = now
        self._asked = False

    def of(self, ids: frozenset[str]) -> frozenset[str]:
        """Label members for Gmail's own, names for the person's."""
        own = {label for label in ids if not label.isupper()}
        names = self._names(own) if own else {}
        return frozenset(
            {SYSTEM[label].value for label in ids if label in SYSTEM} | {names.get(label, label) for label in own}
        )

    def id_of(self, name: str, *, fresh: bool) -> str | None:
        """The id of a label of this name (case does not matter, as in Gmail), or None where there is none."""
        names = self._ask() if fresh and not self._asked else self._names(set())
        return next((key for key, known in names.items() if known.casefold() == name.casefold()), None)

    def _names(self, wanted: set[str]) -> dict[str, str]:
        noted: dict[str, str] | None = self._cache.noted("labels", self._now, within=_HOUR)
        if noted is None or (not wanted <= noted.keys() and not self._asked):
            return self._ask()
        return noted

    def _ask(self) -> dict[str, str]:
        self._asked = True
        answer = self._calls.read("labels.list", self._calls.users.labels().list(userId="me")) or {}
        names = {
            str(entry["id"]): str(entry["name"])
            for entry in answer.get("labels", ())
            if entry.get("type") != "system" and "id" in entry and "name" in entry
        }
        self._cache.note("labels", names, self._now)
        return names
