import pytest

from assistant.mailbox.local.labels import NAMES, folder_label, read_labels
from assistant.message.message import Label


@pytest.mark.parametrize(
    ("value", "labels"),
    [
        ("Inbox,Unread", {"inbox", "Unread"}),
        ("Posteingang,Geöffnet", {"inbox", "Geöffnet"}),
        ("Messages envoyés", {"sent"}),
        ("Borradores", {"draft"}),
        ("Spam", {"spam"}),
        ("Lixeira", {"trash"}),
        ("Posta in arrivo", {"inbox"}),
        ("Prullenbak", {"trash"}),
        ('Inbox,"Jobs, old",Reply assistant/Skip', {"inbox", "Jobs, old", "Reply assistant/Skip"}),
        ("", set()),
    ],
)
def test_labels_are_known_in_seven_languages_and_own_ones_stay_as_written(value: str, labels: set[str]) -> None:
    assert read_labels(value) == labels


@pytest.mark.parametrize(
    ("folder", "label"),
    [
        (".Sent", Label.SENT),
        (".INBOX.Sent Items", Label.SENT),
        (".[Gmail].Sent Mail", Label.SENT),
        (".Entw&APw-rfe", Label.DRAFT),  # modified UTF-7
        ("Gesendete Objekte", Label.SENT),
        ("2026/Corbeille", Label.TRASH),
        ("Junk E-mail", Label.SPAM),
        (".Jobs", None),
        (".", None),
        (".Old&-New", None),
    ],
)
def test_folders_are_known_by_their_names(folder: str, label: Label | None) -> None:
    assert folder_label(folder) == label


def test_no_name_means_two_things() -> None:
    names = [name for row in NAMES.values() for name in row]
    assert len(names) == len(set(names))
