"""Endpoint, quota, faults, trimming and cache, each for itself."""

import os
import stat
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

from assistant import private
from assistant.errors import AssistantError, MailboxError, SettingsError, SignInError, TryAgainLater
from assistant.mailbox.gmail import endpoint, faults
from assistant.mailbox.gmail.cache import KEPT_FOR, Cache, Entry
from assistant.mailbox.gmail.faults import Kind
from assistant.mailbox.gmail.quota import COST, Pacer
from assistant.mailbox.gmail.trim import LONGEST, is_passing, without_attachments
from assistant.message.message import Message
from assistant.message.parse import parse
from tests.gmail.conftest import Clock
from tests.gmail.faults import error_body
from tests.gmail.mail import mail
from tests.gmail.server import ROUTES

NOW = datetime(2026, 3, 12, 18, 0, tzinfo=UTC)

# Where the mail may come from: what the variable says, and the root or None where it is refused.
ENDPOINTS: tuple[tuple[str, str | None], ...] = (
    ("", "https://gmail.googleapis.com/"),
    ("https://gmail.googleapis.com", "https://gmail.googleapis.com/"),
    ("https://www.googleapis.com/", "https://www.googleapis.com/"),
    ("https://GMAIL.googleapis.com/", "https://gmail.googleapis.com/"),
    ("http://127.0.0.1:4100", "http://127.0.0.1:4100/"),
    ("http://localhost:4100/", "http://localhost:4100/"),
    ("https://127.0.0.1:4100/", "https://127.0.0.1:4100/"),
    ("http://[::1]:4100", "http://[::1]:4100/"),
    ("http://127.9.9.9:1", "http://127.9.9.9:1/"),
    ("http://gmail.googleapis.com", None),
    ("https://mail.example", None),
    ("https://googleapis.com.evil.example", None),
    ("https://evilgoogleapis.com", None),
    ("https://gmail.googleapis.com@evil.example", None),
    ("https://evil.example/gmail.googleapis.com", None),
    ("https://evil.example#gmail.googleapis.com", None),
    ("http://127.0.0.1.evil.example", None),
    ("http://127.0.0.1:4100/path", None),
    ("http://127.0.0.1:4100?x=1", None),
    ("http://user@127.0.0.1:4100", None),
    ("http://192.168.1.5:4100", None),
    ("http://0.0.0.0:4100", None),
    ("http://localhost.evil.example", None),
    ("https://gmail.googleapis.com\u2024evil.example", None),
    ("ftp://127.0.0.1", None),
    ("127.0.0.1:4100", None),
    ("http://127.0.0.1:port", None),
    ("http://[::1", None),
    ("garbage", None),
)


@pytest.mark.parametrize(("given", "root"), ENDPOINTS)
def test_mail_comes_from_google_or_this_machine_only(given: str, root: str | None) -> None:
    if root is None:
        with pytest.raises(SettingsError, match="ASSISTANT_GMAIL_ENDPOINT"):
            endpoint.root({"ASSISTANT_GMAIL_ENDPOINT": given})
    else:
        assert endpoint.root({"ASSISTANT_GMAIL_ENDPOINT": given}) == root


def test_every_call_has_a_price_and_it_is_the_servers() -> None:
    assert {call: units for call, _, _, units, _ in ROUTES} == COST


def test_no_minute_sees_more_than_the_allowance() -> None:
    clock = Clock()
    pacer = Pacer(clock.monotonic, clock.sleep, 6000)
    spent = []
    for units in [1000, 5, 20, 40] * 60:
        pacer.spend(units)
        spent.append((clock.seconds, units))
        clock.seconds += 0.3
    for start, _ in spent:
        assert sum(units for when, units in spent if start <= when <= start + 60) <= 6000
    assert clock.seconds - 1000 < 1.1 * 60 * sum(units for _, units in spent) / 6000, "nor much less"


def test_a_call_dearer_than_the_allowance_is_not_waited_for_for_ever() -> None:
    clock = Clock()
    Pacer(clock.monotonic, clock.sleep, 100).spend(1000)
    assert clock.slept == []


