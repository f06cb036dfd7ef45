"""Notices of a status: whose it is, and which of two is the news."""

import pytest

from assistant.message.message import Message
from assistant.understand.classify import classify
from tests.understand.letters import OWNER, letter


def mail(text: str, subject: str, sender: str) -> Message:
    return letter(f"Kim Odell <{sender}>", "2026-03-02", text, subject=subject)


STATUS_TABLES = [
    "Hello Robin, your status has changed.\n\nPost: Engineer\nOld status: Under review\nNew status: Not selected",
    "Der Status Ihrer Bewerbung ist neu.\n\nStelle: Koch\nAlter Status: In Prüfung\nNeuer Status: Abgelehnt",
    "Votre dossier a évolué.\n\nPoste : Comptable\nAncien statut : En cours d'étude\nNouveau statut : Non retenu",
    "Wijziging in je dossier\n\nVacature: Kok\nVorige status: in behandeling\nNieuwe status: afgewezen",
]


@pytest.mark.parametrize("text", STATUS_TABLES)
def test_of_a_status_table_the_new_status_counts(text: str) -> None:
    assert classify(mail(text, "Status", "no-reply@works-mail.example"), (), OWNER).is_rejection


NO_STATUS_OF_THE_READERS = [
    ("My brother heard back about the engineer job – not selected.", "kim.odell@gmail.com"),
    ("Lea had her interview for the trainee position. Result – not selected, sadly.", "kim.odell@gmail.com"),
    ("Mi hermano tuvo la entrevista para el puesto de cocinero – descartado.", "kim.odell@gmail.com"),
    ("Your loan application\n\nReference: 88123\nStatus: Declined", "no-reply@works.example"),
    ("Application status\n\nJob: Cook\nOld status: Rejected\nNew status: Interview", "no-reply@works.example"),
]


@pytest.mark.parametrize(("text", "sender"), NO_STATUS_OF_THE_READERS)
def test_a_status_of_another_or_of_something_else_is_no_rejection(text: str, sender: str) -> None:
    assert not classify(mail(text, "Status", sender), (), OWNER).is_rejection


@pytest.mark.parametrize(
    "text",
    [
        "Your application status was updated to: Not selected.\n\nPosition: Engineer",
        "Your application status was changed to Rejected.\n\nPosition: Engineer",
        "Post: Engineer, old status: Under review, new status: Not selected",
    ],
)
def test_a_status_that_was_changed_is_the_news(text: str) -> None:
    assert classify(mail(text, "Your application", "no-reply@works.example"), (), OWNER).is_rejection


def test_the_claim_of_a_status_is_told() -> None:
    verdict = classify(mail("Job: Cook\nNew status: Rejected", "Status", "no-reply@works.example"), (), OWNER)
    assert "cue:status" in {one.rule.split()[0] for one in verdict.evidence}


def test_a_notice_of_a_status_needs_no_name() -> None:
    verdict = classify(mail("Post: Cook\nNew status: Rejected", "Status", "desk@works.example"), (), OWNER)
    assert not any(one.rule.startswith("veto:not-personal -") for one in verdict.evidence)


TOLD_TO_WHO_HIRES = [
    (
        "A candidate's status has changed",
        "Candidate: Dora Lind\nJob: Clerk\nOld status: Interview\nNew status: Rejected",
    ),
    ("Neuer Status", "Kandidatin: Dora Lind\nStelle: Buchhaltung\nNeuer Status: Abgelehnt"),
    ("Statut", "Le statut d'un candidat a changé.\n\nPoste : Comptable\nNouveau statut : Refusé"),
    ("Estado", "Candidata: Dora Lind\nPuesto: Contable\nNuevo estado: Descartada"),
    ("Estado", "Candidata: Dora Lind\nVaga: Contabilista\nNovo estado: Não selecionada"),
    ("Stato", "Candidata: Dora Lind\nPosizione: Contabile\nNuovo stato: Non selezionata"),
    ("Status", "De status van een kandidaat is gewijzigd.\n\nVacature: Boekhouder\nNieuwe status: Afgewezen"),
]


@pytest.mark.parametrize(("subject", "text"), TOLD_TO_WHO_HIRES)
def test_the_status_of_a_candidate_is_told_to_who_hires(subject: str, text: str) -> None:
    verdict = classify(mail(text, subject, "no-reply@works-mail.example"), (), OWNER)
    assert not verdict.is_rejection
    assert any(one.rule.startswith("veto:candidate -") for one in verdict.evidence)


@pytest.mark.parametrize(
    "text",
    [
        "Candidate: Robin Ashdown\nJob: Clerk\nNew status: Not selected",
        "Candidate:\nJob: Clerk\nNew status: Not selected",
        "Applicant: Thank you for your application for the clerk job. You were not selected for an interview.",
        "Candidata: Robin Ashdown\nPosizione: Contabile\nNuovo stato: Non selezionata",
    ],
)
def test_a_notice_may_call_its_reader_a_candidate(text: str) -> None:
    assert classify(mail(text, "Status", "no-reply@works-mail.example"), (), OWNER).is_rejection
