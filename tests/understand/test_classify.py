"""Is it a rejection of an application of the mailbox's owner?"""

import dataclasses
from datetime import UTC, datetime

import pytest

from assistant.message.message import Address, Message, Owner
from assistant.understand.classify import classify
from assistant.understand.sense import Sense, read_sense
from assistant.understand.weigh import answers_line_by_line

OWNER = Owner(frozenset({"robin@home.example"}), "Robin Vale")


def mail(text: str, subject: str = "", sender: str = "kim@works.example", quoted: str = "") -> Message:
    return Message(
        source="test",
        key="1",
        message_id="<1@works.example>",
        thread_id="t",
        received_at=datetime(2026, 3, 2, 9, tzinfo=UTC),
        sender=Address("Kim Odell", sender),
        subject=subject,
        plain=text,
        text=text,
        quoted=quoted,
        to=(Address("Robin Vale", "robin@home.example"),),
    )


REJECTIONS = [
    (
        "Head of Production",
        "Robin, in the end we decided to offer Head of Production to the other finalist. I am sorry.",
    ),
    # plain
    ("Engineer", "Thank you for applying for the engineer role. We will not be moving forward with your application."),
    (
        "Engineer",
        "We interviewed several people for the vacancy and have decided to offer the job to another candidate.",
    ),
    ("Your application", "I am writing about the position of clerk. The post has now been filled."),
    ("Your application", "Your application for the lecturer position was unsuccessful."),
    ("Clerk", "We cannot sponsor a visa for the clerk position, so your application ends here."),
    # without the usual words
    ("Baker", "Hi Robin, about the baker job: we went with someone who lives closer. All the best, Kim"),
    ("Baker position", "The nod went to Mr Oakes, who has run a night shift before. You were pipped."),
    # German
    ("Ihre Bewerbung", "Leider können wir Ihre Bewerbung als Bäcker nicht berücksichtigen."),
    ("Ihre Bewerbung", "Wir haben uns für einen anderen Kandidaten entschieden."),
    ("AW: Bewerbung", "Hallo Robin, die Stelle ist leider schon vergeben. Gruß Kim"),
    ("Bewerbung Koch", "Müssen dir leider absagen, der Chef hat jemanden mit mehr Praxis gefunden."),
    # the subject alone
    ("Your application for the baker position was unsuccessful", "See subject."),
]

OTHERS = [
    # conditional
    (
        "Your application",
        "We have received your application for the engineer role. If you are not selected, we will let you know.",
    ),
    (
        "Ihre Bewerbung",
        "Wir bestätigen den Eingang Ihrer Bewerbung. Sollten Sie nicht ausgewählt werden, melden wir uns.",
    ),
    # undecided
    (
        "Engineer",
        "No decision has been made for the engineer role; your application is still under review. Sorry!",
    ),
    # another date
    ("Interview", "Unfortunately we cannot go ahead with your interview on Monday. Would Tuesday suit instead?"),
    # an offer
    ("Engineer", "We regret the delay. We are pleased to offer you the position of engineer."),
    # straight into another interview
    (
        "Engineer",
        "Sadly the engineer job was filled internally. We would like to interview you for the planner role.",
    ),
    # about somebody else
    ("Your referral", "Thank you for referring Ada. Your referral was not selected for this position."),
    # quoted by a newsletter
    (
        "This week",
        'They all write "we decided not to move forward with your application". Our newsletter on job search.',
    ),
    # other matters
    (
        "Your manuscript",
        "The referees have considered your manuscript. I regret that we cannot accept it for the journal.",
    ),
    ("Flat in Mill Road", "Thank you for viewing the flat. The landlord has decided to go with another applicant."),
    ("Ihr Antrag", "Leider können wir Ihren Antrag auf einen Kredit nicht annehmen. Ihre Bank"),
    # a condition that follows
    ("Your application", "Your application for the clerk position cannot be considered until we have your diploma."),
    ("Clerk", "We can't progress your application for the clerk position unless you sign the form."),
    # what the reader decided
    ("Clerk", "We understand that you have decided not to continue with your application for the clerk position."),
    # somebody else, told to the reader
    ("Clerk candidates", "We are not moving forward with Imran for the clerk position, he is too green."),
    ("Clerk", "Jonah didn't get the clerk position, he was not selected."),
    # the other half of a but
    ("Clerk", "We cannot offer the manager position, but we are happy to offer you the post of clerk."),
    # a longer phrase means the opposite
    ("Clerk", "We have not decided on the clerk position yet; your application is still under review."),
    # the slot, not the post
    ("Clerk interview", "The time you chose has been taken by another candidate, please choose another slot."),
    # waiting
    ("Clerk", "The clerk post went to another candidate, but you are first on our reserve list."),
    # nothing at all
    ("Lunch", "Shall we eat at noon?"),
    ("", ""),
]


