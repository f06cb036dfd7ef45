"""An item as the JSON object that docs/json.md promises."""

from typing import TYPE_CHECKING, Any

from assistant.mailbox.port import SavedDraft
from assistant.scan.values import Item

if TYPE_CHECKING:
    from assistant.understand.story import Contact


def as_json(item: Item, *, local: bool) -> dict[str, Any]:
    """One object for one rejection."""
    from assistant.decide import Outcome
    from assistant.scan.answers import as_row, told
    from assistant.understand.story import Contact

    rejection, decision = item.case.facts.rejection, item.decision
    contact = item.case.facts.contact
    reached = contact if isinstance(contact, Contact) else None
    return {
        "message_id": rejection.message_id,
        "thread_id": rejection.thread_id,
        "received_at": rejection.received_at.isoformat(),
        "company": item.case.facts.story.company or rejection.company,
        "role": item.case.facts.story.role or rejection.role,
        "language": rejection.language,
        "contact_name": rejection.contact_name,
        "decision": str(decision.decision),
        "reason": decision.reason,
        "explanation": decision.explanation + (f" {told(item.case.reply)}" if item.case.reply else ""),
        "window_opens": decision.window_opens.isoformat(),
        "window_closes": decision.window_closes.isoformat(),
        "reply_to": reached.address.address if reached else None,
        "in_reply_to": reached.in_reply_to if reached else None,
        "draft": _draft(item, local),
        "further_drafts": [
            _row(saved, reply.draft.to.address, reply.draft.subject, reply.draft.text, local)
            for saved, reply in list(zip(item.saved, item.replies, strict=False))[1:]
        ],
        "answered_at": item.case.answered_at.isoformat() if item.case.answered_at else None,
        "reply_to_name": _name(reached) if reached else None,
        "reply_received": as_row(item.case.reply) if item.case.reply else None,
        "warning": item.case.warning if decision.decision is Outcome.DRAFTED else None,
    }


def _name(contact: "Contact") -> str | None:
    """Who is behind the address, as far as mail tells."""
    return (contact.person.name if contact.person else contact.address.name) or None


def _draft(item: Item, local: bool) -> dict[str, Any] | None:
    """The draft that lies there, or the one a dry run would save."""
    if item.saved:
        subject = item.replies[0].draft.subject if item.replies else _subject(item)
        text = item.replies[0].draft.text if item.replies else item.saved_text
        return _row(item.saved[0], _to(item), subject, text, local)
    if item.replies:
        draft = item.replies[0].draft
        where = "path" if local else "url"
        place = {"id": None, where: None, "thread_id": draft.thread_id}
        return place | {"to": draft.to.address, "subject": draft.subject, "text": draft.text}
    return None


def _to(item: Item) -> str | None:
    """Whom the first draft is addressed to; None where only the draft itself knows."""
    if item.replies:
        return item.replies[0].draft.to.address
    return item.case.ours.rows[0].contact if item.case.ours.rows else None


def _row(saved: SavedDraft, to: str | None, subject: str, text: str, local: bool) -> dict[str, Any]:
    return {
        "id": saved.id,
        "path" if local else "url": saved.location,
        "thread_id": saved.thread_id,
        "to": to,
        "subject": subject,
        "text": text,
    }


def _subject(item: Item) -> str:
    return item.case.ours.rows[0].subject if item.case.ours.rows else item.case.rejection.subject
