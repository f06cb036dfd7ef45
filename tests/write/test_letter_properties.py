"""Whatever the mail holds: a letter that passes, or a refusal; never an exception, a header, a fact made up."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime
from email import message_from_bytes
from email.policy import default

from hypothesis import given
from hypothesis import strategies as st

from assistant.config import Me, Settings, Writing
from assistant.errors import MailboxError
from assistant.message.message import Address
from assistant.understand.story import Contact, Interview, InterviewKind, Part, Person, Register, Stage, Story, Subject
from assistant.write.choose import FORMS
from assistant.write.compose import compose
from assistant.write.letter import Letter, Occasion
from assistant.write.parts import parts
from assistant.write.sample import Situation, sample_occasion
from assistant.write.templates import languages, read_templates
from assistant.write.write import write

HOSTILE = (
    "{{ 7*7 }}",
    "{% for x in range(9) %}a{% endfor %}",
    "[[ at {{ company }}]]",
    "Robin\r\nBcc: x@evil.example",
    "\x00",
    "\u202eevil",
    "=?utf-8?q?a=0d=0ab?=",
    "<script>alert(1)</script>",
    "</blockquote>",
    "https://evil.example",
    "x@evil.example",
    "a" * 5000,
    "é" * 60,
    "\ud800",
    *(
        "None|TODO|Inc.|Acme, Inc.|role role|Planner position|.|…|“quoted”|O'Neill|sandra ing|DR. S. ING|Ing, Sandra"
    ).split("|"),
    *(
        "the|The The|Head of People & Culture|C++|3 March|42|feedback|reconsider|Yahoo!|¿Qué?|株式会社|Łódź|A.|Mr|van"
    ).split("|"),
)

words = st.one_of(
    st.sampled_from(HOSTILE), st.text(max_size=40), st.sampled_from(("Grainwood", "Planner", "Sandra Ing"))
)
maybe = st.one_of(st.none(), words)
persons = st.builds(
    Person,
    name=words,
    address=st.one_of(st.none(), st.just("contact@company.example"), words),
    part=st.sampled_from(Part),
    evidence=st.just(()),
    greeting=words,
    closing=words,
    register=st.one_of(st.none(), st.sampled_from(Register)),
    language=st.sampled_from((None, *languages(), "fi", "", "../en")),
)
interviews = st.builds(
    Interview,
    kind=st.sampled_from(InterviewKind),
    evidence=st.just(()),
    on=st.one_of(st.none(), st.dates(date(2024, 1, 1), date(2027, 1, 1))),
    people=st.lists(persons, max_size=4).map(tuple),
)
stories = st.builds(
    Story,
    company=maybe,
    role=maybe,
    stage=st.sampled_from(Stage),
    interviews=st.lists(interviews, max_size=2).map(tuple),
    subjects=st.lists(st.builds(Subject, words=words, evidence=st.just(())), max_size=2).map(tuple),
)
SAMPLE = sample_occasion(read_templates("en").language, Situation())
occasions = st.builds(
    lambda story, contact, note, feedback, invited, subject, plain: replace(
        SAMPLE,
        story=story,
        contact=contact,
        note=note,
        may_ask_feedback=feedback,
        rejection=replace(SAMPLE.rejection, future_invited=invited, company=story.company, role=story.role),
        answered=replace(SAMPLE.answered, subject=subject, plain=plain),
    ),
    stories,
    st.builds(
        Contact,
        address=st.builds(Address, name=words, address=st.just("contact@company.example")),
        thread_id=words,
        in_reply_to=st.just("<no@company.example>"),
        heard=st.booleans(),
        person=st.one_of(st.none(), persons),
    ),
    st.one_of(st.just(""), words),
    st.booleans(),
    st.booleans(),
    words,
    words,
)
all_settings = st.builds(
    lambda form, linkedin: Settings(me=Me(name="Robin Ashdown", linkedin=linkedin), writing=Writing(form=form)),
    st.sampled_from(("auto", *FORMS)),
    st.sampled_from(("", "https://linkedin.example/robin")),
)


@given(occasions, all_settings)
def test_a_letter_passes_or_is_held_and_never_grows_past_its_bound(occasion: Occasion, settings: Settings) -> None:
    letter = write(occasion, settings)
    if isinstance(letter, Letter):
        assert 40 <= len(parts(letter).body.split()) <= 190
        assert letter == write(occasion, settings)
    else:
        assert letter.faults


@given(occasions, all_settings)
def test_every_name_and_number_in_a_letter_is_in_the_evidence(occasion: Occasion, settings: Settings) -> None:
    letter = write(occasion, settings)
    if not isinstance(letter, Letter):
        return
    people = [person for interview in occasion.story.interviews for person in interview.people]
    people += [occasion.contact.person] if occasion.contact.person else []
    known = " ".join(
        [
            *(value or "" for value in (occasion.story.company, occasion.story.role, occasion.note)),
            *(person.name for person in people),
            *(person.name.title() for person in people),
            *(person.closing for person in people),
            *(subject.words for subject in occasion.story.subjects),
            occasion.contact.address.name,
            occasion.contact.address.name.title(),
            *(f"{moment:%A %d %e %B %Y}" for moment in (one.on for one in occasion.story.interviews) if moment),
        ]
    )
    templates = read_templates(letter.language)
    vocabulary = {word for line in templates.every_line() for word in re.findall(r"\w+", line.source)}
    for word in re.findall(r"\w+", f"{parts(letter).greeting} {parts(letter).body}"):
        if word[:1].isupper() or word[:1].isdigit():
            assert word in vocabulary | templates.language.words or word in known, word


@given(occasions, all_settings, words)
def test_no_header_is_injected_and_the_draft_reads_back(occasion: Occasion, settings: Settings, signature: str) -> None:
    letter = write(occasion, settings)
    if not isinstance(letter, Letter):
        return
    me = Address(occasion.contact.address.name, "me@mailbox.example")
    try:
        draft = compose(letter, occasion, settings, sender=me, signature=signature, message_id="<d@mailbox.example>")
    except MailboxError:
        return
    read = message_from_bytes(draft.raw, policy=default)
    assert read.keys() == [
        "From", "To", "Subject", "Date", "Message-ID", "In-Reply-To", "References", "X-Reply-Assistant", "MIME-Version",
        "Content-Type",
    ]  # fmt: skip
    assert [str(one.addr_spec) for one in read["To"].addresses] == ["contact@company.example"]
    assert not read.defects
    plain = read.get_body(("plain",))
    assert plain is not None
    assert plain.get_content().replace("\r\n", "\n").startswith(draft.text)
    head = draft.raw.partition(b"\r\n\r\n")[0]
    assert b"evil.example" not in head or b"Bcc" not in [line.partition(b":")[0] for line in head.split(b"\r\n")]


@given(st.datetimes(datetime(2024, 1, 1), datetime(2027, 1, 1)), occasions)  # noqa: DTZ001 - the strategy wants naive ones
def test_any_moment_will_do(now: datetime, occasion: Occasion) -> None:
    write(replace(occasion, now=now.replace(tzinfo=UTC)), Settings(me=Me(name="Robin Ashdown")))
