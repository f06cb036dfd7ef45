"""English: what turns a sentence: denial, condition, small print (notation: understand/phrases.py)."""

from assistant.languages.concept import Concept, Cues

TURNS: Cues = {
    Concept.NEG: """
        not, no, never, cannot, cant, wont, dont, didnt, doesnt, isnt, arent, wasnt, werent, havent, hasnt, wouldnt,
        couldnt, shant, unable, neither, nor,
        (don|won|can|didn|doesn|haven|hasn|isn|aren|wasn|weren|couldn|wouldn|shouldn|shan|ain|hadn) t, none, nobody,
        no one, no longer, fail* to, rather than, against, unlikely, nothing, refus*, nowhere, declin* to
    """,
    Concept.YET: "yet, so far, not ~ final*, still, so quickly, not until",
    Concept.IF: """
        if, unless, whether, once (we|the|our|they), as soon as (we|the|our), or the offer,
        or (your|the) (place|offer|application|contract), or we (will|shall|ll), should (you|we|your|there|the|any),
        in case, in the event, assuming, provided that, otherwise, failing which, or else, had you, were you to,
        without (two|these|it|them|a reply|your|this|the), except, suppose, as long as
    """,
    Concept.UNTIL: """
        until, till, unless, without (your|a|an|the|two|these|it|them|this|further|written|proof),
        before (we|you) (have|receive|get|hear|see),
        if you (do not|don t|fail|have not|haven t|are not|aren t|can not|cannot|can t),
        if (we|this|these|the|your|it|they) (do not|don t|is not|isn t|are not|aren t|have not|haven t|cannot)
    """,
    Concept.BUT: "but, though, instead",
    Concept.MAYBE: """
        may, might, maybe, perhaps, possibly, could (be|still|yet|well|also), can be, chance that|of, risk that,
        possible that, possibility that, (likely|unlikely) (that|to be)
    """,
    Concept.GENERIC: """
        (candidates|applicants|those|anyone|applications|submissions) (who|whose|not|that|which|received|without|may|lacking|missing|arriving),
        (unsuccessful|successful|shortlisted|rejected) (candidates|applicants|people), anyone, everyone|everybody,
        only ~ (shortlisted|selected|successful|candidates|applicants),
        (every|each|all|most|many) (candidate|applicant|applicants|candidates|application|applications|of them),
        in general, most of, (nine|eight|seven|most|many) (out of|of), will be contacted, due to the volume, robots,
        template, copy and paste, candidates have, in (ten|10), per cent of, percent of, people (who|whose),
        incomplete applications, late applications, job seekers, jobseekers
    """,
    Concept.FOOTER: """
        (confidential*|privileged) ~~ (mail|email|message|information|intended|recipient), intended recipient,
        not meant for you, (if|in case) (it|you|this) ~ (reached|received) ~~ in error, received this ~ in error,
        equal (opportunity|opportunities), without regard to, registered (in|office), limited liability, unsubscribe,
        this (email|message|mail) (was|is) (intended|sent), you (receive|are receiving) this,
        manage ~ (preferences|notification|notifications), monitored, view in browser, privacy (policy|notice),
        all rights reserved, discriminat*, reasonable accommodation*, do not reply, not reply, terms of,
        think of the trees, consider the environment, opinions above, protected (veteran*|by law), copyright,
        sent on behalf, sent by, data protection, retention period, processed in accordance
    """,
    Concept.MASK: """
        even (if|though|when), why don t you, why not, (do not|don t|not) hesitate,
        (do not|don t) (reply|respond|worry|forget|delete|give|be|miss|need|make other|call|panic), not only, not just,
        no later than, no reply, noreply, not (reply|respond), no need, no matter, no doubt, no problem, no worries,
        no bother, not be (monitored|read), if not, not least,
        not (read|checked|monitored|intended|authorised|authorized), (can t|cannot) wait, no action, equal opportunity,
        without regard, consider (us|our), consider applying, reach out to (every|all|each), please consider,
        hiring (manager|managers), not (reflect|reflection), no reflection, not mean, considers ~ qualified,
        considered without, not discriminate, receive consideration, without prejudice, no obligation, no cost,
        should not be, not a reflection, not represent, closing date, applications (close|closing|closes),
        (by|at|until|towards|before) the end of, weekend,
        (interviewing|seeing|meeting|speaking to|talking to|speaking with) ~ (other|more|further|several|two|three|a few) (candidates|applicants|people),
        if you (have|had) any, without (your|the) help, in no time, no one size, not far, not long, not to worry,
        fill (in|out), filling (in|out), filled (in|out), no further action, no further delay, without further,
        going to press, without delay, (take|taking) on board, nothing (further|more) (is|you) (required|need),
        give you (a|more|an|some|any) (call|ring|idea|update|time|feedback|detail|overview|background), give me, give us,
        offer* (you)? (access to|any|some|my|our|your|a few)? (feedback|advice|congratulations|condolences|apolog*|help|support|insight),
        (sit|sitting|bear) with, (in|of|by|until|till|from|late|early|mid|since) may, may (2024|2025|2026|2027|1|2|3),
        on the other hand, the other (day|night|week|hand|side|end|way round), each other, one another, other than,
        among other things, or other, and others, one way or (the other|another), (wish|if) (i|we) could,
        no longer (works|with us|at the company|with the), not be affected
    """,
}
