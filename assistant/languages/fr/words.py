"""French: the words a text in this language cannot do without, and the names of days and months."""

# Function words: the frequent ones. A word that languages share speaks for each of them.
FUNCTION_WORDS = frozenset(
    "le la les des du un une et est vous votre vos nous notre nos pour dans que qui pas ne sur avec au aux ce "
    "cette je il elle avons avez sont été être mais plus par afin ainsi merci bonjour cordialement "
    "malheureusement ou tu ta ton madame monsieur voir objet sommes êtes suis très bien aussi votre leur chez".split()
)

# How words about jobs begin, folded: by them a notice of a line or two tells its language.
JOB_WORDS = "candidature poste retenu refus statut embauche emploi entretien dossier".split()

# What heads the entry of a table that tells what was, as an expression.
OLD_STATUS = r"(?:ancien|précédent) (?:statut|état)|(?:statut|état) (?:précédent|antérieur)"
# What tells who hires of a candidate, as expressions: what heads the entry with the name, and other words.
CANDIDATE_ENTRY = r"candidate?\s?:"
A_CANDIDATE = r"statut d['’]une? candidate?\b"

MONTHS = (
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "janv févr mars avr mai juin juil août sept oct nov déc".split(),
)

# Monday first.
WEEKDAYS = (
    "lundi mardi mercredi jeudi vendredi samedi dimanche".split(),
    "lun mar mer jeu ven sam dim".split(),
)
