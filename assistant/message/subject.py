"""Base subject (RFC 5256 2.1), with the prefixes that mail programs write in other languages."""

import re
from functools import cache

from assistant.languages import CODES, tables

_LONGEST = 1_000  # characters that are looked at
_TRAILER = re.compile(r"(?:\s*\((?:fwd|fw|wg|tr|rv)\))+\s*$", re.IGNORECASE)
_BLOB = re.compile(r"\[[^\[\]]{0,200}\]\s*")
_FORWARD_HEADER = re.compile(r"\[(?:fwd|fw|wg|tr|rv)\s?:", re.IGNORECASE)


@cache
def _prefixes() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Any prefix, and reply prefixes alone: "Re:", "Re[2]:", "AW :", "Antw：" …"""
    replies = {word for code in CODES for word in tables(code, "quote").REPLY_PREFIXES}
    forwards = {word for code in CODES for word in tables(code, "quote").FORWARD_PREFIXES}
    return _prefix(replies | forwards), _prefix(replies)


def _prefix(words: set[str]) -> re.Pattern[str]:
    names = "|".join(sorted(map(re.escape, words), key=len, reverse=True))
    return re.compile(
        rf"(?:{names})\s?(?:\[[^\[\]]{{0,200}}\]|\(\d{{1,3}}\)|\^\d{{1,3}}|\*\d{{1,3}})?\s?[:：]\s*", re.IGNORECASE
    )


def base_subject(subject: str) -> str:
    """The subject without prefixes, list names in brackets and trailers, in lower case, for comparing."""
    text = subject[:_LONGEST].strip()
    prefix, _ = _prefixes()
    while True:
        before = text
        text = _TRAILER.sub("", text)
        text = _without_leaders(text, prefix)
        if _FORWARD_HEADER.match(text) and text.endswith("]"):
            text = text.partition(":")[2][:-1].strip()
        if text == before:
            return text.lower()


def _without_leaders(text: str, prefix: re.Pattern[str]) -> str:
    while True:
        blob = _BLOB.match(text)
        leader = prefix.match(text, blob.end() if blob else 0)
        if leader:
            text = text[leader.end() :]
        elif blob and text[blob.end() :].strip():
            text = text[blob.end() :]
        else:
            return text


def is_reply(subject: str) -> bool:
    """Whether the subject bears a reply or forward prefix, also behind a list name."""
    text = subject[:_LONGEST].strip()
    prefix, _ = _prefixes()
    blob = _BLOB.match(text)
    return prefix.match(text, blob.end() if blob else 0) is not None


def reply_subject(subject: str) -> str:
    """The subject of an answer: the same under exactly one "Re: ", whatever language its prefixes were in."""
    text = subject.strip()
    _, reply = _prefixes()
    while match := reply.match(text):
        text = text[match.end() :]
    return f"Re: {text}".strip()
