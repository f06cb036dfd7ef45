"""German: which words express the concepts that detection reads mail by (notation: understand/phrases.py)."""

from assistant.languages.concept import Concept, Cues

ACTORS: Cues = {
    Concept.YOU: "Sie, Ihnen, Ihr, Ihre, Ihren, Ihrem, Ihrer, Ihres, du, dich, dir, dein, deine, deinen, deinem, deiner, deines, euch, sie beworben|sich",
    Concept.ME: "ich, mir, mich, mein, meine, meinen, meinem, meiner",
    Concept.WE: """
        wir, uns, unser*, ich, man, *kommission, gremium, vorstand, geschäftsleitung, geschäftsführung, schulleitung, team, fachbereich, fachabteilung,
        kunde, kunden, mandant*, auftraggeber*, endkunde*, firma, unternehmen, chef, chefin, jury, ausschuss, institut, verlag
    """,
    Concept.THIRD: "er, ihn, ihm, seine, seinen, seiner, deren, dessen",
    Concept.OTHER: """
        ander*|weiter* ~ bewerb*|kandidat*|person*|profil*|mitbewerb*|interessent*|freelancer*|kolleg*|jemand*|dame|herr*|frau|mann|anbieter*|freiberufler*
        jemand* ander*|anderem|anderen|mit|der|die, anderweitig*, anderswo, andernorts, einem anderen, einer anderen, einen anderen, eine andere, die andere, der andere, den anderen, das andere
        mitbewerb*, konkurrent*, einer|einem|einen|eine ~ kandidat*|bewerb*|person|kolleg*|persönlichkeit*|dame|herrn, kandidat*|bewerb*|personen|persönlichkeiten|profile|profil der|die|deren|dessen|welche*|mit
        geeigneter*|passender*|qualifizierter*|erfahrener*|besser*|stärker*, andere, anderen, einer person, zwei|drei|vier|ein|eine|einen ~ person*|kandidat*|bewerb*|kolleg*, zweitplatzierte*
    """,
    Concept.PERSON: "kolleg*, kandidat*, bewerberin*, person, dame, herrn, mann, frau, nichte, neffe*, sohn, tochter, cousin*, freiberufler*, freelancer*, nachfolger*, absolvent*, student*, bekannte*, mitarbeiter*",
    Concept.INSIDER: """
        intern ~ besetz*|lösung|kandidat*|bewerb*|vergeben|nachbesetz*|gefunden|gelöst, interne ~ lösung|besetzung|bewerb*|kandidat*|nachfolge, internen ~ bewerb*|kandidat*, aus den eigenen reihen, eigenen reihen, hausintern*,
        aus dem eigenen haus*, aus dem team, aus unserem haus*, bereits bei uns, schon bei uns, schon kennen, bereits kennen, bereits im haus*, aus der eigenen
    """,
    Concept.APPLICATION: """
        *bewerbung*, kandidatur*, beworben, unterlagen, bewerben, dossier*, mappe, lebenslauf, zeugnisse, portfolio, exposé, arbeitsproben, ihr ~ ansuchen|anliegen|profil|interesse|motivationsschreiben|gesuch
        dein ~ profil|interesse|anschreiben, ihrem profil, deinem profil, interesse an ~ position|stelle|tätigkeit|mitarbeit|unternehmen
    """,
    Concept.ROLE: """
        *stelle|*stellen|stelle, position*, *vakanz*, *posten*, platz, *arbeitsplatz*, job*, ausschreibung*, *praktikum*, *ausbildungsplatz*, ausbildung, *dienstposten*, mandat, projekteinsatz, *aushilfe*, werkstudent*, volontariat*, promotionsstelle*,
        doktorandenstelle*, referendariat*, lehrstelle*, *professur*, anstellung, festanstellung, stellenbesetzung, planstelle*, *leitung, tätigkeit, traineeprogramm*, stipendiatenstelle*, lehrauftrag*, *referat, ausgeschriebene*, *stellen*
    """,
    Concept.TITLE: """
        *leiter, *leiterin, *manager, *managerin, *ingenieur, *ingenieurin, *entwickler*, *berater, *beraterin, *assistent*, *sekretär*, *referent*, *mitarbeiter*, *techniker*, *planer, *planerin, *controller*, *buchhalter*, *lehrer*, *lehrerin,
        *pfleger*, *verkäufer*, *redakteur*, *lektor*, *forscher*, doktorand*, postdoc*, praktikant*, *architekt, *architektin, *meister, *meisterin, *kraft, *kauffrau, *kaufmann, *sachbearbeit*, *arzt, *ärztin, *jurist*, *koch, *köchin, volontär*, trainee*,
        *designer*, *analyst*, *spezialist*, *florist*, *statiker*, *disponent*, *koordinator*, *therapeut*, *erzieher*, *gärtner*, *fahrer, *fahrerin, *betreuer*, *konstrukteur*, *zeichner*, *dolmetscher*, *übersetzer*, *bibliothekar*, *kalkulator*
    """,
    Concept.PROCESS: """
        *auswahl*, *verfahren*, *gespräch*, *runde*, *prozess*, shortlist*, longlist, engere wahl|auswahl|kreis, interview*, *recruiting*, probetag*, probearbeit*, probelektion, assessment*, besetzung*, *findungskommission, suche nach, kreis der, finale, endrunde, schnuppern
    """,
    Concept.HIRING: """
        *bewerb*, *kandidat*, recruit*, personal*, hr, *einstell*, *gehalt*, *karriere*, vorstellungsgespräch*, *interview*, kennenlern*, job*, lebenslauf, arbeitsvertrag*, probearbeit*, probetag*, *vermittlung, headhunter*, tagessatz, fachabteilung*, fachbereich, werdegang*,
        initiativbewerbung, stellenangebot*, arbeitgeber*, beruflich*, lohn, kündigungsfrist, schnuppern, hospitation*
    """,
}

