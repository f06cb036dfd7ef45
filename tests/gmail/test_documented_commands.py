"""Every command that the documentation shows is run, in the order in which a page shows them."""

import contextlib
import functools
import io
import mailbox
import re
import shlex
import sys
import threading
import urllib.request
import webbrowser
from collections.abc import Iterator
from datetime import UTC
from email.utils import format_datetime, parsedate_to_datetime
from functools import partial
from pathlib import Path

import keyring
import pytest

from assistant import demo
from assistant.cli import main
from assistant.cli.parser import COMMANDS, build_parser
from assistant.cli.watch import Stop, Stopped
from assistant.places import Places, find
from tests.gmail.mail import ms
from tests.gmail.server import GmailServer
from tests.gmail.test_keyring import Memory

ROOT = Path(__file__).parent.parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])
BLOCK = re.compile(r"^```sh\n(.*?)^```", re.DOTALL | re.MULTILINE)
INLINE = re.compile(r"`(assistant [a-z][^`]*)`")
PLACEHOLDERS = re.compile(r"[A-Z]{2,}|…")  # `assistant draft --thread-id ID` is a form, not a command

# What is not ours: where it is tried instead, and by which words.
ELSEWHERE = {
    "make": ("tests/test_makefile.py", "make"),
    "pipx": (".ci/run", "pipx"),
    "python": ("tests/test_benchmarks.py", "benchmarks.__main__"),
    "loginctl": ("docs/running-on-a-server.md", "loginctl"),  # of systemd; nothing here can change it
    "systemctl": ("docs/running-on-a-server.md", "systemctl"),
}

# A crontab that holds its table in a file.
CRONTAB = """#!{python}
import pathlib, sys
table = pathlib.Path({table!r})
if sys.argv[1] == "-l":
    sys.stdout.write(table.read_text()) if table.exists() else sys.exit(1)
else:
    table.write_text(sys.stdin.read())
"""


@functools.cache
def shown() -> dict[str, list[list[str]]]:
    """For each page its commands, and for --help the example of each."""
    found = {}
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        lines = [line for block in BLOCK.findall(text) for line in block.splitlines()]
        if page.name != "CHANGELOG.md":
            lines += [one for one in INLINE.findall(text) if not PLACEHOLDERS.search(one) and complete(one)]
        words = [shlex.split(re.split(r" [|>] ", line)[0], comments=True) for line in dict.fromkeys(lines)]
        found[page.name] = [each for each in words if each]
    found["--help"] = [shlex.split(re.split(r" [|>] ", example)[0]) for _, _, example in COMMANDS.values()]
    return {name: commands for name, commands in found.items() if commands}


def ours(page: str) -> list[list[str]]:
    """The commands of a page that are not tried elsewhere."""
    return [words for words in shown()[page] if words[0] not in ELSEWHERE]


def complete(command: str) -> bool:
    """False for `assistant skip` and `assistant inspect --json`, which only name a command."""
    try:
        with contextlib.redirect_stderr(io.StringIO()):
            arguments = build_parser().parse_args(shlex.split(command)[1:])
    except SystemExit:
        return False
    return arguments.command != "inspect" or bool(arguments.paths)


def sample() -> list[mailbox.mboxMessage]:
    with contextlib.closing(mailbox.mbox(demo.SAMPLE)) as messages:
        return list(messages)


@pytest.fixture
def inbox() -> Iterator[GmailServer]:
    """One application of the sample mailbox behind Gmail's interface, under the id that --help shows."""
    with GmailServer() as server:
        server.date = format_datetime(demo.NOW.astimezone(UTC), usegmt=True)
        for message in sample():
            if "Tidewell" in str(message["Subject"]):
                labels = ("SENT",) if "Sent" in str(message["X-Gmail-Labels"]) else ("INBOX",)
                sent = parsedate_to_datetime(message["Date"])
                server.store.add(message.as_bytes(), "18c2f0a1b2c3d4e5", labels, ms(sent))
        yield server


@pytest.fixture
def somewhere(inbox: GmailServer, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Places:
    """A folder with the files that the pages name; a server of ours, a browser, a timer; signed in."""
    places = find()
    monkeypatch.setenv("ASSISTANT_GMAIL_ENDPOINT", inbox.url)
    inbox.write_credentials(places.credentials).chmod(0o600)
    inbox.write_token(places.token)
    monkeypatch.chdir(tmp_path)
    Path("All mail.mbox").write_bytes(demo.SAMPLE.read_bytes())
    letter = next(one for one in sample() if one["Subject"] == "Technical Author: our decision")
    for name in ("letter.eml", "rejection.eml"):
        Path(name).write_bytes(letter.as_bytes())
    (tmp_path / "bin").mkdir()
    crontab = tmp_path / "bin" / "crontab"
    crontab.write_text(CRONTAB.format(python=sys.executable, table=str(tmp_path / "table")))
    crontab.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setattr("sys.stdin", io.StringIO())
    held = Memory()
    for name in ("set_password", "get_password", "delete_password"):
        monkeypatch.setattr(keyring, name, getattr(held, name))
    monkeypatch.setattr("assistant.clock.now", lambda: demo.NOW)
    return places


def visit(address: str, new: int = 0) -> bool:
    """The person in the browser says yes."""
    with contextlib.suppress(OSError):
        urllib.request.urlopen(address, timeout=10).close()
    return True


def listen(said: str) -> None:
    """The person opens the address that is printed."""
    for address in re.findall(r"^http\S+$", said, re.MULTILINE) if said.startswith("Open this address") else ():
        threading.Thread(target=visit, args=(address,), daemon=True).start()


def woken(_seconds: float) -> None:
    raise Stopped


@pytest.mark.parametrize("page", shown())
def test_commands_of_the_page_work(
    page: str,
    inbox: GmailServer,
    somewhere: Places,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(webbrowser, "open", visit)
    monkeypatch.setattr("assistant.cli.auth.complain", listen)
    monkeypatch.setattr("assistant.cli.watch.signal.signal", lambda number, handler: None)
    monkeypatch.setattr("assistant.cli.watch.Stop", partial(Stop, sleep=woken))
    for words in ours(page):
        assert words[0] == "assistant", f"{words[0]}: run it here, or say in ELSEWHERE where it is tried"
        if words[:3] == ["assistant", "auth", "--check"] and not somewhere.token.exists():
            inbox.write_token(somewhere.token)
        assert main(words[1:]) == 0, (words, capsys.readouterr().err)
        capsys.readouterr()
        if "--revoke" in words:
            assert not somewhere.token.exists()
            inbox.write_token(somewhere.token)


def test_what_is_run_elsewhere_is_run_there() -> None:
    for place, words in ELSEWHERE.values():
        assert words in (ROOT / place).read_text(encoding="utf-8")


def test_most_pages_are_covered() -> None:
    assert {"README.md", "gmail-setup.md", "json.md", "running-on-a-server.md", "--help"} <= set(shown())
    assert sum(map(len, shown().values())) > 40
