"""Entries → lines of a terminal, of whatever width; or sentences, for screen readers and narrow places."""

from collections.abc import Iterable, Iterator, Mapping

from assistant.cli.entries import GROUPS, Entry
from assistant.cli.output import FAINT, GOOD, SOON, STRONG, URGENT, wrap

ADDRESS = "address"  # in the place of a style: whoever prints it makes it one that can be opened
Part = tuple[str, str]  # text and style
Line = tuple[Part, ...]

_CELLS = 14  # of the bar
_STATE = 22  # columns of the bar and of the words below it
_LONG_OVER = 14  # windows that have gone by
_MOST = 10  # of what is over that is shown
_ROOMY = 64  # columns from which three stand side by side


def table(entries: Iterable[Entry], columns: int, headings: Mapping[str, str]) -> Iterator[Line]:
    """The groups with their entries, at most `columns` wide; only addresses and commands may be longer."""
    for heading, members in _grouped(entries, headings):
        yield from _heading(heading, len(members), columns)
        over = [one for one in members if _is_over(one)]
        for one in members:
            if one in over:
                continue
            if columns < _ROOMY:
                yield from _stacked(one, columns)
            else:
                yield from _side_by_side(one, columns)
                yield ()
        for one in over[:_MOST]:
            yield from _brief(one, columns)
        if len(over) > _MOST:
            yield ((f"  and {len(over) - _MOST} more; --plain tells all", FAINT),)
        if over:
            yield ()


def plain(entries: Iterable[Entry], headings: Mapping[str, str]) -> Iterator[Line]:
    """The same as sentences: no columns, no bar, nothing that is only drawn."""
    for heading, members in _grouped(entries, headings):
        yield ((f"{heading}: {len(members)}", STRONG),)
        for one in members:
            yield ()
            yield ((f"{one.company}, {one.role}.", ""),)
            yield ((f"Contact: {one.contact}. Received: {one.received}. {one.state[:1].upper()}{one.state[1:]}.", ""),)
            for note in one.notes:
                yield ((note, ""),)
            if one.command:
                yield ((f"Answer all the same: {one.command}", ""),)
            if one.link:
                yield ((f"Draft: {one.link}", ""),)
        yield ()


def _grouped(entries: Iterable[Entry], headings: Mapping[str, str]) -> Iterator[tuple[str, list[Entry]]]:
    found: dict[str, list[Entry]] = {}
    for one in entries:
        found.setdefault(one.group, []).append(one)
    for group, heading in GROUPS.items():
        if group in found:
            yield headings.get(group, heading), found[group]


def _is_over(one: Entry) -> bool:
    """True where a line is enough: nothing is left to do, or it was missed or held weeks ago."""
    late = one.passed is not None and one.passed > _LONG_OVER
    return one.group == "done" or (late and one.group in ("missed", "hold"))


def _heading(text: str, count: int, columns: int) -> Iterator[Line]:
    room = columns - len(str(count)) - 2
    yield ((_fitted(text, room), STRONG), (f" {count}", STRONG))
    yield (("─" * (columns - 1), FAINT),)


def _side_by_side(one: Entry, columns: int) -> Iterator[Line]:
    """Company over role, contact over day, bar over what it says."""
    rest = columns - _STATE - 5
    left = rest * 27 // 53
    right = rest - left
    yield (
        ("  ", ""), (_fitted(one.company, left), STRONG), (" ", ""), (_fitted(one.contact, right), ""), (" ", ""),
        *bar(one),
    )  # fmt: skip
    yield (
        ("  ", ""), (_fitted(one.role, left), ""), (" ", ""), (_fitted(f"told {one.received}", right), FAINT),
        (" ", ""), (_cut(one.state, _STATE), _urgency(one)),
    )  # fmt: skip
    yield from _below(one)


def _stacked(one: Entry, columns: int) -> Iterator[Line]:
    """Everything below each other, for narrow terminals."""
    for text, style in ((one.company, STRONG), (one.role, ""), (one.contact, ""), (f"told {one.received}", FAINT)):
        yield ((f"  {_fitted(text, columns - 3).rstrip()}", style),)
    yield (("  ", ""), *bar(one))
    yield ((f"  {one.state}", _urgency(one)),)
    yield from _below(one)
    yield ()


def _below(one: Entry) -> Iterator[Line]:
    for note in one.notes:
        for line in wrap(note, "  "):
            yield ((line, ""),)
    if one.command:
        yield ((f"  → {one.command}", FAINT),)
    if one.link:
        yield (("  ", ""), (one.link, ADDRESS))


def _brief(one: Entry, columns: int) -> Iterator[Line]:
    """A line is enough for what is over."""
    room = columns - 5
    name = max(room - _STATE, room // 2)
    yield (
        ("  ", ""),
        (_fitted(f"{one.company} · {one.role}", name), ""),
        ("  ", ""),
        (_cut(one.state, room - name), FAINT),
    )


def bar(one: Entry) -> Line:
    """From the day it was told to the end of the window: dots before it opens, a line while it is open."""
    if one.passed is None:
        return ()
    dots = min(round(_CELLS * one.before), _CELLS - 1)
    span = _CELLS - dots
    if one.passed >= 1:
        return (("·" * dots + "━" * span, FAINT),)
    if one.passed < 0:
        # passed is counted in windows; what lies before one is `before / (1 - before)` windows long
        gone = 1 + one.passed * (1 - one.before) / one.before if one.before else 1.0
        at = min(int(max(gone, 0.0) * dots), dots - 1) if dots else 0
        return (("·" * at, FAINT), ("●", ""), ("·" * max(dots - at - 1, 0) + "─" * span, FAINT))
    at = min(int(one.passed * span), span - 1)
    return (("·" * dots, FAINT), ("━" * at + "●", _urgency(one)), ("─" * (span - at - 1), FAINT))


def _urgency(one: Entry) -> str:
    if one.group not in ("now", "due", "open") or one.passed is None or one.passed < 0:
        return FAINT
    return GOOD if one.passed < 0.5 else SOON if one.passed < 0.8 else URGENT


def _fitted(text: str, room: int) -> str:
    """Exactly `room` columns wide: cut with an ellipsis, or filled with spaces."""
    from wcwidth import wcswidth

    cut = _cut(text, room)
    return cut + " " * (room - max(wcswidth(cut), 0))


def _cut(text: str, room: int) -> str:
    from wcwidth import wcswidth

    if wcswidth(text) <= room:
        return text
    while text and wcswidth(text) > room - 1:
        text = text[:-1]
    return f"{text.rstrip()}…"
