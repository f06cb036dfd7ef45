"""What an examination finds, and what it looks at."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from assistant.config import Settings
from assistant.places import Places


class State(StrEnum):
    """How it stands."""

    OK = "ok"
    NOTE = "note"  # works, or is not needed; worth knowing
    WRONG = "wrong"  # something does not work until it is mended


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the examination."""

    what: str
    state: State
    text: str
    remedy: str = ""  # what to do now; "" where there is nothing to do, or the text says it


@dataclass(frozen=True, slots=True)
class Patient:
    """What is examined."""

    places: Places
    config: Path  # the settings file in use
    credentials: Path
    settings: Settings | None  # None where the file holds mistakes
    now: datetime

    @property
    def gmail(self) -> bool:
        """True where somebody has begun to set Gmail up; mail on disk needs none of it."""
        return self.credentials.exists() or self.places.token.exists()


def ok(what: str, text: str) -> Finding:
    return Finding(what, State.OK, text)


def note(what: str, text: str, remedy: str = "") -> Finding:
    return Finding(what, State.NOTE, text, remedy)


def wrong(what: str, text: str, remedy: str = "") -> Finding:
    return Finding(what, State.WRONG, text, remedy)
