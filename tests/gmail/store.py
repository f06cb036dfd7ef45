"""What the server holds: messages, drafts, labels, and the rules Google documents for them."""

import base64
import email
import email.policy
import itertools
import re
from dataclasses import dataclass, field
from email.message import EmailMessage
from functools import cached_property
from typing import Any

from tests.gmail.search_box import matches

READ = "https://www.googleapis.com/auth/gmail.readonly"
COMPOSE = "https://www.googleapis.com/auth/gmail.compose"
SYSTEM_LABELS = ("INBOX", "SENT", "DRAFT", "SPAM", "TRASH", "UNREAD", "IMPORTANT", "STARRED")


class Refused(Exception):
    """A request that Google would answer with an error."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(f"{status} {reason}")
        self.status = status
        self.reason = reason


@dataclass
class Held:
    """A message as the server holds it."""

    id: str
    thread_id: str
    raw: bytes
    labels: set[str]
    received: int  # milliseconds since the epoch

    @cached_property
    def mail(self) -> EmailMessage:
        parsed = email.message_from_bytes(self.raw, policy=email.policy.default)
        assert isinstance(parsed, EmailMessage)
        return parsed


@dataclass
class Store:
    """One account."""

    account: str
    aliases: tuple[tuple[str, str], ...] = ()  # address, signature in HTML
    labels: dict[str, str] = field(default_factory=dict)  # id: name, of the person's own
    messages: dict[str, Held] = field(default_factory=dict)
    drafts: dict[str, str] = field(default_factory=dict)  # draft id: message id
    clock: int = 0  # milliseconds: when a draft is saved; 0 for just after the newest message

    def __post_init__(self) -> None:
        self._ids = itertools.count(0x18C0FFEE00000001, 0x1001)
        self._draft_ids = itertools.count(7000000000000000001)

    def add(
        self,
        raw: bytes,
        thread_id: str = "",
        labels: tuple[str, ...] | frozenset[str] = ("INBOX",),
        received: int = 0,
        id: str = "",
    ) -> str:
        """Put a message in; its thread is named by its first message, as Gmail does it. Returns its id."""
        key = id or f"{next(self._ids):x}"
        own = {name: key for key, name in self.labels.items()}
        named = set()
        for label in labels:
            if label not in SYSTEM_LABELS and label not in self.labels and label not in own:
                own[label] = f"Label_{len(self.labels) + 1}"
                self.labels[own[label]] = label
            named.add(own.get(label, label))
        self.messages[key] = Held(key, thread_id or key, raw, named, received)
        return key

    # Reading

    def listed(self, q: str, label: str = "") -> list[Held]:
        """Newest first; spam and trash left out."""
        found = [held for held in self.messages.values() if not held.labels & {"SPAM", "TRASH"}]
        try:
            found = [held for held in found if matches(held, q) and (not label or label in held.labels)]
        except ValueError:
            raise Refused(400, "invalidArgument") from None
        return sorted(found, key=lambda held: (held.received, held.id), reverse=True)

    def message(self, key: str) -> Held:
        if key not in self.messages:
            raise Refused(404, "notFound")
        return self.messages[key]

    def thread(self, key: str) -> list[Held]:
        found = [held for held in self.messages.values() if held.thread_id == key]
        if not found:
            raise Refused(404, "notFound")
        return sorted(found, key=lambda held: (held.received, held.id))

    # Drafts

    def save(self, body: dict[str, Any], draft_id: str = "") -> dict[str, Any]:
        """drafts.create, or drafts.update of an existing one."""
        if draft_id and draft_id not in self.drafts:
            raise Refused(404, "notFound")
        raw, thread_id = self._checked(body)
        if draft_id:
            del self.messages[self.drafts[draft_id]]
        newest = max((held.received for held in self.messages.values()), default=0)
        key = self.add(raw, thread_id, ("DRAFT",), self.clock or newest + 1000)
        draft_id = draft_id or f"r-{next(self._draft_ids)}"
        self.drafts[draft_id] = key
        return self.draft(draft_id, "minimal")

    def _checked(self, body: dict[str, Any]) -> tuple[bytes, str]:
        message = body.get("message", {})
        if set(body) - {"message", "id"} or set(message) - {"raw", "threadId"} or "raw" not in message:
            raise Refused(400, "invalidArgument")
        raw = base64.urlsafe_b64decode(message["raw"])
        thread_id = message.get("threadId", "")
        mail = Held("", "", raw, set(), 0).mail
        for name in ("from", "to", "subject", "date", "message-id"):
            if not mail.get(name):
                raise Refused(400, f"missing {name}")
        if thread_id:
            self._belongs(mail, self.thread(thread_id))
        return raw, thread_id

    def _belongs(self, mail: EmailMessage, thread: list[Held]) -> None:
        """Google's three conditions for a draft in a conversation; here a breach is an error."""
        ids = {str(held.mail.get("message-id", "")).strip() for held in thread}
        named = set(re.findall(r"<[^<>]+>", f"{mail.get('references', '')} {mail.get('in-reply-to', '')}"))
        if not mail.get("in-reply-to") or not mail.get("references") or not ids & named:
            raise Refused(400, "draft does not refer to its thread")
        if _bare(mail["subject"]) not in {_bare(held.mail.get("subject", "")) for held in thread}:
            raise Refused(400, "draft has another subject than its thread")

    def draft(self, draft_id: str, form: str) -> dict[str, Any]:
        if draft_id not in self.drafts:
            raise Refused(404, "notFound")
        return {"id": draft_id, "message": as_json(self.messages[self.drafts[draft_id]], form)}

    # What the person does in Gmail

    def edit(self, draft_id: str, old: bytes, new: bytes) -> None:
        """Change a draft as Gmail's page does: the draft keeps its id, its message gets another."""
        held = self.messages.pop(self.drafts[draft_id])
        assert old in held.raw
        labels = tuple(held.labels)
        self.drafts[draft_id] = self.add(held.raw.replace(old, new), held.thread_id, labels, held.received + 1000)

    def send(self, draft_id: str) -> str:
        """The person presses Send: the draft goes, another message appears in Sent."""
        held = self.messages.pop(self.drafts.pop(draft_id))
        return self.add(held.raw, held.thread_id, ("SENT",), held.received + 60_000)

    def discard(self, draft_id: str) -> None:
        self.messages.pop(self.drafts.pop(draft_id))


def as_json(held: Held, form: str) -> dict[str, Any]:
    found: dict[str, Any] = {"id": held.id, "threadId": held.thread_id, "labelIds": sorted(held.labels)}
    if form == "list":
        return {"id": held.id, "threadId": held.thread_id}
    found |= {"internalDate": str(held.received), "historyId": "1", "sizeEstimate": len(held.raw)}
    if form == "raw":
        found["raw"] = base64.urlsafe_b64encode(held.raw).decode().rstrip("=")
    elif form != "minimal":
        raise Refused(400, f"format {form} is not for this program")
    return found


def _bare(subject: str) -> str:
    return re.sub(r"^((re|aw|fwd|fw|wg|rv|tr|sv)\s*:\s*)+", "", str(subject).strip(), flags=re.IGNORECASE).casefold()
