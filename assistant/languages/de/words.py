"""German: the words a text in this language cannot do without, and the names of days and months."""

# Function words: the frequent ones. A word that languages share speaks for each of them.
FUNCTION_WORDS = frozenset(
    "der die das und ich wir sie ihr ihre ihnen nicht ist sind mit für auf von den dem des ein eine einen "
    "einer wurde werden haben hat bei uns unsere zu als auch aber oder dass leider sich im am noch nur kann "
    "können sehr vielen dank dich dir du".split()
)

# How words about jobs begin, folded: by them a notice of a line or two tells its language.
JOB_WORDS = "bewerb stelle absage abgelehnt prufung ausbildung praktik vorstellung bearbeitung position status".split()

# What heads the entry of a table that tells what was, as an expression.
OLD_STATUS = r"(?:alter|bisheriger|vorheriger|früherer) (?:status|stand)|status (?:bisher|vorher|zuvor)"
# What tells who hires of a candidate, as expressions: what heads the entry with the name, and other words.
CANDIDATE_ENTRY = r"(?:kandidat|bewerber)(?:[*:]?in)?\s?:"
A_CANDIDATE = r"status eine[sr] (?:kandidat|bewerber)"

MONTHS = (
    "januar februar märz april mai juni juli august september oktober november dezember".split(),
    "jan feb mär apr mai jun jul aug sep okt nov dez".split(),
    "jänner feber märz april mai juni juli august september oktober november dezember".split(),  # Austria
)

# Monday first.
WEEKDAYS = (
    "montag dienstag mittwoch donnerstag freitag samstag sonntag".split(),
    "mo di mi do fr sa so".split(),
)
