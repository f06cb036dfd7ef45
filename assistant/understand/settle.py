"""What the marks of the rules and the wording are worth, in logits: two readings, the surer one counts.

By the rules alone, doubted where the wording is nothing like a no: they are right about mail that says what such mail
says, however short it is. And by both together: on mail that says it in words of its own the rules know little, and
the wording knows more, so each counts for a part. The shares were chosen on messages that neither had seen and on
halves of real and of ordinary mail, and tried on the other halves (docs/decisions.md).
"""

from collections.abc import Sequence

from assistant.message.message import Message
from assistant.understand.verdict import Evidence
from assistant.understand.weigh import Mark
from assistant.understand.wording import Wording

DOUBT = 2.0  # what each logit of a wording that is unlike a no takes from the rules
PRIOR = -0.7  # what stands beside both
RULES_PRIOR = -2.7  # what the rules begin from: most mail is no rejection
LEAST, MOST = -4.0, 6.0  # what the rules can say by all their marks together, beyond which they are not believed
RULES = 0.4  # the share of what they say
CLAIMED = 0.35  # and as much again where they say yes
WORDING = 1.2  # the share of the wording
UNLIKE = 0.35  # and as much again where it is nothing like a no
# What tells whether the message is about the owner's application at all counts beyond its part in the rules.
BESIDE = {
    "veto:not-personal": 0.9,
    "veto:bulk": 1.75,
    "veto:private": 0.7,
}


def settle(marks: Sequence[Mark], wording: Wording, message: Message) -> tuple[float, tuple[Evidence, ...]]:
    """The score in logits, and what went into it, each with what it came to."""
    ruled = RULES_PRIOR + sum(mark.weight for mark in marks)
    doubt = 0.0 if wording.scant else DOUBT * min(wording.logit, 0.0)
    share = RULES + (CLAIMED if ruled > 0 else 0.0)
    heard = WORDING * wording.logit + UNLIKE * min(wording.logit, 0.0)
    beside = sum(mark.weight * BESIDE.get(mark.rule, 0.0) for mark in marks)
    together = PRIOR + share * min(max(ruled, LEAST), MOST) + heard + beside
    if ruled + doubt >= together:
        return ruled + doubt, _evidence(marks, [mark.weight for mark in marks], doubt, wording.words, message)
    worth = [mark.weight * (share + BESIDE.get(mark.rule, 0.0)) for mark in marks]
    return together, _evidence(marks, worth, heard, wording.words, message)


def _evidence(
    marks: Sequence[Mark], worth: Sequence[float], wording: float, words: str, message: Message
) -> tuple[Evidence, ...]:
    said = [(mark.rule, what, mark.words) for mark, what in zip(marks, worth, strict=True)]
    said.append(("wording", wording, words))
    return tuple(
        Evidence(f"{rule} {what:+.1f}" if what else rule, words, message.message_id) for rule, what, words in said
    )
