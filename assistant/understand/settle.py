"""What the marks of the rules, the wording and the encoder are worth, in logits.

First without the encoder, by two readings of which the surer one counts. By the rules alone, doubted where the wording
is nothing like a no: they are right about mail that says what such mail says, however short it is. And by rules and
wording together: on mail that says it in words of its own the rules know little, and the wording knows more.

Where that leaves a doubt, the encoder is asked, which has read the whole message, and all three count. The shares were
fitted on messages that none of them had seen and on halves of real and of ordinary mail, and tried on other mail
(docs/decisions.md).
"""

from collections.abc import Sequence

from assistant.message.message import Message
from assistant.understand.encoder.hear import Heard
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

# Up to this logit there is a doubt, and the encoder is asked, from one that is as low as asking is cheap: of what goes
# to many it is too much to ask, and a few lines from a person to a person cost least and hide a no best, where they
# claim one or name no job at all.
DOUBTFUL = 7.0
TO_MANY_FROM, OTHERS_FROM, BRIEFLY_FROM = -3.5, -5.0, -8.0
BRIEF = 700  # characters
TO_MANY = frozenset(f"veto:{why}" for why in "bulk mailing-list discussion calendar forwarded long".split())
NOT_PERSONAL, NO_JOB = "veto:not-personal", "veto:no-job"
# What its word is worth beside the others, once it is asked.
ALL_PRIOR = -1.9
ENCODER = 1.0  # the share of what it says
HEARD = 0.8  # and as much again where it says yes
CERTAIN, BEYOND = 1.5, 3.0  # and this of what it says beyond so many logits
LOUDEST = 5.7  # logits, beyond which it is not believed
ALL_RULES, ALL_WORDING = 0.08, 0.4  # the shares of the others
# What a sentence in no rejection says, the encoder overlooks in a long message: it counts beside its part in the rules.
ALL_BESIDE = {
    "veto:discussion": 0.9,
    "veto:not-personal": 1.7,
    "veto:private": 0.5,
    "veto:bulk": 1.6,
    "veto:invited": 0.3,
    "veto:calendar": 1.6,
    "veto:mailing-list": 0.5,
    "veto:long": 2.3,
    "veto:forwarded": 0.5,
    "veto:received": 2.95,
    "veto:withdrawn": 1.0,
    "veto:alert": 2.3,
    "veto:outreach": 1.95,
    "veto:candidate": 2.5,
    "veto:no-job": 0.3,
    "veto:other-matter": 0.3,
    "veto:task": 2.0,
}
# Where no claim counts: what one that is void takes (it was conditional, a question, denied), and a line or two; and
# what both do together, where all that is said is a condition.
VOIDED, SCANT, CONDITION = 0.3, 0.7, 14.0
FIRM = 1.1  # logits from which the first two are sure: then they are believed,
# unless the encoder says the contrary, by so much for each logit that they are surer, yet never by more than the next;
# of a line or two only by the last, for there the rules miss nothing.
SURER, CONTRARY, SCANT_CONTRARY = 0.55, -2.5, -4.5


def settle(marks: Sequence[Mark], wording: Wording, message: Message) -> tuple[float, tuple[Evidence, ...]]:
    """The score in logits without the encoder, and what went into it, each with what it came to."""
    ruled = RULES_PRIOR + sum(mark.weight for mark in marks)
    doubt = 0.0 if wording.scant else DOUBT * min(wording.logit, 0.0)
    share = RULES + (CLAIMED if ruled > 0 else 0.0)
    heard = WORDING * wording.logit + UNLIKE * min(wording.logit, 0.0)
    beside = sum(mark.weight * BESIDE.get(mark.rule, 0.0) for mark in marks)
    together = PRIOR + share * min(max(ruled, LEAST), MOST) + heard + beside
    if ruled + doubt >= together:
        return ruled + doubt, _evidence(
            marks, [mark.weight for mark in marks], message, ("wording", doubt, wording.words)
        )
    worth = [mark.weight * (share + BESIDE.get(mark.rule, 0.0)) for mark in marks]
    return together, _evidence(marks, worth, message, ("wording", heard, wording.words))


def is_doubtful(score: float, marks: Sequence[Mark], length: int) -> bool:
    """Whether the encoder is to be asked; `score` is that of `settle`, `length` the message's, in characters."""
    rules = {mark.rule for mark in marks}
    hidden = NO_JOB in rules or any(rule.startswith("cue:") for rule in rules)
    brief = length < BRIEF and hidden and NOT_PERSONAL not in rules
    least = TO_MANY_FROM if rules & TO_MANY else BRIEFLY_FROM if brief else OTHERS_FROM
    return least < score < DOUBTFUL


def settle_heard(
    marks: Sequence[Mark], wording: Wording, heard: Heard, before: float, message: Message
) -> tuple[float, tuple[Evidence, ...]]:
    """The score in logits of all three together, and what went into it; `before` is that of the first two."""
    ruled = RULES_PRIOR + sum(mark.weight for mark in marks)
    worded = ALL_WORDING * wording.logit
    loud = min(max(heard.logit, -LOUDEST), LOUDEST)
    read = ENCODER * loud + HEARD * max(loud, 0.0) + CERTAIN * max(loud - BEYOND, 0.0)
    worth = [mark.weight * (ALL_RULES + ALL_BESIDE.get(mark.rule, 0.0)) for mark in marks]
    beside = sum(mark.weight * ALL_BESIDE.get(mark.rule, 0.0) for mark in marks)
    if not any(mark.rule.startswith("cue:") for mark in marks):
        worded -= SCANT * wording.scant
        void = next((place for place, mark in enumerate(marks) if not mark.weight), None)
        if void is not None:
            only = wording.scant and marks[void].rule.startswith("veto:conditional:")
            worth[void] = -(CONDITION if only else VOIDED)
            beside += worth[void]
    score = ALL_PRIOR + ALL_RULES * min(max(ruled, LEAST), MOST) + worded + read + beside
    contrary = SCANT_CONTRARY if wording.scant else max(SURER * (FIRM - before), CONTRARY)
    if before > FIRM and heard.logit > contrary:
        score = max(score, before)
    said = (("wording", worded, wording.words), ("encoder", read, heard.words))
    return score, _evidence(marks, worth, message, *said)


def _evidence(
    marks: Sequence[Mark], worth: Sequence[float], message: Message, *others: tuple[str, float, str]
) -> tuple[Evidence, ...]:
    said = [*((mark.rule, what, mark.words) for mark, what in zip(marks, worth, strict=True)), *others]
    return tuple(
        Evidence(f"{rule} {what:+.1f}" if what else rule, words, message.message_id) for rule, what, words in said
    )
