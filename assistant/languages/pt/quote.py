"""Portuguese: how mail programs head quoted history and forwarded mail, and prefix subjects."""

ATTRIBUTIONS = (
    ("em", "escreveu"),  # Gmail, Thunderbird, Outlook
    ("no dia", "escreveu"),  # Apple Mail, Outlook in Portugal
    ("a", "escreveu"),  # Gmail in Portugal
    ("às", "escreveu"),  # Thunderbird
    ("", "escreveu"),  # "Sandra <s@example> escreveu (terça, 3/03/2026 à(s) 10:12):"
)

HEADERS = {
    "from": ("de", "remetente"),
    "date": ("enviado", "enviada", "enviado em", "enviada em", "data", "date"),
    "to": ("para",),
    "cc": ("cc", "c/c"),
    "subject": ("assunto",),
}

SEPARATORS = (
    "mensagem original",  # Outlook
    "compromisso original",  # Outlook, calendar
    "mensagem encaminhada",  # Thunderbird
    "mensagem reencaminhada",
    "forwarded message",  # Gmail
    "início da mensagem encaminhada",  # Apple Mail
    "início da mensagem reencaminhada",
    "encaminhado por",  # Lotus Notes
)

DEVICE_LINES = (
    "enviado do meu ",
    "enviada do meu ",
    "enviado a partir do ",
    "enviado do ",
    "enviado via ",
    "obter o outlook para ",
    "obtenha o outlook para ",
)

REPLY_PREFIXES = ("re", "res", "resp")
FORWARD_PREFIXES = ("enc", "fwd")
