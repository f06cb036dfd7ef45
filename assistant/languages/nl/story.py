"""Dutch: interviews, people and subjects, as mail tells of them."""

from assistant.languages.story_table import StoryTable

TABLE = StoryTable(
    thanks="""
        bedankt | dank | danken | dankbaar | dankjewel | dankuwel | bedanken | dankzeggen | waarderen | waardeer
        waardering
    """,
    pleased="""
        leuk(?:e)? | fijn(?:e)? | prettig(?:e)? | plezier(?:ig|ige)? | genoten | goed(?:e)? | mooi(?:e)?
        interessant(?:e)? | gezellig(?:e)? | blij | aangenaam | boeiend(?:e)? | open | onder de indruk
        enthousiast | inspirerend(?:e)?
    """,
    meeting="""
        (?:sollicitatie|kennismakings|telefoon|video|eerste|tweede|selectie|eind|vervolg)?gesprek(?:ken)?
        interviews? | telefoontje | belletje | (?:video)?call | kennismaking | kennis te maken | kennisgemaakt
        kennismaken | ontmoeting | ontmoeten | te ontmoeten | te spreken | praten | gesproken | bezoek(?:je)?
        langs ?(?:te )?komen | langsgekomen | langskomen | langskwam | langs kwam | kwam(?:en)? kijken
        kopje koffie
        (?:meeloop|proef|inwerk|selectie)(?:dag|ochtend|middag|dienst|les|week) | meelopen | proefdraaien | proefles
        proefcollege | presentatie (?:die|van) | op de koffie | (?:bij ons|hier) (?:was|waart|bent geweest|geweest)
    """,
    met="""
        (?:we|wij|ik|je|jij|u) (?:[a-z]+ ){0,6}?(?:gesproken|ontmoet|kennisgemaakt|gebeld|langsgekomen|geïnterviewd)
        (?:tijdens|in|na|sinds|uit|naar aanleiding van) (?:het|je|jouw|uw|ons|de) (?:[a-z]+ )?(?:sollicitatie|kennismakings|eerste|tweede)?(?:gesprek|interview|kennismaking|telefoontje|meeloopdag|proefles|bezoek)
        (?:het|ons|je|jouw|uw) (?:[a-z]+ )?(?:gesprek|interview|kennismaking|proefles) (?:[a-z]+ ){0,4}?(?:was|ging|verliep|heeft)
        (?:was|waren) (?:[a-z]+ ){0,4}?(?:bij ons|op gesprek|langs)
        zoals (?:besproken|telefonisch besproken) (?:aan de telefoon|telefonisch|in ons gesprek)
        (?:laatste|finale) ronde | eindronde
        (?:een )?(?:goede|sterke|leuke) indruk (?:achtergelaten|gemaakt)
        na (?:de|het|onze|ons|je|uw) (?:[a-z]+ )?(?:videocall|gesprekken|gesprek|kennismaking) | op sollicitatiegesprek (?:was|kwam|zat)
        je (?:eerste|tweede|derde|laatste) gesprek (?:voor|bij|met)
    """,
    to_come="zullen | zal | zult | ga | gaat | gaan",
    me="ik | mij | me | mijn",
    asked_me="(?:heeft|hebben) (?:mij|me) (?:gevraagd|verzocht|verteld|gezegd) | (?:vroeg|verzocht|vertelde|zei) (?:mij|me)",
    not_met="""
        (?:willen|wil|zouden|zou|graag) (?:[a-z]+ ){0,6}?(?:uitnodigen|ontmoeten|kennismaken|spreken|inplannen|afspreken|leren kennen)
        uitnodig(?:en|ing) | nodig(?:en)? (?:je|u|jou) | uitgenodigd | inplannen | afspraak (?:maken|te maken)
        bevestig(?:en|ing)
        (?:niet|geen|zonder|nooit) (?:[a-z]+ ){0,5}?(?:gesprek(?:ken)?|sollicitatiegesprek|kennismaking|uitnodigen|uit te nodigen|ontmoeten|spreken|kennismaken|interview)
        annuleren | geannuleerd | verzetten | verzet | verplaats(?:en|t) | uitgesteld | als (?:je|u|jij) | indien
        mocht(?:en)? (?:je|u|wij)
        volgende (?:ronde|stap|gesprek) | kijk(?:en)? (?:er )?(?:[a-z]+ )?(?:naar uit|uit naar) | zie (?:je|u) graag
        kun je | kunt u | zou je | heb je | heeft u | schikt | past het
        (?:gesprekken|interviews) (?:vinden|worden|starten|zullen) | hopen (?:je|u) te
    """,
    invites="""
        gesprek | sollicitatiegesprek | kennismakingsgesprek | interview | telefoontje | bellen | call | kennismaken
        kennismaking | ontmoeten | spreken | praten | bezoek | langskomen | langs te komen | langs
        meeloopdag | meelopen | proefles | proefdag | uitnodig(?:en|ing) | nodig(?:en)? (?:je|u) | afspraak | schikt
        past (?:het|je|u) | komt het uit | verwachten (?:we |wij )?(?:je|u) | bel (?:ik )?(?:je|u) | eindronde
        laatste ronde | beschikbaar | kopje koffie
    """,
    deadline="""
        voor | vóór | uiterlijk | tot | tot en met | vanaf | per | sinds | deadline | sluitingsdatum | d\\.?d\\.?
        van | ontvangen op
    """,
    cancelled="""
        annul(?:eren|eer|ering) | geannuleerd | afzeggen | afgezegd | (?:gaat|kan) (?:[a-z]+ ){0,3}?niet doorgaan
        vervalt | vervallen | niet door(?:gaan|gaat)
    """,
    moved="""
        verzet(?:ten)? | verplaats(?:en|t) | verschuiven | verschoven | uitgesteld | uitstellen | in plaats daarvan
        andere (?:datum|dag|tijd) | ander (?:moment|tijdstip) | nieuwe datum | nieuw moment
        (?:kan|lukt|past) (?:[a-z]+ ){0,4}?niet | bijgewerkte uitnodiging | gewijzigd
    """,
    kinds="""
        final: (?:laatste|finale) (?:ronde|gesprek) | eindronde | eindgesprek | finalisten?
        panel: commissie | panel | benoemingsadviescommissie | sollicitatiecommissie
        technical: technisch(?:e)? | live coding | pair programming | casus | vakinhoudelijk
        on site: (?:meeloop|proef)(?:dag|ochtend|middag|dienst|les) | meelopen | proefdraaien | proefles
        on site: proefcollege | op (?:ons|locatie|kantoor) | bij ons op | bezoek | rondleiding
        screen: telefon(?:isch|ische) | telefoon(?:gesprek|tje)? | bellen | belletje
        screen: eerste (?:gesprek|kennismaking|contact) | kennismakingsgesprek
    """,
    ago="""
        2: eergisteren
        1: gisteren | gisteravond | gistermiddag | gisterochtend
        0: vandaag | vanochtend | vanmorgen | vanmiddag | zojuist
    """,
    last="afgelopen | vorige | laatstleden | jl",
    next="volgende | aankomende | komende | aanstaande",
    recently="""
        vorige week | afgelopen week | onlangs | laatst | van de week | een paar dagen geleden | twee weken geleden
        enige tijd geleden | vorige maand
    """,
    job="""
        sollicitatie(?:s|brief|procedure|gesprek|commissie)? | solliciteren | solliciteerde | gesolliciteerd
        sollicitant(?:en)? | vacature(?:s)? | functie | kandida(?:at|ten|te) | cv | motivatiebrief | motivatie
        werving | selectie(?:procedure)? | recruiter | recruitment | baan | stage | stageplek | traineeship
        arbeidsvoorwaarden | kennismakingsgesprek | proefles | meeloopdag | aanstelling | promotieplek | rol
        interview
    """,
    applying="""
        (?:hierbij|graag) solliciteer | ik solliciteer | solliciteer ik | bijgevoegd (?:[a-z]+ ){0,4}?(?:cv|brief|motivatie)
        in de bijlage (?:[a-z]+ ){0,5}?(?:cv|brief|motivatie)
    """,
    agency="""
        (?:mijn|onze|de) (?:klant|opdrachtgever)(?:en)? | uitzendbureau | werving-? ?(?:en|&) ?selectiebureau
        detacheringsbureau | recruitmentbureau | bemiddel(?:ing|aar|en)
        namens (?:onze|mijn|een) (?:klant|opdrachtgever)
        (?:terugkoppeling|reactie) (?:van|gekregen) | voorgesteld bij | headhunter
    """,
    retracts="""
        (?:negeer|vergeet|beschouw|verwijder) (?:[a-z]+ ){0,4}?(?:bericht|mail|e-mail|brief|afwijzing|dat|dit) | per (?:ongeluk|abuis|vergissing) | (?:was|waren) (?:[a-z]+ ){0,3}?bedoeld voor (?:iemand|een) ander | verkeerde (?:rij|lijst|knop|sjabloon|persoon)
        (?:nog steeds|nog altijd|weer|gewoon) (?:[a-z]+ ){0,2}?in de (?:race|running|procedure) | (?:van gedachten|van mening) veranderd | ons bedacht | (?:willen|wil|zouden|zou) (?:[a-z]+ ){0,3}?(?:de baan|de functie|de plek) (?:[a-z]+ ){0,3}?aanbieden | toch nog | alsnog
        (?:heeft zich teruggetrokken|haakt af|is afgehaakt|heeft afgezegd|trekt zich terug|ziet ervan af) | als (?:je|u) nog (?:[a-z]+ ){0,2}?(?:interesse|geïnteresseerd|beschikbaar|vrij)
    """,
    no_feedback="(?:geen|niet) (?:[a-z]+ ){0,5}?(?:feedback|terugkoppeling|toelichting|correspondentie|motivering)",
    parts="""
        coordinator: coördinator | assistent(?:e)? | secretari(?:aat|s|esse) | managementassistent(?:e)?
        coordinator: office manager
        recruiter: (?:hoofd|manager|adviseur|medewerker|directeur) (?:hr|p&o|p en o|personeel|recruitment|werving|hrm|human)
        recruiter: recruiter | recruitment | werving | hr | hrm | p&o | personeelszaken | human resources
        recruiter: talent[a-z ]* | people [a-z]+ | consultant | corporate recruiter | hr-[a-z]+
        hiring manager: hoofd [a-z]+ | teamleider | afdelingshoofd | leidinggevende | directeur | directrice
        hiring manager: eigenaar | eigenares | oprichter | oprichtster | medeoprichter | hoogleraar | professor
        hiring manager: prof | manager
        hiring manager: ceo | cto | chef | bedrijfsleider | rector | hoofdredacteur | voorzitter | ik leid
        interviewer: (?:schuift aan|sluit aan|is erbij|aanwezig)
    """,
    myself="ik ben | ik leid | mijn naam is",
    greeting="""
        beste | hoi | hallo | dag | hey | hi | geachte | lieve | goede(?:morgen|middag|navond|ndag)? | goedemorgen
        goedemiddag | goedenavond | weledel[a-z ]+
    """,
    closing="""
        (?:met )?(?:een )?(?:vriendelijke|hartelijke|warme|lieve|beste|veel|zonnige|sportieve|collegiale) groet(?:en|jes)?(?: [a-z]+){0,3}
        groet(?:en|jes)? | mvg | hoogachtend | vriendelijke groet(?:en)?
        hartelijks | liefs | tot (?:ziens|snel|gauw|dan) | veel succes(?: [a-z]+){0,3} | succes(?: [a-z]+){0,3}
        alle goeds | alvast bedankt | bedankt | met (?:vriendelijke|hartelijke)(?: [a-z]+){0,2}
    """,
    surname_greeting="(?:geachte|beste|dag|goedemorgen|goedemiddag) (?:heer|mevrouw|meneer|dhr|mevr|mw|dr|prof|professor|heer/mevrouw)",
    formal="[Uu] | [Uu]w",
    informal="[Jj]e | [Jj]ij | [Jj]ou | [Jj]ouw | [Jj]ullie",
    first_names=False,
    companions="""
        NAME en (?:ik|mij)
        (?:mij|ik) en NAME
        NAME (?:sluit|schuift) (?:ook )?aan
    """,
    discussed=r"""
        (?:[Gg]esprek|[Kk]ennismaking|[Dd]iscussie|[Uu]itwisseling) (?:\w+ ){0,4}?over
        (?:[Ww]e|[Ww]ij|ik) (?:\w+ ){0,5}?(?:gesproken|gepraat|gehad|van gedachten gewisseld) over
        (?:je|jouw|uw) (?:ideeën|gedachten|vragen|voorstellen|visie|kijk) (?:over|op)
    """,
    subject_end="""
        en (?:ik|we|wij|je|u|voor|dat|hoe|het|bedankt) | dat | die | waar | maar | omdat | toen | tijdens
        met (?:jou|u|je|ons|mij) | op (?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag) | gisteren
        vandaag | afgelopen | vorige | is | zijn | was | waren | heeft | hebben | heb | vond | vonden | erg | heel
        echt | in (?:het|ons) gesprek | blijft | gevoerd | hadden | had
    """,
    no_subject="""
        de (?:functie|rol|vacature|baan|positie|organisatie|procedure) | het (?:bedrijf|team|werk|gesprek|vervolg)
        je (?:ervaring|sollicitatie|motivatie|cv|achtergrond|loopbaan)
        jouw (?:ervaring|sollicitatie|motivatie|cv|achtergrond)
        uw (?:ervaring|sollicitatie|motivatie|cv|achtergrond|loopbaan) | onze | ons | dit | deze | dat | alles
        een (?:mogelijke|eventuele|baan|functie|rol) | hoe | wat | jou | u | hen
    """,
    mine="""
        mijn: je | jouw | uw
    """,
)
