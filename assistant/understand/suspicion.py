"""Signs that a rejection is not from whom it says: look twice before answering it."""

import re
import unicodedata
from collections.abc import Iterator, Sequence

from assistant.message.domains import registrable
from assistant.message.message import Address, Message, Owner
from assistant.understand.history.company import owns_domain
from assistant.understand.history.fold import spellings, words
from assistant.understand.history.mail import is_provider, list_addresses
from assistant.understand.lookalike import looks_like, mixes_scripts, unicode_form
from assistant.understand.vendors import vendor_of
from assistant.understand.verdict import Evidence

MOST_READ = 5_000  # characters of a text in which names are looked for
_CAPITAL = re.compile(r"(?<!\w)[A-ZÀ-Þ][\w'’-]{1,30}")
_COMMENT = re.compile(r"\([^()]{0,500}\)")
_RESULT = re.compile(r"(?<![\w.-])(spf|dkim|dmarc)\s?=\s?([a-z]{1,12})", re.IGNORECASE)


def suspicions(
    message: Message, company: str | None, owner: Owner, *, earlier: Sequence[Message] = ()
) -> tuple[Evidence, ...]:
    """Why an answer might reach somebody else, each as a sentence for a person; () where nothing is odd.

    `earlier` is mail about the same application that came before: its senders' domains are known.
    """
    known = frozenset(
        registrable(one.sender.domain)
        for one in earlier
        if not owner.wrote(one) and one.received_at < message.received_at and vendor_of(one.sender) is None
    )
    told = (*_reply_to(message, company, owner, known), *_domains(message, company, known), *_authentication(message))
    return tuple(Evidence(f"suspicion:{rule}", said, message.message_id) for rule, said in told)


Told = tuple[str, str]  # rule, sentence


def _reply_to(message: Message, company: str | None, owner: Owner, known: frozenset[str]) -> Iterator[Told]:
    sender = registrable(message.sender.domain)
    for address in message.reply_to:
        if not address.address or address.address in owner.addresses or address.address in list_addresses(message):
            continue
        if not _is_related(address, message.sender, sender, company, known):
            said = f"answers go to {address.address}, which has nothing to do with {message.sender.address}."
            yield "reply-to", said


def _is_related(address: Address, sender: Address, domain: str, company: str | None, known: frozenset[str]) -> bool:
    """True where Reply-To belongs to the sender, the company, an ATS, or somebody heard from before."""
    reply = registrable(address.domain)
    if is_provider(address.domain):
        same_name = address.address.partition("@")[0] == sender.address.partition("@")[0]
        return address.address == sender.address or (same_name and is_provider(sender.domain))
    if reply == domain or reply in known or vendor_of(address) is not None:
        return True
    if company is not None and owns_domain(company, reply):
        return True
    # acme.com and acme.de, unless the sender is an ATS or a mail provider, whose name proves nothing.
    proper = vendor_of(sender) is None and not is_provider(sender.domain)
    return proper and reply.partition(".")[0] == domain.partition(".")[0] and len(reply.partition(".")[0]) > 3


def _domains(message: Message, company: str | None, known: frozenset[str]) -> Iterator[Told]:
    for address in dict.fromkeys((message.sender, *message.reply_to)):
        if not address.address or vendor_of(address) is not None:
            continue
        shown = unicode_form(address.domain)
        if shown is None or any(mixes_scripts(label) for label in shown.split(".")):
            yield (
                "mixed-scripts",
                f"the domain {address.domain} mixes letters of different scripts ({shown or 'unreadable'}).",
            )
            continue
        domain = registrable(address.domain)
        label = registrable(shown).partition(".")[0]
        imitated = next((one for one in sorted(known) if domain not in known and _imitates(label, one)), None)
        if imitated is not None:
            yield "look-alike", f"{address.domain} looks like {imitated}, from where they wrote before, but is not."
        elif domain not in known and (name := _imitated_name(registrable(shown), message, company)) is not None:
            yield "look-alike", f"{address.domain} is spelt almost, but not quite, like {name}."
    if mixes_scripts_in_words(message.sender.name):
        yield "mixed-scripts", f"the name {message.sender.name!r} mixes letters of different scripts."


def _imitates(label: str, known: str) -> bool:
    other = (unicode_form(known) or known).partition(".")[0]
    return looks_like(label, other, typing=True)


def _imitated_name(domain: str, message: Message, company: str | None) -> str | None:
    """The company's name, or one that the message itself gives, where the domain is meant to be misread as it.

    Only lookalike letters count here: a firm's domain often differs from its name by a letter or two.
    """
    label = domain.partition(".")[0].replace("-", "")
    told = spellings(company) if company is not None and not _is_written(company, domain) else frozenset()
    if any(looks_like(label, spelling, typing=False) for spelling in told):
        return company
    found = _CAPITAL.findall(
        f"{message.sender.name} . {message.subject} . {message.text[:MOST_READ]} . {message.signature}"
    )
    names = dict.fromkeys(" ".join(found[i : i + n]) for n in (1, 2, 3) for i in range(len(found) - n + 1))
    return next((name for name in names if looks_like(label, "".join(words(name)), typing=False)), None)


def _is_written(company: str, domain: str) -> bool:
    """True where the domain writes the name, with no accent that the name does not have."""
    accents = {letter for letter in domain if not letter.isascii()}
    return owns_domain(company, domain) and accents <= set(company.casefold())


def mixes_scripts_in_words(name: str) -> bool:
    """True where one word of a name holds letters of two scripts."""
    return any(mixes_scripts(word) for word in unicodedata.normalize("NFC", name[:300]).split())


def _authentication(message: Message) -> Iterator[Told]:
    """What the receiving server found; only its own header, the topmost, is to be trusted."""
    text = _COMMENT.sub(" ", message.header("authentication-results")[:4000])
    results: dict[str, set[str]] = {}
    for method, result in _RESULT.findall(text):
        results.setdefault(method.lower(), set()).add(result.lower())
    spf, dkim, dmarc = (results.get(method, set()) for method in ("spf", "dkim", "dmarc"))
    if "fail" in dmarc:
        yield (
            "authentication",
            f"your mail server says that it does not come from {message.sender.domain} (DMARC failed).",
        )
    elif "pass" in dmarc or "pass" in dkim:
        return  # forwarding breaks SPF, not the signature
    elif "fail" in dkim and "pass" not in spf:
        yield "authentication", f"your mail server found the signature of {message.sender.domain} broken (DKIM failed)."
    elif "fail" in spf:
        yield "authentication", f"your mail server says that it was not sent by {message.sender.domain} (SPF failed)."
