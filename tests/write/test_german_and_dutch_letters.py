"""What German and Dutch ask of a letter that English does not."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from assistant.config import Me, Settings, Writing
from assistant.message.message import Address
from assistant.understand.story import Part, Person, Register
from assistant.understand.verdict import Evidence
from assistant.write.choose import FORMS
from assistant.write.dates import attribution, day_phrase
from assistant.write.facts import gather
from assistant.write.letter import Letter, Occasion
from assistant.write.parts import parts
from assistant.write.people import Name, read_name
from assistant.write.proofread import proofread
from assistant.write.sample import NOW, Situation, sample_occasion, situations
from assistant.write.templates import read_templates
from assistant.write.write import write

INFORMAL, FORMAL = Register.INFORMAL, Register.FORMAL
LANGUAGES = {code: read_templates(code).language for code in ("de", "nl")}


def letter(occasion: Occasion, form: str = "auto") -> Letter:
    written = write(occasion, Settings(me=Me(name="Kim Ahrens"), writing=Writing(form=form)))
    assert isinstance(written, Letter), written
    return written


def occasion_with(code: str, person: Person | None) -> Occasion:
    occasion = sample_occasion(LANGUAGES[code], Situation())
    address = Address("", "contact@company.example")
    return replace(occasion, contact=replace(occasion.contact, person=person, address=address))


# language, name as they sign, how they greeted, how they closed, register, our greeting, our closing
GREETINGS = (
    ("de", "Sandra Ing", "Hallo Kim", "Viele Grüße, Sandra", INFORMAL, "Hallo Sandra,", "Viele Grüße"),
    ("de", "Sandra Ing", "Moin Kim", "LG\nSandra", INFORMAL, "Moin Sandra,", "Liebe Grüße"),
    ("de", "Sandra Ing", "Liebe Kim", "Liebe Grüße, Sandra", INFORMAL, "Hallo Sandra,", "Liebe Grüße"),
    ("de", "Sandra Ing", "Hallo Kim", "Viele Grüße, Sandra", FORMAL, "Hallo Sandra,", "Viele Grüße"),
    ("de", "Sandra Ing", "Guten Tag Frau Ahrens", "MfG", FORMAL, "Guten Tag Sandra Ing,", "Mit freundlichen Grüßen"),
    ("de", "Sandra Ing", "Grüß Gott Frau Ahrens", "Freundliche Grüße, Sandra Ing", FORMAL, "Grüß Gott Sandra Ing,",
     "Freundliche Grüße"),
    ("de", "Frau Sandra Ing", "Sehr geehrte Frau Ahrens", "Beste Grüße", FORMAL, "Sehr geehrte Frau Ing,",
     "Beste Grüße"),
    ("de", "Frau Dr. Sandra Ing", "Sehr geehrte Frau Ahrens", "Beste Grüße", FORMAL, "Sehr geehrte Frau Dr. Ing,",
     "Beste Grüße"),
    ("de", "Herr Tom Ferrars", "Lieber Herr Ahrens", "Herzliche Grüße", FORMAL, "Lieber Herr Ferrars,",
     "Herzliche Grüße"),
    ("de", "Dr. rer. nat. Sandra Ing", "Sehr geehrte Frau Ahrens", "Viele Grüße", FORMAL, "Guten Tag Dr. Sandra Ing,",
     "Viele Grüße"),
    ("de", "Dipl.-Ing. Sandra Ing", "Sehr geehrte Frau Ahrens", "Gruß", FORMAL, "Guten Tag Sandra Ing,", "Viele Grüße"),
    ("nl", "Sandra Ing", "Hoi Kim", "Groetjes, Sandra", INFORMAL, "Hoi Sandra,", "Groeten,"),
    ("nl", "Sandra Ing", "Beste Kim", "Hartelijke groet, Sandra", INFORMAL, "Beste Sandra,", "Met hartelijke groet,"),
    ("nl", "Sandra Ing", "Beste Kim", "Vriendelijke groeten", FORMAL, "Beste Sandra,", "Vriendelijke groeten,"),
    ("nl", "Sandra Ing", "Geachte heer Ahrens", "Met vriendelijke groet", FORMAL, "Geachte Sandra Ing,",
     "Met vriendelijke groet,"),
    ("nl", "Sandra Ing", "Beste heer Ahrens", "mvg", FORMAL, "Beste Sandra Ing,", "Met vriendelijke groet,"),
    ("nl", "Mevr. S. van Dam", "Geachte heer Ahrens", "Vriendelijke groet", FORMAL, "Geachte mevrouw Van Dam,",
     "Met vriendelijke groet,"),
    ("nl", "Dr. J. Vos", "Geachte heer Ahrens", "Vriendelijke groeten", FORMAL, "Geachte dr. Vos,",
     "Vriendelijke groeten,"),
    ("nl", "drs. Jan van Dam", "Geachte heer Ahrens", "Groet", FORMAL, "Geachte Jan van Dam,", None),
)  # fmt: skip


@pytest.mark.parametrize(("code", "name", "greets", "closes", "register", "greeting", "closing"), GREETINGS)
def test_letter_mirrors_how_they_greet_and_sign(
    code: str, name: str, greets: str, closes: str, register: Register, greeting: str, closing: str | None
) -> None:
    person = Person(
        name, "contact@company.example", Part.RECRUITER, (), greeting=greets, closing=closes, register=register
    )
    split = parts(letter(occasion_with(code, person)))
    assert split.greeting == greeting
    assert closing in (None, split.closing)


@pytest.mark.parametrize("form", FORMS)
def test_a_german_letter_goes_on_small_behind_the_comma_of_its_greeting(form: str) -> None:
    for situation in situations():
        body = parts(letter(sample_occasion(LANGUAGES["de"], situation), form)).body
        assert body[0].islower(), body


def test_a_german_letter_that_begins_with_a_capital_is_found() -> None:
    occasion = sample_occasion(LANGUAGES["de"], Situation())
    good = letter(occasion)
    greeting, _, rest = good.text.partition("\n\n")
    capital = replace(good, text=f"{greeting}\n\nVielen Dank auch. {rest[0].upper()}{rest[1:]}")
    facts = gather(occasion, LANGUAGES["de"], INFORMAL, Settings())
    assert proofread(good, occasion, read_templates("de"), facts) == ()
    assert "goes on small" in " ".join(proofread(capital, occasion, read_templates("de"), facts))


# A company whose name needs an article that nobody told us is left out; others are said.
COMPANIES = (
    ("de", "Universität Nordheim", False),
    ("de", "Klinikum Nordheim", False),
    ("de", "Stadt Nordheim", False),
    ("de", "Kornfeld Verlag", False),
    ("de", "Brückwald", True),
    ("de", "Ingolstadter Bootsbau", True),
    ("de", "Landmann & Söhne", True),
    ("nl", "Ministerie van Water", False),
    ("nl", "Gemeente Veldmark", True),
    ("nl", "Wilgenhout", True),
)


@pytest.mark.parametrize(("code", "company", "said"), COMPANIES)
def test_a_company_that_needs_an_article_is_left_out(code: str, company: str, said: bool) -> None:
    texts = ""
    for thread in range(6):
        occasion = sample_occasion(LANGUAGES[code], Situation(FORMAL, team=True, thread_id=str(thread)))
        texts += letter(replace(occasion, story=replace(occasion.story, company=company))).text
    assert (company in texts) is said


ROLES = (
    ("de", "Praktikum Marketing", False),
    ("de", "Ausbildung zur Köchin", False),
    ("de", "Leitung der Beratungsstelle", True),
    ("de", "Redakteur:in", True),
    ("nl", "Stage Marketing", False),
    ("nl", "Stagebegeleider", True),
)


@pytest.mark.parametrize(("code", "role", "said"), ROLES)
def test_a_role_that_is_no_job_title_is_left_out(code: str, role: str, said: bool) -> None:
    occasion = sample_occasion(LANGUAGES[code], Situation())
    assert (role in letter(replace(occasion, story=replace(occasion.story, role=role))).text) is said


NAMES = (
    ("de", "Herr Falk", Name("Falk", last="Falk", male="Herrn")),  # as it stands behind "mit"
    ("de", "Dr.-Ing. Ines Falk", Name("Ines Falk", "Ines", "Falk", "Dr.")),
    ("de", "Pol Serra", Name("Pol Serra", "Pol", "Serra")),  # not the degree
    ("de", "Prof. Dr. med. Ines von Falk", Name("Ines von Falk", "Ines", "von Falk", "Prof.")),
    ("nl", "mr. Falk", Name("Falk", last="Falk")),
    ("nl", "Prof. dr. J. van den Berg", Name("J. van den Berg", "", "Van den Berg", "professor")),
    ("nl", "dhr. van Dam", Name("van Dam", "", "Van Dam", male="de heer")),
)


# what stands below the name, our greeting
FUNCTIONS = (
    ("Leiterin, Stadtarchiv Weirholt", "Sehr geehrte Frau Ing,"),
    ("Personalreferentin", "Sehr geehrte Frau Ing,"),
    ("Leiter Personal", "Guten Tag Sandra Ing,"),  # may be a woman's
    ("Assistent der Leiterin", "Guten Tag Sandra Ing,"),
)


@pytest.mark.parametrize(("line", "greeting"), FUNCTIONS)
def test_a_woman_who_calls_her_function_so_is_frau(line: str, greeting: str) -> None:
    function = Evidence("person:function", line, "<1@company.example>")
    person = Person(
        "Sandra Ing", "contact@company.example", Part.HIRING_MANAGER, (function,), greeting="Sehr geehrte Frau Ahrens",
        closing="MfG", register=FORMAL, language="de",
    )  # fmt: skip
    assert parts(letter(occasion_with("de", person))).greeting == greeting


@pytest.mark.parametrize(("code", "written", "name"), NAMES)
def test_titles_are_read_as_a_sentence_says_them(code: str, written: str, name: Name) -> None:
    assert read_name(written, LANGUAGES[code].titles) == name


def test_a_man_who_was_met_is_named_in_the_case_that_german_asks_for() -> None:
    occasion = sample_occasion(LANGUAGES["de"], Situation(FORMAL))
    interview = occasion.story.interviews[0]
    met = (interview.people[0], replace(interview.people[1], name="Herr Reuter"))
    story = replace(occasion.story, interviews=(replace(interview, people=met),))
    texts = [letter(replace(occasion, story=story), form).text for form in FORMS]
    assert any("und Herrn Reuter" in text for text in texts)
    assert not any("Herr Reuter" in text for text in texts)


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_name_that_cannot_be_read_gets_a_letter_to_a_team_and_no_du(code: str) -> None:
    person = Person("Talent 24", "contact@company.example", Part.UNKNOWN, (), register=INFORMAL)
    written = letter(occasion_with(code, person))
    assert written.register is FORMAL


DAYS = (
    ("de", date(2026, 3, 10), "am Dienstag"),
    ("de", date(2026, 3, 3), "am 3. März"),
    ("de", date(2025, 3, 3), "am 3. März 2025"),
    ("nl", date(2026, 3, 10), "afgelopen dinsdag"),
    ("nl", date(2026, 3, 3), "op 3 maart"),
    ("nl", date(2025, 3, 3), "op 3 maart 2025"),
)


@pytest.mark.parametrize(("code", "on", "said"), DAYS)
def test_a_day_is_said_as_people_say_it(code: str, on: date, said: str) -> None:
    assert day_phrase(on, NOW, LANGUAGES[code]) == said


def test_the_original_is_headed_as_gmail_does_it() -> None:
    at = datetime(2026, 3, 3, 9, 5, tzinfo=NOW.tzinfo)
    assert attribution(at, "Sandra Ing", LANGUAGES["de"]) == "Am Di., 3. März 2026 um 09:05 Uhr schrieb Sandra Ing:"
    assert attribution(at, "Sandra Ing", LANGUAGES["nl"]) == "Op di 3 mrt 2026 om 09:05 schreef Sandra Ing:"
