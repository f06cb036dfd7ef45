"""English: which words express the concepts that detection reads mail by (notation: understand/phrases.py)."""

from assistant.languages.concept import Concept, Cues

ACTORS: Cues = {
    Concept.YOU: "you, your, yours, yourself, u, ur, youre, youve, youll, candidate id, ya, ye",
    Concept.ME: "i, my, me, ive, im",
    Concept.WE: """
        we, our, us, weve, i, ive, (the|my|our|your|this) (team|panel|committee|board|client|company|department|governors|directors|trustees|council|partners|faculty|jury|electors|hiring manager|hiring team|hiring group|boss|director|owner|owners|chef|manager|school|crew|business|studio|practice),
        squad, management, leadership, they, theyve, partners, production, finance, hr, head office
    """,
    Concept.THIRD: "he, she, hes, shes, his, her",
    Concept.OTHER: """
        (other|another|different|alternative|external|internal) ~ (candidate*|applicant*|applicat*|people|person*|profile*|finalist*|individual*|cv|cvs|interviewee*)
        (other|another|different|external|internal) (contender*|option*|freelancer*|contractor*|consultant*|supplier*|colleague*|artist*|one|ones|two|three|person|lad|chap|guy|girl|woman|man|fella|mob|party|direction|route|designer|developer|engineer|writer|teacher|school|studio|actor|musician|colourist|lawyer|nurse|chef|driver)
        (people|folks|those|candidates|applicants) (else|already|closer|whose|with|from|more), (people|folks|someone|somebody) who (s|ve|have|had|has|is|are|can|could|know|knows|live|lives|already|did|does|spent|works|worked|comes|came), (those|these|the) (two|three|four|others), (a|an) (man|woman|lad|girl|boy|student|local|outsider|insider), (its|their|his|her) own (people|staff|person|man|team|supplier), both (have|ve|said|of them), (someone|somebody|person|a person|one|anyone) ~ (else|whose|who|whos|with|already|closer|internal*|local|more|from|better|stronger|based|nearer|inside|cheaper|senior|slightly|that|further|at)
        (a|an|the|one) ~ (candidate|applicant|person|colleague|contractor|freelancer|individual|bloke|lad|girl|woman|man|chap|guy|lady|gentleman|friend|student|graduate|engineer|developer|designer|teacher|nurse|scientist|supplier|profile|local) ~ (who|whose|with|already|from|that|for|further|based|closer|more)
        (candidate*|applicant*|individual*|profile*|people|those|finalist*) (who|whose|with|that|possess*|having|better|more|already|from|having) ~ (more|better|close|closer|closely|closest|stronger|match*|fit|fits|background*|experience*|already|skills|skill|skillset|qualification*|qualified|meet|suited|best|align*|lines|local*|directly)
        (candidate*|applicant*) (better|more|already|closer), (better|more) (qualified|suited|suitable|experienced|senior|local|aligned) (candidate*|applicant*|people|person|match|fit|profile*|individual*)?
        (stronger|better|closer|suitable|qualified|experienced|cheaper|local) (candidate*|applicant*|match|fit|profile*|person|one), others, elsewhere, a (commercial|manufacturing|senior|stronger|better|local|younger|cheaper|permanent) (person|one|hire|colleague)
        the (other|first|second|third|fourth|last|previous|preferred|successful|chosen|winning|first placed|top|interim|eventual) (lad|chap|guy|girl|woman|man|person|one|two|three|candidate*|fella|lady|applicant*|finalist*|colleague|postholder|incumbent|interim)
        (an|the|our) (existing|internal|current|in house|incumbent) (employee|colleague|candidate|hire|applicant|appointment|transfer|promotion|member|person|staff|postholder|team member|interim|temp|contractor)
        (one|two|three|four|five|some|several|a few|both) of the (other|others), (the|her|his|our|their|skipper s|boss s|owner s) ~ (nephew|niece|cousin|son|daughter|brother|sister|mate|successor|lad) (s|from|who|is|has|already)?, the (third|fourth|second|first|last) of them, that (person|candidate|colleague) (has|is|was|will), s (lad|nephew|cousin|son|daughter|boy|girl|mate|niece|brother|sister)
        (temp|contractor|freelancer|interim|person|lady|lad|girl) (we|they|you) (already|had|have|know|used), (one|two|three|four|five|some) other candidate*|applicant*|finalist*|people, family member, old (colleague|friend|hand)
    """,
    Concept.PERSON: """
        colleague, candidate, applicant, person, lad, bloke, chap, guy, girl, fella, woman, gentleman, lady, freelancer, contractor,
        cousin, nephew, niece, daughter, son, friend, graduate, teacher, nurse, insider, successor, interim, mate, brother, sister, couple, kid, veteran
    """,
    Concept.INSIDER: """
        internal (candidate*|applicant*|appointment|hire|promotion|transfer|move), internally, from within, from inside, in house, inhouse, (is|was|been|has|have) internal, internal (person|colleague|one|lad|option)
        already (works|working|here|with|knows|knowing|part|doing|does|in the (team|building|job|role|seat|chair)|on (our|the) (team|books|staff)|been), own (ranks|staff|people|team), existing (team|staff|member|colleague|employee), one of our own, current (team|staff|employee|postholder)
        deputising, acting up, stepping up, promoted, been covering, covering (it|the (post|role|job|desk)), (has|have|s|who) been (with us|here|doing|running|filling|standing|acting|temping|deputising|on our books), (our|the) (deputy|assistant|temp|interim|trainee|apprentice|intern), from (another|a sister|our own|our other|the other|a neighbouring|our) (department|team|office|branch|studio|ward|site|ranks), redeploy*, returning from
    """,
    Concept.APPLICATION: """
        application*, candidacy, candidature*, applied, apply, applying, your (cv|resume|resumé|form|profile|eoi|submission|portfolio|dossier|samples|roughs|papers|reel|tape|materials|audition|trial|expression|interview*)
        expression of interest, cover letter, your interest in, put (yourself|your name) forward, putting (in|yourself) for, the (test|trial|interview|audition|demo|pairing|selection|assessment) (grade|day|shift|session|lesson|piece|week|task)
    """,
    Concept.ROLE: """
        role*, position*, job, jobs, post, posts, vacancy, vacancies, opening*, requisition*, req, reqs, seat, seats, headcount, internship*, placement*,
        traineeship*, apprenticeship*, secondment*, fellowship*, studentship*, postdoc*, phd (position|place|post|studentship), chair, assignment, gig, contract,
        training contract*, opportunity, shift, shifts, engagement, posting, career*, hire, campaign, competition, intake, class, lectureship*, bursarship, directorship,
        professorship, readership, curacy, headship, clerkship*, residency, pupillage*, trainee scheme, graduate scheme, summer analyst, maternity cover, vacant, (apprentice|trainee|intern|graduate|volunteer) (spot|place|slot|scheme), staff
    """,
    Concept.TITLE: """
        engineer*, developer*, manager*, analyst*, designer*, architect*, consultant*, technician*, assistant*, officer*, supervisor*, coordinator*, co ordinator*, co-ordinator*,
        director*, administrator*, specialist*, lead, scientist*, researcher*, librarian*, teacher*, lecturer*, nurse*, driver*, chef*, cook, baker, bakery, lifeguard*,
        brewer, barista, artist*, sculptor, repairer, restorer, trustee, treasurer, signaller, signalman, tram driver, planner*, dispatcher, clerk, secretary, receptionist*, accountant*, controller, bookkeeper, illustrator, writer*, editor, rigger, deckhand, bosun, skipper, sailor,
        curator*, conservator, translator, interpreter, paralegal, solicitor, lawyer, buyer, merchandiser, programmer*, intern, interns, trainee*, apprentice*, archivist, audiologist, radiographer, midwife, paramedic,
        fellow, fellows, professor, tutor, postdoctoral, electrician, plumber, carpenter, joiner, welder, fitter, machinist, operator*, associate*, representative, head of, vp, healthcare assistant, carer, porter, cleaner, caretaker, janitor
        organist, gardener, mechanic, surveyor, dietitian, pharmacist, physio*, therapist, recruiter*, strategist, producer, photographer, colourist, animator, copywriter, marketer, estimator, auditor, actuary, underwriter, trader, broker
        waiter, waitress, bartender, sommelier, housekeeper, concierge, host, hostess, cabin crew, pilot, steward, guard, warden, ranger, keeper, vet, veterinary, florist, stylist, hairdresser, beautician, tailor, seamstress, potter, luthier, glazier, roofer, bricklayer, painter, decorator, plasterer
        executive, partner, chief, principal, headteacher, deputy, dean, registrar, bursar, chaplain, verger, organiser, organizer, campaigner, fundraiser, advisor, adviser, counsellor, social worker, support worker, youth worker, key worker, customer support|service|success, sales, devops, sre, frontend, backend, fullstack, full stack, qa, ux, cto, cfo, coo
        economist, statistician, chemist, biologist, physicist, geologist, ecologist, data engineer, tester, scrum master, product owner, project manager, nanny, au pair, childminder, coach, trainer, instructor, courier, picker, packer, forklift, warehouse, postman, musician, singer, dancer, actor, stagehand, usher, projectionist, proofreader, subeditor, journalist, reporter, presenter, publicist
    """,
    Concept.PROCESS: """
        shortlist*, short list*, selection, recruitment, hiring, recruiting, interview*, longlist*, next stage|round|step|phase, (final|first|second|last|third) (round|stage|interview*|list),
        process, running, assessment (day|centre|center|results), merit pool|list, eligible|reserve list, our search, the search, selected for interview, superday, panel day, trial shift|day|week|period, trial, audition*, test shift, demo lesson, your (journey|assessment|test), pairing session, case study, presentation, screening, sift, status
    """,
    Concept.HIRING: """
        appointed, appointing, recruited, engage you, deputy head, lesson, trial, hiring group, team lead, open req, day rate, commissioned, squad,
        interview*, resume*, cv, cvs, recruit*, hiring, hired, hire, candidate*, candidature, applicant*, talent, career*, employ*, job, jobs, vacanc*, careers,
        shortlist*, human resources, hr, people (operations|team|ops), audition, trial shift|day, demo lesson, screening call, phone screen, job search,
        headcount, salary, onboarding, work permit, right to work, notice period, cover letter, your portfolio, starting date, start date, start on, colleagues, coworkers, full time, part time, rota, crew, on our books, new starters, starters, first (eng|hire|engineer|employee), pairing session, take home, coding,
        selection (day|panel|board|committee|process), the panel, panel, successor, probation, placement, cohort, wage, hourly, freelance*, showreel, self tape, tape, casting, your reel, tryout, try out, test (piece|grade|day|translation|edit|shoot), visiting day, join (us|our|the team), joining (us|our), hiring manager, sponsorship, relocat*, permanent route, contractor, governors, appointment, the appointment
    """,
}

