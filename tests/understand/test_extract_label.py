"""The label of a domain, written as a letter would write the company's name; and the words for occupations."""

import pytest

from assistant.languages.extraction import table
from assistant.understand.extract.domain_names import matches_label
from assistant.understand.extract.heads import find_heads, is_head, may_be_head
from assistant.understand.extract.label_words import words_of_firms, write_label

# Language, label, what the message says, who sends; the name.
WRITTEN = [
    ("en", "ostheide-bau", "", "", "Ostheide Bau"),
    ("en", "lumenaoptics", "", "", "Lumena Optics"),
    ("en", "quillfreight", "", "", "Quill Freight"),
    ("en", "womersleytyres", "", "Keith Womersley", "Womersley Tyres"),  # the sender's own name
    ("en", "marlowboats", "The Marlow is on the slip.", "", "Marlow Boats"),  # a word of the message
    ("en", "holmsawblades", "", "Kjell Holm", "Holm Sawblades"),  # an s may as well begin the next word
    ("en", "universitycollegedunmarrick", "", "", "University College Dunmarrick"),  # no word begins with "nm"
    ("en", "grainwood", "", "", "Grainwood"),  # a short second half proves nothing
    ("en", "newport", "", "", "Newport"),
    ("fr", "scieriedulac", "", "", "Scierie du Lac"),
    ("fr", "theatre-clairval", "", "", "Théâtre Clairval"),  # the accent is known
    ("es", "supermercadoselnogal", "", "", "Supermercados el Nogal"),
    ("it", "oratoriosangaetano", "", "", "Oratorio San Gaetano"),
    ("pt", "quintadosfreixos", "", "", "Quinta dos Freixos"),
    ("nl", "rederijzonnedauw", "", "", "Rederij Zonnedauw"),
    ("nl", "klompenmuseum", "", "", "Klompenmuseum"),  # one word
    ("de", "pedalwerk", "", "", "Pedalwerk"),
    ("de", "theater-luebwitz", "", "", "Theater Lübwitz"),
    ("es", "univ-collado", "", "", "Universidad Collado"),
    ("it", "univ-collina", "", "", "Università Collina"),
    ("nl", "univ-zandmeer", "", "", "Universiteit Zandmeer"),
    ("pt", "univ-serrado", "", "", "Universidade Serrado"),
    ("en", "uni-harvale", "", "", "University Harvale"),  # and no Universität
    ("de", "uni-suedmark", "", "", "Universität Südmark"),
    ("de", "ksk-auental", "", "", "KSK Auental"),
]


@pytest.mark.parametrize(("language", "label", "said", "sender", "name"), WRITTEN)
def test_a_label_is_written_as_people_write_the_name(
    language: str, label: str, said: str, sender: str, name: str
) -> None:
    written = write_label(label, [said], [sender], (table(language), table("en")))
    assert written is not None
    assert written.name == name


@pytest.mark.parametrize("label", ["", "abc", "shop24", "a" * 41, "4711"])
def test_labels_that_name_nobody_are_not_written(label: str) -> None:
    assert write_label(label, [], [], (table("en"),)) is None


def test_small_words_of_a_name_may_be_missing_in_its_domain() -> None:
    assert matches_label("Azulejos del Mar", "azulejosmar") == 1.0


HEADS = [
    ("en", "stevedore"),
    ("en", "Beekeeper"),
    ("de", "Werkzeugmechanikerin"),
    ("de", "Koch/Köchin"),
    ("de", "Verkäufer*in"),
    ("fr", "infirmier(e)"),
    ("fr", "consultant.e"),
    ("es", "enfermero/a"),
    ("it", "casara"),
    ("pt", "queijeira"),
    ("nl", "sluiswachter"),
]


@pytest.mark.parametrize(("language", "word"), HEADS)
def test_occupations_of_every_trade_and_gender_are_known(language: str, word: str) -> None:
    assert is_head(word, table(language))


@pytest.mark.parametrize(("language", "word"), [("en", "career"), ("de", "Angebote"), ("nl", "oktober")])
def test_words_that_only_end_like_an_occupation_are_none(language: str, word: str) -> None:
    assert not is_head(word, table(language))


def test_a_title_of_several_words_is_found_before_its_parts() -> None:
    text = "our new chef de partie"
    places = list(find_heads(text, table("en")))
    assert text[places[0].start : places[0].end] == "chef de partie"
    assert len(places) == 1


def test_the_end_of_a_word_is_enough_where_an_occupation_is_expected() -> None:
    assert may_be_head("campanologist", table("en"))
    assert not may_be_head("schnell", table("de"))


@pytest.mark.parametrize("word", ["ets", "labo"])
def test_a_short_word_or_a_short_form_of_another_language_parts_no_label(word: str) -> None:
    assert word in words_of_firms((table("fr"), table("en")))
    assert word not in words_of_firms((table("en"),))
