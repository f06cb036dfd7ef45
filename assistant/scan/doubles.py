"""Of several messages that tell of one rejection, one is answered."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.decide import OurDraft
from assistant.scan.values import Case
from assistant.understand.history.duplicates import Told, best_of, same_rejection
from assistant.understand.story import Contact


def known_doubles(cases: Sequence[Case]) -> tuple[Case, ...]:
    """The cases; of those that tell the same news, all but the best to answer know which that is."""
    instead = answered_instead(cases)
    return tuple(
        replace(case, facts=replace(case.facts, duplicate_of=instead.get(case.rejection.message_id))) for case in cases
    )


def answered_instead(cases: Sequence[Case]) -> dict[str, str]:
    """For each rejection that another message tells better: the message id of that other one."""
    groups: list[list[Told]] = []
    for case in cases:
        told = _told(case)
        group = next((group for group in groups if any(same_rejection(told, other) for other in group)), None)
        if group is None:
            groups.append([told])
        else:
            group.append(told)
    handled = frozenset(case.rejection.message_id for case in cases if case.facts.our_draft is not OurDraft.NONE)
    instead: dict[str, str] = {}
    for group in groups:
        best = best_of(group, handled).message.message_id
        instead |= {told.message.message_id: best for told in group if told.message.message_id != best}
    return instead


def _told(case: Case) -> Told:
    contact = case.facts.contact
    return Told(
        case.facts.rejection, case.rejection, case.facts.story, contact if isinstance(contact, Contact) else None
    )
