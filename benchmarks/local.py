"""The scan of a local mailbox against the standard library walking the same file."""

import shutil
from collections.abc import Iterator
from pathlib import Path

from benchmarks.measure import Figure, Took, run
from benchmarks.takeout import NOW, OWNER, make

MOST_MEMORY = 150.0  # megabytes
WALK = ("-m", "benchmarks.walk")


def scan_command(mailbox: Path, home: Path, *more: str) -> tuple[str, ...]:
    """A scan of a mailbox at the moment its mail was made for."""
    given = ("--mailbox", str(mailbox), "--me", OWNER, "--now", NOW.isoformat(), "--drafts", str(home / "drafts"))
    return ("-m", "assistant", "scan", *given, *more)


def first_scan(mailbox: Path, home: Path, *more: str) -> Took:
    """A scan with nothing known before it."""
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir(parents=True)
    return run(*scan_command(mailbox, home, *more), home=home)


def measure(folder: Path, messages: int) -> Iterator[Figure]:
    """First pass of fourteen days, first pass of everything, passes without anything new; time and memory."""
    mailbox, home = folder / f"{messages}.mbox", folder / "home"
    size = make(mailbox, messages)
    about = f"{messages:,} messages, {size / 1e6:,.0f} MB"
    walked = run(*WALK, str(mailbox))
    recent = first_scan(mailbox, home)
    again = run(*scan_command(mailbox, home), home=home)
    everything = first_scan(mailbox, home, "--since", "all")
    all_again = run(*scan_command(mailbox, home, "--since", "all"), home=home)
    walked_again = run(*WALK, str(mailbox))
    baseline = (walked.seconds + walked_again.seconds) / 2
    yield Figure("scan of 14 days, first time", recent.seconds, baseline, "s", 20, more=True, note=about)
    yield Figure("scan of everything, first time", everything.seconds, baseline, "s", 3, more=True, note=about)
    yield Figure("scan of 14 days, nothing new", again.seconds, baseline, "s", 50, more=True, note=about)
    yield Figure("scan of everything, nothing new", all_again.seconds, baseline, "s", 20, more=True, note=about)
    processor = (walked.processor + walked_again.processor) / 2
    yield Figure("the same, processor time: 14 days", recent.processor, processor, "s", 10, more=True, note=about)
    yield Figure(
        "the same, processor time: everything", everything.processor, processor, "s", 1.5, more=True, note=about
    )
    yield Figure("memory of a scan of 14 days", recent.megabytes, MOST_MEMORY, "MB", 1, note=about)
    yield Figure("memory of a scan of everything", everything.megabytes, MOST_MEMORY, "MB", 1, note=about)
    small = folder / "small.mbox"
    make(small, messages // 5)
    fifth = first_scan(small, home, "--since", "all")
    note = f"{messages // 5:,} → {messages:,} messages"
    yield Figure("growth of memory", everything.megabytes, fifth.megabytes, "MB", 1.1, note=note)
    small.unlink()
    mailbox.unlink()
    shutil.rmtree(home)
