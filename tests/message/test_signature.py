import pytest

from tests.message.build import plain


@pytest.mark.parametrize(
    ("text", "own", "signature"),
    [
        ("Hello\nSandra\n-- \nGrainwood\nOak Street 1", "Hello\nSandra", "Grainwood\nOak Street 1"),
        ("Hello\n--\nGrainwood", "Hello", "Grainwood"),  # the blank was lost on the way
        ("Hello\n--\n" + "more\n" * 30, "Hello\n--\n" + "more\n" * 29 + "more", ""),  # a rule in a letter
        ("Hello\nSandra\n\nSent from my iPhone", "Hello\nSandra", "Sent from my iPhone"),
        ("Hallo\n\nVon meinem iPhone gesendet", "Hallo", "Von meinem iPhone gesendet"),
        ("Bonjour\n\nEnvoyé de mon iPhone", "Bonjour", "Envoyé de mon iPhone"),
        ("Hola\n\nEnviado desde mi iPhone", "Hola", "Enviado desde mi iPhone"),
        ("Olá\n\nEnviado do meu iPhone", "Olá", "Enviado do meu iPhone"),
        ("Ciao\n\nInviato da iPhone", "Ciao", "Inviato da iPhone"),
        ("Hoi\n\nVerstuurd vanaf mijn iPhone", "Hoi", "Verstuurd vanaf mijn iPhone"),
        ("Von meinem Team herzliche Grüße\nIna", "Von meinem Team herzliche Grüße\nIna", ""),
    ],
)
def test_the_signature_is_what_stands_below_its_delimiter(text: str, own: str, signature: str) -> None:
    message = plain(text)
    assert message.text == own
    assert message.signature == signature
