"""Spanish: which words express the concepts that detection reads mail by (notation: understand/phrases.py)."""

from assistant.languages.concept import Concept, Cues

ACTORS: Cues = {
    Concept.YOU: """
        tu, tus, ti, te, tuya, tuyo, contigo, vos, usted, ustedes, su, sus, suya, suyo, le, les, os, vuestra, vuestro, vuestras, vuestros, sr, sra, has, hayas, fuiste, quedaste, quedas, pasaste, pasas, sigues, eres, sos, seras, *arle, *erle, *irle, *arles, *erles, *irles, *endote
        *andote, *andole, *endole, estimado|estimada, lo hemos, la hemos, haberte, haberle, haberlo, informarte, comunicarte, ofrecerte, decirte, contarte, avisarte, incorporarte, contratarte, seleccionarte, darte, invitarte, entrevistarte, trasladarte, transmitirte, agradecerte
        desearte, escribirte, notificarte, convocarte, tenerte, conocerte, cogerte, ficharte, tomarte, sumarte, considerarte, elegirte, animarte, hacerte, citarte, llamarte, verte, integrarte, meterte, informarlo|informarla, contratarlo|contratarla, invitarlo|invitarla
    """,
    Concept.ME: "yo, mi, mis, me, conmigo",
    Concept.WE: """
        nosotros, nosotras, nos, nuestra*, nuestro*, hemos, vamos, estamos, *aremos, *eremos, *iremos, *amos, el comité|tribunal|jurado|cliente|equipo|departamento|claustro|patronato|consejo, la empresa|comisión|dirección|junta|gerencia|compañía, la jefa, el jefe
        mi socio|socia|jefe|jefa, socios, han
    """,
    Concept.THIRD: "él, ella, ellos, ellas",
    Concept.OTHER: """
        otro|otra|otros|otras ~ candidat*|aspirant*|postulant*|persona*|perfil*|profesional*|participant*|compañer*|colega*|finalista*|solicitud*|chico|chica|chicos|muchach*|gente|opcion*|candidatura*|postulacion*|colaborador*|proveedor*|freelance*
        otro|otra|otros|otras autonom*|solicitante*|concursante*|opositor*|pibe|piba|chaval*|tio|tia|señor|señora|hombre|mujer|alguien, otro|otra|otros|otras TITLE|PERSON, por otro|otra|otros|otras, a otro|otra|otros|otras, los demas, las demas
        distint*|diferent* candidat*|perfil*|persona*, candidat*|perfil*|persona*|postulant*|profesional* distint*|diferent*|intern*|extern*, alguien con|que|mas|mejor|de|del|intern*|extern*|local|cuy*|mayor|menos
        (un|una|el|la|al|del) ~ candidat*|persona|perfil|profesional|aspirante|postulante|colega|compañer*|chico|chica|muchach*|señor|señora|chaval|chavala|pibe|piba|mujer|hombre ~ con|que|q|cuy*|mas|mejor|mayor|de|del|quien|local
        candidat*|candidatura*|perfil|perfiles|personas|aspirantes|postulantes|profesionales|solicitudes ~ con|que|cuy*|mas|mejor|mayor|quienes, quien ya|tiene|tenia|cuenta|mejor|mas|llev*|vive, quienes mejor|mas|tienen|reun*, mejor perfil|candidat*|puntu*|valorad*|puntuad*
        mayor puntu*|experiencia|nivel|antigüedad, mas experimentad*|cualificad*|calificad*|idone*|afin*|adecuad*|cercan*, un|una tercer*, el otro|la otra, los otros|las otras, uno|una de (las|los) (otr*|demas), tirado por (un|una), cogido a (un|una), metido a (un|una)
        (un|una|al|a la|otro|otra) (compañero|compañera|colega|exalumn*|antigu* alumn*|alumn*), persona|candidat* elegid*|seleccionad*|escogid*, un familiar, un conocido
    """,
    Concept.PERSON: """
        candidat*, persona, compañer*, colega, chico, chica, muchacho, muchacha, señor, señora, hombre, mujer, sobrino, sobrina, primo, prima, hijo, hija, cuñado, cuñada, chaval*, pibe, piba, graduad*, sustitut*, sucesor*, freelance*, titulad*, amigo, amiga, profesional, aspirante
        postulante, interin*
    """,
    Concept.INSIDER: """
        intern* ~ candidat*|promocion*|persona|perfil|movimiento|recurso|traslado|solucion, candidat*|promocion*|persona|perfil*|movimiento|recurso|traslado|solucion|cobertura|via|reubicacion|reasignacion intern*, de forma|manera interna, internamente, de dentro, desde dentro, de la casa
        ya trabaja*|formaba|forma|colabora*|conoce|conocia|pertenec*|esta|estaba, propias filas, nuestras filas, (alguien|compañer*|persona|colega|miembro) (de|del) nuestro? (equipo|propio|departamento|plantilla), personal propio|interno|fijo, cantera, promocion interna, de la plantilla
        de la propia, del propio, en plantilla, a nivel interno, quien ya (conoce*|nos|esta|estaba|trabaja*|hacia|lleva), (que|y) ya (nos|venia|venian|estaba|cubria|hacia|lleva|conoce*|sustituia|habia), ya nos habia, esta con nosotros, lleva con nosotros
        nuestra (becaria|compañera|propia), nuestro (becario|compañero|propio), de (nuestra|la propia|esta) (casa|plantilla|empresa), traslado interno
    """,
    Concept.APPLICATION: """
        candidatura*, postulacion*, postul*, solicitud*, aplicacion*, aplicado, aplicaste, aplicar, inscripcion*, inscrit*, inscrib*, tu|su cv|curriculum|perfil|currículo|hoja|dossier|porfolio|portafolio|book|portfolio|interes|participacion|instancia|expediente, curriculum*, hoja de vida
        cv, carta de presentacion|motivacion, participacion en ~ proceso|seleccion|convocatoria|concurso|busqueda, te presentaste, se presento, presentad* a ~ proceso|convocatoria|plaza|concurso
    """,
    Concept.ROLE: """
        puesto*, posicion, posiciones, vacante*, plaza*, cargo*, empleo*, rol, roles, vacancia*, busqueda*, oferta* de|laboral*, practicas, pasantia*, beca*, un|el contrato, contrato (predoctoral|postdoctoral|de relevo|temporal|indefinido|laboral|de practicas|fijo), postdoc*, posdoc*
        predoctoral*, doctorado, catedra, interinidad, sustitucion, suplencia, ayudantia, convocatoria*, jefatura, el trabajo|laburo|curro|lugar|hueco|encargo, la chamba|pega|colaboracion, un trabajo|puesto, residencia, traslado, titularidad, plantilla, bolo, contratacion, horas de clase
        temporada, turno*, suplente, coordinacion, gerencia, subdireccion
    """,
    Concept.TITLE: """
        ingenier*, desarrollador*, programador*, analista*, diseñador*, arquitect*, tecnic*, auxiliar*, administrativ*, coordinador*, director*, gerente*, jefe, jefa, responsable, encargad*, supervisor*, especialista*, cientific*, investigador*, bibliotecari*, profesor*, maestr*
        docente*, enfermer*, conductor*, chofer, cociner*, camarer*, meser*, mozo, recepcionista*, contable, contables, contador*, redactor*, editor, editora, traductor*, abogad*, comprador*, becari*, practicante*, pasante*, aprendiz*, tutor*, electricista*, fontaner*, plomer*
        carpinter*, soldador*, operari*, operador*, comercial, comerciales, vendedor*, dependient*, consultor*, asesor*, asistente*, ayudante*, secretari*, medic*, farmaceutic*, psicolog*, fisioterapeut*, terapeut*, educador*, monitor, monitora, veterinari*, biolog*, quimic*, economista*
        periodista*, fotograf*, developer, engineer, manager, product owner, jardiner*, panader*, pasteler*, peluquer*, sumiller, enolog*, capataz, topograf*, delineante*, conserje*, vigilante*, limpiador*, cuidador*, repartidor*, almacener*, doctorand*, musico, musica, violinista*
        actor, actriz, productor*, curador*, restaurador*, archiver*, letrad*, oficial de, mecanic*, torner*, actuari*, auditor*, controller, interprete*, locutor*, logopeda*, geolog*, guia
    """,
    Concept.PROCESS: """
        proceso*, seleccion, preseleccion, entrevista*, terna, shortlist, lista corta|final|definitiva, finalista*, fase*, etapa*, ronda*, concurso*, oposicion*, convocatoria*, busqueda*, tribunal, baremacion, bolsa de, casting, audicion*, reclutamiento, contratacion, prueba*
        dia de prueba, assessment, dinamica grupal
    """,
    Concept.HIRING: """
        candidat*, postul*, aspirante*, recursos humanos, rrhh, rr hh, capital humano, talento, reclut*, curricul*, cv, cvs, hoja de vida, hojas de vida, empleo*, emplead*, departamento de personal, seleccion de personal, salari*, sueldo, contratacion*, contratar, contratad*, entrevist*
        headhunter*, selector*, prueba, incorporacion*, incorporar*, carta de presentacion, laboral*, trabajar*, practicas, perfil, perfiles, puesto*, vacante*, seleccion*, fichar, fichado, fichaje*, curro, currar, laburo, chamba, pega, jornada, plantilla, turno*, tarifa, finalista*
        oposicion*, oposit*, nomina, permiso de trabajo, convocatoria, terna, consultora, busqueda*, lugar de trabajo, cubrir, sustituir, freelance, el trabajo, teletrabajo, de la bolsa, camarer*, turnos, dia de prueba, sueldo*, mi equipo, contratarte, papeles, incorporarse
        entrevistamos, porfolio, portafolio, candidata, curriculum, temporada, los findes, fines de semana, encargad*, clase de prueba|muestra|demostracion, demo, concurso, tribunal, opositor, doctorado, rondas, ronda, entrevista
        (chica|chico|chaval|chavala|muchacho|muchacha|pibe|piba|tio|tia|señora|señor) (con|que|de|q), nos quedamos con, los numeros, organigrama, suplencias, sustituciones, suplente, funciones, incorporacion, hacer turnos, abrir a las, pinto nada, tu portafolio, tu porfolio, tu book
        encargo, las horas de, clases, jornadas
    """,
}

