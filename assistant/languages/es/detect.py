"""Spanish: which words express the concepts that detection reads mail by (notation: understand/phrases.py)."""

from assistant.languages.concept import Cues

CUES: Cues = {}
