import pytest

from assistant.message.domains import registrable


@pytest.mark.parametrize(
    ("domain", "found"),
    [
        ("mail.acme.co.uk", "acme.co.uk"),
        ("Acme.COM.", "acme.com"),
        ("eu.greenhouse-mail.io", "greenhouse-mail.io"),
        ("jobs.grainwood.example", "grainwood.example"),
        ("co.uk", "co.uk"),
        ("localhost", "localhost"),
        ("[192.0.2.1]", "[192.0.2.1]"),
        ("", ""),
    ],
)
def test_the_registrable_part_of_a_domain(domain: str, found: str) -> None:
    assert registrable(domain) == found
