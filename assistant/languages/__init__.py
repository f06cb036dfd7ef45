"""What the program knows of each language, as tables; one module or folder a language.

A language is a module `assistant/languages/xx.py` that holds all tables, or, where that grows too
long, a folder `assistant/languages/xx/` with a file for each stage that reads tables:

    words.py    function words, months, weekdays       (language detection, dates)
    quote.py    how mail programs head quoted history  (message/quote.py)
    detect.py   cues and vetoes                        (understand/classify.py)
    extract.py  sign-offs, titles, role and company    (understand/extract/)
    story.py    interviews, parts, withdrawals         (understand/history/)

docs/adding-a-language.md says what each table must hold.
"""

import importlib
from functools import cache
from types import ModuleType

CODES = ("en", "de", "fr", "es", "pt", "it", "nl")


@cache
def tables(code: str, stage: str) -> ModuleType:
    """The tables of one language for one stage: `xx/stage.py`, or all of `xx.py`."""
    module = importlib.import_module(f"assistant.languages.{code}")
    if hasattr(module, "__path__"):
        return importlib.import_module(f"assistant.languages.{code}.{stage}")
    return module
