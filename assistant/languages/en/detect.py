"""English: which words express the concepts that detection reads mail by (notation: understand/phrases.py)."""

from assistant.languages.concept import Concept, Cues

ACTORS: Cues = {
    Concept.YOU: "you, your, yours, yourself, u, ur, youre, youve, youll, candidate id, ya, ye",
    Concept.ME: "i, my, me, ive, im",
    Concept.WE: """
        we, our, us, weve, were going, i, ive, the team, the panel, the committee, the board, the client, my client, squad,
        management, leadership, the company, the department, the hiring manager|team|group, the governors, the directors,
        the trustees, the council, they, theyve, partners
    """,
    Concept.THIRD: "he, she, him, her, his, hers, their, them, they",
    Concept.OTHER: """
        other|another|different|alternative|external|internal ~ candidate*|applicant*|applicat*|people|person*|profile*|finalist*|individual*
        other|another|different|external|internal contender*|option*|freelancer*|contractor*|consultant*|supplier*|colleague*|artist*|one|ones|two|three
        other|another person|lad|chap|guy|girl|woman|man|fella|mob|party|direction|route
        someone|somebody|people else|whose|who|whos|with|already|closer|internal*|local|more|from|better|stronger|based
        anyone|person|one|ones else
        a|an ~ candidate|applicant|person|colleague|contractor|freelancer|individual|bloke|lad|girl|woman|man|chap|guy|lady ~ who|whose|with|already|from|that|for
        candidate*|applicant*|individual*|profile*|people|those who|whose|with|that|possess*|having|better|more|already|from ~ more|better|closer|closely|closest|stronger|match*|fit|fits|background*|experience*|already|skills|qualification*|meet|suited|best|lines|local*
        candidate*|applicant* better|more|already
        stronger|better|closer|suitable|qualified|experienced candidate*|applicant*|match|fit|profile*|person
        others, elsewhere, a commercial|manufacturing|senior|stronger|better person
        the other lad|chap|guy|girl|woman|man|person|one|candidate|fella|lady|applicant|finalist
        an existing|internal employee|colleague|candidate|hire|applicant|appointment|transfer|promotion|member
        one of the other|others, internal candidate*
    """,
    Concept.PERSON: """
        colleague, candidate, applicant, person, lad, bloke, chap, guy, girl, fella, woman, gentleman, lady, freelancer, contractor,
        cousin, nephew, niece, daughter, son, friend, graduate, teacher, nurse, insider, successor
    """,
    Concept.INSIDER: """
        internal candidate*|applicant*|appointment|hire|promotion|transfer|move, internally, from within, in house, inhouse,
        already works|working|here|with|knows|knowing|part, own ranks|staff|people|team, existing team|staff|member|colleague,
        deputising, acting up, stepping up, promoted, been covering
    """,
    Concept.APPLICATION: """
        application*, candidacy, candidature*, applied, apply, applying, your cv|resume|resumé|form|profile|eoi|submission|portfolio|dossier|samples|roughs,
        expression of interest, cover letter, your interest in
    """,
    Concept.ROLE: """
        role*, position*, job*, post, posts, vacancy, vacancies, opening*, requisition*, req, reqs, seat, seats, headcount, internship*, placement*,
        traineeship*, apprenticeship*, secondment*, fellowship*, studentship, postdoc*, phd position, chair, assignment, gig, contract,
        training contract*, opportunity, shift, shifts, engagement, posting, career*, hire, campaign, competition, intake, class, lectureship*, bursarship, directorship
    """,
    Concept.TITLE: """
        engineer*, developer*, manager*, analyst*, designer*, architect*, consultant*, technician*, assistant*, officer*, supervisor*, coordinator*,
        director*, administrator*, specialist*, lead, scientist*, researcher*, librarian*, teacher*, lecturer*, nurse*, driver*, chef*, cook, baker,
        brewer, barista, planner*, dispatcher, clerk, secretary, receptionist*, accountant*, controller, bookkeeper, illustrator, writer, editor,
        curator*, conservator, translator, paralegal, solicitor, lawyer, buyer, merchandiser, programmer*, intern, interns, trainee*, apprentice*,
        fellow, fellows, professor, tutor, postdoctoral, electrician, plumber, carpenter, welder, operator*, associate*, representative, head of, vp,
        writer*, organist, gardener, mechanic, surveyor, dietitian, pharmacist, physio*, therapist, recruiter*, strategist, producer, photographer
    """,
    Concept.PROCESS: """
        shortlist*, short list*, selection, recruitment, hiring, recruiting, interview*, longlist*, next stage|round|step|phase, final round|stage|interview*|list,
        process, running, assessment day|centre|center, merit pool|list, eligible|reserve list, our search, selected for interview, superday, panel day
    """,
    Concept.HIRING: """
        appointed, appointing, recruited, engage you, deputy head, lesson, trial, hiring group, team lead, open req, day rate, commissioned, squad,
        interview*, resume*, cv, cvs, recruit*, hiring, hired, hire, candidate*, applicant*, talent, career*, employ*, job, jobs, vacanc*, careers,
        shortlist*, human resources, hr, people operations|team, audition, trial shift|day, demo lesson, screening call, phone screen, job search,
        headcount, salary, onboarding, work permit, right to work, notice period, cover letter, your portfolio, starting date, start date
    """,
}

