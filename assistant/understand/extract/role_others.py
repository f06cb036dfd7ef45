"""Occupations that are nobody's sought role: a name, somebody else's, what somebody is praised as."""

from assistant.languages.extraction import Table
from assistant.understand.extract.heads import Place
from assistant.understand.extract.letter import Letter
from assistant.understand.extract.names import given_names, is_title, name_words
from assistant.understand.extract.phrasing import fold_letters, word_set
from assistant.understand.extract.reading import fold, is_capital, words


def is_of_others(text: str, head: Place, letter: Letter, table: Table) -> bool:
    """Whether an occupation that stands in a sentence is no role sought there."""
    small = table.nouns_capital or not text[head.start : head.start + 1].isupper()
    return _is_name(text, head, letter) or (small and _is_anothers(text, head, table)) or _is_praised(text, head, table)


def _is_name(text: str, head: Place, letter: Letter) -> bool:
    """ "Mr Potter", "Anna Schneider", "geometra Tonoli": part of a name, or what the person greeted is called."""
    before = text[: head.start].rstrip().rpartition(" ")[2]
    word = text[head.start : head.end]
    if word[:1].isupper() and before and (is_title(before) or fold(before) in given_names()):
        return True
    people = name_words(letter.sender.person) | letter.owner_names
    after = words(text[head.end : head.end + 40])[:1]
    greeted = bool(after) and is_capital(after[0].text) and fold(after[0].text) in people
    return fold(word) in people or greeted


def _is_anothers(text: str, head: Place, table: Table) -> bool:
    """ "our director", "mein alter Meister": somebody else's occupation."""
    before = words(text[max(0, head.start - 40) : head.start])[-2:]
    return any(fold_letters(word.text) in word_set(table.possessives) for word in before)


def _is_praised(text: str, head: Place, table: Table) -> bool:
    """ "the best cook we had", "ein guter Lehrer": what somebody is like, not what they applied for."""
    before = words(text[max(0, head.start - 40) : head.start])[-1:]
    return any(word.text.islower() and fold_letters(word.text) in word_set(table.role_praise) for word in before)
