"""Italian: how mail programs head quoted history and forwarded mail, and prefix subjects."""

ATTRIBUTIONS = (
    ("il giorno", "ha scritto"),  # Gmail, Apple Mail
    ("il", "ha scritto"),  # Thunderbird, Outlook
    ("in data", "ha scritto"),
    ("in data", "scrive"),
    ("", "ha scritto"),  # "Sandra <s@example> ha scritto il 3 mar 2026:"
)

HEADERS = {
    "from": ("da", "mittente"),
    "date": ("inviato", "data", "inviato il", "data invio"),
    "to": ("a", "destinatario", "per"),
    "cc": ("cc",),
    "subject": ("oggetto",),
}

SEPARATORS = (
    "messaggio originale",  # Outlook
    "appuntamento originale",  # Outlook, calendar
    "messaggio inoltrato",  # Thunderbird
    "forwarded message",  # Gmail
    "inizio messaggio inoltrato",  # Apple Mail
    "inizio del messaggio inoltrato",
    "inoltrato da",  # Lotus Notes
)

DEVICE_LINES = (
    "inviato da iphone",
    "inviato dal mio ",
    "inviato da ",
    "inviato con ",
    "scarica outlook per ",
    "ottieni outlook per ",
)

REPLY_PREFIXES = ("re", "r", "rif")
FORWARD_PREFIXES = ("i", "inol", "fwd")
