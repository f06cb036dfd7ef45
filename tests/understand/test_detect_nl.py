"""What Dutch says no with, and what only sounds like it: one sentence each."""

import pytest

from assistant.understand.classify import classify
from tests.understand.test_classify import OWNER, mail

SUBJECT = "Je sollicitatie als hovenier"

REJECTIONS = [
    "Helaas is het je niet geworden, we hebben voor een andere hovenier gekozen.",
    "Wij gaan niet met u verder in de procedure.",
    "De functie van hovenier is inmiddels vervuld.",
    "De keuze is uiteindelijk niet op jou gevallen.",
    "Voor de vacature zijn wij al voorzien.",
    "Uw kandidatuur werd niet weerhouden.",
    "Aan uw kandidatuur kunnen wij geen gunstig gevolg geven.",
    "De klant gaat voor de opdracht met een andere zzp'er in zee.",
    "De baan gaat naar iemand die hier al drie jaar werkt.",
    "De vacature is ingetrokken omdat het budget is geschrapt.",
    "Wij moeten je voor deze functie helaas teleurstellen.",
    "Je valt net buiten de boot voor de stageplek.",
    "We durven het voor deze functie niet met je aan.",
    "Wij zien ons genoodzaakt het aanbod voor de functie in te trekken.",
    "Zonder werkvergunning kunnen wij je voor deze functie niet aannemen.",
    "We nodigen je niet uit voor een gesprek, andere kandidaten sluiten beter aan.",
]

OTHERS = [
    "Als je niet geselecteerd bent voor de functie, hoor je dat uiterlijk vrijdag.",
    "Ben je niet geselecteerd, dan wissen we je sollicitatie na vier weken.",
    "Kandidaten die niet geselecteerd zijn, krijgen schriftelijk bericht.",
    "Helaas hebben we nog niet besloten over de functie.",
    "Helaas moeten we je sollicitatiegesprek verzetten naar maandag.",
    "We hebben voor jou gekozen, welkom in het team van hoveniers!",
    "De afwijzing van gisteren was een vergissing, je sollicitatie loopt gewoon door.",
    "Je staat op de reservelijst, mocht de eerste kandidaat afhaken.",
    "Jammer dat je je sollicitatie hebt ingetrokken.",
    "Voor je sollicitatie ontbreekt nog een diploma, zonder dit document kunnen we je niet toelaten.",
    "De werving ligt stil, de vacature staat tot september on hold.",
    "De functie is vergeven, maar we kunnen je wel een plek als assistent aanbieden.",
]

OTHER_MATTERS = [
    "Je bent helaas niet toegelaten tot de masteropleiding.",
    "De verhuurder heeft voor een andere huurder gekozen.",
]


@pytest.mark.parametrize("text", REJECTIONS)
def test_it_says_no(text: str) -> None:
    verdict = classify(mail(text, SUBJECT), (), OWNER)
    assert verdict.language == "nl"
    assert verdict.is_rejection, verdict.evidence


@pytest.mark.parametrize("text", OTHERS)
def test_it_only_sounds_like_a_no(text: str) -> None:
    verdict = classify(mail(text, SUBJECT), (), OWNER)
    assert not verdict.is_rejection, verdict.evidence


@pytest.mark.parametrize("text", OTHER_MATTERS)
def test_what_is_refused_is_no_job(text: str) -> None:
    verdict = classify(mail(text, "Uw aanvraag"), (), OWNER)
    assert not verdict.is_rejection, verdict.evidence
