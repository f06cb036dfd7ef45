"""The role: after and before certain words, beside (m/w/d), in the subject, from the thread."""

import pytest

from assistant.languages.extraction import table
from assistant.understand.extract.role import find_role, is_other
from assistant.understand.extract.role_clean import clean_role
from tests.understand.extract_mail import ROBIN, letter

TOLD_BY_THE_TEXT = [
    ("en", "Thank you for applying for the position of Data Analyst with us.", "Data Analyst"),
    ("en", "We have filled the Senior Software Engineer (R-004471) role.", "Senior Software Engineer"),
    (
        "en",
        "The Software Engineer, Platform Security position has been closed.",
        "Software Engineer, Platform Security",
    ),
    ("en", "You applied as a night porter and we went with someone local.", "night porter"),
    ("en", "We gave the head gardener job to Tim.", "head gardener"),
    ("en", "The two of us decided to offer Head of Sales to somebody else.", "Head of Sales"),
    ("de", "Ihre Bewerbung als Buchhalterin (m/w/d) können wir nicht berücksichtigen.", "Buchhalterin"),
    ("de", "Die Stelle als Leiter Einkauf ist inzwischen besetzt.", "Leiter Einkauf"),
    (
        "de",
        "Für die Position „Referentin Öffentlichkeitsarbeit“ haben wir uns anders entschieden.",
        "Referentin Öffentlichkeitsarbeit",
    ),
    ("fr", "Votre candidature au poste de chargée de communication n'a pas été retenue.", "chargée de communication"),
    ("fr", "Nous avons choisi quelqu'un d'autre comme vendeuse.", "vendeuse"),
    ("fr", "Le poste de Responsable logistique (H/F) est pourvu.", "Responsable logistique"),
    ("es", "Tu candidatura al puesto de técnico de laboratorio no continúa.", "técnico de laboratorio"),
    ("es", "La vacante de Jefa de Compras ya está cubierta.", "Jefa de Compras"),
    ("pt", "A vaga de assistente administrativa já foi preenchida.", "assistente administrativa"),
    ("pt", "A sua candidatura a Gestor de Produto (M/F) não vai avançar.", "Gestor de Produto"),
    ("it", "Per la posizione di impiegata contabile abbiamo scelto un'altra persona.", "impiegata contabile"),
    ("it", "La sua candidatura come Responsabile Vendite non prosegue.", "Responsabile Vendite"),
    ("nl", "De functie van magazijnmedewerker is inmiddels vervuld.", "magazijnmedewerker"),
    ("fr", "Votre candidature comme Chargé(e) de clientèle n'est pas retenue.", "Chargé(e) de clientèle"),
    ("es", "La plaza de contadora dejó de existir.", "contadora"),  # a verb ends it
    ("fr", "Le poste de caissière revenait à ma nièce.", "caissière"),
    ("nl", "Je sollicitatie als Teamleider Logistiek (m/v/x) wijzen we af.", "Teamleider Logistiek"),
    # Who is chosen instead is no part of it.
    ("en", "We thought long, and in the end picked someone else for Set Designer.", "Set Designer"),
    ("it", "Come cuoca di bordo prendiamo un'altra persona.", "cuoca di bordo"),
    ("it", "Affidiamo il posto di segretaria di studio a un'altra candidata.", "segretaria di studio"),
    ("pt", "Obrigado por se candidatar à vaga de Vendedora nas Lojas Verdemar.", "Vendedora"),
    ("es", "Como dependienta elegimos a otra persona.", "dependienta"),
    # A small noun behind the occupation is.
    ("nl", "Bedankt voor je sollicitatie op de functie adviseur waterbeheer bij ons.", "adviseur waterbeheer"),
    ("nl", "Je bent als adviseur afgewezen.", "adviseur"),
    ("en", "We saw six people for the two deckhand posts, and you are not one of the two.", "deckhand"),
    ("en", "Thank you for applying to be our next Campaign Manager.", "Campaign Manager"),
]

TOLD_BY_THE_SUBJECT = [
    ("en", "Your application for Data Analyst at Grainwood", "Data Analyst"),
    ("en", "Re: Head Brewer", "Head Brewer"),
    ("en", "Update: Azure Engineer 2200417", "Azure Engineer"),
    ("en", "Chat about Payroll Clerk?", "Payroll Clerk"),  # a topic behind what is wanted
    ("en", "News Editor search", "News Editor"),  # words of subjects may begin a title
    ("en", "Interview Data Analyst", "Data Analyst"),
    ("de", "AW: Ihre Bewerbung als Statikerin (w/m/d), Kennziffer 2026-118", "Statikerin"),
    ("de", "Kurzes Telefonat zu Lohnbuchhalterin?", "Lohnbuchhalterin"),
    ("de", "Absage – Projektleiter Tiefbau", "Projektleiter Tiefbau"),
    ("fr", "Votre candidature : Chef de projet - réponse", "Chef de projet"),
    ("es", "RE: Solicitud para Analista de Datos", "Analista de Datos"),
    ("pt", "Sua candidatura: Analista Fiscal", "Analista Fiscal"),
    ("it", "Esito selezione - Addetta vendite", "Addetta vendite"),
    ("nl", "Uw sollicitatie: Verpleegkundige", "Verpleegkundige"),
]

