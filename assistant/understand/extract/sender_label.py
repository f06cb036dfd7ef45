"""The word of the sender's address that may name the company: of the domain, or of the tenant of an ATS."""

from functools import lru_cache

from assistant.message.message import Address
from assistant.understand.extract.domain_names import name_label
from assistant.understand.extract.letter import Letter
from assistant.understand.extract.reading import fold
from assistant.understand.vendors import is_free_mail, is_portal, tenant_of, vendor_of


def sender_label(letter: Letter) -> str:
    """ "stadtwerke-x" of jobs@mail.stadtwerke-x.example, "grainwood" of grainwood@myworkday.com, or ""."""
    return _label((letter.message.sender, *letter.message.reply_to), letter.sender.person)


@lru_cache(maxsize=1_024)
def _label(addresses: tuple[Address, ...], person: str) -> str:
    for address in addresses:
        if vendor_of(address):
            if tenant := tenant_of(address):
                return tenant
        elif address.domain and not is_free_mail(address):
            label = name_label(address.domain)
            # Who signs by name works somewhere; a robot of a portal may write for anybody.
            if not _is_own_name(person, label) and (person or not is_portal(label)):
                return label
    return ""


def _is_own_name(person: str, label: str) -> bool:
    """A domain that is the sender's own name, as of people who write from home."""
    return bool(person) and fold(person) == fold(label)


def own_label(letter: Letter) -> str:
    """The label of a domain that is the sender's own, or "" where a vendor or a mail provider sends."""
    return "" if vendor_of(letter.message.sender) else sender_label(letter)
