"""What can go wrong: one row a kind, each a function from chance to what is arranged."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from tests.gmail.faults import Fault


@dataclass(frozen=True)
class Wrong:
    """What goes wrong in one disturbed pass."""

    server: tuple[Fault, ...] = ()
    before: str = ""  # done to the server's account before the pass: "die", "expire"
    kill_request: int = -1  # kill -9 at this request of the pass …
    kill_write: int = -1  # … or at this write into the ledger …
    kill_cache: int = -1  # … or into the memory of what was read …
    kill_after: bool = False  # … before it, or when it is done
    room: int = -1  # bytes a file may grow to: the disk is full
    ledger_pages: int = -1  # the ledger alone may grow by so many pages
    read_only: bool = False  # the ledger cannot be written
    unreachable: bool = False
    hours: float = 0  # the clock is wrong by so much
    at_once: int = 1  # passes at the same moment
    spoil: Callable[[Path, Random], None] | None = field(default=None, compare=False)  # done to files after the pass


# Names of the methods that a pass uses, weighted by what can do harm.
CALLS = tuple(
    "* messages.list messages.get threads.get drafts.list drafts.get drafts.create drafts.create drafts.create "
    "labels.list sendAs.list batch token".split()
)


def _status(status: int, reason: str = "backendError", retry: tuple[str, ...] = ("",)) -> Callable[[Random], Wrong]:
    def arrange(chance: Random) -> Wrong:
        asked = chance.choice(retry)
        headers = {"Retry-After": asked} if asked else {}
        times, after = chance.choice((1, 1, 2, 3, -1)), chance.random() < 0.4
        return Wrong(
            (Fault(chance.choice(CALLS), status=status, reason=reason, headers=headers, times=times, after=after),)
        )

    return arrange


def _broken(how: str) -> Callable[[Random], Wrong]:
    def arrange(chance: Random) -> Wrong:
        calls = ("messages.get",) if how == "missing-part" else CALLS
        times = 1 if how == "delay" else chance.choice((1, 1, 2, -1))
        fault = Fault(chance.choice(calls), how, times=times, after=chance.random() < 0.5, headers={"seconds": "0.5"})
        return Wrong((fault,))

    return arrange


def _garbage_file(path: Path, chance: Random) -> None:
    """Somebody else's bytes, a torn page, a cut, or nothing at all."""
    for name in (path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")):
        if chance.random() < 0.5:
            name.unlink(missing_ok=True)
    if not path.exists():
        return
    content = bytearray(path.read_bytes())
    match chance.randrange(5):
        case 0:
            content[:] = chance.randbytes(5000)
        case 1:
            del content[chance.randrange(len(content) + 1) :]
        case 2 if len(content) > 4096:
            page = chance.randrange(len(content) // 4096) * 4096
            content[page : page + 4096] = chance.randbytes(4096)
        case 3 if len(content) > 4096:
            page = chance.randrange(len(content) // 4096) * 4096
            content[page : page + 4096] = bytes(4096)
        case _:
            content[:100] = bytes(100)
    path.write_bytes(bytes(content))


def _spoil_ledger(home: Path, chance: Random) -> None:
    _garbage_file(home / "ledger.sqlite3", chance)


def _lose_ledger(home: Path, chance: Random) -> None:
    for file in home.glob("ledger.sqlite3*"):
        file.unlink()


def _spoil_cache(home: Path, chance: Random) -> None:
    for file in sorted((home / "cache").glob("*.sqlite3")):
        if chance.random() < 0.5:
            _garbage_file(file, chance)
        else:
            file.unlink()


# name: what is arranged for one pass
KINDS: dict[str, Callable[[Random], Wrong]] = {
    "kill -9 before a request": lambda chance: Wrong(kill_request=chance.randrange(26)),
    "kill -9 after a request": lambda chance: Wrong(kill_request=chance.randrange(26), kill_after=True),
    "kill -9 before a ledger write": lambda chance: Wrong(kill_write=chance.randrange(30)),
    "kill -9 after a ledger write": lambda chance: Wrong(kill_write=chance.randrange(30), kill_after=True),
    "kill -9 at a cache write": lambda chance: Wrong(kill_cache=chance.randrange(40), kill_after=chance.random() < 0.5),
    "cut": _broken("cut"),
    "time-out": _broken("delay"),
    "garbage JSON": _broken("garbage"),
    "truncated gzip": _broken("truncated-gzip"),
    "a batch that lacks an answer": _broken("missing-part"),
    "401": _status(401, "authError"),
    "access token expires": lambda chance: Wrong(before="expire"),
    "permission dies": lambda chance: Wrong(before="die"),
    "403 rateLimitExceeded": _status(403, "rateLimitExceeded"),
    "403 userRateLimitExceeded": _status(403, "userRateLimitExceeded", ("", "2")),
    "429": _status(429, "rateLimitExceeded", ("", "1", "30", "7200", "Thu, 12 Mar 2026 19:00:00 GMT", "soon")),
    "500": _status(500),
    "502": _status(502),
    "503": _status(503, retry=("", "5", "3600")),
    "404": _status(404, "notFound"),
    "nobody there": lambda chance: Wrong(unreachable=True),
    "clock jumps": lambda chance: Wrong(hours=chance.choice((-9000, -720, -8, 72, 960, 9000))),
    "disk full": lambda chance: Wrong(room=chance.choice((0, 4096, 20_000, 60_000, 90_000, 120_000, 200_000))),
    "no room for the ledger": lambda chance: Wrong(ledger_pages=chance.randrange(4)),
    "ledger read-only": lambda chance: Wrong(read_only=True),
    "ledger damaged": lambda chance: Wrong(spoil=_spoil_ledger),
    "ledger lost": lambda chance: Wrong(spoil=_lose_ledger),
    "cache damaged": lambda chance: Wrong(spoil=_spoil_cache),
    "three at once": lambda chance: Wrong(at_once=3),
    "three at once, killed": lambda chance: Wrong(at_once=3, kill_request=chance.randrange(26)),
}


def kinds_of(seed: int) -> tuple[str, ...]:
    """What goes wrong in a trial, one kind for each disturbed pass; one after the other, every kind has its turn."""
    chance = Random(seed)
    names = list(KINDS)
    kinds = [names[seed % len(names)], *(chance.choice(names) for _ in range(chance.choice((0, 0, 1, 2))))]
    chance.shuffle(kinds)
    return tuple(kinds)
