"""A Takeout mbox of any size, made up: newsletters in HTML, notices, threads, attachments, a job search in between.

The same arguments give the same bytes. About 30 kB a message, as in life: most of it markup and attachments.
"""

import base64
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks import texts

OWNER = "robin.hale@mail.example"
NAME = "Robin Hale"
NOW = datetime(2026, 3, 12, 18, 0, tzinfo=UTC)  # the moment at which the mailbox is looked at
YEARS = 8  # that its mail is spread over
REJECTIONS = 0.003  # of all messages
COMPANIES = 200

# Share of the mail, and what it is.
KINDS = {"shop": 0.34, "news": 0.16, "notice": 0.14, "work": 0.22, "attachment": 0.07, "german": 0.04, "alert": 0.03}


@dataclass(frozen=True, slots=True)
class Mail:
    """One message before it is written down."""

    when: datetime
    thread: int
    number: int
    sender: str  # name <address>
    to: str
    subject: str
    body: bytes  # with the headers that say what it is
    labels: str
    parents: tuple[int, ...] = ()


def make(path: Path, messages: int, *, rejections: int | None = None, seed: int = 7, light: bool = False) -> int:
    """Write the mailbox and return its size in bytes; without `rejections` 0.3 % of the messages are some.

    `light` leaves out markup and attachments: letters alone, some 3 kB each.
    """
    count = round(messages * REJECTIONS) if rejections is None else rejections
    maker = Maker(random.Random(seed), light=light)
    with path.open("wb") as file:
        for mail in _mails(messages, count, maker):
            file.write(_written(mail))
        return file.tell()


def _mails(messages: int, rejections: int, maker: "Maker") -> Iterator[Mail]:
    ordinary = max(0, messages - 4 * rejections)
    due = [ordinary * (number + 1) / (rejections + 1) for number in range(rejections)]
    made = 0
    for number, place in enumerate(due):
        while made < place:
            made += 1
            yield maker.ordinary()
        # Every tenth of them in the last fortnight, spread over its days.
        old = 15 + number * 7919 % (YEARS * 365 - 60)
        days = 1 + number % 130 / 10 if number % 10 == 0 and number < 1_000 else old
        yield from maker.application(number % COMPANIES, NOW - timedelta(days=days))
    while made < ordinary:
        made += 1
        yield maker.ordinary()


