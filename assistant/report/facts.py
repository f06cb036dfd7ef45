"""An application as the JSON object that docs/json.md promises."""

from typing import Any

from assistant.report.values import Application, Kind


def as_json(one: Application) -> dict[str, Any]:
    """One object for one application."""
    return {
        "company": one.company,
        "role": one.role,
        "state": str(one.state),
        "stage": str(one.stage),
        "days_to_answer": one.days(Kind.ANSWER),
        "days_to_rejection": one.days(Kind.REJECTION),
        "letter": letter(one),
        "happenings": [
            {
                "kind": str(happening.kind),
                "on": happening.on.isoformat(),
                "exact": happening.exact,
                "what": happening.what,
                "messages": [
                    {
                        "message_id": source.message_id or None,
                        "subject": source.subject,
                        "from": source.sender,
                        "received_at": source.received_at.isoformat(),
                    }
                    for source in happening.sources
                ],
            }
            for happening in one.happenings
        ],
    }


def letter(one: Application) -> str | None:
    """How far the letter came: None, drafted, sent, answered."""
    steps = ((Kind.REPLY, "answered"), (Kind.SENT, "sent"), (Kind.DRAFTED, "drafted"))
    return next((word for kind, word in steps if one.first(kind)), None)
