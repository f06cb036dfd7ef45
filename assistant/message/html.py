"""HTML → the lines a reader sees, those quoted from earlier mail marked, and the text a reader does not see.

A tokenizer with a stack of open elements, no tree: every byte is looked at once, whatever is nested or
left open. Mail is not written by browsers, and not for them alone; what counts is which text is shown.
"""

import re
from dataclasses import dataclass
from html import unescape

from assistant.message.html_marks import BLOCKS, PARAGRAPHS, RAW, SILENT, VOID, Marks, marks
from assistant.message.quote import introduces

MAX_DEPTH = 400  # open elements that are kept; deeper ones are read as if they were not there
_MAX_ATTRIBUTES = 10_000  # characters of one tag

_OPENING = re.compile(r"<(?:(!--)|([!?])|(/?)([a-zA-Z][a-zA-Z0-9:-]{0,30}))")
# "&amp;nbsp;": somebody escaped twice.
_STILL_ESCAPED = re.compile(r"&(?:nbsp|amp|quot|apos|[lr]squo|[lr]dquo|ndash|mdash|[aouAOU]uml|szlig|hellip|#\d{1,5});")
_RAW_END = {name: re.compile(rf"</{name}\b", re.IGNORECASE) for name in RAW}


@dataclass(frozen=True, slots=True)
class Page:
    """What an HTML part says."""

    lines: tuple[tuple[str, bool], ...]  # text, and whether it is quoted
    hidden: str


@dataclass(slots=True)
class _Open:
    name: str
    hidden: bool
    tiny: bool  # font-size 0: text is unseen until an element inside sets a size again
    quoted: bool


class _Page:
    """The page while it is being read."""

    def __init__(self) -> None:
        self.lines: list[tuple[str, bool]] = []
        self.words: list[str] = []
        self.unseen: list[str] = []
        self.stack: list[_Open] = []
        self.counts: dict[str, int] = {}
        self.state = _Open("", False, False, False)
        self.rest_quoted = False
        self.after_attribution = False
        self.pre = 0

    def text(self, text: str) -> None:
        if "&" in text:
            text = unescape_leftovers(_unescape(text))
        if self.state.hidden or self.state.tiny:
            if not text.isspace():
                self.unseen.append(text)
            return
        if self.pre:
            first, *rest = text.split("\n")
            self.words.append(first)
            for line in rest:
                self.end_line()
                self.words.append(line)
            return
        self.words.append(text)

    def end_line(self, *, paragraph: bool = False) -> None:
        """Finish the line that is being written; a paragraph leaves an empty one behind it."""
        if self.words:
            line = "".join(self.words)
            line = line.rstrip() if self.pre else " ".join(line.split())
            self.words.clear()
            if line:
                self.lines.append((line, self.state.quoted or self.rest_quoted))
        if paragraph and self.lines and self.lines[-1][0]:
            self.lines.append(("", self.state.quoted or self.rest_quoted))

    def line_break(self) -> None:
        """<br>: ends the line, and on an empty one makes an empty line."""
        before = len(self.lines)
        self.end_line()
        if len(self.lines) == before and self.lines and self.lines[-1][0]:
            self.lines.append(("", self.state.quoted or self.rest_quoted))

    def start(self, name: str, attributes: str) -> None:
        if name in BLOCKS:
            self.end_line(paragraph=name in PARAGRAPHS)
        if name == "br":
            self.line_break()
        elif name in {"td", "th"}:
            self.words.append(" ")
        found = marks(name, attributes) if attributes or name == "blockquote" else None
        if found and found.rest_quoted:
            self.end_line()
            self.rest_quoted = True
        if name in VOID or (attributes.endswith("/") and name not in BLOCKS):
            return
        if name in {"p", "li", "td", "th", "tr", "option"}:
            self._close_sibling(name)
        if len(self.stack) < MAX_DEPTH:
            self._push(name, found)
        if name == "li" and not self.state.hidden:
            self.words.append("- ")
        self.pre += name == "pre"

    def end(self, name: str) -> None:
        if name in BLOCKS or name in {"p", "br"}:
            self.end_line(paragraph=name in PARAGRAPHS)
        self.pre -= bool(self.pre and name == "pre")
        if not self.counts.get(name):
            return
        while self.stack:
            top = self.stack.pop()
            self.counts[top.name] -= 1
            if top.name == name:
                break
        self._look_at_top()

    def _push(self, name: str, found: Marks | None) -> None:
        now = self.state
        if found is None and name not in SILENT:
            opened = now if now.name == name else _Open(name, now.hidden, now.tiny, now.quoted)
        else:
            found = found or Marks()
            quoted = found.quoted or (name == "blockquote" and not found.indent and self._attributed())
            if quoted and not now.quoted:
                self.end_line()
            tiny = now.tiny if found.size is None else found.size == 0
            opened = _Open(name, now.hidden or found.hidden or name in SILENT, tiny, now.quoted or quoted)
        self.stack.append(opened)
        self.counts[name] = self.counts.get(name, 0) + 1
        self.state = opened

    def _attributed(self) -> bool:
        """Whether the last lines that were written introduce a quotation: "… wrote:"."""
        last = [line for line, _ in self.lines[-3:] if line][-2:]
        return bool(last) and last[-1].endswith(":") and (introduces(last[-1]) or introduces(" ".join(last)))

    def _close_sibling(self, name: str) -> None:
        """A new paragraph, item, cell or row ends the one before it, where that was left open."""
        if self.stack and self.stack[-1].name == name:
            self.stack.pop()
            self.counts[name] -= 1
            self._look_at_top()

    def _look_at_top(self) -> None:
        above = self.stack[-1] if self.stack else _Open("", False, False, False)
        if above.quoted != self.state.quoted:
            self.end_line()
        self.state = above


