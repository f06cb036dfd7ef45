import pytest

from assistant.message.addresses import MAX_ADDRESSES, read_addresses
from assistant.message.message import Address


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("s@x.example", [("", "s@x.example")]),
        ("Sandra Ing <S@X.Example>", [("Sandra Ing", "s@x.example")]),
        ('"Ing, Sandra" <s@x.example>, b@y.example', [("Ing, Sandra", "s@x.example"), ("", "b@y.example")]),
        ("Ing, Sandra <s@x.example>", [("Ing, Sandra", "s@x.example")]),  # quotes forgotten
        ("s@x.example (Sandra Ing)", [("Sandra Ing", "s@x.example")]),
        ("=?utf-8?q?J=C3=B6rg_M=C3=BCller?= <j@x.example>", [("Jörg Müller", "j@x.example")]),
        ('"=?utf-8?q?J=C3=B6rg?=" <j@x.example>', [("Jörg", "j@x.example")]),  # encoded within quotes
        ("=?utf-8?q?Evil=0D=0ABcc=3A_v=40x=2Eexample?= <e@x.example>", [("Evil Bcc: v@x.example", "e@x.example")]),
        ('"hr@acme.example" <evil@x.example>', [("hr@acme.example", "evil@x.example")]),  # the name claims an address
        ("Team: a@x.example, b@y.example;", [("", "a@x.example"), ("", "b@y.example")]),
        ("undisclosed-recipients:;", [("undisclosed-recipients:", "")]),
        ("<@relay.example:s@x.example>", [("", "s@x.example")]),
        ("Acme Hiring Team", [("Acme Hiring Team", "")]),
        ("'Sandra Ing' <s@x.example>", [("Sandra Ing", "s@x.example")]),
        ('"a \\"b\\" c" <s@x.example>', [('a "b" c', "s@x.example")]),
        ("s@x.example\u202e <t@y.example>", [("s@x.example", "t@y.example")]),
        ("", []),
        ('"<(', [('" < (', "")]),
    ],
)
def test_addresses_are_read_from_any_header(value: str, found: list[tuple[str, str]]) -> None:
    assert read_addresses(value) == tuple(Address(*one) for one in found)


def test_a_header_of_thousands_of_addresses_is_cut() -> None:
    assert len(read_addresses("a@x.example, " * 100_000)) == MAX_ADDRESSES
