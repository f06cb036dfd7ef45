"""A glance at the bytes of a message, before anything is parsed: newsletters without a word about an application.

It is sure only of what it knows well, mail to many in the usual form whose plain text is all that would be read of
it (`message/body.py`); everything else is parsed. `understand/passing.py` says the same of the parsed message, later.
"""

import re
import unicodedata

from assistant.languages.passing import BULK, HIRING, PIECES
from assistant.message.charset import decode
from assistant.message.encoded import from_transfer, parameters
from assistant.message.headers import readable

_HEAD = 65_536  # bytes in which the head must end
_WORDS = 120  # of plain text: beside so many the HTML is never looked at (message/body.py)
_BULK = tuple(f"\n{name}:".encode() for name in BULK)
_ANSWERS = (b"\nin-reply-to:", b"\nreferences:")  # they are read beside what they answer
_HIRING = re.compile(HIRING)
_VALUE = rb":([^\n]*(?:\n[ \t][^\n]*)*)"
_FIELD = re.compile(rb"\n(from|subject|content-type|content-transfer-encoding)" + _VALUE, re.IGNORECASE)
_PART = re.compile(rb"(?:^|\n)(--[^\n]{1,200})(\n(?:[^\n]+\n){1,9})\n")
_PREAMBLE = 600  # bytes in which the first part must begin
_WORD = re.compile(r"[^\W\d]+")


def says_nothing(raw: bytes) -> bool:
    """Whether the message can be passed by unread; False wherever that is not certain."""
    raw = raw.replace(b"\r\n", b"\n")
    end = raw.find(b"\n\n", 0, _HEAD)
    head = b"\n" + raw[: max(0, end) + 1]
    small = head.lower()
    if not any(name in small for name in _BULK) or any(name in small for name in _ANSWERS):
        return False
    fields = _fields(head)
    if not fields.get(b"content-type", b"").strip().lower().startswith(b"multipart/alternative"):
        return False
    if _HIRING.search(readable(fields.get(b"from", b"")).lower()):
        return False
    text = _plain_text(raw, end + 1)
    if len(_WORD.findall(text)) <= _WORDS:
        return False
    said = _folded(f"{readable(fields.get(b'subject', b''))}\n{text}")
    return not any(piece in said for piece in PIECES)


def _fields(head: bytes) -> dict[bytes, bytes]:
    """The fields that matter here, the first of each name."""
    return {name.lower(): value for name, value in reversed(_FIELD.findall(head))}


def _plain_text(raw: bytes, start: int) -> str:
    """The first part, where it is plain text; else nothing."""
    part = _PART.search(raw, start, start + _PREAMBLE)
    end = raw.find(b"\n" + part[1], part.end()) if part else -1
    if part is None or end < 0:
        return ""
    fields = _fields(part[2])
    media, given = parameters(readable(fields.get(b"content-type", b"")))
    if media != "text/plain":
        return ""
    encoding = readable(fields.get(b"content-transfer-encoding", b"")).lower()
    return decode(from_transfer(raw[part.end() : end], encoding), given.get("charset", ""))


def _folded(text: str) -> str:
    """Small letters without accents."""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return text.lower()
