"""The one place that reads the clock; everywhere else time comes in as an argument."""

from datetime import UTC, datetime, tzinfo


def now() -> datetime:
    """The present moment, aware, in UTC."""
    return datetime.now(UTC)  # noqa: TID251 - this is the one place


def local_zone() -> tzinfo:
    """The zone of the machine, for showing times to the person."""
    from dateutil import tz  # loaded where times are shown

    return tz.tzlocal()
