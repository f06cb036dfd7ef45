"""What a call costs (quota units since 2026-05-01), and never spending more in a minute than Google allows."""

from collections import deque
from collections.abc import Callable

# Method: units. Reading a message is what costs, so nothing is read twice.
COST = {
    "messages.list": 5,
    "messages.get": 20,
    "threads.get": 40,
    "drafts.list": 5,
    "drafts.get": 20,
    "drafts.create": 10,
    "drafts.update": 15,
    "labels.list": 1,
    "sendAs.list": 1,
    "getProfile": 1,
}

UNITS_A_MINUTE = 6000  # of one account, for Cloud projects made since May 2026; older ones have more
_WINDOW = 61.0  # seconds: a second more than a minute, because requests do not arrive as evenly as they leave


class Pacer:
    """Waits before a call that would go over the allowance of the last minute."""

    def __init__(
        self, monotonic: Callable[[], float], sleep: Callable[[float], None], allowance: int = UNITS_A_MINUTE
    ) -> None:
        self._monotonic = monotonic
        self._sleep = sleep
        self._allowance = allowance
        self._spent: deque[tuple[float, int]] = deque()

    def spend(self, units: int) -> None:
        """Note a cost that is about to arise, after waiting until there is room for it."""
        while (wait := self._wait_for(units)) > 0:
            self._sleep(wait)
        self._spent.append((self._monotonic(), units))

    def seconds_for(self, units: int) -> float:
        """An honest estimate of how long calls of that cost will take, in seconds, network not counted."""
        self._forget()
        over = sum(spent for _, spent in self._spent) + units - self._allowance
        return max(0.0, over * _WINDOW / self._allowance)

    def _wait_for(self, units: int) -> float:
        self._forget()
        room = self._allowance - sum(spent for _, spent in self._spent)
        for when, spent in self._spent:
            if room >= units:
                break
            room += spent
            if room >= units:
                return max(when + _WINDOW - self._monotonic(), 0.001)
        return 0.0

    def _forget(self) -> None:
        oldest = self._monotonic() - _WINDOW
        while self._spent and self._spent[0][0] <= oldest:
            self._spent.popleft()
