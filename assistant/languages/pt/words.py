"""Portuguese: the words a text in this language cannot do without, and the names of days and months."""

# Function words: the frequent ones. A word that languages share speaks for each of them.
FUNCTION_WORDS = frozenset(
    "o a os as um uma e de do da dos das que em no na nos nas por para com não seu sua seus se ao à foi é são "
    "você está mais mas como muito nossa nosso ou já obrigado obrigada olá prezado prezada também pela pelo "
    "sem temos agradecemos boa bom oi cumprimentos atenciosamente abraço pra isso ainda até pelos nós fazer "
    "outra outro".split()
)

# How words about jobs begin, folded: by them a notice of a line or two tells its language.
JOB_WORDS = "candidatura vaga inscricao selecao selecionad reprovad rejeitad recusad situacao processo estado".split()

# What heads the entry of a table that tells what was, as an expression.
OLD_STATUS = r"(?:estado|status|situação) anterior"
# What tells who hires of a candidate, as expressions: what heads the entry with the name, and other words.
CANDIDATE_ENTRY = r"candidat[oa]\s?:"
A_CANDIDATE = r"(?:estado|status|situação) de uma? candidat[oa]\b"

MONTHS = (
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro".split(),
    "jan fev mar abr mai jun jul ago set out nov dez".split(),
)

# Monday first.
WEEKDAYS = (
    "segunda terça quarta quinta sexta sábado domingo".split(),
    "seg ter qua qui sex sáb dom".split(),
)
