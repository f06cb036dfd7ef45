"""Where each point of the chart stands: lanes of dots, one dot a happening, stacked where the days are near."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

CELL = 26  # pixels of one dot with the room around it: wide enough for a finger
COLUMNS = 28
LEFT, RIGHT, BOTTOM = 140, 12, 34
# Days that one column stands for: the first that lets the whole time fit.
SPANS = (1, 2, 4, 7, 14, 28, 56, 112, 224, 448)


@dataclass(frozen=True, slots=True)
class Point:
    """Something to be shown."""

    lane: str
    on: date
    href: str
    label: str


@dataclass(frozen=True, slots=True)
class Dot:
    """A point in its place."""

    x: int
    y: int
    href: str
    label: str


@dataclass(frozen=True, slots=True)
class Lane:
    """A row of the chart."""

    label: str
    number: int
    top: int
    height: int
    count: int
    dots: tuple[Dot, ...]


@dataclass(frozen=True, slots=True)
class Tick:
    """A date below the chart."""

    x: int
    label: str


@dataclass(frozen=True, slots=True)
class Chart:
    """The whole drawing, in pixels."""

    width: int
    height: int
    lanes: tuple[Lane, ...]
    ticks: tuple[Tick, ...]
    span: int  # days of one column


def dots(points: Sequence[Point], lanes: Sequence[str]) -> Chart:
    """The chart of all points; lanes come in the order given, also where they are empty."""
    begin = min((point.on for point in points), default=date(2000, 1, 1))
    days = (max((point.on for point in points), default=begin) - begin).days + 1
    span = next((one for one in SPANS if one * COLUMNS >= days), -(-days // COLUMNS))
    made: list[Lane] = []
    top = 0
    for number, label in enumerate(lanes):
        here = sorted((point for point in points if point.lane == label), key=lambda point: point.on)
        columns = [(point.on - begin).days // span for point in here]
        height = max(1, max(Counter(columns).values(), default=1)) * CELL + 10
        made.append(Lane(label, number, top, height, len(here), _placed(here, columns, top + height - 5)))
        top += height
    width = LEFT + COLUMNS * CELL + RIGHT
    return Chart(width, top + BOTTOM, tuple(made), _ticks(begin, span) if points else (), span)


def _placed(points: Sequence[Point], columns: Sequence[int], floor: int) -> tuple[Dot, ...]:
    stacked: Counter[int] = Counter()
    placed = []
    for point, column in zip(points, columns, strict=True):
        y = floor - stacked[column] * CELL - CELL // 2
        placed.append(Dot(LEFT + column * CELL + CELL // 2, y, point.href, point.label))
        stacked[column] += 1
    return tuple(placed)


def _ticks(begin: date, span: int) -> tuple[Tick, ...]:
    """A date at every fifth column; the year where the days are long."""
    found = []
    for column in range(0, COLUMNS - 2, 5):
        on = begin + timedelta(days=column * span)
        month = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()[on.month - 1]
        label = f"{month} {on.year}" if span > 14 else f"{on.day} {month}"
        found.append(Tick(LEFT + column * CELL + CELL // 2, label))
    return tuple(found)
