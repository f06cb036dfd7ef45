"""Spanish: sentences that say no, and sentences that only sound like it."""

from datetime import UTC, datetime

import pytest

from assistant.message.message import Address, Message, Owner
from assistant.understand.classify import classify

OWNER = Owner(frozenset({"elena@casa.example"}), "Elena Iturbe")


def mail(subject: str, text: str) -> Message:
    return Message(
        source="test",
        key="1",
        message_id="<1@taller.example>",
        thread_id="t",
        received_at=datetime(2026, 3, 2, 9, tzinfo=UTC),
        sender=Address("Paco Roldán", "paco@taller.example"),
        subject=subject,
        plain=text,
        text=text,
        to=(Address("Elena Iturbe", "elena@casa.example"),),
    )


REJECTIONS = [
    # offices and vendors
    ("Tu candidatura", "Hola Elena: tu candidatura para el puesto de contable no ha superado la fase de preselección."),
    (
        "Su postulación",
        "Estimada Elena: hemos optado por seguir adelante con otros postulantes para la vacante de tesorera.",
    ),
    (
        "Puesto de archivera",
        "Hola Elena, el puesto de archivera se ha cubierto por promoción interna. Mucha suerte en tu búsqueda.",
    ),
    ("Vacante", "La vacante de analista ha sido cancelada por la dirección, por lo que tu proceso termina aquí."),
    (
        "Tu candidatura",
        "No has sido seleccionada para el puesto, que finalmente ocupará una persona con más recorrido.",
    ),
    # public bodies
    ("Proceso selectivo", "Se le comunica su exclusión definitiva del proceso selectivo para la plaza de conserje."),
    ("Plaza de oficial", "La plaza de oficial queda desierta al no haber alcanzado ningún aspirante la nota mínima."),
    # voices of several countries
    ("Pega en la tienda", "Elena, al final se quedó con la pega de vendedora una niña que vive al frente. ¡Suerte!"),
    (
        "Búsqueda de diseñadora",
        "Hola Elena, te cuento que en la búsqueda de diseñadora no quedaste, fuimos por alguien con más años de Figma.",
    ),
    ("El curro de cocinera", "Elena, para cocinera hemos cogido a un chaval de Cuenca que ya estuvo con nosotros."),
    # in the mouth of agents and professors
    ("Feedback", "Elena, el cliente se ha decantado por la otra finalista para el puesto de jefa de compras."),
    ("Contrato predoctoral", "Querida Elena: el contrato predoctoral se lo lleva un alumno que hizo aquí el máster."),
    # visa, withdrawn offer
    (
        "Tu proceso",
        "Elena, la empresa no puede patrocinar el visado de trabajo, así que no podemos contratarte como soldadora.",
    ),
    (
        "Oferta",
        "Lamentamos comunicarle que retiramos la oferta de incorporación que le hicimos para el puesto de capataz.",
    ),
    # the subject alone
    ("Elena: no has sido seleccionada para el puesto de recepcionista", "Un saludo."),
]

OTHERS = [
    # conditional, undecided, another date
    (
        "Tu candidatura",
        "Hemos recibido tu candidatura para contable. Si no eres seleccionada, te avisaremos por correo.",
    ),
    (
        "Proceso de archivera",
        "Todavía no hemos tomado una decisión sobre el puesto de archivera; sentimos el retraso, Elena.",
    ),
    ("Entrevista", "Lamentablemente no podemos hacer la entrevista mañana. ¿Te vendría bien el jueves a las diez?"),
    ("Proceso en pausa", "Hemos pausado el proceso de selección de tesorera hasta que se apruebe el presupuesto."),
    (
        "Lista de espera",
        "Ha quedado usted en la lista de espera para la plaza de conserje; será llamada si alguien renuncia.",
    ),
    # good news in bad words
    (
        "Tu proceso",
        "Siento la tardanza, Elena. No ha sido fácil decidir, pero nos complace ofrecerte el puesto de contable.",
    ),
    (
        "Otra vacante",
        "La vacante de vendedora se cubrió, pero nos gustaría entrevistarte para encargada. ¿Puedes el lunes?",
    ),
    ("Error", "Ignora el mensaje de ayer, se envió por error: tu candidatura al puesto sigue en el proceso."),
    # what the reader or others did
    (
        "Tu retirada",
        "Confirmamos que has retirado tu candidatura al puesto de contable, como nos pediste. Lo lamentamos.",
    ),
    ("ay", "No me han cogido en la tienda, dicen que otra candidata encajaba mejor. Estoy fatal."),
    ("Referencias", "Una antigua compañera suya aspira a un puesto aquí y nos ha dado su nombre como referencia."),
    # other matters
    ("Su solicitud", "Lamentamos informarle de que su solicitud de préstamo hipotecario ha sido rechazada."),
    ("El piso", "El propietario ha elegido a otra inquilina para el piso, lo siento mucho."),
    ("Su manuscrito", "Los revisores no recomiendan la publicación de su manuscrito en la revista."),
    ("Póliza", "Su póliza no cubre el siniestro, por lo que la aseguradora ha rechazado su reclamación."),
]


@pytest.mark.parametrize(("subject", "text"), REJECTIONS)
def test_a_no_is_recognised(subject: str, text: str) -> None:
    verdict = classify(mail(subject, text), (), OWNER)
    assert verdict.is_rejection, verdict.evidence
    assert verdict.language == "es"


@pytest.mark.parametrize(("subject", "text"), OTHERS)
def test_what_only_sounds_like_a_no_is_not_one(subject: str, text: str) -> None:
    verdict = classify(mail(subject, text), (), OWNER)
    assert not verdict.is_rejection, verdict.evidence
