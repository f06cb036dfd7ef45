"""Who wrote as a human: their part, how they greet and sign, and the language they write."""

import re
from datetime import datetime

from assistant.message.message import Address
from assistant.understand.extract.closing import read_closing, starts_with
from assistant.understand.extract.reading import fold as letters_of
from assistant.understand.history.application import Application
from assistant.understand.history.fold import fold
from assistant.understand.history.mail import Mail, reply_addresses, signer, wrote_as_human
from assistant.understand.history.table import any_of, any_verbatim, case_of, table
from assistant.understand.story import Part, Person, Register
from assistant.understand.vendors import reaches_human
from assistant.understand.verdict import Evidence

LONGEST_GREETING = 60  # characters
MOST_WORDS = 6  # of a greeting


def people_of(application: Application) -> tuple[Person, ...]:
    """Everybody who wrote as a human until the rejection came, with it; the latest writer first.

    The same address, or the same name from an ATS's changing addresses, is one person.
    """
    written: dict[str, list[Mail]] = {}
    names: dict[str, str] = {}
    for mail in application.before:
        address, name = reply_address(mail).address, fold(signer(mail))
        # Who has signed once need not do it again.
        if wrote_as_human(mail) is None and (mail.own or name or address not in written):
            continue
        key = address if address in written or name not in names else names[name]
        if " " in name:
            names.setdefault(name, key)
        written.setdefault(key, []).append(mail)
    people = [_person(mails) for mails in written.values()]
    return tuple(sorted(people, key=_when, reverse=True))


def _when(person: Person) -> tuple[datetime, str]:
    assert person.wrote_at is not None
    return person.wrote_at, person.name


def reply_address(mail: Mail) -> Address:
    """The address under which this writer is reached."""
    addresses = reply_addresses(mail.message)
    return next((one for one in addresses if reaches_human(one, mail.message.text)), addresses[0])


def _person(mails: list[Mail]) -> Person:
    """One writer, out of all their mail, oldest first."""
    last = mails[-1]
    name = max((signer(mail) for mail in reversed(mails)), key=lambda name: len(name.split()) > 1)
    part, shown = part_of(mails)
    evidence = tuple(found for mail in mails if (found := wrote_as_human(mail)) is not None)[-3:]
    greetings = [(mail, words) for mail in reversed(mails) if (words := greeting_of(mail))]
    closings = [words for mail in reversed(mails) if (words := closing_of(mail))]
    registers = [register for mail in reversed(mails) if (register := register_of(mail)) is not None]
    return Person(
        name=name,
        address=reply_address(last).address,
        part=part,
        evidence=(*evidence, *shown),
        wrote_at=last.message.received_at,
        thread_id=last.message.thread_id,
        message_id=last.message.message_id,
        greeting=greetings[0][1] if greetings else "",
        closing=closings[0] if closings else "",
        register=registers[0] if registers else None,
        language=last.language,
    )


def part_of(mails: list[Mail]) -> tuple[Part, tuple[Evidence, ...]]:
    """What the signature lines say of the writer's function, else what they say of themselves."""
    for mail in reversed(mails):
        parts = table(mail.language).parts
        lines = [*mail.letter.closing.lines, mail.message.sender.name]
        for line in lines:
            said = case_of(parts, _without_name(fold(line), signer(mail)))
            if said and said != Part.INTERVIEWER:
                return Part(said), (Evidence("person:function", line, mail.message.message_id),)
    for mail in reversed(mails):
        for sentence, folded in zip(mail.sentences, mail.folded, strict=True):
            words = table(mail.language)
            if any_of(words.myself).search(folded) and (said := case_of(words.parts, folded)):
                return Part(said), (Evidence("person:says-so", sentence, mail.message.message_id),)
    return Part.UNKNOWN, ()


def _without_name(line: str, name: str) -> str:
    """The line without its writer's name: a Mr Head is no head."""
    return line.replace(fold(name), " ") if name else line


def greeting_of(mail: Mail) -> str:
    """How the letter opens, verbatim and without the mark behind it: "Hi Robin"; "" where it does not greet."""
    line = next((line.strip() for line in mail.message.text.splitlines() if line.strip()), "")
    said = _first_clause(line).split()
    # "hi robin sorry for the delay": the greeting ends with the owner's name.
    names = [place for place, word in enumerate(said) if letters_of(word) in mail.letter.owner_names]
    if names:
        said = said[: names[-1] + 1]
    greets = any_of(table(mail.language).greeting).match(fold(line)) or (names and len(said) <= 2)
    return " ".join(said) if greets and len(said) <= MOST_WORDS else ""


def _first_clause(line: str) -> str:
    """Up to the comma that ends the greeting; the one in "Hola, Lucía" does not."""
    pieces = re.split(r"(?<=[^\s])[,!:;](?=\s|$)", line)
    first = pieces[0].strip()
    if len(first.split()) == 1 and len(pieces) > 1 and pieces[1].strip() and len(pieces[1].split()) <= 3:
        return f"{first}, {pieces[1].strip()}"
    return first


def closing_of(mail: Mail) -> str:
    """How the letter is signed off, verbatim: "Best, Sandra"; "" where there is no such line."""
    lines = [line.strip() for line in mail.message.text.splitlines() if line.strip()]
    closing = read_closing(mail.message)
    for place in range(len(lines) - 1, 0, -1):
        if len(lines[place]) > LONGEST_GREETING:
            continue
        if any_of(table(mail.language).closing).match(fold(lines[place])) or starts_with("sign_offs", lines[place]):
            own = lines[place].rstrip(" ,!.")
            named = closing.lines[0] if closing.signed_off and closing.lines else ""
            under = lines[place + 1] if place + 1 < len(lines) else ""
            signs = under and (under == named or len(under.split()) <= 3 or under == signer(mail))
            return f"{own}, {under}" if signs else own
    return ""


def register_of(mail: Mail) -> Register | None:
    """First names and du, or surnames and Sie, as this letter speaks to the owner; None where nothing shows it."""
    words = table(mail.language)
    greeting = fold(greeting_of(mail))
    if greeting and any_of(words.surname_greeting).match(greeting):
        return Register.FORMAL
    if words.first_names:
        return Register.INFORMAL if len(greeting.split()) == 2 else None  # "Dear Robin"
    text = " ".join(mail.sentences)
    informal = len(any_verbatim(words.informal).findall(text))
    formal = len(any_verbatim(words.formal).findall(text))
    if informal == formal == 0:
        return None
    return Register.INFORMAL if informal >= formal else Register.FORMAL
