"""Mailboxes with given messages in them, one kind for each adapter; what the contract suite is run against."""

import mailbox
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path
from typing import Protocol

from assistant.mailbox.local import LocalMailbox, open_local
from assistant.mailbox.port import Draft, Mailbox, SavedDraft
from assistant.message.message import Address, Label

ME = "robin.ashdown@mailbox.example"
START = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)
GARBAGE = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0" + bytes(range(256))


@dataclass(frozen=True)
class Posted:
    """A message as the mailbox is to hold it."""

    raw: bytes
    received: datetime
    thread: str  # any name: messages with the same one are one conversation
    label: Label | None = Label.INBOX


class World(Protocol):
    """A place in which a mailbox with given messages is made, and in which the person acts on its drafts."""

    def open(self, messages: Sequence[Posted]) -> Mailbox:
        """A mailbox that holds exactly these messages."""

    def reopen(self) -> Mailbox:
        """The same mailbox, as a new process sees it."""

    def edit(self, draft: SavedDraft) -> None:
        """The person changes the text of a draft."""

    def delete(self, draft: SavedDraft) -> None:
        """The person deletes a draft."""


def post(
    number: int,
    hours: float,
    *,
    text: str = "Thank you for your application.",
    sender: str = "Sandra Ing <sandra.ing@grainwood.example>",
    to: str = f"Robin Ashdown <{ME}>",
    subject: str = "Your application",
    answers: int | None = None,
    thread: str = "",
    label: Label | None = Label.INBOX,
) -> Posted:
    """Message `number`, received so many hours after START."""
    received = START + timedelta(hours=hours)
    message = EmailMessage()
    message["Received"] = f"from out.example by in.example; {format_datetime(received)}"
    message["Delivered-To"] = ME
    message["From"] = sender
    message["To"] = to
    message["Subject"] = subject
    message["Date"] = format_datetime(received)
    message["Message-ID"] = message_id(number)
    if answers is not None:
        message["In-Reply-To"] = message["References"] = message_id(answers)
    message.set_content(text)
    return Posted(message.as_bytes(), received, thread or f"thread {number}", label)


def message_id(number: int) -> str:
    return f"<{number}@contract.example>"


def reply(thread_id: str, number: int, text: str = "Dear Sandra, thank you for telling me.") -> Draft:
    """A draft that answers message `number`."""
    message = EmailMessage()
    message["From"] = f"Robin Ashdown <{ME}>"
    message["To"] = "Sandra Ing <sandra.ing@grainwood.example>"
    message["Subject"] = "Re: Your application"
    message["Date"] = format_datetime(START + timedelta(hours=60))
    message["Message-ID"] = f"<draft-{number}@mailbox.example>"
    message["In-Reply-To"] = message["References"] = message_id(number)
    message.set_content(text)
    return Draft(
        raw=message.as_bytes().replace(b"\n", b"\r\n"),
        thread_id=thread_id,
        message_id=f"<draft-{number}@mailbox.example>",
        to=Address("Sandra Ing", "sandra.ing@grainwood.example"),
        subject="Re: Your application",
        in_reply_to=message_id(number),
        text=text,
    )


class LocalWorld:
    """What the local mailboxes have in common: where they are opened and where their drafts lie."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / "mail"
        self.drafts = folder / "drafts"

    def open(self, messages: Sequence[Posted]) -> LocalMailbox:
        self.write(messages)
        return self.reopen()

    def reopen(self) -> LocalMailbox:
        return open_local(self.path, me=(ME,), cache=self.folder / "cache", drafts=self.drafts)

    def write(self, messages: Sequence[Posted]) -> None:
        raise NotImplementedError

    def edit(self, draft: SavedDraft) -> None:
        file = Path(draft.location)
        file.write_bytes(file.read_bytes() + b"PS: I meant every word.\n")

    def delete(self, draft: SavedDraft) -> None:
        Path(draft.location).unlink()


class MboxWorld(LocalWorld):
    """A Takeout file."""

    NAMES = {  # noqa: RUF012 - a table
        Label.INBOX: "Inbox,Unread",
        Label.SENT: "Sent",
        Label.DRAFT: "Drafts",
        Label.SPAM: "Spam",
        Label.TRASH: "Trash",
        None: "Archived",
    }

    def write(self, messages: Sequence[Posted]) -> None:
        threads = {thread: str(1_700 + place) for place, thread in enumerate({one.thread: 0 for one in messages})}
        with self.path.open("wb") as file:
            for one in messages:
                stamp = one.received.strftime("%a %b %d %H:%M:%S +0000 %Y")
                file.write(f"From {threads[one.thread]}@xxx {stamp}\r\n".encode())
                file.write(f"X-GM-THRID: {threads[one.thread]}\r\n".encode())
                file.write(f"X-Gmail-Labels: {self.NAMES[one.label]}\r\n".encode())
                file.write(one.raw.replace(b"\n", b"\r\n") + b"\r\n")


class MaildirWorld(LocalWorld):
    """A Maildir++ with the folders that Dovecot makes."""

    FOLDERS = {Label.SENT: "Sent", Label.DRAFT: "Drafts", Label.SPAM: "Junk", Label.TRASH: "Trash"}  # noqa: RUF012

    def write(self, messages: Sequence[Posted]) -> None:
        top = mailbox.Maildir(self.path, create=True)
        for one in messages:
            name = "Archive" if one.label is None else self.FOLDERS.get(one.label)
            (top.add_folder(name) if name else top).add(one.raw)


class FolderWorld(LocalWorld):
    """A folder of .eml files with folders inside."""

    def write(self, messages: Sequence[Posted]) -> None:
        for place, one in enumerate(messages):
            folder = self.path / (MaildirWorld.FOLDERS.get(one.label, "") if one.label else "Archive")
            folder.mkdir(parents=True, exist_ok=True)
            (folder / f"{place:03}.eml").write_bytes(one.raw)


LOCAL_WORLDS = (MboxWorld, MaildirWorld, FolderWorld)
