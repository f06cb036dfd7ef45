"""What an advert hangs onto a role: seasons, fields, levels and techniques belong to it; places and news do not."""

import pytest

from assistant.languages.extraction import table
from assistant.understand import inspect
from assistant.understand.extract.company import company_choices, is_part_of_role
from assistant.understand.extract.role_clean import in_nominative, without_post
from assistant.understand.extract.role_tail import name_alone, whole_role
from assistant.understand.inspect import inspect_message
from assistant.understand.verdict import Evidence
from tests.understand.extract_mail import ROBIN, letter, message

BELONGS = [
    ("Your application: Data Analyst Intern - Summer 2027", "Data Analyst Intern", "Data Analyst Intern - Summer 2027"),
    ("the Site Engineer (Traffic Engineering) role", "Site Engineer", "Site Engineer (Traffic Engineering)"),
    ("the Platform Engineer (Contract) role", "Platform Engineer", "Platform Engineer (Contract)"),
    ("Platform Engineer (m/w/d) – SQL & Cloud", "Platform Engineer", "Platform Engineer – SQL & Cloud"),
    ("Platform Engineer (m/w/d) - IT Security bei Grainwood", "Platform Engineer", "Platform Engineer - IT Security"),
    ("for the Platform Engineer / SRE at Grainwood", "Platform Engineer", "Platform Engineer / SRE"),
    ("als Referent für KI im Projekt Auenland (m/w/d)", "Referent", "Referent für KI im Projekt Auenland"),
    ("Ihre Bewerbung (Senior) Planer Wasserbau", "Planer Wasserbau", "(Senior) Planer Wasserbau"),
    ("Intern (Undergrad) - Test Engineer", "Test Engineer", "Intern (Undergrad) - Test Engineer"),
    ("le poste de chef de rang, que vous visiez", "chef", "chef de rang"),
    ("o lugar de padeiro da manhã", "padeiro", "padeiro da manhã"),
    ("the AI / ML Engineer role", "ML Engineer", "AI / ML Engineer"),
]
DOES_NOT = [
    ("Platform Engineer - Rotterdam", "Platform Engineer"),
    ("Platform Engineer (Lisbon, PT)", "Platform Engineer"),
    ("Platform Engineer (remote, LATAM)", "Platform Engineer"),
    ("Platform Engineer - outcome of the selection process", "Platform Engineer"),
    ("Platform Engineer - NOW CLOSED", "Platform Engineer"),
    ("Platform Engineer (ID: 44120)", "Platform Engineer"),
    ("Platform Engineer (0.6 FTE)", "Platform Engineer"),
    ("vendeuse de notre magasin", "vendeuse"),
    ("chef de Grainwood", "chef"),
    ("machiniste de soir", "machiniste"),
    ("un cuisinier de deux", "cuisinier"),
    ("chef de rang de nuit", "chef de rang"),
    ("Clerk (Statistics)", "Clerk"),  # or in which department
    ("Platform Engineer - Grainwood IT", "Platform Engineer"),
    ("Platform Engineers - SQL", "Platform Engineer"),
    ("Platform Engineer, and we thank you", "Platform Engineer"),
    ("Referent für KI", "Referent"),
]


@pytest.mark.parametrize(("line", "role", "whole"), BELONGS)
def test_belongs(line: str, role: str, whole: str) -> None:
    assert whole_role(role, [line], "Grainwood IT") == whole


@pytest.mark.parametrize(("line", "role"), DOES_NOT)
def test_does_not_belong(line: str, role: str) -> None:
    assert whole_role(role, [line], "Grainwood IT") == role


@pytest.mark.parametrize(
    ("whole", "said"),
    [
        ("Data Analyst Intern - Summer 2027", "Data Analyst Intern"),
        ("Platform Engineer (Traffic Engineering)", "Platform Engineer"),
        ("Platform Engineer – SQL & Cloud (Contract)", "Platform Engineer"),
        ("Executive Officer (Customs)", "Executive Officer (Customs)"),
        ("Intern (Undergrad) - Test Engineer", "Intern (Undergrad) - Test Engineer"),
        ("AI / ML Engineer", "AI / ML Engineer"),
        ("baker", "baker"),
    ],
)
def test_as_a_letter_says_it(whole: str, said: str) -> None:
    assert name_alone(whole) == said


@pytest.mark.parametrize(
    ("role", "held"),
    [
        ("Hausmeisterstelle", "Hausmeister"),
        ("Leitende Hausmeister-Stelle", "Leitende Hausmeister"),
        ("Cutter-Stelle", "Cutter"),
        ("Leitstelle", "Leitstelle"),
        ("Hausmeister", "Hausmeister"),
    ],
)
def test_who_is_sought_and_not_the_post(role: str, held: str) -> None:
    assert without_post(role, (table("de"),)) == held


