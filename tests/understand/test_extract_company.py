"""The company: from the text, the sender, the closing, the domain, the thread; with agencies the client."""

import pytest

from assistant.understand.extract.company import find_company
from assistant.understand.extract.company_candidates import may_employ
from assistant.understand.extract.contact import find_contact_name
from assistant.understand.extract.letter import Letter
from assistant.understand.extract.organisations import clean_company
from tests.understand.extract_mail import ROBIN, letter

TOLD_BY_THE_TEXT = [
    ("en", "Thank you for your application to Grainwood. We have chosen somebody else.", "Grainwood"),
    ("en", "Thanks for applying for the Analyst position at Brook & Vale, Inc. It is a no.", "Brook & Vale"),
    ("en", "On behalf of Tarnmouth Council I must tell you that the post has been filled.", "Tarnmouth Council"),
    ("en", "We appreciate your interest in joining Quillbank and wish you well.", "Quillbank"),
    ("en", "Thank you for applying to Quillbank for the Solutions Architect opening.", "Quillbank"),
    ("de", "vielen Dank für Ihre Bewerbung bei der Morgenrot Papier AG. Leider wird es nichts.", "Morgenrot Papier"),
    ("de", "danke für dein Interesse an einer Mitarbeit bei Stadtwerke Havelau.", "Stadtwerke Havelau"),
    ("fr", "Merci pour votre candidature chez Verdoline. Nous ne donnerons pas suite.", "Verdoline"),
    ("fr", "Nous vous remercions de l'intérêt que vous portez à la Fondation Clairval.", "Fondation Clairval"),
    ("es", "Gracias por tu interés en formar parte de Talleres Lumbrera.", "Talleres Lumbrera"),
    ("es", "Agradecemos su candidatura a la vacante en Bodegas Arrieta, S.L.", "Bodegas Arrieta"),
    ("pt", "Agradecemos a sua candidatura à Corticeira do Vale. Não vamos avançar.", "Corticeira do Vale"),
    ("pt", "Obrigado pelo interesse em trabalhar na Padaria Serrana Ltda.", "Padaria Serrana"),
    ("it", "Grazie per la candidatura presso Officine Verdelli S.p.A.", "Officine Verdelli"),
    ("it", "La ringraziamo per l'interesse verso Cantine Montalto.", "Cantine Montalto"),
    ("nl", "Bedankt voor je sollicitatie bij Brouwerij Zonnedauw.", "Brouwerij Zonnedauw"),
    ("nl", "Dank voor uw belangstelling voor een functie bij Kwekerij Lindehof B.V.", "Kwekerij Lindehof"),
]

TOLD_BY_THE_SENDER = [
    ("Grainwood Recruiting", "no-reply@us.greenhouse-mail.io", "Grainwood"),
    ("Grainwood Talent Acquisition Team", "jobs@grainwood.example", "Grainwood"),
    ("Jane Doe (Grainwood)", "jane@grainwood.example", "Grainwood"),
    ("Jane from Grainwood", "jane@grainwood.example", "Grainwood"),
    ("Grainwood via Greenhouse", "no-reply@us.greenhouse-mail.io", "Grainwood"),
    ("Karriere Morgenrot AG", "karriere@morgenrot-papier.example", "Morgenrot"),
    ("L'équipe Verdoline", "verdoline-k7x2@candidates.welcomekit.co", "Verdoline"),
    ("Risorse umane Officine Verdelli", "hr@verdelli.example", "Officine Verdelli"),
    ("", "grainwood@myworkday.com", "Grainwood"),
    ("Workday", "grainwood@myworkday.com", "Grainwood"),
    ("", "jane.doe@ostheide-bau.example", "Ostheide Bau"),
    ("Talent @ Quillon", "talent@quillon-io.example", "Quillon"),  # what was hung onto a domain
    ("Otto Vollmer", "o.vollmer@vollmer-holzbau.example", "Vollmer Holzbau"),  # not the person
    ("Ambassade – Section administrative", "admin@ambassade-nordval.example", "Ambassade Nordval"),
    ("Larkfield Dental", "recruiting+8f31d0@mail.paylocity.com", "Larkfield Dental"),
    ("Eun-ji Park", "eunji.park@lumenaoptics.example", "Lumena Optics"),
]