EVENTS: Cues = {
    Concept.ADVANCE: """
        mov* ~ forward|forwards|ahead|on|further, (go|going|gone|take|taking|taken|carry|carrying|carried|bring|bringing|brought|push|pushing) ~ forward|forwards|ahead|further|through
        (put|putting) ~ forward|through, proceed*, progress|progressing|progressed, advanc*, pursu*, continu*, consider|considered|considering, consideration
        shortlist*, short list*, longlist*, invit*, interviewed|interviewing, (call|called|calling) ~ interview|you|in|back, (ask|asking) you|them|candidates ~ in|back|along
        (bring|bringing|have|having|see|seeing) you in|back, (reach|reaching) out ~ you, next stage|round|step|steps|phase, in the running|mix|frame, taken to, goes further, be seeing
        (make|made|making) ~ cut|list|shortlist|final|round, (put|place|placed|placing) ~ pool|list|yours|shortlist|forward, among (those|the), one of (the|our|those) three|two|four|five|six|ten|final|finalists|successful|shortlisted|chosen|selected
        selected for interview, (take|taking|taken) ~ up, (bring|bringing|take|taking) on, explore further, be called, (a|to) second interview|conversation|round|look, another round, schedule you, talk|talking further, retain|retained|retaining, carry on with
        develop it, take (this|things|it|your|the) ~ further, further ahead, shortlisting you, submit you, presented to
    """,
    Concept.HIRE: """
        offer|offered|offering, hire|hired|hiring, employ|employed|employing, (take|taking|taken|bring|bringing|brought|get|getting) (on)? (you|anyone|anybody|someone|people|any more) ~ on|aboard|in
        appoint|appointed|appointing|appointment, (give|giving|gave|given) you (the|this|that|a|either) ~ (job|role|position|post|contract|chance|part|seat|place|start|shift), (make|making|made) ~ offer, (extend|extending) ~ offer, onboard, engage you, engaging you
        have you on|start|join|with|in, work together|with you, working together|with you, sign you, use you, engage you, recruit you|for, adding to, fill|filling
        find|found ~ place|spot|role|seat for you, (place|room|seat|slot|money|budget) for you, join us, joining us, need you, needing you, book you, booking you, keep you on, on board, commission you
        contract you, second|seconding you, slot you, squeeze you in, fit you in, make it work, afford, stretch to, accommodate you, give it to you, take you, (bring|take|hire|employ) (on|in)? (anyone|anybody|someone|people|more|another person|new people)
    """,
    Concept.CHOOSE: """
        select|selected|selecting|selection, choose|chose|chosen|choosing|choice, opt|opted|opting, (go|going|gone|went|goes) with|for, pick|picked|picking
        plump|plumped|plumping for, prefer|preferred|preferring|preference, (settled|settling) on|for, (felt|feel|were|was) (led|drawn|moved) to, landed|landing on, (decide|decided|deciding|decision|decisions|come|came|coming|fell|fallen|falls) (on|down on the side of|for|in favour of|in favor of|in favour|in favor)
        favour|favoured|favoring|favored, appoint|appointed|appointing|appointment, elect|elected, award|awarded, commission|commissioned, hire|hired|hiring, identified|found, engage|engaged, recruited
        signed, sign up, (brought|bringing|bring) in, promoted|promoting|promote, offered|offering|offer, gave|given|giving|give, (made|making|make|extended) ~ offer, (moving|move|moved|proceed*|continu*|progress*|stick|sticking|stay|staying) ~ with
        pursu*, accepted, found, successful, awarding, (took|taking|taken|take|taken) on, (take|taking|took|taken) others|other|another|the, won out, edged, recommended|recommending|recommend, nominated|nominating, concentrat*|focus* on, convinced ~ us
        (asked|asking|ask) ~~ (to begin|to start|to join|to take|to lead|begin|start|join), backed|backing, (giving|given|give) preference, nod to, sided with, leaning|leaned towards, prioritis*|prioritiz*, retained|retaining, named
    """,
    Concept.GETS: """
        (goes|go|going|gone|went) to, (given|offered|awarded|assigned|promised|handed|passed) (it|that|this|the|to) ~ to?, given|offered|awarded|assigned|handed to, (belongs|belonging) ~ to, having it, (has|have) it, (takes|taking|took|taken|take) ~ over|up|on|it
        (has|have|had|ve) accepted|agreed|taken|got|signed|said, accepted, (joins|joining|joined|join) us, starts|starting|start|started|begins|begin, (fell|fallen) to, (steps|stepping|stepped|step) into|up|in
        got it, got the, the one, will (fill|be|take|start|join|begin|lead|run), (was|been|is|be|being) appointed, (was|been|be|being) given|hired|offered|chosen, edged, won, (come|came) out (on top|ahead|first), is (our|the) new, be our|the new, as our new
        is moving (over|across|up) (to|into)?, (said|saying) yes, (bags|bagged|nabbed|landed|snagged|clinched|secured) (it|the), had the edge, beat, carries|carried|took the day, going to (be|have|take)
    """,
    Concept.FILLED: """
        filled, (been|is|are|was|were|already|all|just|now|get|got) (taken|snapped up|spoken for|allocated|gone|assigned), no longer (an)? active, no longer available|open|accepting|vacant|hiring|needed|required|exists|recruiting|advertised|seeking|looking, already gone, sorted, fully staffed|subscribed|booked, (has|have|is|are) (now|all|both|already|since)? gone
        complete without, (made|making) an appointment, (was|been|have|ve|were) appointed, appointed someone|somebody, (has|have) been offered, been given, (have|found|got) someone|somebody|our person, snapped up, spoken for, closed out, is full, are full, (is|are) (now)? complete
        finalised|finalized ~ class|cohort|team|list, (was|were|been|is|got) (signed|covered|accepted|claimed), off the market
    """,
    Concept.CANCELLED: """
        cancel*, discontinu*, eliminat*, deleted, scrapped|scrapping, pulled|pulling, withdrawn, axed, (permanently|now) closed, put an end, (hiring|headcount|recruitment|recruiting) freeze|cut|cuts|ban, frozen, freeze|freezing|froze
        (not|nt|t|no longer) ~ (proceed*|going|go) (with|ahead with|ahead) ~ role|position|vacancy|recruitment|hire|appointment, not be filling, (won t|can t|not|not be) (fill|filling|hire|hiring|replace|replacing|recruit|recruiting|backfill|backfilling) (it|this|that|the|for|a|an|anyone|anybody|at)?, unable to (fill|hire|recruit|appoint|replace) (the|this|that|for|anyone|anybody), no longer hiring|recruiting, shelved|shelving, binned
        closed ~ requisition|vacancy|role|position|posting|search, no longer exist*, (fallen|fell|falls) (through|away), (been|was|is) cut, budget cut*, decided not to (fill|hire|recruit|appoint|replace|go), (lost|lose|losing|pulled|cut|stopped|without|no) (the|our|its|their|all|any|open)? (funding|budget|headcount|money|contract|req)
        stopped (all|the|any)? (hiring|recruiting|recruitment|new), stop (all|the|any)? (hiring|recruiting|recruitment|new starters), not be (replaced|filled|continued|refilled|backfilled|happening), disappeared|vanished|evaporated, dissolved, (isn t|is not|not) (happening|coming back|going to happen|going ahead), called off, (no|without) (an)? appointment, do without
        (absorbed|split|shared|folded) (into|between|among|by), covered by existing, wound up|down, taken off the table|plan
    """,
    Concept.ENDED: """
        end|ends|ended|ending, finish|finishes|finished, close|closed|closes|closing, conclude|concludes|concluded, over, (stops|stop) here|there, terminated, concludes here, (reached|come|comes|coming|came) (to)? (an|its|the) end
        go no further, no further, (no longer|not) ~ (under|in) (consider*|consideration|contention), no longer (being)? (considered|active|progressing), withdrawn you from, not retained, lapsed|lapses, inactive, stood down, released
    """,
    Concept.FIT: """
        fit, fits, match*, suit*, (right|best|ideal|perfect) (person|place|one|home|fit|match|candidate|moment|role|step|move|choice) (for)?, right for, align*, (meet|meets|met|meeting) ~ requirement*|criteria|needs|bar|threshold|standard|what, what (we|they|the client|the team) (need|needs|want|wants|had in mind|re after|are after|re looking for|are looking for|were looking for|is looking for|require)
        experience level, qualified, enough, lines up, line up, compatible, correspond*, fulfil*, work for us, the one for, cut out for, ready for
    """,
    Concept.NEED: """
        need|needs|needed|needing, require|requires|required, (looking|look|looked) for|to, after someone|somebody, want|wants|wanted, seek|seeking, search for, has to (be|have), must have, hold out for, wait for, insist*|insists on, restart* with, calls for, keen on
    """,
    Concept.LACK: """
        below, short of, (fell|fall|falls|falling|just) short, lack*, less than, lower than, under the, too (junior|senior|little|expensive|far|early|experienced|qualified|green|new|advanced|young|similar|different), weak|weaker, over budget, missing, not enough, above our|the|their ~ budget|range|band|means, beyond our|the|their|what, out of (our|the|their) range|reach|budget|league
        more (experience|senior*|hands|depth|recent|relevant|background|years|exposure|track|grounded|seasoned|specialised|specialized|specific), (someone|somebody|anyone) ~ (faster|stronger|closer|local|senior|junior|experienced|based|nearer|further|already|who), overqualified, over qualified, underqualified, bored, outgrow, can t|cannot (stretch|afford|match|reach|get near|meet your), (to have|who has|who s|whos|have|having|has) (already)? (done|shipped|run|led|built|worked|lived|managed|sold) ~~ before|already
        need more, needs more, (a bit|slightly|little) (light|thin|short|green|early|far), not yet there|ready, isn t there yet, aren t quite|there, gap in|between
    """,
    Concept.PASS: """
        pass|passed|passing, reach|reached|reaching, successful|successfully, succeed*, clear|cleared, qualify|qualified, achiev*, attain*, (get|got|getting) ~ (in|job|role|position|post|seat|part|nod|through|place|it), got (it|there|in|through), suitable, make it, made it, come out ~ top|ahead|first, (on|in) (the|our|that) (list|shortlist|final), among (the|those|our)
        make|made|meet|met ~ grade|mark|cut, be you, the one, win, won (the|it|out|a|over), place|placed, rank|ranked ~ high|enough|top, score|scored ~ high|enough, come through, came through, fall|fell|fallen|gone|go|went ~ (your way|in your favour|in your favor), work out, worked out, working out
    """,
    Concept.SPONSOR: "sponsor*, visa*, work permit*, right to work, work authoris*|authoriz*, h1b, certificate of sponsorship, immigration, skilled worker, security clearance, clearance",
    Concept.REFUSED: """
        unsuccessful, reject|rejected|rejecting|rejection, declined, (turned|turning|turn) ~ down, denied, deselected, not successful, ruled|rule ~ out, regret letter, screened|sifted|knocked out, eliminated, unsuitable, ineligible, disqualified
        regretfully declin*, decided against, (passing|passed|pass|passes) on (you|your|this|it), deemed not, not retained, discounted, released you, release you, decline|declines|declining, must decline, excluded, marked as (closed|rejected|declined), dispositioned, sifted out, not (been)? (progressed|upheld|successful), not (been)? upheld, discard*
    """,
    Concept.OFFER: "offer, offers, contract, start date, starter date, starting date, appointment, new starters, new starter, your start",
    Concept.REVOKE: "rescind*, revok*, withdraw|withdrawn|withdrawing|withdrew, retract*, pulled|pull, is off, taken back, take back, not be (honouring|honoring|honoured|honored|countersigned|confirmed|going ahead), void|voided, lapsed|lapses|lapse, no longer (stands|stand|valid|open|available|binding|in force), annul*, cancelled|canceled, fallen through",
    Concept.NO: """
        see no (realistic|other|good)? (way|chance|possibility|prospect), (won t|will not|not|can t|cannot|unable to|not able to) (be)? (extend|extending|make|making) (you)? (an|any|the) offer, (see|no|there s no|there is no) no? (realistic|other|good)? (way|chance|possibility|prospect|route|path) (forward|for (us|me|you|this)|of (hiring|taking|offering|making|bringing|employing)|to (hire|take|offer|make|bring|employ|get)|i can|we can), (have|ve|got|must|ll|had) to (leave it (there|here|at that)|disappoint you|let (this|it) go|call it), (must|going to|have to) disappoint you, (put|putting|submit|forward) (another|a different|someone else s|somebody else s) name
        (no longer|not) (be)? (an)? (open|available) for (acceptance|you), (chose|choosing|choose|decided|deciding|going|gone|elected|prefer|opted) (to|with|for) (prioriti*|focus on|concentrate on|favour|stay with|stick with|hire|pick|take|promote|keep) ~ (people|folks|candidates|applicants|those|someone|somebody|others|another|internal|local)
        (gone|go|going|went|goes|headed|heading|move|moving|moved|look|looking) (in|down)? (another|a different|different|other|the other|a slightly different|a separate) (direction|way|route|path|road), (a|the) (no|pass) (from|for|on) (us|our|my|the|me|this|them|their|that), (it s|its|it is|that s|thats|is|was|s|be) (a|sadly a|unfortunately a) (no|pass|not this time)
        NEG ~ (take|taking|taken) you (on|further|forward|through), choice ~ (fallen|fell) (elsewhere|on), (went|gone|going|go|goes) with (someone|somebody|a|an|another|the other|one of the other|the first|the second|the third), (went|gone) for (someone|somebody|another|the other)
        appointed elsewhere, pipped, you (came|were|finished|placed) ~ (second|runner up|third), second both times, runner up, runners up
        (not|t) be (offering|inviting|moving|progressing|proceeding|taking|advancing|hiring|shortlisting|pursuing|considering|calling|needing|bringing|able to (offer|take|progress|proceed|move|invite|consider|bring|hire|employ)) (you|your|with|forward|this|any|further), (not|t) (been)? shortlisted, not shortlist*
        NEG ~ (selected|chosen|successful|appointed|retained|recommended|accepted|shortlisted) (for|to|on|in|as|by|from|this|at), (haven t|have not|didn t|did not|hasn t|not) ~ (made|make) ~ (shortlist|cut|final|longlist|top|last|grade), (not|isn t|wasn t|aren t|don t) ~ (a|the|an) (right|good|great|best|strong|close|perfect|ideal|quite right|match)? (fit|match|one) (for|between|at|right), not quite right, not the right (fit|person|match|place|one|candidate)
        (pursue|pursuing|proceed*|progress*|mov*|continu*|consider*|advanc*|go|going|concentrat*|focus*) ~ (with|on)? (other|another|different|stronger|the other|alternative|internal|external) (candidates|applicants|candidate|applicant|people|profiles|individuals|applications|finalists|finalist|person|option|options)
        (chosen|decided|elected|opted|chose) (to|for) ~ (other|another|others|different), (gonna|going to|will|ll|to|we re|want to) (keep|continue|carry on|go on) (on)? (looking|searching|the search), still looking for someone, (keep|keeping|continue|continuing|kept) (looking|searching|our search|the search), not (one of|among|amongst) (the|our|those|them) (three|two|four|five|six|ten|final|finalists|successful|chosen|selected)?
        closed the ~ (position|role|job|requisition|vacancy|req) you, marked you as (closed|rejected|declined|inactive), (no longer|not) ~ (be|being) considered for, no longer (be|being)? (considered|under consideration|in consideration|in contention|in the running|in the frame|in the mix), out of (contention|the running|the frame), (not|t) progress your, your (application|journey|candidacy|candidature|process|candidate journey) (with us)? (has|is|finishes|ends|stops|concludes|finished|ended|comes)? (finishes|ends|stops|over|concluded|ended|finished|closed|unsuccessful|at an end|to an end)
        NEG ~ offer you (the|a|an|this|any|employment|work|that|either|one), unable to (offer|employ|take|invite|progress|proceed|move|advance|continue|consider|shortlist|hire|sponsor|accommodate|give), regret|sorry to (inform|advise|tell|say|let|have to tell) ~ you ~~ (not|unsuccessful|other|another|someone|unable|else)
        (not|t) to (move|proceed|progress|pursue|take|continue|go|advance|shortlist|offer|invite|extend|hire|appoint|bring|keep|carry|recommend), (not|unable|t) ~ (go|take|carry|move) ~ (any further|further|forward|any farther)
        (we re|were|we are) (now)? sorted, sorted for a, (not|t) (going to)? (work|working|worked) out, won t be working (out|together), part ways, parting ways, on this occasion ~~ unsuccessful, (isn t|wasn t|won t|not) (going to)? be (you|yours), it (wasn t|isn t|won t be|is not|was not) (you|going to be you|meant to be|to be), got the nod, nod (went|goes|has gone)
        the other mob, complete without you, cut you loose, (end of|reached the end of) the (road|line), the road ends, thats that, that s that, (as far as|is where|that s where|that is where) (we|this|it|you|your) (go|ends|end|stops|stop|finish), not our (choice|pick|first choice), someone else s (name|turn)
        (it|decision|vote|things|choice|that|the panel|verdict|call|this) (has|have|had|ve)? (went|gone|goes|go|fell|fallen|come down|came down) (the other way|against you|elsewhere|to someone|to somebody|to another|in another direction|on the other side|for someone else), NEG ~ (go|gone|went|fall|fell|fallen|come out|came out) (your way|in your favour|in your favor|for you)
        (won t|will not|no longer|t be|not be) (need|needing|require|requiring) (you|your|anyone|any more|another), (decided|chosen|had|have|has|having|going|need|wants|want|ve) to (say no|pass|decline|turn you|turn this|let you down|let you go|release you), (decided|going|gonna|had|have|ll|re|are|m) (to)? (pass|passing) (on (you|this|it|him|her)|this (time|one)|for now), say no (to you|this time|for)
        no means of (employing|hiring|taking|paying), name (is|was) not (on|among), (you|yours|your name) (is|are|was|were|weren t|wasn t|isn t|aren t) (not)? (among|on|one of) (the|those|our|that|them) (list|shortlist|chosen|selected|ones|names|final|successful|people we)?, (not|t) (the)? (one|person|candidate) (we|they|for us|for this|the team|that), (mark|marked) (as)? (not retained|not selected|rejected|unsuccessful|declined)
        (all|both|our|the|last) (the|our|of the|three|four|five|six|ten|available)? (places|spots|seats|slots|spaces|positions|roles|vacancies) (have|are|were|has|ve|for)? ~ (gone|taken|filled|allocated|full|assigned|offered), only|can only (take|hire|consider|employ) ~ people who, must reside|live in, can only (take|hire|consider|employ|accept|pay), passed over, passing you over, looked elsewhere, looking elsewhere, look elsewhere
        not (the)? (answer|outcome|result|news|email|message|reply) (you|that you|u) (wanted|were hoping|hoped|had hoped|d hoped|would have liked|deserve|deserved), not have (a|any|the) (role|place|position|opening|vacancy|job|seat|work|spot|budget|room) for you, (nothing|no role|no place|no position|no opening|no vacancy|no room|no work|not anything|no job|no budget) (here|suitable|open|available|right now|at present|currently|at the moment|that)? for you, not (what|where|who) (we|the team|the client|they|this role|the role) (need|needs|re after|are after|are looking|re looking|were looking|had in mind|wanted|want|require|requires)
    """,
    Concept.SOFT_NO: """
        (just|only|narrowly) (pipped|missed|short|beaten), close second, narrowly, (missed|miss|missing|lost|losing) out, to close the loop, close the loop, closing the loop, close the circle, string you along, keep you dangling|hanging|waiting, lucky to have, be lucky, loss is, our loss, in another life, (a|one) (hair|whisker|inch) behind|short|away
        no hard feelings, better (fit|match|suited) ~ (elsewhere|for)?, not what (you|u) ~ (wanted|hoped|want|hoping), free to (say yes|look|accept|pursue|take), (bad|difficult|hard|disappointing|sad|tough|unwelcome|rotten|unhappy) (news|message|email|letter|note|call|decision to), not (good|great|the best|better|happier) news, (better|happier) news
        keep your chin up, chin up, restart* with, no easy way, (don t|do not|please don t) take ~ personal*, plenty of (other|rocket|fish), not you, for what (it s|its) worth, heart set on, in the end (we|they|it|the), (you)? stay where you are, (hear|heard|know|learn) (this|it|that) (from|by) (me|us|sideways|someone|elsewhere), tell you (myself|first|before|straight|in person|directly|personally), before (the|it|this|we|you) (announcement|is announced|goes|hear|see|read|find)
        (came|comes|come|boiled|boils|got) down to, a mark below, below the (standard|threshold|benchmark|bar|mark|line|cut), (fell|falls|fall) (short|below|under|outside), go and write, wish it (were|was|had), (wish|wished) (i|we) (had|were|could|was), picturing you, would have been, would have (hired|taken|loved|liked|been glad), deserve*, (tipped|swung|decided|clinched|settled) (it|the|us|things), what (tipped|swung|decided|clinched|made the difference), had the edge, (just)? (had|with) (a little|a bit|slightly|that bit|much|far) more
        (i m|i am|we re|we are)? gutted, gutted for you, sorry to write, putting off this, nothing more (we|i) can do, nothing ~ to slot you, second time in, (thank|thanks to|grateful to) all (those|who|the|of), all those who (applied|submitted|took|entered|competed|put|came), empty handed, (i|we) did (try|fight|push|argue|ask), (i|we) (tried|fought|pushed|argued), re advertis*, readvertis*, start again|over, back to the drawing board, (really)? thought (this|it) was (ours|yours), (mean|means|meant) (nothing|no less)
        (can t|cannot|couldn t|not able to|unable to) (say|go into|give|share|tell) ~ (more|details|why|reasons), unanimous, torn, (no|not|aren t|isn t) (individual|detailed|specific|further|personal) (feedback|comments|reasons), (a)? tough|hard|impossible (one|call|choice), such (a)? (close|hard|tough), (you)? did nothing wrong, nothing you (did|said|could), on (this|that|the present) occasion, this time (around|round), this (year|round|season|one) (it)? (won t|wasn t|isn t|went)
        (some|another) (other)? (time|day|life), your certificates, returned to you, under separate cover, not (this|that) (time|year|round|occasion|one|season), keep your options, keep looking, other applications, other offers
    """,
}

