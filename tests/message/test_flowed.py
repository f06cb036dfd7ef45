import pytest

from assistant.message.flowed import unflow


@pytest.mark.parametrize(
    ("text", "delsp", "result"),
    [
        ("We have \nchosen \nsomebody.\nBye", False, "We have chosen somebody.\nBye"),
        ("Donau \ndampf", True, "Donaudampf"),
        (" From here", False, "From here"),  # space-stuffed
        ("> a \n> b\n>> c \n> d", False, "> a b\n>> c \n> d"),  # depth changes: the paragraph ends
        ("bye \n-- \nSandra", False, "bye \n-- \nSandra"),  # the signature delimiter is no soft break
    ],
)
def test_lines_that_a_program_broke_are_joined(text: str, delsp: bool, result: str) -> None:
    assert unflow(text, delsp=delsp) == result
