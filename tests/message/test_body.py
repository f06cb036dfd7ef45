# ruff: noqa: E501 - a row of a table stays on one line
import base64

import pytest

from tests.message.build import HEAD, alternative, html, message, plain

LETTER = "We have chosen somebody else for the role."
PAGE = f"<html><body><p>Dear Robin,</p><p>{LETTER}</p><p>Sandra Ing</p></body></html>"


def mixed(*parts: str, kind: str = "mixed") -> str:
    inside = "".join(f"--b\n{part}\n" for part in parts)
    return f'Content-Type: multipart/{kind}; boundary="b"\n\nThis is a message in many parts.\n{inside}--b--\nAfter.\n'


@pytest.mark.parametrize(
    "stub",
    ["", "   \n", "Please view this message in an HTML mail reader.", "email_rejected_01", "{{ plain_text }}"],
)
def test_html_is_read_where_the_plain_part_says_nothing(stub: str) -> None:
    assert LETTER in alternative(stub, PAGE).text


def test_the_plain_part_is_read_where_it_says_as_much() -> None:
    found = alternative(f"Dear Robin,\n\n{LETTER}\n\nSandra Ing (plain)", PAGE)
    assert found.text.endswith("(plain)")
    assert found.hidden == ""


def test_html_under_a_plain_label_is_converted() -> None:
    assert plain(PAGE).text == f"Dear Robin,\n\n{LETTER}\n\nSandra Ing"


def test_entities_left_in_a_plain_part_are_decoded() -> None:
    assert plain("Dear Robin,&nbsp;hello").text == "Dear Robin, hello"


def test_text_parts_in_a_row_are_read_together() -> None:
    found = message(mixed("Content-Type: text/plain\n\nOne.", "Content-Type: text/html\n\n<p>Two.</p>"))
    assert found.text == "One.\n\nTwo."


def test_preamble_and_epilogue_are_not_read() -> None:
    assert message(mixed("\nOne.")).plain == "One."


@pytest.mark.parametrize(
    ("part", "name"),
    [
        ('Content-Type: application/pdf; name="cv.pdf"\nContent-Transfer-Encoding: base64\n\nQUJD', "cv.pdf"),
        (
            "Content-Type: text/plain\nContent-Disposition: attachment; filename=notes.txt\n\nNot the letter.",
            "notes.txt",
        ),
        ("Content-Type: application/ms-tnef; name=winmail.dat\n\nQUJD", "winmail.dat"),
        (
            "Content-Type: text/html; name=page.html\nContent-Disposition: inline; filename=page.html\n\n<p>x",
            "page.html",
        ),
        (
            "Content-Type: application/pdf\nContent-Disposition: attachment; filename*=utf-8''%C3%BCber.pdf\n\nx",
            "über.pdf",
        ),
    ],
)
def test_attachments_are_named_and_not_read(part: str, name: str) -> None:
    found = message(mixed("\nOne.", part))
    assert found.plain == "One."
    assert found.attachments == (name,)


def test_a_message_whose_only_text_is_called_an_attachment_is_read() -> None:
    assert message(mixed(f"Content-Type: text/plain\nContent-Disposition: attachment\n\n{LETTER}")).text == LETTER


def test_a_message_attached_as_a_message_is_history() -> None:
    inner = f"From: Sandra Ing <s@grainwood.example>\nSubject: No\nContent-Type: text/html\n\n<p>{LETTER}</p>"
    found = message(mixed("\nLook at this.", f"Content-Type: message/rfc822\n\n{inner}"))
    assert found.text == "Look at this."
    assert found.quoted.startswith("From: Sandra Ing <s@grainwood.example>\nSubject: No")
    assert LETTER in found.quoted
    assert LETTER in found.plain


def test_nested_multiparts_are_found() -> None:
    inner = 'Content-Type: multipart/alternative; boundary="c"\n\n--c\n\nPlain letter.\n--c\nContent-Type: text/html\n\n<p>x</p>\n--c--'
    related = f'Content-Type: multipart/related; boundary="d"\n\n--d\n{inner}\n--d\nContent-Type: image/png\n\nx\n--d--'
    assert message(mixed(related, "Content-Type: application/pdf; name=a.pdf\n\nx")).text == "Plain letter."


@pytest.mark.parametrize(
    "raw",
    [
        'Content-Type: multipart/mixed; boundary="b"\n\n--b\n\nOne.\n',  # never ended
        'Content-Type: multipart/mixed; boundary="other"\n\n--b\nContent-Type: text/plain\n\nOne.\n--b--\n',  # wrong
        "Content-Type: multipart/mixed\n\n--b\nContent-Type: text/plain\n\nOne.\n--b--\n",  # not named
        'Content-Type: multipart/mixed; boundary="b"\n\nOne.\n',  # never there
        'Content-Type: multipart/mixed; boundary="b "\n\n--b  \n\nOne.\n--b--  \n',  # blanks behind
        'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n\r\nOne.\r\n--b--\r\n',
        'Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: multipart/mixed; boundary="c"\n\n--c\n\nOne.\n--b--\n',
        "Content-Type: nonsense\n\nOne.",
        "Content-Type:\n\nOne.",
        "Content-Type: text\n\nOne.",
    ],
)
def test_broken_structure_still_gives_the_text(raw: str) -> None:
    assert message(raw).text == "One."


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("base64", base64.encodebytes("Grüße".encode()).decode()),
        ("BASE64", "R3LDvMOf ZQ"),
        ("quoted-printable", "Gr=C3=BC=\n=C3=9Fe"),
        ("quoted-printable", "Gr=c3=bc=c3=9fe"),
        ("8bit", "Grüße"),
        ("nonsense", "Grüße"),
    ],
)
def test_transfer_encodings_are_undone(encoding: str, body: str) -> None:
    assert (
        message(f"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: {encoding}\n\n{body}").text
        == "Grüße"
    )


def test_flowed_text_is_joined() -> None:
    found = message("Content-Type: text/plain; format=flowed\n\nWe have chosen \nsomebody else.\n")
    assert found.text == "We have chosen somebody else."


def test_the_preheader_is_hidden_and_not_text() -> None:
    found = html('<div style="display:none">Good news inside</div><p>We have chosen somebody else.</p>')
    assert found.hidden == "Good news inside"
    assert "Good news" not in found.plain


def test_a_longer_text_than_is_read_is_cut_and_says_so() -> None:
    found = plain("word " * 300_000)
    assert found.truncated
    assert 100_000 < len(found.text) <= 500_100
    assert not plain("word").truncated


def test_letters_from_an_old_macintosh_are_read() -> None:
    assert message(b"\rHello\rSandra", HEAD.replace("\n", "\r")).text == "Hello\nSandra"
