"""Was there an interview, may feedback be asked for, is there a future: read sentence by sentence."""

from collections.abc import Callable, Sequence

from assistant.languages.extraction import Table
from assistant.message.message import Owner
from assistant.understand.encoder.hear import NOTHING_HEARD, Heard
from assistant.understand.extract.letter import Letter
from assistant.understand.extract.phrasing import Sentence
from assistant.understand.verdict import HEARD_INTERVIEW, Evidence

Found = tuple[bool, tuple[Evidence, ...]]
SURE = 2.2  # logit from which the encoder is believed that an interview took place


def find_interview(
    letter: Letter,
    earlier: Sequence[Letter],
    owner: Owner,
    is_to_come: Callable[[str, Letter], bool] | None = None,
    heard: Heard = NOTHING_HEARD,
) -> Found:
    """Whether a live interview, trial day or the like took place, here or in earlier mail.

    `is_to_come` tells of a sentence that the meeting in it had not taken place yet. Where no sentence says it, the
    encoder is believed if it was asked; a letter thanks for none that it alone tells of.
    """
    for one in (letter, *earlier):
        for sentence in (*one.sentences, *one.quoted, Sentence.of(one.subject)):
            if not any(_tells_interview(sentence, table) for table in one.tables):
                continue
            if is_to_come is None or not is_to_come(sentence.text, one):
                return True, _evidence("interviewed", sentence, one)
            heard = NOTHING_HEARD  # an interview is spoken of, and did not take place
    logit, words = heard.fact("interviewed")
    denied = any(sentence.says(table.not_held) for sentence in letter.sentences for table in letter.tables)
    if logit < SURE or not words or denied or (is_to_come and is_to_come(words, letter)):
        return False, ()
    return True, _evidence(HEARD_INTERVIEW, Sentence.of(words), letter)


def _tells_interview(sentence: Sentence, table: Table) -> bool:
    if sentence.says(table.not_held):
        return False
    return sentence.says(table.interviews) or (sentence.says(table.interview_words) and sentence.says(table.past))


def find_feedback(letter: Letter) -> Found:
    """Whether the candidate may ask for feedback; a refusal anywhere near wins."""
    sentences = letter.sentences
    for place, sentence in enumerate(sentences):
        for table in letter.tables:
            if (
                not sentence.says(table.feedback)
                or sentence.says(table.refusals)
                or sentence.says(table.feedback_asked)
            ):
                continue
            around = [sentence, *sentences[place + 1 : place + 2], *sentences[max(0, place - 1) : place]]
            for other in around:
                near = other is sentence or len(other.text) < 160
                if (
                    near
                    and other.says(table.offers)
                    and not other.says(table.refusals)
                    and not other.says(table.feedback_asked)
                ):
                    return True, _evidence("feedback", sentence, letter)
    return False, ()


def find_future(letter: Letter) -> Found:
    """Whether the candidate is asked to apply again or stay in touch, or will be kept in mind."""
    for sentence in letter.sentences:
        for table in letter.tables:
            if sentence.says(table.future) and not sentence.says(table.future_refused):
                return True, _evidence("future", sentence, letter)
    return False, ()


def _evidence(rule: str, sentence: Sentence, letter: Letter) -> tuple[Evidence, ...]:
    return (Evidence(rule, sentence.text[:200], letter.message.message_id),)
