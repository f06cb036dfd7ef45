"""How soon a command is ready, against Python and three of its modules."""

from collections.abc import Iterator
from pathlib import Path

from benchmarks.local import scan_command
from benchmarks.measure import Figure, run
from benchmarks.takeout import NOW, make

BARE = ("-c", "import email, sqlite3, json")
ROUNDS = 9
GOAL = 2.5
NAMES = {"seconds": "by the clock", "processor": "processor"}  # a busy machine shows in the first, not in the second


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
        runs = [(run(*BARE), run(*command, home=home)) for _ in range(ROUNDS)]
        for what in ("seconds", "processor"):
            bare, took = (min(getattr(one, what) for one in side) * 1000 for side in zip(*runs, strict=True))
            yield Figure(f"{name}, {NAMES[what]}", took, bare, "ms", GOAL, note=f"the least of {ROUNDS}, taken in turn")
    mailbox.unlink()
