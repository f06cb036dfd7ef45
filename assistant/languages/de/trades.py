"""German: words for occupations, and words that firms and institutions call themselves by."""

# A phrase with one of these is a job title; all trades, both genders. Notation: languages/extraction.py.
OCCUPATIONS = """
    *-leitung, abteilungsleitung, *abwart, *abwartin, *administrator, *administratorin, *agent, *agentin
    *akustiker, *akustikerin, *alleinkoch, *altenpflegerin, *amtsleiter, *amtsleiterin, amtsleitung, *analyst
    *analystin, *angestellte, *angestellter, *animateur, *animateurin, *anlagenführer, *anlagenführerin, *anwalt
    *anwältin, *anwärter, *anwärterin, *apotheker, *apothekerin, *arbeiter, *arbeiterin, *architekt, *architektin
    *archivar, *archivarin, *archäologe, *archäologin, *arzt, *assistent, *assistentin, *assistenz, *assistenzarzt
    assistenzarztstelle, assistenzstelle, *assistenzärztin, ausbildung, *ausbildungsplatz, *ausbildungsstelle
    *aushilfe, *aushilfsjob, *auszubildende, *auszubildender, *autor, *autorin, azubi, *bademeister, *bademeisterin
    *baggerfahrerin, *banker, *bankerin, *barista, *barkeeper, *barkeeperin, *bauer, bauleitung, *bauzeichner
    *bauzeichnerin, *beamter, *beamtin, *beauftragte, *beauftragter, *begleiter, *begleiterin, *beikoch
    *beleuchter, *beleuchterin, *berater, *beraterin, bereichsleitung, *bereiter, *bereiterin, *bergführerin
    *bestatter, *bestatterin, *betreuer, *betreuerin, *bibliothekar, *bibliothekarin, *bibliothekskraft, *biologe
    *biologin, *bodenleger, *bodenlegerin, *bootsbauer, *bootsbauerin, bote, botin, *brauer, *brauerin
    *braumeisterin, *briefträger, *briefträgerin, *buchbinder, *buchbinderin, *buchhalter, *buchhalterin
    *buchhaltung, *bufdi, *bäcker, *bäckerin, bäuerin, *bühnenbildnerin, *bürgermeister, *bürgermeisterin
    bürohilfe, *bürokraft, *callcenter-agent, *cellist, *cellistin, *chef, *chefarzt, *chefin, *chefärztin
    *chemiker, *chemikerin, *coach, *commis, *concierge, *consultant, *controller, *controllerin, *controlling
    *cutter, *cutterin, *dachdecker, *dachdeckerin, *datentypistin, *decksfrau, *decksmann, *designer, *designerin
    *detektiv, *detektivin, *developer, *dezernent, *dezernentin, *diakon, *diakonin, dienstleitung, dipl.-ing.
    *direktor, *direktorin, *disponent, *disponentin, *diätassistentin, doktorand, *doktorandenstelle, doktorandin
    *dolmetscher, *dolmetscherin, *dozent, *dozentin, *dramaturg, *dramaturgin, *dreher, *dreherin, *drucker
    *druckerin, *einkäufer, *einkäuferin, *elektriker, *elektrikerin, elternzeitvertretung, empfang, *empfangsdame
    *empfangskraft, empfangsleitung, *engineer, *entwickler, *entwicklerin, *ergotherapeutin, erntehilfe
    *ernährungsberaterin, *erzieher, *erzieherin, *experte, *expertin, *fachangestellte, *fachangestellter
    *facharbeiter, *facharbeiterin, *fachberaterin, *fachfrau, *fachkraft, *fachmann, fage, *fahrer, *fahrerin
    *ferienjob, *feuerwehrfrau, *feuerwehrmann, *filialleiterin, filialleitung, *fischer, *fischerin, *fleischer
    *fleischerin, *fliesenleger, *fliesenlegerin, *florist, *floristin, *flugbegleiterin, *forscher, *forscherin
    *forstwirt, *forstwirtin, *fotograf, *fotografin, *freiwilligendienst, *friseur, *friseurin, *fräser, *fräserin
    *fsj, *förster, *försterin, *führer, *führerin, *gastwirt, *geigenbauerin, *geiger, *geigerin, *geologe
    *geologin, *germanistin, *geschäftsführer, *geschäftsführerin, *geselle, *gesellin, *gestalter, *gestalterin
    *gipser, *gipserin, *glaser, *glaserin, *goldschmied, *goldschmiedin, *grafiker, *grafikerin, gruppenleitung
    *gutachter, *gutachterin, *gärtner, *gärtnerin, haushaltshilfe, *haushälterin, hausleitung, *hausmeister
    *hauswart, *hauswartin, *hauswirtschafter, *hauswirtschafterin, *hebamme, *heilpädagogin, heimleitung, *helfer
    *helferin, *hilfskraft, hilfskraftstelle, hirt, *hirte, *hirtin, *historiker, *historikerin, *hospitant
    *hospitantin, *hotelfachfrau, *hotelfachmann, *illustrator, *illustratorin, *imker, *imkerin, *informatiker
    *informatikerin, *ingenieur, *ingenieurin, *inspektor, *inspektorin, *inspizient, *inspizientin, *installateur
    *installateurin, *instrumentenbauerin, *journalist, *journalistin, *jugendarbeiterin, *jungkoch, *jungköchin
    *juniorprofessur, *jurist, *juristin, *jäger, *jägerin, *kalkulator, *kalkulatorin, *kamerafrau, *kameramann
    *kantor, *kantorin, *kapitän, *kapitänin, kassenwart, *kassierer, *kassiererin, *kauffrau, *kaufleute
    *kaufmann, *kellermeister, *kellner, *kellnerin, *keramiker, *keramikerin, kinderbetreuung, *kinderfrau
    kitaleitung, *klempner, *klempnerin, *koch, *kommissionierer, *kommissioniererin, *komparse, *komparsin
    *konditor, *konditorin, konrektor, konrektorin, *konstrukteur, *konstrukteurin, *koordinator, *koordinatorin
    *kosmetiker, *kosmetikerin, *kraft, *kranführer, *kranführerin, *krankenpflegerin, *kundenberater
    *kundenberaterin, *kundenbetreuung, *kurator, *kuratorin, *kurier, kurierbote, *kurierin, *kustodin, kustos
    *köchin, *küchenchef, *küchenchefin, *küchenhilfe, küchenleitung, *küster, *küsterin, *laborant, *laborantin
    *lackierer, *lackiererin, *lagerist, *lageristin, *landwirt, *landwirtin, *lehrer, *lehrerin, *lehrkraft
    *lehrling, *lehrperson, lehrstelle, *leiter, *leiterin, leitung, *lektor, *lektorin, *leuchtturmwärter
    *linguist, *linguistin, *logopäde, *logopädin, *lokführer, *lokführerin, *lokomotivführerin, *lotse, *lotsin
    *löterin, *makler, *maklerin, *maler, *malerin, *management, *manager, *managerin, *maschinist, *maschinistin
    *masseur, *masseurin, *mathelehrer, *mathematiker, *mathematikerin, *matrose, *matrosin, *maurer, *maurerin
    *mechaniker, *mechanikerin, *mechatroniker, *mechatronikerin, *mediator, *mediatorin, *meister, *meisterin
    *meisterstelle, *melker, *melkerin, *mesner, *mesnerin, *metzger, *metzgerin, mfa, *minijob, *mitarbeiter
    *mitarbeiterin, *moderator, *moderatorin, *monteur, *monteurin, mpa, mta, mtra, *museumspädagogin, *musiker
    *musikerin, mutterschaftsvertretung, *mälzer, *müllerin, *nachhilfe, *nachtportier, *nachtwache, *nebenjob
    *notar, *notariatssekretärin, *notarin, *näher, *näherin, *oberarzt, *oberärztin, *offizier, *offizierin
    *operatorin, *optiker, *optikerin, *organist, *organistin, *orgelbauerin, *packer, *packerin, *paralegal
    *pastor, *pastorin, *patissier, *patissière, *pfarrer, *pfarrerin, *pflegeassistenz, pflegedienst
    pflegedienstleitung, *pflegefachfrau, *pflegefachmann, *pflegehelfer, *pflegehelferin, *pflegekraft, *pfleger
    *pflegerin, *pförtner, *pförtnerin, *physiker, *physikerin, *pilot, *pilotin, pka, *planer, *planerin
    *platzwart, *podologe, *podologin, *polier, *polierin, *polizist, *polizistin, *polsterer, *polsterin, *portier
    *portierin, postdoc, *postdoc-stelle, *postdocstelle, postdoktorand, postdoktorandin, *praktikant
    praktikantenstelle, *praktikantin, *praktikum, *praktikumsplatz, *praktikumsstelle, *praxissemester
    *pressesprecherin, *producer, *producerin, produktionsleitung, professor, professorin, *professur
    *programmierer, *programmiererin, projektleitung, promotion, *promotionsstelle, *protokollantin
    *prozessingenieurin, *prüfer, *prüferin, *psychologe, *psychologin, pta, *pädagoge, *pädagogin, *ranger
    *rechtsanwaltsfachangestellte, *rechtspfleger, *rechtspflegerin, *recruiter, *recruiterin, *redakteur
    *redakteurin, *redaktion, redaktionsleitung, *redenschreiberin, *referendar, *referendariat, *referendarin
    *referent, *referentin, *regieassistenz, regionalleitung, *regisseur, *regisseurin, *registrarin
    reinigungshilfe, *reinigungskraft, reisebegleitung, *reiseleiter, *reiseleiterin, *reiterin, *reitlehrerin
    *reporter, *reporterin, *requisiteur, *requisiteurin, *restaurantfachfrau, *restaurator, *restauratorin
    *rettungsschwimmer, *revisor, *revisorin, *rezeptionist, *rezeptionistin, *richter, *richterin
    *rollout-beraterin, *sachbearbeiter, *sachbearbeiterin, *sachbearbeitung, *sachverständige, *sachverständiger
    *sanitäter, *sanitäterin, *sattler, *sattlerin, *schauspieler, *schauspielerin, *schiffer, *schifferin
    *schleusenwärter, *schleusenwärterin, *schlosser, *schlosserin, *schmied, *schmiedin, *schneider, *schneiderin
    *schreibkraft, *schreiner, *schreinerin, *schriftführerin, *schuhmacher, *schuhmacherin, *schulbegleitung
    schulleitung, *schuster, *schusterin, schwangerschaftsvertretung, *schweisser, *schweisserin, *schweißer
    *schweißerin, *schwester, *schwimmmeister, *scientist, *scout, *seelsorger, *seelsorgerin, *sekretariat
    *sekretär, *sekretärin, senn, *sennerin, *servicekraft, *setzer, *setzerin, *skilehrerin, *soldat, *soldatin
    solobratsche, *sommelier, *sommelière, *sommerjob, *sozialarbeiter, *sozialarbeiterin, *soziologe, *soziologin
    *specialist, *spengler, *spenglerin, *spezialist, *spezialistin, *spieler, *spielerin, *sprecher, *sprecherin
    *sprechstundenhilfe, *springer, *springerin, *spüler, *spülerin, *spülkraft, *staatsanwältin, *stadtführerin
    stallhilfe, *standesbeamtin, *staplerfahrer, *staplerfahrerin, *statiker, *statikerin, stationsleitung
    *statistiker, *statistikerin, *steinmetz, *steinmetzin, *steuerberaterin, *steuerfachangestellte, *steuerfrau
    *steuermann, *stratege, *strategin, *streetworker, *streetworkerin, *stuckateur, *stuckateurin
    *systemadministratorin, *sänger, *sängerin, *tagesmutter, tankwart, *teamassistenz, teamlead, teamleitung
    *techniker, *technikerin, *teilzeitkraft, *telefonist, *telefonistin, *tester, *testerin, *texter, *texterin
    *therapeut, *therapeutin, *tierarzt, *tierpflegerin, *tierärztin, *tischler, *tischlerin, *tontechnikerin
    *trainee, *trainer, *trainerin, *tutor, *tutorin, tutti-geige, *tänzer, *tänzerin, *töpfer, *töpferin, *türmer
    *türmerin, *uhrmacher, *uhrmacherin, verkaufshilfe, *verkäufer, *verkäuferin, *vermesser, *vermesserin
    *vertreter, *vertreterin, vertretung, *vertriebler, *vertrieblerin, vertriebsleitung, *verwaltungskraft
    *volontariat, *volontär, *volontärin, *vorarbeiter, *vorarbeiterin, *vorführer, *vorführerin, *vorlesekraft
    *vorpraktikum, *vorsitzende, *vorsitzender, *vorstand, *vorständin, *w1-professur, *wachfrau, *wachmann, *weber
    *weberin, *werkstattleiterin, werkstudent, *werkstudentenstelle, werkstudentin, werkstudium, *winzer, *winzerin
    *wirt, *wirtin, *wirtschaftsprüferin, *wissenschaftler, *wissenschaftlerin, *wächter, *wärter, *wärterin
    *zahntechniker, *zahntechnikerin, *zeichner, *zeichnerin, *zerspaner, *zerspanerin, zfa, *zimmerer, *zimmerfrau
    *zimmerin, *zimmermann, *zimmermädchen, *zivildienstleistender, *zugbegleiter, *zugbegleiterin, *zusteller
    *zustellerin, *ärztin, *ökologe, *ökologin, *übersetzer, *übersetzerin, *account manager, *chef de partie
    *sales manager, 2. violine, assistenz der geschäftsführung, erste violine, product owner, scrum master
    team lead, tech lead
"""