def read_html(html: str) -> Page:
    """The text of an HTML document; never fails."""
    page = _Page()
    place = 0
    while True:
        tag = _OPENING.search(html, place)
        if tag is None:
            page.text(html[place:])
            break
        if tag.start() > place:
            page.text(html[place : tag.start()])
        place = _after(page, html, tag)
        if place < 0:
            break
    page.end_line()
    while page.lines and not page.lines[-1][0]:
        page.lines.pop()
    return Page(tuple(page.lines), " ".join(" ".join(page.unseen).split()))


def _after(page: _Page, html: str, tag: re.Match[str]) -> int:
    """Take in one tag, comment or declaration; the place behind it, or -1 at the end of the document."""
    comment, declaration, closing, name = tag.groups()
    if comment:
        end = html.find("-->", tag.end() - 2)
        return end + 3 if end >= 0 else -1
    end = html.find(">", tag.end())
    if end < 0:
        return -1
    if declaration:
        return end + 1
    name = name.lower()
    if closing:
        page.end(name)
        return end + 1
    end = _tag_end(html, tag.end(), end)
    page.start(name, html[tag.end() : end])
    if name in RAW:
        raw_end = _RAW_END[name].search(html, end)
        return raw_end.start() if raw_end else -1
    return end + 1


def _tag_end(html: str, start: int, end: int) -> int:
    """The end of a tag, when a quoted attribute holds a ">" of its own."""
    for _ in range(4):
        attributes = html[start : min(end, start + _MAX_ATTRIBUTES)]
        if attributes.count('"') % 2 == 0:
            return end
        further = html.find(">", end + 1, start + _MAX_ATTRIBUTES)
        if further < 0:
            return end
        end = further
    return end


def unescape_leftovers(text: str) -> str:
    """Text in which entities were left standing: in plain parts made from HTML, and where they were escaped twice."""
    return _unescape(text) if "&" in text and _STILL_ESCAPED.search(text) else text


def _unescape(text: str) -> str:
    try:
        return unescape(text)
    except ValueError:  # a character number of thousands of digits
        return text
