"""Jinja2's sandbox: template sources come from template files only, never from mail."""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from assistant.write.letter import TemplateFault

if TYPE_CHECKING:
    from jinja2 import Template
    from jinja2.sandbox import SandboxedEnvironment


# What nearly every piece is: text with names of facts in it. Jinja's own words are no names.
_PLAIN = re.compile(
    r"(?:[^{}]|\{\{ ?(?!(?:true|false|none|not|and|or|is|in|if|else|loop|self|super|caller)\b)([a-z_]+) ?\}\})*",
    re.IGNORECASE,
)
_NAME = re.compile(r"\{\{ ?([a-z_]+) ?\}\}", re.IGNORECASE)


@cache
def _environment() -> "SandboxedEnvironment":
    from jinja2 import StrictUndefined
    from jinja2.sandbox import SandboxedEnvironment

    # Letters are text; the HTML part is escaped where it is made.
    return SandboxedEnvironment(undefined=StrictUndefined, autoescape=False)


@lru_cache(maxsize=4096)
def _compiled(source: str) -> "Template":
    return _environment().from_string(source)


def names_in(source: str, where: str) -> frozenset[str]:
    """The facts a piece of template names; raises TemplateFault where Jinja cannot read it."""
    if _PLAIN.fullmatch(source):
        return frozenset(_NAME.findall(source))
    from jinja2 import TemplateSyntaxError, meta

    try:
        return frozenset(meta.find_undeclared_variables(_environment().parse(source)))
    except TemplateSyntaxError as error:
        raise TemplateFault(f"{where}: {error.message}.") from error


def render(source: str, values: Mapping[str, str], where: str) -> str:
    """A piece of template with its facts put in; raises TemplateFault whatever goes wrong inside."""
    if "{" not in source:
        return source
    try:
        return _compiled(source).render(values)
    except Exception as error:  # a person's own template may do anything; it must not stop a scan
        raise TemplateFault(f"{where}: {error}.") from error
