"""Days as letters tell them, in seven languages."""

from datetime import date

import pytest

from assistant.understand.history.dates import ahead, days_in, past
from assistant.understand.history.fold import fold

WEDNESDAY = date(2026, 3, 11)


@pytest.mark.parametrize(
    ("language", "sentence", "meant"),
    [
        ("en", "thank you for coming in on Thursday", "2026-03-05"),
        ("en", "thanks for our call yesterday", "2026-03-10"),
        ("en", "great speaking with you today!", "2026-03-11"),
        ("en", "thank you for the interview on 3 March", "2026-03-03"),
        ("en", "thank you for the interview on March 3rd, 2026", "2026-03-03"),
        ("en", "the interview on Tuesday, the 3rd of March", "2026-03-03"),
        ("en", "our conversation of 2026-02-27", "2026-02-27"),
        ("en", "we met on 12 December", "2025-12-12"),  # last year's
        ("en", "we met last Friday", "2026-03-06"),
        ("de", "danke für das Gespräch am vergangenen Freitag", "2026-03-06"),
        ("de", "unser Telefonat vom 6. März", "2026-03-06"),
        ("de", "das Gespräch am 6.3. hat uns gefallen", "2026-03-06"),
        ("de", "vielen Dank für das Gespräch gestern", "2026-03-10"),
        ("fr", "merci pour votre venue jeudi dernier", "2026-03-05"),
        ("fr", "notre échange du 1er mars", "2026-03-01"),
        ("es", "gracias por la entrevista del jueves pasado", "2026-03-05"),
        ("es", "la entrevista del 3 de marzo de 2026", "2026-03-03"),
        ("pt", "obrigado pela entrevista de segunda-feira", "2026-03-09"),
        ("pt", "a nossa conversa de 3 de março", "2026-03-03"),
        ("it", "grazie per il colloquio di giovedì scorso", "2026-03-05"),
        ("it", "il colloquio del 3 marzo", "2026-03-03"),
        ("nl", "bedankt voor het gesprek van afgelopen vrijdag", "2026-03-06"),
        ("nl", "ons gesprek op 3 maart", "2026-03-03"),
    ],
)
def test_a_day_gone_by_is_resolved_against_the_day_of_the_letter(language: str, sentence: str, meant: str) -> None:
    days = [days for day in days_in(fold(sentence), language) if (days := past(day, WEDNESDAY))]
    assert days[0][0] == date.fromisoformat(meant)


@pytest.mark.parametrize(
    ("language", "sentence", "meant"),
    [
        ("en", "could we talk next Tuesday, 17 March, at 10:00?", "2026-03-17"),
        ("en", "are you free on Thursday 12?", "2026-03-12"),
        ("en", "see you on Friday", "2026-03-13"),
        ("en", "see you on Friday at 3 pm", "2026-03-13"),
        ("de", "am Freitag, den 13. März um 9:30 Uhr", "2026-03-13"),
        ("fr", "le mardi 17 mars à 14h", "2026-03-17"),
        ("es", "el martes 17 de marzo a las 10", "2026-03-17"),
        ("pt", "na terça-feira, dia 17 de março", "2026-03-17"),
        ("it", "martedì 17 marzo alle 10", "2026-03-17"),
        ("nl", "dinsdag 17 maart om 10 uur", "2026-03-17"),
    ],
)
def test_a_day_to_come_is_resolved_forward(language: str, sentence: str, meant: str) -> None:
    days = [days for day in days_in(fold(sentence), language) if (days := ahead(day, WEDNESDAY))]
    assert days[0][0] == date.fromisoformat(meant)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "within 3-4 weeks"),
        ("en", "we met on Monday 4 March"),  # the 4th was a Wednesday
        ("en", "on 3/4 we met"),  # March or April
        ("en", "version 2.5 of the form"),
        ("de", "um 10.30 Uhr"),
        ("pt", "a segunda entrevista foi boa"),  # the second, not Monday's
        ("en", "on 31 February"),
    ],
)
def test_what_is_no_day_or_contradicts_itself_gives_none(language: str, sentence: str) -> None:
    assert [days for day in days_in(fold(sentence), language) if (days := past(day, WEDNESDAY))] == []


def test_last_tuesday_said_on_a_wednesday_may_be_either() -> None:
    (day,) = days_in("last tuesday", "en")
    assert past(day, WEDNESDAY) == (date(2026, 3, 3), date(2026, 3, 10))
