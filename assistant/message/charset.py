"""Bytes → text, when the label may be wrong, missing, or not a charset at all."""

import codecs
import re

# Labels as they are found in mail, and what the bytes below them are. Where a label names a subset
# that mailers stretch, the superset is taken, as the WHATWG Encoding Standard does.
ALIASES = {
    "": "ascii",  # no label: US-ASCII (RFC 2045 5.2), which in practice is anything
    "ascii": "ascii",
    "us-ascii": "ascii",
    "ansi_x3.4-1968": "ascii",  # what C libraries call it
    "7bit": "ascii",  # a transfer encoding in the wrong place
    "8bit": "ascii",
    "binary": "ascii",
    "unknown": "ascii",
    "unknown-8bit": "ascii",  # RFC 1428
    "x-unknown": "ascii",
    "default": "ascii",
    "default_charset": "ascii",
    "iso-8859-1": "cp1252",  # labelled latin-1, written on Windows
    "iso8859-1": "cp1252",
    "iso_8859-1": "cp1252",
    "iso-8859-1-windows-3.1-latin-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "l1": "cp1252",
    "cp1252": "cp1252",
    "windows-1252": "cp1252",
    "x-ansi": "cp1252",
    "ansi": "cp1252",
    "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874",
    "tis-620": "cp874",
    "utf8": "utf-8",
    "utf-8mb4": "utf-8",
    "utf8mb4": "utf-8",
    "x-utf-8": "utf-8",
    "unicode-1-1-utf-8": "utf-8",
    "unicode-1-1-utf-7": "utf-7",
    "unicode": "utf-16",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "cp936": "gb18030",
    "ks_c_5601-1987": "cp949",
    "ks_c_5601": "cp949",
    "euc-kr": "cp949",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "x-sjis": "cp932",
    "iso-2022-jp": "iso2022_jp_ext",  # half-width katakana, which the plain codec refuses
    "big5": "cp950",
    "iso-8859-8-i": "iso-8859-8",
    "iso-8859-6-i": "iso-8859-6",
    "x-mac-roman": "mac_roman",
    "macintosh": "mac_roman",
    "cp-850": "cp850",
}

# Python calls these text encodings too, but they are not charsets, or cost more than linear time.
_REFUSED = frozenset({"idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined", "mbcs", "oem"})

_BYTE_ORDER_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))

# UTF-8 read as windows-1252 and then encoded again: "fÃ¼r", "donâ€™t".
_TWICE = re.compile("[\u00c2\u00c3][\u0080-\u00bf\u0152-\u2122]|\u00e2\u20ac[\u0080-\u00bf\u0152-\u2122]")


def decode(raw: bytes, label: str = "") -> str:
    """The text that was most likely meant; never fails, undecodable bytes become U+FFFD."""
    if raw.isascii() and not (label and _seven_bit(label)) and b"\x1b" not in raw and b"\0" not in raw:
        return raw.decode("ascii")
    for mark, codec in _BYTE_ORDER_MARKS:
        if raw.startswith(mark):
            return raw.decode(codec, "replace")
    codec = _codec(label)
    if codec in {"ascii", "cp1252", "utf-8"}:
        return _western(raw, labelled_utf8=codec == "utf-8")
    if codec.startswith("utf-16") and b"\0" not in raw[:200]:
        return _western(raw, labelled_utf8=True)
    try:
        return raw.decode(codec)
    except (UnicodeError, LookupError):
        return _utf8(raw) or raw.decode(codec, "replace")


def _western(raw: bytes, *, labelled_utf8: bool) -> str:
    """UTF-8 where it is valid, whatever the label says: other charsets practically never are by accident."""
    if b"\x1b$" in raw or b"\x1b(" in raw:
        return raw.decode("iso2022_jp_ext", "replace")
    text = _utf8(raw)
    if text is not None:
        return _once(text)
    if labelled_utf8:
        # A cut or a stray byte in real UTF-8, or windows-1252 under a wrong label: the majority of the evidence.
        text = raw.decode("utf-8", "replace")
        broken = text.count("\ufffd")
        sound = len(raw) - len(text)  # every sound sequence is longer in bytes than in characters
        if sound >= broken:
            return text
    return raw.decode("cp1252", "replace")


def _utf8(raw: bytes) -> str | None:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _once(text: str) -> str:
    """Undo a second encoding: of the whole text, where all of it agrees, else sign by sign."""
    if not _TWICE.search(text):
        return text
    return _undone(text) or _TWICE.sub(lambda found: _undone(found[0]) or found[0], text)


def _undone(text: str) -> str:
    try:
        return text.encode("cp1252").decode("utf-8")
    except UnicodeError:
        # windows-1252 leaves five bytes without a character, latin-1 does not.
        try:
            return text.encode("latin-1").decode("utf-8")
        except UnicodeError:
            return ""


def _seven_bit(label: str) -> bool:
    """Charsets that write foreign letters with ASCII bytes."""
    return label.strip("\"' ").lower().endswith("utf-7") or label.strip("\"' ").lower().startswith("hz")


def _codec(label: str) -> str:
    """Python's name for a label; "ascii" where it is none."""
    name = label.strip(" \"'\t").split(";")[0].split("*")[0].strip().lower()[:60]
    if name in ALIASES:
        return ALIASES[name]
    try:
        found = codecs.lookup(name)
    except (LookupError, ValueError):
        return "ascii"
    if found.name in _REFUSED or not getattr(found, "_is_text_encoding", True):
        return "ascii"
    return ALIASES.get(found.name, found.name)
