"""Reading messages: in batches, at the pace Google allows, each one once."""

import base64
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any

from assistant.errors import MailboxError
from assistant.mailbox.gmail.cache import Cache, Entry
from assistant.mailbox.gmail.calls import Calls
from assistant.mailbox.gmail.faults import Fault, Kind, ServerFault
from assistant.mailbox.gmail.quota import COST
from assistant.mailbox.gmail.trim import is_passing, without_attachments
from assistant.message.message import Unreadable

_A_DAY = timedelta(days=1)
GIVE_UP_AFTER = 3  # scans in which a message cannot be read
BATCH = 50  # Google advises against more, and refuses more than 100

Progress = Callable[[int, int, float], None]  # read so far, in all, seconds left


class Reader:
    """Reads messages by id, and remembers them."""

    def __init__(self, calls: Calls, cache: Cache, now: datetime, progress: Progress | None = None) -> None:
        self._calls = calls
        self._cache = cache
        self._now = now
        self._progress = progress
        self._batches = True
        self.incomplete = False  # a message was left for the next scan

    def entries(self, ids: Sequence[str]) -> Iterator[list[Entry | Unreadable]]:
        """The messages of these ids in portions of at most 50, each oldest first; what is gone is left out.

        Those read before come from memory. Raises TryAgainLater where Gmail cannot be read now.
        """
        known = self._cache.known(ids)
        total = sum(key not in known for key in ids)
        done = 0
        for start in range(0, len(ids), BATCH):
            portion = ids[start : start + BATCH]
            unread = [key for key in portion if key not in known]
            if unread and self._progress and total > BATCH:
                left = self._calls.pacer.seconds_for((total - done) * COST["messages.get"])
                self._progress(done, total, left)
            read = self._read(unread)
            self._cache.put([entry for entry in read if isinstance(entry, Entry)], self._now)
            done += len(unread)
            cached = self._cache.get(key for key in portion if key in known).values()
            yield sorted([*read, *cached], key=_when)

    def _read(self, ids: Sequence[str]) -> list[Entry | Unreadable]:
        answers: dict[str, dict[str, Any] | Fault] = {}
        if ids and self._batches:
            batch = self._calls.batch("messages.get", {key: self._request(key) for key in ids})
            self._batches = batch is not None
            answers = batch or {}
        found: list[Entry | Unreadable] = []
        failed: list[str] = []
        for key in ids:
            answer = answers.get(key)
            entry = _entry(key, answer) if isinstance(answer, dict) else None
            if entry is not None:
                found.append(entry)
            elif isinstance(answer, Fault) and answer.kind is Kind.GONE:
                self.incomplete = True  # deleted meanwhile, or a fault: the next list tells
            else:
                failed.append(key)
        busy = next((a for a in answers.values() if isinstance(a, Fault) and a.kind is Kind.BUSY), None)
        if busy is not None:
            self._calls.pause(busy)
        return found + self._singly(failed, others_came=bool(found))

    def _singly(self, ids: Sequence[str], *, others_came: bool) -> list[Entry | Unreadable]:
        """One after the other, each with all the patience there is."""
        found: list[Entry | Unreadable] = []
        for key in ids:
            try:
                answer = self._calls.read("messages.get", self._request(key))
            except (ServerFault, MailboxError) as error:
                # Where others come through and this one does not, it is the message, and the scan goes on without it.
                others_came = others_came or any(isinstance(each, Entry) for each in found)
                if not others_came and len(ids) > 1:
                    raise
                found.append(self._given_up(key, error, others_came=others_came))
                continue
            entry = None if answer is None else _entry(key, answer)
            if entry is not None:
                found.append(entry)
            elif answer is None:
                self.incomplete = True
            else:
                incomplete = MailboxError("the answer about it is incomplete")
                found.append(self._given_up(key, incomplete, others_came=others_came or bool(found)))
        return found

    def _given_up(self, key: str, error: Exception, *, others_came: bool) -> Unreadable:
        """A message that Gmail does not give out.

        It is named for the ledger only at the third scan, and where nothing else was read beside it only after a
        day: until then the next scan tries again, so that a bad hour of Google's does not lose a rejection for good.
        """
        failures: dict[str, list[Any]] = self._cache.noted("failures", self._now) or {}
        count, since = failures.get(key, [0, self._now.isoformat()])
        failures[key] = [count + 1, since]
        self._cache.note("failures", failures, self._now)
        proven = others_came or self._now - datetime.fromisoformat(since) >= _A_DAY
        final = count + 1 >= GIVE_UP_AFTER and proven
        self.incomplete = self.incomplete or not final
        return Unreadable(key, key if final else "", f"Gmail does not give it out: {error}")

    def _request(self, key: str) -> Any:
        fields = "id,threadId,labelIds,internalDate,raw"
        return self._calls.messages.get(userId="me", id=key, format="raw", fields=fields)


def _entry(key: str, answer: dict[str, Any]) -> Entry | None:
    """The message in an answer; None where the answer lacks what belongs to it."""
    try:
        raw = base64.urlsafe_b64decode(answer["raw"] + "==")
        body = without_attachments(raw)
        return Entry(
            id=key,
            thread_id=answer["threadId"],
            received=int(answer["internalDate"]),
            labels=frozenset(answer.get("labelIds", ())),
            body=body,
            passing=is_passing(body),
        )
    except (KeyError, ValueError, TypeError):
        return None


def _when(entry: Entry | Unreadable) -> tuple[int, str]:
    return (entry.received, entry.id) if isinstance(entry, Entry) else (0, entry.key)
