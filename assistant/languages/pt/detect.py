"""Portuguese: which words express the concepts that detection reads mail by (notation: understand/phrases.py)."""

from assistant.languages.concept import Concept, Cues

ACTORS: Cues = {
    Concept.YOU: "você, vc, vcs, vocês, tu, te, ti, teu, tua, teus, tuas, seu, sua, seus, suas, lhe, lhes, lo, la, contigo, consigo, convosco, vos, vosso, vossa, vossas, o senhor, a senhora, foste, ficaste, passaste, tens, tiveste, prezado|prezada, caro|cara, v exa, ves, obrigado por te",
    Concept.ME: "eu, meu, minha, meus, minhas, me, mim, comigo",
    Concept.WE: """
        nós, nosso, nossa, nossos, nossas, *amos, *emos, *imos, a gente, júri, o comité|comitê|conselho|cliente|departamento|painel|time|pessoal, a equipa|equipe|empresa|direção|direcção|diretoria|gestão|comissão|banca|chefia|coordenação|firma, meu sócio|chefe, minha sócia|chefe, o chefe
        a chefe
    """,
    Concept.THIRD: "ele, ela, eles, elas, dele, dela",
    Concept.OTHER: """
        outro|outra|outros|outras ~ candidat*|pessoa*|perfil|perfis|profissional|profissionais|participante*|colega*|finalista*|concorrente*|moço|moça|rapaz|menina|menino|gente|opção|opções|freelancer*|fornecedor*|inscrit*|aplicaç*|mulher|homem|senhor*|miúd*|cara|galera|nome|currículo*|proposta*
        outro|outra|outros|outras TITLE|PERSON, por|pelo|pela outro|outra|outros|outras, a outro|outra|outros|outras, com outro|outra|outros|outras (que|mais|melhor), distint*|diferent* candidat*|perfil|perfis|pessoa*
        candidat*|perfil|perfis|pessoa*|profissional|profissionais distint*|diferent*|intern*|extern*, alguém (com|que|mais|melhor|de|da|do|intern*|extern*|local|cuj*|mais)
        (um|uma|o|a) ~ candidat*|pessoa|perfil|profissional|colega|moço|moça|rapaz|menina|menino|mulher|homem|senhor|senhora|miúdo|miúda ~ (com|que|q|cuj*|mais|melhor|maior|da|do|local|quem)
        candidat*|candidaturas|perfis|perfil|pessoas|profissionais ~ (com|que|cuj*|mais|melhor|maior|melhores), quem ~ (já|tem|tenha|tinha|mais|melhor|vive|mora|reune|reúna), melhor (perfil|candidat*|classific*|pontu*|posicionad*), maior (pontu*|experiência|senioridade|aderência)
        mais (aderente*|experiente*|qualificad*|alinhad*|próxim*|adequad*|ajustad*), o outro, a outra, os outros, as outras, demais (candidat*|concorrentes|participantes), pessoa|candidat* (escolhid*|selecionad*|seleccionad*|aprovad*|contratad*), terceir*, um conhecido, uma conhecida
        (um|uma|outro|outra|ao|à) (colega|ex alun*|antig* alun*|alun*), (metemos|pegamos|arranjamos|botamos) (um|uma), (um|o|a|uma) (trabalhador*|colaborador*|funcionári*|servidor*) (com|que|da|do|mais|de) outrem, alguém, (o|a) outr* (candidat*|nome|pessoa|finalista|concorrente)
        às outras, aos outros, restantes, um (nome|perfil) (mais|com|que), (doutor|mestre|doutora) com
    """,
    Concept.PERSON: """
        candidat*, pessoa, colega, rapaz, moço, moça, menina, menino, senhor, senhora, homem, mulher, sobrinho, sobrinha, primo, prima, filho, filha, cunhado, cunhada, genro, nora, afilhad*, miúdo, miúda, amigo, amiga, profissional, substitut*, sucessor*, freelancer, licenciad*
        mestrand*, sujeito, cara que, vizinh*
    """,
    Concept.INSIDER: """
        intern* ~ candidat*|promoção|pessoa|perfil|movimentação|recurso|transferência|solução|mobilidade, (candidat*|promoção|pessoa|perfil|movimentação|recurso|transferência|solução|mobilidade|recrutamento|aproveitamento|concurso|colaborador*) intern*, internamente, de forma interna
        de dentro, da casa, prata da casa, já (trabalha*|integra*|colabora*|conhec*|faz|fazia|pertence*|era|está|estava|atua*|vinha), própria (equipa|equipe|casa), próprio (time|quadro), nossos quadros, do nosso quadro, quadro interno
        (alguém|colega|pessoa|membro) (da|do) (própria|próprio|nossa|nosso|equipa|equipe|time|casa|quadro|departamento), remanejamento, promovid*, foi promovid*, quem já (conhece*|cá|aqui|faz|nos|está|estava|trabalha*), (já|que) (cá|aqui) (está|estava|trabalha*|anda|andava), já nos tinha
        está com a gente, está connosco, está conosco, (fez|faz|fazia) cá, que já (vinha|vinham|fazia|nos|cá|aqui|substituía|cobria|conhece*), transferência interna, efetivar o|a, nossa (estagiária|colega|própria), nosso (estagiário|colega|próprio)
    """,
    Concept.APPLICATION: """
        candidatura*, candidatou, candidataste, candidatar*, candidatado, inscrição, inscrições, inscreveu, inscreveste, aplicação, aplicou, aplicaste
        (teu|tua|seu|sua|vosso) (cv|currículo|perfil|dossiê|dossier|portefólio|portfólio|portfolio|book|interesse|participação|processo|requerimento|carta|proposta), currículo*, curriculum, cv, carta de (apresentação|motivação)
        participação ~ (processo|seleção|selecção|concurso|vaga|recrutamento), proposta
    """,
    Concept.ROLE: """
        vaga*, posição, posições, cargo*, função, funções, lugar, posto, postos, emprego*, oportunidade*, estágio*, bolsa, bolsas, concurso*, um|o contrato, contrato (predoutoral|de trabalho|temporário|a termo|efetivo|de bolsa), proposta de (trabalho|emprego), posdoc*, pós doc*
        doutoramento, doutorado, cátedra, substituição, oferta* de (emprego|trabalho|estágio), o trabalho|trampo|freela|job|serviço|turno|projeto, trainee, residência, mobilidade, contratação, a cadeira de, escala, recrutamento, promoção, coordenação, gerência, chefia
        direção|direcção de, edital, vaguinha, monitoria, temporada, a obra, preceptoria, lugares, aulas
    """,
    Concept.TITLE: """
        engenheir*, desenvolvedor*, programador*, analista*, designer*, arquitet*, arquitect*, técnic*, auxiliar*, administrativ*, coordenador*, diretor*, director*, gerente*, gestor*, chefe, responsável, encarregad*, supervisor*, especialista*, cientista*, investigador*, pesquisador*
        bibliotecári*, professor*, docente*, enfermeir*, motorista*, cozinheir*, chef, garçom, garçonete, empregad* de, rececionista*, recepcionista*, contabilista*, contador*, redator*, redactor*, editor, editora, tradutor*, advogad*, comprador*, estagiári*, aprendiz*, tutor*
        eletricista*, electricista*, canalizador*, encanador*, carpinteir*, soldador*, operári*, operador*, comercial, comerciais, vendedor*, consultor*, assessor*, assistente*, ajudante*, secretári*, médic*, farmacêutic*, psicólog*, fisioterapeuta*, terapeuta*, educador*, monitor
        monitora, veterinári*, biólog*, químic*, economista*, jornalista*, fotógraf*, developer, engineer, manager, jardineir*, padeir*, pasteleir*, confeiteir*, cabeleireir*, enólog*, topógraf*, desenhista*, vigilante*, porteir*, cuidador*, estafeta*, entregador*, doutorand*, músic*
        ator, atriz, produtor*, curador*, restaurador*, arquivista*, mecânic*, torneir*, atuári*, auditor*, controller, intérprete*, barista*, bolseir*, bolsista*, nutricionista*, copeir*, balconista*, pedagog*, pedreir*, sommelier, geólog*, revisor*, caixa de, embaixador*, head, líder
        operacional, superior
    """,
    Concept.PROCESS: """
        processo*, seleção, selecção, seletiv*, selectiv*, entrevista*, shortlist, lista (curta|final|restrita|reduzida), finalista*, fase*, etapa*, rodada*, ronda*, concurso*, recrutamento, recrutamentos, procedimento concursal, triagem, dinâmica, teste prático, dia de experiência
        reta final, recta final, prova*, busca, contratação, júri, edital
    """,
    Concept.HIRING: """
        candidat*, vaga, vagas, recursos humanos, rh, talento*, gente e gestão, recrut*, currícul*, cv, cvs, emprego*, empregad*, salári*, remuneração, contratação*, contratar, contratad*, contratou, contratámos, contratamos, entrevist*, headhunter*, selecion*, seleccion*, selet*
        estágio*, estagi*, carreira*, processo seletivo, carta de apresentação, profissional, profissionais, trabalhar, experimentar, turno*, carteira assinada, clt, pj, horário, freela, freelancer, perfil, posição, cargo, função, equipa, equipe, trampo, portefólio, portfólio, bolseir*
        concursal, contrato, posto de trabalho, período experimental, dia de experiência, colocação, à experiência, serviço, admissão, colaborador*, o trabalho, teletrabalho, finalista*, contrat*, demonstração, aula de demonstração, entrevista, escriturári*, doutoramento
        financiamento para, concorre*, concorreu, short list, certame, banca, rondas, cliente desempatou, aula teste, prova prática, (moça|rapaz|menina|menino|miúda|miúdo|cara|mulher|homem|senhora|senhor) (com|que|de|q), papo com você, teu papo, organograma, substituições, substituição
        funções, contratar te, te contratar, sua contratação, a gente vai, efetivar, seu portfólio, teu portfólio, horas de, aulas, escala, chefia, proposta de trabalho, turnos, abre às, equipas, gerir equipas, assistência de, recrutador*, estágio, montagem, produção
    """,
}

