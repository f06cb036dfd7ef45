"""Completion for the shells, made from the parser."""

import shutil
import subprocess

import pytest

from assistant.cli import main
from assistant.cli.arguments import SHELLS
from assistant.cli.parser import COMMANDS


@pytest.mark.parametrize("shell", SHELLS)
def test_completion_names_every_command(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["completion", shell]) == 0
    said = capsys.readouterr().out
    for name in COMMANDS:
        assert name in said
    assert "dry-run" in said


def test_bash_really_completes(capsys: pytest.CaptureFixture[str]) -> None:
    bash = shutil.which("bash")
    assert bash is not None
    assert main(["completion", "bash"]) == 0
    asked = """
COMP_WORDS=(assistant sta); COMP_CWORD=1; COMP_LINE='assistant sta'
"$(complete -p assistant | sed 's/.*-F \\([^ ]*\\) .*/\\1/')" assistant sta assistant
printf '%s\\n' "${COMPREPLY[@]}"
"""
    ran = subprocess.run([bash, "-c", capsys.readouterr().out + asked], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == ["status"]
