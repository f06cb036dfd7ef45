"""What kind of letter: its language, its register, its form. Each choice says why."""

from assistant.config import Settings
from assistant.write.language import Language
from assistant.write.letter import Choice, Occasion
from assistant.write.people import addressee

FORMS = ("six-elements", "graceful", "conversational", "formal", "three-step")

# (what must be true of the occasion, the form, why); the first row that fits decides. Words as in facts.CONDITIONS.
_ROWS: tuple[tuple[frozenset[str], str, str], ...] = (
    # The one form of the advice with an opening for news that somebody else broke.
    (frozenset({"heard"}), "six-elements", "the news came from somebody else"),
    # Nobody is known there: courteous and brief.
    (frozenset({"team", "formal"}), "formal", "a team reads the address, and nothing shows first names"),
    (frozenset({"team"}), "six-elements", "a team reads the address"),
    # A question about one's skills is welcome only where somebody knows them.
    (frozenset({"may ask", "final round"}), "three-step", "a final round with people one may ask"),
    (frozenset({"may ask", "met you"}), "three-step", "they met you and invite a question"),
    # Surnames: formal, with the fuller form where there is something to tell.
    (frozenset({"formal", "hiring manager", "subject"}), "graceful", "a hiring manager, and a subject to come back to"),
    (frozenset({"formal", "recruiter", "interviewed"}), "six-elements", "a recruiter who led through the interviews"),
    (frozenset({"formal"}), "formal", "they write with surnames"),
    # First names.
    (frozenset({"hiring manager", "interviewed"}), "graceful", "a hiring manager after an interview"),
    (frozenset({"interviewer", "subject"}), "graceful", "an interviewer, and a subject to come back to"),
    (frozenset({"interviewed"}), "conversational", "first names after an interview"),
    (frozenset({"recruiter"}), "conversational", "first names with a recruiter"),
    (frozenset(), "six-elements", "a person wrote, and little else is known"),
)


def choose_language(occasion: Occasion, available: tuple[str, ...]) -> Choice:
    """The language the contact writes, where there are templates for it; English otherwise."""
    person = occasion.contact.person
    wanted = (person.language if person else None) or occasion.rejection.language
    if wanted in available:
        return Choice("language", wanted, "the language the contact writes")
    return Choice("language", "en", f"there are no templates for {wanted or 'the language of this mail'}")


def choose_register(occasion: Occasion, language: Language) -> Choice:
    """How the contact addresses the owner; where nothing shows it, what is usual in the language."""
    person = occasion.contact.person
    # Where no name can be read the greeting goes to a team, and a team is no "du".
    if person is None or addressee(occasion.contact, language.titles) is None:
        return Choice("register", language.team_register, "a team reads the address")
    if person.register is not None:
        return Choice("register", person.register, f"they write {person.greeting!r}" if person.greeting else "theirs")
    return Choice("register", language.unknown_register, "nothing shows theirs; this is usual")


def choose_form(true: frozenset[str], settings: Settings) -> Choice:
    """The form from the settings, or the first row of the table that fits the occasion."""
    if settings.writing.form != "auto":
        return Choice("form", settings.writing.form, "the settings ask for it")
    form, why = next((form, why) for when, form, why in _ROWS if when <= true)
    return Choice("form", form, why)
