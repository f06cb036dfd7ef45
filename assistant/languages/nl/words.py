"""Dutch: the words a text in this language cannot do without, and the names of days and months."""

# Function words: the frequent ones. A word that languages share speaks for each of them.
FUNCTION_WORDS = frozenset(
    "de het een en van je jij uw u wij we ik ons onze niet is zijn voor met op aan te dat die bij naar om "
    "door hebben hebt heeft wordt werd worden maar ook als nog wel deze dit graag helaas bedankt groet "
    "groeten geen meer kunnen jouw".split()
)

# How words about jobs begin, folded: by them a notice of a line or two tells its language.
JOB_WORDS = "vacature functie sollicit afgewezen behandeling wijziging uitslag status".split()

# What heads the entry of a table that tells what was, as an expression.
OLD_STATUS = r"(?:oude|vorige|eerdere) status|status was"
# What tells who hires of a candidate, as expressions: what heads the entry with the name, and other words.
CANDIDATE_ENTRY = r"(?:kandidaat|sollicitant)\s?:"
A_CANDIDATE = r"status van een (?:kandidaat|sollicitant)"

MONTHS = (
    "januari februari maart april mei juni juli augustus september oktober november december".split(),
    "jan feb mrt apr mei jun jul aug sep okt nov dec".split(),
)

# Monday first.
WEEKDAYS = (
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split(),
    "ma di wo do vr za zo".split(),
)
