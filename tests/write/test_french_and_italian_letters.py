"""What only French and Italian letters have to get right."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from assistant.config import Settings, Writing
from assistant.message.message import Address
from assistant.understand.story import Interview, InterviewKind, Part, Person, Register
from assistant.write.choose import FORMS
from assistant.write.dates import attribution, day_phrase
from assistant.write.facts import gather
from assistant.write.letter import Letter, Occasion
from assistant.write.parts import parts
from assistant.write.sample import NOW, Situation, sample_occasion
from assistant.write.templates import read_templates
from assistant.write.write import write

INFORMAL, FORMAL = Register.INFORMAL, Register.FORMAL
LANGUAGES = {code: read_templates(code).language for code in ("fr", "it")}

# language, name as they sign, how they greeted, how they closed, register, our greeting, our closing
GREETINGS = (
    ("fr", "Claire Fontanel", "Salut Robin", "À bientôt, Claire", INFORMAL, "Salut Claire,", "À bientôt,"),
    ("fr", "Claire Fontanel", "Bonjour Robin", "Bien à toi", INFORMAL, "Bonjour Claire,", "Bien à toi,"),
    # « Chère » or « Cher » would guess.
    ("fr", "Claire Fontanel", "Cher Robin", "Amicalement", INFORMAL, "Bonjour Claire,", "Amicalement,"),
    # vous, and yet first names: usual in France.
    ("fr", "Claire Fontanel", "Bonjour Robin", "Cordialement", FORMAL, "Bonjour Claire,", "Cordialement,"),
    ("fr", "Claire Fontanel", "Monsieur", "Bien à vous", FORMAL, "Bonjour Claire Fontanel,", "Bien à vous,"),
    ("fr", "Mme Fontanel", "Bonjour Monsieur Delorme", "Cordialement", FORMAL, "Bonjour Madame Fontanel,", ""),
    ("fr", "Madame Claire Fontanel", "Cher Monsieur", "Cordialement", FORMAL, "Chère Madame Fontanel,", ""),
    ("fr", "Monsieur Paul Fontanel", "Chère Madame", "Cordialement", FORMAL, "Cher Monsieur Fontanel,", ""),
    ("fr", "Dr Claire Fontanel", "Bonjour Monsieur", "Cordialement", FORMAL, "Bonjour Dr Fontanel,", ""),
    # Monsieur, or Martine: as they write it.
    ("fr", "M. Fontanel", "Bonjour Monsieur", "Cordialement", FORMAL, "Bonjour M. Fontanel,", ""),
    ("it", "Chiara Fontana", "Ciao Andrea", "Un abbraccio, Chiara", INFORMAL, "Ciao Chiara,", "Un caro saluto,"),
    ("it", "Chiara Fontana", "Caro Andrea", "A presto", INFORMAL, "Ciao Chiara,", "A presto,"),
    ("it", "Chiara Fontana", "Buongiorno Andrea", "Saluti", FORMAL, "Buongiorno Chiara,", "Un saluto,"),
    ("it", "Chiara Fontana", "Gentile Andrea", "Cordialmente", FORMAL, "Gentile Chiara,", "Cordialmente,"),
    ("it", "Chiara Fontana", "Gentile Sig. Moretti", "Distinti saluti", FORMAL, "Gentile Chiara Fontana,", ""),
    ("it", "Dott.ssa Chiara Fontana", "Gentile Dott. Moretti", "Saluti", FORMAL, "Gentile Dott.ssa Fontana,", ""),
    ("it", "Professore Fontana", "Egregio Dottore", "Saluti", FORMAL, "Gentile Professor Fontana,", ""),
    ("it", "Ing. Paolo Fontana", "Buongiorno Ingegnere", "Saluti", FORMAL, "Buongiorno Ing. Fontana,", ""),
    ("it", "Sig.ra Fontana", "Gentile signor Moretti", "Saluti", FORMAL, "Gentile Sig.ra Fontana,", ""),
)


def occasion_of(code: str, person: Person | None = None, situation: Situation = Situation()) -> Occasion:  # noqa: B008
    occasion = sample_occasion(LANGUAGES[code], situation)
    if person is None:
        return occasion
    return replace(occasion, contact=replace(occasion.contact, person=person, address=Address("", "c@company.example")))


def letter(occasion: Occasion, form: str = "auto") -> Letter:
    written = write(occasion, Settings(writing=Writing(form=form)))
    assert isinstance(written, Letter), written
    return written


@pytest.mark.parametrize(("code", "name", "greets", "closes", "register", "greeting", "closing"), GREETINGS)
def test_letter_greets_and_closes_as_people_there_do(
    code: str, name: str, greets: str, closes: str, register: Register, greeting: str, closing: str
) -> None:
    person = Person(
        name, "c@company.example", Part.RECRUITER, (), greeting=greets, closing=closes, register=register, language=code
    )
    split = parts(letter(occasion_of(code, person)))
    assert split.greeting == greeting
    assert not closing or split.closing == closing


DAYS = (
    # language, the day, said as
    ("fr", date(2026, 3, 10), "mardi"),
    ("fr", date(2026, 3, 1), "le 1er mars"),
    ("fr", date(2026, 2, 24), "le 24 février"),
    ("fr", date(2025, 3, 1), "en mars 2025"),
    ("it", date(2026, 3, 10), "martedì"),
    ("it", date(2026, 3, 1), "il 1° marzo"),
    ("it", date(2026, 2, 8), "l'8 febbraio"),
    ("it", date(2026, 2, 11), "l'11 febbraio"),
    ("it", date(2025, 3, 8), "nel marzo 2025"),
)


@pytest.mark.parametrize(("code", "on", "said"), DAYS)
def test_a_day_is_said_as_people_say_it(code: str, on: date, said: str) -> None:
    assert day_phrase(on, NOW, LANGUAGES[code]) == said


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("fr", "Le mar. 3 mars 2026 à 14:05, Claire <c@x.example> a écrit\u00a0:"),
        ("it", "Il giorno mar 3 mar 2026 alle ore 14:05 Claire <c@x.example> ha scritto:"),
    ],
)
def test_the_line_above_the_original_is_the_one_of_gmail(code: str, line: str) -> None:
    at = datetime(2026, 3, 3, 14, 5, tzinfo=UTC)
    assert attribution(at, "Claire <c@x.example>", LANGUAGES[code]) == line


ROLES = (
    # role, how it is said; a mute h elides, that of an English word does not
    ("Architecte", "poste d'Architecte"),
    ("Électricien", "poste d'Électricien"),
    ("Hôte d'accueil", "poste d'Hôte d'accueil"),
    ("Head of Sales", "poste de Head of Sales"),
    ("User Researcher", "poste de User Researcher"),
    ("Comptable", "poste de Comptable"),
    ("Stage en communication", ""),  # "poste de Stage" is no French
)


@pytest.mark.parametrize(("role", "said"), ROLES)
def test_a_french_role_is_elided_or_left_out(role: str, said: str) -> None:
    occasion = occasion_of("fr")
    written = letter(replace(occasion, story=replace(occasion.story, role=role)), "six-elements").text
    assert said in written
    assert bool(said) is (role in written)


@pytest.mark.parametrize(
    ("code", "company", "said"),
    [
        ("fr", "Grainwood", True),
        ("fr", "La Redoute", True),
        ("fr", "Université de Lyon", False),  # "chez" cannot stand before it
        ("fr", "la Librairie Morel", False),
        ("it", "Grainwood", True),
        ("it", "Università di Bologna", False),  # "in" cannot stand before it
        ("it", "Panificio Bruni", False),
    ],
)
def test_a_company_that_wants_an_article_is_left_out(code: str, company: str, *, said: bool) -> None:
    occasion = occasion_of(code)
    for form in FORMS:
        written = letter(replace(occasion, story=replace(occasion.story, company=company)), form).text
        assert said or company not in written
    facts = gather(replace(occasion, story=replace(occasion.story, company=company)), LANGUAGES[code], INFORMAL,
                   Settings())  # fmt: skip
    assert (facts.value("company") == company) is said


def test_people_met_are_named_with_an_article_before_a_title_and_ed_before_e() -> None:
    people = tuple(Person(name, None, Part.INTERVIEWER, ()) for name in ("Dott. Paolo Neri", "Elena Bruni"))
    occasion = occasion_of("it", situation=Situation(FORMAL))
    interview = Interview(InterviewKind.UNKNOWN, (), people=people)
    occasion = replace(occasion, story=replace(occasion.story, interviews=(interview,)))
    assert gather(occasion, LANGUAGES["it"], FORMAL, Settings()).value("met") == "il Dott. Neri ed Elena Bruni"


# Words that would agree with whoever writes or reads, or with a name that is not known beforehand.
TELLING = {
    "fr": r"(?i)\b(?:heureu(?:x|se)|ravie?|contente?|déçue?|reconnaissante?|intéressée?|touchée?|enchantée?|"
    r"(?:vous |t'|m')avoir (?:reçu|rencontré|informé|prévenu|invité)e?|"
    r"(?:du|au|le|la|l') ?\{\{|d[e'] ?\{\{ (?!role))",
    "it": r"(?i)\b(?:content[oa]|deluso|delusa|grat[oa]|liet[oa]|interessat[oa]|dispiaciut[oa]|"
    r"sono (?:stat|rimast)[oa]|(?:del|dello|della|al|alla|nel|nella|sul|sulla|il|la|lo) \{\{)",
}


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_sentence_tells_a_gender_or_bends_before_a_name(code: str) -> None:
    for line in read_templates(code).every_line():
        assert not re.search(TELLING[code], line.source), line.where


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_team_is_many(code: str) -> None:
    one = re.compile(r"\b(?:Lei|Suo|Sua|Sue|La ringrazio|Le (?:auguro|devo|scrivo)|tu|ti|tuo|toi|ton|ta)\b")
    for form in FORMS:
        for number in range(4):
            situation = Situation(team=True, thread_id=f"{form} {number}", may_ask_feedback=True)
            body = parts(letter(occasion_of(code, situation=situation), form)).body
            assert not one.search(body), body
