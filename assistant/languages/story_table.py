"""The shape of `assistant/languages/xx/story.py`: what the history looks for in one language.

A field is a text of alternatives, parted by line ends or " | "; `#` at the start of a line makes a comment.
Each is a fragment of a regular expression, matched as whole words. Those under "folded" are compared
without case and accents; those under "verbatim" with both, because there "Sie" is not "sie". Gaps are
bounded (`(?:\\w+ ){0,4}`), so that every pattern stays linear on hostile text.
"""

from dataclasses import dataclass

Patterns = str
Cases = str  # lines "what: alternatives"; the first line that fits wins, a case may have several


@dataclass(frozen=True, slots=True)
class StoryTable:
    """One language for the history."""

    # Folded: a live conversation that took place, is planned, or was called off.
    thanks: Patterns  # "thank you": with `meeting` in the same sentence it took place
    pleased: Patterns  # "great", "enjoyed": likewise
    meeting: Patterns  # "interview", "talking to us": a live conversation
    met: Patterns  # "we spoke", "you interviewed": took place, by itself
    to_come: Patterns  # "will": `met` in the same sentence is still ahead
    me: Patterns  # "I", "me": whoever writes it was there
    asked_me: Patterns  # "Sir Neville asked me to write": who says so passes on what somebody else wants told
    not_met: Patterns  # "look forward", "would like to", "cancel": not, or not yet
    invites: Patterns  # "are you free", "come by": with a day to come, an appointment
    deadline: Patterns  # "by", "until": the day behind it is no appointment
    cancelled: Patterns  # the appointment does not take place
    moved: Patterns  # the appointment takes place on another day
    kinds: Cases  # the first that fits names the kind of interview
    # Folded: days told relatively.
    ago: Cases  # "1: yesterday"
    last: Patterns  # beside a weekday: the one before
    next: Patterns  # beside a weekday: the one to come
    recently: Patterns  # "last week": past, the day is not told
    # Folded: the application.
    job: Patterns  # words that only mail about a job holds
    applying: Patterns  # the owner applies
    agency: Patterns  # how an agency speaks of its client and itself
    retracts: Patterns  # said after a rejection, in its conversation: it no longer holds
    no_feedback: Patterns  # feedback is refused
    # Folded: people.
    parts: Cases  # the first that fits names the part
    myself: Patterns  # "I am the", "I look after": the writer tells their own part
    greeting: Patterns  # a line that opens with one is the greeting
    closing: Patterns  # a line that opens with one begins the closing
    surname_greeting: Patterns  # "Dear Ms": the greeting keeps a distance
    # Verbatim: register and subjects.
    formal: Patterns  # "Sie", "usted"
    informal: Patterns  # "du", "tú": stronger than `formal`
    first_names: bool  # True where a first name in the greeting settles the register
    companions: Patterns  # "NAME and me": who else was there; NAME stands for a name
    discussed: Patterns  # "enjoyed our conversation about": the subject follows
    subject_end: Patterns  # words at which the subject ends
    no_subject: Patterns  # a subject that begins with one is none
    mine: Cases  # how the candidate says it: "my: your"
