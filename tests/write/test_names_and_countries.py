"""Names that divide differently, titles that want an article, and countries that share a language."""

from dataclasses import replace

import pytest

from assistant.config import Settings
from assistant.understand.story import Part, Person, Register
from assistant.write.letter import Letter, Occasion
from assistant.write.parts import parts
from assistant.write.people import read_name, same_person
from assistant.write.sample import Situation, sample_occasion
from assistant.write.templates import read_templates
from assistant.write.variant import variant
from assistant.write.write import write

ES, PT, EN = (read_templates(code).language for code in ("es", "pt", "en"))

NAMES = (
    # written, given name, surname
    ("Lucía Soto", "Lucía", "Soto"),
    ("Lucía Soto Vidal", "Lucía", ""),  # two surnames, or two given names
    ("María José Soto", "María José", "Soto"),
    ("María José Soto Vidal", "María José", "Soto Vidal"),
    ("Aída Luz Soto Vidal", "Aída Luz", "Soto Vidal"),
    ("Juan Carlos", "Juan Carlos", ""),
    ("Ana de la Fuente", "Ana", "De la Fuente"),
    ("Juan Carlos de la Fuente", "Juan Carlos", "De la Fuente"),
    ("María del Mar Soto", "María", ""),  # "del Mar" is no surname
    ("de la Fuente", "", "De la Fuente"),
)


@pytest.mark.parametrize(("written", "first", "last"), NAMES)
def test_spanish_name_is_divided_only_where_that_is_sure(written: str, first: str, last: str) -> None:
    name = read_name(written, ES.titles)
    assert name is not None
    assert (name.first, name.last, name.full) == (first, last, written)


def test_english_name_ends_in_one_surname() -> None:
    name = read_name("María José Soto Vidal", EN.titles)
    assert name is not None
    assert (name.first, name.last) == ("María", "Vidal")


def test_a_second_given_name_left_out_is_the_same_person() -> None:
    one, other = (Person(name, None, Part.UNKNOWN, ()) for name in ("Juan Carlos Soto", "Juan Soto"))
    assert same_person(one, other, ES.titles)
    assert not same_person(one, Person("Carlos Soto", None, Part.UNKNOWN, ()), ES.titles)


MET = (
    # how the mail names who else was met, how the letter says it
    ("Dña. Inés Falcón", "la Sra. Falcón"),
    ("Sr. Ferrer", "el Sr. Ferrer"),
    ("Dra. Inés Falcón", "la Dra. Falcón"),
    ("Dr. Tomás Ferrer", "Tomás Ferrer"),  # which article would tell a gender
    ("Inés Falcón", "Inés Falcón"),
)


@pytest.mark.parametrize(("written", "said"), MET)
def test_a_title_inside_a_spanish_sentence_has_its_article(written: str, said: str) -> None:
    occasion = sample_occasion(ES, Situation(Register.FORMAL))
    interview = occasion.story.interviews[0]
    people = (interview.people[0], Person(written, None, Part.INTERVIEWER, ()))
    story = replace(occasion.story, interviews=(replace(interview, people=people),))
    bodies = [
        body_of(replace(occasion, story=story, contact=replace(occasion.contact, thread_id=str(n)))) for n in range(9)
    ]
    assert any(f" {said}" in body for body in bodies)
    # "a el Sr." and "de el Sr." would have to be contracted.
    assert not any(f" {word} {said}" in body for body in bodies for word in ("a", "de"))


@pytest.mark.parametrize(
    ("written", "title"),
    [("Eng.ª Inês Falcão", "Eng.ª"), ("Engª Inês Falcão", "Eng.ª"), ("Prof.ª Inês Falcão", "Prof.ª")],
)
def test_a_portuguese_title_stays_as_it_is_written_there(written: str, title: str) -> None:
    name = read_name(written, PT.titles)
    assert name is not None
    assert name.female == title
    assert dict(PT.titles.articles)[title] == "a"


def body_of(occasion: Occasion) -> str:
    letter = write(occasion, Settings())
    assert isinstance(letter, Letter), letter
    return parts(letter).body


COUNTRIES = (
    # their words, the country
    ("A nossa equipa agradece o teu contacto.", "portugal"),
    ("Nossa equipe agradece seu contato.", "brazil"),
    ("Gostámos de falar consigo.", "portugal"),
    ("Olá, Robin.", ""),
    ("Equipa Grainwood, você", ""),  # one of each
)


@pytest.mark.parametrize(("text", "country"), COUNTRIES)
def test_the_words_of_their_mail_tell_the_country(text: str, country: str) -> None:
    assert variant(text, PT) == country


def test_a_language_of_one_country_has_no_variant() -> None:
    assert variant("colour, color", EN) == ""


@pytest.mark.parametrize("register", Register)
def test_a_portuguese_letter_follows_the_country_of_the_mail(register: Register) -> None:
    said: dict[str, str] = {}
    for text in ("A nossa equipa. Contacto.", "Nossa equipe. Contato."):
        occasion = sample_occasion(PT, Situation(register))
        bodies = []
        for number in range(12):
            contact = replace(occasion.contact, thread_id=str(number))
            answered = replace(occasion.answered, plain=text)
            bodies.append(body_of(replace(occasion, contact=contact, answered=answered)))
        said[variant(text, PT)] = " ".join(bodies)
    assert "equipe" not in said["portugal"]
    assert "equipa " not in said["brazil"]
    if register is Register.INFORMAL:
        assert "você" not in said["portugal"]
        assert " contigo" not in said["brazil"]