EVENTS: Cues = {
    Concept.ADVANCE: """
        avanz*, avanc*, continuar*, continua, continuas, continue, continues, continuamos, continuemos, continuado, continuando, continuidad, seguir, seguira*, seguire*, sigue, sigues, siga, sigas, seguimos, seguiras, seguis, siguiendo, seguido, sigan
        siguiente* fase|etapa|ronda|paso|pasos|nivel, proxim* fase|etapa|ronda|instancia|paso|nivel, prosegu*, prosig*, considerar*, considerad*, consideracion, consideramos, (tener*|tenid*|tendremos|tendra|tomar*|tomad*) ~ (en cuenta|en consideracion)
        contar (contigo|con usted|con vos|con tu|con ustedes), contaremos con|contigo, contamos con|contigo, pasar a|de|tu|al, pasado a|de|al, pasa a|de|al, pasas a|de|al, pasaste a|de|al, pasara|pasaras a|de|al, progres*, proceder con, dar curso, dado curso
        darle|darte|dar continuidad|seguimiento|tramite, convocar*, convocad*, convoc*, invitar*, invitad*, citar*, citad*, llamar*, llamad*, entrevistar*, preselec*, pre selec*, entre los|las ~ finalistas|seleccionad*|elegid*|preseleccionad*|admitid*, finalista*, terna, admitid*
        admitir*, incluir*, incluid*, incluido, adelante, formar|formas|formaras|forma|formara parte, integrar*, integra, atender, atendid*, estimad* su|la|tu, estimar, acceder a, retener|retenido|retenida, verte|verle|reunirnos|quedar ~ entrevista|persona, optar a, seguir ~ adelante
        ir adelante, cursar, presentar tu|su, presentado tu|su, proponer tu|su, trasladar tu|su
    """,
    Concept.HIRE: """
        ofrecer*, ofrecid*, ofrecemos, ofrezc*, ofertar*, contratar*, contratad*, contratamos, contrate, contraten, contratarán, contratando, incorporar*, incorporad*, incorpore, incorpores, incorporamos, incorporacion, fichar*, fichad*, fichamos, sumar*, sumes, sume, emplear*, emplead*
        adjudicar*, adjudicad*, dar|darte|darle|dado|damos|otorgar|conceder|concederte|concederle|asignar* ~ puesto|plaza|vacante|trabajo|posicion|curro|chamba|contrato|beca|hueco|encargo, integrar*, nombrar*, nombrad*, trabajar (contigo|con usted|con vos|juntos|con nosotros), tomarte
        tomarlo, tomarla, tomarle, tomamos, unirte, uniras, coger, cogerte, cogemos, cogido, meterte, metemos, tenerte, renovar*, cubrir, hacerte ~ oferta|contrato|propuesta, hacerle ~ oferta|contrato|propuesta, formalizar, concretar tu|su
    """,
    Concept.CHOOSE: """
        seleccionad*, seleccionar*, seleccionamos, selecciono, seleccionaron, seleccion, elegi*, eligi*, elige, elegimos, eleccion, escogi*, escoger, opta*, opto, optó, decant*, inclin*, decidi*, decision, apostar, apostad*, apuesta, apostamos, aposto, prefer*, prefir*, quedar* con
        quedado con, quedamos con, quedo con, queda con, quedaron con, designa*, designo, nombra*, nombro, adjudica*, adjudico, asigna*, asigno, otorga*, concedi*, fich*, contrat*, tomamos, tomaron, tomado a, agarra*, fuimos con|por, fueron con|por, ido con|por, vamos con|por|a
        va con|por, ir con|por, encontra*, encontro, hallad*, incorpor*, prioriza*, recay*, recae*, recaid*, resuelto, continu* con, seguir* con, sigue con, seguimos con, avanz* con, avanza con, cogi*, cogemos, ofreci*, ofrecer, ofrece*, dar el|la|se, dado el|la|a, dimos el|la|a
        dio el|la, le dieron, propuest* a, propuso, firmad*, cerrado con, cerramos con, apalabra*, escogen, escoge, ha ganado, gano, impuest*, impuso, decanto, tir* por, prosegui* con, quedaremos con, traer a, traemos a, subi* a, ascend*, promocion*
    """,
    Concept.GETS: """
        se (lo|la|le) (lleva|llevo|llevara|queda|quedo|quedara|dimos|damos|dan|dieron|da|dio|hemos|han), (la|lo|las|los) (lleva|llevara|ocupa|ocupara|asume|asumira|cubre|cubrira|hace|hara|da|dara|dirige|coordina), ocupar*, ocupa, asumir*, asume, asumio, tomar*, tomo, toma, recae*, recay*
        recaid*, ha sido|fue|es|sera|era|va a ser para, adjudicad* a, asignad* a, otorgad* a, concedid* a, ha|han aceptado|firmado|dicho|elegido, acepto, firmo, incorpora, incorporara, incorporo, empieza, empezara, empezo, comienza, comenzara, entra, entro, entrara
        se queda|quedo|quedara con, gana, gano, ganado, ya tiene, cubiert* por, cubrira, cubrimos con, cubierto con, cubre, promocion*, ascendid*, ascendio, ascenso, va para, para, pasa a, pasara a, dara, hara, llevara, desempeñara, sustituira, relevara, a favor de, en favor de
        en manos de, propuest* a, propuesta de nombramiento a, sera, toma el relevo, se lo|la (queda|quedo|quedara|lleva|llevo|llevara|quedan|llevan), termino|acabo|terminaron|acabaron (entrando|quedando|quedandose|llevandose|ganando|yendo|siendo|cogiendo), entro al final
        al final (entra|entro|es|fue|sera|va), se (adjudica|asigna|otorga|concede|encomienda|confia) a, nombrad* a, es quien, queda a cargo, toma|tomara posesion, se hara cargo, se hace cargo, arranca, arrancara, viene a cubrir, fue (elegid*|seleccionad*|designad*|escogid*|contratad*)
        se adjudica, es adjudicad*, adjudica a, recae, dio el si, ha dicho que si, dijo que si, firma (el)? contrato, toma posesion, tomo posesion, empezo (el|la|ayer|hoy|esta)
    """,
    Concept.FILLED: """
        cubiert*, se cubrio, cubrimos, cubrirse, cubrieron, hemos cubierto, ocupad*, asignad*, adjudicad*, ya dad*, ya no ~ disponible*|abiert*|vigente|vacante|libre|activ*|existe|publicad*|busca*|esta|requier*|recluta*, tiene dueño|dueña|titular|nombre, completad*, completo, completa
        completamos, completaron, ya encontramos, ya hemos encontrado, hemos encontrado a|al|la, encontramos (a|al|la) (persona|candidat*), ya contratamos, ya contamos con, ya tenemos a|al|candidat*|alguien|persona, ya hay alguien, ya esta dad*, resuelt* a favor, dado a, dada a, ya salio
        ya se fue, volo, ya no queda*, logro cubrir, logramos cubrir, provist*, equipo cerrado, cupo (cerrado|lleno|completo|cubierto), ya ha sido (dad*|otorgad*|asumid*|tomad*), ya fue (dad*|otorgad*|asumid*|tomad*), cogid*, dado el puesto
    """,
    Concept.CANCELLED: """
        cancel*, anulad*, anulo, anular*, desiert*, congela*, congelo, eliminad*, eliminar, suprim*, amortiz*, retirad*, retirar, descartad*, sin efecto, de baja, recort*, ya no existe, dejo de existir, dejado de existir
        no ~ cubrir*|cubra|contratar*|abrir*|incorporar|sacar|convocar* ~~ nadie|plaza|puesto|vacante|posicion|convocatoria, se cayo, se ha caido, se freno, se freezo, freezad*, cerrad*, cerrar, cerro, cerramos, cerraron, cierre, no se cubrira, no se va a cubrir, no ~ salir adelante
        no sale adelante, no saldra, suspendid* definitiv*|indefinid*, paralizad* indefinid*|definitiv*, restructur*, reestructur*, sin presupuesto, no hay presupuesto, no se abrira, hiring freeze, desaparec*, extingu*, quedado en nada, quedo en nada, no vamos a contratar
        no contratar*|incorporar* ~ nadie, se aborta, aborto, ha decaido, decaido, sin cubrir, no renov*, obliga* a suprimir, suprimir la|el|los, dejarla|dejarlo sin efecto, se aplazo sin, ya no va, no va a haber, no habra (plaza|puesto|contrat*|vacante|incorporacion*)
        no hay (plaza|puesto|vacante) ~ (al final|este), se corto, se acabo, perdimos (el contrato|al cliente|la cuenta|el proyecto|la financiacion), se quedo sin (fondos|financiacion|presupuesto)
    """,
    Concept.ENDED: """
        termin*, finaliz*, conclu*, acab*, cerrad*, cerramos, cierra, cerrar, cierre, cerro, a su fin, al fin, hasta aqui|aca|ahi, fin de, archiv*, descartad*, no sigue|seguira|continua|continuara|prosigue|proseguira|avanza|avanzara|prospero|prospera, se detiene, agotad*, fuera de
        poner fin, punto final, punto y final, se queda aqui|ahi, cerrando
    """,
    Concept.FIT: """
        encaj*, ajust*, adecu*, adapt*, cumpl*, coincid*, coincide, idone*, corresponde*, perfil buscado, lo que buscamos|buscan|necesit*|busca|buscabamos|buscaba, requisit*, aline*, calz*, cuadr*, match, matche*, suficient*, respond* a, reun*, da el perfil, adecuad*, perfil que
        compatib*, convenc*, termina* de, satisface
    """,
    Concept.NEED: """
        necesit*, buscamos, buscabamos, buscaba, busca, buscan, buscando, requer*, requier*, precis*, queremos, queria, querian, pide, piden, exige*, hace falta, nos piden, quiere, quieren, pedia, pedian, prima, primaba, valora*, vamos a necesitar, quieren a, querian a, nos pedian
        piden a
    """,
    Concept.LACK: """
        falt*, carec*, insuficient*, por debajo, escas*, mas|mayor experiencia|senior|seniority|recorrido|rodaje|años|nivel|tablas|trayectoria|formacion|especializ*|bagaje|dominio|kilometraje|experimentad*, demasiado, muy junior|senior|caro|verde|justo|lejos, sobrecualificad*
        sobrecalificad*, sobreperfil*, fuera de ~ presupuesto|rango|banda, exced*, por encima de ~ presupuesto|banda|rango, no alcanza*, cort*, no llega*, verde, lejos, poca experiencia|trayectoria, menos|menor experiencia, experiencia previa|especifica|demostrable
        se echo|echamos|echaron|echo en falta, necesita menos, mas rodaje, menos rodaje, no viviste, no ha pasado por, no tiene|tienes|tenes aun|todavia
    """,
    Concept.PASS: """
        super*, aprob*, aprueb*, pasar, pasado, pasaste, paso, pasas, exito, exitos*, satisfactori*, apto, apta, aptos, alcanz*, logr*, positiv*, favorabl*, favorecid*, prosper*, quedaste, quedado, quedas, quedo, quedan, quedar, resultado seleccionad*|elegid*, ganador*, entrar, entraste
        entrado, entras, adjudicatari*, obtenido, obtuv*, llegar, llegado, llegaste, salir, salido, salio, dar, ha sido posible, posible, viable, concret*, clasific*
    """,
    Concept.SPONSOR: "visad*, visa, visas, patrocin*, sponsor*, permiso de trabajo|residencia, permisos de trabajo|residencia, autorizacion de trabajo|residencia, autorizaciones de trabajo, tramit* ~ permiso*|visa*|residencia|papeles, gestion* ~ permiso*|visa*|papeles, contratacion en origen",
    Concept.REFUSED: """
        rechazad*, rechazar tu|su|la, rechazamos, rechazo de|a, hemos|han|ha rechazado, rechazo tu|su, descartad*, descartar*, descartamos, desestim*, deneg*, denieg*, desfavorabl*, respuesta|resolucion|resultado|contestacion|noticia|valoracion|sentido negativ*
        negativ* respuesta|resolucion, excluid*, exclusion, inadmit*, inadmision, no apt*, no admitid*, no seleccionad*, no elegid*, no superad*, no favorable*, eliminad*, descalific*, infructuos*, fuera (del proceso|de la seleccion|de la terna|de la lista|de este|de la convocatoria)
        quedas|queda|quedado|quedaste|quedo ~ fuera, declinar tu|su, declinamos, declinad* tu|su, sin exito, decir* que no, tumbad*, decaid*, prescindir de, prescindid* de, no apto, no apta, no habilitad*, inhabilitad*, desestimatori*, no propuest*, no convocad*
    """,
    Concept.OFFER: "oferta, propuesta, contrato, incorporacion, nombramiento, ofrecimiento, carta oferta, contratacion",
    Concept.REVOKE: """
        retir*, revoc*, anul*, rescind*, rescisi*, sin efecto, cancel*, marcha atras, echar* atras, dar atras, dimos atras, no sigue en pie, no ~ (mantener|honrar|formalizar|hacer efectiv*|sostener|concretar|materializar|respetar|firmar), ya no ~ en pie|valid*|vigente|valida, se cayo
        se ha caido
    """,
    Concept.NO: """
        # you are not the one
        no eres|fuiste|fue|has|ha|hayas|haya|serás|sera|sos ~ seleccionad*|elegid*|escogid*|preseleccionad*|convocad*|admitid*|adjudicatari*|ganador*|favorecid*, no resultaste|resulto|resulta|resultado ~ seleccionad*|elegid*|favorecid*|ganador*|adjudicatari*|apt*|electo|electa
        no quedaste, no quedas, no has quedado, no ha quedado ~ seleccionad*|entre|finalista, no (te|le|os|lo|la) (cogemos|tomamos|elegimos|contratamos|fichamos|seleccionamos|escogimos|eligieron|cogieron|llevamos)
        no (te|le|os|lo|la) (hemos|vamos a|han|van a) ~ cogido|tomado|elegido|contratado|fichado|seleccionado|escogido|coger|contratar|incorporar|fichar|tomar|elegir|seleccionar|ofrecer|dar
        no te|le podemos|podremos|podre|puedo|pudimos ~ ofrecer|dar|coger|contratar|incorporar|meter|fichar|tomar, no vas a ser tu, no seras tu, no has sido tu, no fuiste tu, no contigo, no eres la persona, no has sido la persona|el|la, no fuiste la persona|el|la
        no sera (contigo|con vos|con usted)
        # we do not go on with you
        no sigues|seguis|seguiras|continuas|continuaras|avanzas|avanzaras|avanzaste|pasas|pasaras|pasaste|pases|sigas|continues en|a|adelante|al|con, no vamos|voy|van|va a seguir|continuar|avanzar|contar|contratar|incorporar|poder|proseguir|renovar|pasar
        no ~ seguir*|continu*|avanz*|prosegui*|proceder|seguimos|sigamos ~ adelante|contigo|usted|vos|candidatura|proceso|postulacion|solicitud|seleccion|perfil|aplicacion|participacion
        decidid*|decidimos|decidio|decidieron|optado|optamos|opto|acordado|acordo|preferido|preferimos ~ no ~ continu*|segui*|avanz*|contratar|incorporar|ofrecer|proseguir|seleccionar*|convocar*|cubrir|considerar|contar|renovar|pasar|proceder|presentar*|hacer
        no contamos|cuentan|contaremos|cuenta con|contigo, no formaras|formara|formas parte de, no has|ha|haya|hayas|habeis entrado|pasado|superado|llegado|alcanzado|obtenido, no entras|entraste|entra en
        # somebody else it is
        decantad*|decantamos|decantaron|decanto|decantar* por|hacia, inclinad*|inclinamos|inclino|inclinaron por|hacia, optad*|optamos|opto|optaron|optar|apostado|apostamos|apostar por otr*|un|una|alguien|quien|candidat*|perfil*|personas|la
        quedado|quedamos|quedaron|quedo|quedar con otr*|alguien|una|un|la, (fuimos|fueron|fue|ido|vamos|van) (con|por) (otr*|alguien|una persona|un perfil|candidat*)
        elegido|elegimos|escogido|escogimos|contratado|contratamos|cogido|cogimos|fichado|fichamos|seleccionado|seleccionamos|tomado|tomamos|agarramos|incorporado|incorporamos|nombrado|designado|metido|preferido|preferimos a otr*|alguien|quien
        seguir|seguimos|continuar|continuamos|avanzar|avanzamos|seguiremos|continuaremos|avanzaremos|sigamos|proseguir con otr*|alguien|candidat* ~ que|con|mas|mejor|perfil*|candidat*|persona*|postulant*|aspirant*|finalist*|profesional*|participante*
        recaid*|recayo|recae|recaera en|sobre, otro camino|rumbo, otra direccion|via ~ decid*|optad*|tomad*, ido|ir|vamos|fuimos|tirado|tirar|irnos|fueron por otr* lado|camino|lado|via|sitio, se te|nos|le adelant*, te|le ha|han|hemos|hayan ganado, te gano, la balanza
        inclino ~ balanza|favor, a favor de otr*|una|un|quien, en favor de otr*|una|un, te|le|nos ganaron, lo tiene otr*|alguien|una|un, es|fue|sera para otr*|alguien|un|una, se lo|la ~ otr*|alguien|una|un|mi|nuestr*|una|sobrin*|prim*|hij*
        # it is a no
        la respuesta es no|negativa, la respuesta es que no, es un no, ser un no, un no por|de, que no ha podido ser, no ha podido ser, no pudo ser, no va a poder ser, no podra ser, no va a ser posible, no sera posible
        no nos es|ha|fue|resulta|sera ~ posible ~ ofrecer*|continuar|seguir|incorporar*|contratar*|contar|avanzar|seleccionar*|atender|considerar*|dar|darte|concretar, esta vez no, en esta ocasion no, por esta vez no, por esta ocasion no
        esta vez ~~ no ha sido|salio|pudo|va|fue|toca|toco, no ha habido suerte, no hubo suerte, no tuviste suerte, no has tenido suerte, no se ha dado, no se dio, no se pudo dar, no se pudo, no se concreto, no ~ concretarse, no salio, no ha salido, no ha prosperado, no prospero
        no prosperara, no ha lugar, no figura* ~ relacion|lista|aprobad*|admitid*|seleccionad*|propuest*|entre, sin plaza, no ~ obtenido plaza|plaza, no ha resultado, no resulto, has|ha|fue|fuiste|sido|siendo|queda|quedo|quedado|estimado desestimad*|descartad*|rechazad*|denegad*|excluid*
        desestimar|descartar|rechazar|declinar tu|su|la candidatura|solicitud|postulacion|perfil, te|le hemos|han|habian|descartamos|descartaron|descartado, quedado|quedas|queda|quedaste|quedo|quedaste|dejado|dejamos|dejarte ~ fuera ~ proceso|terna|seleccion|lista|de|final
        te|se ~ a las puertas, quedado a las puertas, te|se|os quedas|queda|quedado|quedaste|quedado fuera, dar*|damos|doy|dado|dan por cerrad*|terminad*|finalizad*|concluid* ~~ candidatura|proceso|postulacion|participacion|solicitud
        hasta (aqui|aca) ~ (proceso|candidatura|llega|llego|llegamos|hemos), no ~ siguiente|proxim* fase|etapa|ronda|instancia, no ~~ lista corta|terna|preseleccion|finalistas, no renovar*, no renovamos, no ~ renovado, no vas a seguir, no vas a continuar, no pasar* de|a la
        no (fue|es|ha sido|sera) favorable, no ~ propuest* para ~ plaza|contrat*|nombramiento, no es lo que buscamos|buscan, no eres lo que, no hay sitio|hueco|lugar|vacante|plaza para, no tenemos hueco|sitio|lugar|vacante* para|libre, nos ha|han|hemos parado ~ contratacion*
        parado|parada la contratacion, sin contrat* a nadie, no vamos a contratar, no contrat* a nadie, no se va a contratar
        # the post is gone
        ya tiene dueño|dueña|nombre|titular, ya hay alguien, ya encontramos a|al|la|una|quien, ya hemos encontrado a|al|la|una|quien, ya tenemos a la persona|alguien|quien|candidat*|chico|chica|una, ya no buscamos, ya no estamos buscando, ya no ~ puesto|vacante|plaza|posicion|disponible
        puesto|plaza|vacante|posicion ya no, ya cogimos|contratamos|fichamos|elegimos|seleccionamos, se lo|la (queda|quedo|lleva|llevo|llevara|quedara) (un|una|otro|otra|el|la|mi|alguien|nuestr*|quien), termino|acabo|terminaron|acabaron (entrando|quedandose|llevandose|quedando|yendo)
        terminamos|acabamos (eligiendo|cogiendo|contratando|optando|tomando|inclinandonos|decantandonos|quedandonos|yendonos), no llegamos|llegaste|llego (a la final|a tiempo con el permiso)
        no (puedo|podemos|podriamos|podria) (permitirnos|permitirme|asumir|asumirlo|pagar|pagarte|contratar|contratarte|cogerte|meterte|sumarte|meter|patrocinar*|ficharte)
        ya (tengo|tenemos|tienen) (el|la|los|las)? ~ (cerrad*|complet*|cubiert*|llen*|list*|elegid*|contratad*|apalabrad*|comprometid*|fichad*|vist*|a alguien|a otra|a otro), ya esta ~ (cubiert*|cogid*|dad*|ocupad*|asignad*|pillad*|apalabrad*|completo), estamos completos|complet*
        equipo|plantilla ~ (cerrad*|complet*|al completo), no necesitamos (a nadie|mas gente|mas personal|gente), no nos hace|hacen falta, no (vamos|voy) a necesitar, no cogemos a nadie, no buscamos a nadie, hasta aca|aqui|ahi (llegamos|llego|hemos|he|llega|no mas)
        (en|para) (esa|esta) (busqueda|vacante|posicion|convocatoria|ocasion|oportunidad|vuelta|vez|edicion) (no|tampoco) (va|vas|vamos|has|has|ha|podra|podremos|pudo|fue|sera|quedaste|es|te|le|contaremos|seguiras|seguiremos|continuas|continuaras)
        avanzaremos|seguiremos|continuaremos|avanzamos|seguimos con (quien|quienes|aquell*|otr*), ofrecer* ~ (a otr*|a quien|a alguien|a una persona), cortarte las alas, no seremos nosotros, no seremos quienes, se me queda pequeñ*, nos queda grande, nos quedas grande
        te mereces (un|una|algo) ~ (mejor|mas|grande), te aburririas, no es (tu|su) (sitio|lugar|casa), no hay (match|encaje|fit), no hubo (match|encaje|fit|suerte|quimica), no termin* de (encajar|cuajar|convencer|cerrar|cuadrar|ver*), no acab* de (encajar|convencer|ver*|cuajar|cuadrar)
        no (cuajo|cuajara|fragua|fraguo), no va por (ti|ahi|usted), no (sumar*|sumamos|incorporar*) (tu|te|a), dejarla|dejarlo sin efecto, queda|quede|quedan|quedara sin efecto, obliga* a (suprimir|cancelar|amortizar|retirar|anular|prescindir)
        no (podemos|puedo|podremos|vamos a|se puede) (mantener|sostener|cumplir|honrar|respetar|seguir con) (la|tu|su|nuestra|el|lo)
        solo (habia|hay|teniamos|tenemos|tenia|tengo|podiamos|podemos|quedaba|daba|da) ~ (uno|una|un|para uno|para una|pagar a uno|pagar a una|una plaza|una vacante|un puesto|un contrato|presupuesto para|dinero para|sitio para|lugar para|financiacion para), me quede en minoria
        quedamos en minoria, fui el unico voto, desestim* el recurso, recurso desestimado, se mantiene la (exclusion|puntuacion|calificacion), confirma* la exclusion, resultado ~ no apt*, tiene ya (dueño|dueña|nombre)
        (el|ella) ya (ha aceptado|acepto|firmo|ha firmado|dijo|empezo|esta dentro), (quien|persona que) (asume|asumira|ocupa|ocupara|firma|se queda|entra|llevara|va a llevar|se encargara) ~ (es|sera), desempat* ~ (a favor|por|hacia|fue)
        el cliente (se decanto|opto|eligio|prefirio|se quedo|fue con|avanza con|sigue con|ha preferido|ha elegido|ha optado|se ha decantado|se ha quedado|se inclino|tira por|cerro con), firma (el)? contrato (el|la|este|esta|mañana|lunes)
        (le|les) (dimos|di|dieron|hemos dado|han dado) (el|la) (puesto|plaza|vacante|trabajo|lugar|si|contrato), la parte (mala|fea|dificil|ingrata|menos agradable), (escribir|llamar|avisar) a (los|las) (demas|otros|otras|que no)
        (puesto|plaza|vacante|lugar|cargo|beca|silla) ~~ (es|fue|sera|queda|quedo) (para|de|en manos|suy*), no (te|le|quiero|voy a) ~ (dar esperanzas|dar falsas|ilusionar*|crear falsas|alimentar), (quedarnos|quedarme) con (las dos|los dos|ambos|ambas|todos|todas)
        si (pudiera|pudieramos|fueran dos|hubiera dos|hubiera otra|tuvieramos dos|dependiera de mi|por mi fuera|fuera por mi), no dependia de mi, no depende de mi, no dependio de mi, sin (presupuesto|financiacion|fondos|plaza|vacante) (para|este|esta), no patrocin*
        no (tramitamos|gestionamos|hacemos) ~ (visa*|permisos|papeles|traslados), (vacante|puesto|plaza|posicion|busqueda|proceso|convocatoria) ~ (cancelad*|congelad*|anulad*|suspendid* indefinid*|desiert*|eliminad*|suprimid*), no te (esperes|hagas ilusiones|guardes), no te guardo el
        no te reservo, desde (el|ayer|hoy|esta) ~~ (la|lo|las|los) (lleva|ocupa|dirige|coordina|cubre|asume|da|hace), a partir (de|del) ~~ (la|lo|las) (llevara|ocupara|asumira|cubrira|hara)
        (lo|la|los|las) (va a|van a) (hacer|llevar|cubrir|dar|asumir|ocupar) (un|una|otr*|mi|el|la|alguien|quien), (lo|la) (hara|llevara|dara|cubrira|asumira|ocupara) (un|una|otr*|mi|el|la|alguien|quien), sera|seran para (ella|el|ellos|ellas|quien|una|un|mi|nuestr*)
        (vamos a|hemos decidido|decidimos|preferimos|toca|voy a|vamos) ~ (absorber|repartir*|apañar*|arreglar*) (entre|internamente|con|lo|la|solos|nosotros), (lo|la) (absorb*|repart*) ~ (entre|internamente), nos (apañamos|arreglamos|apañaremos|arreglaremos) (con|entre|solos)
        no (me|nos)? (dan|salen|cierran|alcanzan|cuadran) ~ (los numeros|las cuentas), (numeros|cuentas|plata|presupuesto|dinero) ~ no ~ (dan|da|salen|cierran|cierra|alcanza|alcanzan|llega|cuadran)
        (pide|necesita|requiere|pedia|exige) (otro|otra|otros|otras) (tipo|mano|perfil|estilo|cosa|experiencia|clase), va por (otro lado|otra parte|otros derroteros|otro camino|otros lados), vas por otro lado
        (no|ni) ~ (plaza|puesto|vacante|presupuesto|hueco) ~ (para (ti|convertir*|contratar*|incorporar*|que te|hacerte|renovar*)), terminas con nosotros, acabas con nosotros, (tu|el) ultimo dia (es|sera), tirado por (un|una|otr*|alguien)
        (han|hemos|he|ha|habian) (preferido|elegido|escogido|cogido|metido|fichado|contratado|puesto|tomado|pillado) a (la|el|un|una|otr*|alguien|su|mi), (prefirieron|eligieron|cogieron|ficharon|escogieron|contrataron|tomaron|metieron|agarraron) a (la|el|un|una|otr*|alguien|su|mi)
        (preferimos|prefirio|eligio|cogio|ficho) a (la|el|un|una|otr*|alguien|su|mi), bajaron|bajado|tumbaron|cortaron|quitaron (la|el|esa) (vacante|puesto|posicion|plaza|busqueda), (vacante|puesto|rol|plaza|posicion) se (elimino|cancelo|cayo|congelo|cerro|esfumo|suprimio)
        no (ha sido|fue|has sido|sido|es|fuiste) (considerad*|convocad*|incluid*|admitid*|citad*|invitad*) ~ (para|en|a|al), ha descartado (tu|su), (empresa|cliente) ha (descartado|rechazado|desestimado)
        (no|tampoco) (continua|continuara|prosigue|proseguira|avanza|avanzara|sigue|seguira|progresa|pasa|prospera) ~ (tu|su|candidatura|postulacion|solicitud|proceso)
        (candidatura|postulacion|solicitud|perfil) ~ no (continua|continuara|prosigue|proseguira|avanza|avanzara|sigue|seguira|progresa|pasa|pasara|prospera|prospero|prosperara), finaliz*|acab*|termin* ~ (tu|su) (participacion|recorrido|camino)
    """,
    Concept.SOFT_NO: """
        muy cerca, por muy? poco, a un paso, segundo|segunda lugar|puesto|posicion, (quedaste|quedado|quedo) en? segund*, hubiera|habria|hubiese|hubieramos gustado|encantado|querido, ojala ~ hubier*|pudier*|fuera, malas noticias, mala noticia, no ~ buena* noticia*
        no es|son ~ noticia*|respuesta que, en otra vida, otra vez sera, otra ocasion sera, la proxima sera, para la proxima, nada personal, no te desanim*|desalient*, no se desanim*|desalient*, no os desanim*, dejarte libre, cabeza alta, lo mereces, te mereces
        (recurso|recursos) ~ (alzada|reposicion), contencioso*, seguro que ~ encuentr*|encontr*|surge*|sale, encontraras ~ pronto|tu|algo|sitio, no tardaras, da ~ pena|rabia, con el corazon, no ~ hacerte esperar|perder, devolvemos ~ documentacion|porfolio|material|cv, quedate con
        vas a llegar lejos, llegaras lejos, mi mas sincer*, decirtelo (yo|a la cara|en persona|antes), no queria que ~ enter*, marear*, tenerte en vilo, dar largas, te lo digo ~ claro|rapido|directo|rodeos, sin rodeos, prefiero|preferimos ser sincer*|clar*|direct*, quitar la tirita
        al final ~ tiraron|tiramos|quedaron|decidieron|cogieron|pudo, no te voy a dorar, dorar la pildora, tenias (ilusion|ganas), se que te hacia, contabas con, quedaste|quedas muy cerca, lo dimos vuelta, lo peleé, te peleé, pelee (por|harto), luche por, pelee hasta, defendi tu
        vote por ti, que conste, de lujo, mejor (que|te|lo) (sepas|diga|enteres) (por|yo|ya), lamento ser, te debo una (respuesta|explicacion), odio|detesto (escribir|mandar|tener|estos), defendi (tu|su), luche por (ti|tu|usted), sobre la mesa, supieras por mi, supiera por mi
        enteraras por, enterara por, prefiero que (lo)? sepas, queria que ~ (supieras|supiera), quiero que ~ sepas, nos dejo divid*, nos dividi*, voto de calidad, segund* clasificad*, quedo en (2|3|segund*|tercer*), hubo (mucho)? debate
        te (devuelvo|devolvemos|mando de vuelta|enviamos de vuelta), me sabe (fatal|mal|a), nos sabe (fatal|mal|a), no pinto nada, no esta en mi mano, no estaba en mi mano, venias (muy)? bien, ibas (muy)? bien, es una (cagada|putada|faena|lata|lastima|pena|macana|cagadita), un bajon
        que macana, te devuelvo, una lastima, una pena, cualquier cosa que necesites, habla por si solo, no te voy a engañar
    """,
}

