import mailbox
import os
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.errors import MailboxError
from assistant.mailbox.local.drafts import DraftFolder
from assistant.mailbox.port import SavedDraft
from tests.mailbox.worlds import message_id, reply

DRAFT = reply("thread", 3)


@pytest.fixture
def drafts(tmp_path: Path) -> DraftFolder:
    return DraftFolder(tmp_path / "drafts", lambda found: "theirs" if found == message_id(3) else "")


def renamed(saved: SavedDraft, old: str, new: str) -> Path:
    return Path(saved.location).rename(saved.location.replace(old, new))


def test_other_programs_see_a_maildir_with_a_draft_in_it(drafts: DraftFolder) -> None:
    drafts.save(DRAFT)
    (found,) = mailbox.Maildir(drafts.path)
    assert found.get_flags() == "D"
    assert found["Message-ID"] == DRAFT.message_id
    assert found["In-Reply-To"] == message_id(3)


def test_what_is_saved_is_what_was_given(drafts: DraftFolder) -> None:
    assert Path(drafts.save(DRAFT).location).read_bytes() == DRAFT.raw.replace(b"\r\n", b"\n")


def test_nobody_else_may_read_it(drafts: DraftFolder) -> None:
    before = os.umask(0)
    try:
        saved = drafts.save(DRAFT)
    finally:
        os.umask(before)
    assert Path(saved.location).stat().st_mode & 0o777 == 0o600
    assert drafts.path.stat().st_mode & 0o777 == 0o700


def test_the_same_draft_saved_again_after_a_crash_is_one(drafts: DraftFolder) -> None:
    assert drafts.save(DRAFT) == drafts.save(DRAFT)
    assert len(drafts.all()) == 1


def test_another_text_under_the_same_id_is_another_draft(drafts: DraftFolder) -> None:
    first = drafts.save(DRAFT)
    second = drafts.save(replace(DRAFT, raw=DRAFT.raw + b"More.\r\n"))
    assert first.id != second.id
    assert not first.touched
    assert not second.touched


@pytest.mark.parametrize(
    ("new", "touched"),
    [(":2,DS", False), (":2,DF", False), (":2,S", True), (":2,", True)],
    ids=["seen", "flagged", "no draft any more", "no flags"],
)
def test_reading_a_draft_is_not_touching_it_and_unmarking_it_is(drafts: DraftFolder, new: str, touched: bool) -> None:
    saved = drafts.save(DRAFT)
    renamed(saved, ":2,D", new)
    found = drafts.get(saved.id)
    assert found is not None
    assert found.id == saved.id
    assert found.touched == touched


def test_a_draft_marked_for_deletion_is_gone(drafts: DraftFolder) -> None:
    saved = drafts.save(DRAFT)
    renamed(saved, ":2,D", ":2,DT")
    assert drafts.get(saved.id) is None


def test_a_draft_that_a_program_saved_anew_is_found_by_its_message_id_and_is_the_persons(drafts: DraftFolder) -> None:
    saved = drafts.save(DRAFT)
    moved = renamed(saved, "reply-", "1773.M1P1.host,")
    moved.write_bytes(moved.read_bytes() + b"changed\n")
    found = drafts.get(saved.id)
    assert found is not None
    assert found.touched
    assert found.thread_id == "theirs"  # by what it answers


def test_the_persons_own_draft_in_the_same_folder_is_in_its_conversation(drafts: DraftFolder) -> None:
    drafts.save(reply("other", 9))
    (drafts.path / "new" / "mine").write_bytes(DRAFT.raw)
    (found,) = [one for one in drafts.all() if one.thread_id == "theirs"]
    assert found.touched


def test_what_is_no_mail_in_the_folder_does_no_harm(drafts: DraftFolder) -> None:
    drafts.save(DRAFT)
    (drafts.path / "cur" / "picture:2,").write_bytes(b"\x89PNG\0")
    assert len(drafts.messages("thread")) == 1
    assert len(drafts.all()) == 2


def test_a_crash_between_memory_and_draft_leaves_no_draft(drafts: DraftFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(*_: object) -> Path:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(drafts, "_write", crash)
        with pytest.raises(KeyboardInterrupt):
            drafts.save(DRAFT)
    assert drafts.all() == []
    assert not drafts.save(DRAFT).touched


def test_a_crash_in_the_middle_of_an_update_leaves_a_draft_that_is_ours(
    drafts: DraftFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved = drafts.save(DRAFT)
    changed = replace(DRAFT, raw=DRAFT.raw + b"More.\r\n")
    write = drafts._write

    def crash(name: str, content: bytes) -> Path:
        write(name, content)
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(drafts, "_write", crash)
        with pytest.raises(KeyboardInterrupt):
            drafts.update(saved.id, changed)
    found = drafts.get(saved.id)
    assert found is not None
    assert not found.touched


def test_a_full_disk_is_told_and_leaves_nothing(drafts: DraftFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    drafts.save(reply("other", 9))

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(MailboxError, match="No space left"):
        drafts.save(DRAFT)
    assert len(drafts.all()) == 1
    assert not list((drafts.path / "tmp").iterdir())


def test_without_its_memory_a_draft_counts_as_the_persons(drafts: DraftFolder) -> None:
    saved = drafts.save(DRAFT)
    for file in (drafts.path / "saved").iterdir():
        file.write_bytes(b"{}")
    found = drafts.get(saved.id)
    assert found is not None
    assert found.touched
    with pytest.raises(MailboxError):
        drafts.update(saved.id, DRAFT)
