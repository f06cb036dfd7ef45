"""Interviews: from invitations and from words, and none that did not take place."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, timedelta, timezone

import pytest

from assistant.message.message import Address, Event, Message
from assistant.understand.history import tell_story
from assistant.understand.inspect import inspect_message
from assistant.understand.story import InterviewKind, Part, Stage, Story
from assistant.understand.verdict import HEARD_INTERVIEW, Evidence
from tests.understand.letters import ME, OWNER, at, letter, own, understood

DANA = "Dana Whitlock <dana.whitlock@grainwood.example>"
TOM = Address("Tom Ferrars", "tom.ferrars@grainwood.example")
REJECTION = letter(
    DANA, "2026-03-11", "We have chosen another candidate.\n\nBest\nDana Whitlock", thread="t1", name="end"
)


def event(
    start: str, *, method: str = "REQUEST", sequence: int = 0, uid: str = "u1", summary: str = "Interview"
) -> Event:
    return Event(
        uid=uid,
        method=method,
        sequence=sequence,
        status="CANCELLED" if method == "CANCEL" else "CONFIRMED",
        start=at(start),
        end=at(start) + timedelta(hours=1),
        summary=summary,
        location="",
        description="",
        organizer=Address("Dana Whitlock", "dana.whitlock@grainwood.example"),
        attendees=(
            Address("", ME),
            TOM,
            Address("Meeting room 2", "room-2@resource.calendar.google.com"),
            Address("Scheduling", "no-reply@grainwood.example"),
        ),
    )


def invitation(day: str, *events: Event, text: str = "Please find the invitation.") -> Message:
    return letter(DANA, day, text, thread="t1", events=events, subject="Interview", name=f"inv-{day}")


def story(*mail: Message, rejection: Message = REJECTION, **known: object) -> Story:
    return tell_story(understood(rejection, **known), rejection, [*mail, rejection], mail, OWNER, zone=UTC)


def days(told: Story) -> Sequence[date | None]:
    return [interview.on for interview in told.interviews]


def test_an_invitation_that_stood_is_an_interview_with_the_people_on_it() -> None:
    told = story(invitation("2026-02-26", event("2026-03-03T10:00", summary="Technical interview")))
    (interview,) = told.interviews
    assert (interview.kind, interview.on, interview.at) == (
        InterviewKind.TECHNICAL,
        date(2026, 3, 3),
        at("2026-03-03T10:00"),
    )
    assert [person.name for person in interview.people] == ["Dana Whitlock", "Tom Ferrars"]
    assert interview.people[1].part is Part.INTERVIEWER
    assert told.stage is Stage.INTERVIEWED


@pytest.mark.parametrize(
    ("mail", "expected"),
    [
        (
            [
                invitation("2026-02-26", event("2026-03-03T10:00")),
                invitation("2026-03-02", event("2026-03-06T10:00", sequence=1)),
            ],
            [date(2026, 3, 6)],
        ),
        (
            [
                invitation("2026-02-26", event("2026-03-03T10:00")),
                invitation("2026-03-02", event("2026-03-03T10:00", method="CANCEL", sequence=1)),
            ],
            [],
        ),
        ([invitation("2026-02-26", event("2026-03-18T10:00"))], []),
        (
            [
                invitation("2026-02-26", event("2026-03-03T10:00", sequence=2)),
                invitation("2026-02-27", event("2026-03-01T10:00", method="CANCEL", sequence=1)),
            ],
            [date(2026, 3, 3)],
        ),
        (
            [
                invitation("2026-02-26", event("2026-03-03T10:00")),
                invitation("2026-02-27", event("2026-03-03T10:05", uid="ats")),
            ],
            [date(2026, 3, 3)],
        ),
        (
            [invitation("2026-02-26", event("2026-03-03T10:00"), event("2026-03-03T14:00", uid="u2"))],
            [date(2026, 3, 3), date(2026, 3, 3)],
        ),
        ([invitation("2026-02-26", event("2026-03-03T10:00", method="REPLY"))], []),
    ],
    ids=["moved", "cancelled", "still to come", "older cancellation", "told twice", "two on one day", "only an answer"],
)
def test_the_last_word_on_an_invitation_counts(mail: list[Message], expected: list[date]) -> None:
    assert days(story(*mail)) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Thank you for speaking with us on Thursday.", [date(2026, 3, 5)]),
        ("en", "It was a pleasure to meet you in person last week.", [None]),
        ("en", "You interviewed well on Monday and the crew liked you.", [date(2026, 3, 9)]),
        ("en", "Great speaking with you today!", [date(2026, 3, 11)]),
        ("en", "Thanks for our call last Tuesday.", [None]),  # yesterday's, or that of the week before
        ("de", "Vielen Dank für das angenehme Gespräch am vergangenen Freitag bei uns.", [date(2026, 3, 6)]),
        ("de", "Danke, dass du am Montag bei uns im Studio warst, das hat uns sehr gefreut.", [date(2026, 3, 9)]),
        ("fr", "Merci encore pour notre entretien de jeudi dernier dans nos bureaux.", [date(2026, 3, 5)]),
        ("es", "Muchas gracias por la entrevista del jueves pasado y por tu tiempo.", [date(2026, 3, 5)]),
        ("pt", "Muito obrigado pela entrevista de segunda-feira e pela sua simpatia.", [date(2026, 3, 9)]),
        ("it", "La ringrazio ancora per il colloquio di giovedì scorso nella nostra sede.", [date(2026, 3, 5)]),
        ("nl", "Bedankt voor het leuke gesprek van afgelopen vrijdag bij ons op kantoor.", [date(2026, 3, 6)]),
    ],
)
def test_words_tell_of_interviews_in_seven_languages(language: str, text: str, expected: list[date | None]) -> None:
    rejection = letter(DANA, "2026-03-11", f"{text}", name="end")
    assert days(story(rejection=rejection)) == expected, language


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for your interest in our company and for your application.",
        "Unfortunately we will not be inviting you to an interview.",
        "I am sorry that we never got to meet.",
        "We look forward to meeting you on Thursday.",
        "We have received your application and would like to meet you.",
        "Leider können wir Sie nicht zu einem Vorstellungsgespräch einladen.",
        "Nous ne pouvons malheureusement pas vous proposer d'entretien.",
        "Lamentablemente no podremos invitarte a una entrevista.",
        "Infelizmente não o podemos convidar para uma entrevista.",
        "Purtroppo non possiamo invitarLa a un colloquio.",
        "Helaas kunnen we je niet uitnodigen voor een gesprek.",
    ],
)
def test_no_interview_is_read_into_a_letter_without_one(text: str) -> None:
    assert story(rejection=letter(DANA, "2026-03-11", text, name="end")).interviews == ()


@pytest.mark.parametrize(
    ("mail", "expected"),
    [
        # Nothing called it off and its day has passed.
        ([letter(DANA, "2026-02-26", "Could we talk on Tuesday, 3 March, at 10:00?", name="a")], [date(2026, 3, 3)]),
        # Called off by the company; then no other day.
        (
            [
                letter(DANA, "2026-02-26", "We would like to meet you on Tuesday, 3 March.", name="a"),
                letter(DANA, "2026-03-02", "I am afraid I have to cancel tomorrow's interview.", name="b"),
            ],
            [],
        ),
        # Moved to another day.
        (
            [
                letter(DANA, "2026-02-26", "We would like to meet you on Tuesday, 3 March.", name="a"),
                letter(DANA, "2026-03-02", "I've moved our interview to Friday 6 March, same time.", name="b"),
            ],
            [date(2026, 3, 6)],
        ),
        # Its day had not come.
        ([letter(DANA, "2026-03-05", "We would like to meet you on Wednesday, 18 March.", name="a")], []),
        # A deadline is no appointment.
        (
            [
                letter(
                    DANA,
                    "2026-02-26",
                    "Please tell us by Tuesday, 3 March, whether you still want the interview.",
                    name="a",
                )
            ],
            [],
        ),
        # A choice of two days, answered and not answered.
        (
            [
                letter(DANA, "2026-02-26", "Could we meet on Tuesday 3 March or Thursday 5 March?", name="a"),
                own("2026-02-27", "Thursday suits me very well.", DANA, thread="t1"),
            ],
            [date(2026, 3, 5)],
        ),
        ([letter(DANA, "2026-02-26", "Could we meet on Tuesday 3 March or Thursday 5 March?", name="a")], []),
        # Planned and told: one interview.
        (
            [
                letter(DANA, "2026-02-26", "Could we talk on Tuesday, 3 March, at 10:00?", name="a"),
                letter(DANA, "2026-03-04", "It was lovely to talk to you on Tuesday.", name="b"),
            ],
            [date(2026, 3, 3)],
        ),
    ],
    ids=["passed", "cancelled", "moved", "to come", "deadline", "chosen", "not chosen", "planned and told"],
)
def test_a_planned_meeting_took_place_unless_something_says_otherwise(
    mail: list[Message], expected: list[date]
) -> None:
    assert days(story(*mail)) == expected


def test_the_day_is_the_owners_where_they_live() -> None:
    tokyo = timezone(timedelta(hours=9))
    rejection = letter(
        DANA, "2026-03-11T20:00", "Great speaking with you today, but we chose somebody else.", name="end"
    )
    told = tell_story(understood(rejection), rejection, [rejection], [], OWNER, zone=tokyo)
    assert days(told) == [date(2026, 3, 12)]


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("Thank you for applying.", Stage.APPLIED),
        ("Thank you for our first call on Monday.", Stage.SCREENED),
        ("Thank you for coming to the office on Monday.", Stage.INTERVIEWED),
        ("After the final round on Monday we chose somebody else.", Stage.FINAL_ROUND),
        ("Danke für das Gespräch am Montag, nach der Endrunde haben wir uns anders entschieden.", Stage.FINAL_ROUND),
    ],
)
def test_the_stage_is_the_furthest_that_is_told(text: str, stage: Stage) -> None:
    assert story(rejection=letter(DANA, "2026-03-11", text, name="end")).stage is stage


def test_every_interview_says_where_it_is_from() -> None:
    told = story(
        invitation("2026-02-26", event("2026-03-03T10:00")),
        letter(DANA, "2026-03-04", "It was lovely to talk to you yesterday.", name="b"),
    )
    (interview,) = told.interviews
    assert [evidence.message_id for evidence in interview.evidence] == [
        "<inv-2026-02-26@test.example>",
        "<b@test.example>",
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Thank you for speaking with Tom and me on Monday.", ["Dana Whitlock", "Tom"]),
        ("Sarah and I both enjoyed meeting you on Monday.", ["Dana Whitlock", "Sarah"]),
        ("Thank you for speaking with Lottie, Tom and me on Monday.", ["Dana Whitlock"]),
        ("Thank you for speaking with Robin and me on Monday.", ["Dana Whitlock"]),
        ("Thank you for speaking with Purchasing and me on Monday.", ["Dana Whitlock"]),
        ("Danke für das Gespräch mit Thomas und mir am Montag.", ["Dana Whitlock", "Thomas"]),
    ],
)
def test_who_else_was_there_is_told_by_the_letter(text: str, names: list[str]) -> None:
    rejection = letter(DANA, "2026-03-11", f"{text}\n\nBest\nDana Whitlock", name="end")
    (interview,) = story(rejection=rejection).interviews
    assert [person.name for person in interview.people] == names


def test_a_first_name_is_the_person_on_the_invitation() -> None:
    rejection = letter(
        DANA, "2026-03-11", "Thank you for speaking with Tom and me on Tuesday.\n\nDana Whitlock", name="end"
    )
    (interview,) = story(invitation("2026-02-26", event("2026-03-03T10:00")), rejection=rejection).interviews
    assert [(person.name, person.address) for person in interview.people] == [
        ("Dana Whitlock", "dana.whitlock@grainwood.example"),
        ("Tom Ferrars", "tom.ferrars@grainwood.example"),
    ]


INVITED = "We would be delighted to meet you on Thursday, 19 March, at ten."


@pytest.mark.parametrize(
    ("end", "expected"),
    [("2026-03-11", []), ("2026-03-18", []), ("2026-03-20", [date(2026, 3, 19)])],
    ids=["a week before", "the day before", "the day after"],
)
def test_an_announced_interview_took_place_only_if_its_day_was_over(end: str, expected: list[date]) -> None:
    ended = letter(DANA, end, "We have chosen another candidate.\n\nBest\nDana Whitlock", name="late")
    invited = letter(DANA, "2026-03-04", INVITED, name="invited")
    told = tell_story(inspect_message(ended, [invited], OWNER), ended, [invited, ended], [], OWNER, zone=UTC)
    assert days(told) == expected
    assert inspect_message(ended, [invited], OWNER).interviewed is bool(expected)


@pytest.mark.parametrize(
    ("text", "took_place"),
    [
        ("We have to cancel the interview, sorry.", False),
        ("Something came up: could we reschedule the interview to Monday, 23 March?", False),
        ("Please bring your certificates.", True),
    ],
    ids=["cancelled", "moved past the end", "stood"],
)
def test_an_announced_interview_that_was_called_off_did_not_take_place(text: str, took_place: bool) -> None:
    ended = letter(DANA, "2026-03-20", "We have chosen another candidate.\n\nBest\nDana Whitlock", name="late")
    invited = letter(DANA, "2026-03-04", INVITED, name="invited")
    then = letter(DANA, "2026-03-17", text, name="then")
    understanding = inspect_message(ended, [invited, then], OWNER)
    assert understanding.interviewed is took_place
    told = tell_story(understanding, ended, [invited, then, ended], [], OWNER, zone=UTC)
    assert bool(told.interviews) is took_place


@pytest.mark.parametrize(
    "said",
    [
        "Thank you for the interview on 4 March; we decide by 19 March.",
        "It was lovely to meet you on Thursday.",
        "Thank you for coming in today.",
    ],
)
def test_a_day_to_come_beside_thanks_takes_no_interview_back(said: str) -> None:
    ended = letter(DANA, "2026-03-11", f"{said} We have chosen another candidate.\n\nDana Whitlock", name="late")
    assert inspect_message(ended, [], OWNER).interviewed


# what the invitation says, and the letter that ends it: who was met
COPIED = (
    ("You will talk with Tom Ferrars and Nadia Roux, both in copy.", "It is a no.", ["Nadia Roux", "Tom Ferrars"]),
    ("You will talk with Dr. Ferrars.", "It is a no.", ["Tom Ferrars"]),
    ("See you then.", "Thank you for the interview with Tom last week.", ["Tom Ferrars"]),
    ("See you then.", "It is a no.", []),  # a copy alone shows nobody
    ("Nadia Roux sends you the papers.", "It is a no.", []),
)


@pytest.mark.parametrize(("said", "end", "met"), COPIED)
def test_people_in_copy_were_met_where_the_letter_names_them(said: str, end: str, met: list[str]) -> None:
    copies = (Address("Tom Ferrars", "tom@grainwood.example"), Address("Nadia Roux", "nadia@grainwood.example"))
    invited = letter(DANA, "2026-03-02", f"We look forward to the interview on 5 March at ten. {said}", name="invited")
    ended = letter(DANA, "2026-03-11", f"{end}\n\nBest\nDana Whitlock", name="end")
    told = story(replace(invited, cc=copies), rejection=ended)
    (interview,) = told.interviews
    assert sorted(person.name for person in interview.people if person.name != "Dana Whitlock") == met
    assert all(person.address for person in interview.people)


def test_what_the_encoder_alone_makes_of_a_letter_is_no_interview_of_the_story() -> None:
    ended = letter(DANA, "2026-03-20", "The crew liked you.\n\nDana Whitlock", name="late")
    heard = (Evidence(HEARD_INTERVIEW, "The crew liked you.", ended.message_id),)
    understanding = replace(inspect_message(ended, [], OWNER), interviewed=True, evidence=heard)
    assert tell_story(understanding, ended, [ended], [], OWNER, zone=UTC).interviews == ()
    told = replace(understanding, evidence=(replace(heard[0], rule="interviewed"),))
    assert len(tell_story(told, ended, [ended], [], OWNER, zone=UTC).interviews) == 1


@pytest.mark.parametrize(
    ("said", "there"),
    [
        ("Sir Neville asked me to thank you for the interview on Tuesday.", False),
        ("It was good of you to come to the interview with me on Tuesday, thank you.", True),
        ("Frau Falk hat mich gebeten, Ihnen für das Vorstellungsgespräch am Dienstag zu danken.", False),
        ("Ich danke Ihnen für das Vorstellungsgespräch am Dienstag.", True),
        ("Madame Vasse m'a demandé de vous remercier pour l'entretien de mardi.", False),
        ("Je vous remercie pour l'entretien de mardi.", True),
        ("La doctora Soto me ha pedido darle las gracias por la entrevista del martes.", False),
        ("Quiero darle yo las gracias por la entrevista del martes.", True),
        ("O diretor pediu-me para agradecer a entrevista de terça-feira.", False),
        ("Muito obrigado pela entrevista de terça-feira comigo e pela sua simpatia.", True),
        ("La dottoressa Galli mi ha chiesto di ringraziarLa per il colloquio di martedì.", False),
        ("Io La ringrazio per il colloquio di martedì.", True),
        ("De directeur heeft mij gevraagd u te bedanken voor het gesprek van dinsdag.", False),
        ("Bedankt voor het leuke gesprek met mij van dinsdag bij ons op kantoor.", True),
    ],
)
def test_who_was_asked_to_write_was_not_there_for_that(said: str, there: bool) -> None:
    (interview,) = story(letter(DANA, "2026-03-05", f"{said}\n\nDana Whitlock", thread="t1", name="m2")).interviews
    assert bool(interview.people) is there
