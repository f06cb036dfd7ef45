# ruff: noqa: E501 - a row of a table stays on one line
"""Each row is how a program writes it; names and sentences are invented."""

import pytest

from tests.message.build import html, plain

OWN = "Thank you, that is kind."
OLD = "We have chosen somebody else."

# Lines above quoted history. The program, the language, the lines.
INTRODUCTIONS = [
    ("Gmail en", "On Tue, Mar 10, 2026 at 9:00 AM Sandra Ing <sandra.ing@grainwood.example> wrote:"),
    ("Gmail en, wrapped", "On Tue, Mar 10, 2026 at 9:00 AM Sandra Ing <sandra.ing@grainwood.example>\nwrote:"),
    ("Gmail en, twice", "On Tue, Mar 10, 2026 at 9:00 AM Sandra Ing\n<sandra.ing@grainwood.example>\nwrote:"),
    ("Apple en", "On 10 Mar 2026, at 09:00, Sandra Ing <sandra.ing@grainwood.example> wrote:"),
    ("Thunderbird en", "On 10/03/2026 09:00, Sandra Ing wrote:"),
    ("AOL", "In a message dated 3/10/2026 9:00:00 AM Eastern Standard Time, sandra@grainwood.example writes:"),
    ("Gmail de", "Am Di., 10. März 2026 um 09:00 Uhr schrieb Sandra Ing <sandra.ing@grainwood.example>:"),
    ("Gmail de, wrapped", "Am Di., 10. März 2026 um 09:00 Uhr schrieb Sandra Ing <\nsandra.ing@grainwood.example>:"),
    ("Gmail de, phone", "Sandra Ing <sandra.ing@grainwood.example> schrieb am Di., 10. März 2026, 09:00:"),
    ("Apple de", "Am 10.03.2026 um 09:00 schrieb Sandra Ing <sandra.ing@grainwood.example>:"),
    ("Yahoo de", "Am Dienstag, 10. März 2026 um 09:00:00 MEZ hat Sandra Ing Folgendes geschrieben:"),
    ("Gmail fr", "Le mar. 10 mars 2026 à 09:00, Sandra Ing <sandra.ing@grainwood.example> a écrit :"),
    ("Thunderbird fr", "Le 10/03/2026 à 09:00, Sandra Ing a écrit :"),
    ("Gmail es", "El mar, 10 mar 2026 a las 9:00, Sandra Ing (<sandra.ing@grainwood.example>) escribió:"),
    (
        "Gmail es, Colombia",
        "El mar, 10 mar 2026 a la(s) 9:00 a.m., Sandra Ing\n(sandra.ing@grainwood.example) escribió:",
    ),
    ("Gmail pt-BR", "Em ter., 10 de mar. de 2026 às 09:00, Sandra Ing <sandra.ing@grainwood.example> escreveu:"),
    ("Gmail pt-PT", "Sandra Ing <sandra.ing@grainwood.example> escreveu (terça, 10/03/2026 à(s) 09:00):"),
    ("Apple pt", "No dia 10/03/2026, às 09:00, Sandra Ing <sandra.ing@grainwood.example> escreveu:"),
    ("Gmail it", "Il giorno mar 10 mar 2026 alle ore 09:00 Sandra Ing <sandra.ing@grainwood.example> ha scritto:"),
    ("Thunderbird it", "Il 10/03/2026 09:00, Sandra Ing ha scritto:"),
    ("Gmail nl", "Op di 10 mrt 2026 om 09:00 schreef Sandra Ing <sandra.ing@grainwood.example>:"),
    ("Apple nl", "Op 10 mrt. 2026 om 09:00 heeft Sandra Ing <sandra.ing@grainwood.example> het volgende geschreven:"),
    ("old Gmail", "2026-03-10 9:00 GMT+01:00 Sandra Ing <sandra.ing@grainwood.example>:"),
]

