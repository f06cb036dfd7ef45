"""The story of one rejection in Gmail: searched for at most three times in its life, then read off what arrives."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import astuple, dataclass, replace
from datetime import datetime
from typing import Any

from assistant.mailbox.gmail.cache import Cache, Entry
from assistant.mailbox.gmail.listing import MARGIN, Listing
from assistant.mailbox.gmail.search import QUERIES, queries, terms
from assistant.mailbox.matching import fits
from assistant.mailbox.port import Probe
from assistant.message.message import Message

AT_FIRST = 2  # searches: one is kept for what the mail that they find leads to


@dataclass(frozen=True, slots=True)
class Searched:
    """What has been done for one rejection so far."""

    searches: int = 0
    terms: tuple[str, ...] = ()  # searched for, or looked for in all that had been read
    found: tuple[str, ...] = ()  # ids of the searches, the likeliest first
    arrived: tuple[str, ...] = ()  # ids of what came in since and fits, oldest first
    place: int = 0  # in the cache, up to which was looked
    since: float = 0.0  # seconds since the epoch: mail received before it was searched for, not looked through


class Related:
    """Finds ids of mail for probes."""

    def __init__(
        self, listing: Listing, cache: Cache, readable: Callable[[Entry], Message | None], now: datetime
    ) -> None:
        self._listing = listing
        self._cache = cache
        self._readable = readable
        self._now = now
        self._messages: dict[str, Message | None] = {}  # what came in lately, laid out once a pass

    def ids(self, probe: Probe) -> list[str]:
        """What the searches found and what has come in since, at most as many as the probe allows."""
        name = _name(probe)
        noted = self._cache.noted(name, self._now)
        before = Searched() if noted is None else _from_note(noted)
        known = self._looked_through(self._searched(before, probe), probe)
        if known != before:
            self._cache.note(name, astuple(known), self._now)
        newest = list(dict.fromkeys((*reversed(known.arrived), *known.found)))
        present = self._cache.present(newest)
        return [key for key in newest if key in present][: probe.limit]

    def _searched(self, known: Searched, probe: Probe) -> Searched:
        """With what is new in the probe searched for, as long as there are searches left."""
        new = tuple(term for term in terms(probe) if term not in known.terms)
        if not new:
            return known
        left = QUERIES - known.searches
        first = known.searches == 0
        asked = queries(probe, AT_FIRST if first and probe.about else left, known.terms) if left else ()
        lists = [self._listing.newest(query, probe.limit) for query in asked]
        return replace(
            known,
            searches=known.searches + len(asked),
            terms=(*known.terms, *new),
            found=tuple(_by_turns([*lists, list(known.found)])),
            # Mail that came in before a search was made is found by it; with none left, all that was read is looked at.
            place=self._cache.newest_place() if first else known.place if asked else 0,
            since=self._now.timestamp() - MARGIN.total_seconds() if first else known.since if asked else 0.0,
        )

    def _looked_through(self, known: Searched, probe: Probe) -> Searched:
        """With what has come in since the last time and fits."""
        newest = self._cache.newest_place()
        if newest == known.place or not known.terms:
            return known
        behind = self._cache.behind(known.place, known.since)
        for key, entry in self._cache.get(key for key in behind if key not in self._messages).items():
            self._messages[key] = self._readable(entry)
        fitting = (key for key in behind if (message := self._messages.get(key)) is not None and fits(message, probe))
        arrived = tuple(dict.fromkeys((*known.arrived, *fitting)))
        return replace(known, arrived=arrived, place=newest)


def _name(probe: Probe) -> str:
    """Under which name it is noted; a probe that is about nothing stands for itself."""
    told = probe.about or json.dumps(astuple(probe), default=str)
    return f"related {hashlib.sha256(told.encode()).hexdigest()}"


def _from_note(noted: list[Any]) -> Searched:
    searches, searched, found, arrived, place, since = noted
    return Searched(searches, tuple(searched), tuple(found), tuple(arrived), place, since)


def _by_turns(lists: list[list[str]]) -> list[str]:
    """The lists dealt out in turn, so that a cut leaves the newest of each."""
    longest = max((len(each) for each in lists), default=0)
    return list(dict.fromkeys(each[place] for place in range(longest) for each in lists if place < len(each)))
