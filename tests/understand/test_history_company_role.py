"""The same company, the same role."""

import pytest

from assistant.understand.history.company import mentions, owns_domain, same_company
from assistant.understand.history.fold import words
from assistant.understand.history.role import mentions_role, same_role


@pytest.mark.parametrize(
    ("company", "domain", "owns"),
    [
        ("Castleford Foods", "castleford-foods.example", True),
        ("Half Moon Radio", "halfmoonradio.example", True),
        ("Harrowgate Diagnostics", "harrowgate.example", True),
        ("Brightmoor", "notbrightmoor.example", False),
        ("Notbrightmoor Lighting", "brightmoor.example", False),
        ("Müller Anlagenbau GmbH", "mueller.example", True),
        ("Müller Anlagenbau", "muller-anlagenbau.example", True),
        ("Azulejos del Mar", "azulejosmar.example", True),
        ("Grainwood", "grainwoodgroup.example", True),
        ("Blue Castle Insurance", "bci.example", True),
        ("Global Foods", "global.example", False),  # many begin so
    ],
)
def test_a_domain_is_the_companys_where_its_name_says_so(company: str, domain: str, owns: bool) -> None:
    assert owns_domain(company, domain) is owns


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Grainwood", "Grainwood, Inc.", True),
        ("Harrowgate", "Harrowgate Diagnostics GmbH", True),
        ("Half Moon Radio", "HalfMoon Radio", True),
        ("Süd Öl", "Sued Oel AG", True),
        ("Brightmoor", "Notbrightmoor", False),
        ("United Mills", "United Foods", False),
    ],
)
def test_companies_are_the_same_whatever_their_legal_form(one: str, other: str, same: bool) -> None:
    assert same_company(one, other) is same


def test_a_name_is_mentioned_only_as_whole_words() -> None:
    assert mentions("Bright Moor", words("News from Brightmoor's kitchen"))
    assert not mentions("Brightmoor", words("News from Notbrightmoor"))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Category Buyer", "Logistics Analyst", False),
        ("Category Buyer (JR-1187)", "Category Buyer", True),
        ("Data Engineer", "Senior Data Engineer", False),
        ("Analyst", "Product Analyst", True),
        ("Sachbearbeiterin Einkauf (m/w/d)", "Sachbearbeiter Einkauf", True),
        ("Redakteur/in", "Redakteurin", True),
        ("Redakteur (all genders)", "Redakteur", True),
        ("Business Developer", "Business Development", True),
    ],
)
def test_roles_are_the_same_whatever_their_ending(one: str, other: str, same: bool) -> None:
    assert same_role(one, other) is same


def test_a_role_is_mentioned_by_its_words_in_order_and_at_its_level() -> None:
    assert mentions_role("Dock Supervisor", "we filled the dock supervisor job")
    assert not mentions_role("Data Engineer", "the Senior Data Engineer job")
    assert not mentions_role("Dock Supervisor", "the supervisor showed me the dock")
