"""Address lists (RFC 5322 3.4), read leniently and safely: what is no address is a name without one."""

import re
from functools import lru_cache

from assistant.message.clean import clean_line
from assistant.message.encoded import decode_words
from assistant.message.message import Address

MAX_ADDRESSES = 200  # of one field
_MAX_LENGTH = 20_000  # characters of a field that are read

# A quoted string, a comment without nesting, an address in angle brackets, a separator, or anything else.
# Each alternative begins with its own character and ends at the first that it cannot hold.
_TOKEN = re.compile(r'"((?:[^"\\]|\\.)*)"|\(([^()]*)\)|<([^<>]*)>|([,;])|([^"(<,;]+|["(<])', re.DOTALL)
_ADDR_SPEC = re.compile(r"[^\s@<>()\[\],;:\"]{1,128}@[^\s@<>(),;:\"]{1,255}")
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)


def read_addresses(value: str) -> tuple[Address, ...]:
    """The mailboxes of a header, in order, groups dissolved; names decoded and on one line."""
    # The same few people write again and again.
    return _remembered(value) if len(value) < 200 else _read(value)


@lru_cache(maxsize=4096)
def _remembered(value: str) -> tuple[Address, ...]:
    return _read(value)


def _read(value: str) -> tuple[Address, ...]:
    found: list[Address] = []
    words: list[str] = []
    angle = comment = ""
    for quoted, remark, bracketed, separator, rest in _TOKEN.findall(value[:_MAX_LENGTH]):
        if separator:
            # "Ing, Sandra <s@example>" without quotes: a comma before there was any address belongs to the name.
            if not angle and not _ADDR_SPEC.search(" ".join(words)) and separator == "," and words:
                words.append(",")
                continue
            _add(found, words, angle, comment)
            words, angle, comment = [], "", ""
        elif bracketed:
            angle = angle or bracketed
        elif quoted:
            words.append(_ESCAPE.sub(r"\1", quoted))
        elif remark:
            comment = remark
        elif rest:
            words.append(rest)
    _add(found, words, angle, comment)
    return tuple(found[:MAX_ADDRESSES])


def _add(found: list[Address], words: list[str], angle: str, comment: str) -> None:
    name = " ".join(words)
    address = _addr_spec(angle)
    if not address and not angle:
        # A group "Team: a@x.example;" leaves its name before the colon.
        bare = _ADDR_SPEC.search(name.rpartition(":")[2]) or _ADDR_SPEC.search(name)
        if bare:
            address, name = bare[0].lower(), comment
    name = _name(name)
    if name or address:
        found.append(Address(name or (_name(comment) if address else ""), clean_line(address)))


def _addr_spec(text: str) -> str:
    """The address within angle brackets, without a source route or blanks around it."""
    match = _ADDR_SPEC.search(text.rpartition(":")[2].strip())
    return match[0].lower() if match else ""


def _name(text: str) -> str:
    name = clean_line(decode_words(text)).replace(" ,", ",").strip(" ,")
    if len(name) >= 2 and name[0] == name[-1] and name[0] in "\"'":
        name = name[1:-1].strip()
    return name[:300]
