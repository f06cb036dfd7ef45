"""What the report tells, and that its page can do no harm."""

import base64
import hashlib
import re
import stat
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from lxml import html as lxml_html

from assistant.cli import main
from assistant.demo import ME as DEMO_ME
from assistant.demo import NOW as DEMO_NOW
from assistant.demo import SAMPLE
from assistant.report.draw import CELL, COLUMNS, LEFT, Point, dots
from assistant.report.page import page
from assistant.report.values import Application, Happening, Kind, Source, State
from assistant.understand.story import Stage
from tests.report.conftest import HOSTILE, MAIL, ME, mail, rows

Report = Callable[..., str]


def test_an_application_is_told_from_first_message_to_last(report: Report) -> None:
    [grainwood] = [row for row in rows(report("--json")) if row["company"] == "Grainwood"]
    fields = ("role", "state", "stage", "days_to_answer", "days_to_rejection", "letter")
    assert {key: grainwood[key] for key in fields} == {
        "role": "Product Designer",
        "state": "rejected",
        "stage": "interviewed",
        "days_to_answer": 10,
        "days_to_rejection": 24,
        "letter": "answered",
    }  # fmt: skip
    told = [(one["kind"], one["on"], one["messages"][0]["message_id"]) for one in grainwood["happenings"]]
    assert told == [
        ("applied", "2026-02-02", "<1@mail.example>"),
        ("answer", "2026-02-12", "<2@mail.example>"),
        ("interview", "2026-02-19", "<2@mail.example>"),
        ("rejection", "2026-02-26", "<3@mail.example>"),
        ("letter sent", "2026-02-27", "<4@mail.example>"),
        ("reply received", "2026-03-03", "<5@mail.example>"),
    ]


def test_an_interview_whose_day_nothing_tells_says_so(report: Report) -> None:
    only = MAIL[2:3]
    [row] = rows(report("--json", messages=only))
    [interview] = [one for one in row["happenings"] if one["kind"] == "interview"]
    assert not interview["exact"]
    assert "Interview, day not told" in report("--output", "-", messages=only)


def test_an_open_application_is_there_once(report: Report) -> None:
    [tidewell] = [row for row in rows(report("--json")) if row["company"] == "Tidewell"]
    assert (tidewell["state"], tidewell["stage"], tidewell["letter"]) == ("open", "applied", None)
    assert [one["kind"] for one in tidewell["happenings"]] == ["applied"]


def test_an_own_letter_of_application_begins_one_too(report: Report) -> None:
    text = "Dear team,\n\nI am applying for the position of Data Analyst at Lumenfeld.\n\nBest,\nRobin\n"
    own = mail(21, (3, 4), f"Robin Ashdown <{ME}>", "Application: Data Analyst", text, to="jobs@lumenfeld.example")
    chat = mail(22, (3, 5), f"Robin Ashdown <{ME}>", "Sunday", "Shall we go swimming?\n", to="ann@friends.example")
    [row] = rows(report("--json", messages=[own, chat]))
    assert (row["state"], [one["kind"] for one in row["happenings"]]) == ("open", ["applied"])


def test_what_is_older_than_since_is_left_out(report: Report) -> None:
    assert [row["company"] for row in rows(report("--json", "--since", "10d"))] == ["Tidewell"]


def test_no_text_of_a_letter_is_on_the_page(report: Report) -> None:
    shown = report("--output", "-")
    assert "another candidate" not in shown
    assert "coffee" not in shown