EVENTS: Cues = {
    Concept.ADVANCE: """
        mov* ~ forward|forwards|ahead|on|further, go|going|gone|take|taking|taken|carry|carrying|bring|bringing ~ forward|forwards|ahead|further|through
        put|putting ~ forward|through, proceed*, progress|progressing|progressed, advanc*, pursu*, continu*, consider|considered|considering, consideration
        shortlist*, short list*, invit*, interviewed|interviewing, call|called|calling ~ interview|you|in|back, ask|asking you|them|candidates? ~ in|back|along
        bring|bringing|have|having|see|seeing you in|back, reach|reaching out ~ you, next stage|round|step|steps|phase, further, in the running|mix, taken to, goes further, be seeing
        make|made ~ cut|list|shortlist|final|round, put|place|placed|placing ~ pool|list|yours|shortlist|forward, among those, one of the three|two|four|five|six|final|finalists|successful|shortlisted|chosen
        selected for interview, take|taking ~ up, explore further, be called
    """,
    Concept.HIRE: """
        offer|offered|offering, hire|hired|hiring, employ|employed|employing, take|taking|taken|bring|bringing you|anyone|anybody ~ on|aboard
        appoint|appointed|appointing|appointment, give|giving|gave|given you, make|making ~ offer, extend|extending ~ offer, onboard
        have you on|start|join|with, work|working together|with you, sign you, use you, engage you, recruit for, adding to, fill|filling
    """,
    Concept.CHOOSE: """
        select|selected|selecting|selection, choose|chose|chosen|choosing|choice, opt|opted|opting, go|going|gone|went|goes with|for, pick|picked|picking
        plump|plumped for, prefer|preferred|preference, settled on|for, landed on, decide|decided|deciding|decision on|for|in favour|favor
        favour|favoured|favored, appoint|appointed|appointing, elected, award|awarded, commissioned, hired|hiring, identified|found, engaged, recruited
        signed, brought|bringing in, promoted, offered|offering|offer, gave|given|giving|give it|the|this, made ~ offer, moving|move|moved|proceed*|continu*|progress* ~ with
        pursu*, accepted, found, filled, successful, awarding, took|taking|taken on, take|taking|taken others|other|another, won out, edged
    """,
    Concept.GETS: """
        goes|gone|went to, given|offered|awarded|assigned|promised to, belongs ~ to, having it, has it, takes|taking|took|taken ~ over|up|on|it, take over
        has|have|had accepted|agreed|taken|got|signed|said, accepted, joins|joining|joined|join us, starts|starting|start, fell|fallen to, steps|stepping|stepped into|up
        got it, got the, the one, will fill|be|take, was|been|is appointed, was|been given|hired, edged, won, come out on top
    """,
    Concept.FILLED: """
        filled, been taken, is taken, no longer available|open|accepting|vacant|hiring|needed|required|exists|recruiting, already gone, sorted for, fully staffed, has gone,
        complete without, made an appointment, was appointed, been appointed, appointed someone|somebody, has been offered, been given, have someone, found someone, snapped up
    """,
    Concept.CANCELLED: """
        cancel*, discontinu*, eliminat*, deleted, scrapped, pulled, withdrawn, axed, permanent* closed, put an end, hiring freeze, headcount freeze|cut, frozen, freeze
        not ~ proceed* with ~ role|position|vacancy|recruitment|hire|appointment, not be filling, not fill, not ~ hiring|hire, no longer hiring|recruiting, shelved, binned
        closed ~ requisition|vacancy|role|position|posting, no longer exist*, fallen through, been cut, restructur*, budget cut*, decided not to fill|hire|recruit|appoint
    """,
    Concept.ENDED: """
        end|ends|ended|ending, finish|finishes|finished, close|closed|closes|closing, conclude|concludes|concluded, over, stops here, terminated, stop|stopped here, concludes here,
        come to an end, go no further, no longer|not ~ under|in|being consider*|consideration, no longer being considered, withdrawn you from
    """,
    Concept.FIT: "fit, fits, match*, suit*, right for, align*, meet|meets|met ~ requirement*|criteria|needs, what we need, experience level, qualified, enough, lines up",
    Concept.NEED: "need|needs|needed|require|requires|required, looking for|to, after someone|somebody, want|wants|wanted, seek|seeking, search for",
    Concept.LACK: """
        below, short of, fell short, lack*, less than, too junior|senior|little|expensive|far, weak, over budget, missing, not enough, fall short, above our budget,
        more experience|senior*|hands|depth|recent|relevant|background, someone faster|stronger|closer|local|senior|junior
    """,
    Concept.PASS: "pass|passed|passing, reach|reached, successful, succeed*, clear|cleared, qualify|qualified, achiev*, get|got ~ in|job|role|position|post, suitable, make it, made it",
    Concept.SPONSOR: "sponsor*, visa*, work permit*, right to work, work authoris*|authoriz*, h1b, certificate of sponsorship, immigration",
    Concept.REFUSED: """
        unsuccessful, reject|rejected|rejecting|rejection, declined, turned ~ down, turn|turning ~ down, denied, deselected, not successful, ruled ~ out, rule ~ out,
        regret letter, screened out, knocked out, eliminated, unsuitable, ineligible, disqualified, regretfully declin*, decided against, passing on, pass on, deemed not
    """,
    Concept.OFFER: "offer, offers, contract, start date, starter date, starting date, appointment",
    Concept.REVOKE: "rescind*, revok*, withdraw|withdrawn|withdrawing|withdrew, retract*, pulled, is off, taken back, not be honouring|honoring, void",
    Concept.NO: """
        gone|go|going|went ~ another|different|other direction|way|route|path, a no from, it s a no, its a no, is a no, was a no, s a pass, is a pass, a pass for|from|on
        not ~ take|taking|taken you on|further|forward|through, choice ~ fallen|fell elsewhere|on, went with someone|somebody|a|an|another|the, gone with someone|somebody|a|an|another|the
        going|go|going with someone|somebody|a|an|another|the ~ who|else|with|candidate|person|other, appointed elsewhere, pipped, you came second, were second, second both times
        runner up, not be offering you, not be taking your|you, not be inviting you, not be moving you, not be progressing, not be proceeding, not been shortlisted, not shortlisted
        not ~ selected|chosen|successful|appointed for|to|on|in|as, haven t made ~ shortlist|cut, didn t make ~ shortlist|cut|final, not the right fit, not a fit, not a match, not quite right
        pursue|pursuing|proceed*|progress*|mov*|continu*|consider* ~ with? other|another|different|stronger candidates|applicants|candidate|applicant|people|profiles|individuals
        chosen|decided|elected|opted to|for ~ other|another|others, keep looking, keep|continue ~ looking|searching, still looking for someone, not one of the three|two|four|five|six|final|finalists|successful|chosen
        marked you as closed, no longer be considered, no longer under|in consideration, not progress your, your application finishes|ends|stops, application has been unsuccessful
        can|could not offer you, unable to offer you, regret to inform|advise|tell|say, sorry to inform|tell|say|let|have to tell ~ you ~~ not|unsuccessful|other|another|someone|unable
        not to move|proceed|progress|pursue|take|continue|go|advance|shortlist|offer|invite|extend|hire|appoint, unable to move|proceed|progress|take|offer|advance|consider|continue|sponsor|invite
        we re sorted, were sorted, sorted for a, not going to work out, won t be working out, not be moving forward, part ways, on this occasion ~~ unsuccessful
        isn t going to be you, wasn t you, the nod went, got the nod, the other mob, complete without you, cut you loose, end of the road, the road ends
    """,
    Concept.SOFT_NO: """
        just pipped, close second, narrowly, missed out, miss out, lost out, to close the loop, close the loop, closing the loop, string you along, lucky to have, loss is, in another life,
        no hard feelings, better fit|match|suited elsewhere, not what you|u wanted|hoped|want, free to say yes|look|accept|pursue, bad news, not good news, difficult news, hard news, disappointing news
        keep your chin up, restart* with other, no easy way, don t take ~ personal*, plenty of other|rocket|fish, for what it s worth, heart set on, in the end we|they, stay where you are,
        came down to, boiled down to, a mark below, below the standard|threshold|benchmark, somebody ~ should, go and write, wish it were, wish i had|were, picturing you, would have been, deserve*|deserves
        i m gutted, gutted for you, sorry to write, putting off this, nothing more we can do, nothing ~ to slot you, second time in, thank all those, thanks to all
    """,
}

