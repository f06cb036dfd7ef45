"""What tools/fuzz.py has found, each kept so that it is never found again."""

from pathlib import Path

import pytest

from tests.fuzz.targets import TARGETS

FOLDER = Path(__file__).with_name("findings")
FILES = sorted(file for file in FOLDER.rglob("*") if file.is_file())


@pytest.mark.parametrize("file", FILES, ids=[file.relative_to(FOLDER).as_posix() for file in FILES])
def test_what_was_found_once_stays_mended(file: Path) -> None:
    TARGETS[file.parent.name](file.read_bytes())
