"""The files under templates/: found, read, and turned into values. docs/letters.md describes how they are written."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from assistant.write.language import Language, read_language
from assistant.write.letter import TemplateFault
from assistant.write.render import names_in

# What stands between these is left out when something in it is not known: "[[ at {{ company }}]]".
_BRACKETS = re.compile(r"(\[\[|\]\])")
_LIMIT = 200_000  # characters of one file
_SPECIAL = ("note",)  # slots that are filled without a file


@dataclass(frozen=True, slots=True)
class Condition:
    """Something that must hold, or must not, for a block or slot to be used."""

    word: str
    wanted: bool = True

    def holds(self, true: frozenset[str]) -> bool:
        return (self.word in true) is self.wanted


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a sentence with the facts it names, or a part in double brackets with pieces of its own."""

    source: str = ""
    names: frozenset[str] = frozenset()
    inner: tuple["Piece", ...] = ()

    def spoken(self, sayable: frozenset[str]) -> tuple["Piece", ...]:
        """The stretches that remain when only these facts can be said."""
        if self.source:
            return (self,)
        return spoken(self.inner, sayable) if needs(self.inner) <= sayable else ()

    def every_name(self) -> frozenset[str]:
        return self.names.union(*(piece.every_name() for piece in self.inner))


def needs(pieces: tuple[Piece, ...]) -> frozenset[str]:
    """The facts without which the pieces cannot be said."""
    return frozenset().union(*(piece.names for piece in pieces))


def spoken(pieces: tuple[Piece, ...], sayable: frozenset[str]) -> tuple[Piece, ...]:
    return tuple(part for piece in pieces for part in piece.spoken(sayable))


@dataclass(frozen=True, slots=True)
class Line:
    """One alternative: a sentence, sometimes two, as the file has it."""

    source: str
    pieces: tuple[Piece, ...]
    where: str  # "en/sentences/door.txt, line 12"

    @property
    def needs(self) -> frozenset[str]:
        """The facts without which it cannot be said."""
        return needs(self.pieces)

    def every_name(self) -> frozenset[str]:
        """All facts it could say."""
        return frozenset().union(*(piece.every_name() for piece in self.pieces))

    def spoken(self, sayable: frozenset[str]) -> tuple[Piece, ...]:
        """The stretches that make the sentence when these facts can be said."""
        return spoken(self.pieces, sayable)


@dataclass(frozen=True, slots=True)
class Block:
    """Alternatives for one situation: any of the bracketed lines above them holds."""

    when: tuple[tuple[Condition, ...], ...]
    lines: tuple[Line, ...]

    def holds(self, true: frozenset[str]) -> bool:
        return any(all(condition.holds(true) for condition in header) for header in self.when)


@dataclass(frozen=True, slots=True)
class Slot:
    """A place in a form that a sentence fills."""

    name: str
    optional: bool
    when: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Form:
    """The order of slots: layouts, each of paragraphs, each of slots."""

    name: str
    layouts: tuple[tuple[tuple[Slot, ...], ...], ...]


@dataclass(frozen=True, slots=True)
class Templates:
    """All files of one language."""

    language: Language
    greetings: tuple[Block, ...]
    closings: tuple[Block, ...]
    forms: tuple[Form, ...]
    sentences: tuple[tuple[str, tuple[Block, ...]], ...]  # slot → blocks, in the order they are tried

    def form(self, name: str) -> Form:
        """Raises TemplateFault where this language has no such form."""
        for form in self.forms:
            if form.name == name:
                return form
        raise TemplateFault(f"{self.language.code}/forms/{name}.txt: there is no such file.")

    def blocks(self, slot: str) -> tuple[Block, ...]:
        return dict(self.sentences).get(slot, ())

    def every_line(self) -> Iterator[Line]:
        for blocks in (self.greetings, self.closings, *(blocks for _, blocks in self.sentences)):
            for block in blocks:
                yield from block.lines


def shipped() -> Path:
    """The folder that comes with the program: inside the package once installed, at top level in a checkout."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "templates"
    return inside if inside.is_dir() else package.parent / "templates"


def languages(own: str = "") -> tuple[str, ...]:
    """The languages that letters can be written in; the person's own folder may add some."""
    folders = (shipped(), Path(own).expanduser()) if own else (shipped(),)
    return tuple(sorted({path.parent.name for folder in folders for path in folder.glob("*/language.toml")}))


def read_templates(code: str, own: str = "") -> Templates:
    """The templates of a language, the person's own files before the shipped ones.

    Raises TemplateFault with file, line and reason.
    """
    if not own:
        return _shipped(code)
    folder = Path(own).expanduser()
    if not folder.is_dir():
        raise TemplateFault(f"{folder}: there is no such folder; [writing] templates names it.")
    files = sorted(path for path in (folder / code).rglob("*") if path.is_file())
    return _own(code, folder, tuple((path, path.stat().st_mtime_ns, path.stat().st_size) for path in files))


@cache
def shipped_language(code: str) -> Language:
    """What is known of a language by its shipped file alone, without a look at the sentences."""
    return read_language(code, _text(code, "language.toml", (shipped(),)), f"{code}/language.toml")


@cache
def _shipped(code: str) -> Templates:
    return _read(code, (shipped(),))


