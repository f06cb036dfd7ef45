import pytest

from assistant.message.references import MAX_IDS, MAX_LENGTH, chain, message_id, message_ids


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("<a@x> <b@y>\r\n <c@z>", ("<a@x>", "<b@y>", "<c@z>")),
        ("<a@x><b@y>", ("<a@x>", "<b@y>")),
        ("<a@x> <a@x>", ("<a@x>",)),
        ("Message of Tue <a@x>", ("<a@x>",)),
        ("<a @x> nonsense", ()),
    ],
)
def test_ids_are_found(value: str, found: tuple[str, ...]) -> None:
    assert message_ids(value) == found


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("<a@x>", "<a@x>"),
        ("a@x", "<a@x>"),
        ("<a@x> (comment)", "<a@x>"),
        ("", ""),
        ("< a@x >", "<a@x>"),
        ("<a\u202e\0@x>", "<a@x>"),
    ],
)
def test_a_message_id_gets_its_brackets(value: str, found: str) -> None:
    assert message_id(value) == found


@pytest.mark.parametrize(
    ("parent", "references", "in_reply_to", "result"),
    [
        ("<c>", ("<a>", "<b>"), (), ("<a>", "<b>", "<c>")),
        ("<c>", (), ("<b>",), ("<b>", "<c>")),  # RFC 5322: no References, one In-Reply-To
        ("<c>", (), ("<a>", "<b>"), ("<c>",)),  # more than one: nothing is known
        ("<c>", ("<c>", "<a>"), (), ("<a>", "<c>")),
    ],
)
def test_the_chain_is_the_parents_and_the_parent(
    parent: str, references: tuple[str, ...], in_reply_to: tuple[str, ...], result: tuple[str, ...]
) -> None:
    assert chain(parent, references, in_reply_to) == result


@pytest.mark.parametrize("width", [8, 90, 400])
def test_a_long_chain_loses_its_middle(width: int) -> None:
    ids = tuple(f"<{number:0{width}}>" for number in range(100))
    result = chain("<last>", ids)
    assert result[0] == ids[0]
    assert result[-1] == "<last>"
    assert result[1:-1] == ids[len(ids) - len(result) + 2 :]
    assert len(result) <= MAX_IDS
    assert len(" ".join(result)) <= MAX_LENGTH