TURNS: Cues = {
    Concept.NEG: """
        not, no, never, cannot, cant, wont, dont, didnt, doesnt, isnt, arent, wasnt, werent, havent, hasnt, wouldnt, couldnt, shant, unable, neither, nor,
        don|won|can|didn|doesn|haven|hasn|isn|aren|wasn|weren|couldn|wouldn|shouldn|shan|ain|hadn t, none, nobody, no one, no longer, fail* to, rather than, against, unlikely, nothing, refus*
    """,
    Concept.YET: "yet, so far, not ~ final*, still, until, so quickly",
    Concept.IF: """
        if, unless, whether, should you|we|your|there|the|any, in case, in the event, assuming, provided that, otherwise, failing which, or else, had you, were you to,
        without two|these|it|them, except
    """,
    Concept.MAYBE: "may, might, maybe, perhaps, possibly, could be, can be, could",
    Concept.GENERIC: """
        candidates|applicants|those|people|anyone|applications who|whose|not|that|which|received|without|may, unsuccessful|successful|shortlisted|rejected candidates|applicants, anyone, everyone|everybody,
        only ~ shortlisted|selected|successful|candidates|applicants, every|each|all|most|many candidate|applicant|applicants|candidates|application|applications, in general, most of
        will be contacted, due to the volume, robots, template, copy and paste, candidates have, in ten
    """,
    Concept.FOOTER: """
        confidential*|privileged ~~ mail|email|message|information|intended|recipient, intended recipient, not meant for you, if it reached you in error, received this ~ in error, equal opportunity|opportunities, without regard to, registered in|office, limited liability,
        unsubscribe, this email was|is intended|sent, you receive|are receiving this, manage ~ preferences|notification|notifications, monitored, view in browser, privacy policy|notice, all rights reserved, discriminat*, reasonable accommodation*, do not reply, not reply, terms of,
        think of the trees, consider the environment, opinions above, protected veteran*|by law, copyright, sent on behalf, sent by
    """,
    Concept.MASK: """
        even if|though|when, why don t you, why not, do not hesitate, don t hesitate, not hesitate, do not|don t reply|respond|worry|let|forget|delete|give|be|miss|need, not only, not just, no later than, no reply, noreply, not reply|respond,
        no need, no matter, no doubt, no problem, no worries, no bother, not be monitored|read, if not, not least, not read, not checked, not monitored, not intended|authorised|authorized,
        can t wait, cannot wait, no action, equal opportunity, without regard, consider us|our, consider applying, reach out to every|all|each, please consider, hiring manager|managers, not reflect|reflection, no reflection, not mean,
        considers ~ qualified, considered without, not discriminate, receive consideration, without prejudice, no obligation, no cost, should not be, not a reflection, not represent
    """,
}

