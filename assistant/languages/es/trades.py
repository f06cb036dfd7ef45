"""Spanish: words for occupations, and words that firms and institutions call themselves by."""

# A phrase with one of these is a job title; all trades, both genders. Notation: languages/extraction.py.
OCCUPATIONS = """
    abogad*, acomodador, acomodadora, actor, actriz, actuari*, adiestrador, adiestradora, administrador
    administradora, administrativ*, afinador, afinadora, agente, agricultor, agrónom*, albañil, alfarer*
    almacener*, analista, anestesista, anfitriona, anfitrión, animador, animadora, antropólog*, aparejador
    aparejadora, apicultor, apicultora, aprendiz, archiver*, arqueólog*, arquitecta, arquitecto, artesan*, asesor
    asesora, asistente, audioprotesista, auditor, auditora, auxiliar, ayudante, ayudantía, azafat*, azulejista
    bacterióloga, bacteriólogo, bailarina, bailarín, banquer*, barber*, barista, barman, barrender*, bartender
    basurero, beca, becari*, bedel, bibliotecari*, bibliotecónom*, bioquímic*, biólog*, bodeguer*, bodeguera
    bombera, bombero, bordador, bordadora, buzo, cajer*, calderer*, camarer*, camarógraf*, camiller*, camionera
    camionero, canguro, cantante, capataz, capellán, capitana, capitán, carnicer*, carpinter*, carretiller*
    cartero, catalogador, catalogadora, catedrátic*, celador, celadora, ceramista, cerrajer*, cervecer*, chapista
    charcuter*, chef, chocolater*, chofer, churrer*, científic*, cirujan*, clasificador, cociner*, colaborador
    colaboradora, columnista, comadrona, comercial, comisari*, community, comprador, compradora, concejal
    concejala, conductor, conductora, confiter*, conserje, conserjería, conservador, conservadora, consultor
    consultora, contable, contador, contadora, contramaestre, controller, coordinación, coordinador, coordinadora
    copera, copero, copywriter, coreógraf*, corista, corrector, correctora, corredor, corredora, costurer*
    cuidador, cuidadora, curador, curadora, delegad*, delineante, dentista, dependient*, desarrollador
    desarrolladora, designer, devops, diagramador, diagramadora, dibujante, dinamizador, dinamizadora, director
    directora, diseñador, diseñadora, divulgador, divulgadora, docente, doctorado, doctorand*, documentalista
    ebanista, economista, ecólog*, editor, editora, educador, educadora, ejecutiv*, electricista, empaquetador
    encargad*, encofrador, encuadernador, encuadernadora, enfermer*, entrenador, entrenadora, envasador, envasadora
    enólog*, epidemiólog*, escenógraf*, escultor, escultora, especialista, estadístic*, esteticista, estibador
    estibadora, estilista, excavador, expert*, farmacéutic*, ferrallista, figurinista, fiscalista, fisioterapeuta
    florista, fonoaudiólog*, fontaner*, forestal, formador, formadora, fotógraf*, fresador, fresadora, friegaplatos
    fruter*, ganader*, garzona, garzón, gerenta, gerente, gestor, gestora, geógraf*, geólog*, gobernant*, gruista
    grumete, guarda, guardabosques, guardamontes, guardaparques, guardesa, guardia, guardés, guarnicioner*
    guionista, guía, heladera, heladero, herrer*, hidrólog*, higienista, historiador, historiadora, hojalater*
    hostess, iluminador, iluminadora, ilustrador, ilustradora, impresor, ingenier*, instructor, instructora
    integrador, integradora, interin*, intérprete, investigador, investigadora, jardiner*, jefa, jefatura, jefe
    jornaler*, joyer*, juez, jueza, jurista, kinesiólog*, laboratorista, lavander*, lavaplatos, lector, lectora
    letrada, letrado, librer*, limpiacristales, limpiador, limpiadora, lingüista, locutor, locutora, logopeda
    ludotecari*, luthier, maestr*, manager, manipulador, manipuladora, maquetador, maquetadora, maquillador
    maquilladora, maquillista, maquinista, marinera, marinero, masajista, matrona, maître, mecánic*, mediador
    mediadora, mensajer*, meser*, mesonera, mesonero, modista, monitor, monitora, mozo, mucam*, museógraf*
    museólog*, médic*, músico, niñer*, notari*, oboísta, odontolog*, odontólog*, oficial, operador, operadora
    operari*, ordenanza, ordeñador, orfebre, organista, orientador, orientadora, palista, panader*, paramédic*
    parrillera, parrillero, partera, pasante, pasantía, pasteler*, pastor, pastora, patrona, patronista, patrón
    pavimentador, pediatra, peluquer*, periodista, pescader*, peón, pianista, piloto, pintor, pintora, piscicultor
    pizzer*, planchador, planchadora, planificador, planificador/a, planificadora, podador, podadora, podólog*
    policía, portavoz, portera, portero, posdoctoral, postdoc, postdoctoral, practicante, predoctoral, presentador
    presentadora, presidenta, presidente, procurador, procuradora, productor, productora, profesor, profesora
    programador, programadora, promotor, promotora, protésic*, prácticas, psicólog*, psiquiatra, párroco, qa
    quesera, quesero, químic*, radiólog*, realizador, realizadora, recepcionista, recolector, recolectora
    recruiter, redactor, redactora, regidor, regidora, regiduría, relojer*, repartidor, repartidora, reponedor
    reponedora, reporter*, repostera, repostero, representante, residente, responsable, restaurador, restauradora
    sacristana, sacristán, sastra, sastre, secretari*, sobrecargo, sociólog*, socorrist*, socorrista, soldado
    soldador, soldadora, sonidista, subdirector, subdirectora, subgerente, subjefa, subjefe, sumiller, supervisor
    supervisora, suplente, sustitut*, tapicer*, taquiller*, tasador, tasadora, taxista, tcae, techador, techadora
    tecnólog*, telemarketer, teleoperador, teleoperadora, teletrabajador, temporer*, terapeuta, tesorer*, tester
    timonel, tipógraf*, topograf*, topógraf*, torner*, trabajador, trabajadora, tractorista, traductor, traductora
    trainee, tramoyista, tripulante, tutor, tutora, técnic*, urbanista, utiler*, vaquer*, vendedor, vendedora
    vendimiador, vendimiadora, vestuarista, veterinari*, veterinaria, vicedirector, vicedirectora, vidrier*
    vidriera, vigilador, vigiladora, vigilanta, vigilante, vinicultor, violinista, violista, violonchelista
    visitador, visitadora, viticultor, viticultora, viverista, vocal, yeser*, zapater*, árbitra, árbitro, óptico
    agente comercial, ama de llaves, animadora|animador sociocultural, auxiliar de enfermería, ayudante de cocina
    ayudante doctor, camarera de pisos, community manager, contrato postdoctoral, contrato predoctoral
    data scientist|engineer|analyst, director|directora de escena, gestor|gestora cultural, impresora gráfica
    jefa de sala, jefatura de ~, jefe de sala, jefe de ~, maestro quesero, maestro|maestra de obra
    marinero de puente, mozo de almacén, médico|médica residente, plaza predoctoral, practicante de ~
    product manager|owner|designer, profesor|profesora titular, programador|programadora web, scrum master
    temporada de ~, titular de ~, trabajador|trabajadora social, técnico|técnica de sonido
"""

