"""Everything this project asks for is in requirements/ci.txt, at one version, with its hashes."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
LOCK = (ROOT / "requirements" / "ci.txt").read_text(encoding="utf-8")
PINNED = {
    canonicalize_name(name): version for name, version in re.findall(r"^([\w.-]+)==([^\s;\\]+)", LOCK, re.MULTILINE)
}


def asked() -> list[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    return [*project["dependencies"], *extras["test"], *extras["check"]]


@pytest.mark.parametrize("requirement", asked())
def test_what_is_asked_for_is_locked_within_its_bounds(requirement: str) -> None:
    wanted = Requirement(requirement)
    found = PINNED.get(canonicalize_name(wanted.name))
    assert found is not None, f"{wanted.name} is not in requirements/ci.txt: make lock"
    assert wanted.specifier.contains(found, prereleases=True), f"{wanted} is locked at {found}: make lock"
    assert wanted.specifier, f"{requirement} has no lower bound"


def test_every_locked_version_has_hashes_and_comes_from_the_usual_place() -> None:
    entries = re.split(r"^(?=[\w.-]+==)", LOCK, flags=re.MULTILINE)[1:]
    assert all("--hash=sha256:" in entry for entry in entries)
    assert not re.search(r"https?://|file:|--(?:extra-)?index-url|--find-links|--trusted-host", LOCK)