TURNS: Cues = {
    Concept.NEG: "no, ni, nunca, jamás, ningún*, ninguna, ninguno, nadie, nada, tampoco, imposible, imposibilidad, en contra, dejar de, dejamos de, lejos de, imposibilita*, descart*",
    Concept.YET: "aún, todavía",
    Concept.IF: """
        si, en caso de|que|contrario, en el caso de, caso contrario, siempre que, a menos que, salvo que, excepto que, de no ser|recib*|present*|contest*|aport*|hacerlo|responder|cumplir, de ser ~ seleccionad*|asi, de lo contrario, siempre y cuando, de resultar, de haber, de existir
        ya sea, sin que, hasta que, mientras no, con tal, a condicion, cuando ~ termine|finalice|concluya|cierre|haya|tengamos|acabe, una vez que ~ termine|finalice|concluya|cierre|haya|tengamos, tanto si, en el supuesto, en el hipotetico, no sea que, suponiendo, a no ser
        transcurrid* ~~ sin, pasad* ~~ sin, vacantes|ofertas|empleos|trabajos que guardaste|sigues|marcaste|viste, si lo quieres, si la quieres
    """,
    Concept.MAYBE: "puede que, quizás, quizá, tal vez, a lo mejor, podría ser|haber|verse|quedar|darse, podrían ser|quedar, puede ser|quedar|verse|darse, pueden ser|quedar|verse, posiblemente, capaz que, es posible que, existe la posibilidad",
    Concept.GENERIC: """
        candidat*|aspirantes|postulantes|personas|solicitudes|solicitantes|quienes|quien|aquellos|aquellas ~ no, candidat*|aspirantes|solicitudes|personas ~ rechazad*|descartad*|excluid*|descartar, a las? personas|candidat*|aspirantes que, aquellos que, aquellas que|personas, los que no
        las que no, solo|unicamente|solamente ~ candidat*|personas|seleccionad*|preseleccionad*|finalistas|aspirantes, cada candidat*|solicitud|candidatura|uno, cualquier, la mayoria de, en general, por lo general, normalmente, a todo el, el resto de, al resto de, los demas candidat*
        todas las candidaturas|personas|solicitudes|postulaciones que, todos los candidatos|aspirantes|postulantes que, muchos candidatos|aspirantes, tantos candidatos, algunos candidatos, candidaturas rechazadas, como candidato, como candidata, al volumen de, debido al gran
        vacantes|ofertas|empleos que guardaste|sigues|marcaste, una lectora, un lector, lectores, (la|una) historia de
    """,
    Concept.FOOTER: """
        confidencial* ~~ mensaje|correo|destinatari*|informacion|email, informacion|contenido|mensaje|correo|caracter ~ confidencial*, destinatario*, ha|has (recibido|recibe|llegado) ~~ error|equivoc*, recibido|recibio|recibe (este|esta|lo) ~~ porque, si lo|la ha|has recibido
        si ha recibido, borrelo, eliminelo, notifiquelo, no es usted el, no eres el destinatario, antes de imprimir, recibes este, recibe este correo|mensaje porque|por, aviso legal, ley ~~ proteccion de datos, reglamento ~~ datos, normativa ~ proteccion de datos, rgpd, lopd*
        imprimas|imprima este|si, darte|darse|darme|date|dese de baja de|en|aqui|haciendo, cancelar ~ suscripcion, mensaje|correo|email|notificacion ~ automatic*|automatica|automatico|generad*, no responda*|respondas|conteste|contestes|responder a este|esta
        igualdad de oportunidades|trato, sin distincion, discrimina*, registro mercantil, buzon no, direccion no, cuenta no ~ atendid*|monitor*|supervisad*, politica de privacidad, derechos reservados, terminos y condiciones, generado automaticamente, razon de sexo|genero|raza
        cumpliendo con, tratamiento de sus|tus datos, derechos de acceso, ver en el navegador, administrar ~ preferencias|notificaciones, gestionar ~ preferencias|notificaciones|alertas, no discriminamos, promovemos la (inclusion|diversidad|igualdad), responsable del tratamiento
        sus datos (seran|son) tratados, inscrita en el registro, aviso de confidencialidad, este (mensaje|correo) y (sus|los) (anexos|adjuntos|archivos), enviado desde mi, sent from, para dejar de recibir, si no (quiere|quieres|desea|deseas) recibir, virus, ley 21 015
        empresa comprometida con, enviado por|con (teamtailor|greenhouse|infojobs|linkedin|workable)
    """,
    Concept.MASK: """
        no dud*, no solo, no solamente, no unicamente, no obstante, no responda*, no respondas, no olvid*, no te olvid*, no te preocup*, no se preocup*, no os preocup*, no pasa nada, no hay problema, no hace falta, no es necesario, no te desanim*, no se desanim*, no desist*
        no deje|dejes de, no es un? reflejo, no refleja, no supone, no significa, no quiere decir, no implica, no te rindas, no tires|tire la toalla, no queriamos|queremos|quiero|queria dejar, sin duda, si bien, mas adelante, en adelante, de aqui en adelante, no quita
        no tiene nada que ver, no dice nada, no te lo tom*, no se lo tom*, no lo tom*, por otro lado, por otra parte, por otras|otra causas|razones|razon|cosa, a otra hora|cosa|parte, a otro dia|lado|momento, si que, eso si, ahora si, aun asi, aun cuando, aun si, incluso si, como si
        aunque si, si te|le|os soy sincer*|franc*|honest*|clar*, si somos|soy sincer*|franc*|honest*, si te|le|os sirve, si te digo, si me permit*, por si, que si, si acaso, no es facil, no fue facil, no nos lo ha|han puesto, no lo pusiste, no menos, no mas de, no antes de, no imprim*
        no mas tarde, no tarde, no te|le|os quepa, no cabe duda, no esta de mas, no pude|puedo|podemos mas que, no veo el momento, no vemos la hora, no paga*, no cuesta, a no tardar, ni siquiera, no tengo nada, no hay de que, nada que, no lo dejes, no te pierdas, no se pierda
        no conteste*, no se distribuya, no autorizad*, no atendid*, no monitor*, no vinculante, no pretende, no constituye, no obliga, no perder, no prejuzga, si o si, ahora bien, si no, por si acaso, como si nada, ni nada, nada mas, no te robo, no se si, no sabia si, no sabiamos si
        no puedo dejar, no podemos dejar, no quiero dejar, no creas, no vayas a pensar|creer, no pienses, no te creas, no la|lo|las|los pierdas, no pierdas, no cambies, no sueltes, (felicidades|enhorabuena|felicitaciones|felicitarte|felicitarle) por (tu|su|tus|sus|esa|el|la|lo)
    """,
}

