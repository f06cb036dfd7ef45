"""English: who signs, how companies and roles are named, what invites and refuses (languages/extraction.py)."""

from assistant.languages.en.trades import FIRM_WORDS, OCCUPATION_TAILS, OCCUPATIONS
from assistant.languages.extraction import Table

TABLE = Table(
    sign_offs="""
        regards, kind|kindest|best|warm|warmest|many|sincere|friendly regards
        with kind|best|warm|warmest? regards|wishes, best, best wishes, all best, all the very? best, the very? best
        very best, yours, yours|very truly|sincerely|faithfully|respectfully|ever|truly, yours very truly, yours in
        sincerely, sincerely yours, faithfully, respectfully, cordially, cheers, thanks, thanks again|so, thank you
        many thanks, with thanks|appreciation|gratitude|love|respect|warmth, take care, warmly, love, greetings
        good luck, best of luck, gratefully, kindly, fondly, speak|talk soon, until then, i remain, rgds, brgds, kr
        br, mise le meas, is mise, iechyd da, hwyl, peace, onwards, godspeed, xx, your friends at, in haste, ta
    """,
    for_another="""
        on behalf of, for and on behalf of, for the board|committee|panel|governors|trustees|director, dictated by
    """,
    by_proxy="p.p., pp, per pro, signed, signed by",
    titles="""
        dr prof professor mr mrs ms miss mx sir dame rev revd reverend fr sr capt captain col maj lt sgt hon judge
        dean provost cllr
    """,
    given_names="""
        james john robert michael william david richard thomas charles daniel matthew anthony mark steven paul andrew
        joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan
        stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry
        tyler aaron adam nathan henry zachary douglas peter kyle noah ethan jeremy oliver harry charlie oscar leo
        mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret
        ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura helen sharon
        cynthia kathleen amy angela shirley anna ruth brenda pamela nicole katherine samantha christine emma
        catherine virginia rachel janet maria heather diane julie joyce victoria olivia kelly christina lauren joan
        evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa janice julia grace sophie alice
        charlotte lucy dana robin alex sam chris pat taylor jordan morgan casey jamie drew kim lee tom tim ben joe
        bob bill jim mike steve dave dan matt nick greg jeff priya rahul amit anil sunita neha ravi sanjay vijay
        deepak pooja wei ming chen fatima mohammed ahmed ali omar aisha yusuf ibrahim niamh aoife siobhan ciaran sean
        liam declan callum hamish fiona gareth rhys bronwen
    """,
    teams="""
        hub dept department unit desk crew engagement privacy chaplaincy payroll section programme program administrator secretary's liaison officer helpline bot mailer
        talent acquisition team teams recruiting recruitment recruiter hiring people person careers career hr human
        resources personnel staffing jobs job applications application admissions assessments assessment interviews
        scheduling campus resourcing onboarding selection operations ops group office services service experience
        relations notifications notification noreply no-reply reply auto autoreply automated message do not committee
        panel board search early graduate graduates university-recruiting workforce everyone all us friends folks
        campaigns campaign vacancies driver drivers the of at and & for your our my by with on behalf via info
        support customer shared center email mail mailbox system portal candidate candidates fellowships admin
        administration secretary secretariat clerk to governors provost management vendor desk partner partners-team
        helpdesk update updates ps site global community network pool
    """,
    institutions="""
        university college school academy institute hospital hospitals clinic council county city town ministry
        department agency commission authority trust foundation museum library libraries church bank partners labs
        laboratories studio studios works brewing brewery press media technologies technology systems solutions
        consulting logistics capital ventures holdings industries foods energy water health airlines hotel hotels
        society association federation parish borough district bureau hall house farm park kitchen restaurant cafe
        bakery records games software analytics robotics bio pharma therapeutics biotech payments insurance
        commissioners archive archives coaches charity institution observatory gallery theatre
    """,
    agencies="""
        recruitment|recruiting|staffing agency|consultants|consultancy|consultant|partners|specialists|solutions
        executive search, our|my|the|your|end client, the end client, headhunter*, headhunting, search partners
        search and selection, senior|principal|managing consultant, talent partners, staffing, recruiters, agency
    """,
    company_after="""
        0.9: employer, company name, hiring organisation|organization
        0.65: position|role|job|opening|post|vacancy|internship|opportunity|opportunities|career|future|roles|positions|requisition here? at|with|within
             update|news|message|decision from
        0.6: on behalf of, your|an|the|recent application|candidacy|interest|submission to|with|at|from|in
             application|applied|apply|applying to|at|with, here|us|we|team|everyone|all|folks|friends at
        0.6: thank|thanks you? for considering|choosing, applying to|with|at, interest in joining|a ~ at|with
             career|careers|working|work|employment|opportunities|openings at|with|for
        0.5: interest|interested in, interest in the
        0.4: joining, join, join us at, considering, consider, time ~ with
        0.3: at
    """,
    client_after="""
        0.8: our|my|the|your end? client, the ~ client
        0.65: role|position|job|interview|vacancy|opening|seat|place at|with, folks|guys|team|people|panel|lot at
        0.6: spoke|speaking|heard|hearing|word|feedback|news|call|note|message|decision|phone|answer back? from|with|to|at
        0.5: on behalf of, at
    """,
    not_company="""
        you your us our we the this that it its i me my all any every no not at time present least once first last
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
        september october november december linkedin twitter facebook instagram careers career jobs job team page
        website portal site company organisation organization hr human resources talent best dear hi hello cv zoom
        teams skype position role future opportunities opportunity a an application candidate applicant home work
        school noon midnight interview short sincerely regards thank thanks unfortunately applying requisition
        vacancy join joining being
    """,
    role_heads=OCCUPATIONS,
    role_tails=OCCUPATION_TAILS,
    firm_words=FIRM_WORDS,
    role_after="""
        0.85: position|role|vacancy|job|post|job title|posting|cargo title|name?, job opening
        0.8: position|role|post|job|title|vacancy|opening|internship|function|seat|chair|capacity|duties of|as
        0.6: apply|applied|applying|application|candidacy|considered|considering|consideration|selected|submission|resume|cv|application form|expression of interest|eoi you? made? for|as|to become|to be
        0.6: interest in, interested in, take|took|taking you on as
             interviewed|interviewing|interview|interviews for
        0.5: recruiting|recruitment|search|searching|hiring|competition for|of, commissioned ~~ as, role for
             check|vet anybody|anyone for, anybody ~~ for
        0.4: sorted for, sought, looking for, hire|hired|appointed|appoint|chosen|picked ~ as
        0.35: as a|an|our|the, for the|our|a|an, regarding|about|the|our
    """,
    role_nouns="""
        position, role, post, job, vacancy, opening, gig, seat, opportunity, internship programme|program, posting
        requisition, application, competition, campaign, secondment, challenge, call, place, spot, chair, 's chair
        search, opp, req, interview, recruitment, team
    """,
    role_stops="""
        at with within that which who whom whose so but because since although though while when where if as was were
        is are be been being has have had having will would shall should can could may might must do does did we i
        you he she they it us our your their my this these those there here went go goes gone by from into onto over
        under until than then or nor not no yes thank thanks unfortunately regret regrets sadly please after before
        during about position role post job vacancy opening gig seat opportunity posting requisition application
        candidate candidates closed filled included finalised finalized time rn now today yesterday via per based
        located reporting dated ref reference remotely however its how what why competition campaign lately anymore
        again shows cant can't won't wont starting else another someone somebody anyone anybody nobody picked chose chosen
        selected hired appointed
        instead rather eventually
    """,
    role_firsts="""
        program programme campaign team process search recruitment career careers call test trial news stage logistics
        contract competition information exam examination examinations vetting screening reference location selection
        email job internship audition
    """,
    role_praise="best better good great strong stronger strongest excellent brilliant finest favourite favorite wonderful fantastic lovely gifted amazing",
    role_joiners="of and & / - – + for in",
    articles="the a an our your this that my of as for being becoming new another particular specific current",
    applied="application applications candidacy cv resume vacancy position role post job applied applying opening interview",
    possessives="our my his their another",
    head_first=False,
    subject_noise="""
        two three four five six examination exam test vetting season decision outcome review of applicants competition audition trial offer one
        screening result gig job note little query enquiry last re: chat meeting call hiring contract offered email
        your an a the my quick important recent some further latest final application candidacy candidature interview
        interviews eoi expression of interest submission resume cv update updates news information message decision
        status outcome result results feedback follow up follow-up following-up followup response process regarding
        concerning about confirmed confirmation location logistics election thank you thanks for applying career
        opportunity opportunities with at from to on in and re fwd selection shortlisting unsuccessful rejection
        rejected selected closed filled position role job vacancy post opening candidate reference ref no number id
        req requisition hi hello dear good bad sad great we have form competition new next steps sorry this time not
        got stage our is has been again received regret unfortunately taking considering here step journey stay
        connected touch let's let s keep notification notice letter moving forward
    """,
    unattended="""
        do|please|kindly not reply|respond|answer, don't reply|respond|answer
        do not directly|ever|simply reply|respond, avoid replying, replying|responding to this
        can't|cannot|unable reply|respond to this
        cannot|can't|does|doesn't|unable not? to? receive|accept ~ replies|responses|emails|messages|mail
        mailbox|inbox|address|account|email|e-mail|replies|responses|messages|box ~~ not|never ~ monitored|read|checked|attended|reviewed|seen|delivered|received|accepted|answered
        mailbox|inbox|address|account|email|e-mail ~ isn't|aren't ~ monitored|read|checked
        mailbox|inbox|address|account|email ~ cannot receive
        replies|responses|answers|messages ~~ discarded|deleted|bounced|ignored|dropped
        unmonitored|unattended|post-only|send-only|outgoing-only|no-reply email|mailbox|inbox|address|account|message
        is|are unmonitored, not|never actively|regularly? monitored, nobody|no-one|noone reads|checks|monitors
        no one reads|checks|monitors, outgoing mail|messages|email|emails only, used for outgoing
        replies|reply ~ go|goes nowhere|unread, no replies|reply ~ read
    """,
    replies_welcome="""
        you can|may|could reply|respond, feel free to reply|respond, simply|just reply|respond
        please reply|respond to, by replying, reply above|directly, reply to this, hit|press reply, welcome to reply
        hesitate to reply|respond|answer|write
    """,
    first_person="i, i'm, i've, i'd, i'll, me, my, mine, myself, im, ive",
    stock_phrases="""
        after|following careful|thorough|due|much consideration|review|deliberation|evaluation|thought
        after a careful|thorough, careful|carefully review|reviewed|consideration|considered|considering
        high|large|overwhelming|significant|huge|great|sheer number|volume|amount|response|interest, strong response
        other candidates|applicants, more closely match|matches|align|aligns|aligned|fit|meet|matched
        not be? moving|move|proceeding|proceed|progressing|progress|advancing forward? with
        we regret|encourage|wish|invite, we thank|appreciate you|your
        future endeavours|endeavors|openings|opportunities|success, best|every|much of? luck|success in|with|for
        your interest in, careers page|site|website|portal, talent community|network|pool, at this time
        on this occasion, thank you for your interest|applying, taking the time to apply, qualifications, applicants
        the requirements of, this email is, we received, has been filled, your background, particular position|role
        consider you for, number of applications, applied to|for, we have decided, we've decided
        your application for|to, not been|be shortlisted|selected|successful, completing the application
        application form, individual decisions|scores|feedback, does not enter into correspondence, scored
        the class is, offers for, online challenge, threshold, threshold for, all those who, those who submitted
        system account, statement of your
    """,
    mass_greetings="""
        dear applicant|applicants|candidate|candidates|sir|madam|all|colleague|jobseeker
        to all applicants|candidates, to whom it, a chara, hello candidate|applicant, hi candidate|applicant
    """,
    footers="""
        unsubscribe, this|the email|e-mail|message|communication|information ~ is|may|was|in|contained
        confidentiality, confidential, disclaimer, equal opportunity, equal employment opportunity, an equal
        privacy policy|notice|statement, e-mails to, emails to, you are|received|receive receiving? this, you receive
        you're receiving, view in|this, top jobs, similar jobs, registered in|office, copyright, sent by|via
        do not reply, please do not reply|respond, replies to this, this mailbox|inbox|account|email, please note do
        please think, please consider the, all qualified, you can change|unsubscribe|manage, manage your|preferences
        powered by, if you have received this
    """,
    interviews="""
        great|good|lovely|nice|pleasure|enjoyed|loved|glad|delighted|delight|privilege|happy to? meeting|meet|speaking|speak|talking|talk|chatting|chat|interviewing|interview|hosting|host|interact|interacting with|to? you
        enjoyed having you, pleasure of ~ meeting|speaking, getting to know you, get to know you
        thank|thanks you? ~ for coming|meeting|speaking|talking|chatting|interviewing|teaching|visiting|auditioning
        thanks for the chat|call|conversation|visit, thank|thanks ~ for your visit|presentation|demo
        coming in|over|down|along to|and|last|on|for|yesterday, thank you for coming, thanks for coming
        when|since|after we|i|you met|spoke|talked|chatted|interviewed, you were|was interviewed
        you have|had been interviewed, we|i|they|panel|team|board|committee ~ met|interviewed you
        met you ~ again|with|on|last, spoke to|with you, person|candidate|people we ~ interviewed|met, interviewed at
        interviewed on|last|with, three|two|four|five|several|all|both|final rounds|interviews, final round
        trial day|shift|week|sunday, doing the trial, did the trial, your trial, on the trial day, demo lesson
        demonstration lesson, in your lesson|interview|audition, your interview with|on|last|went|was|yesterday
        your audition, panel day, superday, after the|your interview|superday|panel|audition|trial|visit
        at|during your|the interview|audition|panel, attending|attended ~ interview|superday|panel
        our|your conversation|conversations|chat|call|discussion|discussions with|last|on|yesterday|about|this
        to discuss ~~ with our team, interview process with, follow up on your interview, your final interview
        opportunity to meet|speak|talk|interview|discuss ~ you|your, time ~ speaking|talking|meeting|interviewing
        time ~ to speak|interview|meet|talk|chat with, interviewing with us, drove ~~ hours, the last time we spoke
        time with the|our team, candidates|finalists we ~ met|interviewed, attend upon them|us
        since the|your|our interview|panel|visit, met|meeting|meet ~ the|our whole|entire? team, already met
        meeting ~ you was, great|good|nice|lovely|pleasure|fun getting to know
        second|third|final|last|first interview went|was|with|on, you interviewed, interviewed really|very|so well
        in|at|during ~ interview ~ you, you came across, you presented, your presentation to, day with us
        spent ~ with us, hosting you, having you ~ in|here|over|with
    """,
    interview_words="""
        interview, interviews, interviewed, interviewing, phone screen, assessment day|centre|center, trial, audition
        on site, phone call, video call, zoom call, screening call, site visit, second round, final round, demo day
        work trial, taster day
    """,
    past="""
        last, yesterday, on monday|tuesday|wednesday|thursday|friday|saturday|sunday, after your|the|our
        following your|the|our, was, were, had, went, did, came, enjoyed, loved, gave, took, thank|thanks, earlier
        ago, in january|february|march|april|june|july|august|september|october|november|december, thank|thanks ~ for
        you did, you came|gave|met|spoke|told|said, we met|spoke|talked|discussed|heard|saw, impressed, spent
        back in, this morning, the other day
    """,
    not_held="""
        not ~~ interview*, no ~ interview*, unable ~~ interview*, will be ~ interview*, to be invited
        to be interviewed, if you, shan't, won't, invite|inviting|invited ~~ interview*, selected for ~ interview
        shortlisted for ~ interview, interview ~ will|would, guaranteed interview, proceed ~ interview
        advance ~ interview, called|chosen|moved|progress|progressing|forward for|to ~ interview*
        interview other|others|candidates|those, next interview, before interview, an|the interview stage|phase|round
        interview tips|questions|preparation, offer ~~ interview, interviewing other|candidates
        if your|you're|successful|selected|shortlisted|we, should you, in case
    """,
    feedback="""
        talk|walk|run ~ through how|where|why, how we saw
        feedback, debrief, how you|we|your|it ~ performed|scored|did|compared|fared|went, how ~ scored
        statement of your marks, what made|tipped|swung|let, what was missing, what you ~ lacked|missing|better
        why we|you|it|your, the reasons, my|our|the notes, pointers, where|what|how ~ to|could|can improve
        talk it|this|things over|through, blunt, go|walk|take ~ through it|this|the|what, critique, thoughts on your
        the marks, your scores, how the panel, candid, more detail|details about the? decision, honest
        explain our|the decision|reasons|reasoning, more about the decision, where you stood, detail|details on how
        comments from the panel, insight into
    """,
    offers="""
        if you'd|you|would ~ like|want|wish|care|fancy|need|interested|find|helpful
        should you ~ like|want|wish|need|require, happy|glad|pleased|willing|delighted|free to, more than happy
        feel free, don't|not hesitate, you may|can|could, on|upon request, may be sought|requested|obtained
        let me|us know, just text|call|ask|reply|ring|drop|say|shout|write
        please reply|write|drop|get|ask|e-mail|email|call|ring|contact, reply with|to, give me|us, say the word
        you're|are welcome to, want to know, ask me|us|away|for, drop me|us, book a|your, get in touch, coffee
        write to, available to, available on|upon
    """,
    refusals="""
        unable|impossible|possible|able to ~ provide|offer|give|explain|share|discuss|enter|supply
        cannot|can't|not|don't|won't|never ~ provide|offer|give|explain|share|discuss|enter|supply|disclosed|disclose|available|telephone|comment|respond
        no individual|further|specific|detailed|personal? feedback|explanation|correspondence|reasons, refrain from
        without feedback, policy not, feedback ~ not|cannot|impossible
    """,
    feedback_asked="""
        survey, questionnaire, rate your|us|our
        your feedback|opinion|thoughts ~~ us|our|on|about|important|matters|process|experience
        share|give|leave|tell|provide|value|appreciate|welcome us? ~ your feedback|opinion|experience|thoughts
        feedback on|about your_experience|our|the recruitment|application, how did we do, how was your
        candidate experience, 5 minutes, few minutes, hints on, hints, your feedback ~ helps|help|improve, log in
        portal
    """,
    future="""
        ring|call|phone|text|email|message you before anybody|anyone|anybody_else, ping|text|message you ~ when|if|once
        stay|keep|remain|be|get ~ in touch|contact, stay|keep|remain connected
        apply|reapply|re-apply|applying|applies again, reapply, re-apply, apply ~~ future, put in for the|another
        have another go, try again, try us again
        keep|keeping|kept|hold|retain|retaining|bear|have you|your ~~ in mind
        keep|keeping|kept|hold|retain|retaining|store your ~~ on file|record, keep|keeping ~~ for future
        on our radar, on file for|in|should, back in touch, reach|reaching ~ out ~ again|if|when|should|future|as
        we'll|will|i'll|may|would|might|we'd|i'd ~ be in touch|contact
        we'll|i'll|will|we|i may? call|contact|ring|phone you
        if|when|as|soon ~~ i'm|we're ringing|calling|contacting you
        first|one ~ i|we|i'll|we'll ring|call|contact|write|phone, first person i, keep|have an|your eye
        keep your eyes, keep|continue checking|watching
        check|visit|review|monitor|explore|browse|revisit|see|consult|watch|search ~~ career|careers|openings|vacancies|opportunities|jobs
        visit our website, continue to ~ check|visit|review|monitor|explore|look|consider|apply
        consider ~ other|future|applying
        other|future|new|further|additional|upcoming|open|similar ~ opportunities|openings|positions|roles|vacancies|jobs ~~ apply|contact|reach|touch|interest|match|fit|suit|careers|website
        talent community|network|pool|bank, see|welcome|receive|see your name ~~ again, paths|roads ~~ cross, hmu
        pint waiting, welcome to sit|apply|try|resubmit, door ~ open
        encourage|encouraged|invite|urge|hope you to? ~~ apply|check|visit|explore|consider|stay|touch|future
        hope you ~ apply|consider|keep, connect ~ on linkedin, add|follow me|us on
        contact you ~ if|when|should|about|regarding|for, when ~~ advertised, do have another, in your court again
        you'll be|hear, hear from you|us ~ again, love ~~ to work ~ future, future intake|intakes|rounds|openings
        next time ~ open*, do put in, another chance, come back to us, please come back, apply next
        next intake|round|season ~~ apply|open|try, consider you for, considered for ~ other|future
        has your name ~ written, knock again, welcome ~ future applications|application
        join our ~~ community|network|pool, know where to find
        apply|applying ~ for|to ~~ other|another|future|similar|suitable|additional|further|new|any|more|different ~ role|roles|position|positions|opening|openings|job|jobs|opportunity|opportunities|vacancy|vacancies|posts|post
        apply|applying ~ for|to ~ other|anything|something_else|positions|roles|opportunities|jobs|vacancies that|which|you|as|when|on|if
        apply to|for future, consider|keep us|you ~ again|mind, hope ~ consider us|reapply
        see an|another opportunity|role|opening ~ like|fits|interests|that
        other|future|new opportunities ~ may|might be, you know ~ where we are, drop us|me a line ~ when|if
        let you know ~ if|when|about|as soon, not hesitate to contact|reach, wege, hang on to your
        continue ~ visiting|watching, keep us ~ in mind, keep ~ in the loop, keep you ~ updated|informed|posted
        get back to you ~ if|when|as, come and see us again, hope to hear from you|see ~ application|name|you again
        return to you, in my little black book, give you a shout|ring|call ~ if|when|as, bear us in mind
        on the list for, top of my|the list, speak again, work together ~ future|someday|one day|down
    """,
    future_refused="""
        not ~ keep|retain|hold|apply|reapply|contact, once in any, submitted once, cannot|can't|won't ~ apply|reapply
        manage your profile, if you applied, our data|retention|privacy policy|notice, gdpr
        other applications ~ unaffected, for future reference only, if your application is successful
        we will contact you only if|to
    """,
)
