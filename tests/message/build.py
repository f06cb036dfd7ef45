"""Raw messages for the tests, written as they lie on the wire."""

from assistant.message.message import Message
from assistant.message.parse import parse

HEAD = (
    "From: Sandra Ing <sandra.ing@grainwood.example>\n"
    "To: Robin Ashdown <robin@mailbox.example>\n"
    "Subject: Your application\n"
    "Date: Tue, 10 Mar 2026 09:00:00 +0100\n"
    "Message-ID: <one@grainwood.example>\n"
    "MIME-Version: 1.0\n"
)


def message(rest: str | bytes, head: str = HEAD) -> Message:
    """The message that `head` and `rest` make; `rest` begins with further headers or with the blank line."""
    raw = head.encode() + (rest if isinstance(rest, bytes) else rest.encode())
    parsed = parse(raw, source="test")
    assert isinstance(parsed, Message), parsed
    return parsed


def plain(text: str) -> Message:
    """A message with this plain text, in UTF-8."""
    return message(f"Content-Type: text/plain; charset=utf-8\n\n{text}")


def html(text: str) -> Message:
    """A message with this HTML alone."""
    return message(f"Content-Type: text/html; charset=utf-8\n\n{text}")


def alternative(text: str, page: str) -> Message:
    """A message with a plain and an HTML version."""
    return message(
        'Content-Type: multipart/alternative; boundary="b"\n\n'
        f"--b\nContent-Type: text/plain; charset=utf-8\n\n{text}\n"
        f"--b\nContent-Type: text/html; charset=utf-8\n\n{page}\n--b--\n"
    )
