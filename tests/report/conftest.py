# ruff: noqa: E501 - a message stays on one line
"""A small mailbox with one application of each kind, and its report."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest

from assistant.cli import main

ME = "robin@mailbox.example"
NOW = "2026-03-12T18:00+00:00"
HOSTILE = '"><script>document.title="owned"</script><img src=https://evil.example/x>&amp;{{ 7*7 }}\u202e'

REJECTION = """Hi Robin,

Thank you for the interview last week and your interest in the Product Designer role at Grainwood. Unfortunately we have
decided to move forward with another candidate.

Kind regards,
Sandra Ing
"""
CONFIRMED = """Dear Robin,

Thank you for applying for the {role} position at {company}. We have received your application and will review it.

The {company} team
"""


def mail(
    number: int, day: tuple[int, int], sender: str, subject: str, text: str, *, to: str = ME, re: int = 0
) -> bytes:
    """One message of 2026; `re` is the number of the one it answers."""
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, to, subject
    message["Date"] = format_datetime(datetime(2026, *day, 10, tzinfo=UTC))
    message["Message-ID"] = f"<{number}@mail.example>"
    if re:
        message["In-Reply-To"] = message["References"] = f"<{re}@mail.example>"
    message.set_content(text)
    return bytes(message)


SANDRA, ROLE = "Sandra Ing <sandra@grainwood.example>", "Product Designer"
ANSWERED = "Hi Sandra,\n\nThank you for letting me know, and for your time.\n\nBest,\nRobin\n"
AGAIN = "Hi Robin,\n\nThank you for your kind letter. Shall we have a coffee in May?\n\nBest,\nSandra Ing\n"
MAIL = [
    mail(1, (2, 2), "Grainwood <jobs@grainwood.example>", "Your application to Grainwood", CONFIRMED.format(role=ROLE, company="Grainwood")),
    mail(2, (2, 12), SANDRA, "Interview: Product Designer at Grainwood", "Hi Robin,\n\nWe would like to invite you to an interview for the Product Designer role on 19 February 2026 at 10:00.\n\nBest,\nSandra Ing\n"),
    mail(3, (2, 26), SANDRA, "Product Designer at Grainwood", REJECTION),
    mail(4, (2, 27), f"Robin Ashdown <{ME}>", "Re: Product Designer at Grainwood", ANSWERED, to=SANDRA, re=3),
    mail(5, (3, 3), SANDRA, "Re: Product Designer at Grainwood", AGAIN, re=4),
    mail(6, (3, 5), "Tidewell <jobs@tidewell.example>", "Your application to Tidewell", CONFIRMED.format(role="Content Designer", company="Tidewell")),
]  # fmt: skip


@pytest.fixture
def report(home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """Runs the command on some mail and gives what it prints."""

    def run(*options: str, messages: list[bytes] = MAIL) -> str:
        folder = tmp_path / "mail"
        folder.mkdir(exist_ok=True)
        for number, message in enumerate(messages):
            (folder / f"{number}.eml").write_bytes(message)
        arguments = ["--mailbox", str(folder), "--me", ME, "--now", NOW, *options]
        assert main(["report", *arguments]) == 0
        return capsys.readouterr().out

    return run


@pytest.fixture
def hostile(report: Callable[..., str]) -> str:
    """The page of a mailbox whose subjects and names would break out of it."""
    extra = [
        mail(11, (3, 1), "Sandra Ing <s@quarry.example>", f"Product Designer at Quarry {HOSTILE}", REJECTION.replace("Grainwood", "Quarry")),
        mail(12, (3, 2), SANDRA, "Re: Editor", REJECTION).replace(b"Sandra Ing <", b'"\\"><script>alert(1)</script>" <'),
    ]  # fmt: skip
    return report("--output", "-", messages=[*MAIL, *extra])


def rows(out: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.splitlines()]
