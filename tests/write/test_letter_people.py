"""Whom a letter greets, and how."""

from dataclasses import replace

import pytest

from assistant.config import Me, Settings
from assistant.message.message import Address
from assistant.understand.story import Part, Person, Register
from assistant.write.letter import Letter, Occasion
from assistant.write.parts import parts
from assistant.write.people import read_name
from assistant.write.sample import Situation, sample_occasion
from assistant.write.templates import read_templates
from assistant.write.write import write

INFORMAL, FORMAL = Register.INFORMAL, Register.FORMAL
ENGLISH = read_templates("en").language

# name as they sign, how they greeted, how they closed, register, our greeting, our closing
GREETINGS = (
    ("Sandra Ing", "Hi Jordan", "Best, Sandra", INFORMAL, "Hi Sandra,", "Best,"),
    ("Sandra Ing", "Hello Jordan", "Kind regards, Sandra", INFORMAL, "Hello Sandra,", "Kind regards,"),
    ("Sandra Ing", "Dear Jordan", "Best wishes\nSandra", INFORMAL, "Dear Sandra,", "Best wishes,"),
    ("Sandra Ing", "Hey Jordan", "Cheers, Sandra", INFORMAL, "Hi Sandra,", "All the best,"),
    ("Alexandra Ing", "Hi Jordan", "Best, Sandy", INFORMAL, "Hi Sandy,", "Best,"),
    ("Dr. S. Ing", "Dear Mr Avery", "Kind regards, Dr. S. Ing", FORMAL, "Dear Dr. Ing,", "Kind regards,"),
    ("Prof. Dr. Sandra Ing", "Dear Mr Avery", "Best regards", FORMAL, "Dear Prof. Ing,", "Best regards,"),
    ("Dr. Ing", "Dear Ms Avery", "Regards", FORMAL, "Dear Dr. Ing,", "Kind regards,"),
    ("Ms Sandra Ing", "Dear Mr Avery", "Sincerely", FORMAL, "Dear Ms Ing,", "Sincerely,"),
    # No title of theirs: nobody's gender is guessed.
    ("Sandra Ing", "Dear Mr Avery", "Kind regards", FORMAL, "Dear Sandra Ing,", "Kind regards,"),
    ("S. Ing", "Hi Jordan", "Best, S.", INFORMAL, "Dear S. Ing,", "Best,"),
    ("Jan van der Berg", "Dear Mr Avery", "Kind regards", FORMAL, "Dear Jan van der Berg,", "Kind regards,"),
    ("Ing, Sandra", "Hi Jordan", "Best", INFORMAL, "Hi Sandra,", "Best,"),
    ("Sandra Ing, PhD", "Hi Jordan", "Best", INFORMAL, "Hi Sandra,", "Best,"),
    ("Sandra Ing (she/her)", "Hi Jordan", "Best", INFORMAL, "Hi Sandra,", "Best,"),
    ("SANDRA ING", "Hi Jordan", "Best", INFORMAL, "Hi Sandra,", "Best,"),
    ("Marie-Claire O'Neill", "Hi Jordan", "Best", INFORMAL, "Hi Marie-Claire,", "Best,"),
    ("Łukasz Žižek", "Hi Jordan", "Best", INFORMAL, "Hi Łukasz,", "Best,"),
)


def occasion_with(person: Person | None, shown: str = "") -> Occasion:
    occasion = sample_occasion(ENGLISH, Situation())
    address = Address(shown, "sandra@company.example")
    return replace(occasion, contact=replace(occasion.contact, person=person, address=address))


def person(name: str, greeting: str, closing: str, register: Register | None) -> Person:
    return Person(
        name, "sandra@company.example", Part.RECRUITER, (), greeting=greeting, closing=closing, register=register
    )


def letter(occasion: Occasion, settings: Settings = Settings()) -> Letter:  # noqa: B008 - frozen
    written = write(occasion, settings)
    assert isinstance(written, Letter), written
    return written


