"""The Maildir that receives the drafts of a local mailbox (https://cr.yp.to/proto/maildir.html).

Beside it lies a folder that remembers of each draft what was saved, by digest. So it can be told whether
the person has touched it: it is then theirs.
"""

import json
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.errors import MailboxError
from assistant.mailbox.local.folders import make_folder

if TYPE_CHECKING:  # a pass that saves nothing needs none of it
    from assistant.mailbox.port import Draft, SavedDraft
    from assistant.message.message import Message

_MARK = ":2," if os.name != "nt" else "!2,"  # Windows keeps the colon for itself
_MEMORY = "saved"
_LARGEST = 50_000_000  # bytes of a draft that are read


class DraftFolder:
    """The drafts in one Maildir; `thread_of` names the conversation of a message id of the mailbox, or ""."""

    def __init__(self, path: Path, thread_of: Callable[[str], str]) -> None:
        self.path = path
        self._thread_of = thread_of
        self._known: dict[tuple[str, int, int], tuple[str, str]] = {}

    def save(self, draft: "Draft") -> "SavedDraft":
        """Save it as a new file; saving the very same draft again changes nothing."""
        content = _with_line_feeds(draft.raw)
        stem = "reply-" + _digest(f"{draft.message_id}\0{draft.thread_id}".encode())[:24]
        name, number = stem, 1
        while (file := self._file(name)) is not None:
            if file.read_bytes() == content:
                return self._saved(file)
            number += 1
            name = f"{stem}-{number}"
        self._remember(name, draft, [content])
        return self._saved(self._write(name, content))

    def update(self, name: str, draft: "Draft") -> "SavedDraft":
        """Replace a draft that nobody has touched; MailboxError where it is gone or somebody has."""
        saved = self.get(name)
        if saved is None:
            raise MailboxError(f"The draft {name} is gone: it was sent or deleted. Nothing was changed.")
        if saved.touched:
            raise MailboxError(f"{saved.location}: you have changed this draft, so it is yours. Nothing was changed.")
        content = _with_line_feeds(draft.raw)
        # Either content is ours until the new one lies in its place.
        self._remember(name, draft, [Path(saved.location).read_bytes(), content])
        file = self._write(name, content)
        self._remember(name, draft, [content])
        return self._saved(file)

    def get(self, name: str) -> "SavedDraft | None":
        """A draft by the name of its file; one that a mail program saved anew under another name counts as touched."""
        file = self._file(name)
        if file is not None:
            return self._saved(file)
        message_id = self._memory(name).get("message_id", "")
        return next((one for one in self.all() if message_id and one.message_id == message_id), None)

    def all(self) -> "list[SavedDraft]":
        """Every draft there, in the order of their names."""
        return [self._saved(file) for file in self._files()]

    def state(self) -> str:
        """A text that changes when a draft does, or what is remembered of it."""
        found: list[Path] = []
        for folder in ("cur", "new", _MEMORY):
            with suppress(FileNotFoundError, NotADirectoryError):
                found += sorted((self.path / folder).iterdir())
        return "\n".join(f"{file} {stat.st_size} {stat.st_mtime_ns}" for file in found if (stat := _stat(file)))

    def messages(self, thread_id: str) -> "list[Message]":
        """The drafts of one conversation as messages."""
        from assistant.message.message import Label, Message
        from assistant.message.parse import parse

        found: list[Message] = []
        for file in self._files():
            if self._saved(file).thread_id == thread_id:
                message = parse(_read(file), source=str(file), thread_id=thread_id, labels=frozenset({Label.DRAFT}))
                found += [message] if isinstance(message, Message) else []
        return found

    def _saved(self, file: Path) -> "SavedDraft":
        from assistant.mailbox.port import SavedDraft

        name = _name(file)
        memory = self._memory(name)
        digest_ok = bool(memory) and _digest(_read(file)) in memory["sha256"]
        message_id, thread_id = self._head(file)
        return SavedDraft(
            id=name,
            thread_id=memory.get("thread_id") or thread_id,
            message_id=message_id,
            location=str(file),
            touched=not digest_ok or "D" not in _flags(file),
        )

    def _head(self, file: Path) -> tuple[str, str]:
        """Message id and conversation of a draft as its headers tell, read once for each state of the file."""
        from assistant.message.parse import parse_headers

        stat = file.stat()
        state = (file.name, stat.st_size, stat.st_mtime_ns)
        if state not in self._known:
            head = parse_headers(_read(file)[:4_000_000])
            links = head.in_reply_to + tuple(reversed(head.references)) if head else ()
            thread = next((thread for link in links if (thread := self._thread_of(link))), "")
            self._known[state] = (head.message_id if head else "", thread)
        return self._known[state]

    def _files(self) -> list[Path]:
        """Files of drafts, without those marked for deletion."""
        found = []
        for folder in ("cur", "new"):
            with suppress(FileNotFoundError, NotADirectoryError):
                found += [file for file in (self.path / folder).iterdir() if not file.name.startswith(".")]
        return sorted(
            (file for file in found if "T" not in _flags(file) and file.is_file()), key=lambda file: file.name
        )

    def _file(self, name: str) -> Path | None:
        return next((file for file in self._files() if _name(file) == name), None)

    def _write(self, name: str, content: bytes) -> Path:
        """Into tmp, to the disk, and then into cur, as the Maildir specification asks."""
        target = self.path / "cur" / f"{name}{_MARK}D"
        temporary = self.path / "tmp" / name
        try:
            for folder in (self.path / one for one in ("cur", "new", "tmp")):
                make_folder(folder)
            _write_through(temporary, content)
            temporary.replace(target)
            _sync(target.parent)
        except OSError as error:
            with suppress(OSError):
                temporary.unlink()
            raise MailboxError(
                f"{self.path}: the draft cannot be saved there ({error.strerror}). Make room or choose another folder "
                "with --drafts, and scan again."
            ) from error
        return target

    def _remember(self, name: str, draft: "Draft", contents: list[bytes]) -> None:
        memory = {
            "thread_id": draft.thread_id,
            "message_id": draft.message_id,
            "sha256": [_digest(content) for content in contents],
        }
        folder = self.path / _MEMORY
        try:
            make_folder(folder)
            temporary = folder / f"{name}.part"
            _write_through(temporary, json.dumps(memory).encode())
            temporary.replace(folder / f"{name}.json")
        except OSError as error:
            raise MailboxError(
                f"{folder}: it cannot be written ({error.strerror}). Make room or choose another folder with --drafts, "
                "and scan again."
            ) from error

    def _memory(self, name: str) -> dict[str, str]:
        try:
            found = json.loads((self.path / _MEMORY / f"{name}.json").read_bytes())
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) and {"thread_id", "message_id", "sha256"} <= found.keys() else {}


def _digest(content: bytes) -> str:
    import hashlib  # takes longer to load than most passes to run

    return hashlib.sha256(content).hexdigest()


def _with_line_feeds(raw: bytes) -> bytes:
    return raw.replace(b"\r\n", b"\n")


def _name(file: Path) -> str:
    return file.name.partition(_MARK)[0]


def _flags(file: Path) -> str:
    return file.name.partition(_MARK)[2]


def _stat(file: Path) -> os.stat_result | None:
    with suppress(OSError):
        return file.stat()
    return None


def _read(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            return opened.read(_LARGEST)
    except OSError:
        return b""


def _write_through(file: Path, content: bytes) -> None:
    """Write a file of mode 0600 and wait until it is on the disk."""
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as opened:
        opened.write(content)
        opened.flush()
        os.fsync(opened.fileno())


def _sync(folder: Path) -> None:
    """Make a rename last through a power cut, where the system can."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
