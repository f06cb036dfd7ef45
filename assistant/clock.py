"""The one place that reads the clock; everywhere else time comes in as an argument."""

import time
from datetime import UTC, datetime, timedelta, tzinfo


def now() -> datetime:
    """The present moment, aware, in UTC."""
    return datetime.now(UTC)  # noqa: TID251 - this is the one place


def local_zone() -> tzinfo:
    """The zone of the machine, for showing times to the person."""
    return _LocalZone()


class _LocalZone(tzinfo):
    """As dateutil's tzlocal, which takes longer to load than `status` to run; the system knows its own zone."""

    def utcoffset(self, moment: datetime | None) -> timedelta:
        """Of a time on the wall; what an hour that comes twice means, its `fold` tells."""
        if moment is None:
            return timedelta(seconds=-time.timezone)
        return moment.replace(tzinfo=None).astimezone().utcoffset() or timedelta(0)

    def dst(self, moment: datetime | None) -> timedelta:
        """What summer adds."""
        return self.utcoffset(moment) - timedelta(seconds=-time.timezone)

    def tzname(self, moment: datetime | None) -> str | None:
        """As the system calls it at that time."""
        return moment.replace(tzinfo=None).astimezone().tzname() if moment else time.tzname[0]

    def fromutc(self, moment: datetime) -> datetime:
        """The same moment on the wall here."""
        here = moment.replace(tzinfo=UTC).astimezone()
        return here.replace(tzinfo=self)
