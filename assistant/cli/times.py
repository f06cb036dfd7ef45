"""Times as people say them: "in 5 h", "yesterday 18:31". Values in, words out."""

from datetime import datetime, timedelta, tzinfo

_NEAR = {0: "today", 1: "yesterday", -1: "tomorrow"}
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")  # not strftime: that speaks the machine's language
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def when(moment: datetime, now: datetime, zone: tzinfo) -> str:
    """In the person's zone: "today 18:31", "yesterday 09:00", "Tue 3 Mar 09:00", "Tue 3 Mar 2025 09:00"."""
    here = moment.astimezone(zone)
    return f"{_day(moment, now, zone)} {here.hour:02}:{here.minute:02}"


def long_ago(moment: datetime, now: datetime, zone: tzinfo) -> str:
    """As `when`, but without the clock for days whose hour no longer matters: "Tue 3 Mar 2025"."""
    day = _day(moment, now, zone)
    return when(moment, now, zone) if day in _NEAR.values() else day


def _day(moment: datetime, now: datetime, zone: tzinfo) -> str:
    here, today = moment.astimezone(zone), now.astimezone(zone)
    near = _NEAR.get((today.date() - here.date()).days)
    if near:
        return near
    year = f" {here.year}" if here.year != today.year else ""
    return f"{_DAYS[here.weekday()]} {here.day} {_MONTHS[here.month - 1]}{year}"


def span(time: timedelta) -> str:
    """A length of time, never longer than it is: "40 min", "3 h 10 min", "17 h", "4 days"."""
    minutes = max(0, int(time.total_seconds()) // 60)
    if minutes < 60:
        return f"{minutes} min"
    hours, rest = divmod(minutes, 60)
    if hours < 6 and rest:
        return f"{hours} h {rest} min"
    return f"{hours} h" if hours < 72 else f"{hours // 24} days"


def ago(moment: datetime, now: datetime, zone: tzinfo) -> str:
    """How long ago: "just now", "12 min ago", "5 h ago", then the day and time."""
    past = now - moment
    if past < timedelta(minutes=1):
        return "just now"
    return f"{span(past)} ago" if past < timedelta(hours=6) else when(moment, now, zone)


def until(moment: datetime, now: datetime) -> str:
    """How soon: "in 5 h"."""
    return f"in {span(moment - now)}"