EVENTS: Cues = {
    Concept.ADVANCE: """
        avanç*, avanc*, continuar*, continua, continuas, continue, continues, continuamos, continuidade, seguir*, segue, segues, siga, sigas, seguimos, seguirá, seguirás, seguiremos, seguindo, seguimento, sequência, prossegu*, prossig*, prosseguimento, andamento, adiante
        (próxima|próximas|seguinte|seguintes) (fase|fases|etapa|etapas|ronda|rodada|entrevista*), considerar*, considerad*, consideração, consideramos, tid* em conta, ter em conta|consideração, levad* em (conta|consideração), contar (contigo|consigo|com)
        contamos (contigo|consigo|com você), contaremos, passar (de|à|para|ao|a|na), passou (de|à|para|a|na), passaste (de|à|para|a|na), passas|passa (de|à|para|a|na), progredi*, proceder, convocar*, convocad*, convid*, chamar*, chamad*, chamamos, entrevistar*, pré selec*, pré selecion*
        preselec*, (entre|um dos|uma das|lista d*|grupo d*) ~ (finalistas|selecionad*|seleccionad*|escolhid*|aprovad*|admitid*|convocad*), admitid*, admitir, incluí*, inclui*, incluir, integrar, integrará, integra, fazer parte, acolher, acolhid*, atender, atendid*, deferir, deferid*
        dar ~ (sequência|seguimento|continuidade|prosseguimento|andamento), daremos, levar|levá ~ (adiante|frente|fase|avante), apresentar|apresentado a|o (tua|teu|sua|seu), ir em frente, seguir em frente, encaminh*, aproveitar, aproveitad*
    """,
    Concept.HIRE: """
        oferecer*, ofereci*, oferece*, ofertar*, contratar*, contratad*, contratámos, contratamos, contrate, contratá, incorporar*, integrar*, integrá, admitir, admiti*, empregar
        dar|dar-te|dado|damos|atribuir|conceder|entregar ~ (vaga|lugar|cargo|posição|emprego|trabalho|bolsa|estágio|contrato|função|vaguinha), nomear, nomead*, trabalhar (contigo|consigo|juntos|com você|connosco|conosco), ficar (contigo|consigo|com você)
        fechar (contigo|consigo|com você), pegar você, trazer (te|você|voce|vc), trazê, meter, efetivar*, efetivad*, efetivação, renovar*, renovad*, preencher, fazer ~ (oferta|proposta|contrato), formalizar, propor, proposta, acolher, receber (te|você) na|no, colocar você, encaixar
    """,
    Concept.CHOOSE: """
        selecionad*, seleccionad*, selecion*, seleccion*, seleção, selecção, escolh*, eleg*, eleit*, opt*, optar, opção por, decid*, decisão, prefer*, prefir*, preteri*, ficar com, ficámos com, ficamos com, ficaram com, ficou com, fechar com, fechámos com, fechamos com, fecharam com
        fechou com, designad*, nomead*, nomeámos, atribuíd*, atribui*, concedid*, contrat*, apost*, inclin*, recai*, recaí*, seguir* com, segue com, seguimos com, seguindo com, avanç* com, continu* com, prossegu* com, prosseguir com, ir com, indo com, fomos com, vamos com, foram com
        foi com, indicad*, indicou, aprovad*, encontr*, pegamos, pegou, peguei, chamamos, chamou, chamei, oferec*, demos, deu, dei, dar a, dado a, dada a, trazer, trouxe*, integrar, admiti*, promov*, prioriz*, ganhou, levou a melhor, decantad*, direcion*, incorpor*, acert* com
        acabámos por, acabamos (por|indo|ficando), fui com, fiquei com, mete*, metemos, arranj*, bot* um|uma, coloc* um|uma, fech* com
    """,
    Concept.GETS: """
        ficou ~ (com|para|pra|a|vaga|lugar), fica com, ficará com, vai ficar com, ficaram com, foi (para|pra|atribuíd*|preenchid*|dad*|entregue|ocupad*|de|do|da), vai para, vai pra, é (de|do|da|para), ocupar*, ocupa, ocupou, assum*, aceitou, aceitaram, assinou, entra, entrou, entrará
        começa, começou, começará, inicia, iniciará, ganhou, ganha, levou, leva, conquistou, recaiu, recai, recaíd*, atribuíd* a, conced* a, já tem, preenchid* por, promovid*, vai assumir, vai ocupar, vai entrar, acabou (indo|ficando|sendo|por), sai para, coube, cabe a, nomead*
        em favor de, a favor de, em primeiro, toma posse, tomará posse, será, passa a, passará a, colocad* em, é atribuíd* (a|ao|à), atribuíd* (ao|à), adjudicad* (ao|à|a), assina (o)? contrato, assina a, deu o aceite, já aceitou, disse que sim, será (da|do|de), fica (com|a cargo)
        arranca, entra em funções, inicia funções, tomou posse, vem de, passa a ser, quis alguém, começou (o|a|cá|na|no|segunda|ontem)
    """,
    Concept.FILLED: """
        preenchid*, preencheu, preenchemos, preencher a, preenchê, ocupad*, atribuíd*, já foi dad*, já não ~ (disponível|abert*|livre|vaga|existe|ativ*|aberta|vagas), não ~ mais (disponível|abert*|livre|existe|vagas|vaga|ativ*)
        já (fechamos|fechámos|fechou|contratamos|contratámos|encontramos|encontrámos|encontrou|temos|tenho|há|está) ~ (vaga|alguém|pessoa|candidat*|quem|posição|fechad*|completo|escolhid*|quadro|equipa|equipe|dono|dona|colega), já tem (dono|dona|nome|titular|alguém), suprid*, completo
        completa, já foi, esgotad*, conseguimos preencher, deixou de estar disponível, tomad*, tem gente, já tem gente, tem dono, tem dona, já dono, com dono, está fechad*, equipa fechada, equipe fechada, quadro fechado, time fechado, escala fechada, já contratamos, já contratámos
        já contratou, já admitimos, já integrámos, já recrutámos, já recrutamos
    """,
    Concept.CANCELLED: """
        cancel*, anulad*, anular, anulou, anulação, desert*, congel*, eliminad*, eliminar, suprim*, extint*, extinç*, retirad*, descontinu*, suspens* (definitiv*|em definitivo|por tempo indeterminado), sem efeito, cort*, deixou de existir, deixa de existir, não existe mais, já não existe
        não vai ser preenchid*, não será preenchid*, não ~ (preencher|contratar|abrir|prosseguir|recrutar|avançar) ~ (ninguém|vaga|posição|lugar|contratação|recrutamento|função|cargo), encerr*, fechad* sem, fechámos a, fechamos a (vaga|posição), reestrutur*, sem orçamento
        não há orçamento, sem verba, não há verba, verba caiu, caiu, ficou sem efeito, não haverá, não vai haver, já não vai haver, não vai ter, revogad*, revogação, arquivad*, não vai abrir, não vai sair, não saiu, headcount, congelamento, desist* da (vaga|contratação)
        foi por água abaixo, não vamos contratar, não contratar
    """,
    Concept.ENDED: """
        termin*, finaliz*, conclu*, acab*, encerr*, fech*, fim de, chega ao fim, chegou ao fim, ao fim, até aqui, fica por aqui, ficamos por aqui, para por aqui, parou aqui, termina aqui, arquiv*, não (segue|continua|prossegue|avança|seguirá|avançará|prosseguirá)
        dá ~ por (terminad*|encerrad*|concluíd*), ponto final, cessa, cessou, descontinuad*
    """,
    Concept.FIT: """
        encaix*, ajust*, adequ*, adapt*, cumpr*, correspond*, coincid*, perfil (pretendido|procurado|desejado|que), o que (procuramos|buscamos|procurávamos|precisamos|procura|pretendemos|queremos|buscávamos), requisit*, alinh*, match, suficient*, preench* os, reún*, reun*, atend* a*
        aderente, aderência, compatív*, vai ao encontro, enquadr*, convenc*
    """,
    Concept.NEED: "precis*, necessit*, procur*, busca, buscava, buscamos, buscávamos, buscando, quer*, exig*, requer*, pede*, pedi*, pretend*, faz falta, prioriz*, valoriz*",
    Concept.LACK: """
        falt*, carec*, insuficient*, abaixo, escass*, mais|maior (experiência|sénior|sênior|senioridade|rodagem|anos|bagagem|tempo|estrada|formação|domínio|vivência|maturidade|nível|cancha|traquejo), demasiado, muito (júnior|sénior|sênior|caro|verde|longe), sobrequalificad*
        superqualificad*, fora d* (orçamento|faixa|budget|banda), acima d* (orçamento|faixa|budget|banda|nosso), exced*, ultrapass*, não cheg*, aquém, verde, longe, pouca experiência, pouco tempo, menos|menor experiência, experiência (prévia|específica|comprovada|anterior)
    """,
    Concept.PASS: """
        aprovad*, aprovação, aprov*, passar, passou, passaste, passas, passa, êxito, sucesso, bem sucedid*, apto, apta, alcanç*, atingi*, conseg*, positiv*, favoráv*, classificad*, ficaste, ficou, ficas, entrar, entrou, entraste, obteve, obtiveste, vencedor*, chegou, chegaste, possível
        viável, contemplad*, sorte, prosper*, vingou, concretiz*, deu certo, qualificad*
    """,
    Concept.SPONSOR: "visto, vistos, patrocin*, sponsor*, autorização de (trabalho|residência), autorizações de (trabalho|residência), permissão de trabalho, trat* ~ (visto|papelada|autorização), relocation, legaliz*",
    Concept.REFUSED: """
        rejeitad*, rejeit*, recusad*, recusámos, recusamos a, descartad*, descartar, descartamos, excluíd*, exclu*, exclusão, preterid*, indeferid*, indeferimento, indeferi*, desfavoráv*, eliminad*, reprovad*, desclassificad*, desconsiderad*
        (resposta|resultado|decisão|retorno|parecer|devolutiva|feedback) ~ negativ*, negativ* resposta, não (aprovad*|apto|apta|admitid*|selecionad*|seleccionad*|classificad*|colocad*|escolhid*|contemplad*), inapt*, sem sucesso, sem êxito, infrutífer*
        fora (do processo|da seleção|da lista|da shortlist|desta|da corrida|do páreo|da disputa), declinar (a|da) (sua|tua), ficaste de fora, ficou de fora, fica de fora, dispensar a|o|os (sua|tua|seu|teu), declinad*, não provido, improvido, improcedent*, não homologad*, não habilitad*
        inabilitad*, sem aproveitamento, não convocad*, não colocad*, vedad*, não recomendad*
    """,
    Concept.OFFER: "oferta, proposta, contrato, admissão, contratação, nomeação, carta oferta, carta proposta",
    Concept.REVOKE: "retir*, revog*, anul*, rescind*, rescis*, sem efeito, cancel*, voltar atrás, volt* atrás, recuar, recuámos, não ~ (manter|honrar|formalizar|concretizar|sustentar|cumprir|assinar), já não ~ (válid*|de pé|em vigor), suspend* a, caiu, desfaz*, não ~ de pé",
    Concept.NO: """
        # you are not the one
        não (foi|foste|fui|é|és|será|serás|seria|tenha sido|tenhas sido|fica|ficou|ficaste|resultou) ~ (selecionad*|seleccionad*|escolhid*|aprovad*|eleit*|contemplad*|admitid*|convocad*|classificad*|chamad*|contratad*|a escolha|o escolhido|a escolhida|quem)
        não (te|lhe|o|a|vos) (selecion*|seleccion*|escolh*|contrat*|aprov*|cham*|convid*), não ficou entre, não ficaste entre, não ficou com a vaga, não ficaste com, não vais ser tu, não vai ser você, não serás tu, não és a pessoa, não é a pessoa
        não (passou|passaste|passa|passas|entrou|entraste|entra|chegou|chegaste|avançou|avançaste|avança|avanças|avançará|avançarás|segue|segues|seguirá|seguirás|continua|continuas|continuará|continuarás|prossegue|prosseguirá|prosseguirás|vai avançar|vais avançar|vai seguir|vai continuar|vais continuar|vais seguir|vai passar) ~ (fase|etapa|ronda|rodada|processo|final|seleção|selecção|conosco|connosco|lista|corte|triagem|filtro|adiante|frente|concurso|recrutamento|vaga|aqui)
        # we do not go on with you
        não (vamos|vou|iremos|irei|vai|poderemos|podemos|conseguimos|consigo|pudemos|conseguiremos|é possível|foi possível|será possível|vai ser possível|nos é possível|seria possível) ~ (avançar|seguir|prosseguir|continuar|dar|contratar|oferecer|integrar|contar|ficar|chamar|convidar|incorporar|selecionar|seleccionar|considerar|efetivar|renovar|propor|aproveitar|acolher|te oferecer|lhe oferecer|trazer|encaixar|atender|fechar|contigo|patrocinar|assumir|incluir|admitir)
        não (avançaremos|avançamos|seguiremos|seguimos|prosseguiremos|prosseguimos|continuaremos|continuamos|daremos|contaremos|contamos|avançarmos|avançar|seguir|prosseguir|continuar|seguirmos|prosseguirmos) ~ (com|contigo|consigo|sequência|seguimento|continuidade|prosseguimento|adiante|frente|candidatura|processo|você|avante)
        decidi*|decidimos|decidiu|decidiram|optou|optámos|optamos|optei|optaram|preferimos|preferiu|resolvemos|deliberou|entendeu|entendemos|escolhemos|opção (por|de|foi|em)? ~ não ~ (avançar|seguir|prosseguir|continuar|dar|contratar|oferecer|convidar|convocar|preencher|considerar|incluir|fazer|proceder|admitir|renovar|levar|abrir|integrar)
        # somebody else it is
        optou|optámos|optamos|optei|optaram|optado|optar|decidimos|decidiu|decidiram|decidi|inclinou|inclinámos|inclinamos|acabámos|acabamos|acabou|acabaram|apostar|apostámos (por|pelo|pela|em|ir|ficar|escolher) ~ (outr*|alguém|um|uma|quem|candidat*|perfil|perfis|pessoa*|colega|interno|interna)
        (ficámos|ficamos|ficaram|fiquei|fechámos|fechamos|fecharam|fechei|fechou|fomos|foram|fui|vamos|acertamos|acertei|acertámos) com (outr*|alguém|uma|um|a|o|quem)
        escolhemos|escolheu|escolheram|escolhi|contratámos|contratamos|contrataram|contratou|contratei|selecionámos|selecionamos|seleccionámos|chamamos|chamámos|chamaram|chamei|pegamos|peguei|pegou|nomeámos|integrámos|demos (a|o|outr*|alguém)? ~ (outr*|alguém|quem)
        (seguir|seguimos|avançar|avançamos|avançámos|continuar|continuamos|prosseguir|prosseguimos|seguiremos|avançaremos|prosseguiremos|continuaremos|seguindo|avançando) (com|junto) ~ (outr*|alguém|candidat*|perfis|pessoas|quem|profissionais|participantes)
        (escolha|decisão|opção|preferência|seleção|selecção) ~ (recaiu|recai|recaíram|recaído|foi para|foi por), recaiu (em|sobre|no|na|num|numa), (outro|outra) (caminho|rumo|direção|direcção|lado|linha|solução), em favor de, a favor de outr*, a balança
        (foi|é|ficou|vai|fica|será) (para|pra|com|de|do|da) (outr*|alguém|um colega|uma colega|quem|meu|minha|uma pessoa|um rapaz|uma moça|um candidat*|uma candidat*), levou a melhor, (te|lhe|você) (passou|passaram) à frente, perdeste para, perdeu para, preterid*
        # it is a no
        a resposta é (não|negativa), é um não, um não da nossa, não foi desta, não é desta, não foi dessa vez, desta vez não, dessa vez não, não será desta, não vai ser desta, não será dessa vez, não vai ser dessa, não rolou, não vai rolar
        não deu ~ (certo|desta|dessa|para|pra|dessa vez), não vai dar, não pôde ser, não pode ser desta, não é para (ti|si|você), não aconteceu, não se concretiz*, não ~ concretizar*, não ~ ir em frente, não vingou, não vai acontecer, não houve (match|encaixe|fit)
        não há (lugar|vaga|vagas|espaço|encaixe) (para|pra), não temos (lugar|vaga|vagas|espaço|como) ~ (para|pra|te|contratar|lhe|você|encaixar|absorver|patrocinar), não tenho (lugar|vaga|como) ~ (para|pra|te|você|pagar|contratar)
        não (posso|podemos|dá para|dá pra) ~ (contratar|pagar|assumir|bancar|te pegar|ficar|patrocinar|oferecer), não vamos (precisar|contratar|abrir), não precisamos (de|mais), não obteve ~ (aprovação|vaga|classificação|colocação|nota|lugar)
        não consta ~ (lista|relação|aprovad*|classificad*|convocad*), foi|foste|sido|ficou|fica|ficaste|considerad* (excluíd*|preterid*|rejeitad*|recusad*|descartad*|eliminad*|indeferid*|reprovad*|desclassificad*|não aprovad*), ficou|ficaste|fica|ficas|ficando de? fora
        ficou pelo caminho, ficaste pelo caminho, bateu na trave, (dar|damos|dou|dá|dado|demos) ~ por (encerrad*|terminad*|concluíd*|finalizad*), (processo|candidatura|caminho|participação) ~ (fica|ficou|termina|para|encerra|acaba|chega|chegou|terminou|parou) ~ (aqui|por aqui|fim)
        até aqui chegámos, paramos por aqui, ficamos por aqui, ficámos por aqui
        # the post is gone
        já (fechamos|fechámos|fechou|fechei|contratamos|contratámos|contratei|encontramos|encontrámos|encontrei|escolhemos|escolhi|preenchemos|arranjei|arranjámos|arrumei|arrumamos) ~ (vaga|alguém|pessoa|outr*|quem|posição|lugar|quadro|equipa|equipe|time|um|uma)
        já (tenho|temos|há|arranjei|têm) ~ (alguém|pessoa|quem|gente|equipa completa|equipe completa|time completo|time fechado|equipa fechada|quadro completo|quadro fechado|escala fechada|a casa cheia), já tem (dono|dona|nome)
        já não ~ (vaga|vagas|disponível|procuramos|precisamos|precisa|à procura|estamos), (vaga|lugar|posição|função|posto) já (não|foi|era|está|ficou|tem), não renov*, não ~ renovad*, não vamos ficar (contigo|consigo|com você), não vai ser efetivad*, não será efetivad*
        não serás integrad*, sem contratar ninguém, não contrat* ninguém, acabou (indo|ficando|entrando|sendo) ~ (com|para|pra|outr*|alguém|o|a|um|uma), quem (ficou|fica|entra|assume|vai assumir|levou|ganhou) ~ foi? (o|a|um|uma|outr*)
        só (havia|há|tínhamos|temos|tinha|tenho|podíamos|podemos|conseguíamos|conseguimos|dava|dá|existia) ~ (um|uma|para um|para uma|pagar a um|pagar a uma|uma vaga|um lugar|verba para|financiamento para|dinheiro para|espaço para), fiquei em minoria, ficámos em minoria, fui voto vencido
        fomos voto vencido, nega* (lhe)? provimento, negar provimento, negado provimento, não provimento, improcedente, indeferir o recurso, mant* a (eliminação|exclusão|reprovação|decisão|pontuação), resultado ~ inapt*, (já)? ter (já)? dono|dona, tem (já|agora)? (dono|dona)
        (ele|ela) já (deu|assinou|aceitou|disse|começou|está), (quem|pessoa que) (assina|assume|assumirá|fica|ficará|vem|entra|passa a) ~ (é|será), (desempatou|desempatámos|desempate) ~ (a favor|por aí|pela|pelo|por|foi|para)
        (o)? cliente (desempatou|decidiu se|optou|escolheu|preferiu|fechou|foi com|avançou com|avança com|seguiu com), assina (o)? contrato, (dei|demos|deram) (o|a|lo|la)? (ao|à|aos|lugar|vaga), (tocou|coube|calhou) (me)? ~ (a parte|dizer|dar)
        parte (menos agradável|chata|ruim|difícil|má) (do|da|deste|desta|é|de), escrever (às|aos) (outr*|demais|restantes), (vaga|lugar|posição|função|cargo|posto|bolsa|cadeira) ~~ (será|é|foi|fica|ficou) (da|do|de|para|com|dele|dela)
        não (te|lhe|vou te|te vou|vou|quero) ~ (dar esperança|esperança à toa|iludir|alimentar|criar expectativa*|criar falsas), sem te dar falsas, não vais estar|ser, não vai estar, não estavas a ler, (ficar|ficámos|ficamos) com (as duas|os dois|ambas|ambos|todos)
        se (pudesse*|fossem duas|houvesse duas|houvesse outra|tivéssemos duas|dependesse de mim), não dependeu de mim, não dependia de mim, perdemos (o contrato|a conta|o cliente|o projeto|a verba|o financiamento), sem (verba|financiamento|orçamento|vaga) (para|pra|este|esse)
        não conseguimos (patrocinar|assumir|suportar|tratar|bancar|esperar), não (patrocinamos|patrocina|patrocinam|tratamos de|fazemos) ~ (visto|vistos|relocação|autorização)
        (vaga|posição|função|lugar|processo|seleção|recrutamento) ~ (cancelad*|congelad*|suspens* indefinid*|extint*|descontinuad*|encerrad* sem), não (haverá|há|vai haver) ~ (contratação|admissão|vaga|recrutamento|lugar)
        (a conta|as contas|os números|o orçamento|a grana|o dinheiro) ~ não ~ (fecha*|fecham|bate*|dá|dão|chega*), não (fecha|bate|fechou|bateu) (a|as)? (conta|contas), (refiz|fiz|fizemos) ~ (a conta|as contas) ~~ não
        (a gente|vamos|iremos|decidimos|preferimos) ~ (tocar|cobrir|absorver|resolver|dividir|assumir|repartir) ~ (com quem já|internamente|entre nós|com a equipe|com o time|com a equipa|entre a gente|dentro de casa|prata da casa|nós mesmos)
        já (metemos|pusemos|botamos|colocamos|arrumamos|pegamos|temos) (um|uma|o|a|outr*|alguém), (vai|vou|vamos|vão|iremos|optou por|decidimos|resolvemos|acabamos|acabei) (ficar|ficando|fechar|fechando|seguir|ir|indo|avançar) com (a|o|outr*|uma|um|alguém)
        vão (avançar|seguir|prosseguir|continuar) com, (prefer*|preferiu|preferiram|escolheu|escolheram|pegaram|chamaram|contrataram) (a|o|um|uma|outr*|alguém) (moça|rapaz|menina|candidat*|pessoa|colega|finalista|miúd*|cara|mulher|homem)
        quem (vai|vão) (fazer|tocar|assumir|ocupar|cobrir|dar) ~ (é|são), (apostou|apostaram|apostámos) (na|no|em) (outr*|um|uma|alguém), (fica*|ficam|ficaram|ficou|ficarão|são|será|serão) (para|com|pra) (ela|ele|elas|eles|quem), desde ~~ (está|é|estão|ficou) (com|da|do|de) (a|o)?
        (retirar|retiramos|retirada da) (a|da)? (proposta|oferta), (quer|querem|queria|queriam|exige|exigem|pede|pedem) ~~ (alguém|uma pessoa|quem) (que já|com|que), (trabalho|projeto|vaga|momento|equipa|equipe) ~ (pede|precisa|exige|pedia) (outr*|alguém|mais)
        (pede|precisa de|exige|pedia) (outro|outra|outros|outras) (traço|mão|perfil|estilo|coisa|experiência|tipo), vai por outro (lado|caminho), vais por outro lado
        (matriz|diretoria|empresa|holding|chefia) ~ (cortou|cancelou|congelou|tirou|suspendeu|derrubou) ~ (vaga|posição|contratação|contratações|headcount), (vaga|posição) (saiu do|caiu|foi cortada|foi cancelada|foi congelada|evaporou|subiu no telhado)
        (setor|área|departamento|empresa) não tem (vaga|verba|orçamento) ~ (para|pra), termina (dia|no dia|connosco|conosco), encerrou a sua participação, (empresa|cliente) (encerrou|descartou|rejeitou|recusou) (a)? (sua|tua)
        não (foi|será|é|sendo) (aceit*|acolhid*|deferid*|atendid*|considerad*), (candidatura|inscrição|processo|perfil) ~ não (prossegue|prosseguirá|segue|seguirá|avança|avançará|continua|continuará|passa|passou|progride|vingou), (declara*|ficou|fica|julga*) ~ (deserto|deserta)
        (deliberou|decidiu|resolveu) excluí*, não (seguirá|seguirás|segue) ~ (próxima|etapa|fase), sem te efetivar
    """,
    Concept.SOFT_NO: """
        muito perto, por (muito)? pouco, por um triz, um passo, segundo lugar, segunda (posição|opção), ficaste em segundo, ficou em segundo, gostaria|gostaríamos|adoraria|adoraríamos|queria|queríamos de? ter (podido|tido|contado|trabalhado|seguido|outra|melhores), quem dera
        más notícias, má notícia, notícia ruim, notícias ruins, não ~ (boa|boas|melhor|melhores) (notícia*|novas), não é a (notícia|resposta|novidade), fica para a próxima, fica pra próxima, fica para uma próxima, na próxima, nada pessoal, não é nada pessoal, não desanim*, não desist*
        não te deixes abater, cabeça erguida, bola pra frente, bola para a frente, mereces, você merece, merecia, recurso hierárquico, audiência (prévia|dos interessados), impugna*, de certeza que ~ (encontr*|surg*|arranj*), certeza que ~ (encontr*|surg*|acha*|arranj*), tenho pena
        temos pena, dá pena, me dói, custa|custou (me|nos)? ~ (escrever|dizer|dar), com o coração, não te quero ~ (empatar|fazer perder), não quero te ~ (enrolar|enganar|empatar), te enrolar, deixar (te|você|vc)? ~ (esperando|pendurad*|à espera|no vácuo)
        prefiro ser (sincer*|diret*|fran*), sem rodeios, sem enrolação, vou ser (sincer*|diret*|fran*), que fique claro, mandou (muito)? bem, mandaste (muito)? bem, não leve a mal, não leves a mal, vais longe, vai longe, livre para (aceitar|seguir), melhor (saber|dizer|avisar) já
        contavas com, contava com, lutei por, briguei por, no fim das contas, no fim ~ (ficou|ficámos|ficamos|escolheram|foi|fomos), no final ~ (ficou|ficámos|ficamos|escolheram|foi|fomos), não fiques triste, não fique triste, defendi (o|a|te) (seu|teu|sua|tua)?, em cima da mesa
        de mãos a abanar, deixou ~ dividid*, ficou dividid*, deixar à espera, prefiro que (saibas|saiba|conheças), soubesse por mim, soubesses por mim, saibas por mim, saiba por mim, não queria que ~ soub*, queria que (você)? (soubesse|soubesses), quero que ~ (saiba|saibas) por
        esperança à toa, custou me, custou nos, por pouco não, nota máxima, (segunda|terceira) classificada, ficou em (2|3|segund*|terceir*), ficaste em (2|3|segund*|terceir*), voto de qualidade, à minha revelia, mandar|mando|envio de volta (o|a|seu|teu)
        devolv* ~ (portefólio|portfólio|documentos|caderno|material|cv), uma pena, vinhas (muito)? bem, vinha (super|muito)? bem, fiquei (bem)? (chatead*|triste), não mando nada, não depende de mim, não mude nunca, não mudes, se precisar de indicação, sinto me (péssim*|mal)
        me sinto (péssim*|mal), devolvo, devolvo pelo, dizer lho, dizê lo pessoalmente, quis dizer, diz muito, foi muito elogiad*
    """,
}

