"""What a stranger's text may not carry: control characters, invisible ones, direction overrides, odd spaces."""

import re
import unicodedata

# Characters without a place in text: controls, soft hyphen and other invisible fillers (preheaders are padded
# with them, filters are dodged with them), direction overrides, tag characters, lone surrogates.
_DROPPED = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f"
    "\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff0-\ufffb\ud800-\udfff\U000e0000-\U000e0fff]+"
)
# Spaces that look like a space and are none (no-break, figure, thin, ideographic), and the tab.
_SPACES = re.compile("[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_ODD_ASCII = re.compile("[^\n -~]")
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")


def clean_text(text: str) -> str:
    """Text of many lines, parted by LF alone, in NFC, without invisible characters."""
    if text.isascii() and not _ODD_ASCII.search(text):
        return text
    text = _LINE_ENDS.sub("\n", text)
    text = _SPACES.sub(" ", text)
    text = _DROPPED.sub("", text)
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def clean_line(text: str) -> str:
    """Text on one line, each run of white space one blank: no header can be smuggled through it."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split()) if "  " in text else text.strip()
    return " ".join(clean_text(text).split())
