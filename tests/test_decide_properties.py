"""What holds of the decisions for all facts."""

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as some

from assistant.config import Decide
from assistant.decide import Facts, OurDraft, Outcome, Request, decide
from tests.test_decide import FORM, MARTA, NOBODY, POLICY, REJECTION, SEEN, STORY, TO_DANA
from tests.understand.letters import understood


def any_facts() -> some.SearchStrategy[Facts]:
    seen = some.sampled_from([None, SEEN])
    rejections = some.builds(
        lambda confidence, kind, name, address, interviewed: understood(
            REJECTION,
            confidence=confidence,
            kind=kind,
            contact_name=name,
            contact_address=address,
            interviewed=interviewed,
        ),
        some.floats(0, 1),
        some.sampled_from(["personal", "form"]),
        some.sampled_from([None, "Dana"]),
        some.sampled_from([None, "dana@grainwood.example"]),
        some.booleans(),
    )
    return some.builds(
        Facts,
        rejection=rejections,
        story=some.sampled_from([STORY, FORM.story, replace(STORY, people=(MARTA,))]),
        contact=some.sampled_from([TO_DANA, NOBODY, replace(TO_DANA, heard=True)]),
        senders=some.just(("dana@grainwood.example",)),
        taken_back=seen,
        duplicate_of=some.sampled_from([None, "<other@test.example>"]),
        withdrawn=seen,
        answered=seen,
        own_draft=seen,
        our_draft=some.sampled_from(OurDraft),
        skipped=some.sampled_from(["", "the thread"]),
        request=some.sampled_from(Request),
        suspicions=some.sampled_from([(), (SEEN,)]),
        faults=some.sampled_from([(), ("fault",)]),
    )


POLICIES = some.builds(
    POLICY._replace,
    form_letters=some.sampled_from(["hold", "draft"]),
    late=some.sampled_from(["skip", "draft"]),
    never=some.sampled_from([(), ("Grainwood",)]),
)
MOMENTS = some.datetimes(datetime(2026, 3, 1), datetime(2026, 3, 31), timezones=some.just(UTC))  # noqa: DTZ001


@given(any_facts(), POLICIES, MOMENTS)
def test_there_is_a_decision_for_everything(facts: Facts, policy: Decide, now: datetime) -> None:
    found = decide(facts, policy, now)
    assert found.reason
    assert found.explanation
    assert found.window_opens < found.window_closes


@given(any_facts(), POLICIES, MOMENTS, MOMENTS)
def test_time_moves_a_rejection_only_from_wait_to_draft_to_missed(
    facts: Facts, policy: Decide, one: datetime, other: datetime
) -> None:
    order = [Outcome.WAIT, Outcome.DRAFT, Outcome.MISSED]
    before, after = (decide(facts, policy, moment).decision for moment in sorted((one, other)))
    assert before == after or order.index(before) < order.index(after)
