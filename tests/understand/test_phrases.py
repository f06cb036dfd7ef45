"""The small language in which cues are written."""

import pytest

from assistant.languages.concept import Concept
from assistant.understand.lexicon import Lexicon
from assistant.understand.phrases import compile_phrases
from assistant.understand.tokens import tokenise


def found(phrase: str, sentence: str) -> bool:
    return bool(Lexicon({Concept.NO: phrase, Concept.NEG: "not, nicht"}).find(tokenise(sentence)))


MATCHES = [
    ("filled", "The post is filled.", True),
    ("filled", "The post is fulfilled.", False),
    ("bewerb*", "Ihre Bewerbungsunterlagen", True),
    ("*stelle", "die Planstelle ist weg", True),
    ("*spräch*", "nach dem Vorstellungsgespräche", True),
    ("seat|chair", "the chair is his", True),
    ("go very? well", "go well", True),
    ("go very? well", "go very well", True),
    ("take ~ further", "take your application any further", True),
    ("take ~ further", "take one two three four further", False),
    ("take ~~ further", "take one two three four further", True),
    ("take ~ further", "take it, though, on further", False),  # punctuation uses the gap up
    ("gone elsewhere", "gone; elsewhere", False),
    ("Sie", "Wir danken Ihnen, dass Sie schreiben", True),
    ("Sie", "wir kennen sie", False),
    ("kündig*", "die Kuendigung", True),
    ("kündig*", "die Kundigung", True),
    ("nao", "não", True),
    ("won t", "We won't", True),
    ("(we d|we would|i) like", "we would like", True),
    ("(we d|we would|i) like", "i like", True),
    ("(we d|we would|i) like", "we like", False),
    ("filled (some days ago)? by", "filled by", True),
    ("filled (some days ago)? by", "filled some days ago by", True),
    ("not (moving|able to (offer|take)) you", "not able to take you", True),
    ("not (moving|able to (offer|take)) you", "not take you", False),
    ("(you)? stay", "now stay", True),
    ("stay ~ (here|with (us|me))", "stay a while with me", True),
    ("(we (do|did)|they) not", "we did not", True),
    ("(we (do|did)|they) not", "we not", False),
    ("was (very|so) (nearly|all but) yours", "was so all but yours", True),
]


@pytest.mark.parametrize(("phrase", "sentence", "expected"), MATCHES)
def test_a_phrase_finds_what_it_describes(phrase: str, sentence: str, expected: bool) -> None:
    table = {Concept.NO: phrase}
    assert bool(Lexicon(table).find(tokenise(sentence))) is expected


def test_a_phrase_may_ask_for_words_of_another_concept() -> None:
    words = Lexicon({Concept.NEG: "not, no", Concept.NO: "NEG ~ chosen, was NEG selected"})
    assert {hit.concept for hit in words.find(tokenise("you were not yet chosen"))} == {Concept.NEG, Concept.NO}
    assert Concept.NO in {hit.concept for hit in words.find(tokenise("he was not selected"))}
    assert Concept.NO not in {hit.concept for hit in words.find(tokenise("he was selected"))}


def test_words_inside_a_mask_are_not_seen() -> None:
    words = Lexicon({Concept.NEG: "not", Concept.MASK: "do not hesitate"})
    assert not words.find(tokenise("Do not hesitate."))
    assert len(words.find(tokenise("Do not hesitate. Not you."))) == 1


@pytest.mark.parametrize("wrong", ["~ elsewhere", "very? good"])
def test_a_phrase_that_begins_with_nothing_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match="begins with a word"):
        compile_phrases(wrong)


def test_words_between_quotation_marks_are_known_as_such() -> None:
    tokens = tokenise("She wrote „wir bedauern“ and then more.")
    assert [token.raw for token in tokens if token.quoted] == ["wir", "bedauern"]


def test_a_hostile_sentence_takes_linear_time() -> None:
    import time

    words = Lexicon({Concept.NO: "a ~~ b ~~ c ~~ d", Concept.MASK: "x"})

    def cost(count: int) -> float:
        tokens = tokenise("a b " * count)
        start = time.perf_counter()
        words.find(tokens)
        return time.perf_counter() - start

    cost(100)
    assert cost(8000) < 40 * max(cost(1000), 0.001)
