"""Facts + policy + now → Decision with its reason. Pure: reads no mail, no ledger and no clock."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from assistant.config import Decide
from assistant.understand.contact import NoContact
from assistant.understand.history.company import same_company
from assistant.understand.story import Contact, Stage, Story
from assistant.understand.verdict import Evidence, Understanding
from assistant.window import LATE, WAITING, closed_ago, opens_in, span


class Outcome(StrEnum):
    """What is to become of a rejection; docs/json.md says it for people."""

    WAIT = "wait"
    DRAFT = "draft"
    HOLD = "hold"
    MISSED = "missed"
    ANSWERED = "answered"
    SUPERSEDED = "superseded"
    DRAFTED = "drafted"
    SENT = "sent"
    DISMISSED = "dismissed"
    SKIPPED = "skipped"


class OurDraft(StrEnum):
    """What became of the draft that an earlier pass saved."""

    NONE = "none"
    THERE = "there"
    TOUCHED = "touched"
    SENT = "sent"
    DELETED = "deleted"


class Request(StrEnum):
    """How far the person's own word goes."""

    NONE = "none"
    NOW = "now"  # `assistant draft`: whatever the window says
    LABEL = "label"  # the Draft label: also where detection doubted or a form letter was held
    FORCE = "force"  # `assistant draft --force`: past every hold, and again after a deleted draft


@dataclass(frozen=True, slots=True)
class Facts:
    """All that a decision rests on."""

    rejection: Understanding
    story: Story
    contact: Contact | NoContact
    senders: tuple[str, ...] = ()  # addresses in From and Reply-To of the rejection, lower case
    taken_back: Evidence | None = None  # the company changed its mind afterwards
    duplicate_of: str | None = None  # message id of the rejection that is answered instead
    withdrawn: Evidence | None = None  # the person had withdrawn before
    answered: Evidence | None = None  # the person's own reply after it
    own_draft: Evidence | None = None  # the person's own draft after it
    our_draft: OurDraft = OurDraft.NONE
    skipped: str = ""  # who or what said skip, as words: "the label Reply assistant/Skip"
    request: Request = Request.NONE
    suspicions: tuple[Evidence, ...] = ()
    faults: tuple[str, ...] = ()  # what proofreading found, once there is a letter


@dataclass(frozen=True, slots=True)
class Decision:
    """What to do about a rejection, and why."""

    decision: Outcome
    reason: str  # a stable short code
    explanation: str  # one sentence for a person
    window_opens: datetime  # aware, UTC
    window_closes: datetime  # the first moment that is too late


@dataclass(frozen=True, slots=True)
class _Case:
    """The arguments of every row."""

    facts: Facts
    policy: Decide
    now: datetime
    opens: datetime
    closes: datetime


Verdict = tuple[Outcome, str, str]  # decision, reason, explanation
Row = Callable[[_Case], Verdict | None]


def decide(facts: Facts, policy: Decide, now: datetime) -> Decision:
    """The first row of ROWS that speaks; the last one always does."""
    # In UTC first: adding hours to a local time would count the wall clock, not the hours.
    received = facts.rejection.received_at.astimezone(UTC)
    case = _Case(facts, policy, now.astimezone(UTC), received + policy.window_opens, received + policy.window_closes)
    decision, reason, explanation = next(verdict for row in ROWS if (verdict := row(case)) is not None)
    return Decision(decision, reason, explanation, case.opens, case.closes)


def may_ask_feedback(
    understanding: Understanding, story: Story, contact: Contact, policy: Decide, *, refused: bool = False
) -> bool:
    """Whether the letter may ask for feedback: where it was offered, or of a named person after a final round.

    `refused`: the mail says that none is given.
    """
    if policy.feedback != "auto":
        return policy.feedback == "always"
    if contact.heard or contact.person is None or refused:
        return False
    return understanding.tells_of_feedback or (story.stage is Stage.FINAL_ROUND and understanding.kind == "personal")


def is_form_letter(facts: Facts) -> bool:
    """No person signs it, or nobody reads its address; and neither an interview nor a person's earlier mail."""
    rejection = facts.rejection
    signed = rejection.contact_name is not None or rejection.kind == "personal"
    if signed and rejection.contact_address is not None:
        return False
    earlier = any(person.message_id != rejection.message_id for person in facts.story.people)
    return not (earlier or rejection.tells_of_interview or facts.story.interviews)


def _changed_mind(case: _Case) -> Verdict | None:
    if case.facts.taken_back is None:
        return None
    words = case.facts.taken_back.words.rstrip(" .!")
    return Outcome.SUPERSEDED, "changed-mind", f"They have come back on it: “{words}”."


def _duplicate(case: _Case) -> Verdict | None:
    if case.facts.duplicate_of is None:
        return None
    return Outcome.SUPERSEDED, "duplicate", "The same news came in another message, and that one is answered."


def _withdrawn(case: _Case) -> Verdict | None:
    if case.facts.withdrawn is None:
        return None
    return Outcome.SUPERSEDED, "withdrawn", "You had withdrawn this application before they wrote."