def test_inspect_tells_who_is_sought_and_not_the_post() -> None:
    text = "Liebe Robin,\n\ndie Hausmeisterstelle geht an einen anderen Bewerber.\n\nIda Lorenz"
    told = inspect_message(message(text, subject="Nachricht"), (), ROBIN)
    assert told.role == "Hausmeister"


def test_a_long_line_takes_no_time() -> None:
    line = "Engineer (A" * 2_000 + " - " * 2_000
    assert whole_role("Engineer", [line], None) == "Engineer"


def test_the_whole_role_is_told() -> None:
    text = "Thank you. We have filled the Data Analyst (Fraud Prevention AI) position with another candidate."
    told = inspect_message(message(text, subject="Data Analyst (Fraud Prevention AI)"), (), ROBIN)
    assert told.role == "Data Analyst (Fraud Prevention AI)"


@pytest.mark.parametrize(
    ("language", "subject", "text", "no_firm"),
    [
        ("en", "Update: Site Engineer - Data & AI", "Unfortunately we chose somebody else for this role.", "Data & AI"),
        ("en", "Site Engineer: Tides & Waves", "Unfortunately we chose somebody else for this.", "Tides & Waves"),
        ("de", "Nachricht", "leider nein. Wir wünschen viel Erfolg, Schwung und Freude!", "Schwung und Freude"),
    ],
)
def test_no_company_is_made_of_a_role_or_a_wish(language: str, subject: str, text: str, no_firm: str) -> None:
    mail = letter(text, language, subject=subject, sender="x@unknown.example")
    assert no_firm not in {one.name for one in company_choices(mail, (), ROBIN, None)[0]}


def test_a_firm_of_two_nouns_is_one_where_a_rule_knows_it() -> None:
    mail = letter("leider nein. Danke für Ihre Bewerbung bei der Wald und Holz AG.", "de", sender="x@unknown.example")
    assert "Wald und Holz" in {one.name for one in company_choices(mail, (), ROBIN, None)[0]}


@pytest.mark.parametrize(
    ("sender", "rule", "expected"),
    [
        ("x@unknown.example", "company:likely", True),
        ("x@unknown.example", "company:encoder", True),
        ("x@unknown.example", "company:text", False),
        ("x@platform-engineering.example", "company:likely", False),
    ],
)
def test_a_part_of_the_role_is_no_company(sender: str, rule: str, expected: bool) -> None:
    mail = letter("We chose somebody else.", "en", sender=sender)
    told = (Evidence(rule, "Platform Engineering", mail.message.message_id),)
    assert is_part_of_role("Platform Engineering", "Consultant Platform Engineering", told, mail) is expected
    assert not is_part_of_role("Platform Engineering", "Consultant", told, mail)


def test_where_the_encoder_takes_a_part_of_the_role_for_the_company_the_rules_are_believed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    heard = Evidence("company:encoder", "Tidal Waves", "m")
    monkeypatch.setattr(inspect, "heard_company", lambda *_: ("Tidal Waves", (heard,)))
    monkeypatch.setattr(inspect, "heard_role", lambda *_: ("Site Engineer, Tidal Waves", ()))
    text = "Thank you for your interest in Quarryside Ltd. Unfortunately we chose somebody else."
    assert inspect_message(message(text), (), ROBIN).company == "Quarryside"
    nobody = message("Unfortunately we chose somebody else.", sender="ida@gmail.com")
    assert inspect_message(nobody, (), ROBIN).company is None
    monkeypatch.setattr(inspect, "find_company", lambda *_: ("Tidal Waves Talents", ()))
    assert inspect_message(message(text), (), ROBIN).company == "Tidal Waves"  # both name it


@pytest.mark.parametrize(
    ("told", "named"),
    [
        ("Energieberaters", "Energieberater"),
        ("Rechtsanwaltsfachangestellten", "Rechtsanwaltsfachangestellte"),
        ("Praktikanten", "Praktikant"),
        ("Leiters der Buchhaltung", "Leiter der Buchhaltung"),
        ("Sachbearbeitung Soziales", "Sachbearbeitung Soziales"),
        ("Assistenz des Hauses", "Assistenz des Hauses"),
    ],
)
def test_an_occupation_stands_in_the_nominative(told: str, named: str) -> None:
    assert in_nominative(told, table("de")) == named
    assert in_nominative(told, table("en")) == told


def test_the_role_of_a_german_letter_is_told_in_the_nominative() -> None:
    text = "Die Stelle des Energieberaters haben wir leider anderweitig vergeben. Alles Gute für Ihre Suche!"
    assert inspect_message(message(text, subject="Ihre Bewerbung"), (), ROBIN).role == "Energieberater"


def test_in_german_an_occupation_begins_with_a_capital() -> None:
    text = "Sehr geehrter Herr Ash,\n\nleider haben wir uns für eine andere Person entschieden. Alles Gute!"
    told = inspect_message(message(text.replace("Alles", "Viel Glück und naher Erfolg. Alles")), (), ROBIN)
    assert told.role is None
