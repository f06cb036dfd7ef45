"""What is said of the window as time passes: by the decision, and where an earlier decision is told again."""

from datetime import datetime, timedelta

WAITING = "The draft is waiting for you."
LATE = " The window has closed since."  # behind what is said of a draft


def opens_in(opens: datetime, now: datetime) -> str:
    """Before it opens."""
    return f"The window opens in {span(opens - now)}."


def closed_ago(closes: datetime, now: datetime, thread_id: str) -> str:
    """After it has closed, where nothing was drafted."""
    offer = f"`assistant draft --thread-id {thread_id}` still writes it"
    return f"The window closed {span(now - closes)} ago; {offer}."


def span(time: timedelta) -> str:
    """A stretch of time in words, rounded up: "3 hours", "20 minutes"."""
    minutes = max(1, -(-int(time.total_seconds()) // 60))
    if minutes < 90:
        return f"{minutes} minute{'s' if minutes > 1 else ''}"
    hours = -(-minutes // 60)
    return f"{hours} hours" if hours < 72 else f"{-(-hours // 24)} days"
