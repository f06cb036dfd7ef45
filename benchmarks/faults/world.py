"""The mailbox of the campaign, and the server that holds it, in a process of its own that takes orders."""

import contextlib
import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from typing import Any

from tests.gmail.faults import Fault
from tests.gmail.server import ACCOUNT, GmailServer

NOW = datetime(2026, 3, 12, 18, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Posted:
    """One message: who, about what, how many hours before NOW, and whether it comes between two passes only."""

    number: int
    sender: str
    subject: str
    text: str
    hours: float
    answers: int = 0
    late: bool = False
    sent: bool = False


def _story(number: int, person: str, company: str, role: str, hours: float, *, late: bool = False) -> list[Posted]:
    """An interview, and a no so many hours ago."""
    first = person.split()[0]
    address = f"{person} <{first.lower()}@{company.lower()}.example>"
    subject = f"Your application as {role}"
    return [
        Posted(
            number, address, subject,
            f"Dear Robin,\n\nthank you for your application as {role} at {company}. We would like to invite you to an "
            f"interview on 3 March 2026 at 10:00.\n\nKind regards\n{person}\n{company}\n", 200 + number,
        ),
        Posted(
            number + 1, address, f"Re: {subject}",
            f"Dear Robin,\n\nthank you for the interview last week. Unfortunately we have decided to move forward with "
            f"another candidate for the position of {role}. We wish you all the best.\n\n"
            f"Kind regards\n{person}\n{company}\n",
            hours, answers=number, late=late,
        ),
    ]  # fmt: skip


MAIL: tuple[Posted, ...] = (
    *_story(10, "Sandra Ing", "Grainwood", "Supply Planner", 30),
    *_story(20, "Dana Whitlock", "Lumenfeld", "Data Analyst", 28),
    *_story(30, "Ines Moreau", "Tidewell", "Technical Writer", 40, late=True),
    *_story(40, "Olaf Brandt", "Quillmark", "Archivist", 5),  # the window is not open yet
    *_story(50, "Mara Lind", "Harrowgate", "Gardener", 60),  # and here it has closed
    Posted(60, "News <news@paper.example>", "Headlines", "Rain tomorrow.\n", 50),
    Posted(61, "Kim <kim@friend.example>", "Saturday", "Shall we go swimming?\n", 27, late=True),
    Posted(62, "Shop <shop@shop.example>", "Your order", "It is on its way.\n", 26),
    Posted(70, f"Robin Ashdown <{ACCOUNT}>", "Re: Saturday", "Yes!\n", 25, answers=61, late=True, sent=True),
)


def _raw(posted: Posted) -> bytes:
    message = EmailMessage()
    received = NOW - timedelta(hours=posted.hours)
    message["From"], message["To"] = (
        posted.sender,
        "kim@friend.example" if posted.sent else f"Robin Ashdown <{ACCOUNT}>",
    )
    message["Subject"], message["Date"] = posted.subject, format_datetime(received)
    message["Message-ID"] = f"<{posted.number}@campaign.example>"
    if posted.answers:
        message["In-Reply-To"] = message["References"] = f"<{posted.answers}@campaign.example>"
    message.set_content(posted.text)
    return message.as_bytes()


# Orders, carried out in the process of the server


def post(server: GmailServer, late: bool) -> None:
    """Deliver the mail that is there from the beginning, or what comes late."""
    for posted in MAIL:
        if posted.late == late:
            key, answers = f"18c0ffee{posted.number:08x}", f"18c0ffee{posted.answers:08x}"
            received = int((NOW - timedelta(hours=posted.hours)).timestamp() * 1000)
            label = "SENT" if posted.sent else "INBOX"
            server.store.add(_raw(posted), answers if posted.answers else key, (label,), received, key)


def fail(server: GmailServer, faults: tuple[Fault, ...]) -> None:
    server.faults[:] = faults


def heal(server: GmailServer, arranged: tuple[Fault, ...]) -> bool:
    """Nothing goes wrong any more (a dead permission is given anew by signing in); True if a fault had struck."""
    struck = [fault.times for fault in server.faults] != [fault.times for fault in arranged]
    server.faults.clear()
    server.grants.dead = False
    return struck


def die(server: GmailServer) -> None:
    server.grants.expire()
    server.grants.dead = True


def expire(server: GmailServer) -> None:
    server.grants.expire()


def drafts(server: GmailServer) -> list[tuple[str, str]]:
    """Conversation and Message-ID of each draft."""
    held = list(server.drafts.values())
    return sorted((one.thread_id, str(one.mail["Message-ID"])) for one in held)


def seen(server: GmailServer) -> list[tuple[str, str]]:
    """Method and path of every request so far, parts of batches included."""
    return [(one.method, one.path) for one in server.seen]


def url(server: GmailServer) -> str:
    return server.url


def lasting(server: GmailServer) -> str:
    return server.grants.lasting()


class Remote:
    """The server, in a process of its own: the passes are forked from here, where there is only one thread."""

    def __init__(self) -> None:
        self._orders, theirs = Pipe()
        self._pid = os.fork()
        if self._pid == 0:
            self._orders.close()
            with contextlib.suppress(EOFError):
                _serve(theirs)
            os._exit(0)
        theirs.close()

    def ask(self, order: Callable[..., Any], *arguments: Any) -> Any:
        """Have an order of this module carried out; what it returns, or raises, comes back."""
        self._orders.send((order, arguments))
        answer = self._orders.recv()
        if isinstance(answer, BaseException):
            raise answer
        return answer

    def close(self) -> None:
        self._orders.close()
        os.waitpid(self._pid, 0)


def _serve(orders: Connection) -> None:
    with GmailServer(quota=10**9) as server:
        server._http.handle_error = lambda *_: None  # type: ignore[method-assign]  # a pass was killed: no news here
        while True:
            order, arguments = orders.recv()
            try:
                orders.send(order(server, *arguments))
            except Exception as error:
                orders.send(error)
