"""Greetings, signatures and length for the messages of training/, alike whether they say no or not.

Who wrote them signed two noes in three and one other message in ten, and made the others shorter. What tells the label
there tells nothing in an inbox, so the encoder must not learn it: what is unsigned gets a signature, what is not
greeted a greeting, some lose theirs, and a few are put together with a message about something else, before or behind.
"""

import random
import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from assistant.message.message import Address

if TYPE_CHECKING:
    from encoder_lessons import Example

# How often: a greeting or signature is added where there is none, or left out where there is one.
GREETED, UNGREETED, SIGNED, UNSIGNED = 0.55, 0.12, 0.7, 0.15
JOINED = {True: 0.14, False: 0.38}  # how often another message is put beside one that is a no, or is none
ITS_SUBJECT = {True: 0.6, False: 0.3}  # how often the subject is then the other's
LONGEST, LONGEST_JOINED, SHORTEST_OTHER, LONGEST_OTHER = 1_500, 450, 60, 500  # characters
GREETING_WORDS, GREETING_LENGTH, SIGNED_LINES, SIGNED_WORDS, SIGNED_LENGTH = 5, 45, 6, 7, 60

CLOSINGS = {
    "en": "Kind regards,|Best,|Best wishes,|Yours sincerely,|Regards,|Many thanks,|All the best,|Cheers,|Yours,",
    "de": "Mit freundlichen Grüßen|Viele Grüße|Herzliche Grüße|Liebe Grüße|Freundliche Grüsse|Gruß|Bis bald",
    "fr": "Cordialement,|Bien à vous,|Bien cordialement,|Amitiés,|Salutations distinguées,|À bientôt,|Belle journée,",
    "es": "Un saludo,|Saludos cordiales,|Atentamente,|Un abrazo,|Saludos,|Cordialmente,|Quedo a tu disposición,",
    "pt": "Cumprimentos,|Com os melhores cumprimentos,|Atenciosamente,|Abraço,|Um abraço,|Obrigado,|Att.,",
    "it": "Cordiali saluti,|Un saluto,|Distinti saluti,|Un caro saluto,|A presto,|Saluti,|Grazie,",
    "nl": "Met vriendelijke groet,|Groet,|Hartelijke groet,|Groeten,|Vriendelijke groeten,|Liefs,",
}
TITLES = {
    "en": "Head of People|Office Manager|Talent Acquisition|Secretary|Director|Human Resources|Programme Manager",
    "de": "Personalabteilung|Geschäftsführung|Sekretariat|Leitung|Recruiting|Büro|Bereichsleitung",
    "fr": "Ressources humaines|Direction|Secrétariat|Responsable recrutement|Gérante|Administration",
    "es": "Recursos Humanos|Dirección|Secretaría|Selección|Gerencia|Coordinación",
    "pt": "Recursos Humanos|Direção|Secretaria|Gerência|Coordenação|Administração",
    "it": "Risorse umane|Direzione|Segreteria|Ufficio personale|Responsabile|Amministrazione",
    "nl": "HR|Directie|Secretariaat|Recruitment|Bedrijfsleider|Administratie",
}
ROBOT = re.compile(r"no.?reply|notif|news|alert|mailer|bounce|info@|hello@|service|support|system|automat|donotreply")
# What begins a text within its first line.
GREETS = re.compile(
    r"^\W{0,2}(?:(?:Dear|Hi|Hello|Hey|Hallo|Liebe\w*|Sehr geehrte\w*|Guten|Grüezi|Servus|Beste|Geachte|Cher\w*|"
    r"Ch[eè]re|Bonjour|Bonsoir|Madame|Monsieur|Salut|Hola|Estimad\w+|Querid\w+|Apreciad\w+|Car[oai]|Gentil\w+|Egregi\w+|"
    r"Spett\w*|Buong\w+|Ciao|Ol[áa]|Prezad\w+|Bom dia|Boa|Dag|Hoi|Moin|Good|Morning|Afternoon|To:|A:)\b|"
    r"[A-ZÀ-Ý][\w’'-]+(?: [A-ZÀ-Ý][\w’'-]+)?\s?[,!:–—])"
)
QUOTES = re.compile(r"\n>|-----|(?:wrote|schrieb|écrit|escribió|ha scritto|schreef|escreveu)\s?:")
TO_MANY = re.compile(r"http|unsubscr|abmeld|afmeld|\n\|")