TURNS: Cues = {
    Concept.NEG: """
        not, no, never, cannot, cant, wont, dont, didnt, doesnt, isnt, arent, wasnt, werent, havent, hasnt, wouldnt, couldnt, shant, unable, neither, nor,
        (don|won|can|didn|doesn|haven|hasn|isn|aren|wasn|weren|couldn|wouldn|shouldn|shan|ain|hadn) t, none, nobody, no one, no longer, fail* to, rather than, against, unlikely, nothing, refus*, nowhere, declin* to
    """,
    Concept.YET: "yet, so far, not ~ final*, still, so quickly, not until",
    Concept.IF: """
        if, unless, whether, should (you|we|your|there|the|any), in case, in the event, assuming, provided that, otherwise, failing which, or else, had you, were you to,
        without (two|these|it|them|a reply|your|this|the), except, suppose, as long as
    """,
    Concept.UNTIL: """
        until, till, unless, without (your|a|an|the|two|these|it|them|this|further|written|proof), before (we|you) (have|receive|get|hear|see), if you (do not|don t|fail|have not|haven t|are not|aren t|can not|cannot|can t), if (we|this|these|the|your|it|they) (do not|don t|is not|isn t|are not|aren t|have not|haven t|cannot)
    """,
    Concept.BUT: "but, though, instead",
    Concept.MAYBE: "may, might, maybe, perhaps, possibly, could be, can be, could",
    Concept.GENERIC: """
        (candidates|applicants|those|anyone|applications|submissions) (who|whose|not|that|which|received|without|may|lacking|missing|arriving), (unsuccessful|successful|shortlisted|rejected) (candidates|applicants|people), anyone, everyone|everybody,
        only ~ (shortlisted|selected|successful|candidates|applicants), (every|each|all|most|many) (candidate|applicant|applicants|candidates|application|applications|of them), in general, most of
        will be contacted, due to the volume, robots, template, copy and paste, candidates have , in (ten|10), per cent of, percent of, people (who|whose), incomplete applications, late applications, job seekers, jobseekers
    """,
    Concept.FOOTER: """
        (confidential*|privileged) ~~ (mail|email|message|information|intended|recipient), intended recipient, not meant for you, (if|in case) (it|you|this) ~ (reached|received) ~~ in error, received this ~ in error, equal (opportunity|opportunities), without regard to, registered (in|office), limited liability,
        unsubscribe, this (email|message|mail) (was|is) (intended|sent), you (receive|are receiving) this, manage ~ (preferences|notification|notifications), monitored, view in browser, privacy (policy|notice), all rights reserved, discriminat*, reasonable accommodation*, do not reply, not reply, terms of,
        think of the trees, consider the environment, opinions above, protected (veteran*|by law), copyright, sent on behalf, sent by, data protection, retention period, processed in accordance
    """,
    Concept.MASK: """
        even (if|though|when), why don t you, why not, (do not|don t|not) hesitate, (do not|don t) (reply|respond|worry|let|forget|delete|give|be|miss|need|make other|call|panic), not only, not just, no later than, no reply, noreply, not (reply|respond),
        no need, no matter, no doubt, no problem, no worries, no bother, not be (monitored|read), if not, not least, not (read|checked|monitored|intended|authorised|authorized),
        (can t|cannot) wait, no action, equal opportunity, without regard, consider (us|our), consider applying, reach out to (every|all|each), please consider, hiring (manager|managers), not (reflect|reflection), no reflection, not mean,
        considers ~ qualified, considered without, not discriminate, receive consideration, without prejudice, no obligation, no cost, should not be, not a reflection, not represent, closing date, applications (close|closing|closes), (by|at|until|towards|before) the end of, weekend
        (interviewing|seeing|meeting|speaking to|talking to|speaking with) ~ (other|more|further|several|two|three|a few) (candidates|applicants|people), if you (have|had) any, without (your|the) help, in no time, no one size, not far, not long, not to worry, fill (in|out), filling (in|out), filled (in|out), no further action, no further delay, without further, going to press, without delay
        (take|taking) on board, nothing (further|more) (is|you) (required|need), give you (a|more|an|some|any) (call|ring|idea|update|time|feedback|detail|overview|background), give me, give us, offer* (you)? (access to|any|some|my|our|your|a few)? (feedback|advice|congratulations|condolences|apolog*|help|support|insight), (sit|sitting|bear) with
    """,
}

