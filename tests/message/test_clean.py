import pytest

from assistant.message.clean import clean_line, clean_text


@pytest.mark.parametrize(
    ("dirty", "clean"),
    [
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),  # every line end
        ("a\0b\x1b[31mc\x07", "ab[31mc"),  # controls, so that no terminal obeys
        ("pay\u202etxt.exe", "paytxt.exe"),  # direction override
        ("re\u00adjec\u200bted\u2060", "rejected"),  # invisible letters inside words
        ("a\u00a0b\u2009c\td", "a b c d"),  # blanks that are none
        ("u\u0308ber", "über"),  # two code points for one letter
        ("a\ud800b", "ab"),  # half a character
        ("\U000e0041hidden", "hidden"),  # tag characters
    ],
)
def test_text_carries_nothing_that_is_not_seen(dirty: str, clean: str) -> None:
    assert clean_text(dirty) == clean


def test_a_line_is_one_line() -> None:
    assert clean_line(" Your\r\n application\nBcc: x@y.example ") == "Your application Bcc: x@y.example"
