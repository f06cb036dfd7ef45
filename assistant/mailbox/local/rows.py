"""One row of the index: what the head of a message tells, decoded.

This runs once for every message of a mailbox, so what repeats from message to message is remembered: the
same few people write under the same few labels.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from assistant.mailbox.local.columns import Row, packed
from assistant.mailbox.local.jobmail import from_machine, subject_about_jobs
from assistant.mailbox.local.labels import read_labels
from assistant.mailbox.local.listing import Entry
from assistant.mailbox.local.reader import Reader, has_blank_line
from assistant.message.addresses import read_addresses
from assistant.message.domains import registrable
from assistant.message.encoded import unfold
from assistant.message.headers import readable
from assistant.message.message import Label
from assistant.message.parse import EPOCH, Head, parse_headers
from assistant.message.subject import base_subject, is_reply

_UNREADABLE: Row = (0, 0, 0, "", "", "", "", "", 0, "", "")  # what stands behind `kept`


def rows(entries: Iterable[Entry], reader: Reader) -> Iterator[tuple[Row, tuple[str, ...]]]:
    """The row of each entry, with the ids of the messages that it refers to."""
    for number, entry in enumerate(entries, 1):
        raw: bytes | None = entry.head
        if not has_blank_line(entry.head):
            raw = reader.head(entry.file, entry.offset, entry.length)
        head = parse_headers(raw) if raw is not None else None
        place = (number, entry.file, entry.source, entry.offset, entry.length, entry.stamp)
        if head is None:
            received = entry.stamp / 1e9 if entry.received is None else entry.received
            yield (*place, entry.source, "", "", received, packed(entry.labels), -1, *_UNREADABLE), ()
        else:
            identity = head.message_id or reader.made_up_id(entry.file, entry.offset, entry.length)
            thread = head.gmail_thread
            # Where the mailbox names the conversation, nothing needs to be worked out.
            references = () if thread else tuple(dict.fromkeys(head.references + head.in_reply_to))
            yield (*place, identity, identity, thread, _received(entry, head), *_told(entry, head, thread)), references


def _received(entry: Entry, head: Head) -> float:
    if entry.received is not None:
        return entry.received
    received = head.received_at
    return entry.stamp / 1e9 if received == EPOCH and entry.stamp else received.timestamp()


def _told(entry: Entry, head: Head, thread: str) -> Row:
    """The columns from `labels` on."""
    fields = head.fields
    labels, put_away = _labels(fields.raw("x-gmail-labels"), entry.labels)
    sender, domain, name, machine = _sender(fields.raw("from") or fields.raw("sender"))
    subject = head.subject
    return (
        labels,
        1,
        put_away,
        int(bool(fields.raw("list-id") or fields.raw("list-post"))),
        int(machine or subject_about_jobs(subject)),
        sender,
        domain,
        name,
        subject,
        "" if thread else base_subject(subject),
        0 if thread else int(is_reply(subject)),
        f" {sender} {_all(fields.raw('to'))} {_all(fields.raw('cc'))} ",
        f" {_all(fields.raw('delivered-to'))} {_all(fields.raw('x-original-to'))} ",
    )


@lru_cache(maxsize=1024)
def _labels(raw: bytes, given: frozenset[str]) -> tuple[str, int]:
    """The labels as a row holds them, and whether they put the message away."""
    labels = given | read_labels(readable(raw)) if raw else given
    # A message about which nothing is said lies where new mail lies.
    return packed(labels or frozenset({Label.INBOX})), int(Label.SPAM in labels or Label.TRASH in labels)


@lru_cache(maxsize=4096)
def _sender(raw: bytes) -> tuple[str, str, str, bool]:
    """Address, registrable domain, name, and whether a machine or a hiring team writes under it."""
    found = read_addresses(unfold(raw))
    if not found:
        return "", "", "", False
    sender = next((one for one in found if one.address), found[0])
    return sender.address, registrable(sender.domain), sender.name, from_machine(sender.address)


@lru_cache(maxsize=2048)
def _all(raw: bytes) -> str:
    """Every address of a field, parted by blanks."""
    return " ".join(one.address for one in read_addresses(unfold(raw)) if one.address) if raw else ""


def forget() -> None:
    """Let go of what was remembered while rows were made: the index holds it now."""
    for remembered in (_labels, _sender, _all):
        remembered.cache_clear()
