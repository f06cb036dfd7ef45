"""What mail about an application says, in pieces of words, and what tells of mail to many: for looking before reading.

In a mailbox as people have them two messages of three go to many and say no word about an application. Such mail says
"application", "candidate", "position" where it is about one, in whatever language; a person may well say no without
any such word. Pieces are looked for one by one: that is ten times as fast as one expression for all of them.
"""

BULK = ("list-unsubscribe", "list-id", "precedence")  # headers that mailing programs write

# Folded; what shops and newspapers say every day ("role*model", "disposition") is kept out by blanks.
PIECES = (
    *("applica", "apply", "applied", "interview", "recruit", "hiring", "vacan", "career", "resume", "your interest"),
    *(" position ", " position.", " position,", " role ", " role.", " role,"),
    *("not selected", "unsuccessful", "rejected", "shortlist", "non idone"),  # what a status says
    *"abgelehnt absage retenu descartad rechazad reprovad rejeitad scartat afgewezen".split(),
    *("candida", "recrut", "processo"),  # several languages
    *("bewerb", "bewarb", "kandida", "vorstellungs", "stelle", "rekrut"),  # German
    *("entretien", "emploi", "embauche", "poste "),  # French
    *("entrevista", "empleo", "puesto", "solicitud", "postula", "seleccion"),  # Spanish
    *("selecao", "vaga "),  # Portuguese
    *("colloquio", "selezion", "posizione"),  # Italian
    *("sollicit", "functie", "vacatur"),  # Dutch
)

# Who hires, by name and address in small letters: their mail is always read.
HIRING = (
    r"recruit|talent|career|karriere|jobs?\b|hiring|bewerb|personal|hr\b|people|vacanc|candidat|selec|rrhh|emploi|werken|vacature|"
    r"myworkday|greenhouse|lever\.co|ashby|icims|smartrecruiters|jobvite|personio|teamtailor|welcomekit|workable|taleo|successfactors"
)