class Maker:
    """Makes messages; what repeats is made once."""

    def __init__(self, chance: random.Random, *, light: bool = False) -> None:
        self._chance = chance
        self._light = light
        self._number = 0
        self._thread = 0
        self._talks: list[Mail] = []  # that may go on
        self._blobs = [chance.randbytes(round(10 ** chance.uniform(4.3, 5.6))) for _ in range(24)]
        self._files = [base64.encodebytes(blob) for blob in self._blobs]
        self._styles = "".join(f".c{n}{{color:#{n * 53 % 4096:03x};padding:{n % 30}px}}\n" for n in range(120))

    def ordinary(self) -> Mail:
        """Anything but the mail of an application."""
        kind = self._chance.choices(list(KINDS), list(KINDS.values()))[0]
        when = NOW - timedelta(seconds=self._chance.random() * YEARS * 365 * 86_400)
        if kind == "work" or self._light:
            return self._talk(when)
        firm = self._firm(self._chance.randrange(400))
        domain = firm.lower().replace(" ", "-") + ".example"
        if kind == "attachment":
            body = self._with_file(self._sentences(texts.WORK, 3))
            person = self._person()
            return self._mail(when, f"{person} <{_local(person)}@{domain}>", "The papers you asked for", body, "Inbox")
        pool = {"shop": texts.SHOP, "news": texts.NEWS, "german": texts.GERMAN, "alert": texts.ALERT}.get(kind)
        if pool is None:
            body = _plain(self._sentences(texts.SHOP, 2)) if self._chance.random() < 0.3 else self._page(texts.SHOP, 6)
            return self._mail(when, f"{firm} <no-reply@{domain}>", "Your order is on its way", body, "Inbox")
        if self._chance.random() < 0.12:
            pool = [*pool, *texts.TEMPTING]
        subject = self._sentence(pool)[:70]
        size = self._chance.randrange(12, 80)
        sender = f"{firm} <{'jobs' if kind == 'alert' else 'news'}@mail.{domain}>"
        labels = "Inbox,Category Promotions,Unread" if kind == "shop" else "Inbox,Category Updates"
        return self._mail(when, sender, subject, self._both(pool, size, domain), labels)

    def application(self, company: int, when: datetime) -> Iterator[Mail]:
        """Confirmation, invitation, answer and rejection, told at `when`."""
        firm = self._firm(company, jobs=True)
        domain = firm.lower().replace(" ", "-") + ".example"
        words = {
            "firm": firm,
            "role": self._chance.choice(texts.ROLES),
            "name": NAME.split()[0],
            "recruiter": self._person(),
            "manager": self._person(),
            "day": f"{when - timedelta(days=9):%A, %-d %B}",
        }
        person = f"{words['recruiter']} <{_local(words['recruiter'])}@{domain}>"
        subject = f"Your application for {words['role']} at {firm}"
        told = _plain(texts.CONFIRMATION.format(**words))
        yield self._mail(when - timedelta(days=20), f"{firm} Careers <jobs@{domain}>", subject, told, "Inbox")
        letter = _plain(texts.REJECTIONS[company % len(texts.REJECTIONS)].format(**words))
        invitation = _plain(texts.INVITATION.format(**words))
        first = self._mail(when - timedelta(days=14), person, f"Interview: {words['role']}", invitation, "Inbox")
        yield first
        answer = self._answer(first, when - timedelta(days=13), _plain(texts.ACCEPTANCE.format(**words)), own=True)
        yield answer
        yield self._answer(answer, when, letter, own=False, sender=person)

    def _talk(self, when: datetime) -> Mail:
        """A message of a conversation, a new one or one that goes on."""
        own = self._chance.random() < 0.3
        if self._talks and self._chance.random() < 0.6:
            before = self._chance.choice(self._talks)
            text = self._sentences(texts.WORK, self._chance.randrange(1, 8))
            quoted = "\n".join(f"> {line}" for line in self._sentences(texts.WORK, 12).splitlines())
            body = _plain(f"{text}\n\nOn Monday, {before.sender} wrote:\n{quoted}\n")
            mail = self._answer(before, min(before.when + timedelta(hours=3), NOW), body, own=own)
            self._talks[self._talks.index(before)] = mail
            return mail
        person = self._person()
        body = _plain(self._sentences(texts.WORK, self._chance.randrange(2, 14)))
        mail = self._mail(
            when, f"{person} <{_local(person)}@office.example>", self._sentence(texts.WORK)[:60], body, "Inbox"
        )
        self._talks = [*self._talks[-200:], mail]
        return mail

    def _answer(self, before: Mail, when: datetime, body: bytes, *, own: bool, sender: str = "") -> Mail:
        others = sender or (before.to if OWNER in before.sender else before.sender)
        self._number += 1
        return Mail(
            when,
            before.thread,
            self._number,
            f"{NAME} <{OWNER}>" if own else others,
            others if own else f"{NAME} <{OWNER}>",
            before.subject if before.subject.startswith("Re: ") else f"Re: {before.subject}",
            body,
            "Sent" if own else "Inbox,Opened",
            (*before.parents[-8:], before.number),
        )

    def _mail(self, when: datetime, sender: str, subject: str, body: bytes, labels: str) -> Mail:
        self._number += 1
        self._thread += 1
        return Mail(when, self._thread, self._number, sender, f"{NAME} <{OWNER}>", subject, body, labels)

    def _firm(self, number: int, *, jobs: bool = False) -> str:
        first = texts.FIRMS[number % len(texts.FIRMS)]
        second = texts.TRADES[number // len(texts.FIRMS) % len(texts.TRADES)]
        return f"{'North' if jobs else 'Old'} {first} {second}"

    def _person(self) -> str:
        return f"{self._chance.choice(texts.FIRST)} {self._chance.choice(texts.LAST)}"

    def _sentence(self, pool: list[str]) -> str:
        """A sentence of the pool, nearly always with something of its own: real mail repeats itself little."""
        words = {"role": self._chance.choice(texts.ROLES), "firm": self._firm(self._chance.randrange(400))}
        said = self._chance.choice(pool).format(**words)
        if self._chance.random() < 0.15:
            return said
        other = self._chance.choice(pool).format(**words)
        number = self._chance.randrange(2, 5_000)
        return f"{said.rstrip('.')}, number {number} ({self._person()}): {other[:1].lower()}{other[1:]}"

    def _sentences(self, pool: list[str], count: int) -> str:
        return "\n".join(self._sentence(pool) for _ in range(count)) + "\n"

    def _page(self, pool: list[str], count: int) -> bytes:
        """HTML alone, quoted-printable."""
        return b"Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n" + _soft(
            self._html(pool, count)
        )

    def _both(self, pool: list[str], count: int, domain: str) -> bytes:
        """Text and HTML, as newsletters come, with the fields of a mailing program."""
        mark = f"=_{self._number:08d}".encode()
        unsubscribe = f"https://{domain}/unsubscribe/{self._number}"
        text = self._sentences(pool, max(3, count // 4)) + f"\nUnsubscribe: {unsubscribe}\n"
        encoded = b"quoted-printable\n\n"
        return b"".join(
            (
                f"List-Unsubscribe: <{unsubscribe}>\nPrecedence: bulk\n".encode(),
                b'Content-Type: multipart/alternative; boundary="' + mark + b'"\n\n--' + mark,
                b"\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: " + encoded,
                _soft(text),
                b"\n--" + mark + b"\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: " + encoded,
                _soft(self._html(pool, count)),
                b"\n--" + mark + b"--\n",
            )
        )

    def _html(self, pool: list[str], count: int) -> str:
        look = "font-family:Arial,sans-serif;font-size:15px;line-height:22px;padding:12px 24px"
        bits = self._chance.getrandbits
        rows = "".join(
            f'<tr><td class="c{n % 120}" style="{look}"><a href="https://click.mail.example/{bits(256):x}?campaign={n}">'
            f'<img src="https://img.mail.example/{bits(64):x}.png" width="280" height="180" alt=""></a>'
            f"<p>{self._sentence(pool)}</p></td></tr>\n"
            for n in range(count)
        )
        return f"<html><head><style>{self._styles}</style></head><body><table>{rows}</table></body></html>\n"

    def _with_file(self, text: str) -> bytes:
        mark = f"=_{self._number:08d}".encode()
        kind = self._chance.choice((b"application/pdf", b"image/jpeg"))
        return b"".join(
            (
                b'Content-Type: multipart/mixed; boundary="' + mark + b'"\n\n--' + mark,
                b"\nContent-Type: text/plain; charset=utf-8\n\n" + text.encode() + b"\n--" + mark,
                b"\nContent-Type: " + kind + b"\nContent-Transfer-Encoding: base64\n",
                b'Content-Disposition: attachment; filename="papers"\n\n' + self._chance.choice(self._files),
                b"\n--" + mark + b"--\n",
            )
        )


def _local(person: str) -> str:
    return person.lower().replace(" ", ".")


def _plain(text: str) -> bytes:
    return b"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n" + text.encode()


def _soft(text: str) -> bytes:
    """Quoted-printable with soft line ends, quickly: only what the texts hold is escaped."""
    lines = text.replace("=", "=3D").encode().split(b"\n")
    wrapped = (
        line[at : at + 74] + (b"=" if at + 74 < len(line) else b"")
        for line in lines
        for at in range(0, max(1, len(line)), 74)
    )
    return b"\n".join(part.replace(b"\xc3", b"=C3").replace(b"\xe2", b"=E2") for part in wrapped)


def as_sent(mail: Mail) -> bytes:
    """The message as Gmail's API gives it: without what Takeout puts before it."""
    return _written(mail).split(b"\r\n", 3)[3]


def _written(mail: Mail) -> bytes:
    """The message as Takeout writes it."""
    date = f"{mail.when:%a, %d %b %Y %H:%M:%S} +0000"
    own = "Sent" in mail.labels.split(",")
    parents = " ".join(f"<{number}@made.example>" for number in mail.parents)
    head = [
        f"From {1_700_000_000_000_000_000 + mail.number}@xxx {mail.when:%a %b %d %H:%M:%S} +0000 {mail.when:%Y}",
        f"X-GM-THRID: {1_600_000_000_000_000_000 + mail.thread}",
        f"X-Gmail-Labels: {mail.labels}",
    ]
    if not own:
        trace = f"by 2002:a05:6a20:3b0c with SMTP id d{mail.number:015d}; {date}"
        head += [f"Delivered-To: {OWNER}", f"Received: {trace}", f"X-Received: {trace}"]
        head += ["ARC-Seal: i=1; a=rsa-sha256; cv=none; d=mail.example; s=arc;"]
        head += [f"        b={number:064x}" for number in range(mail.number, mail.number + 6)]
        head += ["Authentication-Results: mx.mail.example; dkim=pass header.s=k1; spf=pass; dmarc=pass"]
        head += ["DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; h=from:to:subject;"]
        head += [f"        b={number:064x}" for number in range(mail.number, mail.number + 5)]
    head += [f"Date: {date}", f"From: {mail.sender}", f"To: {mail.to}", f"Message-ID: <{mail.number}@made.example>"]
    head += [f"Subject: {mail.subject}"]
    if parents:
        head += [f"In-Reply-To: {parents.rsplit(' ', 1)[-1]}", f"References: {parents}"]
    raw = "\n".join([*head, "MIME-Version: 1.0\n"]).encode() + mail.body.rstrip(b"\n") + b"\n\n"
    return raw.replace(b"\n", b"\r\n")  # as Takeout ends its lines
