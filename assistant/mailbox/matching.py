"""Whether one message is what a probe looks for, told from the message alone."""

import re
from collections.abc import Callable
from functools import lru_cache

from assistant.mailbox.port import Probe
from assistant.message.domains import registrable
from assistant.message.message import Message


def fits(message: Message, probe: Probe) -> bool:
    """True for mail from or to the probe's places and people, and for mail that names the company.

    What names the role alone is as likely about another firm's.
    """
    people = [address for address in (message.sender, *message.to, *message.cc) if address.address]
    if any(address.address in probe.addresses or _lies_in(address.domain, probe.domains) for address in people):
        return True
    text = f"{message.subject}\n{message.sender.name}\n{message.plain}"
    return any(word_of_its_own(name)(text) for name in probe.names[:1])


@lru_cache(maxsize=256)
def word_of_its_own(name: str) -> Callable[[str], bool]:
    """Whether a text holds the name as words of its own, in any case and over line breaks."""
    parts = [re.escape(part) for part in name.split()]
    pattern = re.compile(r"(?<!\w)" + r"\s{1,20}".join(parts) + r"(?!\w)", re.IGNORECASE)
    return lambda text: bool(parts) and pattern.search(text) is not None


def _lies_in(domain: str, places: tuple[str, ...]) -> bool:
    """In one of the domains or below it; a place without a dot is a first label with any ending."""
    whole = registrable(domain)
    return any(
        whole.partition(".")[0] == place if "." not in place else domain == place or domain.endswith(f".{place}")
        for place in places
    )