# Ends of words that are occupations where one is expected, "position of stevedore".
OCCUPATION_TAILS = "ant antin dienst ent entin er erin eur euse frau gast gehilfe gehilfin hilfe in ist istin job kraft leitung loge login mann oge ogin or orin praktikum stelle techniker wart wirt"

# Parts of company names: domains are parted by them, and written with their accents.
FIRM_WORDS = """
    abtei agentur agrar akademie akustik alm alpen altenheim amt anlagenbau anstalt antiquariat apotheke architekten
    archiv archive aufzüge auktionshaus aussenwerbung autohaus bad bahn bahnen bank bau baubetriebe bauern bauernhof
    bauhof baumarkt baumschule bauunternehmen behindertenhilfe behörde beratung bergbahn bergbahnen bestattungen
    betonwerk betrieb betriebe bezirk bezirksamt bibliothek bierbrauerei bildungswerk bildungszentrum biogas biohof
    bistum blumen bootsbau bootswerft brauerei brennerei buchbinderei buchhandlung buchhaus bund bundesamt
    bundesanstalt burg busbetriebe busreisen bäckerei bäder bücher bühne bühnen café campingplatz caritas chemie
    chor consulting dachdecker dental dentallabor diakonie dienste dienstleistungen diözese dom domäne druck
    druckerei edelstahl elektro elektronik elektrotechnik energie energien erlebnispark fachhochschule fahrrad
    fahrradladen fahrschule fahrzeugbau fakultät familienzentrum feinkost feinmechanik fensterbau ferienpark
    festival feuerwehr fh=FH film filmproduktion finanzamt fischerei fitness fleischerei floristik flug flughafen
    fondation fonds forschung forschungsinstitut forschungszentrum forst forstamt forstbetrieb forum fotografie
    frachten friedhof friseur funk funkhaus fähre förderverein gaertnerei galerie gartenbau gasthaus gasthof
    gastronomie gaststätte geigenbau gemeinde gemeindewerke gemüse genossenschaft gericht gesamtschule gesellschaft
    gestüt gesundheit gesundheitsamt getränke giesserei gießerei glas glaserei glashütte goldschmiede großbäckerei
    großhandel grundschule gruppe gs=Grundschule gut gutshof gymnasien gymnasium gärten gärtnerei hafen haftpflicht
    handel handelskammer handwerk handwerkskammer hauptschule haus hausverwaltung heim heizung hilfswerk hochbau
    hochschule hof holding holz holzbau hospiz hotel hotels hundeschule hütte hüttenwerk imkerei immobilien
    industrie informatik ingenieurbüro ingenieure ingenieurgesellschaft innenausbau installationen institut
    instrumente internat isolierungen jugendamt jugendherberge jugendhilfe kaffee kaffeerösterei kammer kanton
    kanzlei kaserne kathedrale keramik kh=Krankenhaus kindergarten kinderhaus kindertagesstätte kino kirche kita
    klinik kliniken klinikum klinikverbund kloster klub kommune konditorei konservatorium konzern kosmetik kraftwerk
    krankenhaus krankenkasse kreis kreisverwaltung kräuter kultur kulturamt kulturhaus kulturverein kunst kunsthalle
    kunsthaus kunststoff kunststofftechnik kunstverein kurhaus käserei küchen kühlhaus labor labore lackiererei
    laden lagerhaus land landesamt landesbank landgasthof landgut landkreis landschaftsbau landtechnik
    landwirtschaft leasing lebenshilfe lederwaren lehrstuhl leuchten licht linie linien logistik luftfahrt maler
    manufaktur marienstift marketing markt maschinen maschinenbau media medizintechnik messe messebau messtechnik
    metall metallbau metzgerei mietwagen milch ministerien ministerium mobil mobilität molkerei montagebau montagen
    motoren museum musik musikschule mälzerei märkte möbel möbelhaus mühle mühlen nachrichten nationalpark naturpark
    netze notariat nudeln oper optik orchester orden ordination orgelbau papier papierfabrik parkett partner pension
    personal personalberatung personaldienstleistungen pfarramt pfarrei pflege pflegedienst pflegeheim pharma
    philharmonie photovoltaik polizei praxis privatschule produktion produktionen profis prothetik präzision
    präzisionstechnik rathaus raumausstattung recht rechtsanwälte recycling rederei reederei regionalbahn
    regionalverband reha reisebüro reisen reiterhof reitstall residenz restaurant retail rettungsdienst rohrbau
    rundfunk rösterei saatgut sanatorium sanitär schauspielhaus schiff schiffbau schiffe schifffahrt schloss
    schlosserei schmiede schneiderei schokolade schreinerei schuhe schule schwimmbad seilbahn seilbahnen seminar
    sender senf senioren seniorenheim seniorenstift seniorenzentrum siedlungswerk software solar solartechnik
    solutions sozialdienst sozialstation sozialwerk sparkasse spedition spiele spielwaren spital sport sportverein
    staatsarchiv staatsoper staatstheater stadt stadtarchiv stadtbibliothek stadtbücherei stadtmuseum stadtreinigung
    stadttheater stadtverwaltung stadtwerke stahl stahlbau stall steinbruch steine sternwarte steuerberater
    steuerberatung stift stiftung strom studentenwerk studio stw=Stadtwerke systeme systemhaus sägewerk süßwaren
    tagesklinik tagespflege tanz taxi technik technologie technologien telefonseelsorge textil textilien th=TH
    theater therme tiefbau tierarztpraxis tierheim tierklinik tierpark tischlerei tourismus touristik transporte
    treuhand tu=TU turm töpferei uhren uhrenmanufaktur umwelt umweltamt uni uni=Universität universität
    universitätsklinikum veranstaltungen verband verein verkehr verkehrsbetriebe verlag verlagshaus vermessung
    verpackungen versand versicherung versicherungen vertrieb verwaltung verwaltungen vhs=VHS viehhandel
    volkshochschule vorsorge wald waldkindergarten wasser wasserverband wasserwerk weberei weinbau weingut
    weinhandel weinhaus werbeagentur werbung werft werften werk werke werkstatt werkstätten werkzeug werkzeugbau
    winzer winzergenossenschaft wirtschaftsprüfung wohnbau wohnen wohnheim wohnungsbau wohnungsgenossenschaft
    wäscherei zahnarztpraxis zeitung zeltbau zement zentrum ziegelei zimmerei zirkus zoo zuckerfabrik zweckverband
    überlandwerke
"""
