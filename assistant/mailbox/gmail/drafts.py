"""Drafts: saved once, read back, compared; never changed once the person has touched them."""

import base64
import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import quote

from assistant.errors import DraftDiffers, MailboxError, OutcomeUnknown, TryAgainLater
from assistant.mailbox.gmail.cache import Cache, Entry, OwnDraft
from assistant.mailbox.gmail.calls import Calls
from assistant.mailbox.port import Draft, SavedDraft
from assistant.message.message import Message
from assistant.message.parse import parse

PAGE = 500
# Seconds to wait, each time, before looking for a draft whose saving got no answer: Gmail may still be at it.
_LOOKS = (0.0, 2.0, 10.0)


@dataclass(frozen=True, slots=True)
class Listed:
    """A draft as `drafts.list` tells of it."""

    id: str
    message_id: str  # Gmail's; another after every edit
    thread_id: str


@dataclass(frozen=True, slots=True)
class _Read:
    """A draft with its content."""

    message_id: str  # Gmail's
    thread_id: str
    entry: Entry
    message: Message


class Drafts:
    """The drafts of an account."""

    def __init__(self, calls: Calls, cache: Cache, account: str, now: datetime) -> None:
        self._calls = calls
        self._cache = cache
        self._account = account
        self._now = now
        self._drafts = calls.users.drafts()

    def listed(self) -> tuple[Listed, ...]:
        """All drafts there are now, whoever wrote them."""
        found: list[Listed] = []
        page: dict[str, Any] = {}
        while True:
            token = page.get("nextPageToken")
            answer = self._calls.read(
                "drafts.list",
                self._drafts.list(userId="me", maxResults=PAGE, **({"pageToken": token} if token else {})),
            )
            page = answer or {}
            for entry in page.get("drafts", ()):
                message = entry.get("message") or {}
                found.append(Listed(str(entry["id"]), str(message.get("id", "")), str(message.get("threadId", ""))))
            if not page.get("nextPageToken"):
                return tuple(found)

    def touched(self, draft: Listed, message: Message | None) -> bool:
        """True unless it is a draft of ours, as we left it; `message` is its present content."""
        own = self._cache.own_draft(draft.id)
        if own is not None and own.message_id == draft.message_id:
            return False
        return message is None or not _as_saved(message, own)

    def location(self, thread_id: str) -> str:
        """The conversation that holds the draft.

        Gmail's page has no address for a single draft that an API id leads to: its `#drafts?compose=` wants ids of
        its own. The conversation opens in every account, and the draft lies at its end.
        """
        return f"https://mail.google.com/mail/u/?authuser={quote(self._account)}#all/{thread_id}"

    def create(self, draft: Draft) -> SavedDraft:
        """As Mailbox.save_draft says."""
        request = self._drafts.create(userId="me", body=_body(draft))
        try:
            answer = self._calls.write("drafts.create", request, lambda: self._lying_there(draft))
        except OutcomeUnknown:
            answer = self._looked_for(draft)
            if answer is None:
                raise
        if answer is None:
            raise MailboxError(f"Conversation {draft.thread_id} is no longer there, so no draft was saved in it.")
        return self._verified(answer, draft)

    def _looked_for(self, draft: Draft) -> dict[str, Any] | None:
        """After an answer that did not come: the draft, which may appear while one looks, or None."""
        for seconds in _LOOKS:
            self._calls.rest(seconds)
            if (found := self._lying_there(draft)) is not None:
                return found
        return None

    def _lying_there(self, draft: Draft) -> dict[str, Any] | None:
        """The draft as an answer, where it lies in its conversation already."""
        for each in self.listed():
            if each.thread_id == draft.thread_id:
                read = self._read_back(each.id)
                if read is not None and read.message.message_id == draft.message_id:
                    return {"id": each.id}
        return None

    def update(self, draft_id: str, draft: Draft) -> SavedDraft:
        """As Mailbox.update_draft says; the content decides whether somebody has touched it, not an id."""
        now_there = self._read_back(draft_id)
        if now_there is None:
            raise MailboxError(f"Draft {draft_id} is no longer there: it was sent or deleted.")
        own = self._cache.own_draft(draft_id)
        if not _as_saved(now_there.message, own):
            raise MailboxError(f"Draft {draft_id} has been changed in Gmail: it is yours now, and stays as it is.")
        request = self._drafts.update(userId="me", id=draft_id, body=_body(draft))
        answer = self._calls.write("drafts.update", request)
        if answer is None:
            raise MailboxError(f"Draft {draft_id} is no longer there: it was sent or deleted.")
        self._cache.forget([now_there.message_id])
        return self._verified({"id": draft_id, **answer}, draft)

    def _verified(self, answer: dict[str, Any], draft: Draft) -> SavedDraft:
        """Read a saved draft back and compare; raises OutcomeUnknown where it cannot be read, DraftDiffers."""
        draft_id = answer.get("id")
        if not isinstance(draft_id, str) or not draft_id:
            raise OutcomeUnknown("Gmail's answer does not name the draft. The next scan looks before it acts.")
        try:
            got = self._read_back(draft_id)
        except TryAgainLater as error:
            raise OutcomeUnknown(f"The draft was saved, but could not be read back: {error}") from error
        if got is None:
            raise OutcomeUnknown("The draft was saved, but is not there. The next scan looks before it acts.")
        faults = _differences(got, draft)
        if faults:
            raise DraftDiffers(f"Draft {draft_id} was saved, but {'; '.join(faults)}. Look at it in Gmail.", draft_id)
        self._cache.put([got.entry], self._now)
        self._cache.put_own_draft(draft_id, OwnDraft(got.message_id, digest(got.message)))
        return SavedDraft(draft_id, got.thread_id, got.message.message_id, self.location(got.thread_id))

    def _read_back(self, draft_id: str) -> _Read | None:
        answer = self._calls.read("drafts.get", self._drafts.get(userId="me", id=draft_id, format="raw"))
        if answer is None:
            return None
        try:
            held = answer["message"]
            raw = base64.urlsafe_b64decode(held["raw"] + "==")
            message_id, thread_id = str(held["id"]), str(held["threadId"])
            milliseconds = int(held.get("internalDate") or self._now.timestamp() * 1000)
        except (KeyError, ValueError, TypeError):
            raise TryAgainLater("Gmail's answer about the draft is incomplete.") from None
        message = parse(raw, source=message_id, key=message_id, thread_id=thread_id, received_at=when(milliseconds))
        if not isinstance(message, Message):
            raise TryAgainLater("Gmail's answer about the draft is no message.")
        labels = frozenset(held.get("labelIds") or ("DRAFT",))
        return _Read(message_id, thread_id, Entry(message_id, thread_id, milliseconds, labels, raw), message)


