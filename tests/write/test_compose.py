"""The draft as other programs will read it."""

from dataclasses import replace
from datetime import timedelta, timezone
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest

import assistant
from assistant.config import Me, Settings, Writing
from assistant.errors import MailboxError
from assistant.mailbox.port import Draft
from assistant.message.message import Address, Message
from assistant.message.parse import parse
from assistant.write.compose import compose, digest
from assistant.write.letter import Letter, Occasion
from assistant.write.sample import Situation, sample_occasion
from assistant.write.templates import read_templates
from assistant.write.write import write

SETTINGS = Settings(me=Me(name="Robin Ashdown", email="robin@mailbox.example"))
ME = Address("Robin Ashdown", "robin@mailbox.example")
SAMPLE = sample_occasion(read_templates("en").language, Situation())


def occasion(**changes: object) -> Occasion:
    answered = replace(
        SAMPLE.answered,
        plain="Hi Robin,\n\nwe chose <somebody> else.\n\nBest\nSandra",
        subject="Your application",
        sender=Address("Sandra Ing", "contact@company.example"),
        references=("<a@company.example>", "<b@company.example>"),
    )
    return replace(SAMPLE, answered=replace(answered, **changes))


def draft(
    about: Occasion | None = None, settings: Settings = SETTINGS, sender: Address = ME, signature: str = ""
) -> Draft:
    about = about or occasion()
    letter = write(about, settings)
    assert isinstance(letter, Letter), letter
    return compose(letter, about, settings, sender=sender, signature=signature, message_id="<draft@mailbox.example>")


def read(made: Draft) -> EmailMessage:
    message = message_from_bytes(made.raw, policy=default)
    assert isinstance(message, EmailMessage)
    assert not message.defects
    return message


def part(made: Draft, kind: str) -> str:
    body = read(made).get_body((kind,))
    assert body is not None
    return str(body.get_content()).replace("\r\n", "\n")


def test_headers_put_the_draft_into_its_conversation() -> None:
    headers = dict(read(draft()).items())
    assert headers["From"] == "Robin Ashdown <robin@mailbox.example>"
    assert headers["To"] == "Sandra Ing <contact@company.example>"
    assert headers["Subject"] == "Re: Your application"
    assert headers["In-Reply-To"] == "<no@company.example>"
    assert headers["References"] == "<a@company.example> <b@company.example> <no@company.example>"
    assert headers["Message-ID"] == "<draft@mailbox.example>"
    assert headers["Date"] == "Thu, 12 Mar 2026 18:00:00 +0000"
    assert headers["X-Reply-Assistant"] == f"version={assistant.__version__}; body={digest(draft().text)}"


def test_the_draft_carries_what_its_bytes_say() -> None:
    made = draft()
    assert (made.thread_id, made.message_id, made.in_reply_to) == (
        "sample",
        "<draft@mailbox.example>",
        "<no@company.example>",
    )
    assert made.subject == "Re: Your application"
    assert made.to.address == "contact@company.example"
    assert part(made, "plain").startswith(made.text + "\n")


def test_our_own_parser_reads_back_letter_and_quote_apart() -> None:
    message = parse(draft().raw, source="draft")
    assert isinstance(message, Message)
    assert digest(message.text) == digest(draft().text)
    assert "somebody" in message.quoted
    assert "somebody" not in message.text


def test_a_paragraph_is_one_line_in_the_text_part() -> None:
    body = part(draft(), "plain").partition("\nOn ")[0]
    paragraphs = [block for block in body.split("\n\n") if len(block.split()) > 12]
    assert paragraphs
    assert all("\n" not in paragraph for paragraph in paragraphs)
    assert all(len(line) <= 78 for line in draft().raw.split(b"\r\n"))


def test_the_html_part_says_the_same_in_paragraphs() -> None:
    html = part(draft(), "html")
    assert html.count("<p>") == draft().text.count("\n\n") + 1
    assert "Best,<br>Robin Ashdown<br>robin@mailbox.example</p>" in html


