"""What is asked of a pass, and what it concludes: apart from `scan/values.py`, because an idle pass needs no more.

Tuples, for the same reason: to make a class of a dataclass takes six times as long.
"""

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from assistant.message.message import Unreadable
    from assistant.scan.values import Item


class OneOff(NamedTuple):
    """`assistant draft`: one conversation, now."""

    thread_id: str
    force: bool = False
    form: str | None = None
    to: str | None = None


class Plan(NamedTuple):
    """What a pass concludes; printing it changes nothing."""

    items: "tuple[Item, ...]"
    failures: "tuple[Unreadable, ...]"  # messages that could not be read in this pass
    read: int  # messages read for the first time
    replied: tuple[str, ...] = ()  # message ids of earlier rejections to whose letter an answer came
    held: tuple[dict[str, Any], ...] = ()  # instead of items: what an earlier pass concluded, as JSON, still true
