"""Files that nobody else may read: mode 0600 in a folder 0700, whatever the umask says."""

import contextlib
import os
import stat
import tempfile
from pathlib import Path


def make_folder(folder: Path) -> None:
    """Make a folder and its missing parents with mode 0700; one that exists is left as it is."""
    missing = [folder, *folder.parents]
    for each in reversed([path for path in missing if not path.exists()]):
        each.mkdir(mode=0o700, exist_ok=True)


def write(path: Path, content: bytes) -> None:
    """Replace a file in one step: after a crash there is the old content or the new, never half of it."""
    make_folder(path.parent)
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
