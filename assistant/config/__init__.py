"""TOML → frozen settings, and back: what may be set, what is wrong in a file, and a file that explains itself."""

from assistant.config.read import load, parse
from assistant.config.schema import Decide, Labels, Me, Settings, Writing

__all__ = ["Decide", "Labels", "Me", "Settings", "Writing", "load", "parse"]
