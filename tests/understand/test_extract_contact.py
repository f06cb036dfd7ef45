"""Who signs and where an answer goes."""

import pytest

from assistant.understand.extract.contact import find_contact_address, find_contact_name
from assistant.understand.extract.names import completes, natural_case, person_in
from tests.understand.extract_mail import letter

SIGNED = [
    ("en", "Kind regards,\nJane Doe\nRecruiter", "", "Jane Doe"),
    ("en", "Best, Dana", "Dana Whitlock", "Dana Whitlock"),
    ("en", "Cheers\nD. W.", "Dana Whitlock", "Dana Whitlock"),
    ("en", "Shan x\n\nShanice Bowyer | Senior Consultant", "", "Shanice Bowyer"),
    ("en", "Yours sincerely,\nDr. Ines Falk\nHead of Hiring", "", "Dr. Ines Falk"),
    ("en", "Best wishes,\nJane & the Grainwood team", "", "Jane"),
    ("en", "The Grainwood Talent Team", "Grainwood", None),
    ("en", "Dana", "Dana", "Dana"),
    ("en", "Kind regards,\nDr Amina Yusuf MRCVS", "", "Dr Amina Yusuf"),  # nobody is addressed by what stands behind
    ("en", "dana x", "Dana Whitlock", "Dana Whitlock"),
    ("en", "Bo", "Bo Lindgren", "Bo Lindgren"),
    ("en", "Sincerely,\nTalent Acquisition", "Jane Doe", None),
    ("en", "T. HOLLIS\nCastle Mound Farm", "", "T. Hollis"),
    ("en", "Hannah\n\nHannah Weiss, Talent, Grainwood", "Hannah Weiss", "Hannah Weiss"),
    ("en", "Hannah\n\nHannah Weiss, Grainwood", "Hannah Weiss", "Hannah Weiss"),
    ("de", "Mit freundlichen Grüßen\ni. A. Petra Möller\nPersonalabteilung", "", "Petra Möller"),
    ("de", "Freundliche Grüsse\nMÜLLER, Anna", "", "Anna Müller"),
    ("de", "Im Auftrag\ngez. Hagedorn\nRegierungsrätin", "", "Hagedorn"),
    ("de", "Ihr Recruiting-Team", "", None),
    ("fr", "Cordialement,\nPour le Directeur,\nHervé MONTCLAIR\nResponsable RH", "", "Hervé Montclair"),
    ("fr", "Bien à vous,\nMme Élodie Vasseur", "", "Mme Élodie Vasseur"),
    ("fr", "L'équipe Verdoline", "", None),
    ("es", "Un saludo,\nMaría del Pilar Goñi de la Riva\nDirectora de Personas", "", "María del Pilar Goñi de la Riva"),
    ("es", "Atentamente,\nEquipo de Selección", "", None),
    ("pt", "Atenciosamente,\nProf. Dr. Anselmo Tavares", "", "Prof. Dr. Anselmo Tavares"),
    ("pt", "Cumprimentos,\nPela Direção,\nLeonor Cabaço", "", "Leonor Cabaço"),
    ("it", "Cordiali saluti\np. Avv. Ettore Guidi\nRosanna Tessari", "", "Rosanna Tessari"),
    ("it", "Distinti saluti,\nL'ufficio selezione", "", None),
    ("nl", "Met vriendelijke groet,\nJoris van den Broek\nHR Business Partner", "", "Joris van den Broek"),
    ("nl", "groetjes van Sharida & iedereen van de winkel", "", "Sharida"),
]

PERSONS = [
    ("Jane Doe", "Jane Doe"),
    ("DE SMET Yvonne", "Yvonne De Smet"),
    ("O'BRIEN, Sean", "Sean O'Brien"),
    ("Pr Étienne d'Harbonne-Vallet", "Pr Étienne d'Harbonne-Vallet"),
    ("d'accord Robin", None),
    ("Jane Doe (she/her)", "Jane Doe"),
    ("Capt. W. Moyle", "Capt. W. Moyle"),
    ("Grainwood Inc.", None),
    ("Talent Acquisition Manager", None),
    ("please reply by Monday", None),
    ("Tel. 01632 960001", None),
]


