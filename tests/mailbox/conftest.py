"""The mailboxes that the contract suite is run against.

An adapter joins by a `tests/<its folder>/contract.py` with a fixture `world` made from its own fixtures; it then
imports the facts of tests/mailbox/contract.py into a test module of its own.
"""

from pathlib import Path

import pytest

from tests.mailbox.worlds import LOCAL_WORLDS, LocalWorld


@pytest.fixture(params=LOCAL_WORLDS, ids=lambda world: world.__name__)
def world(request: pytest.FixtureRequest, tmp_path: Path) -> LocalWorld:
    made: LocalWorld = request.param(tmp_path)
    return made
