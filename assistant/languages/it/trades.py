"""Italian: words for occupations, and words that firms and institutions call themselves by."""

# A phrase with one of these is a job title; all trades, both genders. Notation: languages/extraction.py.
OCCUPATIONS = """
    accompagnatore, accompagnatrice, accordatore, accordatrice, addestratore, addestratrice, addett*, agente
    agricoltore, agronom*, aiutante, aiuto, allenatore, allenatrice, allevatore, allevatrice, amministrativ*
    amministratore, amministratrice, analista, anestesista, animatore, animatrice, animazione, antennista
    antropolog*, apicoltore, apicoltrice, apprendista, apprendistato, arbitro, archeolog*, architetta, architetto
    archivist*, archivista, artigian*, assegnista, assegno, assessore, assistente, attore, attrice, attuari*
    ausiliari*, autista, avvocat*, babysitter, badante, bagnina, bagnino, ballerina, ballerino, bancari*
    banconista, barbier*, barelliere, barista, barlady, barman, bibliotecari*, bidella, bidello, bigliettai*
    biolog*, biotecnolog*, birraia, birraio, borsa, borsista, bracciante, broker, buyer, calzolai*, camerier*
    camionista, cancellier*, cantante, cantinier*, capitano, capo, capocantiere, capomastro, caporedattore
    caporeparto, caposala, caposquadra, capotecnico, capoturno, capoufficio, cappellano, carabinier*, carpentier*
    carrellista, carrozzier*, cartaio, casara, casaro, cassier*, catalogatore, catalogatrice, centralinista
    ceramista, chef, chimic*, chirurg*, cineoperatore, cioccolatier*, colf, collaboratore, collaboratrice
    collaudatore, collaudatrice, comandante, commerciale, commercialista, commess*, commis, conduttore, conduttrice
    confezionatore, confezionatrice, conservatore, consulente, contabile, contadin*, controller, coordinatore
    coordinatrice, copywriter, coreograf*, corista, correttore, correttrice, corriere, costumista, cronista, cuoc*
    curatore, curatrice, custode, dentista, designer, devops, direttore, direttrice, dirigente, disegnatore
    disegnatrice, docente, dottorand*, dottorato, ebanista, ecolog*, economista, editor, educatore, educatrice
    elettricista, engineer, enolog*, epidemiolog*, escavatorista, espert*, estetista, fabbro, falegname, farmacista
    fattorino, fiorista, fiscalista, fisioterapista, fonica, fonico, forestale, formaggiai*, formatore, formatrice
    fornaio, fotograf*, fresatore, fresatrice, frigorista, gelatai*, geograf*, geolog*, geometra, gestore
    giardinier*, gioiellier*, giornalista, giudice, giurista, governante, grafic*, gruista, guardaboschi
    guardaparco, guardarobiera, guardarobiere, guardia, guardiano, guida, hostess, idraulic*, idrolog*, igienista
    illustratore, illustratrice, imballatore, imbianchina, imbianchino, impaginatore, impaginatrice, impiegat*
    infermier*, ingegnera, ingegnere, insegnante, installatore, installatrice, interprete, intonacatore, istruttore
    istruttrice, laboratorista, lattonier*, lavandai*, lavapiatti, lettore, lettrice, levatrice, libraia, libraio
    linguista, liutaia, liutaio, logopedista, macchinista, macellai*, maestr*, magazzinier*, magazziniera
    magistrat*, manager, manovale, manutentore, manutentrice, marinaio, massaggiatore, massaggiatrice, maître
    meccanic*, mediatore, mediatrice, medic*, modellista, montatore, montatrice, mozzo, mulettista, mungitore
    muratore, museolog*, musicista, netturbino, nostromo, notaio, nutrizionista, oboista, odontotecnic*, operai*
    operatore, operatrice, optometrista, orafa, orafo, organista, ormeggiatore, orologiai*, oss, ostetric*, ottic*
    panettier*, parroco, parrucchier*, pasticcier*, pastora, pastore, pediatra, pellettier*, perita, perito
    pescivendol*, pianificatore, pianificatrice, pianista, piastrellista, pilota, pittore, pittrice, pizzaiol*
    planner, podolog*, poliziotta, poliziotto, pompiere, portalettere, portavoce, portiere, portinai*, portuale
    posatore, post-doc, postdoc, postina, postino, potatore, praticante, presidente, produttore, produttrice
    professore, professoressa, progettista, programmatore, programmatrice, promotore, promotrice, psichiatra
    psicolog*, puericultrice, radiolog*, ragionier*, rappresentante, receptionist, recruiter, redattore, redattrice
    regista, responsabile, restauratore, restauratrice, revisore, ricamatrice, ricercatore, ricercatrice, rider
    rilegatore, rilegatrice, ruspista, sacrestano, sacrista, saldatore, saldatrice, salumier*, sarta, sarto
    sceneggiatore, sceneggiatrice, scenograf*, scienziat*, scultore, scultrice, segretari*, sellai*, serrament*
    sindaco, sistemista, skipper, soccorritore, soccorritrice, sociolog*, sommelier, sommozzatore, spazzino
    speaker, specialist, specialista, specializzanda, specializzando, stage, stagional*, stagista, stalliere
    statistic*, stilista, stiratore, stiratrice, supervisore, supplente, sviluppatore, sviluppatrice, tappezzier*
    tassista, tecnic*, tecnologa, tecnologo, telefonista, terapista, termoidraulic*, tesorier*, tessitore
    tessitrice, tester, timonier*, tintore, tipografa, tipografo, tirocinante, tirocinio, toelettatore, tornitore
    tornitrice, traduttore, traduttrice, trainee, trattorista, truccatore, truccatrice, tutor, urbanista, usciera
    usciere, vasaio, vendemmiatore, venditore, venditrice, verniciatore, veterinari*, vetraio, vicedirettore
    vigilessa, violinista, violista, violoncellista, viticoltore, viticoltrice, vivaista, volontari*, webmaster
    addetto|addetta stampa, aiuto cuoco|cuoca, aiuto regista, apprendista idraulico, assegno di ricerca
    assistente bagnanti, assistente di volo, assistente sociale, baby sitter, business analyst
    cameriera|cameriere ai_piani, capo animazione, capo cantiere, capo progetto, capo redattore, capo reparto
    capo sala, capo squadra, capo ufficio, chef de rang, collaboratore|collaboratrice scolastico|scolastica
    commis di sala, community manager, content editor, contratto di ricerca, curatore|curatrice museale
    data scientist|engineer|analyst, datore luci, direttore|direttrice di sala, disegnatore|disegnatrice cad
    field application engineer, guardia giurata, guida alpina, guida turistica, hr business partner
    istruttore amministrativo|amministrativa, key account, mastro birraio, operatore|operatrice socio
    product manager|owner|designer|specialist, project manager|planner, responsabile turno, scrum master
    servizio civile, social media manager, sous chef, tecnico|tecnica luci, vice direttore, vigile urbano
    web designer
"""