CLOSINGS = [
    ("Kind regards,\nJane Doe\nRecruiter, Grainwood Ltd", "Grainwood"),
    ("Best,\nThe Grainwood Talent Team", "Grainwood"),
    ("Regards,\nJane Doe | Talent Partner | Grainwood, Inc.", "Grainwood"),
    ("Sincerely,\nJane Doe\nGrainwood County Council\nTel. 01632 960001", "Grainwood County Council"),
]

# What the sender is called, the last lines, the company: the domain is always grainwood.example.
WHOLE_NAMES = [
    ("Jane Doe", "Jane Doe\nGrainwood Joinery", "Grainwood Joinery"),  # stands nowhere but in the whole name
    ("Jane Doe", "Jane Doe\nDirector, Grainwood Joinery", "Grainwood Joinery"),
    ("Jane Doe", "Jane Doe\nGrainwood River Services", "Grainwood River Services"),  # no team's services
    ("Jane Doe", "Jane Doe\nGrainwood HR Services", "Grainwood"),
    ("Grainwood", "Jane Doe\nGrainwood Joinery", "Grainwood"),  # as it calls itself
    ("Jane Doe", "Greetings from Grainwood!\nJane Doe\nGrainwood Joinery", "Grainwood"),
]

AGENCIES = [
    ("en", "I heard back from Marlowe Foods today, and our client went with somebody else.", "Marlowe Foods"),
    ("de", "unser Kunde, die Ahornberg Technik GmbH, hat sich anders entschieden.", "Ahornberg Technik"),
    ("fr", "Notre client, Laiteries Bocage, a retenu une autre personne.", "Laiteries Bocage"),
    ("es", "Nuestro cliente, Bodegas Arrieta, se queda con otra persona.", "Bodegas Arrieta"),
    ("pt", "O nosso cliente, Corticeira do Vale, escolheu outra pessoa.", "Corticeira do Vale"),
    ("it", "Il nostro cliente, Cantieri Morello, ha scelto un'altra persona.", "Cantieri Morello"),
    ("nl", "Onze opdrachtgever, Staalbouw Merel, heeft voor een ander gekozen.", "Staalbouw Merel"),
]

LEGAL_FORMS = [
    ("Grainwood, Inc.", "Grainwood"),
    ("Brückner & Sohn GmbH & Co. KG", "Brückner & Sohn"),
    ("Transportes Nopal, S.A. de C.V.", "Transportes Nopal"),
    ("Kaab Movilidad S.A.P.I. de C.V.", "Kaab Movilidad"),
    ("Officine Verdelli S.r.l.", "Officine Verdelli"),
    ("Tulpveld N.V.", "Tulpveld"),
    ("Hospital da Serra, E.P.E.", "Hospital da Serra"),
    ("Verein zur Rettung des Moors e.V.", "Verein zur Rettung des Moors"),
    ("HELIOSTRAND INDUSTRIES", "Heliostrand Industries"),
    ("ADAC", "ADAC"),
    ("LLC", None),
    ("the team", None),
]


def company_of(one: Letter, *earlier: Letter) -> str | None:
    return find_company(one, earlier, ROBIN, find_contact_name(one)[0])[0]


@pytest.mark.parametrize(("language", "text", "company"), TOLD_BY_THE_TEXT)
def test_the_text_names_the_company(language: str, text: str, company: str) -> None:
    assert company_of(letter(text, language, sender="no-reply@us.greenhouse-mail.io")) == company


@pytest.mark.parametrize(("name", "sender", "company"), TOLD_BY_THE_SENDER)
def test_the_sender_names_the_company(name: str, sender: str, company: str) -> None:
    assert company_of(letter("Sadly it is a no.", "en", name=name, sender=sender)) == company


@pytest.mark.parametrize(("closing", "company"), CLOSINGS)
def test_the_closing_names_the_company(closing: str, company: str) -> None:
    text = f"Dear Robin,\nWe have given the post to somebody else this time.\n{closing}"
    assert company_of(letter(text, "en", sender="jane.doe@gmail.com")) == company


@pytest.mark.parametrize(("name", "end", "company"), WHOLE_NAMES)
def test_a_domain_that_knows_a_part_of_the_name_leaves_it_whole(name: str, end: str, company: str) -> None:
    text = f"Dear Robin,\nWe have given the post to somebody else this time.\nKind regards\n{end}"
    assert company_of(letter(text, "en", name=name, sender="jane.doe@grainwood.example")) == company


