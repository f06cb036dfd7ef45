"""What was talked about, where a human says so in a clear sentence."""

import re

from assistant.understand.history.application import Application
from assistant.understand.history.dates import days_in
from assistant.understand.history.fold import fold
from assistant.understand.history.fold import words as folded_words
from assistant.understand.history.mail import Mail, wrote_as_human
from assistant.understand.history.role import same_role
from assistant.understand.history.table import any_of, any_verbatim, table
from assistant.understand.story import Subject
from assistant.understand.verdict import Evidence

MOST_WORDS = 7
MOST_LETTERS = 60
MOST_SUBJECTS = 5
_MARK = re.compile(r"[.,;:!?()\[\]\"“”„«»<>{}|/\\…]|\s[-–—]\s")
# A preposition that is left over where the phrase was cut.
_DANGLING = re.compile(r"(?:\s(?:of|in|at|on|am|im|zu|von|de|del|di|da|do|du|a|à|en|em|no|na|van|op|bij))+\s*$")
_PLAIN = re.compile(r"[^\W\d_][\w'’&+-]*(?: [\w'’&+-]+){0,6}")


def subjects_of(application: Application) -> tuple[Subject, ...]:
    """The subjects that humans on the other side mention, in the words of the candidate, latest mail first."""
    found: dict[str, Subject] = {}
    for mail in reversed(application.before):
        if wrote_as_human(mail) is None:
            continue
        for sentence in mail.sentences:
            words = subject_in(sentence, mail)
            if words and not _is_no_subject(words, application):
                evidence = Evidence("subject:discussed", sentence, mail.message.message_id)
                found.setdefault(words.casefold(), Subject(words, (evidence,)))
    return tuple(found.values())[:MOST_SUBJECTS]


def subject_in(sentence: str, mail: Mail) -> str:
    """The noun phrase that follows "our conversation about" and the like; "" where there is none to be had."""
    words = table(mail.language)
    opening = any_verbatim(words.discussed).search(sentence)
    if opening is None or any_of(words.not_met).search(fold(sentence[: opening.end()])):
        return ""
    rest = sentence[opening.end() :].strip()
    mark = _MARK.search(rest)
    rest = rest[: mark.start()] if mark else rest
    end = any_verbatim(words.subject_end).search(rest)
    rest = _DANGLING.sub("", rest[: end.start()] if end else rest).strip(" '’-")
    no_subject = any_verbatim(words.no_subject).match(rest) or days_in(fold(rest), mail.language)
    if not rest or no_subject or len(rest.split()) > MOST_WORDS or len(rest) > MOST_LETTERS:
        return ""
    return _as_candidate(rest, words.mine) if _PLAIN.fullmatch(rest) else ""


def _as_candidate(words: str, mine: str) -> str:
    """With the possessives turned round: "your churn project" → "my churn project"."""
    for line in mine.splitlines():
        said, colon, theirs = line.partition(": ")
        if not colon:
            continue
        opening = any_verbatim(theirs).match(words)
        if opening is not None:
            return said.strip() + words[opening.end() :]
    return words


def _is_no_subject(words: str, application: Application) -> bool:
    """The role itself, or something with the word for it, is what the whole mail is about and no subject."""
    if application.role is not None and same_role(application.role, words):
        return True
    return bool(set(folded_words(words)) & _JOB)


# Words that tell that the phrase is about the job itself and no subject, in all languages.
_JOB = frozenset(
    "role position job post vacancy application interview opening salary stelle bewerbung gehalt poste candidature "
    "entretien salaire puesto vacante candidatura entrevista salario vaga cargo posizione ruolo colloquio stipendio "
    "functie vacature sollicitatie gesprek salaris rol baan visa visum sponsorship".split()
)
