"""The system's own timer: is it there, and does it run."""

from collections.abc import Iterable

from assistant.doctor.finding import Finding, note, ok, wrong
from assistant.schedule.steps import Timer


def timer(there: Iterable[Timer], names: tuple[str, ...]) -> Finding:
    """The first timer of ours that is installed, by any of these names."""
    there = tuple(there)
    for one in there:
        for name in names:
            known = one.installed(name)
            if known is not None and not known.active:
                return wrong(
                    "Timer", f"installed in {known.kind}, but the system does not run it.", "assistant schedule install"
                )
            if known is not None:
                return ok("Timer", f"{known.kind} scans every {known.every}")
    if not there:
        return note("Timer", "this machine has none that can be used.", "assistant watch, in a terminal or container")
    return note("Timer", "none installed: it scans only when you do.", "assistant schedule install --every 30m")
