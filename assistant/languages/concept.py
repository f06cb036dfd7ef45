"""The concepts that detection reads mail by; each language's detect.py says which words express them."""

from enum import StrEnum


class Concept(StrEnum):
    """What a few words mean, whatever the language. docs/adding-a-language.md explains each with examples."""

    # Who and what
    YOU = "YOU"  # the reader: you, your
    ME = "ME"  # the writer alone: I, my
    WE = "WE"  # the writer's side: we, the committee, the client
    THIRD = "THIRD"  # somebody else by pronoun: he, her, their
    OTHER = "OTHER"  # somebody or something else: another candidate, elsewhere
    PERSON = "PERSON"  # a word for a human who could get the job: colleague, lad, freelancer
    INSIDER = "INSIDER"  # somebody who already works there
    APPLICATION = "APPLICATION"
    ROLE = "ROLE"  # the post itself: position, vacancy, place
    TITLE = "TITLE"  # an occupation: engineer, clerk
    PROCESS = "PROCESS"  # the selection: shortlist, next round, competition
    HIRING = "HIRING"  # further words that only mail about jobs uses: interview, résumé, recruiter

    # What happens
    ADVANCE = "ADVANCE"  # moving on with somebody; its negation is a no
    HIRE = "HIRE"  # giving somebody work; its negation is a no
    CHOOSE = "CHOOSE"  # preferring somebody; with OTHER it is a no
    GETS = "GETS"  # the post goes to, belongs to, was accepted by
    FILLED = "FILLED"  # the post is taken
    CANCELLED = "CANCELLED"  # the post will not exist
    ENDED = "ENDED"  # it is over, closed, finished
    FIT = "FIT"  # suits, meets, is enough; its negation is a weak no
    NEED = "NEED"  # we need, are looking for
    LACK = "LACK"  # below, short of, too little
    PASS = "PASS"  # noqa: S105 - passing, reaching, being successful; its negation is a no
    SPONSOR = "SPONSOR"  # what an employer does about a permit to work
    REFUSED = "REFUSED"  # a no in one word: rejected, unsuccessful
    OFFER = "OFFER"  # the noun: offer, contract
    REVOKE = "REVOKE"  # withdrawing, rescinding
    NO = "NO"  # an idiom that alone says no in mail about a job
    SOFT_NO = "SOFT_NO"  # an idiom that often says no, and sometimes not

    # What turns a sentence
    NEG = "NEG"
    YET = "YET"  # not yet
    IF = "IF"  # conditional
    UNTIL = "UNTIL"  # a condition that follows what it governs: until we receive, unless you
    BUT = "BUT"  # contrast: what is denied before it is not denied behind it
    MAYBE = "MAYBE"  # may, might, could
    GENERIC = "GENERIC"  # about candidates in general: those who, unsuccessful applicants
    FOOTER = "FOOTER"  # a sentence of small print: it is not read
    MASK = "MASK"  # words that mean nothing here although they contain a cue: do not hesitate

    # What goes with a no
    REGRET = "REGRET"
    THANKS = "THANKS"  # for application, interest, time
    PRAISE = "PRAISE"
    HARD = "HARD"  # hard decision, close call
    MANY = "MANY"  # many strong applicants
    DECISION = "DECISION"  # decision, outcome, result
    WISH = "WISH"  # farewell for the search or the future
    KEEP = "KEEP"  # kept on file
    AGAIN = "AGAIN"  # apply again, other openings
    CONSOLE = "CONSOLE"  # not your fault, not what you hoped for

    # What speaks against it
    INVITED = "INVITED"  # to an interview, the next round; a time is asked for
    OFFERED = "OFFERED"  # the job, to the reader
    STILL = "STILL"  # undecided, under review, delayed
    HOLD = "HOLD"  # paused
    WAITLIST = "WAITLIST"
    RESCHEDULE = "RESCHEDULE"
    RECEIVED = "RECEIVED"  # the application has arrived
    TASK = "TASK"  # a test to be done
    DOCUMENTS = "DOCUMENTS"  # papers are missing
    TAKEBACK = "TAKEBACK"  # an earlier message was wrong
    WITHDRAWN = "WITHDRAWN"  # the reader has withdrawn
    WITHDRAW = "WITHDRAW"  # the writer withdraws an application (read in the owner's own mail)
    SURVEY = "SURVEY"
    ALERT = "ALERT"  # jobs for you, digest, newsletter
    OUTREACH = "OUTREACH"  # a recruiter with a new job
    REFERENCE = "REFERENCE"  # about somebody else's application
    FRIEND = "FRIEND"  # the writer tells of an own application
    MATTER = "MATTER"  # a refusal of something else: manuscript, flat, loan
    PERSON_TITLE = "PERSON_TITLE"  # what stands before a surname: Mr, Frau
    SIDE_MATTER = "SIDE_MATTER"  # the like, where a word also occurs about jobs: visa, budget


Cues = dict[Concept, str]
