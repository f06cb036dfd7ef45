"""The plain standard library walking an mbox: every message parsed, every text decoded. The baseline of the scan."""

import contextlib
import mailbox
import sys


def walk(path: str) -> tuple[int, int]:
    """How many messages, and how many characters of text they hold."""
    messages = characters = 0
    with contextlib.closing(mailbox.mbox(path, create=False)) as box:
        for message in box:
            messages += 1
            for part in message.walk():
                if part.get_content_maintype() == "text":
                    decoded = part.get_payload(decode=True)
                    if isinstance(decoded, bytes):
                        characters += len(decoded.decode(part.get_content_charset("utf-8"), "replace"))
    return messages, characters


if __name__ == "__main__":
    print(*walk(sys.argv[1]))
