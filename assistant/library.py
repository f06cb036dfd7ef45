"""The program as a library: open a mailbox, inspect, decide, write. What is in here stays (docs/library.md)."""

import tempfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from assistant import clock, places
from assistant.config import Settings, load
from assistant.decide import Decision, decide
from assistant.errors import MailboxError
from assistant.ledger.ledger import Ledger
from assistant.mailbox.port import Mailbox, Passed, SavedDraft
from assistant.message.message import Message, Owner, Unreadable
from assistant.scan.carry_out import NotSaved, carry_out
from assistant.scan.doubles import known_doubles
from assistant.scan.facts import Gatherer
from assistant.scan.letters import Written, replies_to
from assistant.scan.read import read_arrivals, understand
from assistant.scan.values import Case, Item
from assistant.scan.wanted import Plan
from assistant.understand.verdict import Understanding
from assistant.write.letter import Refusal


class Inbox:
    """A mailbox of one person, read with their settings. Nothing is ever sent; only `save` changes anything.

    What was seen and saved is remembered for as long as it is open. Drafts of ours that lie in the conversation are
    recognised in any case, so that saving again makes no second one.
    """

    def __init__(self, mailbox: Mailbox, settings: Settings) -> None:
        self.settings = settings
        self._mailbox = mailbox
        self._ledger = Ledger.open(Path(tempfile.gettempdir()) / "never" / "there", mailbox.account, scratch=True)

    @property
    def owner(self) -> Owner:
        """Whose mailbox it is."""
        return self._mailbox.owner

    def messages(self, since: datetime | None = None) -> Iterator[Message | Unreadable]:
        """All mail received since then, oldest first, the owner's own included; spam and trash left out."""
        return (one for one in self._mailbox.arrivals(since, frozenset()) if not isinstance(one, Passed))

    def inspect(self, message: Message) -> Understanding:
        """What is understood of a message in the light of its conversation, each fact with its evidence."""
        return understand(message, self._mailbox.thread(message.thread_id), self._mailbox.owner)

    def rejections(self, since: datetime | None = None, *, now: datetime | None = None) -> tuple[Case, ...]:
        """All rejections received from `since` up to `now`, oldest first, each with what a decision rests on."""
        moment = now or clock.now()
        read_arrivals(self._mailbox, self._ledger, self.settings, since, moment)
        gatherer = Gatherer(self._mailbox, self._ledger, self.settings, moment)
        found = (gatherer.case(known) for known in self._ledger.rejections(since))
        return known_doubles([case for case in found if case is not None], self.settings.decide)

    def decide(self, case: Case, *, now: datetime | None = None) -> Decision:
        """What is to become of a rejection at that moment, and why."""
        return decide(case.facts, self.settings.decide, now or clock.now())

    def write(self, case: Case, *, now: datetime | None = None) -> Written | Refusal:
        """The replies to a rejection, whatever was decided on it; or why none can be written.

        There is more than one reply only with `audience = interviewers`.
        """
        return replies_to(case, self._mailbox, self._ledger, self.settings, now or clock.now())

    def save(self, case: Case, written: Written, *, now: datetime | None = None) -> tuple[SavedDraft, ...]:
        """Save the replies as drafts, each once.

        Raises MailboxError where the mailbox refuses one, TryAgainLater where nobody can tell whether it was saved.
        """
        moment = now or clock.now()
        item = Item(case, self.decide(case, now=moment), written.replies)
        [done] = carry_out(Plan((item,), (), 0), self._mailbox, self._ledger, moment)
        if isinstance(done, NotSaved):
            raise MailboxError(done.reason)
        return done.saved

    def close(self) -> None:
        """Let go of files and connections."""
        self._ledger.close()
        self._mailbox.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, at: TracebackType | None) -> None:
        self.close()


def open_mailbox(
    path: str | Path,
    *,
    me: str | tuple[str, ...] = (),
    settings: Settings | None = None,
    drafts: str | Path | None = None,
    cache: str | Path | None = None,
) -> Inbox:
    """Mail on disk: an mbox, a Maildir, a folder of .eml or one .eml.

    `me` is whose it is, otherwise that is inferred; `settings` are the person's own where none are given; `drafts`
    is the Maildir that `save` writes to, and `cache` where the index is kept. Raises UsageError, MailboxError,
    SettingsError.
    """
    from assistant.mailbox.local import open_local

    found = places.find()
    chosen = settings if settings is not None else load(found.config)
    mailbox = open_local(
        Path(path),
        me=(me,) if isinstance(me, str) else me,
        own_addresses=chosen.me.addresses,
        name=chosen.me.name,
        cache=Path(cache) if cache else found.cache,
        drafts=Path(drafts) if drafts else found.drafts,
    )
    return Inbox(mailbox, chosen)


def open_gmail(*, account: str = "", settings: Settings | None = None, drafting: bool = True) -> Inbox:
    """The Gmail account that `assistant auth` (with `--account NAME`, where given) has signed in to.

    Raises SignInError where there is no usable permission, SettingsError.
    """
    from assistant.mailbox.gmail import open_gmail as opened

    found = places.find(account=account)
    chosen = settings if settings is not None else load(found.config)
    mailbox = opened(found, now=clock.now(), drafting=drafting, own_addresses=chosen.me.addresses, name=chosen.me.name)
    return Inbox(mailbox, chosen)