# What Google answers: status, body, headers; what it is, and the error in the end.
ANSWERS: tuple[tuple[int, bytes, dict[str, str], Kind, type[AssistantError]], ...] = (
    (401, error_body(401, "authError"), {}, Kind.EXPIRED, SignInError),
    (403, error_body(403, "rateLimitExceeded"), {}, Kind.BUSY, TryAgainLater),
    (403, error_body(403, "userRateLimitExceeded"), {}, Kind.BUSY, TryAgainLater),
    (403, error_body(403, "dailyLimitExceeded"), {}, Kind.FINAL, TryAgainLater),
    (403, error_body(403, "insufficientPermissions"), {}, Kind.FINAL, SignInError),
    (403, error_body(403, "accessNotConfigured"), {}, Kind.FINAL, SettingsError),
    (403, error_body(403, "domainPolicy"), {}, Kind.FINAL, SignInError),
    (
        403,
        b'{"error": {"status": "PERMISSION_DENIED", "details": [{"reason": "ACCESS_TOKEN_SCOPE_INSUFFICIENT"}]}}',
        {},
        Kind.FINAL,
        SignInError,
    ),
    (403, b'{"error": {"details": [{"reason": "SERVICE_DISABLED"}]}}', {}, Kind.FINAL, SettingsError),
    (403, b"<html>proxy</html>", {}, Kind.FINAL, MailboxError),
    (400, error_body(400, "failedPrecondition"), {}, Kind.FINAL, MailboxError),
    (404, b"", {}, Kind.GONE, MailboxError),
    (429, error_body(429, "rateLimitExceeded"), {"retry-after": "30"}, Kind.BUSY, TryAgainLater),
    (500, b"", {}, Kind.BROKEN, TryAgainLater),
    (503, b"[1, 2]", {}, Kind.BROKEN, TryAgainLater),
    (302, b"", {}, Kind.FINAL, MailboxError),
    (200, b"not what was asked for", {}, Kind.BROKEN, TryAgainLater),
    (403, b'{"error": "text"}', {}, Kind.FINAL, MailboxError),
    (403, b'{"error": {"errors": "x", "details": 5, "status": 7}}', {}, Kind.FINAL, MailboxError),
)


@pytest.mark.parametrize(("status", "body", "headers", "kind", "error"), ANSWERS)
def test_answers_are_told_apart(
    status: int, body: bytes, headers: dict[str, str], kind: Kind, error: type[AssistantError]
) -> None:
    fault = faults.of_answer(status, headers, body)
    assert fault.kind is kind
    assert isinstance(faults.as_error(fault, "messages.list"), error)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, 0),
        ({"retry-after": "12"}, 12),
        ({"retry-after": "Thu, 12 Mar 2026 18:00:30 GMT", "date": "Thu, 12 Mar 2026 18:00:00 GMT"}, 30),
        ({"retry-after": "Thu, 12 Mar 2026 17:00:00 GMT", "date": "Thu, 12 Mar 2026 18:00:00 GMT"}, 0),
        ({"retry-after": "Thu, 12 Mar 2026 18:00:30 GMT"}, 0),
        ({"retry-after": "soon"}, 0),
        ({"retry-after": "-5"}, 0),
        ({"retry-after": "9" * 40}, 0),
    ],
)
def test_retry_after_is_seconds_or_a_date_by_the_servers_clock(headers: dict[str, str], seconds: float) -> None:
    assert faults.of_answer(429, headers, b"").retry_after == seconds


# Trimming


def with_attachments(size: int) -> EmailMessage:
    message = EmailMessage()
    message["From"] = "jo@grainwood.example"
    message["Subject"] = "Offer"
    message["Message-ID"] = "<9@grainwood.example>"
    message.set_content("Dear Robin,\n\nwe have chosen somebody else.\n")
    message.add_alternative("<p>Dear Robin</p>", subtype="html")
    message.add_attachment(os.urandom(size), maintype="application", subtype="pdf", filename="a.pdf")
    message.add_attachment(os.urandom(size), maintype="image", subtype="png", filename="b.png")
    message.add_attachment(
        b"BEGIN:VCALENDAR\r\n" + b"X:1\r\n" * 9000, maintype="application", subtype="ics", filename="c"
    )
    return message


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_attachments_are_cut_out_and_nothing_else(line_end: str) -> None:
    raw = with_attachments(300_000).as_bytes().replace(b"\n", line_end.encode())
    kept = without_attachments(raw)
    assert len(raw) > 800_000
    assert len(kept) < 90_000
    before, after = parse(raw, source="x"), parse(kept, source="x")
    assert isinstance(before, Message)
    assert before == after


def test_small_messages_are_kept_as_they_are() -> None:
    assert without_attachments(mail(1)) == mail(1)


