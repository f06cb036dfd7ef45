"""Dutch: who signs, how companies and roles are named, what invites and refuses (languages/extraction.py)."""

from assistant.languages.extraction import Table
from assistant.languages.nl.trades import FIRM_WORDS, OCCUPATION_TAILS, OCCUPATIONS

TABLE = Table(
    sign_offs="""
        met vriendelijke|hartelijke|vriendelijk|hartelijk|genegen|collegiale|beleefde|warme|sportieve|zonnige groet|groeten
        vriendelijke|hartelijke|beste|warme|lieve|zonnige|collegiale groet|groeten, groet, groeten, groetjes
        groetjes|groeten|groet van|uit, mvg, vr gr, vrgr, gr, hgr, hoogachtend, met hoogachting
        met de meeste hoogachting, met verschuldigde hoogachting, uw dienstwillige
        met oprechte waardering|groet|groeten, met waardering, met dank, bedankt, dank, hartelijk dank
        alvast bedankt, liefs, veel liefs, kus, kus van de werkvloer, dikke band, tot snel|ziens|gauw, het beste
        het allerbeste, veel succes, succes, veel geluk, fijne dag|avond|weekend, uw, je, jouw, namens, cordialement
        best, regards, kind regards, cheers, warme groet, beleefd, met een hartelijke groet
        met een vriendelijke groet, ciao, doei, x, xx
    """,
    for_another="namens, voor de, voor het, in opdracht van, in naam van, bij delegatie, voor deze",
    by_proxy="p/o, p.o., i.o., i/o, w.g., wg, get., getekend, namens deze, o.l.v., bij afwezigheid",
    titles="""
        dr drs prof ir ing mr mevr mevrouw mw dhr heer jhr jkvr mag ds pr em bc msc mba meester baron barones notaris
        phd
    """,
    given_names="""
        jan piet kees henk peter johan hans willem gerrit wim paul mark erik eric jeroen bas maarten martijn sander
        thomas tim tom daan sem lucas levi finn luuk jesse bram lars thijs ruben niels stijn joost joris jasper
        rutger rogier ruud rob robert richard michel michiel marcel marco dennis kevin patrick ronald rene andre
        frank frans fred geert gijs hugo ivo koen kris lieven wouter wout yannick quinten pieter dirk dries bart bert
        karel luc stefan steven tijs tobias victor vincent sjoerd siebe anna maria johanna marieke marijke annemarie
        anneke anne ans els ellen elly eva fleur femke floor hanneke hannah ilse ingrid inge irene iris jolanda joke
        julia karin katrien katrijn kaat kim laura lieke lies liesbeth lisa linda lotte lot manon margot mariska
        marjolein merel mieke mirjam monique nadia nathalie nicole noa noor nynke petra renske roos sabine sandra
        sanne sara saskia sharida silke sofie sophie suzanne tamara tessa truus veerle wendy willemijn yvonne
        godelieve hedwig hilde greet griet an ann annelies mohammed fatima youssef samira
    """,
    teams="""
        sollicitatiecentrum instroom receptie redactie kantoor salarisadministratie loopbaan personeelsadministratie wervingsteam planning privacy onthaal
        team teams hr human resources personeel personeelszaken personeelsdienst p&o p&o-afdeling recruitment
        recruiting recruiter werving selectie rekrutering talent acquisition people mensen careers carriere jobs
        vacatures afdeling dienst secretariaat directie administratie instroom werken bij werkenbij sollicitaties
        sollicitatie administratieve financiële het de een van & en en/of voor namens ons onze uw je jouw desk broker
        brokerdesk stages stage selectiecommissie commissie bestuur no-reply noreply niet beantwoorden automatisch
        bericht info hallo klantenservice corporate met mobiliteit iedereen allemaal hele apen uit
    """,
    institutions="""
        universiteit hogeschool school college sint academie instituut ziekenhuis kliniek zorggroep gemeente
        provincie waterschap ministerie agentschap rijk overheid stichting vereniging museum musea bibliotheek
        theater stadstheater kerk bank notariskantoor advocaten advocatenkantoor kantoor praktijk apotheek
        architecten brouwerij bakkerij drukkerij kwekerij fietsfabriek fabriek staalbouw bouw groep holding media
        energie logistiek interieurs offshore dierenpark park kasteel kasteeltuin hotel restaurant atelier studio
        winkel verzekeringen techniek transport hoveniers installatie scholengroep faculteit vakgroep uitgeverij
        woningcorporatie
    """,
    agencies="""
        werving selectie, werving en selectie, uitzendbureau, detacheringsbureau, wervingsbureau, recruitmentbureau, arbeidsbemiddeling, erkend bureau
        bureau voor, headhunt*, executive search, onze|mijn|de|uw|je klant|opdrachtgever|cliënt|eindklant
        opdrachtgever, inhurende organisatie, eindklant, broker*, detachering, uitzend*, interim*, bemiddeling
        senior consultant
    """,
    company_after="""
        0.9: werkgever, organisatie is, inhurende organisatie
        0.65: functie|vacature|rol|baan|positie|stage|plek|werkplek|werken|carrière|toekomst|loopbaan|kansen|mogelijkheden ~ bij|binnen|van
        0.6: sollicitatie|reactie|brief|motivatie|interesse|kandidatuur|belangstelling bij|aan|naar|in|voor
             gesolliciteerd|solliciteerde|solliciteren|postuleren|gepostuleerd ~ bij, namens, wij|we bij|van
             welkom bij, team van|bij, solliciteren bij, nieuws|update|bericht van
             belangstelling|interesse in|voor een functie|werken bij
        0.5: interesse|belangstelling in|voor, leerlingen|mensen van
        0.4: bij
        0.25: van, voor
    """,
    client_after="""
        0.85: klant|opdrachtgever|eindklant, onze klant, mijn opdrachtgever
        0.7: mensen|team|directie|lijn van|bij, aanvraag ~ bij, aan de lijn bij|van
        0.6: bij, voor, van, gesproken met, gebeld met, gehoord van, terugkoppeling van, bericht van
    """,
    not_company="""
        u uw je jij jouw jullie ons onze wij we ik mij mijn de het een dit dat deze die er hier nu straks bedrijf
        organisatie team functie vacature sollicitatie rol procedure kandidaat kandidaten maandag dinsdag woensdag
        donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober
        november december linkedin facebook instagram website portaal teams zoom skype mevrouw meneer mevr dhr beste
        geachte elkaar nederland vlaanderen belgië gesprek bestuur solliciteer
    """,
    role_heads=OCCUPATIONS,
    role_tails=OCCUPATION_TAILS,
    firm_words=FIRM_WORDS,
    role_after="""
        0.85: functie|rol|positie|vacature|baan|betrekking|job|plaats|opdracht|functietitel van|als|voor|naar
             functie, vacature voor?, selectie, aanvraag
        0.75: sollicitatie|reactie|kandidatuur|kandidaatstelling|inschrijving|sollicitatiebrief naar|als|voor|op ~ functie|vacature|rol|positie|baan? van|als|voor?
             gesolliciteerd|solliciteerde|solliciteert|gepostuleerd|gereflecteerd ~ als|op|naar|voor
             kandidaturen voor, gesprek|sollicitatiegesprek|interview voor
        0.6: kandidatuur, sollicitatie, op zoek naar, zoeken naar
             plaatsen|aannemen|voordragen|aangenomen|aanstellen als, reactie op, procedure voor, begint ~ als
             jou als, u als, rol van, baan van
        0.4: als, voor, voor de, de
    """,
    role_nouns="functie, vacature, rol, positie, baan, job, plek, plaats, betrekking, stage",
    role_stops="""
        ingetrokken opgeheven begint werkt komen neemt blijft gaf
        bij in op aan uit met na naar tot over onder tegen zonder tijdens via sinds om is zijn was waren wordt worden
        werd werden heeft hebben had hadden kan kunnen kon konden kun moet moeten zal zullen zou zouden wil willen
        mag mogen gaat gaan niet geen helaas maar want omdat dat die wie wat waar waarvoor waarop waarom hoe of als
        dan toen nu nog al ook wel zo er hier daar heel zeer meer reeds intussen inmiddels u uw je jij jouw jullie
        ons onze wij we ik mij mijn hij zij ze het dit deze een hun zich hebt bent ben gesolliciteerd ontvangen
        vervalt vervallen vervuld ingevuld gesloten gevonden komt gekomen graag bestaat straks standplaats locatie
        ref referentie kenmerk deels zo'n gereflecteerd derhalve dus grondig aangetrokken hartelijk dank blijkt
        vandaag gisteren geleden te iemand anders andere gekozen kiezen nemen
        echter toch liever alsnog
    """,
    role_praise="beste goede goed betere sterke sterkste uitstekende geweldige fijne leuke prachtige prima",
    role_joiners="en & / - – + van de der den het voor in of and rond met bij op",
    articles="de het een als van voor onze ons uw je jouw deze die dit naar nieuwe",
    applied="sollicitatie vacature functie cv brief kandidatuur reactie",
    possessives="onze ons mijn zijn haar hun",
    head_first=False,
    subject_noise="""
        vacature interne gezocht seizoen zomer belangstelling interesse mandaat werk proefdag proefdienst auditie test
        selectiegesprek mail bericht keuring
        uw je jouw jullie mijn sollicitatie sollicitatieprocedure reactie kandidatuur inschrijving aanvraag update
        nieuws bericht info informatie status uitslag resultaat mededeling terugkoppeling feedback beslissing besluit
        afwijzing uitnodiging gesprek sollicitatiegesprek bevestiging ontvangst ontvangen voor naar op over van bij
        als de het een in met en aan functie vacature rol positie baan vervalt vervuld procedure selectieprocedure
        selectie ref referentie kenmerk nr id nummer betreft betr re fw wij hebben dank bedankt 1e 2e eerste tweede
        ronde vervolg vorige week
    """,
    unattended="""
        gelieve niet te antwoorden|beantwoorden|reageren, niet ~ op deze|dit ~ antwoorden|reageren|beantwoorden
        antwoord|antwoorden|reageer|beantwoord ~ niet op|deze
        u kunt|kan|je kunt|kan ~ niet ~ antwoorden|beantwoorden|reageren
        deze|dit|het e-mail|mail|mailbox|adres|e-mailadres|postvak|inbox|bericht|e-mailbox ~~ niet ~ gelezen|beantwoord|bekeken|gemonitord|bewaakt|beheerd
        adres|mailbox|postvak|inbox ~~ niemand ~ bekeken|gelezen|gemonitord, wordt|worden ~ door niemand
        antwoorden|reacties|berichten ~~ niet ~ gelezen|verwerkt|bekeken|behandeld|beantwoord
        alleen bedoeld voor uitgaande, uitsluitend voor uitgaande|verzenden, enkel voor uitgaande, niemand leest
        onbemand*, kan geen e-mails|berichten|antwoorden|mails ontvangen, niet bewaakt, niet gemonitord
    """,
    replies_welcome="""
        je kunt|u kunt ~ antwoorden op, antwoord gerust|gewoon, reageer gerust, beantwoord gerust
        mail ~ gerust terug, aarzel|schroom niet ~ antwoorden|reageren|beantwoorden|mailen
    """,
    first_person="ik, mij, me, mijn, mezelf, mijzelf, m'n, 'k",
    stock_phrases="""
        na zorgvuldige|grondige|rijp overweging|afweging|beoordeling|selectie|beraad, zorgvuldig
        helaas moeten wij|we, moeten wij|we ~ mededelen|meedelen|teleurstellen|laten, groot|grote aantal|hoeveelheid
        andere|andere kandidaten|sollicitanten|kandidaten, functie-eisen, functieprofiel, sluit|sluiten ~ aan
        aansluit, onvoldoende aansluit, uw|je interesse|belangstelling in|voor
        bedankt voor je|uw interesse|sollicitatie|reactie|belangstelling, hartelijk dank voor, wij|we danken u
        wij|we wensen u|je, veel succes, verdere zoektocht, toekomst, op dit moment, niet weerhouden
        niet geselecteerd, verdere procedure, procedure voort|voortzetten, bewaren ~ gegevens, persoonsgegevens
        gegevens ~ maanden|weken, privacybeleid, avg, talentpool, vacatures|vacaturepagina, beroep, binnen ~ dagen
        gelet op, resultaat, afdeling, selectiecommissie, kandidaturen, toegevoegd aan
        kan niet worden gecorrespondeerd, stuk voor stuk, trapten, behoort niet
    """,
    mass_greetings="""
        beste|geachte|beste sollicitant|kandidaat|heer|mevrouw/heer|sollicitanten|kandidaten, geachte heer of mevrouw
        geachte heer/mevrouw, beste heer, geachte kandidaat, geachte heer, beste allemaal, l.s.
    """,
    footers="""
        de informatie|inhoud in|van, dit bericht|e-mail|e-mailbericht ~ is|kan, deze e-mail|e-mailbericht|mail
        vertrouwelijk*, disclaimer, uitschrijven, afmelden, je krijgt|ontvangt dit|deze, u ontvangt|krijgt dit|deze
        kvk, btw, privacy*, denk aan het milieu, this mailbox|message, geen zin meer, verstuurd vanaf|met
        verzonden vanaf|met
    """,
    interviews="""
        bedankt|dank|dankjewel ~~ voor het|je|uw|ons ~ gesprek|sollicitatiegesprek|interview|kennismaking|bezoek|proefles|meeloopdag|komst|kennismakingsgesprek|videocall|belletje
        bedankt ~ komen|kwam
        je|uw|jouw|ons|het|onze|tweede|eerste|beide|dat ~ gesprek|sollicitatiegesprek|interview|proefles|meeloopdag|proefdag|voordracht|kennismaking|videocall|sollicitatiegesprekken|gesprekken ~ met|van|op|was|vorige|afgelopen|gisteren|hield|vond|hebben|heeft
        na het|je|uw|jouw|ons|onze|de ~ gesprek|sollicitatiegesprek|interview|proefles|meeloopdag|kennismaking|videocall|gesprekken|rondes
        tweede gesprek voor, op|tijdens sollicitatiegesprek|gesprek ~ zat|was|hebben|vertelde|gaf
        tijdens het|je|uw|ons gesprek|sollicitatiegesprek|interview, ontmoet, je|u te ontmoeten|spreken|leren kennen
        kennismaken met jou|u, gesproken ~ hebben|met_je|u, we|wij je|u spraken, jouw proefles, je proefles
        proefles ~ gaf|was|spontaan, op proef meedraaide, meegedraaid, meedraaide, meeliep, meeloopdag, proefdag
        proefdraaien, na de videocall, kopje koffie ~ bij, laatste ronde, finaleronde
        twee|drie|vier gesprekken|rondes, twee keer de moeite nam om naar, nogmals dank voor gisteren|vandaag|je
        fijn dat je|u ~ was|kwam|bent, leuk je|u ~ gesproken|ontmoet, uw sollicitatiegesprek
        gesprek van vorige|afgelopen|de|gisteren|vanmiddag, de moeite ~ te komen, naar ons gekomen
        kennis ~ met_je|u|jou|jullie ~ maken|gemaakt, kennis te maken, kennisgemaakt, kennismaking ~ met|was|van|op
        leuk|fijn|prettig|goed|plezier|plezierig|genoegen ~ je|u|jou ~ ontmoeten|spreken|ontmoet|gesproken|leren|hier
        prettige|prettig|leuke|fijne|goede|open|plezierige|boeiende gesprek|gesprekken|kennismaking|ontmoeting|middag|ochtend
        na|sinds|naar aanleiding van ~ ons|onze|je|jouw|uw|het|de|jullie ~ telefoongesprek|gesprek|gesprekken|kennismaking|ontmoeting|bezoek|videogesprek|belletje|proefdag|proefles|meeloopdag|rondleiding|dag|sollicitatiegesprek
        tijdens ~ sollicitatiegesprek|gesprek|kennismaking|meeloopdag|proefdag|proefles|bezoek|interview|rondleiding
        indruk gemaakt|achtergelaten|achterliet, met ons meeliep|meegelopen|meedraaide|meegedraaid|meewerkte
        dag|dagje|ochtend|middag ~ meeliep|meegelopen|meedraaide|meegedraaid|meelopen|proefdraaien|kwam
        dat je|u ~ langs|gekomen|kwam|langskwam|hier was|bij ons was, de komst, je|uw|jouw komst
        gesprek van|op ~ dinsdag|maandag|woensdag|donderdag|vrijdag|gisteren|vorige
        laatste|finale|derde|tweede ronde|gesprek|gespreksronde ~ met|was|van|heb|hebt|heeft|voor
        je presenteerde|presentatie ~ was|bij|aan|voor
    """,
    interview_words="""
        sollicitatiegesprek*, gesprek, gesprekken, interview, interviews, proefles, meeloopdag, proefdag, assessment
        videocall, telefoongesprek, videogesprek, kennismaking, kennismakingsgesprek, meelopen, rondleiding
        proefdraaien, gespreksronde, gespreksrondes, belletje
    """,
    past="""
        was, waren, had, hadden, heb, hebben gehad|gevoerd|gesproken, vorige, afgelopen, gisteren, laatst, na, hield
        gaf, zat, kwam, dank, bedankt, tweede, vonden, gemaakt, maakte, prettig, prettige, leuk, leuke, fijn, fijne
        goed, sinds, van afgelopen|maandag|dinsdag|woensdag|donderdag|vrijdag, vertelde, verteld, liet
        naar aanleiding, tijdens
    """,
    not_held="""
        niet ~~ gesprek|sollicitatiegesprek, nodigen ~ niet, niet uit voor, geen gesprek|uitnodiging, uitnodigen
        uitgenodigd, nodigen ~ uit, uitnodiging, genodigden, voor een gesprek, voor het gesprek, als je|u ~ wordt
        indien, andere kandidaten, vervolggesprek, gesprek met anderen, gesprekstips, andere ~ gesprek
        in gesprek ~ andere|anderen, gesprek met andere|anderen, gaan met andere, eerste gespreksronde uitgenodigd
        niet geselecteerd voor ~ gesprek, zonder gesprek, als je|uw|u ~ past|geselecteerd|profiel
        mocht je|u ~ geselecteerd
    """,
    feedback="""
        feedback, terugkoppeling, toelichting, toe te lichten, toelichten, lichten, waar het ~ zat, waarom, reden
        redenen, motivering, uitleg, uit te leggen, uitleggen, eerlijk antwoord, wat ~ doorslag, nabespreken
        nabespreking, hoe we ~ beoordeeld, verslag
        onze|de|mijn keuze|beslissing|besluit|afweging ~ toe|toelichten|uitleggen|bespreken, waar het|hem ~ aan|op|in
        verbeterpunten, aandachtspunten, bevindingen, indruk van, achterliggende, verhaal erachter
    """,
    offers="""
        als|indien|mocht je|u ~~ wil|wilt|wenst|prijs|interesse|behoefte|vragen|weten|horen, mail ~ gerust|terug|even
        bel ~ gerust|even|me|ons, laat ~ weten|horen, graag ~ toe|telefonisch|mondeling|geven|bellen|te_lichten
        gerust, op verzoek|aanvraag, aanvragen|vragen via|bij|binnen
        kunt|kan u|je ~ vragen|opvragen|aanvragen|bellen|mailen|krijgen, kan u ~~ vragen, aarzel niet
        je mag ~ bellen|mailen|vragen, u mag ~ bellen|mailen|vragen, neem ~ contact, zin in ~ koffie
        wil je|u weten|horen|het, desgewenst, desgevraagd, loop ~ binnen, mail ~ gerust|even|me|ons
        licht|lichten|leg|leggen|bespreek|bespreken|vertel|vertellen ~ graag|gerust|telefonisch|met|uit
        ik|wij|we ~ graag ~ toe|uit|met_je|met u, mocht ~ willen|wensen|vragen|behoefte
        wilt u|wil je|zou je|zou u ~ weten|horen|feedback|meer|toelichting, ik ben ~ bereikbaar|beschikbaar|bereid
        ben ~ bereid, kunt u|kun je|u kunt|je kunt ~ contact|bellen|mailen|opvragen|terecht, contact ~ opnemen|op
    """,
    refusals="""
        geen ~ feedback|toelichting|mededelingen|uitleg|uitspraken|correspondentie|motivering
        niet ~ toelichten|gecorrespondeerd|toegelicht|motiveren|beantwoord|ingaan|per_mail|telefoon
        kan niet worden gecorrespondeerd, vragen over ~ niet, toelichting ~ geen, onthouden
    """,
    feedback_asked="""
        enquête, vragenlijst, tevredenheid, beoordeel, jouw|je|uw mening, je|jouw|uw feedback helpt|over
        hoe heb je|u ~ ervaren, ervaring met ons
    """,
    future="""
        contact houden, hou|houd|houden je|jou|u ~ beeld, in beeld houden
        houden|blijven|houd|blijf ~ contact, blijf op de hoogte, in contact blijven
        opnieuw|nogmaals|weer|later|nog|terug ~ solliciteren|mailen|proberen|reageren|kandideren|postuleren|een keer|keertje
        solliciteer ~ opnieuw|gerust|nog|weer, probeer het ~ nog|opnieuw|weer, opnieuw ~ mailen|proberen|solliciteren
        houd|hou|houden ~ vacatures|website|vacaturesite|site|linkedin|pagina ~ gaten|oog, in de gaten
        houd|houden|hou je|jou|u|uw|jouw ~ achterhand|gedachten|bestand|portefeuille|netwerk|gegevens ~~ voor|toekomstige|andere|bestand
        in ~ talentpool|wervingsreserve|bestand|netwerk|portefeuille|kandidatenpool|database|reserve, talentpool
        toegevoegd aan, nemen|neem ~ contact ~ met_je|u|jou op, nemen|neem ~ contact op
        laten|laat ~ weten ~ zodra|als|wanneer, zodra er ~~ hoor|bel|mail|bellen|app|laat
        hoor|hoort je|u ~ mij|ons|van, ben ik de eerste, bel|app|mail|schrijf ik je|jou|u, app ik je
        bellen we|wij je|u, een van de eersten, benaderen|benader je|u|jou, denken|denk aan jou|je|u
        nieuwe|andere|toekomstige|passende|volgende ~ vacatures|functies|kansen|rollen|vacature ~~ solliciteren|reageren|welkom|website|passen|bekijken|aansluiten|uit
        bekijk|bezoek ~ vacatures|website|vacaturepagina|werkenbij, nodigen ~ uit ~ opnieuw|te_solliciteren|andere
        welkom ~ opnieuw|volgend, wie weet ~ tot|volgende|later|kruisen, onze paden ~ kruisen
        volgend jaar ~~ opnieuw|mailen|weer|welkom, deur ~ open, cv hier bovenaan, verbinden|connecten ~ linkedin
        vier keer per jaar onze, voorrang bij, zien|horen ~ graag ~ terug|opnieuw|weer
        hopen ~ je|u ~ terug|weer|opnieuw
        bewaren|bewaar|houden|hou|nemen|neem|zetten|slaan ~ je|jouw|uw|u|jou ~ cv|gegevens|profiel|sollicitatie|naam|contactgegevens ~~ toekomst*|volgende|andere|nieuwe|later|bestand|netwerk|als|mocht
        blijf|blijven|blijft|blijven ~ graag? ~ contact, in contact, nemen|neem|nemen we|neem ik ~~ contact ~ met|op
        contact met_je|u op
        benader|benaderen|bel|bellen|mail|mailen|app|appen|denk|denken|tip|tippen|hoor|horen we|wij|ik|je|jou|u ~~ zodra|als|wanneer|mocht|functie|vacature|weer
        zodra ~~ vacature|functie|plek|rol|iets|ruimte|vrijkomt|komt ~~ contact|bel|mail|laat|hoor|horen|weten|benader|benaderen|app|denk|denken|je|u
        nog eens|opnieuw|weer ~ bij ons, hoop|hopen ~~ nog eens|weer|opnieuw|terug|tegen|tegenkomen|toekomst, kruisen
        elkaar ~ weer|nog|tegen ~ komen|tegenkomen|zien|spreken
        in de toekomst ~ solliciteren|weer|opnieuw|samen|reageren
        volgende keer|ronde|vacature ~~ solliciteren|proberen|meedoen|weer|wel|mee
        houd|hou|volg|volgen ~ onze|ons|website|vacatures|pagina|site|linkedin
        schroom_niet|aarzel niet ~ opnieuw|nogmaals|weer|te_solliciteren
    """,
    future_refused="""
        niet ~ bewaard|bijgehouden|opnieuw, komt niet terug, geen tweede poging, worden ~ verwijderd, vier weken na
        privacybeleid, gegevens worden|zullen ~ bewaard|verwijderd|vernietigd, worden ~ vernietigd|gewist
    """,
    compounds=True,
    verb_edges=("ge be ver ont her aan af in uit op toe door over voor", "d t en"),
)
