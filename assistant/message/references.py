"""Message ids and the chain they make (RFC 5322 3.6.4)."""

import re

from assistant.message.clean import clean_line

MAX_IDS = 20  # of a chain that is written
MAX_LENGTH = 900  # characters of a chain that is written: a line may have 998
_MAX_READ = 200  # ids of a chain that is read

_ID = re.compile(r"<[^<>\s]{1,990}>")
_BLANK = re.compile(r"\s+")


def message_ids(value: str) -> tuple[str, ...]:
    """The ids of a References or In-Reply-To header, in order, each once; the first and the last of very many."""
    found = tuple(dict.fromkeys(_ID.findall(clean_line(value))))
    if len(found) > _MAX_READ:
        found = found[: _MAX_READ // 2] + found[-_MAX_READ // 2 :]
    return found


def message_id(value: str) -> str:
    """The id of a Message-ID header with angle brackets, mended where that is possible, or ""."""
    value = clean_line(value)
    match = _ID.search(value)
    if match:
        return match[0]
    bare = _BLANK.sub("", value).strip("<>")
    return f"<{bare[:990]}>" if bare and "<" not in bare and ">" not in bare else ""


def chain(
    parent_id: str, parent_references: tuple[str, ...], parent_in_reply_to: tuple[str, ...] = ()
) -> tuple[str, ...]:
    """The References of a reply: the parent's, or its single In-Reply-To, and the parent's own id.

    A chain too long for a header loses its middle: the first id names the conversation, the last ones the place in it.
    """
    before = parent_references or (parent_in_reply_to if len(parent_in_reply_to) == 1 else ())
    ids = [one for one in dict.fromkeys(before) if one != parent_id] + [parent_id]
    while len(ids) > 2 and (len(ids) > MAX_IDS or sum(map(len, ids)) + len(ids) - 1 > MAX_LENGTH):
        del ids[1]
    return tuple(ids)