# Ends of words that are occupations where one is expected, "position of stevedore".
OCCUPATION_TAILS = "ante aria ario dor dora ente era ero grafa grafo ica ico ista loga logo or ora sor sora tor tora"

# Parts of company names: domains are parted by them, and written with their accents.
FIRM_WORDS = """
    abadía academia aceitera aceites acería acuario aerolínea aerolíneas aeropuerto agencia agroindustrias
    agropecuaria agrícola agrícolas aguas ahorros albergue alfarería alimentos almacenes almazara ambulancias
    antigüedades apicultura arquitectos arquitectura artes artesanos artesanía asados aseguradora asesores asesoría
    asociación astillero astilleros autobuses automoción autopartes autoridad autos avícola ayuntamiento azucarera
    azul balneario banca banco bar barbería bazar biblioteca bibliotecas bicicletas blanca blanco bodega bodegas
    bomberos boutique brewing buceo bufete cabaña cafetalera cafetería café caja calzados camping campo carnes
    carnicería carpintería cartonajes casa casino castillo catedral catering central centro cereales cervecería
    cerámica cerámicas chocolates cine cinematográfica circo ciudad club clínica clínicas cocina colegio colegios
    comarca comedor comercial comercializadora compañía comunicación comunidad consejería consejo conservas
    conservatorio construcciones constructora constructores consulado consultora consultores consultoría convento
    cooperativa cooperativas coral corporación corporativo correduría correos cosmética cristalería cruceros cueros
    cultivos cultura cultural cámara cárnicas danza dental deportes deportivo despacho destilería diario diputación
    discos diseño distribuciones distribuidora distribuidores diócesis droguería ediciones editores editorial
    educación electricidad electrónica eléctrica embajada embotelladora emisora empresas energética energía energías
    envasadora envases equipos ermita escuela escuelas espacios estación estancia este estrella estudio estudios
    estética eventos explotaciones exportadora fabricaciones facultad farmacia farmacéutica federación feria ferias
    ferretería ferrocarril ferrocarriles festival filarmónica films financiera finca fincas floristería forestal
    forja formación frigorífico frigoríficos frutas fruterías fundación fundición fábrica galería ganadera ganadería
    garaje gas gases gestoría gimnasio gobierno gran granja granjas grupo gráficas guardería hacienda harinas
    heladería hermandad hermanos herrería hidráulica hijos hilados hilaturas hogar horno hortalizas hospedería
    hospital hostal hostelería hotel hoteles huerta huertas iglesia ikastola imprenta imprentas industrias
    informática ingenieros ingeniería inmobiliaria inmuebles instalaciones institución instituto instrumentos
    intendencia invernaderos inversiones isla jardinería jardines jardín joyeros joyería juegos juguetes junta
    juzgado laboratorio laboratorios lago lanas lavandería legumbres librería liceo limpieza limpiezas llantas
    logística logístico luna luthería lácteos línea líneas madera maderas maderera maquinaria mar marina marítima
    mataderos materiales mecanizados mecánica medios mercado mercados metales metalúrgica minas minera minería
    ministerio moda molino molinos montajes monte mudanzas mueblería muebles municipal municipalidad museo museos
    mutua mutualidad mármoles música naval naviera navieras negro neumáticos norte notarios notaría nueva nuevo
    obispado obrador oeste ong=ONG oratorio organización orquesta ortopedia panadería papelera papelería parador
    parque parroquia pastelería patronato pavimentos peluquería pensión periódico pesca pescados pesquera pinturas
    piscifactoría piscinas pizzería plantaciones playa plásticos policlínica policía polideportivo posada prensa
    procuraduría producciones productos promotora propiedades publicaciones publicidad puerto puertos quesería
    quesos quirúrgica radio reciclados reciclaje rectorado red refinería región reparaciones repuestos residencia
    residencias resort restauración restaurante restaurantes revista ropa rosa rural río salinas salud salón
    sanatorio sanidad santa sastrería secretaría seguridad seguros semillas serrería servicio servicios siderúrgica
    sidrería sierra sindicato sistemas social sociedad sociedades software sol solar soluciones supermercado
    supermercados sur surfcamp talabartería taller talleres tapicería taxis teatro tecnología tecnologías tejas
    tejidos telecomunicaciones televisión termas textil textiles tienda tiendas tornería transformados transporte
    transportes tribunal turbinas turismo uni=Universidad univ=Universidad universidad universidades unión urbanismo vacunas vallas
    valle verde veterinaria viajes vidriera vidrio vidrios villa vinos viveros vivienda viñas viñedo viñedos
    yacimientos zapatería zoo zoológico óptica
"""
