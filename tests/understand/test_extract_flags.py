"""What was said of interviews, feedback and the future, in seven languages."""

from collections.abc import Callable

import pytest

from assistant.message.message import Owner
from assistant.understand.encoder.hear import Heard
from assistant.understand.extract.flags import SURE, find_feedback, find_future, find_interview
from assistant.understand.extract.letter import Letter
from assistant.understand.verdict import HEARD_FEEDBACK, HEARD_FUTURE, HEARD_INTERVIEW, Evidence
from tests.understand.extract_mail import letter

OWNER = Owner(frozenset({"robin@example.org"}))

INTERVIEWED = [
    ("en", "Thanks for making the trip to Leeds on Monday, we all enjoyed talking with you."),
    ("en", "It was a pleasure speaking with you last week about the role."),
    ("en", "The panel was impressed by how you handled the second interview."),
    ("en", "Following our call on 3 March we have discussed your profile."),
    ("en", "You interviewed really well and it was close."),
    ("en", "I know you had already met the whole team."),
    ("de", "vielen Dank, dass Sie sich die Zeit für das Gespräch mit uns genommen haben."),
    ("de", "Es hat uns gefreut, Sie im Vorstellungsgespräch kennenzulernen."),
    ("de", "Nach unserem Telefonat am Montag haben wir lange überlegt."),
    ("de", "Dein Probearbeiten am Freitag hat uns gut gefallen."),
    ("de", "Das Team fand das Kennenlernen mit dir sehr angenehm."),
    ("de", "Sie haben im Interview einen starken Eindruck hinterlassen."),
    ("fr", "Nous vous remercions du temps que vous nous avez accordé lors de l'entretien."),
    ("fr", "Suite à notre échange téléphonique de mardi, je reviens vers vous."),
    ("fr", "J'ai été ravie de faire votre connaissance jeudi dernier."),
    ("fr", "Votre entretien avec l'équipe s'est très bien passé."),
    ("fr", "Merci d'être venu nous rencontrer à Lyon."),
    ("es", "Gracias por el tiempo que nos dedicaste durante la entrevista."),
    ("es", "Fue un gusto conocerte la semana pasada."),
    ("es", "Tras la entrevista que mantuvimos el martes, hemos tomado una decisión."),
    ("es", "Después de nuestra videollamada hablé con el equipo."),
    ("es", "Estuviste muy bien en la prueba en tienda del sábado."),
    ("pt", "Obrigado pelo tempo que nos dedicou na entrevista."),
    ("pt", "Foi um prazer conhecê-la na semana passada."),
    ("pt", "Depois da nossa conversa de segunda-feira, reunimos a equipa."),
    ("pt", "Gostamos muito da entrevista que fizemos com você."),
    ("pt", "O dia à experiência na loja correu muito bem."),
    ("it", "La ringrazio per il tempo che ci ha dedicato durante il colloquio."),
    ("it", "È stato un piacere conoscerti la settimana scorsa."),
    ("it", "Dopo il nostro incontro di martedì abbiamo riflettuto a lungo."),
    ("it", "Il colloquio con il team è andato molto bene."),
    ("it", "Ci ha fatto piacere averti con noi per la giornata di prova."),
    ("nl", "Bedankt voor het prettige gesprek van afgelopen dinsdag."),
    ("nl", "We vonden het leuk om kennis met je te maken."),
    ("nl", "Na ons telefoongesprek van maandag heb ik overlegd met het team."),
    ("nl", "Je hebt tijdens het sollicitatiegesprek een goede indruk gemaakt."),
    ("nl", "Dank dat je vorige week een dag met ons meeliep."),
]

