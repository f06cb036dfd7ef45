"""`python -m assistant.ahead`: the second of two processes that read a large mailbox (`mailbox/local/ahead.py`).

It is asked on its standard input, in JSON, and answers a byte a message. It changes nothing.
"""

import json
import os
import sys
from functools import partial
from pathlib import Path

from assistant.mailbox.local import LocalMailbox, open_local
from assistant.mailbox.local.ahead import NOTHING
from assistant.mailbox.port import Passed
from assistant.message.message import Unreadable
from assistant.scan.read import says_no
from assistant.scan.stumble import unless_it_stumbles


def main() -> None:
    """Read one message after the other, as asked."""
    asked = json.load(sys.stdin.buffer)
    mailbox = open_local(
        Path(asked["path"]),
        me=tuple(asked["me"]),
        own_addresses=tuple(asked["own"]),
        name=asked["name"],
        cache=Path(asked["cache"]),
        drafts=Path(asked["drafts"]),
        known_as=asked["known_as"],  # the numbers of another state would be of other messages
    )
    for number in asked["numbers"]:
        os.write(sys.stdout.fileno(), NOTHING if _says_nothing(mailbox, number, asked["unsure"]) else b"0")


def _says_nothing(mailbox: LocalMailbox, number: int, unsure: float) -> bool:
    message = mailbox.arrival(number)
    if isinstance(message, (Passed, Unreadable)):
        return isinstance(message, Passed)
    return unless_it_stumbles(message.source, partial(says_no, message, mailbox, unsure)) is False


if __name__ == "__main__":
    main()
