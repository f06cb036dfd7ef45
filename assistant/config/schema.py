"""The settings. These dataclasses are the schema; every field says what it is for."""

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any


def setting(default: Any, about: str, choices: tuple[str, ...] = ()) -> Any:
    """A field of the settings with its default, its meaning in one sentence, and what it may be."""
    return field(default=default, metadata={"about": about, "choices": choices})


@dataclass(frozen=True, slots=True)
class Me:
    """[me]: who signs the letters."""

    name: str = setting("", "Your name as you sign.")
    addresses: tuple[str, ...] = setting((), "Further addresses of yours, so that your own mail is known as yours.")
    email: str = setting("", "The private address that stands below your name.")
    phone: str = setting("", "The private phone number that stands below your name.")
    linkedin: str = setting("", "Address of your LinkedIn profile.")
    signature: str = setting("", "Text that stands below the letter instead of name and contact lines.")


@dataclass(frozen=True, slots=True)
class Decide:
    """[decide]: when and whom to answer."""

    window_opens: timedelta = setting(timedelta(hours=24), "How long after the rejection it may be answered.")
    window_closes: timedelta = setting(timedelta(hours=48), "How long after the rejection it is too late.")
    form_letters: str = setting("hold", "What to do about a form letter without a human story.", ("hold", "draft"))
    late: str = setting("skip", "What to do when the window has closed meanwhile.", ("skip", "draft"))
    feedback: str = setting("auto", "Whether a letter may ask for feedback.", ("never", "auto", "always"))
    audience: str = setting(
        "sender",
        "Who gets a letter: the best contact, or everybody who interviewed.",
        ("sender", "interviewers"),
    )
    never: tuple[str, ...] = setting((), "Companies, addresses or domains that are never answered.")
    sure: float = setting(0.75, "Confidence from which a message counts as a rejection.")
    unsure: float = setting(0.5, "Confidence from which it is held for you to look at.")


@dataclass(frozen=True, slots=True)
class Writing:
    """[writing]: how the letters are."""

    form: str = setting(
        "auto",
        "Form of the letter.",
        ("auto", "six-elements", "graceful", "conversational", "formal", "three-step"),
    )
    templates: str = setting("", "Folder whose files replace templates of the same name.")
    quote: bool = setting(True, "Quote the original below the letter.")


@dataclass(frozen=True, slots=True)
class Labels:
    """[labels]: Gmail labels that steer."""

    skip: str = setting("Reply assistant/Skip", "A conversation with this label is never answered.")
    draft: str = setting("Reply assistant/Draft", "A conversation with this label gets a draft now.")


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings; each attribute is a table of the TOML file."""

    me: Me = field(default_factory=Me)
    decide: Decide = field(default_factory=Decide)
    writing: Writing = field(default_factory=Writing)
    labels: Labels = field(default_factory=Labels)
