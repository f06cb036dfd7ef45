"""Finds the mail that says no, and has a gracious reply waiting as a draft. It never sends.

As a library: `from assistant import open_mailbox`; see docs/library.md.
"""

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from assistant.config import Settings
    from assistant.config import load as load_settings
    from assistant.decide import Decision, Outcome
    from assistant.errors import AssistantError
    from assistant.library import Inbox, open_gmail, open_mailbox
    from assistant.message.message import Message, Unreadable
    from assistant.scan.letters import Written
    from assistant.scan.values import Case, Reply
    from assistant.understand.verdict import Evidence, Understanding
    from assistant.write.letter import Letter, Refusal

# name: where it comes from; imported when it is asked for, because the command line needs none of it.
_PUBLIC = {
    "AssistantError": ("assistant.errors", "AssistantError"),
    "Case": ("assistant.scan.values", "Case"),
    "Decision": ("assistant.decide", "Decision"),
    "Evidence": ("assistant.understand.verdict", "Evidence"),
    "Inbox": ("assistant.library", "Inbox"),
    "Letter": ("assistant.write.letter", "Letter"),
    "Message": ("assistant.message.message", "Message"),
    "Outcome": ("assistant.decide", "Outcome"),
    "Refusal": ("assistant.write.letter", "Refusal"),
    "Reply": ("assistant.scan.values", "Reply"),
    "Settings": ("assistant.config", "Settings"),
    "Understanding": ("assistant.understand.verdict", "Understanding"),
    "Unreadable": ("assistant.message.message", "Unreadable"),
    "Written": ("assistant.scan.letters", "Written"),
    "load_settings": ("assistant.config", "load"),
    "open_gmail": ("assistant.library", "open_gmail"),
    "open_mailbox": ("assistant.library", "open_mailbox"),
}

__all__ = [
    "AssistantError", "Case", "Decision", "Evidence", "Inbox", "Letter", "Message", "Outcome", "Refusal", "Reply",
    "Settings", "Understanding", "Unreadable", "Written", "__version__", "load_settings", "open_gmail", "open_mailbox",
]  # fmt: skip


def __getattr__(name: str) -> Any:
    if name not in _PUBLIC:
        raise AttributeError(f"module 'assistant' has no attribute {name!r}")
    import importlib

    module, attribute = _PUBLIC[name]
    return getattr(importlib.import_module(module), attribute)
