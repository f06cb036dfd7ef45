"""A pass over years of mail does not hold the mail of every rejection in it."""

from datetime import timedelta
from pathlib import Path

import pytest

from assistant.config import Settings
from assistant.ledger.ledger import Ledger
from assistant.scan.plan import Planner
from tests.scan.test_ahead import NOES, NOW, box, opened

__all__ = ["box"]


@pytest.mark.parametrize(("later", "held"), [(timedelta(0), True), (timedelta(days=60), False)])
def test_mail_is_held_only_where_a_letter_may_be_written(box: Path, later: timedelta, held: bool) -> None:
    mailbox, ledger = opened(box), Ledger.open(box.parent / "ledger.sqlite3", "x", scratch=True)
    items = Planner(mailbox, ledger, Settings(), NOW + later).scan(None).items
    ledger.close()
    mailbox.close()
    assert len(items) == len(NOES)
    assert any(item.case.thread for item in items) is held
