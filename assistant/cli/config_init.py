"""`assistant config init`: a few questions, a letter to look at, and a file that explains itself."""

import argparse
from collections.abc import Callable
from pathlib import Path

from assistant import places
from assistant.cli.output import FAINT, STRONG, say, tell, wrap
from assistant.config import Me, Settings, Writing
from assistant.config.write import commented
from assistant.errors import UsageError

# form: how it sounds, in words of a person who has to choose
TONES = {
    "auto": "chosen for each letter, after what happened",
    "conversational": "short and warm: Hi …",
    "graceful": "thanks, what you take away, and staying in touch",
    "formal": "Ms, Mr, Dr; appreciation, and other roles that may suit",
    "six-elements": "thanks, disappointment in half a sentence, lasting interest",
    "three-step": "thanks, one question about what to improve, an open door",
}


def run(arguments: argparse.Namespace) -> int:
    """Ask what was not given, show a letter, write the file; an existing one is kept unless --replace is given."""
    path: Path = getattr(arguments, "config", None) or places.find(account=arguments.account).config
    if path.exists() and not arguments.replace:
        raise UsageError(
            f"{path}: there is a settings file already. Edit it (assistant config show explains each setting), "
            "or write a new one with --replace: the old one is kept beside it."
        )
    asking = _Asking()
    if asking.wanted(arguments):
        tell("A few questions. Enter leaves out what you do not want to say. Nothing is sent anywhere.")
        say()
    me, form = _me(arguments, asking), _form(arguments, asking)
    settings = Settings(me=me, writing=Writing(form=form))
    _letter(settings)
    while arguments.form is None and (
        other := asking.until("Another number for another tone, or Enter to write the settings", _tone)
    ):
        settings = settings._replace(writing=Writing(form=other))
        _letter(settings)
    kept = _set_aside(path) if path.exists() else None
    _write(path, commented(settings))
    tell(f"Written: {path}", STRONG)
    if kept:
        tell(f"The old settings: {kept}")
    tell("Every other setting stands in it as a comment. Change it with any editor.")
    say("Next: assistant")
    return 0


class _Asking:
    """Questions at the terminal; once the input has ended, every answer is empty."""

    def __init__(self) -> None:
        self._ended = False

    def wanted(self, arguments: argparse.Namespace) -> bool:
        return any(getattr(arguments, name) is None for name in ("name", "email", "phone", "linkedin", "form"))

    def ask(self, question: str) -> str:
        """The answer without spaces around it."""
        try:
            return "" if self._ended else " ".join(input(f"{question}: ").split())
        except EOFError:
            self._ended = True
            say()
            return ""

    def until(self, question: str, right: Callable[[str], str]) -> str:
        """Ask again until the answer is empty or `right` takes it; that raises ValueError with a sentence."""
        while answer := self.ask(question):
            try:
                return right(answer)
            except ValueError as error:
                say(f"  {error}")
        return ""


def _me(arguments: argparse.Namespace, asking: _Asking) -> Me:
    given = arguments
    name = asking.ask("Your name, as you sign") if given.name is None else given.name
    if None in (given.email, given.phone, given.linkedin):
        tell("Below your name stand private contact lines, so that they can reach you in a year, too.", FAINT)
    email = asking.until("Private address", _address) if given.email is None else _told(given.email, _address)
    phone = asking.ask("Private phone number") if given.phone is None else given.phone
    profile = asking.until("LinkedIn profile", _profile) if given.linkedin is None else _told(given.linkedin, _profile)
    return Me(name=name, email=email, phone=phone, linkedin=profile)


def _form(arguments: argparse.Namespace, asking: _Asking) -> str:
    if arguments.form is not None:
        return str(arguments.form)
    say()
    say("How the letters sound (assistant letters shows one of each):")
    for number, (form, sound) in enumerate(TONES.items(), 1):
        say(f"  {number}  {form:15} {sound}")
    return asking.until("Number or name [1]", _tone) or "auto"


def _told(value: str, right: Callable[[str], str]) -> str:
    try:
        return right(value) if value else ""
    except ValueError as error:
        raise UsageError(f"{value}: {error}") from None


def _address(text: str) -> str:
    before, _, domain = text.rpartition("@")
    if not before or "." not in domain or " " in text:
        raise ValueError("That is no mail address such as robin@mailbox.example.")
    return text


def _profile(text: str) -> str:
    address = text if text.startswith(("https://", "http://")) else f"https://{text}"
    if "linkedin." not in address.lower() or " " in address:
        raise ValueError("That is no LinkedIn address such as https://www.linkedin.com/in/robin-ashdown.")
    return address


def _tone(text: str) -> str:
    forms = list(TONES)
    if text.isdecimal() and 1 <= int(text) <= len(forms):
        return forms[int(text) - 1]
    meant = [form for form in forms if form.startswith(text.lower())]
    if len(meant) == 1:
        return meant[0]
    raise ValueError(f"That is none of 1 to {len(forms)}, nor one of the names.")


def _letter(settings: Settings) -> None:
    """One letter for an invented story, as these settings make it."""
    from assistant.write.letter import Letter
    from assistant.write.sample import Situation, sample_occasion
    from assistant.write.templates import read_templates
    from assistant.write.write import write

    occasion = sample_occasion(read_templates("en", "").language, Situation())
    signed = settings if settings.me.name else settings._replace(me=settings.me._replace(name="Your Name"))
    letter = write(occasion, signed)
    if isinstance(letter, Letter):
        say()
        say("A letter would look like this (the story is invented):")
        say()
        for paragraph in letter.text.split("\n"):
            for line in wrap(paragraph, "    │ ") or ["    │"]:
                say(line)
        say()


def _set_aside(path: Path) -> Path:
    aside = next(
        name for number in range(1, 10_000) if not (name := path.with_name(f"{path.name}.old-{number}")).exists()
    )
    path.rename(aside)
    return aside


def _write(path: Path, text: str) -> None:
    from assistant import private

    private.write(path, text.encode())