@pytest.mark.parametrize(
    "raw",
    [
        b"x" * 3_000_000,
        b"\n" * 3_000_000,
        b"a: b\n" * 700_000,
        b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n" * 700_000,
        b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\nContent-Type: image/png\n\nAAAA\n" * 80_000,
        b"\xff\x00" * 1_500_000,
    ],
    ids=["one line", "line ends", "headers", "boundaries", "a million images", "binary"],
)
def test_whatever_it_is_it_is_bounded(raw: bytes) -> None:
    assert len(without_attachments(raw)) <= LONGEST


@pytest.mark.parametrize(
    ("raw", "passing"),
    [
        (mail(1), False),
        (mail(1, "Spring lamps", subject="Lamps"), False),
        (mail(1, "Spring lamps", subject="Lamps", bulk=True), True),
        (mail(1, "<table role=presentation style='position:absolute'>", subject="Lamps", bulk=True), True),
        (mail(1, "After the interview we chose somebody else", subject="News", bulk=True), False),
        (mail(1, "Ihre Bewerbung", subject="Neues", bulk=True), False),
        (mail(1, "日本のランプ" * 40, subject="Lamps", bulk=True), False),
    ],
    ids=["a letter", "a person", "an advertisement", "HTML", "a rejection in bulk", "in German", "base64 hides words"],
)
def test_only_bulk_mail_without_a_word_about_jobs_passes(raw: bytes, *, passing: bool) -> None:
    assert is_passing(raw) is passing


# Cache


@pytest.mark.skipif(os.name != "posix", reason="file modes")
def test_the_cache_is_for_its_owner_alone(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        cache = Cache.open(tmp_path / "cache" / "deep", "robin@mailbox.example")
        cache.put([Entry("a", "a", 1, frozenset(), b"text")], NOW)
        for path in (tmp_path / "cache" / "deep").iterdir():
            assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert stat.S_IMODE((tmp_path / "cache").stat().st_mode) == 0o700
        cache.close()
    finally:
        os.umask(before)


def test_no_address_stands_in_the_name_of_the_cache(tmp_path: Path) -> None:
    Cache.open(tmp_path, "robin@mailbox.example").close()
    assert not [path for path in tmp_path.iterdir() if "robin" in path.name]


def test_messages_are_forgotten_200_days_after_they_were_read(tmp_path: Path) -> None:
    cache = Cache.open(tmp_path, "robin@mailbox.example")
    cache.put([Entry("a", "a", 1, frozenset({"INBOX"}), b"text")], NOW)
    cache.tidy(frozenset(), NOW + KEPT_FOR - timedelta(minutes=1))
    assert cache.get(["a"])["a"].body == b"text"
    cache.tidy(frozenset(), NOW + KEPT_FOR + timedelta(minutes=1))
    assert cache.get(["a"]) == {}
    cache.close()


def test_without_a_place_to_write_the_cache_lives_in_memory(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    cache = Cache.open(tmp_path / "file" / "cache", "robin@mailbox.example")
    cache.put([Entry("a", "a", 1, frozenset(), b"text")], NOW)
    assert cache.known(["a", "b"]) == {"a"}
    cache.close()


def test_a_cache_with_a_torn_page_is_made_anew(tmp_path: Path) -> None:
    cache = Cache.open(tmp_path, "robin@mailbox.example")
    cache.put([Entry(f"a{n}", "a", 1, frozenset(), os.urandom(900)) for n in range(60)], NOW)
    cache.close()
    (file,) = tmp_path.glob("gmail-*.sqlite3")
    content = bytearray(file.read_bytes())
    content[-8192:-4096] = b"\xff" * 4096
    file.write_bytes(content)
    cache = Cache.open(tmp_path, "robin@mailbox.example")
    assert cache.known(f"a{n}" for n in range(60)) == frozenset()
    cache.put([Entry("a", "a", 1, frozenset(), b"text")], NOW)
    assert cache.get(["a"])["a"].body == b"text"
    cache.close()


def test_a_text_that_is_damaged_is_told_and_read_again_next_time(tmp_path: Path) -> None:
    cache = Cache.open(tmp_path, "robin@mailbox.example")
    cache.put([Entry("a", "a", 1, frozenset(), b"text")], NOW)
    cache._connection.execute("UPDATE messages SET body = x'00ff'")
    with pytest.raises(TryAgainLater, match="read again"):
        cache.get(["a"])
    cache.close()
    cache = Cache.open(tmp_path, "robin@mailbox.example")
    assert cache.known(["a"]) == frozenset()
    cache.close()


def test_a_file_is_replaced_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "token.json"
    private.write(path, b"old")

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        private.write(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