COMPANIONS: Cues = {
    Concept.REGRET: """
        unfortunate*, regret*, sorry, sadly, afraid, alas, disappoint*, apolog*, gutted, heartbroken, shame, wish i had better|good, wish we had better|good, not the news|answer|outcome|result, bad news, hard to write, difficult
    """,
    Concept.THANKS: """
        thank|thanks|thankyou|appreciate|grateful|appreciated ~~ interest|application|applying|time|interview*|effort|considering|meeting|speaking|coming|trial|taking|submitting|patience|opportunity|form|visit|chat|talking|doing|teaching,
        pleasure to|meeting, thanks a million, enjoyed meeting|speaking|talking|learning|our|getting, thanks for coming
    """,
    Concept.PRAISE: """
        impress*, strong candidate|background|profile|application|interview, loved, talented, gorgeous, brilliant, lovely, you have an ear, gift, mad chops, great experience, well qualified, high quality, calibre, caliber,
        enjoyed, really liked, liked you, best, imaginative, agreeable impression, warm*, beautiful*, outstanding, excellent
    """,
    Concept.HARD: "difficult|tough|hard|close|agonising|tricky|painful|agonizing decision|choice|call|one, not an easy, wasn t easy, not easy, cigarette paper, agonis*, agoniz*, sat up, long and hard, much deliberation, careful consideration|review|deliberation|thought",
    Concept.MANY: """
        many|numerous|several|large|high|number|volume|overwhelming|great|lot|plenty|hundreds|over|strong ~~ applications|applicants|candidates|response|interest|calibre|caliber|people|forms|cvs, competitive, competition, strong field|response|pool
    """,
    Concept.DECISION: "decision*, decided, outcome, result, results, update, news, status, conclusion, verdict",
    Concept.WISH: """
        wish* ~~ success|best|luck|well|future|search|endeavours|endeavors|career, best of luck, good luck ~~ search|future|career|hunt|next|finding|elsewhere|everything|endeavours, every success, all the best ~~ future|search|career|next|hunt|with,
        success in|with ~~ search|career|future|endeavours|endeavors, job search, job hunt, future endeavours|endeavors, continued success, luck out there, fingers crossed for, well in your, mind yourself
    """,
    Concept.KEEP: """
        keep|retain|hold|save|stay|kept|keeping|holding ~~ file|touch|record|records|mind|database|pool|contact|drawer|radar, talent pool|community|network|bank, future reference, on our radar
    """,
    Concept.AGAIN: """
        apply|reapply|applying|try|put in again|in future|for other|for future|next, other|future|another|suitable|similar ~ roles|openings|opportunities|positions|vacancies|role|opening|vacancy|opportunity,
        careers|career page|site|portal|website, another go, next time|year|one|season, encourage you to, hope you ll|will ~ apply|consider, sit ~ again, name pop up, first person i, hmu, job alerts
    """,
    Concept.CONSOLE: """
        no reflection, not a reflection, not reflect, put you off, discourage*, disheartened, didn t do a thing wrong, nothing wrong, no consolation, not the outcome|news|result|answer, hoping for, hoped for,
        disappointing, don t let, chin up, take heart, personally, no hard feelings, nothing personal, understand if you, sick of us, this may come as, hard to hear, somewhere else ~ lucky
    """,
}

