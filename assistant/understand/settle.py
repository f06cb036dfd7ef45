"""What the marks of the rules and the wording are worth together, in logits: two readings, the surer one counts.

By the rules: the marks at full weight, doubted where the wording is nothing like a no. It is right about mail that
says what such mail says. By the wording: how near the text is to messages we wrote, together with the marks at the
shares that were fitted on messages the writers of the rules had not seen (tools/train_verdict.py). It finds the no
that no table lists, but claims nothing where no rule at all speaks for it. The figures that led here are in
docs/decisions.md.
"""

import json
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import Any

from assistant.message.message import Message
from assistant.understand.verdict import Evidence
from assistant.understand.weigh import Mark

FILE = "shares.json"

RULES_PRIOR = -2.7  # most mail is no rejection
UNLIKE = -1.0  # a wording below this casts doubt on the rules
DOUBT = 1.3  # for each logit below it
WORDING_PRIOR = -1.0
WORDING = 1.1  # share of the wording's own logits
MOST = 2.5  # what the wording can claim, with a claim of the rules beside it
UNCLAIMED = -0.5  # and without one


def settle(marks: Sequence[Mark], wording: float, message: Message) -> tuple[float, tuple[Evidence, ...]]:
    """The score in logits, and what went into it, each with what it came to."""
    shares, common = _shares()
    claimed = any(mark.weight > 0 and mark.rule.startswith("cue:") for mark in marks)
    doubt = DOUBT * min(wording - UNLIKE, 0.0)
    heard = WORDING * min(wording, MOST if claimed else UNCLAIMED)
    by_rules = RULES_PRIOR + doubt + sum(mark.weight for mark in marks)
    by_wording = WORDING_PRIOR + heard + sum(mark.weight * shares.get(mark.rule, common) for mark in marks)
    ruled = by_rules >= by_wording
    evidence = [
        _evidence(mark.rule, mark.weight * (1.0 if ruled else shares.get(mark.rule, common)), mark.words, message)
        for mark in marks
    ]
    evidence.append(_evidence("wording", doubt if ruled else heard, message.subject, message))
    return max(by_rules, by_wording), tuple(evidence)


def _evidence(rule: str, worth: float, words: str, message: Message) -> Evidence:
    return Evidence(f"{rule} {worth:+.1f}" if worth else rule, words, message.message_id)


@cache
def _shares() -> tuple[dict[str, float], float]:
    known: dict[str, Any] = json.loads(files("assistant.understand").joinpath(FILE).read_text(encoding="utf-8"))
    return known["marks"], known["common"]
