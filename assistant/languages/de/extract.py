"""German: who signs, how companies and roles are named, what invites and refuses (languages/extraction.py)."""

from assistant.languages.de.trades import FIRM_WORDS, OCCUPATION_TAILS, OCCUPATIONS
from assistant.languages.extraction import Table

TABLE = Table(
    sign_offs="""
        mit freundlichen|freundlichem|besten|herzlichen|lieben|vielen|sonnigen|schönen|kollegialen grüßen|grüssen|gruß|gruss
        mit freundlichem|bestem|herzlichem gruß|gruss, freundliche grüße|grüsse, freundlicher gruß
        viele|beste|liebe|herzliche|schöne|sonnige|kollegiale|winterliche|frühlingshafte grüße|grüsse
        grüße|grüsse aus|von, grüße, grüsse, gruß, gruss, liebe|lieben|besten|schönen|herzlichen gruß|gruss, lg, vg
        mfg, bg, hg, glg, mlg, hochachtungsvoll, mit vorzüglicher hochachtung, mit dem ausdruck
        mit dem ausdrucke ~ hochachtung, ergebenst, ihr, ihre, euer, dein, deine
        mit den besten wünschen|grüßen|grüssen, mit besten wünschen, alles gute, alles liebe, herzlichst, herzlich
        beste wünsche, bis bald, servus, tschüss, ciao, kopf hoch, schönes wochenende
        kopf hoch und schönes wochenende, in alter verbundenheit, mit respektvollen grüßen, zeichne ich
        danke und gruß, herzlichen dank, vielen dank, im auftrag, i.a., für die personalabteilung, grüezi
        es grüßt|grüsst sie? freundlich|herzlich?, cordialement, peace, cheers, best, best regards, kind regards
        mit kollegialem gruß
    """,
    for_another="für den|die|das, im namen von|des|der, stellvertretend für",
    by_proxy="""
        i.a., i. a., i.v., i. v., ppa., p.p., pp, gez., gezeichnet, im auftrag, in vertretung, per procura
        i. a. gez., ihr, ihre, dein, deine, euer
    """,
    titles="""
        dr prof frau herr hr fr dipl-ing dipl dipling ing mag mag.a magistra magister di dkfm kr hofrat univ-prof
        priv-doz pd rer nat med phil jur hc habil ra rain stb wp mba msc bsc dipl-kfm dipl-kffr dipl-psych em
        freiherr graf
    """,
    given_names="""
        andreas michael thomas peter stefan christian martin markus matthias daniel alexander sebastian jan florian
        tobias philipp jonas lukas felix maximilian simon niklas moritz julian fabian jens uwe jürgen wolfgang klaus
        hans karl heinz günter bernd frank ralf jörg dirk torsten thorsten sven oliver marcus rainer werner gerhard
        manfred helmut dieter horst herbert walter rolf reiner ulrich holger kai lars nils timo tim leon paul max
        david benjamin johannes georg franz josef anton leopold reto urs beat ruedi lorenz anna maria sabine susanne
        petra monika andrea claudia nicole stefanie julia katharina christina lena laura lisa sarah sandra birgit
        ursula renate karin gabriele heike ute anja tanja katrin kathrin silke martina barbara angelika ingrid
        brigitte helga erika gisela christine elisabeth eva johanna franziska theresa magdalena sophie marie emma mia
        hannah lea leonie nina melanie jasmin vanessa bettina cornelia corinna dagmar doris elke gerlinde gertrud
        ilse ines iris jana judith jutta kerstin kirsten manuela margit marion meike nadine regina roswitha ruth
        seraina simone sonja svenja tina ulrike verena yvonne agnes beate annika frieda greta klara ida sören hagen
        thilo arne björn henning henrik malte yusuf mehmet ayse fatma elif
    """,
    teams="""
        personalamt personaldienst personaldienste rezeption empfang assistenz redaktion ausbildungsredaktion orchesterbüro intendanz buchhaltung feelgood privacy datenschutz bewerberteam personalverwaltung personalstelle stellenbörse haus
        team teams recruiting recruitingteam recruiting-team recruiter personal personalabteilung personalwesen
        personalmanagement personalgewinnung personalreferat personalmarketing hr human resources bewerbermanagement
        bewerbung bewerbungen bewerbungsmanagement bewerberservice karriere karriereteam karriere-team talent talents
        acquisition people culture service center servicecenter sekretariat abteilung büro kanzlei geschäftsführung
        geschäftsleitung vorstand dezernat referat stabsstelle direktion verwaltung projektvermittlung ihr ihre euer
        dein deine das die der vom von bei dem den des für im und & jobs job nachwuchs ausbildung personalservice
        personalentwicklung hauptverwaltung zentrale no-reply noreply noreply@ nicht antworten automatische
        benachrichtigung benachrichtigungen kandidatenbetreuung auswahlkommission kommission schulleitung rektorat
        wir alle einkauf back office hofrat leitung
    """,
    institutions="""
        universität hochschule fachhochschule akademie institut schule privatschule gymnasium klinik klinikum
        krankenhaus klinikverbund spital stadt stadtwerke landkreis gemeinde land bund bundesamt landesamt
        ministerium behörde amt kanton verein stiftung museum bibliothek theater kirche bistum bank sparkasse
        versicherung verlag brauerei bäckerei konditorei schreinerei tischlerei gärtnerei gaertnerei metzgerei
        notariat kanzlei praxis apotheke architekten ingenieure ingenieurbüro werke werk holding gruppe media
        solartechnik retail pharma bau maschinenbau anlagenbau logistik technik consulting beratung personalberatung
        personaldienstleistungen hotel gasthof restaurant verband kammer agentur landesbank wasserverband energie
        labor zentrum hof haus fondation gesellschaft betriebe
    """,
    agencies="""
        personalberatung, personalvermittlung, personaldienstleist*, zeitarbeit, arbeitnehmerüberlassung
        direktvermittlung, projektvermittlung, executive search, headhunt*
        unser|unsere|unserem|unseren|mein|meine|meinem kunde|kunden|mandant|mandanten|mandantin|auftraggeber|auftraggeberin|klient|klienten
        endkunde, endkunden, der|die|den|dem kunde|kunden|mandant|mandantin|mandanten|auftraggeber, account managerin
        account manager, senior consultant, kandidatenberat*, personnel consulting, freiberuflerin, personalberaterin
        personalberater
    """,
    company_after="""
        0.9: arbeitgeber, unternehmen ist, firma ist
        0.65: stelle|position|job|ausbildung|praktikum|tätigkeit|karriere|mitarbeit|beschäftigung|einstieg|zukunft|team|vakanz|anstellung bei|in|an|am|beim|mit ~ der|dem|den?
             ihr|ihre|ihrem|dein|deine|deinem interesse an ~ tätigkeit|mitarbeit|position|stelle bei|in|an|am|beim
        0.6: bewerbung|bewerbungsunterlagen|unterlagen|kandidatur|bewerbungsprozess|auswahlverfahren bei|an|beim|in|für ~ der|dem|die
             beworben bei|beim|an, dass sie|du sich|dich bei|beim ~ beworben, im namen der|des|von, willkommen bei
             wir bei|von|vom|beim, team von|der|vom, interesse an der|dem|einer mitarbeit?|tätigkeit? bei?|beim?
             neuigkeiten|nachricht|update von|der
        0.5: interesse an|für, bei der|dem|den, beim, in der|im unternehmen
        0.4: bei
        0.35: für die, an der|die, am
    """,
    client_after="""
        0.85: kunde|kunden|mandant|mandanten|mandantin|auftraggeber|auftraggeberin|endkunde|endkunden der|die|dem?
             endkunde die|der, kunde die|der
        0.6: bei, von|vom|mit der|dem?, für die|den ~ bei, rückmeldung von|vom|der?, rückmeldung
        0.5: im auftrag der|des|von, beim
    """,
    not_company="""
        sie ihnen ihrer ihrem ihre ihren ihr uns unser unsere unserem unserer unseren wir ich mir mich der die das
        dem den des ein eine einer einem einen dieser diese diesem dieses position stelle stellen tätigkeit aufgabe
        bewerbung bewerberinnen bewerber bewerbern interesse team unternehmen haus firma zukunft fragen bedarf
        rückfragen gelegenheit zeit januar februar märz april mai juni juli august september oktober november
        dezember montag dienstag mittwoch donnerstag freitag samstag sonntag linkedin xing facebook instagram
        karriereseite karriereportal portal webseite website homepage gespräch vorstellungsgespräch interview auswahl
        anschluss herrn frau herr jänner ende anfang mitte ausschreibung suche vertrauen verständnis deutschland
        österreich schweiz bewerbungsverfahren auswahlverfahren hause praktikum ausbildung vakanz mitarbeit
        durchsicht sicht prüfung stellenanzeige
    """,
    role_heads=OCCUPATIONS,
    role_tails=OCCUPATION_TAILS,
    firm_words=FIRM_WORDS,
    role_after="""
        0.85: position|stelle|funktion|tätigkeit|aufgabe|vakanz|ausschreibung|stellenausschreibung|job|rolle|dienstposten|anstellung|posten als|des|der|eines|einer
             stellenbezeichnung, stellentitel, besetzung des|der dienstpostens|stelle|position, kandidatur als
             bewerbung ~ als
        0.8: bewerbung als|zur|zum|um die stelle|position einer|eines|als|der|des, stelle einer|eines, als ~ beworben
             beworben ~ als
        0.7: bewerbung um ~ stelle|position, bewerbung als|zum|zur|für|auf ~ stelle|position|ausschreibung|vakanz
             profil als, interesse an der|einer stelle|position|tätigkeit als
        0.6: stelle|position|vakanz|ausschreibung|rolle|funktion|tätigkeit|job, bewerbung als|zum|zur
             suche|suchen|gesucht nach? ~ einer|einem|einen|eine?, interne|internen ausschreibung
             auswahlverfahren|verfahren, absage
        0.45: als, für die|eine|einen|den, um die|eine, bewerbung, kandidatur
    """,
    role_nouns="stelle, position, vakanz, job, funktion, rolle, posten, -stelle",
    role_stops="""
        bei beim in im an am auf aus mit nach von vom zu zum zur unter über vor wegen ohne gegen seit bis durch um
        ist sind war waren wird werden wurde wurden hat haben hatte hatten habe kann können könnte muss müssen soll
        sollte will wollen möchte möchten würde würden nicht kein keine keinen leider und? oder aber sondern denn
        weil da dass daß ob wenn als wie so dann noch schon auch nur sehr mehr bereits jedoch sich sie ihnen ihr ihre
        ihren ihrer wir uns unser unsere unserem unserer ich mir mich du dich dir dein deine es er man der? die das
        den dem ein eine einen einem einer dieser diese dieses hier heute gestern morgen beworben bewerben besetzt
        vergeben entschieden standort ref referenz kennziffer somit damit daher darum deshalb für? wohnort zurzeit
        derzeit abgesagt erhalten aufmerksam vielen herzlichen danke gut bitte jemand jemanden anderen andere nehmen genommen gewählt
        allerdings trotzdem stattdessen lieber eher
    """,
    role_praise="beste bester besten guter gute guten starker starke starken hervorragende hervorragender tolle toller wunderbare wunderbarer grossartige grossartiger nette netter",
    role_joiners="und & / - – + für fur der des im in of and for von am zur zum",
    articles="""
        der die das dem den des ein eine einer eines einem einen als zur zum fürs unsere unserer unserem ihre ihrer deine
        deiner um neue neuen neuer weitere junge
    """,
    applied="bewerbung bewerbungen kandidatur stelle position stellenausschreibung ausschreibung vakanz bewerbungsunterlagen stellenanzeige",
    possessives="unser unsere unserem unseren unserer mein meine meinem meinen meiner sein seine seinem seinen seiner ihrem langjähriger langjährige langjährigen",
    head_first=False,
    subject_noise="""
        wegen gesucht saison spielzeit anfrage bescheid probe jahrgang stellenangebot ergebnis widerspruch job jobs test
        anschreiben probearbeit feedback besuch lehrprobe bewerbungsgespräch stellenausschreibung initiativbewerbung
        ihre ihrer ihr deine dein meine unsere unser bewerbung bewerbungen kandidatur absage rückmeldung rueckmeldung
        nachricht information info update status statusänderung zu zur zum als bei für auf um an von vom der die das
        den dem des eine einer unterlagen eingang zwischenbescheid entscheidung ergebnis auswahlverfahren verfahren
        stelle position stellenausschreibung ausschreibung interne internen interesse gespräch vorstellungsgespräch
        erstgespräch zweitgespräch termin terminabstimmung einladung ref referenz kennziffer kennzahl kennwort nr id
        betreff betrifft dero az anfrage danke vielen dank leider kurzes kurze uns und im in am mit schnuppern
        schnuppertag probetag probearbeiten kandidat kandidatin neuigkeiten deiner dieses mal the your application on
        follow-up sie frau herr re aw wg wir haben hat
    """,
    unattended="""
        bitte antworten sie nicht|keinesfalls, antworten sie ~ nicht, bitte ~ nicht auf diese ~ antworten|antwortet
        bitte nicht ~ antworten
        diese|dieser|dieses|das|der e-mail-adresse|adresse|postfach|mailbox|absenderadresse|posteingang|e-mail-postfach ~~ nicht ~ gelesen|überwacht|bearbeitet|betreut|empfangen|eingesehen|kontrolliert
        postfach|adresse|mailbox|absender ~ nicht gelesen|überwacht|betreut
        antworten ~~ nicht ~ gelesen|bearbeitet|zugestellt|empfangen|berücksichtigt|beantwortet
        antworten ~~ leere|gelöscht|verworfen|ungelesen, gehen ins leere, niemand ~ liest|lesen
        keine antworten empfangen|entgegennehmen
        kann ~ keine antworten|nachrichten|e-mails|mails empfangen|verarbeiten
        kann nicht ~ geantwortet|beantwortet werden, nur für ausgehende|den versand, nicht beantworten
        von antworten ~ abzusehen, unbeaufsichtigt*, sendeadresse
    """,
    replies_welcome="""
        antworten sie einfach|gerne|direkt auf, können sie ~ antworten, kannst du ~ antworten
        antworte einfach|gerne|direkt, eine antwort auf diese mail genügt, mail genügt
        zögern|zögere|zögert ~ nicht ~~ antworten
    """,
    first_person="ich, mir, mich, mein, meine, meinem, meinen, meiner",
    stock_phrases="""
        nach sorgfältiger|eingehender|gründlicher|intensiver|reiflicher prüfung|durchsicht|abwägung|überlegung|sichtung
        sorgfältig, leider müssen wir, müssen wir ihnen|dir, mitteilen, bedauern, vielzahl, hohe anzahl|zahl
        zahlreiche bewerbungen|qualifizierte
        anderen|andere|anderer bewerberinnen|bewerber|bewerbern|kandidaten|kandidatinnen, anforderungsprofil
        anforderungen, ihr|dein interesse an, vielen|herzlichen dank für ihre|deine|ihr|dein bewerbung|interesse
        entgegengebrachte vertrauen, für ihren|deinen weiteren weg|berufsweg|lebensweg
        berufliche|beruflichen zukunft|weg, viel erfolg, alles gute, bitten um ihr? verständnis, um verständnis
        bitten sehen|werten|verstehen, nicht berücksichtigen, nicht berücksichtigt, engere wahl|auswahl, nicht als
        karriereseite, talentpool, bewerberportal, stellenangebote, datenschutz, löschen ~ daten, daten löschen
        zum jetzigen zeitpunkt, aufgrund der, unterlagen, allgemeine|allgemeinen gleichbehandlungsgesetz*, rückfragen
        fachabteilung, chancengleichheit, systemseitig, maschinell erstellt, ohne unterschrift, automatisch
        widerspruch, monats nach, neuer status, bewerbungsverfahren, bewerber, gefällt negativ, wir danken
    """,
    mass_greetings="""
        sehr geehrte damen und herren, sehr geehrte bewerberin, sehr geehrter bewerber, liebe bewerberin
        lieber bewerber, liebe bewerberinnen|bewerbende|bewerber, hallo bewerber, sehr geehrte interessentin
        sehr geehrte|r
    """,
    footers="""
        diese e-mail|nachricht|mail, der inhalt dieser, die information*|in dieser, vertraulich*, geschäftsführer*
        geschäftsführung, sitz der|des, sitz, hrb, handelsregister, amtsgericht, registergericht, ust, ust-id
        aufsichtsrat, vorstand, disclaimer, datenschutz*, impressum, bitte denken sie|prüfen, chancengleichheit
        wir begrüßen bewerbungen, abmelden, abbestellen, newsletter, sie erhalten diese, du erhältst diese
        dieses postfach, bitte antworten sie nicht, bitte nicht antworten, automatisch*, dieses schreiben
        ihr profil im, wir verarbeiten, hinweis
    """,
    interviews="""
        danke ~~ für das|unser|ihr|dein|die|ihren|deinen|ihre ~ gespräch|telefonat|interview|kennenlernen|vorstellungsgespräch|besuch|gespräche|probetag|probearbeiten|videocall|probelektion|kennenlerngespräch
        fürs kommen
        gespräch|gespräche|interview|telefonat|treffen|videocall|videogespräch|teams-gespräch mit ihnen|dir|uns|am|vom|war|hat|in|gestern|letzte|vergangene|vorige
        unser|unserem|unseres|unsere|ihr|ihrem|ihres|deinem|dein gespräch|gespräche|gesprächs|telefonat|vorstellungsgespräch|interview|kennenlernen|zweitgespräch|erstgespräch|videocall
        nach dem|unserem|ihrem|deinem|den ~ gespräch|vorstellungsgespräch|interview|zweitgespräch|erstgespräch|telefonat|teams-gespräch|video-gespräch|probetag|schnuppern|kennenlernen|gesprächen|vorstellungsrunden|runden
        beiden|zwei|drei|vier|mehreren|allen gespräche|gesprächen|interviews|interviewrunden|vorstellungsrunden|runden|gesprächsrunden
        interviewrunden, im|beim gespräch ~ haben|hat|war|sie|du|gezeigt|erzählt|erwähnt|überzeugt
        im persönlichen gespräch, im vorstellungsgespräch
        beim probearbeiten|schnuppern|probetag|vorstellungsgespräch|zweitgespräch|kennenlernen
        sie|dich|euch kennenzulernen, sie|dich persönlich kennen, kennengelernt, sie|dich kennenlernen durften
        kennenlernen zu dürfen, ihr probetag|probearbeiten|schnuppertag|probeunterricht
        dein probetag|probearbeiten|schnuppertag, probelektion, probearbeiten ~ am|war|hat, zum schnuppern da
        schnuppertag|probetag|probestunde ~ am|war|bei|hat|gestern, das haben sie am ~ gut gemacht
        sie ~ am ~ gut gemacht, vorstellungstermin ~ am|war, dass sie ~ hier_waren|da_waren|gekommen
        dass du ~ da warst|gekommen, assessment-center ~ am|war|haben|teilgenommen, ihren vortrag|besuch|auftritt
        finalrunde, final-runde, endrunde, letzten runde, auch durch ihres am, dass sie sich ~ zeit ~ gespräch
        die zeit ~ gespräch, gespräch genommen, im interview, in den interviews, unser austausch|call|zoom
        gespräch vor ort, probestunde, hospitation, arbeitsprobe vor ort, trial day, onsite, vier interviewrunden
        kennenlernen mit dir|ihnen|euch, kennenlernen ~ war|hat|fand|fanden, das kennenlernen
        gefreut ~ kennenzulernen|kennen zu lernen, freut ~ kennengelernt, kennen gelernt
        zeit für ~ gespräch|interview|treffen|telefonat|austausch genommen?, ihr|dein|ihren|deinen besuch bei uns
        waren sie|warst du ~ bei uns, sie waren ~ bei uns, bei uns waren|warst|vorgestellt|vorbeigekommen
        sich ~ bei uns vorgestellt|vorgestellt haben, vorgestellt haben, vorstellung bei uns, gesprochen haben|hatten
        wir haben ~ gesprochen|telefoniert|geplaudert, unterhalten haben, ihr auftritt|vortrag|probevortrag
        probevortrag, probetag|probearbeit|probearbeiten|schnuppertag|hospitation ~ am|war|hat|bei|gestern|in
        gut gefallen
    """,
    interview_words="""
        vorstellungsgespräch*, interview, interviews, gespräch, gespräche, telefonat, probetag*, schnuppertag*
        zweitgespräch*, erstgespräch*, telefoninterview*, videointerview*, bewerbungsgespräch*, jobinterview*
        follow-up, kennenlernen, austausch, videocall, call, videogespräch*, assessment-center, assessment center
        hospitation*, probearbeit*, probeunterricht*, gesprächsrunde*, treffen, vor ort, video-interview*
        online-gespräch*
    """,
    past="""
        war, waren, hatte, hatten, hat, haben ~ geführt|gehabt|kennengelernt, gestern
        letzte|letzten|letzter|vergangene|vergangenen|vorige|vorigen, geführt, nach dem|unserem|ihrem, seit dem
        danke, dank, vielen dank, wir haben uns gefreut, hat uns gefreut|gefallen, haben sie|du, hinterlassen
        gezeigt, gefallen, am montag|dienstag|mittwoch|donnerstag|freitag|samstag, letzten|letzte woche
        seit unserem|ihrem, genommen
    """,
    not_held="""
        nicht ~~ gespräch|vorstellungsgespräch|interview|zweitgespräch ein|einladen|eingeladen
        nicht ~ einladen|eingeladen, nicht zum|zu ~ gespräch|vorstellungsgespräch|interview, keine einladung
        kein gespräch|vorstellungsgespräch|interview, laden ~ ein, einladung, einladen, zum gespräch eingeladen
        wenn sie|du ~ eingeladen, würden wir, andere ~ eingeladen, anderen ~ gespräche, gespräche mit anderen
        im gespräch mit anderen, haben mit ihrem|deinem chef gesprochen, tipps, vor dem gespräch
        nächste runde|gesprächsrunde, weiteren gesprächen|gespräche, zu einem ~ gespräch, falls
        freuen uns auf das|ihr|dein gespräch, für ein gespräch, andere kandidaten|bewerber ~ gesprächen
        gespräche ~ andere|anderen, geführten gespräche mit anderen, wir führen ~ gespräche, laden wir
        weitere gespräche, gespräch ~ leider nicht, kein persönliches
        wenn sie|du|ihre|deine ~ profil|bewerbung|überzeugt|passen, sollte ihre|dein|deine|ihr
    """,
    feedback="""
        feedback, rückmeldung zu, rückmeldung, debrief, gründe, begründung, eindrücke, beobachtungsbogen, woran es
        warum, weshalb, was gefehlt, was ~ ausschlag, auswertung, einschätzung, wie es ~ gekommen, nachbesprechung
        auskunft, ehrliche worte, kritik, hinweise zu ihrer|deiner, was wir ~ gesehen, näheres, einblick
        ausführlicher, nachfragen, genauer ~ wissen, wo es ~ gehakt|gefehlt, was wir uns ~ gewünscht
        entscheidung ~ erläutern|erklären, ausschlaggebend*, verbesserungs*, anregungen
    """,
    offers="""
        gern|gerne ~ geben|gebe|weiter|mitteilen|erläutern|erzählen|besprechen|erkläre|sagen|telefonieren|teile|nehme|nehmen|auskunft|feedback
        wenn sie|du ~~ möchten|möchtest|wollen|willst|mögen|magst|wünschen|interesse|reden|wissen
        falls sie|du ~~ möchten|möchtest|wollen|willst|mögen|wünschen|interesse
        möchtest|magst|mögen|möchten|willst|wollen du|sie, auf wunsch, auf nachfrage|anfrage
        melden sie sich ~ gerne|bei|jederzeit|einfach, meld|melde dich, rufen sie, ruf ~ an|durch
        schreiben sie mir|uns, schreib mir|uns|einfach, kurzes mail|anruf|nachricht, genügt, stehen ~ zur verfügung
        stehe ~ zur verfügung, können sie|du ~ anfordern|erfragen|erhalten|einholen, kannst du ~ fragen|anrufen|haben
        zögern sie nicht, komm ~ auf ~ kaffee|tee|hoch|vorbei, hau mir, dann hau, sag bescheid, geben sie ~ bescheid
        antworten sie ~ einfach, wenden sie sich, nehm mir, ich nehme mir, jederzeit, lassen sie es mich wissen
        lass es mich wissen, stehe|stehen ~ gerne|gern|verfügung, gern|gerne ~ persönlich|telefonisch
        gerne können|kannst sie|du, sie können|du kannst ~ gern|gerne|jederzeit, sprich|sprechen sie mich|uns ~ an
        wenden sie sich|wende dich ~ gern|gerne|jederzeit, bei interesse, bei fragen ~ gerne
        ein kurzer anruf|kurze nachricht genügt
    """,
    refusals="""
        kein|keine|keinerlei|keinen ~ feedback|auskunft|auskünfte|begründung|angaben|gründe|rückmeldung|rückfragen
        nicht ~ begründen|mitteilen|auskunft|begründet|feedback|möglich|geben, weder schriftlich noch
        von ~ rückfragen|anfragen|nachfragen ~ abzusehen, abzusehen, davon ab, bitten wir abzusehen, absehen
    """,
    feedback_asked="""
        umfrage, bewerten sie, bewerte, befragung, zufriedenheit, ihr feedback zu|über|hilft|ist, ihre meinung
        dein feedback zu|hilft, deine meinung, wie haben sie ~ erlebt, fragebogen, bewertung auf
        kurze rückmeldung zur anfrage, kununu, rückmeldung aus der
    """,
    future="""
        in kontakt|verbindung|verbunden bleiben|bleibst|bleiben?, bleiben sie|bleib ~ in kontakt|verbindung|verbunden
        kontakt ~ bleiben|halten
        erneut|wieder|nochmals|nochmal|später|künftig ~ bewerben|bewerbung|bewirbst|zu_bewerben|bei_uns|melden|rühren
        bewerben sie sich ~ gern|gerne|wieder|erneut|jederzeit, bewirb dich ~ gern|gerne|wieder|erneut|jederzeit
        noch einmal rühren|melden|bewerben, wieder von ihnen|dir zu hören, wieder auf sie|dich zu|zukommen|zukommt
        auf sie|dich ~ zurückkommen|zukommen|zuzukommen|zurückzukommen, kommen ~ auf sie|dich zu|zurück
        melden|melde uns|mich ~ bei|wieder|gerne|gern ~ sobald|wenn|falls|wieder|dann, melden wir uns, melde ich mich
        sobald|wenn|falls ~~ melde|melden ~ mich|uns, rufe ~ an, klingel*|klingle ~ durch, im hinterkopf
        in erinnerung, im auge behalten|behalte, behalten|behalte sie|dich|ihre|deine|ihr|dein
        vormerken|vorgemerkt|vormerke
        in ~ kartei|talentpool|bewerberpool|pool|bewerberdatenbank|evidenz|netzwerk|talent-pool, talentpool
        talent pool, kandidatenpool
        profil|unterlagen|bewerbung|daten ~ kartei|pool|evidenz|vormerken|aufbewahren|aufheben|bereithalten
        für zukünftige|künftige|weitere|andere ~ stellen|positionen|vakanzen|projekte|aufgaben|rollen
        andere|weitere|neue|passende|interessante|aktuelle|offene|passendere ~ stellen|positionen|vakanzen|stellenangebote|stellenanzeigen|ausschreibungen|jobs ~~ bewerben|karriereseite|website|freuen|informieren|finden|schauen
        schauen|schau|besuchen|besuche|werfen|halten sie?|du? ~~ karriereseite|karriereportal|stellenmarkt|stellenangebote|jobbörse|website|homepage|jobs|karriere|auge|augen|blick|vorbei
        karriereseite ~ vorbei
        freuen uns ~~ wieder|erneut|weitere|zukünftige|nächste bewerbung|bewerben|mal|begegnen
        freuen uns ~ auf eine ~ bewerbung, ihre|deine erneute|nächste|weitere bewerbung, wieder begegnen
        wiedersehen|wiederzusehen|wiederhören ~ freuen, wege ~ kreuzen, tür ~ offen, pushe sie|dich weiter
        für neue projekte, schreiben sie mir sofort, schreib mir sofort|dann|wieder, sprechen|spreche sie|dich ~ an
        melden sie sich ~ wenn|sobald|dann|nächstes|wieder|gern|gerne|jederzeit
        meld|melde dich ~ wenn|sobald|dann|nächstes|wieder|gern|gerne, vernetzen|verbinden|folgen ~ linkedin|xing
        linkedin ~ vernetzen|verbinden|verbunden|folgen, bis hoffentlich bald
        beim nächsten mal ~ klappt|dabei|bewerben, nächstes jahr ~ wieder|noch|bewerben|melden
        sobald ~~ reinkommt|frei|passt|ergibt, informieren wir sie|dich, denken|denke ~ an sie|dich
        kommen gerne ~ zurück, gerne wieder, initiativbewerbung
        schaue|schau|schauen ~ immer wieder|gerne|gern|mal|öfter|regelmäßig, unsere|unser wege|weg ~~ kreuzen
        wege ~~ kreuzen, man sieht sich, wiedersehen, in|im blick behalten|behalte, sie|dich ~ in betracht ziehen
        kommen|komme wir|ich ~ auf sie|dich zu|zurück, wieder|erneut auf sie|dich zu
        zu einem späteren zeitpunkt ~~ bewerben|zusammen|kontakt|wieder, gemeinsam arbeiten|zusammenarbeiten
        anklopfen, anderes mal, für die zukunft ~ vormerken|merken, würden wir uns freuen ~ wieder|erneut
        gerne ~ wieder ~ bewerben|bei_uns, nimm|nehmen ~ gerne ~ wieder kontakt
        ihre|deine bewerbung ~ künftig|zukünftig, netzwerk ~ bleiben|aufnehmen, auf dem laufenden halten|bleiben
    """,
    future_refused="""
        gesperrt, nicht ~ aufbewahrt|gespeichert|vormerken, erneute bewerbung ~ gesperrt|ausgeschlossen|nicht
        bewerben sie sich unbedingt anderswo, anderswo, löschen ~ kartei, zurzeit ~ alle vorgaben, gesetzlich*
        selbst löschen, keine weiteren
    """,
    nouns_capital=True,
    compounds=True,
    declined="es s en n nen",
)
