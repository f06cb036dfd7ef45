"""What an earlier pass concluded, told again where nothing but time has passed: no mail needs to be understood.

A pass whose mailbox, drafts, ledger and settings are as they were would conclude the same; only the words about the
window change. Where time makes a difference in what is to be done, everything is concluded anew.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, runtime_checkable

from assistant import __version__
from assistant.config import Settings
from assistant.ledger.ledger import Known, Ledger
from assistant.window import LATE, WAITING, closed_ago, opens_in

if TYPE_CHECKING:
    from assistant.ledger.ledger import DraftRow
    from assistant.mailbox.port import Mailbox

Row = dict[str, Any]

# Decisions that no passing of time changes; a letter that proofreading held may be written another day.
_LASTING = frozenset({"superseded", "answered", "sent", "dismissed", "skipped", "hold"})
_AT = "concluded_at"


@runtime_checkable
class Remembers(Protocol):
    """A mailbox that can tell whether it has changed, and keeps something for as long as it has not."""

    def state(self) -> str:
        """A text that changes when anything in it does that may change while it is open: its drafts."""

    def kept(self, basis: str) -> Sequence[Row]:
        """What was kept under this name since the mailbox last changed, or nothing."""

    def keep(self, basis: str, rows: Sequence[Row]) -> None:
        """Keep this, and nothing that was kept before."""


class Settled:
    """The conclusions of one account, as they were and as they are now."""

    def __init__(
        self, mailbox: "Mailbox", ledger: Ledger, settings: Settings, since: datetime | None, now: datetime
    ) -> None:
        self._mailbox = mailbox
        self._ledger = ledger
        self._settings = settings
        self._since = since
        self._now = now
        self._before: _Saved | None = None

    def rows(self, *, anew: bool) -> tuple[Row, ...] | None:
        """The rows of `scan --json` as they stand now; None where they must be concluded on anew."""
        if not isinstance(self._mailbox, Remembers):
            return None
        known = self._ledger.rejections(self._since)
        if not known:
            return None
        self._before = self._saved()
        told = [] if anew else [self._again(row) for row in self._mailbox.kept(self._basis(known))]
        found = [row for row in told if row is not None]
        complete = len(found) == len(told) and {row["message_id"] for row in found} == {one.message_id for one in known}
        return tuple(found) if complete else None

    def keep(self, rows: Sequence[Row]) -> None:
        """Remember what a whole pass concluded, unless it changed more than that it saved letters."""
        if self._before is None or not isinstance(self._mailbox, Remembers):
            return
        written = {row["message_id"] for row in rows if row["decision"] == "draft"}
        if self._saved().adds_to(self._before) == written and not any(row["further_drafts"] for row in rows):
            kept = [_as_next(row) | {_AT: self._now.isoformat()} for row in rows]
            self._mailbox.keep(self._basis(self._ledger.rejections(self._since)), kept)

    def _saved(self) -> "_Saved":
        assert isinstance(self._mailbox, Remembers)
        return _Saved(frozenset(self._mailbox.state().splitlines()), frozenset(self._ledger.drafts()))

    def _basis(self, known: Sequence[Known]) -> str:
        """Everything that a conclusion rests on besides the mail itself and the time."""
        import hashlib  # takes longer to load than most passes to run

        assert isinstance(self._mailbox, Remembers)
        ledger = self._ledger
        heard = [(row["message_id"], row["reply_received"]) for row in ledger.decisions() if row.get("reply_received")]
        rests = (
            __version__,
            self._settings,
            self._mailbox.state(),
            ledger.drafts(),
            sorted(ledger.wishes("skip").items()),
            sorted(ledger.wishes("note").items()),
            heard,
            [one.message_id for one in known],
        )
        return hashlib.sha256(repr(rests).encode("utf-8", "surrogateescape")).hexdigest()

    def _again(self, row: Row) -> Row | None:
        """A row as it stands now; None where it must be concluded on anew."""
        row = dict(row)
        explanation = _explanation(row, self._now) if datetime.fromisoformat(row.pop(_AT)) <= self._now else None
        if explanation is None:
            return None
        row["explanation"] = explanation
        return self._with_text(row) if row["draft"] else row

    def _with_text(self, row: Row) -> Row | None:
        """With the letter as it lies in the mailbox."""
        ours = [one for one in self._ledger.drafts() if one.rejection_id == row["message_id"]]
        saved = self._mailbox.saved_draft(row["draft"]["id"]) if len(ours) == 1 else None
        if saved is None:
            return None
        letters = (one.text for one in self._mailbox.thread(saved.thread_id) if one.message_id == saved.message_id)
        return row | {"draft": row["draft"] | {"text": next(letters, "")}}


class _Saved(NamedTuple):
    """The drafts that lie there, and what the ledger knows of them."""

    files: frozenset[str]
    noted: "frozenset[DraftRow]"

    def adds_to(self, before: "_Saved") -> set[str] | None:
        """Message ids of the rejections to which letters were added; None where anything else has changed."""
        if not (before.files <= self.files and before.noted <= self.noted):
            return None
        return {row.rejection_id for row in self.noted - before.noted}


def _as_next(row: Row) -> Row:
    """The row as the next pass would tell it, without the letter: nothing keeps that but the mailbox."""
    draft = row["draft"]
    row = row | {"draft": {key: draft[key] for key in draft if key != "text"}} if draft else row
    if row["decision"] == "draft":
        return row | {"decision": "drafted", "reason": "waiting", "explanation": WAITING}
    return row


def _explanation(row: Mapping[str, Any], now: datetime) -> str | None:
    """What is said of a row now; None where time has changed more than words."""
    decision, told = row["decision"], str(row["explanation"])
    if decision in _LASTING and row["reason"] != "proofreading":
        return told
    if row["reply_received"]:
        return None
    opens, closes = (datetime.fromisoformat(row[key]) for key in ("window_opens", "window_closes"))
    if decision == "wait" and now < opens:
        return opens_in(opens, now)
    if decision == "missed":
        return closed_ago(closes, now, row["thread_id"])
    if decision == "drafted":
        return told.removesuffix(LATE) + (LATE if now >= closes else "")
    return None
