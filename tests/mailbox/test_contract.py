"""The contract of every mailbox, held by the local ones. The fixture `world` is in conftest.py."""

from tests.mailbox.contract import *  # noqa: F403
