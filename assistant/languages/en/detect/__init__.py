"""English: which words express the concepts that detection reads mail by (notation: understand/phrases.py)."""

from assistant.languages.concept import Cues
from assistant.languages.en.detect.actors import ACTORS
from assistant.languages.en.detect.against import AGAINST
from assistant.languages.en.detect.companions import COMPANIONS
from assistant.languages.en.detect.events import EVENTS
from assistant.languages.en.detect.idioms import IDIOMS
from assistant.languages.en.detect.matters import MATTERS
from assistant.languages.en.detect.turns import TURNS

CUES: Cues = {**ACTORS, **EVENTS, **IDIOMS, **TURNS, **COMPANIONS, **AGAINST, **MATTERS}
