"""The parts of a message → what its sender wrote, what is quoted, and what a reader does not see."""

import re
from dataclasses import dataclass

from assistant.message.charset import decode
from assistant.message.clean import clean_line, clean_text
from assistant.message.encoded import from_transfer
from assistant.message.flowed import unflow
from assistant.message.headers import Fields
from assistant.message.html import read_html, unescape_leftovers
from assistant.message.mime import Box, Part, Parts
from assistant.message.quote import split_quotes
from assistant.message.signature import split_signature

MAX_PART = 1_000_000  # bytes of one encoded text part that are read
MAX_PARTS = 2_000_000  # bytes of all of them together
MAX_TEXTS = 40  # text parts that are read
MAX_LINE = 20_000  # characters; longer lines are broken, so that no later stage meets them
MAX_TEXT = 500_000  # characters of all parts together

_CALENDARS = frozenset({"text/calendar", "application/ics"})
# Text parts that are not for reading: an AMP copy, a watch's copy, contact cards, style sheets.
_NOT_READ = frozenset({"text/x-amp-html", "text/watch-html", "text/vcard", "text/x-vcard", "text/css", "text/csv"})
_MARKUP = re.compile(r"<(?:!doctype|html|head|body|div|table|p|br|span|td|font)\b[^<>]{0,300}>", re.IGNORECASE)
_LETTERS = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"[^\W\d]+")
_STUB = 80  # words; a plain part that is not longer is compared with the HTML part


@dataclass(frozen=True, slots=True)
class Body:
    """What the parts say."""

    plain: str
    text: str
    quoted: str
    signature: str
    hidden: str
    attachments: tuple[str, ...]
    calendars: tuple[tuple[str, str], ...]  # method as the part's head says it, text
    truncated: bool


@dataclass(slots=True)
class _Draft:
    """The body while its parts are being read."""

    raw: bytes
    lines: list[str]
    marked: list[bool]
    hidden: list[str]
    unread: int = MAX_PARTS  # bytes that may still be decoded
    length: int = 0
    truncated: bool = False


def read_body(raw: bytes, parts: Parts) -> Body:
    """Choose among the parts, decode and convert them, and separate what is quoted."""
    own = [part for part in parts.leaves if not _within_message(part)]
    draft = _Draft(raw, [], [], [], truncated=parts.truncated)
    shown = _shown(draft, [part for part in own if _is_body(part)]) or _unlabelled(draft, own)
    for lines in shown[:MAX_TEXTS]:
        _append(draft, lines)
    draft.truncated |= len(shown) > MAX_TEXTS
    text, quoted = split_quotes(draft.lines, draft.marked)
    if not _LETTERS.search("".join(text)) and all(draft.marked[: len(draft.lines)]) and not _introduced(draft.lines):
        # A mail merge that wraps the whole letter as if it were quoted: nothing above it says so.
        text, quoted = split_quotes(draft.lines)
    text, signature = split_signature(text)
    forwarded = _forwarded(draft, parts)
    return Body(
        plain=_joined(draft.lines + forwarded),
        text=_joined(text),
        quoted=_joined(quoted + forwarded),
        signature=_joined(signature),
        hidden=clean_line(" ".join(draft.hidden))[:MAX_TEXT],
        attachments=tuple(part.filename for part in own if part.filename and not _is_body(part)),
        calendars=tuple((part.method, _decoded(draft, part)) for part in own if _is_calendar(part))[:10],
        truncated=draft.truncated,
    )


def _shown(draft: _Draft, bodies: list[Part]) -> list[list[tuple[str, bool]]]:
    """The texts a reader sees, in order; of alternatives the one that says it best."""
    shown: list[list[tuple[str, bool]]] = []
    done: set[int] = set()
    for part in bodies:
        box = next((box for box in part.boxes if box.kind == "alternative"), None)
        if box is None:
            shown.append(_lines(draft, part))
        elif box.serial not in done:
            done.add(box.serial)
            shown += _best(draft, [one for one in bodies if box in one.boxes])
    return shown


def _best(draft: _Draft, versions: list[Part]) -> list[list[tuple[str, bool]]]:
    """The plain version, unless it is a stub beside an HTML version, which is what mail programs show."""
    pages = [part for part in versions if part.media == "text/html"]
    plain = [_lines(draft, part) for part in versions if part.media != "text/html"]
    if not pages or len(_words(plain)) > _STUB:
        return plain
    hidden = len(draft.hidden)
    html = [_lines(draft, part) for part in pages]
    if _is_stub(_words(plain), _words(html)):
        return html
    del draft.hidden[hidden:]
    return plain


