"""Which timers this machine has, the best first."""

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

from assistant.errors import UsageError
from assistant.schedule.cron import Cron
from assistant.schedule.launchd import Launchd
from assistant.schedule.steps import Runner, Timer
from assistant.schedule.systemd import Systemd
from assistant.schedule.windows import Windows


def timers(
    platform: str,
    environment: Mapping[str, str],
    home: Path,
    run: Runner,
    *,
    user: int = 0,
    which: Callable[[str], str | None] = shutil.which,
) -> tuple[Timer, ...]:
    """The timers of a machine; `platform` as sys.platform, `user` the number of the user on macOS."""
    if platform == "win32":
        return (Windows(Path(environment.get("LOCALAPPDATA") or home) / "reply-assistant", run),)
    cron: tuple[Timer, ...] = (Cron(run),) if which("crontab") else ()
    if platform == "darwin":
        return (Launchd(home / "Library", user, run), *cron)
    own = environment.get("XDG_CONFIG_HOME", "")
    units = (Path(own) if own.startswith("/") else home / ".config") / "systemd" / "user"
    # systemctl may be there without a manager of the user's: in a container, or under another init.
    if which("systemctl") and run(("systemctl", "--user", "show-environment"), b"").status == 0:
        return (Systemd(units, run), *cron)
    return cron


def pick(found: tuple[Timer, ...], kind: str | None) -> Timer:
    """The timer asked for, or the best there is; raises UsageError where there is none."""
    for timer in found:
        if kind in (None, timer.kind):
            return timer
    have = ", ".join(timer.kind for timer in found)
    raise UsageError(
        f"There is no {kind} on this machine; there is: {have}."
        if kind and have
        else "This machine has no timer that can be used: neither systemd for users nor cron. Use: assistant watch"
    )
