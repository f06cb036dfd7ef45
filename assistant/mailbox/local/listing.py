"""What a path holds: an mbox, a Maildir, a folder of saved messages or one of them; and every message in it."""

import os
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from assistant.errors import MailboxError, UsageError
from assistant.mailbox.local.mbox import looks_like_mbox, spans

MAX_FILES = 5_000_000  # in one mailbox; a folder that holds more is a mistake

# Flags of a Maildir file (https://cr.yp.to/proto/maildir.html) that say where a message lies: names of labels.
_FLAGS = {"D": "draft", "T": "trash"}


class Shape(StrEnum):
    """How mail lies at a path."""

    MBOX = "mbox"
    MAILDIR = "Maildir"
    FOLDER = "folder of messages"
    MESSAGE = "message"


class Entry(NamedTuple):
    """One message of the mailbox, not yet read. A tuple, because there are many."""

    file: str
    source: str  # the file, or file#n
    offset: int
    length: int  # -1: the whole file
    labels: frozenset[str]
    received: float | None  # seconds since 1970, where the mailbox itself tells
    stamp: int = 0  # of the file, nanoseconds
    head: bytes = b""  # its first bytes, where they were at hand


def recognise(path: Path) -> Shape:
    """What lies at the path; raises UsageError where nothing does, MailboxError where it is unreadable or no mail."""
    try:
        if path.is_dir():
            return Shape.MAILDIR if _is_maildir(path) else Shape.FOLDER
        with path.open("rb") as file:
            start = file.read(65_536)
    except FileNotFoundError as error:
        raise UsageError(
            f"{path}: there is no such file or folder. Give an mbox, a Maildir, a folder of .eml or one .eml."
        ) from error
    except OSError as error:
        raise _unreadable(path, error) from error
    if looks_like_mbox(start) and path.suffix.lower() != ".eml":
        return Shape.MBOX
    from assistant.message.parse import parse_headers

    if parse_headers(start):
        return Shape.MESSAGE
    if not start.strip():
        raise MailboxError(f"{path}: the file is empty. Export the mail again, or give another path.")
    raise MailboxError(
        f"{path}: this is neither an mbox nor a mail message. Give an mbox (as Google Takeout makes), a Maildir, "
        "a folder of .eml or one .eml."
    )


def entries(path: Path, shape: Shape, without: tuple[Path, ...] = ()) -> Iterator[Entry]:
    """Every message there, in a stable order; the folders in `without` are passed over."""
    if shape is Shape.MBOX:
        yield from of_mbox(path, frozenset())
    elif shape is Shape.MESSAGE:
        yield Entry(str(path), str(path), 0, -1, frozenset(), None, path.stat().st_mtime_ns)
    else:
        for folder, names in _walk(path, without):
            yield from _of_folder(path, folder, names)


def fingerprint(path: Path, shape: Shape, without: tuple[Path, ...] = ()) -> str:
    """A text that changes when the mailbox does."""
    if shape in {Shape.MBOX, Shape.MESSAGE}:
        stat = path.stat()
        return f"{shape} {stat.st_size} {stat.st_mtime_ns}"
    import hashlib  # takes longer to load than a pass over an mbox that has not changed

    digest = hashlib.sha256()
    for folder, names in _walk(path, without):
        for name in names:
            if found := _stat(folder / name):
                state = f"{folder}\0{name}\0{found.st_size}\0{found.st_mtime_ns}\n"
                digest.update(state.encode("utf-8", "replace"))
    return f"{shape} {digest.hexdigest()}"


def _is_maildir(path: Path) -> bool:
    return (path / "cur").is_dir() and ((path / "new").is_dir() or (path / "tmp").is_dir())


def _walk(path: Path, without: tuple[Path, ...]) -> Iterator[tuple[Path, list[str]]]:
    """Folders with their files, in order; links to folders are not followed, so that a loop cannot trap."""
    left_out = {folder.resolve() for folder in without}

    def failed(error: OSError) -> None:
        if Path(str(error.filename)) == path:
            raise _unreadable(path, error) from error

    for name, folders, files in os.walk(path, onerror=failed):
        folder = Path(name)
        maildir = _is_maildir(folder)
        # Maildir++ keeps its folders under names with a dot; anywhere else a dot hides.
        folders[:] = sorted(
            one
            for one in folders
            if (maildir or not one.startswith(".")) and one != "tmp" and (folder / one).resolve() not in left_out
        )
        in_maildir = folder.name in {"cur", "new"} and _is_maildir(folder.parent)
        wanted = [one for one in files if not one.startswith(".") and (in_maildir or _is_saved_mail(one))]
        if wanted:
            yield folder, sorted(wanted)


def _is_saved_mail(name: str) -> bool:
    return name.lower().endswith((".eml", ".mbox"))


def _of_folder(root: Path, folder: Path, names: list[str]) -> Iterator[Entry]:
    maildir = folder.name in {"cur", "new"} and _is_maildir(folder.parent)
    inside = folder.parent if maildir else folder
    from assistant.mailbox.local.labels import folder_label

    where = str(inside.relative_to(root))
    label = folder_label(where)
    if label is None and maildir and where not in {".", ""}:
        label = where.strip("./")  # a folder of one's own
    for name in names:
        file = folder / name
        stat = _stat(file)
        if stat is None:
            continue
        labels = {label} if label else set()
        if maildir:
            labels |= {found for flag, found in _FLAGS.items() if flag in name.rpartition("2,")[2] and "2," in name}
        elif name.lower().endswith(".mbox"):
            yield from of_mbox(file, frozenset(labels))
            continue
        yield Entry(str(file), str(file), 0, -1, frozenset(labels), None, stat.st_mtime_ns)


def of_mbox(path: Path, labels: frozenset[str], start: int = 0, end: int | None = None) -> Iterator[Entry]:
    """The messages of an mbox, or of the part of it that begins at `start` and ends before `end`."""
    name = str(path)
    try:
        with path.open("rb") as file:
            for number, span in enumerate(spans(file, start, end), 1):
                yield Entry(name, f"{name}#{number}", span.offset, span.length, labels, span.received, 0, span.head)
    except OSError as error:
        raise _unreadable(path, error) from error


def _stat(file: Path) -> os.stat_result | None:
    try:
        return file.stat()
    except OSError:  # moved meanwhile, or a link to nowhere
        return None


def _unreadable(path: Path, error: OSError) -> MailboxError:
    return MailboxError(
        f"{path}: it cannot be read ({error.strerror}). Check that the file is yours, and its permissions."
    )