def test_the_original_is_quoted_as_gmail_quotes_it() -> None:
    plain, html = part(draft(), "plain"), part(draft(), "html")
    assert (
        "On Wed, 11 Mar 2026 at 18:00, Sandra Ing <contact@company.example> wrote:\n\n> Hi Robin,\n>\n> we chose"
        in plain
    )
    assert '<blockquote class="gmail_quote"' in html
    assert "we chose &lt;somebody&gt; else." in html
    assert 'href="mailto:contact@company.example"' in html


def test_the_quoted_moment_is_in_the_zone_of_the_reader() -> None:
    west = SAMPLE.now.astimezone(timezone(timedelta(hours=-8)))
    assert "On Wed, 11 Mar 2026 at 10:00," in part(draft(replace(occasion(), now=west)), "plain")


def test_a_date_header_days_off_is_not_quoted() -> None:
    early = SAMPLE.answered.received_at - timedelta(days=400)
    assert "On Wed, 11 Mar 2026" in part(draft(occasion(date=early)), "plain")


def test_the_quote_can_be_left_out() -> None:
    made = draft(settings=SETTINGS._replace(writing=Writing(quote=False)))
    assert "wrote:" not in part(made, "plain")
    assert "gmail_quote" not in part(made, "html")


def test_a_very_long_original_is_cut() -> None:
    made = draft(occasion(plain="word " * 200_000))
    assert len(made.raw) < 900_000
    assert "[…]" in part(made, "plain")


SUBJECTS = (
    # the thread's, the draft's
    ("Your application", "Re: Your application"),
    ("Re: Your application", "Re: Your application"),
    ("AW: Re: Ihre Bewerbung als Füller", "Re: Ihre Bewerbung als Füller"),
    ("", "Re:"),
    ("Your application\r\nBcc: x@evil.example", "Re: Your application Bcc: x@evil.example"),
    ("Your \x00app\u202elication", "Re: Your application"),
    # Read as it stands it would be decoded to a line end on arrival.
    ("=?utf-8?q?a=0d=0aBcc:_x@evil.example?=", "Re: =?utf-8?q?a=0d=0aBcc:_x@evil.example?="),
    ("ä" * 300, "Re: " + "ä" * 300),
    ("word " * 60, "Re: " + ("word " * 60).strip()),
)


@pytest.mark.parametrize(("thread", "said"), SUBJECTS)
def test_the_subject_is_the_threads_under_one_re(thread: str, said: str) -> None:
    made = draft(occasion(subject=thread))
    assert read(made)["Subject"] == said
    assert "Bcc" not in read(made)
    assert made.subject == said
    assert all(len(line) <= 998 for line in made.raw.split(b"\r\n"))


NAMES = (
    "Sandra Ing", "Ing, Sandra", "Sandra \"Sandy\" Ing", "Sändra Ïng", "S" * 300, "é" * 90, "a@b.example",
    "x\r\nBcc: x@evil.example", "=?utf-8?q?a=0d=0ab?=", "\x00", "",
)  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_a_name_of_any_kind_leaves_one_address(name: str) -> None:
    about = occasion()
    about = replace(about, contact=replace(about.contact, address=Address(name, "contact@company.example")))
    message = read(draft(about, sender=Address(name, "robin@mailbox.example")))
    assert [address.addr_spec for address in message["To"].addresses] == ["contact@company.example"]
    assert [address.addr_spec for address in message["From"].addresses] == ["robin@mailbox.example"]
    assert "Bcc" not in message


def test_a_domain_in_another_script_is_written_in_ascii() -> None:
    about = occasion()
    about = replace(about, contact=replace(about.contact, address=Address("", "s@grün.example")))
    assert read(draft(about))["To"] == "s@xn--grn-ioa.example"


