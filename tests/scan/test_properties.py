"""Of whole passes: other mail, the order of the same mail, and scanning again change nothing."""

import functools
import tempfile
from datetime import datetime
from pathlib import Path
from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from assistant.config import Settings
from assistant.ledger.ledger import Ledger
from assistant.mailbox.local import open_local
from assistant.scan.carry_out import carry_out
from assistant.scan.plan import Planner
from assistant.scan.present import as_json
from assistant.scan.values import Item
from tests.scenarios.mailbox import ALL, load, message_id, write_mbox

NOW = "2026-03-12T10:00:00+01:00"
ME = "robin.ashdown@mailbox.example"

# Their mail is, on purpose, about a company of another scenario.
LIKE_OTHERS = {"020-look-alike-domain", "030-similar-name-other-company"}

# Scenarios of one moment, one person and the default settings: their mail may lie in one mailbox.
STORIES = [
    path
    for path in ALL
    if path.stem not in LIKE_OTHERS and {"settings", "since"}.isdisjoint(load(path)) and load(path)["now"] == NOW
]
# What must be the same, whatever else lies in the mailbox.
SAME = ("decision", "reason", "company", "role", "reply_to", "in_reply_to", "contact_name")


def messages_of(path: Path) -> list[dict[str, Any]]:
    """A scenario's mail, its ids and conversations named for it, so that several can be put together."""
    story = load(path)
    own = path.stem[:3]
    found = []
    for message in story["messages"]:
        named = message | {
            "id": f"{own}-{message['id']}",
            "thread": f"{own}-{message['thread']}",
            "message_id": message_id(story, message),
        }
        found.append(named | ({"reply_to": f"{own}-{message['reply_to']}"} if "reply_to" in message else {}))
    return found


def scan(messages: list[dict[str, Any]], folder: Path) -> dict[str, dict[str, Any]]:
    """What one pass concludes, by message id."""
    write_mbox({"name": "all", "me": ME, "messages": messages}, messages, folder / "All mail.mbox")
    box = open_local(folder / "All mail.mbox", me=(ME,), cache=folder / "cache", drafts=folder / "drafts")
    ledger = Ledger.open(folder / "ledger.sqlite3", "test")
    now = datetime.fromisoformat(NOW)
    try:
        plan = Planner(box, ledger, Settings(), now).scan(None)
        items = [item for item in carry_out(plan, box, ledger, now) if isinstance(item, Item)]
        rows = [as_json(item, local=True) for item in items]
        return {row["message_id"]: row for row in rows}
    finally:
        ledger.close()
        box.close()


@functools.cache
def alone(path: Path) -> dict[str, dict[str, Any]]:
    """What is concluded on a scenario by itself, in the order in which it was written."""
    with tempfile.TemporaryDirectory() as folder:
        return scan(messages_of(path), Path(folder))


def drafts(folder: Path) -> int:
    return sum(1 for file in (folder / "drafts").glob("*/*") if file.parent.name in ("cur", "new"))


def what_counts(row: dict[str, Any]) -> dict[str, Any]:
    return {key: row[key] for key in SAME}


def companies(path: Path) -> set[str]:
    """Some scenarios tell what happens otherwise at the same company: only one of those at a time."""
    return {row["company"] for row in alone(path).values() if row["company"]}


@settings(max_examples=12)
@given(st.lists(st.sampled_from(STORIES), min_size=2, max_size=5, unique=True), st.randoms(use_true_random=False))
def test_stories_in_one_mailbox_in_any_order_are_decided_as_each_by_itself(paths: list[Path], chance: Any) -> None:
    assume(len(set().union(*map(companies, paths))) == sum(len(companies(path)) for path in paths))
    together = [message for path in paths for message in messages_of(path)]
    chance.shuffle(together)
    expected = {key: what_counts(row) for path in paths for key, row in alone(path).items()}
    with tempfile.TemporaryDirectory() as folder:
        found = scan(together, Path(folder))
    assert {key: what_counts(row) for key, row in found.items()} == expected


@settings(max_examples=8)
@given(st.sampled_from(STORIES), st.integers(1, 4), st.randoms(use_true_random=False))
def test_scanning_again_and_again_drafts_once_whatever_order_the_mail_came_in(
    path: Path, times: int, chance: Any
) -> None:
    messages = messages_of(path)
    with tempfile.TemporaryDirectory() as folder:
        first = scan(messages, Path(folder))
        made = drafts(Path(folder))
        assert made == sum(row["decision"] == "draft" for row in first.values())
        for _ in range(times):
            chance.shuffle(messages)
            again = scan(messages, Path(folder))
            assert drafts(Path(folder)) == made
            assert {row["decision"] for row in again.values()}.isdisjoint({"draft"})
