"""The two commands of the README, with a Python that only says what it was asked."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

# Pretends to be Python: notes its arguments; a venv that it makes holds itself.
FAKE = """#!/bin/sh
echo "$*" >>"{log}"
case "$*" in
*version_info*) exit {too_old} ;;
*venv*) mkdir -p .venv/bin && cp "$0" .venv/bin/python ;;
*"pip install"*) exit {no_network} ;;
esac
"""

pytestmark = pytest.mark.skipif(shutil.which("make") is None, reason="there is no make here; `make test` needs one")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A folder with spaces in its path, and in it what make looks at."""
    folder = tmp_path / "my job search" / "reply assistant"
    folder.mkdir(parents=True)
    for name in ("Makefile", "pyproject.toml"):
        shutil.copy(ROOT / name, folder)
    return folder


def make(folder: Path, target: str, *, too_old: bool = False, no_network: bool = False) -> tuple[int, str, list[str]]:
    """Exit status, what was said on stderr, and what Python was asked, of `make target`."""
    tools = folder.parent / "bin"
    log = folder.parent / "log"
    log.unlink(missing_ok=True)
    if not tools.exists():
        tools.mkdir()
        for name in ("make", "sh", "touch", "mkdir", "cp", "rm"):
            (tools / name).symlink_to(shutil.which(name) or name)
    fake = tools / "python3"
    fake.write_text(FAKE.format(log=log, too_old=int(too_old), no_network=int(no_network)))
    fake.chmod(0o755)
    if (folder / ".venv/bin/python").exists():
        shutil.copy(fake, folder / ".venv/bin/python")
    environment = {"PATH": os.fspath(tools)}
    ran = subprocess.run(["make", target], cwd=folder, env=environment, capture_output=True, text=True, check=False)
    return ran.returncode, ran.stderr, log.read_text().splitlines() if log.exists() else []


def test_demo_makes_the_environment_and_runs_the_demo(checkout: Path) -> None:
    status, _, asked = make(checkout, "demo")
    assert status == 0
    assert "-m venv --clear .venv" in asked
    assert asked[-2:] == ["-m pip install -qq --disable-pip-version-check --editable .", "-m assistant demo"]


@pytest.mark.parametrize("target", ["demo", "test", "check"])
def test_second_time_nothing_is_installed(checkout: Path, target: str) -> None:
    make(checkout, target)
    status, _, asked = make(checkout, target, no_network=True)
    assert status == 0
    assert not [line for line in asked if "pip" in line or "venv" in line]


def test_demo_after_test_installs_nothing(checkout: Path) -> None:
    make(checkout, "test")
    assert make(checkout, "demo", no_network=True)[2][-1] == "-m assistant demo"


def test_changed_requirements_are_installed_into_the_same_environment(checkout: Path) -> None:
    make(checkout, "demo")
    later = (checkout / ".venv/ready").stat().st_mtime + 5
    os.utime(checkout / "pyproject.toml", (later, later))
    asked = make(checkout, "demo")[2]
    assert any("pip install" in line for line in asked)
    assert not any("-m venv" in line for line in asked)


def test_environment_whose_python_is_gone_is_made_anew(checkout: Path) -> None:
    make(checkout, "demo")
    (checkout / ".venv/bin/python").unlink()
    status, _, asked = make(checkout, "demo")
    assert status == 0
    assert "-m venv --clear .venv" in asked


def test_old_python_is_told_in_a_sentence(checkout: Path) -> None:
    status, said, _ = make(checkout, "demo", too_old=True)
    assert status != 0
    assert said.startswith("Python 3.11 or newer is needed")
    assert not (checkout / ".venv").exists()


def test_failed_installation_is_told_and_tried_again(checkout: Path) -> None:
    status, said, _ = make(checkout, "test", no_network=True)
    assert status != 0
    assert "The first time needs the network" in said
    assert make(checkout, "test")[0] == 0
