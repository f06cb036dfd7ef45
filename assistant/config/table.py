"""The one table of settings, made from the schema: what the docs, `config show` and `config init` print."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from assistant.config.schema import Settings, columns


@dataclass(frozen=True, slots=True)
class Row:
    """One setting as a person sees it; value and default as they are written in TOML."""

    table: str
    name: str
    value: str
    default: str
    about: str
    choices: tuple[str, ...]

    @property
    def changed(self) -> bool:
        return self.value != self.default


def rows(settings: Settings) -> tuple[Row, ...]:
    """Every setting, in the order of the schema."""
    return tuple(
        Row(
            column.table,
            column.name,
            as_toml(getattr(getattr(settings, column.table), column.name)),
            as_toml(column.default),
            column.about.meaning,
            column.about.choices,
        )
        for column in columns()
    )


def as_toml(value: Any) -> str:
    """A value as one writes it in TOML."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, timedelta):
        return f'"{_duration(value)}"'
    if isinstance(value, tuple):
        return f"[{', '.join(as_toml(item) for item in value)}]"
    return _quoted(value) if isinstance(value, str) else str(value)


def _quoted(text: str) -> str:
    """A basic string (TOML 1.0): quotes, backslashes and control characters escaped."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(c if c >= " " and c != "\x7f" else f"\\u{ord(c):04x}" for c in escaped) + '"'


def _duration(time: timedelta) -> str:
    """In hours where that is exact, as people speak of the window; otherwise in minutes."""
    minutes = int(time.total_seconds()) // 60
    return f"{minutes // 60}h" if minutes % 60 == 0 else f"{minutes}m"