@pytest.mark.parametrize(("name", "greets", "closes", "register", "greeting", "closing"), GREETINGS)
def test_letter_mirrors_how_they_greet_and_sign(
    name: str, greets: str, closes: str, register: Register, greeting: str, closing: str
) -> None:
    split = parts(letter(occasion_with(person(name, greets, closes, register))))
    assert (split.greeting, split.closing) == (greeting, closing)


def test_a_first_name_in_the_signature_is_completed_from_the_display_name() -> None:
    occasion = occasion_with(person("Sandra", "Dear Mr Avery", "Regards", FORMAL), "Sandra Ing")
    assert parts(letter(occasion)).greeting == "Dear Sandra Ing,"


def test_a_team_is_greeted_by_the_company() -> None:
    assert parts(letter(occasion_with(None))).greeting == "Dear Grainwood team,"


@pytest.mark.parametrize(
    "name", ["{{ 7*7 }}", "Talent 24", "noreply@x.example", "", "The Grainwood Talent And Culture Team Of"]
)
def test_what_is_no_name_is_not_greeted(name: str) -> None:
    assert read_name(name, ENGLISH.titles) is None
    assert parts(letter(occasion_with(person(name, "", "", None)))).greeting == "Dear Grainwood team,"


def test_unknown_register_is_first_names_in_english() -> None:
    assert parts(letter(occasion_with(person("Sandra Ing", "", "", None)))).greeting.endswith(" Sandra,")


SIGNATURES = (
    # settings, form of the letter's last lines
    (
        Me(name="Robin Ashdown", email="r@mailbox.example", phone="+1 555 0100"),
        ("Robin Ashdown", "r@mailbox.example", "+1 555 0100"),
    ),
    (Me(signature="Robin\n+1 555 0100\n"), ("Robin", "+1 555 0100")),
    (Me(), ("Robin Ashdown",)),  # the mailbox knows the name
)

# how the account or an address book shows the owner, as one signs
SHOWN = (
    ("Ashdown, Robin", "Robin Ashdown"),
    ("ASHDOWN, Robin", "Robin Ashdown"),
    ("ASHDOWN Robin", "Robin Ashdown"),
    ("Ashdown, Robin J.", "Robin J. Ashdown"),
    ("van der Berg, Robin", "Robin van der Berg"),
    ("Robin Ashdown, PhD", "Robin Ashdown"),
    ("Robin Ashdown", "Robin Ashdown"),
)


@pytest.mark.parametrize(("shown", "signed"), SHOWN)
def test_owner_signs_with_the_given_name_first(shown: str, signed: str) -> None:
    formal = sample_occasion(ENGLISH, Situation(FORMAL))
    known = replace(formal, owner=replace(formal.owner, name=shown))
    assert parts(letter(known, Settings())).signature.splitlines()[0] == signed


@pytest.mark.parametrize(("me", "lines"), SIGNATURES)
def test_signature_is_name_and_private_lines_or_the_persons_own(me: Me, lines: tuple[str, ...]) -> None:
    formal = sample_occasion(ENGLISH, Situation(FORMAL))
    assert tuple(parts(letter(formal, Settings(me=me))).signature.splitlines()) == lines


def test_linkedin_stands_only_in_letters_on_first_names() -> None:
    settings = Settings(me=Me(linkedin="https://linkedin.example/robin"))
    assert "linkedin.example" in letter(sample_occasion(ENGLISH, Situation(INFORMAL)), settings).text
    formal = letter(sample_occasion(ENGLISH, Situation(FORMAL)), settings).text
    assert "linkedin" not in formal.lower()


def test_the_other_people_met_are_named_and_the_contact_is_you() -> None:
    text = letter(sample_occasion(ENGLISH, Situation())).text
    assert "you, Tom and Ines" in text or "meet" not in text
    assert "Sandra" not in text.partition("\n")[2]
