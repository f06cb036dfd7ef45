"""German: how mail programs head quoted history and forwarded mail, and prefix subjects."""

ATTRIBUTIONS = (
    ("am", "schrieb"),  # Gmail, Apple Mail, Thunderbird, Outlook
    ("am", "geschrieben"),  # "Am … hat … geschrieben:" WEB.DE, GMX
    ("am", "folgendes"),  # "Am … hat … Folgendes geschrieben:" Yahoo
    ("gesendet am", "schrieb"),
    ("", "schrieb"),  # "Sandra <s@example> schrieb am Di., 3. März 2026, 10:12:" Gmail on phones
)

HEADERS = {
    "from": ("von",),
    "date": ("gesendet", "datum", "gesendet am"),
    "to": ("an",),
    "cc": ("cc", "kopie"),
    "subject": ("betreff", "betr"),
}

SEPARATORS = (
    "ursprüngliche nachricht",  # Outlook
    "originalnachricht",  # Samsung, GMX
    "original-nachricht",  # T-Online
    "urspr. nachricht",
    "ursprünglicher termin",  # Outlook, calendar
    "weitergeleitete nachricht",  # Thunderbird, Gmail
    "anfang der weitergeleiteten nachricht",  # Apple Mail
    "anfang der weitergeleiteten e-mail",
    "weitergeleitet von",  # Lotus Notes
)

DEVICE_LINES = (
    "von meinem iphone gesendet",
    "von meinem ipad gesendet",
    "gesendet von meinem ",
    "gesendet von mail für ",
    "gesendet von outlook",
    "gesendet mit der ",
    "diese nachricht wurde von meinem ",
    "holen sie sich outlook für ",
    "outlook für ",
)

REPLY_PREFIXES = ("aw", "antw", "antwort")
FORWARD_PREFIXES = ("wg", "wtr")
