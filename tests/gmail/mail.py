"""Messages for the tests, invented."""

from datetime import UTC, datetime, timedelta
from email.message import EmailMessage

from assistant.mailbox.port import Draft
from assistant.message.message import Address

ME = "robin.ashdown@mailbox.example"
START = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)


def ms(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)


def at(hours: float) -> int:
    """So many hours after the start, in milliseconds."""
    return ms(START + timedelta(hours=hours))


def mail(
    number: int,
    text: str = "Thank you for your application. We have chosen somebody else.",
    *,
    sender: str = "Sandra Ing <sandra.ing@grainwood.example>",
    to: str = ME,
    subject: str = "Your application",
    reply_to: int | None = None,
    bulk: bool = False,
) -> bytes:
    """A message numbered for its Message-ID."""
    message = EmailMessage()
    message["From"] = sender
    message["To"] = to
    message["Subject"] = subject
    message["Date"] = "Tue, 10 Mar 2026 09:00:00 +0000"
    message["Message-ID"] = f"<{number}@grainwood.example>"
    if reply_to is not None:
        message["In-Reply-To"] = f"<{reply_to}@grainwood.example>"
        message["References"] = f"<{reply_to}@grainwood.example>"
    if bulk:
        message["List-Unsubscribe"] = "<https://news.example/off>"
    message.set_content(text)
    return message.as_bytes()


def reply(thread_id: str, number: int, text: str = "Dear Sandra, thank you for telling me.") -> Draft:
    """A draft that answers message `number`."""
    message = EmailMessage()
    message["From"] = f"Robin Ashdown <{ME}>"
    message["To"] = "Sandra Ing <sandra.ing@grainwood.example>"
    message["Subject"] = "Re: Your application"
    message["Date"] = "Wed, 11 Mar 2026 18:00:00 +0000"
    message["Message-ID"] = f"<draft-{number}@mailbox.example>"
    message["In-Reply-To"] = message["References"] = f"<{number}@grainwood.example>"
    message.set_content(text)
    return Draft(
        raw=message.as_bytes(),
        thread_id=thread_id,
        message_id=f"<draft-{number}@mailbox.example>",
        to=Address("Sandra Ing", "sandra.ing@grainwood.example"),
        subject="Re: Your application",
        in_reply_to=f"<{number}@grainwood.example>",
        text=text,
    )
