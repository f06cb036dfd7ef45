"""Dutch: words for occupations, and words that firms and institutions call themselves by."""

# A phrase with one of these is a job title; all trades, both genders. Notation: languages/extraction.py.
OCCUPATIONS = """
    *acceptant, *accountant, *accountmanager, *acteur, *actrice, *actuaris, *adjunct, *administrateur
    *administratie, *adviseur, *adviseuse, *advocaat, *afdelingshoofd, *afwashulp, *afwasser, agent, *agente, aio
    *ambtenaar, *ambulancechauffeur, *analist, *analiste, *analyst, *animator, *antropoloog, *apotheker, *arbeider
    arbeidskracht, *archeoloog, *architect, *archivaris, *arts, *assistent, *assistent-bedrijfsleider, *assistente
    *audicien, *auditor, *autospuiter, *badmeester, *bakker, *bakkersgezel, *baliemedewerker, *banketbakker
    *bankier, *bankwerker, *barista, *barman, *bartender, *barvrouw, *beambte, *bediende, bediening
    *bedrijfsleider, *begeleider, *begeleidster, *beheerder, *beheerster, *belastingadviseur, bemanningslid
    *besteller, *bestuurder, *bestuurslid, *beveiliger, *bewaarder, *bewaker, *bezorger, *bezorgster
    *bibliothecaris, *bijbaan, *bioloog, boa, bode, *boekbinder, *boekhouder, *boekhoudster, boer, *boerin
    *boomverzorger, *bootbouwer, *bootsman, *boswachter, *bouwer, *bouwkundige, *bouwster, *brandweerman
    *brandweervrouw, *brouwer, *brugwachter, *burgemeester, *bursaal, *buschauffeur, *caissier, *caissière
    *calculator, *callcentermedewerker, *cameraman, *candidaat-notaris, *cellist, *chauffeur, *chef, *chef-kok
    *chemicus, *chocolatier, *choreograaf, *coach, *conciërge, *conducteur, *conductrice, *conrector, *conservator
    *constructeur, *constructiebankwerker, *consulent, *consulente, *consultant, *controleur, *controller
    *coordinator, *copywriter, *corrector, *coupeuse, *coördinator, crewlid, *curator, *dakdekker, *danser
    *danseres, *decaan, *decorbouwer, *dekknecht, *depotmedewerker, *designer, *deskundige, *developer, *dierenarts
    *dierenartsassistente, *dierverzorger, *dierverzorgster, *directeur, *directielid, *director, *directrice
    *dirigent, *dirigente, *diëtist, *diëtiste, *docent, *docente, doctoraat, doctoraatsstudent, *doktersassistent
    *doktersassistente, *dominee, *draaier, *dramaturg, *drukker, *duiker, *ecoloog, *econometrist, *econoom
    *edelsmid, *editor, *eindredacteur, *elektricien, *engineer, *ergotherapeut, *expert, *filiaalleider
    *filiaalmanager, *fiscalist, *fotograaf, *frezer, *fysiotherapeut, *gastheer, *gastvrouw, *geluidstechnicus
    *gemeentesecretaris, *geoloog, *gezel, *gids, *gieter, *glaszetter, *glazenwasser, *goudsmid, *griffie
    *griffiemedewerker, *griffier, *groenteboer, *grondwerker, *groom, *handhaver, *havenmeester
    *heftruckchauffeur, *helpende, *herder, *historicus, *hoboïst, *hondentrimmer, *hoofd, hoofdober, *hoogleraar
    *horlogemaker, *hotelmedewerker, *hovenier, *huisarts, huishoudhulp, *huishoudster, *huismeester, hulp
    *hydroloog, *hypotheekadviseur, *ijsmaker, *illustrator, *illustratrice, *imker, *ingenieur, *inkoper
    *inpakker, *inspecteur, *inspiciënt, *installateur, *instructeur, *instructrice, invalkracht, *invalleerkracht
    invaller, *jager, jobstudent, *jongerenwerker, *journalist, *jurist, *juriste, *kaasmaker, *kandidaat-notaris
    *kapelmeester, *kapitein, *kapper, *kapster, *kassamedewerker, *kelner, *kelnerin, *keramist, *keukenhulp
    *kinesist, *kleermaker, *klerk, *knecht, *koerier, *kok, *koster, *kraamverzorgende, *kraanmachinist, *laborant
    *laborante, *landmeter, *lasser, *lead, *lector, *leerkracht, *leerling, *leerling-kok, *leerling-monteur
    *leerplek, *leerwerkplek, *leider, *leidster, *leraar, *lerares, *lichttechnicus, *logopedist, *logopediste
    *loodgieter, loods, *machinist, *machiniste, *magazijnier, *magazijnmedewerker, *makelaar, *manager, *marketeer
    *masseur, *masseuse, *matroos, *mecanicien, *medewerker, *medewerkster, *meester, *melker, *mester, *metselaar
    *meubelmaker, *militair, *modelleur, *molenaar, *mondhygiënist, *mondhygiëniste, *monteur, *museumdocent
    *musicus, *naaister, *nachtportier, *nagelstylist, *nanny, *natuurkundige, *notaris, *notulist, ober, *officer
    *officier, *omroeper, *onderhoudsmonteur, *onderhoudstechnicus, *onderwijsassistent, *onderwijsassistente
    *onderwijzer, *onderwijzeres, *onderzoeker, *onderzoeksassistent, *onderzoekster, *ontwerper, *ontwerpster
    *ontwikkelaar, *opbouwwerker, *operator, *oppas, *oproepkracht, *opticien, *opvoeder, *opvoedster, *opzichter
    *orderpicker, *organist, *orgelbouwer, *owner, *paraveterinair, *pastor, *patissier, *pedagoog, *penningmeester
    *persvoorlichter, *peuterleidster, *phd, *pianist, *piloot, *plaatwerker, *planner, *planoloog, *ploegleider
    *plukker, *plukster, *podotherapeut, *poelier, *politieagent, *portier, *postbode, *postdoc, *pottenbakker
    *predikant, *presentator, *presentatrice, *procesoperator, *programmeur, *projectleider, promotie
    *promotieonderzoeker, *promotieplaats, *promotieplek, *promovenda, *promovendus, *psycholoog
    *reachtruckchauffeur, *receptionist, *receptioniste, *rechercheur, *rechter, *recruiter, *rector, *redacteur
    *redactrice, redder, *regieassistent, *regisseur, *regisseuse, *reisleider, *reisleidster, *rekwisiteur
    *rentmeester, *restaurator, *rondleider, *rondleidster, *schade-expert, *scheepsbouwer, *scheikundige
    *schilder, *schipper, *schoenmaker, *schoonheidsspecialist, *schoonheidsspecialiste, *schoonmaakster
    *schoonmaker, *schrijnwerker, *schrijver, *scientist, *secretaresse, *secretariaat, *secretaris, seizoenkracht
    *seizoenskracht, *serveerster, *skileraar, *slachter, *slager, *slijper, *sluiswachter, *smid, *socioloog
    *soldaat, *sommelier, *sous-chef, *souschef, *specialist, *specialiste, *speelster, *speler, *spuiter, *stage
    *stageplaats, *stageplek, *stagiair, *stagiaire, *stalmedewerker, *statisticus, *stedenbouwkundige, *steward
    *stewardess, *stoffeerder, *stoker, strandredder, *strateeg, *stratenmaker, *stukadoor, *stuurman, *stuurvrouw
    *stylist, *styliste, *suppoost, *systeembeheerder, *taalkundige, *tandarts, *tandartsassistente, *taxateur
    *teamlead, *teamleider, teamlid, *technicus, *technieker, *tegelzetter, *tekenaar, *tekstschrijver, *telefonist
    *telefoniste, *telemarketeer, *tester, *therapeut, *timmerman, *timmervrouw, *toezichthouder, *tolk, *trainee
    *traineeship, *trainer, *trambestuurder, *trimmer, *tuinder, *tuinman, *typist, *typiste, *uitvoerder
    *uitzendkracht, *vakantiekracht, *vakantiewerk, *vakkenvuller, *vakman, *vakvrouw, *veehouder
    *verantwoordelijke, *verkoopmedewerker, *verkoopster, *verkoper, *verloskundige, *verpleegkundige, *verspaner
    *vertaler, *vertegenwoordiger, *verzekeraar, *verzorgende, *verzorger, *verzorgster, *violist, *violiste
    *vioolbouwer, *visagist, *visagiste, *visboer, *visser, *visverkoper, *vloerenlegger, *voorlichter, *voorman
    *voorzitter, *vormgeefster, *vormgever, *vrachtwagenchauffeur, *vrijwilliger, *vroedvrouw, *vuilnisman
    *weefster, *werfleider, *werker, *werkster, *werkstudent, *werkvoorbereider, *wetenschapper, *wethouder, *wever
    *wijnmaker, *winkelhulp, *winkelmedewerker, *wiskundige, *woordvoerder, *zadelmaker, *zanger, *zangeres
    zaterdaghulp, *zeilmaker, *zetter, zorghulp, *zorgmedewerker, *zorgverlener, *zwemleraar
    *ambtenaar burgerzaken, *data scientist, *huishoudelijke hulp, *maatschappelijk werker, *pedagogisch medewerker
    *product owner, *risk analist, *scrum master, *universitair docent, *ux designer, *zelfstandig werkend kok
    candidaat notaris, geestelijk verzorger, scrum master, sound designer
"""