@pytest.mark.parametrize(("language", "closing", "sender", "name"), SIGNED)
def test_the_human_who_signs_is_the_contact(language: str, closing: str, sender: str, name: str | None) -> None:
    text = f"Hello Robin,\nthis time the post has gone to somebody else, I am afraid.\n{closing}"
    assert find_contact_name(letter(text, language, name=sender, sender="post@grainwood.example"))[0] == name


def test_a_name_at_the_end_of_the_last_sentence_signs() -> None:
    one = letter("Went with a bloke who starts Thursday, no hard feelings. Daz", "en", name="Daz Pruett")
    assert find_contact_name(one)[0] == "Daz Pruett"


def test_somebody_mentioned_in_the_letter_does_not_sign() -> None:
    text = "Hello Robin,\nJane Doe and Tim Fell enjoyed your interview, but it is a no.\nRegards,\nAnna Marsh"
    assert find_contact_name(letter(text, "en"))[0] == "Anna Marsh"


def test_the_owner_never_signs() -> None:
    assert find_contact_name(letter("It is a no.\nRegards,\nRobin Ash", "en"))[0] is None


@pytest.mark.parametrize(("written", "name"), PERSONS)
def test_a_person_is_told_from_other_lines(written: str, name: str | None) -> None:
    assert person_in(written) == name


def test_capitals_become_natural() -> None:
    words = ("MÜLLER", "MCKAY", "T.W.", "LEFÈVRE-ROUX", "Doe")
    assert [natural_case(word) for word in words] == ["Müller", "McKay", "T.W.", "Lefèvre-Roux", "Doe"]


def test_a_first_name_or_initials_stand_for_the_full_name() -> None:
    assert completes("Dana", "Dana Whitlock")
    assert completes("D.W.", "Dana Whitlock")
    assert not completes("Jane", "Dana Whitlock")
    assert not completes("Dana Whitlock", "Dana Whitlock")


def test_reply_to_goes_before_from() -> None:
    one = letter("It is a no.", "en", sender="no-reply@hire.lever.co", reply_to="jane@grainwood.example")
    assert find_contact_address(one)[0] == "jane@grainwood.example"


def test_an_address_that_nobody_reads_is_none() -> None:
    address, (evidence,) = find_contact_address(letter("It is a no.", "en", sender="no-reply@grainwood.example"))
    assert (address, evidence.rule) == (None, "contact:no-reply-address")


def test_a_display_name_may_say_that_nobody_reads() -> None:
    one = letter("It is a no.", "en", sender="hr@grainwood.example", name="Grainwood (do not reply)")
    assert find_contact_address(one)[0] is None


FIRMS_AND_FUNCTIONS = [
    ("Best,\nBartosz Lis, Quarrytech", "Bartosz Lis", "b.lis@quarrytech.example", "Bartosz Lis"),
    (
        "Gruß\nJoachim Bettin, Ausbildungsleiter",
        "Joachim Bettin",
        "bettin@raiffeisen-auental.example",
        "Joachim Bettin",
    ),
    ("Gruß\nGartenbau Volk", "Hans-Dieter Volk", "hd.volk@volk-gartenbau.example", "Hans-Dieter Volk"),
    ("Thanks,\nIvy Chen", "Ivy Chen", "ivy.chen@bluepeak.example", "Ivy Chen"),  # either may be a given name
    ("JP", "Jean-Philippe Tanguay", "jp@scieriedulac.example", "Jean-Philippe Tanguay"),
    ("Le Goff", "Capitaine Yann Le Goff", "legoff@armement-iroise.example", "Capitaine Yann Le Goff"),
    ("It is a no.", "Registrar", "registrar@quillbank.example", None),
    ("Regards,\nGrainwood Weirholt, Inc.", "", "no-reply@us.greenhouse-mail.io", None),
    ("Best regards,\nWeirholt", "Weirholt", "no-reply@weirholt.recruitee.com", None),
    ("Best regards,\nWeirholt", "Weirholt", "jobs@weirholt.example", None),
]


@pytest.mark.parametrize(("closing", "display", "address", "name"), FIRMS_AND_FUNCTIONS)
def test_firm_and_function_beside_a_name_are_not_part_of_it(
    closing: str, display: str, address: str, name: str | None
) -> None:
    one = letter(f"Dear Robin,\n\nwe have chosen somebody else.\n\n{closing}", "en", name=display, sender=address)
    assert find_contact_name(one)[0] == name
