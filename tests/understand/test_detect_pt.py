"""Portuguese: sentences that say no, and sentences that only sound like it."""

from datetime import UTC, datetime

import pytest

from assistant.message.message import Address, Message, Owner
from assistant.understand.classify import classify

OWNER = Owner(frozenset({"clara@casa.example"}), "Clara Vilhena")


def mail(subject: str, text: str) -> Message:
    return Message(
        source="test",
        key="1",
        message_id="<1@oficina.example>",
        thread_id="t",
        received_at=datetime(2026, 3, 2, 9, tzinfo=UTC),
        sender=Address("Rui Prates", "rui@oficina.example"),
        subject=subject,
        plain=text,
        text=text,
        to=(Address("Clara Vilhena", "clara@casa.example"),),
    )


REJECTIONS = [
    # offices and vendors
    ("A sua candidatura", "Olá Clara, a sua candidatura à vaga de contabilista não passou à fase de entrevistas."),
    ("Processo seletivo", "Prezada Clara, optamos por seguir com outros candidatos para a vaga de tesoureira."),
    (
        "Vaga de arquivista",
        "Olá Clara, a vaga de arquivista foi preenchida por recrutamento interno. Boa sorte na sua procura.",
    ),
    ("Vaga", "A vaga de analista foi cancelada pela diretoria, por isso o seu processo termina aqui."),
    ("A sua candidatura", "Não foi selecionada para a função, que será ocupada por uma pessoa com mais experiência."),
    # public bodies
    (
        "Procedimento concursal",
        "Fica notificada da sua exclusão definitiva do procedimento concursal para o posto de trabalho de motorista.",
    ),
    ("Concurso", "O concurso para professor ficou deserto, por nenhum candidato ter atingido a nota mínima."),
    # voices of several countries
    (
        "Vaga na loja",
        "Oi Clara, no fim quem ficou com a vaga de vendedora foi uma moça que mora aqui do lado. Boa sorte!",
    ),
    (
        "Designer",
        "Oi Clara, sobre a vaga de designer, dessa vez não rolou: fechamos com alguém com mais estrada em Figma.",
    ),
    (
        "Cozinha",
        "Clara, para a cozinha já arranjámos um rapaz de Viseu que cá trabalhou no verão. Obrigado pela entrevista.",
    ),
    # in the mouth of agents and professors
    ("Feedback", "Clara, o cliente decidiu-se pela outra finalista para a posição de chefe de compras."),
    ("Bolsa de doutoramento", "Cara Clara, a bolsa de doutoramento foi atribuída a um aluno que fez cá o mestrado."),
    # visa, withdrawn offer
    (
        "Seu processo",
        "Clara, a empresa não consegue patrocinar o visto de trabalho, não podemos contratar você como soldadora.",
    ),
    ("Proposta", "Lamentamos comunicar que retiramos a proposta de trabalho que lhe fizemos para encarregada de obra."),
    # the subject alone
    ("Clara: não foi selecionada para a vaga de rececionista", "Cumprimentos."),
]

OTHERS = [
    # conditional, undecided, another date
    ("A sua candidatura", "Recebemos a sua candidatura a contabilista. Se não for selecionada, avisaremos por e-mail."),
    ("Processo de arquivista", "Ainda não tomámos uma decisão sobre a vaga de arquivista; lamentamos a demora, Clara."),
    ("Entrevista", "Infelizmente não podemos fazer a entrevista amanhã. Quinta às dez dá-lhe jeito?"),
    ("Processo em pausa", "O processo seletivo de tesoureira está em pausa até a aprovação do orçamento."),
    (
        "Lista de espera",
        "A senhora ficou na lista de espera para o posto de motorista e será chamada se alguém desistir.",
    ),
    # good news in bad words
    (
        "Seu processo",
        "Desculpe a demora, Clara. Foi difícil decidir, mas temos o prazer de oferecer a vaga de contabilista a você.",
    ),
    (
        "Outra vaga",
        "A vaga de vendedora foi preenchida, mas gostaríamos de entrevistar você para encarregada. Pode na segunda?",
    ),
    ("Erro", "Ignore a mensagem de ontem, foi enviada por engano: a sua candidatura à vaga continua no processo."),
    # what the reader or others did
    ("A sua desistência", "Confirmamos a sua desistência da vaga de contabilista, conforme solicitado. Lamentamos."),
    ("ai", "Não me escolheram na loja, disseram que outra candidata encaixava melhor. Estou arrasada."),
    ("Referências", "Uma antiga colega sua concorre a uma vaga aqui e indicou o seu nome como referência."),
    # other matters
    ("A sua solicitação", "Lamentamos informar que o seu pedido de empréstimo foi recusado pelo banco."),
    ("O apartamento", "O senhorio escolheu outra inquilina para o apartamento, lamento muito."),
    ("O seu manuscrito", "Os revisores não recomendam a publicação do seu manuscrito na revista."),
    ("Apólice", "A sua apólice não cobre o sinistro, pelo que a seguradora recusou o pedido."),
]


@pytest.mark.parametrize(("subject", "text"), REJECTIONS)
def test_a_no_is_recognised(subject: str, text: str) -> None:
    verdict = classify(mail(subject, text), (), OWNER)
    assert verdict.is_rejection, verdict.evidence
    assert verdict.language == "pt"


@pytest.mark.parametrize(("subject", "text"), OTHERS)
def test_what_only_sounds_like_a_no_is_not_one(subject: str, text: str) -> None:
    verdict = classify(mail(subject, text), (), OWNER)
    assert not verdict.is_rejection, verdict.evidence