def _answered(case: _Case) -> Verdict | None:
    # What was sent may be our own draft: that is the row after this one.
    if case.facts.answered is not None and case.facts.our_draft is not OurDraft.SENT:
        left = " The draft made for you is still there." if _lies_there(case) else ""
        return Outcome.ANSWERED, "replied", f"You have already answered.{left}"
    if case.facts.own_draft is not None:
        return Outcome.ANSWERED, "own-draft", "You have begun a letter of your own in this conversation."
    return None


def _our_draft(case: _Case) -> Verdict | None:
    late = LATE if case.now >= case.closes else ""
    match case.facts.our_draft:
        case OurDraft.SENT:
            return Outcome.SENT, "sent", "You have sent the letter."
        case OurDraft.DELETED if case.facts.request is not Request.FORCE:
            return Outcome.DISMISSED, "deleted", "You deleted the draft, so there will be no other."
        case OurDraft.TOUCHED:
            return Outcome.DRAFTED, "edited", f"The draft is waiting with your changes.{late}"
        case OurDraft.THERE:
            return Outcome.DRAFTED, "waiting", f"{WAITING}{late}"
    return None


def _skipped(case: _Case) -> Verdict | None:
    if case.facts.skipped:
        return Outcome.SKIPPED, "skip", f"You asked for it to be left alone: {case.facts.skipped}."
    named = next((name for name in case.policy.never if _is_never(name, case.facts)), None)
    if named is not None:
        return Outcome.SKIPPED, "never", f"Your settings say never: {named}."
    return None


def _form_letter(case: _Case) -> Verdict | None:
    asked = case.policy.form_letters == "draft" or case.facts.request in (Request.LABEL, Request.FORCE)
    if asked or not is_form_letter(case.facts):
        return None
    return Outcome.HOLD, "form-letter", "A form letter: nobody you have met or heard from stands behind it."


def _nobody(case: _Case) -> Verdict | None:
    if isinstance(case.facts.contact, Contact):
        return None
    return Outcome.HOLD, case.facts.contact.reason, case.facts.contact.explanation


def _suspicious(case: _Case) -> Verdict | None:
    if not case.facts.suspicions or case.facts.request is Request.FORCE:
        return None
    return Outcome.HOLD, "suspicious-reply-to", f"Look twice before you answer: {case.facts.suspicions[0].words}"


def _unsure(case: _Case) -> Verdict | None:
    if case.facts.rejection.confidence >= case.policy.sure or case.facts.request in (Request.LABEL, Request.FORCE):
        return None
    sure = round(case.facts.rejection.confidence * 100)
    return Outcome.HOLD, "unsure", f"Probably a rejection, but only {sure} % sure; please look yourself."


def _proofreading(case: _Case) -> Verdict | None:
    if not case.facts.faults:
        return None
    return Outcome.HOLD, "proofreading", f"The letter did not pass its last check: {case.facts.faults[0]}"


def _wait(case: _Case) -> Verdict | None:
    if case.now >= case.opens or case.facts.request is not Request.NONE:
        return None
    return Outcome.WAIT, "too-early", opens_in(case.opens, case.now)


def _missed(case: _Case) -> Verdict | None:
    if case.now < case.closes or case.facts.request is not Request.NONE or case.policy.late == "draft":
        return None
    return Outcome.MISSED, "too-late", closed_ago(case.closes, case.now, case.facts.rejection.thread_id)


def _draft(case: _Case) -> Verdict:
    if case.facts.request is not Request.NONE:
        return Outcome.DRAFT, "asked", "You asked for it."
    if case.now >= case.closes:
        return Outcome.DRAFT, "late", "The window has closed, but your settings say better late than never."
    return Outcome.DRAFT, "due", f"The window is open for another {span(case.closes - case.now)}."


# The table of decisions, in its order.
ROWS: tuple[Row, ...] = (
    _changed_mind,  # a thank-you for a no that is no longer true would be absurd
    _duplicate,  # one letter a rejection
    _withdrawn,  # the person had left first
    _answered,  # the person has spoken
    _our_draft,  # or lets us wait
    _skipped,  # the person said no
    _form_letter,  # nobody to thank
    _nobody,  # somebody to thank, but no way to reach them
    _suspicious,  # it may not be them
    _unsure,  # it may not be a no
    _proofreading,  # the letter is not good enough
    _wait,  # too early
    _missed,  # too late
    _draft,  # now
)


def _lies_there(case: _Case) -> bool:
    return case.facts.our_draft in (OurDraft.THERE, OurDraft.TOUCHED)


def never_to(address: str, policy: Decide) -> bool:
    """True where the settings name an address, or its domain, as never answered."""
    return any(_covers(name, {address}) for name in policy.never)


def _is_never(name: str, facts: Facts) -> bool:
    """`name` is an address, a domain (with its subdomains) or a company."""
    addresses = set(facts.senders)
    if isinstance(facts.contact, Contact):
        addresses.add(facts.contact.address.address)
    companies = (facts.rejection.company, facts.story.company)
    return _covers(name, addresses) or (
        "@" not in name and any(company is not None and same_company(company, name) for company in companies)
    )


def _covers(name: str, addresses: set[str]) -> bool:
    wanted = name.strip().casefold().removeprefix("@")
    domains = {address.rpartition("@")[2] for address in addresses}
    return wanted in addresses or any(domain == wanted or domain.endswith("." + wanted) for domain in domains)