# Ends of words that are occupations where one is expected, "position of stevedore".
OCCUPATION_TAILS = "aar aarster ant ante arts baas er eur euse hulp ist iste kracht kundige loog man medewerker meester or plaats plek ster vrouw werker"

# Parts of company names: domains are parted by them, and written with their accents.
FIRM_WORDS = """
    aannemers aannemersbedrijf abdij academie accountants adviesbureau adviesgroep advocaten advocatenkantoor
    agentschap ambulancedienst antiquariaat apotheek aquarium archief archieven architecten asiel atelier
    autobedrijf autos bad bakkerij balletschool bank banketbakkerij basisschool bazaar bedrijf bedrijven begeleiding
    begraafplaats beheer berk betonfabriek beveiliging bibliotheek bieb bierbrouwerij bioscoop bistro blauw
    bloembollen bloemen boeken boekhandel boerderij boomgaard boomkwekerij boot bootverhuur botanische boten bouw
    bouwbedrijf bouwgroep bouwmaterialen branderij brandweer brasserie brood brouwerij bureau busbedrijf café
    camping casino cateraar catering centrum chocolade circus college compagnie conservatorium coöperatie crèche
    cultuur cultuurcentrum dakbedekkingen dans dansschool dierenarts dierenartsen dierenasiel dierenkliniek
    dierenpark dierentuin distilleerderij domein dorpshuis dranken drukkerij drukwerk duinen eetcafé eetkamer eik
    elektro elektrotechniek energie erfgoed expeditie fabriek faculteit fanfare festival fietsen fietsenmaker
    fietsfabriek film filmhuis fonds fruit fruitbedrijf fruitteelt gaarde galerie garage gastenverblijf gasthuis
    gebroeders gemaal gemeente genootschap gerechtshof geschillencommissie gezondheidscentrum ggz gieterij glas
    glasfabriek golfbaan goud grafisch griffie groen groenvoorziening groep grondwerken groothandel grote haven
    havenbedrijf herberg hoeve hofstede hogeschool holding hospice hotel hout houthandel houtzagerij hoveniers huis
    huisartsen huisartsenpost huisartsenpraktijk ijssalon ijzerwaren imkerij industrie industrieel ingenieurs
    ingenieursbureau innovatie installatie instelling instituten instituut instrumenten interieurs internaat
    isolatie jachtbouw jachthaven jachtwerf jeugdzorg juwelier kaas kaasboerderij kaasmakerij kade kamer kantoor
    kapper kapsalon kasteel kasteeltuin keramiek kerk kerkgenootschap kinderboerderij kinderdagverblijf kinderopvang
    kleine kliniek klooster koeriers koffie koffiebranderij koninklijke koor kunst kunsten kunsthal kunstuitleen
    kwekerij laboratorium landbouw landgoed ledenvereniging leder linde lingerie linnen logistiek loodgieters
    luchthaven luchtvaart lunchroom maan maatschap maatschappij machinebouw machinefabriek machines makelaar
    makelaardij makelaars manege maritiem markt mechanisatie media medisch melkveebedrijf metaal metaalbewerking
    meubelen meubelmakerij meubels milieu ministerie mode molen molenaars molens montage mortuarium motoren musea
    museum muziek muziekschool natuur natuurmonumenten nieuws noord notariaat notariskantoor notarissen
    observatorium offshore olie omroep onderhoud onderwijs ontwerp ontwikkeling oost opera optiek opvang orgelbouw
    orkest oudheden overheid paarden palingrokerij papier papierfabriek parfumerie park parochie partners patisserie
    pension personeelsdiensten plantenkwekerij plastics podium polikliniek politie pottenbakkerij praktijk
    praktijken productie producties provinciaal provincie psychiatrie raad radio recherche rechtbank reclame
    recycling redactie reddingsmaatschappij rederij rederijen regio reinigingsdienst reisbureau reizen restaurant
    restauratie restauraties rijk rijschool rood ruimte salon sanatorium sanitair schaatsbaan scheepsbouw
    scheepswerf scheepvaart schilderwerken schoenen scholen scholengroep school schoonmaak schoonmaakbedrijf
    schouwburg sierteelt sint slachterij slagerij sloopwerken sluizen smederij software speelgoed speeltuin spoor
    sport sportclub sporthal staal staalbouw stad stadsarchief stadsbibliotheek stadsmuseum stadsschouwburg
    stadstheater stal stallen ster sterrenwacht stichting stoffeerderij stoffen strandpaviljoen streekmuseum studio
    suiker systemen tandartsen tandartspraktijk tapijt taxi techniek technologie telecom televisie textiel theater
    thee thuiszorg timmerbedrijf timmerfabriek toerisme toneel toneelgroep touringcars transport transportbedrijf
    tuin tuinbouw tuincentrum tuinderij tuinen uitgever uitgeverij uitgevers uitvaart uitvaartzorg uitzendbureau
    uitzendkrachten uni=Universiteit univ=Universiteit unie universiteit vakgroep vastgoed veehouderij veiligheidsregio veiling
    veilingen ventilatie verblijf vereniging verf verhuizingen verhuur verlichting vermogensbeheer verpakkingen
    verpleeghuis vertalingen vervoer vervoersbedrijf verzekeringen verzorgingshuis vis visafslag visserij
    visserijbedrijf vlees vleeswaren vliegveld vloeren voeding volkshuisvesting waterbedrijf waterleiding waterschap
    watersport wegenbouw werf werkplaats werven west weverij wijn wijnen wijngaard wijnhandel wijnhuis windenergie
    winkel wit wonen woningbouw woningcorporatie woningstichting woonzorg woonzorgcentrum zaden zagerij zee
    zeilmakerij zeilschool ziekenfonds ziekenhuis ziekenhuizen zilver zilversmederij zon zonen zorg zorgcentrum
    zorggroep zorginstelling zorgkantoor zuid zuivel zuivelfabriek zwart zwembad
"""