@pytest.mark.parametrize(
    "address",
    ["", "nobody", "s@größe.example", "a b@c.example", "a@b@c.example", "ä@c.example", "a@b.example\r\nBcc: x"],
)
def test_what_is_no_address_is_not_written_to(address: str) -> None:
    about = occasion()
    about = replace(about, contact=replace(about.contact, address=Address("", address)))
    with pytest.raises(MailboxError, match="by hand"):
        draft(about)


@pytest.mark.parametrize("parent", ["", "no id", "<a b@c.example>", "<a@b.example> <c@d.example>", "<ä@b.example>"])
def test_what_is_no_message_id_is_not_answered(parent: str) -> None:
    with pytest.raises(MailboxError, match="by hand"):
        draft(occasion(message_id=parent))


def test_a_long_chain_of_references_keeps_its_ends_and_every_id_whole() -> None:
    ids = tuple(f"<{'x' * 150}{number}@company.example>" for number in range(40))
    references = read(draft(occasion(references=(*ids, "<bad id>"))))["References"].split()
    assert references[0] == ids[0]
    assert references[-2:] == [ids[-1], "<no@company.example>"]
    assert set(references) <= {*ids, "<no@company.example>"}


SIGNATURES = (
    # the account's signature, how the letter ends
    ("", "Best,\nRobin Ashdown\nrobin@mailbox.example"),
    ("-- \nRobin Ashdown\n+44 20 7946 0000", "Best,\nRobin Ashdown\n+44 20 7946 0000"),
    ("+44 20 7946 0000", "Best,\nRobin Ashdown\n+44 20 7946 0000"),
    ("Best regards,\nRobin Ashdown\n+44 20 7946 0000", "Best,\nRobin Ashdown\n+44 20 7946 0000"),
    ("--\nMit freundlichen Grüßen\n\nRobin Ashdown", "Best,\nRobin Ashdown"),
    ("robin@elsewhere.example", "Best,\nRobin Ashdown\nrobin@elsewhere.example"),
    ("Kind regards", "Best,\nRobin Ashdown\nrobin@mailbox.example"),
    ("\n \n", "Best,\nRobin Ashdown\nrobin@mailbox.example"),
)


@pytest.mark.parametrize(("signature", "ends"), SIGNATURES)
def test_the_accounts_signature_stands_once_and_above_the_quote(signature: str, ends: str) -> None:
    made = draft(signature=signature)
    assert made.text.endswith(f"\n\n{ends}")
    assert part(made, "plain").count("Robin Ashdown") == 1
    assert part(made, "plain").index("Robin Ashdown") < part(made, "plain").index("wrote:")


@pytest.mark.parametrize("signature", ["Robin\n+44 20 7946 0000", "Robin A.\n+44 20 7946 0000"])
def test_a_name_as_the_account_signs_it_stands_alone(signature: str) -> None:
    assert draft(signature=signature).text.endswith(f"\n\nBest,\n{signature}")


def test_a_closing_in_the_settings_signature_is_not_said_twice() -> None:
    settings = Settings(me=Me(name="Robin Ashdown", signature="Warm regards,\nRobin A."))
    assert draft(settings=settings, signature="Other").text.endswith("\n\nBest,\nRobin A.")


def test_the_settings_signature_goes_before_the_accounts() -> None:
    settings = Settings(me=Me(name="Robin Ashdown", signature="Robin A.\n+1 555 0100"))
    assert draft(settings=settings, signature="Other").text.endswith("Best,\nRobin A.\n+1 555 0100")


def test_the_same_letter_is_the_same_bytes() -> None:
    assert draft().raw == draft().raw


def test_the_digest_sees_words_and_not_spaces() -> None:
    assert digest("Dear Sandra,\n\nthank you") == digest("Dear Sandra, thank\nyou\n")
    assert digest("Dear Sandra, thank you") != digest("Dear Sandra, thanks")
