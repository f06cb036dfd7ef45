"""What stands around a message is read for a few concepts alone, and of those nothing is missed."""

from pathlib import Path

import pytest

from assistant.languages import CODES
from assistant.message.message import Message
from assistant.message.parse import parse
from assistant.understand.overhear import overhear
from assistant.understand.page import AROUND_TELLS
from assistant.understand.reading import read
from assistant.understand.sentences import sentences
from assistant.understand.weigh import JOB, MATTER

CORPUS = Path(__file__).parent.parent / "corpus" / "open"


@pytest.mark.parametrize("code", CODES)
def test_of_the_concepts_that_are_asked_for_every_hit_is_found(code: str) -> None:
    seen = 0
    for file in sorted((CORPUS / code).glob("*.eml"))[::3]:
        message = parse(file.read_bytes(), source="")
        assert isinstance(message, Message)
        for sentence in sentences(f"{message.subject}\n\n{message.text}\n\n{message.quoted}"):
            expected = tuple(hit for hit in read(sentence, code, frozenset()).hits if hit.concept in AROUND_TELLS)
            assert overhear(sentence, code, AROUND_TELLS).hits == expected
            seen += len(expected)
    assert seen > 50


def test_all_that_is_weighed_of_what_stands_around_is_asked_for() -> None:
    assert JOB.keys() | MATTER.keys() <= AROUND_TELLS
