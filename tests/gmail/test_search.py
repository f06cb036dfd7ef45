"""What a probe becomes in Gmail's search box, and what is found where much mail names the same role."""

import pytest

from assistant.mailbox.gmail.search import queries
from assistant.mailbox.port import Probe
from tests.gmail.conftest import NOW, Opener
from tests.gmail.mail import ME, at
from tests.gmail.server import GmailServer
from tests.gmail.test_arrivals import scan

HEAD = "To: {me}\nSubject: {subject}\nMessage-ID: <{number}@x.example>\nFrom: {sender}\n\nThank you.\n"

# What a probe becomes: the probe, and what is typed into the search box.
SEARCHES: tuple[tuple[str, Probe, tuple[str, ...]], ...] = (
    ("one domain", Probe(domains=("acme.example",)), ("from:acme.example", "to:acme.example")),
    (
        "several places are alternatives",
        Probe(domains=("acme.example",), addresses=("jo@agency.example",)),
        ("{from:acme.example from:jo@agency.example}", "{to:acme.example to:jo@agency.example}"),
    ),
    (
        "an address within the domain adds nothing",
        Probe(domains=("acme.example",), addresses=("jo@mail.acme.example",)),
        ("from:acme.example", "to:acme.example"),
    ),
    ("a name of several words is a phrase", Probe(names=("Grain Wood",)), ('"Grain Wood"',)),
    ("a name of one word stands alone", Probe(names=("Grainwood",)), ("Grainwood",)),
    (
        "operators in a name are words",
        Probe(names=('x" OR in:anywhere from:(me) {a}',)),
        ('"x OR in anywhere from me a"',),
    ),
    ("a name that is an operator", Probe(names=("OR",)), ("or",)),
    ("minus and quotes", Probe(names=('-label:"x" ',)), ('"label x"',)),
    (
        "umlauts stay, punctuation does not matter to Gmail",
        Probe(names=("Bäckerei Süß & Söhne",)),
        ('"Bäckerei Süß Söhne"',),
    ),
    ("no domain at all", Probe(domains=("acme.example from:me", "", "a..b")), ()),
    ("a label alone", Probe(domains=("acme",)), ("from:acme", "to:acme")),
    ("no address at all", Probe(addresses=("a b@c.example", "x@y.example}")), ()),
    ("too short", Probe(names=("x", "-", "")), ()),
)


@pytest.mark.parametrize(("probe", "expected"), [row[1:] for row in SEARCHES], ids=[row[0] for row in SEARCHES])
def test_a_probe_becomes_a_plain_search(probe: Probe, expected: tuple[str, ...]) -> None:
    assert queries(probe) == expected


def test_where_there_are_few_searches_the_role_does_not_share_one_with_the_company() -> None:
    probe = Probe(domains=("acme.example",), names=("Acme Foods", "Data Engineer"))
    assert queries(probe, 2) == ('{from:acme.example "Acme Foods" to:acme.example}', '"Data Engineer"')


def test_mail_about_the_same_role_elsewhere_does_not_crowd_out_the_company(server: GmailServer, opened: Opener) -> None:
    received = HEAD.format(me=ME, subject="Received", number=1, sender="Acme Foods <no-reply@ats.example>")
    ours = server.store.add(received.encode(), received=at(1))
    for number in range(2, 12):
        other = HEAD.format(me=ME, subject="Data Engineer", number=number, sender=f"jobs@firm{number}.example")
        server.store.add(other.encode(), received=at(number))
    found = opened().related(Probe(names=("Acme Foods", "Data Engineer"), limit=4))
    assert ours in {one.key for one in found}


def test_what_arrives_later_about_the_same_role_is_not_fitted_in(server: GmailServer, opened: Opener) -> None:
    received = HEAD.format(me=ME, subject="Received", number=1, sender="Acme Foods <no-reply@ats.example>")
    ours = server.store.add(received.encode(), received=at(1))
    probe = Probe(names=("Acme Foods", "Data Engineer"), limit=4, about="<no@acme.example>")
    known: set[str] = set()
    box = opened()
    scan(box, known)
    box.related(probe)
    for number in range(2, 12):
        other = HEAD.format(me=ME, subject="Data Engineer", number=number, sender=f"jobs@firm{number}.example")
        server.store.add(other.encode(), received=at(30 + number))
    box = opened()
    scan(box, known)
    assert [one.key for one in box.related(probe)] == [ours]


def test_a_search_stays_short_enough_for_an_address() -> None:
    probe = Probe(
        domains=tuple(f"{'a' * 60}{n}.example" for n in range(50)),
        names=tuple(f"{'Straße ' * 20}{n}" for n in range(50)),
        before=NOW,
    )
    assert all(len(query.encode()) < 1200 for query in queries(probe))
