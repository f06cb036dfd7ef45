"""French: how mail programs head quoted history and forwarded mail, and prefix subjects."""

ATTRIBUTIONS = (
    ("le", "a écrit"),  # Gmail, Apple Mail, Thunderbird, Outlook
    ("le", "a ecrit"),
    ("le", "écrivait"),
    ("en date de", "a écrit"),
    ("", "a écrit"),  # "Sandra <s@example> a écrit le 3 mars 2026 :"
)

HEADERS = {
    "from": ("de", "expéditeur", "from"),
    "date": ("envoyé", "date", "envoyé le", "date d'envoi"),
    "to": ("à", "a", "destinataire", "pour"),
    "cc": ("cc", "copie"),
    "subject": ("objet", "sujet"),
}

SEPARATORS = (
    "message d'origine",  # Outlook
    "message d’origine",
    "message original",
    "message initial",
    "rendez-vous d'origine",  # Outlook, calendar
    "message transféré",  # Thunderbird
    "message réexpédié",
    "forwarded message",  # Gmail
    "début du message réexpédié",  # Apple Mail
    "début du message transféré",
    "transféré par",  # Lotus Notes
)

DEVICE_LINES = (
    "envoyé de mon ",
    "envoyé depuis mon ",
    "envoyé depuis ",
    "envoyé à partir de ",
    "envoyé avec ",
    "télécharger outlook pour ",
    "obtenir outlook pour ",
)

REPLY_PREFIXES = ("re", "ré", "rép")
FORWARD_PREFIXES = ("tr", "transf", "fwd")