COMPANIONS: Cues = {
    Concept.REGRET: """
        unfortunate*, regret*, sorry, sadly, afraid, alas, disappoint*, apolog*, gutted, heartbroken, shame, (wish|wished) (i|we) had (better|good|happier), not the (news|answer|outcome|result), bad news, (hard|difficult|painful|not easy|sad) (to (write|send|say|tell|type)|message|letter|email|note), difficult, pain me|pains me, heavy heart, hate to, hated to, sorrow, empty handed, regrettabl*
    """,
    Concept.THANKS: """
        (thank|thanks|thankyou|appreciate|grateful|appreciated|gratitude) ~~ (interest|application|applying|time|interview*|effort|considering|meeting|speaking|coming|trial|taking|submitting|patience|opportunity|form|visit|chat|talking|doing|teaching|part|popping|shift|lesson|presentation|tape|test|trouble|spirit|sending|putting|showing|sharing|day|playing|participa*|completing|session|work|candidature|candidacy)
        pleasure (to|meeting), thanks a million, enjoyed (meeting|speaking|talking|learning|our|getting|having|reading|hearing|your|seeing), thanks for (coming|saturday|sunday|monday|tuesday|wednesday|thursday|friday|yesterday|everything), lovely (to (meet|have|see)|having|meeting), great (to meet|meeting|to have), (good|nice|joy) (to meet|meeting|to have|having)
    """,
    Concept.PRAISE: """
        impress*, strong (candidate|background|profile|application|interview|contender|cv), loved, talented, gorgeous, brilliant, lovely, you have an ear, gift, mad chops, great experience, well qualified, high quality, calibre, caliber,
        enjoyed, really liked, liked you, imaginative, agreeable impression, warm*, beautiful*, outstanding, excellent, super sharp, whoever gets you, you were (great|grand|good|brilliant|deadly|super|fantastic|terrific|lovely|fab), greatly taken, admire*, delightful, thoughtful, a joy, you (see|have|bring|know|ask) ~ (things|talent|eye|flair|lot|way), favourite, favorite, first class, charming, refreshing
    """,
    Concept.HARD: """
        (difficult|tough|hard|close|agonising|tricky|painful|agonizing|impossible|narrow|tight|fine) (decision|choice|call|one|thing|run|margin|judgement|judgment), not an easy, (wasn t|isn t|not|never) easy, cigarette paper, agonis*, agoniz*, sat up, long and hard, much (deliberation|thought|discussion), careful (consideration|review|deliberation|thought), lengthy (discussion|deliberation), very (near|close), at length, torn, came down to, a lot of (thought|discussion|back and forth), having thought (about|hard), talked (it over|for a long|about it|to the), slept on it, weighed|weigh (up|it|that|this)?
    """,
    Concept.MANY: """
        (many|numerous|several|large|high|number|volume|overwhelming|great|lot|plenty|hundreds|over|strong|field of|out of|from) ~~ (applications|applicants|candidates|response|interest|calibre|caliber|people|forms|cvs), competitive, competition was, (strong|large|wide|crowded) (field|response|pool), so many, more (good|strong) (people|candidates|applications), spoilt|spoiled for choice, oversubscribed
    """,
    Concept.DECISION: "decision*, decided, outcome, result, results, update, news, status, conclusion, verdict, concluded, made up our minds, completed (its|our|the) (work|search|selection|review)",
    Concept.WISH: """
        wish* ~~ (success|best|luck|well|future|search|endeavours|endeavors|career), best of luck, good luck (with it|to you|out there), good luck ~~ (search|future|career|hunt|next|finding|elsewhere|everything|endeavours|applications), every success, all the best ~~ (future|search|career|next|hunt|with|ahead|come), all the (very)? best for
        (success|luck) (in|with|for) ~~ (search|career|future|endeavours|endeavors|hunt|next|applications), job search, job hunt, future endeavours|endeavors, continued success, luck out there, fingers crossed for, well in your, mind yourself, well for the future, well (in|with) (your|the|whatever)
        paths (will|do|may)? cross, cross paths, (find|finds|finding|waiting for|snapped|snap) you (up)?, whoever gets you, (find|finding) (the|a|your|something) ~ (role|job|home|place|position|somewhere|post|right|better|suited|soon), something (better|more) (suited|suitable), something ~ will (turn|come) up, somewhere ~ (lucky|deserves|better), onwards, go on to (great|do)
    """,
    Concept.KEEP: """
        (keep|retain|hold|save|stay|kept|keeping|holding|remain) ~~ (file|touch|record|records|mind|database|pool|contact|drawer|radar|books|number), talent (pool|community|network|bank), future reference, on our radar, (back|be) in touch when, think of you, reach out (when|if|again), grab (a)? coffee when, come to you first, call you first
    """,
    Concept.AGAIN: """
        (apply|reapply|applying|try) again, (apply|applying) (in|for|to) (future|the future|other|another|any|one), (put in|go|try|come|be) ~ (for the next|again), in future, for other, for future, (other|future|another|suitable|similar|upcoming|new) ~ (roles|openings|opportunities|positions|vacancies|role|opening|vacancy|opportunity)
        career* (page|site|portal|website), careers, another go, next (time|year|one|season|intake|round|course|cohort), (encourage|welcome|urge) you to, hope you (ll|will|d) ~ (apply|consider|think), sit ~ again, name pop up, first person i, hmu, job alerts, (new|another|fresh) application, keep an eye, eye on (our|the), (opens|open|reopens|reopen) (again)? (in|for) (applications)?, when (we re|we are|things) (bigger|ready|change), advertised (again)? (in|on)
    """,
    Concept.CONSOLE: """
        no reflection, not a reflection, not reflect, put you off, discourage*, disheartened, (didn t|did not) do a thing wrong, nothing wrong, no consolation, not the (outcome|news|result|answer), hoping for, hoped for, (wanted|like) to hear,
        disappointing, don t let, chin up, take heart, personally, no hard feelings, nothing personal, understand if you, sick of us, this may come as, (hard|easy|nice) to (hear|read), somewhere else ~ lucky, (hope|trust) you (understand|ll understand|will understand|can understand), letting you down, let you down, wasted your, not (easy|nice|pleasant|fun) to read, don t send it lightly, (sorry|apologies) (to|for|that) ~ (disappoint*|wasted|waste|drag|keep|kept)
    """,
}

