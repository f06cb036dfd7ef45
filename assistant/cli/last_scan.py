"""When the last scan was, and whether it failed: one or two sentences for `status` and `doctor`."""

from collections.abc import Sequence
from datetime import datetime

from assistant.cli.times import when
from assistant.clock import local_zone
from assistant.ledger.ledger import Run


def last_scan(runs: Sequence[Run], now: datetime) -> tuple[str, ...]:
    """How the newest run ended; where it failed, also since when, and when one last succeeded."""
    if not runs:
        return ()
    newest, zone = runs[0], local_zone()
    if not newest.failed:
        return (f"Last scan: {when(newest.finished_at, now, zone)} — {newest.outcome.rstrip('.')}.",)
    good = next((number for number, run in enumerate(runs) if not run.failed), len(runs))
    times = "The last scan" if good == 1 else f"The last {good} scans"
    lines = (f"{times} failed, {when(newest.finished_at, now, zone)}: {newest.outcome}",)
    return (*lines, f"Last good scan: {when(runs[good].finished_at, now, zone)}.") if good < len(runs) else lines
