"""Addresses of departments: read by somebody, but by nobody in particular."""

import re

from assistant.message.message import Address
from assistant.understand.history.fold import fold

# Local parts of departments in seven languages; "careers-uk", "hr.team" and "bewerbung2" are some, too.
_TEAMS = re.compile(
    r"(?:careers?|jobs?|hr|hrm|rh|rrhh|talent(?:s|acquisition|team)?|recruit(?:ing|ment|er|ers|ers?team)?|hiring|people"
    r"|people(?:team|ops)|personal(?:abteilung|wesen|buero)?|personnel|bewerbung(?:en)?|karriere|ausbildung|drh|recrutement"
    r"|candidatures?|emploi|carrieres?|carrera|empleo|seleccion|candidatos?|recursoshumanos|recrutamento|selecao|vagas"
    r"|candidaturas?|selezione|selezioni|risorseumane|lavora|lavoraconnoi|personale|werkenbij|vacatures?|sollicitatie(?:s)?"
    r"|werving|personeel|pz|info|office|contact|kontakt|contacto|contato|contatti|hello|hallo|hola|ola|team|mail|post|service"
    r"|support|admin|reception|empfang|secretariat|sekretariat|secretaria|segreteria|secretariaat|applications?|admissions|staffing|apply)"
    r"(?:[-._+]?(?:team|uk|us|de|fr|es|it|nl|pt|eu|emea|desk|hr|jobs|\d{1,4}))?"
)


def is_team(address: Address) -> bool:
    """True for careers@, bewerbung@, rrhh@ and their like."""
    return _TEAMS.fullmatch(fold(address.address.rpartition("@")[0])) is not None
