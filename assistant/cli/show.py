"""Prints rejections and letters for a person at a terminal. Facts come in; nothing is decided here."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from assistant.cli.entries import View, entries
from assistant.cli.output import FAINT, STRONG, say, say_address, say_parts, width, wrap
from assistant.cli.table import ADDRESS, plain, table

if TYPE_CHECKING:
    from assistant.scan.values import Item


def show_rows(
    rows: Sequence[Mapping[str, Any]],
    view: View,
    *,
    spoken: bool = False,
    headings: Mapping[str, str] | None = None,
) -> None:
    """Rejections in groups by what they need from the person, as sentences where `spoken`."""
    shown = entries(rows, view)
    for line in plain(shown, headings or {}) if spoken else table(shown, width(), headings or {}):
        if line and line[-1][1] == ADDRESS:
            say_address(line[-1][0], line[0][0])
        else:
            say_parts(*line)


def show_letters(rows: Iterable[Mapping[str, Any]], words: Mapping[str, str], *, spoken: bool = False) -> None:
    """Each draft in full; `words` gives, by message id, the words by which a rejection was known."""
    for row in rows:
        draft = row["draft"]
        if draft is None or not draft.get("text"):
            continue
        say(" · ".join(part for part in (row["company"], row["role"]) if part) or "A letter", STRONG)
        told = words.get(row["message_id"])
        for line in wrap(f"because of these words: “{told}”", "" if spoken else "  ") if told else ():
            say(line, FAINT)
        _letter(row, draft, "" if spoken else "  │ ")
        say()


def telling_words(item: "Item") -> str:
    """The words that told most that this is a rejection."""
    evidence = item.case.facts.rejection.evidence
    return next((one.words for one in evidence if one.rule.startswith("cue:")), "")


def show_choices(item: "Item") -> None:
    """Why the letter is as it is."""
    for reply in item.replies:
        say(f"Why this letter to {reply.contact.address.address}", STRONG)
        for choice in reply.letter.choices:
            first, *rest = wrap(choice.value, " " * 17) or [""]
            say_parts((f"  {choice.what:14} ", FAINT), (first.strip(), ""))
            for line in rest:
                say(line)
            for line in wrap(choice.why, " " * 17):
                say(line, FAINT)
        say()


def _letter(row: Mapping[str, Any], draft: Mapping[str, Any], edge: str) -> None:
    """The letter with its head; `edge` is drawn at the left of each line."""
    say(edge.rstrip())
    for line in (f"To: {row['reply_to'] or ''}", f"Subject: {draft['subject']}"):
        for piece in wrap(line, edge):
            say(piece, FAINT)
    say(edge.rstrip())
    for paragraph in draft["text"].strip().split("\n"):
        for line in wrap(paragraph, edge) or [edge.rstrip()]:
            say(line)
    if edge:
        say(edge.rstrip())
