"""The page: one HTML file that asks nobody for anything."""

import base64
import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from statistics import median
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from assistant.message.clean import clean_line
from assistant.report.draw import Point, dots
from assistant.report.values import Application, Happening, Kind, State
from assistant.understand.story import Stage

_HERE = Path(__file__).parent
_STAGES = list(Stage)
# kind: (lane, one of it, in the past tense of the list of an application)
WORDS = {
    Kind.APPLIED: ("Applications", "Application", "Applied"),
    Kind.ANSWER: ("Answers", "First answer", "First answer"),
    Kind.INTERVIEW: ("Interviews", "Interview", "Interview"),
    Kind.REJECTION: ("Rejections", "Rejection", "Rejection"),
    Kind.DRAFTED: ("Letters drafted", "Letter drafted", "Letter drafted"),
    Kind.SENT: ("Letters sent", "Letter sent", "Letter sent"),
    Kind.REPLY: ("Wrote back", "An answer to the letter", "They wrote back"),
}
STATES = {
    State.OPEN: "open",
    State.REJECTED: "ended with a no",
    State.REOPENED: "open again",
    State.WITHDRAWN: "withdrawn",
}


@dataclass(frozen=True, slots=True)
class Bar:
    """A row with a bar: how many, of how many."""

    label: str
    count: int
    share: float  # 0–1


@dataclass(frozen=True, slots=True)
class Wait:
    """How long one company took, in days."""

    label: str
    href: str
    answer: int | None
    rejection: int | None
    answer_share: float  # of the longest wait
    rejection_share: float


def page(applications: Sequence[Application], name: str, now: datetime) -> str:
    """The HTML of the report; `now` is in the person's zone. Everything from mail is escaped."""
    environment = Environment(
        loader=FileSystemLoader(_HERE), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters |= {"line": lambda text: clean_line(str(text)), "day": day, "moment": _moment(now)}
    style = (_HERE / "page.css").read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return environment.get_template("page.html").render(
        style=Markup(style),  # noqa: S704 - our own file, nothing of it from mail
        digest=digest,
        name=name,
        now=now,
        applications=list(enumerate(applications)),
        words=WORDS,
        states=STATES,
        tiles=_tiles(applications),
        undated=sum(one.first(Kind.APPLIED) is None for one in applications),
        chart=dots(_points(applications), [lane for lane, _, _ in WORDS.values()]),
        months=_months(applications),
        waits=_waits(applications),
        middle=_middle(applications),
        stages=_stages(applications),
        letters=_letters(applications),
        title=title,
    )


def title(one: Application) -> str:
    """Role and company, as far as they are known."""
    return f"{one.role or 'Role not told'} · {one.company or 'company not told'}"


def day(on: date) -> str:
    """A date as a person says it, whatever the machine's language: 12 Mar 2026."""
    return f"{on.day} {'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split()[on.month - 1]} {on.year}"


def _moment(now: datetime) -> Any:
    return lambda moment: f"{day(moment.astimezone(now.tzinfo).date())}, {moment.astimezone(now.tzinfo):%H:%M}"


def _every(applications: Sequence[Application]) -> list[Happening]:
    return [one for application in applications for one in application.happenings]


def _tiles(applications: Sequence[Application]) -> list[tuple[int, str]]:
    """The figures at the top: how many applications came to each kind."""
    counts = [(sum(one.first(kind) is not None for one in applications), lane) for kind, (lane, _, _) in WORDS.items()]
    counts[0] = (len(applications), counts[0][1])
    return counts


def _points(applications: Sequence[Application]) -> list[Point]:
    """What the chart shows, each with the place on the page that explains it."""
    return [
        Point(WORDS[one.kind][0], one.on, f"#a{number}-{index}", f"{WORDS[one.kind][1]}, {day(one.on)}: {_clean(each)}")
        for number, each in enumerate(applications)
        for index, one in enumerate(each.happenings)
    ]


def _clean(one: Application) -> str:
    return clean_line(title(one))


def _months(applications: Sequence[Application]) -> list[tuple[str, list[int]]]:
    """How often each kind happened in each month."""
    counts = Counter((one.on.year, one.on.month, one.kind) for one in _every(applications))
    months = sorted({(year, month) for year, month, _ in counts})
    return [
        (day(date(year, month, 1)).partition(" ")[2], [counts[(year, month, kind)] for kind in WORDS])
        for year, month in months
    ]


def _waits(applications: Sequence[Application]) -> list[Wait]:
    """The slowest first; only where it is known when the application went out."""
    known = [
        (number, one, one.days(Kind.ANSWER), one.days(Kind.REJECTION))
        for number, one in enumerate(applications)
        if one.days(Kind.ANSWER) is not None or one.days(Kind.REJECTION) is not None
    ]
    longest = max((max(answer or 0, no or 0) for _, _, answer, no in known), default=0) or 1
    made = [
        Wait(title(one), f"#a{number}", answer, no, (answer or 0) / longest, (no or 0) / longest)
        for number, one, answer, no in known
    ]
    return sorted(made, key=lambda one: -max(one.answer_share, one.rejection_share))


def _middle(applications: Sequence[Application]) -> list[tuple[str, int]]:
    """The median of what is known, in whole days."""
    found = []
    for words, kind in (("to a first answer", Kind.ANSWER), ("to the rejection", Kind.REJECTION)):
        days = [each for one in applications if (each := one.days(kind)) is not None]
        if days:
            found.append((words, round(median(days))))
    return found


def _stages(applications: Sequence[Application]) -> list[Bar]:
    """How many came at least so far."""
    reached = [sum(_STAGES.index(one.stage) >= number for one in applications) for number in range(len(_STAGES))]
    return _bars(zip(("Applied", "Screened", "Interviewed", "Final round"), reached, strict=True), len(applications))


def _letters(applications: Sequence[Application]) -> list[Bar]:
    """Of the rejections: drafted by this program, sent by the person, answered once more."""
    ended = [one for one in applications if one.first(Kind.REJECTION)]
    kinds = [("Rejections", Kind.REJECTION), ("Letters drafted", Kind.DRAFTED)]
    kinds += [("Letters sent", Kind.SENT), ("Wrote back", Kind.REPLY)]
    return _bars([(label, sum(one.first(kind) is not None for one in ended)) for label, kind in kinds], len(ended))


def _bars(rows: Any, whole: int) -> list[Bar]:
    return [Bar(label, count, count / whole if whole else 0.0) for label, count in rows]
