"""Messages for the tests of the extractors: everything but what a test is about has a default."""

from datetime import UTC, datetime

from assistant.message.message import Address, Message, Owner
from assistant.understand.extract.letter import Letter, open_letter

ROBIN = Owner(frozenset({"robin@example.org"}), "Robin Ash")


def message(
    text: str,
    *,
    sender: str = "jobs@grainwood.example",
    name: str = "",
    subject: str = "Your application",
    reply_to: str = "",
    quoted: str = "",
    signature: str = "",
    number: int = 1,
) -> Message:
    """One message to Robin Ash."""
    return Message(
        source=f"mail-{number}.eml",
        key=str(number),
        message_id=f"<{number}@grainwood.example>",
        thread_id="1",
        received_at=datetime(2026, 3, number, 9, tzinfo=UTC),
        sender=Address(name, sender),
        subject=subject,
        plain=text,
        text=text,
        quoted=quoted,
        signature=signature,
        reply_to=(Address("", reply_to),) if reply_to else (),
        to=(Address("Robin Ash", "robin@example.org"),),
    )


def letter(text: str, language: str, **other: str) -> Letter:
    """The message laid out for the extractors."""
    return open_letter(message(text, **other), language, ROBIN)  # type: ignore[arg-type]
