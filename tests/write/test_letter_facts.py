"""What a letter may say of the application, and what it leaves out."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from assistant.config import Settings, Writing
from assistant.understand.story import Interview, InterviewKind, Part, Person, Register, Stage, Subject
from assistant.understand.verdict import HEARD_FUTURE, HEARD_INTERVIEW, Evidence
from assistant.write.choose import choose_form
from assistant.write.dates import day_phrase, writes_month_first
from assistant.write.facts import Fact, Facts, continued, fit, gather, joined
from assistant.write.language import Elision, before_name
from assistant.write.letter import Letter, Occasion
from assistant.write.parts import parts
from assistant.write.pick import pick_line
from assistant.write.sample import NOW, Situation, sample_occasion
from assistant.write.templates import parse_blocks, read_templates
from assistant.write.write import write

ENGLISH = read_templates("en").language
THURSDAY = datetime(2026, 3, 12, 18, 0, tzinfo=UTC)

DAYS = (
    # the day, months first?, said as
    (date(2026, 3, 12), False, "on Thursday"),
    (date(2026, 3, 10), False, "on Tuesday"),
    (date(2026, 3, 6), False, "on Friday"),  # six days ago: the weekday alone is still clear
    (date(2026, 3, 5), False, "on 5 March"),
    (date(2026, 3, 3), True, "on March 3"),
    (date(2025, 12, 18), False, "on 18 December"),
    (date(2025, 3, 3), False, "on 3 March 2025"),
    (date(2025, 3, 3), True, "on March 3, 2025"),
    (date(2026, 3, 13), False, ""),  # still to come: it did not happen
)


@pytest.mark.parametrize(("on", "month_first", "said"), DAYS)
def test_a_day_is_said_by_how_long_ago_it_is(on: date, month_first: bool, said: str) -> None:
    assert day_phrase(on, THURSDAY, ENGLISH, month_first=month_first) == said


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("We met on March 3 in Boston.", True),
        ("We met on 3 March.", False),
        ("March 2026 was busy.", False),
        ("", False),
    ],
)
def test_the_month_comes_first_where_they_write_it_so(text: str, first: bool) -> None:
    assert writes_month_first(text, ENGLISH) is first


FITTING = (
    # kind, as found, as said
    ("company", "Grainwood", "Grainwood"),
    ("company", "Grainwood, Inc.", "Grainwood, Inc"),  # a sentence may end here: "Inc.." is never written
    ("company", "AT&T", "AT&T"),
    ("company", "Dr. Oetker", "Dr. Oetker"),
    ("company", "Booking.com", "Booking.com"),
    ("company", "<b>Acme</b>", ""),
    ("company", "Acme\r\nBcc: x@y.example", ""),
    ("company", "https://acme.example", ""),
    ("company", "A" * 51, ""),
    ("company", "4711", ""),
    ("company", "Acme\u202egnp", ""),
    ("role", "Engineer (Platform)", "Engineer (Platform)"),
    ("role", "C++ Engineer", "C++ Engineer"),
    ("role", "{{ 7*7 }}", ""),
    ("role", "Engineer (Platform", ""),
    ("role", "SENIOR BACKEND ENGINEER", ""),  # shouted: it was never meant to be read in a sentence
    ("role", "QA", "QA"),
    ("role", "manager. You were terrible", ""),
    ("subject", "the migration of your billing", "the migration of your billing"),
)


@pytest.mark.parametrize(("kind", "found", "said"), FITTING)
def test_a_fact_is_said_as_it_can_stand_in_a_sentence_or_not_at_all(kind: str, found: str, said: str) -> None:
    assert fit(found, kind) == said


def known(occasion: Occasion, register: Register = Register.INFORMAL) -> dict[str, str]:
    facts = gather(occasion, ENGLISH, register, Settings())
    return {fact.name: fact.value for fact in facts.known}


def with_story(**changes: object) -> Occasion:
    occasion = sample_occasion(ENGLISH, Situation())
    return replace(occasion, story=replace(occasion.story, **changes))


def test_a_role_is_not_called_a_role_twice() -> None:
    assert known(with_story(role="Planner position"))["role"] == "Planner"


def test_a_subject_said_from_their_side_is_not_repeated_from_ours() -> None:
    assert "subject" not in known(with_story(subjects=(Subject("your thesis", ()),)))
    assert known(with_story(subjects=(Subject("your thesis", ()), Subject("tides", ()))))["subject"] == "tides"


@pytest.mark.parametrize(("rule", "thanked"), [("interviewed", True), (HEARD_INTERVIEW, False)])
def test_a_letter_thanks_only_for_an_interview_that_words_tell_of(rule: str, thanked: bool) -> None:
    occasion = sample_occasion(ENGLISH, Situation(stage=Stage.APPLIED))
    shown = (Evidence(rule, "Your two hours with us.", occasion.rejection.message_id),)
    occasion = replace(occasion, rejection=replace(occasion.rejection, interviewed=True, evidence=shown))
    occasion = replace(occasion, story=replace(occasion.story, stage=Stage.APPLIED, interviews=()))
    facts = gather(occasion, ENGLISH, Register.INFORMAL, Settings())
    assert ("interviewed" in facts.true) is thanked


@pytest.mark.parametrize(("rule", "taken_up"), [("future", True), (HEARD_FUTURE, False)])
def test_a_letter_takes_up_only_a_future_that_words_tell_of(rule: str, taken_up: bool) -> None:
    occasion = sample_occasion(ENGLISH, Situation(stage=Stage.APPLIED))
    shown = (Evidence(rule, "The boat leaves in May.", occasion.rejection.message_id),)
    occasion = replace(occasion, rejection=replace(occasion.rejection, future_invited=True, evidence=shown))
    facts = gather(occasion, ENGLISH, Register.INFORMAL, Settings())
    assert ("future invited" in facts.true) is taken_up


SPOKEN = {"en": "application", "de": "Bewerbung", "fr": "candidature", "es": "candidatura", "pt": "candidatura",
          "it": "candidatura", "nl": "sollicitatie"}  # fmt: skip


@pytest.mark.parametrize("situation", [{"offered": True}, {"perhaps_met": True}], ids=str)
@pytest.mark.parametrize("register", Register)
@pytest.mark.parametrize("code", SPOKEN)
def test_after_an_offer_or_a_meeting_no_letter_thanks_for_reading_an_application(
    code: str, register: Register, situation: dict[str, bool]
) -> None:
    language = read_templates(code).language
    for number in range(6):
        made = Situation(register, Stage.APPLIED, thread_id=f"t{number}", **situation)
        letter = write(sample_occasion(language, made), Settings())
        assert isinstance(letter, Letter)
        assert SPOKEN[code] not in letter.text, [(c.what, c.value) for c in letter.choices if SPOKEN[code] in c.value]


@pytest.mark.parametrize(
    ("company", "domain", "said"),
    [
        ("Petit Evirgule", "lapetitevirgule.example", None),  # parted by us, and wrongly
        ("Grain Wood", "grain-wood.example", "Grain Wood"),  # they part it themselves
    ],
)
def test_a_company_is_not_called_by_a_domain_that_we_parted(company: str, domain: str, said: str | None) -> None:
    occasion = with_story(company=None)
    shown = (Evidence("company:likely", f"coucou@{domain}", occasion.rejection.message_id),)
    occasion = replace(occasion, rejection=replace(occasion.rejection, company=company, evidence=shown))
    assert known(occasion).get("company") == said
    written = (Evidence("company:domain", company, occasion.rejection.message_id),)
    assert known(replace(occasion, rejection=replace(occasion.rejection, evidence=written)))["company"] == company


@pytest.mark.parametrize(
    ("role", "rule", "said"),
    [
        ("early bake", "role:encoder", None),  # somebody else does it
        ("baker", "role:encoder", "baker"),
        ("early bake", "role:text", "early bake"),
    ],
)
def test_what_the_encoder_alone_calls_a_role_must_be_an_occupation(role: str, rule: str, said: str | None) -> None:
    occasion = with_story(role=None)
    shown = (Evidence(rule, role, occasion.rejection.message_id),)
    assert (
        known(replace(occasion, rejection=replace(occasion.rejection, role=role, evidence=shown))).get("role") == said
    )


def test_a_letter_says_a_role_without_what_adverts_hang_onto_it() -> None:
    assert known(with_story(role="Planner - Summer 2027"))["role"] == "Planner"


def interview(*people: Person, on: date | None = None) -> Interview:
    return Interview(InterviewKind.UNKNOWN, (), on=on, people=people)


def met(name: str, address: str | None = None) -> Person:
    return Person(name, address, Part.INTERVIEWER, ())


CONTACT = met("Sandra Ing", "contact@company.example")
PEOPLE = (
    # who was there, register, said as
    ((CONTACT, met("Tom Ferrars")), Register.INFORMAL, "Tom"),
    ((CONTACT, met("Tom Ferrars"), met("Dr. Ines Falk")), Register.FORMAL, "Tom Ferrars and Dr. Falk"),
    ((CONTACT, met("Tom A"), met("Ines B"), met("Ada C")), Register.INFORMAL, "Tom, Ines and Ada"),
    # Too many to name, or a name that cannot be said: then nobody is named.
    ((met("Tom A"), met("Ines B"), met("Ada C"), met("Ben D")), Register.INFORMAL, None),
    ((met("Tom A"), met("<b>Ines</b>")), Register.INFORMAL, None),
    # Two first names alike need their surnames.
    ((met("Tom A"), met("Tom B")), Register.INFORMAL, "Tom A and Tom B"),
    ((CONTACT,), Register.INFORMAL, None),
    # The same person twice, once by first name alone.
    ((met("Tom Ferrars"), met("Tom")), Register.INFORMAL, "Tom"),
    ((met("Robin Ashdown", "me@mailbox.example"), met("Tom Ferrars")), Register.INFORMAL, "Tom"),
)


@pytest.mark.parametrize(("people", "register", "said"), PEOPLE)
def test_people_met_are_named_as_the_register_has_it(
    people: tuple[Person, ...], register: Register, said: str | None
) -> None:
    assert known(with_story(interviews=(interview(*people),)), register).get("met") == said


def test_the_interview_with_the_contact_is_the_one_that_is_named() -> None:
    early, late = NOW.date() - timedelta(days=5), NOW.date() - timedelta(days=1)
    story = with_story(interviews=(interview(CONTACT, on=early), interview(met("Tom Ferrars"), on=late)))
    assert known(story)["day"] == "on Saturday"
    assert "met" not in known(story)


def test_an_interview_without_a_date_has_no_day() -> None:
    assert "day" not in known(with_story(interviews=(interview(CONTACT),)))


FORMS = (
    # what is true, the form
    ({"heard", "informal", "person"}, "six-elements"),
    ({"team", "formal", "told"}, "formal"),
    ({"told", "informal", "may ask", "final round", "hiring manager", "interviewed"}, "three-step"),
    ({"told", "formal", "hiring manager", "interviewed", "subject"}, "graceful"),
    ({"told", "formal", "recruiter", "interviewed"}, "six-elements"),
    ({"told", "formal", "recruiter", "applied"}, "formal"),
    ({"told", "informal", "hiring manager", "interviewed"}, "graceful"),
    ({"told", "informal", "interviewer", "interviewed"}, "conversational"),
    ({"told", "informal", "recruiter", "applied"}, "conversational"),
    ({"told", "informal", "applied"}, "six-elements"),
)


@pytest.mark.parametrize(("true", "form"), FORMS)
def test_the_form_follows_from_the_occasion(true: set[str], form: str) -> None:
    assert choose_form(frozenset(true), Settings()).value == form


def test_the_settings_decide_the_form_before_the_occasion() -> None:
    choice = choose_form(frozenset({"heard"}), Settings(writing=Writing(form="graceful")))
    assert (choice.value, choice.why) == ("graceful", "the settings ask for it")


def body(occasion: Occasion, form: str = "auto") -> str:
    letter = write(occasion, Settings(writing=Writing(form=form)))
    assert isinstance(letter, Letter), letter
    return parts(letter).body


@pytest.mark.parametrize("form", ["six-elements", "graceful", "conversational", "formal", "three-step"])
@pytest.mark.parametrize("register", Register)
def test_nothing_of_an_interview_is_said_where_there_was_none(form: str, register: Register) -> None:
    for seed in range(12):
        situation = Situation(register, Stage.APPLIED, Part.RECRUITER, facts=False, thread_id=str(seed))
        text = body(sample_occasion(ENGLISH, situation), form).lower()
        for claim in ("interview", "meeting", "meet ", "met ", "talking to", "conversation", "spoke"):
            assert claim not in text, text


@pytest.mark.parametrize("form", ["six-elements", "graceful", "conversational", "formal", "three-step"])
@pytest.mark.parametrize("register", Register)
def test_feedback_is_asked_for_exactly_where_it_may_be(form: str, register: Register) -> None:
    for seed in range(6):
        allowed = Situation(register, Stage.FINAL_ROUND, may_ask_feedback=True, thread_id=str(seed))
        assert "strengthen" in body(sample_occasion(ENGLISH, allowed), form) or "work on" in body(
            sample_occasion(ENGLISH, allowed), form
        )
        refused = sample_occasion(ENGLISH, replace(allowed, may_ask_feedback=False))
        assert "strengthen" not in body(refused, form)
        assert "?" not in body(refused, form)


@pytest.mark.parametrize("form", ["six-elements", "graceful", "conversational", "formal", "three-step"])
def test_news_heard_from_others_is_not_thanked_for_as_if_it_had_been_told(form: str) -> None:
    for seed in range(12):
        text = body(sample_occasion(ENGLISH, Situation(heard=True, thread_id=str(seed))), form).lower()
        assert "letting me know" not in text
        assert "your message" not in text
        assert "for telling me" not in text
        assert "product designer" in text


@pytest.mark.parametrize("form", ["six-elements", "graceful", "conversational", "formal", "three-step"])
def test_the_persons_note_is_in_the_letter_word_for_word(form: str) -> None:
    occasion = replace(sample_occasion(ENGLISH, Situation()), note="The tour of the kiln was a joy")
    assert "The tour of the kiln was a joy." in body(occasion, form)


def test_the_same_occasion_gives_the_same_letter() -> None:
    occasion = sample_occasion(ENGLISH, Situation())
    assert write(occasion, Settings()) == write(occasion, Settings())


def test_a_language_without_templates_is_answered_in_english_and_says_why() -> None:
    occasion = sample_occasion(ENGLISH, Situation())
    person = occasion.contact.person
    assert person
    occasion = replace(occasion, contact=replace(occasion.contact, person=replace(person, language="fi")))
    letter = write(occasion, Settings())
    assert isinstance(letter, Letter)
    assert letter.language == "en"
    assert "fi" in letter.choices[0].why
    # The subject is in their language: it stays out.
    assert "onboarding" not in letter.text


ELISIONS = (Elision("de", "d'", re.compile("[AEIOUaeiou]")), Elision("y", "e ", re.compile("H?I")))
SPANISH = replace(ENGLISH, conjunction="y", elisions=ELISIONS)


@pytest.mark.parametrize(("name", "said"), [("Architecte", "d'"), ("Cuisinier", "de ")])
def test_a_word_changes_before_some_names(name: str, said: str) -> None:
    assert before_name("de", name, ELISIONS) == said


def test_the_word_between_two_names_follows_the_second() -> None:
    assert joined(("Tom", "Ada"), SPANISH) == "Tom y Ada"
    assert joined(("Tom", "Ines"), SPANISH) == "Tom e Ines"
    assert continued(("Ines",), SPANISH) == " e Ines"


def test_a_sentence_elides_before_its_fact() -> None:
    block = parse_blocks("[]\nLe poste de {{ role }}, merci de lire.", "here")
    for role, said in (("Architecte", "d'Architecte"), ("Cuisinier", "de Cuisinier")):
        facts = Facts((Fact("role", role, ""),), frozenset(), None, ELISIONS)
        assert pick_line(block, frozenset(), facts, "seed")[0] == f"Le poste {said}, merci de lire."
