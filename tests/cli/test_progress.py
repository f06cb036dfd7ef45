"""Long work shows how far it is: at a terminal only, and nothing of it stays."""

import os

import pytest

from assistant.cli import main, output
from assistant.cli.progress import Progress
from assistant.demo import ME, NOW, SAMPLE


class Clock:
    seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> pytest.CaptureFixture[str]:
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setattr(output, "watched", lambda: True)
    monkeypatch.setattr(output, "_passing", False)
    return capsys


def test_nothing_is_said_of_short_work_and_then_ten_times_a_second(terminal: pytest.CaptureFixture[str]) -> None:
    clock = Clock()
    progress = Progress(clock)
    for done in range(1, 401):
        clock.seconds += 0.01
        progress(done, 400, 0)
    said = terminal.readouterr().err.split("\r\x1b[K")
    assert said[0] == ""
    assert 30 <= len(said) - 1 <= 36
    assert "Reading mail  ━━" in said[1]
    assert said[1].endswith(" of 400")  # too early to guess
    assert " of 400, about 3 s left" in said[10]


def test_time_before_the_first_message_is_no_measure(terminal: pytest.CaptureFixture[str]) -> None:
    clock = Clock()
    progress = Progress(clock)
    clock.seconds += 60  # an index is made
    for done in range(1, 202):
        clock.seconds += 0.01
        progress(done, 2000, 0)
    assert "about 18 s left" in terminal.readouterr().err.split("\r")[-1]


def test_seconds_that_are_known_count(terminal: pytest.CaptureFixture[str]) -> None:
    clock = Clock()
    progress = Progress(clock)
    clock.seconds += 1
    progress(50, 2000, 200.0)
    assert "50 of 2,000, about 3 min left" in terminal.readouterr().err


def test_what_is_said_next_takes_the_place_of_the_line(terminal: pytest.CaptureFixture[str]) -> None:
    output.passing("Looking …")
    output.complain("Something.")
    assert terminal.readouterr().err == "\r\x1b[KLooking …\r\x1b[KSomething.\n"


def test_no_word_of_a_complaint_is_cut_at_a_terminal(
    terminal: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    sentence = "a/long/path/that/nobody/wants/broken.json: " + "words " * 20
    output.complain(sentence)
    lines = terminal.readouterr().err.splitlines()
    assert max(map(len, lines)) < 80
    assert " ".join(lines).split() == sentence.split()
    monkeypatch.setattr(output, "watched", lambda: False)
    output.complain(sentence)
    assert terminal.readouterr().err == f"{sentence}\n"


def test_line_is_never_wider_than_the_terminal(
    terminal: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "20")
    output.passing("x" * 50)
    assert terminal.readouterr().err == f"\r\x1b[K{'x' * 19}"


@pytest.mark.parametrize(
    ("terminal_there", "kind", "told"), [(True, "xterm", True), (True, "dumb", False), (False, "", False)]
)
def test_pipes_and_dumb_terminals_get_nothing(
    terminal_there: bool, kind: str, told: bool, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", kind)
    monkeypatch.setattr("sys.stderr.isatty", lambda: terminal_there)
    output.passing("Looking …")
    output.wipe()
    assert bool(capsys.readouterr().err) == told


def test_scan_shows_it_and_wipes_it_away(
    home: object, terminal: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("assistant.cli.progress._FIRST", -1.0)
    monkeypatch.setattr("assistant.cli.progress._BETWEEN", 0.0)
    assert main(["scan", "--mailbox", str(SAMPLE), "--me", ME, "--now", NOW.isoformat(), "--dry-run", "--json"]) == 0
    said = terminal.readouterr().err
    assert "Looking through" in said
    assert "Reading mail" in said
    assert said.endswith("\r\x1b[K")


def test_nothing_stays_where_nothing_else_is_said(
    home: object, terminal: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["scan", "--mailbox", str(SAMPLE), "--me", ME, "--now", NOW.isoformat(), "--quiet"]) == 0
    assert terminal.readouterr().err.endswith("\r\x1b[K")


# widths at stdout and stderr (0: no terminal), COLUMNS: columns that are used
WIDTHS = {
    (46, 80, ""): 46,
    (0, 46, ""): 46,  # through a pager
    (0, 0, ""): 80,
    (46, 46, "60"): 60,
    (200, 0, ""): 88,
    (10, 0, ""): 30,
    (46, 0, "wide"): 46,
}


@pytest.mark.parametrize("case", WIDTHS)
def test_width_is_that_of_whatever_terminal_there_is(
    case: tuple[int, int, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    *streams, given = case

    def size(stream: int) -> os.terminal_size:
        if not streams[stream - 1]:
            raise OSError
        return os.terminal_size((streams[stream - 1], 24))

    monkeypatch.setenv("COLUMNS", given)
    monkeypatch.setattr("os.get_terminal_size", size)
    used = output.width()
    monkeypatch.undo()  # pytest itself asks for the size
    assert used == WIDTHS[case]
