"""The report of a Gmail account is that of the same mail on disk."""

from collections.abc import Callable
from datetime import UTC, datetime
from email import message_from_bytes
from email.utils import format_datetime, parsedate_to_datetime

import pytest

from assistant.cli import main
from assistant.places import find
from tests.gmail.mail import ms
from tests.gmail.server import GmailServer
from tests.report.conftest import MAIL, ME, NOW, report, rows

_ = report  # a fixture


def test_gmail_tells_the_same(
    report: Callable[..., str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    local = rows(report("--json"))
    with GmailServer() as server:
        monkeypatch.setenv("ASSISTANT_GMAIL_ENDPOINT", server.url)
        server.date = format_datetime(datetime.fromisoformat(NOW).astimezone(UTC), usegmt=True)
        places = find()
        server.write_credentials(places.credentials).chmod(0o600)
        server.write_token(places.token)
        for raw in MAIL:
            message = message_from_bytes(raw)
            labels = ("SENT",) if ME in message["From"] else ("INBOX",)
            thread = "18c2f0a1b2c3d4e5" if message["Message-ID"][1] in "345" else ""
            server.store.add(raw, thread, labels, ms(parsedate_to_datetime(message["Date"])))
        assert main(["report", "--json", "--now", NOW]) == 0
    assert rows(capsys.readouterr().out) == local
    assert len(local) == 2
