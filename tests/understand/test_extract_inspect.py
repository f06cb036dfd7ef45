"""All fields of one message, each with its evidence; and nothing hostile takes long."""

import time

import pytest

from assistant.understand.extract.company import find_company
from assistant.understand.extract.contact import find_contact_address, find_contact_name
from assistant.understand.extract.flags import find_feedback, find_future, find_interview
from assistant.understand.extract.kind import find_kind
from assistant.understand.extract.letter import open_letter
from assistant.understand.extract.role import find_role
from assistant.understand.inspect import inspect_message
from tests.understand.extract_mail import ROBIN, message

LETTER = """Dear Robin,

Thank you for coming in on Tuesday. After the interview the panel has given the Data Analyst post to an internal
candidate, so your application ends here. If you would like feedback, just ring me.
Please do apply again next year.

Kind regards,
Dana Whitlock
Head of Insight, Grainwood Ltd
"""

HOSTILE = (
    "a" * 200_000,
    "(" * 100_000,
    "Engineer " * 30_000,
    "at Grainwood " * 20_000,
    "position of " * 20_000,
    "R-12345 " * 30_000,
    '"abc" ' * 40_000,
    "Xy, " * 50_000,
    "Regards\n" * 50_000,
    "Jane Doe\n" * 30_000,
)


def test_every_field_is_read_and_has_its_evidence() -> None:
    told = inspect_message(
        message(LETTER, sender="dana.whitlock@grainwood.example", name="Dana Whitlock", subject="Data Analyst"),
        (),
        ROBIN,
    )
    assert told.is_rejection
    assert (told.company, told.role, told.contact_name) == ("Grainwood", "Data Analyst", "Dana Whitlock")
    assert (told.kind, told.contact_address) == ("personal", "dana.whitlock@grainwood.example")
    assert (told.interviewed, told.feedback_invited, told.future_invited) == (True, True, True)
    rules = {evidence.rule.partition(":")[0] for evidence in told.evidence}
    assert {"company", "role", "contact", "interviewed", "feedback", "future", "kind"} <= rules
    assert all(evidence.words and evidence.message_id == told.message_id for evidence in told.evidence)


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:10].strip())
def test_no_text_takes_the_extractors_long(text: str) -> None:
    started = time.perf_counter()
    one = open_letter(message(text, subject=text[:5_000], name=text[:2_000], quoted=text), "en", ROBIN)
    name, _ = find_contact_name(one)
    company, _ = find_company(one, (), ROBIN, name)
    find_role(one, (), ROBIN, company)
    find_contact_address(one)
    find_interview(one, (), ROBIN)
    find_feedback(one)
    find_future(one)
    find_kind(one, name, None, False, ())
    assert time.perf_counter() - started < 3
