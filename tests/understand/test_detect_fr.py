"""French: sentences that say no, and sentences that only sound like it."""

from datetime import UTC, datetime

import pytest

from assistant.message.message import Address, Message, Owner
from assistant.understand.classify import classify

OWNER = Owner(frozenset({"lise@maison.example"}), "Lise Vautrin")


def mail(subject: str, text: str) -> Message:
    return Message(
        source="test",
        key="1",
        message_id="<1@fabrique.example>",
        thread_id="t",
        received_at=datetime(2026, 3, 2, 9, tzinfo=UTC),
        sender=Address("Paul Garnier", "paul@fabrique.example"),
        subject=subject,
        plain=text,
        text=text,
        to=(Address("Lise Vautrin", "lise@maison.example"),),
    )


REJECTIONS = [
    # offices and vendors
    (
        "Votre candidature",
        "Nous ne pouvons malheureusement pas donner suite à votre candidature au poste de comptable.",
    ),
    ("Votre candidature", "Votre dossier n’a pas été retenu pour l’entretien de recrutement."),
    ("Ta candidature", "On a choisi d'avancer avec d'autres profils pour le poste de vendeuse."),
    ("Poste de juriste", "Le poste de juriste a été pourvu en interne, votre candidature s'arrête donc ici."),
    ("Votre candidature", "Notre choix s'est porté sur une candidate qui connaît déjà le secteur hospitalier."),
    ("Votre candidature : chef de projet", "Après mûre réflexion, nous avons décidé de ne pas poursuivre avec vous."),
    # inclusive spelling
    ("Stage", "Vous n'avez pas été sélectionné·e pour le stage ; d'autres candidat·e·s correspondaient mieux."),
    # public bodies
    ("Concours", "Le jury du concours ne vous a pas inscrite sur la liste d'admission au poste d'attachée."),
    ("Recrutement", "Un avis défavorable a été émis sur votre candidature à l'emploi de bibliothécaire."),
    # Québec, Switzerland, Belgium
    (
        "Concours 12",
        "À la suite de votre entrevue, nous avons retenu une autre personne pour combler le poste d'agente.",
    ),
    ("Votre postulation", "Nous ne pouvons pas entrer en matière sur votre postulation pour l'emploi de secrétaire."),
    # friends and founders, without the usual words
    ("Re: boulanger", "Salut Lise, pour la place de boulangère on part avec le gars de Brest, merci quand même."),
    ("la boutique", "Lise, c'est trop tard pour le poste de vendeuse, signé avec un jeune du quartier hier."),
    ("Poste de dev", "On n'a pas les moyens d'embaucher cette année, donc pas de poste de développeuse finalement."),
    # visa, withdrawn offer
    (
        "Ton dossier",
        "L'employeur ne peut pas parrainer de permis de travail, on ne peut donc pas t'embaucher comme soudeuse.",
    ),
    ("Contrat", "La promesse d'embauche pour le poste de juriste qui vous a été faite est retirée."),
    # the subject alone
    ("Candidature non retenue - poste d'infirmière", "Madame, voir objet."),
]

OTHERS = [
    ("Votre candidature", "Sans réponse sous trois semaines, votre candidature au poste n'aura pas été retenue."),
    ("Candidature reçue", "Si votre profil n'est pas retenu pour le poste, nous vous en informerons."),
    ("Votre candidature", "Nous n'avons pas encore pris de décision pour le poste de juriste, merci de patienter."),
    ("Entretien", "Malheureusement je dois décaler notre entretien de lundi pour le poste. Mardi vous convient ?"),
    ("Poste", "Désolés pour le retard ! Nous avons le plaisir de vous proposer le poste de comptable."),
    ("Poste", "Le poste de vendeuse est pourvu, mais nous souhaitons vous rencontrer pour celui de caissière."),
    ("Erratum", "Vous avez reçu un refus par erreur, merci de ne pas tenir compte du mail : le recrutement continue."),
    ("Votre désistement", "Nous prenons acte de votre décision de retirer votre candidature au poste."),
    (
        "Liste d'attente",
        "Vous êtes sur liste complémentaire pour le poste : en cas de désistement, nous vous appellerons.",
    ),
    ("Appartement", "Le propriétaire n'a pas retenu votre dossier de location et a choisi un autre candidat."),
    ("Prêt", "La banque ne peut donner une suite favorable à votre demande de prêt immobilier."),
    ("Votre article", "Le comité de lecture n'a pas retenu votre manuscrit pour la revue."),
    ("dégoûtée", "Coucou, ils m'ont pas prise pour le stage, ils ont choisi quelqu'un d'autre. Bisous"),
    ("Documents", "Sans votre diplôme, nous ne pourrons pas donner suite à votre candidature au poste."),
    (
        "La lettre du mardi",
        "Cette semaine : « Nous avons choisi un autre candidat », enquête sur les refus des recruteurs.",
    ),
]


@pytest.mark.parametrize(("subject", "text"), REJECTIONS)
def test_says_no(subject: str, text: str) -> None:
    verdict = classify(mail(subject, text), (), OWNER)
    assert verdict.language == "fr"
    assert verdict.is_rejection, verdict.evidence


@pytest.mark.parametrize(("subject", "text"), OTHERS)
def test_only_sounds_like_a_no(subject: str, text: str) -> None:
    verdict = classify(mail(subject, text), (), OWNER)
    assert not verdict.is_rejection, verdict.evidence
