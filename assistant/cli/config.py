"""`assistant config`: write the settings by answering questions, show them, look for mistakes."""

import argparse
import importlib
from pathlib import Path

from assistant import places
from assistant.cli.output import FAINT, STRONG, say, say_json, tell, wrap
from assistant.cli.session import read_settings
from assistant.config import Settings
from assistant.config.table import Row, rows
from assistant.errors import SettingsError


def run(arguments: argparse.Namespace) -> int:
    """Do one step: init, show or check."""
    if arguments.step == "init":
        result: int = importlib.import_module("assistant.cli.config_init").run(arguments)
        return result
    return {"show": _show, "check": _check}[arguments.step](arguments)


def _show(arguments: argparse.Namespace) -> int:
    known = rows(read_settings(arguments, places.find(account=arguments.account)))
    if arguments.json:
        for row in known:
            say_json({name: getattr(row, name) for name in ("table", "name", "value", "default", "about")})
        return 0
    tell(_whence(arguments))
    table = ""
    for row in known:
        if row.table != table:
            table = row.table
            say()
            say(f"[{table}]", STRONG)
        _say_row(row)
    return 0


def _say_row(row: Row) -> None:
    say(f"  {row.name} = {row.value}{'   (yours)' if row.changed else ''}", STRONG if row.changed else "")
    may_be = f" One of: {', '.join(row.choices)}." if row.choices else ""
    default = f" Default: {row.default}." if row.changed and row.default not in ('""', "[]") else ""
    for line in wrap(row.about + may_be + default, "      "):
        say(line, FAINT)


def _check(arguments: argparse.Namespace) -> int:
    settings = read_settings(arguments, places.find(account=arguments.account))  # raises with all mistakes
    path = _path(arguments)
    if not path.exists():
        tell(f"{path}: there is no such file, so every setting has its default. Write one: assistant config init")
        return 0
    if faults := _template_faults(settings):
        raise SettingsError("\n".join(faults))
    changed = sum(row.changed for row in rows(settings))
    tell(f"{path}: no mistakes; {changed} {'setting differs' if changed == 1 else 'settings differ'} from the default.")
    if not settings.me.name:
        tell("Your name is not set: letters are signed as your mail is.")
    if settings.writing.templates and not Path(settings.writing.templates).expanduser().is_dir():
        tell(f"{settings.writing.templates}: there is no such folder, which [writing] templates names.")
    return 0


def _template_faults(settings: Settings) -> list[str]:
    """What is wrong with the person's own templates, by letters of every kind; with file, line and reason."""
    folder = Path(settings.writing.templates).expanduser()
    if not settings.writing.templates or not folder.is_dir():
        return []
    from assistant.write.check import check_templates
    from assistant.write.templates import languages

    codes = [code for code in languages(settings.writing.templates) if (folder / code).is_dir()]
    return [fault for code in codes for fault in check_templates(settings, code)]


def _path(arguments: argparse.Namespace) -> Path:
    given: Path | None = arguments.config
    return given or places.find(account=arguments.account).config


def _whence(arguments: argparse.Namespace) -> str:
    path = _path(arguments)
    if path.exists():
        return f"Settings of {path}; what is yours is marked so."
    return f"There is no {path} yet; these are the defaults. Write one: assistant config init"
