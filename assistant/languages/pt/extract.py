"""Portuguese of Portugal and Brazil: who signs, how companies and roles are named, what invites and refuses (languages/extraction.py)."""

from assistant.languages.extraction import Table
from assistant.languages.pt.trades import FIRM_WORDS, OCCUPATION_TAILS, OCCUPATIONS

TABLE = Table(
    sign_offs="""
        atenciosamente, cordialmente, atentamente, respeitosamente, com os melhores|meus|nossos cumprimentos
        os meus|nossos melhores? cumprimentos, melhores cumprimentos, cumprimentos, cumps, cumprimentos cordiais
        com estima|carinho|admiração|apreço|consideração|amizade, com muito carinho|apreço
        um|forte|grande abraço|beijinho|beijo, um abraço ~, um beijinho perfumado, abraço, abraços, abs, abração, bjs
        bj, beijos, beijinhos, fraterno abraço, fraternalmente, saudações, saudações cordiais|acadêmicas, obrigado
        obrigada, muito obrigado|obrigada, grato, grata, gratos, desde já ~ obrigado|grato|agradecemos, att, att.
        atte, sucesso, muito sucesso, boa sorte, boa|bom semana|dia|trabalho|tarde|noite|fim
        até já|breve|logo|sempre, tamo junto, fique bem, fica bem, sem outro assunto, sem mais
        apresento os meus cumprimentos, despeço-me, sinceramente, atenção, com os cumprimentos
        bom trabalho e boas leituras, best, regards, best regards, kind regards, cheers, valeu, falou, forte abraço
        tudo de bom, um grande bem-haja, bem-haja, bem haja
    """,
    for_another="""
        em nome de|da|do, por delegação, por ordem, pela, pelo, por, p/, a pedido de, a presidente, o presidente
        o diretor, a diretora
    """,
    by_proxy="p.p., p. p., p.o., p. o., p.a., assinado, assinado por, ass., ass",
    titles="""
        dr dra drª dr.ª prof profa profª prof.ª prof.a sr sra srª sr.ª d dona dom eng enga engª eng.ª arq arqa doutor
        doutora mestre mestra irmã irmão padre frei me ma msc exmo exma cel cap
    """,
    given_names="""
        joão jose josé antónio antônio francisco manuel pedro miguel luís luis carlos paulo rui nuno tiago ricardo
        bruno fernando jorge rafael daniel andré marco marcos hugo gonçalo diogo filipe felipe duarte afonso vasco
        bernardo henrique eduardo gabriel gustavo guilherme lucas mateus matheus leonardo thiago rodrigo vinícius
        caio vitor victor sérgio alexandre marcelo márcio maurício fábio flávio fabio roberto renato rogério leandro
        anderson wagner wellington evandro anselmo telmo zé beto otávio edmundo humberto cláudio césar sandro simão
        salvador martim maria ana joana mariana beatriz inês rita sofia catarina marta carolina sara filipa leonor
        matilde madalena margarida teresa helena isabel cristina paula sandra patrícia sónia sônia cláudia susana
        carla mónica mônica vera raquel juliana fernanda camila amanda bruna larissa letícia jéssica gabriela
        priscila aline adriana alessandra renata luciana fabiana vanessa viviane tatiana simone rosana regina márcia
        célia dalva solange nati natália bianca débora eliane elaine denise glória graça guiomar benedita assunção
        conceição fátima lurdes alice clara laura luísa luisa lívia livia keiko ivone odete pri bárbara cátia diana
        eduarda elsa telma
    """,
    teams="""
        estágios provedoria talento talentos coordenação gestão concurso bolsas secção seção pessoal ouvidoria privacidade
        equipe equipa time a o as os de da do das dos e & em na no por com sua seu nosso nossa recursos humanos rh
        gente gestão pessoas talento talentos atração aquisição recrutamento seleção selecção carreiras carreira
        vagas trabalhe conosco connosco departamento dep setor área serviço serviços direção direcção diretoria
        secretaria secretariado administração comissão júri banca concursos processo processos seletivo pss
        comunidade people talent acquisition recruiting recruitment careers hr squad no-reply noreply não responda
        nao-responda notificações mensagem automática atendimento info contacto contato vendor desk toda todos
        suporte candidaturas coordenação projetos educativo unidade gabinete
    """,
    institutions="""
        universidade escola colégio instituto faculdade academia hospital clínica centro câmara prefeitura município
        junta governo ministério secretaria agência conselho fundação associação museu biblioteca teatro igreja banco
        caixa cooperativa seguros grupo sociedade estúdio escritório advogados tecelagem corticeira padarias padaria
        pastelaria adega quinta herdade editora livraria farmácia laboratório laboratórios indústria indústrias
        transportes logística construtora imobiliária consultoria consultores tecnologia tecnologias soluções
        serviços energia hotel restaurante oficina casa rede cosmética confeitaria companhia corporação comercial
        distribuidora fazenda clube federação empresa autarquia
    """,
    agencies="""
        consultoria de recrutamento|rh|seleção, recrutamento e seleção
        empresa|agência de recrutamento|trabalho temporário|seleção|emprego, headhunt*, executive search|recruitment
        nosso|meu|o cliente, cliente final, trabalho temporário, alvará, hunting, senior consultant
        consultor|consultora de recrutamento|sénior
    """,
    company_after="""
        0.9: empresa, empregador, entidade empregadora
        0.65: vaga|posição|cargo|função|oportunidade|oportunidades|lugar|estágio|emprego|trabalho|carreira|futuro|papel|processo seletivo|processo na|no|da|do|em|com|para a|para o|junto da|junto do
             trabalhar|colaborar|integrar na|no|em|com|a|o, fazer parte da|do|de
        0.6: candidatura|inscrição|interesse|currículo|aplicação ~ à|ao|na|no|da|do|em|pela|pelo|a|para a|para o
             candidatou-se|candidatar-se|se candidatou|candidatar|inscreveu à|ao|na|no|em, em nome da|do|de
             equipe|equipa|time da|do|de
             atualização|actualização|novidades|notícias|mensagem|devolutiva|rolê da|do|de|com, bem-vind* à|ao
             interesse em fazer parte|trabalhar|integrar da|do|na|no
             porta|diretoria|coordenação pedagógica|assina|falei ~ da|do
        0.45: interesse na|no|em|pela|pelo, na, no
        0.25: em, da, do, com a, com o
    """,
    client_after="""
        0.7: a|da empresa
        0.85: cliente, nosso cliente, meu cliente
        0.7: falei|conversei|reuni|falar|feedback|retorno|resposta|notícias ~ da|do|na|no|com a|com o
             vaga|posição|função na|no|da|do, dr ~ da|do
        0.55: na, no, da, do, junto da|do
    """,
    not_company="""
        você vocês seu sua seus suas tu te teu tua lhe nós nos nosso nossa eu me mim meu minha o a os as um uma este
        esta esse essa isto isso que quem qual como quando onde segunda terça quarta quinta sexta sábado domingo
        segunda-feira terça-feira quarta-feira quinta-feira sexta-feira janeiro fevereiro março abril maio junho
        julho agosto setembro outubro novembro dezembro linkedin facebook instagram insta site página portal teams
        zoom skype empresa equipe equipa vaga posição cargo processo candidatura inscrição senhor senhora sra sr
        prezada prezado cara caro olá oi bom boa cv currículo entrevista portugal brasil internet dia tarde noite
        relação sequência deus natal verdade mérito base etapa fase
    """,
    role_heads=OCCUPATIONS,
    role_tails=OCCUPATION_TAILS,
    firm_words=FIRM_WORDS,
    role_after="""
        0.85: vaga|posição|cargo|função|lugar|posto|oportunidade|papel|concurso|recrutamento|processo|edital de|para|como|a
             vaga|cargo|função|posição, colaboração freelance? como, em uma vaga, na qualidade de
        0.75: candidatura|inscrição|interesse|currículo|aplicação à|a|ao|para|como|na ~ vaga|posição|cargo|função|lugar? de?
             candidatou-se|candidatou|candidatar|concorreu|inscreveu à|a|ao|para|como ~ vaga|posição|função|cargo? de?
             selecionad* para, contratar|contratado|contratada|contratamos como
        0.6: candidatura, como, e para, apesar de ~ posição de, seleção|contratação|recrutamento de, processo de
             fechamos a
        0.35: para, a, para a|o
    """,
    role_nouns="vaga, posição, cargo, função, lugar",
    role_stops="""
        outra outro nas *ou *aram *eram *iram *avam *amos *emos *imos *ará *erá vem volta sai entra começa trabalha mora pode faz leva chega amanhã
        segunda-feira terça-feira quarta-feira quinta-feira sexta-feira
        na? no? em? com sem sobre entre até desde segundo durante mediante ante após contra por para? pela pelo à?
        ao? que quem qual cujo onde quando como se mas porém porque pois embora enquanto e? ou nem não sim já também
        muito mais menos tão assim é são era eram foi foram será serão ser estar está estão estava há tem têm tinha
        te lhe lhes o? me nos vos seu sua seus suas teu tua meu minha nosso nossa este esta esse essa isso isto
        aquele quis quer queremos seguirá segue ref referência hoje ontem agora aqui ali infelizmente lamentavelmente
        você vocês eu ele ela nós eles vai vamos remoto presencial híbrido fechada encerrada preenchida publicitado
        anulado ter teve ficou fica deu escolhemos escolheu decidimos quero poderá poderão lisboa atribuída
        contudo todavia entretanto afinal
    """,
    role_praise="melhor melhores bom boa bons boas excelente otimo otima maravilhoso maravilhosa verdadeiro verdadeira",
    role_joiners="de da do das dos e em na no & / - – + para o of for and com",
    articles="o a os as um uma de da do ao à sua seu nossa nosso esta este como para nova novo",
    applied="candidatura vaga posição cargo cv currículo inscrição",
    possessives="nosso nossa nossos nossas meu minha meus dele dela antigo antiga",
    head_first=True,
    subject_noise="""
        vaga edital concurso procedimento concursal trabalho posto temporada urgente anúncio audição prova teste freela
        contratação lista
        sua seu suas seus tua teu minha meu nossa nosso candidatura inscrição processo estado status atualização
        actualização novidade novidades notícias resposta resultado resultados decisão devolutiva retorno comunicação
        deliberação mensagem informação informações sobre de da do das dos a o os as um uma para à ao em na no com
        por e pela pelo seleção seletivo recrutamento entrevista confirmação recebemos feedback vaga posição cargo
        função lugar ref referência nº n° id assunto re enc fw obrigado obrigada agradecemos interesse carta já
        contratamos envio cv etapa fase final convite projeto recurso recebida recebido 2.ª 1.ª qualidade
    """,
    unattended="""
        não responda|responder|respondas|responde a|este|esta|à, por favor não responda|responder
        favor não responder, não lemos|recebemos|monitoramos|monitorizamos ~ respostas|mensagens
        esta|este|a|o caixa|endereço|e-mail|email|conta|mensagem|mailbox|correio ~~ não ~ monitorad*|monitorizad*|lid*|lida|respondid*|recebe|aceita|atendid*|verificad*|acompanhad*
        caixa ~ não ~ monitor*, respostas ~~ não ~ lidas|recebidas|processadas|atendidas|monitoradas|vistas
        ninguém ~ lê|responde|monitora|verifica, não ~ respondido|respondidas, apenas para envio, somente para envio
        exclusivo para envio, não é possível responder, não recebe respostas, não aceita respostas
    """,
    replies_welcome="""
        pode|podes responder ~ este|diretamente, responda|responde|respondendo ~ este|diretamente|aqui
        basta responder, hesite|hesites em responder
    """,
    first_person="""
        eu, me, mim, meu, minha, meus, minhas, comigo, fui, falei, escrevo, queria, reuni, conversei, quis, fiz
        acabei, aproveito, gostei, guardei, tenho, defendi, estou, sou, acho, prefiro, prometi, dei, peço, confesso
        deixei, recebi, agradeço, telefono, vou
    """,
    stock_phrases="""
        após|depois de uma? ~ análise|avaliação|cuidada|cuidadosa|criteriosa|atenta, lamentamos, infelizmente
        outros|outras candidatos|candidatas|perfis|candidaturas, grande|elevado|alto número|volume|quantidade
        requisitos, agradecemos o? seu|sua|teu|tua, agradecemos ~ interesse
        obrigado|obrigada pelo|por seu|teu|sua|tua interesse|candidatura|inscrição, neste momento, por ora
        prosseguir com, não daremos, não seguirá, não avançar|avançaremos|seguiremos, decidimos|optamos, informamos
        comunicamos, vimos por este, desejamos ~ sucesso|sorte, sucesso em, futuras|próximas oportunidades|vagas
        site de carreiras, banco de talentos, base de dados, lgpd, rgpd, proteção de dados, convidamo-lo, convidamos
        qualificações, apreciamos o tempo, mensagem gerada, observância, edital, processos recebidos, arquivados
        estimada candidata, portaria, resultado da, gostávamos de, receberá em, basta carregar, dados pessoais
        inscrição, candidatura a
    """,
    mass_greetings="""
        prezado|prezada|caro|cara|estimado|estimada|prezados|caros|estimados candidato|candidata|candidatos|senhor|senhores|participante
        prezado(a), caro(a), a quem possa, olá candidat*, sra., sr.
    """,
    footers="""
        esta|este|a|o mensagem|e-mail|email|comunicação ~, aviso de|legal, as informações contidas, confidencial*
        cancelar inscrição|subscrição, recebeu esta|este, recebes esta, não responda|lemos, gerir os|as, descadastre*
        enviado do|de|desde meu|o?, pense antes, antes de imprimir, os dados pessoais, política de privacidade
        esta caixa, principais vagas, promove a igualdade
    """,
    interviews="""
        obrigado|obrigada|agradeço|agradecemos|agradecer ~~ por|pela|pelo|a|ter ~ entrevista|vinda|visita|conversa|deslocação|presença|ter vindo|aula|bate-papo|disponibilidade para
        sua|tua|nossa|a|as|das|da|da_sua entrevista|entrevistas|conversa|vinda|visita|apresentação|aula|aula_de_demonstração ~ de|com|na|no|foi|em|ficaram|que|por|deixou|aqui|e|técnica
        depois|após|na_sequência da|de|das ~ sua|tua|nossa|entrevista|entrevistas|conversa|vinda|rondas|quatro|três|duas|última
        na|nas|da entrevista|conversa|entrevistas|reunião ~ de|com|por|presencial|online|final|técnica|foi|você|em|e
        gostei ~ da_entrevista|conversa, prazer|gosto em? conhecê-la|conhecê-lo|conhecer|falar|conversar|conhecer-te
        te conhecer|conhecemos, entrevistámos|entrevistamos|entrevistei|conhecemos|recebemos você|a|te
        quatro|três|duas rondas|entrevistas|etapas, ronda final|última ronda, última fase
        aula_de_demonstração|teste|experimental|demo, dia de_experiência|teste|prova|trabalho, dia experimental
        período experimental cumprido, bate-papo ao vivo|com, entrevista por vídeo, entrevista de|por
        depois da sua entrevista|vinda, ter ~ vindo|estado connosco|pegado estrada, a sua vinda, sua vinda
        naquela manhã da entrevista, na entrevista, conversa de hoje|ontem|terça|quarta|quinta|sexta|segunda
        entrevista e da visita, fazer ficar até tarde a ver
        tempo ~ dedicou|dedicaste|disponibilizou|dispensou|dedicado ~~ entrevista|conversa|entrevistas|reunião|nós
        durante ~ entrevista|entrevistas|conversa|visita|reunião
        prazer|gosto|alegria ~ conhecê-la|conhecê-lo|conhecer-te|conhecer|conversar|falar|recebê-la|recebê-lo|te|receber
        gostei|gostamos|gostámos|adorei|adoramos|adorámos ~ conhecer*|da_entrevista|da_conversa|de_falar|de_conversar|do_seu|bate-papo|da_tua|do_teu
        conhecê-la|conhecê-lo ~ na|semana|pessoalmente|ontem|pessoa
        depois|após|na_sequência|a_seguir ~ da|de|das|à ~ nossa|tua|sua|última|segunda|entrevista ~ conversa|reunião|videochamada|chamada|entrevista|visita|call|encontro
        nossa|nossas conversa|reunião|entrevista|chamada|call|videochamada ~ de|da|do|na|no
        entrevista que ~ fizemos|tivemos|fez|fizeste|tivemos
        dia|manhã|tarde|semana à|de_experiência|experiencia|teste ~ na|no|correu|foi|com
        à experiência ~ correu|na|no|foi, período experimental
        te entrevistar|entrevistá-la|entrevistá-lo ~ foi|na|ontem
        esteve|estiveste|esteve ~ connosco|conosco|aqui|cá|muito bem
        veio|vieste|vir ~ até nós|à entrevista|cá|aqui|falar connosco|conhecer-nos
        nos conhecemos|encontramos|falámos|falamos|vimos
        na primeira|segunda|terceira|última entrevista|ronda|fase|conversa
        chegou|chegaste ~ final|última fase|finalista, finalista, finalistas, aula teste|prova|experimental
        dinâmica presencial|de_grupo ~ de|foi|na
    """,
    interview_words="""
        entrevista, entrevistas, entrevistada, conversa, bate-papo, papo, aula de demonstração, dia de experiência
        reunião, videochamada, chamada, visita, rondas, prova prática, call, encontro, experiência
    """,
    past="""
        foi, foram, depois, após, ontem, passada, passado, tivemos, fizemos, mandou, obrigado, obrigada, agradeço
        última, último, naquela, na, sábado, gostei, deixou, correu, dedicou, dedicaste, semana passada
        de segunda|segunda-feira|terça|terça-feira|quarta|quarta-feira|quinta|quinta-feira|sexta|sexta-feira|sábado
        durante, nossa, gostamos, gostámos, falámos, conhecemos, estiveste, esteve
    """,
    not_held="""
        não ~~ entrevista|entrevistar|convocar|chamar, convidar|convidamos|chamar|convocar ~ entrevista
        para ~ entrevista|entrevistas, próxima|seguinte entrevista|etapa|fase, se for ~ selecionad*, a uma entrevista
        entrevistas com outros, fase de conversas|entrevistas, levar à fase, marque já, convidar para
        selecionad* para ~ entrevista|entrevistas|fase, fase|etapa de entrevistas|entrevista, vamos ~ convid*|chamar
        outras|outros ~ entrevista*, sem entrevista, convidá-la|convidá-lo|convidar-te ~ entrevista|conversa|reunião
        se o|a seu|sua|teu|tua, caso ~ seja|avance, se for
    """,
    feedback="""
        feedback, devolutiva, retorno sobre|detalhado, comentários, o que ~ falt*|pesou|correu|banca|mal
        onde dá|pode, tunar, porquê, por que, por quê, motivos, razões, explique|explicar|explico, detalhes, esmiuçar
        comente o projeto, o que a banca comentou, comentou, pontos, esclarecimentos, melhorar, a justificativa
        as razões, os motivos, razões da decisão, justificação, justificar, explicar-lhe|explicar-te|explicar
        mais detalhado|detalhada, avaliação, opinião da equipa|do_time, parecer, pontuação
        lhe_conte|contar-lhe|te_conto|conto-lhe|conto-te
    """,
    offers="""
        se quiser|quiseres|desejar|desejares|preferir|for_útil|tiver|tiveres|interessar|te_interessar, quer saber
        queres saber, com gosto|prazer, terei|teremos todo? gosto|prazer, não hesite|hesites em
        pode|podes|posso|podemos ~ pedir|solicitar|ligar|contar|escrever|contactar|perguntar|conversar|marcar|te_contar|lhe_contar|contar-lhe
        é só ~ dizer|pedir|ligar|me, manda|mande|liga|ligue|me_ligue|escreve|escreva|diz|diga um|me|uma|para
        à sua|tua disposição, fico|ficamos à disposição, passe|passa na|no|por, faço com gosto, pago eu o café
        tenho ~ livre, quando quiser|quiseres, caso queira|deseje|tenha, mediante pedido|solicitação, a pedido
        respondendo aqui, terei|teremos|tenho|temos ~ gosto|prazer|gosto em, com todo o gosto|prazer
        ligar-me|contactar-me|contatar-me|escrever-me|ligue-me|liga-me|escreva-me|escreve-me|diga-me|diz-me|ligar|me_liga|me_ligue|me_chama|me_chame|me_escreve|me_escreva
        caso|se ~ deseje|queira|pretenda|pretenderes|pretender|quiseres|quiser|interesse
        pode|podes ~ contactar*|contatar|ligar*|pedir*|escrever*|solicitar*
        estou|estamos|fico|ficamos|permaneço ~ disposição|disponível|disponíveis, manda mensagem, chama no
        disponível para ~ conversar|falar|explicar
    """,
    refusals="""
        não ~ fornece|fornecemos|oferecer|oferecemos|dar|damos|presta|prestamos|possível|divulga|divulgamos|disponibiliza|disponibilizamos|enviamos
        sem ~ feedback|devolutiva|justificativa, qualquer outra informação, vedado
        não ~ feedback|devolutiva|justificativa|esclarecimentos, irrecorrível, não nos é possível, não ~ é possível
        não ~ feedback|explicações|retorno individual?, impossibilidade
    """,
    feedback_asked="""
        pesquisa de|sobre, inquérito, questionário, sua|tua opinião, avalie, avalia, conte-nos
        o seu feedback é|ajuda|sobre, experiência como candidat*, satisfação, feedback do cliente
    """,
    future="""
        vamos ~ falando, manter|manteremos|mantemos|mantenhamos ~ contacto|contato
        em contato, em contacto, entraremos_em|entrarei_em|voltaremos|voltarei ~ contacto|contato|falar|contactar
        manter|mantemos|mantemos-te|mantê-la|mantê-lo|guardamos|guardei|guardaremos|conservaremos|ficará|fica ~ base|banco|contacto|contato|ficha|currículo|perfil ~~ futur*|próxim*|base|verão|quando|oportunidade*|escrevemos|oficinas|surgir*
        mantemos-te na base, na base e, banco de talentos|currículos, bolsa de talentos|candidatos
        comunidade de talentos|talento, a? comunidade, nossa base de dados ~ para, base de dados ~~ futur*|próxim*
        te|lhe|a|o chamo|aviso|ligo|escrevo|telefono ~ quando|assim|logo|se|em|com_certeza|para_o
        te|lhe|a|o chamaremos|avisamos|avisaremos|contactaremos|contataremos|ligaremos|procuraremos
        aviso-a|aviso-o|aviso-te|avisamos-te, contactá-la|contactá-lo|contatá-la|contatá-lo, escrevemos quando
        quando|assim que|logo que|se houver|surgir|abrir|aparecer|pintar ~~ aviso|te|escrevemos|chamo|lhe|contact*|contat*
        te chamo
        candidatar-se|candidatar|concorrer|inscrever ~ novamente|de_novo|outra_vez|futur*|próxim*|outras|posições|vagas|a_posições
        volte_a|voltar_a|volta_a ~ candidatar*|concorrer|tentar|inscrever*
        candidate-se|concorra|inscreva-se|tente ~ novamente|novo|outras|próxim*|futur*
        convidamo-lo|convidamo-la|convidamos|encorajamos|incentivamos|esperamos|gostávamos|gostaríamos ~~ visitar|candidatar*|acompanhar|futur*|próxim*|vagas|integrar|comunidade|nosso site|carreiras|novo
        visitar|visite|acompanhe|acompanha|consulte|siga|segue|fique|fica|ficar ~~ site|página|carreiras|vagas|oportunidades|insta|linkedin|atent*|olho
        futuras|próximas|novas|outras oportunidades|vagas|posições|seleções|ofertas, fica de olho, fique de olho
        queremos te ver|vê-la|vê-lo, primeira mão, junte-se à|ao, integrar a comunidade, integrar a nossa
        short list mental, portas|porta ~ aberta|abertas, caminhos ~ cruz*
        ter|tê-la|tê-lo|lembraremos|lembrarei|lembramos ~ em mente|consideração|de_ti|de_você|de_si, da próxima vez
        mande ~ de_novo|quando_abrir, contamos|conto contigo|consigo|com_você ~ futur*|próxim*
        não queremos perder de vista
        guardaremos|guardamos|guardo|manteremos|mantemos|conservaremos|conservamos|arquivamos ~ o|a|seu|sua|teu|tua ~~ futur*|próxim*|outras|novas|oportunidade*|vaga*|base|banco
        manter|mantermos|mantenhamos|manter-nos|ficar|ficarmos|continuar|continuarmos ~ contacto|contato
        entrarei|entraremos|entramos|entro em contacto|contato
        voltarei|voltaremos a ~ contact*|contat*|falar|escrever|ligar
        contacto-a|contacto-o|contactarei|contactaremos|contatarei|contataremos|contacta-lo-emos|avisarei|avisaremos|ligarei|ligaremos|escreverei|escreveremos|chamarei|chamaremos|lembrarei|lembraremos
        volte|volta|voltar_a ~ candidatar*|concorrer|tentar|inscrever*|falar|enviar
        candidatar*|concorrer|tentar ~~ quando quiser|novamente|novo|futur*|próxim*|outra
        assim que|logo que|quando|se ~ surgir*|abrir*|aparecer*|houver|tivermos ~~ vaga|oportunidade|posição|algo|nova|lhe|te|aviso|contact*|contat*|ligo|escrevo
        contar|contarmos consigo|contigo|com_você ~ futur*|próxim*|outr*
        não hesite|hesites em ~ candidatar*|voltar|concorrer|enviar
        esperamos|espero ~~ cruzar*|reencontr*|voltar|encontrar ~ futur*|novamente|breve|de novo?
        acompanhe|acompanha|siga|segue ~ nossas|nossa|nossos|a_gente|as, olho nas|na nossa|no nosso
        banco de currículos|dados ~ para, próxima vez ~, da próxima
        ficará|fica|ficas|ficará ~ nossa|em_nossa base|bolsa|lista|banco
    """,
    future_refused="""
        não ~ manter|guardar|voltar|contact*|contat*, vedado, novo cadastro, eliminados, não será aberto
        os dados ~ eliminados, lgpd, não ~ nova candidatura, porta do pátio, serão eliminados|apagados|conservados
        dados serão
    """,
)
