"""French: interviews, people and subjects, as mail tells of them."""

from assistant.languages.story_table import StoryTable

TABLE = StoryTable(
    thanks="merci | mercis | remercions | remercie | remercier | remerciements | remerciant | reconnaissant(?:e|s)?",
    pleased="""
        plaisir | ravi(?:e|s|es)? | heureu(?:x|se|ses) | apprécié(?:e|s)? | apprécions | agréable(?:s)?
        enchanté(?:e|s)?
        beau | bel | belle | bon(?:ne)? | super | chouette | sympa(?:thique)? | riche(?:s)? | intéressant(?:e|s|es)?
        passionnant(?:e|s)? | touché(?:e|s)? | impressionné(?:e|s)? | aimé
    """,
    meeting="""
        (?:d')?entretiens?(?: d'embauche| téléphonique| vidéo| technique| final)? | (?:d')?entrevues?
        rencontrer?e?s?
        (?:d')?échanges? | (?:d')?échanger | conversation | discussion | appel | visio(?:conférence)? | coup de fil
        rendez-vous
        (?:journée|matinée|demi-journée|soirée|jour) d'(?:essai|immersion|intégration|observation) | visite | venue
        passage
        (?:d')?essai | mise en situation | leçon de démonstration | cours d'essai | leçon d'essai | audition
        soutenance
        (?:d')?être venu(?:e|s)? | vous (?:avoir )?(?:recevoir|reçu|reçue|rencontré(?:e)?)
        (?:être )?pass(?:é|ée|er) (?:nous voir|à)
        te (?:rencontrer|recevoir|voir) | déplacement | (?:d')?avoir fait (?:le déplacement|la route)
        temps que vous (?:nous )?(?:[a-z]+ )?avez (?:consacré|accordé)
        temps (?:que tu nous as|accordé|consacré)(?: [a-z]+){0,3}
        oral | votre venue | ta venue
    """,
    met="""
        (?:nous|on) (?:nous )?(?:avons|a|sommes|s'est|s'etait|etions) (?:[a-z]+ ){0,3}?(?:rencontré|échangé|parlé|discuté)(?:e|s|es)?
        (?:nous|on) (?:vous|t') ?(?:avons|a) (?:[a-z]+ ){0,2}?(?:vu|reçu)e?
        (?:vous|tu) (?:avez|as|êtes|es) (?:[a-z]+ ){0,3}?(?:rencontré|échangé|passé|venu|présenté|parlé)(?:e|s)?
        (?:lors de|pendant|durant|suite à|après|depuis) (?:la |le |l'|les |notre |votre |ton |cet |cette |nos )?(?:[a-z]+ )?(?:entretiens?|entrevues?|échanges?|rencontre|visio|visite|appel|conversation)
        (?:notre|votre|ton|cet) (?:[a-z]+ )?(?:entretien|échange|rencontre|conversation|appel) (?:[a-z]+ ){0,4}?(?:était|a été|fut|de)
        comme convenu par téléphone
        fait (?:une )?(?:très )?(?:bonne|forte|belle) impression
        dernier tour | phase finale
        (?:lors de|durant|après|à) (?:votre|ton|notre) (?:venue|passage|oral|audition|visite)
        je (?:vous|t') ?(?:avais|ai) (?:reçu|rencontré)e?
    """,
    to_come=r"\w+(?:rons|rez|ront) | \w+er(?:a|ai|as) | (?:vais|va|allons|allez) \w+er",
    me=r"je | moi | m'\w+ | j'\w+ | me | mon",
    asked_me="m'(?:a|ont) (?:demandé|chargée?|priée?|dit|raconté|rapporté)",
    not_met="""
        souhait(?:ons|e|erions|erais|ez) (?:[a-z]+ ){0,4}?(?:rencontrer|échanger|recevoir|inviter|convier|proposer)
        aimer(?:ions|ais) (?:[a-z]+ ){0,4}?(?:rencontrer|échanger|recevoir|inviter|proposer)
        seri(?:ons|ez) (?:ravis|heureux|disponible)
        invit(?:er|ons|e|ation|ée?s?) | convi(?:er|ons|ez|é)
        propos(?:er|ons|e) (?:[a-z']+ ){0,4}?(?:entretien|rendez-vous|échange|date|créneau)
        (?:eusse|aurais|aurions) (?:[a-z]+ )?aimé | au plaisir | hâte | impatien(?:t|te|ts|ce)
        pas (?:[a-z]+ ){0,5}?(?:entretien|rencontrer|rencontre|recevoir|échanger)
        (?:sans|aucun) (?:[a-z]+ )?(?:entretien|rencontre) | annul(?:er|é|ée|ons|ation) | report(?:er|é|ée|ons)
        décal(?:er|é|ée)
        si (?:vous|votre|tu|nous) | prochain(?:e|s)? (?:étape|entretien|échange) | avant (?:notre|votre|l')
        seriez-vous | pourriez-vous
        peux-tu | es-tu | êtes-vous | disponible(?:s)?
        (?:les|des) entretiens (?:auront|débuteront|se dérouleront|commenceront)
        espérons (?:vous |te )?(?:rencontrer|revoir)
    """,
    invites="""
        entretien | entrevue | rencontrer | rencontre | échanger | échange | appel | visio | rendez-vous | recevoir
        visite
        journée d'essai | essai | venir | passer (?:nous voir|à) | disponible | convenir | conviendrait | convient
        inviter
        invitation | vous attend(?:ons|rons) | vous appeler(?:ai|ons)? | t'appeler(?:ai)? | créneau | audition
        dernier tour
    """,
    deadline="""
        avant | avant le | jusqu'au | d'ici | d'ici le | au plus tard | date limite | dès le | à partir du
        depuis le | du
        en date du | reçue? le | postée? le | clôture
    """,
    cancelled="annul(?:er|é|ée|ons|ation|e) | n'aura pas lieu | ne pourra (?:pas )?avoir lieu | supprimé(?:e)?",
    moved="""
        report(?:er|é|ée|ons|e) | décal(?:er|é|ée|ons|e) | déplac(?:er|é|ée|ons) | plutôt
        autre (?:date|créneau|jour|horaire)
        nouvelle date | nouveau créneau | ne (?:peux|peut|pouvons|pourrai) (?:[a-z]+ )?(?:pas|plus)
        changement de date
        invitation mise à jour | modifi(?:é|ée|er)
    """,
    kinds="""
        final: dernier (?:tour|entretien|échange) | phase finale | finalistes? | finale | entretien final
        panel: jury | comité | commission | panel
        technical: technique | live coding | pair programming | cas pratique | étude de cas
        on site: (?:journée|matinée|demi-journée|soirée|jour) d'(?:essai|immersion|observation) | sur place | visite
        on site: dans nos (?:locaux|bureaux|ateliers) | leçon d'essai | cours d'essai | mise en situation
        on site: à l'atelier
        screen: téléphon(?:e|ique) | appel | coup de fil | premier (?:échange|entretien|contact) | préqualification
    """,
    ago="""
        2: avant-hier
        1: hier | hier soir
        0: aujourd'hui | ce (?:matin|midi|soir) | cet après-midi | tout à l'heure
    """,
    last="dernier | dernière | passé | passée",
    next="prochain | prochaine | suivant",
    recently="""
        la semaine (?:dernière|passée) | récemment | l'autre jour
        il y a (?:quelques|deux|trois|dix|quinze) (?:jours|semaines)
        le mois dernier | en début de semaine
    """,
    job="""
        candidature(?:s)? | candidat(?:e|s|es)? | postul(?:er|é|ez|ant) | poste | entretien | entrevue | recrutement
        recruteu(?:r|se)
        recruter | embauche | emploi | stage | alternance | cv | lettre de motivation | offre | profil
        processus de sélection
        journée d'essai | période d'essai | ressources humaines | annonce | thèse | contrat
    """,
    applying="""
        (?:je me permets de |je souhaite )?(?:vous )?(?:adresse|adresser|soumets|soumettre|envoie|propose) (?:[a-z]+ ){0,3}?candidature
        je (?:souhaite |voudrais )?postuler? | ci-joint(?:s)? (?:[a-z]+ ){0,4}?(?:cv|candidature)
    """,
    agency="""
        (?:mon|notre|nos|le) clients? | cabinet (?:de recrutement|de conseil) | consultant(?:e)? en recrutement
        agence d'intérim
        pour le compte de | retour (?:de|du) (?:client|l'entreprise|la part de|chez) | chasseu(?:r|se) de têtes
        présenté (?:ta|votre) candidature
    """,
    retracts="""
        (?:ne (?:tenez|tiens) (?:pas|aucun) compte|ignore[zr]?|oublie[zr]?) (?:[a-z]+ ){0,3}?(?:message|mail|courriel|e-mail|mel|refus|precedent|cela|ça|ce) | par erreur | destinée? à (?:un|une) autre
        (?:envoyé|parti|adressé)(?:e|s|es)? (?:[a-z]+ ){0,3}?(?:trop vite|trop tôt) | (?:toujours|encore|bien|de nouveau) (?:[a-z]+ ){0,2}?(?:en lice|dans la course|en course|dans le processus)
        changé d'avis | finalement (?:nous|on|je|vous|le|la) (?:[a-z]+ ){0,6}?(?:proposer|offrir|retenir|rencontrer|poste) | (?:revenons|reviens) sur (?:notre|ma|cette) (?:décision|réponse|refus)
        s'est (?:désisté|désistée|rétracté|rétractée) | désistement | (?:vous|te) proposer le poste | (?:toujours|encore) (?:intéressé|disponible|libre|partant)(?:e)?
    """,
    no_feedback="""
        (?:pas|aucun|aucune|impossible) (?:[a-z']+ ){0,5}?(?:retour|motif|explication|explications|précisions|justification)
    """,
    parts="""
        coordinator: coordinat(?:eur|rice) | assistant(?:e)? | secrétaire | secrétariat | office manager
        recruiter: (?:chargé|chargée|responsable|directeur|directrice) (?:de |du |des )?(?:recrutement|rh|ressources|talents)
        recruiter: recrut(?:eur|euse|ement) | ressources humaines | rh | drh | talent[a-z ]* | people [a-z]+
        recruiter: consultante?
        hiring manager: fondat(?:eur|rice) | co-?fondat(?:eur|rice) | gérant(?:e)? | direct(?:eur|rice)
        hiring manager: responsable | chef(?:fe)? [a-z']+
        hiring manager: président(?:e)? | professeur(?:e)? | patron(?:ne)? | manager | rédact(?:eur|rice) en chef
        hiring manager: je dirige | ceo | cto
        interviewer: (?:participera|assistera|sera présente?|nous rejoindra)
    """,
    myself="je suis | je dirige | je m'occupe",
    greeting="bonjour | bonsoir | cher | chère | salut | coucou | madame | monsieur | hello | mademoiselle",
    closing="""
        (?:bien )?cordialement | bien (?:à vous|à toi|sincèrement|cordialement) | sincèrement | amicalement
        salutations(?: [a-z]+){0,2}
        (?:je vous prie|nous vous prions|veuillez)(?: [a-zéèêà',]+){0,14} | respectueusement | à bientôt
        bonne (?:journée|continuation)
        meilleures salutations | bises | belle journée | chaleureusement | avec (?:mes|nos|toutes)(?: [a-z]+){0,4}
        bien amicalement | merci
    """,
    surname_greeting="(?:bonjour |chère |cher )?(?:madame|monsieur|mme|docteur|professeur|maître)",
    formal="[Vv]ous | [Vv]otre | [Vv]os",
    informal="[Tt]u | [Tt]oi | [Tt]on | [Tt]a | [Tt]es | [Tt]e | [Tt]'\\w+",
    first_names=False,
    companions="""
        NAME et moi(?:-même)?
        moi et NAME
        avec NAME et moi
        NAME (?:sera|participera|nous rejoindra)
    """,
    discussed=r"""
        (?:[Éé]changes?|[Ee]ntretien|[Cc]onversation|[Dd]iscussion)s? (?:\w+ ){0,4}?sur
        (?:avons|avions|a|ai) (?:\w+ ){0,3}?(?:échangé|parlé|discuté) (?:\w+ ){0,2}?sur
        (?:vos|tes|votre|ta|ton) (?:idées|réflexions|questions|remarques|regard|vision|propositions) sur
    """,
    subject_end="""
        et (?:je|nous|vous|tu|pour|votre|ton|j'ai|on|merci) | qui | que | dont | où | mais | car | parce | lors
        pendant | avec (?:vous|toi|moi|nous)
        lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche | hier | la semaine | est | sont | était
        étaient | a | ont | nous | vous
        m'a | m'ont | j'ai | très | vraiment | ce (?:matin|jour) | aujourd'hui | restent | reste
    """,
    no_subject="""
        le (?:poste|rôle|processus|projet professionnel) | la (?:candidature|mission|suite|société)
        l'(?:entreprise|équipe|offre)
        votre (?:parcours|profil|candidature|expérience|projet|motivation|cv)
        ton (?:parcours|profil|projet|cv|expérience) | ta (?:candidature|motivation)
        vos (?:motivations|expériences) | notre | nos | ce | cette | ces | tout | ça | cela | une éventuelle
        un éventuel
    """,
    mine="""
        mes: vos | tes
        mon: ton
        ma: ta
    """,
)
