"""Text → sentences."""

import pytest

from assistant.understand.sentences import LONGEST, sentences

SPLITS = [
    ("One. Two! Three?", ("One.", "Two!", "Three?")),
    ("Dear Dr. Falk, thank you.", ("Dear Dr. Falk, thank you.",)),
    ("Am 3. März, i. A. E. Dombrowski", ("Am 3. März, i. A. E. Dombrowski",)),
    (
        "We have considered it carefully, and have decided not to\nproceed with your application.",
        ("We have considered it carefully, and have decided not to proceed with your application.",),
    ),
    ("Regards,\nMay Vane\nAcme", ("Regards,", "May Vane", "Acme")),
    (
        "Ich sehe mich ausserstande, Ihrem Ansuchen näher-\nzutreten.",
        ("Ich sehe mich ausserstande, Ihrem Ansuchen näherzutreten.",),
    ),
    ("not\u00a0se\u00adlec\u200bted", ("not selected",)),
    ("First thing\n\nsecond thing", ("First thing", "second thing")),
    ("- one line of a list that is quite long, longer than wrapped\n- Another", None),
    ("", ()),
    ("*** --- ***", ()),
]


@pytest.mark.parametrize(("text", "expected"), SPLITS)
def test_a_text_is_split_where_a_reader_would(text: str, expected: tuple[str, ...] | None) -> None:
    if expected is None:
        assert len(sentences(text)) == 2
    else:
        assert sentences(text) == expected


def test_an_endless_text_is_read_only_so_far() -> None:
    assert sum(map(len, sentences("word " * LONGEST))) <= LONGEST
