"""Mail to many, and from machines, that says no word about an application: it is passed by without being read."""

import re

from assistant.languages.passing import BULK, PIECES
from assistant.message.message import Message
from assistant.understand.tokens import fold

READ = 20_000  # characters
# In the part of an address before the @; what somebody's name may hold is only known with more: newsome, dusautoir.
MACHINES = re.compile(
    r"no.?reply|do.?not.?reply|notif|mailer|marketing|offers|alert(?:s|as|es)|alert(?![a-z])|updates?(?![a-z])|"
    r"news(?:letter|feed|room|flash)|news(?![a-z])|auto(?:mat|e?mail|repl|resp|conf)|(?<![a-z])auto(?![a-z])"
)


def passes_by(message: Message) -> bool:
    """Whether it goes to many or comes from a machine, and says nothing about an application."""
    if not any(name in BULK for name, _ in message.headers) and not MACHINES.search(
        message.sender.address.partition("@")[0]
    ):
        return False
    return not says_a_word(message)


def says_a_word(message: Message) -> bool:
    """Whether it has any of the pieces of words without which no mail speaks of an application."""
    said = fold(f"{message.subject}\n{message.text[:READ]}\n{message.quoted[:READ]}")
    return any(piece in said for piece in PIECES)
