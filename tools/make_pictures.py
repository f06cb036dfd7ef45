"""Draws the README's pictures from what the program really prints: python tools/make_pictures.py [--check]

docs/pictures/terminal.svg is the first screen of `assistant demo`; draft.svg is one of its letters, as a mail
program would show it. Both follow the reader's light or dark scheme and fetch nothing.
"""

import io
import json
import os
import re
import sys
import textwrap
from collections.abc import Iterator
from html import escape
from pathlib import Path
from unittest import mock

from assistant.cli import main as assistant

FOLDER = Path(__file__).parent.parent / "docs" / "pictures"
COLUMNS = 80
CELL, ROW, EDGE = 8.4, 19, 20  # pixels: of a letter at 14 px, of a line, around everything
COMPANY = "Brackwater Maps"  # whose letter is shown

STYLE = """
  .paper { fill: #ffffff; stroke: #d0d7de } .text { fill: #24292f } .strong { font-weight: 700 }
  .faint { fill: #6e7781 } .good { fill: #116329 } .soon { fill: #9a6700 } .urgent { fill: #cf222e }
  text { font: 14px ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace; white-space: pre }
  .prose { font-family: system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif }
  @media (prefers-color-scheme: dark) {
    .paper { fill: #0d1117; stroke: #30363d } .text { fill: #e6edf3 } .faint { fill: #8b949e }
    .good { fill: #56d364 } .soon { fill: #e3b341 } .urgent { fill: #ff7b72 }
  }
"""
CLASSES = {"1": "strong", "2": "faint", "32": "good", "33": "soon", "31": "urgent", "0": ""}


class Screen(io.StringIO):
    """What a person sees: a terminal with colours."""

    def isatty(self) -> bool:
        return True


def printed(*arguments: str) -> str:
    """What the program prints at a terminal of 80 columns."""
    screen = Screen()
    wanted = {"COLUMNS": str(COLUMNS), "TERM": "xterm", "NO_COLOR": ""}
    with mock.patch.dict(os.environ, wanted), mock.patch.object(sys, "stdout", screen):
        assistant(arguments)
    return screen.getvalue()


def terminal() -> str:
    """The demo up to its letters."""
    lines = printed("demo").split("\x1b[1mThe 4 letters")[0].rstrip().splitlines()
    drawn = [
        '<text x="20" y="34"><tspan class="faint">$</tspan> <tspan class="text strong">assistant demo</tspan></text>'
    ]
    for number, line in enumerate(lines):
        y = EDGE + (number + 3) * ROW - 5
        drawn += [_run(x, y, text, kind) for x, text, kind in _runs(line)]
    title = "The demo: rejections in groups, each with a bar for the 48 hours after it"
    return _picture(title, COLUMNS * CELL + 2 * EDGE, (len(lines) + 3) * ROW + 2 * EDGE - 12, drawn)


def _runs(line: str) -> Iterator[tuple[int, str, str]]:
    """(column, text, class) of each part of a line that is styled alike; spaces draw nothing."""
    column, kind = 0, ""
    for part in re.split(r"(\x1b\[\d+m)", line):
        if part.startswith("\x1b"):
            kind = CLASSES[part[2:-1]]
            continue
        for word in re.finditer(r"\S+(?: \S+)*", part):
            yield column + word.start(), word[0], kind
        column += len(part)


def _run(column: int, y: float, text: str, kind: str) -> str:
    """Exactly as many columns wide as it has letters, whatever font there is."""
    return (
        f'<text x="{EDGE + column * CELL:.1f}" y="{y}" textLength="{len(text) * CELL:.1f}" '
        f'lengthAdjust="spacingAndGlyphs" class="{f"text {kind}".strip()}">{escape(text)}</text>'
    )


def draft() -> str:
    """One letter of the demo, as a mail program would show it."""
    rows = [json.loads(line) for line in printed("demo", "--json").splitlines()]
    row = next(row for row in rows if row["company"] == COMPANY)
    heads = (("To", row["reply_to"]), ("Subject", row["draft"]["subject"]))
    lines = [line for text in row["draft"]["text"].strip().split("\n") for line in textwrap.wrap(text, 78) or [""]]
    drawn = []
    for number, (name, value) in enumerate(heads):
        y = 38 + number * 26
        drawn.append(f'<text x="28" y="{y}" class="prose faint">{name}</text>')
        drawn.append(f'<text x="100" y="{y}" class="prose text">{escape(value)}</text>')
    drawn.append('<text x="560" y="38" class="prose soon">Draft, not sent</text>')
    drawn.append('<line x1="1" x2="679" y1="80" y2="80" class="paper"/>')
    for number, line in enumerate(lines):
        drawn.append(f'<text x="28" y="{112 + number * 21}" class="prose text">{escape(line)}</text>')
    return _picture(f"A draft: the letter to {row['contact_name']}", 680, 112 + len(lines) * 21 + 8, drawn)


def _picture(title: str, width: float, height: float, drawn: list[str]) -> str:
    return "\n".join(
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" width="{width:g}" role="img">',
            f"<title>{escape(title)}</title>",
            f"<style>{STYLE}</style>",
            f'<rect class="paper" x="0.5" y="0.5" width="{width - 1:g}" height="{height - 1:g}" rx="8"/>',
            *drawn,
            "</svg>\n",
        )
    )


PICTURES = {"terminal.svg": terminal, "draft.svg": draft}


def main() -> int:
    """Draw; with --check only say whether the pictures are as they would be drawn: 1 where they are not."""
    for name, draw in PICTURES.items():
        path = FOLDER / name
        if sys.argv[1:] != ["--check"]:
            path.write_text(draw(), encoding="utf-8")
        elif not path.exists() or path.read_text(encoding="utf-8") != draw():
            print(f"docs/pictures/{name} is not what the program prints. Draw it anew: python tools/make_pictures.py")
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
