"""Portuguese: words for occupations, and words that firms and institutions call themselves by."""

# A phrase with one of these is a job title; all trades, both genders. Notation: languages/extraction.py.
OCCUPATIONS = """
    acompanhante, actor, actriz, actuári*, adegueir*, aderecista, adestrador, adestradora, administrador
    administradora, administrativ*, advogad*, aeromoça, afinador, agente, agricultor, agricultora, agrónom*
    agrônom*, ajudante, alfaiate, almoxarife, analista, anestesista, animador, animadora, antropólog*, apicultor
    apicultora, aprendiz, apresentador, apresentadora, argumentista, armazenista, arqueólog*, arquitecta
    arquitecto, arquiteta, arquiteto, arquivista, arrumador, arrumadora, artesã*, assessor, assessora, assistente
    ator, atriz, atuári*, auditor, auditora, auxiliar, avaliador, azulejador, açougueir*, babá, bailarin*
    balconista, bancári*, barbeir*, barista, barman, bartender, bate-chapas, bibliotecári*, bilheteir*, bioquímic*
    biólog*, bolsa, bolseir*, bolsista, bombeir*, bordadeira, cabeleireir*, caldeireir*, camareir*, caminhoneir*
    camionista, canalizador, cantor, cantora, capataz, capelão, capitão, carpinteir*, carteir*, caseir*
    catalogador, catalogadora, catedrátic*, cenógraf*, ceramista, cervejeir*, chapeir*, chef, chefe, chocolateir*
    cientista, cinegrafista, cirurgiã*, cirurgião, cobrador, cobradora, colaborador, colaboradora, colunista
    comercial, comissári*, comissário|comissária, comprador, compradora, confeiteir*, conferente, conservador
    conservadora, conservador|conservadora, consultor, consultora, contabilista, contador, contadora, contramestre
    contrarregra, controller, contínu*, coordenador, coordenadora, coordenação, copeir*, copeiro, copywriter
    coreógraf*, corista, correeiro, corretor, corretora, costureir*, cozinheir*, criador, cuidador, cuidadora
    curador, curadora, curadoria, delegad*, dentista, desenhador, desenhadora, desenhista, desenvolvedor
    desenvolvedora, designer, despachante, dev, devops, diagramador, diarista, dinamizador, dinamizadora, director
    directora, diretor, diretora, doceir*, docente, doutorado, doutoramento, doutorand*, economista, ecólog*
    editor, editora, educador, educadora, eletricista, eletromecânic*, embalador, embaladora, empilhadeirista
    empilhador, empilhadora, empregad*, encadernador, encadernadora, encanador, encarregad*, encenador, encenadora
    enfermeir*, engenheir*, engomadeira, entregador, entregadora, enólog*, epidemiologista, escanção, escrevente
    escriturári*, escrivã*, escultor, escultora, especialista, estafeta, estagiári*, estatístic*, esteticista
    estilista, estivador, estofador, estofadora, estoquista, estucador, estágio, executiv*, fagotista, farmacêutic*
    faxineir*, ferreir*, figurinista, fisioterapeuta, florista, fonoaudiólog*, formador, formadora, fotógraf*
    frentista, fresador, fresadora, garçom, garçonete, gelateir*, gerente, gestor, gestora, geógraf*, geólog*
    governanta, gruista, guarda, guarda-florestal, guia, guia-intérprete, head, hidrólog*, higienista, historiador
    historiadora, hospedeira, iluminador, iluminadora, ilustrador, ilustradora, impressor, impressora, inspetor
    inspetora, instalador, instaladora, instrutor, instrutora, intern*, intérprete, investigador, investigadora
    jardineir*, joalheir*, jornalista, jurista, laboratorista, ladrilhador, lavadeira, legendador, legendadora
    leiloeir*, leitor, leitora, linguista, livreir*, locutor, locutora, luthier, manager, manobrador, manutentor
    maqueir*, maquiador, maquiadora, maquilador, maquilhador, maquilhadora, maquinista, marceneir*, marinheir*
    massagista, maître, mecânic*, mediador, mediadora, mensageir*, merendeir*, merendeira, mergulhador, mestre
    modelista, modista, monitor, monitora, monitoria, montador, montadora, motoboy, motorista, museógraf*
    museólog*, médic*, médico|médica, músico, notári*, notário|notária, nutricionista, oboísta, obstetra, oficial
    oleir*, operador, operadora, operári*, optometrista, ordenhador, organista, orientador, orientadora, ourives
    padeir*, paginador, paginadora, paramédic*, parteira, passadeira, pasteleir*, pastor, pastora, pediatra
    pedreir*, peixeir*, perit*, pesquisador, pesquisadora, pianista, piloto, pintor, pintora, pizzaiolo, planejador
    planejadora, podador, podologista, policial, porta-voz, porteir*, posdoc, postdoc, produtor, produtora
    professor, professora, programador, programadora, projetista, promotor, promotora, protésico, psicólog*
    psiquiatra, pároco, pós-doc, pós-doutorado, pós-doutoramento, qa, queijeir*, químic*, radiologista, realizador
    realizadora, rececionista, recepcionista, recruiter, redator, redatora, relojoeir*, repositor, repositora
    representante, repórter, residente, responsável, restaurador, restauradora, revisor, revisora, roteirista
    sacristão, sapateir*, secretári*, segurança, separador, serrador, serralheir*, servente, sociólog*, socorrista
    soldado, soldador, soldadora, sommelier, sonoplasta, subdiretor, subdiretora, subgerente, supervisor
    supervisora, talhante, taxista, tecelã, tecelão, telemarketing, teleoperador, telhador, terapeuta, tesoureir*
    testador, testadora, tipógraf*, topógraf*, torneir*, tosador, tosadora, trabalhador, trabalhadora, tradutor
    tradutora, trainee, tratador, tratadora, tratorista, treinador, treinadora, tripulante, tutor, tutora, tutoria
    técnic*, urbanista, vaqueir*, varredor, vendedor, vendedora, vereador, veterinári*, vice-presidente, vidraceir*
    vigia, vigilante, vindimador, vindimadora, violinista, violista, violoncelista, viticultor, viticultora
    viveirista, voluntári*, webdesigner, writer, zelador, zeladora, árbitro, ajudante de cozinha, ajudante familiar
    assistente de sala, assistente social, auxiliar de cozinha, bolsa de ~, carpinteiro naval, chefe de cozinha
    chefe de sala, community manager, controller financeiro, data scientist|engineer|analyst
    desenvolvedor|desenvolvedora web, doutoramento em, guarda florestal, guia turístic*, head of|de ~
    jovem aprendiz, lavador de pratos, lead data scientist, mediador|mediadora cultural, mestre cervejeiro
    mestre de obras, mestre de ~, mestre queijeiro, oficial de ~, product manager|owner|designer
    professor|professora de ~, professor|professora substituto|substituta
    redator|redatora publicitário|publicitária, relações públicas, scrum master, social media, torneiro mecânico
    trabalhador|trabalhadora sazonal, técnico|técnica de som, técnico|técnica superior, ux writer, vigilante noturno
"""

