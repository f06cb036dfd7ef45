"""Messages for the tests of history, contact and decision, without the detour of MIME."""

from dataclasses import replace
from datetime import UTC, datetime

from assistant.message.message import Address, Event, Message, Owner
from assistant.understand.verdict import Understanding

ME = "robin.ashdown@mailbox.example"
OWNER = Owner(frozenset({ME}), "Robin Ashdown")


def at(text: str) -> datetime:
    """A moment in UTC; a day alone is its morning."""
    moment = datetime.fromisoformat(text if "T" in text else f"{text}T09:00")
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def someone(text: str) -> Address:
    """ "Dana Whitlock <dana@grainwood.example>" as an address."""
    name, _, address = text.rpartition("<")
    return Address(name.strip(), address.rstrip(">").strip())


def letter(
    sender: str,
    day: str,
    text: str = "",
    *,
    subject: str = "Your application",
    thread: str = "t1",
    to: str = f"Robin Ashdown <{ME}>",
    labels: tuple[str, ...] = ("inbox",),
    reply_to: str = "",
    headers: tuple[tuple[str, str], ...] = (),
    events: tuple[Event, ...] = (),
    name: str = "",
) -> Message:
    """A message; `name` becomes its message id, else sender and day do."""
    moment = at(day)
    return Message(
        source=name or day,
        key=name or day,
        message_id=f"<{name or sender.partition(' ')[0].casefold() + '-' + day.replace(':', '')}@test.example>",
        thread_id=thread,
        received_at=moment,
        sender=someone(sender),
        subject=subject,
        plain=text,
        text=text,
        date=moment,
        reply_to=(someone(reply_to),) if reply_to else (),
        to=(someone(to),),
        labels=frozenset(labels),
        headers=headers,
        events=events,
    )


def own(day: str, text: str, to: str, **more: object) -> Message:
    """A message that the owner sent."""
    message = letter(f"Robin Ashdown <{ME}>", day, text, to=to, **more)  # type: ignore[arg-type]
    return message if message.labels != frozenset({"inbox"}) else replace(message, labels=frozenset({"sent"}))


def understood(message: Message, **known: object) -> Understanding:
    """What is understood of a rejection: signed by its sender, personal, sure, unless said otherwise."""
    understanding = Understanding(
        message_id=message.message_id,
        thread_id=message.thread_id,
        source=message.source,
        received_at=message.received_at,
        is_rejection=True,
        confidence=0.95,
        language="en",
        kind="personal",
        company="Grainwood",
        role="Supply Planner",
        contact_name=message.sender.name or None,
        contact_address=message.sender.address,
        interviewed=False,
        feedback_invited=False,
        future_invited=False,
        evidence=(),
    )
    return replace(understanding, **known)  # type: ignore[arg-type]
