"""The Gmail adapter against a server that no one here wrote."""

import base64
import webbrowser
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from assistant.errors import MailboxError, SignInError
from assistant.mailbox.gmail import open_gmail, signin
from assistant.mailbox.gmail.mailbox import GmailMailbox
from assistant.mailbox.gmail.token import COMPOSE, READ, read_token, write_token
from assistant.mailbox.port import Probe
from assistant.message.message import Label, Message
from assistant.places import Places, find
from tests.emulator.conftest import Emulator
from tests.gmail.mail import ME, reply

pytestmark = pytest.mark.emulator

NOW = datetime(2026, 3, 12, 18, 0, tzinfo=UTC)


@pytest.fixture
def places(home: object, emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> Places:
    monkeypatch.setenv("ASSISTANT_GMAIL_ENDPOINT", emulator.url)
    monkeypatch.setattr(webbrowser, "open", emulator.consent)
    found = find()
    emulator.write_credentials(found.credentials)
    return found


def sign_in(places: Places) -> Any:
    return signin.sign_in(places, None, account=None, browser=True, say=lambda text: None, now=NOW, seconds=20)


@pytest.fixture
def box(places: Places) -> Iterator[GmailMailbox]:
    sign_in(places)
    with open_gmail(places, now=NOW, drafting=True) as opened:
        yield opened


def again(places: Places, minutes: float = 0) -> GmailMailbox:
    return open_gmail(places, now=NOW + timedelta(minutes=minutes), drafting=True)


def arrived(box: GmailMailbox, known: frozenset[str] = frozenset()) -> list[Message]:
    return [one for one in box.arrivals(NOW - timedelta(days=14), known) if isinstance(one, Message)]


def test_signing_in_by_consent_page_and_pkce(places: Places, emulator: Emulator) -> None:
    token = sign_in(places)
    assert token.account == ME
    assert set(token.scopes) == {READ, COMPOSE}
    assert "code_challenge_method=S256" in emulator.followed[0]


def test_an_expired_access_token_is_renewed(places: Places) -> None:
    before = sign_in(places).access_token
    with again(places, minutes=120) as opened:
        assert len(arrived(opened)) == 3
    assert read_token(places.token).access_token != before


def test_a_revoked_permission_is_told_and_signing_in_again_helps(places: Places) -> None:
    token = sign_in(places)
    assert signin.check(places, None, now=NOW).may_draft
    signin.revoke(places)
    assert not places.token.exists()
    write_token(places.token, token)
    with pytest.raises(SignInError, match="every seven days"):
        signin.check(places, None, now=NOW)
    sign_in(places)
    assert signin.check(places, None, now=NOW).account == ME


def test_mail_is_read_as_it_is(box: GmailMailbox) -> None:
    found = arrived(box)
    assert [one.key for one in found] == ["m1", "m2", "m3"]
    assert found[1].thread_id == "t1"
    assert found[1].text == "Thank you for your application. We have chosen somebody else."
    assert found[1].message_id == "<2@grainwood.example>"
    assert box.owner.addresses == {ME}
    assert [one.key for one in box.thread("t1")] == ["m1", "m2"]
    assert [one.key for one in box.related(Probe(domains=("grainwood.example",)))] == ["m1", "m2"]


def test_a_draft_is_saved_in_its_conversation_and_kept_up_to_date(box: GmailMailbox, places: Places) -> None:
    arrived(box)
    saved = box.save_draft(reply("t1", 2))
    assert saved.thread_id == "t1"
    assert box.drafts_in("t1") == (saved,)
    assert [one.labels for one in box.thread("t1")] == [{Label.INBOX}, {Label.INBOX}, {Label.DRAFT}]
    with again(places) as opened:
        assert opened.update_draft(saved.id, reply("t1", 2, "A better letter")).id == saved.id
        assert [one.text for one in opened.thread("t1")][2:] == ["A better letter"]


def test_a_draft_that_the_person_edited_stays(box: GmailMailbox, places: Places, emulator: Emulator) -> None:
    saved = box.save_draft(reply("t1", 2))
    edited = base64.urlsafe_b64encode(reply("t1", 2, "My own words").raw).decode()
    token = read_token(places.token).access_token
    emulator.ask("PUT", f"drafts/{saved.id}", token, {"message": {"raw": edited, "threadId": "t1"}})
    with again(places) as opened, pytest.raises(MailboxError, match="changed in Gmail"):
        opened.update_draft(saved.id, reply("t1", 2, "A better letter"))


def test_a_draft_that_the_person_sent_is_seen_as_sent(box: GmailMailbox, places: Places, emulator: Emulator) -> None:
    known = frozenset(one.key for one in arrived(box))
    saved = box.save_draft(reply("t1", 2))
    emulator.ask("POST", "drafts/send", read_token(places.token).access_token, {"id": saved.id})
    with again(places, minutes=90) as opened:
        arrived(opened, known)
        assert opened.saved_draft(saved.id) is None
        assert [one.labels for one in opened.thread("t1")][2:] == [{Label.SENT}]


def test_a_deleted_draft_is_gone(box: GmailMailbox, places: Places, emulator: Emulator) -> None:
    saved = box.save_draft(reply("t1", 2))
    emulator.ask("DELETE", f"drafts/{saved.id}", read_token(places.token).access_token)
    with again(places) as opened:
        arrived(opened)
        assert opened.saved_draft(saved.id) is None
        assert opened.drafts_in("t1") == ()


def test_labels_steer_conversations(box: GmailMailbox, places: Places, emulator: Emulator) -> None:
    arrived(box)
    assert box.labelled("Reply assistant/Skip") == frozenset()
    token = read_token(places.token).access_token
    label = emulator.ask("POST", "labels", token, {"name": "Reply assistant/Skip"})
    emulator.ask("POST", "messages/m2/modify", token, {"addLabelIds": [label["id"]]})
    with again(places, minutes=90) as opened:
        assert opened.labelled("Reply assistant/Skip") == {"t1"}
        assert opened.refresh("t1")
        assert "Reply assistant/Skip" in opened.thread("t1")[1].labels
