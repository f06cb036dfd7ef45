"""Writes the sample mailbox, assistant/demo/sample.mbox, from the letters in tools/sample/.

A letter is a text file: a few headers in short form, an empty line, and what its writer wrote. Everything that
mail programs and servers add (Received, Message-ID, quoted history, HTML, calendar parts, Takeout's
X- headers) is added here, and always the same, so that the same letters give the same bytes.

    python tools/make_sample.py            write it
    python tools/make_sample.py --check    only say whether it is up to date (exit status 1 if not)
"""

import sys
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import default
from email.utils import format_datetime
from hashlib import sha256
from pathlib import Path

from sample_parts import Event, calendar, google_text, html_page, introduction, person, quoted, wrapped

LETTERS = Path(__file__).parent / "sample"
SAMPLE = Path(__file__).parent.parent / "assistant" / "demo" / "sample.mbox"
ME = "Robin Ashdown <robin.ashdown@mailbox.example>"
ZONE = timezone(timedelta(hours=1))  # Hamburg in winter; summer time begins on 29 March
POLICY = default.clone(max_line_length=998, linesep="\n")

# What the mail program of each writer leaves in the header.
CLIENTS: dict[str, dict[str, str]] = {
    "gmail": {},
    "google-calendar": {"Sender": "Google Calendar <calendar-notification@google.com>"},
    "outlook": {"Accept-Language": "en-GB", "X-MS-Has-Attach": ""},
    "outlook-de": {"Accept-Language": "de-DE", "X-MS-Has-Attach": ""},
    "apple": {"X-Mailer": "Apple Mail (2.3826.400.131.1.6)"},
    "ats": {},
    "newsletter": {"Precedence": "bulk"},
}


@dataclass(frozen=True, slots=True)
class Letter:
    """One file of tools/sample/, with what it answers."""

    name: str
    short: dict[str, str]  # its headers in short form
    body: str
    answers: "Letter | None"

    @property
    def at(self) -> datetime:
        return datetime.fromisoformat(self.short["date"]).replace(tzinfo=ZONE)

    @property
    def client(self) -> str:
        return self.short["client"]

    @property
    def quotes(self) -> "Letter | None":
        """The letter whose text stands below this one."""
        return None if self.short.get("quote") == "no" else self.answers

    @property
    def own(self) -> bool:
        return self.short["from"] == ME

    @property
    def gmail_id(self) -> int:
        """As Gmail makes them: milliseconds since the epoch, and twenty bits more."""
        return (int(self.at.timestamp() * 1000) << 20) + int(self.digest(5), 16)

    @property
    def message_id(self) -> str:
        local = f"CA{self.digest(30)}" if self.client.startswith(("gmail", "google")) else self.digest(24).upper()
        return f"<{local}@mail.{domain(self.short['from'])}>"

    def digest(self, length: int) -> str:
        return sha256(self.name.encode()).hexdigest()[:length]


def domain(address: str) -> str:
    return person(address)[1].rpartition("@")[2]


def read_letters() -> list[Letter]:
    """All letters, oldest first."""
    letters: dict[str, Letter] = {}
    for path in sorted(LETTERS.glob("*.txt")):
        head, _, body = path.read_text(encoding="utf-8").partition("\n\n")
        short = dict(line.split(": ", 1) for line in head.strip().splitlines())
        letters[path.stem] = Letter(path.stem, short, body.strip(), letters.get(short.get("answers", "")))
    return sorted(letters.values(), key=lambda letter: letter.at)


def event_of(letter: Letter) -> Event | None:
    short = letter.short
    if "event-uid" not in short:
        return None
    return Event(
        uid=short["event-uid"],
        method=short.get("event-method", "REQUEST"),
        sequence=int(short.get("event-sequence", "0")),
        start=datetime.fromisoformat(short["event-start"]).replace(tzinfo=ZONE),
        end=datetime.fromisoformat(short["event-end"]).replace(tzinfo=ZONE),
        stamp=letter.at,
        summary=short["event-summary"],
        where=short["event-where"],
        organizer=short["from"],
        attendees=tuple(short["event-with"].split("; ")),
        zone=short.get("event-zone", ""),
    )


def plain_of(letter: Letter) -> str:
    """The text part as the writer's program sends it: the letter, and below it what it answers."""
    event = event_of(letter)
    if letter.client == "google-calendar" and event:
        return google_text(event, letter.body)
    text = wrapped(letter.body) if letter.client == "gmail" else letter.body
    if parent := letter.quotes:
        text += quoted(letter.client, introduction_of(letter), plain_of(parent))
    return text + "\n"


def introduction_of(letter: Letter) -> str:
    """What stands above the history of a letter that has one."""
    parent = letter.quotes
    assert parent
    to = parent.short.get("to", ME)
    return introduction(letter.client, parent.short["from"], to, parent.at, parent.short["subject"])


def references(letter: Letter) -> list[str]:
    return [*references(letter.answers), letter.answers.message_id] if letter.answers else []


