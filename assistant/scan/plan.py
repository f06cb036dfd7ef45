"""Everything that a pass would do, as a value; nothing is saved here.

Most passes find nothing new and nothing waiting: what understands mail and writes letters is loaded where it is
needed, because it takes longer to load than such a pass to run.
"""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from assistant.config import Settings
from assistant.ledger.ledger import Ledger
from assistant.scan.read import read_arrivals
from assistant.scan.wanted import OneOff, Plan

if TYPE_CHECKING:
    from assistant.mailbox.port import Mailbox
    from assistant.scan.conclude import Concluder
    from assistant.scan.settled import Settled


class Planner(NamedTuple):
    """What a plan is made from."""

    mailbox: "Mailbox"
    ledger: Ledger
    settings: Settings
    now: datetime
    pause: Callable[[], None] = lambda: None  # called between two steps; may raise to end the pass there

    def scan(self, since: datetime | None, settled: "Settled | None" = None) -> Plan:
        """Read what is new since then, and conclude on every rejection received since.

        Where nothing was new, and nothing else has changed, what is `settled` is told again instead.
        """
        read = read_arrivals(self.mailbox, self.ledger, self.settings, since, self.now, self.pause)
        held = settled.rows(anew=bool(read.new or read.failures)) if settled else None
        if held is not None:
            return Plan((), (), 0, held=held)
        if not self.ledger.rejections(since) and not self.mailbox.labelled(self.settings.labels.draft):
            return Plan((), read.failures, read.new, read.replied)
        return self._concluder().every(since, read)

    def one(self, one_off: OneOff) -> Plan:
        """Conclude on one conversation, whatever the window says.

        Raises UsageError where the conversation is unknown or holds nothing to answer.
        """
        return self._concluder().one(one_off)

    def _concluder(self) -> "Concluder":
        from assistant.scan.conclude import Concluder

        return Concluder(self.mailbox, self.ledger, self.settings, self.now, self.pause)


__all__ = ["OneOff", "Planner"]
