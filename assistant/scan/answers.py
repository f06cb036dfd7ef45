"""Letters that went out, and the answers to them, however much later they come."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from assistant.decide import OurDraft
from assistant.ledger.ledger import Ledger
from assistant.message.message import Message, Owner
from assistant.scan.ours import Ours
from assistant.understand.history.afterwards import Awaited, first_answer, is_answer
from assistant.understand.story import Contact
from assistant.understand.verdict import Evidence


@dataclass(frozen=True, slots=True)
class WroteBack:
    """An answer to a letter."""

    message_id: str
    thread_id: str
    received_at: datetime
    sender: str  # name, or address where there is none


def sent_at(ours: Ours, answered: Evidence | None, mail: tuple[Message, ...]) -> datetime | None:
    """When our letter, or one of the person's own, went out; None where none has."""
    if ours.state is OurDraft.SENT:
        return ours.sent_at
    found = (message.received_at for message in mail if answered and message.message_id == answered.message_id)
    return next(found, None)


def answer_to(
    rejection: Message,
    contact: Contact | None,
    ours: Ours,
    since: datetime | None,
    mail: tuple[Message, ...],
    owner: Owner,
) -> WroteBack | None:
    """What came back, in the mail that is known about the application."""
    if since is None:
        return None
    addresses = {row.contact for row in ours.rows} | ({contact.address.address} if contact else set())
    threads = {rejection.thread_id, *(row.thread_id for row in ours.rows)} | ({contact.thread_id} if contact else set())
    found = first_answer(mail, Awaited(frozenset(addresses), frozenset(threads), since), owner)
    return None if found is None else _wrote_back(found)


def second_thought(rejection: Message, ours: Ours, skipped: str, mail: tuple[Message, ...], owner: Owner) -> str | None:
    """Why a draft of ours that lies there should be looked at before it is sent, in a sentence; else None."""
    if ours.state not in (OurDraft.THERE, OurDraft.TOUCHED):
        return None
    if skipped:
        return f"You have asked for it to be left alone since: {skipped}."
    if not ours.rows:  # a lost ledger: when it was made is not known
        return None
    threads = {rejection.thread_id, *(row.thread_id for row in ours.rows)}
    made = min(row.written_at for row in ours.rows)
    found = first_answer(mail, Awaited(frozenset(row.contact for row in ours.rows), frozenset(threads), made), owner)
    return None if found is None else f"{_wrote_back(found).sender} has written again since this was drafted."


class Waiting:
    """All letters that nobody has answered yet, from the ledger: also those whose rejection is long past."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        drafts = ledger.drafts()
        self._open = [
            (row, _awaited(row, [draft for draft in drafts if draft.rejection_id == row["message_id"]]))
            for row in ledger.decisions()
            if row.get("answered_at") and not row.get("reply_received")
        ]

    def notice(self, message: Message, owner: Owner) -> str | None:
        """Note in the ledger which letter this message answers; gives the message id of its rejection."""
        for number, (row, awaited) in enumerate(self._open):
            if is_answer(message, awaited, owner):
                del self._open[number]
                reply = _wrote_back(message)
                self._ledger.amend(
                    row["message_id"],
                    {"reply_received": as_row(reply), "explanation": f"{row['explanation']} {told(reply)}"},
                )
                return str(row["message_id"])
        return None


def as_row(reply: WroteBack) -> dict[str, str]:
    """An answer as JSON."""
    return {
        "message_id": reply.message_id,
        "thread_id": reply.thread_id,
        "received_at": reply.received_at.isoformat(),
        "from": reply.sender,
    }


def from_row(row: dict[str, Any]) -> WroteBack | None:
    """The answer that an earlier pass noted with a decision."""
    reply = row.get("reply_received")
    if not reply:
        return None
    moment = datetime.fromisoformat(reply["received_at"])
    return WroteBack(reply["message_id"], reply["thread_id"], moment, reply["from"])


def told(reply: WroteBack) -> str:
    """An answer in a sentence."""
    return f"{reply.sender} has written back."


def _awaited(row: dict[str, Any], drafts: list[Any]) -> Awaited:
    addresses = {draft.contact for draft in drafts} | ({row["reply_to"]} if row["reply_to"] else set())
    threads = {row["thread_id"], *(draft.thread_id for draft in drafts)}
    return Awaited(frozenset(addresses), frozenset(threads), datetime.fromisoformat(row["answered_at"]))


def _wrote_back(message: Message) -> WroteBack:
    name = message.sender.name or message.sender.address
    return WroteBack(message.message_id, message.thread_id, message.received_at, name)
