"""Of several messages that tell of one rejection, one is answered."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.config import Decide
from assistant.decide import OurDraft
from assistant.scan.values import Case
from assistant.understand.history.duplicates import Told, best_of, same_rejection
from assistant.understand.story import Contact


def known_doubles(cases: Sequence[Case], policy: Decide) -> tuple[Case, ...]:
    """The cases; of those that tell the same news, all but the best to answer know which that is."""
    instead = answered_instead(cases, policy)
    return tuple(
        replace(case, facts=replace(case.facts, duplicate_of=instead.get(case.rejection.message_id))) for case in cases
    )


def answered_instead(cases: Sequence[Case], policy: Decide) -> dict[str, str]:
    """For each rejection that another message tells better: the message id of that other one."""
    groups: list[list[Told]] = []
    for case in cases:
        told = _told(case, policy)
        group = next((group for group in groups if any(same_rejection(told, other) for other in group)), None)
        if group is None:
            groups.append([told])
        else:
            group.append(told)
    handled = frozenset(case.rejection.message_id for case in cases if _is_handled(case))
    instead: dict[str, str] = {}
    for group in groups:
        best = best_of(group, policy.window_closes, handled).message.message_id
        instead |= {told.message.message_id: best for told in group if told.message.message_id != best}
    return instead


def _is_handled(case: Case) -> bool:
    """True where a letter of ours or of the person's own has been begun."""
    facts = case.facts
    return facts.our_draft is not OurDraft.NONE or facts.answered is not None or facts.own_draft is not None


def _told(case: Case, policy: Decide) -> Told:
    contact = case.facts.contact
    return Told(
        case.facts.rejection,
        case.rejection,
        case.facts.story,
        contact if isinstance(contact, Contact) else None,
        sure=case.facts.rejection.confidence >= policy.sure,
    )
