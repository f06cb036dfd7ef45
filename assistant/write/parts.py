"""A letter taken apart again: greeting, paragraphs, closing, signature."""

from dataclasses import dataclass

from assistant.write.letter import Letter


@dataclass(frozen=True, slots=True)
class Parts:
    greeting: str
    paragraphs: tuple[str, ...]
    closing: str
    signature: str  # name and contact lines, one a line

    @property
    def body(self) -> str:
        """What stands between greeting and closing."""
        return "\n\n".join(self.paragraphs)


def parts(letter: Letter) -> Parts:
    """The parts; a letter without a recorded closing ends in its last paragraph's first line."""
    greeting, _, rest = letter.text.partition("\n\n")
    recorded = next((choice.value for choice in letter.choices if choice.what == "closing"), "")
    body, found, signature = rest.rpartition(f"\n\n{recorded}\n") if recorded else ("", "", "")
    if not found:
        body, _, last = rest.rpartition("\n\n")
        recorded, _, signature = last.partition("\n")
    return Parts(greeting, tuple(body.split("\n\n")) if body else (), recorded, signature)
