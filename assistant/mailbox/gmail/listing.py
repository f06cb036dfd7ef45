"""Which messages there are: one list request a page, and from where on it is worth asking."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Any

from assistant.mailbox.gmail.cache import Cache
from assistant.mailbox.gmail.calls import Calls

PAGE = 500  # the most that Gmail gives at once
# Listed again before the newest message of the last complete pass: mail may come in late, and a draft saved a day
# or two ago shows up in the list, which tells without another request that nobody has touched it.
MARGIN = timedelta(days=3)
_WITNESSES = 20


@dataclass(frozen=True, slots=True)
class Pass:
    """A complete pass over the mailbox."""

    since: float  # seconds since the epoch from which everything has been read, 0 for all there is
    until: float  # when the newest message read was received
    witnesses: tuple[str, ...]  # messages handed out; a ledger that does not know them is another ledger


class Listing:
    """Lists messages, newest first."""

    def __init__(self, calls: Calls, cache: Cache, now: datetime) -> None:
        self._calls = calls
        self._cache = cache
        self._now = now

    def ids(self, q: str) -> list[str]:
        """Ids of the messages that a search finds, spam and trash left out."""
        return [entry["id"] for entry in self._entries(q, None)]

    def newest(self, q: str, limit: int) -> list[str]:
        """Ids of the newest messages that a search finds, at most that many: always one request."""
        return [entry["id"] for page in islice(self._pages(q, limit, None), 1) for entry in page][:limit]

    def threads(self, label: str) -> frozenset[str]:
        """Ids of the conversations in which a message carries the label."""
        return frozenset(entry["threadId"] for entry in self._entries("", label))

    def _entries(self, q: str, label: str | None) -> list[dict[str, str]]:
        return [entry for page in self._pages(q, PAGE, label) for entry in page]

    def _pages(self, q: str, size: int, label: str | None) -> Iterator[list[dict[str, str]]]:
        token = ""
        while True:
            asked: dict[str, Any] = {"userId": "me", "maxResults": min(PAGE, size)}
            asked |= {"q": q} if q else {}
            asked |= {"labelIds": [label]} if label else {}
            asked |= {"pageToken": token} if token else {}
            answer = self._calls.read("messages.list", self._calls.messages.list(**asked)) or {}
            yield [entry for entry in answer.get("messages", ()) if "id" in entry and "threadId" in entry]
            token = answer.get("nextPageToken", "")
            if not token:
                return

    def start(self, since: datetime | None, known: frozenset[str]) -> float:
        """From where on to list so that nothing received since then is missed, in seconds since the epoch."""
        wanted = max(0.0, since.timestamp()) if since else 0.0
        last = self._last()
        if last is None or wanted < last.since or not known.issuperset(last.witnesses):
            return wanted
        return max(wanted, last.until - MARGIN.total_seconds())

    def complete(self, since: datetime | None, started: float, listed: Iterable[str], handed_out: list[str]) -> None:
        """Note that everything from `started` on has been read and handed out."""
        newest = self._cache.newest(listed)
        if newest is None:
            return
        wanted = max(0.0, since.timestamp()) if since else 0.0
        last = self._last()
        until = min(newest / 1000, self._now.timestamp())
        witnesses = tuple(handed_out[-_WITNESSES:])
        if last is not None and started > wanted:  # the rest was covered by an earlier pass
            wanted, until = min(wanted, last.since), max(until, last.until)
            witnesses = (*last.witnesses, *witnesses)[-_WITNESSES:]
        self._cache.note("pass", [wanted, until, list(witnesses)], self._now)

    def _last(self) -> Pass | None:
        noted = self._cache.noted("pass", self._now)
        return Pass(noted[0], noted[1], tuple(noted[2])) if noted else None


def after(seconds: float) -> str:
    """The search for what was received at or after that second; "" for everything."""
    return f"after:{int(datetime.fromtimestamp(seconds, UTC).timestamp()) - 1}" if seconds >= 1 else ""