EVENTS: Cues = {
    Concept.ADVANCE: """
        *berücksichtig*, weiterverfolg*, weiter verfolg*, weiter ~ betracht*|gehen|führen|zu verfolgen, weiterführ*, weiterzieh*, weitergezogen, weiterkomm*, fortsetz*, fortgesetzt, fortführ*, fortgeführt, *einlad*, eingeladen, nähertreten, näherzutreten, näherkommen, engere wahl|auswahl|kreis|betracht
        in betracht, in erwägung, infrage, in frage, zum zuge, voranbringen, weiterbring*, aufnehm*, aufgenommen, einbezieh*, einbezogen, nächste* runde|schritt*|stufe|phase, vorankommen, entsprechen, entsprochen, weitergehen, weitergeht, weiter zu, zum gespräch, kennenlern*, kommen ~ betracht, dabei, zusammen|zusammenkommen
        verfolgen, zulassen, zugelassen, weiterleit*, stattgegeben, stattgeben, bedienen, eingehen
    """,
    Concept.HIRE: """
        *anbieten, anzubieten, anbiete*, biete* ~ an, einstell*, eingestellt, einzustellen, stell* ~ ein, übernehm*, übernommen, anstell*, anzustellen, beschäftig*, zusage*, zusagen, zuzusagen, zusammenarbeit*, nehmen, nehme, genommen, vergeben, vertrag ~ geben, geben, beauftrag*, besetz*, *anstellung,
        verpflicht*, an bord, gewinnen, unterbringen, mandatieren, engagier*
    """,
    Concept.CHOOSE: """
        entschieden, entscheid*, *ausgewählt*, auswähl*, wahl, gewählt, wähl*, fortsetz*, fortzusetzen, fortgesetzt, fortführ*, fortzuführen, weiterzumach*, weiterzugehen, weitergehen, gefallen, fällt ~ auf, fiel ~ auf, vorzug, vorgezogen, bevorzug*, favorisier*, den zuschlag, beauftragt, einig, einig geworden, *einig
        festgelegt, verständigt, geworden, eingestellt, gefunden, besetz*, vergeben, genommen, zusage* ~ erteilt|gegeben, berufen, bestellt, ernannt, verpflichtet, gewonnen, weiterverfolg*, geben, gegeben, konzentrier*, den vertrag, eingeladen, einladen, ausschlag
    """,
    Concept.GETS: """
        geht ~ an, ging ~ an, gegangen, erhält, erhalten, bekommt, bekommen, bekam, übernimmt, übernehmen, antritt, antreten, anfangen, fängt ~ an, beginnt, startet, angenommen, unterschrieben, unterzeichnet, zugesagt, zugesichert, versprochen, geht deshalb|daher|somit|nun|jetzt|also an, rückt ~ nach, wird mit, übertragen, zugefallen, zum zug, das rennen ~ gemacht,
        macht es, macht das, den zuschlag, steigt ~ ein, wechselt, bleibt bei, bleibt es bei, hat den|die ~ stelle|job|posten
    """,
    Concept.FILLED: """
        *besetzt, besetzen, zu besetzen, vergeben, nicht mehr ~ frei|offen|vakant|verfügbar|aktuell|ausgeschrieben|gesucht, schon weg, bereits weg, *nachbesetzt, gefunden, weg, anderweitig, kein* ~ personalbedarf|bedarf|vakanz*|stelle* ~ frei?, keine ~ stelle* zu besetzen|frei, zugesichert, versprochen
    """,
    Concept.CANCELLED: """
        gestrichen, eingestellt, *stopp, storniert, aufgehoben, zurückgezogen, eingespart, entfällt, entfallen, weggefallen, fällt ~ weg, wegfall, einstellungsstopp, gibt es ~ nicht, nicht mehr geben, nicht mehr besetz*, nicht ~ besetzt|besetzen|nachbesetzt|nachbesetzen, ohne besetzung, kommt nicht zustande, zerschlagen, platzt, geplatzt,
        niemand* ~ einstell*|ein, keine* ~ ein, nicht verlängert, nicht gefördert, nicht bewilligt, auf eis gelegt endgültig, abgesagt
    """,
    Concept.ENDED: "endet, beendet, beenden, abgeschlossen, geschlossen, schließen, erledigt, ad acta, zu ende, durch, vom tisch, gelaufen, hinfällig, haken dran, nicht ~ weitergezogen|weiterverfolgt|weitergeführt|aufrechterhalten, ausgeschieden, abgelegt, archiviert, brauchen ~ nichts mehr",
    Concept.FIT: "pass*, gepasst, geeignet*, eignung, entsprech*, entspricht, deck*, übereinstimm*, genüg*, ausreich*, reicht, erfüll*, anforderung*, qualifi*, matcht, überzeug*",
    Concept.NEED: "brauchen, bräuchten, benötig*, suchen, gesucht, wünsch*, setzen auf, erwarten, legen wert, voraussetz*, möchte*, wollen",
    Concept.LACK: "fehlt, fehlen, mangel*, zu wenig, zu lang*, zu jung, zu teuer, zu hoch, zu weit, unter ~ mindest*, mehr erfahrung|praxis, noch mehr, näher an|am, besser passt|passen|entspr*, stärker, zu knapp, nicht ~ genug, zu gering, überqualifiziert, unterqualifiziert",
    Concept.PASS: "bestanden, erreicht, erfolgreich, geschafft, gereicht, gelungen, durchgesetzt, positiv, überzeugen, zum zug, qualifiziert, geklappt, klappt",
    Concept.SPONSOR: "*visum*, *visa*, arbeitserlaubnis, arbeitsbewilligung, aufenthaltstitel, bewilligung*, *kontingent*, gesuch, sponsor*, arbeitsgenehmigung, blaue karte, zustimmung der bundesagentur",
    Concept.REFUSED: """
        absage, absagen, abzusagen, abgesagt, abgelehnt*, ablehn*, abschlägig*, *ablehnung, abgewiesen, zurückgewiesen, ausgeschieden, aussortiert, negativ, gegen sie|dich, erfolglos*, eine absage, absagemitteilung, absageschreiben, abschlägig beschieden, abzusehen, abstand, passen müssen, nein
    """,
    Concept.OFFER: "angebot, zusage, vertrag, arbeitsvertrag, einstellung, vertragsangebot, stellenangebot, jobangebot, *zusage",
    Concept.REVOKE: "zurückzieh*, zurückgezogen, zurückzuziehen, widerruf*, zurücknehm*, zurückgenommen, zurückzunehmen, hinfällig, aufheb*, aufgehoben, nicht aufrechterhalten, rückgängig, gegenstandslos",
    Concept.NO: """
        gegen ~ bewerbung|kandidatur|zusammenarbeit|sie|dich|einstellung|ihr* ~ entschieden, für ~ ander* ~~ entschieden|entscheiden, entschieden ~~ ander*, wahl ~ gefallen, fiel ~ auf ~ ander*, fällt ~ auf ~ ander*, anderer|anderen|andere weg|richtung|lösung
        nicht ~ berücksichtig*, nicht ~ weiterverfolg*|weiterführ*|weiterzieh*|weitergezogen|weiter verfolgen, nicht ~~ engere wahl|auswahl|kreis, keine ~ zusage|positive* ~ geben|machen|erteilen|antwort|nachricht|bescheid|rückmeldung, keine|kein|keinen ~ stelle|position|platz|job|vertrag ~~ anbieten|anbiete
        müssen ~~ absag*|absage, leider ~ absag*, leider ~ absage, nicht in betracht, nicht zum zuge, nicht entsprochen, nicht näher*, ausserstande, außerstande, außer stande, sehe* ~ nicht in der lage, von ~ anstellung|einstellung|einladung abzusehen|absehen, von ~ bewerbung abstand, nicht ~~ einladen
        das rennen ~ gemacht, den zuschlag, anderweitig ~ vergeben|besetzt|entschieden, stelle ~ vergeben|besetzt|weg, die würfel sind gefallen, die andere geworden, der andere geworden, nichts mehr auf ihrer, thema ~ durch, haken dran, wird nicht weiter, fällt negativ, fiel negativ, nicht für sie|dich entschieden, kein match, leider raus
        nicht für eine einladung, nicht zu einem|einer ~ gespräch|einladung, nicht für ~ nächste* runde, leider nicht ~ dabei|klappt|gereicht|geklappt|geworden|gepasst, nicht geklappt, nicht gereicht, gibt es ~ stelle* ~ nicht, kein* ~ stuhl|platz|budget|stelle frei, mit ~ andere* ~ einig|handelseinig, bleibt bei der|dem ander*, zu meinem leidwesen, abschlägig
        bewerb*|prozess|verfahren mit ~ anderen, nehmen wir ~ keine*, stellt|stellen ~~ niemanden ein, nicht ~ übernehmen, uns trennen, wird ~ nicht ~ weitergezogen, nicht mit ~ fortsetzen|weitermachen, zugunsten, zu gunsten
    """,
    Concept.SOFT_NO: """
        schlechte nachricht*|post|neuigkeit*, keine gut* nachricht*, keine bessere*, knapp*, zweite* platz, zweiter geworden, letzten drei|zwei|fünf, am ende stand, butter bei die fische, kopf hoch, no hard feelings, nicht die nachricht, anders ~ ausgemalt|gewünscht|vorgestellt|erhofft, nicht leicht gemacht, schwer gemacht, schwergefallen, schwer gefallen,
        leid tut, tut ~ leid, gern* gesehen, hätte alles gepasst, bewerben sie sich ~ anderswo, offen gesagt, daher offen, unterlagen ~~ zurück|retour|rückgabe|abholung, rechtsbehelf*, widerspruch, konkurrentenklage, rücksendung, unterlagen anbei, nicht die richtige*, der kuchen geht
    """,
}

