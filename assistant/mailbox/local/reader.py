"""Reads the bytes of messages, keeping the file of an mbox open."""

from io import RawIOBase
from pathlib import Path

from assistant.mailbox.local.mbox import HEAD, unquoted

_LONGEST_HEAD = 4_000_000
_MOST = 150_000_001  # bytes: one more than is read of any message


class Reader:
    """The bytes behind the rows of an index."""

    def __init__(self) -> None:
        self._open: tuple[str, RawIOBase] | None = None

    def whole(self, file: str, offset: int, length: int) -> bytes | None:
        """A message, up to one byte more than is read of any; None where it cannot be read any more."""
        raw = self._read(file, offset, length, _MOST)
        return unquoted(raw) if raw and length >= 0 else raw

    def head(self, file: str, offset: int, length: int) -> bytes | None:
        """The beginning of a message with its whole head, if that is not longer than any head should be."""
        size = HEAD
        while True:
            raw = self._read(file, offset, length, size)
            if raw is None or len(raw) < size or size >= _LONGEST_HEAD or has_blank_line(raw):
                return raw
            size *= 8

    def made_up_id(self, file: str, offset: int, length: int) -> str:
        """The id that parsing the message will give it."""
        from assistant.message.headers import head_end, read_fields
        from assistant.message.parse import made_up_id

        raw = self.whole(file, offset, length) or b""
        end, body = head_end(raw, 0)
        return made_up_id(read_fields(raw, 0, end), raw[body:])

    def close(self) -> None:
        """Close what is open."""
        if self._open:
            self._open[1].close()
            self._open = None

    def __del__(self) -> None:
        self.close()

    def _read(self, file: str, offset: int, length: int, most: int) -> bytes | None:
        try:
            if length < 0:
                with Path(file).open("rb") as single:
                    return single.read(most)
            if self._open is None or self._open[0] != file:
                self.close()
                # Without a buffer: each message is read by one call, and none is next to the last.
                self._open = (file, Path(file).open("rb", buffering=0))  # noqa: SIM115 - it stays open for the next
            self._open[1].seek(offset)
            return _all_of(self._open[1], min(length, most))
        except OSError:
            return None


def _all_of(file: RawIOBase, length: int) -> bytes:
    """Exactly so many bytes, or those to the end of the file: one call may give fewer."""
    raw = file.read(length) or b""
    while len(raw) < length and (more := file.read(length - len(raw))):
        raw += more
    return raw


def has_blank_line(raw: bytes) -> bool:
    """Whether the head of a message ends in these bytes."""
    from assistant.message.headers import BLANK_LINE

    return BLANK_LINE.search(raw) is not None