TURNS: Cues = {
    Concept.NEG: "não, nao, n, nem, nunca, jamais, nenhum*, ninguém, nada, tampouco, impossível, impossibilidade, impossibilita*, deixar de, deixou de, deixámos de, longe de, contra, inviável, inviabiliz*",
    Concept.YET: "ainda",
    Concept.IF: """
        se (for|fores|forem|formos|houver|tiver|tiveres|tiverem|quiser|quiseres|puder|puderes|surgir|surgirem|precisar|precisares|estiver|estiveres|ainda|você|voce|vc|tu|algum|alguma|algo|alguém|eu|ele|por acaso|tudo|já|deseja|desejar|desejares|aparecer|abrir|decidir|passar|avançar|calhar|mudar|concordar|preferir|preferires|soubermos|acha|achar|achares|der|vier|fizer|eventualmente|caso|continuar|receber|aceitar|recusar|desistir|mantiver|entender|necessitar|entretanto)
        se (o|a|os|as) (seu|sua|teu|tua|nosso|nossa|cliente|pessoa|perfil|escolhid*|primeir*), se (seu|sua|teu|tua|isso|isto|esta|este|não (for|fores|houver|tiver|quiser|recebe*|puder|conseg*|der|ouvir|souber|tivermos|respond*|formos|estiver|enviar*|apresentar*|selecionad*|concordar))
        a não ser que, caso (você|voce|haja|seja|sejas|tenha|tenhas|não|queira|queiras|deseje|desejes|surja|surjam|algum|alguma|precise|precises|esteja|estejas|avance|avances|exista|existam|contrário|positivo|venha|venhas|pretenda|pretendas|aceite|se|seu|sua|sejam|passe|passes|opte)
        caso (a|o) (sua|seu|tua|teu|perfil|candidatura|candidato|pessoa|cliente|vaga), em caso de, no caso de, a menos que, salvo se, exceto se, excepto se, desde que, sob pena, na eventualidade, na hipótese, do contrário, sem que, até que, enquanto não
        quando (tivermos|houver|terminar|terminarmos|for|concluir*|fechar*|soubermos|tiver), assim que, logo que, quer ~ quer, seja ou não, na ausência de, à falta de, na falta de
    """,
    Concept.MAYBE: "talvez, pode ser, podem ser, poderá ser, poderão ser, poderia ser, porventura, possivelmente, eventualmente, pode vir a, poderá vir a, pode acontecer, é possível que, quiçá, pode ficar, pode haver",
    Concept.GENERIC: """
        (candidat*|pessoas|candidaturas|participantes|aqueles|aquelas|quem|concorrentes|inscrit*) (que)? não, (candidat*|candidaturas|pessoas) ~ (rejeitad*|descartad*|excluíd*|preterid*), aqueles que, aquelas que
        apenas|somente|só|unicamente ~ (candidat*|pessoas|selecionad*|seleccionad*|pré|aprovad*|escolhid*), cada (candidat*|candidatura|um), qualquer candidat*, a maioria d*, em geral, geralmente, normalmente, por norma, via de regra
        (todos|todas) (os|as) (candidat*|candidaturas|participantes|pessoas) que, muitos candidatos, tantos candidatos, alguns candidatos, ao volume de, devido ao grande, restantes candidat*, de cada 10|dez, como candidato, como candidata
        (vagas|empregos|oportunidades) que (você|voce)? (salvou|guardou|segue|acompanha|visualizou|salvaste|guardaste), leitora, leitor, uma leitora, quem foi, a história de, uma história
    """,
    Concept.FOOTER: """
        confidencia* ~~ (mensagem|e|email|destinatári*|informaç*|correio), (informaç*|conteúdo|mensagem|caráter|carácter) ~ confidencia*, destinatári*, (recebeu|recebido|receba|recebeste) ~~ (erro|engano|equívoco|porque), se recebeu (esta|este), se não é o, aviso legal
        aviso de confidencialidade, lgpd, rgpd, lei ~~ proteção de dados, regulamento ~~ dados, antes de imprimir, imprimir este|esta, cancelar ~ (inscrição na|subscrição|assinatura|newsletter), descadastr*, anular ~ subscrição
        (mensagem|e mail|email|notificação) (é|foi|gerad*|enviad*)? ~ automátic*, automaticamente, não respond* (a|esta|este|ao|diretamente|directamente), por favor não respond*, favor não responder, igualdade de oportunidades, sem distinção, discrimina*, política de privacidade
        direitos reservados, termos e condições, termos de uso, caixa ~ não ~ (monitorad*|monitorizad*|lida), endereço ~ não ~ (monitorad*|monitorizad*|aceita), tratamento d* (seus|teus)? dados, encarregado de proteção, ver no navegador, gerenciar ~ (preferências|notificações|alertas)
        gerir ~ (preferências|notificações|alertas), enviado do meu, enviado a partir, meio ambiente antes, capital social, matriculada na, nif, cnpj, se não deseja receber, não deseja mais receber, vírus, diversidade e inclusão, promovemos a (diversidade|inclusão|igualdade)
        pessoas com deficiência
    """,
    Concept.MASK: """
        não hesit*, não só, não apenas, não somente, não obstante, não respond*, não deixe de, não deixes de, não deixem de, não se preocup*, não te preocup*, não há problema, não tem problema, não faz mal, não é necessári*, não precisa (responder|enviar|fazer|se|trazer|de)
        não é preciso, não desanim*, não desist*, não reflete, não reflecte, não é reflexo, não significa, não quer dizer, não implica, não invalida, não diminui, não apaga, não tem nada a ver, não diz nada, não leve a mal, não leves a mal
        não queríamos|queremos|quero|queria (deixar|perder), sem dúvida, mais adiante, por outro lado, por outra parte, a outra hora, a outro dia, em outro momento, ainda assim, ainda que, ainda bem, ainda por cima, ainda mais, mesmo se, mesmo que, como se, se bem que, não foi fácil
        não é fácil, não imprim*, não mais (de|tarde), não antes de, não perca, não percas, não se perca, não podia deixar, não posso deixar, não podemos deixar, não vejo a hora, não vemos a hora, não custa nada, não paga nada, não autorizad*, não monitor*, não vinculativ*, não pretende
        não constitui, não obriga, não tenho nada, não tem de quê, ainda hoje, não me leve, não te esqueças, não se esqueça, não esque*, não se trata, seu segundo, quem não, ou não, pois não, não é, não tarda, nada mais, se não cair, se houver dúvida*, se a recebeu, se o recebeu
        quem sabe, parabéns (pela|pelo|por) (tua|sua|teu|seu|ess*|trajet*|trajec*|percurso|currículo|entrevista|apresentação)
    """,
}