TURNS: Cues = {
    Concept.NEG: "nicht, kein, keine, keinen, keinem, keiner, keines, nichts, niemand*, nie, niemals, weder, ohne, ausserstande, außerstande, nimmer, nix, net, kaum, gegen, davon ab, unmöglich",
    Concept.YET: "noch, bisher, bislang, vorerst, derzeit noch",
    Concept.IF: "wenn, falls, sofern, sollten Sie|wir|sich|Ihre, sollte, sollten, solltest, würde, würden, wäre es, andernfalls, ansonsten, es sei denn, ohne diesen|diese|dieses|den|die nachweis|unterlagen|dokumente|frist, im falle, ob, sobald",
    Concept.MAYBE: "könnte, könnten, möglicherweise, eventuell, ggf, gegebenenfalls, vielleicht, dürfte, womöglich",
    Concept.GENERIC: """
        wer, bewerber*|kandidat*|bewerbungen|bewerbende*|diejenigen|alle|allen ~ die|welche|deren|ohne|nicht, nicht berücksichtigte* bewerb*, nur ~ bewerb*|kandidat*, einigen|jede*|übrigen|meisten ~ bewerb*|kandidat*|interessent*, nicht fristgerecht*, unvollständige*, grundsätzlich, in der regel, den übrigen, die übrigen
    """,
    Concept.FOOTER: """
        vertraulich*, irrtümlich erhalten, vorgesehene* adressat*|empfänger*, abbestellen, automatisch ~~ versendet|erstellt|generiert, maschinell erstellt, datenschutz*, chancengleichheit, vielfalt ~ willkommen, schwerbehind*, hrb, amtsgericht, ust id,
        postfach, nicht auf diese, geschäftsführer, handelsregister, umwelt, unabhängig von ~ geschlecht|herkunft|alter, impressum, agb, bei gleicher eignung, arbeitnehmerüberlassung
    """,
    Concept.MASK: """
        auch wenn, selbst wenn, eine oder andere, frist einzuhalten, nicht gelungen, nicht zögern, zögern sie ~ nicht, nicht nur, nicht zuletzt, nicht auf diese|antworten, keine sorge, nicht der vorgesehene|richtige|beabsichtigte adressat|empfänger, nicht gestattet, nicht wahr, nicht gelesen, nicht überwacht, nicht beantwortet, kein problem, keinen einfluss, nicht entmutigen, kein urteil, nicht als ~ urteil|wertung,
        keine wertung, nicht als, keine nachteile, keine kosten, nicht vor, nicht umgehend, bitte nicht, keine auskunft, nicht verantwortlich, noch keine antwort, nicht zu verstehen, keine rückschlüsse, ohne weiteres, ohne unterschrift, ohne ihre, nicht schriftlich, noch einmal, noch ~ erfolg, nochmal*
    """,
}