def test_two_places_that_write_the_whole_name_outweigh_a_display_name() -> None:
    text = "Thank you for applying to be a Clerk at Grainwood Joinery. Sorry.\n\nGrainwood Joinery, Human Resources"
    assert company_of(letter(text, "en", name="Grainwood Careers")) == "Grainwood Joinery"


@pytest.mark.parametrize(("language", "text", "company"), AGENCIES)
def test_with_an_agency_it_is_the_named_client(language: str, text: str, company: str) -> None:
    one = letter(text, language, name="Jane Doe | Peakwerk Executive Search", sender="jane@peakwerk.example")
    assert company_of(one) == company


@pytest.mark.parametrize(
    ("subject", "heard", "company"),
    [
        ("Feedback from Whitby", "Whitby", "Whitby"),  # subject and text name the firm that answered
        ("Your application", "Whitby Marine", "Whitby Marine"),  # in full: no team of a colleague's
        ("Your application", "Engineering", "Peakwerk"),  # may be a team
    ],
)
def test_who_passes_on_an_answer_is_an_agency(subject: str, heard: str, company: str) -> None:
    text = f"I've now heard back from {heard} and it is a no.\nRegards,\nJane Doe\nPeakwerk Recruitment"
    found = company_of(letter(text, "en", sender="jane@peakwerk.example", name="Jane Doe", subject=subject))
    assert found == company


def test_an_agency_without_named_client_is_the_company_itself() -> None:
    text = "Our client has gone for somebody else.\nRegards,\nJane Doe\nPeakwerk Recruitment Ltd"
    found = company_of(letter(text, "en", sender="jane@peakwerk.example", name="Jane Doe"))
    assert found is not None
    assert found.startswith("Peakwerk")


@pytest.mark.parametrize(("written", "name"), LEGAL_FORMS)
def test_a_letter_leaves_the_legal_form_out(written: str, name: str | None) -> None:
    assert clean_company(written) == name


def test_the_vendor_is_never_the_company() -> None:
    assert company_of(letter("It is a no.", "en", name="LinkedIn", sender="jobs-noreply@linkedin.com")) is None


def test_a_mail_provider_is_never_the_company() -> None:
    assert company_of(letter("It is a no.\nJane", "en", name="Jane Doe", sender="jane.doe@gmail.com")) is None


def test_words_of_the_domain_are_found_in_the_text_as_written_there() -> None:
    one = letter("Thank you from all of us. Brook Vale Brewing wishes you well.", "en", sender="x@brookvale.example")
    assert company_of(one) == "Brook Vale Brewing"


def test_earlier_mail_tells_the_company_that_this_one_leaves_out() -> None:
    earlier = letter("We have your form.\nRegards,\nTallow Street Archive", "en", sender="jane.doe@gmail.com")
    assert company_of(letter("It is a no. Jane", "en", sender="jane.doe@gmail.com"), earlier) == "Tallow Street Archive"


def test_a_name_nobody_tells_stays_unknown() -> None:
    found, evidence = find_company(letter("It is a no.", "en", sender="j99@gmail.com", subject="News"), (), ROBIN, None)
    assert (found, evidence) == (None, ())


def test_the_evidence_holds_the_words_it_went_by() -> None:
    one = letter("Thanks for applying for the Clerk position at Grainwood. Sorry.", "en", sender="x@gmail.com")
    (evidence,) = find_company(one, (), ROBIN, None)[1]
    assert (evidence.rule, "Grainwood" in evidence.words) == ("company:text", True)


def test_a_label_that_the_message_writes_is_parted_as_it_is_written() -> None:
    one = letter("Thanks for your interest in Pebble & Kin.", "en", name="Team", sender="jobs@pebbleandkin.example")
    assert company_of(one) == "Pebble & Kin"


@pytest.mark.parametrize("domain", ["vacature-loket", "jobportal24", "mein-bewerberportal", "portail-recrutement"])
def test_a_portal_is_not_the_company(domain: str) -> None:
    assert company_of(letter("Status: closed.", "en", sender=f"status@{domain}.example")) is None


def test_a_firm_whose_name_only_begins_like_a_portal_is_one() -> None:
    assert company_of(letter("It is a no.", "en", sender="x@jobst-holzbau.example")) == "Jobst Holzbau"


