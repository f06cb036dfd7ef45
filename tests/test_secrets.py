"""What lies on the disk is for its owner alone, and what is printed holds no secret."""

import os
import re
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant import private
from assistant.cli import main
from assistant.demo import ME, NOW, SAMPLE
from assistant.errors import SettingsError

pytestmark = pytest.mark.skipif(os.name != "posix", reason="file modes")
SCAN = ["scan", "--mailbox", str(SAMPLE), "--me", ME, "--now", NOW.isoformat()]


@pytest.fixture
def open_umask() -> Iterator[None]:
    """Whatever is made is open to everybody unless the program sees to it."""
    before = os.umask(0)
    yield
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_everything_a_scan_leaves_is_for_its_owner_alone(
    open_umask: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "new" / "home"
    monkeypatch.setenv("ASSISTANT_HOME", str(home))
    assert main(SCAN) == 0
    assert main(["skip", "Grainwood", "--mailbox", str(SAMPLE)]) == 0
    made = [home.parent, home, *home.rglob("*")]
    assert {path.name for path in made} >= {"ledger.sqlite3", "drafts", "cache"}
    assert not {f"{path.relative_to(tmp_path)} {mode(path):o}" for path in made if mode(path) & 0o077}


def test_a_folder_and_what_is_missing_above_it_are_made_closed(open_umask: None, tmp_path: Path) -> None:
    private.make_folder(tmp_path / "a" / "b")
    assert [mode(tmp_path / "a"), mode(tmp_path / "a" / "b")] == [0o700, 0o700]


def test_a_folder_with_nothing_but_our_files_is_closed(tmp_path: Path) -> None:
    folder = tmp_path / "home"
    folder.mkdir()
    folder.chmod(0o755)
    (folder / "credentials.json").write_text("{}")
    private.make_folder(folder)
    assert mode(folder) == 0o700


def test_a_folder_with_other_things_in_it_stays_as_it_is(tmp_path: Path) -> None:
    folder = tmp_path / "home"
    folder.mkdir()
    folder.chmod(0o755)
    (folder / "photo.jpg").write_text("")
    private.make_folder(folder)
    assert mode(folder) == 0o755


def test_a_folder_anybody_can_write_into_is_refused_with_the_remedy(tmp_path: Path) -> None:
    folder = tmp_path / "home"
    folder.mkdir()
    (folder / "photo.jpg").write_text("")
    folder.chmod(0o777)
    with pytest.raises(SettingsError, match="chmod go-w"):
        private.make_folder(folder)
    folder.chmod(0o1777)  # as /tmp: nobody can take the place of another's file
    private.make_folder(folder)


def test_a_fault_of_the_program_is_told_without_its_text() -> None:
    program = (
        "import sys; from assistant import cli, __main__\n"
        "def fails(argv): raise ValueError('refresh-1 and what Dana wrote')\n"
        "cli.main = fails\n"
        "__main__.main()"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "ValueError" in done.stderr
    assert "in main" in done.stderr
    assert not re.search("refresh-1|Dana", done.stderr)
