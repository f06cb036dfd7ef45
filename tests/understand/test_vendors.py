"""Vendors of applicant tracking systems, and addresses that nobody reads."""

import pytest

from assistant.message.message import Address
from assistant.understand.vendors import (
    VENDORS,
    is_free_mail,
    is_unattended,
    reaches_human,
    tenant_of,
    vendor_of,
)

VENDOR_ADDRESSES = [
    ("grainwood@myworkday.com", "Workday", "grainwood"),
    ("no-reply@us.greenhouse-mail.io", "Greenhouse", ""),
    ("grainwood+email+7b7-0d95@talent.icims.com", "iCIMS", "grainwood"),
    ("grainwood-k7x2@candidates.welcomekit.co", "Welcome to the Jungle", "grainwood"),
    ("no-reply@grainwood.teamtailor-mail.com", "Teamtailor", "grainwood"),
    ("jane.doe+grainwood@hire.lever.co", "Lever", "grainwood"),
    ("noreply@grainwood.m.personio.de", "Personio", "grainwood"),
    ("jobs-noreply@linkedin.com", "LinkedIn", ""),
    ("jane@grainwood.example", None, ""),
    ("jane@notgreenhouse.io", None, ""),
]

NEVER_READ = [
    "no-reply@grainwood.example",
    "noreply+123@grainwood.example",
    "do_not_reply@grainwood.example",
    "careers-nao-responda@grainwood.example",
    "ne-pas-repondre@grainwood.example",
    "nicht.antworten@grainwood.example",
    "no-responder@grainwood.example",
    "non-rispondere@grainwood.example",
    "niet-beantwoorden@grainwood.example",
    "notifications@grainwood.example",
    "mailer-daemon@grainwood.example",
    "grainwood@myworkday.com",
    "grainwood+autoreply@talent.icims.com",
    "notification@smartrecruiters.com",
]

READ = [
    "jane.doe@grainwood.example",
    "jobs@grainwood.example",
    "no@ohlendorf.example",
    "norah.reply@grainwood.example",
    "grainwood+email+7b7-0d95@talent.icims.com",
    "recruiting+g9qy@mail.paylocity.com",
    "grainwood-k7x2@candidates.welcomekit.co",
    "notification@jobvite.com",
    "jane.doe@grainwood.teamtailor-mail.com",
]

SAID_IN_THE_TEXT = [
    "Please do not reply to this e-mail.",
    "This mailbox is not monitored.",
    "Replies to this address are not read.",
    "Bitte antworten Sie nicht auf diese E-Mail.",
    "Dieses Postfach wird nicht gelesen.",
    "Merci de ne pas répondre à ce message.",
    "Cette boîte n'est pas consultée.",
    "Por favor, no responda a este correo.",
    "Este buzón no está habilitado para recibir respuestas.",
    "Não responda a este e-mail.",
    "Esta caixa de correio não é monitorizada.",
    "Si prega di non rispondere a questa email.",
    "Questa casella non è monitorata.",
    "Gelieve niet te antwoorden op dit bericht.",
    "Deze mailbox wordt niet gelezen.",
]

SAID_OTHERWISE = [
    "Please do not hesitate to reply to this e-mail.",
    "N'hésitez pas à répondre à ce message.",
    "No dudes en responder a este correo.",
    "Non esitare a rispondere a questa email.",
    "Zögern Sie nicht, auf diese E-Mail zu antworten.",
    "Not all of our e-mails are read in time, sorry for the delay.",
    "We read every reply.",
]


@pytest.mark.parametrize(("address", "name", "tenant"), VENDOR_ADDRESSES)
def test_a_vendor_and_its_tenant_are_known_by_the_address(address: str, name: str | None, tenant: str) -> None:
    vendor = vendor_of(address)
    assert (vendor.name if vendor else None, tenant_of(address)) == (name, tenant)


@pytest.mark.parametrize("address", NEVER_READ)
def test_nobody_reads_a_robots_address(address: str) -> None:
    assert is_unattended(Address("", address)) is not None


@pytest.mark.parametrize("address", READ)
def test_a_human_reads_other_addresses(address: str) -> None:
    assert reaches_human(Address("", address))


@pytest.mark.parametrize("sentence", SAID_IN_THE_TEXT)
def test_the_text_may_say_that_nobody_reads(sentence: str) -> None:
    evidence = is_unattended(Address("", "jobs@grainwood.example"), f"Dear Robin,\n{sentence}\nGrainwood", "<1@x>")
    assert evidence is not None
    assert (evidence.rule, evidence.message_id) == ("contact:text-says-unread", "<1@x>")


@pytest.mark.parametrize("sentence", SAID_OTHERWISE)
def test_other_words_about_replies_keep_the_address(sentence: str) -> None:
    assert is_unattended(Address("", "jobs@grainwood.example"), sentence) is None


def test_a_robots_address_is_read_where_the_text_says_so() -> None:
    address = Address("", "notifications@grainwood.example")
    assert is_unattended(address, "You can reply to this email and we will see it.") is None


def test_every_domain_belongs_to_one_vendor() -> None:
    domains = [domain for vendor in VENDORS for domain in vendor.domains]
    assert len(VENDORS) >= 60
    assert len(domains) == len(set(domains))


def test_mail_providers_tell_nothing_about_a_company() -> None:
    assert is_free_mail("jane@gmail.com")
    assert not is_free_mail("jane@grainwood.example")
