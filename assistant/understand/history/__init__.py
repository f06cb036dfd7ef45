"""The story behind a rejection: which mail belongs to the application, who was met, what was discussed."""

from assistant.understand.history.probe import probe_for
from assistant.understand.history.tell import tell_story

__all__ = ["probe_for", "tell_story"]
