"""Spanish: interviews, people and subjects, as mail tells of them."""

from assistant.languages.story_table import StoryTable

TABLE = StoryTable(
    thanks="gracias | agradec(?:emos|er|ido|ida|idos|imiento|erte|erle|erles)? | agradezco | agradeciendo",
    pleased="""
        placer | gusto | gust(?:ó|ado|aron) | encant(?:ó|ado|ada|aron|ados)? | alegr(?:ó|ado|a|amos) | agradable
        grat[oa]
        buen[oa]?s? | bonit[oa] | interesante | estupend[oa] | genial | disfrut(?:é|amos|ado)
        impresion(?:ó|ado|ados) | amen[oa]
    """,
    meeting="""
        entrevistas?(?: [a-z]+)? | entrevistarte | entrevistarle | charla | conversación | conversar | platicar
        plática | reunión
        reunirte | reunirse | reunirnos | hablar con(?:tigo| usted|migo| nosotros| nosotras) | llamada
        videollamada | encuentro
        conocer(?:te|le|la|lo|nos) | visita | visitarnos | venir (?:hasta|a|desde|con) | haber venido | tu venida
        su venida
        (?:día|jornada|turno|mañana|tarde) de prueba | clase (?:de prueba|demostrativa|muestra|abierta)
        prueba de trabajo
        acercarte | acercarse | tiempo que (?:nos )?(?:dedicaste|dedicó|has dedicado|ha dedicado)(?: [a-z]+){0,3}
        mostrarnos | enseñarnos
        compartir (?:la mañana|la tarde|el día|un rato) con
    """,
    met="""
        (?:hablamos|conversamos|platicamos|charlamos|nos reunimos|nos vimos|nos conocimos|te conocimos|le conocimos|te entrevistamos)
        (?:hemos|habíamos) (?:[a-z]+ ){0,2}?(?:hablado|conversado|conocido|charlado|entrevistado|platicado)
        (?:en|durante|tras|después de|desde|a raíz de) (?:la|tu|su|nuestra|aquella|las) (?:[a-z]+ )?(?:entrevistas?|charla|conversación|llamada|reunión|visita|videollamada)
        (?:viniste|vino usted|estuviste|estuvo) (?:[a-z]+ ){0,4}?(?:con nosotros|aquí|en (?:la|el|nuestra|nuestro))
        (?:la|tu|su|nuestra) (?:entrevista|charla|conversación) (?:[a-z]+ ){0,4}?(?:fue|estuvo|nos|me)
        (?:te|le|la|lo) (?:conocimos|recibimos|entrevistamos|vimos) | como (?:hablamos|comentamos|quedamos)
        ronda final | última ronda
        (?:hiciste|hizo|diste|dio) (?:una )?(?:muy )?(?:buena|excelente|gran) (?:entrevista|impresión|clase)
        (?:dos|tres|cuatro|varias|las) rondas | el día de prueba te | en la entrevista con
    """,
    to_come=r"\w+(?:aremos|eremos|iremos|arás|erás|irás|ará|erá|irá|arán|aré|eré) | (?:voy|va|vas|vamos) a",
    me="me | yo | mí | conmigo | mi",
    asked_me="me (?:ha|han) (?:pedido|encargado|dicho|contado|comentado) | me (?:pidió|encargó|dijo|contó|comentó)",
    not_met="""
        (?:nos|me) (?:gustaría|encantaría) (?:[a-z]+ ){0,4}?(?:conocer|invitar|hablar|entrevistar|concertar|agendar|reunir)[a-z]*
        (?:queremos|quisiéramos|quiero|deseamos|quisiera) (?:[a-z]+ ){0,4}?(?:conocer|invitar|hablar|entrevistar|agendar|convocar)[a-z]*
        invitar(?:te|le|la|lo)? | invitación | invitamos | convoca(?:r|toria|mos)[a-z]* | agendar[a-z]* | concertar
        programar | confirm(?:ar|a|e)
        (?:no|sin|ni|ningún|ninguna) (?:[a-z]+ ){0,6}?(?:entrevistas?|conocer(?:te|le|nos)|reunirnos|hablar)
        cancel(?:ar|ada|ado|amos|ación) | aplaz(?:ar|ada|amos) | pospon(?:er|emos) | pospuesta | reprogramar
        si (?:tu|su|quieres|desea|usted|te)
        próxim[ao]s? (?:etapa|fase|paso|pasos|entrevista|entrevistas)
        esperamos (?:verte|verle|conocerte|conocerle) | podrías | podría usted | puedes
        tienes (?:un|disponib|hueco|tiempo)[a-z]* | las entrevistas (?:serán|comenzarán|empezarán|se realizarán)
        ganas de
    """,
    invites="""
        entrevista | charla | conversación | hablar | conversar | platicar | conocer(?:te|le|la|lo|nos) | reunión
        llamada | videollamada | visita
        venir | acercarte | pasarte | día de prueba | jornada de prueba | clase de prueba | clase demostrativa
        invitar(?:te|le|la|lo)? | invitación
        cita | te (?:viene|va|vendría) bien | le (?:viene|va|vendría) bien | te espera(?:mos|remos)
        le espera(?:mos|remos) | te llam(?:o|aré|amos)
        ronda final | disponib(?:le|ilidad)
    """,
    deadline="""
        antes del? | hasta el | a más tardar | fecha límite | plazo | a partir del? | desde el | con fecha
        recibid[oa] el | cierre | del
    """,
    cancelled="""
        cancel(?:ar|ada|ado|amos|ación|o) | anul(?:ar|ada|ado|amos)
        no (?:podrá|va a) (?:realizarse|celebrarse|tener lugar) | suspend(?:er|ida|ido)
    """,
    moved="""
        aplaz(?:ar|ada|ado|amos) | pospon(?:er|emos) | pospuesta | reprogram(?:ar|ada|amos)
        cambi(?:ar|amos|o) (?:la|de|el) (?:fecha|hora|día|cita|entrevista)
        mover (?:la|nuestra) | otra fecha | otro (?:día|horario|hueco) | nueva fecha | en (?:su|tu) lugar
        no (?:puedo|podemos|podré|podrá) | no me viene bien
        pasar (?:la|nuestra) [a-z]+ al | invitación actualizada
    """,
    kinds="""
        final: (?:entrevista|ronda|fase) final | última (?:ronda|entrevista|fase) | finalistas?
        panel: panel | comité | tribunal | comisión
        technical: técnica | prueba de código | programación en pareja | caso práctico
        on site: (?:día|jornada|turno|mañana) de prueba | clase (?:de prueba|demostrativa|muestra) | presencial
        on site: en nuestr[oa]s? (?:oficinas?|sede|taller|local|planta|escuela)
        on site: visita
        screen: telefónica | teléfono | llamada | primera (?:entrevista|charla|conversación|llamada|toma) | preliminar
    """,
    ago="""
        2: anteayer | antier | antes de ayer
        1: ayer | anoche
        0: hoy | esta (?:mañana|tarde)
    """,
    last="pasad[oa] | últim[oa]",
    next="próxim[oa] | que viene | siguiente",
    recently="""
        la semana pasada | el otro día | recientemente | hace (?:unos|dos|tres|pocos|quince) (?:días|semanas)
        el mes pasado | a principios de semana
    """,
    job="""
        candidatura | candidat[oa]s? | postul(?:ación|aste|ó|ar|aciones|ante|arte|arse) | vacante | puesto | plaza
        oferta | entrevistas? | proceso de selección
        selección | reclutamiento | reclutador[a]? | cv | currículum | curriculum | hoja de vida
        carta de presentación | empleo | contratación | beca | prácticas
        solicitud | recursos humanos | perfil | jornada de prueba | clase de prueba
    """,
    applying="""
        (?:me dirijo|le escribo|les escribo|escribo) (?:[a-z]+ ){0,6}?(?:candidatura|postularme)
        (?:me )?postul(?:o|arme|ándome) | presentar mi candidatura | adjunto (?:[a-z]+ ){0,4}?(?:cv|currículum|candidatura)
    """,
    agency="""
        (?:mi|nuestro|el|nuestros) clientes? | consultora (?:de|en)? ?(?:selección|recursos|rrhh)?
        empresa de selección | agencia de (?:empleo|colocación) | ett
        por cuenta de | me han respondido de | respuesta de(?:l| la) (?:cliente|empresa) | headhunter
        hemos presentado (?:tu|su)
    """,
    retracts="""
        (?:ignor[ae]n?|olvid[ae]|no (?:tenga|tengas|hagas|haga) (?:en cuenta|caso)|haz caso omiso|descart[ae]|borr[ae]) (?:[a-z]+ ){0,3}?(?:mensaje|correo|mail|email|anterior|carta)? | por error | por equivocación
        (?:era|iba) (?:[a-z]+ ){0,2}?(?:para|dirigido a|destinado a) (?:otr[ao]|alguien) | (?:sigues|sigue|continúas|continúa|vuelves|vuelve) (?:[a-z]+ ){0,3}?(?:en (?:el|la) (?:proceso|carrera)|en carrera|en juego)
        (?:hemos|he|ha) cambiado de (?:opinión|idea|parecer) | nos gustaría (?:[a-z]+ ){0,2}?(?:ofrecerte|ofrecerle) (?:el|la) (?:puesto|plaza) | al final (?:sí|queremos|nos gustaría)
        (?:ha|se ha) (?:renunciado|rechazado|retirado|echado atrás|bajado|declinado) | si (?:todavía|aún|sigues|sigue) (?:[a-z]+ ){0,3}?(?:interesad[oa]|disponible|libre)
    """,
    no_feedback="no (?:[a-z]+ ){0,6}?(?:feedback|retroalimentación|explicaciones|comentarios individuales|motivos|valoraciones)",
    parts="""
        coordinator: coordinador[a]? | asistente | secretari[ao] | auxiliar administrativ[oa]
        recruiter: (?:responsable|director[a]?|jef[ae]|técnic[oa]|especialista|gerente) (?:de |en )?(?:selección|rrhh|recursos|talento|personas|reclutamiento)
        recruiter: reclutador[a]? | recursos humanos | rrhh | rr\\.? ?hh | talento | selección de personal
        recruiter: consultor[a]? | people
        hiring manager: director[a]? | jef[ae] | gerente | responsable | fundador[a]? | cofundador[a]? | dueñ[oa]
        hiring manager: propietari[oa] | catedrátic[oa] | profesor[a]?
        hiring manager: encargad[oa] | president[ea] | ceo | cto | dirijo | investigador[a]? principal
        interviewer: (?:participará|asistirá|estará|acompañará)
    """,
    myself="soy | dirijo | me encargo | llevo",
    greeting="""
        hola | buen(?:os|as)? (?:días|tardes|noches|día) | estimad[oa]s? | querid[oa]s? | apreciad[oa]
        muy señor[a]? | distinguid[oa]
    """,
    closing="""
        (?:un |reciba un |recibe un )?(?:saludo|abrazo|cordial saludo|afectuoso saludo)s?(?: [a-z]+){0,4}
        saludos(?: [a-z]+){0,2} | atentamente | cordialmente
        (?:muy )?atte | gracias | muchas gracias | hasta pronto | (?:mucha )?suerte(?: [a-z]+){0,3}
        un fuerte abrazo | sin otro particular(?: [a-z,]+){0,8} | con (?:afecto|cariño|aprecio)
    """,
    surname_greeting="(?:estimad[oa]|distinguid[oa]|apreciad[oa]|buen(?:os|as) (?:días|tardes)) (?:sr|sra|señor|señora|don|doña|dr|dra|srta)",
    formal="""
        [Uu]sted | [Uu]stedes | Vd | Ud | [Ll]e (?:agradec|comunic|inform|dese|escrib|llam|quer)\\w+
        (?:comunicar|informar|agradecer|desear|conocer)l[eao]
        [Ss]u (?:candidatura|perfil|interés|tiempo|postulación|solicitud|experiencia)
    """,
    informal="[Tt]ú | [Tt]e | [Tt]u | [Tt]us | [Tt]i | [Cc]ontigo | [Vv]os | (?:comunic|inform|agradec|dese|conoc|ofrec|dec|coment|invit|escrib|cont)[aei]rte | tenés | querés | podés",
    first_names=False,
    companions="""
        (?:a |con )?NAME y (?:yo|mí|a mí)
        NAME (?:también )?(?:participará|nos acompañará|estará)
    """,
    discussed=r"""
        (?:[Cc]harla|[Cc]onversación|[Ee]ntrevista|[Dd]ebate|[Pp]lática) (?:\w+ ){0,4}?sobre
        (?:[Hh]ablamos|[Cc]onversamos|[Cc]harlamos|[Pp]laticamos|[Cc]omentamos|hemos hablado|hemos conversado) (?:\w+ ){0,2}?sobre
        (?:tus|sus) (?:ideas|reflexiones|preguntas|propuestas|comentarios|opiniones) sobre
    """,
    subject_end="""
        y (?:nos|me|te|le|por|tu|su|gracias|que|cómo|espero|creo) | que | quien | donde | pero | porque | cuando
        durante | contigo | con (?:usted|nosotros)
        el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo) | ayer | la semana | es | son | fue | fueron
        era | está | me | nos | te | muy | ha | han | en (?:la|nuestra) (?:entrevista|charla)
        hoy | siguen | sigue
    """,
    no_subject="""
        el (?:puesto|proceso|cargo|rol|equipo) | la (?:vacante|posición|empresa|oferta|plaza|candidatura)
        tu (?:perfil|experiencia|candidatura|trayectoria|cv|carrera)
        su (?:perfil|experiencia|candidatura|trayectoria|carrera) | nuestr[oa]s? | esto | eso | ello | todo
        un posible | una posible | lo | cómo | qué | ti | usted
    """,
    mine="""
        mis: tus | sus
        mi: tu | su
    """,
)
