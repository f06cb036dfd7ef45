"""Mail to many and from machines that says nothing of an application is passed by; what people write is read."""

from datetime import UTC, datetime

import pytest

from assistant.message.message import Message
from assistant.message.parse import parse
from assistant.understand import classify as stage
from assistant.understand.inspect import inspect_message
from assistant.understand.passing import passes_by
from tests.understand.letters import OWNER

SHOP = "The autumn collection is here, and members see it first. Free delivery until Sunday."
NO = "Thank you for applying. We have decided to move forward with another candidate for the role of Baker."
STORY = (
    "Jonna and I talked it over at length, and in the end we went with Sonia for the kitchen. Sorry, and all the best."
)


def mail(
    text: str, sender: str = "news@shop.example", header: str = "List-Unsubscribe: <https://shop.example/u>"
) -> Message:
    head = (
        f"From: Shop <{sender}>\nTo: {min(OWNER.addresses)}\nSubject: Hello\nMessage-ID: <1@shop.example>\n{header}\n"
    )
    raw = f"{head}\n{text}\n"
    message = parse(raw.encode(), source="x", received_at=datetime(2026, 3, 10, tzinfo=UTC))
    assert isinstance(message, Message)
    return message


@pytest.mark.parametrize("header", ["List-Unsubscribe: <https://shop.example/u>", "Precedence: bulk", "List-Id: <a.b>"])
def test_mail_to_many_without_a_word_about_applications_is_passed_by(header: str) -> None:
    assert passes_by(mail(SHOP, "shop@shop.example", header))


def test_a_machine_without_a_word_about_applications_is_passed_by() -> None:
    assert passes_by(mail(SHOP, "no-reply@shop.example", "X-Nothing: 1"))


def test_what_people_write_is_read_whatever_the_words() -> None:
    assert not passes_by(mail(STORY, "jonna@shop.example", "X-Nothing: 1"))


@pytest.mark.parametrize("local", ["h.dusautoir", "newsome", "k.alerton"])
def test_a_person_whose_name_has_a_machines_word_in_it_is_read(local: str) -> None:
    assert not passes_by(mail(STORY, f"{local}@shop.example", "X-Nothing: 1"))


@pytest.mark.parametrize(
    "local",
    [
        "auto-confirm",
        "newsletter",
        "dailynews",
        "price.alerts",
        "jobalertes",
        "mailer-daemon",
        "specialoffers",
        "autoresponder",
    ],
)
def test_a_machine_is_known_by_its_address(local: str) -> None:
    assert passes_by(mail(SHOP, f"{local}@shop.example", "X-Nothing: 1"))


@pytest.mark.parametrize(
    "text",
    [
        NO,
        "Vielen Dank für Ihre Bewerbung.",
        "Votre candidature n'a pas été retenue.",
        "Hemos cerrado la selección para el puesto.",
        "A vaga foi preenchida.",
        "La posizione è stata assegnata.",
        "Wij danken u voor uw sollicitatie.",
        "The role has been given to somebody else.",
        "SELECCIÓN DE PERSONAL",
    ],
)
def test_a_word_about_an_application_is_enough_to_be_read(text: str) -> None:
    assert not passes_by(mail(text))


def test_a_rejection_by_a_mailing_program_is_still_one() -> None:
    assert inspect_message(mail(NO, "no-reply@jobs.shop.example"), (), OWNER).is_rejection


def test_no_sentence_is_weighed_of_what_is_passed_by(monkeypatch: pytest.MonkeyPatch) -> None:
    def read(*_: object) -> None:
        raise AssertionError("a sentence was read")

    monkeypatch.setattr(stage, "open_page", read)
    verdict = stage.classify(mail(SHOP), (), OWNER)
    assert not verdict.is_rejection
    assert [one.rule for one in verdict.evidence] == ["veto:no-job"]


def test_what_a_passed_message_names_is_told_all_the_same() -> None:
    assert inspect_message(mail(SHOP), (), OWNER).contact_address is not None
