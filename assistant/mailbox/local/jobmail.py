"""Mail in whose text a company may be named that no header names: from machines, or about applications.

It only bounds where the text of old mail is searched; whether a message is about an application is decided
elsewhere, by reading it.
"""

import re

# Local parts under which machines write, and teams that hire.
_SENDERS = re.compile(
    r"no.?reply|do.?not.?reply|notif|auto|mailer|jobs?\b|career|karriere|recruit|recrut|talent|hiring|hr\b|bewerb|"
    r"candidat|empleo|selezion|seleccion|rrhh|personal|vacature|werkenbij"
)

# Words of subjects, by language.
_SUBJECTS = re.compile(
    r"appl(?:y|ied|ication)|interview|position|candida|\brole\b|\bjob\b|hiring|vacanc|internship|"  # English
    r"bewerb|stelle|gespräch|praktik|"  # German
    r"candidat|entretien|\bposte\b|stage|embauche|"  # French
    r"solicitud|entrevista|vacante|proceso|puesto|"  # Spanish
    r"candidatura|vaga|processo|estágio|"  # Portuguese
    r"colloquio|selezione|posizione|"  # Italian
    r"sollicit|vacature|gesprek|functie",  # Dutch
    re.IGNORECASE,
)


def from_machine(address: str) -> bool:
    """Whether a machine or a team that hires writes under the address."""
    return _SENDERS.search(address.partition("@")[0]) is not None


def subject_about_jobs(subject: str) -> bool:
    """Whether the subject may be about an application."""
    return _SUBJECTS.search(subject[:300]) is not None
