"""`assistant letters`: the forms of the letter, and the person's own templates put to the test."""

import argparse

from assistant import places
from assistant.cli.output import say, tell, wrap
from assistant.cli.session import read_settings
from assistant.errors import SettingsError
from assistant.write.letter import TemplateFault


def run(arguments: argparse.Namespace) -> int:
    """Print the gallery; with --check, what is wrong with the templates (1 where anything is)."""
    settings = read_settings(arguments, places.find(account=arguments.account))
    if not arguments.check:
        from assistant.write.gallery import gallery

        try:
            for paragraph in gallery(settings, arguments.language).split("\n"):
                for line in wrap(paragraph) or [""]:
                    say(line)
        except TemplateFault as error:
            raise SettingsError(f"{error} See: assistant letters --language {arguments.language} --check") from error
        return 0
    from assistant.write.check import check_templates

    faults = check_templates(settings, arguments.language)
    for fault in faults:
        tell(fault)
    if not faults:
        say("Every letter passes its last check.")
    return 1 if faults else 0
