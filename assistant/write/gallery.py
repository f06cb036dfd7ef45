"""All forms for one invented story, so that a person can choose."""

from assistant.config import Settings
from assistant.understand.story import Register, Stage
from assistant.write.choose import FORMS
from assistant.write.language import Language
from assistant.write.letter import Refusal
from assistant.write.sample import Situation, sample_occasion
from assistant.write.templates import read_templates
from assistant.write.write import write


def gallery(settings: Settings, language: str) -> str:
    """Every form in both registers, and the variant for news heard from others; faults where there are any.

    Raises TemplateFault where the language has no templates, or the person's own cannot be read.
    """
    known = read_templates(language, settings.writing.templates).language
    shown = []
    for form in FORMS:
        for register in Register:
            situation = Situation(register, Stage.FINAL_ROUND, may_ask_feedback=form == "three-step")
            shown.append(_show(form, situation, settings, known))
        if form == "six-elements":
            shown.append(_show(form, Situation(heard=True), settings, known))
    return "\n\n\n".join(shown)


def _show(form: str, situation: Situation, settings: Settings, language: Language) -> str:
    chosen = settings._replace(writing=settings.writing._replace(form=form))
    letter = write(sample_occasion(language, situation), chosen)
    title = f"{form} ({situation.register}{', heard from others' if situation.heard else ''})"
    text = "\n".join(letter.faults) if isinstance(letter, Refusal) else letter.text
    return f"{title}\n{'─' * len(title)}\n\n{text}"
