"""Which language a text is written in."""

import pytest

from assistant.languages import CODES, tables
from assistant.message.message import Message
from assistant.message.parse import parse
from assistant.understand.language import detect_language, language_of

SHORT = [
    ("Thank you for your patience, we have news.", "en"),
    ("Vielen Dank für Ihre Geduld, wir haben Neuigkeiten.", "de"),
    ("Merci pour votre patience, nous avons des nouvelles.", "fr"),
    ("Gracias por su paciencia, ya tenemos noticias para usted.", "es"),
    ("Obrigado pela sua paciência, já temos novidades para você.", "pt"),
    ("Grazie per la pazienza, abbiamo delle novità per lei.", "it"),
    ("Bedankt voor uw geduld, wij hebben nieuws voor u.", "nl"),
    ("Stelle ist seit Montag vergeben. Gruß", "de"),
    ("Is helaas niet gelukt.", "nl"),
    ("Sinto muito, não foi desta vez.", "pt"),
]


@pytest.mark.parametrize(("text", "code"), SHORT)
def test_a_short_text_tells_its_language(text: str, code: str) -> None:
    assert detect_language(text) == code


def test_a_text_without_words_is_taken_for_the_fallback() -> None:
    assert detect_language("12345 !!") == "en"
    assert detect_language("", "nl") == "nl"


@pytest.mark.parametrize("code", CODES)
def test_a_year_has_twelve_months_and_a_week_seven_days(code: str) -> None:
    words = tables(code, "words")
    assert all(len(months) == 12 for months in words.MONTHS)
    assert all(len(days) == 7 for days in words.WEEKDAYS)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Vacature: Kok\nNieuwe status: afgewezen", "nl"),
        ("Position: Koch\nStatus: Absage erteilt", "de"),
        ("Job: Line Cook\nStatus: No longer under review", "en"),
        ("Poste : Comptable\nStatut : refusé", "fr"),
        ("Puesto: Cocinero\nEstado: Descartado", "es"),
        ("Vaga: Cozinheiro\nSituação: Reprovado", "pt"),
        ("Posizione: Cuoco\nEsito: non idoneo", "it"),
    ],
)
def test_a_notice_of_two_lines_tells_its_language(text: str, code: str) -> None:
    message = parse(f"From: status@works.example\nSubject: Status\n\n{text}\n".encode(), source="x")
    assert isinstance(message, Message)
    assert language_of(message) == code


TITLES = [
    ("Refused.", "", "en"),  # "refus" is French
    ("Leider Absage für Job 12.", "Job Update: Position Candidate Manager", "de"),
    ("Candidatura scartata", "La tua candidatura", "it"),
    ("Candidatura rejeitada", "A sua candidatura", "pt"),
    ("Application refused. Reason: dossier incomplete.", "Your application", "en"),
]


@pytest.mark.parametrize(("text", "subject", "code"), TITLES)
def test_a_title_in_another_language_does_not_outweigh_the_text(text: str, subject: str, code: str) -> None:
    message = parse(f"From: status@works.example\nSubject: {subject}\n\n{text}\n".encode(), source="x")
    assert isinstance(message, Message)
    assert language_of(message) == code
