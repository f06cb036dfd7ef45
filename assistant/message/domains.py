"""The part of a domain that somebody registered: "acme.co.uk" of "mail.acme.co.uk" (Public Suffix List)."""

from functools import cache, lru_cache
from typing import Any


@cache
def _suffixes() -> Any:
    from publicsuffixlist import PublicSuffixList

    # Suffixes under which anybody can register count as domains of their owner: github.io is GitHub's.
    return PublicSuffixList(only_icann=True)


@lru_cache(maxsize=4096)
def registrable(domain: str) -> str:
    """The registrable domain in lower case, the domain itself where it is a suffix or an address literal."""
    domain = domain.strip().strip(".").lower()[:253]
    if not domain or domain.startswith("[") or "." not in domain:
        return domain
    return _suffixes().privatesuffix(domain) or domain