COMPANIONS: Cues = {
    Concept.REGRET: """
        lament*, infeliz*, infortunad*, desafortunad*, sinto, sentimos, pena, desculp*, más notícias, má notícia, notícia ruim, notícias ruins, não ~ (boa|boas|melhor|melhores) (notícia*|novas), triste*, tristeza, pesar, peço desculpa*, decepcion*, dececion*, desilu*, desapont*, custa me
        custa nos, é com pena, chato, chata, dói, chatead*, péssim*, tenho pena, uma pena, que pena
    """,
    Concept.THANKS: """
        obrigad*|agrade*|grat* ~~ (interesse|candidatura|candidat*|aplic*|tempo|particip*|confiança|entrevista|inscri*|esforço|dedicação|disponibilidade|visita|conversa|vinda|vir|papo|prova|teste|paciência|envio|enviar|ter|teres|compartilh*|partilh*|currículo|cv|processo|carinho|sinceridade|generosidade|empenho|força|ajuda|escrever|mensagem)
        obrigad* (por|pelo|pela|pelos|pelas), agradecemos (o|a|desde|por), agradeço (o|a|desde|por), valeu (por|pelo|pela), foi um prazer, gostei|gostámos|gostamos|adorei|adorámos|adoramos (muito)? de? (te|lhe|você)? ~ (conhecer|conversa|falar|papo|ouvir), fico (muito)? grat*, fez me rir
        foi bom (conhecer|falar|conversar), gratidão
    """,
    Concept.PRAISE: """
        impression*, valios*, interessante, excelente, brilhante, ótim*, óptim*, bom perfil, bom nível, boa entrevista, boa impressão, gostámos, gostamos, gostei, adorei, adorámos, adoramos, destac*, parabéns pel*, admir*, muito (bom|boa|bem|bons), elevado nível, capacidade*, sobressa*
        extraordinári*, fantástic*, sólid*, impecável, maravilh*, qualidade, mandou bem, mandaste bem, elogiad*, absurdo de bom, dos melhores, das melhores, gostaram muito, super bem, diz muito, melhor das impressões, nota máxima, palmas, fez me rir, delícia, gostei imenso, brilh*
        defendi
    """,
    Concept.HARD: """
        difícil ~ (decisão|escolha|decidir|escolher), (decisão|escolha) ~ (difícil|complicad*|renhid*|dura|apertad*), não ~ (foi|é|tem sido) ~ fácil, renhid*, disputad*, acirrad*, apertad*
        após|depois|tendo|mediante|apos ~ (análise|analisar|avaliação|avaliar|ponderação|ponderar|reflexão|deliberação|revisão|muito|consideração|apreciação|cuidad*|atent*), cuidadosa* (análise|avaliação|consideração), criterios*, minucios*, cuidad* análise, pensámos muito
        pensamos muito, custou (nos|me)?, bastante difícil
    """,
    Concept.MANY: """
        (grande|alto|elevado|enorme|expressivo) ~ (número|volume|quantidade|nível|adesão|procura), grande (procura|afluência|adesão), (muit*|numeros*|inúmer*|centenas|dezenas|vári*|tant*) ~ (candidat*|currícul*|pessoas|perfis|cvs|inscri*|aplicações), muito concorrid*, muito competitiv*
        concorrência, competitiv*, nível ~ (alto|altíssimo|elevad*)
    """,
    Concept.DECISION: "decisão, decid*, resultado*, notícia*, novidade*, resposta, retorno, devolutiva, estado, atualização, actualização, status, conclusão, comunicar, informar, notific*, feedback, deliberação, deliberou",
    Concept.WISH: """
        desej*|desejo|votos|torc* ~~ (sucesso|sorte|êxito*|felicidades|melhor|futuro|carreira|busca|caminho|projetos|projectos|jornada|procura|você|ti|conquistas)
        (muito|muita|boa|todo|maior) (sucesso|sorte|êxito) ~~ (busca|futur*|caminho|projet*|projec*|processos|carreira|procura|profissional|próxim*|jornada|trajetória|desafios|vida)
        sucesso|sorte|êxito (em|na|no|nos|nas|para|com) ~ (busca|carreira|futur*|projet*|projec*|caminho|profissional|próxim*|procura|jornada|trajetória|desafio*|vida|teu|tua|seu|sua), tudo de bom, felicidades para|no|na, as maiores felicidades, maiores sucessos, percurso profissional
        futuro profissional, trajetória profissional, jornada profissional, (próximos|futuros|novos) (projetos|projectos|desafios|passos), procura de emprego, busca por (emprego|uma|recolocação), recolocação, boa sorte
        que ~ (encontres|encontre|consigas|consiga|corra bem|dê certo|dê tudo certo|corra pelo melhor), fique bem, fica bem, boas leituras, bom percurso, voe alto, voa alto, estamos|estou na torcida
    """,
    Concept.KEEP: """
        base* de dados, bolsa de (recrutamento|candidat*|emprego|talentos), banco de (talentos|dados|currículos|candidatos)
        (guard*|conserv*|mant*|arquiv*|regist*|ficará|ficarão|fica|deixar*|ficar) ~~ (cv|currícul*|dados|perfil|candidatura|contato|contacto|base|banco|arquivo|radar|ficha), em carteira, em mente, em contacto, em contato
        (futur*|próxim*|outras|novas) (vaga*|oportunidad*|processo*|necessidad*|posiç*|recrutament*), no radar, lembr* de (ti|si|você), te chamo, te chamamos, chamo te, (contactar*|contatar*|entrar ~ contato|contacto|ligo|aviso|avisar*) ~~ (futur*|surgir|surja|abrir|nova*)
        rede de talentos, comunidade de talentos, perder de vista, perder o contacto, não te perder, não a perder, não o perder, telefono (lhe|te), ligo (lhe|te), volto a (ligar|falar|escrever|contactar), falamos em, (junte|junta) se à (nossa)? comunidade, comunidade, short list mental
    """,
    Concept.AGAIN: """
        (volt*|torn*|voltar|volte|voltes) a (candidat*|inscrev*|tentar|concorrer|participar|aplicar|enviar|escrever|contactar), novamente, candidat* (se|te)? ~ (novamente|outras|futur*|outra vez|de novo|próxim*)
        (futur*|próxim*|outr*|nov*) (vaga*|oferta*|oportunidad*|posiç*|processo*|recrutament*|concurso*|edital|editais|edição|edições|ocasião|turma*|seleç*)
        (acompanh*|seguir|siga|segue|continue|continua|ficar|fica|fique|consult*) ~ (atent*|nossas|nossa|página|site|portal|redes|vagas|linkedin|de olho), página de (carreiras|emprego|vagas|recrutamento), trabalhe conosco, trabalhe connosco
        portas (ficam|estão|continuam|sempre)? ~ abertas, porta ~ aberta, próxima vez, ano que vem, próximo ano, no futuro, mais adiante, cruzar*, caminhos se, tentar de novo, tente de novo, da próxima vez, na próxima vez, próxima (seleção|vaga|turma|oportunidade), vier a abrir
    """,
    Concept.CONSOLE: """
        não reflete (a|o|em|nem|seu|sua|teu|tua), não é reflexo (d*|da|do), não significa que (não|o|a), não desanim* (e|com|por|nem|continue|continua), nada pessoal, não é a (notícia|resposta) que, não é o que ~ (esper*|quer*), esperava (receber|ouvir), decepção, deceção
        não diminui (o|a|em), nada a ver com ~ (capacidade|competência|valor), compreens*, entend* que, compreend*, cabeça erguida, não desista (dos|do|de|e), não desistas (de|e), esperança à toa, com carinho, razão egoísta, não é culpa, nada que ~ feito, melhor das impressões
        não se deixe abater
    """,
}