COMPANIONS: Cues = {
    Concept.REGRET: """
        lament*, desafortunad*, desgraciad*, desgracia, siento, sentimos, sentir comunicar*|decir*|informar*, lastim*, lástima, pena, apen*, malas noticias, mala noticia, no ~ buena* noticia*, tristeza, triste, con pesar, a nuestro pesar, a mi pesar, infortunad*, infelizmente, perdon*
        disculp*, mal trago, decepcion*, cagada, putada, faena, macana, sabe fatal, sabe mal, bajon, fatal, duele, fastidia, rabia, dificil decir*
    """,
    Concept.THANKS: """
        gracias|agradec*|agradezc* ~~ interes|candidatura|postul*|aplic*|tiempo|particip*|confianza|entrevista|inscrip*|esfuerzo|dedicacion|visita|charla|conversacion|present*|acercar*|venir|prueba|disponibilidad|paciencia|enviar*|envio|haber|compartir|molest*|solicitud|curriculum|cv|tomarte|proceso|ganas|generosidad|sinceridad
        gracias por, fue un gusto, un placer conoc*|hablar|charlar, mucho gusto ~ conoc*, encantad* de ~ conocerte, gusto conocerte, gracias por ofrecer*, gracias por (el|la|tu|todo)
    """,
    Concept.PRAISE: """
        impresion*, valios*, interesante, excelente, brillante, gran nivel|perfil|entrevista|profesional|candidat*, buen* perfil|nivel|entrevista|trabajo|impresion|sabor, nos gusto|encanto, ha gustado|encantado, gran talento, mucho talento, destac*, enhorabuena por, admir*
        muy bien|bueno|buena|completo|completa, alto nivel, capacidad*, sobresal*, extraordinari*, estupend*, fantastic*, genial, solid*, impecable, maravilla, de las mejores, buenisim*, seca con, crack, gusto much*, encantaste, venias muy bien, gusto muchisimo, gustaron muchisimo
        exposicion ~ (gusto|excelente|impecable|brillante)
    """,
    Concept.HARD: """
        dificil* ~ decision|eleccion|decidir|elegir, decision|eleccion ~ dificil|complicad*|dura|reñida|ajustada|sencilla|facil, no ~ sido|fue|era|resulto|es facil|sencill*, reñid*, muy ajustad*, mucho ~ pensar|pensado|debatid*|debate
        tras ~ valorar|valoracion|estudiar|analizar|deliberar|deliberacion|evaluar|revisar|evaluacion|revision|analisis|estudio|meditar*, detenid*, minucios*, cuidados*|exhaustiv*|atent* ~ revision|analisis|evaluacion|estudio|consideracion
        despues de ~ valorar|analizar|evaluar|revisar|evaluacion|revision|mucho|considerar|pensar|darle, ha|nos cost*, le dimos ~ vueltas, hemos dado ~ vueltas
    """,
    Concept.MANY: """
        gran|alto|elevado|enorme|amplio ~ numero|volumen|cantidad|nivel|respuesta|acogida, gran cantidad|afluencia, much*|numeros*|multiples|cientos|centenares|decenas|tant*|avalancha ~ candidat*|solicitud*|postul*|curricul*|personas|perfiles|cv|cvs|aspirantes|aplicaciones|inscrip*
        muy competid*, alta competencia, nivel ~ alto|altisimo|elevad*, competitiv*, competencia
    """,
    Concept.DECISION: "decision*, decid*, resultado*, resolucion, noticia*, novedad*, respuesta, estado, actualizacion, conclusion, comunicar*, informar*, notific*",
    Concept.WISH: """
        desea*|deseo|deseos|deseando* ~~ exito*|suerte|mejor|futuro|carrera|busqueda|camino|proyectos, much*|toda|buena ~ suerte|exito* ~~ busqueda|futur*|camino|proyectos|procesos|carrera|adelante|profesional*|proxim*
        exito*|suerte en|con|para tu|su|tus|sus|el ~ busqueda|carrera|futur*|proyecto*|camino|profesional*|proxim*|desarrollo|vida, todo lo mejor, lo mejor ~~ carrera|futur*|profesional|busqueda|camino|adelante, trayectoria profesional, futuro profesional|laboral
        proximos|futuros|nuevos proyectos|retos|desafios, busqueda de empleo|trabajo|laboral, la mejor de las suertes, a por todas, un abrazo fuerte y mucho, que ~ vaya ~ bien|bonito|genial|muy, encuentres ~ pronto|lo|lugar|sitio, encuentre ~ pronto|lo, buena ventura
        que te (sonria|acompañe), suerte ~ (fuera|en lo que), ojala (te|le|encuentr*|nos) ~ (vaya|salga|pronto|algo)
    """,
    Concept.KEEP: """
        base* de datos|talento, bolsa de|talento, banco de talento*|datos|candidat*, guard*|conserv*|mantendr*|mantener*|mantenemos|mantengo|registr*|incorpor*|quedar* ~~ cv|curricul*|datos|perfil|candidatura|hoja|informacion|contacto|registrad*|archivo
        tener*|tendr*|tenemos|tengo ~ presente|cuenta|mente|cartera|radar, en contacto, en cartera, en mente, la pista, futur*|proxim* vacante*|oportunidad*|busqueda*|proceso*|necesidad*|posicion*|oferta*, te llamo|llamamos|aviso|avisamos|escribo ~ si|cuando
        contactar*|contactaremos|llamar*|avisar* ~~ futur*|surge|surja|surgen|abr*|nueva|encaje, me guardo|quedo, nos (guardamos|quedamos) con? tu, red de talento, comunidad de talento, perder* de vista, perder* el contacto, perder* la pista, te (llamo|escribo|busco) (en|cuando|para|yo)
        volver* a (llamar*|contactar*|escribir*|hablar), comunidad, shortlist mental
    """,
    Concept.AGAIN: """
        volver*|vuelv*|volvas ~ postul*|aplic*|present*|inscrib*|intent*|solicit*|participar|probar|llamar|escribir|contactar, futur*|proxim*|otr*|nuev* convocatoria*|vacante*|oferta*|oportunidad*|posicion*|puesto*|proceso*|busqueda*|edicion*|ocasion*|temporada*|curso
        seguir|sigue|siga|sigas|segui|este|estes ~ atent*|pendiente|nuestr*|web|pagina|portal, anim*|invit* a ~ present*|postul*|aplicar|seguir|participar|consultar|visitar, pagina|portal|web de empleo|carreras|trabajo|talento, trabaja con nosotros, puertas ~ abiertas, puerta ~ abierta
        no sera la ultima, proxim* vez, el año que viene, en el futuro, mas adelante, coincidir, cruz* caminos, nuestros caminos
    """,
    Concept.CONSOLE: """
        no refleja ~ valia|capacidad*|tu|su|en|ni|un, no es un? reflejo de|del, no supone un|una|en|que, no te desanim* ~ y|sigue|con|por|ni, nada personal, no es la noticia|respuesta|noticia que, no es lo que ~ esper*|quer*, esperabas, esperaba recibir|oir, animo, decepcion*
        no ~ menos valor|valia, nada que ver con ~ valia|capacidad*|tu|su, no ~ cuestion de ~ valia|capacidad, mantener* ~ animo, entend* que, comprend* que, cabeza alta, no dice nada de|sobre|malo, esperamos ~ comprend*|comprension|entiendas, gracias por ~ comprension
        no hiciste nada mal, no has hecho nada mal, no te voy a, se que tenias, contrariedad, entenderia que, impecable, razon egoista, no es culpa, mejor de las impresiones, de las mejores
    """,
}

