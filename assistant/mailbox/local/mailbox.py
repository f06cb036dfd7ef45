"""The mailbox port over files: everything is asked of the index, and only what is needed is read."""

import contextlib
import json
import os
import sqlite3
from array import array
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant.errors import MailboxError
from assistant.mailbox.local.columns import Row, unpacked
from assistant.mailbox.local.drafts import DraftFolder
from assistant.mailbox.local.index import VERSION, Index, index_file
from assistant.mailbox.local.listing import Shape, fingerprint
from assistant.mailbox.local.reader import Reader

if TYPE_CHECKING:  # where nothing is new, no message is made
    from assistant.mailbox.local.ahead import Ahead
    from assistant.mailbox.local.related import Related
    from assistant.mailbox.port import Draft, Passed, Probe, SavedDraft
    from assistant.message.message import Message, Owner, Unreadable

MANY = 1_000  # messages from which a second process pays
_PAGE = 1_000  # rows asked for at once
_LATELY = 40  # messages that are kept parsed: an answer is read beside what it answers, and stories share mail
_COLUMNS = "number, file, source, offset, length, key, thread, received, labels, kept"


class LocalMailbox:
    """Mail in files. Nothing in them is ever changed; drafts go to a Maildir of their own."""

    def __init__(
        self,
        path: Path,
        shape: Shape,
        *,
        me: tuple[str, ...],
        own_addresses: tuple[str, ...],
        name: str,
        cache: Path,
        drafts: Path,
        progress: Callable[[int, int, float], None] | None = None,
        known_as: str = "",
    ) -> None:
        self._account = str(path)
        places = {"path": str(path), "cache": str(cache), "drafts": str(drafts)}
        self._opened_with = {**places, "me": me, "own": own_addresses, "name": name}
        self._reader = Reader()
        self._progress = progress or (lambda done, total, seconds: None)

        def build(connection: sqlite3.Connection) -> None:
            # Loaded only where there is something to do: most scans find the mailbox as it was.
            from assistant.mailbox.local.copies import mark_copies
            from assistant.mailbox.local.fill import fill
            from assistant.mailbox.local.owner import infer_owner
            from assistant.mailbox.local.threads import assign_threads

            fill(connection, path, shape, (drafts,), self._reader)
            mark_copies(connection)
            owner = infer_owner(connection, me, own_addresses, name)
            connection.execute("CREATE TABLE owner(address TEXT, name TEXT)")
            addresses = sorted(owner.addresses, key=lambda address: (address != owner.primary, address)) or [""]
            connection.executemany("INSERT INTO owner VALUES (?, ?)", ((one, owner.name) for one in addresses))
            assign_threads(connection, owner.addresses)

        told = "\n".join((*me, "", *own_addresses, "", name))
        state = f"{VERSION} {path} {fingerprint(path, shape, (drafts,))} {told}"
        if known_as not in ("", state):
            raise MailboxError(f"{path}: the mail has changed meanwhile. Scan again.")
        self._opened_with["known_as"] = state
        self._index = Index(index_file(cache, self._account), state, build)
        if not self._index.rows("SELECT 1 FROM message LIMIT 1"):
            raise MailboxError(f"{path}: there is no mail in this {shape}. Give another path.")
        self._known_owner: Owner | None = None
        self._found: Related | None = None
        self._lately: dict[int, Message | Unreadable] = {}  # by row, the oldest first
        self._drafts = DraftFolder(drafts, self._thread_of)

    @property
    def owner(self) -> "Owner":
        """Whose mailbox it is, with every address of theirs that is known."""
        if self._known_owner is None:
            from assistant.message.message import Owner

            known = self._index.rows("SELECT address, name FROM owner ORDER BY rowid")
            addresses = frozenset(address for address, _ in known if address)
            self._known_owner = Owner(addresses, known[0][1], primary=known[0][0])
        return self._known_owner

    @property
    def account(self) -> str:
        """The absolute path."""
        return self._account

    def arrivals(
        self, since: datetime | None, known: frozenset[str], *, glance: bool = False, unsure: float | None = None
    ) -> "Iterator[Message | Passed | Unreadable]":
        """Mail received since then, oldest first, without spam, trash and what is known."""
        # What cannot be read may have any date: it is told once, whatever `since` is.
        condition = "kept <> 0 AND put_away = 0 AND (received >= ? OR kept = -1)"
        begin = since.timestamp() if since else -1e12
        numbers = array("q", (number for number, key in self._in_time(condition, begin) if key not in known))
        ahead = self._ahead(numbers, unsure) if glance and unsure is not None else None
        try:
            for place, number in enumerate(numbers):
                # Once they have met, the two have read everything, however often this one looks at what was told.
                self._progress(min(place + 1 + (ahead.done if ahead else 0), len(numbers)), len(numbers), 0)
                nothing = ahead is not None and ahead.says_nothing(place)
                yield self._passed(self._row(number)) if nothing else self.arrival(number, glance=glance)
        finally:
            if ahead:
                ahead.close()

    def arrival(self, number: int, *, glance: bool = True) -> "Message | Passed | Unreadable":
        """The message of a row, unread where a glance is enough."""
        from assistant.mailbox.local.glance import says_nothing

        row = self._row(number)
        raw = self._reader.whole(row[1], row[3], row[4])
        if glance and raw and says_nothing(raw):
            return self._passed(row)
        return self._remembered(row, self._parsed(row, raw))

    def _ahead(self, numbers: Sequence[int], unsure: float) -> "Ahead | None":
        # Where the index could not be kept, another process would have to make it once more.
        if len(numbers) < MANY or (os.cpu_count() or 1) < 2 or not self._index.kept:
            return None
        from assistant.mailbox.local.ahead import Ahead

        return Ahead(self.asked(unsure), numbers)

    def asked(self, unsure: float) -> dict[str, object]:
        """What another process is told, so that it opens the same mailbox."""
        return {**self._opened_with, "unsure": unsure}

    def _passed(self, row: Row) -> "Passed":
        from assistant.mailbox.port import Passed

        return Passed(row[5], row[5].partition("#")[0], row[6], datetime.fromtimestamp(row[7], UTC))

    def every_message(self) -> "Iterator[Message | Unreadable]":
        """Every message in input order, spam, trash, drafts and second copies too."""
        number = 0
        query = f"SELECT {_COLUMNS} FROM message WHERE number > ? ORDER BY number LIMIT ?"
        while rows := self._index.rows(query, number, _PAGE):
            yield from map(self._message, rows)
            number = rows[-1][0]

    def thread(self, thread_id: str) -> "tuple[Message, ...]":
        """The messages of a conversation with the drafts in it, oldest first; without trash and spam."""
        rows = self._index.rows(
            f"SELECT {_COLUMNS} FROM message WHERE thread = ? AND kept = 1 AND put_away = 0 ORDER BY received, number",
            thread_id,
        )
        from assistant.message.message import Message

        found = [message for message in map(self._message, rows) if isinstance(message, Message)]
        drafts = self._drafts.messages(thread_id)
        return tuple(sorted(found + drafts, key=lambda message: message.received_at)) if drafts else tuple(found)

    def related(self, probe: "Probe") -> "tuple[Message, ...]":
        """Mail in any conversation that matches the probe in any way, oldest first, without trash and spam."""
        from assistant.message.message import Message

        found = [self._numbered(number) for number in reversed(self._related().rows(probe))]
        return tuple(message for message in found if isinstance(message, Message))

    def labelled(self, label: str) -> frozenset[str]:
        """Ids of the conversations that carry this label of the person's own, whatever its case."""
        wanted = label.casefold()
        # There are many messages and few sets of labels: only these are looked at here.
        sets = self._index.rows("SELECT DISTINCT labels FROM message WHERE put_away = 0 AND labels <> ''")
        meant = [labels for (labels,) in sets if wanted in labels.casefold().split("\n")]
        found = "SELECT DISTINCT thread FROM message WHERE put_away = 0 AND labels = ?"
        return frozenset(thread for labels in meant for (thread,) in self._index.rows(found, labels))

    def refresh(self, thread_id: str) -> bool:
        """False: the files were looked at when the mailbox was opened."""
        return False

    def signature_for(self, address: str) -> str:
        """Files keep no signature."""
        return ""

    def saved_draft(self, draft_id: str) -> "SavedDraft | None":
        """A draft saved earlier, or None where it is gone."""
        return self._drafts.get(draft_id)

    def drafts_in(self, thread_id: str) -> "tuple[SavedDraft, ...]":
        """The drafts of a conversation: in the Maildir of drafts, and the person's own in the mailbox."""
        from assistant.mailbox.port import SavedDraft
        from assistant.message.message import Label

        ours = [draft for draft in self._drafts.all() if draft.thread_id == thread_id]
        rows = self._index.rows(
            f"SELECT {_COLUMNS} FROM message WHERE thread = ? AND kept = 1 AND put_away = 0 AND labels LIKE ?",
            thread_id,
            f"%\n{Label.DRAFT}\n%",
        )
        theirs = [SavedDraft(row[5], thread_id, row[5].partition("#")[0], row[2], touched=True) for row in rows]
        return (*ours, *theirs)

    def save_draft(self, draft: "Draft") -> "SavedDraft":
        """Save a new draft in the Maildir."""
        return self._drafts.save(draft)

    def update_draft(self, draft_id: str, draft: "Draft") -> "SavedDraft":
        """Replace a draft that nobody has touched; raises MailboxError where somebody has."""
        return self._drafts.update(draft_id, draft)

    def state(self) -> str:
        """A text that changes when the drafts do; where the mail itself does, all that was kept is gone."""
        return self._drafts.state()

    def kept(self, basis: str) -> list[dict[str, Any]]:
        """Rows that were kept under this name since the mail last changed."""
        return [json.loads(row) for (row,) in self._index.rows("SELECT row FROM kept WHERE basis = ?", basis)]

    def keep(self, basis: str, rows: Sequence[dict[str, Any]]) -> None:
        """Keep these rows, and none that were kept before."""
        texts = [(basis, json.dumps(row, ensure_ascii=False)) for row in rows]

        def write(connection: sqlite3.Connection) -> None:
            connection.execute("DELETE FROM kept")
            connection.executemany("INSERT INTO kept VALUES (?, ?)", texts)

        with contextlib.suppress(sqlite3.OperationalError):  # read only, or full: it is worked out anew
            self._index.add(write)

    def close(self) -> None:
        """Let go of the files."""
        self._reader.close()
        self._index.close()

    def _in_time(self, condition: str, begin: float) -> Iterator[tuple[int, str]]:
        """Number and key of rows by time, a page at a time, so that memory does not grow with the mailbox."""
        received, number = -1e13, 0
        while rows := self._index.rows(
            f"SELECT number, key, received FROM message WHERE (received, number) > (?, ?) AND {condition}"
            " ORDER BY received, number LIMIT ?",
            received,
            number,
            begin,
            _PAGE,
        ):
            yield from ((row[0], row[1]) for row in rows)
            number, _, received = rows[-1]

    def _related(self) -> "Related":
        from assistant.mailbox.local.related import Related

        if self._found is None:
            self._found = Related(self._index, self.owner.addresses, self._raw, self._numbered)
        return self._found

    def _row(self, number: int) -> Row:
        return self._index.rows(f"SELECT {_COLUMNS} FROM message WHERE number = ?", number)[0]

    def _numbered(self, number: int) -> "Message | Unreadable":
        return self._message(self._row(number))

    def _raw(self, number: int) -> bytes:
        row = self._index.rows("SELECT file, offset, length FROM message WHERE number = ?", number)[0]
        return self._reader.whole(*row) or b""

    def _message(self, row: Row) -> "Message | Unreadable":
        known = self._lately.get(row[0])
        return known or self._remembered(row, self._parsed(row, self._reader.whole(row[1], row[3], row[4])))

    def _remembered(self, row: Row, message: "Message | Unreadable") -> "Message | Unreadable":
        if len(self._lately) >= _LATELY:
            del self._lately[next(iter(self._lately))]
        self._lately[row[0]] = message
        return message

    def _parsed(self, row: Row, raw: bytes | None) -> "Message | Unreadable":
        from assistant.message.message import Unreadable
        from assistant.message.parse import parse

        _, _, source, _, _, key, thread, received, labels, _ = row
        if raw is None:
            return Unreadable(
                source, key, "The file cannot be read: it was moved meanwhile, or its permissions forbid it."
            )
        return parse(
            raw,
            source=source,
            key=key,
            thread_id=thread,
            received_at=datetime.fromtimestamp(received, UTC),
            labels=unpacked(labels),
        )

    def _thread_of(self, message_id: str) -> str:
        rows = self._index.rows("SELECT thread FROM message WHERE message_id = ? LIMIT 1", message_id)
        return str(rows[0][0]) if rows else ""