@pytest.mark.parametrize(("subject", "text"), REJECTIONS)
def test_a_no_is_recognised(subject: str, text: str) -> None:
    verdict = classify(mail(text, subject), (), OWNER)
    assert verdict.is_rejection, verdict.evidence
    assert any(evidence.rule.startswith("cue:") for evidence in verdict.evidence)


@pytest.mark.parametrize(("subject", "text"), OTHERS)
def test_what_only_sounds_like_a_no_is_not_one(subject: str, text: str) -> None:
    verdict = classify(mail(text, subject), (), OWNER)
    assert not verdict.is_rejection, verdict.evidence


def test_the_owners_own_mail_is_never_a_rejection() -> None:
    text = REJECTIONS[0][1]
    assert not classify(mail(text, "Engineer", sender="robin@home.example"), (), OWNER).is_rejection


def test_a_no_that_is_only_quoted_does_not_count() -> None:
    message = mail("Shall we talk about a new engineer vacancy?", "Re: Engineer", quoted=REJECTIONS[0][1])
    assert not classify(message, (), OWNER).is_rejection


def test_a_quoted_line_without_a_heading_does_not_count() -> None:
    text = "Shall we talk about a new engineer vacancy?\n\n> " + REJECTIONS[0][1]
    assert not classify(mail(text, "Re: Engineer"), (), OWNER).is_rejection


def test_news_that_is_passed_on_is_not_the_readers() -> None:
    text = "They gave the job to someone else."
    assert not classify(mail(text, "Fwd: The clerk job"), (), OWNER).is_rejection
    assert classify(mail("Hello Robin. " + text, "The clerk job"), (), OWNER).is_rejection


def test_a_friend_tells_what_happened_to_themselves() -> None:
    text = "Robin! They went with someone else for the clerk job. Lunch on Saturday?"
    friend = classify(mail(text, "welp", sender="kim@home.example"), (), OWNER)
    assert not friend.is_rejection
    assert friend.confidence < classify(mail(text, "welp", sender="kim@works.example"), (), OWNER).confidence


def test_a_single_first_name_says_who_got_it() -> None:
    assert classify(mail("Hello Robin, I have given the baker job to Andrej, sorry.", "Baker"), (), OWNER).is_rejection


def test_a_newsletter_must_say_no_to_the_reader() -> None:
    text = "They had decided to offer the clerk job to another candidate. More in this issue.\n\nUnsubscribe"
    assert not classify(mail(text, "How to answer rejection letters"), (), OWNER).is_rejection


def test_the_subject_of_a_reply_is_no_news() -> None:
    message = mail("Thank you, Robin.", "Re: Your application for the baker position was unsuccessful")
    assert not classify(message, (), OWNER).is_rejection


def test_who_answers_line_by_line_discusses() -> None:
    text = "> Did they hire anybody?\nThey did not choose me.\n> And now?\nWe have chosen another line of work.\n"
    assert answers_line_by_line(text)
    assert not answers_line_by_line("We have chosen somebody else.\n\nOn Monday Robin wrote:\n> any news?\n")
    assert not answers_line_by_line("")
    said = mail(text, "Re: jobs")
    assert any(one.rule.startswith("veto:discussion") for one in classify(said, (), OWNER).evidence)


def test_earlier_mail_tells_that_the_matter_is_a_job() -> None:
    news = mail("We went with someone closer to home, sorry.", "Re: hello")
    before = mail(
        "I would like to apply for the job of deckhand. My CV is attached.", "hello", sender="robin@home.example"
    )
    alone, together = classify(news, (), OWNER), classify(news, (before,), OWNER)
    assert together.confidence > alone.confidence
    assert together.is_rejection


def test_a_long_text_to_nobody_must_say_more() -> None:
    text = "We hired someone else for the job. " + "The weather was fine in the valley. " * 12
    to_nobody = classify(mail(text, "The job"), (), OWNER)
    to_robin = classify(mail("Dear Robin. " + text, "The job"), (), OWNER)
    assert not to_nobody.is_rejection
    assert to_robin.is_rejection


