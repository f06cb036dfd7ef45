"""TOML → Settings. All mistakes at once, each with its line and the likeliest right word."""

from datetime import timedelta
from pathlib import Path
from typing import Any, NamedTuple

from assistant.config.schema import Settings, columns
from assistant.durations import parse_duration
from assistant.errors import SettingsError


class Mistake(NamedTuple):
    """One thing that is wrong in a settings file, in half a sentence. A tuple, for they are sorted by line."""

    line: int
    text: str


def load(path: Path | None) -> Settings:
    """Read the settings; an absent file means the defaults.

    Raises SettingsError that lists every mistake, with line and the likeliest right word.
    """
    if path is None:
        return Settings()
    try:
        text = path.read_text(encoding="utf-8-sig")  # Windows editors like to begin with a mark
        return parse(text, str(path))
    except FileNotFoundError:
        return Settings()
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path}: cannot be read as UTF-8 text ({error}).") from error


def parse(text: str, name: str = "settings") -> Settings:
    """Settings from TOML text; raises SettingsError as `load` does."""
    import tomllib  # loaded, as what finds lines, where there is a file: many have none

    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{name}: not valid TOML: {error}.{_hint(str(error))}") from error
    mistakes: list[Mistake] = []
    document = _sorted_in(document)
    tables = {table: _table(table, document, text, mistakes) for table in Settings._fields}
    mistakes += [_unknown_table(text, key, document[key]) for key in document.keys() - tables]
    decide = tables["decide"]
    if decide.window_opens >= decide.window_closes:
        mistakes.append(Mistake(line_of(text, "decide", "window_closes"), "the window closes before it opens"))
    if mistakes:
        raise SettingsError(_listed(name, sorted(mistakes)))
    return Settings(**tables)


def _listed(name: str, mistakes: list[Mistake]) -> str:
    if len(mistakes) == 1:
        return f"{name}: line {mistakes[0].line}: {mistakes[0].text}. Mend the file and try again."
    lines = [f"  line {mistake.line}: {mistake.text}" for mistake in mistakes]
    return "\n".join([f"{name}: {len(mistakes)} mistakes. Mend them and try again.", *lines])


def line_of(text: str, table: str, key: str = "") -> int:
    """Where in the file it stands."""
    from assistant.config import lines

    return lines.line_of(text, table, key)


def _hint(error: str) -> str:
    """What is usually behind a sentence of the TOML reader."""
    if "Invalid value" in error:
        return ' Text stands in quotes: name = "Robin".'
    return " Look at that line, and at the one before it."


def _table(table: str, document: dict[str, Any], text: str, mistakes: list[Mistake]) -> Any:
    default = Settings._field_defaults[table]
    given = document.get(table, {})
    if not isinstance(given, dict):
        mistakes.append(Mistake(line_of(text, table), f"{table} is a table, written [{table}]"))
        return default
    known = {column.name: column for column in columns() if column.table == table}
    values = {}
    for key, value in given.items():
        line = line_of(text, table, key)
        if key not in known:
            mistakes.append(Mistake(line, _unknown_setting(key, table)))
            continue
        try:
            values[key] = _value(value, known[key].kind, known[key].about.choices)
        except ValueError as error:
            mistakes.append(Mistake(line, f"{key}: {error}"))
    return default._replace(**values)


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
        raise ValueError(f"expected one of {', '.join(choices)}, found {value!r}{_near(value, choices)}")
    return value


def _sorted_in(document: dict[str, Any]) -> dict[str, Any]:
    """The document with settings that stand above every table put into theirs: each name is in one table only."""
    loose = {key: table for key, table in _owners().items() if key in document}
    sorted_in = {key: value for key, value in document.items() if key not in loose}
    for key, table in loose.items():
        if isinstance(sorted_in.setdefault(table, {}), dict):
            sorted_in[table] = {key: document[key]} | sorted_in[table]
    return sorted_in


def _owners() -> dict[str, str]:
    """The table of each setting."""
    return {column.name: column.table for column in columns()}


def _unknown_setting(key: str, table: str) -> str:
    """Half a sentence; a setting that belongs elsewhere is sent there, a misspelt one is guessed."""
    tables = _owners()
    if key in tables:
        return f"unknown setting {key!r} in [{table}]: it belongs into [{tables[key]}]"
    here = [name for name, other in tables.items() if other == table]
    return f"unknown setting {key!r} in [{table}]{_near(key, here) or _near(key, list(tables))}"


def _unknown_table(text: str, key: str, value: Any) -> Mistake:
    if isinstance(value, dict):
        return Mistake(line_of(text, key), f"unknown table {key!r}{_near(key, Settings._fields)}")
    return Mistake(line_of(text, key), f"unknown setting {key!r}, outside of every table{_near(key, list(_owners()))}")


def _near(word: str, known: list[str] | tuple[str, ...]) -> str:
    import difflib

    near = difflib.get_close_matches(word, known, n=1)
    return f" (did you mean {near[0]!r}?)" if near else ""
