"""Spanish: how mail programs head quoted history and forwarded mail, and prefix subjects."""

ATTRIBUTIONS = (
    ("el", "escribió"),  # Gmail, Apple Mail, Thunderbird, Outlook
    ("el", "escribio"),
    ("en", "escribió"),
    ("", "escribió"),  # "Sandra <s@example> escribió el 3 mar 2026:"
)

HEADERS = {
    "from": ("de", "remitente"),
    "date": ("enviado", "enviado el", "enviada", "fecha", "fecha de envío"),
    "to": ("para", "a"),
    "cc": ("cc", "copia"),
    "subject": ("asunto",),
}

SEPARATORS = (
    "mensaje original",  # Outlook
    "cita original",  # Outlook, calendar
    "mensaje reenviado",  # Thunderbird
    "forwarded message",  # Gmail
    "inicio del mensaje reenviado",  # Apple Mail
    "mensaje enviado originalmente",
    "reenviado por",  # Lotus Notes
)

DEVICE_LINES = (
    "enviado desde mi ",
    "enviado desde ",
    "enviado con ",
    "enviado a través de ",
    "obtener outlook para ",
    "descargar outlook para ",
)

REPLY_PREFIXES = ("re", "rta", "resp")
FORWARD_PREFIXES = ("rv", "renv", "fwd")
