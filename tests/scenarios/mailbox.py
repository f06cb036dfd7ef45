"""A scenario's mail as RFC 5322 bytes, as a Takeout mbox, and its expectations."""

import tomllib
from datetime import UTC, datetime
from email.headerregistry import HeaderRegistry
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent
ALL = sorted(FOLDER.glob("[0-9]*.toml"))


def load(path: Path) -> dict[str, Any]:
    """The scenario, with its number under "name"."""
    return tomllib.loads(path.read_text(encoding="utf-8")) | {"name": path.stem.split("-")[0]}


def message_id(scenario: dict[str, Any], message: dict[str, Any]) -> str:
    return message.get("message_id") or f"<{message['id']}@{scenario['name']}.example>"


def every_message(scenario: dict[str, Any]) -> list[dict[str, Any]]:
    return [*scenario["messages"], *scenario.get("then", {}).get("messages", [])]


def received_at(message: dict[str, Any]) -> datetime:
    return datetime.fromisoformat(message["received"])


def raw(scenario: dict[str, Any], message: dict[str, Any]) -> bytes:
    """The message as a mail program would have stored it."""
    mail = EmailMessage(policy=SMTP.clone(header_factory=HeaderRegistry(use_default_map=False)))
    received = received_at(message)
    mail["Received"] = f"from mx.example by mail.example; {format_datetime(received)}"
    mail["From"] = message["from"]
    mail["To"] = message.get("to", scenario["me"])
    mail["Subject"] = message["subject"]
    mail["Date"] = format_datetime(datetime.fromisoformat(message.get("date", message["received"])))
    mail["Message-ID"] = message_id(scenario, message)
    for name, value in message.get("headers", {}).items():
        mail[name] = value
    if "reply_to" in message:
        chain = _chain(scenario, message)
        mail["In-Reply-To"] = chain[-1]
        mail["References"] = " ".join(chain)
    mail.set_content(message.get("body", ""), cte="8bit") if "body" in message or "html" not in message else None
    if "html" in message:
        if "body" in message:
            mail.add_alternative(message["html"], subtype="html")
        else:
            mail.set_content(message["html"], subtype="html")
    if "calendar" in message:
        method = "CANCEL" if "METHOD:CANCEL" in message["calendar"] else "REQUEST"
        calendar = message["calendar"].strip().replace("\r\n", "\n").replace("\n", "\r\n") + "\r\n"
        mail.make_mixed()
        mail.add_attachment(calendar, subtype="calendar", params={"method": method}, filename="invite.ics")
    return mail.as_bytes()


def _chain(scenario: dict[str, Any], message: dict[str, Any]) -> list[str]:
    by_id = {other["id"]: other for other in every_message(scenario)}
    chain: list[str] = []
    while "reply_to" in message:
        message = by_id[message["reply_to"]]
        chain.insert(0, message_id(scenario, message))
    return chain


def write_mbox(scenario: dict[str, Any], messages: list[dict[str, Any]], path: Path) -> None:
    """A Google Takeout file of these messages."""
    threads = {name: 1700000000000000000 + number for number, name in enumerate(sorted(_threads(scenario)))}
    with path.open("wb") as mbox:
        for number, message in enumerate(messages):
            stamp = received_at(message).astimezone(UTC).strftime("%a %b %d %H:%M:%S +0000 %Y")
            head = (
                f"From {1800000000000000000 + number}@xxx {stamp}\n"
                f"X-GM-THRID: {threads[message['thread']]}\n"
                f"X-Gmail-Labels: {','.join(message['labels'])}\n"
            )
            body = raw(scenario, message).replace(b"\r\n", b"\n").replace(b"\nFrom ", b"\n>From ")
            mbox.write(head.encode() + body + b"\n\n")


def takeout_thread(scenario: dict[str, Any], name: str) -> str:
    """The X-GM-THRID that `write_mbox` gives a thread."""
    return str(1700000000000000000 + sorted(_threads(scenario)).index(name))


def _threads(scenario: dict[str, Any]) -> set[str]:
    return {message["thread"] for message in every_message(scenario)}