@lru_cache(maxsize=16)
def _own(code: str, folder: Path, state: tuple[tuple[Path, int, int], ...]) -> Templates:
    """Read once for each state of the files: a folder may change while the program watches."""
    return _read(code, (folder, shipped()))


def _read(code: str, folders: tuple[Path, ...]) -> Templates:
    def blocks(name: str) -> tuple[Block, ...]:
        return parse_blocks(_text(code, name, folders), f"{code}/{name}")

    slots = _names(code, "sentences", folders)
    forms = tuple(
        parse_form(name, _text(code, f"forms/{name}.txt", folders), f"{code}/forms/{name}.txt", (*slots, *_SPECIAL))
        for name in _names(code, "forms", folders)
    )
    return Templates(
        language=read_language(code, _text(code, "language.toml", folders), f"{code}/language.toml"),
        greetings=blocks("greetings.txt"),
        closings=blocks("closings.txt"),
        forms=forms,
        sentences=tuple((slot, blocks(f"sentences/{slot}.txt")) for slot in slots),
    )


def _names(code: str, kind: str, folders: tuple[Path, ...]) -> tuple[str, ...]:
    return tuple(sorted({path.stem for folder in folders for path in (folder / code / kind).glob("*.txt")}))


def _text(code: str, name: str, folders: tuple[Path, ...]) -> str:
    for folder in folders:
        path = folder / code / name
        try:
            text = path.read_text(encoding="utf-8")
        except FileNotFoundError:
            continue
        except (OSError, UnicodeDecodeError) as error:
            raise TemplateFault(f"{path}: cannot be read as UTF-8 text ({error}).") from error
        if len(text) > _LIMIT:
            raise TemplateFault(f"{path}: longer than {_LIMIT} characters.")
        return text
    raise TemplateFault(f"{code}/{name}: there is no such file.")


def parse_blocks(text: str, where: str) -> tuple[Block, ...]:
    """Blocks of alternatives, each under one or more bracketed lines of conditions."""
    found: list[Block] = []
    headers: list[tuple[Condition, ...]] = []
    lines: list[Line] = []
    for number, line in _lines(text):
        place = f"{where}, line {number}"
        if line.startswith("[") and not line.startswith("[["):
            if lines:
                found.append(Block(tuple(headers), tuple(lines)))
                headers, lines = [], []
            headers.append(_conditions(line, place))
        elif not headers:
            raise TemplateFault(f"{place}: a sentence stands before the first line in brackets.")
        else:
            lines.append(parse_line(line, place))
    if headers:
        found.append(Block(tuple(headers), tuple(lines)))
    return tuple(found)


def parse_line(source: str, where: str) -> Line:
    """One alternative; raises TemplateFault where Jinja cannot read it."""
    open_parts: list[list[Piece]] = [[]]
    for part in _BRACKETS.split(source):
        if part == "[[":
            open_parts.append([])
        elif part == "]]":
            if len(open_parts) == 1:
                raise TemplateFault(f"{where}: ]] without [[ before it.")
            inner = tuple(open_parts.pop())
            if inner:
                open_parts[-1].append(Piece(inner=inner))
        elif part:
            open_parts[-1].append(Piece(part, names_in(part, where)))
    if len(open_parts) > 1:
        raise TemplateFault(f"{where}: [[ is never closed by ]].")
    return Line(source, tuple(open_parts[0]), where)


def parse_form(name: str, text: str, where: str, known: tuple[str, ...]) -> Form:
    """A form: a slot a line, an empty line between paragraphs, "---" between layouts."""
    layouts: list[tuple[tuple[Slot, ...], ...]] = []
    paragraphs: list[tuple[Slot, ...]] = []
    slots: list[Slot] = []
    for number, line in [*_lines(text, empty=True), (0, "---")]:
        if line in ("", "---"):
            if slots:
                paragraphs.append(tuple(slots))
            if line and paragraphs:
                layouts.append(tuple(paragraphs))
            slots, paragraphs = [], [] if line else paragraphs
            continue
        slots.append(_slot(line, f"{where}, line {number}", known))
    if not layouts:
        raise TemplateFault(f"{where}: names no slot.")
    return Form(name, tuple(layouts))


def _slot(line: str, place: str, known: tuple[str, ...]) -> Slot:
    word, bracket, rest = line.partition("[")
    name = word.strip()
    optional = name.endswith("?")
    name = name.removesuffix("?")
    if name not in known:
        raise TemplateFault(f"{place}: there is no file sentences/{name}.txt.")
    return Slot(name, optional, _conditions(bracket + rest, place) if bracket else ())


def _lines(text: str, *, empty: bool = False) -> Iterator[tuple[int, str]]:
    """Numbered lines without comments; a line that is only a comment is not an empty line."""
    for number, line in enumerate(text.splitlines(), 1):
        stripped = line.strip()
        if stripped.startswith("#") or not (stripped or empty):
            continue
        yield number, stripped


def _conditions(line: str, place: str) -> tuple[Condition, ...]:
    if not (line.startswith("[") and line.endswith("]")):
        raise TemplateFault(f"{place}: conditions stand between [ and ].")
    words = [" ".join(word.casefold().split()) for word in line[1:-1].split(",")]
    return tuple(Condition(word.removeprefix("not "), not word.startswith("not ")) for word in words if word)
