"""Which mail belongs to the application that a rejection ends."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as some

from assistant.message.message import Message
from assistant.understand.history import probe_for
from assistant.understand.history.application import gather
from tests.understand.letters import OWNER, letter, own, understood

DANA = "Dana Whitlock <dana.whitlock@grainwood.example>"
ATS = "Grainwood Careers <no-reply@us.greenhouse-mail.io>"
REJECTION = letter(
    ATS,
    "2026-03-11",
    "We have decided not to move forward with your application for Supply Planner.",
    thread="end",
    name="end",
)
INVITATION = letter(
    DANA,
    "2026-03-01",
    "Could we talk about the Supply Planner role on Tuesday at 10:00?\n\nBest\nDana Whitlock\nRecruiter, Grainwood",
    subject="Supply Planner",
    thread="dana",
    name="invitation",
)


def belongs(message: Message, *others: Message, **known: object) -> bool:
    application = gather(
        understood(REJECTION, contact_name=None, **known), REJECTION, [REJECTION], [message, *others], OWNER
    )
    return message.message_id in {mail.message.message_id for mail in application.mail}


@pytest.mark.parametrize(
    ("message", "reason"),
    [
        (INVITATION, "from the company's domain, about the role"),
        (
            letter(DANA, "2026-03-02", "Thank you for talking to me about the job today.\nDana Whitlock", thread="t2"),
            "no role named, by somebody not tied to another",
        ),
        (
            letter(ATS, "2026-02-20", "Thank you for applying for Supply Planner at Grainwood.", thread="t3"),
            "the ATS naming the company",
        ),
        (
            letter(
                "Declan Moore <declan@mooreandfinch.example>",
                "2026-02-20",
                "My client Grainwood would like to see you for the Supply Planner position.\nDeclan Moore",
                thread="t4",
            ),
            "an agency naming its client",
        ),
        (
            own(
                "2026-02-19",
                "I am applying for the Supply Planner role.",
                "Grainwood <jobs@grainwood.example>",
                thread="t5",
            ),
            "the owner's own application",
        ),
        (
            letter("Sam Lee <sam@mail.grainwood.example>", "2026-03-02", "About your interview.\nSam Lee", thread="t6"),
            "a subdomain of the company",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_mail_about_the_application_belongs(message: Message, reason: str) -> None:
    assert belongs(message, INVITATION), reason


@pytest.mark.parametrize(
    ("message", "reason"),
    [
        (
            letter(DANA, "2026-03-02", "We invite you to interview for the Logistics Analyst role.\nDana", thread="t2"),
            "another role",
        ),
        (
            letter(
                "Esther Vale <esther@notgrainwood.example>",
                "2026-03-02",
                "Your interview is on Friday.\nEsther Vale",
                thread="t3",
            ),
            "another company with a longer name",
        ),
        (
            letter(
                "Kit <kit@friends.example>", "2026-03-02", "How did the interview at Grainwood go?\nKit", thread="t4"
            ),
            "a friend who names it",
        ),
        (
            letter(
                "Grainwood Shop <shop@grainwood.example>",
                "2026-03-02",
                "Your chair has left our house and arrives on Friday.",
                subject="Your order",
                thread="t5",
            ),
            "the company's shop",
        ),
        (
            letter(
                "Careers Weekly <news@weekly.example>",
                "2026-03-02",
                "Grainwood is hiring: ten interview tips.",
                thread="t6",
                headers=(("list-unsubscribe", "<https://weekly.example/u>"),),
            ),
            "a newsletter",
        ),
        (
            replace(INVITATION, labels=frozenset({"trash"})),
            "in the trash",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_other_mail_does_not_belong(message: Message, reason: str) -> None:
    assert not belongs(message), reason


def test_who_writes_only_about_another_role_is_kept_apart() -> None:
    other = letter(
        "Yusuf Demir <yusuf@grainwood.example>",
        "2026-03-01",
        "For the Logistics Analyst role.\nYusuf Demir",
        thread="t2",
    )
    loose = letter(
        "Yusuf Demir <yusuf@grainwood.example>", "2026-03-03", "See you at the interview.\nYusuf Demir", thread="t3"
    )
    assert not belongs(loose, other)
    assert belongs(loose, INVITATION)


def test_an_agencys_mail_about_another_client_is_kept_apart() -> None:
    declan = "Declan Moore <declan@mooreandfinch.example>"
    told = letter(
        declan,
        "2026-03-11",
        "My client Grainwood has chosen another candidate for Supply Planner.",
        thread="t1",
        name="told",
    )
    other = letter(
        declan, "2026-03-12", "Carraway Mills would like to see you for the Mill Manager role.\nDeclan", thread="t2"
    )
    application = gather(understood(told), told, [told], [other], OWNER)
    assert [mail.message.message_id for mail in application.mail] == [told.message_id]


def test_a_role_nobody_named_is_taken_from_the_only_application_there_is() -> None:
    application = gather(understood(REJECTION, role=None), REJECTION, [REJECTION], [INVITATION], OWNER)
    assert application.role == "Supply Planner"


@given(
    some.permutations(
        [INVITATION, REJECTION, *[replace(INVITATION, message_id=f"<{n}>", thread_id=str(n)) for n in range(3)]]
    )
)
def test_the_order_of_arrival_does_not_matter(mail: list[Message]) -> None:
    found = gather(understood(REJECTION), REJECTION, [REJECTION], mail, OWNER)
    assert found == gather(
        understood(REJECTION), REJECTION, [REJECTION], sorted(mail, key=lambda one: one.message_id), OWNER
    )


def test_the_probe_asks_for_name_domains_and_people() -> None:
    rejection = letter(DANA, "2026-03-11", "We have chosen somebody else.")
    probe = probe_for(understood(rejection), [rejection], OWNER)
    assert (probe.domains, probe.names) == (("grainwood.example", "grainwood"), ("Grainwood", "Supply Planner"))
    assert probe.addresses == ("dana.whitlock@grainwood.example",)


def test_the_probe_of_an_ats_mail_asks_for_the_name_alone_and_learns_the_domain_from_what_it_finds() -> None:
    first = probe_for(understood(REJECTION), [REJECTION], OWNER)
    assert (first.domains, first.addresses) == (("grainwood",), ())
    assert probe_for(understood(REJECTION), [REJECTION, INVITATION], OWNER).domains == (
        "grainwood.example",
        "grainwood",
    )
