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

# Pieces of words in subjects, by language, in lower case. Found one by one: that is ten times as fast as
# one expression that must try them all at every letter.
_SUBJECTS = (
    *(
        "applied",
        "applying",
        "application",
        "interview",
        "position",
        "candida",
        " role",
        "job",
        "hiring",
        "vacanc",
        "intern",
    ),
    *("bewerb", "stelle", "gespräch", "praktik"),  # German
    *("entretien", "poste", "stage", "embauche"),  # French
    *("solicitud", "entrevista", "vacante", "proceso", "puesto"),  # Spanish
    *("vaga", "processo", "estágio"),  # Portuguese
    *("colloquio", "selezione", "posizione"),  # Italian
    *("sollicit", "vacature", "gesprek", "functie"),  # Dutch
)


def from_machine(address: str) -> bool:
    """Whether a machine or a team that hires writes under the address."""
    return _SENDERS.search(address.partition("@")[0]) is not None


def subject_about_jobs(subject: str) -> bool:
    """Whether the subject may be about an application."""
    subject = subject[:300].lower()
    return any(piece in subject for piece in _SUBJECTS)