NOT_INTERVIEWED = [
    ("en", "We will not be inviting you to interview."),
    ("en", "Unfortunately you have not been selected for an interview."),
    ("en", "We are now interviewing other candidates."),
    ("en", "Thank you for completing the online test."),
    ("de", "Wir können Sie leider nicht zu einem Vorstellungsgespräch einladen."),
    ("de", "Wir führen nun Gespräche mit anderen Bewerbern."),
    ("de", "Vielen Dank für Ihre Bewerbung und das ausgefüllte Formular."),
    ("fr", "Nous ne pourrons malheureusement pas vous proposer d'entretien."),
    ("fr", "Votre profil n'a pas été retenu pour un entretien."),
    ("es", "No podemos invitarte a una entrevista."),
    ("es", "No has sido seleccionado para la fase de entrevistas."),
    ("pt", "Não vamos convidá-la para uma entrevista."),
    ("pt", "A sua candidatura não foi selecionada para a fase de entrevistas."),
    ("it", "Non possiamo invitarla a un colloquio."),
    ("it", "La sua candidatura non passa alla fase dei colloqui."),
    ("nl", "Wij nodigen u niet uit voor een gesprek."),
    ("nl", "We gaan met andere kandidaten in gesprek."),
]

FEEDBACK = [
    ("en", "If it would be useful I'm happy to talk through how we saw things."),
    ("fr", "Si vous souhaitez un retour plus détaillé, écrivez-moi."),
    ("en", "If you would like feedback, just reply to this email."),
    ("en", "I am happy to share some feedback by phone."),
    ("en", "Feedback is available on request."),
    ("en", "Should you want to know how the panel scored you, drop me a line."),
    ("de", "Gerne gebe ich Ihnen telefonisch ein ausführliches Feedback."),
    ("de", "Wenn du wissen möchtest, woran es lag, ruf mich an."),
    ("de", "Falls Sie eine Rückmeldung zu den Gründen wünschen, melden Sie sich bitte."),
    ("fr", "Je reste à votre disposition si vous souhaitez un retour détaillé."),
    ("fr", "N'hésitez pas à m'appeler si vous voulez comprendre notre choix."),
    ("fr", "Si tu veux un feedback, écris-moi."),
    ("es", "Si quieres que te dé feedback, escríbeme."),
    ("es", "Con gusto te cuento los motivos por teléfono."),
    ("es", "Puede solicitar retroalimentación respondiendo a este correo."),
    ("pt", "Se quiser um feedback mais detalhado, é só me ligar."),
    ("pt", "Terei todo o gosto em explicar-lhe os motivos."),
    ("pt", "Caso deseje saber as razões da decisão, pode contactar-me."),
    ("it", "Se desideri un feedback, scrivimi pure."),
    ("it", "Sono a disposizione per spiegarle le ragioni della scelta."),
    ("it", "Può richiedere un riscontro più dettagliato telefonando in ufficio."),
    ("nl", "Mocht je feedback willen, bel me gerust."),
    ("nl", "Ik licht onze keuze graag telefonisch toe."),
    ("nl", "Wilt u weten waarom? Neem dan contact met mij op."),
]

NO_FEEDBACK = [
    ("en", "Due to the number of applications we are unable to offer individual feedback."),
    ("en", "Please complete our short survey about your candidate experience."),
    ("en", "Your plenary was rushed and the panel wanted more stretch."),
    ("de", "Bitte haben Sie Verständnis, dass wir keine individuelle Rückmeldung geben können."),
    ("de", "Über Ihr Feedback zum Bewerbungsprozess würden wir uns freuen, bitte füllen Sie die Umfrage aus."),
    ("fr", "Nous ne sommes pas en mesure de fournir de retour personnalisé."),
    ("fr", "Merci de répondre à notre questionnaire de satisfaction."),
    ("es", "No podemos ofrecer comentarios individuales."),
    ("es", "Nos gustaría conocer tu opinión: responde a nuestra encuesta."),
    ("pt", "Não nos é possível dar feedback individual."),
    ("pt", "Responda ao nosso inquérito de satisfação."),
    ("it", "Non ci è possibile fornire riscontri individuali."),
    ("it", "Compila il questionario sulla tua esperienza."),
    ("nl", "Wij kunnen helaas geen individuele toelichting geven."),
    ("nl", "Vul onze korte enquête in over de sollicitatieprocedure."),
]