# Ends of words that are occupations where one is expected, "position of stevedore".
OCCUPATION_TAILS = "ante aria ario dor dora eira eiro grafa grafo ica ico ista loga logo or ora sor sora tor tora"

# Parts of company names: domains are parted by them, and written with their accents.
FIRM_WORDS = """
    abadia abastecedora academia adega advogados aeroporto agro agropecuária agrícola agência albergaria albergue
    alfaiataria alimentos alojamentos ambiente antiguidades aquário arquitectos arquitetos arquitetura arroz artes
    artesanato associados associação atelier ateliê autarquia autocarros automóveis aviação azeites azul azulejos
    aço açougue baleias balneário bananas banco bar barbearia barcos bazar bebidas biblioteca bicicletas biscoitos
    bombeiros botica boutique branco brinquedos buffet cabos cafeteria café cafés caixa calçado calçados caminhos
    camping campo capela carnes carpintaria carros cartonagem cartório casa casas castelo catedral celulose central
    centro cerveja cervejaria cerâmica cerâmicas chocolates churrascaria cidade cinema cinemateca circo clube
    clínica clínicas cobres coletivo colégio colégios comercial companhia comunicação comunidade comércio
    concessionária confecções confeitaria confeitarias congelados conselho conservas conservatório construtora
    construção construções consulado consultores consultoria consórcio convento cooperativa cooperativas coral
    corporação correios corretora corticeira cortiça cortiças cosmética cosméticos costura couros creche cristais
    cultura cultural curtumes câmara câmaras dança dentária desportivo desporto diocese discos distribuidora
    distribuidores distribuição docas doceria doces drogaria editora editorial edições educação eletricidade
    eletrônica elétrica embaixada embalagens empreendimentos empresa energia energias energética engenharia
    engenheiros equipamentos ervanária escola escolas escritório escritórios espaço esporte esportes estalagem
    estaleiro estaleiros estrela estufas estância estúdio estúdios eventos explicações exportadora faculdade
    faculdades família farmacêutica farmácia farmácias fazenda federal federação feira ferragens ferrovia ferrovias
    festival filarmónica filarmônica filhos filmes financeira flores floresta florestal floricultura formação fornos
    frigorífico frigoríficos frutas fruticultura fundação fundição funerária fábrica fábricas gado galeria garagem
    garrafeira gelados gelataria ginásio governo grande granito granja grupo gráfica gráficas gás herdade herdeiros
    horta hortas hortícola hospedaria hospitais hospital hostel hotel hotelaria hotéis igreja imobiliária imprensa
    impressão incubadora indústria indústrias infantário informática instalações instituto instrumentos
    internacional investimentos irmandade irmãos jardim jardinagem jardins joalharia jogos jornal juizado junta
    justiça laboratoriais laboratório laboratórios lagar lago lanifícios lar lares laticínios latoaria lavandaria
    lavanderia laços leilões leite liceu limpeza limpezas linhas livraria livrarias logística loja lojas louças lua
    luz lã madeiras malhas manutenção mar marcenaria marina marítima massas materiais mecânica medicina medição mel
    mercado mercados mercearia metais metalomecânica metalúrgica mina minas mineração ministério misericórdia moagem
    moagens mobiliário moda moinho moinhos monte mosteiro mudanças município museu museus mutualista máquinas
    mármores móveis música naval navegação navios norte notariado nova novo obras oficina olaria organização
    orquestra padaria padarias panificadora panificação papel papelaria parque paróquia pastelaria pastelarias
    património patrimônio pavimentos pecuária peixaria peixes pensão perfumaria pesca pescas petróleo piscicultura
    piscinas pizzaria plásticos pneus policlínica polícia pomar pomares porto portos posto pousada ppg=PPG praia
    prefeitura preto produtora produtos produções projetos propriedades publicidade pão queijaria queijos quinta
    quintas química reciclagem rede redes refinaria região reparações residência resort restaurante restaurantes
    restauração restauros revista rio rodoviária rosa roupas rádio sabores sabão sal salinas salão sanatório
    saneamento santa saúde secretaria seguradora segurança seguros sementes serra serralharia serração serviço
    serviços sindicato sistemas social sociedade sol solar solares soluções sul supermercado supermercados talho
    tapetes tapeçarias tasca teatro tecelagem tecidos tecnologia tecnologias telecomunicações televisão termas
    terraplenagem tintas tinturaria tipografia torrefação transporte transportes tribunal turismo táxis têxteis
    têxtil uni=Universidade univ=Universidade unidos universidade universidades união usina usinas vale vela verde vestuário
    veterinária veículos viagens viação vidraria vidreira vidros vila vinha vinhas vinhos viveiros zoo zoológico
    águas óleos ópera óptica ótica
"""
