"""The original below the letter, in Gmail's own manner: attribution, then the text as a quote."""

from dataclasses import dataclass
from datetime import datetime
from html import escape

from assistant.config import Settings
from assistant.message.clean import clean_line, clean_text
from assistant.message.message import Message
from assistant.write.dates import attribution
from assistant.write.templates import read_templates

_LONGEST = 200_000  # bytes of the original that are quoted
_CUT = "[…]"
# As Gmail writes it; its own composer folds a quote like this away behind three dots.
_BLOCKQUOTE = (
    '<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;'
    'border-left:1px solid rgb(204,204,204);padding-left:1ex">'
)


@dataclass(frozen=True, slots=True)
class Quotation:
    """The same quote for the text part and for the HTML part."""

    plain: str
    html: str


def quotation(message: Message, code: str, now: datetime, settings: Settings) -> Quotation:
    """The message as it is quoted, headed in the language of the letter, times in the zone of `now`."""
    language = read_templates(code, settings.writing.templates).language
    sender = message.sender
    name = clean_line(sender.name).strip('"')
    address = clean_line(sender.address)
    at = (message.date or message.received_at).astimezone(now.tzinfo)
    if abs((at - message.received_at).days) > 2:
        # A Date header that is days off would quote a day that never was.
        at = message.received_at.astimezone(now.tzinfo)
    head = attribution(at, f"{name} <{address}>" if name else f"<{address}>", language)
    text = bounded(clean_text(message.plain).strip("\n"))
    plain = "\n".join([head, "", *(f"> {line}" if line.strip() else ">" for line in text.split("\n"))])
    mark = escape(f"<{address}>", quote=False)
    link = f'&lt;<a href="mailto:{escape(address)}">{escape(address)}</a>&gt;'
    introduced = f'<div dir="ltr" class="gmail_attr">{escape(head, quote=False).replace(mark, link)}<br></div>'
    lines = "<br>".join(escape(line, quote=False) for line in text.split("\n"))
    html = f'<div class="gmail_quote">{introduced}{_BLOCKQUOTE}{lines}</blockquote></div>'
    return Quotation(plain + "\n", html)


def bounded(text: str) -> str:
    """At most 200 kB, cut at the end of a line."""
    raw = text.encode("utf-8", "replace")
    if len(raw) <= _LONGEST:
        return text
    kept = raw[:_LONGEST].decode("utf-8", "ignore")
    return (kept.rpartition("\n")[0] or kept) + f"\n{_CUT}"
