"""Who else was in an interview, where a letter says "Tom and me"."""

import re
from collections.abc import Sequence

from assistant.message.message import Owner
from assistant.understand.extract.names import completes, given_names, name_words, person_in
from assistant.understand.extract.reading import fold
from assistant.understand.history.mail import Mail, signer
from assistant.understand.history.table import table, with_names
from assistant.understand.story import Part, Person
from assistant.understand.verdict import Evidence

_LISTED = re.compile(r"[A-ZÀ-Þ][\w'’-]{1,30}, $")


def companions_in(mail: Mail, sentences: Sequence[str], known: Sequence[Person], owner: Owner) -> tuple[Person, ...]:
    """The people named beside the writer, in full and with address where they are known.

    Only names that begin with a common given name are believed; the writer and the owner are none.
    """
    found: dict[str, Person] = {}
    own = name_words(owner.name) | name_words(signer(mail))
    for sentence in sentences:
        for pattern in with_names(table(mail.language).companions):
            for match in pattern.finditer(sentence):
                # "with Lottie, Ahmed and me": half of those who were there would be worse than none.
                name = None if _LISTED.search(sentence[: match.start("name")]) else person_in(match["name"])
                if name is None or fold(name.split()[0]) not in given_names() or name_words(name) & own:
                    continue
                evidence = Evidence("interview:named", sentence, mail.message.message_id)
                person = _known(name, known, evidence)
                found.setdefault(person.name, person)
    return tuple(found.values())


def _known(name: str, known: Sequence[Person], evidence: Evidence) -> Person:
    """Who is meant, if one person only can be."""
    same = [person for person in known if person.name == name or completes(name, person.name)]
    return same[0] if len(same) == 1 else Person(name, None, Part.INTERVIEWER, (evidence,))
