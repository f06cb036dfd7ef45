"""Legal forms of companies in many countries: a letter leaves them out, and they prove that a name is a firm's."""

import re

from assistant.understand.extract.reading import fold

# As a name ends with them, folded: without full stops, blanks and accents.
LEGAL_FORMS = frozenset(
    """
    inc incorporated llc llp lp ltd limited plc corp corporation co company cic dac lllp pbc pllc
    pty ptyltd pvt pvtltd pte pteltd sdnbhd
    gmbh gmbhco cokg cokgaa gmbhcokg gmbhcokgaa ag agcokg se secokg kg kgaa ohg ggmbh gag ug ughaftungsbeschrankt
    ev eg mbh gbr ek ekfr ztgmbh gesmbh partg partgmbb
    sa sas sasu sarl eurl sci scop scic snc selarl srl sprl asbl gie
    sl slu sau saa sac sadecv sapidecv sdecv srldecv cv spa ltda limitada lda unipessoallda eireli me epp epe ede edesl
    sgps sociedadanonima sociedadlimitada
    srls sapa scarl soc soccoop socagr societacooperativa soccoopsociale onlus
    bv nv vof cvba bvba
    ab asa oy oyj aps as sro spzoo kft zrt doo eood sia uab
    """.split()
)
# As firms write them behind their names.
LEGAL_FORM = re.compile(
    r"(?<!\w)(?:GmbH(?: & Co\. ?KG(?:aA)?)?|gGmbH|mbH|AG|SE|KGaA|KG|OHG|UG|e\. ?V\.|eG|e\. ?K\."
    r"|Inc\b\.?|inc\.|LLC|LLP|Ltd\b\.?|Limited|PLC|plc|Corp\b\.?|Pty|Pvt|DAC"
    r"|S\.A\.S\.?|SASU?|S\.à ?r\.l\.|S\.A\.R\.L\.?|SARL|Sàrl|EURL|SCOP|ASBL"
    r"|S\.R\.L\.?|S\.r\.l\.?|SRL|Srl|S\.p\.A\.?|SpA|S\.P\.A\.?|snc|S\.n\.c\.|soc\. ?(?:coop|agr)\."
    r"|SA|S\. ?A\.(?: de C\. ?V\.)?|S\.A\.P\.I\.(?: de C\.V\.)?|S\.L\.U?\.?|SLU?|Lda\.?|Ltda\.?|ltda|S/A|E\.P\.E\."
    r"|B\.V\.|BV|bvba|N\.V\.|NV|nv|v\.o\.f\.|VOF|vzw|Oy|AB|ApS|A/S)(?!\w)"
)


def has_legal_form(text: str) -> bool:
    """True where a legal form stands in the text, as firms write it."""
    return LEGAL_FORM.search(text) is not None


def cut_legal_form(name: str) -> str:
    """The name without the legal forms at its end; the longest first: "S.A. de C.V." before "C.V."."""
    kept = name.split()
    while len(kept) > 1:
        sizes = range(min(4, len(kept) - 1), 0, -1)
        size = next((n for n in sizes if fold("".join(kept[-n:])) in LEGAL_FORMS or kept[-n:] == ["&"]), 0)
        if not size:
            break
        kept = kept[:-size]
    return " ".join(kept)
