"""Signs that a rejection is not from whom it says."""

import pytest

from assistant.message.message import Message
from assistant.understand.lookalike import looks_like, mixes_scripts, skeleton, unicode_form
from assistant.understand.suspicion import suspicions
from tests.understand.letters import OWNER, letter

DANA = "Dana Whitlock <dana@grainwood.example>"
EARLIER = [letter("Esther Vale <esther@brightmoor.example>", "2026-03-01", "Hello")]


def rules(message: Message, company: str | None = "Grainwood", earlier: list[Message] | None = None) -> list[str]:
    return [one.rule for one in suspicions(message, company, OWNER, earlier=earlier or [])]


@pytest.mark.parametrize(
    ("sender", "reply_to", "suspicious"),
    [
        (DANA, "", False),
        (DANA, "<dana@people.grainwood.example>", False),
        (DANA, "<dana@grainwood-careers.example>", False),  # the company's name
        (DANA, "<grainwood+email+1x@talent.icims.com>", False),  # an ATS
        (DANA, "<dana@quickpost.example>", True),
        (DANA, "<dana.whitlock.grainwood@gmail.com>", True),
        ("Dana <no-reply@hire.lever.co>", DANA, False),
        ("Dana <no-reply@hire.lever.co>", "<dana@elsewhere.example>", True),
        ("Dana <dana.whitlock@gmail.com>", "<dana.whitlock@gmail.com>", False),
        ("Dana <dana.whitlock@gmail.com>", "<somebody@gmail.com>", True),
        ("Dana <dana@acmefoods.com>", "<dana@acmefoods.de>", False),  # a sister domain
    ],
)
def test_a_reply_to_leads_to_sender_company_or_ats(sender: str, reply_to: str, suspicious: bool) -> None:
    assert rules(letter(sender, "2026-03-11", reply_to=reply_to)) == (["suspicion:reply-to"] if suspicious else [])


def test_a_reply_to_of_somebody_heard_from_before_is_known() -> None:
    agency = letter("Declan <declan@mooreandfinch.example>", "2026-03-01")
    message = letter(DANA, "2026-03-11", reply_to="<declan@mooreandfinch.example>")
    assert rules(message, earlier=[agency]) == []


@pytest.mark.parametrize(
    ("sender", "company", "earlier", "rule"),
    [
        ("esther@brightmoor.example", "Brightmoor", EARLIER, None),
        ("esther@mail.brightmoor.example", "Brightmoor", EARLIER, None),
        ("esther@brightrnoor.example", "Brightmoor", EARLIER, "look-alike"),
        ("esther@brightrnoor.example", "Brightmoor", [], "look-alike"),  # against the name alone
        ("esther@brigthmoor.example", "Brightmoor", EARLIER, "look-alike"),  # swapped
        ("esther@brightmor.example", "Brightmoor", EARLIER, "look-alike"),  # left out
        ("esther@brightmor.example", "Brightmoor", [], None),  # many domains leave out a letter
        ("esther@bright-moor.example", "Bright Moor", [], None),
        ("esther@notbrightmoor.example", "Notbrightmoor", EARLIER, None),
        ("esther@xn--brghtmoor-w9h.example", "Brightmoor", EARLIER, "mixed-scripts"),
        ("esther@xn--mller-kva.example", "Müller", [], None),  # müller
        ("esther@xn--brghtmoor-h5a.example", "Brightmoor", [], "look-alike"),  # an accent too many: bríghtmoor
        ("esther@xn--80ak6aa92e.com", "Apple", [], "look-alike"),  # all Cyrillic
        ("esther@xn--\udcff.example", "Apple", [], "mixed-scripts"),  # not to be decoded
    ],
)
def test_domains_that_look_like_another(sender: str, company: str, earlier: list[Message], rule: str | None) -> None:
    found = rules(letter(f"Esther Vale <{sender}>", "2026-03-11"), company, earlier)
    assert found == ([f"suspicion:{rule}"] if rule else [])


def test_the_company_is_told_by_the_signature_too() -> None:
    message = letter(
        "Esther Vale <esther@brightrnoor.example>", "2026-03-11", "No.\n\nEsther Vale\nRecruiter, Brightmoor"
    )
    assert rules(message, "Brightrnoor") == ["suspicion:look-alike"]


def test_a_name_of_two_scripts_is_odd_and_a_name_in_one_is_not() -> None:
    assert rules(letter("Dаna Whitlock <dana@grainwood.example>", "2026-03-11")) == ["suspicion:mixed-scripts"]
    assert rules(letter("Дана Петрова <dana@grainwood.example>", "2026-03-11")) == []
    assert rules(letter("田中さん <dana@grainwood.example>", "2026-03-11")) == []


@pytest.mark.parametrize(
    ("results", "suspicious"),
    [
        ("mx.google.com; dkim=pass header.i=@grainwood.example; spf=pass smtp.mailfrom=x; dmarc=pass (p=NONE)", False),
        ("mx.google.com; spf=fail smtp.mailfrom=x; dkim=fail header.d=x; dmarc=fail header.from=x", True),
        ("mx.google.com; dkim=pass header.i=@list.example; spf=pass; dmarc=fail (p=REJECT sp=REJECT dis=NONE)", True),
        ("mx.google.com; spf=softfail smtp.mailfrom=x; dkim=pass header.d=x; dmarc=pass", False),
        ("mx.google.com; spf=fail smtp.mailfrom=x; dkim=pass header.d=x", False),  # forwarded
        ("mx.google.com; spf=fail smtp.mailfrom=x", True),
        ("mx.google.com; dkim=fail header.d=x; spf=pass", False),
        ("mx.google.com; dkim=fail header.d=x; spf=softfail", True),
        ("mx.google.com; spf=softfail; dkim=none", False),
        ("mx.google.com; spf=none; dkim=temperror", False),
        ("mx.example; spf=pass (a comment that says dmarc=fail) smtp.mailfrom=x", False),
        ("", False),
    ],
)
def test_what_the_mail_server_found_counts(results: str, suspicious: bool) -> None:
    message = letter(DANA, "2026-03-11", headers=(("authentication-results", results),))
    assert rules(message) == (["suspicion:authentication"] if suspicious else [])


def test_only_the_topmost_result_is_trusted() -> None:
    headers = (
        ("authentication-results", "mx.google.com; spf=pass; dmarc=pass"),
        ("authentication-results", "evil.example; dmarc=fail"),
    )
    assert rules(letter(DANA, "2026-03-11", headers=headers)) == []


def test_every_suspicion_is_a_sentence_with_its_message() -> None:
    (found,) = suspicions(letter(DANA, "2026-03-11", reply_to="<x@y.example>", name="m"), "Grainwood", OWNER)
    assert found.words.endswith(".")
    assert found.message_id == "<m@test.example>"


def test_what_a_hasty_reader_sees() -> None:
    assert skeleton("brightrnoor") == skeleton("brightmoor")
    assert looks_like("go0gle", "google", typing=False)
    assert not looks_like("grainwood", "grainwood", typing=True)
    assert not looks_like("acme", "acne", typing=True)  # too short to tell
    assert mixes_scripts("раypal")
    assert unicode_form("mail.xn--mller-kva.de") == "mail.müller.de"
