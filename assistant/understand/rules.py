"""What concepts mean together: one table for all languages. Weights are in logits: 5 is near certainty."""

from dataclasses import dataclass

from assistant.languages.concept import Concept

C = Concept
Choice = frozenset[Concept]


def _any(*concepts: Concept) -> Choice:
    return frozenset(concepts)


@dataclass(frozen=True, slots=True)
class Rule:
    """Concepts that stand near each other in a sentence, in any order, and say no together."""

    name: str
    near: tuple[Choice, ...]
    reach: int  # largest distance in places (words, and more over punctuation)
    weight: float
    anchor: Choice = frozenset()  # one of these must be in the sentence
    without: Choice = frozenset()  # none of these may be
    unless: Choice = frozenset()  # none of these may be within the reach
    not_over: Choice = frozenset()  # what contains one of these is meant otherwise


APPLIED = _any(C.YOU, C.APPLICATION)
POST = _any(C.ROLE, C.TITLE, C.PROCESS)
SOMEBODY = _any(C.OTHER, C.INSIDER)  # and names, which are found without a table

RULES = (
    # we will not proceed with your application
    Rule("not-advancing", (_any(C.NEG), _any(C.ADVANCE)), 9, 4.5, APPLIED, unless=_any(C.YET)),
    # we cannot offer you the position
    Rule("not-hired", (_any(C.NEG), _any(C.HIRE)), 9, 4.0, APPLIED, unless=_any(C.YET)),
    Rule("not-hiring", (_any(C.NEG), _any(C.HIRE)), 7, 2.5, POST, unless=_any(C.YET)),
    # you have not been selected
    Rule("not-chosen", (_any(C.NEG), _any(C.CHOOSE)), 6, 3.5, APPLIED, unless=_any(C.YET)),
    # your application was not successful; you did not pass
    Rule("not-passed", (_any(C.NEG), _any(C.PASS)), 6, 4.0, APPLIED, unless=_any(C.YET)),
    # not got the job
    Rule("not-got", (_any(C.NEG), _any(C.PASS)), 4, 3.0, POST, unless=_any(C.YET)),
    # your profile is not what we need
    Rule("not-fitting", (_any(C.NEG), _any(C.FIT)), 7, 2.8, APPLIED, unless=_any(C.YET)),
    # your application has been unsuccessful; we had to reject
    Rule("refused", (_any(C.REFUSED),), 1, 4.0, APPLIED | POST | _any(C.DECISION), unless=_any(C.NEG)),
    # we chose another candidate; we are moving forward with others
    Rule(
        "someone-else", (_any(C.CHOOSE, C.ADVANCE, C.HIRE), SOMEBODY), 6, 4.5, unless=_any(C.NEG), not_over=_any(C.YOU)
    ),
    # another candidate met our needs more closely
    Rule("other-fits", (_any(C.OTHER), _any(C.FIT)), 5, 3.0, unless=_any(C.NEG)),
    # we have engaged a man
    Rule("chosen-person", (_any(C.CHOOSE), _any(C.PERSON)), 3, 1.5, unless=_any(C.NEG, C.IF, C.STILL)),
    # the post goes to a colleague
    Rule("goes-to", (POST, _any(C.GETS), SOMEBODY), 14, 4.0),
    # it went to somebody closer
    Rule("gets", (_any(C.GETS), SOMEBODY), 5, 3.5, unless=_any(C.NEG)),
    Rule("goes-to-person", (_any(C.GETS), _any(C.PERSON)), 5, 1.5),
    # the position has been filled
    Rule("filled", (_any(C.ROLE, C.TITLE, C.PROCESS), _any(C.FILLED)), 14, 4.5, unless=_any(C.NEG, C.YET)),
    # the position has been cancelled
    Rule("cancelled", (_any(C.ROLE, C.TITLE, C.PROCESS), _any(C.CANCELLED)), 9, 4.0),
    # your application ends here
    Rule("ended", (_any(C.APPLICATION, C.PROCESS), _any(C.ENDED)), 7, 3.5, unless=_any(C.NEG)),
    # we cannot sponsor a visa
    Rule("no-sponsor", (_any(C.NEG), _any(C.SPONSOR)), 8, 4.0),
    # the offer is withdrawn
    Rule("revoked", (_any(C.REVOKE), _any(C.OFFER)), 7, 4.5, unless=_any(C.NEG)),
    # idioms
    Rule("idiom", (_any(C.NO),), 1, 4.5),
    Rule("soft-idiom", (_any(C.SOFT_NO),), 1, 1.5),
    # we need somebody with more experience
    Rule("needs-more", (_any(C.NEED), _any(C.LACK)), 6, 3.0),
    Rule("needs-other", (_any(C.NEED), _any(C.OTHER)), 6, 2.0),
    Rule("lacks", (_any(C.LACK), _any(C.YOU)), 8, 1.2),
    # we regret / your application
    Rule("regrets-decision", (_any(C.REGRET), _any(C.DECISION, C.APPLICATION)), 12, 1.0),
)

# A name takes part in rules like another candidate does, but says less.
NAMED_RULES = (
    # we appointed Mrs Penhaligon
    Rule("named-chosen", (_any(C.CHOOSE, C.HIRE),), 4, 3.6, _any(C.WE, C.ROLE), unless=_any(C.NEG)),
    # the seat goes to Tom Aldous
    Rule("named-gets", (_any(C.GETS, C.FILLED),), 7, 2.8, _any(C.ROLE, C.TITLE), unless=_any(C.NEG)),
)

# What goes with a no, counted once each over the whole message.
COMPANIONS: dict[Concept, float] = {
    C.REGRET: 0.8,
    C.THANKS: 0.4,
    C.PRAISE: 0.4,
    C.HARD: 1.3,
    C.MANY: 0.5,
    C.WISH: 2.0,
    C.KEEP: 0.8,
    C.AGAIN: 0.6,
    C.CONSOLE: 1.0,
}

# Real rejections also carry these: beside a strong claim they count half.
SETTINGS = frozenset({C.RECEIVED, C.ALERT, C.SURVEY})
STRONG = 4.0

# What speaks against it, counted once each over the whole message.
AGAINST: dict[Concept, float] = {
    C.INVITED: -6.0,
    C.OFFERED: -5.5,
    C.STILL: -5.0,
    C.HOLD: -4.5,
    C.WAITLIST: -5.0,
    C.RESCHEDULE: -3.5,
    C.RECEIVED: -2.0,
    C.TASK: -3.0,
    C.DOCUMENTS: -3.5,
    C.TAKEBACK: -5.0,
    C.WITHDRAWN: -7.0,
    C.SURVEY: -2.5,
    C.ALERT: -1.5,
    C.OUTREACH: -3.5,
    C.REFERENCE: -5.0,
    C.FRIEND: -4.5,
}
