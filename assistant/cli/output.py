"""The one place that prints. What strangers wrote is made harmless for a terminal first."""

import contextlib
import json
import os
import re
import sys
from typing import Any, TextIO

# C0 but tab and newline, DEL, C1, bidirectional controls, zero-width and other invisible format characters.
_UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff\U000e0000-\U000e007f]"
)

STRONG, FAINT, PLAIN = "\x1b[1m", "\x1b[2m", "\x1b[0m"
GOOD, SOON, URGENT = "\x1b[32m", "\x1b[33m", "\x1b[31m"  # colour only underlines what words say already

_WIDEST = 88
_NARROWEST = 30

_passing = False  # a line stands on the terminal that the next one takes the place of


def harmless(text: str) -> str:
    """Text without anything that steers a terminal or hides what is written."""
    return _UNSAFE.sub("", text)


def for_account(sentence: str, account: str | None) -> str:
    """Commands that a sentence recommends are for the account that it is about."""
    return sentence.replace("assistant auth", f"assistant auth --account {account}") if account else sentence


def seen(stream: TextIO | None) -> bool:
    """True where a person sees colours: at a terminal, unless NO_COLOR or TERM=dumb; a program may have no window."""
    return (
        stream is not None and stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    )


def width() -> int:
    """Columns that are used: those of the terminal, at most 88; 80 where there is none."""
    return max(_NARROWEST, min(columns(), _WIDEST))


def columns() -> int:
    """COLUMNS, or those of the terminal at either end: through `| less`, stderr is still there."""
    given = os.environ.get("COLUMNS", "")
    if given.isdecimal() and int(given):
        return int(given)
    for stream in (1, 2):
        with contextlib.suppress(OSError):
            return os.get_terminal_size(stream).columns or 80
    return 80


def wrap(text: str, indent: str = "") -> list[str]:
    """Lines no longer than the terminal is wide, each with the indent; addresses are never broken."""
    import textwrap  # loaded where something is said

    return textwrap.wrap(
        text,
        width() - 1,
        initial_indent=indent,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )


def tell(text: str, style: str = "") -> None:
    """Sentences for the person: over as many lines as they need at a terminal, in one line for a pipe."""
    for line in wrap(text) if sys.stdout is not None and sys.stdout.isatty() else [text]:
        say(line, style)


def say(text: str = "", style: str = "") -> None:
    """A line for the person, on stdout; styled where a person sees it, not in pipes or under NO_COLOR."""
    say_parts((text, style))


def say_parts(*parts: tuple[str, str]) -> None:
    """A line made of parts, each with a style of its own."""
    wipe()
    colours = seen(sys.stdout)
    shown = ((harmless(text), style) for text, style in parts)
    print("".join(f"{style}{text}{PLAIN}" if style and colours and text else text for text, style in shown))


# Terminals that open an address behind other words (OSC 8), by a variable that they set.
_OPENING = ("VTE_VERSION", "WT_SESSION", "KITTY_WINDOW_ID", "KONSOLE_VERSION", "WEZTERM_PANE", "ITERM_SESSION_ID")


def say_address(address: str, indent: str) -> None:
    """An address in one piece; cut in its middle where it is too long and the terminal opens the whole of it."""
    wipe()
    address = harmless(address)
    room = width() - len(indent) - 1
    opens = seen(sys.stdout) and address.startswith("https://") and any(map(os.environ.get, _OPENING))
    if not opens or len(address) <= room or os.environ.get("TMUX"):  # tmux passes it on only where it is told to
        say(f"{indent}{address}", FAINT)
        return
    head = address.index("/", len("https://")) + 1
    shown = f"{address[:head]}…{address[head + 1 + len(address) - room :]}"
    print(f"{indent}\x1b]8;;{address}\x1b\\{FAINT}{shown}{PLAIN}\x1b]8;;\x1b\\")


def watched() -> bool:
    """True where somebody looks at a terminal that can take a line back."""
    return sys.stderr is not None and sys.stderr.isatty() and os.environ.get("TERM") != "dumb"


def passing(text: str) -> None:
    """A line about what is being done, where a person looks on: whatever is said next takes its place."""
    global _passing
    if watched():
        room = columns() - 1
        print(f"\r\x1b[K{harmless(text)[:room]}", end="", file=sys.stderr, flush=True)
        _passing = True


def wipe() -> None:
    """Take away the line that only passes, if there is one."""
    global _passing
    if _passing:
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)
        _passing = False


def complain(text: str) -> None:
    """A line about what went wrong or is being done, on stderr; at a terminal no word is cut in two."""
    wipe()
    for line in text.split("\n") if watched() else ():
        print(harmless("\n".join(wrap(line)) if len(line) >= width() else line), file=sys.stderr)
    if not watched():
        print(harmless(text), file=sys.stderr)


def say_json(row: dict[str, Any]) -> None:
    """One JSON object on a line of its own; unsafe characters are escaped, not lost."""
    wipe()
    line = json.dumps(row, ensure_ascii=False)
    print(_UNSAFE.sub(lambda match: json.dumps(match[0])[1:-1], line))
