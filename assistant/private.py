"""Files that nobody else may read: mode 0600 in a folder 0700, whatever the umask says."""

import contextlib
import os
import stat
from pathlib import Path

from assistant.errors import SettingsError

# What this program makes, or is given, in a folder of its own; the beginnings of the names.
_OURS = ("config.toml", "credentials.json", "token.json", "ledger", "lock-", "cache", "drafts", "accounts", "report")


def make_folder(folder: Path) -> None:
    """Make a folder and its missing parents with mode 0700.

    One that exists is closed to others where it belongs to this person and holds nothing but this program's files;
    raises SettingsError where it stays open for everybody to write into.
    """
    for each in reversed([path for path in (folder, *folder.parents) if not path.exists()]):
        each.mkdir(mode=0o700, exist_ok=True)
    if os.name != "posix":
        return
    found = folder.stat()
    mode = stat.S_IMODE(found.st_mode)
    if mode & 0o077 and found.st_uid == os.geteuid() and _only_ours(folder):
        folder.chmod(0o700)
    elif mode & stat.S_IWOTH and not mode & stat.S_ISVTX:
        raise SettingsError(
            f"{folder}: anybody on this machine can write into this folder, and so put files in the place of yours. "
            f'Close it with: chmod go-w "{folder}"'
        )


def _only_ours(folder: Path) -> bool:
    return all(path.name.lstrip(".").startswith(_OURS) for path in folder.iterdir())


def make_file(path: Path) -> None:
    """Make an empty file with mode 0600, in a folder as `make_folder` leaves it, unless there is one."""
    make_folder(path.parent)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))


def write(path: Path, content: bytes) -> None:
    """Replace a file in one step: after a crash there is the old content or the new, never half of it."""
    make_folder(path.parent)
    import tempfile  # loaded where something is written

    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)  # mkstemp: 0600 from the first moment
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise


def open_to_others(path: Path) -> bool:
    """True where group or world may read or write it; Windows keeps its own account of that."""
    return os.name == "posix" and bool(stat.S_IMODE(path.stat().st_mode) & 0o077)


def refuse_open(path: Path, what: str) -> None:
    """Raise SettingsError, with the remedy, for a file of ours that others can read or write."""
    if path.exists() and open_to_others(path):
        raise SettingsError(
            f'{path}: other users of this machine can read or change {what}. Close it with: chmod 600 "{path}"'
        )