CLEANED = [
    ("Data Analyst (m/w/d)", "Data Analyst"),
    ("Data Analyst – R-0048812", "Data Analyst"),
    ("Data Analyst (Remote - US)", "Data Analyst"),
    ("the Data Analyst position", "Data Analyst"),
    ("Data Analyst, Berlin", "Data Analyst"),
    ("l'office manager", "office manager"),
    ("theSoftware Engineer position", "Software Engineer"),
    ("Senior", None),  # of what is not told
    ("position", None),
    ("12345", None),
]


@pytest.mark.parametrize(("language", "text", "role"), TOLD_BY_THE_TEXT)
def test_the_text_names_the_role(language: str, text: str, role: str) -> None:
    assert find_role(letter(text, language, subject="News"), (), ROBIN, None)[0] == role


@pytest.mark.parametrize(("language", "subject", "role"), TOLD_BY_THE_SUBJECT)
def test_the_subject_names_the_role(language: str, subject: str, role: str) -> None:
    assert find_role(letter("It is a no.", language, subject=subject), (), ROBIN, "Grainwood")[0] == role


@pytest.mark.parametrize(("written", "role"), CLEANED)
def test_a_letter_leaves_number_gender_and_place_out(written: str, role: str | None) -> None:
    assert clean_role(written, (table("en"),)) == role


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "You were the best cook we had on trial in years."),
        ("de", "Sie sind ein guter Lehrer, das haben wir gesehen."),
        ("fr", "Vous êtes une excellente comptable."),
        ("es", "Eres un excelente camarero."),
        ("pt", "Você é uma ótima enfermeira."),
        ("it", "Lei è una brava contabile."),
        ("nl", "Je bent een goede bakker."),
    ],
)
def test_who_is_praised_names_no_role(language: str, text: str) -> None:
    assert find_role(letter(text, language=language), (), ROBIN, None)[0] is None


def test_subject_and_text_together_outweigh_another_role_in_the_text() -> None:
    text = "In March the Outreach Librarian post went to somebody else. The panel has now appointed Ms Fell."
    assert find_role(letter(text, "en", subject="Music Librarian"), (), ROBIN, None)[0] == "Music Librarian"


def test_the_function_of_who_signs_is_not_the_role() -> None:
    text = "Dear Robin,\nIt is a no, sorry.\nRegards,\nJane Doe\nTalent Acquisition Manager"
    assert find_role(letter(text, "en", subject="News"), (), ROBIN, None) == (None, ())


def test_earlier_mail_tells_the_role_that_this_one_leaves_out() -> None:
    earlier = letter("Dear all, I apply for the post of launch deckhand.", "en", subject="Application")
    assert (
        find_role(letter("It is a no.", "en", subject="Re: Application"), (earlier,), ROBIN, None)[0]
        == "launch deckhand"
    )


def test_a_role_nobody_tells_stays_unknown() -> None:
    text = "Dear Robin,\nThank you for your application. Unfortunately we cannot offer you anything."
    assert find_role(letter(text, "en", subject="Your application"), (), ROBIN, None) == (None, ())


OTHERS = [
    ("en", "Our head baker has made up his mind."),
    ("de", "Unser langjähriger Hausmeister übernimmt die Nächte."),
    ("fr", "Mon ancien apprenti rentre au pays."),
    ("es", "El director volvió el martes."),
    ("it", "Gentile geometra Ash, mi scuso per il ritardo."),
]


@pytest.mark.parametrize(("language", "text"), OTHERS)
def test_the_occupation_of_somebody_else_is_no_role(language: str, text: str) -> None:
    assert find_role(letter(text, language, subject="Hello"), (), ROBIN, None)[0] is None


ADVERBS = [
    ("de", "Als Lagerleiter allerdings haben wir jemanden von hier genommen.", "Lagerleiter"),
    ("fr", "Nous avons demandé à Samir de rester comme régisseur lumière plutôt que de partir.", "régisseur lumière"),
    ("es", "La plaza de corrector finalmente se queda en casa.", "corrector"),
    ("nl", "De vacature voor bakker echter gaat niet door.", "bakker"),
]


@pytest.mark.parametrize(("language", "text", "role"), ADVERBS)
def test_no_role_ends_with_an_adverb(language: str, text: str, role: str) -> None:
    assert find_role(letter(text, language, subject="Hello"), (), ROBIN, None)[0] == role


FRAMED = [
    ("fr", "Ton CV pour la régie", "régie"),
    ("pt", "A sua candidatura – receção", "receção"),
    ("en", "Your application: sound design", "sound design"),
    ("nl", "Vacature opvoeder", "opvoeder"),
    ("en", "Your interview on Thursday", None),
]


@pytest.mark.parametrize(("language", "subject", "role"), FRAMED)
def test_a_subject_about_an_application_names_the_role_beside_it(language: str, subject: str, role: str | None) -> None:
    assert find_role(letter("It is a no.", language, subject=subject), (), ROBIN, None)[0] == role


def test_a_year_is_no_role() -> None:
    mail = letter("It is a no.", "en", subject="2027 Summer League")
    assert is_other("2027", mail, None)
    assert not is_other("Baker", mail, None)
