import pytest

from assistant.message.subject import base_subject, is_reply, reply_subject


@pytest.mark.parametrize(
    ("subject", "base"),
    [
        ("Your application", "your application"),
        ("Re: Your application", "your application"),
        ("RE: AW: Antw: Your application", "your application"),
        ("Re[2]: Your application", "your application"),
        ("Re (3): Your application", "your application"),
        ("TR : Your application", "your application"),  # French, with a blank
        ("RV: R: I: Rif: Your application", "your application"),
        ("Res: ENC: Your application", "your application"),
        ("WG: Your application", "your application"),
        ("[Careers] Re: [list] Your application", "your application"),
        ("Your application (fwd)", "your application"),
        ("[Fwd: Re: Your application]", "your application"),
        ("[only]", "[only]"),  # never nothing
        ("Re:", ""),
        ("Regarding: Your application", "regarding: your application"),
        ("Report: Your application", "report: your application"),
        ("Re：Your application", "your application"),  # full-width colon
    ],
)
def test_base_subject_is_that_of_rfc_5256_in_seven_languages(subject: str, base: str) -> None:
    assert base_subject(subject) == base


@pytest.mark.parametrize(
    ("subject", "reply"),
    [("Re: x", True), ("[list] AW: x", True), ("Fwd: x", True), ("x", False), ("Retail: x", False), ("", False)],
)
def test_a_prefix_shows_an_answer(subject: str, reply: bool) -> None:
    assert is_reply(subject) == reply


@pytest.mark.parametrize(
    ("subject", "answer"),
    [
        ("Your application", "Re: Your application"),
        ("Re: Your application", "Re: Your application"),
        ("AW: RE: Your application", "Re: Your application"),
        ("Fwd: Your application", "Re: Fwd: Your application"),
        ("[Acme] Your application", "Re: [Acme] Your application"),
        ("", "Re:"),
    ],
)
def test_an_answer_has_exactly_one_prefix(subject: str, answer: str) -> None:
    assert reply_subject(subject) == answer
