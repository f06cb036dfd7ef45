"""TOML → frozen settings. These dataclasses are the schema; every field says what it is for."""

import difflib
import tomllib
from dataclasses import Field, dataclass, field, fields
from datetime import timedelta
from pathlib import Path
from typing import Any, get_type_hints

from assistant.durations import parse_duration
from assistant.errors import SettingsError


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


def load(path: Path | None) -> Settings:
    """Read the settings; an absent file means the defaults.

    Raises SettingsError that lists every mistake, with line and the likeliest right word.
    """
    if path is None:
        return Settings()
    try:
        text = path.read_text(encoding="utf-8")
        return parse(text, str(path))
    except FileNotFoundError:
        return Settings()
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path}: cannot be read as UTF-8 text ({error}).") from error


def parse(text: str, name: str = "settings") -> Settings:
    """Settings from TOML text; raises SettingsError as `load` does."""
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{name}: not valid TOML: {error}.") from error
    mistakes: list[str] = []
    tables = {table.name: _table(table, document, text, mistakes) for table in fields(Settings)}
    known = set(tables)
    mistakes += [f"line {_line(text, key)}: {_unknown('table', key, known)}" for key in document.keys() - known]
    decide = tables["decide"]
    if decide.window_opens >= decide.window_closes:
        mistakes.append(f"line {_line(text, 'window_closes')}: the window closes before it opens")
    if mistakes:
        raise SettingsError(f"{name}: " + "; ".join(sorted(mistakes)) + ". Mend the file and try again.")
    return Settings(**tables)


def _table(table: Field[Any], document: dict[str, Any], text: str, mistakes: list[str]) -> Any:
    schema: Any = table.default_factory
    given = document.get(table.name, {})
    if not isinstance(given, dict):
        mistakes.append(f"line {_line(text, table.name)}: {table.name} is a table, written [{table.name}]")
        return schema()
    columns = {column.name: column for column in fields(schema)}
    hints = get_type_hints(schema)
    values = {}
    for key, value in given.items():
        if key not in columns:
            mistakes.append(f"line {_line(text, key)}: {_unknown('setting', key, set(columns))} in [{table.name}]")
            continue
        try:
            values[key] = _value(value, hints[key], columns[key].metadata["choices"])
        except ValueError as error:
            mistakes.append(f"line {_line(text, key)}: {key}: {error}")
    return schema(**values)


def _value(value: Any, hint: Any, choices: tuple[str, ...]) -> Any:
    """The value in the type the schema asks for; raises ValueError with half a sentence."""
    if hint is timedelta:
        return parse_duration(value)
    if hint == tuple[str, ...]:
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            return tuple(value)
        raise ValueError(f'expected a list of texts such as ["a", "b"], found {value!r}')
    if hint is float and isinstance(value, (int, float)) and not isinstance(value, bool):
        if 0 <= value <= 1:
            return float(value)
        raise ValueError(f"expected a number from 0 to 1, found {value!r}")
    if not isinstance(value, hint):
        names = {str: "text in quotes", bool: "true or false", float: "a number from 0 to 1"}
        raise ValueError(f"expected {names[hint]}, found {value!r}")
    if choices and value not in choices:
        raise ValueError(f"expected one of {', '.join(choices)}, found {value!r}")
    return value


def _unknown(what: str, word: str, known: set[str]) -> str:
    near = difflib.get_close_matches(word, known, n=1)
    return f"unknown {what} {word!r}" + (f" (did you mean {near[0]!r}?)" if near else "")


def _line(text: str, key: str) -> int:
    """The line on which a key or table is first written, 1 where it is not found."""
    for number, line in enumerate(text.splitlines(), 1):
        if line.lstrip(" [\"'").startswith(key):
            return number
    return 1