COMPANIONS: Cues = {
    Concept.REGRET: "leider, bedauer*, leid, schade, enttäusch*, betrüb*, unangenehm*, schlechte nachricht*, schweren herzens, leidwesen, verzeih*, keine bessere*",
    Concept.THANKS: """
        dank*|bedank*|vielen ~~ bewerbung|interesse|zeit|gespräch*|unterlagen|vertrauen|geduld|zusendung|vorstellung|kommen|einblick*|mühe|engagement|teilnahme|offenheit|besuch|probetag|bewerben|kennenlernen|beworben, hat ~ gefreut, hat ~ spaß gemacht, herzlichen dank, merci, danke dir|ihnen, dafür ~ dank
    """,
    Concept.PRAISE: "beeindruck*, überzeug*, sympathisch, positiv* eindruck*, gefallen, angetan, interessante* profil|gespräch*|lebenslauf, geschätzt, grossem|großem interesse, toll*, super, stark*, schön*, bestens, gut gemacht, abgeliefert, hochwertig*, ausgezeichnet*, spannend*, hervorragend*",
    Concept.HARD: "schwer gefallen|gemacht|getan, schwergefallen, nicht leicht*, nicht einfach, schwere|härteste|schwierige entscheidung|wahl, reiflich*|sorgfältig*|eingehend*|gründlich*|langem|langer|intensiver ~ überlegung*|prüfung|abwägen|abwägung|durchsicht|sichtung|beratung, knapp*, enge entscheidung",
    Concept.MANY: "viele*|zahlreiche*|vielzahl|große*|hohe*|menge|flut|fülle|anzahl ~ bewerb*|kandidat*|zuschriften|anzahl|interess*|resonanz|rücklauf|einsendungen, starke* ~ bewerberfeld|konkurrenz|feld, hochkarätig*, qualifizierte* bewerb*, bewerberlage",
    Concept.DECISION: "entscheid*, entschied*, rückmeldung, ergebnis, update, neuigkeit*, nachricht, status*, absage, auswahl*, bescheid*, mitteil*",
    Concept.WISH: """
        wünsch* ~~ erfolg|zukunft|weg|glück|gute|suche|jobsuche|karriere|bewerbung*, alles gute ~~ zukunft|weg|suche|beruf*|weiteren, viel erfolg ~~ suche|weiteren|zukunft|bewerb*|jobsuche|weiterhin|beruf*, weiteren ~ weg|werdegang|berufsweg|lebensweg|laufbahn|bewerbungen|suche, daumen, berufliche* ~ zukunft|weg, erfolg bei ~ suche|bewerb*,
        gute für ~ zukunft, alles gute, mehr glück, viel glück, baldigen erfolg, jobsuche
    """,
    Concept.KEEP: "*pool*, kartei, in kontakt|verbindung, vormerk*, vorgemerkt, gespeichert, aufbewahr*, evidenz, ihr profil ~~ behalten|aufnehmen|speichern|lasse, im auge|hinterkopf|blick|radar, komm* ~ auf sie zu, melde* ~ uns|mich, pushe, klingel",
    Concept.AGAIN: "erneut ~ bewerb*, wieder ~ bewerb*, neue bewerbung, andere* ~ stellen*|positionen|vakanzen|ausschreibung*, künftig*, zukünftig*, zu einem späteren zeitpunkt, bei gelegenheit, nächstes jahr|mal, weitere* stellen*|ausschreibung*, karriereseite, stellenportal, noch einmal ~ rühren|bewerben|melden, schreiben sie mir, jederzeit ~ bewerb*",
    Concept.CONSOLE: "kein urteil, nicht als ~ urteil|wertung, keine wertung, keine aussage, nicht entmutigen, kopf hoch, verständnis, nicht ~ qualifikation*, keine* rückschlüsse, nicht die nachricht, gehofft, erhofft, ausgemalt, nicht persönlich, enttäuschend, enttäuschung, hoffen ~ verständnis, no hard feelings, keine bessere*",
}

