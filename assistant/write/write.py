"""Occasion → Letter or Refusal: choose, render, proofread."""

import re
from dataclasses import replace

from assistant.config import Settings
from assistant.message.clean import clean_line
from assistant.understand.story import Register
from assistant.write.choose import choose_form, choose_language, choose_register
from assistant.write.facts import Facts, gather
from assistant.write.language import Language
from assistant.write.letter import Choice, Letter, Occasion, Refusal, TemplateFault
from assistant.write.people import in_order
from assistant.write.pick import mirrored, pick_body, pick_line
from assistant.write.proofread import proofread
from assistant.write.signing import signature_lines
from assistant.write.templates import Templates, languages, read_templates

_MOST_GREETING = 3  # words: "Buongiorno caro Robin"


def write(occasion: Occasion, settings: Settings) -> Letter | Refusal:
    """The letter for an occasion, proofread; the same occasion always gives the same letter.

    Whatever the mail holds, it never raises: what cannot be written is a Refusal with its reasons.
    """
    try:
        letter, templates, facts = _compose(occasion, settings)
    except TemplateFault as fault:
        return Refusal((str(fault),), None)
    faults = proofread(letter, occasion, templates, facts)
    return Refusal(faults, letter) if faults else letter


def _compose(occasion: Occasion, settings: Settings) -> tuple[Letter, Templates, Facts]:
    chosen = choose_language(occasion, languages(settings.writing.templates))
    templates = read_templates(chosen.value, settings.writing.templates)
    by_register = choose_register(occasion, templates.language)
    register = Register(by_register.value)
    facts = gather(occasion, templates.language, register, settings)
    form = choose_form(facts.true, settings)
    theirs = _mirrored(occasion, facts) | _first_names(occasion, own_name(occasion, settings), templates.language)
    facts = replace(facts, true=facts.true | theirs | {f"form: {form.value}"})
    seed = f"{occasion.contact.thread_id}\0{occasion.contact.address.address}"
    body = pick_body(templates.form(form.value), templates, facts, seed=seed, avoid=occasion.avoid, note=occasion.note)
    greeting, greeted_by = pick_line(templates.greetings, facts.true, facts, seed)
    closing, closed_by = pick_line(templates.closings, facts.true, facts, seed)
    letter = Letter(
        text="\n\n".join((greeting, *body.paragraphs, closing + "\n" + signature(occasion, settings, facts))),
        form=form.value,
        language=chosen.value,
        register=register,
        sentences=body.sources,
        choices=(
            chosen, by_register, form, Choice("greeting", greeting, greeted_by), *body.choices,
            Choice("closing", closing, closed_by),
        ),
    )  # fmt: skip
    return letter, templates, facts


def _mirrored(occasion: Occasion, facts: Facts) -> frozenset[str]:
    person = occasion.contact.person
    if person is None:
        return frozenset()
    names = facts.addressee.full.split() if facts.addressee else []
    return mirrored(person.greeting, person.closing, names)


def _first_names(occasion: Occasion, own: str, language: Language) -> frozenset[str]:
    """Where they greet with "Bonjour Robin" and nothing that keeps a distance, whatever their register is."""
    greeting = occasion.contact.person.greeting if occasion.contact.person else ""
    words = [word.rstrip(".,!:") for word in greeting.casefold().split()]
    titles = {word.casefold().rstrip(".") for word in (*language.titles.female, *language.titles.male)}
    by_first = bool(own) and 1 < len(words) <= _MOST_GREETING and words[-1] == own.casefold().split()[0]
    return frozenset({"first names"}) if by_first and not titles & set(words) else frozenset()


def signature(occasion: Occasion, settings: Settings, facts: Facts) -> str:
    """What stands below the closing: the settings' signature, else name and private contact lines."""
    me = settings.me
    if own := signature_lines(me.signature):
        return "\n".join(own)
    name = own_name(occasion, settings)
    friendly = "form: conversational" in facts.true and "informal" in facts.true
    first = name.split()[0] if friendly and name else name
    linkedin = me.linkedin if "informal" in facts.true else ""
    lines = (first, me.email, me.phone, linkedin)
    return "\n".join(clean_line(line) for line in lines if line.strip())


def own_name(occasion: Occasion, settings: Settings) -> str:
    """The owner's name: from the settings, the mailbox, or as the other side writes it in To; "" where none tells."""
    shown = [occasion.owner.name]
    shown += [to.name for to in occasion.answered.to if to.address in occasion.owner.addresses]
    named = [settings.me.name, *(_as_signed(name) for name in shown)]
    named += [_from_address(address) for address in sorted(occasion.owner.addresses)]
    return next((clean_line(name) for name in named if name.strip() and "@" not in name), "")


def _as_signed(shown: str) -> str:
    """ "ASHDOWN, Robin", as address books have it, as one signs: "Robin Ashdown"."""
    words = in_order(shown).split()
    loud = [word for word in words if word.isupper() and len(word) > 2]
    return " ".join(word.title() if word in loud and len(loud) < len(words) else word for word in words)


def _from_address(address: str) -> str:
    """ "robin.ashdown@…" → "Robin Ashdown": the owner reads it before it goes out, and it is their own."""
    local = address.partition("@")[0].partition("+")[0]
    words = re.split(r"[._]", local)
    spelled = len(words) == 2 and all(word.isalpha() and len(word) > 1 for word in words)
    return " ".join(word.capitalize() for word in words) if spelled else ""