FUTURE = [
    ("en", "If the freeze lifts I'd want to ring you before anybody else."),
    ("fr", "Je serais ravie que nous restions en contact."),
    ("nl", "Laten we contact houden."),
    ("nl", "Ik hou je zeker in beeld."),
    ("it", "La terrò presente."),
    ("pt", "Vamos nos falando."),
    ("es", "Si se desbloquea, serás la primera persona a la que llame."),
    ("en", "Please do apply again when something suitable comes up."),
    ("en", "I would love to stay in touch."),
    ("en", "We will keep your CV on file for future openings."),
    ("en", "I'll call you as soon as we have another position."),
    ("en", "Keep an eye on our careers page."),
    ("de", "Bewerben Sie sich gerne wieder bei uns."),
    ("de", "Ich würde gerne mit dir in Kontakt bleiben."),
    ("de", "Wir nehmen Ihr Profil in unseren Talentpool auf."),
    ("de", "Sobald wieder eine passende Stelle frei wird, melden wir uns."),
    ("de", "Schauen Sie doch ab und zu auf unserer Karriereseite vorbei."),
    ("fr", "N'hésitez pas à postuler de nouveau à l'avenir."),
    ("fr", "Restons en contact."),
    ("fr", "Nous conservons votre candidature pour de futures opportunités."),
    ("fr", "Je vous recontacterai dès qu'un poste s'ouvrira."),
    ("es", "Te animamos a presentarte a futuras vacantes."),
    ("es", "Me gustaría que siguiéramos en contacto."),
    ("es", "Guardaremos tu currículum para próximas oportunidades."),
    ("es", "Te llamaré en cuanto surja algo parecido."),
    ("pt", "Volte a candidatar-se quando quiser."),
    ("pt", "Gostaria de manter o contacto consigo."),
    ("pt", "Guardaremos o seu currículo para futuras oportunidades."),
    ("pt", "Entrarei em contato assim que surgir uma nova vaga."),
    ("it", "La invitiamo a ricandidarsi in futuro."),
    ("it", "Mi piacerebbe restare in contatto."),
    ("it", "Terremo il suo curriculum per future opportunità."),
    ("it", "Ti richiamerò appena si apre una nuova posizione."),
    ("nl", "Solliciteer gerust nog eens bij ons."),
    ("nl", "Ik blijf graag met je in contact."),
    ("nl", "We bewaren je cv voor toekomstige vacatures."),
    ("nl", "Zodra er een passende functie vrijkomt, nemen we contact met je op."),
]

NO_FUTURE = [
    ("en", "Thank you for applying for the position of Data Analyst."),
    ("en", "We will store your data for six months in line with our privacy policy."),
    ("en", "We wish you every success in your future career."),
    ("de", "Ihre Daten werden nach sechs Monaten gelöscht."),
    ("de", "Für Ihre berufliche Zukunft wünschen wir Ihnen alles Gute."),
    ("fr", "Vos données seront conservées pendant deux ans conformément au RGPD."),
    ("fr", "Nous vous souhaitons une bonne continuation dans vos recherches."),
    ("es", "Sus datos se conservarán durante doce meses."),
    ("es", "Te deseamos mucho éxito en tu futuro profesional."),
    ("pt", "Os seus dados serão eliminados ao fim de um ano."),
    ("pt", "Desejamos-lhe sucesso no seu futuro profissional."),
    ("it", "I suoi dati saranno conservati per dodici mesi."),
    ("it", "Le auguriamo ogni successo per il suo futuro professionale."),
    ("nl", "Je gegevens worden na vier weken verwijderd."),
    ("nl", "We wensen je veel succes met je verdere loopbaan."),
]


@pytest.mark.parametrize(("language", "sentence"), INTERVIEWED)
def test_an_interview_that_took_place_is_seen(language: str, sentence: str) -> None:
    found, evidence = find_interview(letter(sentence, language), (), OWNER)
    assert found
    assert sentence.startswith(evidence[0].words[:20])


@pytest.mark.parametrize(("language", "sentence"), NOT_INTERVIEWED)
def test_an_interview_that_did_not_take_place_is_none(language: str, sentence: str) -> None:
    assert find_interview(letter(sentence, language), (), OWNER) == (False, ())


@pytest.mark.parametrize(("language", "sentence"), FEEDBACK)
def test_an_offer_of_feedback_is_an_invitation(language: str, sentence: str) -> None:
    assert find_feedback(letter(sentence, language))[0]


@pytest.mark.parametrize(("language", "sentence"), NO_FEEDBACK)
def test_refusals_surveys_and_criticism_invite_nobody(language: str, sentence: str) -> None:
    assert find_feedback(letter(sentence, language)) == (False, ())


