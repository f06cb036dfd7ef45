"""The sample mailbox is whole, invented, and still what its letters make of it."""

import mailbox
import re
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from email import message_from_binary_file
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import IO

import pytest

from assistant.demo import ME, NOW, SAMPLE, SETTINGS

ROOT = Path(__file__).parent.parent

# Domains of the real world that may appear: ATS vendors, which the program must know, and Google's servers.
REAL_DOMAINS = {
    "ashbyhq.com",
    "us.greenhouse-mail.io",
    "hire.lever.co",
    "myworkday.com",
    "google.com",
    "mx.google.com",
}

# The rejections of the last two weeks by their senders' domains, and how long before NOW each came in.
REJECTIONS = [
    # (domain, least hours, most hours): what the demo shows about it
    ("tidewell.example", 24, 48),  # a recruiter who wrote personally: draft
    ("lumenfeld.example", 24, 48),  # in German: draft
    ("brackwatermaps.example", 24, 48),  # after the final round: draft
    ("us.greenhouse-mail.io", 24, 48),  # by ATS after interviews: draft to the recruiter
    ("hire.lever.co", 24, 48),  # a form letter: hold
    ("marlstone.example", 0, 24),  # too fresh: wait
    ("quillmark.example", 48, 14 * 24),  # too late: missed
]


def read(file: IO[bytes]) -> EmailMessage:
    message = message_from_binary_file(file, policy=default)
    assert isinstance(message, EmailMessage)
    return message


@pytest.fixture(scope="module")
def messages() -> list[EmailMessage]:
    box = mailbox.mbox(SAMPLE, factory=read)  # type: ignore[arg-type]  # the stubs know no other message class
    found: list[EmailMessage] = list(box)  # type: ignore[arg-type]
    box.close()
    return found


def received(message: EmailMessage) -> datetime:
    moment: datetime = message["Date"].datetime
    return moment


def sender(message: EmailMessage) -> str:
    address: str = message["From"].addresses[0].addr_spec
    return address


def test_sample_is_what_its_letters_make() -> None:
    made = subprocess.run(
        [sys.executable, ROOT / "tools" / "make_sample.py", "--check"], capture_output=True, text=True, check=False
    )
    assert made.returncode == 0, made.stderr


def test_there_are_about_forty_messages(messages: list[EmailMessage]) -> None:
    assert 40 <= len(messages) <= 50


def test_no_message_is_broken(messages: list[EmailMessage]) -> None:
    assert [defect for message in messages for part in message.walk() for defect in part.defects] == []


def test_message_ids_are_unique(messages: list[EmailMessage]) -> None:
    ids = [str(message["Message-ID"]) for message in messages]
    assert len(set(ids)) == len(ids)


def test_dates_rise_from_january_to_now(messages: list[EmailMessage]) -> None:
    dates = [received(message) for message in messages]
    assert dates == sorted(dates)
    assert datetime(2026, 1, 1, tzinfo=UTC) < dates[0]
    assert NOW - timedelta(days=1) < dates[-1] < NOW


def test_from_lines_say_when_a_message_came_in_utc() -> None:
    lines = re.findall(rb"^From \d{19}@xxx (.+) \+0000 (\d{4})$", SAMPLE.read_bytes(), re.MULTILINE)
    stamps = [datetime.strptime(b" ".join(line).decode(), "%a %b %d %H:%M:%S %Y") for line in lines]  # noqa: DTZ007
    assert len(stamps) == len(re.findall(rb"^From ", SAMPLE.read_bytes(), re.MULTILINE))
    assert stamps == sorted(stamps)


def test_every_answer_names_a_message_of_its_thread(messages: list[EmailMessage]) -> None:
    threads = {str(message["Message-ID"]): str(message["X-GM-THRID"]) for message in messages}
    answers = [message for message in messages if message["In-Reply-To"]]
    assert len(answers) >= 10
    for message in answers:
        assert threads[str(message["In-Reply-To"])] == str(message["X-GM-THRID"])
        assert str(message["References"]).split()[-1] == str(message["In-Reply-To"])


def test_labels_tell_own_mail_from_mail_received(messages: list[EmailMessage]) -> None:
    for message in messages:
        labels = set(str(message["X-Gmail-Labels"]).split(","))
        assert ("Sent" in labels) == (sender(message) == ME)
        assert ("Inbox" in labels) == (message["Delivered-To"] == ME)


def test_every_address_is_invented() -> None:
    text = SAMPLE.read_text(encoding="utf-8")
    found = {name.lower().removeprefix("mail.") for name in re.findall(r"@([\w-]+(?:\.[\w-]+)+)", text)}
    assert {name for name in found if not name.endswith(".example")} <= REAL_DOMAINS


def test_every_link_is_invented(messages: list[EmailMessage]) -> None:
    for message in messages:
        for part in message.walk():
            if part.get_content_maintype() == "text":
                for host in re.findall(r"https?://([^/\s\"<]+)", part.get_content()):
                    assert host.endswith(".example")


def test_appointments_can_be_read(messages: list[EmailMessage]) -> None:
    from icalendar import Calendar

    methods = []
    for message in messages:
        for part in message.walk():
            if part.get_content_type() == "text/calendar":
                calendar = Calendar.from_ical(part.get_content())
                assert str(calendar["METHOD"]) == part.get_param("method")
                starts = [event.decoded("DTSTART") for event in calendar.walk("VEVENT")]
                assert [start.tzinfo is not None for start in starts] == [True]
                methods.append(str(calendar["METHOD"]))
    assert methods.count("REQUEST") >= 7
    assert methods.count("CANCEL") == 1


@pytest.mark.parametrize(("domain", "least", "most"), REJECTIONS)
def test_rejections_lie_on_their_side_of_the_window(
    messages: list[EmailMessage], domain: str, least: int, most: int
) -> None:
    last = [message for message in messages if sender(message).endswith("@" + domain)][-1]
    assert timedelta(hours=least) < NOW - received(last) < timedelta(hours=most)


def test_demo_settings_sign_with_the_owner_of_the_mailbox() -> None:
    assert SETTINGS.me.email == ME
    assert SETTINGS.me.name == "Robin Ashdown"
