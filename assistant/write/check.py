"""Try out templates before a letter depends on them: `assistant doctor` and authors of a language use it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from assistant.config import Settings
from assistant.write.choose import FORMS
from assistant.write.facts import CONDITIONS, FACTS
from assistant.write.letter import Refusal, TemplateFault
from assistant.write.sample import sample_occasion, situations
from assistant.write.templates import Block, Condition, Templates, read_templates, shipped
from assistant.write.write import write

_OPEN = ("greets: ", "signs: ")  # conditions that end in words of the other side
_MOST = 40  # mistakes that are told at once


def check_templates(settings: Settings, code: str, forms: tuple[str, ...] = FORMS) -> tuple[str, ...]:
    """Every mistake in the templates of a language, one sentence each, with file and line where there is one.

    Each form is rendered for each kind of occasion, and proofread.
    """
    try:
        templates = read_templates(code, settings.writing.templates)
    except TemplateFault as fault:
        return (str(fault),)
    found = [*_strangers(settings, code), *_unknown(templates), *_conditions(templates)]
    found += [] if found else _letters(settings, templates, forms)
    return tuple(dict.fromkeys(found))[:_MOST]


def _strangers(settings: Settings, code: str) -> Iterator[str]:
    """Files of the person's own that nothing reads, such as "greeting.txt"."""
    own = settings.writing.templates
    if not own or (Path(own).expanduser() / code / "language.toml").is_file():
        return
    for path in sorted((Path(own).expanduser() / code).rglob("*")):
        name = path.relative_to(Path(own).expanduser())
        new = name.parent.name in ("sentences", "forms") and name.suffix == ".txt"
        if path.is_file() and not new and not (shipped() / name).is_file():
            yield f"{name}: no template has this name, so it is never read."


def _unknown(templates: Templates) -> Iterator[str]:
    for line in templates.every_line():
        for name in sorted(line.every_name() - set(FACTS)):
            yield f"{line.where}: nothing is called {name!r}; the facts are {', '.join(FACTS)}."


def _conditions(templates: Templates) -> Iterator[str]:
    known = {*CONDITIONS, *(f"form: {form}" for form in FORMS), *(name for name, _ in templates.language.variants)}
    code = templates.language.code

    def strange(conditions: tuple[Condition, ...]) -> Iterator[str]:
        return (one.word for one in conditions if one.word not in known and not one.word.startswith(_OPEN))

    groups: list[tuple[str, tuple[Block, ...]]] = [
        (f"{code}/greetings.txt", templates.greetings),
        (f"{code}/closings.txt", templates.closings),
        *((f"{code}/sentences/{slot}.txt", blocks) for slot, blocks in templates.sentences),
    ]
    for where, blocks in groups:
        for block in blocks:
            for header in block.when:
                yield from (f"{where}: there is no condition {word!r}." for word in strange(header))
    for form in templates.forms:
        for layout in form.layouts:
            for slot in (slot for paragraph in layout for slot in paragraph):
                yield from (
                    f"{code}/forms/{form.name}.txt: there is no condition {word!r}." for word in strange(slot.when)
                )


def _letters(settings: Settings, templates: Templates, forms: tuple[str, ...]) -> Iterator[str]:
    for form in forms:
        chosen = settings._replace(writing=settings.writing._replace(form=form))
        for number, situation in enumerate(situations()):
            for seed in range(2):
                occasion = sample_occasion(templates.language, replace(situation, thread_id=f"{number}-{seed}"))
                letter = write(occasion, chosen)
                if isinstance(letter, Refusal):
                    yield from (f"{templates.language.code}, form {form}: {fault}" for fault in letter.faults)