AGAINST: Cues = {
    Concept.INVITED: """
        would|we|i d|d like|love|want to invite|interview|meet|speak|chat|schedule|arrange|see you, invite you to ~~ interview|meet|next|call|chat|final|assessment|onsite|test|complete|day, would you come
        are you|you re available|free ~~ for|on|at|tomorrow|next|monday|tuesday|wednesday|thursday|friday, what times|time work*|suit*, your availability, let me|us know ~~ availability|times|suits, pick|book|choose|select ~ slot|time
        looking forward to ~~ meeting|seeing|speaking|interview, look forward to seeing|meeting|speaking, interview is scheduled|confirmed|booked, free for a chat|call, can you make it, you re through, you are through
        next steps is|are, happy to invite, pleased to invite, schedule ~ interview|call|chat, shortlisted you, you have been shortlisted, been selected for|to ~ interview|next, come and see us, zoom link, meeting id, calendar invite,
        like to interview you, interview you on, all booked, you re meeting, would monday|tuesday|wednesday|thursday|friday suit|work, move|moving|progress you to ~ next|final|interview
    """,
    Concept.OFFERED: """
        pleased|delighted|happy|thrilled|excited to offer you|make, offer letter, welcome aboard|to the team, congratulations, offer stands, offer still stands, your offer, filled by you, by you, accept our offer, your signed,
        offer of employment, release the letter, we ve chosen you, chosen you, approved grade, revised offer|terms, counter offer, joining us on, your first day, your start date is, new target is, start you on, can offer you instead|grade|a|the
    """,
    Concept.STILL: """
        no decision* ~ been|made|yet, not yet ~ decided|decision|reviewed|made, haven t ~ decided|finished|made, still review*|under|considering|reading|being|deciding|interviewing|assessing, remain under|in ~ consideration|running, currently review*|under|being,
        under review|consideration, taking longer, decision ~~ won t be|delayed|will be made|by, hear either way, you ll hear, will be in touch, let you know ~~ by|soon|shortly|either, will be writing to you, in due course,
        bear with us, thank you for your patience, more time to, are|currently reviewing your, will review, is being reviewed, not been rejected, not ~ sent ~ rejections, look* after the vacancy, as soon as we
    """,
    Concept.HOLD: "on hold, on pause, on ice, pause|paused|pausing ~ hiring|recruit*|search|role|process|requisition, temporar* pause*|froze*|hold|suspend*, postponed until, resume ~ hiring|process, until the budget|new, back on track",
    Concept.WAITLIST: "waitlist*, wait list*, waiting list*, reserve list*, first reserve, on reserve, reserve candidate, second choice should, should anyone drop, backup candidate, standby list, drop out, alternate list, merit list until",
    Concept.RESCHEDULE: """
        reschedul*, re schedul*, move ~ interview|meeting|call|chat|appointment to, another|different|new|alternative time|date|day|slot|times|dates, instead same, suit instead, push ~ back, go ahead with your interview, postpone*, clash*,
        mess you about, swap* ~ slot|day|time
    """,
    Concept.RECEIVED: """
        received your application|resume|form|cv|submission|email|message, have received your, successfully submitted|received|applied, application ~ received|submitted|arrived|sent|complete*|confirmation, got your|it, we got it, arrived safely,
        confirm* receipt, acknowledge receipt, this is to confirm, what happens next, next steps if, if your experience|background|qualifications|skills|profile|application, if there is a match|fit, if you are selected|shortlisted, if selected, should your
        application was sent, your application to ~~ was|has been received|sent|submitted, we have your form, be assured, we will carefully review
        our team will review, will be reviewed, review ~ application, if we|there
    """,
    Concept.TASK: "complete ~~ test|assessment|challenge|exercise|questionnaire|task, online assessment|test, take-home, take home, coding challenge|test, have five|seven|three|two days, test stage, link is personal, assessment link, invitation to test",
    Concept.DOCUMENTS: """
        following ~ not received, kindly share, please send|upload|provide|submit|attach|share ~~ copy|documents|payslips|certificate|transcript|references|letter|form|proof|passport|details, missing documents|documents, pending docs|documents, unable to process, incomplete application,
        complete your application|profile, unfinished application, action required, not ~ completed ~ application, application is incomplete
    """,
    Concept.TAKEBACK: """
        disregard ~~ email|message|previous|earlier|last, ignore ~~ email|message|previous|earlier|last|below, sent ~ in error|mistake, sent by mistake, by mistake, in error, please ignore, was meant for|intended for ~~ another|other|someone|different, changed our mind|minds, mix up, mixed up, back in the running|game,
        our mistake, earlier message|email|rejection, reconsider*, spoke too soon
    """,
    Concept.WITHDRAWN: """
        you withdrew|withdraw|pulled, you are|re|were withdrawing|pulling, you have|ve withdrawn, you have|ve|had|re decided|deciding not|against, you ~ chosen|decided to ~ withdraw|decline|accept, your withdrawal, withdrawn your application, withdrawal of your, as you requested, at your request, per your request, sorry to lose you, pulling out, out of the running for, sorry you ~ withdraw*,
        respect your decision, your decision to withdraw|decline|step, you ve decided to ~ withdraw|stay|accept, confirm* ~ withdrawal, you have withdrawn, understand that you ~ withdraw*|decline*|accept*
    """,
    Concept.WITHDRAW: "withdraw ~ my|from, withdrawing ~ my|from, withdrawing, i d like to withdraw, pull|pulling out, step back from, remove me from, take me out, no longer like to be considered, accepted another|an offer, accept another|an offer, withdraw ~ application|candidacy",
    Concept.SURVEY: "survey, questionnaire about, your feedback helps, rate your|us, how was your, how did we do, share your experience, candidate experience, minutes of your time, tell us about your",
    Concept.ALERT: """
        jobs for you, job alert*, recommended jobs|for, new jobs, top jobs, jobs you may, similar jobs|roles near, apply now, view job*, digest, newsletter, this week in, most active, free edition, webinar, forum, read more, unsubscribe in, 70 off, subscribe*,
        top picks, new matches, jobs matching, more jobs, see all jobs, topics this week, hiring managers copy
    """,
    Concept.OUTREACH: """
        came across your profile, your profile caught, are you open to, would you be interested|open, new opportunity, brand new, urgent requirement, immediate need, please share ~ resume|cv, worth ten|a, open to a chat, exciting opportunity,
        my client is looking, i m looking for, we have an opening, we are hiring, looking for candidates, kindly share your, best time to reach|call, reopening ~ search, does this sound, if interested, if you are interested, direct client, job description
    """,
    Concept.REFERENCE: """
        your referral, for referring, reference for, gives|gave|given your name, as a referee, referee for, re employ, has applied to us, listed you as, named you as, provide a reference, on the candidate s behalf, without two references
    """,
    Concept.FRIEND: """
        i didn t get, i got rejected, rejected me, turned me down, told me no, i was rejected, my interview, i d told my, i applied, my application, i didn t make, i got turned, wasn t chosen, didn t pick me, no luck with my, i had my heart, i really wanted
    """,
    Concept.MATTER: """
        manuscript*, referee 1|2|3, reviewer 1|2|3, peer review*, journal, your paper, proceedings, abstract, pull request*, merge*, patches, commit, issue tracker, maintainer*, landlord*, tenan*, letting*, flat, apartment, viewing, bedroom, one-bed, rent, holding deposit,
        mortgage*, loan*, credit card, lender, overdraft, borrow*, refund*, flight, claim*, policy pp, policyholder, insurer, premium*, reimburse*, expense*, receipt*, invoice*, tender*, bidder*, bid, bids, procurement, supplier*, vendor*, quotation, rfp,
        grant*, proposal*, funding, trustees considered, scholarship*, bursary, undergraduate*, msc, ma in, bsc, mba programme|program, admission*, degree programme, place on the, allotment society|plot, golf|tennis|rowing|members club, membership, seller, buyer s, marketplace, auction, your offer of,
        planning permission|authority, appeal to the secretary, accelerator, batch, founders, cohort startup, venture, invest*, nursery, school place, childcare, kindergarten, talk proposal, call for papers, conference, speaker*, your order, shipment, parcel, your booking, warranty, dealership, adoption, visa application, embassy, consulate, biennial, exhibition, open call,
        permit, licence application, benefit claim, parking, vet s, donation*, subscription
    """,
    Concept.SIDE_MATTER: "visa*, insurance, budget, fund*, project, course, student*, account, payment*, card, contribution, deposit, compensation, order, delivery, club",
    Concept.PERSON_TITLE: "mr, mrs, ms, miss, dr, prof, professor, mx, rev, sir, sr, sister, captain, capt",
}

CUES: Cues = {**ACTORS, **EVENTS, **TURNS, **COMPANIONS, **AGAINST}
