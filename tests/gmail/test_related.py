"""The story of one rejection costs at most three searches in its whole life, and no message is read twice."""

import json
from pathlib import Path
from urllib.parse import parse_qs

import pytest

from assistant.cli import main
from assistant.mailbox.port import Probe
from assistant.places import find
from tests.gmail.conftest import Opener
from tests.gmail.mail import ME, at, mail
from tests.gmail.server import GmailServer
from tests.gmail.test_arrivals import scan

WEEKS_AGO = -24 * 30
ATS = "Grainwood Careers <no-reply@ats.example>"
NO = (
    "Dear Robin,\n\nThank you for applying for the position of Archivist at Grainwood. We regret to tell you that "
    "we have decided to offer the position to another candidate.\n\nGrainwood Careers"
)


def searches(server: GmailServer) -> list[str]:
    """What was typed into the search box; the list of new mail is none."""
    asked = [parse_qs(seen.query) for seen in server.seen if seen.call == "messages.list"]
    return [query["q"][0] for query in asked if "q" in query and not query["q"][0].startswith("after:")]


@pytest.fixture
def signed_in(server: GmailServer, home: Path, monkeypatch: pytest.MonkeyPatch) -> GmailServer:
    monkeypatch.setenv("ASSISTANT_GMAIL_ENDPOINT", server.url)
    server.write_credentials(find().credentials)
    server.write_token(find().token)
    return server


def told(capsys: pytest.CaptureFixture[str], hour: float) -> tuple[str, str]:
    """What a scan so many hours after the start says of the one rejection."""
    now = f"2026-03-{10 + int(9 + hour) // 24}T{int(9 + hour) % 24:02}:00:00+00:00"
    assert main(["scan", "--json", "--now", now]) == 0
    [row] = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    return row["decision"], row["reply_to"] or ""


def test_over_its_whole_life_a_rejection_is_searched_for_at_most_three_times(
    signed_in: GmailServer, capsys: pytest.CaptureFixture[str]
) -> None:
    store = signed_in.store
    store.add(
        mail(
            1,
            "Dear Robin,\n\nthank you for meeting us on Thursday about the position of Archivist. You will hear soon."
            "\n\nSandra Ing\nGrainwood",
            subject="Archivist",
        ),
        received=at(WEEKS_AGO),
    )
    store.add(mail(2, NO, sender=ATS, subject="Your application for Archivist at Grainwood"), received=at(0))
    assert told(capsys, 1) == ("wait", "sandra.ing@grainwood.example")
    assert 1 <= len(searches(signed_in)) <= 3
    # Each scan finds new mail: nothing to do with it, then of new people and domains of the same company.
    for hour in range(2, 20, 2):
        store.add(
            mail(
                100 + hour,
                "Dear Robin,\n\nplease send us the form with your travel costs for the interview by Friday.\n\n"
                f"Person {hour}\nGrainwood",
                sender=f"Person Number{hour} <p{hour}@grainwood-{hour}.example>" if hour % 4 else "x@other.example",
                subject="Grainwood: Archivist" if hour % 4 else "Hello",
            ),
            received=at(hour),
        )
        told(capsys, hour + 1)
    assert len(searches(signed_in)) <= 3
    assert max(signed_in.reads_of(key) for key in store.messages) == 1


def test_what_came_in_after_the_search_is_part_of_the_story_without_another_one(
    signed_in: GmailServer, capsys: pytest.CaptureFixture[str]
) -> None:
    """An answer of the person's own, in a conversation of its own, and found by nothing but the address."""
    store = signed_in.store
    text = (
        "Dear Robin,\n\nthank you for meeting us. We have chosen somebody else as Archivist.\n\nSandra Ing\nGrainwood"
    )
    store.add(mail(2, text), received=at(0))
    assert told(capsys, 1)[0] == "wait"
    before = searches(signed_in)
    store.add(
        mail(3, "Dear Sandra, thank you for letting me know.", sender=ME, to="sandra.ing@grainwood.example"),
        labels=("SENT",),
        received=at(26),
    )
    assert told(capsys, 27)[0] == "answered"
    assert searches(signed_in) == before


def test_a_third_search_is_kept_for_what_the_first_two_lead_to(server: GmailServer, opened: Opener) -> None:
    box = opened()
    box.related(Probe(domains=("grainwood",), names=("Grainwood",), about="<1@ats.example>"))
    assert searches(server) == ["{from:grainwood to:grainwood}", "Grainwood"]
    box.related(Probe(domains=("grainwood", "gw.example"), names=("Grainwood",), about="<1@ats.example>"))
    assert searches(server)[2:] == ["{from:gw.example to:gw.example}"]


def test_with_no_search_left_what_was_read_is_looked_through(server: GmailServer, opened: Opener) -> None:
    old = server.store.add(mail(1, sender="jo@d.example"), received=at(WEEKS_AGO))
    box = opened()
    scan(box, set(), None)
    for domain in ("a.example", "b.example", "c.example"):
        box.related(Probe(domains=(domain,), about="<1@ats.example>"))
    assert len(searches(server)) == 3
    found = box.related(Probe(domains=("d.example",), about="<1@ats.example>"))
    assert [message.key for message in found] == [old]
    assert len(searches(server)) == 3


def test_two_rejections_each_have_their_searches(server: GmailServer, opened: Opener) -> None:
    box = opened()
    box.related(Probe(domains=("a.example",), about="<1@ats.example>"))
    box.related(Probe(domains=("a.example",), about="<2@ats.example>"))
    assert searches(server) == ["from:a.example", "to:a.example"] * 2


def test_what_was_thrown_away_is_no_longer_related(server: GmailServer, opened: Opener) -> None:
    first = server.store.add(mail(1), received=at(1))
    probe = Probe(domains=("grainwood.example",), about="<9@ats.example>")
    known: set[str] = set()
    box = opened()
    scan(box, known)
    assert [message.key for message in box.related(probe)] == [first]
    server.store.messages[first].labels.add("TRASH")
    box = opened()
    scan(box, known)
    assert box.related(probe) == ()
