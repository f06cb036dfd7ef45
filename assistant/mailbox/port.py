"""What a scan needs of a mailbox. There is no method that sends, and there never will be one."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from assistant.message.message import Address, Message, Owner, Unreadable


@dataclass(frozen=True, slots=True)
class Probe:
    """What earlier mail of one application may be found by; an empty tuple asks for nothing."""

    domains: tuple[str, ...] = ()  # registrable domains of the company, e.g. "acme.co.uk"; "acme" is any acme.*
    names: tuple[str, ...] = ()  # the company's name ("" where unknown), then the role: in subject, sender name or text
    addresses: tuple[str, ...] = ()  # people already known to belong to it
    before: datetime | None = None  # newest first; nothing received later than this
    limit: int = 60  # messages
    about: str = ""  # message id of the rejection whose story is looked for: searched for at most three times, ever


@dataclass(frozen=True, slots=True)
class Passed:
    """A message that was passed by without being read here, because it is no rejection for certain."""

    key: str
    message_id: str
    thread_id: str
    received_at: datetime


@dataclass(frozen=True, slots=True)
class Draft:
    """A reply ready to be saved. `raw` is the whole RFC 5322 message that carries the same headers."""

    raw: bytes
    thread_id: str
    message_id: str  # of the draft itself
    to: Address
    subject: str
    in_reply_to: str
    text: str  # the letter as a person reads it, without the quoted original


@dataclass(frozen=True, slots=True)
class SavedDraft:
    """A draft as the mailbox has it now."""

    id: str  # stable: Gmail draft id, or the file name in the Maildir
    thread_id: str
    message_id: str  # RFC 5322 Message-ID it carries, "" if the person's program dropped it
    location: str  # path, or the address that opens it in Gmail
    touched: bool = False  # the person has changed it: it is theirs


class Mailbox(Protocol):
    """A place with mail. Every adapter passes tests/mailbox/test_contract.py."""

    @property
    def owner(self) -> Owner:
        """Whose mailbox it is, with every address of theirs that is known."""

    @property
    def account(self) -> str:
        """A stable name for it, under which the ledger remembers: address or absolute path."""

    def arrivals(
        self, since: datetime | None, known: frozenset[str], *, glance: bool = False, unsure: float | None = None
    ) -> Iterator[Message | Passed | Unreadable]:
        """Mail received since then, oldest first, the owner's own and drafts included; spam and trash left out.

        Messages whose `key` is in `known` may be left out: they have been read before. With `glance`, mail to many
        that says nothing about an application may come unread; with `unsure` also what was found elsewhere to be a
        rejection with less confidence than that.
        """

    def labelled(self, label: str) -> frozenset[str]:
        """Ids of the conversations that carry this label of the person's own."""

    def refresh(self, thread_id: str) -> bool:
        """Make sure that what is told of this conversation from here on is its present state; True if it changed."""

    def signature_for(self, address: str) -> str:
        """The signature the account keeps for one of its addresses, as plain text; "" where there is none."""

    def thread(self, thread_id: str) -> tuple[Message, ...]:
        """All messages of a conversation as it is now, oldest first; trash and spam left out."""

    def related(self, probe: Probe) -> tuple[Message, ...]:
        """Mail in any conversation that matches the probe in any way, oldest first."""

    def saved_draft(self, draft_id: str) -> SavedDraft | None:
        """A draft saved earlier, or None where it is gone (sent or deleted)."""

    def drafts_in(self, thread_id: str) -> tuple[SavedDraft, ...]:
        """The drafts lying in a conversation, whoever wrote them."""

    def save_draft(self, draft: Draft) -> SavedDraft:
        """Save a new draft, once, and read it back.

        Raises OutcomeUnknown where it cannot be told whether it was saved: look with `drafts_in` first.
        """

    def update_draft(self, draft_id: str, draft: Draft) -> SavedDraft:
        """Replace a draft that nobody has touched; raises MailboxError where somebody has."""

    def close(self) -> None:
        """Let go of files and connections."""