def test_evidence_is_the_sentence_itself() -> None:
    verdict = classify(mail("Hello Robin. The baker\u00a0job went to someone else. Bye.", "Baker"), (), OWNER)
    assert "The baker job went to someone else." in {evidence.words for evidence in verdict.evidence}


SENSES = [
    ("robin@home.example", "I withdraw my application for the engineer role.", Sense.WITHDRAWAL),
    ("robin@home.example", "Ich ziehe meine Bewerbung zurück.", Sense.WITHDRAWAL),
    (
        "kim@works.example",
        "Please ignore the message below, it was sent in error. Your application continues.",
        Sense.TAKEBACK,
    ),
    ("kim@works.example", "We would like to invite you to an interview for the role.", Sense.INVITATION),
    ("kim@works.example", "Wir laden Sie herzlich zum Vorstellungsgespräch ein.", Sense.INVITATION),
    ("kim@works.example", "We have received your application for the role.", Sense.CONFIRMATION),
    ("kim@works.example", "The search for the role is on hold.", Sense.ON_HOLD),
    ("kim@works.example", REJECTIONS[0][1], Sense.REJECTION),
]


@pytest.mark.parametrize(("sender", "text", "sense"), SENSES)
def test_a_message_tells_what_it_does(sender: str, text: str, sense: Sense) -> None:
    assert sense in {told for told, _ in read_sense(mail(text, "The role", sender=sender), OWNER)}


def test_a_rejection_has_no_sense_of_confirmation() -> None:
    text = "Your application has been received. Sadly, we will not be moving forward with it."
    assert Sense.CONFIRMATION not in {told for told, _ in read_sense(mail(text, "The role"), OWNER)}


AGAINST = [
    ("takeback", "Please ignore our last message, it was sent to you by mistake."),
    ("still", "Your application is still under review."),
    ("reschedule", "We need to reschedule your interview."),
    ("hold", "The search is on hold until the budget is approved."),
    ("waitlist", "You are on our reserve list."),
    ("withdrawn", "We confirm that you have withdrawn your application."),
    ("documents", "Please send a copy of your certificate."),
    ("outreach", "I came across your profile."),
    ("other-matter", "The landlord of the flat has a mortgage."),
    ("bulk", "Unsubscribe"),
]


@pytest.mark.parametrize(("concept", "sentence"), AGAINST)
def test_what_speaks_against_it_takes_away(concept: str, sentence: str) -> None:
    no = "Hello Robin. The clerk job has been filled, unfortunately."
    plain = classify(mail(no, "The clerk job"), (), OWNER)
    with_it = classify(mail(f"{no}\n\n{sentence}\n\n{sentence}", "The clerk job"), (), OWNER)
    assert with_it.confidence < plain.confidence
    assert any(evidence.rule.startswith(f"veto:{concept}") for evidence in with_it.evidence)


def test_a_message_to_a_list_is_less_likely_a_no() -> None:
    message = mail(REJECTIONS[0][1], "Engineer")
    to_list = dataclasses.replace(message, headers=(("list-id", "<jobs.example>"),))
    assert classify(to_list, (), OWNER).confidence < classify(message, (), OWNER).confidence


def test_without_words_about_a_job_it_is_no_rejection() -> None:
    about = "Hello Robin, we gave {} to someone else. Sorry!"
    assert not classify(mail(about.format("the flat"), "Hello"), (), OWNER).is_rejection
    assert classify(mail(about.format("the clerk job"), "Hello"), (), OWNER).is_rejection


def test_few_words_about_a_job_take_away() -> None:
    few = classify(mail("Hello Robin, we went with someone else. My manager says sorry.", "Hello"), (), OWNER)
    more = classify(
        mail("Hello Robin, we went with someone else for the job. My manager says sorry.", "Hello"), (), OWNER
    )
    assert few.confidence < more.confidence


def test_of_a_few_lines_from_a_person_the_encoder_is_asked_though_nothing_in_them_sounds_like_a_no() -> None:
    text = (
        "Hello Robin, thank you for coming by on Sunday. The twins talk of nothing else, but we went with a girl from"
    )
    text += " our street who can stay until eight."
    said = (text, text + " The garden is wet." * 40)
    asked, too_long = (classify(mail(one, "Babysitting"), (), OWNER) for one in said)
    assert any(one.rule.startswith("encoder") for one in asked.evidence)
    assert not any(one.rule.startswith("encoder") for one in too_long.evidence)
