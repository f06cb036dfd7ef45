"""Dutch: how mail programs head quoted history and forwarded mail, and prefix subjects."""

ATTRIBUTIONS = (
    ("op", "schreef"),  # Gmail, Thunderbird, Outlook
    ("op", "geschreven"),  # "Op … heeft … het volgende geschreven:" Apple Mail
    ("", "schreef"),  # "Sandra <s@example> schreef op 3 mrt 2026:"
)

HEADERS = {
    "from": ("van",),
    "date": ("verzonden", "datum", "verzonden op"),
    "to": ("aan",),
    "cc": ("cc", "kopie"),
    "subject": ("onderwerp", "betreft"),
}

SEPARATORS = (
    "oorspronkelijk bericht",  # Outlook
    "origineel bericht",  # Samsung
    "oorspronkelijke afspraak",  # Outlook, calendar
    "doorgestuurd bericht",  # Thunderbird
    "forwarded message",  # Gmail
    "begin doorgestuurd bericht",  # Apple Mail
    "doorgestuurd door",  # Lotus Notes
)

DEVICE_LINES = (
    "verstuurd vanaf mijn ",
    "verzonden vanaf mijn ",
    "verzonden vanaf ",
    "verzonden via ",
    "verzonden met ",
    "outlook voor ",
    "download outlook voor ",
)

REPLY_PREFIXES = ("re", "antw")
FORWARD_PREFIXES = ("doorst", "fwd")
