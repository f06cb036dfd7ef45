"""Settings → a TOML file that explains itself."""

import textwrap

from assistant.config.schema import Settings
from assistant.config.table import Row, rows

_WIDTH = 88
_HEAD = """\
# Settings of the reply assistant. Everything has a default: a line with # before it
# shows it, and counts only when you take the # away. All settings, and what they do:
#   assistant config show        look for mistakes in this file: assistant config check
"""


def commented(settings: Settings) -> str:
    """TOML text with every setting: those that differ from the default as values, the others as comments."""
    parts = [_HEAD]
    for table in Settings._fields:
        about = (type(getattr(settings, table)).__doc__ or "").partition(": ")[2]
        lines = [f"# {about[:1].upper()}{about[1:]}", f"[{table}]"]
        for row in rows(settings):
            if row.table == table:
                lines += _lines(row)
        parts.append("\n".join(lines) + "\n")
    return "\n".join(parts)


def _lines(row: Row) -> list[str]:
    """A setting with what it is for above it."""
    may_be = f" ({', '.join(row.choices)})" if row.choices else ""
    about = textwrap.wrap(f"# {row.about}{may_be}", _WIDTH, subsequent_indent="# ")
    return ["", *about, f"{'' if row.changed else '# '}{row.name} = {row.value}"]
