"""Settings: every mistake at once, with line and the likeliest right word."""

from datetime import timedelta
from pathlib import Path

import pytest

from assistant.config import Settings, load, parse
from assistant.config.schema import columns
from assistant.errors import SettingsError

MISTAKES = {
    "unknown setting": ("[decide]\nwindow_open = '24h'", ["line 2", "did you mean 'window_opens'"]),
    "unknown table": ("[decid]\n", ["line 1", "did you mean 'decide'"]),
    "wrong type": ("[me]\nname = 7", ["line 2", "text in quotes", "7"]),
    "bad duration": ("[decide]\nwindow_opens = 'soon'", ["line 2", "24h", "'soon'"]),
    "bad choice": ("[decide]\nlate = 'never'", ["line 2", "skip, draft"]),
    "list of numbers": ("[decide]\nnever = [1]", ["line 2", "list of texts"]),
    "number out of range": ("[decide]\nsure = 7", ["0 to 1"]),
    "table that is none": ("me = 'Robin'", ["written [me]"]),
    "closes before it opens": ("[decide]\nwindow_opens = '3d'\nwindow_closes = '2d'", ["line 3", "closes before"]),
    "not TOML": ("[me", ["not valid TOML"]),
    "key of the same name in another table": (
        "[labels]\nskip = 'S'\n[me]\nskip = 1",
        ["line 4", "belongs into [labels]"],
    ),
    "outside of its table, and wrong": ("\nlate = 'x'\n[me]\nname = 'R'", ["line 2", "skip, draft"]),
    "outside of every table": ("formletters = 'draft'", ["line 1", "did you mean 'form_letters'"]),
    "in an inline table": ("\nme = { nam = 'Robin' }", ["line 2", "did you mean 'name'"]),
    "text over several lines": ('[me]\nsignature = """\nnam = 1\n"""\nnam = 2', ["line 5", "'nam'"]),
    "misspelt choice": ("[decide]\nfeedback = 'allways'", ["did you mean 'always'"]),
    "text without quotes": ("[me]\nname = Robin", ["line 2", "Text stands in quotes"]),
    "two at once": ("[me]\nnam = 'R'\n[writing]\nquote = 'yes'", ["line 2", "line 4", "true or false"]),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_mistake_is_named_with_its_remedy(name: str) -> None:
    text, words = MISTAKES[name]
    with pytest.raises(SettingsError) as caught:
        parse(text)
    for word in words:
        assert word in str(caught.value)
    assert caught.value.exit_status == 78


def test_settings_above_every_table_are_those_of_their_table() -> None:
    settings = parse("form_letters = 'draft'\nname = 'Robin'\n[decide]\nlate = 'draft'")
    assert (settings.decide.form_letters, settings.decide.late) == ("draft", "draft")
    assert settings.me.name == "Robin"


def test_every_setting_has_a_name_of_its_own() -> None:
    """So that it may stand above every table."""
    names = [column.name for column in columns()]
    assert len(names) == len(set(names))


def test_absent_file_means_the_defaults(tmp_path: Path) -> None:
    assert load(tmp_path / "config.toml") == Settings()


def test_values_arrive_in_their_types() -> None:
    settings = parse(
        "[me]\nname = 'Robin'\naddresses = ['r@mailbox.example']\n"
        "[decide]\nwindow_closes = '3d'\nsure = 1\n[writing]\nquote = false"
    )
    assert settings.me.addresses == ("r@mailbox.example",)
    assert settings.decide.window_closes == timedelta(days=3)
    assert settings.decide.sure == 1.0
    assert settings.writing.quote is False


def test_file_that_is_not_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_bytes(b"\xff\xfe\x00name")
    with pytest.raises(SettingsError, match="cannot be read as UTF-8"):
        load(tmp_path / "config.toml")