class Parts(NamedTuple):
    """A text taken apart."""

    greeting: str
    middle: str
    signature: str


class Other(NamedTuple):
    """What may stand beside another message."""

    subject: str
    middle: str


def parts(text: str) -> Parts:
    """The greeting, if it has a line of its own; what is said; the signature, short lines at the end."""
    lines = text.strip("\n").split("\n")
    greeting, signature = "", list[str]()
    first = lines[0]
    short = len(first) < GREETING_LENGTH and len(first.split()) <= GREETING_WORDS
    if len(lines) > 1 and short and not re.search(r"[.?]\s*$", first):
        greeting = lines.pop(0)
    while len(lines) > 1 and len(signature) < SIGNED_LINES:
        last = lines[-1].strip()
        short = len(last) < SIGNED_LENGTH and len(last.split()) <= SIGNED_WORDS
        if last and (not short or re.search(r"[.?!…]$", last)):
            break
        taken = lines.pop()
        if last:
            signature.insert(0, taken)
    return Parts(greeting, "\n".join(lines).strip(), "\n".join(signature))


class Wardrobe:
    """What messages are dressed in: greetings and other messages, from the messages themselves."""

    def __init__(self, known: Iterable["Example"]) -> None:
        """Take what may be lent from all of them."""
        self._greetings: dict[str, list[str]] = defaultdict(list)
        self._noes: dict[str, list[Other]] = defaultdict(list)
        self._others: dict[str, list[Other]] = defaultdict(list)
        for one in known:
            taken = parts(one.text)
            if taken.greeting:
                self._greetings[one.language].append(taken.greeting)
            fits = SHORTEST_OTHER < len(taken.middle) < LONGEST_OTHER
            if one.is_rejection or not fits or TO_MANY.search(one.text) or QUOTES.search(one.text):
                continue
            other = Other(one.subject, GREETS.sub("", taken.middle, count=1).strip() or taken.middle)
            self._noes[one.language].append(other)
            if one.ordinary:
                self._others[one.language].append(other)

    def dressed(self, one: "Example") -> "Example":
        """The message with greeting, signature and length as messages of the other label have them."""
        taken = parts(one.text)
        if one.as_it_is or not taken.middle or len(one.text) > LONGEST or QUOTES.search(one.text):
            return one
        greeting, middle, signature = taken
        subject = one.subject
        if len(middle) < LONGEST_JOINED and random.random() < JOINED[one.is_rejection]:
            # Beside a no stands what has nothing to do with it; beside another message any that is no no.
            lent = self._others if one.is_rejection or random.random() < 0.4 else self._noes
            other = random.choice(lent[one.language])
            both = [middle, other.middle[:1].upper() + other.middle[1:]]
            random.shuffle(both)
            middle = random.choice(("\n\n", "\n\n", " ")).join(both)
            subject = other.subject if random.random() < ITS_SUBJECT[one.is_rejection] else subject
        if signature:
            signature = "" if random.random() < UNSIGNED else signature
        elif random.random() < SIGNED:
            signature = signed(one.sender, one.language)
        if greeting:
            greeting = "" if random.random() < UNGREETED else greeting
        elif not GREETS.match(middle) and random.random() < GREETED:
            greeting = random.choice(self._greetings[one.language])
        return replace(one, subject=subject, text="\n\n".join(filter(None, (greeting, middle, signature))))


def signed(sender: Address, language: str) -> str:
    """A signature as the sender might have it."""
    company = _company(sender.address)
    if not sender.name or ROBOT.search(sender.address):
        lines = [random.choice((sender.name or company, company, f"{company} Team"))]
    else:
        first = sender.name.split()[0]
        lines = [sender.name if random.random() < 0.65 or "." in first else first]
        if random.random() < 0.25:
            lines.append(random.choice(TITLES[language].split("|")))
        if company and random.random() < 0.55:
            lines = [*lines, company] if random.random() < 0.8 else [f"{lines[0]}, {company}", *lines[1:]]
    if random.random() < 0.55:
        lines.insert(0, random.choice(CLOSINGS[language].split("|")))
    return "\n".join(lines)


def _company(address: str) -> str:
    """What a domain calls its owner: "grain-wood.example" is Grain Wood."""
    name = address.rpartition("@")[2].rpartition(".")[0].rpartition(".")[2]
    return " ".join(word.capitalize() for word in name.split("-"))