def test_no_line_of_a_table_names_the_company() -> None:
    table = "The status of your application has changed.\n\nOld Status: In Review\nNew Status: Discarded"
    assert company_of(letter(table, "en", name="", sender="robot@gmail.com")) is None


@pytest.mark.parametrize("subject", ["Your application: Grainwood", "Votre candidature : Grainwood"])
def test_a_company_behind_a_colon_in_the_subject_is_one(subject: str) -> None:
    text = "Hi Robin,\n\nThank you for your interest. We will not be moving forward with you.\n\nGood luck!"
    one = letter(text, "en", subject=subject, sender="no-reply@us.greenhouse-mail.io")
    assert company_of(one) == "Grainwood"


def test_a_company_under_its_own_heading_is_one() -> None:
    one = letter("Status: closed\nHotel: Quillbank", "en", subject="News", sender="robot@gmail.com")
    assert company_of(one) == "Quillbank"


def test_who_signs_by_name_works_for_what_the_domain_says() -> None:
    one = letter("It is a no.\nKim Odell", "en", name="Kim Odell", sender="kim@jobhub.example")
    assert company_of(one) is not None


def test_a_sentence_does_not_go_on_behind_an_empty_line() -> None:
    news = "• Offset printer – Grainwood Press – discarded at the request of the company\n\nMore jobs are on the page."
    assert "Grainwood Press – discarded at the request of the company" in letter(news, "en").sentences[0].text
    assert "More" not in letter(news, "en").sentences[0].text


def test_a_sentence_does_not_go_on_behind_a_rule() -> None:
    text = (
        "• Offset printer – Grainwood Press – discarded as the company asked for it\n-----\nMore jobs are on the page."
    )
    assert "More" not in letter(text, "en").sentences[0].text


def test_an_article_behind_a_whole_german_name_begins_something_else() -> None:
    text = "Mehr als eine Stelle gibt der Praxis am Anger die Abrechnung nicht her."
    assert (
        company_of(letter(text, "de", name="Dr. Falk Ott", sender="ott@praxis-am-anger.example")) == "Praxis am Anger"
    )


# display name, domain, what is written, the employer: who passes on an answer is not it
PASSED_ON = (
    ("Rachel Moss", "keystone-talent", "I spoke to Verity Instruments today. They chose somebody else.\nRachel Moss\n"
     "Keystone Talent", "Verity Instruments"),
    ("Sophie Garnier", "rh-horizon", "J'ai eu un retour de la société Verrières Duval, sans suite.\nSophie Garnier\n"
     "RH Horizon, cabinet de recrutement", "Verrières Duval"),
    ("Floor Jansen", "brugwerving", "Ik heb van Kaasmakerij Duin gehoord, zij kiezen een ander.\nFloor Jansen\n"
     "Brug Werving & Selectie", "Kaasmakerij Duin"),
    ("Jonas Weber", "weber-personalberatung", "Mein Mandant, die Firma Steinbrück Anlagenbau, wählt anders.\n"
     "Jonas Weber\nWeber Personalberatung", "Steinbrück Anlagenbau"),
)  # fmt: skip


@pytest.mark.parametrize(("name", "domain", "text", "company"), PASSED_ON)
def test_the_company_is_the_one_that_answered_and_not_the_recruiters(
    name: str, domain: str, text: str, company: str
) -> None:
    code = {"keystone-talent": "en", "rh-horizon": "fr", "brugwerving": "nl"}.get(domain, "de")
    assert company_of(letter(text, code, name=name, sender=f"x.y@{domain}.example")) == company


def test_a_firm_called_after_its_owner_keeps_the_apostrophe() -> None:
    one = letter("It is a no.\nPat O'Leary", "en", name="Pat O'Leary", sender="pat@olearysbakery.example")
    assert company_of(one) == "O'Leary's Bakery"


def test_a_title_before_the_name_of_who_signs_makes_no_company() -> None:
    told = "La selezione per l'assegno di ricerca è andata a un altro candidato.\n\nProf.ssa Delia Morvani"
    mail = letter(told, "it", sender="d.morvani@univ-collina.example", name="Prof.ssa Delia Morvani")
    assert not may_employ("Prof.ssa Delia Morvani", mail, "Delia Morvani")
    assert may_employ("Studio Morvani", mail, "Delia Morvani")
    assert may_employ("ING", letter("It is a no.", "en", sender="jobs@ing-careers.example"), "Delia Morvani")