AGAINST: Cues = {
    Concept.INVITED: """
        (gostaríamos|gostaria|queremos|queríamos|quero|adoraríamos|temos o prazer|tenho o prazer|prazer|vimos|venho) (de|em)? ~ (te|lhe|o|a|você)? ~ (entrevist*|convocar*|convocá*|agendar|marcar|conhecer melhor|conhecê|conversar contigo|conversar consigo|conversar com você)
        (gostaríamos|gostaria|queremos|queríamos|adoraríamos|prazer|convidamos|convidar|convido) ~~ (entrevista|entrevistas|próxima fase|próxima etapa|segunda fase|conversa|reunião|bate papo|dinâmica|assessment|visitar)
        (você|tu|está|estás|foi|foste) ~ (aprovad*|avançou|avançaste|passou|passaste|seguiu|selecionad*|convocad*) (para|à|pra|na) ~ (próxima|segunda|entrevista|fase|etapa|final|ronda|rodada), foste convocad*, foi convocad*, está convocad*
        (tem|tens|teria|terias|teríamos) ~ (disponibilidade|um tempinho|horário|agenda|livre) ~ (para|na|no|amanhã|segunda|terça|quarta|quinta|sexta|às|esta), (estaria|estarias|está|estás) (disponível|livre) ~ (para|na|no|amanhã|segunda|terça|quarta|quinta|sexta)
        (qual|quais|que) (o|os)? ~ (melhor|melhores)? ~ (horário*|dia|dias|disponibilidade) ~ (para|te|lhe|você|seria|fica), dá (lhe|te)? jeito, (te|lhe) convém, serve (te|lhe|para)?, (confirm*) ~ (presença|disponibilidade|horário|entrevista)
        (escolh*|agend*|marc*|reserv*) ~ (horário|vaga na agenda|entrevista|conversa|data) (abaixo|aqui|no|que|através|para|na|com), link (da reunião|do zoom|do teams|do meet|da chamada|da videochamada), esperamos por (ti|si|você) (no|na|às|dia), nos vemos (na|no|dia), vemo nos
        próximos passos (são|serão), próximo passo (é|será|seria), (entrevista|conversa) (está)? (marcad*|agendad*|confirmad*) (para|no|na), podes (vir|passar), pode (vir|comparecer|passar) ~ (aqui|cá|segunda|terça|quarta|quinta|sexta|dia|amanhã|às|na|no)
        convocamos ~ (para|a) ~ (entrevista|prova|teste), (quer|querem|queria|queriam|gostava|gostavam|quero|gostaria|gostariam|pediu para) (de)? (falar|conversar|conhecer|entrevistar|ouvir|encontrar) ~ (consigo|contigo|você|te|la|lo|o|a)
        (reservei|reservámos|reservamos|marquei|marcámos|agendei|agendamos|agendámos) ~ (segunda|terça|quarta|quinta|sexta|dia|às|horário|conversa|entrevista|reunião), confirm* (me|nos)? ~ (se pode|se podes|se consegue|se dá|se te), o processo continua
        que tal (segunda|terça|quarta|quinta|sexta|amanhã|dia), pode ser (segunda|terça|quarta|quinta|sexta|amanhã|dia|às), bora marcar
    """,
    Concept.OFFERED: """
        (gostaríamos|gostaria|queremos|queríamos|quero|prazer|feliz*|content*|alegria|satisfação) ~~ (oferecer|propor|fazer uma proposta|integr*|contratar|contar contigo|contar consigo|contar com você) ~ (vaga|lugar|posição|cargo|contrato|função|equipa|equipe|o|a|um|uma|te|lhe)
        parabéns (foi|foste|a|você|e|pela (sua|tua) (aprovação|contratação|admissão)), Parabéns, bem vind* (à|ao|a|na|no|de volta), foi|foste|você selecionad*|escolhid*|aprovad*|seleccionad* (para|como|pra|entre), a vaga é (tua|sua), o lugar é (teu|seu)
        a pessoa (escolhida|selecionada) (foste|foi você|é você|és), proposta (segue|em anexo|anexa|formal), segue ~ (proposta|contrato|carta proposta|carta oferta), em anexo ~ (proposta|contrato|oferta), contraproposta
        (nossa|nova|melhor*|subir|rever) (proposta|oferta) (é|fica|salarial|revista|para), propomos te, propomos lhe, propor te, oferecemos te, oferecemos lhe, te oferecemos, lhe oferecemos, lhe oferecer ~ (salário|vaga de|posição de|cargo de), podemos chegar (a|até|aos)
        conseguimos chegar (a|até|aos), data de (início|admissão) (é|será|fica), primeiro dia (será|é|de trabalho), exame admissional, documentos para admissão, começas (no|na|a|dia|segunda), começa (no dia|dia|segunda|na segunda), seu contrato (está|segue), nível abaixo, nível inferior
        contamos contigo, contamos consigo, conta connosco, queremos você, mantém se de pé, continua de pé, (quero|queremos|queria) (muito)? (você|te|vc|contigo|ter) ~ (no|na|com|aqui|connosco|conosco) (time|equipa|equipe|projeto|gente|nós|casa)?, topa, topas, se topar, pensa com calma
        o teto (que|é), fechado então, começas (dia|no), a tua resposta (à|a) proposta, aguardamos o seu aceite, (o|seu|teu) aceite (à|da|na), por escrito a proposta, sobe para, subimos para, mesmo assim (quero|queremos|gostaríamos)
        (vaga|lugar|posição|cargo) ~ (é|será) (sua|seu|teu|tua|para ti|para si|para você|de você), se (o|a) quiser*, se quiseres o lugar, se quiser o lugar, (podemos|posso|conseguimos|consigo) oferecer ~ (reais|euros|mil|brutos|salário|200|500|000)
        podemos oferecer (um|até|r|7|8|9|6|5|4|3|2), (adoraria|adoraríamos|gostaria|gostaríamos) ~ ter você
    """,
    Concept.STILL: """
        ainda (não|estamos|está|estão|sem|em|decorre|vamos|por|a decorrer|falta) ~ (decid*|decisão|resolv*|termin*|fech*|tem*|há|foi|conclu*|ouvir|entrevist*|avali*|analis*|decidir|análise|novidades|resposta|definid*|definição|escolh*|descart*), ainda não
        sem (decisão|definição|resposta|novidades) ainda, nenhuma decisão, em (análise|avaliação|apreciação|revisão|curso|andamento|aberto), está a ser|está sendo|estão sendo|estão a ser|continua a ser ~ (avaliad*|analisad*|considerad*|apreciad*|revist*)
        (continuamos|seguimos|estamos) (a|ainda)? (avaliar|analisar|entrevistar|decidir|avaliando|analisando|entrevistando|decidindo|ouvindo|ouvir|aguardar|aguardando|à espera|no aguardo)
        (terá|terás|receberá|receberás|daremos|teremos) ~ (notícias|novidades|resposta|retorno|decisão|notícia|feedback) ~ (até|na|em|breve|próxim*|antes|semana|dia|assim), (estamos|estou|ficamos|fico|continuamos|seguimos) à espera d*, aguardamos (a|o), no aguardo d*, pendente d*
        não ~ descartad*, (continua|continuas|segue|segues|permanece|mantém|mantens) ~ (no processo|na corrida|em jogo|ativ*|no páreo|em consideração|na disputa|finalista|viva|vivo|de pé), (atras*|demor*|prolong*) ~ (decisão|processo|resposta|mais|devido|por), demorar mais, levar mais
        (está|vai|estão) ~ (demorar|demorando|levar|tardar|atrasad*), (pedimos|peço|agradecemos) ~ (paciência|mais um pouco|mais uns dias|um pouco mais|compreensão pela demora), mais (tempo|uns dias|alguns dias|uma semana|duas semanas) ~ (para|até)
        próxima semana ~ (decisão|saber*|resposta|decid*|notícias|retorno), semana que vem ~ (decisão|saber*|resposta|decid*|notícias|retorno|te|dou), seja qual for, de qualquer forma ~ (inform*|avis*|respond*|retorn*), positiva ou negativa
        (publica*|divulga*|segue|anexa|consultar|disponível) ~ lista provisória, da lista provisória, (projeto|projecto) de lista, resultado provisório, apresentar alegações, prazo ~ alegações, prazo ~ recurso, resultado preliminar, homologação
    """,
    Concept.HOLD: """
        pausa, pausad*, pausar, pausámos, pausamos, em espera, stand by, standby, temporariamente, suspens* (temporári*|até|por agora|por enquanto|de momento), congelad* (até|temporari*|por), adiad*, adiar, adiámos, adiamos, posterg*, até (nova|segunda) ordem, até novo aviso, retom*
        reativ*, reabrir, reabr*, em banho maria, (quando|assim que) ~ (orçamento|verba) ~ (aprovad*|libertad*|liberad*|liberar*|sair), hold
    """,
    Concept.WAITLIST: """
        lista de espera, lista de reserva, cadastro (de)? reserva, reserva de recrutamento, em reserva, suplente*, primeiro|primeira|segundo|segunda (suplente|reserva|da lista|na lista), se (alguém|a pessoa|o|a) ~~ (desist*|recus*|cair|declin*), plano b, bolsa de reserva, excedente*
        próximo da lista, próxima da lista
    """,
    Concept.RESCHEDULE: """
        reagend*, remarc*, (mudar|alterar|adiar|passar|transferir|antecipar|trocar|mover) ~ (entrevista|reunião|conversa|chamada|data|horário|hora|encontro|papo), (outra|nova) (data|hora), (outro|novo) (dia|horário) ~ (para|que|a|entrevista|reunião|conversa|te|lhe), imprevisto, surgiu me
        surgiu nos, mudança de (data|hora|horário), não (vou|vamos|poderemos|posso|podemos|consigo|conseguimos) ~ (fazer|realizar|comparecer|estar) ~ (entrevista|reunião|conversa), entrevista (de|marcada para|agendada para) (amanhã|hoje|segunda|terça|quarta|quinta|sexta)
        fica para (segunda|terça|quarta|quinta|sexta|amanhã)
    """,
    Concept.RECEIVED: """
        (recebemos|recebi|acusamos|confirmamos) (a|o|com)? ~ (sua|tua|seu|teu)? ~ (candidatura|inscrição|currículo|cv|receção|recepção|recebimento|documentação|aplicação), confirm* ~ (receção|recepção|recebimento|inscrição), acus* ~ (receção|recepção|recebimento)
        (candidatura|inscrição|currículo|cv|aplicação) ~ (recebid*|registad*|registrad*|submetid*|enviad*|concluíd* com|realizada com|chegou|com sucesso), recebid* com sucesso, será ~ (analisad*|avaliad*|apreciad*|revist*), iremos analisar, vamos analisar, analisaremos, avaliaremos
        irá analisar, vai analisar, vamos avaliar, se (o|a) (seu|sua|teu|tua) (perfil|candidatura|experiência), caso (o|a) (seu|sua|teu|tua) (perfil|candidatura), se for selecionad*|seleccionad*, caso seja selecionad*|seleccionad*
        entraremos em conta*o ~ (caso|se|brevemente|breve|quando|próximos), o que acontece agora, e agora, próximos passos, com a maior brevidade, cópia d* ~ respostas
    """,
    Concept.TASK: """
        (deve|deves|deverá|deverás|tem de|tens de|tem que|precisa|favor|pedimos|solicitamos|convidamos) ~~ (completar|complete|realizar|realize|fazer|faça|responder|concluir|preencher|resolver) ~ (teste|prova|avaliação|questionário|desafio|exercício|case|assessment|formulário)
        (complet*|realiz*|faça|faz|respond*|conclu*|resolv*) (o|a|este|esta|um|uma) (teste|prova|avaliação|questionário|desafio|case|exercício) ~ (até|no|abaixo|online|através|em|antes), link ~ (teste|prova|avaliação|desafio|questionário)
        (tem|tens|terá|terás) ~ (dias|horas|48|72|24) ~ para, próxima etapa ~ (teste|prova|avaliação|desafio|case)
    """,
    Concept.DOCUMENTS: """
        (envi*|anex*|apresent*|entreg*|remet*|junt*|mand*|upload|traga|traz) (me|nos|o|a|os|as|por|uma|até|seu|sua|cópia)? ~~ (documento*|documentação|certificad*|comprovativo*|comprovante*|cópia|diploma|rg|cpf|bi|cartão de cidadão|passaporte|ctps|declaração|registo criminal|referências)
        (documento*|documentação|dados|inscrição|perfil|candidatura|cadastro) ~ (em falta|faltando|pendente*|incomplet*|por preencher|faltante*), falta|faltam|faltou ~ (documento*|comprovativo|comprovante|certificado|assinatura|diploma|anexo)
        (complet*|finaliz*|conclu*|atualiz*) (o|a)? (seu|sua|teu|tua) (perfil|inscrição|candidatura|cadastro), suprir, não consigo abrir, não conseguimos abrir
    """,
    Concept.TAKEBACK: """
        (ignor*|desconsider*|esquec*|esqueç*|apag*|descart*) ~~ (mensagem|e mail|mail|email|anterior|comunicação|comunicado|abaixo|que disse|ontem|que escrevi), por (engano|lapso|erro|equívoco|distração), enganei me, enganámos nos, me enganei, nos enganamos, era para (outr*|ser)
        não era para (ti|si|você), destinad* a outr*, errata, retific*, rectific*, (erro|falha|engano|lapso|confusão|trapalhada) (noss*|meu|minha|interno|interna|do sistema|de sistema|técnic*|informátic*|administrativ*|humano|de envio), nosso erro, erro meu
        (vamos|queremos|decidimos|resolvemos|iremos|fomos) reconsiderar, reconsiderámos, reconsideramos, mud* de ideia*, mudámos de ideias, repesc*, repescad*, fica sem efeito ~ (e mail|email|mensagem|comunicação|mail|notificação), mensagem anterior, e mail anterior, email anterior
        mail anterior, voltar ao processo, de volta ao processo, de volta ao jogo, (pessoa|candidat*) (escolhid*|selecionad*|seleccionad*|aprovad*) ~ (desistiu|recusou|caiu|declinou|voltou|rejeitou|não), ainda (tens|tem) interesse, ainda estás interessad*, ainda está interessad*
        falei cedo
    """,
    Concept.WITHDRAWN: """
        (tua|sua) desistência, desististe, você desistiu, desistir d* (processo|candidatura|vaga), (decidiste|decidiu|optaste|escolheste|resolveste|preferiste) ~ (retirar|desistir|sair|recusar|declinar|não aceitar|ficar onde|aceitar outr*)
        você (decidiu|optou|preferiu|resolveu|escolheu|retirou), retiraste, (retirada|remoção|cancelamento) d* (tua|sua) (candidatura|inscrição), (tua|sua) decisão de (retirar|desistir|sair|declinar|não|recusar|ficar|aceitar), a (teu|seu) pedido
        conforme (pediste|solicitad*|pediu|solicitou|o seu pedido|o teu pedido|seu pedido), como (pediste|solicitou|pediu|nos pediu|solicitado), (confirm*|regist*) ~ (desistência|retirada), respeitamos (a)? (tua|sua) decisão, compreendemos (a)? (tua|sua) decisão
        entendemos (a)? (tua|sua) decisão, (pena|lament*) que ~ (desist*|retir*|saias|não queiras|não queira|vás), aceitaste outr*, aceitou outra proposta, teu novo (emprego|trabalho|desafio), seu novo (emprego|trabalho|desafio), como (pediu|pediste|solicitou)
        (lament*|pena|sinto|sentimos) que não (continue*|siga*|queira*|prossiga*|aceite*), desistência
    """,
    Concept.WITHDRAW: """
        retiro (a)? minha, retirar (a)? minha, retirar me, retirem (a)? minha, desisto, desistir d*, não (vou|pretendo|quero|desejo) (continuar|seguir|prosseguir|avançar), não irei (continuar|prosseguir), aceitei outra, aceitei uma, aceitar outra, aceitar uma
        recusar (a|o) (proposta|oferta|convite), declinar, declino, cancelar (a)? minha, sair do processo, abrir mão, abro mão
    """,
    Concept.SURVEY: "pesquisa de (satisfação|opinião|experiência), inquérito, questionário de satisfação, (sua|tua) opinião, avali* (a)? (sua|tua) experiência, conte nos como, conta nos como, minutos do (seu|teu) tempo, experiência como candidat*, experiência do candidato, de 0 a 10, de 1 a 10, nps",
    Concept.ALERT: """
        (vagas|empregos|ofertas|oportunidades) ~ (para você|para ti|para si|recomendad*|semelhantes|similares|em destaque|novas|na sua área), alerta* de (emprego|vagas|vaga), novas (vagas|ofertas|oportunidades), novos empregos, newsletter, boletim, subscrev*, fórum, tópico, ler mais
        leia mais, continue lendo, webinar, podcast, candidate se (já|agora|aqui), inscreva se (já|agora|aqui), ver (vaga|vagas|oferta*|emprego*|mais), resumo (semanal|diário), mais (lid*|votad*|comentad*), esta semana (em|no|na), dicas para, (5|7|10) dicas, digest
        (1|2|3|4|5|6|7|8|9|10|11|12|15|20) (vagas|empregos|ofertas|oportunidades) (nov*|para|perto), perto de (ti|si|você), ative (os)? (seus)? alertas, usuários, utilizadores, (nesta|esta|na) (semana|edição) por, uma leitora, leitores, leitora, leitor, a história de, como lidar com
        ver todas (as vagas)?, ver todos
    """,
    Concept.OUTREACH: """
        (vi|encontrei|analisei|achei|cruzei|deparei|vimos) ~ (teu|seu|o) perfil, (teu|seu) perfil ~ (linkedin|chamou|despertou), estarias|estaria|está|estás (interessad*|abert*|disponível para ouvir), teria interesse, terias interesse, tens interesse, tem interesse em, te interessa
        interessa te, partilho contigo, compartilho (com você)?, (envi*|mand*|partilh*) (me|nos)? (o)? (teu|seu) (cv|currículo), ouvir (novas)? propostas, aberto a, aberta a, oportunidade (profissional)? (que|para|no|na|em), estou (à procura|buscando|a recrutar|recrutando|com uma vaga)
        estamos (à procura|a recrutar|recrutando|com uma vaga|buscando), (procuro|procuramos|busco|buscamos) ~~ (para) ~ cliente, nova (vaga|posição|oportunidade) (que|para|com|num|numa), lembras te de mim, lembra de mim
        (há|faz) ~ (anos|meses) ~~ (apresentei|falámos|falamos|conversamos|contactei)
    """,
    Concept.REFERENCE: """
        (indicou|deu|colocou|forneceu|mencionou|apontou) ~~ (referência*|o teu nome|o seu nome|seu nome|teu nome|seus dados), como referência*, pedido de referência*, referências (profissionais|sobre|de|laborais), carta de recomendação (para|de|a), (tua|sua) indicação
        quem (você)? indicou, indicaste, (pessoa|candidat*) que (indicou|indicaste|recomendou|recomendaste|você indicou), por (ter)? (indicado|indicar|recomendar), programa de (indicação|indicações|referral), trabalhou (contigo|consigo|com você)
        (sua|seu|tua|teu) ex (colaborador*|alun*|funcionári*), antig* (colega|colaborador*|funcionári*) ~~ (candidatou|concorreu|aplicou), indicou (a|o)? como referência, voltaria a contrat*, contratá (la|lo) de novo
    """,
    Concept.FRIEND: """
        não me (escolheram|selecionaram|chamaram|deram|contrataram|quiseram|aprovaram|ligaram|aceitaram), me (rejeitaram|recusaram|dispensaram|disseram que não|mandaram), rejeitaram me, recusaram me, disseram me que não, fui (rejeitad*|recusad*|reprovad*|eliminad*|preterid*|dispensad*)
        não fui (selecionad*|escolhid*|aprovad*|chamad*|seleccionad*), não fiquei (com|na), não passei, minha entrevista, minha candidatura, meu currículo, fiquei de fora, levei um não, levei com, recebi (um|uma|o|a|mais um) ~ (não|negativa|rejeição|recusa), estou arrasad*, tô arrasad*
        tô mal, acredita nisso, acreditas nisto, (o|a|ao|à) meu (irmão|primo|amigo|marido|filho|namorado), (a|à) minha (irmã|prima|amiga|mulher|filha|namorada), olha o que, amiga não me
    """,
    Concept.MATTER: """
        manuscrito*, revisor 1|2|3, revisores, parecerist*, pares, a revista, da revista, periódico, comité editorial, comitê editorial, (seu|teu) artigo, artigo submetido, autora, autor, pull request*, merge, repositório, apartamento, andar t*, t1, t2, t3, arrendamento*, aluguel
        aluguer, inquilin*, senhorio, locador*, imobiliári*, imóvel, proprietári*, fiador*, caução, habitação, crédito*, empréstimo*, hipotec*, financiamento, cartão de crédito, prestações, pedido de reembolso, reembolso (recusad*|negad*|não|indeferid*), devolução, estorno, voo
        sinistro*, apólice*, segurad*, seguradora, seguro (de|auto|saúde|automóvel|viagem|vida), nota de despesas, relatório de despesas, despesas (não|recusad*|rejeitad*|sem), (fatura*|factura*) (rejeitad*|devolvid*|não|vencid*|em atraso), licitação, licitações, caderno de encargos
        pregão, adjudicação da, subvenção, apoio financeiro, matrícula (no|na|do|da), (candidatura|admissão|acesso|ingresso|vaga|programa|inscrição) ~ (mestrado|licenciatura|graduação|pós graduação), ao mestrado, no mestrado, do mestrado, vestibular, ingresso no curso
        (ser|nov*|como|admissão de|proposta de) (sócio|sócia|sócios), pedido de visto, visto de (estada|turista|turismo|estudo|estudante|visita|residência), (seu|teu) visto, consulado, embaixada, aima, sef, creche, jardim de infância, escola básica, vaga escolar, comunicação oral
        resumo submetido, congresso, call for papers, palestra*, comissão científica, comissão de programa, (sua|tua) encomenda, pedido n*, olx, mercado livre, leilão, vendo, licença de, multa, coima, doação, carteira de motorista, consulta médica, aceleradora*, incubadora
        tese de investimento, exposição (coletiva|individual), concurso literário, prémio*, prêmio*, festival, microcrédito, quarto (para|mobilado|individual), adoção (de|do|da) (cão|gato|animal|criança), proposta comercial, cotação*, orçamento n*, (seu|teu) anúncio, anúncios parecidos
        outros anúncios, bicicleta, outro comprador, o vendedor (recusou|não), sua oferta pela|pelo, condomínio, horta*, canil, consignado, análise de crédito, serasa, score, renda mensal, comprovante de renda, rendimentos, prezada cliente, prezado cliente, estimado cliente, caro cliente
        linha* de apoio, apoio a projetos, projetos submetidos, (candidatura|inscrição) d* (projeto|projecto|obra|filme|criança|aluno|aluna|filho|filha), a criança, o aluno, berçário, cmei, georreferenciamento, encarregados de educação, responsáveis pela criança, contrato de locação
        vistoria, pedido de referências
    """,
    Concept.SIDE_MATTER: "fornecedor*, clube, fatura*, investidor*, investimento, garantia, anúncio*, visto, orçamento, conta, pagamento*, curso*, alun*, projeto, projecto, bolsa*, estudante*, escola, colégio, reclamação, fundos, reserva, abstract, resumo, comunidade, pôster, requerente, cliente, plano",
    Concept.PERSON_TITLE: "sr, sra, srta, senhor, senhora, dona, d, dr, dra, doutor, doutora, prof, profa, professor, professora, eng, enga, engenheiro, engenheira, arq, exmo, exma",
}

CUES: Cues = {**ACTORS, **EVENTS, **TURNS, **COMPANIONS, **AGAINST}