AGAINST: Cues = {
    Concept.INVITED: """
        (would|we d|i d|would very much|d very much|d|we|i) (like|love|want|be keen|be glad|be delighted|be happy) to (invite|interview|meet|speak|chat|schedule|arrange|see you|talk to you|talk with you|show you|have you in|have you back|get to know|hear from you|discuss|set up|book|introduce you), invite you to ~~ (interview|meet|next|call|chat|final|assessment|onsite|test|complete|day|conversation|visit), would you (come|like to come|be able|be free|be available|be up for|have time|join us|consider coming)
        (are you|you re|if you are|if you re|you) (still)? (available|free) ~~ (for|on|at|tomorrow|next|monday|tuesday|wednesday|thursday|friday|this|any), what (times|time|day|days|date) ~ (work*|suit*|be good), your availability, (let me|let us|let her|let him|please send|send me|send us) (know)? ~~ (availability|times|suits|works|free), (pick|book|choose|select) ~ (slot|time)
        looking forward to ~~ (meeting you|seeing you|speaking|interview|welcoming), look forward to (seeing|meeting|speaking|welcoming), interview is (scheduled|confirmed|booked|on|at), (free|up|time|available) for a (chat|call|coffee|quick), can you (make it|do|come|join|manage), (you re|you are|you ve made it|made it|you got) through (to)?
        next steps (is|are), (happy|pleased|delighted|glad|thrilled|excited) to (invite|move you|take you|put you|let you know ~ (next|through|shortlisted|interview)), schedule ~ (interview|call|chat), shortlisted you, you have been shortlisted, you re shortlisted, been (selected|shortlisted|invited|chosen) (for|to) ~ (interview|next|final|assessment|second|proceed|attend), come and see us, zoom link, meeting id, calendar invite, teams link, meet link, video link
        interview you (on|for|next|this), all booked, you re meeting, would (monday|tuesday|wednesday|thursday|friday|tomorrow|next week|this week|the morning|the afternoon|ten|eleven|two|three) ~ (suit|work|do|be), (move|moving|progress|take|taking|put|putting|bring|bringing) you (on|forward|through|in|back)? (to|into|for) ~ (next|final|interview|second|onsite|panel), shall we say, does ~ (suit|work) (for)? you, (come|pop|drop|swing) (in|by|over|round|along|down) (on|at|for|to|this|next|mon*|tue*|wed*|thu*|fri*|sat*|sun*|tomorrow|and), see you (on|at|then|there|tomorrow|monday|tuesday|wednesday|thursday|friday), bring (your|a|two) ~ (passport|portfolio|certificates|id|copies|laptop)
        (second|next|final|third) (interview|round) (with|on|will|is|at), put you forward for, (pitch|put|suggest|recommend|propose) you for (another|a different|the other|our|one)
    """,
    Concept.OFFERED: """
        (pleased|delighted|happy|thrilled|excited|glad|able|like|love|want) to (offer (you|the|our)|make you|confirm your|have you (join|on board|with us|as)|hire you|welcome you|appoint you|extend), welcome (aboard|to the team|on board), congratulations, offer (still)? stands, your offer (is not|isn t|remains|still|stands|letter), filled by you, by you, accept our offer, your signed, job s yours, (job|role|post|place|position|seat) is yours, yours if you, (do you|would you|if you) (still)? want it
        release the letter, (we ve|we have|ve|have) chosen you, chosen you, approved grade, revised (offer|terms), counter offer, joining us on, your first day, your start date is, new target is, start you on, (can|could|we d|would like to|d like to|d love to|love to|want to|are prepared to|able to) (instead)? offer you ~ (instead|grade|a|the|an), (love|like|want|ask) you to (join|be our|become|start|take (the|it|on|over)|lead|accept), contract (is)? attached, instead (at|as) (a|the|grade|junior|mid), at (junior|mid|a lower) level, (junior|lower|smaller|reduced|mid level) (grade|band|salary|offer|version) instead, when can you start, can you start, could you start
    """,
    Concept.STILL: """
        no (final|firm)? decision* (has|have|is|was|yet|as yet|will) ~ (been|made|yet|be)?, not (yet)? ~ (decided|reviewed|concluded|come to a decision), (haven t|have not|hasn t|has not|couldn t|could not|not been able to|n t been able to|t been able to|unable to) (yet)? (quite)? (decide|decided|finished|made (a|our|the|any|up) ~ (decision|mind*|choice)|reached a|come to a|finalised|finalized|met (yet|to)|heard (back|from)), still (reviewing|review|under|considering|reading|being|deciding|interviewing|assessing|working|waiting|in the (running|mix|process|frame)|open|our|very much|a candidate|alive|going), remain* (under|in) ~ (consideration|running|contention)
        current* (reviewing|being reviewed|under|being considered|interviewing|assessing), under (review|consideration), (taking|takes|took|take) (longer|a little longer|a bit longer|more time|a while), (decision|news|answer|outcome) ~~ (won t be|delayed|will be made|expected|to follow|by (monday|tuesday|wednesday|thursday|friday|the end|mid|next)|on (monday|tuesday|wednesday|thursday|friday)), hear either way, (you ll|you will|you should|you can expect to) hear (from us|back|by|this|next|either|more|again|within|soon), (will|we ll|ll|shall) (be in touch|let you know|get back to you|update you|come back to you|write again|know more|keep you posted|keep you updated) ~ (by|soon|shortly|either|as soon|once|next|this|in the|within|on|before|with (an update|news|our decision|a decision|the outcome|next steps)), let you know ~~ (by|soon|shortly|either), will be writing to you, in due course,
        bear with us, patience (while|as|until), thank you for bearing with, more time to (decide|review|consider|read|assess), (are|currently) reviewing (your|all|the), will review, is being reviewed, not been rejected, not a (rejection|no), (isn t|is not) a (rejection|no), not ~ sent ~ rejections, look* after the vacancy, (won t|will not|don t|do not|can t|cannot) (decide|know|be deciding|make (a|the|our) decision) (before|until|till|yet), hope to (have|be able|decide|let you|get|come back|make) ~~ (news|decision|by|soon|next|week|know|more), no news (yet|is), (alive and well|still alive|still live|still active|still in play), nothing (is|has been) decided, next week|fortnight (at the latest|or so)
    """,
    Concept.HOLD: """
        on (hold|pause|ice), (pause|paused|pausing|suspend|suspended|halt|halted) (all|the|our|this)? ~ (hiring|recruit*|search|role|process|requisition), temporar* (pause*|froze*|hold|suspend*|halt*|stop*), (postponed|paused|parked|frozen|delayed|deferred) (until|till|for now|to (spring|summer|autumn|the|next|q)), resume ~ (hiring|process|search), (stop|stopped|freeze|frozen) (all)? (hiring|recruiting) (until|till|for (a|the|now)), until (the|a|our|we) ~ (budget|funding|new|reorg*|board|approval|merger|finance), back on track, (move|start|pick|go) (again|up again|ahead) (when|once|in|as soon), pick (it|this|things) (back)? up (again)? (in|when|after|once), in (limbo|abeyance), revisit (it|this) in, as soon as i can move, hold fire, parked
    """,
    Concept.WAITLIST: """
        waitlist*, wait list*, waiting list*, reserve list*, first reserve, on reserve, reserve (candidate|pool|place), second choice should, should anyone (drop|decline|withdraw|turn), backup candidate, back up candidate, standby (list)?, drop out|drops out, alternate list, merit list until, next in line, (list|first|next) for any ~ (free|up|open), come free, comes free, (if|should|in case) (she|he|they|the first|our first|the person|someone|anyone|that person|the other|the preferred) ~~ (decline*|says no|turn|turns|withdraw*|fall*|change*|drop*|not accept|pull*), appointable
    """,
    Concept.RESCHEDULE: """
        reschedul*, re schedul*, (move|change|shift|postpone|rearrange) ~ (interview|meeting|call|chat|appointment|shift|visit|session|trial) (to|from|until)?, (another|different|new|alternative|later|earlier) (time|date|day|slot|times|dates), instead same, (suit|work|do|manage) ~ instead, (do|manage|make) (monday|tuesday|wednesday|thursday|friday|tomorrow|the|next|same|ten|eleven|two|three) ~~ instead, push ~ back, (go ahead|do|hold|make|keep|run) (with)? (your|the|our) (interview|meeting|call|chat|slot|session) (on|as|at|today|tomorrow|this|any), postpone*, clash*, rearrang*
        mess you about, swap* ~ (slot|day|time), (off sick|is ill|are ill|is unwell|double booked|been called away|train strike), (instead|rather than) of (monday|tuesday|wednesday|thursday|friday), can t (see|meet|do) you (on|today|tomorrow|this)
    """,
    Concept.RECEIVED: """
        received your (application|resume|form|cv|submission|email|message|documents|materials|candidature), have received your, successfully (submitted|received|applied), application (for ~~)? (has|was|is)? (been)? (received|submitted|arrived|sent|complete*|confirmation|landed|reached), got your (application|cv|form|email|details|note), (we|i) got it, arrived safely, safely (received|arrived),
        confirm* receipt, acknowledge receipt, receipt of your, this is to confirm, what happens (next|now), next steps if, if your (experience|background|qualifications|skills|profile|application), if there is a (match|fit), if you are (selected|shortlisted), if selected, should your
        application was sent, your application (to|for) ~~ (was|has been) (received|sent|submitted), we have your form, be assured, we will carefully review, has landed, (reads|read|review|look at) every (application|cv|one)
        our team will review, will be reviewed, (will)? review ~ application, if we, if there
    """,
    Concept.TASK: """
        complete ~~ (test|assessment|challenge|exercise|questionnaire|task|assessments), online assessment (link|invitation|within|by), online test, take home (test|task|exercise), (coding|technical) (challenge|test) (link|invitation|within|by|below|attached|is), have (five|seven|three|two|ten) days, test stage, link is personal, assessment link, invitation to (test|complete|take), next step (is|online|a|an|your), within (24|48|72|seven|five|three|two) (hours|days|working)
    """,
    Concept.DOCUMENTS: """
        following ~ not received, kindly share, please (send|upload|provide|submit|attach|share|complete|fill|bring|return|let us have) ~~ (copy|documents|payslips|certificate|transcript|references|letter|form|proof|passport|details|id|bank), missing (documents|document|certificate|information|paper*), pending (docs|documents), unable to (process|verify), incomplete application, (still)? (need|require|waiting for|missing) ~ (copy|certificate|transcript|proof|passport|references|reference|documents|form), certified copy
        complete your (application|profile), unfinished application, action required, not ~ completed ~ application, application is (incomplete|not complete|missing), upload it, (has|have) not (come back|been returned|cleared)
    """,
    Concept.TAKEBACK: """
        technical (fault|hitch|error|problem|issue) ~~ (told|sent|received|message|email), not the case, correction, disregard ~~ (email|message|previous|earlier|last|yesterday), ignore ~~ (email|message|previous|earlier|last|below|yesterday|what), sent (to you)? (in error|by mistake|too early|to the wrong|too soon), by mistake, in error, please ignore, (was|were) (meant|intended) for ~~ (another|other|someone|different|else), changed our (mind|minds), mix up, mixed up, back in the (running|game|mix|frame), wrong (group|list|person|people|button|template|candidate|recipient*|address)
        our mistake, (earlier|yesterday s|previous|last) (message|email|rejection|letter|note), reconsider*, spoke too soon, should not have (gone|been sent|received), shouldn t have (gone|been sent|received), went out (in error|too|by|to), didn t last|lasted (a|two|three|four|five|one|only), has (dropped|pulled|backed) out, turned (us|it) down (after|so|and|which), (said|told) you no ~~ (but|however|now), glitch
    """,
    Concept.WITHDRAWN: """
        (you|youve) (withdrew|withdraw|pulled out|bowed out), (you are|you re|were) (withdrawing|pulling), you (have|ve) withdrawn, (you have|you ve|you had|you re|you) (decided|deciding|chosen) (not|against) (to (proceed|continue|pursue|go|take|accept|move|attend|apply|join))?, you (no longer|don t|do not) (wish|want) to (be|continue|proceed|go), you are no longer (interested|available|looking), you ~ (chosen|decided) to ~ (withdraw|decline|accept|stay|take another), your withdrawal, withdrawn your application, withdrawal of your, as you (requested|asked|wished), at your (own)? request, (as|as per|per) your request, sorry to lose you, pulling out, sorry (that)? you ~ (withdraw*|decid*|won t be)
        respect your (decision|choice|wish), your decision (to (withdraw|decline|step|stay|pull)|not to), you (ve|have) decided to ~ (withdraw|stay|accept|go), confirm* ~ withdrawal, you have withdrawn, understand (that)? you ~ (withdraw*|decline*|accept*|no longer), (for|thanks for) (telling|letting) us (know)? (that you|about your|early|so|and), the other offer, your (new job|other offer)
    """,
    Concept.WITHDRAW: """
        withdraw ~ (my|from), withdrawing ~ (my|from)?, (would|d) like to withdraw, (pull|pulling) out, step back from, remove me from, take me out, no longer (like|wish|want) to be considered, (accepted|accept|taken|took) (another|an offer|a different|a position|a role|a job), withdraw ~ (application|candidacy), bow out, bowing out, not (be)? (continue|continuing|pursue|pursuing|go|going) (with|ahead|further|forward)
    """,
    Concept.SURVEY: "survey, questionnaire about, your feedback helps, rate (your|us), how was your, how did we do, share your experience, candidate experience, minutes of your time, tell us about your",
    Concept.ALERT: """
        jobs for you, job alert*, recommended (jobs|for), new jobs, top jobs, jobs you may, similar (jobs|roles) near, apply now, view job*, digest, newsletter, this week (in|we), in this issue, most active, free edition, webinar, forum, read more, unsubscribe in, 70 off, subscribe*
        top (picks|posts), new matches, jobs matching, more jobs, see all jobs, topics this week, hiring managers copy, points, comments, upvote*, free trial, sign up, ebook, podcast, episode, blog, how to (answer|handle|respond|survive|deal), (we|i) asked (recruiters|readers|300|100|500)
    """,
    Concept.OUTREACH: """
        came across your profile, your profile caught, sound familiar, (cv|resume) (check|review|service), (find|finds|found) out why, (10|15|20|25|30|40|50|60|70|80) off, percent off, promo code, are you open to, would you (be interested|be open|like the (spec|details|job description)|like to hear more), urgent requirement, immediate need, please share ~ (resume|cv), worth (ten|a), open to a chat,
        my client is looking, i m looking for, we have an opening, looking for candidates, kindly share your, best time to (reach|call), reopening ~ search, does this sound, direct client, (i ve|i have) (another|a new|one) (one|that|role|job), right up your street, (shall|can|may) i (send|put|give|throw|suggest), interested in hearing
    """,
    Concept.REFERENCE: """
        your referral, for (referring|recommending|the reference|your reference|providing), reference (for|you), (gives|gave|given) your name, as a referee, referee for, re employ, has applied to us, (listed|named|gave) you as, provide a reference, on the candidate s behalf, without two references, referrals coming, you (referred|recommended|wrote for|suggested), recommendation of, the candidate you (sent|put|referred|submitted)
    """,
    Concept.FRIEND: """
        i (didn t|did not|never) get (it|the|that|in), i (got|was|have been|ve been|just got|keep getting) (rejected|turned|told|ghosted|pipped|passed), (rejected|dumped|binned|ghosted|dropped|refused) me, turned me down, (told|tell|telling) me (no|that|they|it|to my), (picked|chose|hired|took|wanted|preferred) ~ (over|instead of|not) me, my (interview|rejection|application|cv|resume|interviews|job search|job hunt), i d told my, i applied, i (didn t|did not) make, wasn t chosen, (didn t|don t|won t) (pick|want|take|hire|need) me, no luck with my, i had my heart, i really wanted, i (just)? (heard|got) (back|the (news|email|call|letter|no)), not getting (it|the), pays the rent, my (heart|hopes) (set|up), (offered|given|gave) me, i came second
    """,
    Concept.MATTER: """
        manuscript*, your (submission|contribution|abstract|talk|piece), accepted for (presentation|publication|print), the reviews, program committee, programme committee, submissions, referee (1|2|3), two referees, referees, reviewer (1|2|3), peer review*, journal, your (paper|article|essay|story|poem|poems|novel), proceedings, abstract, pull request*, merge*, patches, commit, issue tracker, maintainer*, landlord*, tenan*, letting*, lettings, flat, apartment, viewing, bedroom, one-bed, rent, holding deposit, owners have, the owners, houseshare, flatmate*, housemate*, spare room, (double|single|box|the|your|a) room, rooms, property, properties, agent|agents for, viewings, studio flat, sublet
        mortgage*, loan*, credit card, lender, overdraft, borrow*, offer you (credit|cover|a loan|insurance|finance), credit (reference|rating|score|history|agreement), lending, underwriting, underwriter, income protection, (life|health|home|travel|income) (cover|insurance|protection|assurance), policyholder, medical history, decision in principle, bank account, current account, refund*, return policy, flight, claim (2026|2025|number|form|ref), claims, your claim, the claim, policy pp, policyholder, insurer, premium*, reimburse*, expense (report|reports|claim*), loss adjuster, receipts, tender*, bidder*, your bid, bid, bids, procurement, supplier*, vendor*, quotation*, quote*, rfp, estimate, your estimate, another (contractor|supplier|firm|company|provider|photographer|florist|caterer|band|venue|printer|builder),
        the projects, your project, project proposal, grant*, proposal*, the foundation, trustees (met|considered|have considered), (round|call) (9|one|two|three|1|2|3|4|5|6|7|8) (of|for)?, trustees considered, small grants, funding (round|request|application|for your), scholarship*, bursary, undergraduate*, your studies, graduate office, applicants exceeded, msc, ma in, the ma, bsc, mba (programme|program), admission*, degree (programme|course), place on the (ma|msc|course|degree|bsc|ba), course is (now)? full, allotment (society|plot), (golf|tennis|rowing|members|cricket|bridge|sailing) club membership, membership, (offer you|club) membership, seller, buyer s, marketplace, auction, your offer of,
        planning (permission|authority|application), appeal to the secretary, accelerator, batch, founders, cohort startup, venture, invest*, nursery, school place, childcare, kindergarten, talk proposal, call for papers, conference, speaker*, your order, shipment, parcel, your booking, warranty, dealership, adoption, visa application, embassy, consulate, biennial, exhibition, open call
        ballot, lottery, race, marathon, runners, tickets, waiting room, laptop*, another (model|colour|size|product), out of stock, permit, licence application, benefit claim, parking, vet s, donation*, subscription, streaming mode, repository, rehoming, rescue (dog|cat|kitten), the (dog|cat|kitten|puppy)
    """,
    Concept.SIDE_MATTER: "visa*, insurance, budget, fund*, project, course, student*, account, payment*, card, contribution, deposit, compensation, order, delivery, club, invoice*, expense*, receipt*, claim*",
    Concept.PERSON_TITLE: "mr, mrs, ms, miss, dr, prof, professor, mx, rev, revd, sir, sr, sister, captain, capt, lady",
}

CUES: Cues = {**ACTORS, **EVENTS, **TURNS, **COMPANIONS, **AGAINST}
