"""Save what the plan says: intent, act, outcome. Whatever is cut off, the next pass carries on with one draft."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from assistant.errors import DraftDiffers, MailboxError, OutcomeUnknown
from assistant.ledger.ledger import DraftRow, Ledger
from assistant.mailbox.port import Mailbox, SavedDraft
from assistant.scan.values import Item, Reply
from assistant.scan.wanted import Plan


@dataclass(frozen=True, slots=True)
class NotSaved:
    """An item whose draft the mailbox refused; the other items are not touched by that."""

    item: Item
    reason: str


def carry_out(plan: Plan, mailbox: Mailbox, ledger: Ledger, now: datetime) -> Iterator[Item | NotSaved]:
    """Save the replies of each item and hand it on, in the plan's order.

    Raises TryAgainLater or SignInError where going on makes no sense; what was saved stays noted.
    """
    for item in plan.items:
        try:
            saved = tuple(_save(item, reply, mailbox, ledger, now) for reply in item.replies)
        except MailboxError as error:
            yield NotSaved(item, str(error))
        else:
            yield replace(item, saved=saved or item.saved)


def _save(item: Item, reply: Reply, mailbox: Mailbox, ledger: Ledger, now: datetime) -> SavedDraft:
    """Save one reply once.

    Raises TryAgainLater where it cannot be told whether it was saved; the intent stays in the
    ledger, and the next pass looks for the draft before it makes one.
    """
    from assistant.scan.ours import adopt

    row = DraftRow(
        rejection_id=item.case.rejection.message_id,
        contact=reply.contact.address.address,
        thread_id=reply.draft.thread_id,
        message_id=reply.draft.message_id,
        state="intended",
        draft_id=reply.replaces or "",
        location="",
        subject=reply.draft.subject,
        company=item.case.facts.story.company or "",
        sentences=reply.letter.sentences,
        written_at=now,
    )
    if reply.replaces:
        saved = mailbox.update_draft(reply.replaces, reply.draft)
    else:
        ledger.write_draft(row)
        saved = adopt(mailbox, row) or _create(mailbox, ledger, reply, row)
    ledger.write_draft(row._replace(state="saved", draft_id=saved.id, location=saved.location))
    return saved


def _create(mailbox: Mailbox, ledger: Ledger, reply: Reply, row: DraftRow) -> SavedDraft:
    try:
        return mailbox.save_draft(reply.draft)
    except DraftDiffers as error:
        # It is there, though not as it was meant: noted, so that there is no second one, and told.
        ledger.write_draft(row._replace(state="saved", draft_id=error.draft_id))
        raise
    except OutcomeUnknown:
        from assistant.scan.ours import adopt

        mailbox.refresh(row.thread_id)
        saved = adopt(mailbox, row)
        if saved is None:
            raise
        return saved
