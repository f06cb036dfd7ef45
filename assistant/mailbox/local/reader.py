"""Reads the bytes of messages, keeping the file of an mbox open."""

from pathlib import Path
from typing import BinaryIO

from assistant.mailbox.local.mbox import read
from assistant.message.headers import head_end, read_fields
from assistant.message.parse import MAX_BYTES, made_up_id

_HEAD = 16_384  # bytes in which nearly every head ends
_LONGEST_HEAD = 4_000_000


class Reader:
    """The bytes behind the rows of an index."""

    def __init__(self) -> None:
        self._open: tuple[str, BinaryIO] | None = None

    def whole(self, file: str, offset: int, length: int) -> bytes | None:
        """A message, up to one byte more than is read of any; None where it cannot be read any more."""
        return self._read(file, offset, length, MAX_BYTES + 1)

    def head(self, file: str, offset: int, length: int) -> bytes | None:
        """The beginning of a message with its whole head, if that is not longer than any head should be."""
        size = _HEAD
        while True:
            raw = self._read(file, offset, length, size)
            if raw is None or len(raw) < size or size >= _LONGEST_HEAD or _has_blank_line(raw):
                return raw
            size *= 8

    def made_up_id(self, file: str, offset: int, length: int) -> str:
        """The id that parsing the message will give it."""
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
                self._open = (file, Path(file).open("rb"))  # noqa: SIM115 - it stays open for the next message
            return read(self._open[1], offset, min(length, most))
        except OSError:
            return None


def _has_blank_line(raw: bytes) -> bool:
    return b"\n\n" in raw or b"\n\r\n" in raw
