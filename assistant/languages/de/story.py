"""German: interviews, people and subjects, as mail tells of them."""

from assistant.languages.story_table import StoryTable

TABLE = StoryTable(
    thanks="dank | danke | danken | bedanken | bedanke | dankeschön | dankbar | besten dank | vielen dank | merci",
    pleased="""
        gefreut | freude | freut | spaß | gefallen | genossen | schön(?:e|es|en|er) | wunderschön | angenehm(?:e|es|en)?
        nett(?:e|es|en)? | toll(?:e|es|en)? | gut(?:e|es|en|er)? | interessant(?:e|es|en)? | spannend(?:e|es|en)?
        vergnügen | beeindruckt | sympathisch | super | offen(?:e|es|en)? | freundlich(?:e|es|en)?
    """,
    meeting="""
        (?:vorstellungs|bewerbungs|telefon|video|kennenlern|erst|zweit|end|auswahl|fach)?gespräche?[ns]?
        (?:telefon|video)?interviews? | telefonats? | telefonates | (?:video)?call | unterhaltung | austausch
        treffen
        kennen ?(?:zu)?(?:ge)?lernen | kennenzulernen | kennengelernt | besuch | vorstellung(?:srunde)?
        probe(?:tag|arbeiten|arbeit|schicht|vormittag|lesung|stunde) | schnupper(?:tag|schicht) | hospitation
        lehrprobe | probevortrag | probelehrveranstaltung | unterrichtsprobe | assessment(?:-| )?center | auswahltag
        (?:bei uns|hier|da|zu uns|vorbei) (?:[a-zäöü]+ ){0,4}?(?:warst|waren|gekommen|vorbeigekommen|gewesen)
        zu uns (?:[a-z]+ ){0,5}?gekommen | gezeigt | mit (?:uns|mir|dir|ihnen) (?:[a-z]+ ){0,3}?zu sprechen
        probelektion | schnuppern | probesingen | vorspiel | vorsingen | kolloquium
    """,
    met="""
        (?:wir|du|sie|ich) (?:(?!mit )[a-z]+ ){0,6}?(?:gesprochen|unterhalten|telefoniert|kennengelernt|getroffen|interviewt)
        mit (?:uns|mir|dir|ihnen|einander) (?:[a-z]+ ){0,4}?(?:gesprochen|unterhalten|telefoniert)
        (?:im|beim|nach dem|seit dem|in unserem|bei unserem|nach unserem|in ihrem|in deinem) (?:[a-z]+ ){0,2}?(?:vorstellungs|telefon|video|kennenlern|erst|zweit)?gespräch
        (?:im|beim|nach dem|seit dem) (?:[a-z]+ ){0,1}(?:interview|telefonat|probearbeiten|probetag|probeschicht)
        (?:das|unser|dein|ihr) (?:[a-z]+ ){0,2}(?:gespräch|telefonat|interview) (?:[a-z]+ ){0,4}?(?:war|hat|verlief)
        (?:warst|waren) (?:[a-z]+ ){0,5}?(?:bei uns|hier|im gespräch|in der endrunde|in der letzten runde)
        wie (?:besprochen|am telefon besprochen|telefonisch besprochen) | haben (?:dich|sie) (?:[a-z]+ ){0,5}?erlebt
        dein auftritt | ihr auftritt | (?:in|nach) der (?:end|final)runde | letzte[n]? runde
        (?:zwei|drei|vier|fünf|beiden|mehreren) (?:gesprächs|vorstellungs|interview|bewerbungs)runden
        nach (?:den|unseren|ihren|deinen) (?:[a-z]+ ){0,2}?(?:gesprächen|vorstellungsgesprächen|interviews)
    """,
    to_come="werden | wird | werde | wirst",
    me="ich | mir | mich | mein(?:e|en|em|er)?",
    asked_me="hat mich (?:gebeten|beauftragt) | (?:bat|beauftragte) mich | mir (?:gesagt|erzählt|berichtet|ausgerichtet) | (?:sagte|erzählte|berichtete) mir",
    not_met="""
        freuen uns (?:sehr )?(?:auf|darauf|schon auf|sie|dich) | freue mich (?:sehr |schon )?(?:auf|darauf)
        möchten? (?:wir |ich )?(?:[a-z]+ ){0,5}?(?:einladen|kennenlernen|sprechen|vereinbaren|treffen)
        würden? (?:wir |ich )?(?:[a-z]+ ){0,6}?(?:einladen|kennenlernen|sprechen|vereinbaren|treffen)
        laden (?:wir |ich )?(?:sie|dich) | einladung | einladen | eingeladen | einzuladen | lade (?:sie|dich)
        (?:nicht|kein|keine|keinen|keinem|ohne|leider nicht|nie) (?:[a-z]+ ){0,4}?(?:gespräch|vorstellungsgespräch|interview|kennenlernen|kennengelernt|einladen|treffen)
        absagen | abgesagt | verschieben | verschoben | wenn (?:sie|du|ihr|wir) | falls | sollten? (?:sie|du|wir)
        werden wir | werde ich | steht (?:noch )?(?:aus|bevor) | nächste[rn]? (?:runde|schritt|gespräch)
        zum gespräch (?:ein|zu) | um ein gespräch | (?:gespräche|interviews) (?:werden|finden|mit anderen)
        hätten? (?:sie|du) | könnten? (?:sie|du|wir) | kannst du | können sie | passt (?:es )?(?:ihnen|dir)
    """,
    invites="""
        gespräch | vorstellungsgespräch | bewerbungsgespräch | telefoninterview | interview | telefonat
        telefonieren | call
        kennenlernen | kennenzulernen | treffen | sprechen | unterhalten | besuch | termin | probearbeiten | probetag
        lehrprobe | vorbeikommen | vorbeizukommen | einladen | einladung | lade (?:dich|sie) | passt (?:ihnen|dir|es)
        hättest du | haben sie zeit | hast du zeit | anrufen | rufe (?:sie|dich) | vorstellen | hospitation | endrunde
        erwarten (?:wir )?(?:sie|dich) | zu uns
    """,
    deadline="""
        bis | bis zum | spätestens | frist | ab | ab dem | seit | vom | von | vor dem | einsendeschluss | deadline
        zum
        ihre bewerbung vom | deine bewerbung vom | eintritt | beginn
    """,
    cancelled="""
        absagen | abgesagt | abzusagen | entfällt | ausfallen | fällt aus | findet (?:leider )?nicht statt
        storniert | aufgehoben | nicht stattfinden
    """,
    moved="""
        verschieben | verschoben | verlegen | verlegt | verschiebung | umplanen | stattdessen | neuer termin
        neuen termin
        anderen termin | anderer termin | (?:klappt|passt) (?:[a-z]+ ){0,4}?nicht | geht (?:[a-z]+ ){0,4}?nicht
        kann (?:[a-z]+ ){0,4}?nicht | aktualisierte einladung | geändert
    """,
    kinds="""
        final: endrunde | finalrunde | finale[nr]? | letzte[nr]? (?:runde|gespräch) | abschlussgespräch
        panel: kommission | auswahlkommission | gremium | panel | personalrat
        technical: fachgespräch | fachinterview | technisch(?:e|es|en|er)? | coding | live-coding | pair-programming
        on site: probe(?:tag|arbeiten|arbeit|schicht) | schnuppertag | hospitation | lehrprobe | vor ort | bei uns im
        on site: in unser(?:em|er|en) (?:werk|büro|haus|filiale|praxis|werkstatt|studio) | assessment(?:-| )?center
        screen: telefon(?:at|interview|gespräch|isch)? | telefonieren | erstgespräch | kennenlerngespräch | anrufen
        screen: rufe
        screen: erste[sn]? (?:gespräch|kennenlernen|telefonat)
    """,
    ago="""
        2: vorgestern
        1: gestern | gestern abend
        0: heute | heute (?:morgen|früh|vormittag|mittag|nachmittag) | soeben | eben
    """,
    last="letzte[nrs]? | vergangene[nrs]? | vorige[nrs]?",
    next="nächste[nrs]? | kommende[nrs]?",
    recently="""
        letzte woche | vergangene woche | in der (?:letzten|vergangenen|vorigen) woche | neulich | kürzlich
        vor kurzem
        vor zwei wochen | vor einigen tagen | letzten monat
    """,
    job="""
        bewerbung(?:en|sunterlagen|sgespräch|sverfahren)? | bewerber(?:in|innen|n)? | bewirbst | beworben | stelle
        stellenausschreibung | ausschreibung | position | vorstellungsgespräch | kennenlerngespräch | telefoninterview
        auswahlverfahren | auswahlprozess | lebenslauf | unterlagen | anschreiben | probearbeiten | probetag
        lehrprobe
        kandidat(?:in|innen|en)? | recruiting | personalabteilung | eintrittstermin | gehaltsvorstellung(?:en)? | job
        ausbildungsplatz | praktikum | volontariat | werkstudent(?:in)? | vorstellungstermin | interview
    """,
    applying="""
        (?:hiermit )?bewerbe ich mich | ich bewerbe mich | möchte ich mich (?:[a-z]+ ){0,6}?bewerben
        anbei (?:[a-z]+ ){0,4}?(?:bewerbung|bewerbungsunterlagen|unterlagen|lebenslauf)
    """,
    agency="""
        unser(?:en|em|es)? (?:[a-z]+ )?(?:kunde|kunden|mandant|mandanten|auftraggeber)s?
        im auftrag (?:unseres|eines) kunden
        personalberatung | personalvermittlung | personaldienstleist(?:er|ung) | zeitarbeit | mein(?:em|en)? kunde[n]?
        rückmeldung (?:von|vom|der|des) (?:kunden|unternehmen|firma|[a-z]+) | headhunter | vorgestellt haben
    """,
    retracts="""
        (?:ignorier|vergiss|vergessen|lösch)[a-z]* (?:sie )?(?:bitte )?(?:meine|unsere|die|das|bitte)? ?(?:[a-z]+ ){0,2}?(?:mail|e-mail|nachricht|absage|schreiben|das)
        gegenstandslos | (?:irrtümlich|versehentlich|aus versehen|fälschlicherweise|zu früh) (?:[a-z]+ ){0,4}?(?:verschickt|gesendet|versandt|geschickt|abgesagt|erhalten|herausgegangen)
        (?:war|waren) (?:[a-z]+ ){0,3}?(?:für (?:jemand|eine andere|einen anderen)) (?:[a-z]+ ){0,2}?(?:anderen|bestimmt|gedacht|person) | falsche[nrs]? (?:zeile|liste|vorlage|knopf|verteiler)
        (?:nehme|nehmen|ziehe|ziehen) (?:[a-z]+ ){0,4}?(?:absage|nein) (?:[a-z]+ ){0,2}?zurück | (?:weiterhin|noch immer|immer noch|wieder) im (?:rennen|verfahren|auswahlverfahren)
        (?:haben|hat) (?:es )?(?:sich|uns|mir) (?:[a-z]+ ){0,3}?anders überlegt | doch noch | (?:würden|möchten|würde|möchte) (?:[a-z]+ ){0,3}?(?:die stelle|den job|die position) (?:[a-z]+ ){0,3}?anbieten
        (?:erstplatzierte|kandidat|kandidatin|bewerber|bewerberin|person) (?:[a-z]+ ){0,5}?(?:abgesprungen|abgesagt|zurückgezogen) | falls (?:sie|du) (?:[a-z]+ ){0,3}?noch (?:interesse|interessiert|frei)
    """,
    no_feedback="""
        (?:kein|keine|keinen|nicht) (?:[a-z]+ ){0,4}?(?:feedback|rückmeldung|begründung|gründe|auskunft|auskünfte)
        bitten (?:wir )?(?:[a-z]+ ){0,3}?von (?:[a-z]+ ){0,3}?(?:nachfragen|rückfragen)
    """,
    parts="""
        coordinator: koordinator(?:in)? | assistenz | assistentin | assistent | sekretariat | sekretärin
        coordinator: terminkoordination
        recruiter: personal(?:referent|leiter|abteilung|wesen|management|entwicklung|beratung|berater|büro)[a-z]*
        recruiter: recruit[a-z]*
        recruiter: leit(?:er|erin|ung) (?:personal|hr|recruiting) | human resources | hr | talent[a-z]*
        recruiter: people[a-z ]*
        hiring manager: (?:fach|team|abteilungs|bereichs|redaktions|projekt|labor|küchen|filial|werks|schul|kita)leit(?:er|erin|ung)
        hiring manager: leit(?:er|erin|ung)(?: [a-z]+)? | geschäftsführ(?:er|erin|ung) | gründer(?:in)?
        hiring manager: inhaber(?:in)?
        hiring manager: professor(?:in)? | prof | chef(?:in)? | direktor(?:in)? | vorstand | chefredakt[a-z]+
        hiring manager: meister(?:in)?
        hiring manager: ceo | cto | head of [a-z]+ | ich leite
        interviewer: (?:nimmt|nehmen) (?:[a-z]+ ){0,6}?teil | dabei sein | wird (?:[a-z]+ ){0,6}?(?:führen|dabei)
    """,
    myself="ich bin | ich leite | mein name ist | als ihre? | als deine?",
    greeting="""
        sehr geehrte[rs]? | liebe[rs]? | hallo | hi | hey | guten (?:tag|morgen|abend) | moin | servus | grüezi
        grüß (?:gott|dich)
        hej | werte[rs]? | schönen guten tag
    """,
    closing="""
        mit (?:[a-z]+ )?(?:freundlichen?|besten?|herzlichen?|lieben?|vielen?|kollegialen?|sonnigen?) gr(?:u|ü)(?:ß|ss)(?:e|en)?
        (?:mit )?(?:freundliche|beste|viele|liebe|herzliche|schöne|sonnige)[nr]? grüße[n]?(?: [a-z]+){0,4} | mfg
        lg | vg | bg
        gruß | grüße | hochachtungsvoll | alles gute(?: [a-z]+){0,5} | herzlichst | bis bald | schöne grüße | ihr
        deine? | ihre
    """,
    surname_greeting="""
        sehr geehrte[rs]? (?:frau|herr|damen|dr|prof)[a-z]*
        (?:guten tag|liebe|lieber|hallo|werte|werter) (?:frau|herr)
    """,
    # Capital letters tell Sie from sie.
    formal="Sie | Ihnen | Ihre[mnrs]? | Ihr",
    informal="[Dd]u | [Dd]ich | [Dd]ir | [Dd]eine[mnrs]? | [Dd]ein",
    first_names=False,
    companions="""
        NAME und (?:ich|mir|mich)
        (?:mir|mich) und NAME
        NAME,? (?:wird|ist) (?:auch |ebenfalls )?(?:dabei|dazukommen)
        (?:dabei ist|dabei sein wird) (?:auch )?NAME
    """,
    discussed=r"""
        (?:[Gg]espräch|[Aa]ustausch|[Uu]nterhaltung|[Dd]iskussion|[Tt]elefonat) (?:\w+ ){0,4}?über
        (?:haben|hatten) (?:wir )?(?:uns )?(?:\w+ ){0,5}?über(?= .{3,60} (?:gesprochen|unterhalten|ausgetauscht|diskutiert))
        (?:Ihre|deine|Deine) (?:Gedanken|Ideen|Überlegungen|Ansichten|Fragen|Vorschläge|Anregungen) (?:zu|zum|zur)
    """,
    subject_end="""
        gesprochen | unterhalten | ausgetauscht | diskutiert | und (?:ich|wir|Sie|du|für|dass|hat|haben|war) | hat
        haben
        war | waren | ist | sind | wird | dass | weil | aber | am | gestern | letzte[nr]?
        vergangene[nrs]? | bei
        mit (?:Ihnen|dir|uns|mir) | im (?:Gespräch|Interview) | wirklich | sehr | gemacht | geführt | gefallen
        in der | in dem
        fand | fanden | habe | hatten | sehen | sieht | an (?:unserem|dem)
    """,
    no_subject="""
        die (?:Stelle|Position|Aufgabe|Rolle|Firma|Bewerbung|ausgeschriebene)
        das (?:Unternehmen|Team|Gespräch|weitere) | den Job
        Ihre (?:Bewerbung|Erfahrung|Unterlagen|Person) | deine (?:Bewerbung|Erfahrung|Unterlagen|Person)
        Ihren (?:Werdegang|Lebenslauf)
        deinen (?:Werdegang|Lebenslauf) | unser(?:e|en)? | mögliche | sich | uns | mich | dich | Sie | alles
        vieles | dies[a-z]*
        weitere[sn]? | eine (?:Mitarbeit|Zusammenarbeit|Anstellung)
    """,
    mine="""
        meine: Ihre | deine
        meinen: Ihren | deinen
        mein: Ihr | dein
    """,
)
