"""Earlier mail of one application: by domain and address, by the company's name in heads, and in the text of job mail.

Each way is answered from an index or looks at a bounded number of messages, so that the cost for one
application does not grow with the number of others.
"""

import re
import sqlite3
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence

from assistant.mailbox.local.index import Index
from assistant.mailbox.matching import word_of_its_own
from assistant.mailbox.port import Probe
from assistant.message.domains import registrable
from assistant.message.message import Message, Unreadable

_DAYS = 200  # before the probe's moment in which texts are searched
_TEXTS = 300  # messages whose text is searched for one probe
_REMEMBERED = 250  # texts that are kept for the next probe
_LOOKED_AT, _SHORT = 300_000, 8_000  # bytes of a message that are looked at, and up to which they are kept, too
_FAR = 1e12  # seconds; later than any message

Numbers = dict[int, float]  # row → received


class Related:
    """Answers probes for one mailbox."""

    def __init__(
        self,
        index: Index,
        own: frozenset[str],
        raw: Callable[[int], bytes],
        message: Callable[[int], Message | Unreadable],
    ) -> None:
        self._index = index
        self._own = own
        self._raw = raw
        self._message = message
        self._texts: OrderedDict[int, str] = OrderedDict()
        self._looked_at: dict[int, bytes] = {}  # the same messages are looked at for every probe
        self._ready = False

    def rows(self, probe: Probe) -> list[int]:
        """The numbers of the rows that match, the newest first, at most as many as the probe allows.

        The first name counts by itself, the others only beside what is found otherwise.
        """
        self._prepare()
        before = probe.before.timestamp() if probe.before else _FAR
        surely, others = probe.names[:1], probe.names[1:]
        found = self._by_domain(probe, before) | self._by_address(probe, before)
        found |= self._by_name(surely, probe.limit, before) | self._by_text(surely, before)
        also = self._by_name(others, probe.limit, before) | self._by_text(others, before)
        surest = _newest(found)[: probe.limit]
        # Who applies for one role at many places has much mail that names the role, and little of this company.
        likely = [number for number in _newest(also) if number not in found][: probe.limit - len(surest)]
        chosen = (*surest, *self._connected(likely, surest, surely))
        received = also | found
        return _newest({number: received[number] for number in chosen})

    def _connected(self, numbers: list[int], found: list[int], names: tuple[str, ...]) -> Iterator[int]:
        """Of mail that names the role: what stands in a conversation with mail that was found, or names the company."""
        threads = set(map(self._thread, found))
        known = [name for name in names if name]
        stand = [word_of_its_own(name) for name in known]
        for number in numbers:
            if self._thread(number) in threads or (known and self._names_any(number, known, stand)):
                yield number

    def _thread(self, number: int) -> str:
        return str(self._index.rows("SELECT thread FROM message WHERE number = ?", number)[0][0])

    def _by_domain(self, probe: Probe, before: float) -> Numbers:
        domains = [registrable(domain) for domain in probe.domains]
        return self._either("domain", domains, before, probe.limit)

    def _by_address(self, probe: Probe, before: float) -> Numbers:
        addresses = [address.lower() for address in probe.addresses if address.lower() not in self._own]
        return self._either("address", addresses, before, probe.limit)

    def _either(self, what: str, values: list[str], before: float, limit: int) -> Numbers:
        """Mail from them, and the owner's mail to them."""
        found: Numbers = {}
        column = "domain" if what == "domain" else "sender"
        for value in values:
            if value and what == "domain" and "." not in value:  # a name that may stand before any ending
                # From "acme." to before "acme/", the next character: an index can tell, as it cannot of LIKE.
                found |= self._answer("domain >= ? AND domain < ?", (f"{value}.", f"{value}/"), before, limit)
            elif value:
                found |= self._answer(f"{column} = ?", (value,), before, limit)  # the column is one of two words
                found |= self._answer(
                    f"number IN (SELECT number FROM contact WHERE {what} = ? AND received <= ?"
                    " ORDER BY received DESC LIMIT ?)",
                    (value, before, limit),
                    before,
                    limit,
                )
        return found

    def _by_name(self, names: Sequence[str], limit: int, before: float) -> Numbers:
        found: Numbers = {}
        for name in names:
            words = re.findall(r"\w+", name)[:8]
            if not words or len(name) < 2:
                continue
            match = " ".join(f'"{word}"' for word in words)
            rows = self._index.rows(
                "SELECT message.number, received, subject, name FROM words JOIN message ON message.number = words.rowid"
                " WHERE words MATCH ? AND received <= ? AND put_away = 0 ORDER BY received DESC LIMIT ?",
                match,
                before,
                limit * 5,
            )
            stands = word_of_its_own(name)
            found |= {number: received for number, received, *texts in rows if stands(" ".join(texts))}
        return found

    def _by_text(self, told: Sequence[str], before: float) -> Numbers:
        names = [name for name in told if len(name) > 2]
        if not names:
            return {}
        after = before - _DAYS * 86_400 if before < _FAR else 0
        candidates = self._index.rows(
            "SELECT number, received FROM message WHERE job = 1 AND kept = 1 AND put_away = 0"
            " AND received BETWEEN ? AND ? ORDER BY received DESC LIMIT ?",
            after,
            before,
            _TEXTS,
        )
        stand = [word_of_its_own(name) for name in names]
        return {number: received for number, received in candidates if self._names_any(number, names, stand)}

    def _names_any(self, number: int, names: Sequence[str], stand: list[Callable[[str], bool]]) -> bool:
        if number not in self._texts:
            if not _may_name(self._small(number), names):
                return False
            message = self._message(number)
            self._texts[number] = message.plain if isinstance(message, Message) else ""
            if len(self._texts) > _REMEMBERED:
                self._texts.popitem(last=False)
        return any(stands(self._texts[number]) for stands in stand)

    def _small(self, number: int) -> bytes:
        """The beginning of a message in small letters, soft line ends joined."""
        if (known := self._looked_at.get(number)) is not None:
            return known
        small = self._raw(number)[:_LOOKED_AT].replace(b"=\r\n", b"").replace(b"=\n", b"").lower()
        if len(small) <= _SHORT and len(self._looked_at) < _TEXTS:
            self._looked_at[number] = small
        return small

    def _answer(self, condition: str, values: tuple[object, ...], before: float, limit: int) -> Numbers:
        rows = self._index.rows(
            f"SELECT number, received FROM message WHERE {condition} AND kept = 1 AND put_away = 0 AND received <= ?"
            " ORDER BY +received DESC LIMIT ?",  # by +: the index of the condition is the better one
            *values,
            before,
            limit,
        )
        return dict(rows)

    def _prepare(self) -> None:
        """Tables that only histories need, made when the first one is asked for."""
        if self._ready:
            return
        if not self._index.rows("SELECT 1 FROM sqlite_master WHERE name = 'contact'"):
            self._index.add(lambda connection: _add_tables(connection, self._own))
        self._ready = True


