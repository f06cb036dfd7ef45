"""Folders that nobody else may look into."""

from pathlib import Path


def make_folder(folder: Path) -> None:
    """Make a folder and its missing parents with mode 0700, whatever the umask says; one that exists stays as it is."""
    for each in reversed([folder, *folder.parents]):
        if not each.exists():
            each.mkdir(mode=0o700, exist_ok=True)
