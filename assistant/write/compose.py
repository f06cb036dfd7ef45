"""Letter → the draft as RFC 5322 bytes: headers, the letter as text and as HTML, the original quoted below both."""

import hashlib
import re
from datetime import datetime
from email.header import Header
from email.message import MIMEPart
from email.policy import SMTP
from email.utils import format_datetime, quote

from assistant import __version__
from assistant.config import Settings
from assistant.errors import MailboxError
from assistant.mailbox.port import Draft
from assistant.message.clean import clean_line
from assistant.message.message import Address
from assistant.message.references import chain, message_ids
from assistant.message.subject import reply_subject
from assistant.write.letter import Letter, Occasion
from assistant.write.parts import parts
from assistant.write.quotation import Quotation, quotation
from assistant.write.signing import says_name, signature_lines

_LONGEST_SUBJECT = 500  # characters
_LONGEST_NAME = 100
_LINE = 76  # characters of a folded header line
_TWO_READINGS = frozenset("ßς\u200c\u200d")  # another domain in IDNA 2003, which Python knows, than in IDNA 2008
_ATOMS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]+")  # a display name that needs no quotes
_SAFE_ADDRESS = re.compile(r"[^\s<>\"(),:;\\@\x00-\x1f\x7f-\x9f]{1,64}@[A-Za-z0-9.-]{1,253}")


def compose(
    letter: Letter,
    occasion: Occasion,
    settings: Settings,
    *,
    sender: Address,
    signature: str = "",
    message_id: str,
) -> Draft:
    """The draft that answers `occasion.answered`, from `sender` to the contact.

    `signature` is the account's own, used where the settings have none.
    Raises MailboxError where an address or id could not stand in a header.
    """
    answered = occasion.answered
    text = letter.text if signature_lines(settings.me.signature) else signed_with(letter, signature)
    quoted = quotation(answered, letter.language, occasion.now, settings) if settings.writing.quote else None
    parent = _one_id(answered.message_id)
    subject = clean_line(reply_subject(answered.subject))[:_LONGEST_SUBJECT]
    headers = (
        ("From", _address(sender, "From")),
        ("To", _address(occasion.contact.address, "To")),
        ("Subject", encoded(subject, "Subject")),
        ("Date", _date(occasion.now)),
        ("Message-ID", _one_id(message_id)),
        ("In-Reply-To", parent),
        ("References", " ".join(_references(parent, answered.references, answered.in_reply_to))),
        ("X-Reply-Assistant", f"version={__version__}; body={digest(text)}"),
        ("MIME-Version", "1.0"),
    )
    head = b"".join(_folded(name, value) for name, value in headers)
    return Draft(
        raw=head + _body(text, quoted),
        thread_id=occasion.contact.thread_id,
        message_id=message_id,
        to=occasion.contact.address,
        subject=subject,
        in_reply_to=answered.message_id,
        text=text,
    )


def digest(text: str) -> str:
    """What a letter says, whatever a mail program did to its spaces and lines: 16 hex digits."""
    return hashlib.sha256("".join(text.split()).encode(errors="replace")).hexdigest()[:16]


def signed_with(letter: Letter, signature: str) -> str:
    """The letter with the account's signature in the place of its contact lines; the name stands there once."""
    lines = signature_lines(signature)
    if not lines:
        return letter.text
    split = parts(letter)
    name = split.signature.partition("\n")[0]
    above = [] if says_name(lines, name) else [name]
    sign_off = "\n".join([split.closing, *above, *lines])
    return "\n\n".join((split.greeting, *split.paragraphs, sign_off))


def _body(text: str, quoted: Quotation | None) -> bytes:
    """multipart/alternative; both parts quoted-printable, which keeps every paragraph one line in any program.

    Its boundary comes from the content, so that the same letter is the same bytes.
    """
    plain, html = text + "\n", _html(text)
    if quoted:
        plain, html = f"{plain}\n{quoted.plain}", f"{html}<br>{quoted.html}"
    both = MIMEPart(policy=SMTP)
    both["Content-Type"] = "multipart/alternative"
    both.set_boundary(f"=_{digest(plain + html)}{digest(html)}")
    for content, kind in ((plain, "plain"), (f'<div dir="ltr">{html}</div>\n', "html")):
        part = MIMEPart(policy=SMTP)
        part.set_content(content, subtype=kind, charset="utf-8", cte="quoted-printable")
        both.attach(part)
    return both.as_bytes(policy=SMTP)


def _html(text: str) -> str:
    from html import escape

    blocks = escape(text, quote=False).split("\n\n")
    return "".join(f"<p>{block.replace(chr(10), '<br>')}</p>" for block in blocks)


def _folded(name: str, value: str) -> bytes:
    if name in ("Message-ID", "In-Reply-To", "References"):
        # Ids are never broken or encoded, however long: other programs compare them byte by byte.
        folded = "\r\n ".join(value.split(" "))
        return f"{name}: {folded}\r\n".encode("ascii")
    return f"{name}: {value}\r\n".encode("ascii")


def encoded(text: str, name: str) -> str:
    """Text of a header (RFC 2047), folded.

    What looks like an encoded word is encoded itself: it would be decoded on arrival, line ends and all.
    email.policy decodes such words while writing, so it is not used here.
    """
    charset = "us-ascii" if text.isascii() and "=?" not in text else "utf-8"
    return Header(text, charset, maxlinelen=_LINE, header_name=name).encode(linesep="\r\n")


def _address(address: Address, header: str) -> str:
    """A header's address; the domain in ASCII (RFC 5890)."""
    local, _, domain = address.address.strip().rpartition("@")
    try:
        if _TWO_READINGS & set(domain):
            raise UnicodeError
        spec = f"{local}@{domain.encode('idna').decode('ascii')}"
    except UnicodeError:
        spec = ""
    if not _SAFE_ADDRESS.fullmatch(spec) or not spec.isascii():
        raise MailboxError(f"{address.address!r} cannot be written to: it is no address. Answer this one by hand.")
    name = clean_line(address.name)[:_LONGEST_NAME]
    if not name:
        return spec
    plain = name.isascii() and "=?" not in name
    shown = f'"{quote(name)}"' if plain and not _ATOMS.fullmatch(name) else encoded(name, header)
    return f"{shown}\r\n <{spec}>" if len(shown) + len(spec) > _LINE else f"{shown} <{spec}>"


def _one_id(value: str) -> str:
    found = message_ids(value)
    if len(found) != 1 or found[0] != value.strip() or not value.isascii() or not value.isprintable():
        raise MailboxError(f"{value[:80]!r} is no message id that can be answered. Answer this one by hand.")
    return found[0]


def _references(parent: str, references: tuple[str, ...], in_reply_to: tuple[str, ...]) -> tuple[str, ...]:
    """The chain of a reply, without ids that could not stand in a header."""
    whole = [one for one in references if message_ids(one) == (one,) and one.isascii() and one.isprintable()]
    before = [one for one in in_reply_to if message_ids(one) == (one,) and one.isascii() and one.isprintable()]
    return chain(parent, tuple(whole), tuple(before))


def _date(now: datetime) -> str:
    return format_datetime(now.replace(microsecond=0))
