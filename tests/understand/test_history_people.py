"""Who wrote as a human, how they greet and sign, and what was talked about."""

import pytest

from assistant.message.message import Message
from assistant.understand.history import tell_story
from assistant.understand.history.mail import read_mail
from assistant.understand.history.subjects import subject_in
from assistant.understand.story import Part, Person, Register
from tests.understand.letters import OWNER, letter, own, understood

DANA = "Dana Whitlock <dana.whitlock@grainwood.example>"
ATS = "Grainwood Careers <no-reply@us.greenhouse-mail.io>"
REJECTION = letter(
    ATS, "2026-03-11", "We have chosen another candidate for Supply Planner at Grainwood.", thread="end", name="end"
)


def people(*mail: Message) -> tuple[Person, ...]:
    return tell_story(understood(REJECTION), REJECTION, [REJECTION], mail, OWNER).people


def test_a_person_is_told_with_their_last_conversation_greeting_closing_and_part() -> None:
    body = "Hi Robin,\n\nthanks for your application for Supply Planner. I'll call you."
    text = f"{body}\n\nBest\nDana Whitlock\nRecruiter, Grainwood"
    (dana,) = people(letter(DANA, "2026-03-01", text, thread="t2", name="m1"))
    assert (dana.name, dana.address, dana.part) == ("Dana Whitlock", "dana.whitlock@grainwood.example", Part.RECRUITER)
    assert (dana.thread_id, dana.message_id) == ("t2", "<m1@test.example>")
    assert (dana.greeting, dana.closing) == ("Hi Robin", "Best, Dana Whitlock")
    assert (dana.register, dana.language) == (Register.INFORMAL, "en")
    assert dana.evidence[0].message_id == "<m1@test.example>"


def test_the_latest_writer_comes_first_and_nobody_comes_twice() -> None:
    text = "About your application for Supply Planner.\n\nBest\n{}"
    found = people(
        letter(DANA, "2026-03-01", text.format("Dana Whitlock"), thread="t2"),
        letter("Tom Ferrars <tom@grainwood.example>", "2026-03-02", text.format("Tom Ferrars"), thread="t3"),
        letter(DANA, "2026-03-03", text.format("Dana"), thread="t2"),
    )
    assert [person.name for person in found] == ["Dana Whitlock", "Tom Ferrars"]


@pytest.mark.parametrize(
    "message",
    [
        letter(ATS, "2026-03-01", "Thank you for applying to Grainwood.\n\nThe Grainwood Team", thread="t2"),
        letter("Reisestelle <reisestelle@grainwood.example>", "2026-03-01", "Your interview expenses.", thread="t2"),
        letter(
            "Dana Whitlock <no-reply@grainwood.example>", "2026-03-01", "Your application.\nDana Whitlock", thread="t2"
        ),
        letter(
            DANA,
            "2026-03-01",
            "I am away. Your application waits.\n\nBest\nDana Whitlock",
            thread="t2",
            headers=(("auto-submitted", "auto-replied"),),
        ),
        own("2026-03-01", "I am applying for the Supply Planner role.\n\nBest\nRobin Ashdown", DANA, thread="t2"),
    ],
    ids=["team", "department", "no-reply", "holiday notice", "owner"],
)
def test_robots_departments_and_the_owner_are_no_people(message: Message) -> None:
    assert people(message) == ()


def test_a_name_that_only_repeats_the_address_is_a_person_who_says_i() -> None:
    sender = "Rix <rix@grainwood.example>"
    (rix,) = people(letter(sender, "2026-03-01", "I have your application here.\n\nCheers\nRix", thread="t2"))
    assert rix.name == "Rix"
    assert people(letter(sender, "2026-03-01", "Your application is here.\n\nCheers\nRix", thread="t2")) == ()


@pytest.mark.parametrize(
    ("signature", "part"),
    [
        ("Recruiter, Grainwood", Part.RECRUITER),
        ("Talent Partner", Part.RECRUITER),
        ("Head of People", Part.RECRUITER),
        ("Head of Planning", Part.HIRING_MANAGER),
        ("Founder", Part.HIRING_MANAGER),
        ("Interview Coordinator", Part.COORDINATOR),
        ("Grainwood", Part.UNKNOWN),
    ],
)
def test_the_part_is_read_from_the_signature(signature: str, part: Part) -> None:
    text = f"About your application for Supply Planner.\n\nBest\nDana Whitlock\n{signature}"
    (dana,) = people(letter(DANA, "2026-03-01", text, thread="t2"))
    assert dana.part is part


