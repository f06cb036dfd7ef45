"""Spanish: who signs, how companies and roles are named, what invites and refuses (languages/extraction.py)."""

from assistant.languages.es.trades import FIRM_WORDS, OCCUPATION_TAILS, OCCUPATIONS
from assistant.languages.extraction import Table

TABLE = Table(
    sign_offs="""
        un ~ saludo|abrazo|beso, saludos, saludos cordiales|afectuosos|desde, cordiales|muchos|atentos saludos
        un cordial|afectuoso|fuerte|cálido|atento saludo|abrazo, atentamente, muy atentamente, cordialmente
        afectuosamente, sinceramente, respetuosamente, abrazos, abrazo, besos, abrazo grande|fuerte|enorme
        le|les|te saluda|saludan atentamente?|cordialmente?, reciba|recibe|reciban un ~ saludo|abrazo, gracias
        muchas gracias, gracias de nuevo|por todo, con admiración|cariño|aprecio|afecto|estima
        hasta pronto|siempre|la_próxima, suerte, mucha suerte, mucho éxito, éxito|éxitos en, éxitos, buen día
        que le|te vaya ~ bien|bonito, quedo|quedamos a su|tu disposición, sin otro particular, sin más
        quedando de usted, nos vemos, un placer, cuídate, cuidate, salu2, slds, slds., atte, atte., best, regards
        best regards, kind regards, cheers, cariños, bendiciones, gracias por las ganas
    """,
    for_another="""
        en nombre de, por encargo de, en representación de, por, por el, por la, de parte de, por delegación
        por orden, p. o. de, p.o. de, el director, la directora, el secretario, el presidente
    """,
    by_proxy="p.o., p. o., p.a., p. a., p.d., p. d., p.p., fdo, fdo., firmado, firmado por",
    titles="""
        sr sra srta don doña d dña dª d.ª dr dra prof profa lic licda ing arq abg mtro mtra cpn cr ma fray sor excmo
        excma ilmo ilma
    """,
    given_names="""
        antonio manuel josé jose francisco david juan javier daniel carlos jesús alejandro miguel rafael pedro ángel
        pablo fernando sergio luis jorge alberto álvaro diego adrián raúl iván enrique rubén ramón óscar andrés
        joaquín santiago víctor eduardo mario roberto jaime ignacio nacho marcos jordi salvador hugo gonzalo
        guillermo julián mariano nicolás martín matías facundo ezequiel agustín tomás emilio esteban gabriel gustavo
        hernán leandro lautaro rodrigo felipe cristian cristóbal sebastián borja kepa iker aitor mikel unai xabier
        gorka eneko íñigo baltasar aurelio eusebio fermín nahuel bruno lucas mateo maría carmen ana isabel laura
        cristina marta lucía paula elena sara raquel pilar concepción josefa rosa teresa dolores silvia patricia
        mercedes rocío beatriz nuria julia rosario encarnación irene montserrat montse andrea alba susana victoria
        inmaculada margarita sonia yolanda esther eva lorena noelia verónica daniela valentina camila sofía carolina
        natalia claudia gabriela alejandra fernanda ximena paola lola loli paqui pepa concha consuelo remedios amaia
        ainhoa nerea leire miren maite uxía berta eugenia guadalupe lupe graciela soledad marisol macarena belén
        blanca gloria inés olga constanza catalina antonella micaela
    """,
    teams="""
        privacidad concurso méritos convocatorias convocatoria provisión unidad servicio sección gestión administrativa becas prácticas oposiciones relaciones laborales provision
        equipo el la los las de del y & e en por con su tu nuestro nuestra recursos humanos rrhh rr.hh. rr hh talento
        personas gente cultura selección reclutamiento atracción adquisición departamento dpto área oficina
        secretaría dirección gerencia administración personal empleo empleos carreras trabajo candidatos candidaturas
        postulaciones onboarding acogida comunidad people talent acquisition recruiting recruitment careers hr
        no-reply noreply no responder notificaciones notificación mensaje automático atención recepción información
        info contacto vendor management comité tribunal comisión bolsa todo todos
    """,
    institutions="""
        universidad escuela colegio instituto academia hospital clínica centro ayuntamiento municipalidad diputación
        junta gobierno ministerio consejería agencia consejo fundación asociación museo biblioteca teatro iglesia
        banco caja cooperativa mutua seguros grupo sociedad estudio despacho bufete notaría talleres taller bodegas
        bodega editorial ediciones imprenta hostal hotel restaurante casa café panadería obrador librería farmacia
        laboratorios laboratorio industrias agroindustrias transportes logística aerolíneas constructora inmobiliaria
        consultores consultoría software tecnología tecnologías soluciones servicios energía turbinas vidriera
        harinas transporte compañía corporación comercial distribuidora finca hacienda club federación cámara
        autoridad servicio
    """,
    agencies="""
        consultora de selección, selección de personal, empresa|agencia de selección|trabajo|reclutamiento, headhunt*
        executive search, nuestro|mi|el|nuestra|mi cliente|clienta, cliente final, ett, empresa de trabajo temporal
        consultor|consultora sénior|senior|de_selección, reclutadora externa, outsourcing de, caza talentos
        cazatalentos, * selección s.l.u.
    """,
    company_after="""
        0.9: empresa, empleador, compañía
        0.65: puesto|posición|vacante|oferta|rol|cargo|plaza|empleo|trabajo|prácticas|oportunidad|oportunidades|carrera|futuro|búsqueda|cupo en|con|dentro de
             trabajar|trabajo|colaborar|incorporarte|incorporarse|sumarte en|con|a, forma|formar parte de
        0.6: solicitud|candidatura|postulación|aplicación|inscripción|interés|currículum|proceso en|a|por|con|de|para ~ trabajar? en?
             postular|aplicar|postulaste|aplicaste|postulado|aplicado|presentarte|inscribirte a|en|con, en nombre de
             de parte de, equipo de|en, novedad|novedades|noticias|actualización|mensaje de, bienvenid* a
             unirte|unirse a, formas parte de, interés en|por ~ unirte|formar|trabajar, contacto con
        0.45: interés en|por|hacia
        0.3: en, desde
        0.25: con, de, por
    """,
    client_after="""
        0.7: la empresa
        0.85: cliente|clienta, nuestro cliente, mi cliente
        0.7: colgar|hablar|hablado|reunido|reunión|conversado|llamada|noticias|respuesta|feedback ~ con|de|desde
             puesto|posición|vacante|plaza ~ en|con, feedback
        0.55: en, con, desde, de parte de
    """,
    not_company="""
        usted ustedes su sus tu tus tú te le les nos nosotros nuestro nuestra nuestros nuestras yo mi me el la los
        las un una este esta estos ese esa lo que quien como cuando donde lunes martes miércoles jueves viernes
        sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre
        diciembre linkedin facebook instagram web página portal teams zoom skype empresa compañía equipo puesto
        posición vacante proceso candidatura solicitud oferta señor señora sra sr estimada estimado hola buenas
        buenos querida apreciada cv entrevista españa méxico chile argentina navidad dios relación caso cuanto
        cualquier otro otra todos todo persona especial particular breve general contacto nombre base calidad función
        virtud conformidad recursos humanos talento
    """,
    role_heads=OCCUPATIONS,
    role_tails=OCCUPATION_TAILS,
    firm_words=FIRM_WORDS,
    role_after="""
        0.85: puesto|posición|vacante|cargo|plaza|rol|empleo|oferta|función|funciones|búsqueda|perfil|proceso|calidad de|como|para
             en calidad de, posición|puesto|cargo|vacante|plaza
        0.75: candidatura|solicitud|postulación|aplicación|inscripción|currículum a|para|como|al ~ puesto|posición|vacante|plaza|cargo|oferta? de?
             postulaste|aplicaste|postular|aplicar|aplicado|presentado|inscrito|inscribiste|postulado a|para|como|al ~ puesto|posición|vacante? de?
             incorporarse|incorporarte como, paso a, lo de, me apunto para, rol de
        0.6: candidatura, selección|contratación|búsqueda de, como, concurso|concursos de|para
             para la|el|los puesto? de?, buscamos|buscábamos|contratamos|contratar una?|a?
        0.35: para, con
    """,
    role_nouns="puesto, posición, vacante, plaza, cargo, rol",
    role_stops="""
        otra otro *ó *aron *ieron *aba *aban *amos *emos *imos *ará *arán *erá *irá viene vuelve sigue deja dice sabe puede hace lleva llega entra
        empieza trabaja vive necesita cubre pasa mañana tarde lunes martes miércoles jueves viernes sábado domingo parte vuela
        en? con sin sobre entre hasta desde hacia según durante mediante ante tras contra por para? a? al? que quien
        cual cuyo donde cuando como si pero sino porque pues aunque mientras y? e? o u ni no sí ya también muy más
        menos tan así es son era eran fue fueron será serán ser estar está están estaba ha han había hemos has he hay
        se te le les lo me nos os su sus tu tus mi mis nuestro nuestra este esta estos estas ese esa esos esas aquel
        quieren quiere queremos sale seguirá siguen seguir ocupa adjudica cubierta cubierto cerrada cerrado
        avanzaremos remoto ref referencia hoy ayer ahora aquí ahí allí tampoco cogemos gracias lamentablemente
        desafortunadamente usted yo él ella nosotros ellos va vamos terminó terminado cerramos quedo queda quedó
        ubicado ubicada modalidad lejos fase ciudad sede tiene tenemos necesitamos
        todavía aún finalmente embargo
    """,
    role_praise="mejor mejores buen buena buenos buenas excelente gran magnifico magnifica estupendo estupenda maravilloso maravillosa verdadero verdadera",
    role_joiners="de del la las los el y e en & / - – + para of for and con",
    articles="""
        el la los las un una unos unas de del al a su tu nuestro nuestra esta este como para nueva nuevo
    """,
    applied="candidatura solicitud postulación puesto vacante plaza cv currículum empleo",
    possessives="nuestro nuestra nuestros nuestras mi mis su antiguo antigua",
    head_first=True,
    subject_noise="""
        búsqueda vacante convocatoria notificación bolsa temporada urgente trabajo anuncio aviso lista definitiva
        prueba gracias busco buscamos noticia examen contratación cancelada fichaje concurso local
        su sus tu tus mi nuestro nuestra solicitud candidatura postulación aplicación inscripción proceso estado
        actualización novedad novedades noticias respuesta resultado resultados decisión información mensaje sobre de
        del la el los las un una para a al en con por y selección entrevista confirmación recibido recibida hemos
        feedback puesto posición vacante plaza oferta cargo ref referencia nº n° no id asunto re rv fw gracias
        interés carta seguimos me hola te le se your application update on candidato candidata tras relación relativo
        empleo seguimiento fase final como lo calidad
    """,
    unattended="""
        no responda|respondas|responder|contestar|contestes|conteste|contesten a|este|al|ese
        por favor no responda|respondas|responder|conteste|contestes
        este|esta|el|ese buzón|correo|dirección|cuenta|email|mensaje|bandeja|casilla ~~ no ~ habilitado|habilitada|monitoreado|monitoreada|atendido|atendida|leído|leída|revisado|revisada|supervisado|recibe|admite|acepta|recibir
        no ~ habilitado|habilitada para recibir, nadie ~ revisa|lee|atiende|contesta
        no se ~ leen|atienden|revisan|responden ~ respuestas|mensajes|correos?
        respuestas ~~ no ~ leídas|leerán|atendidas|revisadas|llegan
        buzón|correo|dirección|casilla no ~ monitor*|atendid*|supervisad*|habilitad*, solo para envío|envíos|salida
        no admite respuestas, no se admiten respuestas, desatendid*
    """,
    replies_welcome="""
        puedes|puede|podés ~ responder a este|directamente, responde|respondé|responda a este|directamente
        contestando a este, no dudes|dude en responder, responder a este ~ para
        dudes|dude|dudar en responder|contestar
    """,
    first_person="""
        yo, me, mi, mis, mí, conmigo, he, te lo, me consta, voy, quería, tengo, soy, estoy, escribo, acabo, creo, sé
        hablé, peleé, digo, quise, prefiero, puedo, debo, vuelvo, paso, leí, agradezco
    """,
    stock_phrases="""
        tras|después_de|luego_de una? ~ cuidadosa|detenida|minuciosa|exhaustiva revisión|evaluación|análisis|valoración
        cuidadosa, lamentamos, lamentablemente, desafortunadamente, por desgracia
        otros|otras candidatos|candidatas|perfiles|candidaturas|personas, gran|alto|elevado número|cantidad|volumen
        requisitos, se ajusta*|ajustan, encaja*, le|te agradecemos, agradecemos su|tu
        gracias por tu|su|el interés|interesarte|aplicar|postular|participar|confiarnos, en este momento, por ahora
        seguiremos adelante, no seguiremos, no avanzar, continuar con, damos por finalizado, hemos decidido|resuelto
        queremos comunicarte|informarte, te escribimos para, le|te comunicamos|informamos, deseamos ~ éxito|suerte
        éxito en tu|su, mucha suerte, futuras|próximas oportunidades|vacantes, portal, talento, nuestra comunidad
        base de datos, protección de datos, rgpd, la invitamos, te animamos|invitamos, está cubierta, próximos pasos
        postulación, valoramos el tiempo, antecedentes, más de ~ perfiles
    """,
    mass_greetings="""
        estimado|estimada|estimados|apreciado|apreciada candidato|candidata|candidatos|postulante|postulantes|señor|aspirante
        estimado/a, estimad@, a quien corresponda, hola candidato|candidata, a todos los candidatos
        muy señor|señora|señores mía|mío|míos
    """,
    footers="""
        este|esta|el mensaje|correo|comunicación|email ~, aviso de|legal, la información contenida, confidencial*
        de conformidad con, darme|darse de baja, cancelar suscripción, no respondas|responda|responder
        en cumplimiento, protección de datos, antes de imprimir, enviado desde, en ~ promovemos|fomentamos
        promovemos la, política de privacidad, este buzón, recibes|recibe este, le informamos que sus datos
        sus datos
    """,
    interviews="""
        gracias ~~ por|en ~ venir|asistir|la_entrevista|tu_visita|su visita|acudir|acercarte|recibirnos|la_charla|el_madrugón|charlar|conversar
        la|las|tu|su|tus|sus|nuestra|una|dos|tres|cuatro entrevista|entrevistas|charla|charlas|conversación|reunión|llamadas ~ de|con|del|en|fue|que|tuvimos|mantuvimos|mantenida|mantenidas|nos|me|te|última
        tras|después|luego ~ de? la|las|tu|su|nuestra|tres|dos|cuatro entrevista|entrevistas|charla|conversación|rondas|prueba
        en la|las|tu|su|nuestra entrevista|entrevistas|charla
        cuando|que te|le|la|os entrevistamos|conocimos|vimos|recibimos, te entrevistamos, le entrevistamos
        entrevistarte|entrevistarle|entrevistarla ayer|fue
        un|el placer|gusto conocerte|conocerle|conocerla|hablar|charlar|conversar, encantad* de conocerte|haberte
        conocerte en persona, haberte|haberle|haberla conocido, día|jornada|turno de prueba, tu prueba|día ~ en
        rondas, cuatro|tres|dos rondas, entrevistas mantenidas, llamadas de entrevista, de la entrevista en
        su exposición ante, clase de demostración|prueba|muestra, clase demo, gracias por venir
        viniste|vino ~ a|a_la_entrevista, comida con, te vimos, la finalista|otra finalista, última ronda|fase
        entrevista final, pasaste por aquí, la videollamada ~ del|con|fue|que|de
        tiempo ~ dedicaste|dedicó|dedicado|dedicaron|brindaste|brindado|regalaste ~~ entrevista|charla|conversación|entrevistas|hablar|conocernos
        durante ~ entrevista|entrevistas|charla|conversación|visita|prueba|reunión
        gusto|placer|alegría ~ conocer*|charlar|hablar|recibirte|tenerte|saludarte
        gustó ~ conocer*|charlar|hablar|tu_forma|tu_manera|la_entrevista
        conocerte|conocerle|conocerla|conoceros|conocernos ~ la_semana|ayer|en_persona|el|fue
        nos vimos|conocimos|reunimos|juntamos
        nuestra|nuestras|la|última videollamada|llamada|conversación|charla|reunión|entrevista|visita ~ de|del|con|por|hablé|fue|que
        después|luego|tras ~ hablar contigo|conversar|conocerte|verte|entrevistarte|videollamada|llamada|visita
        estuviste|estuvo ~ bien|genial|con_nosotros|en_la_prueba|fantástica|fantástico|aquí|brillante
        la prueba|tu prueba en|del|de ~ sábado|domingo|lunes|martes|miércoles|jueves|viernes|tienda|cocina|sala|taller|aula
        prueba en ~ tienda|cocina|sala|taller|aula, viniste|vino|viniste|visitaste ~ a|hasta|nuestras|la
        clase de prueba|modelo|demostrativa, día que ~ pasaste|viniste|estuviste
        la entrevista ~ salió|estuvo|gustó|fue, en ~ segunda|última|primera|tercera entrevista|ronda
        llegaste|llegado|llegar ~ final|última|finalista, finalista
    """,
    interview_words="""
        entrevista, entrevistas, entrevistaste, entrevistarte, videollamada, día de prueba, charla, llamada, reunión
        conversación, visita, prueba de trabajo, rondas, entrevistado, entrevistada, entrevistamos
    """,
    past="""
        gracias, fue, tuvimos, mantuvimos, hicimos, hiciste, ayer, pasado, pasada, tras, después de, luego de
        del día, última, último, aquella, con la que, dedicaste, dedicó, gustó, estuviste, contaste, hablamos
        conocimos, vimos, semana pasada, el lunes|martes|miércoles|jueves|viernes|sábado|domingo, que hiciste|hizo
        durante, nuestra, tu
    """,
    not_held="""
        no ~~ entrevista|entrevistarte|entrevistar|convocar|citar
        invitarte|invitarle|invitarla|citarte|convocarte|llamarte a|para ~ entrevista
        siguiente|próxima entrevista|fase, si eres|es ~ seleccionad*, a una entrevista, entrevistas con otros|otras
        para entrevista|entrevistas, pasan de fase, consejos, ser entrevistad*
        seleccionad* para ~ entrevista|entrevistas|fase, fase|etapa|ronda de entrevistas, podemos ~ invitar*|citar*
        otras|otros ~ entrevista*, entrevistar a otr*, sin entrevista, preseleccionad*, para ser entrevistad*
        si tu|su perfil|candidatura, en caso de, si ~ encaja|seleccionad*|resultas|resulta
    """,
    feedback="""
        feedback, retroalimentación, devolución, comentarios, qué ~ falt*|pesó|valoró|mejorar|fall*|echó
        lo que ~ falt*|pesó, por qué, motivos, motivo, razones, explique|expliquemos|explicar|explico, con detalle
        detalles, marcas, lo comentamos, comentamos, observaciones, puntos de mejora, valoración, conversamos sobre
        hablamos, te_cuento|le_cuento|contarte|contarle ~ motivos|detalle|más|por_qué, los motivos
        la decisión ~ detalle, aspectos, opinión del equipo, cómo te vimos|fue|quedaste, informe, puntuación
    """,
    offers="""
        si quieres|querés|quiere|deseas|desea|te_interesa|le_interesa|te_apetece|gustas|prefieres|te_sirve|necesitas
        con gusto, encantad* de, con mucho gusto, no dudes|dude en
        puedes|puede|podés ~ pedir|pedirlo|solicitar|llamar|escribir|contactar|preguntar|pedirme|contar
        pídemelas|pedímelas|pídemelo|pedímelo|pídeme|pedime
        llámame|llamame|llámeme|escríbeme|escribime|avísame|avisame|dime|decime, a tu|su disposición
        cuando quieras|quiera, estaré|estaremos encantad*, quedo ~ disposición, mando el archivo
        contestando|respondiendo a este, a petición, previa solicitud, podemos ~ hablar|comentar|llamarnos
        tomamos un café, con gusto|mucho gusto|placer, encantado|encantada, escríbeme|escribime|escríbame|escríbenos
        llámame|llamame|llámeme, solicitar|pedir|pedirnos|solicitarnos|pedirme ~ respondiendo|escribiendo|por|a|este
        puede|puedes|podés ~ solicitar|pedir*, hablamos|platicamos|conversamos cuando, cuando quieras|quiera|puedas
        quedo|estoy|estamos|quedamos ~ disposición|disponible|disponibles|atenta|atento
        háblame|marcame|márcame|mándame|mandame|envíame
    """,
    refusals="""
        no ~ ofrecer|ofrecemos|dar|damos|facilitar|facilitamos|proporcionar|brindar|brindamos|podemos|posible
        sin ~ feedback|explicaciones|retroalimentación
        no ~ feedback|explicaciones|retroalimentación|información adicional, abstenerse, rogamos no
        no podemos ~ ofrecer|dar|facilitar|brindar|enviar|compartir, no es posible|nos es posible
        no ~ comentarios|explicaciones|detalles individuales?
    """,
    feedback_asked="""
        encuesta, cuestionario, tu|su opinión, califica, valora nuestro|tu|la, cuéntanos tu|cómo
        tu|su feedback nos|sobre|es, experiencia como candidat*, déjanos, motivo que me trasladan
        feedback del cliente, conocer tu|su opinión, opinión ~ encuesta
    """,
    future="""
        serás|será|sos|eres ~ primera|primer|primero ~~ llame|llamaré|llamaremos|avise|escriba|avisemos
        en contacto
        mantendremos|mantenemos|mantengo|guardamos|guardaremos|conservaremos|conservamos|tendremos|tendré|tenerte|tenerle|tenemos|tengo|quedas ~ tu|su|te|le? ~ en cuenta|presente|contacto|archivo|base|bolsa
        tenerte ~ presente|cuenta, tendremos|tenemos|tengo ~ presente|cuenta, muy presente, muy en cuenta
        para lo siguiente, base de datos ~~ futur*|próxim*, bolsa de trabajo|empleo|talento, nuestra bolsa
        comunidad de talento, nuestra comunidad, red de talento, banco de talento|talentos
        te|le|os escribo|llamo|aviso|busco ~ apenas|cuando|en_cuanto|si|antes|para_lo|para_la
        te|le contactaremos|contactaré|escribiremos|escribiré|llamaré|llamaremos|avisaré|avisamos|avisaremos|buscaré|buscaremos
        contactarte|contactarle|contactarla|llamarte|escribirte ~ si|cuando|en|para|próxim*|futur*|más
        nos pondremos en contacto, me pondré en contacto
        volver_a|vuelve_a|vuelvas_a|vuelva_a ~ postular*|aplicar|presentarte|intentarlo|inscribirte|contactar*|participar
        presentarte|presentarse|postular|postularte|aplicar|inscribirte ~ de nuevo|nuevamente|otra vez|futur*|próxim*|otras|nuevas
        apúntate|anotate|preséntate a la|en_la|de_nuevo|próxim*, a la próxima
        no dejes de ~ mirar|postular|aplicar|visitar
        te|le|la|lo animamos|invitamos|alentamos|anima|invito|esperamos ~~ postul*|aplicar|visitar|vacantes|ofertas|futur*|nuevo|portal|unirte|presentarte|atent*|próxim*|consultar|seguir
        visitar|visita|consulta|revisa|sigue|mira|mirar|echar ~~ portal|web|página|vacantes|ofertas|bolsa|empleo
        futuras|próximas|nuevas|otras oportunidades|vacantes|ofertas|búsquedas|convocatorias|posiciones
        sigue|siga|sigamos|seguimos en contacto, nuestros caminos ~ crucen|cruzar*, puertas|puerta ~ abierta|abiertas
        escríbeme al tiro, escríbeme|escribime|escríbenos|escribe|escríbame ~ si|cuando|dentro|en, si algún día
        cuando ~ abra|abramos|surja ~ te|le, si surge, ante|cuando nuevas|nuevos, vamos a necesitar ojos como
        contar contigo ~ futur*|más|próxim*, quedas en, recibirás primero|primera, ser de los primeros
        activa tu perfil
        guardaremos|guardamos|guardo|conservaremos|conservamos|mantendremos|mantenemos|archivamos|registramos ~ tu|su|tus|sus ~~ futur*|próxim*|otras|nuevas|oportunidad*|vacante*|base
        te|le|la|lo|os llamaré|llamaremos|escribiré|escribiremos|contactaré|contactaremos|avisaré|avisaremos|buscaré|buscaremos|recontactaremos
        siguiéramos|sigamos|seguimos|seguir|sigue|mantengamos|mantener|mantenernos ~ contacto|conectad*|comunicación
        presentarte|presentarse|postular*|aplicar|inscribir*|participar|candidatar* ~~ futur*|próxim*|nuevo|nuevamente|otras|más adelante
        anim* a ~~ presentarte|postular*|aplicar|volver|inscribir*
        en cuanto|apenas|tan_pronto|cuando|si|cuanto surja|salga|abra|abramos|tengamos|aparezca|haya|tenga ~~ llam*|escrib*|contact*|avis*|busc*|te|le
        vuelve|volvé|vuelva|volver_a ~ intentar*|presentar*|postular*|aplicar|contact*|probar|inscribir*
        presente|presentes para ~ futur*|próxim*|siguiente*|otra|otros
        no dudes|dude en ~ volver|postular*|presentar*|aplicar|inscribir*
        ojalá ~ futuro|coincid*|trabaj*|cruc*|pronto, coincid* ~ futuro|camino|otra, agenda|agendado|agendada
        echa|échale|échele un ojo|vistazo, pendiente|atent* ~ vacantes|ofertas|página|web|portal|convocatorias|redes
        tu contacto ~ guardo|queda|tengo, contaremos|contamos|contar contigo|con_usted ~ para|futur*|más|próxim*
    """,
    future_refused="""
        no ~ conservar|guardamos|volver|contactaremos, datos figuran, fichero, sin reserva, tus datos se conserv*
        contactaremos ~ solo, datos se conservarán|conservan|eliminarán, se conservarán|conservan durante
    """,
)
