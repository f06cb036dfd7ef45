"""The shape of `assistant/languages/xx/extract.py`: what understand/extract looks for in one language.

Word lists are words parted by blanks. Phrases are parted by commas or line ends: `stem*`, `*tail`, `a|b`,
`a_b` for two words that are one choice, `word?` that may be missing, `~` for up to three and `~~` for up to
seven words between, `#` for a comment; case and accents do not matter, an apostrophe and a full stop may be missing. Weighted phrases have a line each for one weight: `0.6: position of, role of`.
"""

from dataclasses import dataclass
from functools import cache

from assistant.languages import CODES, tables

Words = str
Phrases = str
Weighted = str


@dataclass(frozen=True, slots=True, eq=False)  # there is one of each language, and what is remembered is keyed by it
class Table:
    """One language for the extractors; docs/adding-a-language-extract.md explains each field with examples."""

    # The end of a letter.
    sign_offs: Phrases  # "kind regards": a line that opens with one ends the letter
    for_another: Phrases  # "on behalf of", "Pour le": who is named next does not sign
    by_proxy: Phrases  # "p.p.", "i. A.": who is named next signs
    titles: Words  # "dr prof": stand before a name and belong to it
    given_names: Words  # common ones: they tell a person from a firm, and the order of SURNAME GIVEN
    # The company.
    teams: Words  # what display names and closing lines say of a group: "talent acquisition team"
    institutions: Words  # "university council": words in names of employers that have no legal form
    firm_words: Words  # "joinery marina": domain names are parted by them, accents are taken from them
    agencies: Phrases  # what recruiters for others call themselves or their customers
    company_after: Weighted  # the company's name follows
    client_after: Weighted  # in an agency's mail the employer's name follows
    not_company: Words  # words with a capital that follow such phrases and are no company
    # The role.
    role_heads: Phrases  # "engineer", "*leiterin": the word that makes a phrase a job title
    role_tails: Words  # "er", "ist": ends of words that are occupations where one is expected
    role_after: Weighted  # the role follows
    role_nouns: Phrases  # "position", "vacancy": stand right behind a role
    role_stops: Words  # a role ends before one of these
    role_praise: Words  # "best good", folded, in small letters: whom that says of is praised, and no post is named
    role_joiners: Words  # may stand inside a role, never at its end
    articles: Words  # skipped in front of a role
    head_first: bool  # the head opens the phrase (ingeniera de datos), or closes it (data engineer)
    subject_noise: Words  # what subjects say besides role and company
    applied: Words  # "application cv vacancy": a subject that says this names the role beside it
    possessives: Words  # "our my": whose occupation follows is somebody else
    # Who reads replies.
    unattended: Phrases
    replies_welcome: Phrases
    # Personal or form.
    first_person: Phrases  # "I", "my": somebody writes as themselves
    stock_phrases: Phrases  # what templates say
    mass_greetings: Phrases  # "Dear applicant"
    footers: Phrases  # lines that open with one begin the small print: nothing below them is the letter
    # Flags. Each is read sentence by sentence.
    interviews: Phrases  # say by themselves that a live conversation took place
    interview_words: Phrases  # "interview": took place if the sentence speaks of the past
    past: Phrases  # what puts an interview into the past
    not_held: Phrases  # what says that an interview does not or did not take place
    feedback: Phrases  # feedback, reasons, what was missing
    offers: Phrases  # "happy to", "if you like", "let me know"
    refusals: Phrases  # "unable to provide": no feedback after all
    feedback_asked: Phrases  # surveys and self-service: nobody offers anything
    future: Phrases  # apply again, stay in touch, we will call you
    future_refused: Phrases  # what takes a phrase of `future` back
    nouns_capital: bool = False  # every noun has a capital: it does not tell a name
    # Beginnings and ends of verb forms: a small noun behind an occupation belongs to it ("medewerker klantenservice"),
    # a participle does not; empty where no language writes titles so.
    verb_edges: tuple[str, str] = ("", "")
    role_firsts: Words = ""  # "program test": nouns of subjects and vacancies that begin a title before an occupation
    declined: Words = ""  # "s en": ends that an occupation has in other cases: "die Stelle des Energieberaters"
    compounds: bool = False  # nouns are written together: "Pedalwerk" is one word


@cache
def table(code: str) -> Table:
    """The table of a language; English for one that the program does not know."""
    found = tables(code if code in CODES else "en", "extract").TABLE
    assert isinstance(found, Table)
    return found


@cache
def every_table() -> tuple[Table, ...]:
    """The tables of all languages: footers and robots often speak another language than the letter."""
    return tuple(table(code) for code in CODES)
