"""The word of the sender's address that may name the company: of the domain, or of the tenant of an ATS."""

from functools import lru_cache

from assistant.message.message import Address
from assistant.understand.extract.domain_names import name_label
from assistant.understand.extract.letter import Letter
from assistant.understand.extract.reading import fold
from assistant.understand.vendors import is_free_mail, tenant_of, vendor_of

LONGEST_WORD = 12  # letters: a longer label without hyphen is several words, and nobody tells where they part


def sender_label(letter: Letter) -> str:
    """ "stadtwerke-x" of jobs@mail.stadtwerke-x.example, "grainwood" of grainwood@myworkday.com, or ""."""
    return _label((letter.message.sender, *letter.message.reply_to), letter.sender.person)


@lru_cache(maxsize=1_024)
def _label(addresses: tuple[Address, ...], person: str) -> str:
    for address in addresses:
        if vendor_of(address):
            if tenant := tenant_of(address):
                return tenant
        elif address.domain and not is_free_mail(address) and not _is_own_name(person, name_label(address.domain)):
            return name_label(address.domain)
    return ""


def _is_own_name(person: str, label: str) -> bool:
    """A domain that is the sender's own name, as of people who write from home."""
    return bool(person) and fold(person) == fold(label)


def as_written(label: str, institutions: frozenset[str]) -> str:
    """A name made of a domain alone: "ostheide-bau" → Ostheide Bau, "saltbushkitchen" → Saltbush Kitchen; or ""."""
    parts = [part for part in label.split("-") if part]
    if len(parts) == 1:
        parts = _parted(parts[0], institutions)
    if len(label) < 4 or any(part.isdigit() or len(part) > LONGEST_WORD for part in parts):
        return ""
    return " ".join(part.capitalize() for part in parts)


def _parted(word: str, institutions: frozenset[str]) -> list[str]:
    ends = [inst for inst in institutions if len(inst) > 3 and word.endswith(inst) and len(word) - len(inst) > 3]
    starts = [inst for inst in institutions if len(inst) > 4 and word.startswith(inst) and len(word) - len(inst) > 3]
    if ends:
        end = max(ends, key=len)
        return [*_parted(word[: -len(end)], institutions), end]
    if starts:
        start = max(starts, key=len)
        return [start, word[len(start) :]]
    return [word]