# Blocks above an original that is not marked line by line.
BLOCKS = [
    ("Outlook en", "From: Sandra Ing <s@grainwood.example>\nSent: Tuesday, March 10, 2026 9:00 AM\nTo: Robin Ashdown\nSubject: Your application"),
    ("Outlook en, bold", "*From:* Sandra Ing\n*Sent:* Tuesday, March 10, 2026 9:00 AM\n*To:* Robin\n*Subject:* Your application"),
    ("Outlook en, long To", "From: Sandra Ing\nSent: Tuesday\nTo: Robin Ashdown; Ines Falk;\n Mo Adler\nCc: Team\nSubject: x"),
    ("Outlook en, blank lines", "From: Sandra Ing\n\nSent: Tuesday\n\nTo: Robin\n\nSubject: x"),
    ("Outlook web", "________________________________\nFrom: Sandra Ing\nSent: Tuesday\nTo: Robin\nSubject: x"),
    ("Outlook old", "-----Original Message-----\nFrom: Sandra Ing\nSent: Tuesday\nTo: Robin\nSubject: x"),
    ("Outlook de", "Von: Sandra Ing\nGesendet: Dienstag, 10. März 2026 09:00\nAn: Robin\nBetreff: x"),
    ("Outlook de old", "-----Ursprüngliche Nachricht-----\nVon: Sandra Ing\nGesendet: Dienstag\nAn: Robin\nBetreff: x"),
    ("Outlook fr", "De : Sandra Ing\nEnvoyé : mardi 10 mars 2026 09:00\nÀ : Robin\nObjet : x"),
    ("Outlook es", "De: Sandra Ing\nEnviado el: martes, 10 de marzo de 2026 9:00\nPara: Robin\nAsunto: x"),
    ("Outlook pt", "De: Sandra Ing\nEnviada em: terça-feira, 10 de março de 2026 09:00\nPara: Robin\nAssunto: x"),
    ("Outlook it", "Da: Sandra Ing\nInviato: martedì 10 marzo 2026 09:00\nA: Robin\nOggetto: x"),
    ("Outlook nl", "Van: Sandra Ing\nVerzonden: dinsdag 10 maart 2026 09:00\nAan: Robin\nOnderwerp: x"),
    ("Samsung", "-------- Original message --------\nFrom: Sandra Ing\nDate: 10/03/2026 09:00\nTo: Robin\nSubject: x"),
    ("Gmail forward", "---------- Forwarded message ---------\nFrom: Sandra Ing\nDate: Tue\nSubject: x\nTo: Robin"),
    ("Apple forward", "Begin forwarded message:\n\nFrom: Sandra Ing\nSubject: x\nDate: 10 March 2026\nTo: Robin"),
    ("Apple forward de", "Anfang der weitergeleiteten Nachricht:\n\nVon: Sandra Ing\nBetreff: x\nDatum: 10. März 2026\nAn: Robin"),
    ("Thunderbird forward fr", "-------- Message transféré --------\nSujet : x\nDate : mardi\nDe : Sandra Ing\nPour : Robin"),
    ("Thunderbird forward it", "-------- Messaggio inoltrato --------\nOggetto: x\nData: martedì\nMittente: Sandra Ing\nA: Robin"),
]  # fmt: skip


@pytest.mark.parametrize(("program", "line"), INTRODUCTIONS, ids=[row[0] for row in INTRODUCTIONS])
def test_marked_lines_below_an_introduction_are_history(program: str, line: str) -> None:
    message = plain(f"{OWN}\n\n{line}\n\n> {OLD}\n>\n> Sandra\n")
    assert message.text == OWN
    assert OLD in message.quoted
    assert ">" not in message.quoted.partition(":\n")[2]
    assert OLD in message.plain


@pytest.mark.parametrize(("program", "line"), INTRODUCTIONS, ids=[row[0] for row in INTRODUCTIONS])
def test_unmarked_lines_below_an_introduction_are_history(program: str, line: str) -> None:
    message = plain(f"{OWN}\n\n{line}\n\n{OLD}\n\nSandra\n")
    assert message.text == OWN
    assert OLD in message.quoted


@pytest.mark.parametrize(("program", "block"), BLOCKS, ids=[row[0] for row in BLOCKS])
def test_everything_below_a_block_of_headers_is_history(program: str, block: str) -> None:
    message = plain(f"{OWN}\n\n{block}\n\n{OLD}\n")
    assert message.text == OWN
    assert OLD in message.quoted
    assert "Sandra Ing" in message.quoted


