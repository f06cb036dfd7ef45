"""What the encoder learns from: neither greeting nor signature nor length may tell what a message says."""

import random
from dataclasses import replace

import pytest

from assistant.message.message import Address
from tools.dress import Wardrobe, parts
from tools.encoder_lessons import Example

SAID = "The boat was mended and the crew will meet at the harbour on Friday to look at what is left to do."
NO = Example(Address("Ida Holm", "ida@holm-boats.example"), "Crew", SAID, True, False, as_it_is=False, language="en")
OTHER = replace(NO, is_rejection=False, ordinary=True)
SIGNED = replace(NO, text=f"Hello Robin,\n\n{SAID}\n\nBest,\nIda Holm")


def test_a_text_is_taken_apart() -> None:
    assert parts(SIGNED.text) == ("Hello Robin,", SAID, "Best,\nIda Holm")
    assert parts(SAID) == ("", SAID, "")


@pytest.mark.parametrize("part", ["greeting", "signature"])
@pytest.mark.parametrize("bare", [NO, OTHER])
def test_what_is_bare_is_greeted_and_signed_as_often_whatever_it_says(bare: Example, part: str) -> None:
    random.seed(1)
    wardrobe = Wardrobe([SIGNED, OTHER])
    dressed = [parts(wardrobe.dressed(bare).text) for _ in range(400)]
    share = sum(bool(getattr(one, part)) for one in dressed) / len(dressed)
    assert 0.45 < share < 0.8
    lost = [parts(wardrobe.dressed(replace(SIGNED, is_rejection=bare.is_rejection)).text) for _ in range(400)]
    assert 0.8 < sum(bool(getattr(one, part)) for one in lost) / len(lost) < 0.95


def test_others_are_put_beside_what_is_none_more_often_than_beside_a_no() -> None:
    random.seed(1)
    wardrobe = Wardrobe([SIGNED, OTHER])
    joined = {
        one.is_rejection: sum(wardrobe.dressed(one).text.count(SAID) > 1 for _ in range(400)) for one in (NO, OTHER)
    }
    assert joined[False] > 2 * joined[True] > 0


@pytest.mark.parametrize("kept", [replace(NO, as_it_is=True), replace(NO, text=f"{SAID}\n> {SAID}")])
def test_twins_notices_and_what_quotes_stay_as_they_are(kept: Example) -> None:
    wardrobe = Wardrobe([SIGNED, OTHER])
    assert all(wardrobe.dressed(kept) is kept for _ in range(50))
