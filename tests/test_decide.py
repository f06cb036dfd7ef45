"""The table of decisions: every row, every edge."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from assistant.config import Decide
from assistant.decide import Facts, OurDraft, Outcome, Request, decide, is_form_letter, may_ask_feedback
from assistant.message.message import Address
from assistant.understand.contact import NoContact
from assistant.understand.story import Contact, Interview, InterviewKind, Part, Person, Stage, Story
from assistant.understand.verdict import HEARD_FEEDBACK, HEARD_INTERVIEW, Evidence
from tests.understand.letters import letter, understood

RECEIVED = datetime(2026, 3, 11, 8, 0, tzinfo=UTC)
DUE = RECEIVED + timedelta(hours=30)
REJECTION = letter("Dana Whitlock <dana.whitlock@grainwood.example>", "2026-03-11T08:00")
SEEN = Evidence("test", "Some words.", "<m@test.example>")
DANA = Person(
    "Dana Whitlock", "dana.whitlock@grainwood.example", Part.RECRUITER, (SEEN,), message_id=REJECTION.message_id
)
MARTA = Person(
    "Marta Okonjo", "marta@grainwood.example", Part.HIRING_MANAGER, (SEEN,), message_id="<earlier@test.example>"
)
TO_DANA = Contact(Address("Dana Whitlock", "dana.whitlock@grainwood.example"), "t1", REJECTION.message_id, False, DANA)
NOBODY = NoContact("nobody-to-answer", "Nobody reads it.")
STORY = Story("Grainwood", "Supply Planner", Stage.APPLIED, people=(DANA,))
FACTS = Facts(understood(REJECTION), STORY, TO_DANA, senders=("dana.whitlock@grainwood.example",))
FORM = replace(
    FACTS,
    rejection=understood(REJECTION, kind="form", contact_name=None, contact_address=None),
    story=replace(STORY, people=()),
    contact=NOBODY,
)
POLICY = Decide()


@pytest.mark.parametrize(
    ("changes", "decision", "reason"),
    [
        ({}, "draft", "due"),
        ({"taken_back": SEEN}, "superseded", "changed-mind"),
        ({"duplicate_of": "<other@test.example>"}, "superseded", "duplicate"),
        ({"withdrawn": SEEN}, "superseded", "withdrawn"),
        ({"answered": SEEN}, "answered", "replied"),
        ({"own_draft": SEEN}, "answered", "own-draft"),
        ({"our_draft": OurDraft.SENT}, "sent", "sent"),
        ({"our_draft": OurDraft.DELETED}, "dismissed", "deleted"),
        ({"our_draft": OurDraft.THERE}, "drafted", "waiting"),
        ({"our_draft": OurDraft.TOUCHED}, "drafted", "edited"),
        ({"skipped": "the label Skip"}, "skipped", "skip"),
        ({"contact": NOBODY}, "hold", "nobody-to-answer"),
        ({"suspicions": (SEEN,)}, "hold", "suspicious-reply-to"),
        ({"rejection": understood(REJECTION, confidence=0.6)}, "hold", "unsure"),
        ({"faults": ("It says position position.",)}, "hold", "proofreading"),
        ({"request": Request.NOW}, "draft", "asked"),
    ],
)
def test_each_fact_alone_leads_to_its_row(changes: dict[str, object], decision: str, reason: str) -> None:
    found = decide(replace(FACTS, **changes), POLICY, DUE)  # type: ignore[arg-type]
    assert (found.decision, found.reason) == (decision, reason)
    assert found.explanation.endswith(".")


# In the order of the design: each of these facts hides all that stand below it.
ORDER: list[tuple[dict[str, object], str]] = [
    ({"taken_back": SEEN}, "changed-mind"),
    ({"duplicate_of": "<other@test.example>"}, "duplicate"),
    ({"withdrawn": SEEN}, "withdrawn"),
    ({"answered": SEEN}, "replied"),
    ({"our_draft": OurDraft.DELETED}, "deleted"),
    ({"skipped": "thread"}, "skip"),
    ({"contact": NOBODY}, "nobody-to-answer"),
    ({"suspicions": (SEEN,)}, "suspicious-reply-to"),
    ({"rejection": understood(REJECTION, confidence=0.6)}, "unsure"),
    ({"faults": ("fault",)}, "proofreading"),
]


@pytest.mark.parametrize("first", range(len(ORDER)), ids=lambda first: ORDER[first][1])
def test_rows_speak_in_the_order_of_the_design(first: int) -> None:
    changes: dict[str, object] = {}
    for change, _ in ORDER[first:]:
        changes |= change
    assert decide(replace(FACTS, **changes), POLICY, DUE).reason == ORDER[first][1]  # type: ignore[arg-type]


@pytest.mark.parametrize("hours", [1, 30, 90])
def test_a_form_letter_is_held_at_any_time(hours: int) -> None:
    assert decide(FORM, POLICY, RECEIVED + timedelta(hours=hours)).reason == "form-letter"


@pytest.mark.parametrize(
    ("change", "is_form"),
    [
        ({}, True),
        ({"rejection": replace(FORM.rejection, interviewed=True)}, False),  # an interview is told of
        ({"story": replace(FORM.story, interviews=(Interview(InterviewKind.SCREEN, (SEEN,)),))}, False),
        ({"story": replace(FORM.story, people=(MARTA,))}, False),  # somebody had written before
        ({"story": replace(FORM.story, people=(DANA,))}, True),  # only the letter itself is signed
        ({"rejection": replace(FORM.rejection, contact_name="Karen Liddell")}, True),  # from an unattended address
        ({"rejection": replace(FORM.rejection, contact_address="jobs@grainwood.example")}, True),  # nobody signs
        (
            {"rejection": replace(FORM.rejection, contact_name="Dana", contact_address="dana@grainwood.example")},
            False,
        ),
    ],
)
def test_a_form_letter_is_one_without_any_human_story(change: dict[str, object], is_form: bool) -> None:
    assert is_form_letter(replace(FORM, **change)) is is_form  # type: ignore[arg-type]


def test_form_letters_to_a_read_address_are_answered_where_the_settings_say_so() -> None:
    to_team = replace(TO_DANA, person=None)
    facts = replace(FORM, contact=to_team)
    assert decide(facts, POLICY, DUE).reason == "form-letter"
    assert decide(facts, Decide(form_letters="draft"), DUE).reason == "due"
    assert decide(FORM, Decide(form_letters="draft"), DUE).reason == "nobody-to-answer"


@pytest.mark.parametrize(
    ("after", "decision"),
    [
        (timedelta(0), "wait"),
        (timedelta(hours=24, microseconds=-1), "wait"),
        (timedelta(hours=24), "draft"),
        (timedelta(hours=48, microseconds=-1), "draft"),
        (timedelta(hours=48), "missed"),
        (timedelta(days=9), "missed"),
    ],
)
def test_the_window_opens_at_24_hours_and_is_closed_at_48(after: timedelta, decision: str) -> None:
    assert decide(FACTS, POLICY, RECEIVED + after).decision == decision


@pytest.mark.parametrize(
    ("received", "now", "decision"),
    [
        # The night of 29 March has 23 hours in Berlin, that of 25 October 25.
        ("2026-03-28T10:00", "2026-03-29T10:30", "wait"),
        ("2026-03-28T10:00", "2026-03-29T11:00", "draft"),
        ("2026-03-28T10:00", "2026-03-30T10:59", "draft"),
        ("2026-10-24T10:00", "2026-10-25T09:00", "draft"),
        ("2026-10-24T10:00", "2026-10-26T09:30", "missed"),
    ],
)
def test_the_window_counts_elapsed_hours_over_daylight_saving(received: str, now: str, decision: str) -> None:
    berlin = ZoneInfo("Europe/Berlin")
    moment = datetime.fromisoformat(received).replace(tzinfo=berlin)
    facts = replace(FACTS, rejection=replace(FACTS.rejection, received_at=moment))
    assert decide(facts, POLICY, datetime.fromisoformat(now).replace(tzinfo=berlin)).decision == decision


def test_zones_of_sender_and_owner_do_not_matter() -> None:
    tokyo = RECEIVED.astimezone(ZoneInfo("Asia/Tokyo"))
    facts = replace(FACTS, rejection=replace(FACTS.rejection, received_at=tokyo))
    found = decide(facts, POLICY, (RECEIVED + timedelta(hours=24)).astimezone(ZoneInfo("America/Los_Angeles")))
    assert found.decision == "draft"
    assert (found.window_opens, found.window_closes) == (RECEIVED + timedelta(hours=24), RECEIVED + timedelta(hours=48))


def test_late_letters_are_written_where_the_settings_say_so() -> None:
    found = decide(FACTS, Decide(late="draft"), RECEIVED + timedelta(days=4))
    assert (found.decision, found.reason) == ("draft", "late")


@pytest.mark.parametrize(
    ("never", "decision"),
    [
        ("Grainwood, Inc.", "skipped"),  # the company, as one writes it
        ("dana.whitlock@grainwood.example", "skipped"),
        ("grainwood.example", "skipped"),
        ("@Grainwood.example", "skipped"),
        ("wood.example", "draft"),  # only the end of the domain's name
        ("shona@grainwood.example", "draft"),  # a colleague
        ("Notgrainwood", "draft"),
    ],
)
def test_never_names_a_company_an_address_or_a_domain(never: str, decision: str) -> None:
    assert decide(FACTS, Decide(never=(never,)), DUE).decision == decision


@pytest.mark.parametrize(
    ("request_", "facts", "reason"),
    [
        (Request.NOW, FORM, "form-letter"),  # now means the window, not the hold
        (Request.LABEL, replace(FORM, contact=TO_DANA), "asked"),
        (Request.LABEL, replace(FACTS, rejection=understood(REJECTION, confidence=0.1)), "asked"),
        (
            Request.LABEL,
            replace(FACTS, suspicions=(SEEN,)),
            "suspicious-reply-to",
        ),  # the label was set before the warning
        (Request.FORCE, replace(FACTS, suspicions=(SEEN,)), "asked"),
        (Request.FORCE, FORM, "nobody-to-answer"),
        (Request.LABEL, replace(FACTS, our_draft=OurDraft.DELETED), "deleted"),  # the label may still hang there
        (Request.FORCE, replace(FACTS, our_draft=OurDraft.DELETED), "asked"),
        (Request.FORCE, replace(FACTS, answered=SEEN), "replied"),
    ],
)
def test_the_persons_word_goes_as_far_as_it_says(request_: Request, facts: Facts, reason: str) -> None:
    assert decide(replace(facts, request=request_), POLICY, RECEIVED).reason == reason


def test_our_own_letter_that_was_sent_is_sent_and_not_answered() -> None:
    facts = replace(FACTS, answered=SEEN, our_draft=OurDraft.SENT)
    assert decide(facts, POLICY, DUE).decision is Outcome.SENT


def test_a_draft_left_over_is_pointed_out_when_the_window_has_closed() -> None:
    found = decide(replace(FACTS, our_draft=OurDraft.THERE), POLICY, RECEIVED + timedelta(hours=49))
    assert "window has closed" in found.explanation


@pytest.mark.parametrize(
    ("policy", "invited", "stage", "contact", "refused", "may"),
    [
        ("auto", False, Stage.INTERVIEWED, TO_DANA, False, False),
        ("auto", True, Stage.APPLIED, TO_DANA, False, True),
        ("auto", False, Stage.FINAL_ROUND, TO_DANA, False, True),
        ("auto", False, Stage.FINAL_ROUND, TO_DANA, True, False),  # they say that they give none
        ("auto", True, Stage.FINAL_ROUND, replace(TO_DANA, heard=True), False, False),
        ("auto", True, Stage.APPLIED, replace(TO_DANA, person=None), False, False),  # a reply to a form letter
        ("never", True, Stage.FINAL_ROUND, TO_DANA, False, False),
        ("always", False, Stage.APPLIED, TO_DANA, False, True),
    ],
)
def test_feedback_is_asked_for_only_where_it_is_welcome(
    policy: str, invited: bool, stage: Stage, contact: Contact, refused: bool, may: bool
) -> None:
    understanding = understood(REJECTION, feedback_invited=invited)
    story = replace(STORY, stage=stage)
    assert may_ask_feedback(understanding, story, contact, Decide(feedback=policy), refused=refused) is may


@pytest.mark.parametrize(("rule", "may"), [("feedback", True), (HEARD_FEEDBACK, False)])
def test_feedback_is_not_asked_for_where_the_encoder_alone_tells_of_it(rule: str, may: bool) -> None:
    told = replace(understood(REJECTION, feedback_invited=True), evidence=(replace(SEEN, rule=rule),))
    assert may_ask_feedback(told, replace(STORY, stage=Stage.APPLIED), TO_DANA, Decide()) is may


@pytest.mark.parametrize(("rule", "form"), [("interviewed", False), (HEARD_INTERVIEW, True)])
def test_a_form_letter_is_one_although_the_encoder_alone_tells_of_an_interview(rule: str, form: bool) -> None:
    told = replace(FORM.rejection, interviewed=True, evidence=(replace(SEEN, rule=rule),))
    assert is_form_letter(replace(FORM, rejection=told)) is form
