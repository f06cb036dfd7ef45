"""Italian: the words a text in this language cannot do without, and the names of days and months."""

# Function words: the frequent ones. A word that languages share speaks for each of them.
FUNCTION_WORDS = frozenset(
    "il lo la i gli le un una e di del della dei delle che in per con non è sono ha abbiamo sua suo ci si al "
    "alla nel nella dal dalla più ma come anche questo questa grazie gentile cordiali saluti essere stato "
    "stata ti tuo tua lei nostro nostra sei mi purtroppo ciao già molto quindi perché però abbiamo hanno dopo suoi degli sul sulla".split()
)

# How words about jobs begin, folded: by them a notice of a line or two tells its language.
JOB_WORDS = "candidatura posizione esito colloquio selezion idone scartat stato".split()

# What heads the entry of a table that tells what was, as an expression.
OLD_STATUS = r"(?:stato|status) (?:precedente|anteriore)|(?:vecchio|precedente) (?:stato|status)"
# What tells who hires of a candidate, as expressions: what heads the entry with the name, and other words.
CANDIDATE_ENTRY = r"candidat[oa]\s?:"
A_CANDIDATE = r"(?:stato|status) di (?:un |una |un['’])candidat[oa]\b"

MONTHS = (
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(),
    "gen feb mar apr mag giu lug ago set ott nov dic".split(),
)

# Monday first.
WEEKDAYS = (
    "lunedì martedì mercoledì giovedì venerdì sabato domenica".split(),
    "lun mar mer gio ven sab dom".split(),
)
