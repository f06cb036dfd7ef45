"""Mail in files: an mbox such as Google Takeout's, a Maildir, a folder of saved messages, a single message."""

from collections.abc import Callable
from pathlib import Path

from assistant.mailbox.local.listing import recognise
from assistant.mailbox.local.mailbox import LocalMailbox

__all__ = ["LocalMailbox", "open_local"]


def open_local(
    path: Path,
    *,
    me: tuple[str, ...] = (),
    own_addresses: tuple[str, ...] = (),
    name: str = "",
    cache: Path,
    drafts: Path,
    progress: Callable[[int, int, float], None] | None = None,
    known_as: str = "",
) -> LocalMailbox:
    """The mailbox at a path; `me` is whose it is, otherwise that is inferred; `own_addresses` are further ones.

    `cache` is where its index is kept, `drafts` the Maildir for new drafts. `progress` is told of long reading:
    messages read, in all, seconds left (0 where that is not known). Raises UsageError where nothing lies
    at the path, MailboxError where it cannot be read or holds no mail, or has changed since it was `known_as` that.
    """
    path = path.expanduser().absolute()
    shape = recognise(path)
    return LocalMailbox(
        path,
        shape,
        me=me,
        own_addresses=own_addresses,
        name=name,
        cache=cache,
        drafts=drafts.expanduser().absolute(),
        progress=progress,
        known_as=known_as,
    )
