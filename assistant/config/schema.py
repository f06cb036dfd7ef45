"""The settings. These classes are the schema; every field says what it is for.

Tuples, because every command reads them, and to make a class of a dataclass takes six times as long.
"""

from collections.abc import Iterator
from datetime import timedelta
from functools import cache
from typing import Annotated, Any, NamedTuple


class About(NamedTuple):
    """What a setting means, in one sentence, and what it may be."""

    meaning: str
    choices: tuple[str, ...] = ()


class Me(NamedTuple):
    """[me]: who signs the letters."""

    name: Annotated[str, About("Your name as you sign.")] = ""
    addresses: Annotated[
        tuple[str, ...], About("Further addresses of yours, so that your own mail is known as yours.")
    ] = ()
    email: Annotated[str, About("The private address that stands below your name.")] = ""
    phone: Annotated[str, About("The private phone number that stands below your name.")] = ""
    linkedin: Annotated[str, About("Address of your LinkedIn profile.")] = ""
    signature: Annotated[str, About("Text that stands below the letter instead of name and contact lines.")] = ""


class Decide(NamedTuple):
    """[decide]: when and whom to answer."""

    window_opens: Annotated[timedelta, About("How long after the rejection it may be answered.")] = timedelta(hours=24)
    window_closes: Annotated[timedelta, About("How long after the rejection it is too late.")] = timedelta(hours=48)
    form_letters: Annotated[str, About("What to do about a form letter without a human story.", ("hold", "draft"))] = (
        "hold"
    )
    late: Annotated[str, About("What to do when the window has closed meanwhile.", ("skip", "draft"))] = "skip"
    feedback: Annotated[str, About("Whether a letter may ask for feedback.", ("never", "auto", "always"))] = "auto"
    audience: Annotated[
        str, About("Who gets a letter: the best contact, or everybody who interviewed.", ("sender", "interviewers"))
    ] = "sender"
    never: Annotated[tuple[str, ...], About("Companies, addresses or domains that are never answered.")] = ()
    sure: Annotated[float, About("Confidence from which a message counts as a rejection.")] = 0.75
    unsure: Annotated[float, About("Confidence from which it is held for you to look at.")] = 0.5


class Writing(NamedTuple):
    """[writing]: how the letters are."""

    form: Annotated[
        str,
        About("Form of the letter.", ("auto", "six-elements", "graceful", "conversational", "formal", "three-step")),
    ] = "auto"
    templates: Annotated[str, About("Folder whose files replace templates of the same name.")] = ""
    quote: Annotated[bool, About("Quote the original below the letter.")] = True


class Labels(NamedTuple):
    """[labels]: Gmail labels that steer."""

    skip: Annotated[str, About("A conversation with this label is never answered.")] = "Reply assistant/Skip"
    draft: Annotated[str, About("A conversation with this label gets a draft now.")] = "Reply assistant/Draft"


class Settings(NamedTuple):
    """All settings; each attribute is a table of the TOML file."""

    me: Me = Me()
    decide: Decide = Decide()
    writing: Writing = Writing()
    labels: Labels = Labels()


class Column(NamedTuple):
    """One setting as the schema has it."""

    table: str
    name: str
    kind: Any  # its type
    default: Any
    about: About


@cache
def columns() -> tuple[Column, ...]:
    """Every setting, in the order of the schema."""
    return tuple(_columns())


def _columns() -> Iterator[Column]:
    from typing import get_type_hints

    for table, default in Settings._field_defaults.items():
        for name, told in get_type_hints(type(default), include_extras=True).items():
            yield Column(table, name, told.__origin__, getattr(default, name), told.__metadata__[0])
