"""English: interviews, people and subjects, as mail tells of them."""

from assistant.languages.story_table import StoryTable

TABLE = StoryTable(
    thanks="thank you | thanks | many thanks | grateful | appreciate[ds]? | appreciation",
    pleased="""
        great | good | lovely | nice | wonderful | delightful | brilliant | fantastic | fun | pleasure | pleased
        delight | delighted | joy | privilege | enjoy(?:ed|able)? | liked | loved | impressed | glad | happy
    """,
    meeting="""
        (?:phone |video |first |second |third |final |initial |last |technical |panel |job |screening )?interviews?
        interviewing | (?:to )?meet(?:ing)?(?: with)? (?:you|me|us|our|the|everyone|everybody|[a-z]+ and (?:me|i))
        (?:to )?(?:speak|talk|chat)(?:ing)?(?: again| more| today| yesterday)? (?:to|with) (?:you|me|us|our|the|[a-z]+ and|[a-z]+, [a-z]+(?:, [a-z]+)? and)
        (?:to )?(?:speak|talk|chat)(?:ing)?(?: again)? (?:last|on|today|yesterday|this)
        (?:your|the|our|for a|that) (?:[a-z]+ ){0,2}?(?:conversation|discussion|chat|talk|call|meeting|visit)
        conversations? (?:with|we) | (?:first|short|good|phone|video|intro) (?:call|chat|talk)
        coming (?:in|by|over|down|out|up|along|to|all|and) | (?:stopping|dropping|popping|swinging) (?:by|in)
        (?:making|made) the (?:journey|trip|trek) | having (?:me|us) | hosting me
        showing (?:me|us) (?:round|around)
        (?:trial|taster|assessment|selection|interview|shadow) (?:day|morning|afternoon|shift|week)s?
        (?:demo|demonstration|sample|trial) (?:lesson|class|teaching) | (?:site|on-?site|office|school|campus) visit
        walking (?:the|us|me) | bringing (?:your|in)
        (?:giving|gave) us your (?:[a-z]+ )?(?:morning|afternoon|day|time on)
        have (?:had )?you (?:in|here|over|with us|round) | (?:see|seeing) you (?:with|in|at|on|here)
        the (?:day|morning|afternoon|hour) (?:with you|you spent|with us)
        time you (?:spent|took) with (?:us|me|our) | joining (?:us|me|the call) | presenting (?:to|your)
        presentation you gave | (?:first|second|third|final|last) round
        (?:doing|working|teaching|spending) (?:the|a|your|our) (?:trial|shift|lesson|class|day|morning) | audition(?:ing)?
    """,
    met="""
        we (?:recently |last |all |both )?(?:met|spoke|talked|chatted|interviewed)
        you (?:also |recently |all )?(?:met|interviewed|came (?:in|by|over|down|to)|visited|presented)
        you (?:spoke|talked|chatted) (?:to|with) (?:me|us|our|my|the (?:team|panel|committee)|[a-z]+ and (?:me|i))
        (?:i|they|the (?:team|panel|committee)) (?:recently |really )?(?:met|spoke|talked|interviewed) (?:with |to )?you
        you came across | having (?:met|spoken|talked|interviewed)
        (?:since|when|after|as) we (?:last )?(?:met|spoke|talked)
        # "in the interview on Monday", not "in the interview process"
        (?:in|during|at|after|from|since) (?:the|your|our|that) (?:[a-z]+ ){0,2}interviews?(?! (?:process|stage|will))
        (?:in|during|after|from|since|following) (?:your|our|that) (?:[a-z]+ ){0,2}(?:conversation|call|chat|meeting)
        (?:after|during|at|following) (?:the|your|our|that) (?:[a-z]+ ){0,2}(?:trial day|demo lesson|final round)
        you (?:did|gave|made|taught) (?:a|an|us|such) (?:[a-z]+ ){0,2}(?:interview|demonstration|lesson|presentation)
        (?:the|your|our|that) (?:[a-z]+ )?(?:interview|call|conversation|trial day|visit) (?:on [a-z]+ )?(?:was|went)
        as (?:we )?discussed (?:on the phone|in the call|when we|on our call|during) | got on (?:well )?with
        you were interviewed | you (?:had|have) (?:already )?done the (?:panel|trial|assessment)(?: day)?
        (?:the )?(?:two|three|four|five|several|all) (?:rounds|interviews|conversations) (?:with|you|we|of)
    """,
    to_come="will | (?:i|we|you|he|she|they)'ll | going to | shall",
    me="i | me | my | i'm | i've | i'd",
    asked_me="(?:has |have |had )?(?:asked|told|requested|begged) me | (?:says|said) to me | on behalf of",
    not_met="""
        look(?:ing)? forward | would (?:like|love) to (?:invite|meet|speak|talk|see|schedule|arrange|set)
        we'?d (?:like|love) to (?:invite|meet|speak|talk|see|schedule)
        i'?d (?:like|love) to (?:invite|meet|speak|talk|see|schedule) | invit(?:e|ing|ation)
        (?:to )?(?:schedule|arrange|book|confirm|reschedule|postpone|cancel)(?:d|led|ing|ling)?
        unable to (?:meet|interview|speak|offer you an interview)
        (?:not|never|won'?t|cannot|can'?t) (?:[a-z]+ ){0,4}(?:to )?(?:meet|interview|speak|talk|rearrang)[a-z]*
        not (?:be )?(?:invit|select|shortlist|progress|proceed|mov)[a-z]* (?:[a-z]+ ){0,6}interviews?
        if (?:you|we|your) | will be (?:invited|contacted) | hope to (?:meet|speak|talk)
        interest in (?:an )?interview | were you | could you | can you | are you (?:free|available) | do you have
        next (?:round|step|stage) | to (?:offer|hold|conduct) interviews | not to (?:interview|meet)
        without (?:an )?interview | for an? interview with another | interviews? (?:will|would|are)
    """,
    invites="""
        interview | meet | speak | talk | chat | call | visit | conversation | final round
        trial (?:day|shift|morning) | come (?:in|by|over|down|along|to|and) | see you | expect you | are you free
        invit(?:e|ing|ation) | suit you | work for you | join (?:us|me) | appointment | demo lesson | presentation
        ring you | phone you | by (?:phone|video|telephone) | get to know you | on the phone | do you have (?:an? )?(?:[a-z0-9]+ )?(?:hour|minutes)
    """,
    deadline="""
        by | until | till | before | deadline | due | no later than | starting | start | expires? | valid | from
        dated | received | since | posted | week (?:of|commencing|beginning)
    """,
    cancelled="""
        cancel(?:s|led|ed|ling|ing|lation)? | called? (?:it |this |next week |the [a-z]+ )?off | has to be dropped
        (?:not|won'?t|no longer) (?:be )?(?:able to )?(?:go ahead|take place|happen|rearranging|meet)
    """,
    moved="""
        reschedul(?:e|ed|ing) | postpon(?:e|ed|ing) | mov(?:e|ed|ing) (?:us|it|this|the|our|your)
        push(?:ed)? (?:back|it|us) | instead | another (?:time|date|day|slot) | new (?:time|date|slot)
        can'?t (?:make|do) | cannot (?:make|do) | doesn'?t (?:work|suit) | change of date
        different (?:time|day|date) | has been changed | updated invitation
    """,
    kinds="""
        final: final (?:round|interview|day|stage|conversation|panel)s? | finals | last round | finalists? | final two
        panel: panel | committee | board interview | selection board
        technical: technical | coding | pairing | pair programming | whiteboard | system design | case interview
        on site: on-?site | trial (?:day|shift|morning|lesson) | taster day | shadow shift | assessment day
        on site: (?:office|site|campus) visit | demo(?:nstration)? lesson | come to (?:us|our) | show you round
        on site: (?:in|at) our (?:[a-z]+ )?(?:office|offices|works|depot|studio|shop|school|site)
        screen: screen(?:ing)? | phone | telephone | call | intro(?:ductory)? | initial | ring you | quick chat
        screen: first (?:chat|conversation|talk|interview)
    """,
    ago="""
        2: the day before yesterday | two days ago
        1: yesterday | last night
        0: today | this (?:morning|afternoon|evening)
    """,
    last="last | past | previous",
    next="next | coming | following | this coming",
    recently="""
        last week | the other (?:day|week) | recently | earlier this (?:week|month) | last month | two weeks ago
        a fortnight ago
    """,
    job="""
        application | applicants? | appl(?:y|ied|ying) (?:for|to|as) | interviews? | candidates? | candidacy
        recruit(?:er|ing|ment|s)? | hiring | hire | vacancy | vacancies | position | cv | resume | cover letter
        portfolio | job | role | (?<!by )post | trial | shortlist(?:ed)? | talent | trial (?:day|shift|lesson) | shadow shift
        demo(?:nstration)? lesson | final round | selection (?:process|panel|committee) | start date
    """,
    applying="""
        (?:attached|enclosed|find) (?:[a-z]+ ){0,4}(?:application|cv|resume|cover letter) | i hereby apply
        i(?:'m| am| would like| want| wish|'d like) (?:to )?(?:apply|applying) (?:for|to)
    """,
    agency="""
        (?:my|our|the) client(?:'s)? | on behalf of (?:my|our|a) client
        recruitment (?:consultant|consultancy|agency) | staffing | executive search | headhunter | search firm
        heard back from | feedback from (?:the client|[a-z]+) | put (?:you|your cv) forward | submitted your
    """,
    retracts="""
        (?:disregard|ignore|forget|delete) (?:it|that|this|(?:my|our|the) (?:[a-z]+ ){0,2}?(?:message|e?-?mail|note|letter|rejection))
        (?:sent|went out|written|came|got) (?:[a-z]+ ){0,4}?(?:by mistake|in error|by accident|too early|to the wrong)
        (?:was|were) (?:meant|intended) for (?:some(?:body|one) else|another|a different) | wrong (?:row|list|template|candidate|person|button)
        (?:still|back|very much) (?:[a-z]+ ){0,2}?in the (?:running|race|process|game) | chang(?:ed|e) (?:my|our|her|his|their) minds?
        (?:like|love|want) you to have the (?:job|position|role|post) | (?:make|making) you an offer | offer you the (?:job|position|role|post) after all
        (?:first|other|chosen) (?:choice|candidate|person) (?:[a-z]+ ){0,5}?(?:withdrawn|declined|withdrew|turned (?:us|it) down|dropped out|pulled out)
        (?:take|taking) (?:it|that|my no|our no|the rejection) back | after all | spoke too soon | if you(?:'re| are) still (?:interested|available|free)
    """,
    no_feedback="""
        (?:unable|not able|not possible|cannot|can'?t|don'?t|do not|won'?t) (?:[a-z]+ ){0,4}feedback
        (?:unable|not able|not possible|cannot|can'?t) (?:[a-z]+ ){0,4}(?:individual reasons|correspondence)
    """,
    parts="""
        coordinator: coordinator | schedul(?:ing|er) | office manager | receptionist | (?:personal )?assistant to
        recruiter: (?:talent|people|hr|recruit[a-z]*) manager | head of (?:people|talent|hr|human|recruit[a-z]*)
        hiring manager: hiring manager | head of [a-z]+ | (?:post|role|position) reports | i (?:lead|run|manage)
        hiring manager: (?:co-)?founder | ceo | cto | owner | director | professor | chair of | [a-z]+ manager
        recruiter: recruit(?:er|ing|ment) | talent | human resources | hr
        recruiter: people (?:and|&|team|partner|operations|ops)
        recruiter: sourcer | hiring team | resourcing | i look after [a-z]+ hiring | i recruit | staffing | consultant
        interviewer: (?:will|would|'ll) (?:interview|meet|join|pair|talk) | interview(?:er|ed)
    """,
    myself="i'm (?:the|a|an) | i am (?:the|a|an) | i (?:run|lead|manage|recruit|look after) | my name is",
    greeting="""
        hi | hello | hey | dear | good (?:morning|afternoon|evening|day) | greetings | hiya
    """,
    closing="""
        (?:with )?(?:very )?(?:best|kind|kindest|warm|warmest|many|all good|all the best|good)(?: [a-z]+){0,4}
        best | regards | sincerely | yours (?:sincerely|faithfully|truly) | cheers | thanks | thank you | take care
        speak soon | all the best | fingers crossed[a-z ]* | cordially | respectfully
        with (?:real |deep |much )?(?:regret|thanks|regards|appreciation|apologies|gratitude) | fondly | until then
    """,
    surname_greeting="dear (?:mr|ms|mrs|miss|mx|dr|prof|professor|sir|madam)",
    formal="",
    informal="",
    first_names=True,
    companions="""
        NAME and (?:I|me|myself)
        (?:me|myself) and NAME
        NAME,? (?:will|would|'ll|is going to) (?:also )?(?:join|be joining)
        (?:you'll|you will|you'd|going to) (?:also )?meet NAME
        joined by NAME
    """,
    discussed=r"""
        (?:[Oo]ur|[Tt]he|that|a) (?:\w+ ){0,2}?(?:conversation|discussion|chat|exchange)s? (?:about|on|around)
        we (?:\w+ )?(?:talked|spoke|chatted)(?: with you| to you)? about | we discussed
        (?:enjoyed|liked|loved|good|great|nice|lovely) (?:to talk|to speak|talking|speaking|chatting)(?: (?:to|with) you)? about
        (?:enjoyed|liked|loved) (?:hearing|learning)(?: from you)? about
        [Yy]our (?:thoughts|ideas|views|questions|insights|take|perspective|points) (?:on|about|around)
    """,
    subject_end="""
        and (?:i|we|you|how|the way|your|it|that|thank|thanks|for) | that | which | who | where | when | because
        but | so | while | since | as | after | before | with (?:you|us|me|your) | last
        on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|the) | yesterday | today
        this (?:morning|afternoon|week) | stayed | stuck | were | was | is | are | have | has | had | will | would
        very | really | a lot | in (?:the|our|your) (?:interview|call|conversation) | during | though | even
        to (?:the|our) team | all the | if | made | went | and
    """,
    no_subject="""
        it | this | that | these | those | them | you
        your (?:background|experience|application|career|cv|profile|future|interest|time|situation|journey|self|work)
        what | how | why | when | where | whether | if
        the (?:role|position|job|post|opportunity|company|team|vacancy|interview|process|next)
        our (?:team|company|role) | a (?:role|position|job) | joining | working | coming | everything | things | all
        some | more | next | us | me | him | her | and | or | possible | potential | salary | pay
    """,
    mine="""
        my: your
        your: our
    """,
)