def _is_stub(plain: list[str], html: list[str]) -> bool:
    """Empty, a template's bare key, "view this in HTML", or a mere beginning of what the HTML says."""
    if len(plain) < 2 or len(html) > 1.5 * len(plain) + 8:
        return bool(html)
    return len(html) >= len(plain) and len(set(plain) & set(html)) < 0.5 * len(set(plain))


def _words(texts: list[list[tuple[str, bool]]]) -> list[str]:
    return [word for lines in texts for line, _ in lines for word in _WORD.findall(line)]


def _unlabelled(draft: _Draft, own: list[Part]) -> list[list[tuple[str, bool]]]:
    """A message whose only text is called an attachment: its first text part without a name, then."""
    texts = [part for part in own if part.media in {"text/plain", "text/html"} and not part.filename]
    return [_lines(draft, part) for part in texts[:1]]


def _lines(draft: _Draft, part: Part) -> list[tuple[str, bool]]:
    """The lines of one part, and which its markup shows to be quoted."""
    text = _decoded(draft, part)
    if part.media in {"text/html", "application/xhtml+xml"} or _is_markup(text):
        page = read_html(text)
        if page.hidden:
            draft.hidden.append(page.hidden)
        return [(clean_text(line), quoted) for line, quoted in page.lines]
    text = clean_text(unescape_leftovers(text))
    if part.flowed:
        text = unflow(text, delsp=part.delsp)
    return [(line, False) for line in text.split("\n")]


def _decoded(draft: _Draft, part: Part) -> str:
    end = min(part.end, part.start + MAX_PART, part.start + draft.unread)
    draft.unread -= end - part.start
    draft.truncated |= end < part.end
    return decode(from_transfer(draft.raw[part.start : end], part.encoding), part.charset)


def _append(draft: _Draft, lines: list[tuple[str, bool]]) -> None:
    if draft.lines and lines:
        draft.lines.append("")
        draft.marked.append(False)
    for whole, quoted in lines:
        line = whole[: max(0, MAX_TEXT - draft.length)]
        draft.length += len(line) + 1
        if draft.length > MAX_TEXT:
            draft.truncated = True
            if not line:
                return
        for start in range(0, len(line) or 1, MAX_LINE):
            draft.lines.append(line[start : start + MAX_LINE])
            draft.marked.append(quoted)


def _forwarded(draft: _Draft, parts: Parts) -> list[str]:
    """Messages attached as messages, each with the head that tells whose it was."""
    lines: list[str] = []
    for box, fields in parts.letters[:MAX_TEXTS]:
        within = [part for part in parts.leaves if _innermost_message(part) == box and _is_body(part)]
        lines += ["", *_head(fields), ""]
        inner = _Draft(draft.raw, [], [], [], unread=draft.unread, length=draft.length)
        for text in _shown(inner, within):
            _append(inner, text)
        draft.unread, draft.length = inner.unread, inner.length
        draft.truncated |= inner.truncated
        lines += inner.lines
    return lines


def _head(fields: Fields) -> list[str]:
    names = ("from", "date", "subject", "to")
    return [f"{name.title()}: {value[:500]}" for name in names if (value := fields.text(name))]


def _innermost_message(part: Part) -> Box | None:
    return next((box for box in reversed(part.boxes) if box.kind == "message"), None)


def _within_message(part: Part) -> bool:
    return _innermost_message(part) is not None


def _is_body(part: Part) -> bool:
    readable = part.media.startswith("text/") or part.media == "application/xhtml+xml"
    if not readable or part.media in _NOT_READ or _is_calendar(part):
        return False
    return part.disposition != "attachment" and not part.filename


def _is_calendar(part: Part) -> bool:
    return part.media in _CALENDARS or part.filename.lower().endswith(".ics")


def _is_markup(text: str) -> bool:
    """HTML under a plain label."""
    start = text[:2_000].lstrip().lower()
    return start.startswith(("<!doctype html", "<html")) or (
        start.startswith("<") and len(_MARKUP.findall(text[:4_000])) >= 3
    )


def _introduced(lines: list[str]) -> bool:
    """Whether the text begins as quoted history does."""
    first = next((number for number, line in enumerate(lines) if line.strip()), None)
    return first is None or bool(split_quotes(lines)[1])


def _joined(lines: list[str]) -> str:
    """Lines as a text: none blank at either end, never two blank ones between."""
    text = "\n".join(line.rstrip() for line in lines)
    return re.sub(r"\n{3,}", "\n\n", text).strip("\n")
