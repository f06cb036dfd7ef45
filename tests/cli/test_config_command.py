"""The settings file from the first question to the last mistake."""

import io
import stat
import tomllib
from datetime import timedelta
from pathlib import Path

import pytest

from assistant import config
from assistant.cli import main
from assistant.cli.arguments import FORMS
from assistant.cli.config_init import TONES
from assistant.config import Decide, Me, Settings, Writing
from assistant.config.table import rows
from assistant.config.write import commented

ANSWERS = "Robin Ashdown\nrobin.ashdown\nrobin.ashdown@mailbox.example\n\nlinkedin.com/in/robin-ashdown-example\n9\n2\n"
ALL_GIVEN = ["config", "init", "--name", "Robin", "--email", "r@mailbox.example", "--phone", "", "--linkedin", "",
             "--form", "formal"]  # fmt: skip


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> io.StringIO:
    typed = io.StringIO(ANSWERS)
    monkeypatch.setattr("sys.stdin", typed)
    return typed


def test_answers_become_settings_and_a_wrong_one_is_asked_again(
    home: Path, answers: io.StringIO, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["config", "init"]) == 0
    settings = config.load(home / "config.toml")
    assert settings.me == Me(
        name="Robin Ashdown",
        email="robin.ashdown@mailbox.example",
        linkedin="https://linkedin.com/in/robin-ashdown-example",
    )
    assert settings.writing.form == "conversational"
    said = capsys.readouterr().out
    assert "That is no mail address" in said
    assert "none of 1 to 6, nor" in said
    assert answers.read() == ""


def test_letter_is_shown_with_the_contact_lines_before_the_file_is_written(
    home: Path, answers: io.StringIO, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["config", "init"]) == 0
    said = capsys.readouterr().out
    assert "│ robin.ashdown@mailbox.example" in said
    assert said.index("│ https://linkedin.com") < said.index("Written: ")


def test_input_that_ends_leaves_the_defaults(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("Robin Ashdown\n"))
    assert main(["config", "init"]) == 0
    assert config.load(home / "config.toml") == Settings(me=Me(name="Robin Ashdown"))


def test_nothing_is_asked_where_all_is_given(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("builtins.input", lambda question: pytest.fail(question))
    assert main(ALL_GIVEN) == 0
    assert config.load(home / "config.toml").writing.form == "formal"


def test_file_is_private(home: Path) -> None:
    assert main(ALL_GIVEN) == 0
    assert stat.S_IMODE((home / "config.toml").stat().st_mode) == 0o600


def test_existing_file_is_kept_and_replacing_keeps_a_copy(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mine = "# my own words\n[me]\nname = 'Robin'\n"
    (home / "config.toml").write_text(mine)
    assert main(ALL_GIVEN) == 2
    assert (home / "config.toml").read_text() == mine
    assert "--replace" in capsys.readouterr().err
    assert main([*ALL_GIVEN, "--replace"]) == 0
    assert (home / "config.toml.old-1").read_text() == mine


def test_wrong_address_given_as_an_option_is_refused(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        main(["config", "init", "--name", "R", "--email", "robin", "--phone", "", "--linkedin", "", "--form", "auto"])
        == 2
    )
    assert not (home / "config.toml").exists()
    assert "no mail address" in capsys.readouterr().err


def test_every_form_can_be_chosen_by_its_sound() -> None:
    assert sorted(TONES) == sorted(FORMS)


def test_written_settings_read_back_as_they_were() -> None:
    settings = Settings(
        me=Me(name='Robin "Rob" Ash\\down\n', addresses=("a@mailbox.example", "b@mailbox.example")),
        decide=Decide(window_opens=timedelta(minutes=90), sure=0.8, never=("Grain\twood",)),
        writing=Writing(quote=False, form="formal"),
    )
    assert config.parse(commented(settings)) == settings


def test_defaults_stand_as_comments_that_are_valid_when_uncommented() -> None:
    text = commented(Settings())
    assert not any(tomllib.loads(text).values())
    lines = [line.removeprefix("# ") if " = " in line else line for line in text.splitlines()]
    assert config.parse("\n".join(lines)) == Settings()
    assert all(f"# {row.name} = {row.default}" in text and row.about.split()[0] in text for row in rows(Settings()))


def test_show_tells_every_setting_and_which_are_yours(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (home / "config.toml").write_text("[decide]\nlate = 'draft'\n")
    assert main(["config", "show"]) == 0
    said = capsys.readouterr().out
    assert all(f"  {row.name} = " in said for row in rows(Settings()))
    assert said.count("(yours)") == 1
    assert 'late = "draft"   (yours)' in said


def test_check_names_every_mistake_at_once(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (home / "config.toml").write_text("[me]\nnam = 'R'\n[decide]\nwindow_opens = 'soon'\nlate = 1\n")
    assert main(["config", "check"]) == 78
    lines = capsys.readouterr().err.splitlines()
    assert "3 mistakes" in lines[0]
    assert [line.partition(":")[0].strip() for line in lines[1:]] == ["line 2", "line 4", "line 5"]


def test_check_is_content_with_a_good_file(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(ALL_GIVEN) == 0
    assert main(["config", "check"]) == 0
    assert "no mistakes" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Thank you {{ foo }}.", "en/sentences/again.txt, line 2: nothing is called 'foo'"),
        ("Again, thank you. I really need this.", "pleading (“I really need”)"),
    ],
)
def test_check_reads_letters_of_ones_own_templates(
    sentence: str, told: str, home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = tmp_path / "own" / "en" / "sentences" / "again.txt"
    own.parent.mkdir(parents=True)
    own.write_text(f"[]\n{sentence}\n")
    (home / "config.toml").write_text(f"[writing]\ntemplates = '{tmp_path / 'own'}'\n")
    assert main(["config", "check"]) == 78
    assert told in capsys.readouterr().err


def test_config_option_counts_before_and_after_the_step(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "wrong.toml").write_text("[me]\nnam = 'R'\n")
    path = str(tmp_path / "wrong.toml")
    assert main(["config", "check", "--config", path]) == 78
    assert main(["config", "--config", path, "check"]) == 78
