"""Portuguese: interviews, people and subjects, as mail tells of them, in Portugal and Brazil."""

from assistant.languages.story_table import StoryTable

TABLE = StoryTable(
    thanks="""
        obrigad[oa]s? | agradec(?:emos|er|ido|ida|imento|emos-lhe|er-lhe|er-te)? | agradeço(?:-lhe|-te)?
        grat[oa]s?
    """,
    pleased="""
        prazer | gost(?:ei|ámos|amos|ou|aram|ado) | ador(?:ei|ámos|amos) | feliz(?:es)? | content[ea]s?
        alegr(?:ou|ia) | agradável | gostoso | ótim[oa]
        bo[am]s? | bom | excelente | legal | interessante | encantad[oa]s? | impressionad[oa]s?
        impression(?:ou|aram) | fix[ea]
    """,
    meeting="""
        entrevistas?(?: [a-z]+)? | conversa | conversar | conversarmos | bate-?papo | reunião
        falar (?:connosco|conosco|contigo|com) | chamada | ligação | videochamada | telefonema
        encontro | encontrar(?:-te|-lo|-la|-nos)? | conhecer | conhecê-l[oa] | conhecer-te | te conhecer | visita
        visitar-nos | ter(?:es|mos)? vindo | ter vindo | vinda | vir (?:até|a|ao|à|cá)
        (?:dia|tarde|manhã|turno) (?:de teste|de experiência|à experiência|experimental|de prova)
        aula (?:experimental|teste|de demonstração|demonstrativa|prática)
        ter(?:es|-nos|-me)? (?:mostrado|recebido)
        tempo que (?:nos )?(?:[a-z]+ )?(?:dedicou|dispensou|dedicaste) (?:[a-z]+ ){0,2}?(?:entrevista|conversa|connosco|conosco)
    """,
    met="""
        (?:falámos|falamos|conversámos|conversamos|nos conhecemos|conhecemo-nos|reunimos|nos reunimos|encontrámo-nos|nos encontramos|entrevistámos|entrevistamos)
        (?:na|durante a|após a|depois da|desde a|em|da|pela) (?:sua |tua |nossa |última )?(?:entrevista|conversa|reunião|chamada|visita|videochamada|aula experimental)
        (?:esteve|estiveste|veio|vieste|passou|você esteve) (?:[a-z]+ ){0,4}?(?:connosco|conosco|cá|aqui|no|na|ao|à)
        (?:a|sua|tua|nossa) (?:entrevista|conversa) (?:[a-z]+ ){0,4}?(?:foi|correu|deixou)
        como (?:combinado|falámos|falamos|conversamos) por telefone
        (?:fez|fizeste|deu|deste) uma (?:[a-z]+ )?(?:boa|ótima|excelente)? ?(?:entrevista|aula|apresentação)
        fase final | última (?:fase|ronda|etapa)
        depois d[aeo] (?:sua|tua) (?:vinda|visita|entrevista|aula) | as (?:duas|três|quatro) entrevistas
    """,
    to_come=r"\w+(?:aremos|eremos|iremos|ará|erá|irá|arão|arei|erei) | (?:vou|vai|vais|vamos) \w+r",
    me="eu | me | mim | comigo | minha | meu",
    asked_me="(?:pediu|disse|contou|encarregou)-me | me (?:pediu|disse|contou|encarregou|falou)",
    not_met="""
        gostar(?:íamos|ia|iamos) (?:[a-z-]+ ){0,4}?(?:conhecer|conversar|convidar|falar|entrevistar|agendar|marcar|receber)[a-z-]*
        (?:queremos|quero|queria|queríamos) (?:[a-z-]+ ){0,4}?(?:conhecer|conversar|convidar|falar|entrevistar|agendar|marcar)[a-z-]*
        convid(?:ar|amos|á-l[oa]|ar-te|o) | convite | agendar | agendamento | marcar | confirm(?:ar|e|a) | remarcar
        adiar | adiada | cancel(?:ar|ada|ado|amento)
        (?:não|sem|nem|nenhuma) (?:[a-z-]+ ){0,6}?(?:entrevistas?|conhecer|conhecê-l[oa]|conversar|falar|convidar)
        se (?:você|a sua|o seu|o teu|quiser|quiseres|for) | próxim[ao]s? (?:etapa|fase|passo|passos|entrevista)
        esperamos (?:vê-l[oa]|ver-te|conhecê-l[oa])
        poderia | podes | pode (?:ser|vir|nos) | teria(?:s)? | está(?:s)? disponível | disponibilidade
        as entrevistas (?:serão|começam|decorrerão) | ansios[oa]s?
    """,
    invites="""
        entrevista | conversa | conversar | bate-?papo | falar | conhecer | conhecê-l[oa] | reunião | chamada
        ligação | videochamada | visita | vir | passar (?:por|cá)
        dia de (?:teste|experiência) | aula (?:experimental|teste|de demonstração) | convid(?:ar|amos|á-l[oa])
        convite | encontro | marcar | agendar | dava-te jeito | é possível
        esperamos por si | te espera(?:mos)? | ligo-te | ligar-lhe-ei | te ligo | disponív(?:el|eis)
        disponibilidade | fase final
    """,
    deadline="""
        até | até ao? | até o dia | antes de | prazo | a partir de | desde | com data de | recebid[oa] (?:em|a)
        data limite | de
    """,
    cancelled="""
        cancel(?:ar|ada|ado|ámos|amos|amento) | desmarc(?:ar|ada|ámos|amos)
        não (?:se vai realizar|vai acontecer|será realizada) | anulad[oa]
    """,
    moved="""
        adi(?:ar|ada|ado|ámos|amos) | remarc(?:ar|ada|ámos|amos) | reagend(?:ar|ada|ámos|amos)
        mud(?:ar|ámos|amos) (?:a|o|para) | outra (?:data|hora) | outro (?:dia|horário)
        nova data | em vez d[eo] | não (?:posso|podemos|consigo|poderei|vou conseguir) | não me dá jeito
        convite atualizado | passar (?:a|nossa) [a-z]+ para
    """,
    kinds="""
        final: (?:entrevista|fase|etapa|ronda) final | última (?:fase|ronda|etapa|entrevista) | finalistas?
        panel: painel | júri | comissão | banca | comité | comitê
        technical: técnica | teste ao vivo | programação em par | estudo de caso
        on site: dia de (?:teste|experiência) | aula (?:experimental|teste|de demonstração|demonstrativa)
        on site: presencial | visita
        on site: n[oa]s? noss[oa]s? (?:escritórios?|sede|oficina|estúdio|loja|fábrica|escola)
        screen: telefónica | telefônica | telefone | telefonema | chamada | ligação
        screen: primeir[ao] (?:conversa|entrevista|contacto|contato) | bate-?papo | triagem
    """,
    ago="""
        2: anteontem
        1: ontem | ontem à noite
        0: hoje | esta (?:manhã|tarde) | hoje de manhã
    """,
    last="passad[oa] | últim[oa]",
    next="próxim[oa] | que vem | seguinte",
    recently="""
        na semana passada | a semana passada | semana passada | há (?:dias|uns dias|duas semanas|pouco)
        recentemente | no outro dia | outro dia | no mês passado
    """,
    job="""
        candidatura | candidat[oa]s? | vaga | vagas | cargo | entrevistas?
        processo (?:seletivo|de seleção|de selecção|de recrutamento) | recrutamento | recrutador[a]? | seleção
        currículo | cv | curriculum | carta de (?:apresentação|motivação) | emprego | estágio | bolsa
        recursos humanos | posição | perfil | contratação | oportunidade
        aula experimental | dia de experiência
    """,
    applying="""
        (?:venho|gostaria de|quero|desejo) (?:[a-z]+ ){0,5}?(?:candidatar-me|candidatura|me candidatar) | candidato-me
        em anexo (?:[a-z]+ ){0,4}?(?:currículo|cv|candidatura) | segue (?:[a-z]+ ){0,4}?(?:currículo|cv)
    """,
    agency="""
        (?:o |a )?(?:meu|nosso|nossos) clientes? | consultoria de (?:rh|recrutamento|recursos)
        empresa de recrutamento | agência de emprego | por conta de
        (?:retorno|resposta) d[oa] (?:cliente|empresa) | headhunter | apresentámos o seu | apresentei o teu
    """,
    retracts="""
        (?:ignor[ae]|desconsider[ae]|esquec[ae]|esqueça) (?:[a-z-]+ ){0,3}?(?:mensagem|e-?mail|anterior|carta|isso)? | por (?:engano|erro|lapso|equívoco) | (?:era|destinava-se|destinada?) (?:[a-z]+ ){0,2}?(?:para|a|à) outr[ao]
        (?:continua|continuas|ainda está|ainda estás|segue|volta|voltas) (?:[a-z]+ ){0,3}?(?:no processo|na corrida|em jogo|na disputa) | (?:mudámos|mudamos|mudei|mudou) de (?:ideias?|opinião)
        (?:gostaríamos|gostaria|queremos|queríamos) (?:[a-z-]+ ){0,3}?(?:oferecer|propor)(?:-lhe|-te)? (?:[a-z]+ )?(?:o lugar|a vaga|o cargo|a posição) | afinal (?:queremos|gostaríamos|a vaga|o lugar)
        (?:desistiu|recusou|recuou|declinou) | se (?:ainda|continuar?|continua[s]?) (?:[a-z]+ ){0,3}?(?:interessad[oa]|disponível|livre)
    """,
    no_feedback="não (?:[a-z-]+ ){0,6}?(?:feedback|retorno individual|justificação|explicações|comentários individuais|motivos)",
    parts="""
        coordinator: coordenador[a]? | assistente | secretári[ao] | secretariado
        recruiter: (?:responsável|diretor[a]?|gestor[a]?|gerente|analista|técnic[oa]|coordenador[a]?) (?:de |do |da )?(?:recrutamento|rh|recursos|talentos?|pessoas|gente|seleção)
        recruiter: recrutador[a]? | recrutamento | recursos humanos | rh | talent[a-z ]* | gente e gestão
        recruiter: consultor[a]? | people
        hiring manager: diretor[a]? | director[a]? | gestor[a]? | gerente | chefe | responsável | fundador[a]?
        hiring manager: co-?fundador[a]? | sóci[oa] | don[oa] | proprietári[oa]
        hiring manager: professor[a]? | coordenador[a]? d[aeo] [a-z]+ | president[ea] | ceo | cto | líder
        interviewer: (?:participará|vai participar|estará presente|vai estar|acompanhará)
    """,
    myself="sou | dirijo | lidero | trato d[aeo]",
    greeting="""
        olá | oi | bom dia | boa (?:tarde|noite) | car[oa]s? | prezad[oa]s? | exm[oa]s?\\.?(?:ª|º)?
        excelentíssim[oa] | estimad[oa] | querid[oa] | viva
    """,
    closing="""
        (?:com )?(?:os )?(?:melhores|meus|nossos|cordiais|atenciosos) (?:melhores )?(?:cumprimentos|saudações)
        atenciosamente | atentamente | cordialmente | cumprimentos | saudações
        (?:um |grande |forte )?(?:abraço|abraços|beijinho|beijinhos|beijos) | obrigad[oa]
        até (?:breve|já|à próxima|logo) | boa sorte(?: [a-z]+){0,3} | com (?:estima|os melhores|carinho|amizade)
        respeitosamente | tudo de bom | sucesso(?: [a-z]+){0,3} | um forte abraço
    """,
    surname_greeting="(?:car[oa]|prezad[oa]|exm[oa]\\.?|estimad[oa]|bom dia|boa tarde) (?:sr|sra|senhor|senhora|dr|dra|eng|enga|prof|profa|dona|dom)",
    formal="""
        [Ss]enhora? | Exm[oa] | V\\.? ?Ex | \\w+-lhe | [Ll]he | consigo | conhecê-l[oa]
        [Ss](?:ua|eu) (?:candidatura|interesse|perfil|tempo|disponibilidade)
    """,
    informal="[Tt]u | [Tt]e | [Tt]eu | [Tt]ua | [Tt]eus | [Tt]uas | [Cc]ontigo | \\w+-te | [Vv]ocê | [Oo]i",
    first_names=False,
    companions="""
        (?:o |a )?NAME e (?:eu|mim)
        (?:o |a )?NAME (?:também )?(?:vai participar|participará|vai estar|estará)
    """,
    discussed=r"""
        (?:[Cc]onversa|[Ee]ntrevista|[Rr]eunião|[Bb]ate-papo|[Dd]iscussão) (?:\w+ ){0,4}?sobre
        (?:[Ff]alámos|[Ff]alamos|[Cc]onversámos|[Cc]onversamos|[Dd]iscutimos) (?:\w+ ){0,2}?sobre
        (?:suas|tuas|as suas|as tuas) (?:ideias|reflexões|perguntas|propostas|opiniões|sugestões) sobre
    """,
    subject_end="""
        e (?:nos|me|te|lhe|por|o|a|que|como|espero|acho|obrigad[oa]) | que | quem | onde | mas | porque | quando
        durante | connosco | conosco | contigo | com (?:você|o|a)
        n[ao] (?:segunda|terça|quarta|quinta|sexta|sábado|domingo|entrevista|conversa|última)
        de (?:segunda|terça|quarta|quinta|sexta)(?:-feira)? | ontem | hoje | é | são | foi | foram | era | está | me
        nos | muito | ficou | ficaram
    """,
    no_subject="""
        o (?:cargo|processo|lugar|papel) | a (?:vaga|posição|empresa|oportunidade|função|candidatura|equipa|equipe)
        [os]? ?(?:seu|teu) (?:perfil|percurso|currículo|trabalho)
        [as]? ?(?:sua|tua) (?:experiência|candidatura|carreira|trajetória|formação) | noss[oa]s? | [oa]s? noss[oa]s?
        isto | isso | tudo | um possível | uma possível | como | si | você
    """,
    mine="""
        os meus: os seus | os teus
        as minhas: as suas | as tuas
        o meu: o seu | o teu
        a minha: a sua | a tua
        meus: seus | teus
        minhas: suas | tuas
        meu: seu | teu
        minha: sua | tua
    """,
)
