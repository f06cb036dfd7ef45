"""French: who signs, how companies and roles are named, what invites and refuses (languages/extraction.py)."""

from assistant.languages.extraction import Table
from assistant.languages.fr.trades import FIRM_WORDS, OCCUPATION_TAILS, OCCUPATIONS

TABLE = Table(
    sign_offs="""
        cordialement, bien cordialement, très cordialement, amicalement, sincèrement, bien sincèrement
        respectueusement, confraternellement, bien à vous|toi, à vous|toi
        sincères|cordiales|meilleures|respectueuses|amicales salutations
        salutations distinguées|cordiales|sincères|respectueuses|amicales, salutations, mes salutations
        avec mes|nos salutations, avec mes ~ salutations les meilleures, meilleures salutations
        meilleurs messages|sentiments|voeux, recevez ~ salutations, veuillez agréer|recevoir|croire
        je vous prie d'agréer|de_croire|de_recevoir, nous vous prions d'agréer|de_croire, daignez agréer, agréez
        dans l'attente, au plaisir, à bientôt, à très bientôt, à très vite
        bonne continuation|chance|journée|soirée|route, amitiés, amitiés scientifiques, bises, la bise, bisous, biz
        belle journée|continuation|soirée, bien amicalement, merci encore|à, bien respectueusement, cdt, cdlt, slts
        bàv, plein de bonnes choses, courage, ciao, cheers, best, regards, best regards, kind regards
        haut les coeurs, pour le comité|jury|bureau|service, excellente continuation|journée, avec toute ma|notre
        chaleureusement, fraternellement
    """,
    for_another="""
        pour le, pour la, pour les, p/, p/ le, p. le, par délégation, par ordre, au nom de, au nom d', pour et par
        le directeur, la directrice, l'adjointe, l'adjoint, le maire
    """,
    by_proxy="p.o., p/o, i.o., i. o., signé, signé par, sé",
    titles="""
        dr pr prof m mm mme mlle me maître docteur professeur monsieur madame mademoiselle ing emer em abbé père
        soeur frère colonel capitaine
    """,
    given_names="""
        jean pierre michel andré philippe rené louis alain jacques bernard marcel daniel roger robert paul claude
        christian henri georges nicolas françois gérard patrick olivier thierry laurent stéphane frédéric sébastien
        julien david christophe pascal éric eric franck bruno dominique vincent antoine alexandre maxime thomas
        guillaume mathieu matthieu romain clément hugo lucas théo nathan arthur jules gabriel raphaël adrien quentin
        kévin florian anthony benoît benoit aurélien damien jérôme fabrice gilles yves yann hervé didier serge rémi
        rémy loïc arnaud xavier cédric emmanuel tristan malo bastien thibaud thibault thibaut gaëtan anselme marie
        jeanne françoise monique catherine nathalie isabelle jacqueline anne sylvie martine nicole christine valérie
        sophie sandrine céline véronique chantal patricia stéphanie julie caroline aurélie émilie camille léa manon
        chloé emma inès sarah laura pauline mathilde marion lucie clara alice charlotte juliette margaux élodie élise
        hélène agnès béatrice brigitte claire corinne delphine estelle florence gaëlle josette karine laetitia
        laurence ludivine magali muriel nadège nadine noémie nour pascale rolande sabrina solène sonia sylvaine
        thérèse virginie violaine yvonne zoé mélanie mélissa amélie anaïs audrey coralie mohamed karim mehdi samir
        fatima leïla amina jordan momo
    """,
    teams="""
        section administrative gestion concours mobilités vie pôle secrétariats stages apprentissage alternance bénévolat personnel candidat candidats offres annonces
        équipe equipe team équipes la le les l' l'équipe l'equipe de des du d' service services ressources humaines
        rh drh direction recrutement recruteur recruteuse recrutements talent talents acquisition people carrières
        carrière mobilité secrétariat secrétaire cellule bureau pôle département emploi emplois candidature
        candidatures scolarité doctorale programme jury comité cabinet toute votre notre nos et & chez via pour au à
        jobs careers hr no-reply noreply ne pas répondre notification notifications message automatique courrier
        chargée chargé recruitment recruiting résidents accueil contact concours commune boîte technique onboarding
        l'ensemble
    """,
    institutions="""
        université ecole école lycée collège institut académie hôpital centre clinique chu ch mairie ville commune
        département région ministère préfecture agence conseil association fondation musée médiathèque bibliothèque
        théâtre opéra église banque caisse mutuelle assurance assurances groupe société étude cabinet notaires
        atelier ateliers boulangerie brasserie fromagerie laiterie laiteries maison domaine château camping refuge
        hôtel restaurant boutique horlogerie imprimerie éditions archives laboratoire laboratoires industries
        industrie technologies studio studios librairie pharmacie transports énergie villa syndicat chambre régie
        office établissements ets fédération coopérative
    """,
    agencies="""
        cabinet de recrutement, cabinet de conseil, chasseur|chasseuse de têtes, intérim
        agence d'intérim|de_recrutement, notre|mon|le client, client final, notre|mon mandant, conseil en recrutement
        executive search, consultant|consultante en recrutement|senior, freelances, studio, agence
    """,
    company_after="""
        0.9: employeur, entreprise
        0.65: poste|offre|emploi|mission|stage|alternance|place|opportunité|opportunités|carrière|avenir|métiers|rôle chez|à|au_sein_de|au_sein_du
             équipe|équipes de|d'|du|des|chez
             au sein de|d'|du|des|de_la, postes ~ chez, vacance|ouverture ~ chez
        0.6: candidature|intérêt|motivation|postulé|postuler|candidater|candidaté chez|à|auprès de|pour rejoindre
             pour le compte de|d', au nom de|d'|du, intérêt ~ pour|envers|porté|portez à?, rejoindre ~ équipes? de
             nous rejoindre chez, mise à jour ~ de|part de, nouvelle|nouvelles|actualité|actualités|message de
             équipe|équipes|team de|d'|chez, bienvenue chez, montré pour, travailler|travaillez|intégrer chez|au sein
        0.5: intérêt que vous ~ à|pour, rejoindre, intégrer, chez nous à
        0.45: chez
        0.25: à, pour, auprès de, pas de|d'
    """,
    client_after="""
        0.85: client|cliente|mandant|mandante|donneur d'ordre, notre client
        0.65: chez, ton book à, votre profil à, votre dossier à, présenté ~ à, retour de|du|des
             la société, l'entreprise, de l'entreprise
        0.5: pour, avec, par
    """,
    not_company="""
        vous votre vos tu ton ta tes te nous notre nos je mon ma mes moi il elle on le la les un une des ce cet cette
        ces l' d' chez poste candidature candidat candidate offre entreprise société équipe processus recrutement
        lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août
        septembre octobre novembre décembre linkedin facebook instagram site page carrières teams zoom skype monsieur
        madame mademoiselle bonjour cher chère bonsoir cdi cdd cv entretien profil france belgique suisse québec
        paris merci suite avenir l'avenir nouveau bientôt
    """,
    role_heads=OCCUPATIONS,
    role_tails=OCCUPATION_TAILS,
    firm_words=FIRM_WORDS,
    role_after="""
        0.85: poste|emploi|fonction|fonctions|place|mission|offre|rôle|job|vacance|intitulé|concours|titre|stage|alternance|contrat|qualité|spécialité ~ de|d'|du|comme
             en qualité de|d', recrutement d'un|d'une|de|d', l'emploi d', la place de, poste intitulé
        0.75: candidature au poste de|d'|en_tant_que|comme|pour le poste de|d'
             candidature pour|à|comme ~ poste|emploi|l'offre|offre|place de|d'?, candidature spontanée de|comme
             candidat|candidate au|à ~ de|d'|l'emploi, postulé ~ comme|au|pour|en_tant_que|à_l'offre|poste de|d'
             non pour, notre|nos future|futur|prochaine|prochain|nouvelle|nouveau
        0.6: candidature, poste, offre
             embaucher|engager|retenir|recruter|sera|retenue|retenu comme|en_tant_que|notre, en tant que, sélection
             celle|celui de
        0.4: comme, pour la|le|les|l', de la|du
    """,
    role_nouns="poste, emploi, place, mission, offre, stage, job",
    role_stops="""
        *ait *aient *era *eront *iront *irait revient vient part reprend prend reste commence travaille connaît quitte
        arrive rentre cherche cherchent recherche veut peut doit dit pense trouve passe gagne sait tient répond parle parlent
        ouvre ferme sort monte rejoint hier demain soir matin samedi dimanche lundi mardi mercredi jeudi vendredi
        chez à? au? aux? dans en? par sur sous avec sans pour? vers depuis durant pendant avant après contre selon
        est sont était étaient sera seront a ont avait avaient ai as avons avez aura fut soit serait n'est n'a ne n'
        pas plus non qui que quoi dont où lequel laquelle auquel et? ou mais car donc or ni si comme quand lorsque
        puisque parce alors ainsi aussi encore déjà très trop bien ce cet cette ces il elle ils elles on nous vous je
        tu me te se vos votre ton ta tes mon ma mes nos notre leur leurs son sa ses y ouvert ouverte pourvu pourvue
        clos close annulé annulée retenue retenu situé située basé basée bloque référence réf ref ayant étant vacant
        vacante tombe reçu reçues suite hélas malheureusement j'ai j' qu' s'est c'est d'abord établissement pourtant
        auprès merci fait faites va vont prenons avons choisissons gardons retenons engageons embauchons choisi quelqu'un autre
        plutôt cependant toutefois néanmoins finalement
    """,
    role_praise="meilleur meilleure meilleurs meilleures bon bonne bons bonnes excellent excellente formidable merveilleux merveilleuse vrai vraie",
    role_joiners="de d' du des la le l' les en et & / - – + à au aux of for and pour",
    articles="""
        le la les l' un une des du de d' au aux votre vos notre nos ton ta cette cet ce en tant que comme
    """,
    applied="candidature candidatures poste cv postulé emploi offre vacance",
    possessives="notre nos mon ma mes son sa ses leur leurs ancien ancienne",
    head_first=True,
    subject_noise="""
        cdd cdi embarquement recherche avis saison recrutement local bonjour essai test spontanée interne fin parcours
        annonce remplacement vérité audition admissibilité épreuve appel offre
        votre vos ta ton tes ma mon notre nos candidature candidatures réponse retour suivi suite statut état mise à
        jour actualité nouvelle nouvelles information informations message courrier décision résultat résultats
        définitifs notification entretien entrevue oral rdv rendez-vous confirmation report accusé réception au aux
        pour de d' du des la le les l' un une en et sur chez poste postes emploi offre avis vacance n° no nº réf ref
        référence objet re tr concernant relative relatif dossier demande refus retenue retenu n'est pas non merci
        après passage jury concours sélection comité intérêt recrutement processus comme update application your on
        to celle celui qualité
    """,
    unattended="""
        ne pas répondre, merci de ne pas répondre, veuillez ne pas répondre, prière de ne pas répondre
        ne répondez pas, nous ne pouvons pas ~ répondre à cette adresse
        cette|cet|ce|boîte adresse|boîte|messagerie|courriel|e-mail|email|mail|message ~~ pas|n'est|aucun|ni ~ lue|lu|lus|consultée|consulté|relevée|surveillée|traité|suivie|réponse
        réponses ~~ pas|ni|jamais ~ lues|traitées|consultées, messages ~~ retour ~ détruits|supprimés|ignorés|perdus
        réponses ~ détruites|supprimées|ignorées|perdues, ne peut ~ recevoir ~ réponses|messages|réponse
        adresse|boîte ~ non surveillée|consultée|relevée|lue, boîte technique, adresse d'expédition uniquement
        personne ne lit|consulte, n'est pas relevée|consultée|lue|surveillée
    """,
    replies_welcome="""
        vous pouvez ~ répondre à ce|cet|directement, répondez ~ à ce|cet|simplement|directement, répondre au-dessus
        pour répondre, n'hésitez pas à ~ répondre, n'hésitez|n'hésite pas à ~ répondre|écrire
    """,
    first_person="je, j', j'ai, me, m', moi, mon, ma, mes, jsuis, jy, jte",
    stock_phrases="""
        après étude|examen|analyse|lecture|réflexion attentive|attentif|approfondie|approfondi|de?
        attention particulière, avec attention, attentivement, nombre ~ important|élevé|de_candidatures
        nombreuses candidatures, très nombreuses, autres|d'autres candidats|profils|candidatures, ne correspond pas
        correspondaient|correspondent ~ mieux|davantage|plus, au regret, sommes au regret, nous regrettons
        regret de vous informer, malheureusement, suite favorable, ne pouvons donner suite, donner suite
        pas retenu|retenue, votre intérêt pour|envers, l'intérêt que vous, merci de votre intérêt
        merci d'avoir pris le temps, merci pour votre candidature, nous vous remercions, vous souhaitons
        bonne continuation, plein succès, réussite dans|pour, recherches, exigences
        page|site carrière|emploi|carrières, vivier, cvthèque, candidatures, mail groupé, données personnelles
        délai de ~ mois, tribunal administratif, vu le|la|les, il ne sera répondu, considération distinguée
        recrutement, la présente décision, conformément, arrêté, épuisée, candidats, avons choisi de poursuivre
        égalité, processus vous concernant, à la suite de l'étude
    """,
    mass_greetings="""
        madame monsieur, mesdames messieurs, mesdames|messieurs les candidats|candidates, chère candidate
        cher candidat, chers candidats, cher.e candidat, bonjour à tous, chers postulants
    """,
    footers="""
        ce|cet|cette message|courriel|e-mail|mail|email, les informations contenues, avis de confidentialité
        confidentialité, disclaimer, se désabonner, désabonner, se désinscrire, désinscription, vous recevez ce|cet
        pensez à|environnement, mène une politique|politique d'égalité, boîte technique, ne pas répondre
        merci de ne pas, this e-mail, offres similaires, voir plus, rcs, siret, siège social
        politique de|confidentialité, envoyé de|depuis mon, pour répondre, découvrez pourquoi
    """,
    interviews="""
        merci|remercie|remercions|remercier ~~ pour|de|d' ~~ entretien|entrevue|échange|échanges|venue|visite|rencontre|oral|déplacement|essai
        merci d'être venue|venu|passé|passée, merci de vous être ~ déplacé|déplacée|prêtée|prêté|rendu
        être venue|venu|déplacée|déplacé
        votre|ton|notre|nos|vos|tes|cet|l' entretien|entretiens|entrevue|échange|échanges|oral|audition|rencontre|essai|passage ~ avec|du|de|vous|a|lui|nous|m'|était|fut|au|devant|d'hier|hier|mardi|lundi|jeudi|vendredi|mercredi|téléphonique|en
        à_la_suite_de|après|suite_à|lors_de|depuis|pendant ~ votre|ton|notre|nos|l'|cet|vos|tes|de entretien|entretiens|entrevue|échange|échanges|oral|audition|rencontre|essai|rendez-vous
        entretien avec ~ et|mme|m|monsieur|madame, test, votre oral, quel oral, journée d'essai, ta journée
        jour d'essai, période d'essai passée, essai ~ payée, avons eu le plaisir ~ rencontrer|échanger|recevoir
        ravis|ravie|ravi|heureux|heureuse|plaisir ~ rencontrer|échanger|rencontré|recevoir|rencontrée
        vous avoir|t'avoir rencontré|rencontrée|reçu|reçue, vous avais|avons reçue|reçu|rencontrée|rencontré
        nous nous sommes rencontrés|rencontrées|vus|parlé
        vous|t'avons|ai reçue|reçu|rencontré|rencontrée|auditionnée, devant le|notre jury, de votre venue
        pétrir avec nous, dernier|dernière tour|carré ~ entretien, deux|trois|quatre|plusieurs entretiens|tours
        vos réponses|présentation ~ entrevue|entretien|oral, après l'|apres l' entretien, entretien ~ laissé
        entretien du|d'|au ~, l'entretien, de votre audition, entretien au, dernier entretien
        faire votre|ta connaissance, fait votre|ta connaissance, connaître davantage
        plaisir ~ vous|te ~ rencontrer|recevoir|connaître|échanger|parler|accueillir
        ravi|ravie|ravis|heureux|heureuse|enchanté|enchantée ~ avoir?|de ~ rencontré|rencontrée|rencontrer|faire|échangé|échanger|reçu|recevoir|discuter
        nous rencontrer, venu|venue nous ~ rencontrer|voir, temps que vous|tu nous|m' ~ accordé|consacré
        temps accordé|consacré ~ entretien|échange|échanges
        au_cours_de|durant|lors_du|lors_des|lors_d'un|pendant ~ entretien|entretiens|échange|échanges|rencontre|visite|oral|audition
        notre conversation|discussion|rencontre|visio|appel|rendez-vous ~ de|du|d'
        ta|votre|la visite ~ atelier|locaux|site|bureaux|usine, passé|passée devant
        journée d'immersion|d'observation|découverte ~ avec|chez|parmi|du|de, mise en situation ~ du|de|avec
        t'es|s'est ~ passé|bien passé, dernier tour|round, être passé|passée nous voir, la dernière fois
        vous avez été reçu|reçue, tu as été reçu|reçue
        avons été ~ séduits|impressionnés par votre|ton|ta présentation|entretien|oral|échange
    """,
    interview_words="""
        entretien*, entrevue*, audition, oral, rencontre, échange téléphonique, visio, journée d'essai, échange
        échanges, visioconférence, appel, conversation, immersion, mise en situation, essai, jury
    """,
    past="""
        après, suite à, à la suite de, lors de, hier, dernier, dernière, passé, passée, avez, avons, avais, avait
        merci, était, fut, du, de mardi|lundi|mercredi|jeudi|vendredi, tu as, vous avez, nous avons, j'ai
        jeudi|lundi|mardi|mercredi|vendredi|samedi dernier, semaine dernière, l'autre jour, passé|passée
        apprécié|appréciée|apprécié, a été|été|fut, plu, durant, pendant, au cours de
    """,
    not_held="""
        ne|n'|pas ~~ entretien|entrevue|recevoir, pas ~ recevoir|rencontrer|convier|convoquer|inviter
        inviter à|pour|en ~ entretien, convier ~ entretien, convoqué*, proposer un entretien, un entretien
        d'entretien, si vous êtes, aux entretiens, prochain|prochaine entretien|étape|tour, en entretien, conseils
        autres candidats ~ entretien, proposer ~ entretien, retenu|retenue ~ pour ~ entretien|entrevue|phase
        phase d'entretien|entretiens, étape des entretiens, entretiens avec d'autres, rencontrer d'autres
        sans entretien, avant l'entretien, si vous êtes|votre|tu|ton, dans le cas où, en cas de
    """,
    feedback="""
        retour ~ détaillé|approfondi|complet
        feedback, retour|retours détaillé|sur|personnalisé, retour sur, débrief, débriefing, debrief
        commenter|commenterai, explication|explications, expliquer, t'expliquer, vous expliquer, avis, motifs
        raisons, pourquoi, ce qui a joué|manqué|péché|pesé, observations, nos impressions, dire sans filtre
        détailler, en discuter, en parler, rapport|rapports, notes du jury, comprendre notre|la|ma ~ choix|décision
        critères, points ~ améliorer|d'amélioration, éclairage|éclaircissements|précisions, le pourquoi
        expliquer ~ choix|décision, ressenti
    """,
    offers="""
        si vous|tu ~~ souhaitez|souhaites|voulez|veux|désirez|désires|demande|intéresse|savoir|besoin
        à votre|ta disposition, n'hésitez|hésite pas, volontiers, bien volontiers, sur demande|simple demande
        il vous|te suffit, suffit de ~ demander
        pouvez|peux|pouvons|pouvoir ~ demander|t'expliquer|vous expliquer|appeler|solliciter|obtenir
        appelle|appelez moi?|-moi?, contactez moi|nous, écrivez moi|nous, disponible ~ pour|si, avec plaisir
        dites-le moi, dis-le moi, dites|dis le? moi, vous trouvera un créneau, fais-moi signe, faites-moi signe
        passe|passez me voir, si ça|cela vous|te ~ dit|intéresse
        je suis|reste|restons|sommes ~ disponible|disposition|disponibles, je peux ~ t'en|vous en|te|vous
        je veux bien, on peut ~ se|en|prendre, un coup de fil|téléphone, passe un coup
        contactez|contacte|joindre|écrivez|écris|appelez|appelle|téléphonez ~ moi|nous|me|-moi|-nous
        écris-moi|écrivez-moi|appelle-moi|appelez-moi
        me contacter|m'appeler|m'écrire|nous contacter|nous appeler|nous écrire, faites-moi|fais-moi ~ savoir|signe
        par retour de mail
    """,
    refusals="""
        aucun|aucune|ni ~ explication|retour|motif|information|demande|commentaire|précision
        ne|n' ~~ communiqués|communiquons|motivés|motivons|répondu|fournissons|donnons|pouvons
        ne ~ pas ~ communiqué|communiquées|motivé|individuellement, il ne sera, pas ~ communiqués|motivés|possible
        impossible, ne|n' ~ pas en mesure, pas en mesure, ne ~ pas ~ retour|feedback|explications|commentaires
    """,
    feedback_asked="""
        questionnaire, enquête, sondage, votre avis sur|nous|compte, donnez|partagez ~ votre avis|expérience
        évaluez|notez, votre expérience candidat, satisfaction, avis du comité|de_vacance|de_la, l'avis de
    """,
    future="""
        restions|resterons ~ contact|lien
        rester|restons|reste|restez|garder|gardons|gardez ~ en? contact|lien
        recontacter|recontacterons|recontacterai|recontactons|reviendrons|reviendrai ~ vers? vous|toi?
        vous|te recontacte*, reviendr* vers vous|toi, retenter|retentez|retente
        tenter|tentez|tente ~ chance ~ nouveau|encore|bientôt|prochain*, repostuler|repostulez|repostule
        postuler|postulez|postule|candidater|candidature|candidatures ~ nouveau|ultérieurement|future|prochain*|autres|autre|avenir|nos|à nos
        à nouveau ~ candidature|postuler|présentés|dossier, nouvelle candidature
        de nouveau ~ postuler|présentés|candidature, représenter un dossier
        gardons|garde|garder|conservons|conserver|conserve votre|ton|vos|tes ~ cv|candidature|dossier|profil|coordonnées|numéro|contact ~~ vivier|base|futur*|opportunité*|prochain*|contacter|sous la main|poste*
        garde ton numéro, vivier, cvthèque, base de talents, communauté de talents
        t'appelle|vous appelle|vous appellerai ~ premier|première|dès, je|on t'appelle|te_rappelle|te_ressors
        dès que|lorsque|quand|si_j'ai|nous_avons|une|un ~~ t'appelle|vous_contacter*|écrirai|appellerai
        écris-moi|écrivez-moi|écris|écrivez ~ jour|dès|quand|si|octobre
        récrivez|réécrivez|récris|réécris|recontactez|recontacte ~ en|nous|moi|dans|l'
        consulter|consultez|consulte|visiter|visitez|surveillez|surveille|suivez|suivre|parcourez ~ régulièrement? notre|nos|la|le ~ site|page|offres|carrière|carrières|emploi|annonces
        notre site carrière, nos prochaines|futures|autres offres|opportunités|annonces|postes
        d'autres|autres|prochaines|futures|nouvelles opportunités|offres|postes ~~ postuler|candidat*|correspond*|contact*|hésitez
        n'hésitez pas à ~~ postuler|candidater|consulter|revenir|visiter|suivre|tenter, nous vous y encourageons
        ne manquerons pas ~ contacter|revenir|solliciter, nos routes|chemins ~ croisent|croiseront|recroisent
        porte ~ ouverte
        lirions|étudierons|serions|serons ~~ nouvelle|futures|prochaine|future candidature|candidatures
        rien ne|n' t'|vous? empêche de ~ représenter|repostuler|postuler, demande de rester en contact
        il vous en reste deux, servez-vous-en, je les garde ~ ressors, à la prochaine, l'aventure ~ tente encore
        suivez-nous sur, rejoignez|rejoindre ~ communauté|réseau|vivier, ajouter ~ linkedin
        conserve|conserver|conservons|garde|garder|gardons ~ votre|ton|vos|tes|précieusement ~~ futures|prochaines|autres|éventuelles|opportunités|besoin|avenir|recrutements|cas|si
        pour de futures|prochaines|d'éventuelles
        recontacterai|recontacterons|recontacter|rappellerai|rappellerons|rappelle|reviendrai|reviendrons|écrirai|solliciterai|solliciterons|préviendrai|préviendrons|contacterai|contacterons
        ferai|ferons signe, fais|fait signe ~ dès|si|quand, reprendre contact, postuler ~ nouveau|autres|avenir|futur
        à l'avenir ~ postul*|candidat*, n'hésitez|hésite pas à ~ postuler|candidater|revenir|repostuler|retenter
        revenez|reviens vers|nous ~ voir|moi|nous?, au plaisir de ~ recroiser|retravailler|lire|revoir|échanger
        se recroiser|recroisera|recroiserons, gardez|garde un oeil, un oeil sur|gardez|garde
        prochaine session|saison|fois|vague|campagne ~~ candidat*|postul*|tent*|représent*
        seriez|serez|seras ~ premier|première|premiers ~ prévenu|informé|contacté|appelé|à
        penser|pense|pensons|penserai|penserons ~ à vous|toi, première personne
    """,
    future_refused="""
        pas|ne ~ recontact*|conserver|conservons, aucune|aucun report|suite, nouvel appel, sans suite
        conformément au rgpd, données ~ conservées, pendant deux ans, rgpd
    """,
)
