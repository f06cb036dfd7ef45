"""Personal or form."""

import pytest

from assistant.understand.encoder.hear import Heard
from assistant.understand.extract.kind import find_kind
from tests.understand.extract_mail import letter

PERSONAL = [
    ("en", "Hi Robin, I am gutted to write this. I fought for you, but the board wanted someone local."),
    ("de", "Liebe Frau Ash, ich habe lange überlegt. Ihre Mappe liegt noch auf meinem Tisch."),
    ("fr", "Bonjour Robin, j'ai relu votre dossier hier soir et je suis navrée."),
    ("es", "Hola Robin, te escribo yo porque me da pena: al final entra Nahuel."),
    ("pt", "Olá Robin, escrevo eu mesma porque gostei muito do seu caderno."),
    ("it", "Ciao Robin, ti scrivo io perché mi dispiace davvero."),
    ("nl", "Dag Robin, ik heb er een nacht over geslapen en kies toch voor mijn neef."),
]
FORMS = [
    ("en", "Dear Applicant, thank you for your interest in our company. After careful consideration we have decided to "
           "pursue other candidates."),
    ("de", "Sehr geehrte Damen und Herren, nach sorgfältiger Prüfung müssen wir Ihnen leider mitteilen, dass wir Ihre "
           "Bewerbung nicht berücksichtigen können."),
    ("fr", "Madame, Monsieur, après une étude attentive de votre candidature, nous sommes au regret de ne pas y donner "
           "une suite favorable."),
    ("es", "Estimado candidato: tras una cuidadosa revisión, lamentamos comunicarle que hemos decidido continuar con "
           "otros candidatos."),
    ("pt", "Prezado candidato, após uma análise cuidada, lamentamos informar que decidimos prosseguir com outros "
           "candidatos."),
    ("it", "Gentile candidato, dopo un'attenta valutazione le comunichiamo che purtroppo abbiamo deciso di proseguire "
           "con altri candidati."),
    ("nl", "Geachte kandidaat, na zorgvuldige overweging moeten wij u helaas mededelen dat wij met andere kandidaten "
           "verdergaan."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), PERSONAL)
def test_a_human_who_writes_to_this_candidate_is_personal(language: str, text: str) -> None:
    kind, evidence = find_kind(letter(text, language), "Jane Doe", "jane@grainwood.example", False, ())
    assert kind == "personal"
    assert evidence


@pytest.mark.parametrize(("language", "text"), FORMS)
def test_a_template_under_a_name_is_a_form(language: str, text: str) -> None:
    kind, evidence = find_kind(letter(text, language), "Jane Doe", "jobs@grainwood.example", False, ())
    assert kind == "form"
    assert evidence


def test_what_nobody_signs_is_a_form() -> None:
    assert find_kind(letter("The post is filled.", "en"), None, "jobs@grainwood.example", False, ())[0] == "form"


def test_an_interview_before_speaks_for_a_person() -> None:
    one = letter("We have chosen somebody else.", "en")
    assert find_kind(one, "Jane Doe", "jane@grainwood.example", True, ())[0] == "personal"


@pytest.mark.parametrize(("logit", "kind"), [(3.0, "form"), (-3.0, "personal")])
def test_where_the_signs_leave_a_doubt_the_encoder_decides(logit: float, kind: str) -> None:
    heard = Heard(4.0, "It is a no.", (("form", logit, "It is a no."),))
    found, evidence = find_kind(letter("It is a no.", "en"), None, "jane@grainwood.example", False, (), lambda: heard)
    assert found == kind
    assert any(one.rule == "kind:encoder" for one in evidence)


@pytest.mark.parametrize(("language", "text"), [PERSONAL[0], FORMS[0]])
def test_where_they_leave_none_it_is_not_asked(language: str, text: str) -> None:
    def listen() -> Heard:
        raise AssertionError("asked")

    name = "Jane Doe" if text is PERSONAL[0][1] else None
    mail, address = letter(text, language), "jane@grainwood.example" if name else None
    assert find_kind(mail, name, address, False, (), listen) == find_kind(mail, name, address, False, ())
