"""Italian: sentences that say no, and sentences that only sound like it."""

from datetime import UTC, datetime

import pytest

from assistant.message.message import Address, Message, Owner
from assistant.understand.classify import classify

OWNER = Owner(frozenset({"elena@casa.example"}), "Elena Rovati")


def mail(subject: str, text: str) -> Message:
    return Message(
        source="test",
        key="1",
        message_id="<1@fabbrica.example>",
        thread_id="t",
        received_at=datetime(2026, 3, 2, 9, tzinfo=UTC),
        sender=Address("Paolo Garni", "paolo@fabbrica.example"),
        subject=subject,
        plain=text,
        text=text,
        to=(Address("Elena Rovati", "elena@casa.example"),),
    )


REJECTIONS = [
    # offices and vendors
    ("La Sua candidatura", "Purtroppo non possiamo dare seguito alla Sua candidatura per il posto di contabile."),
    ("La tua candidatura", "Abbiamo deciso di proseguire con altri candidati per la posizione di commessa."),
    ("Candidatura", "La nostra scelta è ricaduta su un profilo più in linea con il ruolo di giurista."),
    ("Selezione", "La Sua candidatura non è stata selezionata per la fase successiva dei colloqui."),
    ("Riscontro", "La informiamo che la posizione di analista è stata coperta internamente."),
    # public bodies
    ("Concorso", "La S.V. non è risultata idonea alla prova orale del concorso per istruttore amministrativo."),
    ("Esito", "È stato espresso parere non favorevole in merito alla Sua candidatura come educatrice."),
    ("Bando", "Si comunica alla S.V. che la procedura per il posto di bibliotecaria è stata revocata."),
    # Ticino
    ("Concorso segretaria", "Gentile signora, non potremo tenere conto della Sua candidatura quale segretaria."),
    # professors
    ("Assegno di ricerca", "Cara Elena, l'assegno di ricerca va a un collega di Trento che ha più pubblicazioni."),
    # friends and founders, without the usual words
    ("Re: cuoca", "Ciao Elena, per il posto di cuoca andiamo con l'altra ragazza, grazie lo stesso."),
    ("officina", "Sei arrivata tardi, il posto di apprendista l'ho dato a un ragazzo del paese."),
    ("dev", "Quest'anno non ci saranno assunzioni, quindi niente ruolo da sviluppatrice per te."),
    # visa, withdrawn offer
    ("Pratica", "Non possiamo occuparci del permesso di lavoro e quindi non possiamo assumerti come saldatrice."),
    ("Contratto", "L'offerta di assunzione per il ruolo di grafica che Le avevamo inviato è ritirata."),
    # the subject alone
    ("Candidatura non accolta - posto di infermiera", "Gentile signora, vedasi oggetto."),
]

OTHERS = [
    ("Candidatura ricevuta", "Se il Suo profilo non sarà selezionato per il posto, La avviseremo."),
    ("Candidatura", "In assenza di riscontro entro un mese la candidatura per il posto è da ritenersi non accolta."),
    ("Selezione", "Non abbiamo ancora deciso per il posto di giurista, La preghiamo di pazientare."),
    ("Colloquio", "Purtroppo devo spostare il colloquio di lunedì per il posto. Le va bene martedì?"),
    ("Posto", "Scusi il ritardo! Siamo lieti di offrirLe il posto di contabile."),
    ("Posto", "Il posto di commessa è coperto, ma vorremmo incontrarti per quello di cassiera."),
    ("Errata corrige", "Ieri ha ricevuto una mail di rifiuto inviata per errore: la selezione per il posto continua."),
    ("Il Suo ritiro", "Prendiamo atto della Sua decisione di ritirare la candidatura per il posto."),
    ("Graduatoria", "È in lista d'attesa per il posto: in caso di rinuncia del vincitore La chiameremo."),
    ("Bilocale", "La proprietaria non ha accolto la richiesta e per l'appartamento ha scelto un altro candidato."),
    ("Mutuo", "La banca non può dare seguito favorevole alla Sua richiesta di mutuo."),
    ("Il Suo articolo", "I revisori non hanno accolto il manoscritto per la rivista."),
    ("uffa", "Ciao, per lo stage non mi hanno presa, hanno scelto un'altra. Baci"),
    ("Documenti", "Senza il diploma non potremo dare seguito alla Sua candidatura per il posto."),
    ("La lettera del martedì", "Questa settimana: «Abbiamo scelto un altro candidato», viaggio tra i selezionatori."),
]


@pytest.mark.parametrize(("subject", "text"), REJECTIONS)
def test_says_no(subject: str, text: str) -> None:
    verdict = classify(mail(subject, text), (), OWNER)
    assert verdict.language == "it"
    assert verdict.is_rejection, verdict.evidence


@pytest.mark.parametrize(("subject", "text"), OTHERS)
def test_only_sounds_like_a_no(subject: str, text: str) -> None:
    verdict = classify(mail(subject, text), (), OWNER)
    assert not verdict.is_rejection, verdict.evidence
