"""English: what goes with a no (notation: understand/phrases.py)."""

from assistant.languages.concept import Concept, Cues

COMPANIONS: Cues = {
    Concept.REGRET: """
        unfortunate*, regret*, sorry, sadly, afraid, alas, disappoint*, apolog*, gutted, heartbroken, shame,
        (wish|wished) (i|we) had (better|good|happier), not the (news|answer|outcome|result), bad news,
        (hard|difficult|painful|not easy|sad) (to (write|send|say|tell|type)|message|letter|email|note), difficult,
        pain me|pains me, heavy heart, hate to, hated to, sorrow, empty handed, regrettabl*
    """,
    Concept.THANKS: """
        (thank|thanks|thankyou|appreciate|grateful|appreciated|gratitude) ~~ (interest|application|applying|time|interview*|effort|considering|meeting|speaking|coming|trial|taking|submitting|patience|opportunity|form|visit|chat|talking|doing|teaching|part|popping|shift|lesson|presentation|tape|test|trouble|spirit|sending|putting|showing|sharing|day|playing|participa*|completing|session|work|candidature|candidacy),
        pleasure (to|meeting), thanks a million,
        enjoyed (meeting|speaking|talking|learning|our|getting|having|reading|hearing|your|seeing),
        thanks for (coming|saturday|sunday|monday|tuesday|wednesday|thursday|friday|yesterday|everything),
        lovely (to (meet|have|see)|having|meeting), great (to meet|meeting|to have),
        (good|nice|joy) (to meet|meeting|to have|having)
    """,
    Concept.PRAISE: """
        impress*, strong (candidate|background|profile|application|interview|contender|cv), loved, talented, gorgeous,
        brilliant, lovely, you have an ear, gift, mad chops, great experience, well qualified, high quality, calibre,
        caliber, enjoyed, really liked, liked you, imaginative, agreeable impression, warm*, beautiful*, outstanding,
        excellent, super sharp, whoever gets you,
        you were (great|grand|good|brilliant|deadly|super|fantastic|terrific|lovely|fab), greatly taken, admire*,
        delightful, thoughtful, a joy, you (see|have|bring|know|ask) ~ (things|talent|eye|flair|lot|way), favourite,
        favorite, first class, charming, refreshing
    """,
    Concept.HARD: """
        (difficult|tough|hard|close|agonising|tricky|painful|agonizing|impossible|narrow|tight|fine) (decision|choice|call|one|thing|run|margin|judgement|judgment),
        not an easy, (wasn t|isn t|not|never) easy, cigarette paper, agonis*, agoniz*, sat up, long and hard,
        much (deliberation|thought|discussion), careful (consideration|review|deliberation|thought),
        lengthy (discussion|deliberation), very (near|close), at length, torn, came down to,
        a lot of (thought|discussion|back and forth), having thought (about|hard),
        talked (it over|for a long|about it|to the), slept on it, weighed|weigh (up|it|that|this)?
    """,
    Concept.MANY: """
        (many|numerous|several|large|high|number|volume|overwhelming|great|lot|plenty|hundreds|over|strong|field of|out of|from) ~~ (applications|applicants|candidates|response|interest|calibre|caliber|people|forms|cvs),
        competitive, competition was, (strong|large|wide|crowded) (field|response|pool), so many,
        more (good|strong) (people|candidates|applications), spoilt|spoiled for choice, oversubscribed
    """,
    Concept.DECISION: """
        decision*, decided, outcome, result, results, update, news, status, conclusion, verdict, concluded,
        made up our minds, completed (its|our|the) (work|search|selection|review)
    """,
    Concept.WISH: """
        wish* ~~ (success|best|luck|well|future|search|endeavours|endeavors|career), best of luck,
        good luck (with it|to you|out there),
        good luck ~~ (search|future|career|hunt|next|finding|elsewhere|everything|endeavours|applications),
        every success, all the best ~~ (future|search|career|next|hunt|with|ahead|come), all the (very)? best for,
        (success|luck) (in|with|for) ~~ (search|career|future|endeavours|endeavors|hunt|next|applications), job search,
        job hunt, future endeavours|endeavors, continued success, luck out there, fingers crossed for, well in your,
        mind yourself, well for the future, well (in|with) (your|the|whatever), paths (will|do|may)? cross, cross paths,
        (find|finds|finding|waiting for|snapped|snap) you (up)?, whoever gets you,
        (find|finding) (the|a|your|something) ~ (role|job|home|place|position|somewhere|post|right|better|suited|soon),
        something (better|more) (suited|suitable), something ~ will (turn|come) up, somewhere ~ (lucky|deserves|better),
        onwards, go on to (great|do), good luck (finding|with (the|your|everything|whatever|all)),
        best wishes (for|in|with) (your|the|all|whatever),
        (scientific|professional|academic|musical|teaching|artistic) future, all good things,
        every (good)? (wish|happiness) (for|in)
    """,
    Concept.KEEP: """
        (keep|retain|hold|save|stay|kept|keeping|holding|remain) ~~ (file|touch|record|records|mind|database|pool|contact|drawer|radar|books|number),
        talent (pool|community|network|bank), future reference, on our radar, (back|be) in touch when, think of you,
        reach out (when|if|again), grab (a)? coffee when, come to you first, call you first
    """,
    Concept.AGAIN: """
        (apply|reapply|applying|try) again, (apply|applying) (in|for|to) (future|the future|other|another|any|one),
        (put in|go|try|come|be) ~ (for the next|again), in future, for other, for future,
        (other|future|another|suitable|similar|upcoming|new) ~ (roles|openings|opportunities|positions|vacancies|role|opening|vacancy|opportunity),
        career* (page|site|portal|website), careers, another go, next (time|year|one|season|intake|round|course|cohort),
        (encourage|welcome|urge) you to, hope you (ll|will|d) ~ (apply|consider|think), sit ~ again, name pop up,
        first person i, hmu, job alerts, (new|another|fresh) application, keep an eye, eye on (our|the),
        (opens|open|reopens|reopen) (again)? (in|for) (applications)?, when (we re|we are|things) (bigger|ready|change),
        advertised (again)? (in|on)
    """,
    Concept.CONSOLE: """
        no reflection, not a reflection, not reflect, put you off, discourage*, disheartened,
        (didn t|did not) do a thing wrong, nothing wrong, no consolation, not the (outcome|news|result|answer),
        hoping for, hoped for, (wanted|like) to hear, disappointing, don t let, chin up, take heart, personally,
        no hard feelings, nothing personal, understand if you, sick of us, this may come as,
        (hard|easy|nice) to (hear|read), somewhere else ~ lucky,
        (hope|trust) you (understand|ll understand|will understand|can understand), letting you down, let you down,
        wasted your, not (easy|nice|pleasant|fun) to read, don t send it lightly,
        (sorry|apologies) (to|for|that) ~ (disappoint*|wasted|waste|drag|keep|kept),
        (know|sure|hope|trust) you (will|ll) understand, nothing (lacking|missing) in, (hold your head|head) (up)? high,
        not a judgement|judgment, says nothing about, cross with us, hate us, please don t (be|give)
    """,
}