# Ends of words that are occupations where one is expected, "position of stevedore".
OCCUPATION_TAILS = "aia aio aiolo ante aria ario ente grafa grafo iera iere ista loga logo ore rice tecnica tecnico"

# Parts of company names: domains are parted by them, and written with their accents.
FIRM_WORDS = """
    abbazia accademia accessori acciaierie acquario aereo aeroporto agenzia agenzie agraria agricola agricole
    agriturismo agrumi alberghi albergo alimentari allevamenti antica antiquariato apicoltura arredamenti arredo
    arte arti artigianato artigiani ascensori asilo asl=ASL assicurazione assicurazioni associati associazione
    atelier auto autolinee automazioni autorità autotrasporti avvocati azienda azzurro bagni banca banche bar
    basilica benessere bevande bianca bianco biblioteca biciclette birra birreria birrificio biscottificio bottega
    boutique burger caffè calzature calzaturificio camera cammini campeggio campo cantiere cantieri cantina cantine
    caritas carpenteria carrozzeria carta carte cartiera cartiere casa caseifici caseificio cassa castello catering
    cattedrale cave centrale centro ceramica ceramiche chiesa chiese chimica cinema circo circolo clinica cliniche
    colli colori compagnia comune comuni comunicazione comunità concessionaria confetture confezioni conservatorio
    conserve consiglio consolato consorzio consulenti consulenza convento coop cooperativa coro corporazione
    corriere corte cosmesi cosmetici costruzione costruzioni creazioni credito cristalleria croce crociere cucina
    cucine cuoio danza diagnostica dialisi digital diocesi distilleria distribuzione dolci dolciaria edile edilizia
    editore editori editrice edizioni educazione elettrica elettriche elettronica emporio energia enoteca ente
    erboristeria eredi estetica eventi fabbrica facoltà falegnameria famiglia farmaceutici farmacia farmacie
    fattoria fattorie federazione ferramenta ferrovie festival fiera fiere figli filarmonica filati filatura film
    finanza fioraio fiori fiume fondazione fonderia fonderie fondo fonti formaggi formazione forni forno fotografia
    frantoio fratelli frigoriferi frutta funivie galleria gas gastronomia gelateria gelati giardini giardino
    giocattoli gioielleria gioielli giornale giunta golf grafica grafiche gran granai grandi gruppo hotel hotels
    idraulica idrica immobiliare impianti impresa imprese industriale industrie infissi informatica ingegneria
    ingrosso innovazione internazionale investimenti istituti istituto italiana laboratori laboratorio lago lana
    lane lanificio laterizi latte latteria lavanderia lavorazioni lega legnami legno legumi libreria librerie libri
    liceo linea linee liuteria locanda logistica luce macchine macelleria maglieria malga maneggio mangimi
    manifattura manifatture mare marina marittima marmi masseria materassi meccanica meccaniche medica mense mercati
    mercato metalli metallurgica miniere ministeri ministero mobili mobilificio moda molini molino monastero
    montagna monte mostre motori mulini municipio musei museo musica navale navigazione negozio nero nido nord
    notaio notarile nuova nuovo oasi officina officine oleificio onoranze opera oratorio orchestra ordine oreficeria
    orologeria orto ospedale ospedali ospizio ostello osteria ottica ottiche pane panetteria panificio parchi parco
    parrocchia parti pasta pasticceria pasticcerie pastificio pelletteria pelli pensione pesca pescheria piante
    piscina piscine pizzeria plastica plastiche podere poliambulatorio policlinico polizia porcellane porto poste
    prefettura presidio procura prodotti produzione produzioni profumeria progettazione progetti promozione
    prosciutti prosciuttificio provincia pulizie questura radio recupero refettorio regione remiera residenza resort
    restauri revisori riciclo rifugio rimessa riserie risorse ristorante ristoranti ristorazione riviste robotics
    rosa rosso rubinetterie salone salumi salumificio salute sanatorio sanità sartoria scavi scuderia scuderie
    scuola scuole segheria serramenti serre servizi servizio seta setificio sicurezza sidro sindacato sistemi
    società solare sole soluzioni sorgenti spedizioni spettacoli sport stabilimento stadio stampa stamperia stazione
    stella strade strumenti studi studio sud supermercati tappeti tarocchi teatro tecnologia tecnologie
    telecomunicazioni televisione tende tennis tenuta terme terra tessile tessili tessitura tessuti tintoria
    tipografia trasporti trattoria tribunale turismo uffici uni=Università univ=Università unione università utensili vacanze valle
    vela vendite verde vernici vetreria vetrerie vetro viaggi viaggio vigna vigne vigneti villa villaggio vini vino
    vivai vivaio voce zootecnica zuccherificio
"""
