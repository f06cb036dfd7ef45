"""Was there an interview, may feedback be asked for, is there a future: read sentence by sentence."""

from collections.abc import Callable, Sequence

from assistant.languages.extraction import Table
from assistant.message.message import Owner
from assistant.understand.encoder.hear import NOTHING_HEARD, Heard
from assistant.understand.extract.letter import Letter
from assistant.understand.extract.phrasing import Sentence
from assistant.understand.verdict import HEARD_FEEDBACK, HEARD_FUTURE, HEARD_INTERVIEW, Evidence

Found = tuple[bool, tuple[Evidence, ...]]
NOT_TOLD: Found = (False, ())
# Logits from which the encoder is believed where no sentence says it, and below which it is where one does.
SURE = {HEARD_INTERVIEW: 1.5, HEARD_FEEDBACK: 1.25, HEARD_FUTURE: 1.25}
CONTRARY = -2.0


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
            if one is letter and _is_denied(HEARD_INTERVIEW, heard):
                continue
            if is_to_come is None or not is_to_come(sentence.text, one):
                return True, _evidence("interviewed", sentence, one)
            heard = NOTHING_HEARD  # an interview is spoken of, and did not take place
    took_place, told = _heard(HEARD_INTERVIEW, heard, letter)
    denied = any(sentence.says(table.not_held) for sentence in letter.sentences for table in letter.tables)
    if not took_place or denied or (is_to_come and is_to_come(told[0].words, letter)):
        return NOT_TOLD
    return took_place, told


def _tells_interview(sentence: Sentence, table: Table) -> bool:
    if sentence.says(table.not_held):
        return False
    return sentence.says(table.interviews) or (sentence.says(table.interview_words) and sentence.says(table.past))


def find_feedback(letter: Letter, heard: Heard = NOTHING_HEARD) -> Found:
    """Whether the candidate may ask for feedback; a refusal anywhere near wins."""
    if _is_denied(HEARD_FEEDBACK, heard):
        return NOT_TOLD
    if offered := _offer_of_feedback(letter):
        return True, _evidence("feedback", offered, letter)
    return _heard(HEARD_FEEDBACK, heard, letter)


def _offer_of_feedback(letter: Letter) -> Sentence | None:
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
                    return sentence
    return None


def find_future(letter: Letter, heard: Heard = NOTHING_HEARD) -> Found:
    """Whether the candidate is asked to apply again or stay in touch, or will be kept in mind."""
    if _is_denied(HEARD_FUTURE, heard):
        return NOT_TOLD
    for sentence in letter.sentences:
        for table in letter.tables:
            if sentence.says(table.future) and not sentence.says(table.future_refused):
                return True, _evidence("future", sentence, letter)
    return _heard(HEARD_FUTURE, heard, letter)


def _is_denied(rule: str, heard: Heard) -> bool:
    """Whether the encoder, which has read the whole, is sure that what a sentence seems to say is not so."""
    return heard.fact(rule.partition(":")[0])[0] < CONTRARY


def _heard(rule: str, heard: Heard, letter: Letter) -> Found:
    """What the encoder alone takes from the whole, where it is sure."""
    logit, words = heard.fact(rule.partition(":")[0])
    if logit < SURE[rule] or not words:
        return NOT_TOLD
    return True, _evidence(rule, Sentence.of(words), letter)


def _evidence(rule: str, sentence: Sentence, letter: Letter) -> tuple[Evidence, ...]:
    return (Evidence(rule, sentence.text[:200], letter.message.message_id),)
