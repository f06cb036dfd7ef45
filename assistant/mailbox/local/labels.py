"""Where a message lies, in the words of mailboxes: Takeout's labels, folders of Maildirs and of saved mail."""

import base64
import binascii
import csv
import re
from functools import lru_cache

from assistant.message.message import Label

# Names in lower case as Gmail and mail programs write them. English is everywhere; then German, French,
# Spanish, Portuguese, Italian, Dutch.
NAMES: dict[Label, tuple[str, ...]] = {
    Label.INBOX: (
        "inbox",
        "posteingang",
        "boîte de réception",
        "recibidos",  # Gmail
        "bandeja de entrada",  # Outlook
        "caixa de entrada",
        "posta in arrivo",
        "postvak in",
    ),
    Label.SENT: (
        "sent",
        "sent mail",  # Gmail over IMAP
        "sent items",  # Outlook
        "sent messages",  # Apple Mail
        "gesendet",
        "gesendete elemente",
        "gesendete objekte",
        "messages envoyés",
        "envoyés",
        "éléments envoyés",
        "enviados",
        "elementos enviados",
        "mensajes enviados",
        "e-mails enviados",
        "itens enviados",
        "enviadas",
        "inviati",
        "posta inviata",
        "elementi inviati",
        "verzonden",
        "verzonden items",
        "verzonden berichten",
    ),
    Label.DRAFT: (
        "drafts",
        "draft",
        "entwürfe",
        "entwurf",
        "brouillons",
        "brouillon",
        "borradores",
        "borrador",
        "rascunhos",
        "rascunho",
        "bozze",
        "bozza",
        "concepten",
        "concept",
    ),
    Label.SPAM: (
        "spam",
        "junk",
        "junk mail",
        "junk email",
        "junk e-mail",
        "bulk mail",  # Yahoo
        "spamverdacht",  # GMX, WEB.DE
        "junk-e-mail",
        "courrier indésirable",
        "indésirables",
        "correo no deseado",
        "lixo eletrônico",
        "lixo eletrónico",
        "posta indesiderata",
        "ongewenste e-mail",
        "ongewenst",
    ),
    Label.TRASH: (
        "trash",
        "bin",  # Gmail in British English
        "deleted items",
        "deleted messages",
        "papierkorb",
        "gelöschte elemente",
        "gelöschte objekte",
        "corbeille",
        "éléments supprimés",
        "papelera",
        "elementos eliminados",
        "lixeira",
        "lixo",
        "itens excluídos",
        "itens eliminados",
        "reciclagem",
        "cestino",
        "posta eliminata",
        "prullenbak",
        "verwijderde items",
    ),
}
_LABELS = {name: label for label, names in NAMES.items() for name in names}
_MOST = 100  # labels of one message
_SHIFTED = re.compile(r"&([A-Za-z0-9+,]{0,200})-")


@lru_cache(maxsize=1024)
def read_labels(value: str) -> frozenset[str]:
    """The labels of an X-Gmail-Labels header: comma-separated, quoted where they hold a comma."""
    try:
        row = next(csv.reader([value], skipinitialspace=True), [])
    except csv.Error:
        row = value.split(",")
    return frozenset(label_of(name) for name in row[:_MOST] if name.strip())


def label_of(name: str) -> str:
    """The system's label for a name in any of the languages, else the name as written."""
    name = name.strip()
    return _LABELS.get(name.lower(), name)


def folder_label(folder: str) -> str | None:
    """What the path of a folder makes of the messages in it; None where the name says nothing.

    Maildir++ parts names by dots and writes foreign letters in modified UTF-7 (RFC 3501 5.1.3).
    """
    for name in reversed(re.split(r"[./\\]", _SHIFTED.sub(_unshift, folder))):
        label = _LABELS.get(name.strip("[] ").lower())
        if label:
            return label
    return None


def _unshift(match: re.Match[str]) -> str:
    code = match[1]
    if not code:
        return "&"
    try:
        raw = base64.b64decode(code.replace(",", "/") + "=" * (-len(code) % 4))
    except binascii.Error:
        return match[0]
    return raw.decode("utf-16-be", "replace")