def test_a_rejection_that_is_gone_is_told_from_the_ledger(
    report: Report, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report("--json")
    arguments = [
        "--mailbox",
        str(tmp_path / "mail"),
        "--me",
        "robin@mailbox.example",
        "--now",
        "2026-03-12T18:00+00:00",
    ]
    assert main(["scan", "--since", "all", *arguments]) == 0
    capsys.readouterr()
    (tmp_path / "mail" / "2.eml").unlink()
    [gone] = [row for row in rows(report("--json", messages=[])) if row["state"] == "rejected"]
    assert gone["company"] == "Grainwood"
    assert [one["kind"] for one in gone["happenings"]] == ["rejection", "letter sent", "reply received"]
    assert gone["happenings"][0]["messages"] == []


def test_a_letter_that_waits_as_a_draft_is_told(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sample = ["--mailbox", str(SAMPLE), "--me", DEMO_ME, "--now", DEMO_NOW.isoformat()]
    assert main(["scan", "--quiet", *sample]) == 0
    capsys.readouterr()
    assert main(["report", "--json", *sample]) == 0
    drafted = [row for row in rows(capsys.readouterr().out) if row["letter"] == "drafted"]
    assert len(drafted) == 4
    for row in drafted:
        [message] = next(one["messages"] for one in row["happenings"] if one["kind"] == "letter drafted")
        assert message["message_id"] is None
        assert message["from"] == "Robin Ashdown"
        assert message["subject"]


def test_the_ledger_is_not_written_to(report: Report, home: Path) -> None:
    report("--json")
    assert not (home / "ledger.sqlite3").exists()


def test_hostile_subjects_and_names_stay_text(hostile: str) -> None:
    tree = lxml_html.fromstring(hostile)
    assert not tree.xpath("//script | //img | //iframe | //object | //link | //*[@style] | //base | //form")
    assert not [name for element in tree.iter() for name in element.attrib if name.startswith("on")]
    words = tree.text_content()
    assert '<script>document.title="owned"</script>' in words
    assert "{{ 7*7 }}" in words
    assert "\u202e" not in hostile


def test_the_page_refers_to_nothing_outside(hostile: str) -> None:
    tree = lxml_html.fromstring(hostile)
    for name in ("src", "href", "action", "data", "poster", "srcset"):
        assert all(value.startswith("#") for value in tree.xpath(f"//@{name}"))
    style = tree.xpath("//style")[0].text
    assert "url(" not in style
    assert "@import" not in style


def test_every_link_leads_to_a_place_of_the_page(hostile: str) -> None:
    tree = lxml_html.fromstring(hostile)
    ids = tree.xpath("//@id")
    assert len(ids) == len(set(ids))
    links = tree.xpath("//@href")
    assert len(links) > 10
    assert {link[1:] for link in links} <= set(ids)


def test_policy_allows_the_style_of_the_page_and_nothing_else(report: Report) -> None:
    shown = report("--output", "-")
    style = re.search(r"<style>(.*?)</style>", shown, re.DOTALL)
    assert style
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    assert f'<meta http-equiv="Content-Security-Policy" content="{policy}">' in shown
    assert shown.index("Content-Security-Policy") < shown.index("<style>")


def test_file_is_for_nobody_else(report: Report, tmp_path: Path) -> None:
    target = tmp_path / "out" / "report.html"
    said = report("--output", str(target))
    assert str(target) in said
    assert target.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_at_a_terminal_the_page_lands_beside_the_ledger(
    report: Report, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    assert "report.html" in report().replace("\n", "")
    assert (home / "report.html").exists()


def test_a_page_without_applications_says_what_to_do(report: Report) -> None:
    assert "assistant report --since all" in report("--output", "-", "--since", "1d")


def test_the_sample_mailbox_has_a_report(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", "--mailbox", str(SAMPLE), "--me", DEMO_ME, "--now", DEMO_NOW.isoformat(), "--json"]) == 0
    found = rows(capsys.readouterr().out)
    assert len(found) == 10
    [brackwater] = [row for row in found if row["company"] == "Brackwater Maps"]
    assert (brackwater["stage"], brackwater["days_to_answer"], brackwater["days_to_rejection"]) == (
        "final round",
        6,
        36,
    )


def test_everything_told_of_a_company_is_escaped() -> None:
    now = datetime(2026, 3, 12, 18, 0, tzinfo=UTC)
    source = Source("<1@x.example>", HOSTILE, HOSTILE, now)
    happened = (Happening(Kind.INTERVIEW, date(2026, 3, 1), (source,), HOSTILE),)
    shown = page((Application(HOSTILE, HOSTILE, Stage.INTERVIEWED, State.OPEN, happened),), HOSTILE, now)
    assert "<script" not in shown
    assert "<img" not in shown


@pytest.mark.parametrize("days", [0, 1, 27, 28, 400, 20_000])
def test_dots_lie_in_the_chart_and_never_on_each_other(days: int) -> None:
    begin = date(2026, 1, 1)
    points = [Point("a", begin + timedelta(days=days * number // 9), "#x", "x") for number in range(10)]
    chart = dots(points, ["a", "b"])
    places = [(dot.x, dot.y) for dot in chart.lanes[0].dots]
    assert len(set(places)) == 10
    assert all(LEFT < x < LEFT + COLUMNS * CELL and 0 < y < chart.lanes[1].top for x, y in places)
