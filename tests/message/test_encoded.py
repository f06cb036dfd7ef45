import pytest

from assistant.message.encoded import decode_words, from_base64, parameters


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("=?utf-8?q?f=C3=BCr_dich?=", "für dich"),
        ("=?UTF-8?B?ZsO8cg==?= dich", "für dich"),
        ("=?iso-8859-1?q?f=FCr?= =?iso-8859-1?q?_dich?=", "für dich"),  # white space between words is none
        ("=?utf-8?b?w7w?= =?utf-8?b?cg?=", "ür"),  # padding lost
        ("=?utf-8?q?f=C3?= =?utf-8?q?=BCr?=", "für"),  # a letter cut in two
        ("=?utf-8*de?q?f=C3=BCr?=", "für"),  # with a language (RFC 2231)
        ("=?nonsense?q?abc?=", "abc"),
        ("=?utf-8?q?two words?=", "two words"),  # a blank where none may be
        ("a =?utf-8?q?b?= c", "a b c"),
        ("=?utf-8?x?abc?=", "=?utf-8?x?abc?="),  # no such encoding
        ("100 =? of =? what", "100 =? of =? what"),
    ],
)
def test_encoded_words_are_read_leniently(value: str, text: str) -> None:
    assert decode_words(value) == text


@pytest.mark.parametrize(
    ("value", "name", "content"),
    [
        ('text/plain; charset="utf-8"', "charset", "utf-8"),
        ("text/plain; CHARSET=utf-8", "charset", "utf-8"),
        ('a/b; name="a; b.pdf"', "name", "a; b.pdf"),
        ("a/b; name*=utf-8''%C3%BCber.pdf", "name", "über.pdf"),
        ("a/b; name*1=ber.pdf; name*0*=utf-8''%C3%BC", "name", "über.pdf"),  # sections out of order
        ('a/b; name="=?utf-8?q?=C3=BCber.pdf?="', "name", "über.pdf"),  # not allowed, and usual
        ('a/b; name="open', "name", "open"),
    ],
)
def test_parameters_are_found(value: str, name: str, content: str) -> None:
    assert parameters(value)[1][name] == content


@pytest.mark.parametrize(
    ("encoded", "decoded"),
    [
        (b"aGVs\r\nbG8=", b"hello"),
        (b"aGVsbG8", b"hello"),  # padding lost
        (b"aGk=aGk=", b"hihi"),  # two pieces glued together
        (b"a-_G!Vs bG8=\0", b"k\xef\xc6V\xc6\xc6"),  # strange letters between
        (b"a", b""),
        (b"====", b""),
    ],
)
def test_base64_gives_what_can_be_decoded(encoded: bytes, decoded: bytes) -> None:
    assert from_base64(encoded) == decoded