@pytest.mark.parametrize(("language", "sentence"), FUTURE)
def test_words_about_meeting_again_are_seen(language: str, sentence: str) -> None:
    assert find_future(letter(sentence, language))[0]


@pytest.mark.parametrize(("language", "sentence"), NO_FUTURE)
def test_storing_data_and_good_wishes_are_no_future(language: str, sentence: str) -> None:
    assert find_future(letter(sentence, language)) == (False, ())


def test_an_interview_told_by_earlier_mail_counts() -> None:
    earlier = letter("It was good to meet you on Tuesday. We will be in touch.", "en")
    found, evidence = find_interview(letter("It is a no, sorry.", "en"), (earlier,), OWNER)
    assert found
    assert evidence[0].message_id == earlier.message.message_id


IMPLIED = "You sat in our kitchen for two hours, and the whole crew liked you."


@pytest.mark.parametrize(
    ("logit", "words", "expected"),
    [
        (SURE[HEARD_INTERVIEW] + 0.1, IMPLIED, True),
        (SURE[HEARD_INTERVIEW] - 0.1, IMPLIED, False),
        (SURE[HEARD_INTERVIEW] + 0.1, "", False),
        (
            SURE[HEARD_INTERVIEW] + 0.1,
            "The interview on 14 May is off.",
            False,
        ),  # announced for a day to come, by the test below
    ],
)
def test_the_encoder_tells_of_an_interview_only_where_it_is_sure(logit: float, words: str, expected: bool) -> None:
    mail = letter("Nothing here says it.", "en")
    heard = Heard(0.0, "", facts=(("interviewed", logit, words),))
    found, evidence = find_interview(mail, (), OWNER, lambda said, one: "14 May" in said, heard)
    assert found is expected
    assert [(one.rule, one.words) for one in evidence] == ([("interviewed:encoder", words)] if expected else [])


@pytest.mark.parametrize("said", ["We did not get as far as an interview.", "Thank you for the interview on 14 May."])
def test_what_a_sentence_denies_the_encoder_does_not_tell(said: str) -> None:
    heard = Heard(0.0, "", facts=(("interviewed", SURE[HEARD_INTERVIEW] + 9, "The crew liked your folder."),))
    mail = letter(f"{said} The crew liked your folder.", "en")
    assert find_interview(mail, (), OWNER, lambda said, one: "14 May" in said, heard) == (False, ())
    assert find_interview(letter("The crew liked your folder.", "en"), (), OWNER, None, heard)[0]


@pytest.mark.parametrize(("find", "rule"), [(find_feedback, HEARD_FEEDBACK), (find_future, HEARD_FUTURE)])
def test_what_no_sentence_says_the_encoder_tells_where_it_is_sure(
    find: Callable[[Letter, Heard], tuple[bool, tuple[Evidence, ...]]], rule: str
) -> None:
    mail, words = letter("The boat leaves in May.", "en"), "The boat leaves in May."

    def heard(logit: float, words: str = words) -> Heard:
        return Heard(0.0, "", facts=((rule.partition(":")[0], logit, words),))

    found, evidence = find(mail, heard(SURE[rule] + 0.1))
    assert (found, [(one.rule, one.words) for one in evidence]) == (True, [(rule, words)])
    assert find(mail, heard(SURE[rule] - 0.1)) == (False, ())
    assert find(mail, heard(SURE[rule] + 0.1, "")) == (False, ())


def test_what_a_sentence_only_seems_to_say_the_encoder_denies() -> None:
    mail = letter("Thanks for the interview. Ask for feedback any time. Please apply again.", "en")
    denied = Heard(0.0, "", facts=tuple((name, -2.1, "") for name in ("interviewed", "feedback", "future")))
    assert [find_interview(mail, (), OWNER)[0], find_feedback(mail)[0], find_future(mail)[0]] == [True] * 3
    assert find_interview(mail, (), OWNER, None, denied) == (False, ())
    assert find_feedback(mail, denied) == find_future(mail, denied) == (False, ())
    assert find_interview(letter("No.", "en"), (mail,), OWNER, None, denied)[0]  # earlier mail it has not read
