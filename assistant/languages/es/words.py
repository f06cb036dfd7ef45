"""Spanish: the words a text in this language cannot do without, and the names of days and months."""

# Function words: the frequent ones. A word that languages share speaks for each of them.
FUNCTION_WORDS = frozenset(
    "el la los las un una y de del que en por para con no su sus se le lo hemos es ha este esta pero más como "
    "usted te tu nos nuestra nuestro muy al ser ya gracias hola estimado estimada saludos sido sin sobre "
    "también buenos buenas días tardes saludo cordial atentamente aquí así cuando porque hasta donde".split()
)

# How words about jobs begin, folded: by them a notice of a line or two tells its language.
JOB_WORDS = "candidatura puesto empleo descartad rechazad seleccion estado solicitud proceso".split()

# What heads the entry of a table that tells what was, as an expression.
OLD_STATUS = r"(?:estado|estatus) (?:anterior|previo)|(?:anterior|previo) (?:estado|estatus)"
# What tells who hires of a candidate, as expressions: what heads the entry with the name, and other words.
CANDIDATE_ENTRY = r"(?:candidat[oa]|postulante|aspirante)\s?:"
A_CANDIDATE = r"(?:estado|estatus) de una? (?:candidat[oa]|postulante|aspirante)"

MONTHS = (
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
    "ene feb mar abr may jun jul ago sep oct nov dic".split(),
)

# Monday first.
WEEKDAYS = (
    "lunes martes miércoles jueves viernes sábado domingo".split(),
    "lun mar mié jue vie sáb dom".split(),
)
