"""Mail to many, and from machines, that says no word about an application: it is passed by without being read.

In a mailbox as people have them that is two messages of three. Such mail says "application", "candidate", "position"
where it is about one, in whatever language; a person may well say no without any such word, so what people write is
always read. Pieces are looked for one by one: that is ten times as fast as one expression for all of them.
"""

import re

from assistant.message.message import Message
from assistant.understand.tokens import fold

READ = 20_000  # characters
BULK = ("list-unsubscribe", "list-id", "precedence")  # headers that mailing programs write
MACHINES = re.compile(r"no.?reply|do.?not.?reply|notif|auto|mailer|news|update|alert|marketing|offers")

# Pieces of words, folded; what shops and newspapers say every day ("role*model", "disposition") is kept out by blanks.
PIECES = (
    *("applica", "apply", "applied", "interview", "recruit", "hiring", "vacan", "career", "resume", "your interest"),
    *(" position ", " position.", " position,", " role ", " role.", " role,"),
    *("candida", "recrut", "processo"),  # several languages
    *("bewerb", "bewarb", "kandida", "vorstellungs", "stelle", "rekrut"),  # German
    *("entretien", "emploi", "embauche", "poste "),  # French
    *("entrevista", "empleo", "puesto", "solicitud", "postula", "seleccion"),  # Spanish
    *("selecao", "vaga "),  # Portuguese
    *("colloquio", "selezion", "posizione"),  # Italian
    *("sollicit", "functie", "vacatur"),  # Dutch
)


def passes_by(message: Message) -> bool:
    """Whether it goes to many or comes from a machine, and says nothing about an application."""
    if not any(name in BULK for name, _ in message.headers) and not MACHINES.search(
        message.sender.address.partition("@")[0]
    ):
        return False
    said = fold(f"{message.subject}\n{message.text[:READ]}\n{message.quoted[:READ]}")
    return not any(piece in said for piece in PIECES)
