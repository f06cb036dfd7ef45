"""Encoded words (RFC 2047), parameters (RFC 2045, RFC 2231) and transfer encodings."""

import binascii
import re
from urllib.parse import unquote_to_bytes

from assistant.message.charset import decode

# RFC 2047, and leniently: blanks inside, any length. Each `?` ends a field, so the pattern is linear.
_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?]*)\?=")
_FOLD = re.compile(r"\r?\n[ \t]*")
_PARAMETER = re.compile(r';\s*([^\s=;"]{1,80})\s*=\s*("(?:[^"\\]|\\.)*"|[^;]*)')
_NOT_BASE64 = bytes(set(range(256)) - set(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=-_"))
_URL_SAFE = bytes.maketrans(b"-_", b"+/")
_MAX_PARAMETERS = 4000  # characters of a header that are searched for parameters
_MAX_SECTIONS = 50  # RFC 2231 continuations of one parameter


def decode_words(text: str) -> str:
    """Text with its encoded words decoded; words that belong together are joined before they are decoded."""
    if "=?" not in text:
        return text
    out: list[str] = []
    pending: list[bytes] = []  # bytes of adjacent words in one charset: a character may be cut between them
    charset = ""
    end = 0
    for word in _WORD.finditer(text):
        gap = text[end : word.start()]
        label = word[1].partition("*")[0].lower()
        apart = bool(gap.strip()) or not end
        if apart or label != charset:
            out.append(decode(b"".join(pending), charset))
            pending = []
        if apart:
            out.append(gap)
        pending.append(_word_bytes(word[2], word[3]))
        charset = label
        end = word.end()
    out.append(decode(b"".join(pending), charset))
    out.append(text[end:])
    return "".join(out)


def _word_bytes(encoding: str, content: str) -> bytes:
    raw = content.encode("utf-8", "surrogateescape")
    if encoding in "bB":
        return from_base64(raw)
    return binascii.a2b_qp(raw.replace(b" ", b"_"), header=True)


def unfold(raw: bytes) -> str:
    """The text of a header as it stands, on one line; encoded words are still encoded."""
    text = raw.decode("ascii").strip() if raw.isascii() and b"\x1b" not in raw else decode(raw).strip()
    return _FOLD.sub(" ", text) if "\n" in text else text


def parameters(value: str) -> tuple[str, dict[str, str]]:
    """`text/plain; charset=x` → what stands before the first semicolon, in lower case, and its parameters."""
    value = value[:_MAX_PARAMETERS]
    main = value.partition(";")[0].strip().lower()
    found: dict[str, str] = {}
    sections: dict[str, list[tuple[int, bool, str]]] = {}
    for name, content in _PARAMETER.findall(value):
        content = _unquote(content)
        base, star, rest = name.lower().partition("*")
        if not star:
            found.setdefault(base, decode_words(content))
            continue
        number = rest.rstrip("*")
        order = int(number) if number.isdecimal() and len(number) < 4 else 0
        if len(sections.setdefault(base, [])) < _MAX_SECTIONS:
            sections[base].append((order, rest.endswith("*") or not rest, content))
    for base, parts in sections.items():
        found[base] = _joined(sorted(parts, key=lambda part: part[0]))
    return main, found


def _joined(parts: list[tuple[int, bool, str]]) -> str:
    """RFC 2231: charset'language'text, percent-encoded, in numbered sections."""
    charset = ""
    raw = b""
    for place, (_, encoded, content) in enumerate(parts):
        if encoded and place == 0 and content.count("'") >= 2:
            charset, _, content = content.split("'", 2)
        raw += unquote_to_bytes(content) if encoded else content.encode("utf-8", "surrogateescape")
    return decode(raw, charset)


def _unquote(content: str) -> str:
    content = content.strip()
    if len(content) >= 2 and content[0] == content[-1] == '"':
        return re.sub(r"\\(.)", r"\1", content[1:-1])
    return content.strip('"')


def from_base64(raw: bytes) -> bytes:
    """What can be decoded of it: strange characters are skipped, padding in the middle starts anew."""
    raw = raw.translate(None, _NOT_BASE64)
    if b"-" in raw or b"_" in raw:
        raw = raw.translate(_URL_SAFE)
    stem = raw.rstrip(b"=")
    if b"=" not in stem:
        return _block(stem)
    return b"".join(_block(block) for block in stem.split(b"=") if block)


def _block(block: bytes) -> bytes:
    """Base64 without padding; a single letter left over says nothing and is dropped."""
    block = block[: len(block) - 1] if len(block) % 4 == 1 else block
    return binascii.a2b_base64(block + b"=" * (-len(block) % 4))


def from_transfer(raw: bytes, encoding: str) -> bytes:
    """Undo a Content-Transfer-Encoding; an unknown one means the bytes as they are."""
    if encoding == "base64":
        return from_base64(raw)
    if encoding == "quoted-printable":
        return binascii.a2b_qp(raw)
    return raw