def digest(message: Message) -> str:
    """What a letter says and to whom, whatever its line ends and wrapping: the same as long as nobody edits it."""
    people = sorted(address.address for address in (*message.to, *message.cc))
    parts = (message.subject, *people, " ".join(message.plain.split()))
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def _as_saved(message: Message, own: OwnDraft | None) -> bool:
    """True where the draft is as we left it: by our memory, or where that was deleted by the mark in its header."""
    if own is not None:
        return digest(message) == own.digest
    mark = message.header("x-reply-assistant").rpartition("body=")[2].strip()
    letter = "".join(f"{message.text}\n{message.signature}".split())
    return bool(mark) and mark == hashlib.sha256(letter.encode(errors="replace")).hexdigest()[:16]


def when(milliseconds: int) -> datetime:
    """Gmail's internalDate as a moment; never fails."""
    try:
        return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=milliseconds)
    except OverflowError:
        return datetime(1970, 1, 1, tzinfo=UTC)


def _body(draft: Draft) -> dict[str, Any]:
    message = {"raw": base64.urlsafe_b64encode(draft.raw).decode("ascii")}
    return {"message": message | ({"threadId": draft.thread_id} if draft.thread_id else {})}


def _differences(got: _Read, draft: Draft) -> list[str]:
    """What is not as it was meant, in half sentences."""
    found = []
    if draft.thread_id and got.thread_id != draft.thread_id:
        found.append(f"it lies in conversation {got.thread_id} instead of {draft.thread_id}")
    if draft.to.address not in {address.address for address in got.message.to}:
        found.append("its To is another")
    if draft.in_reply_to and draft.in_reply_to not in got.message.in_reply_to:
        found.append("its In-Reply-To is another")
    return found
