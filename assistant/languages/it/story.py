"""Italian: interviews, people and subjects, as mail tells of them."""

from assistant.languages.story_table import StoryTable

TABLE = StoryTable(
    thanks="grazie | ringrazi(?:amo|o|are|ano|andola|arla|arti|andoti)? | ringraziamenti | grat[oaie]",
    pleased="""
        piacere | piaciut[oaie] | piacevole | liet[oaie] | felic[ei] | content[oaie] | bell[oaie] | bel | bell'\\w+
        buon[oaie]? | interessante | apprezzat[oaie]
        apprezzato | colpit[oaie] | entusiast[aie] | gradit[oaie] | divertent[ei] | simpatic[oa] | stimolante
    """,
    meeting="""
        colloqui[o]? | colloquio | (?:un )?intervist[ae] | chiacchierat[ae] | conversazion[ei] | incontr[oi]
        incontrar(?:ci|La|la|ti|e|vi) | telefonat[ae] | chiamat[ae] | videochiamat[ae]
        videocall | call | conoscer(?:la|ti|ci|vi|e) | conosciut[oa] | visit[ae]
        esser(?:e|ti|si) (?:venut[oa]|passat[oa]) | venut[oa] (?:a trovarci|da noi|fin|qui|in|a)
        parlare con (?:noi|me|te|lei)
        (?:giornata|giorno|mattinata|turno|serata|settimana) di prova
        prova (?:pratica|in cucina|in negozio|sul campo) | lezione (?:di prova|dimostrativa|simulata)
        tempo (?:che ci ha|che ci hai) dedicato
        (?:averci|avermi) (?:mostrato|raccontato|incontrato|dedicato)
    """,
    met="""
        (?:ci siamo|ci eravamo) (?:[a-z]+ ){0,2}?(?:incontrat|sentit|conosciut|vist|parlat)[ei]
        (?:abbiamo|avevamo) (?:[a-z]+ ){0,3}?(?:parlato|chiacchierato|conversato|incontrato|conosciuto|discusso)
        (?:nel|durante il|dopo il|al|dal|del|a seguito del|in seguito al) (?:suo |tuo |nostro |primo |secondo )?(?:colloquio|incontro)
        (?:nella|durante la|dopo la|dalla|della) (?:sua |tua |nostra )?(?:chiacchierata|conversazione|telefonata|videochiamata|intervista|giornata di prova|lezione di prova)
        (?:il|suo|tuo|nostro) (?:colloquio|incontro) (?:[a-z]+ ){0,4}?(?:è|era|è stato|ci ha)
        (?:sei|è) (?:venut[oa]|passat[oa]|stat[oa]) (?:[a-z]+ ){0,4}?(?:da noi|qui|a trovarci|con noi)
        come (?:detto|concordato) (?:al telefono|per telefono|telefonicamente) | fase finale | ultima (?:fase|tappa)
        ultimo (?:giro|colloquio|round)
        (?:ha|hai) fatto (?:un|una) (?:[a-z]+ )?(?:bel|ottim[oa]|buon|bella|ottima)?(?: [a-z]+)? ?(?:colloquio|impressione|lezione)
        (?:dopo|nei|dei) (?:i )?(?:due|tre|quattro|suoi|tuoi)? ?colloqui con | dopo i (?:due|tre|quattro) colloqui
        quando (?:sei|è) venut[oa] (?:a colloquio|da noi|qui)
    """,
    to_come=r"\w+(?:eremo|iremo|erà|irà|eranno|erò|irò|erai)",
    me="io | mi | me | mia | mio",
    asked_me="(?:mi|m') ?(?:ha|hanno) (?:chiesto|incaricat[oa]|pregat[oa]|detto|raccontato|riferito)",
    not_met="""
        (?:vorremmo|vorrei|desideriamo|ci piacerebbe|mi piacerebbe) (?:[a-z]+ ){0,4}?(?:incontrar|conoscer|invitar|parlar|fissar|proporr|sentir|sentirci)[a-z]*
        invit(?:are|iamo|arla|arti|o|ata|ato) | convoc(?:are|ata|ato|azione|arla) | fissar[a-z]* | fissat[oa]
        conferm(?:are|a|i) | programmar[a-z]*
        (?:non|senza|nessun|né) (?:[a-z]+ ){0,6}?(?:colloqui[o]?|incontrar[a-z]+|conoscer[a-z]+|intervist[ae]|incontro)
        annull(?:are|ato|ata|iamo) | rimand(?:are|ato|ata|iamo) | spostar[a-z]* | spostat[oa] | rinviar[a-z]*
        rinviat[oa] | se (?:vuoi|vuole|il|la|sei|lei|desidera)
        prossim[aoie] (?:fase|fasi|passo|passi|colloquio|step|incontro) | non (?:vedo|vediamo) l'ora | potresti
        potrebbe (?:venire|lei|essere) | puoi | può (?:venire|confermare)
        sei (?:libero|libera|disponibile) | è disponibile | disponibilità
        i colloqui (?:si terranno|inizieranno|saranno) | speriamo di (?:incontrar|conoscer|veder)[a-z]+ | a presto
    """,
    invites="""
        colloquio | intervista | chiacchierata | conversazione | incontrar(?:ci|la|ti|e) | incontro | telefonata
        chiamata | videochiamata | call | conoscer(?:la|ti|ci) | visita | venire | passare (?:da noi|qui)
        giornata di prova | lezione di prova | prova | invit(?:are|arla|arti|iamo|o) | appuntamento
        le andrebbe bene | ti va bene | ti andrebbe | andrebbe bene | l'aspett(?:iamo|o) | ti aspett(?:iamo|o)
        sentirci | ti chiamo | la chiamo | la chiamerò | disponibil[ei] | disponibilità | ultimo (?:giro|colloquio)
    """,
    deadline="""
        entro | entro il | fino al | prima del | non oltre | scadenza | a partire dal | dal | in data
        ricevut[oa] il | del
    """,
    cancelled="""
        annull(?:are|ato|ata|iamo|amento) | cancell(?:are|ato|ata) | disdi(?:re|co|ciamo) | disdett[oa]
        salta(?:to|re)? | non (?:si terrà|avrà luogo|potrà svolgersi)
    """,
    moved="""
        rimand(?:are|ato|ata|iamo) | spost(?:are|ato|ata|iamo|arlo|ando) | rinvi(?:are|ato|ata|iamo)
        posticip(?:are|ato|ata|iamo) | anticip(?:are|ato|ata|iamo) | altra data | altro (?:giorno|orario)
        nuova data | nuovo (?:orario|appuntamento) | al posto | invece
        non (?:posso|possiamo|riesco|riusciamo|potrò) | invito aggiornato
    """,
    kinds="""
        final: (?:colloquio|incontro|turno) finale | fase finale | ultim[oa] (?:giro|colloquio|fase|incontro|tappa)
        final: finalist[aie]
        panel: commissione | panel | comitato | giuria
        technical: tecnic[oa] | live coding | pair programming | caso pratico
        on site: (?:giornata|giorno|mattinata|turno|serata) di prova | lezione (?:di prova|dimostrativa|simulata)
        on site: in presenza | nella nostra (?:sede|cantina|officina|scuola|bottega)
        on site: nei nostri uffici | presso (?:la nostra sede|i nostri uffici) | visita
        on site: prova (?:pratica|in cucina|in negozio)
        screen: telefonic[oa] | telefono | telefonata | chiamata | primo (?:colloquio|contatto|incontro)
        screen: prima (?:chiacchierata|telefonata|chiamata) | conoscitivo
    """,
    ago="""
        2: l'altro ieri | avantieri | ieri l'altro
        1: ieri | ieri sera
        0: oggi | stamattina | stamani | questa mattina | questo pomeriggio | poco fa
    """,
    last="scors[oa] | passat[oa] | ultim[oa]",
    next="prossim[oa]",
    recently="""
        la settimana scorsa | la scorsa settimana | settimana scorsa | l'altro giorno | di recente | recentemente
        qualche giorno fa | due settimane fa | il mese scorso | nei giorni scorsi
    """,
    job="""
        candidatur[ae] | candidat[oaie] | posizione | colloqui[o]? | selezione | selezioni | selezionat[oa]
        curriculum | cv | lettera di presentazione | assunzion[ei] | assumere | posto di lavoro
        lavoro | tirocinio | stage | risorse umane | annuncio | ruolo | offerta di lavoro | bando | recruiting
        recruiter | giornata di prova | lezione di prova | profilo | vacancy | borsa
    """,
    applying="""
        (?:vorrei|desidero|intendo|con la presente) (?:[a-z]+ ){0,5}?(?:candidarmi|candidatura|propormi) | mi candido
        in allegato (?:[a-z]+ ){0,4}?(?:cv|curriculum|candidatura) | allego (?:[a-z]+ ){0,4}?(?:cv|curriculum)
    """,
    agency="""
        (?:il )?(?:mio|nostro|nostri) client[ei] | azienda cliente | agenzia (?:per il lavoro|interinale)
        società di (?:selezione|ricerca) | per conto di | head ?hunter
        (?:riscontro|risposta) (?:da|del|dal|dall')[a-z' ]* | presentato il (?:suo|tuo) profilo
    """,
    retracts="""
        (?:ignor[aio]|non (?:tenga|tenere|tieni|tener) conto|dimentich[io]|dimentica|cestin[aio]) (?:[a-z]+ ){0,4}?(?:messaggio|mail|email|e-mail|precedente|lettera|quanto)? | per (?:errore|sbaglio) | (?:inviat|mandat|partit)[oa] (?:[a-z]+ ){0,2}?(?:per errore|per sbaglio|troppo presto)
        (?:era|erano) (?:[a-z]+ ){0,2}?(?:destinat[oaie]|per|rivolt[oaie]) (?:a )?(?:un altr[oa]|un'altra|qualcun) | (?:ancora|sempre|di nuovo) (?:[a-z]+ ){0,2}?(?:in corsa|in gara|in gioco|nel processo|in lizza)
        (?:abbiamo|ho|ha) cambiato idea | ci abbiamo ripensato | ci ho ripensato | (?:vorremmo|vorrei|desideriamo) (?:[a-z]+ ){0,3}?offrir(?:le|ti) il (?:posto|lavoro|ruolo) | alla fine (?:vorremmo|vogliamo)
        (?:ha rinunciato|si è ritirat[oa]|ha rifiutato|si è tirat[oa] indietro) | se (?:sei|è) ancora (?:[a-z]+ ){0,2}?(?:interessat[oa]|disponibile|liber[oa])
    """,
    no_feedback="non (?:[a-z]+ ){0,6}?(?:feedback|riscontri individuali|spiegazioni|motivazioni)",
    parts="""
        coordinator: coordinat(?:ore|rice) | assistente | segreteria | segretari[ao]
        recruiter: (?:responsabile|direttore|direttrice|addett[oa]|specialista) (?:delle |del |della |alla |di )?(?:risorse|selezione|personale|hr|recruiting|talent)
        recruiter: recruiter | selezionat(?:ore|rice) | risorse umane | ufficio (?:personale|selezione|hr) | hr
        recruiter: talent[a-z ]* | consulente | people
        hiring manager: direttore | direttrice | responsabile | capo[a-z ]* | fondat(?:ore|rice)
        hiring manager: co-?fondat(?:ore|rice) | titolare | amministrat(?:ore|rice) | professor(?:e|essa) | prof
        hiring manager: docente
        hiring manager: dirigente | president[ei] | presidentessa | chef | ceo | cto | dirigo | preside
        interviewer: (?:parteciperà|sarà presente|ci sarà|si unirà)
    """,
    myself="sono (?:il|la|un|una|l') | dirigo | mi occupo",
    greeting="""
        gentil(?:e|issim[oa]) | gent\\.?(?:mo|ma)? | caro | cara | ciao | buongiorno | buonasera
        buon(?: giorno| pomeriggio) | egregi[oa] | spettabile | salve | stimat[oa] | spett
    """,
    closing="""
        (?:(?:con i |i )?(?:miei |nostri )?(?:più |piu )?(?:cordiali|distinti|migliori|cari|affettuosi|sinceri)) (?:saluti|auguri)(?: [a-z]+){0,4}
        cordialmente | cordialità | un (?:caro |cordiale )?(?:saluto|abbraccio)
        saluti | (?:tanti )?(?:cari )?auguri(?: [a-z]+){0,4} | in bocca al lupo(?: [a-z]+){0,3} | a presto
        con (?:stima|affetto|cordialità|viva cordialità) | grazie | ti abbraccio | buona (?:giornata|fortuna|serata)
    """,
    surname_greeting="(?:gentile|gentilissim[oa]|gent\\.?(?:mo|ma)?|egregi[oa]|car[oa]|buongiorno|stimat[oa]) (?:sig|sig\\.ra|signor|signora|signorina|dott|dottor|dottoressa|dottssa|prof|ing|avv|arch)",
    # Capital letters tell Lei from lei.
    formal="""
        Lei | La (?:ringrazi|inform|contatt|salut|aggiorn|terre)\\w+ | Le (?:augur|comunic|scriv|invi|dobb)\\w+
        \\w+(?:Le|La) | Suo | Sua | Suoi | Sue | Vi | Vostr[aoie] | [Ii]l suo | [Ll]a sua
    """,
    informal="[Tt]u | [Tt]i | [Tt]e | [Tt]uo | [Tt]ua | [Tt]uoi | [Tt]ue | \\w+(?:arti|erti|irti) | [Cc]iao",
    first_names=False,
    companions="""
        (?:io e |con me e )NAME
        NAME ed? (?:io|me)
        NAME (?:parteciperà|sarà presente|si unirà)
    """,
    discussed=r"""
        (?:[Cc]hiacchierata|[Cc]onversazione|[Cc]olloquio|[Ss]cambio|[Dd]iscussione) (?:\w+ ){0,4}?(?:su|riguardo a)
        (?:abbiamo|avevamo) (?:\w+ ){0,3}?(?:parlato|discusso|chiacchierato) (?:\w+ ){0,2}?(?:su|di)
        (?:tue|sue|Sue) (?:idee|riflessioni|domande|proposte|osservazioni) su
    """,
    subject_end="""
        e (?:ci|mi|ti|le|per|il|la|che|come|spero|credo|grazie) | che | chi | dove | ma | perché | quando | durante
        con (?:lei|te|noi|Lei) | lunedì | martedì | mercoledì | giovedì | venerdì | sabato | domenica
        ieri | oggi | la settimana | è | sono | era | erano | mi | ci | molto | ha | hanno | nel | nella | restano
        resta
    """,
    no_subject="""
        [a-z]* ?(?:posizione|ruolo|azienda|candidatura|opportunità|selezione|profilo)
        (?:suo|tuo|Suo) (?:percorso|profilo|cv|curriculum|futuro)
        (?:sua|tua|Sua) (?:esperienza|candidatura|carriera) | nostr[oaie]
        quest[oaie] | ciò | tutto | una possibile | un possibile | come | cosa | te | lei | Lei | noi | più
    """,
    mine="""
        mie: tue | sue | Sue
        miei: tuoi | suoi | Suoi
        mio: tuo | suo | Suo
        mia: tua | sua | Sua
    """,
)