AGAINST: Cues = {
    Concept.INVITED: """
        gustaria|queremos|quisieramos|encantaria|queriamos|querriamos|quiero|complace|alegra|placer|interesa ~ (entrevistar*|convocar*|citar*|agendar|coordinar|concertar|conocerte|conocerle|conocerlo|conocerla|programar)
        gustaria|queremos|quisieramos|encantaria|queriamos|complace|alegra|placer ~ invitar* ~~ entrevista|entrevistas|prueba|fase|etapa|ronda|conversar|charlar|conocer|visitar nuestra|reunion|llamada|oficina
        te|le|os|la|lo (invitamos|convocamos|citamos|emplazamos|esperamos) ~~ entrevista|entrevistas|prueba|sesion|conversar|lunes|martes|miercoles|jueves|viernes|reunion|conocer, te|le|os|la|lo (invitamos|convocamos) a (la|una) siguiente|proxima|segunda|ultima|final
        tendrias|tendria|tienes|tiene|tenes ~ disponibilidad|hueco|disponible|rato|tiempo ~ para|el|esta|mañana|lunes|martes|miercoles|jueves|viernes, estas|esta|estarias|estaria|estaras disponible|libre
        (que|cual) (dia|horario|hora|dias|horarios) (te|le|os|les) ~ (bien|conviene|queda|va|acomoda|sirve), (te|le|os) ~ (vien*|qued*|va|iria|parece|vendria) bien ~ el|lunes|martes|miercoles|jueves|viernes|mañana|a|las|esta
        agenda*|reserva*|elig*|escog*|selecciona|seleccione|elegi ~ entrevista|llamada|reunion|cita|hora|horario|hueco|turno|fecha|calendario, confirm* ~ asistencia|disponibilidad|hora|entrevista, (has|ha) (pasado|avanzado) a (la|el|nuestra)
        (pasas|avanzas|pasaste|avanzaste|pasa|avanza) a (la|el) (siguiente|proxim*|segunda|final|fase), has|ha|fuiste|fue|sido|eres preseleccionad*|convocad*|citad*, pasas a, (siguientes|proximos) pasos (son|seran), (siguiente|proximo) paso (es|sera|seria), enlace de zoom|meet|teams
        nos vemos el, te|le|os esperamos el|en|mañana, entrevista ~ el|sera|tendra|programad*|confirmad* ~ lunes|martes|miercoles|jueves|viernes|dia|lugar, segunda entrevista el, para ~ entrevista ~ el lunes|martes|miercoles|jueves|viernes|proximo
        podrias|podria|podes|puedes|puede ~ venir|acercar*|pasar*|conectar*|hablar ~~ lunes|martes|miercoles|jueves|viernes|mañana|el|dia|las, entrevistarte ~ para, mandame|envianos|dime|indicanos|indiquenos|dinos|decime ~ disponibilidad|horario*|huecos
        (quiere|quieren|querria|querrian|pidio|ha pedido|me pide) (hablar|conversar|conocer*|entrevistar*|ver*|charlar) ~ (contigo|usted|te|vos), (quiere|quieren|querria) (conocerte|conocerla|conocerlo|entrevistarte|verte|hablar contigo|hablar con usted)
        (reserve|reservamos|he reservado|hemos reservado|agende|agendamos|apunte|puse|he puesto) ~ (lunes|martes|miercoles|jueves|viernes|dia|entrevista|reunion|videollamada), (que tal|os va|te va) (el|este) (lunes|martes|miercoles|jueves|viernes)
        puede ser (el|este|mañana) (lunes|martes|miercoles|jueves|viernes)?
    """,
    Concept.OFFERED: """
        complace|alegra|encanta|placer|contentos|felices|gustaria|encantaria|queremos|queriamos|quiero ~~ ofrecer*|hacerte|incorporar*|contratar*|ficharte|seas|formes|confirmarte ~~ puesto|plaza|contrato|oferta|equipo|parte|posicion|el|la|un|una
        enhorabuena has|eres|el|y|por ~ sido|tu|puesto|incorpor*, Enhorabuena|Felicidades|Felicitaciones, bienvenid* al|a|abordo, adjunt* ~ carta oferta, has|fuiste|ha|sido|fue|resultaste|eres seleccionad*|elegid* para|como|por|entre|la|el
        (el|la) ~ (elegid*|seleccionad*) (eres|es usted|sos), te|le|os|les ofrecemos, ofrecerte ~~ incorporar*|salario|bruto*|condiciones, adjunt*|remit*|enviamos|envio|mando ~ oferta|contrato|propuesta ~ firma*|formal|economica|trabajo|laboral, contraoferta
        (nueva|nuestra|mejor*) (propuesta|oferta) (economica|es), el puesto es tuyo|suyo, la plaza es tuya|suya, contamos contigo, cuentas con el puesto, decidido contar contigo|con usted, te incorporas el, tu primer dia, fecha de incorporacion sera|es, oferta sigue en pie
        eres la persona, firma|firme|firmes el|tu|su|la contrato|oferta|carta, puedes|puede|podes firmar, te proponemos ~ incorporar*|contrato|salario|sueldo, te propongo ~ incorporar*|empezar|contrato|sueldo, oferta ~ queda en|asciende|por debajo de lo
        podemos|puedo llegar a|hasta ~ brutos|euros|mensuales|sueldo, nos gustaria ~ tenerte, seguimos queriendo, queremos ~ vengas|entres|empieces, empiezas el, empezarias el, entrarias como|de|con
        (puesto|plaza|trabajo|vacante) ~ (tuyo|tuya|es para ti|sera para ti|es suyo|es suya|es de usted), si (lo|la) quieres, categoria inferior, alta en la seguridad social, tu incorporacion
        (quiero|queremos|queria) (que (estes|vengas|trabajes|entres|formes)|tenerte|contar contigo|verte) ~ (con|en|aqui|equipo|nosotros), aun asi (quiero|queremos|nos gustaria), pensalo (tranquil*|con calma), piensatelo, piensalo (con calma|tranquil*), tope (que|es)
        como ves las condiciones, aceptas, si aceptas, el sueldo (seria|es|queda) de, (brutos|mensuales|netos) (al|en|por), categoria menor
    """,
    Concept.STILL: """
        aun|todavia no ~ decid*|decision|resuelt*|termina*|cerrad*|tenemos|hemos|hay|ha|se|concluido|esta|han|descartad*|es, sin decision aun|todavia, no ~ tomad* ~ decision aun|todavia|final|ninguna, ninguna decision, en revision, en evaluacion, en estudio, en tramite
        en (curso|estudio|proceso) de ~ (valoracion|evaluacion|revision|analisis|decision), en proceso de
        seguimos|sigo|siguen|estamos|estan|continuamos revisando|evaluando|entrevistando|valorando|estudiando|analizando|considerando|decidiendo|leyendo|barajando|deliberando|esperando|pendientes
        esta|estan|sigue|siguen|continua siendo ~ evaluad*|revisad*|valorad*|estudiad*|considerad*|analizad*, tendras|tendra|recibiras|recibira|daremos|tendreis ~ noticias|respuesta|novedades|resolucion|decision
        (te|le|os|les) (diremos|daremos|digo|decimos|doy|contamos|cuento) ~ (algo|noticias|respuesta|antes|lo|novedades|decision), a la espera de, pendiente* de ~ decision|resolver|resolucion|aprobacion|valoracion|firma|respuesta|cliente, no ~ descartad* aun|todavia
        ni mucho menos descartad*, (sigues|sigue|seguis) ~ (en el proceso|en carrera|en juego|siendo|vig*|en pie|activ*|abiert*|considerad*), se ~ retrasad*|alargad*|demorad*|retrasando|alargando|demorando|retrasara|demorara|dilatad*, (tardando|tomando|llevando) mas
        tardaremos|llevara|tomara|demorara|necesitamos ~ mas|unos|dias|semanas|tiempo|poco, mas tiempo ~ para|del, un poco mas de paciencia|tiempo, te|le|os pedimos|rogamos|agradecemos ~ paciencia, sigue* abiert*, en los proximos dias ~ te|le|os|tendr*|recib*|dar*
        antes de ~ fin*|semana|mes ~ sabr*|noticias|respuesta|decision, la semana que viene ~ decision|sabremos|resol*|decid*|diremos, sea cual sea, tanto si, en cualquier caso ~ inform*|avis*|comunic*|respond*, ya sea positiv*, positiva o negativa, alegaciones, lista* provisional*
        provisionalmente, relacion provisional, reclamaciones|reclamacion ~ plazo, plazo de ~ reclamacion*|alegacion*|subsanacion, sigues siendo ~ finalista*, no ~ movernos, la persona seleccionada|elegida se (bajo|cayo|retiro|arrepintio), se bajo, olvida (eso|aquello|lo que), aplazo
        mantenemos ~ (tu|su) candidatura ~ (activa|viva|abierta)
    """,
    Concept.HOLD: """
        pausa, pausad*, pausar, pausamos, stand by, standby, en espera, temporalmente, temporal* suspen*|congel*|deten*|par*, suspendid*|congelad*|detenid*|parad*|paralizad* ~ (temporal*|momentanea*|hasta|por ahora|de momento|unas|unos)
        (parar|frenar|detener|paramos|frenamos|parado|frenado) el (proceso|reclutamiento), no es un no, aplazad*, aplazamos, pospuest*, posponer, posponemos, posterga*, hasta nuevo aviso, retom*, reanud*, reactiv*, en cuanto se desbloque*|apruebe|libere
        hasta el proximo trimestre|año|ejercicio|semestre, hold, se reabr*
    """,
    Concept.WAITLIST: """
        lista de espera, lista de reserva*, de reserva, en reserva, suplente*, bolsa de reserva, (primer|primera|segundo|segunda|tercera) (reserva|suplente|de la lista), por orden de (lista|puntuacion), si ~~ (renuncia*|se cae|falla|declina), lista de suplentes, plan b, sustitut* en caso
        lista complementaria, orden de llamamiento, en cuanto se produzca una (baja|vacante), cuando se produzca una
    """,
    Concept.RESCHEDULE: """
        reprogram*, reagend*, cambiar|mover|aplazar|posponer|retrasar|adelantar|postergar|modificar|pasar|trasladar|correr|recorrer ~ entrevista|cita|reunion|llamada|fecha|hora|sesion, otra|nueva|distinta fecha|hora|cita
        otro|nuevo|distinto dia|horario|hueco|momento ~ para|que|la|te|le|entrevista|esta, imprevisto, nos surgio|ha surgido, cambio de fecha|hora|horario, no (podemos|voy a poder|vamos a poder|podre|podremos|puedo) ~ (la|tu|con la|hacer la) entrevista
        entrevista de|del (mañana|hoy|lunes|martes|miercoles|jueves|viernes), la pasamos a, pasarla a|al, moverla, cambiarla, la dejamos para, lo dejamos para, mil disculpas ~ (mover|cambiar)
    """,
    Concept.RECEIVED: """
        hemos recibido ~ candidatura|solicitud|postulacion|cv|curriculum|inscripcion|documentacion|correctamente|tu|su|hoja, recibimos ~ tu|su candidatura|solicitud|postulacion|cv|curriculum|inscripcion|hoja|aplicacion, confirm* ~ recepcion|recibido|recibimos|inscripcion|llegad*
        acus*|acuse ~ recibo|recepcion, candidatura|solicitud|postulacion|inscripcion|cv|curriculum|aplicacion ~ recibid*|registrad*|enviad*|llegado|ingresad*|exito, recibid* correctamente, se ha inscrito, te has inscrito, sera revisad*|evaluad*|analizad*|valorad*|estudiad*|considerad*
        revisaremos, analizaremos, estudiaremos, evaluaremos, valoraremos, vamos a revisar, si tu|su perfil|candidatura|experiencia ~~ ajusta|encaja|cumple|coincide|adecua|adapta, si eres|es|resultas|fuera|fueras|queda|quedas preseleccionad*|seleccionad*
        nos pondremos en contacto ~~ si|caso|cuando|breve|proximos|plazo|pasos, que pasa ahora, y ahora que, copia (de|para) (tus|sus) registros, a la brevedad, si avanzas, si pasas, te confirmamos que tu|su
    """,
    Concept.TASK: """
        (deberas|debes|debe|debera|tienes que|por favor|pedimos|rogamos|necesitamos que|invitamos a|queda) ~~ completar|completes|complete|realizar|realices|realice|hacer|hagas|haga|rendir|resolver ~~ prueba|test|evaluacion|cuestionario|ejercicio|reto|caso|examen|assessment|desafio
        complet*|realiza|hace|haz|realice|resuelve la|el|esta|este|una|un ~ prueba|test|cuestionario|evaluacion|reto|ejercicio ~ antes|hasta|enlace|siguiente|online|en, enlace ~~ prueba|test|evaluacion|cuestionario
        tienes|dispones|dispone|tiene|tenes|tendras|cuentas ~ dias|horas|48|72|24 ~ para, siguiente paso ~ prueba|test|evaluacion, link ~ prueba|test|evaluacion
    """,
    Concept.DOCUMENTS: """
        aporte*|aporta|aporten|adjunta|adjunte|adjuntes|envia*|envie*|envies|presente|remita*|remitas|remitanos|subsane|subas|suba|hagan*|nos|mandanos|mandame|traiga|traigas ~~ documentacion|documento*|certificad*|copia|titulo|justificante|dni|pasaporte|ine|curp|rut|vida laboral|referencias|antecedentes|comprobante
        plazo ~ subsan*|aportar, requer*|rogamos|requiere ~ subsan*, documentacion|documentos|archivos|datos ~ pendiente*|incomplet*|faltante*|falta|faltan, falta|faltan ~ documento*|certificado*|titulo|copia|firma|adjuntar|por aportar|por enviar
        complet* ~ tu|su perfil|solicitud|inscripcion|candidatura|postulacion, solicitud|inscripcion|postulacion|candidatura ~ incomplet*|a medias|sin terminar|borrador, dejaste ~ a medias, no ~ podido abrir
    """,
    Concept.TAKEBACK: """
        ignor* ~~ mensaje|correo|anterior|email|mail|comunicacion, omit*|omiso ~~ mensaje|correo|anterior|email|comunicacion, no ~ (tenga*|hagas|haga|hagan) ~ (en cuenta|caso), por error, por equivocacion, nos ~ equivoca*, nos hemos equivocado, me equivoque, rectific*
        no (era|iba) (para|dirigid*|destinad*), iba dirigid*|destinad* a, fe de erratas, (error|fallo|lio) (nuestro|mio|interno|informatico|administrativo|humano|del sistema|tecnico|de envio|al (filtrar|enviar|mandar|cargar)), fue un (error|fallo|malentendido)
        decia* que no (continu*|segui*|avanz*|habias), reconsiderad*, reconsiderar, reconsideramos, cambiado de opinion|idea, cambiamos de opinion, correo anterior, mensaje anterior, retomar tu|su, anular el correo|mensaje, sin efecto ~ correo|mensaje|comunicacion|notificacion, confusion
        nos precipit*, me precipit*, de vuelta en el proceso, vuelves a estar, te recuper*, repescad*, repesca, se colo, olvida (eso|aquello|lo anterior|lo que|el correo|mi correo), olvide (lo|el|mi)
        se (bajo|cayo|retiro|echo atras|arrepintio|rajo) ~ (la|el|persona|candidat*|elegid*|anoche|ayer), la persona|el candidato|la candidata (seleccionad*|elegid*|que elegimos|que habiamos) ~ (se|bajo|renuncio|retiro|cayo|echo|rechazo|declino|no), sigues interesad*, todavia te interesa
        aun te interesa, sigues disponible, te sigue interesando, borron y cuenta
    """,
    Concept.WITHDRAWN: """
        tu|su retirada|desistimiento|renuncia, (has decidido|hayas decidido|decidiste|decidas|has preferido|preferiste|optaste) ~ (retir*|no|declin*|rechaz*|baj*|renunci*|aceptar|quedarte|otr*), usted ~ decidi* ~ retir*|no|declin*|renunci*, retiraste, has retirado, haya retirado
        hayas retirado, usted ~ retirad*, (tu|su) decision de ~ (retir*|declin*|renunci*|bajar*|no seguir|quedarte), a peticion tuya|suya|propia, a (tu|su) (peticion|solicitud), como ~ (solicitaste|pediste|pides|indicaste|solicito|pidio|pedias|habias pedido|deseabas)
        retirada de (tu|su)? candidatura, retiro de (tu|su)? (postulacion|candidatura), desistimiento, (lamentamos|sentimos|pena|lastima|siento|lamento) que ~ (retir*|declin*|te bajes|no sigas|no siga|no continues|no continue|no quieras|no quiera|renunci*|rechac*|vayas)
        confirm*|tramit*|registr*|procesad* ~ retirada|baja|renuncia|desistimiento, respetamos tu|su|vuestra decision, entendemos tu|su decision, baja voluntaria, te bajas, te has bajado, has aceptado otr*, aceptaste otr*, haya aceptado otr*, tu nuevo trabajo|puesto|empleo
        segun ~ solicitad* por usted, no deseas|desea continuar|seguir
    """,
    Concept.WITHDRAW: """
        retiro mi, retirar mi, retirarme, retire mi, retiren mi, renuncio, renunciar al?, desisto, desistir, no continuar en el, no seguir en el, no seguir adelante, no voy a seguir, no continuare, he aceptado otr*, acepte otr*, aceptar otr*, bajarme, me bajo
        declinar ~ oferta|participacion|invitacion, declino, dar de baja mi, no seguir con ~ proceso, anulen mi, quiero|quisiera|deseo ~ retirar*
    """,
    Concept.SURVEY: "encuesta*, valora tu, valora tu experiencia, tu opinion, su opinion, cuentanos como, minutos de tu tiempo, cuestionario de satisfaccion|experiencia, califica* tu|su, experiencia de candidat*, experiencia como candidat*, del 1 al 10, del 0 al 10",
    Concept.ALERT: """
        ofertas|empleos|vacantes|trabajos ~ para ti|recomendad*|similares|encajan|destacad*|nuev*, alerta* de empleo|trabajo|ofertas, nuevas ofertas|vacantes, nuevos empleos|trabajos, boletin*, lectora, lectores, newsletter, suscri*, foro, leer mas, sigue leyendo, seguir leyendo, webinar
        podcast, inscribete ya|ahora|en|aqui, postulate|aplica ya|ahora|aqui, ver oferta*|empleo*|vacante*|mas, resumen semanal|diario, lo mas leido|comentado, mas votad*, esta semana en, consejos para, 5|7|10 consejos, digest
        (1|2|3|4|5|6|7|8|9|10|11|12|15|20) (vacantes|empleos|ofertas|trabajos) nuev*, vacantes|empleos|ofertas que guardaste|sigues|marcaste, guardaste, de cada 10|diez, cerca de ti|vos, activa tus alertas, usuarios, como (encajar|superar|afrontar|responder a|gestionar) un (rechazo|no)
        la historia de, en el boletin, en este numero, una lectora, un lector
    """,
    Concept.OUTREACH: """
        (he visto|vi|encontre|hemos visto|he encontrado|encontramos|revisando|viendo|di con) ~ tu (perfil|cv|linkedin), tu|su perfil ~ linkedin|infojobs|bumeran|computrabajo|occ, (estarias|estaria|estas) (interesad*|abiert*|en busqueda), te interesaria, te podria interesar
        podria interesarte, te interesa, te comparto|paso ~ vacante|busqueda|oferta|oportunidad, envia*|mandame|enviame|comparte*|pasame ~ tu cv|curriculum|hoja, escuchar nuevas|propuestas|ofertas, abierto a, abierta a, oportunidad laboral que|para|en, estoy|estamos|seguimos buscando
        buscamos ~~ para ~ cliente, nueva posicion|vacante|oportunidad|busqueda que|para|con, te acordaras de mi, te acuerdas de mi, no se si te acordaras, no se si me recuerd*, hace ~ (años|meses) ~~ (presente|hablamos|coincidimos|contacte|entrevistamos|conocimos), no te doy mas la lata
        si no te interesa, si te interesa ~ (dime|llamame|escribeme|hablamos|cuento)
    """,
    Concept.REFERENCE: """
        (ha|nos|te|le|han) (indicado|facilitado|dado|puesto|señalado|proporcionado|mencionado|dio|ha dado|puso) ~~ (referencia*|tu nombre|su nombre|tus datos), volveria* a contratar*, como referencia*, referencias|referencia laboral*|profesional*|sobre|suyas|de
        carta de recomendacion ~ para|de, tu referid*, tu recomendad*, referiste, recomendaste, nos recomend* a, por recomendar*|referir*, programa de referidos, la persona que ~ recomend*|referist*, trabajo contigo|con usted, se ha postulado ~ y
        (su|tu) ex (emplead*|colaborador*|alumn*)
    """,
    Concept.FRIEND: """
        no me ~ cogieron|seleccionaron|dieron|llamaron|eligieron|tomaron|contrataron|cogido|seleccionado|dado|elegido|contratado|quisieron|escogieron, me rechazaron, me han ~ rechazado|descartado|dicho, me dijeron que no, me descartaron, mi entrevista, mi candidatura, mi postulacion
        no quede, no he pasado, no pase ~ entrevista|fase|filtro|ronda, me ha llegado ~ correo|negativa|rechazo|mail, me mandaron ~ correo|negativa|rechazo|mail, me han mandado, otro rechazo, hecha polvo, hecho polvo, estoy fatal, no me dieron, me toco que, te lo puedes creer
        podes creer, me bocharon, me rebotaron, a mi (hermano|hermana|primo|prima|amigo|amiga|novio|novia|marido|mujer|hijo|hija), mira lo que, (tia|tio|nena|boluda|wey|guey|amiga) no me
    """,
    Concept.MATTER: """
        manuscrito*, revisor*, arbitraje, pares, la revista, de la revista, comite editorial, editor|editora jefe, (su|tu) articulo, otros articulos, articulos (parecidos|similares), silla, silla de, pull request*, merge, mergear, repo, repositorio, pisos, piso (en|de|compartido|ya|lo)
        el piso, alquiler*, inquilin*, caser*, arrend*, vivienda*, inmobiliari*, propietari*, casera, departamento (en|de) ~ (alquiler|dormitorio*|ambientes|recamaras), hipotec*, prestamo*, credito personal, solicitud de credito, linea de credito, tarjeta de, prestamo personal, clienta
        estimado cliente, estimada clienta, aval, avalista, fianza, scoring, prestatari*, solicitud de reembolso, reembolso (rechazad*|denegad*|no|solicitad*), devolucion*, vuelo, siniestro*, poliza*, asegurad*, aseguradora, seguro (de|medico), nota de gastos, informe de gastos
        gastos (rechazad*|no|denegad*|presentad*), hoja de gastos, rendicion de (gastos|cuentas|viaticos), factura* (rechazad*|devuelt*|no|pendiente*|impagad*|vencid*), licitacion*, licitador*, pliego*, ofertante*, adjudicacion del contrato, subvencion*, ayudas, matricula, admision al|a
        (solicitud|plaza|admision|programa|ingreso|acceso) ~ (master|maestria|grado|posgrado), del master, de la maestria, al master, a la maestria, licenciatura, preinscripcion, plaza escolar|universitaria, guarderia*, escuela infantil, escolarizacion
        (hacerse|ser|nuev*|como|admision de|solicitud de) (socio|socia|socios), junta de socios, cuota de, visado de (estancia|turista|turismo|estudios|estudiante|visita|residencia), solicitud de visado, (su|tu) visado, solicitud de visa, consulado, consular*, embajada, extranjeria
        ponencia*, congreso, call for papers, charla propuesta, comite de programa, comite cientifico, resumen enviado, (su|tu) (pedido|paquete|envio), pedido n*, wallapop, mercadolibre, subasta, vendo, comprador interesad*, licencia de, multa, sancion, donacion
        renovacion ~ (carnet|licencia), cita medica, aceleradora*, incubadora, tesis de inversion, no invert*, batch, exposicion (colectiva|individual), concurso literario, premio*, certamen, microcredito, habitacion, adopcion (de|del) (perro|perra|gato|gata|menor|animal)
        propuesta comercial, cotizacion*, mascota, parcela, huerto*, empadron*, bici, bicicleta, sofa, articulo, vendedor ha|te, haz otra oferta, mercadillo, segunda mano, comprador*, oferta por, tu oferta de, (tu|su) anuncio, tu oferta por, otro comprador, ha elegido a otro comprador
        central de riesgos, buro, historial crediticio, linea de (ayuda|apoyo|credito), convocatoria de (ayudas|subvenciones|proyectos), proyecto presentado, su hijo, su hija, tu hijo, tu hija, el menor, la menor, contrato de arrendamiento, deposito, consorcio
    """,
    Concept.SIDE_MATTER: "proveedor*, club, factura*, inversor*, inversion, credito, garantia, visad*, visa, seguro, presupuesto, cuenta, pago*, curso*, alumn*, proyecto, beca*, estudiante*, colegio, ayuda, reclamacion*, fondos, reserva, abstract, comunidad, poster, solicitante, cliente",
    Concept.PERSON_TITLE: "sr, sra, srta, señor, señora, señorita, don, doña, d, dña, dr, dra, doctor, doctora, prof, profesor, profesora, ing, lic, licenciado, licenciada, arq, mtro, mtra",
}

CUES: Cues = {**ACTORS, **EVENTS, **TURNS, **COMPANIONS, **AGAINST}
