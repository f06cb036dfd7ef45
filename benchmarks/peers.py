"""What else indexes mail: `notmuch new` over the same messages, where it is installed."""

import contextlib
import mailbox
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.local import first_scan, scan_command
from benchmarks.measure import Figure, run
from benchmarks.takeout import OWNER, make


def measure(folder: Path, messages: int = 5_000) -> Iterator[Figure]:
    """A first pass and one without anything new, over a Maildir, which notmuch needs."""
    if shutil.which("notmuch") is None:
        return
    whole, mail, home = folder / "peers.mbox", folder / "peers", folder / "home"
    make(whole, messages)
    _as_maildir(whole, mail)
    whole.unlink()
    settings = folder / "notmuch.conf"
    settings.write_text(f"[database]\npath={mail}\n[user]\nprimary_email={OWNER}\n[new]\ntags=new\n", encoding="utf-8")
    first, again = _notmuch(settings), _notmuch(settings)
    note = f"a Maildir of {messages:,} messages"
    recent = first_scan(mail, home)
    idle = run(*scan_command(mail, home), home=home)
    yield Figure("scan of 14 days, against notmuch new", recent.seconds, first, "s", 1, more=True, note=note)
    yield Figure("nothing new, against notmuch new", idle.seconds, again, "s", 0.1, more=True, note=note)
    shutil.rmtree(mail)
    shutil.rmtree(home)


def _as_maildir(mbox: Path, folder: Path) -> None:
    target = mailbox.Maildir(folder)
    with contextlib.closing(mailbox.mbox(mbox, create=False)) as box:
        for message in box:
            target.add(message.as_bytes())


def _notmuch(settings: Path) -> float:
    begun = time.perf_counter()
    environment = os.environ | {"NOTMUCH_CONFIG": str(settings)}
    subprocess.run(["notmuch", "new", "--quiet"], env=environment, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begun
