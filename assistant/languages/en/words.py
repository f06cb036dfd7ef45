"""English: the words a text in this language cannot do without, and the names of days and months."""

# Function words: frequent, and not shared with the other languages where it can be helped.
FUNCTION_WORDS = frozenset(
    "the and you your for with have not this that are was will from our been were would their which but we us "
    "to of is in it be as on at by or if an can has had they what when who there been please thank".split()
)

# How words about jobs begin, folded: by them a notice of a line or two tells its language.
JOB_WORDS = (
    "application position candidate rejected refused refusal selected review job vacanc status update posted".split()
)

# What heads the entry of a table that tells what was, as an expression.
OLD_STATUS = r"(?:old|previous|former|prior|earlier) status|status (?:was|before)"
# What tells who hires of a candidate, as expressions: what heads the entry with the name, and other words.
CANDIDATE_ENTRY = r"(?:candidate|applicant)(?: name)?\s?:"
A_CANDIDATE = r"(?:candidate|applicant)['’]s (?:status|stage)|(?:status|stage) of (?:an?|one) (?:candidate|applicant)"

MONTHS = (
    "january february march april may june july august september october november december".split(),
    "jan feb mar apr may jun jul aug sep oct nov dec".split(),
)

# Monday first.
WEEKDAYS = (
    "monday tuesday wednesday thursday friday saturday sunday".split(),
    "mon tue wed thu fri sat sun".split(),
)