@pytest.mark.parametrize(("program", "block"), BLOCKS, ids=[row[0] for row in BLOCKS])
def test_a_bare_forward_has_no_text_of_its_own(program: str, block: str) -> None:
    message = plain(f"{block}\n\n{OLD}\n")
    assert message.text == ""
    assert OLD in message.quoted


def test_answers_between_quoted_lines_stay() -> None:
    message = plain(
        "On Tue, Mar 10, 2026 at 9:00 AM Sandra Ing <s@grainwood.example> wrote:\n"
        "> Can you come on Friday?\n\nYes, gladly.\n\n> And bring a portfolio?\n\nI will.\n\nRobin\n"
    )
    assert message.text == "Yes, gladly.\n\nI will.\n\nRobin"
    assert "portfolio" in message.quoted


@pytest.mark.parametrize(
    "text",
    [
        "On Monday I spoke with Ines and she wrote:\nhe is good.",  # a person's words
        "Am Montag schrieb ich Ihnen, und heute sage ich:\nWir haben entschieden.",
        "Details of your interview:\nDate: 12 March 2026\nTime: 10:00\nTo: Oak Street 1\nSubject: Design",  # no From
        "From: 10 am\nTo: 11 am\nPlease be on time.",
        "> See all open roles\nWe look forward to your application.",  # one arrow
        "Best\n-----\nSandra Ing\n-----\nGrainwood",  # rules around a name
        "Forwarded message boards are closed.",
    ],
)
def test_what_only_looks_like_history_is_the_senders_own(text: str) -> None:
    message = plain(text)
    assert message.text == text
    assert message.quoted == ""


HTML_HISTORY = [
    ("Gmail", f'<div dir="ltr">{OWN}</div><br><div class="gmail_quote"><div class="gmail_attr">On Tue, Sandra wrote:<br></div><blockquote class="gmail_quote">{OLD}</blockquote></div>'),
    ("Apple", f'{OWN}<br><div><blockquote type="cite"><div>On 10 Mar 2026, at 09:00, Sandra wrote:</div>{OLD}</blockquote></div>'),
    ("Outlook web", f'<div>{OWN}</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Sandra</div><div>{OLD}</div>'),
    ("Outlook web, quoted again", f'<div>{OWN}</div><div id="x_divRplyFwdMsg"><b>From:</b> Sandra</div><div>{OLD}</div>'),
    ("Outlook", f'<p>{OWN}</p><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt"><p><b>From:</b> Sandra Ing</p></div><p>{OLD}</p>'),
    ("Thunderbird", f'<p>{OWN}</p><div class="moz-cite-prefix">On 10/03/2026, Sandra wrote:</div><blockquote type="cite">{OLD}</blockquote>'),
    ("Yahoo", f'<div>{OWN}</div><div id="yahoo_quoted_1" class="yahoo_quoted">On Tuesday, Sandra wrote: {OLD}</div>'),
    ("GMX", f'<div>{OWN}</div><div name="quote"><b>Gesendet:</b> Dienstag {OLD}</div>'),
    ("bare blockquote below an introduction", f"<p>{OWN}</p><p>On 10/03/2026 09:00, Sandra wrote:</p><blockquote>{OLD}</blockquote>"),
]  # fmt: skip


@pytest.mark.parametrize(("program", "page"), HTML_HISTORY, ids=[row[0] for row in HTML_HISTORY])
def test_history_in_html_is_known_by_its_markup(program: str, page: str) -> None:
    message = html(page)
    assert message.text == OWN
    assert OLD in message.quoted


def test_an_answer_below_html_history_stays() -> None:
    message = html(f'<blockquote type="cite">{OLD}</blockquote><p>{OWN}</p>')
    assert message.text == OWN
    assert message.quoted == OLD


def test_an_indented_block_is_the_senders_own() -> None:
    message = html(f'<p>Dates:</p><blockquote style="margin:0 0 0 40px;border:none;padding:0px">{OLD}</blockquote>')
    assert OLD in message.text


def test_a_letter_wrapped_as_if_it_were_quoted_is_a_letter() -> None:
    assert html(f'<div class="gmail_quote"><p>Dear Robin,</p><p>{OLD}</p></div>').text == f"Dear Robin,\n\n{OLD}"
