import pytest

from assistant.message.charset import decode


@pytest.mark.parametrize(
    ("raw", "label", "text"),
    [
        ("für".encode(), "utf-8", "für"),
        ("für".encode(), "iso-8859-1", "für"),  # UTF-8 under another label
        ("für".encode(), "us-ascii", "für"),
        ("für".encode(), "", "für"),
        ("für".encode(), "x-nobody-knows", "für"),
        ("für".encode("latin-1"), "utf-8", "für"),  # the other way round
        ("“für”".encode("cp1252"), "iso-8859-1", "“für”"),  # windows-1252 called latin-1
        ("fÃ¼r die StraÃŸe".encode(), "utf-8", "für die Straße"),  # encoded twice
        ("donâ€™t – wait".encode(), "utf-8", "don’t – wait"),  # twice in places only
        ("GARÇON À LA CARTE".encode(), "utf-8", "GARÇON À LA CARTE"),  # looks alike, and is right
        ("ü".encode("mac_roman"), "macintosh", "ü"),
        ("Привет".encode("koi8-r"), "koi8-r", "Привет"),
        ("你好".encode("gb18030"), "gb2312", "你好"),
        ("こんにちは".encode("iso2022_jp"), "", "こんにちは"),  # known by its escapes
        ("für".encode("utf-16"), "utf-16", "für"),
        (b"plain", "utf-16", "plain"),  # a label that cannot be
        (b"\xef\xbb\xbfhello", "", "hello"),  # byte order mark
        ("für".encode("utf-7"), "utf-7", "für"),
        ("für".encode(), '"UTF-8"', "für"),
        ("für".encode(), "utf-8; format=flowed", "für"),
        ("für caf".encode() + b"\xc3", "utf-8", "für caf\ufffd"),  # cut in the middle of a letter
    ],
)
def test_text_is_what_was_meant_whatever_the_label_says(raw: bytes, label: str, text: str) -> None:
    assert decode(raw, label) == text


@pytest.mark.parametrize(
    "label", ["zip", "base64", "hex", "rot13", "bz2", "idna", "punycode", "unicode_escape", "\0", "a" * 9999]
)
def test_what_is_no_charset_is_not_used_as_one(label: str) -> None:
    assert decode(b"x\\u0041 \xe4", label) == "x\\u0041 ä"
