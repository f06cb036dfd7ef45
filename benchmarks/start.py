"""How soon a command is ready, against Python and three of its modules."""

from collections.abc import Iterator
from pathlib import Path

from benchmarks.local import scan_command
from benchmarks.measure import Figure, best, run
from benchmarks.takeout import NOW, OWNER, make

BARE = ("-c", "import email, sqlite3, json")
ROUNDS = 9
GOAL = 2.5


def measure(folder: Path, messages: int = 300) -> Iterator[Figure]:
    """--help, status, and a scan of a local mailbox in which nothing is new."""
    mailbox, home = folder / "start.mbox", folder / "start"
    make(mailbox, messages, rejections=0)
    home.mkdir(exist_ok=True)
    scan = scan_command(mailbox, home)
    run(*scan, home=home)
    commands = {
        "assistant --help": ("-m", "assistant", "--help"),
        "assistant status": ("-m", "assistant", "status", "--mailbox", str(mailbox), "--now", NOW.isoformat()),
        "assistant scan, nothing new": scan,
    }
    for name, command in commands.items():
        bare = best(ROUNDS, *BARE)
        took = best(ROUNDS, *command, home=home)
        yield Figure(name, took.seconds * 1000, bare.seconds * 1000, "ms", GOAL, note=f"{OWNER}, {messages} messages")
    mailbox.unlink()
