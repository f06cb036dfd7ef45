"""The benchmarks measure what they say: their mailbox is as described, their figures are what they print."""

import contextlib
import json
import mailbox
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from benchmarks.__main__ import told
from benchmarks.local import scan_command
from benchmarks.measure import Figure, run
from benchmarks.plot import plot
from benchmarks.takeout import OWNER, make
from benchmarks.walk import walk

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("made") / "All mail.mbox"
    make(path, 400, rejections=4)
    return path


def test_the_same_mailbox_is_made_each_time(made: Path, tmp_path: Path) -> None:
    make(tmp_path / "again.mbox", 400, rejections=4)
    assert (tmp_path / "again.mbox").read_bytes() == made.read_bytes()


def test_the_mailbox_is_as_the_benchmark_says(made: Path) -> None:
    with contextlib.closing(mailbox.mbox(made, create=False)) as box:
        messages = list(box)
    assert len(messages) == 400
    assert 20_000 < made.stat().st_size / len(messages) < 45_000
    kinds = {part.get_content_type() for message in messages for part in message.walk()}
    assert {"text/plain", "text/html", "application/pdf", "multipart/alternative"} <= kinds
    assert any(message["References"] for message in messages)


def test_nobody_in_the_mailbox_is_real(made: Path) -> None:
    names = re.findall(rb"@([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)", made.read_bytes())
    assert {name.rsplit(b".", 1)[-1] for name in names} == {b"example"}


def test_the_baseline_reads_every_message(made: Path) -> None:
    messages, characters = walk(str(made))
    assert messages == 400
    assert characters > 400 * 1_000


def test_the_scan_that_is_measured_finds_the_rejections(made: Path, tmp_path: Path) -> None:
    # From a process of its own: what is started from a large one counts as large (RUSAGE_CHILDREN outlives exec).
    measure = (
        "import sys; from pathlib import Path; from benchmarks.local import first_scan; "
        "took = first_scan(Path(sys.argv[1]), Path(sys.argv[2]), '--since', 'all'); "
        "print(took.megabytes, took.processor, took.seconds)"
    )
    said = subprocess.run(
        [sys.executable, "-c", measure, made, tmp_path / "home"], capture_output=True, text=True, check=True, cwd=ROOT
    )
    megabytes, processor, seconds = map(float, said.stdout.split())
    assert 0 < megabytes < 150
    assert processor <= seconds * 8
    listed = tmp_path / "home" / "listed"
    script = f"import sys, runpy; sys.stdout = open({str(listed)!r}, 'w'); sys.argv[0] = 'assistant'; sys.argv[1:] = "
    arguments = scan_command(made, tmp_path / "home", "--since", "all", "--json")[2:]
    run(
        "-c", f"{script}{list(arguments)!r}; runpy.run_module('assistant', run_name='__main__')", home=tmp_path / "home"
    )
    found = [json.loads(line) for line in listed.read_text(encoding="utf-8").splitlines()]
    assert len(found) == 4
    assert all(OWNER not in str(row["reply_to"]) for row in found)


@pytest.mark.parametrize(
    ("figure", "baseline", "goal", "more", "ratio", "reached"),
    [
        (2.0, 40.0, 20, True, 20.0, True),
        (2.1, 40.0, 20, True, 19.05, False),
        (50, 20, 2.5, False, 2.5, True),
        (51, 20, 2.5, False, 2.55, False),
    ],
)
def test_a_ratio_is_against_the_baseline(
    figure: float, baseline: float, goal: float, more: bool, ratio: float, reached: bool
) -> None:
    one = Figure("x", figure, baseline, "s", goal, more=more)
    assert one.ratio == pytest.approx(ratio, abs=0.01)
    assert one.reached is reached
    assert ("MISSED" in told(one)) is not reached


def test_the_plot_is_drawing_with_every_line(tmp_path: Path) -> None:
    plot(tmp_path / "x.svg", "Time", "messages", {"a": [(1, 0.1), (1000, 90.0)], "b & c": [(10, 1.0), (100, 11.0)]})
    root = ElementTree.parse(tmp_path / "x.svg").getroot()
    tags = [element.tag.rpartition("}")[2] for element in root.iter()]
    assert tags.count("polyline") == 2
    assert tags.count("circle") == 4
