"""Italian: who signs, how companies and roles are named, what invites and refuses (languages/extraction.py)."""

from assistant.languages.extraction import Table
from assistant.languages.it.trades import FIRM_WORDS, OCCUPATION_TAILS, OCCUPATIONS

TABLE = Table(
    sign_offs="""
        cordiali|distinti|cari|sinceri|affettuosi|tanti|calorosi|migliori saluti, un ~ saluto|abbraccio|bacio, saluti
        saluti cordiali|e|a, cordialmente, cordialità, con cordialità|stima|affetto|gratitudine|simpatia|i
        con i migliori|più saluti, con ogni ossequio, ossequi, con osservanza, con stima
        un caro|cordiale|affettuoso saluto, un forte|grande abbraccio, ti|vi abbraccio, ti|la|vi saluto, abbracci
        baci, grazie, grazie ancora|di|e, grazie e buona, molte grazie, a presto|risentirci|rivederla
        buona fortuna|giornata|serata|continuazione|ricerca|vita, buon lavoro|proseguimento, in bocca al lupo
        in fede, voglia gradire, la prego di gradire|accogliere, rispettosamente, sinceramente, affettuosamente
        devotamente, restando|rimanendo a disposizione, per il municipio|comitato|consiglio, l'ufficio, ciao, best
        regards, best regards, kind regards, cheers, a.p., saluti da, tanti auguri, auguri, con viva cordialità
        a presto in mensa
    """,
    for_another="""
        per conto di|del|della|dell', a nome di|del|della|dell', p., p. avv., per il, per la, per lo, per l'
        su incarico di|del, il sindaco, il direttore, la direttrice, il presidente, il dirigente, il segretario
    """,
    by_proxy="p.o., p. o., firmato, f.to, fto, firmato da, la segretaria, il segretario",
    titles="""
        dott dott.ssa dottssa dottoressa dottore dr prof prof.ssa profssa sig sig.ra sigra sig.na signora signor ing
        avv arch rag geom comm cav gen col on mons don suor fra ssa gent.ma gentma per.ind perind notaio cap
    """,
    given_names="""
        giuseppe giovanni antonio mario luigi francesco angelo vincenzo pietro salvatore carlo franco domenico bruno
        paolo michele giorgio aldo sergio luciano giacomo roberto marco andrea stefano alessandro matteo lorenzo
        davide luca simone fabio daniele massimo maurizio riccardo filippo tommaso nicola enrico alberto claudio
        federico emanuele gabriele leonardo edoardo alessio cristian diego dario mauro gianluca gianfranco gianni
        gianluigi pierluigi piero pino raffaele renato rocco ruggero samuele sandro saverio sauro silvio umberto
        valerio vittorio walter alvise ettore ildebrando osvaldo ivan igor elia pasquale gennaro ciro maria anna
        giuseppina rosa angela giovanna teresa lucia carmela caterina francesca antonietta carla elena concetta rita
        margherita franca paola laura giulia chiara sara valentina alessandra silvia elisa martina federica roberta
        daniela simona cristina stefania barbara monica sabrina ilaria alice sofia aurora giorgia beatrice arianna
        camilla ginevra costanza debora doris emanuela emma erica eva fabrizia gabriella giada greta ilse irene ivana
        lara letizia lidia linda lorena luisa manuela marina marta marzia michela milena nadia nicoletta noemi
        ornella patrizia raffaella renata rosanna rossella serena sonia susanna tiziana vanessa vera veronica viola
        viviana bice ada
    """,
    teams="""
        personale gestione convocazioni bandi avvisi tirocini stage carriera reparto settore contatto sportello borse
        team il la lo i gli le l' di del della dell' dei delle e & ed in a da dal dalla con per suo tuo nostro nostra
        ufficio risorse umane hr selezione personale selezioni reclutamento recruiting recruitment recruiter talent
        talenti acquisition people persone carriere lavora direzione segreteria amministrazione dipartimento servizio
        servizi area cancelleria comunale filiale presidenza legale dell'ufficio staff gruppo candidature candidati
        onboarding careers jobs no-reply noreply non rispondere notifiche messaggio automatico info contatti
        assistenza community tutto tutti sede centrale concorsi esiti
    """,
    institutions="""
        università scuola istituto liceo accademia ospedale clinica centro comune provincia regione ministero agenzia
        consiglio fondazione associazione museo biblioteca teatro chiesa banca cassa cooperativa assicurazioni gruppo
        società studio notaio avvocati farmacia laboratorio laboratori industrie fonderie cantieri manifattura mulini
        molini latteria caseificio birrificio vetrerie vetreria officine officina trasporti logistica costruzioni
        immobiliare consulenza tecnologie soluzioni servizi energia hotel albergo ristorante osteria trattoria
        pasticceria panificio forno cantina cantine tenuta azienda edizioni editrice libreria casa bottega viaggi
        cosmetici digital robotics compagnia corporazione federazione camera ente autorità parrocchia
    """,
    agencies="""
        agenzia per il lavoro, agenzia di ~ selezione|lavoro|recruiting, società di ~ selezione, ricerca e selezione
        headhunt*, cacciatori di teste, executive search, nostro|mio|il|nostra|mia cliente, cliente finale, aut. min.
        somministrazione, consulente di selezione, recruiting s.r.l., senior consultant, head hunter
    """,
    company_after="""
        0.9: azienda, datore di lavoro, società
        0.65: posizione|ruolo|posto|offerta|lavoro|stage|tirocinio|opportunità|carriera|futuro|incarico|inserimento|impiego presso|in|da|alla|nella|con|per|all'interno di
             lavorare|collaborare|collaborazione presso|con|in|per|da, far|entrare|fare parte di|del|della|in
        0.6: candidatura|interesse|domanda|curriculum|application presso|in|per|a|alla|verso|nei confronti di|da|con
             candidarti|candidarsi|candidata|candidato|candidati presso|in|alla|a|da|con, per conto di|della|del
             a nome di|della|del, team|staff|gruppo di|della|del|in|talent di
             aggiornamento|aggiornamenti|notizie|novità|messaggio da|di|dalla, benvenut* in, entrare in
             dell'osteria|dalla|dello studio|noi di|siamo
        0.45: interesse per|verso, presso, noi di
        0.25: in, da, di, per, alla
    """,
    client_after="""
        0.65: l'azienda, dall'azienda, la|dalla ditta|società
        0.85: cliente, nostro cliente, mio cliente
        0.65: parlato|sentito|chiamata|richiamata|telefonato|riscontro|feedback|notizie ~ con|da|di|dalla|del|della
             posizione|ruolo|posto ~ in|presso|da|con|per
        0.5: presso, da, in, per, con
    """,
    not_company="""
        lei voi tu te ti le vi ci noi nostro nostra nostri nostre io mi me mio mia suo sua tuo tua loro il la lo i
        gli un una questo questa quello quella che chi come quando dove lunedì martedì mercoledì giovedì venerdì
        sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
        linkedin facebook instagram sito pagina portale teams zoom skype azienda società team posizione ruolo
        processo candidatura selezione offerta signor signora signorina gentile egregio cara caro buongiorno
        buonasera salve cv colloquio italia svizzera oggetto relazione merito riferimento attesa base particolare
        bocca seguito direzione municipio risorse umane ufficio personale dottoressa avvocato
    """,
    role_heads=OCCUPATIONS,
    role_tails=OCCUPATION_TAILS,
    firm_words=FIRM_WORDS,
    role_after="""
        0.85: posizione|ruolo|posto|incarico|mansione|qualifica|figura|profilo|concorso|assunzione|impiego|ufficio|collaborazione|funzione|posting ~ di|come|da|quale|per
             in qualità di, in veste di, posizione|ruolo|figura
        0.75: candidatura|domanda|application|interesse|curriculum per|come|a|quale|alla ~ posizione|ruolo|posto|impiego? di|come|quale?
             candidarti|candidarsi|candidata|candidato|candidatura ~ come|quale|per|al
             accogliere|accoglierla|assumere|assunzione|scelto|selezionat* ~ come|quale|di, job posting, posto da
             cappellino ~ da
        0.6: candidatura, selezione per, ricerca di, nuova|nuovo, come, quale, annuncio, è quello ~
        0.35: per, per la|il|lo|un|una, da
    """,
    role_nouns="posizione, ruolo, posto, incarico, figura, assunzione, impiego, mansione, qualifica",
    role_stops="""
        altra altro *ava *avano *eva *evano *erà *eranno *iamo resta parla parlano torna rimane comincia inizia passa prende deve può sa
        dice cerca cercano ancora domani lunedì martedì mercoledì giovedì venerdì sabato domenica
        in? con senza su sul sulla tra fra fino verso secondo durante mediante presso contro per? a? al? alla? che
        chi cui quale dove quando come se ma però perché poiché anche mentre e? ed? o oppure né non sì già molto più
        meno così è sono era erano fu sarà saranno essere ha hanno aveva avevano abbiamo ho hai avete si ti le lo la?
        mi ci vi suo sua suoi sue tuo tua mio mia nostro nostra nostri questo questa questi queste quello quella
        esiste vuole cerchiamo volevamo partirà seguirà rif riferimento ref oggi ieri adesso ora qui lì purtroppo
        sede tempo pieno full part lei voi noi tu io lui loro va vado stato stata chiusa chiuso coperta coperto
        assegnato assegnata abbia procediamo messo messa porta lavora viene ringraziamo l'abbiamo base grado rispetto
        piuttosto tuttavia comunque infine
    """,
    role_praise="migliore migliori miglior buon buona buono buoni buone ottimo ottima bravo brava bravissimo bravissima eccellente vero vera",
    role_joiners="di del della dello dell' dei degli delle da in e & / - – + per of for and",
    articles="""
        il la lo i gli le l' un uno una un' di del della dello dell' da al alla sua tua nostra nuova nuovo quale come
        questa
    """,
    applied="candidatura posizione posto ruolo cv curriculum domanda annuncio",
    possessives="nostro nostra nostri mio mia miei suo",
    head_first=True,
    subject_noise="""
        bando interno interna avviso pubblico cercasi ricerca stagione lavoro prova proposta assunzione revoca graduatoria
        esclusione collaborazione chiacchierata incontro saluti
        sua suo tua tuo vs vostra vostro mia mio nostra nostro candidatura candidature domanda processo stato
        aggiornamento aggiornamenti novità notizie risposta esito esiti risultato risultati decisione riscontro
        comunicazione messaggio informazione informazioni su sulla di del della dei delle il la lo i gli le un una
        per a al alla in con da e ed selezione colloquio conferma ricezione ricevuta feedback posizione ruolo posto
        offerta annuncio concorso rif ns riferimento n nº no id oggetto re r fw grazie interesse lettera posting
        interno non procediamo assegnato nuovo io quale presso nella qualità assunzione una/un veste
    """,
    unattended="""
        non rispondere|rispondete|risponda|rispondi|rispondano a|questa|questo|al|alla, si prega di non rispondere
        la|ti|vi preghiamo di non rispondere, pregasi non rispondere
        questa|questo|la|l'|il casella|indirizzo|mail|email|e-mail|messaggio|account ~~ non ~ monitorat*|presidiat*|lett*|abilitat*|controllat*|riceve|accetta|consultat*|gestit*
        casella ~ non presidiata|monitorata, risposte ~~ non ~ lette|ricevute|gestite|considerate|recapitate
        nessuno ~ legge|controlla|risponde, non ~ ricevere risposte, solo per l'invio|invii
        esclusivamente per l'invio, indirizzo di solo invio, non vengono ~ lette|letti, non è possibile rispondere
    """,
    replies_welcome="""
        puoi|può rispondere ~ questa|direttamente, rispondi|risponda pure|direttamente|semplicemente|a_questa
        rispondendo a, basta rispondere, in risposta a questa, esitare|esiti a rispondere
    """,
    first_person="""
        io, mi, me, mio, mia, miei, mie, ho, sono, scrivo, vorrei, volevo, rientro, giuro, tengo, credo, devo, posso
        so, chiamo, conservo, colgo, prendo, restituisco, vado, dico, spero, penso, leggo
    """,
    stock_phrases="""
        dopo|a_seguito un'attenta|attenta|approfondita|accurata di? ~ valutazione|analisi|esame, attenta valutazione
        purtroppo, siamo spiacenti, ci dispiace, ci rincresce, altri|altre candidati|candidate|profili|candidature
        elevato|gran|grande numero, requisiti, in linea, rispondono|corrispondono meglio|maggiormente
        la|ti ringraziamo, ringraziamo per, grazie per l'interesse|aver|la_tua|il_tempo, al momento
        in questo momento, daremo seguito, non daremo, abbiamo deciso, le|ti comunichiamo|informiamo, si comunica
        le|ti auguriamo, auguriamo, in bocca al lupo, prossime|future opportunità|selezioni, database, banca dati
        privacy, gdpr, trattamento dei dati, pagina carriere|lavora, talent pool|community, apprezziamo il tempo
        non è stata presa, tenere conto, distinti saluti, elevato numero, siamo giunti alla conclusione
        con riferimento a|all', in relazione a, primaria compagnia, ricorso, la presente decisione, evase, astenersi
        dossier, postulazioni, contatteremo qualora, esito, questa specifica selezione
    """,
    mass_greetings="""
        gentile|gentili|egregio|spettabile|spett|gentilissimo|gentilissima|caro|cara candidato|candidata|candidati|candidate|signore|dottore
        gentile candidata/o, gentile candidato/a, gentile signora egregio, egregio signore, gentile signora
        a tutti i candidati, buongiorno candidat*
    """,
    footers="""
        le informazioni, questo|questa|il messaggio|e-mail|email|comunicazione ~, avvertenze, ai sensi, riservat*
        confidenzial*, annulla l'iscrizione|iscrizione, disiscriv*, cancella, ricevi questa, hai ricevuto questa
        questa email, privacy, informativa, prima di stampare, inviato da, rispetta l'ambiente, p. iva, p.iva, iscr.
        non rispondere, candidati ora, se avete ricevuto
    """,
    interviews="""
        grazie|ringrazio|ringraziamo|ringraziarla|ringraziarti ~~ per|di|del ~ colloquio|incontro|visita|chiacchierata|venuta|essere venut*|esser venut*|averci incontrat*|disponibilità al|prova
        il|i|al|del|ai|dei|tuo|suo|nostro|due|tre|primo|secondo|bel|cortese colloquio|colloqui|incontro|incontri|abboccamento ~ con|di|del|tecnico|conoscitivo|da|è|ha|poi|gennaio|che
        dopo|durante|al|nel|dal ~ il|i|colloquio|colloqui|incontro|incontri|tre|due|nostro|suo|tuo ~ colloquio|colloqui|incontri|incontro|presentazioni|prova|chiacchierata
        sei|è venuta|venuto ~ a colloquio|trovarci, venuta a colloquio
        due|tre|quattro|dopo colloqui|incontri|interviste
        piacere|felice|lieti|lieto|bello ~ conoscerti|conoscerla|incontrarti|incontrarla|averla|averti
        conosciuto|conosciuta ~ di persona|al, giornata|giorno|turno|serata di prova, la prova di sabato|ieri|lunedì
        prova orale, prova pratica in, l'audizione, all'audizione del, audizione ~ del|davanti|di
        chiacchierata ~ l'altra|in|con|di, in call, bella chiacchierata, lezione di prova, al colloquio
        cortese abboccamento, ultimo|finale colloquio|incontro, per il colloquio di, spese colloquio
        in sala d'attesa, la sua presentazione ~ citata, viaggio ~ andata
        tempo ~ dedicato|dedicatoci|concesso ~~ colloquio|incontro|colloqui|noi|chiacchierata|conoscerci?
        durante ~ colloquio|colloqui|incontro|visita|chiacchierata|prova
        piacere|felice|felici|lieti|lieto|contento|contenti|contenta|bello ~ conoscer*|incontrar*|averla|averti|parlare|parlarle|chiacchierare|rivederti|ospitar*
        conoscerti|conoscerla|conoscervi ~ la|settimana|ieri|di|è|martedì|lunedì|giovedì|venerdì|mercoledì|sabato
        ci siamo visti|incontrati|conosciuti|parlati|sentiti
        dopo|a_seguito|in_seguito ~ del|il|al|i|la|nostro|nostra ~ incontro|colloquio|chiacchierata|telefonata|videochiamata|videocall|call|visita|prova
        nostro|nostra incontro|colloquio|chiacchierata|telefonata|call|videochiamata ~ di|del|dell'altro
        colloquio|colloqui ~ con_il_team|è_andato|andato|sono_andati|mi|ci_è_piaciuto
        averti|averla ~ con noi|qui|da_noi|in, giornata|mattinata|pomeriggio|turno|settimana di prova
        prova in|sul campo|pratica ~ di|del|in, sei|è stata|stato ~ da_noi|bravissim*|brava|bravo|ottim*
        sei passat*|venut*|passata|passato, è_passat*|venut* ~ da_noi|a_trovarci|in_sede, lezione di|simulata
        arrivat* ~ fase finale|finale|ultima, finalist*
        ultimo|secondo|terzo|primo colloquio|incontro|step ~ con|di|del|in|è, la conoscenza
    """,
    interview_words="""
        colloquio, colloqui, incontro, audizione, prova orale, giornata di prova, intervista, videochiamata
        telefonata, call, videocall, chiacchierata, visita, lezione di prova, prova pratica
    """,
    past="""
        dopo, è stato, era, sono stati, scorso, scorsa, ieri, del giorno
        di gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre, ho trovato
        avuto, fatto, grazie, ringrazio, ha, ottimo, nostro, dedicato, durante, andato, andata, piaciuto
        settimana scorsa, l'altro giorno, abbiamo fatto|avuto, ci siamo
        di lunedì|martedì|mercoledì|giovedì|venerdì|sabato, conosciuto, raccontato, detto
    """,
    not_held="""
        non ~~ colloquio|incontrarla|incontrarti|convocar*
        invitarla|invitarti|convocarla|convocarti|chiamarla a|per|al ~ colloquio, prossimo colloquio
        se sarà|verrà|sarai ~ selezionat*, a un colloquio, ad un colloquio, per un colloquio, colloqui con altri
        fissare un colloquio, consigli, fase|fasi dei|di colloqui|colloquio, invitar*|convocar* ~ colloquio
        ammess* ~ colloquio|colloqui, selezionat* per ~ colloquio|colloqui, colloqui|incontrare ~ altri|altre
        prossimi colloqui, senza colloquio, non passa, se il|la suo|sua|tuo|tua, qualora, in caso di
        se verrà|sarà|sarai
    """,
    feedback="""
        feedback, riscontro dettagliato|più, nel dettaglio
        che cosa|cosa|quello che è? ~ mancato|annotato|mancasse|migliorare|pesato|andato, perché, motivi, motivo
        motivazioni, ragioni, spiegare|spieghi|spiego|spiegarle|spiegarti, raccontarti|raccontarle
        come è stato letto|valutato, com'è stato letto|valutato, osservazioni, punti da, ragionare su
        informazioni sui motivi, spiegazioni, valutazione, ragioni della|di questa scelta|decisione
        spiegarle|spiegarti|spiegare ~ scelta|decisione|motivi|ragioni|perché
        riscontro ~ dettagliato|approfondito|più, aree di miglioramento, punti deboli, cosa non ha|è, com'è andata
        valutazioni, parere
    """,
    offers="""
        se vuoi|vuole|desideri|desidera|ti_fa|le_fa|ti_interessa|le_interessa|interessasse|preferisci|hai|ha
        quando vuoi|vuole, volentieri, con piacere
        sarò|siamo|saremo|sono felice|lieti|lieto|lieta|disponibile|disponibili, è disponibile a|per, a disposizione
        a tua|sua disposizione, non esitare|esiti a
        puoi|può ~ chiedere|chiamare|scrivere|contattare|richiedere|telefonare
        chiamami|chiamaci|mi_chiami|scrivimi|mi_scriva|fammi|mi faccia, dammi|mi_dia un colpo, colpo di telefono
        la mia porta è aperta, fissalo|fissa|fissiamo, troviamo, te lo|glielo leggo|racconto|spiego, basta chiedere
        su richiesta, un caffè, sono|siamo|resto|restiamo|rimango|rimaniamo ~ disposizione|disponibile|disponibili
        scrivimi|scrivici|mi_scriva|ci_scriva|chiamami|mi_chiami|telefonami|contattami|mi_contatti ~ pure|quando|se?
        pure, può|puoi ~ richieder*|chieder*|contattar*|telefonar*|chiamar*|scriver*
        richiedere ~ telefonando|scrivendo|rispondendo
        se desidera|desideri|vuoi|vuole|volesse|volessi|gradisce|gradisse, qualora desiderasse|volesse|fosse
        ne parliamo ~ volentieri|quando|se|davanti
    """,
    refusals="""
        non ~ forniamo|fornire|forniscono|rilasciamo|rilasciare|diamo|dare|possibile|possiamo
        senza ~ spiegazioni|feedback, non ~ spiegazioni|feedback|informazioni, astenersi, di non telefonare
        né scritte né, riservatezza interna, non ci è possibile, non ~ è possibile
        non ~ riscontri|feedback|spiegazioni individuali?
    """,
    feedback_asked="""
        sondaggio, questionario, la tua|sua opinione, valuta ~ esperienza|nostro, il tuo|suo feedback ci|su|è
        esperienza come candidat*, raccontaci, dicci cosa, soddisfazione, feedback del cliente
    """,
    future="""
        la|lo|ti terrò|terremo|tengo|teniamo presente
        in contatto, restiamo|rimaniamo|resta|rimani|rimanere|restare ~ in? contatto
        terremo|teniamo|tengo|terrò|conserviamo|conserveremo|conservo|rimane|resterà ~~ suo|tuo|sua|tua|ti|la|il ~ presente|considerazione|database|banca dati|archivio|evidenza|contatto|nominativo|prima fila|curriculum|profilo ~~ futur*|qualora|prossim*|contatt*|per|caso|ricerca|fila
        ti tengo, terremo presente|conto, in prima fila, tenere in considerazione ~ futur*|altre|prossim*, banca dati
        talent pool|community
        le|ti|la|vi scrivo|chiamo|cerco|richiamo|avviso ~ appena|quando|se|non_appena|subito|per_prima|io
        la|ti|vi contatteremo|contatterò|ricontatteremo|ricontatterò|richiameremo|chiamerò|cercherò|cercheremo|scrivo|scriverò|scriveremo|avviso|faremo|risentiremo
        le scrivo ~ prima|appena|io|quando|se|subito
        ricontattarla|ricontattarti|contattarla|contattarti ~ futur*|qualora|per|in|se|quando|prossim*
        candidarti|candidarsi|candidar*|candidati|candida|proporti|proporsi|riproporti|riprovare|riprova|riprovaci|ritentare ~ ancora|nuovamente|di_nuovo|futur*|prossim*|altre|nuove|autunno|posizioni|in_futuro
        nuovamente|di_nuovo ~ candidar*|proporre, al prossimo posting|bando|concorso|giro, fatti avanti
        si faccia avanti
        mandami|mandaci|invii|inviaci|invia ~ il? ~ cv|curriculum|candidatura ~ direttamente|nuovamente|ancora|quando|in|senza?
        a ottobre|settembre|giugno|gennaio|primavera|autunno cerchiamo
        la|ti invitiamo ~~ consultare|visitare|candidar*|seguire|monitorare|futur*|altre|nostr*
        visitare|consultare|consulti|consulta|visita|segui|seguire|monitora|tieni|tenere|tenga ~~ sito|pagina|posizioni|carriere|offerte|lavora|d'occhio
        d'occhio
        future|prossime|nuove|altre opportunità|posizioni|selezioni|occasioni ~~ candidar*|contatt*|tenere|terremo|presente|considerazione|valutare|interess*|sito
        rientrare in, ribussa, ti piglio volentieri
        se apriamo|apriremo|dovesse|dovessimo|si ~ ti|la cerco|chiamo|scrivo|contatt*, ti cerco, ti chiamo, la chiamo
        la chiamo se, la prima chiamata la faccio, saremo noi a|ti|vi, quando si aprirà, si aprirà una posizione
        entra anche tu, entra nella, perderti di vista, le nostre strade ~ incrocer*|incrocino, porta ~ aperta
        passi a trovarmi, passa a trovarmi|trovarci, mi piacerebbe seguire, collegarti|collegarci ~ linkedin
        unisciti|unirti, tornare a trovarci, spero ~ futur* ~, risentirci, per il futuro ~ terremo, non perderti
        terremo|teniamo|tengo|terrò|conserveremo|conserviamo|conserverò|archiviamo|inseriremo|inseriamo ~ il|la|suo|sua|tuo|tua|i ~~ futur*|prossim*|altre|nuove|opportunità|posizioni|database|banca
        richiamerò|richiameremo|ricontatterò|ricontatteremo|contatterò|contatteremo|scriverò|scriveremo|avviserò|avviseremo|chiamerò|chiameremo|risentiremo|cercherò|cercheremo
        ricandidar*|ricandidati|riproporre|riproporti|riproporsi
        candidar* ~~ futuro|nuovamente|di_nuovo|ancora|altre|prossim*
        restare|rimanere|restiamo|rimaniamo|tenersi|teniamoci|tenerci ~ contatto
        appena|quando|non_appena|se|qualora_si|ci|dovesse|dovessero|avremo|avrò ~ apre|aprirà|aprono|sarà|aprirsi|presentarsi|libera|liberasse|nuova|altre ~~ posizione|opportunità|posto|chiam*|contatt*|scriv*|avvis*
        non esitare|esiti a ~ candidar*|ricandidar*|riprovare|contattarci ~ futuro|nuovamente|ancora
        incrociarsi|incrociarci|incrocino|ritrovarci|rincontrarci|rivederci|rivederti|rivederla, prossima volta
        per le prossime|prossimi|future selezioni|occasioni|opportunità|ricerche
        tenga|tieni|seguire|segua|segui|continui|continua ~ nostr*|occhio|sito|pagina|canali|profilo, porte ~ aperte
        in futuro ~ insieme|collaborare|lavorare|occasione
    """,
    future_refused="""
        non ~ conserv*|ricontatt*, distrutti, cancellati entro, astenersi, non saranno conservati, gdpr
        la mia porta è aperta, dati saranno|sono conservati|cancellati|eliminati
        saranno conservati|cancellati|eliminati per|entro|dopo
    """,
)