@pytest.mark.parametrize(
    ("text", "register"),
    [
        ("Dear Ms Ashdown,\n\nthank you for your application.", Register.FORMAL),
        ("Dear Robin,\n\nthank you for your application.", Register.INFORMAL),
        ("Sehr geehrte Frau Ashdown,\n\nvielen Dank für Ihre Bewerbung.", Register.FORMAL),
        ("Liebe Robin,\n\nvielen Dank für Ihre Bewerbung, wir melden uns bei Ihnen.", Register.FORMAL),
        ("Hallo Robin,\n\nvielen Dank für deine Bewerbung, wir melden uns bei dir.", Register.INFORMAL),
        ("Bonjour Robin,\n\nmerci pour votre candidature, nous revenons vers vous.", Register.FORMAL),
        ("Salut Robin,\n\nmerci pour ta candidature, je reviens vers toi.", Register.INFORMAL),
        ("Estimada Sra. Ashdown:\n\nGracias por su candidatura al puesto.", Register.FORMAL),
        ("Hola, Robin:\n\nGracias por tu candidatura al puesto, te escribimos pronto.", Register.INFORMAL),
        ("Exma. Senhora,\n\nAgradecemos a sua candidatura à vaga e entraremos em contacto.", Register.FORMAL),
        ("Oi Robin,\n\nObrigado pela tua candidatura à vaga, já te dizemos algo.", Register.INFORMAL),
        ("Gentile Robin Ashdown,\n\nLa ringraziamo per la Sua candidatura e Le scriveremo presto.", Register.FORMAL),
        ("Ciao Robin,\n\ngrazie per la tua candidatura, ti scriviamo presto.", Register.INFORMAL),
        ("Geachte mevrouw Ashdown,\n\nHartelijk dank voor uw sollicitatie naar de functie.", Register.FORMAL),
        ("Beste Robin,\n\nBedankt voor je sollicitatie, we laten je snel iets weten.", Register.INFORMAL),
    ],
)
def test_the_register_is_how_they_speak_to_the_owner(text: str, register: Register) -> None:
    sign = "\n\nBest\nDana Whitlock"
    (dana,) = people(letter(DANA, "2026-03-01", f"{text}{sign}", subject="Supply Planner", thread="t2"))
    assert dana.register is register


@pytest.mark.parametrize(
    ("sentence", "subject"),
    [
        ("I especially enjoyed your thoughts on cohort pricing.", "cohort pricing"),
        ("It was a toss-up, and we talked about your flood model all the way home.", "my flood model"),
        ("I enjoyed our conversation about the new warehouse system, thank you.", "the new warehouse system"),
        ("Danke für das Gespräch über die Kleingärten am Montag.", "die Kleingärten"),
        ("Merci pour notre échange sur la tarification dynamique.", "la tarification dynamique"),
        ("Gracias por la charla sobre los mercados nórdicos de ayer.", "los mercados nórdicos"),
        ("Gostei muito da nossa conversa sobre embalagens recicladas.", "embalagens recicladas"),
        ("Bedankt voor het gesprek over duurzame verpakkingen gisteren.", "duurzame verpakkingen"),
    ],
)
def test_a_subject_is_what_can_follow_our_conversation_about(sentence: str, subject: str) -> None:
    assert subject_in(sentence, read_mail(letter(DANA, "2026-03-01", sentence), OWNER)) == subject


@pytest.mark.parametrize(
    "sentence",
    [
        "Thank you for our conversation about the role.",
        "I would like to talk about your application.",
        "We talked about you.",
        "I enjoyed our conversation on Tuesday.",
        "The owner wants to talk about the budget first.",
        "I enjoyed our conversation about how you rescued that batch.",
        "We discussed https://evil.example/x.",
        "Our conversation about a b c d e f g h i was long.",
        "Danke für das Gespräch über die Stelle.",
        "Wir würden gern mit Ihnen über Ihre Erfahrung sprechen.",
    ],
)
def test_what_is_no_clear_subject_is_left_out(sentence: str) -> None:
    assert subject_in(sentence, read_mail(letter(DANA, "2026-03-01", sentence), OWNER)) == ""


def test_the_application_date_is_the_owners_letter_or_the_confirmation() -> None:
    applied = own("2026-02-20", "I am applying for the Supply Planner role.", DANA, thread="t2")
    confirmed = letter(
        ATS, "2026-02-21", "We have received your application for Supply Planner at Grainwood.", thread="t3"
    )
    both = tell_story(understood(REJECTION), REJECTION, [REJECTION], [applied, confirmed], OWNER)
    one = tell_story(understood(REJECTION), REJECTION, [REJECTION], [confirmed], OWNER)
    assert both.applied_at == applied.received_at
    assert one.applied_at == confirmed.received_at
