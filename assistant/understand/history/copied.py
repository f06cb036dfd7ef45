"""People met whom a letter names and whose address its copies tell: "you will talk with Tom Ferrars (in copy)"."""

import re
from collections.abc import Sequence

from assistant.message.message import Owner
from assistant.understand.extract.names import is_title, name_words, person_in
from assistant.understand.history.application import Application
from assistant.understand.history.fold import fold, words
from assistant.understand.history.mail import Mail, list_addresses
from assistant.understand.history.table import any_of, table
from assistant.understand.history.team import is_team
from assistant.understand.story import Part, Person
from assistant.understand.vendors import is_unattended, vendor_of
from assistant.understand.verdict import Evidence

_TITLE = re.compile(r"(?<!\w)(?:mr|mrs|ms|miss|dr|prof|herrn?|frau|m|mme|monsieur|madame|sra?|dott|mevrouw|meneer)\.? ")


def people_copied(application: Application, owner: Owner) -> tuple[Person, ...]:
    """Everybody with a name whom the other side's mail was also addressed to, each once."""
    found: dict[str, Person] = {}
    for mail in application.before:
        message = mail.message
        lists = list_addresses(message)
        for address in () if mail.own else (*message.to, *message.cc):
            unread = address.address in lists or is_team(address) or vendor_of(address) or is_unattended(address)
            name = None if unread or address.address in owner.addresses else person_in(address.name)
            if name and len(name_words(name)) > 1:
                shown = Evidence("interview:copied", f"{name} <{address.address}>", message.message_id)
                found.setdefault(address.address, Person(name, address.address, Part.INTERVIEWER, (shown,)))
    return tuple(found.values())


def met_of(copied: Sequence[Person], mail: Mail, sentences: Sequence[str], *, held: bool) -> tuple[Person, ...]:
    """Those of them whom the sentences name as who is met; first names are enough where it is told of afterwards."""
    language = table(mail.language)
    meeting = any_of("\n".join((language.meeting, language.invites, language.met)))
    folded = [fold(one) for one in sentences]
    told = [f" {one} " for one in folded if held or meeting.search(one)]
    return tuple(person for person in copied if any(_is_named(person, one, copied, held=held) for one in told))


def _is_named(person: Person, told: str, copied: Sequence[Person], *, held: bool) -> bool:
    parts = [word for word in person.name.split() if not is_title(word)]
    said = f" {' '.join(words(told))} "
    if f" {' '.join(words(' '.join(parts)))} " in said:
        return True
    last = fold(parts[-1])
    if any(re.match(rf"{re.escape(last)}(?!\w)", told[match.end() :]) for match in _TITLE.finditer(told)):
        return True
    first = fold(parts[0])
    alone = sum(fold(other.name.split()[0]) == first for other in copied) == 1
    return held and alone and f" {first} " in said
