"""The contract of every mailbox, held by Gmail."""

from collections.abc import Sequence

import pytest

from assistant.mailbox.gmail.mailbox import GmailMailbox
from assistant.mailbox.port import SavedDraft
from assistant.message.message import Label
from tests.gmail.conftest import Opener
from tests.gmail.mail import ms
from tests.gmail.server import GmailServer
from tests.mailbox.contract import *  # noqa: F403
from tests.mailbox.worlds import Posted

LABELS = {Label.INBOX: "INBOX", Label.SENT: "SENT", Label.DRAFT: "DRAFT", Label.SPAM: "SPAM", Label.TRASH: "TRASH"}


class GmailWorld:
    """A mailbox behind our own server."""

    def __init__(self, server: GmailServer, opened: Opener) -> None:
        self.server = server
        self.opened = opened

    def open(self, messages: Sequence[Posted]) -> GmailMailbox:
        store = self.server.store
        threads: dict[str, str] = {}
        for one in sorted(messages, key=lambda one: one.received):
            labels = (LABELS[one.label],) if one.label else ()
            key = store.add(one.raw, threads.get(one.thread, ""), labels, ms(one.received))
            threads.setdefault(one.thread, key)
            if one.label is Label.DRAFT:
                store.drafts[f"r-own-{key}"] = key
        return self.reopen()

    def reopen(self) -> GmailMailbox:
        return self.opened()

    def edit(self, draft: SavedDraft) -> None:
        self.server.store.edit(draft.id, b"thank you", b"thank you very much")

    def delete(self, draft: SavedDraft) -> None:
        self.server.store.discard(draft.id)


@pytest.fixture
def world(server: GmailServer, opened: Opener) -> GmailWorld:
    return GmailWorld(server, opened)