def received(letter: Letter, message: EmailMessage) -> None:
    """What Gmail's servers write on top of mail that comes in."""
    sender = person(letter.short["from"])[1]
    host = f"mail.{domain(sender)}"
    ip = f"203.0.113.{int(sha256(host.encode()).hexdigest()[:2], 16)}"
    # Pacific time, where the servers think they are: summer time began there on 8 March.
    hours, name = (-8, "PST") if letter.at < datetime(2026, 3, 8, 10, tzinfo=UTC) else (-7, "PDT")
    pacific = timezone(timedelta(hours=hours))
    stamp = f"{format_datetime((letter.at + timedelta(seconds=2)).astimezone(pacific))} ({name})"
    me = person(ME)[1]
    token = letter.digest(16)
    message["Delivered-To"] = me
    message["Received"] = f"by 2002:a05:6402:{token[:4]}:b0:{token[4:7]}:{token[7:11]} with SMTP id {token}; {stamp}"
    message["Return-Path"] = f"<{sender}>"
    message["Received"] = (
        f"from {host} ({host}. [{ip}]) by mx.google.com with ESMTPS id {token[::-1]} for <{me}>"
        f" (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256); {stamp}"
    )
    message["Received-SPF"] = (
        f"pass (google.com: domain of {sender} designates {ip} as permitted sender) client-ip={ip};"
    )
    message["Authentication-Results"] = (
        f"mx.google.com; dkim=pass header.i=@{domain(sender)} header.s=s1; spf=pass (google.com: domain of {sender}"
        f" designates {ip} as permitted sender) smtp.mailfrom={sender}; dmarc=pass (p=QUARANTINE sp=QUARANTINE"
        f" dis=NONE) header.from={domain(sender)}"
    )


def addresses(text: str) -> tuple[Address, ...]:
    """The address of a short header as the email package wants it."""
    name, address = person(text)
    return (Address(display_name=name, addr_spec=address),)


def build(letter: Letter, thread_id: int) -> EmailMessage:
    """The whole message as Takeout writes it out."""
    short = letter.short
    message = EmailMessage(policy=POLICY)
    message["X-GM-THRID"] = str(thread_id)
    message["X-Gmail-Labels"] = short.get("labels", "Sent,Opened" if letter.own else "Inbox,Important,Opened")
    if not letter.own:
        received(letter, message)
    message["MIME-Version"] = "1.0"
    message["From"] = addresses(short["from"])
    message["To"] = addresses(short.get("to", ME))
    if "cc" in short:
        message["Cc"] = addresses(short["cc"])
    message["Date"] = format_datetime(letter.at)
    message["Subject"] = short["subject"]
    message["Message-ID"] = letter.message_id
    if chain := references(letter):
        message["In-Reply-To"] = chain[-1]
        message["References"] = " ".join(chain)
    for name, value in CLIENTS[letter.client].items():
        message[name] = value
    if "list" in short:
        message["List-Id"] = f"<{short['list']}>"
        message["List-Unsubscribe"] = f"<https://{short['list']}/off>"
    if short.get("auto") == "yes":
        message["Auto-Submitted"] = "auto-generated" if letter.client != "outlook-de" else "auto-replied"
    add_parts(message, letter)
    return message


def add_parts(message: EmailMessage, letter: Letter) -> None:
    """The body as the writer's program builds it: text, HTML, appointment, attachment."""
    event = event_of(letter)
    if letter.client == "newsletter":
        message.set_content(letter.body, subtype="html", cte="quoted-printable")
        return
    plain = plain_of(letter)
    message.set_content(plain, cte="7bit" if plain.isascii() and letter.client == "gmail" else "quoted-printable")
    if letter.client != "apple":
        history = (introduction_of(letter), plain_of(letter.quotes)) if letter.quotes else None
        page = html_page(letter.client, letter.body, event, history)
        message.add_alternative(page, subtype="html", cte="quoted-printable")
    if event:
        text = calendar(event)
        message.add_alternative(text, subtype="calendar", cte="base64", params={"method": event.method})
        if letter.client != "outlook-de":  # Google sends the event a second time, as a file
            message.make_mixed()
            message.add_attachment(text.encode(), "application", "ics", filename="invite.ics", cte="base64")
    if "attach" in letter.short:
        message.add_attachment(b"%PDF-1.7\n%%EOF\n", "application", "pdf", filename=letter.short["attach"])
    for number, part in enumerate(message.walk()):
        if number:
            del part["MIME-Version"]
        if part.is_multipart():
            part.set_boundary(f"000000000000{letter.digest(16)}{number:02d}")


def mbox(letters: list[Letter]) -> bytes:
    """The mailbox: `From ` lines as Takeout writes them, in UTC; lines that look like one are quoted."""
    threads: dict[str, int] = {}
    out = []
    for letter in letters:
        thread_id = threads.setdefault(letter.short["thread"], letter.gmail_id)
        raw = build(letter, thread_id).as_bytes()
        lines = [b">" + line if line.lstrip(b">").startswith(b"From ") else line for line in raw.split(b"\n")]
        stamp = letter.at.astimezone(UTC) + timedelta(seconds=2)
        out.append(f"From {letter.gmail_id}@xxx {stamp:%a %b %d %H:%M:%S +0000 %Y}\n".encode())
        out.append(b"\n".join(lines).rstrip(b"\n") + b"\n\n")
    return b"".join(out)


def main() -> int:
    made = mbox(read_letters())
    if "--check" in sys.argv[1:]:
        fresh = SAMPLE.is_file() and SAMPLE.read_bytes() == made
        print("up to date" if fresh else f"{SAMPLE} is stale: run python tools/make_sample.py", file=sys.stderr)
        return 0 if fresh else 1
    SAMPLE.write_bytes(made)
    print(f"{SAMPLE}: {made.count(b'X-GM-THRID: ')} messages, {len(made):,} bytes", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
