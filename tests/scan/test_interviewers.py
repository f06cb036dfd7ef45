"""`audience = interviewers`: a letter for each person met, and no sentence in two of them."""

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from assistant.config import parse
from assistant.ledger.ledger import Ledger
from assistant.mailbox.local import open_local
from assistant.scan import letters
from assistant.scan.carry_out import carry_out
from assistant.scan.plan import Planner
from assistant.scan.values import Item
from assistant.write.letter import Letter, Occasion, Refusal
from tests.scenarios.mailbox import write_mbox

ME = "robin.ashdown@mailbox.example"
NOW = datetime(2026, 3, 12, 9, 0, tzinfo=UTC)
NAMES = (
    "Ada Linde", "Ben Ostrow", "Cleo Marin", "Dov Perl", "Esme Voss", "Finn Adair", "Gwen Tosh", "Hugo Brandt",
    "Ines Calder", "Jonas Weir", "Kira Monk", "Leif Arden", "Mona Quill", "Nils Harrow",
)  # fmt: skip

# language: invitation and rejection
WORDS = {
    "en": (
        "Dear Robin,\n\nhere is the invitation to the interview for the Ceramics Engineer position.\n\nHana Quist",
        "Dear Robin,\n\nthank you for the interview on 4 March. We have decided to offer the Ceramics Engineer "
        "position to another candidate. I am sorry.\n\nKind regards\nHana Quist\nBrightmoor",
    ),
    "de": (
        "Liebe Robin Ashdown,\n\nhier ist die Einladung zum Vorstellungsgespräch als Keramikerin.\n\nHana Quist",
        "Sehr geehrte Frau Ashdown,\n\nvielen Dank für das Vorstellungsgespräch am 4. März. Leider müssen wir Ihnen "
        "mitteilen, dass wir uns für die Stelle als Keramikerin für eine andere Bewerberin entschieden haben.\n\n"
        "Mit freundlichen Grüßen\nHana Quist\nBrightmoor",
    ),
    "fr": (
        "Bonjour Robin,\n\nvoici l'invitation à l'entretien pour le poste de céramiste.\n\nHana Quist",
        "Bonjour Robin,\n\nmerci pour l'entretien du 4 mars. Nous sommes au regret de vous informer que nous n'avons "
        "pas retenu votre candidature pour le poste de céramiste.\n\nBien cordialement\nHana Quist\nBrightmoor",
    ),
}  # fmt: skip


def mailbox(folder: Path, language: str, people: int) -> None:
    """A day with so many people, and the rejection a week later."""
    invitation, rejection = WORDS[language]
    attendees = "\n".join(
        f"ATTENDEE;CN={name}:mailto:{name.lower().replace(' ', '.')}@brightmoor.example" for name in NAMES[:people]
    )
    calendar = (
        "BEGIN:VCALENDAR\nPRODID:-//Example//EN\nVERSION:2.0\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:day@brightmoor.example\n"
        "SEQUENCE:0\nDTSTART:20260304T080000Z\nDTEND:20260304T150000Z\nDTSTAMP:20260220T080000Z\n"
        f"ORGANIZER;CN=Hana Quist:mailto:hana.quist@brightmoor.example\n{attendees}\n"
        f"ATTENDEE;CN=Robin Ashdown:mailto:{ME}\nSUMMARY:Interview (Robin Ashdown)\nSTATUS:CONFIRMED\nEND:VEVENT\n"
        "END:VCALENDAR"
    )
    common = {"thread": "t1", "labels": ["Inbox"], "from": "Hana Quist <hana.quist@brightmoor.example>"}
    messages: list[dict[str, Any]] = [
        common | {"id": "m1", "received": "2026-02-26T10:00:00+01:00", "subject": "Interview", "body": invitation,
                  "calendar": calendar},
        common | {"id": "m2", "received": "2026-03-11T09:00:00+01:00", "subject": "Re: Interview", "body": rejection,
                  "reply_to": "m1"},
    ]  # fmt: skip
    write_mbox({"name": "x", "me": ME, "messages": messages}, messages, folder / "All mail.mbox")


def scan(folder: Path, note: str = "", skip: str = "") -> Item:
    """One pass over it: the one rejection, with its drafts saved."""
    box = open_local(folder / "All mail.mbox", me=(ME,), cache=folder / "cache", drafts=folder / "drafts")
    ledger = Ledger.open(folder / "ledger.sqlite3", "test")
    if note:
        ledger.wish("note", "Brightmoor", note, NOW)
    if skip:
        ledger.wish("skip", skip, "", NOW)
    settings = parse('[me]\nname = "Robin Ashdown"\n[decide]\naudience = "interviewers"\n')
    try:
        plan = Planner(box, ledger, settings, NOW).scan(None)
        [item] = carry_out(plan, box, ledger, NOW)
        assert isinstance(item, Item)
        return item
    finally:
        ledger.close()
        box.close()


def sentences(letter: str) -> list[str]:
    """What a letter says between greeting and closing."""
    paragraphs = letter.split("\n\n")[1:-1]
    return [one for part in paragraphs for one in re.split(r"(?<=[^\d][.!?])\s+", part)]


@pytest.mark.parametrize("people", [1, 4, 14])
@pytest.mark.parametrize("language", WORDS)
def test_no_sentence_stands_in_two_letters_and_nobody_is_dropped_in_silence(
    language: str, people: int, tmp_path: Path
) -> None:
    mailbox(tmp_path, language, people)
    item = scan(tmp_path)
    said = [one for reply in item.replies for one in set(sentences(reply.draft.text))]
    assert len(said) == len(set(said))
    assert len({reply.contact.address.address for reply in item.replies}) == len(item.replies)
    left_out = item.decision.explanation.count("No letter to ")
    assert len(item.replies) + left_out == people + 1
    assert {reply.letter.language for reply in item.replies} == {language}
    if people <= 4:
        assert left_out == 0


def test_persons_own_sentence_stands_in_the_first_letter_only(tmp_path: Path) -> None:
    mailbox(tmp_path, "en", 3)
    note = "I still think of the blue glaze in your hall."
    assert [note in reply.draft.text for reply in scan(tmp_path, note).replies] == [True, False, False, False]


def test_who_is_skipped_gets_no_letter_and_the_others_do(tmp_path: Path) -> None:
    mailbox(tmp_path, "en", 3)
    item = scan(tmp_path, skip="ben.ostrow@brightmoor.example")
    assert [reply.contact.address.name for reply in item.replies] == ["Hana Quist", "Ada Linde", "Cleo Marin"]


def test_letter_that_cannot_be_written_keeps_no_other_from_being_saved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mailbox(tmp_path, "en", 3)
    written = letters.write

    def write(occasion: Occasion, settings: Any) -> Letter | Refusal:
        if occasion.contact.address.name == "Ben Ostrow":
            return Refusal(("the name is no name.",), None)
        return written(occasion, settings)

    monkeypatch.setattr(letters, "write", write)
    item = scan(tmp_path)
    assert [reply.contact.address.name for reply in item.replies] == ["Hana Quist", "Ada Linde", "Cleo Marin"]
    assert "No letter to Ben Ostrow: the name is no name." in item.decision.explanation


def test_next_pass_makes_no_further_draft(tmp_path: Path) -> None:
    mailbox(tmp_path, "en", 3)
    scan(tmp_path)
    files = sorted((tmp_path / "drafts").glob("*/*"))
    item = scan(tmp_path)
    assert (item.decision.decision, item.replies) == ("drafted", ())
    assert sorted((tmp_path / "drafts").glob("*/*")) == files