def _newest(found: Numbers) -> list[int]:
    """The rows, the newest first."""
    return sorted(found, key=lambda number: (found[number], number), reverse=True)


def _add_tables(connection: sqlite3.Connection, own: frozenset[str]) -> None:
    connection.execute("CREATE TABLE contact(number INTEGER, received REAL, address TEXT, domain TEXT)")
    connection.executemany("INSERT INTO contact VALUES (?, ?, ?, ?)", _contacts(connection, own))
    connection.execute("CREATE INDEX by_contact ON contact(address, received)")
    connection.execute("CREATE INDEX by_contact_domain ON contact(domain, received)")
    connection.execute("CREATE VIRTUAL TABLE words USING fts5(text, content='', detail=none, tokenize='unicode61')")
    connection.execute(
        "INSERT INTO words(rowid, text) SELECT number, subject || ' ' || name FROM message WHERE kept = 1"
    )


def _contacts(connection: sqlite3.Connection, own: frozenset[str]) -> Iterator[tuple[int, float, str, str]]:
    """To whom the owner wrote."""
    rows = connection.execute(
        "SELECT number, received, people, sender FROM message WHERE kept = 1 AND put_away = 0"
        " AND (labels LIKE '%' || char(10) || 'sent' || char(10) || '%' OR sender IN"
        f" ({', '.join('?' * len(own))}))",
        sorted(own),
    )
    for number, received, people, sender in rows:
        for address in people.split():
            if address != sender:
                yield number, received, address, registrable(address.rpartition("@")[2])


def _may_name(small: bytes, names: Sequence[str]) -> bool:
    """A cheap look at the bytes; True also where the name may be hidden by base64 or by letters beyond ASCII."""
    if b"base64" in small:
        return True
    for name in names:
        first = max(re.findall(r"[\x21-\x7e]+", name) or [""], key=len).lower()
        if not first.isascii() or len(first) < 3 or first.encode() in small:
            return True
    return False
