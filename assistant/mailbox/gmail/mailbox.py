"""Gmail as a Mailbox."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from types import TracebackType
from typing import Self

from assistant.mailbox.gmail.cache import Cache, Entry
from assistant.mailbox.gmail.calls import Calls
from assistant.mailbox.gmail.drafts import Drafts, Listed, when
from assistant.mailbox.gmail.identity import Identities, LabelNames
from assistant.mailbox.gmail.listing import Listing, after
from assistant.mailbox.gmail.reading import Progress, Reader
from assistant.mailbox.gmail.related import Related
from assistant.mailbox.gmail.transport import is_id
from assistant.mailbox.port import Draft, Probe, SavedDraft
from assistant.message.html import read_html
from assistant.message.message import Message, Owner, Unreadable
from assistant.message.parse import parse

_HOUR = timedelta(hours=1)
_OUT_OF_SIGHT = frozenset({"SPAM", "TRASH", "CHAT"})


class GmailMailbox:
    """One account, seen at one moment. What has been read once is never read again."""

    def __init__(
        self,
        calls: Calls,
        cache: Cache,
        account: str,
        *,
        now: datetime,
        own_addresses: tuple[str, ...] = (),
        name: str = "",
        progress: Progress | None = None,
    ) -> None:
        self._calls = calls
        self._cache = cache
        self._account = account
        self._now = now
        self._own_addresses = own_addresses
        self._name = name
        self._reader = Reader(calls, cache, now, progress)
        self._listing = Listing(calls, cache, now)
        self._related = Related(self._listing, cache, self._readable, now)
        self._drafts = Drafts(calls, cache, account, now)
        self._identities = Identities(calls, cache, account, now)
        self._labels = LabelNames(calls, cache, now)
        self._listed: frozenset[str] = frozenset()  # by the last complete pass of this object
        self._all_drafts: tuple[Listed, ...] | None = None
        self._owner: Owner | None = None
        self._arriving = False
        self._news = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        self._calls.close()
        self._cache.close()

    @property
    def account(self) -> str:
        return self._account

    @property
    def owner(self) -> Owner:
        if self._owner is None:
            self._owner = self._ask_owner()
        return self._owner

    def _ask_owner(self) -> Owner:
        identities = self._identities.all()
        default = next((identity for identity in identities if identity.default), None)
        addresses = {self._account, *self._own_addresses, *(identity.address for identity in identities)}
        return Owner(
            frozenset(address.lower() for address in addresses),
            self._name or (default.name if default else ""),
            default.address if default else self._account.lower(),
        )

    def signature_for(self, address: str) -> str:
        html = next((each.signature for each in self._identities.all() if each.address == address.lower()), "")
        return "\n".join(line for line, _ in read_html(html).lines).strip()

    def arrivals(
        self, since: datetime | None, known: frozenset[str], *, glance: bool = False, unsure: float | None = None
    ) -> Iterator[Message | Unreadable]:
        started = self._listing.start(since, known)
        listed = self._listing.ids(after(started))
        new = [key for key in reversed(listed) if key not in known]
        handed_out: list[str] = []
        self._cache.tidy(known, self._now)
        self._cache.listed(listed, started)
        if new and not self._cache.known(new).issuperset(new):
            self._news = True
            self._identities.renew()
            self._owner = None
        self._arriving = True
        try:
            for portion in self._reader.entries(new):
                for entry in portion:
                    message = entry if isinstance(entry, Unreadable) else self._message(entry)
                    if message is None or (isinstance(message, Message) and since and message.received_at < since):
                        continue
                    if isinstance(message, Message) and message.received_at <= self._now:
                        handed_out.append(message.key)
                    yield message
        finally:
            self._arriving = False
        if not self._reader.incomplete:
            self._listing.complete(since, started, listed, handed_out)
        self._listed = frozenset(listed)

    def thread(self, thread_id: str) -> tuple[Message, ...]:
        """The conversation as it is known; its older part is fetched when it is first asked for after a pass.

        While arrivals are being read it is what has arrived so far: asking for each would cost 40 units a message.
        """
        if not self._arriving and not self._is_whole(thread_id):
            self.refresh(thread_id)
        return self._messages(self._cache.thread(thread_id))

    def refresh(self, thread_id: str) -> bool:
        """One request, 40 units, and the messages of it that were never read."""
        if not is_id(thread_id):
            return False
        before = {entry.id: entry.labels for entry in self._cache.thread(thread_id)}
        request = self._calls.users.threads().get(userId="me", id=thread_id, format="minimal")
        answer = self._calls.read("threads.get", request) or {}
        present = {str(entry["id"]): frozenset(entry.get("labelIds", ())) for entry in answer.get("messages", ())}
        self._cache.relabel(thread_id, present)
        shown = {key: labels for key, labels in present.items() if not _OUT_OF_SIGHT & labels}
        for _ in self._reader.entries([key for key in shown if key not in before]):
            pass
        self._cache.note(f"whole {thread_id}", True, self._now)
        self._all_drafts = None
        return shown != before

    def related(self, probe: Probe) -> tuple[Message, ...]:
        """Searched for at most three times in the life of what the probe is about; what arrives later is known."""
        ids = self._related.ids(probe)
        read = [entry for portion in self._reader.entries(ids) for entry in portion if isinstance(entry, Entry)]
        until = probe.before
        messages = self._messages(sorted(read, key=lambda entry: (entry.received, entry.id)))
        return tuple(message for message in messages if until is None or message.received_at <= until)

    def labelled(self, label: str) -> frozenset[str]:
        """Without a request where there is no label of that name; its list is asked for when there was new mail."""
        key = self._labels.id_of(label, fresh=self._news)
        return self._listing.threads(key) if key else frozenset()

    def saved_draft(self, draft_id: str) -> SavedDraft | None:
        """Without a request where this pass has listed the very message that we saved; once an hour it is made sure."""
        own = self._cache.own_draft(draft_id)
        if own is not None and own.message_id in self._listed and self._cache.noted("drafts", self._now, within=_HOUR):
            entry = self._cache.get([own.message_id]).get(own.message_id)
            if entry is not None:
                return self._saved(Listed(draft_id, entry.id, entry.thread_id))
        if self._all_drafts is None:
            self._list_drafts()
        draft = next((each for each in self._all_drafts or () if each.id == draft_id), None)
        return self._saved(draft) if draft else None

    def drafts_in(self, thread_id: str) -> tuple[SavedDraft, ...]:
        """Always asked for anew: this is what keeps an interrupted pass from making a second draft."""
        return tuple(self._saved(draft) for draft in self._list_drafts() if draft.thread_id == thread_id)

    def _list_drafts(self) -> tuple[Listed, ...]:
        """All drafts as they are now. A conversation that has lost one is looked at: it was sent, edited or deleted."""
        drafts = self._drafts.listed()
        for thread_id in self._cache.drafts_are(frozenset(draft.message_id for draft in drafts)):
            self.refresh(thread_id)
        self._cache.note("drafts", True, self._now)
        self._all_drafts = drafts
        return drafts

    def save_draft(self, draft: Draft) -> SavedDraft:
        self._all_drafts = None
        saved = self._drafts.create(draft)
        self._cache.note("drafts", True, self._now)
        return saved

    def update_draft(self, draft_id: str, draft: Draft) -> SavedDraft:
        self._all_drafts = None
        self._listed = frozenset()
        return self._drafts.update(draft_id, draft)

    def _saved(self, draft: Listed) -> SavedDraft:
        entries = [entry for portion in self._reader.entries([draft.message_id]) for entry in portion]
        message = next((self._message(entry) for entry in entries if isinstance(entry, Entry)), None)
        content = message if isinstance(message, Message) else None
        return SavedDraft(
            draft.id,
            draft.thread_id,
            content.message_id if content else "",
            self._drafts.location(draft.thread_id),
            self._drafts.touched(draft, content),
        )

    def _is_whole(self, thread_id: str) -> bool:
        """True where all of a conversation has been read: its first message names it, and what follows arrives."""
        if not is_id(thread_id):
            return True
        return bool(self._cache.known([thread_id])) or bool(self._cache.noted(f"whole {thread_id}", self._now))

    def _messages(self, entries: "tuple[Entry, ...] | list[Entry]") -> tuple[Message, ...]:
        shown = [entry for entry in entries if not _OUT_OF_SIGHT & entry.labels]
        messages = [self._message(entry) for entry in shown]
        return tuple(message for message in messages if isinstance(message, Message))

    def _readable(self, entry: Entry) -> Message | None:
        message = self._message(entry)
        return message if isinstance(message, Message) else None

    def _message(self, entry: Entry) -> Message | Unreadable | None:
        """None for what is not shown: chats, and bulk mail whose text was dropped when the ledger knew it."""
        if entry.body is None or _OUT_OF_SIGHT & entry.labels:
            return None
        return parse(
            entry.body,
            source=entry.id,
            key=entry.id,
            thread_id=entry.thread_id,
            received_at=when(entry.received),
            labels=self._labels.of(entry.labels),
        )
