"""What a person sees of the known rejections: by what needs them, at any width, and in words."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from dateutil import tz
from wcwidth import wcswidth

from assistant.cli import main, output
from assistant.cli.entries import GROUPS, Entry, View, entries, entry
from assistant.cli.show import show_rows
from assistant.cli.table import bar, plain, table
from assistant.demo import ME, NOW, SAMPLE

RECEIVED = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
ZONE = tz.gettz("Europe/Berlin")
DRAFT = {"id": "r1", "url": "https://mail.google.com/mail/u/?authuser=robin%40mailbox.example#all/18c2f0a1b2c3d4e5"}


def row(decision: str, reason: str = "", draft: dict[str, str] | None = None, **changes: Any) -> dict[str, Any]:
    """A row of the ledger, as `scan --json` prints it."""
    return {
        "message_id": f"<{decision}@grainwood.example>",
        "thread_id": "18c2f0a1b2c3d4e5",
        "received_at": RECEIVED.isoformat(),
        "company": "Grainwood",
        "role": "Product Designer",
        "contact_name": "Sandra Ing",
        "decision": decision,
        "reason": reason,
        "explanation": "The sentence that scan gave.",
        "window_opens": (RECEIVED + timedelta(hours=24)).isoformat(),
        "window_closes": (RECEIVED + timedelta(hours=48)).isoformat(),
        "reply_to": "sandra@grainwood.example",
        "draft": draft,
    } | changes


def at(hours: float, **changes: Any) -> View:
    """Seen so many hours after the news."""
    return View(RECEIVED + timedelta(hours=hours), ZONE, **changes)


def text(lines: Any) -> list[str]:
    return ["".join(part for part, _ in line) for line in lines]


# decision, reason, a draft is there, hours after the news: (group, state)
GROUPED = {
    ("drafted", "waiting", True, 30.0): ("due", "closes in 18 h"),
    ("drafted", "waiting", True, 46.5): ("due", "closes in 1 h 30 min"),
    ("draft", "due", True, 47.99): ("due", "closes in 0 min"),
    ("drafted", "waiting", True, 48.0): ("stale", "closed today 13:00"),
    ("drafted", "edited", True, 72.0): ("stale", "closed yesterday 13:00"),
    ("wait", "too-early", False, 19.0): ("soon", "opens in 5 h"),
    ("wait", "too-early", False, 24.0): ("open", "closes in 24 h"),
    ("wait", "too-early", False, 48.0): ("missed", "closed today 13:00"),
    ("hold", "form-letter", False, 30.0): ("hold", "closes in 18 h"),
    ("missed", "too-late", False, 200.0): ("missed", "closed Thu 12 Mar"),
    ("superseded", "changed-mind", True, 30.0): ("overtaken", "taken back"),
    ("superseded", "duplicate", False, 30.0): ("done", "taken back, or told twice"),
    ("answered", "replied", True, 30.0): ("overtaken", "answered"),
    ("answered", "replied", False, 30.0): ("done", "answered"),
    ("sent", "sent", True, 30.0): ("done", "sent"),
    ("dismissed", "deleted", False, 30.0): ("done", "draft deleted by you"),
    ("skipped", "never", False, 30.0): ("done", "left alone, as you asked"),
}  # fmt: skip


@pytest.mark.parametrize("case", GROUPED, ids=lambda case: f"{case[0]}-{case[1]}-{case[3]}")
def test_rejection_stands_where_it_belongs_now(case: tuple[str, str, bool, float]) -> None:
    decision, reason, there, hours = case
    made = entry(row(decision, reason, DRAFT if there else None), at(hours))
    assert (made.group, made.state) == GROUPED[case]


def test_command_is_shown_only_where_somebody_can_be_answered() -> None:
    assert entry(row("hold", "form-letter"), at(30)).command.endswith("--thread-id 18c2f0a1b2c3d4e5 --force")
    assert entry(row("missed", "too-late"), at(30)).command.endswith("--thread-id 18c2f0a1b2c3d4e5")
    local = {**row("missed", "too-late"), "thread_id": "<it2.31@mailbox.example>"}
    assert entry(local, at(30)).command.endswith("--thread-id '<it2.31@mailbox.example>'")  # as a shell wants it
    assert entry(row("hold", "nobody-to-answer", reply_to=None), at(30)).command == ""
    assert entry(row("hold", "proofreading"), at(30)).command == ""  # no --force makes the letter another
    assert entry(row("drafted", "waiting", DRAFT), at(30)).command == ""


# who signed, who is behind the address, the address: the contact
CONTACTS = {
    ("Sandra Ing", "Sandra", "s@x.example"): "Sandra Ing",
    ("Sandra Ing", "Tom Ferrars", "t@x.example"): "Tom Ferrars",
    ("Sandra Ing", None, None): "Sandra Ing",
    (None, "Tom Ferrars", "t@x.example"): "Tom Ferrars",
    (None, None, "jobs@x.example"): "jobs@x.example",
    (None, None, None): "nobody named",
}


@pytest.mark.parametrize("case", CONTACTS)
def test_contact_is_whom_the_letter_is_for(case: tuple[str | None, str | None, str | None]) -> None:
    signed, addressed, address = case
    made = row("drafted", "waiting", DRAFT, contact_name=signed, reply_to_name=addressed, reply_to=address)
    assert entry(made, at(30)).contact == CONTACTS[case]


def test_every_group_can_be_reached() -> None:
    assert {group for group, _ in GROUPED.values()} | {"now", "heard"} == set(GROUPS)
    assert entry(row("draft", "due", DRAFT), at(30, fresh=True)).group == "now"


def test_answer_to_a_letter_comes_first_unless_a_draft_is_left_over() -> None:
    moment = (RECEIVED + timedelta(hours=40)).isoformat()
    reply = {"message_id": "<r@grainwood.example>", "thread_id": "1", "received_at": moment, "from": "Sandra Ing"}
    heard = entry(row("sent", "sent", reply_received=reply), at(50))
    assert (heard.group, heard.state) == ("heard", "wrote back today 05:00")
    assert heard.notes == ("Sandra Ing answered your letter.",)
    assert entry(row("answered", "replied", DRAFT, reply_received=reply), at(50)).group == "overtaken"


def test_what_ends_first_stands_first_and_of_the_past_the_newest() -> None:
    def late(company: str, decision: str, days: int) -> dict[str, Any]:
        moments = {key: (RECEIVED + timedelta(days=days + n)).isoformat()
                   for n, key in enumerate(("received_at", "window_opens", "window_closes"))}  # fmt: skip
        return row(decision, "", None, company=company, **moments)

    rows = [late("B", "drafted", 3), late("A", "drafted", 2), late("old", "missed", -9), late("new", "missed", -5)]
    assert [one.company for one in entries(rows, at(90))] == ["A", "B", "new", "old"]


# hours after the news: the bar
BARS = {
    0.0: "●······───────",
    23.9: "······●───────",
    24.0: "·······●──────",
    36.0: "·······━━━●───",
    47.9: "·······━━━━━━●",
    48.0: "·······━━━━━━━",
}


@pytest.mark.parametrize("hours", BARS)
def test_bar_shows_both_days_and_now(hours: float) -> None:
    made = entry(row("drafted", "waiting", DRAFT), at(hours))
    assert "".join(part for part, _ in bar(made)) == BARS[hours]


def test_bar_holds_where_the_window_opens_at_once() -> None:
    at_once = row("drafted", "waiting", DRAFT, window_opens=RECEIVED.isoformat())
    assert text([bar(entry(at_once, at(24)))]) == ["━━━━━━━●──────"]


def some() -> tuple[Entry, ...]:
    rows = [
        row("sent", "sent", reply_received={"received_at": "2025-12-30T09:00+00:00", "from": "Sandra"}),
        row("missed", "too-late", window_closes="2025-12-31T09:00+00:00", window_opens="2025-12-24T09:00+00:00"),
        row("drafted", "waiting", DRAFT),
        row("hold", "form-letter", contact_name=None, role=None),
        row(
            "missed",
            "too-late",
            company="株式会社さくら計算機研究所と長い名前の会社",
            contact_name="山田花子山田花子山田花子",
        ),
        row(
            "superseded", "changed-mind", company="A company with a name that goes on and on, and then a little further"
        ),
        row("wait", "too-early", received_at=(RECEIVED + timedelta(hours=20)).isoformat()),
    ]
    return entries(rows, at(30))


@pytest.mark.parametrize("columns", [30, 50, 63, 64, 80, 88])
def test_nothing_is_wider_than_the_terminal_but_addresses_and_commands(
    columns: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    for line in text(table(some(), columns, {})):
        assert wcswidth(line) < columns or "https://" in line or "assistant draft" in line


def test_what_is_over_takes_a_line_each_and_not_too_many() -> None:
    old = [row("missed", "too-late", company=f"Old {n}") for n in range(30)]
    lines = text(table(entries(old, at(24 * 40)), 80, {}))
    assert sum("Old " in line for line in lines) == 10
    assert any("and 20 more" in line for line in lines)
    assert not any("assistant draft" in line for line in lines)
    assert sum("Old " in line for line in text(plain(entries(old, at(24 * 40)), {}))) == 30
    assert any("assistant draft" in line for line in text(table(entries(old, at(60)), 80, {})))


def test_columns_stand_below_each_other_whatever_the_script() -> None:
    lines = [line for line in text(table(some(), 80, {})) if re.search("[·━─●]{14}$", line) and " " in line]
    assert len(lines) == 5
    assert len({wcswidth(line) for line in lines}) == 1


def test_address_of_a_draft_is_one_piece_and_whole() -> None:
    for columns in (30, 80):
        assert any(line.strip() == DRAFT["url"] for line in text(table(some(), columns, {})))


@pytest.mark.parametrize("terminal", ["VTE_VERSION", "none", "TMUX"])
def test_long_address_is_cut_only_where_the_terminal_opens_the_whole(
    terminal: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in (*output._OPENING, "TMUX", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COLUMNS", "60")
    monkeypatch.setenv("TERM", "xterm")
    if terminal != "none":
        monkeypatch.setenv("VTE_VERSION", "7000")
        monkeypatch.setenv(terminal, "7000")
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    output.say_address(DRAFT["url"].replace("=", "=\x1b]8;;evil\x07", 1), "  ")  # what steers is taken out
    said = capsys.readouterr().out.replace("]8;;evil", "")
    assert "\x07" not in said
    shown = re.sub(r"\x1b(\[\d+m|\]8;;.*?\x1b\\)", "", said).rstrip("\n")
    if terminal == "VTE_VERSION":
        assert f"\x1b]8;;{DRAFT['url']}\x1b\\" in said
        assert len(shown) == 59
        assert shown.startswith("  https://mail.google.com/…")
        assert shown.endswith("18c2f0a1b2c3d4e5")
    else:
        assert shown == f"  {DRAFT['url']}"
        assert "]8;;" not in said


def test_plain_says_the_same_without_anything_drawn() -> None:
    said = "\n".join(text(plain(some(), {})))
    assert not re.search("[·━─●│…]", said)
    for one in some():
        assert f"{one.company}, {one.role}." in said
        assert one.contact in said
    assert f"Draft: {DRAFT['url']}" in said
    assert "assistant draft --thread-id 18c2f0a1b2c3d4e5 --force" in said


@pytest.mark.parametrize("command", ["demo", "scan", "draft"])
def test_plain_demo_scan_and_draft_draw_nothing(command: str, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    whose = [] if command == "demo" else ["--mailbox", str(SAMPLE), "--me", ME, "--now", NOW.isoformat(), "--dry-run"]
    which = ["--thread-id", "1858922348544378492"] if command == "draft" else []
    assert main([command, *whose, *which, "--plain"]) == 0
    said = capsys.readouterr().out
    assert not re.search("[━─●│]", said)
    assert "robin.ashdown@mailbox.example" in said or "Hi Hannah" in said


def test_what_strangers_wrote_is_harmless_in_the_table_too(capsys: pytest.CaptureFixture[str]) -> None:
    hostile = "Dana\x1b]8;;https://evil.example\x07\u202e"
    draft = {"id": "r1", "url": f"https://mail.example/{hostile}"}
    rows = [row("drafted", "waiting", draft, company=hostile, role=hostile, contact_name=hostile)]
    for spoken in (False, True):
        show_rows(rows, at(30), spoken=spoken)
    assert not set("\x1b\x07\u202e") & set(capsys.readouterr().out)


@pytest.fixture
def scanned(home: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    assert main(["scan", "--mailbox", str(SAMPLE), "--me", ME, "--now", NOW.isoformat()]) == 0
    capsys.readouterr()
    return ["status", "--mailbox", str(SAMPLE), "--me", ME, "--now", NOW.isoformat()]


def test_pipe_gets_no_colour(scanned: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(scanned) == 0
    said = capsys.readouterr().out
    assert "\x1b" not in said
    assert "Waiting for you" in said


@pytest.mark.parametrize("variable", [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_terminal_gets_colour_unless_it_is_not_wanted(
    variable: tuple[str, str], scanned: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    assert main(scanned) == 0
    assert "\x1b[1m" in capsys.readouterr().out
    monkeypatch.setenv(*variable)
    assert main(scanned) == 0
    assert "\x1b" not in capsys.readouterr().out


def test_command_that_is_shown_works_as_it_stands(scanned: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    import shlex

    assert main([*scanned, "--plain"]) == 0
    shown = re.findall(r"Answer all the same: assistant (.*)", capsys.readouterr().out)
    assert len(shown) == 1
    for command in shown:
        assert main([*shlex.split(command), "--dry-run", "--now", NOW.isoformat()]) == 0
        assert "Would be drafted" in capsys.readouterr().out
