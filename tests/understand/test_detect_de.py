"""What German says no with, and what only sounds like it: one sentence each."""

import pytest

from assistant.understand.classify import classify
from tests.understand.test_classify import OWNER, mail

SUBJECT = "Ihre Bewerbung als Gärtnerin"

REJECTIONS = [
    "Leider wird es mit der Stelle als Gärtnerin nichts, wir haben schon jemanden gefunden.",
    "Wir haben uns für eine Mitbewerberin entschieden, die den Betrieb bereits kennt.",
    "Ihre Bewerbung konnte bei der Vergabe der Stelle nicht berücksichtigt werden.",
    "Das Kuratorium hat die Leitung der Gärtnerei Frau Lindquist übertragen.",
    "Den Zuschlag für die Gärtnerstelle hat ein interner Bewerber bekommen.",
    "Die Wahl ist am Ende nicht auf Sie gefallen.",
    "Du bist es leider nicht geworden, den Job in der Gärtnerei macht jetzt der Jonas.",
    "Die Stelle wurde intern besetzt.",
    "Wir nehmen für die Gärtnerei doch niemanden, die Stelle ist gestrichen.",
    "Müssen dir für die Gärtnerei leider absagen, sorry.",
    "Ihre Gehaltsvorstellung für die Stelle sprengt leider unser Budget.",
    "Wir müssen unsere Zusage für die Stelle leider zurückziehen.",
    "Ohne Arbeitsbewilligung können wir Sie leider nicht einstellen.",
    "In die engere Auswahl für die Gärtnerstelle haben Sie es nicht geschafft.",
    "Wir möchten den Bewerbungsprozess mit Ihnen nicht fortsetzen.",
    "Andere Dossiers entsprachen dem Profil der Stelle noch besser als Ihres.",
]

OTHERS = [
    "Falls wir Ihre Bewerbung nicht berücksichtigen können, melden wir uns bis Freitag.",
    "Werden Sie nicht ausgewählt, so erhalten Sie Ihre Bewerbung im Mai zurück.",
    "Bewerber, die nicht in die engere Auswahl kommen, werden schriftlich verständigt.",
    "Leider ist das Verfahren für die Stelle noch nicht abgeschlossen.",
    "Leider müssen wir Ihr Vorstellungsgespräch auf Montag verschieben.",
    "Wir haben uns für dich entschieden und freuen uns auf deinen Start in der Gärtnerei.",
    "Unsere Absage von gestern war ein Versehen, Sie sind weiter im Verfahren.",
    "Sie stehen auf der Warteliste, falls die erste Bewerberin die Stelle nicht antritt.",
    "Schade, dass du deine Bewerbung zurückziehst.",
    "Für Ihre Bewerbung fehlt noch das Zeugnis, ohne Nachweis können wir sie nicht berücksichtigen.",
    "Wir legen alle Einstellungen bis zum Herbst auf Eis, das ist keine Absage.",
    "Die Stelle wurde anders zugeschnitten, wir können Ihnen aber eine halbe Stelle anbieten.",
]

OTHER_MATTERS = [
    "Ihre Bewerbung um einen Studienplatz im Wintersemester wurde abgelehnt.",
    "Der Vermieter hat sich für einen anderen Bewerber um die Wohnung entschieden.",
]


@pytest.mark.parametrize("text", REJECTIONS)
def test_it_says_no(text: str) -> None:
    verdict = classify(mail(text, SUBJECT), (), OWNER)
    assert verdict.language == "de"
    assert verdict.is_rejection, verdict.evidence


@pytest.mark.parametrize("text", OTHERS)
def test_it_only_sounds_like_a_no(text: str) -> None:
    verdict = classify(mail(text, SUBJECT), (), OWNER)
    assert not verdict.is_rejection, verdict.evidence


@pytest.mark.parametrize("text", OTHER_MATTERS)
def test_what_is_refused_is_no_job(text: str) -> None:
    verdict = classify(mail(text, "Ihre Anfrage"), (), OWNER)
    assert not verdict.is_rejection, verdict.evidence
