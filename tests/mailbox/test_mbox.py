from pathlib import Path

import pytest

from assistant.mailbox.local import mbox
from assistant.mailbox.local.mbox import looks_like_mbox, spans, unquoted

FIRST = b"From 1700@xxx Tue Mar 10 09:00:00 +0000 2026\n"
SECOND = b"From robin@mailbox.example Wed Mar 11 10:30:00 2026\n"
MAIL = b"From: a@x.example\nSubject: One\n\nHello\n"


def found(raw: bytes, tmp_path: Path) -> list[tuple[bytes, float | None]]:
    file = tmp_path / "box"
    file.write_bytes(raw)
    with file.open("rb") as opened:
        return [(raw[span.offset : span.offset + span.length], span.received) for span in spans(opened)]


def test_messages_are_parted_and_dated_by_their_separators(tmp_path: Path) -> None:
    assert found(FIRST + MAIL + b"\n" + SECOND + MAIL, tmp_path) == [(MAIL, 1773133200.0), (MAIL, 1773225000.0)]


def test_line_ends_of_windows_are_known(tmp_path: Path) -> None:
    raw = (FIRST + MAIL + b"\n" + SECOND + MAIL).replace(b"\n", b"\r\n")
    assert [one.rstrip() for one, _ in found(raw, tmp_path)] == [MAIL.replace(b"\n", b"\r\n").rstrip()] * 2


@pytest.mark.parametrize(
    "line",
    [
        b"From the team at 10:30 on 3 March 2026\n",  # a sentence, and no header behind it
        b"From here on it gets better.\nSubject: x\n",  # no time in it
        b">From robin Tue Mar 10 09:00:00 2026\nSubject: x\n",  # quoted, as it should be
    ],
)
def test_a_line_of_a_letter_is_no_separator(line: bytes, tmp_path: Path) -> None:
    assert len(found(FIRST + MAIL + b"\n" + line, tmp_path)) == 1


def test_a_separator_without_an_empty_line_before_it_is_none(tmp_path: Path) -> None:
    assert len(found(FIRST + MAIL + SECOND + MAIL, tmp_path)) == 1


@pytest.mark.parametrize("piece", [1_100, 1_101, 1_500, 4_096])
def test_no_separator_is_lost_or_found_twice_where_pieces_meet(
    piece: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mbox, "PIECE", piece)
    raw = b"".join(FIRST + MAIL + b"x" * (number % 97) + b"\n\n" for number in range(300))
    assert len(found(raw, tmp_path)) == 300


@pytest.mark.parametrize("middle", range(3, 700, 7))
def test_two_halves_hold_each_message_once(middle: int, tmp_path: Path) -> None:
    raw = b"".join(FIRST + MAIL + b"\n" for _ in range(8))
    (tmp_path / "box").write_bytes(raw)
    with (tmp_path / "box").open("rb") as file:
        whole = list(spans(file, 0))
    with (tmp_path / "box").open("rb") as file:
        halves = list(spans(file, 0, middle))
        halves += spans(file, middle)
    assert halves == whole


def test_quoted_separators_are_unquoted_one_level() -> None:
    assert unquoted(b"a\n>From b\n>>From c\n> From d\n") == b"a\nFrom b\n>From c\n> From d\n"


@pytest.mark.parametrize(
    ("start", "is_one"),
    [
        (FIRST + MAIL, True),
        (SECOND + MAIL, True),
        (b"\n" + FIRST + MAIL, True),
        (MAIL, False),
        (b"From me to you", False),
    ],
)
def test_an_mbox_is_known_by_its_first_line(start: bytes, is_one: bool) -> None:
    assert looks_like_mbox(start) == is_one
