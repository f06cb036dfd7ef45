"""English: how mail programs head quoted history and forwarded mail, and prefix subjects."""

# A line that introduces a quotation opens with the first, holds the second, and ends with a colon.
# An empty opening: the name stands first.
ATTRIBUTIONS = (
    ("on", "wrote"),  # Gmail, Apple Mail, Thunderbird, Yahoo
    ("on", "writes"),  # Gnus
    ("in a message dated", "writes"),  # AOL
    ("at", "wrote"),  # older phones
    ("", "wrote"),  # "Sandra <s@example> wrote on 3 March:"
)

# Labels of the header block above a quoted or forwarded message.
HEADERS = {
    "from": ("from",),
    "date": ("sent", "date", "sent on"),
    "to": ("to",),
    "cc": ("cc", "bcc"),
    "subject": ("subject", "re"),
}

# Words of a line such as "-----Original Message-----" or "Begin forwarded message:".
SEPARATORS = (
    "original message",  # Outlook, Samsung
    "original appointment",  # Outlook, calendar
    "forwarded message",  # Gmail, Thunderbird
    "begin forwarded message",  # Apple Mail
    "reply message",  # Huawei
    "forwarded by",  # Lotus Notes, with a name behind it
)

# How a line begins that a phone or program adds below the text.
DEVICE_LINES = (
    "sent from my ",
    "sent from outlook",
    "sent from mail for ",
    "sent from yahoo",
    "sent from proton",
    "sent with proton",
    "sent via ",
    "get outlook for ",
)

# Subjects of replies and of forwarded mail begin so.
REPLY_PREFIXES = ("re",)
FORWARD_PREFIXES = ("fw", "fwd")
