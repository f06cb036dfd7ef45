"""Gmail's search box, as far as the program uses it; an operator that is not known here is a mistake of ours."""

import contextlib
import re
from email.message import EmailMessage
from typing import Protocol


class Searched(Protocol):
    """What can be searched."""

    received: int  # milliseconds

    @property
    def mail(self) -> EmailMessage: ...


_TERM = re.compile(r'\{([^{}]*)\}|([a-z]+):(\S+)|"([^"]*)"|(\S+)')
_OPERATORS = {"from", "to", "after", "before"}


def matches(message: Searched, q: str) -> bool:
    """All terms must match; raises ValueError for what is no search."""
    for group, operator, value, phrase, word in _TERM.findall(q):
        if group:
            if not any(matches(message, term) for term in _terms(group)):
                return False
        elif operator:
            if not _operator(message, operator, value.lower()):
                return False
        elif not _in_text(message, (phrase or word).lower()):
            return False
    return True


def _terms(group: str) -> list[str]:
    return [match[0] for match in re.finditer(r'[a-z]+:\S+|"[^"]*"|\S+', group)]


def _operator(message: Searched, operator: str, value: str) -> bool:
    if operator not in _OPERATORS:
        raise ValueError(f"search operator {operator}:")
    if operator == "after":
        return message.received / 1000 > int(value)
    if operator == "before":
        return message.received / 1000 < int(value)
    headers = {"from": ("from",), "to": ("to", "cc", "bcc", "delivered-to")}[operator]
    return any(value in str(text).lower() for name in headers for text in message.mail.get_all(name, []))


def _in_text(message: Searched, words: str) -> bool:
    body = message.mail.get_body(preferencelist=("plain", "html"))
    texts = [str(message.mail.get(name, "")) for name in ("from", "to", "subject")]
    with contextlib.suppress(LookupError, KeyError):
        texts.append(body.get_content() if body else "")
    return bool(re.search(rf"(?<!\w){re.escape(words)}(?!\w)", " ".join(texts).lower()))
