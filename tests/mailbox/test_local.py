"""What is particular to mail in files."""

import mailbox
import os
import sqlite3
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from assistant.errors import MailboxError, UsageError
from assistant.mailbox.local import LocalMailbox, fill, index, open_local
from assistant.mailbox.port import Probe
from assistant.message.message import Label, Message, Unreadable
from tests.mailbox.worlds import ME, START, FolderWorld, MaildirWorld, MboxWorld, Posted, message_id, post, reply


def box(path: Path, folder: Path, **changes: object) -> LocalMailbox:
    return open_local(path, **({"cache": folder / "cache", "drafts": folder / "drafts"} | changes))  # type: ignore[arg-type]


def messages(found: LocalMailbox) -> list[Message]:
    return [one for one in found.every_message() if isinstance(one, Message)]


def eml(folder: Path, *raws: bytes) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for number, raw in enumerate(raws):
        (folder / f"{number:03}.eml").write_bytes(raw)
    return folder


class TestWhatLiesAtThePath:
    def test_a_path_that_is_not_there_is_wrong_usage(self, tmp_path: Path) -> None:
        with pytest.raises(UsageError, match="no such file"):
            box(tmp_path / "nothing", tmp_path)

    @pytest.mark.parametrize("content", [b"", b"\n\n", b"\x89PNG\r\n\0\0", b"just a note\n"])
    def test_a_file_without_mail_is_told_by_name(self, content: bytes, tmp_path: Path) -> None:
        file = tmp_path / "holiday.mbox"
        file.write_bytes(content)
        with pytest.raises(MailboxError, match=r"holiday\.mbox"):
            box(file, tmp_path)

    def test_an_empty_folder_is_told_by_name(self, tmp_path: Path) -> None:
        (tmp_path / "mail").mkdir()
        with pytest.raises(MailboxError, match="no mail"):
            box(tmp_path / "mail", tmp_path)

    def test_a_file_that_may_not_be_read_is_told_by_name(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        file = tmp_path / "all.mbox"
        file.write_bytes(b"From: a@x.example\n\nhi")

        def refused(*_: object, **__: object) -> None:  # not by its mode: root may read everything
            raise PermissionError(13, "Permission denied", str(file))

        monkeypatch.setattr(Path, "open", refused)
        with pytest.raises(MailboxError, match="permissions"):
            box(file, tmp_path)

    def test_a_single_message_is_a_mailbox(self, tmp_path: Path) -> None:
        file = tmp_path / "one.eml"
        file.write_bytes(post(1, 0).raw)
        (found,) = messages(box(file, tmp_path))
        assert found.source == str(file)
        assert found.labels == {Label.INBOX}

    def test_folders_are_searched_to_the_bottom_and_hidden_ones_are_not(self, tmp_path: Path) -> None:
        eml(tmp_path / "mail" / "a" / "b" / "c", post(1, 0).raw)
        eml(tmp_path / "mail" / ".trash", post(2, 0).raw)
        (tmp_path / "mail" / "notes.txt").write_text("From: nobody\n\nnot mail")
        (tmp_path / "mail" / "UPPER.EML").write_bytes(post(3, 0).raw)
        assert {one.message_id for one in messages(box(tmp_path / "mail", tmp_path))} == {message_id(1), message_id(3)}

    def test_an_mbox_inside_a_folder_is_read(self, tmp_path: Path) -> None:
        world = MboxWorld(tmp_path / "Takeout")
        world.folder.mkdir()
        world.path = world.folder / "All mail.mbox"
        world.write([post(1, 0), post(2, 1)])
        sources = [one.source for one in messages(box(world.folder, tmp_path))]
        assert sources == [f"{world.path}#1", f"{world.path}#2"]

    def test_a_loop_of_links_does_not_trap(self, tmp_path: Path) -> None:
        mail = eml(tmp_path / "mail", post(1, 0).raw)
        (mail / "again").symlink_to(mail)
        (mail / "nowhere.eml").symlink_to(tmp_path / "gone.eml")
        assert len(messages(box(mail, tmp_path))) == 1

    def test_drafts_inside_the_mailbox_are_drafts_and_no_mail(self, tmp_path: Path) -> None:
        mail = eml(tmp_path / "mail", post(1, 0).raw)
        drafts = mail / "drafts"
        found = box(mail, tmp_path, drafts=drafts)
        thread = messages(found)[0].thread_id
        found.save_draft(reply(thread, 1))
        again = box(mail, tmp_path, drafts=drafts)
        assert len(messages(again)) == 1
        assert [Label.DRAFT in one.labels for one in again.thread(thread)] == [False, True]


class TestLabels:
    def test_maildir_flags_say_what_is_a_draft_and_what_is_trash(self, tmp_path: Path) -> None:
        maildir = mailbox.Maildir(tmp_path / "mail")
        for number, flags in enumerate(["S", "DS", "ST"]):
            one = mailbox.MaildirMessage(post(number, number).raw)
            one.set_flags(flags)
            one.set_subdir("cur")
            maildir.add(one)
        found = {one.message_id: one.labels for one in messages(box(tmp_path / "mail", tmp_path))}
        assert [sorted(found[message_id(number)]) for number in range(3)] == [["inbox"], ["draft"], ["trash"]]

    def test_own_folders_of_a_maildir_are_labels(self, tmp_path: Path) -> None:
        maildir = mailbox.Maildir(tmp_path / "mail")
        maildir.add_folder("Jobs").add(post(1, 0).raw)
        assert messages(box(tmp_path / "mail", tmp_path))[0].labels == {"Jobs"}

    def test_takeouts_labels_may_be_encoded_and_in_another_language(self, tmp_path: Path) -> None:
        raw = b"X-Gmail-Labels: =?UTF-8?Q?Entw=C3=BCrfe,Ge=C3=B6ffnet?=\n" + post(1, 0).raw
        assert messages(box(eml(tmp_path / "mail", raw), tmp_path))[0].labels == {"draft", "Geöffnet"}


class TestThreads:
    def threads(self, tmp_path: Path, *posts: Posted) -> list[str]:
        found = box(eml(tmp_path / "mail", *(one.raw for one in posts)), tmp_path, me=(ME,))
        return [one.thread_id for one in messages(found)]

    def test_links_make_a_conversation_in_any_order(self, tmp_path: Path) -> None:
        first, second, third, other = self.threads(
            tmp_path, post(3, 9, answers=2, subject="a"), post(2, 5, answers=1, subject="b"), post(1, 0), post(4, 1)
        )
        assert first == second == third == message_id(1)
        assert other == message_id(4)

    def test_answers_to_a_message_that_is_not_here_belong_together(self, tmp_path: Path) -> None:
        first, second = self.threads(tmp_path, post(2, 0, answers=1), post(3, 1, answers=1))
        assert first == second == message_id(1)

    def test_an_answer_without_links_belongs_to_the_message_of_its_subject(self, tmp_path: Path) -> None:
        first, second = self.threads(
            tmp_path,
            post(1, 0, sender=ME, to="sandra.ing@grainwood.example", subject="Question"),
            post(2, 5, subject="AW: Question"),
        )
        assert first == second

    @pytest.mark.parametrize(
        ("changes", "why"),
        [
            ({"subject": "Your application"}, "no prefix: machines write the same line about every company"),
            ({"subject": "Re: Your application", "sender": "else@other.example"}, "nobody in common"),
            ({"subject": "Re: Your application", "hours": 24 * 61}, "too long ago"),
            ({"subject": "Re: Another thing"}, "another subject"),
        ],
    )
    def test_a_like_subject_alone_makes_no_conversation(
        self, changes: dict[str, object], why: str, tmp_path: Path
    ) -> None:
        hours = changes.pop("hours", 5)
        first, second = self.threads(tmp_path, post(1, 0), post(2, hours, **changes))  # type: ignore[arg-type]
        assert first != second, why

    def test_takeouts_name_for_the_conversation_counts(self, tmp_path: Path) -> None:
        posts = [post(1, 0), post(2, 1, answers=1)]
        raws = [b"X-GM-THRID: 17%d\n" % number + one.raw for number, one in enumerate(posts)]
        found = messages(box(eml(tmp_path / "mail", *raws, post(3, 2, answers=2).raw), tmp_path))
        assert [one.thread_id for one in found[:2]] == ["170", "171"]
        assert found[2].thread_id in {"170", "171"}


class TestOwner:
    def test_what_is_given_counts(self, tmp_path: Path) -> None:
        owner = box(eml(tmp_path / "mail", post(1, 0).raw), tmp_path, me=("Other@Mailbox.example",), name="Robin").owner
        assert owner.addresses == {"other@mailbox.example"}
        assert (owner.name, owner.primary) == ("Robin", "other@mailbox.example")

    def test_the_address_that_mail_is_delivered_to_is_the_owners(self, tmp_path: Path) -> None:
        raws = [post(number, number, to="list@groups.example").raw for number in range(3)]
        assert box(eml(tmp_path / "mail", *raws), tmp_path).owner.addresses == {ME}

    def test_else_the_address_that_most_mail_is_written_to(self, tmp_path: Path) -> None:
        raws = [post(number, number).raw.replace(b"Delivered-To", b"X-Nothing") for number in range(3)]
        raws.append(post(9, 9, to="ines@grainwood.example").raw.replace(b"Delivered-To", b"X-Nothing"))
        assert box(eml(tmp_path / "mail", *raws), tmp_path).owner.addresses == {ME}

    def test_every_address_that_was_sent_from_is_the_owners(self, tmp_path: Path) -> None:
        world = MaildirWorld(tmp_path)
        found = world.open(
            [post(1, 0), post(2, 1, sender="R. Ashdown <robin@work.example>", to="x@y.example", label=Label.SENT)]
        )
        assert found.owner.addresses == {ME, "robin@work.example"}
        assert found.owner.name == "R. Ashdown"

    def test_plus_tags_and_gmails_dots_are_the_same_person(self, tmp_path: Path) -> None:
        raws = [
            post(1, 0, to="robin.ashdown+jobs@mailbox.example").raw,
            post(2, 0, to="ro.bin@gmail.com").raw,
            post(3, 0, to="ro.bin@other.example").raw,
        ]
        owner = box(eml(tmp_path / "mail", *raws), tmp_path, me=(ME, "robin@gmail.com")).owner
        assert owner.addresses == {ME, "robin.ashdown+jobs@mailbox.example", "robin@gmail.com", "ro.bin@gmail.com"}


class TestCopies:
    def test_a_message_in_two_folders_is_one_with_the_labels_of_both(self, tmp_path: Path) -> None:
        found = MaildirWorld(tmp_path).open([post(1, 0, label=None), post(1, 0)])
        (one,) = found.arrivals(None, frozenset())
        assert isinstance(one, Message)
        assert one.labels == {Label.INBOX, "Archive"}
        assert len(messages(found)) == 2  # inspect shows each file

    def test_a_copy_in_the_trash_does_not_hide_the_other(self, tmp_path: Path) -> None:
        found = MaildirWorld(tmp_path).open([post(1, 0, label=Label.TRASH), post(1, 0)])
        (one,) = found.arrivals(None, frozenset())
        assert isinstance(one, Message)
        assert one.labels == {Label.INBOX}

    @pytest.mark.parametrize("first", ["direct", "listed", "late"])
    def test_the_copy_that_came_directly_and_first_stands_for_all_whatever_the_order(
        self, first: str, tmp_path: Path
    ) -> None:
        direct, late = post(1, 2, to=f"Robin Ashdown <{ME}>"), post(1, 3, to="Robin <robin@alias.example>")
        listed = replace(direct, raw=b"List-Id: <all.grainwood.example>\n" + direct.raw, received=START)
        copies = {"direct": direct, "listed": listed, "late": late}
        ordered = [copies.pop(first), *copies.values()]
        (one,) = MboxWorld(tmp_path).open(ordered).arrivals(None, frozenset())
        assert isinstance(one, Message)
        assert (one.header("list-id"), one.to[0].address) == ("", ME)

    def test_different_messages_under_one_id_stay_different(self, tmp_path: Path) -> None:
        found = FolderWorld(tmp_path).open([post(1, 0), post(1, 1, subject="Another thing", sender="x@y.example")])
        assert len({one.key for one in found.arrivals(None, frozenset())}) == 2


class TestIndex:
    @pytest.fixture
    def world(self, tmp_path: Path) -> MboxWorld:
        return MboxWorld(tmp_path)

    def file(self, world: MboxWorld) -> Path:
        (file,) = (world.folder / "cache" / "mailboxes").iterdir()
        return file

    def test_it_is_made_once_and_again_when_the_mailbox_changes(
        self, world: MboxWorld, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        made = []
        work = fill.fill
        monkeypatch.setattr(fill, "fill", lambda *given: (made.append(1), work(*given)))
        world.open([post(1, 0)])
        world.reopen()
        assert len(made) == 1
        world.open([post(1, 0), post(2, 1)])
        assert len(made) == 2

    @pytest.mark.parametrize(
        "damage", [b"", b"not a database at all, whatever it says", b"SQLite format 3\0" + b"\xff" * 5000]
    )
    def test_a_damaged_one_is_made_anew(self, world: MboxWorld, damage: bytes) -> None:
        world.open([post(1, 0)])
        self.file(world).write_bytes(damage)
        assert len(messages(world.reopen())) == 1

    def test_one_that_breaks_while_it_is_used_is_made_anew(self, world: MboxWorld) -> None:
        found = world.open([post(number, number) for number in range(50)])
        file = self.file(world)
        content = bytearray(file.read_bytes())
        content[4096:] = b"\xff" * (len(content) - 4096)
        file.write_bytes(content)
        assert len(messages(found)) == 50

    def test_only_the_owner_of_the_account_may_read_it(self, world: MboxWorld) -> None:
        before = os.umask(0)
        try:
            world.open([post(1, 0)])
        finally:
            os.umask(before)
        assert self.file(world).stat().st_mode & 0o077 == 0
        assert self.file(world).parent.stat().st_mode & 0o077 == 0

    def test_without_a_place_to_write_it_the_mailbox_is_still_read(self, world: MboxWorld) -> None:
        (world.folder / "cache").write_text("a file where the folder should be")
        found = world.open([post(1, 0)])
        assert len(messages(found)) == 1
        assert found.related(Probe(domains=("grainwood.example",)))

    def test_a_schema_of_another_version_is_made_anew(self, world: MboxWorld, monkeypatch: pytest.MonkeyPatch) -> None:
        world.open([post(1, 0)])
        monkeypatch.setattr(index, "VERSION", index.VERSION + 1)
        assert len(messages(world.reopen())) == 1
        known = sqlite3.connect(self.file(world)).execute("SELECT value FROM about WHERE name = 'version'").fetchone()
        assert known == (str(index.VERSION),)

    def test_a_large_file_read_from_two_places_is_read_the_same(
        self, world: MboxWorld, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        posts = [post(number, number, answers=number - 1 if number % 3 else None) for number in range(40)]
        plain = messages(world.open(posts))
        monkeypatch.setattr(fill, "LARGE", 1)
        monkeypatch.setattr(os, "cpu_count", lambda: 2)
        self.file(world).unlink()
        assert messages(world.reopen()) == plain

    def test_the_first_half_does_it_all_where_no_second_process_can_be_had(
        self, world: MboxWorld, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(fill, "LARGE", 1)
        monkeypatch.setattr(fill, "start", lambda *_: None)
        assert len(messages(world.open([post(number, number) for number in range(10)]))) == 10


class TestTimes:
    def test_received_at_is_the_date_of_the_separator(self, tmp_path: Path) -> None:
        one = post(1, 0)
        found = MboxWorld(tmp_path).open([Posted(one.raw, START + timedelta(hours=3), "t")])
        assert messages(found)[0].received_at == START + timedelta(hours=3)

    def test_else_of_the_topmost_received_header_else_the_date(self, tmp_path: Path) -> None:
        raw = post(1, 2).raw
        without = raw.replace(b"Received:", b"X-Nothing:").replace(b"<1@", b"<2@")
        neither = without.replace(b"\nDate:", b"\nX-Date:").replace(b"<2@", b"<3@")
        mail = eml(tmp_path / "mail", raw, without, neither)
        os.utime(mail / "002.eml", (1_700_000_000, 1_700_000_000))
        found = messages(box(mail, tmp_path))
        assert [one.received_at for one in found[:2]] == [START + timedelta(hours=2)] * 2
        assert found[2].received_at == datetime.fromtimestamp(1_700_000_000, UTC)  # when the file was written


class TestRelated:
    def test_a_name_in_the_text_of_job_mail_is_found(self, tmp_path: Path) -> None:
        found = FolderWorld(tmp_path).open(
            [
                post(
                    1,
                    0,
                    sender="no-reply@ats.example",
                    subject="An update",
                    text="Thank you for applying to Grainwood.",
                ),
                post(
                    2,
                    1,
                    sender="no-reply@ats.example",
                    subject="An update",
                    text="Thank you for applying to Grainwoods.",
                ),
                post(3, 2, sender="ines@friends.example", subject="Dinner", text="Near the Grainwood office?"),
            ]
        )
        assert [one.message_id for one in found.related(Probe(names=("Grainwood",)))] == [message_id(1)]

    def test_a_name_is_found_in_encoded_text(self, tmp_path: Path) -> None:
        posted = post(
            1, 0, sender="no-reply@ats.example", subject="An update", text="Ihre Bewerbung bei Müller & Söhne"
        )
        assert b"base64" in posted.raw or b"quoted-printable" in posted.raw or b"8bit" in posted.raw
        assert len(FolderWorld(tmp_path).open([posted]).related(Probe(names=("Müller & Söhne",)))) == 1

    def test_a_name_of_two_words_is_found_as_it_stands_and_not_in_pieces(self, tmp_path: Path) -> None:
        found = FolderWorld(tmp_path).open(
            [
                post(1, 0, sender="a@x.example", subject="News from Oak  Street"),
                post(2, 1, sender="a@x.example", subject="The oak in our street"),
            ]
        )
        assert [one.message_id for one in found.related(Probe(names=("Oak Street",)))] == [message_id(1)]

    def test_what_others_write_about_the_same_role_does_not_crowd_out_the_company(self, tmp_path: Path) -> None:
        mail = [post(1, 0, sender="Grainwood <no-reply@ats.example>", subject="We have received your application")]
        mail += [
            post(number, number, sender=f"jobs@firm{number}.example", subject="Your application as Data Engineer")
            for number in range(2, 9)
        ]
        probe = Probe(names=("Grainwood", "Data Engineer"), limit=5)
        assert [one.message_id for one in FolderWorld(tmp_path).open(mail).related(probe)] == [message_id(1)]

    def test_mail_that_names_the_role_is_found_beside_mail_that_names_the_company(self, tmp_path: Path) -> None:
        mail = [
            post(1, 0, sender="lea@agency.example", subject="Grainwood", thread="a"),
            post(2, 1, sender="lea@agency.example", subject="Data Engineer: Thursday at ten", answers=1, thread="a"),
            post(3, 2, sender="tom@agency.example", subject="Data Engineer", text="It is Grainwood who ask."),
            post(4, 3, sender="tom@agency.example", subject="Data Engineer", text="Another firm asks.", thread="b"),
        ]
        probe = Probe(names=("Grainwood", "Data Engineer"))
        found = [one.message_id for one in FolderWorld(tmp_path).open(mail).related(probe)]
        assert found == [message_id(1), message_id(2), message_id(3)]

    def test_a_role_is_looked_for_by_itself_where_no_company_is_known(self, tmp_path: Path) -> None:
        mail = [post(1, 0, sender="jobs@firm.example", subject="Data Engineer")]
        assert len(FolderWorld(tmp_path).open(mail).related(Probe(names=("Data Engineer",)))) == 1

    def test_the_owners_own_address_relates_nothing(self, tmp_path: Path) -> None:
        assert FolderWorld(tmp_path).open([post(1, 0)]).related(Probe(addresses=(ME,))) == ()

    @pytest.mark.parametrize("name", ['"', "' OR 1=1 --", "AND", "a*", "NEAR(", "%", "", "\x00"])
    def test_a_name_is_not_a_question_to_the_index(self, name: str, tmp_path: Path) -> None:
        assert FolderWorld(tmp_path).open([post(1, 0, sender="a@x.example")]).related(Probe(names=(name,))) == ()


def test_a_file_that_vanishes_meanwhile_is_reported(tmp_path: Path) -> None:
    mail = eml(tmp_path / "mail", post(1, 0).raw, post(2, 1).raw)
    found = box(mail, tmp_path)
    (mail / "000.eml").unlink()
    first, second = found.every_message()
    assert isinstance(first, Unreadable)
    assert isinstance(second, Message)


def test_nothing_in_the_mailbox_is_changed(tmp_path: Path) -> None:
    world = MaildirWorld(tmp_path)
    world.write([post(1, 0), post(2, 1, label=Label.SENT)])
    before = {file: (file.stat().st_mtime_ns, file.stat().st_mode) for file in world.path.rglob("*")}
    found = world.reopen()
    found.save_draft(reply(messages(found)[0].thread_id, 1))
    found.related(Probe(names=("Grainwood",)))
    assert {file: (file.stat().st_mtime_ns, file.stat().st_mode) for file in world.path.rglob("*")} == before


def test_opening_a_mailbox_that_has_not_changed_loads_no_parser(tmp_path: Path) -> None:
    world = MboxWorld(tmp_path)
    world.open([post(1, 0)])
    script = (
        "import sys; from pathlib import Path; from assistant.mailbox.local import open_local\n"
        "mail, cache, drafts = map(Path, sys.argv[2:])\n"
        f"box = open_local(mail, me=({ME!r},), cache=cache, drafts=drafts)\n"
        "list(box.arrivals(None, frozenset({sys.argv[1]})))\n"
        "print(*sorted(name for name in sys.modules if name.startswith('assistant.message.')))"
    )
    paths = [str(path) for path in (world.path, tmp_path / "cache", world.drafts)]
    done = subprocess.run(
        [sys.executable, "-c", script, message_id(1), *paths], capture_output=True, text=True, check=True
    )
    assert set(done.stdout.split()) <= {f"assistant.message.{name}" for name in ("message", "dates")}
