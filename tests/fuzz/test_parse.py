"""Whatever the bytes are, parsing ends, and what comes out is safe to read and to print.

`HYPOTHESIS_PROFILE=long pytest tests/fuzz` looks longer.
"""

import os
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from assistant.mailbox.local.mbox import spans
from tests.fuzz.mail import mail, soup
from tests.fuzz.targets import TARGETS

settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


@given(mail)
def test_mail_of_any_structure_is_read_safely(raw: bytes) -> None:
    TARGETS["message"](raw)
    TARGETS["message"](raw.replace(b"\n", b"\r\n"))


@pytest.mark.parametrize("target", TARGETS)
@given(raw=st.one_of(st.binary(max_size=300), soup))
def test_anything_at_all_is_read_safely(target: str, raw: bytes) -> None:
    TARGETS[target](raw)


@given(soup)
@example(b"On 3 March 2026, a@b.example wrote:\n" * 5)
def test_every_line_is_either_own_or_quoted(raw: bytes) -> None:
    TARGETS["quotes"](raw)


@given(st.lists(soup, min_size=1, max_size=6))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_messages_of_an_mbox_never_overlap(tmp_path: Path, raws: list[bytes]) -> None:
    content = b"".join(b"From a Tue Mar 10 09:00:00 2026\nX: y\n\n" + raw + b"\n\n" for raw in raws)
    (tmp_path / "box").write_bytes(content)
    with (tmp_path / "box").open("rb") as file:
        found = list(spans(file))
    assert len(found) >= len(raws)
    for one, following in pairwise(found):
        assert one.offset + one.length <= following.offset
