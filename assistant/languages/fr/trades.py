"""French: words for occupations, and words that firms and institutions call themselves by."""

# A phrase with one of these is a job title; all trades, both genders. Notation: languages/extraction.py.
OCCUPATIONS = """
    accessoiriste, accompagnateur, accompagnatrice, accordeur, accordeuse, acheteur, acheteuse, actuaire, adjoint
    adjointe, administrateur, administratrice, aesh, affineur, affineuse, agent, agente, agriculteur, agricultrice
    agronome, aide, aide-comptable, aide-cuisinier, aide-gardien, aide-gardienne, aide-soignant, aide-soignante
    ajusteur, ajusteuse, alternance, alternant, alternante, altiste, ambulancier, ambulancière, analyste
    anesthésiste, animateur, animatrice, anthropologue, apiculteur, apicultrice, apprenti, apprentie, apprentissage
    arbitre, architecte, archiviste, archéologue, asem, assc, assistanat, assistant, assistante, asv, ater, atsem
    attaché, attachée, auditeur, auditrice, aumônier, auxiliaire, avocat, avocate, avs, balayeur, balayeuse
    banquier, banquière, barbier, barista, barmaid, barman, berger, bergère, bibliothécaire, bijoutier, bijoutière
    biologiste, bosco, boucher, bouchère, boulanger, boulangère, brancardier, brancardière, brasseur, brasseuse
    brigadier, brigadière, brodeur, brodeuse, bûcheron, bûcheronne, cadre, cadreur, cadreuse, caissier, caissière
    cantonnier, capitaine, cariste, carreleur, carreleuse, carrossier, carrossière, caviste, chanteur, chanteuse
    charcutier, charcutière, chargé, chargée, charpentier, charpentière, chaudronnier, chaudronnière, chauffagiste
    chauffeur, chauffeuse, chef, cheffe, chercheur, chercheuse, chimiste, chirurgien, chirurgienne, chocolatier
    chocolatière, choriste, cintrier, clerc, coach, coiffeur, coiffeuse, collaborateur, collaboratrice, commercial
    commerciale, commis, comptable, comédien, comédienne, concierge, conducteur, conductrice, confiseur, conseiller
    conseillère, conservateur, conservatrice, consultant, consultant.e, consultante, contractuel, contractuelle
    contremaître, contremaîtresse, contrôleur, contrôleuse, coordinateur, coordinatrice, coordonnateur
    coordonnatrice, cordonnier, cordonnière, correcteur, correctrice, costumier, costumière, coursier, coursière
    courtier, courtière, couturier, couturière, couvreur, couvreuse, cpe, crêpier, crêpière, cueillette, cueilleur
    cueilleuse, cuisinier, cuisinière, céramiste, dactylo, dameur, dameuse, danseur, danseuse, designer
    dessinateur, dessinatrice, dev, devops, directeur, directrice, dirigeant, dirigeante, docker, doctorant
    doctorante, doctorat, documentaliste, doreur, doreuse, douanier, douanière, décorateur, décoratrice, délégué
    déléguée, démarcheur, démographe, détective, développeur, développeur.se, développeuse, employé, employée
    employé|employée, enseignant, enseignante, entraîneur, entraîneuse, ergonome, ergothérapeute, esthéticien
    esthéticienne, ethnologue, expert, experte, extra, facteur, factrice, façadier, ferronnier, ferronnière
    fiscaliste, forain, forestier, forestière, forgeron, formateur, formatrice, fraiseur, fraiseuse, frigoriste
    fromager, fromagère, garde-forestier, garde-malade, garde-pêche, gardien, gardienne, gendarme, gestionnaire
    glacier, gouvernant, gouvernante, graphiste, graveur, graveuse, greffier, greffière, grutier, grutière
    guichetier, guichetière, guide, généraliste, géographe, géologue, géomètre, gérant, gérante, habilleur
    habilleuse, hautboïste, historien, historienne, horloger, horlogère, huissier, hydrologue, hôte, hôtesse
    illustrateur, illustratrice, imprimeur, imprimeuse, infirmier, infirmière, infographe, infographiste, ingénieur
    ingénieure, instituteur, institutrice, intendant, intendante, interprète, intérimaire, jardinier, jardinière
    joaillier, joaillière, journaliste, juge, juriste, kinésithérapeute, laborantin, laborantine, lamaneur, lecteur
    lectrice, libraire, lieutenant, lingier, linguiste, lingère, livreur, livreuse, luthier, luthière, machiniste
    magasinier, magasinière, magistrat, magistrate, manager, mandataire, manipulateur, manipulatrice
    manutentionnaire, maquettiste, maquilleur, maquilleuse, maraîcher, maraîchère, marin, maroquinier, maroquinière
    masseur, masseuse, matelot, mathématicien, mathématicienne, maçon, maçonne, maître-assistant, maître-assistante
    maître-chien, maître-nageur, maïeuticien, menuisier, menuisière, modéliste, moniteur, monitrice, monteur
    monteuse, mouleur, mouleuse, mousse, musicien, musicienne, mécanicien, mécanicienne, mécano, médecin
    médecin-chef, médiateur, médiathécaire, médiatrice, métreur, métreuse, notaire, nourrice, négociateur
    négociatrice, oenologue, officier, opticien, opticien-lunetier, opticienne, opérateur, opératrice, organiste
    orthophoniste, orthoptiste, ostéopathe, ouvreur, ouvreuse, ouvrier, ouvrière, palefrenier, palefrenière
    pasteur, pasteure, paysagiste, peintre, pelleteur, perchman, perchwoman, pharmacien, pharmacienne, photographe
    physicien, physicienne, pianiste, pigiste, pilote, pisciculteur, pisteur, pisteuse, pizzaïolo, placier
    placière, planificateur, planificatrice, planneur, planneuse, plombier, plombière, plonge, plongeur, plongeuse
    plâtrier, plâtrière, podologue, poissonnier, poissonnière, policier, policière, polisseur, polisseuse, pompier
    pompière, post-doc, post-doctorant, post-doctorante, post-doctorat, postdoc, postdoctorant, postdoctorante
    potier, potière, primeur, producteur, productrice, professeur, professeure, projectionniste, projeteur
    projeteuse, prothésiste, proviseur, proviseure, préparateur, préparatrice, préposé, préposée, présentateur
    présentatrice, président, présidente, psychiatre, psychologue, psychomotricien, psychomotricienne, puériculteur
    puéricultrice, pâtissier, pâtissière, pédiatre, radiologue, recetteur, relieur, relieuse, remplaçant
    remplaçante, repasseur, repasseuse, reporter, représentant, représentante, responsable, retoucheur, retoucheuse
    ripeur, routier, routière, réalisateur, réalisatrice, réceptionnaire, réceptionniste, rédacteur, rédactrice
    régie, régisseur, régisseuse, régleur, régleuse, répétiteur, répétitrice, réserviste, résidence, sacristain
    sacristine, sage-femme, saisonnier, saisonnière, sapeur-pompier, sauveteur, sauveteuse, sculpteur, sculptrice
    scénariste, scénographe, secrétaire, secrétariat, sellier, sellière, serrurier, serrurière, sertisseur
    sertisseuse, serveur, serveuse, skipper, sociologue, soigneur, soigneuse, sommelier, sommelière, soudeur
    soudeuse, souffleur, sous-chef, sous-cheffe, sous-directeur, sous-directrice, sous-officier, speaker
    spécialiste, stage, stagiaire, standardiste, statisticien, statisticienne, steward, styliste, superviseur
    superviseure, surveillant, surveillante, sysadmin, tapissier, tapissière, technicien, technicienne
    technico-commercial, technico-commerciale, teinturier, terrassier, testeur, testeuse, thèse, thésard, thésarde
    timonier, tisserand, tisserande, topographe, tourier, tourière, tourneur, tourneuse, tractoriste, traducteur
    traductrice, traiteur, trésorier, trésorière, tuteur, tutrice, typographe, téléconseiller, téléconseillère
    télétravailleur, télévendeur, tôlier, tôlière, urbaniste, vacataire, vacher, vachère, valet, vendanges
    vendangeur, vendangeuse, vendeur, vendeuse, verrier, verrière, vigile, vigneron, vigneronne, violoncelliste
    violoniste, vitrier, volontaire, vétérinaire, webdesigner, webmaster, webmestre, éboueur, ébéniste
    éclairagiste, écologue, économe, économiste, éditeur, éditrice, éducateur, éducatrice, électricien
    électricienne, éleveur, éleveuse, épicier, épicière, épidémiologiste, œnologue
    adjoint|adjointe administratif|administrative, administrateur|administratrice système, agent de maîtrise
    agent de sécurité, agent|agente d'entretien, aide de cuisine, aide soignant|soignante, aide à domicile
    attaché de presse, attaché|attachée territorial|territoriale, auxiliaire de puériculture, auxiliaire de vie
    business developer, cadre de santé, chargé d'études, chargé de ~, chargée|chargé de clientèle
    chargé|chargée d'affaires, chargé|chargée d'enseignement, chargé|chargée d'études, chargé|chargée de mission
    chargé|chargée de recherche, chef de partie, chef de produit, chef de projet, chef de publicité, chef de rang
    cheffe de projet, chef|cheffe d'équipe, chef|cheffe de chantier, chef|cheffe de cuisine, chef|cheffe de rayon
    chef|cheffe de secteur, chef|cheffe de service, chef|cheffe de?, commis de cuisine, community manager
    conducteur|conductrice d'engins, conducteur|conductrice de travaux, contrat doctoral, data analyst
    data engineer, data engineer|scientist|analyst, data scientist, directeur|directrice adjoint|adjointe
    directeur|directrice de la photographie, direction adjointe, employé polyvalent, facteur d'orgues
    femme de chambre, garde champêtre, garde forestier, gardien d'immeuble, growth manager, hôte|hôtesse d'accueil
    hôte|hôtesse de caisse, ingénieur du son, ingénieur|ingénieure d'affaires, ingénieur|ingénieure d'études
    interne en ~, magasinière cariste, maître d'hôtel, maître d'ouvrage, maître d'œuvre, maître de chai
    maître nageur, maître|maîtresse de chapelle, maître|maîtresse de conférences, metteur|metteuse en scène
    motion designer, night auditor, office manager, premier|première vendeur|vendeuse
    product owner|manager|designer, professeur associé, professeur|professeure des écoles, préparateur de commandes
    réceptionniste de nuit, rédacteur web, rédacteur|rédactrice territorial|territoriale, scrum master
    second de cuisine, second|seconde de cuisine, secrétaire générale, service civique, souffleur de verre
    stage de fin d'études, technicien son, traffic manager, troisième|second|premier violon, ux designer
    veilleur|veilleuse de nuit
"""