AGAINST: Cues = {
    Concept.INVITED: """
        laden ~~ ein, lade ~~ ein, möchten|würden ~ sie|dich|ihnen ~~ kennenlernen|einladen|treffen|sprechen, einladung zu* ~ gespräch|interview|vorstellungsgespräch|zweitgespräch|kennenlernen, freuen uns auf ~ sie|dich|gespräch|kommen, passt ~ termin|ihnen|dir, hätten sie ~~ zeit|minuten|lust, hast du ~~ zeit|lust, können sie ~~ kommen|uhr, terminvorschl*,
        wann passt, welcher termin, uhr ~~ treffen, einzuladen, bestätigen sie ~~ kurz|termin, danach sehen wir uns, nächste schritte sind, wir sehen uns, zum schnuppern kommen, gerne ~ kennenlernen, termin auswählen|buchen|aus, zoom link, teams link, einladen
    """,
    Concept.OFFERED: "freue* ~~ anbieten|anzubieten, herzlichen glückwunsch, glückwunsch, willkommen im team|bei|an, wir haben uns für sie|dich entschieden, für sie entschieden, für dich entschieden, unser angebot, angebot unterbreiten, arbeitsvertrag ~~ unterschr*|anbei|anhang|zugesandt, ersten arbeitstag, fix dazu, überleg s, überlegs dir, was ich herausholen, einstellung ~~ anbieten",
    Concept.STILL: """
        noch keine ~ entscheidung|rückmeldung|antwort, noch nicht ~ entschieden|fertig|abgeschlossen|so weit|soweit, noch ~ geduld|etwas zeit, um ~ geduld, in bearbeitung, in prüfung, wird geprüft, prüfen ~ derzeit|gerade|sorgfältig, liegen weiterhin, weiterhin ~ beim|im, unverändert im, im rennen, gehören nicht dazu, dauert ~ länger, entscheidung ~~ verzöger*, hingezogen,
        sobald ~~ melden|informieren|wissen, melden uns ~ bei ihnen|dir, nächste woche, kommender woche, erhalten sie ~~ bescheid|nachricht|rückmeldung|mitteilung, rechnen sie, nicht im ungewissen, laufende bewerbung, nimmt etwa, weiteren verlauf
    """,
    Concept.HOLD: "pausier*, pause, auf eis, on hold, zurückgestellt, vorübergehend, bis voraussichtlich, verschoben auf, sobald grünes licht, auf die bremse, budgetfreigabe, bis auf weiteres ~ ausgesetzt|pausiert",
    Concept.WAITLIST: "warteliste, nachrücker*, nachrückliste, reserveliste, reserve, ersatzkandidat*, nachrücken, auf der liste, sobald jemand verzichtet, rang neun",
    Concept.RESCHEDULE: "termin ~~ verschieben|verlegen|absagen|ändern, verschieben, verlegen, anderen|neuen|alternativ* termin, ersatztermin, ausweichtermin, umbuchen, terminverschiebung, holen ~ nach, nachholen",
    Concept.RECEIVED: """
        eingang ~ bewerbung|unterlagen, eingang ihrer, eingangsbestätigung, bestätigen ~~ eingang|erhalt, bewerbung ~ erhalten|eingegangen|eingetroffen|angekommen, haben ~ bewerbung erhalten, werden ~~ prüfen|sichten|bearbeiten, nach prüfung melden, schnellstmöglich ~ melden, wir melden uns ~ sobald, erfolgreich ~ übermittelt|eingegangen|versendet|abgeschickt
    """,
    Concept.TASK: "online test, onlinetest, test ~ absolvieren|bearbeiten, fragebogen ~ ausfüllen, aufgabe ~~ bearbeiten|lösen, assessment ~ link, case study ~ bis, probeaufgabe",
    Concept.DOCUMENTS: "nachreichen, nachzureichen, reichen sie ~~ nach|ein, fehlende* unterlagen|dokumente|nachweis*, unterlagen unvollständig, unvollständig, legen sie ~~ vor, senden sie uns ~~ zu, bitte ~ übersenden|zusenden|hochladen|ergänzen, vervollständigen",
    Concept.TAKEBACK: "gegenstandslos, irrtümlich*, versehentlich*, aus versehen, ignorier*, löschen sie diese, bitte löschen, bitte ignorieren, für eine andere ~ gedacht|bestimmt, für jemand anderen gedacht, vertippt, verwechslung, verwechselt, fehler unterlaufen, nehmen ~ absage zurück, doch noch, systemfehler, falsche* mail|verteiler|empfänger|adressat*",
    Concept.WITHDRAWN: "rückzug, zurückgezogen haben, ihren rückzug, wunschgemäß, wunschgemäss, auf ihren wunsch, auf deinen wunsch, sie ~ zurückgezogen|zurückziehen, du ~ zurückgezogen|zurückziehst, bewerbung zurückziehen, ihre absage, deine absage, wie gewünscht, neuen job, verfahren genommen",
    Concept.WITHDRAW: "ziehe ~~ zurück, zurückziehen, zurückzuziehen, trete ~ zurück, nicht mehr zur verfügung, anderes angebot, anderweitig entschieden, für ein anderes ~ entschieden, meine bewerbung ~~ zurück, aus dem verfahren ~ nehmen|ausscheiden",
    Concept.SURVEY: "umfrage, ihre meinung, deine meinung, bewerten sie, fragen dauern, wie war ihr|dein, zufriedenheit, anonym",
    Concept.ALERT: "jobs für sie|dich, jobalarm, job alert, neue jobs, neue stellen*, passende jobs|stellen, jobagent, stellenempfehlung*, newsletter, abbestellen, abonniert, beliebteste* beiträge, digest, wochenübersicht, forum, weiterlesen, webinar, jetzt bewerben",
    Concept.OUTREACH: "auf ihr profil ~ aufmerksam|gestoßen|gestossen, ihr profil ~~ aufgefallen, dein profil ~~ aufgefallen, neues mandat, sofort eingefallen, wechselbereit, offen für ~ neues|neue, spannende* position|stelle|herausforderung für, interesse an einem, frisch ~~ hereinbekommen, ich suche ~ für, wir suchen ~~ für",
    Concept.REFERENCE: "referenz*, auskunftsperson, als referenz, arbeitsweise ~ schildern, arbeitszeugnis, bewirbt sich bei uns, hat sie als, empfehlung für",
    Concept.FRIEND: "hat|haben ~ abgesagt, mir abgesagt, ich habe eine absage, wurde ich nicht, haben mich nicht, mein vorstellungsgespräch, ich sitz*, meine bewerbung, ich hab ~ absage, bin bedient, nicht genommen worden, mich nicht genommen, guck dir, süße, kannst du heute",
    Concept.MATTER: """
        manuskript*, gutachter*, gutachten, beitrag, einreichung*, zeitschrift, herausgeber*, redaktion z*, pull request*, pr, merge*, maintainer*, issue, commit, wohnung*, vermieter*, mieter*, mietinteressent*, besichtigung*, kaution, miete, makler*, kredit*, darlehen*, bonität, bank, finanzierungsanfrage, versicherung*, police, beitragsrück*, erstattung*,
        rückerstattung, reklamation, garantie*, spesen*, reisekostenabrechnung, belege, beleg, rechnung*, förder*, projektantr*, antrag*, antrags*, antrag, stipendi*, zuwendung*, fonds, stiftung*, studienplatz*, studiengang, immatrikul*, hochschulzulassung, studium, zulassung zum, kita*, betreuungsplatz*, schulplatz, schule für, parzelle*, verein*, kleingarten*,
        mitgliedschaft, mitgliedsantrag, ausländerbehörde, visum*, visumverlängerung, besuchsvisum*, aufenthaltserlaubnis, baugenehmigung, bauantrag, einspruch, ausschreibung ~ los, vergabe*, bieter*, angebot ~ los, lieferant*, kleinanzeige*, verkäufer hat, käufer, bestellung*, lieferung*, paket, call for papers, vortrag*, konferenz*, tagung, führerschein, reiseantrag
    """,
    Concept.SIDE_MATTER: "vorhaben, projekt*, budget, konto, karte, frist, team, programm*, abstract, kurs*, bescheid*",
    Concept.PERSON_TITLE: "herr, herrn, frau, dr, prof, professor, familie, hr, fr",
}

CUES: Cues = {**ACTORS, **EVENTS, **TURNS, **COMPANIONS, **AGAINST}
