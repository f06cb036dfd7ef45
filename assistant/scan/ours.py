"""What became of the drafts that earlier passes saved, or may have saved."""

import hashlib
from dataclasses import dataclass
from datetime import datetime

from assistant.decide import OurDraft
from assistant.ledger.ledger import DraftRow, Ledger
from assistant.mailbox.port import Mailbox, SavedDraft
from assistant.message.message import Label, Message


@dataclass(frozen=True, slots=True)
class Ours:
    """Our drafts for one rejection."""

    state: OurDraft
    rows: tuple[DraftRow, ...]
    saved: tuple[SavedDraft, ...]
    message_ids: frozenset[str]  # of messages that are our letter: as a draft, or sent
    sent_at: datetime | None = None  # when the first of them went out


NOTHING = Ours(OurDraft.NONE, (), (), frozenset())

# Of several drafts for one rejection, the one that still needs the person speaks for all.
_ORDER = (OurDraft.THERE, OurDraft.TOUCHED, OurDraft.SENT, OurDraft.DELETED)


def draft_message_id(account: str, rejection_id: str, contact: str) -> str:
    """The Message-ID of the one draft to a contact about a rejection: always the same, so it is recognised."""
    digest = hashlib.sha256("\0".join((account, rejection_id, contact)).encode()).hexdigest()
    domain = account.rpartition("@")[2] if "@" in account and "/" not in account else "reply-assistant.invalid"
    return f"<{digest[:32]}.reply-assistant@{domain}>"


def look_up(mailbox: Mailbox, ledger: Ledger, rejection: Message, now: datetime) -> Ours:
    """Compare what the ledger remembers with what lies in the mailbox, and bring the ledger up to date."""
    found = [_one(mailbox, ledger, row, now) for row in ledger.drafts() if row.rejection_id == rejection.message_id]
    found = [ours for ours in found if ours.state is not OurDraft.NONE]
    if not found:
        return _unremembered(mailbox, rejection)
    found.sort(key=lambda ours: _ORDER.index(ours.state))
    return Ours(
        found[0].state,
        tuple(row for ours in found for row in ours.rows),
        tuple(saved for ours in found for saved in ours.saved),
        frozenset().union(*(ours.message_ids for ours in found)),
        min((ours.sent_at for ours in found if ours.sent_at), default=None),
    )


def _one(mailbox: Mailbox, ledger: Ledger, row: DraftRow, now: datetime) -> Ours:
    saved = mailbox.saved_draft(row.draft_id) if row.draft_id else adopt(mailbox, row)
    if saved is not None:
        if row.state != "saved":  # also one that a fault of the server's had made look deleted
            row = row._replace(state="saved", draft_id=saved.id, location=saved.location, written_at=now)
            ledger.write_draft(row)
        state = OurDraft.TOUCHED if saved.touched else OurDraft.THERE
        return Ours(state, (row,), (saved,), frozenset({row.message_id, saved.message_id} - {""}))
    sent = _sent(mailbox, row)
    if sent is not None or row.state == "sent":
        if row.state != "sent":
            ledger.write_draft(row._replace(state="sent"))
        ids = {row.message_id} | ({sent.message_id} if sent else set())
        return Ours(OurDraft.SENT, (row,), (), frozenset(ids), sent.received_at if sent else row.written_at)
    if row.state == "intended":  # it never came to that
        return NOTHING
    if row.state != "dismissed":
        ledger.write_draft(row._replace(state="dismissed"))
    return Ours(OurDraft.DELETED, (row,), (), frozenset({row.message_id}))


def adopt(mailbox: Mailbox, row: DraftRow) -> SavedDraft | None:
    """The draft that an interrupted pass saved without noting it."""
    return next((saved for saved in mailbox.drafts_in(row.thread_id) if saved.message_id == row.message_id), None)


def _unremembered(mailbox: Mailbox, rejection: Message) -> Ours:
    """A draft of ours in the conversation that a lost ledger does not know."""
    for message in mailbox.thread(rejection.thread_id):
        if Label.DRAFT in message.labels and rejection.message_id in message.in_reply_to and is_ours(message):
            saved = [draft for draft in mailbox.drafts_in(message.thread_id) if draft.message_id == message.message_id]
            state = OurDraft.TOUCHED if any(draft.touched for draft in saved) else OurDraft.THERE
            return Ours(state, (), tuple(saved), frozenset({message.message_id}))
    return NOTHING


def is_ours(message: Message) -> bool:
    """True for a message that carries our mark."""
    return bool(message.header("x-reply-assistant")) or message.message_id.rpartition("@")[0].endswith(
        ".reply-assistant"
    )


def _sent(mailbox: Mailbox, row: DraftRow) -> Message | None:
    """What the person sent in the draft's conversation after the draft was there."""
    return next(
        (
            message
            for message in mailbox.thread(row.thread_id)
            if Label.DRAFT not in message.labels
            and mailbox.owner.wrote(message)
            and (message.message_id == row.message_id or (row.draft_id and message.received_at >= row.written_at))
        ),
        None,
    )