# Ends of words that are occupations where one is expected, "position of stevedore".
OCCUPATION_TAILS = "aire ant ante crate er ere eur euse graphe ien ienne ier iere iste logue ologue rice teur trice"

# Parts of company names: domains are parted by them, and written with their accents.
FIRM_WORDS = """
    abattoir abbaye académie agence agglomération agricole agro air ambassade ambulances aménagement antiquités
    apiculture aquarium arboretum architectes architecture archives armement art artisan artisans arts asile
    assainissement association assurance assurances atelier ateliers auberge autocars automobile automobiles
    aviation avocats aéronautique aéroport aérospatiale bains banque bar bassin bateaux bibliothèque bibliothèques
    bijouterie biscuiterie bistro bistrot blanchisserie bois boucherie boulangerie boulangeries bourse boutique
    brasserie brasseries briqueterie brûlerie bureau béton cabaret cabinet café cafés caisse camping canal cantine
    carrières carrosserie cartonnerie cave caves centre ch chalet chambre chambres chantier chantiers charcuterie
    charpente charpentes chaudronnerie chauffage chaussures chemins chimie chocolaterie chorale chu chu=CHU château
    cidrerie ciments cinéma cirque clinique cliniques clos coiffure collège colonie comité communauté commune
    compagnie comptoir conciergerie confection confiserie confitures conseil conseils conservatoire conserverie
    construction constructions consulat coopération coopérative cosmétiques couture couvent couverture cristallerie
    croisières crèche crêperie cuirs cuisine cuisines cycles câbles céramiques danse dentaire diffusion digital
    diocèse distillerie distribution diététique docks domaine domaines déménagements département eau eaux ecole
    ehpad emballages embarcadère ems ems=EMS enhaut entreprise entrepôt entrepôts environnement espace espaces ets
    expertise fabrique fac=Faculté faculté faïencerie ferme fermes ferronnerie festival fiduciaire filature film
    films finance finances fleuriste fleurs foire fondation fonderie forge forges formation forêt forêts fournil
    foyer fret fromagerie fromages fruits frères funérailles funéraire fédération galerie garage garages gare
    gendarmerie gestion glaces golf graines grains grand grands granit gravure groupe gîte gîtes halle halles haras
    horlogerie horticulture hospice hospices huilerie hydro hôpital hôpitaux hôtel hôtellerie immobilier immobilière
    impression imprimerie imprimeurs industrie industries informatique ingénierie ingénieurs institut instruments
    interim intérim jardin jardinerie jardins joaillerie jouets journal justice kiné labo labo=Laboratoire
    laboratoire laboratoires laines laiterie laiteries laverie lettres librairie librairies ligue linge lingerie
    literie logement logis logistique loisirs loup lutherie lycée lycées légumes machines magasin magasins mairie
    mairies maison maisons manufacture manège marais maraîchers marbrerie marché marine maritime marqueterie
    matériaux maçonnerie menuiserie menuiseries messagerie messageries meubles meunerie microbrasserie miel mines
    ministère minoterie mission mobilier mobilités monastère montagne monument moulin moulins municipalité musique
    musée musées mutualité mutuelle mécanique médiathèque médical médico métal métallerie métaux métropole nautique
    nautisme navigation nettoyage notaires négoce observatoire oeuvre office optique optiques opéra orchestre
    ostréiculture palais papeterie papeteries parc parcs parfumerie parfums paroisse patinoire pavillon peinture
    pension phare pharma pharmacie philharmonique photo piscine piscines plastiques plomberie poissonnerie police
    polyclinique pompes port ports poste poterie presse prieuré primeurs production productions produits promotion
    propreté préfecture prévoyance pub publicité pâtisserie pépinière pépinières pêche pêcheries quincaillerie radio
    rail recherche recyclage refuge refuges relais reliure remorques repas restaurant restaurants restauration revue
    rives rivière rivières robotique routes régie région résidence résidences salines salon sanatorium santé scierie
    scieries sellerie semences seniors serres serrurerie service services skieurs social société soieries solaire
    solidarité source sport sports stade startup station stations studio studios sucrerie supermarché surgelés
    syndicat systèmes sécurité tannerie tapis taxis technique techniques technologies textile textiles thermes thé
    théâtre théâtres tissages toitures tourisme traiteur tramways transit transport transports travaux tribunal
    tréfilerie tuilerie télécoms télévision tôlerie uni=Université univ=Université université universités usine
    usines vacances verger vergers verrerie viandes vignerons vignes vignoble vignobles villa village ville vins
    viticole voile voiles volailles voyages vélo vélos vétérinaire zoo échangeur éclairage écluse école écoles
    écurie écuries éditeur éditeurs édition éditions éducation église électricité électrique électronique élevage
    élevages énergie épicerie équestre équipements établissements étude événementiel événements îles œuvre
"""
