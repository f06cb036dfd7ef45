"""Calls to Gmail that are paced, retried with sense, and end in a sentence."""

import random
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from assistant.errors import OutcomeUnknown
from assistant.mailbox.gmail import faults
from assistant.mailbox.gmail.faults import Fault, Kind
from assistant.mailbox.gmail.quota import COST, Pacer
from assistant.mailbox.gmail.transport import NoSendHttp, NothingSent

# What an account always has. "Not found" is a fault of the server's, and not the news that all of it was deleted.
_ALWAYS_THERE = frozenset({"messages.list", "drafts.list", "labels.list"})


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to go on trying: seconds of waiting in total, and how the waits grow."""

    total: float = 90.0
    first: float = 1.0
    longest: float = 32.0
    unreachable: int = 3  # attempts without any answer at all: a laptop without network should say so soon


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Time and chance, given from outside so that tests need neither."""

    monotonic: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    chance: random.Random = field(default_factory=random.Random)


class _Effort:
    """What has been tried for one call so far."""

    def __init__(self, rhythm: Rhythm, patience: Patience) -> None:
        self.renewed = False
        self._rhythm = rhythm
        self._patience = patience
        self._waited = 0.0
        self._attempts = 0
        self._unanswered = 0

    def wait(self, fault: Fault, method: str) -> None:
        """Sleep before the next attempt, or raise what the fault means where another one makes no sense.

        Full jitter between nothing and a growing ceiling, on top of what the server asks for.
        """
        self._unanswered += not fault.status
        ceiling = min(self._patience.longest, self._patience.first * 2**self._attempts)
        seconds = fault.retry_after + self._rhythm.chance.uniform(0, ceiling)
        hopeless = fault.kind not in (Kind.BUSY, Kind.BROKEN) or self._unanswered >= self._patience.unreachable
        if hopeless or self._waited + seconds > self._patience.total:
            raise faults.as_error(fault, method)
        self._rhythm.sleep(seconds)
        self._waited += seconds
        self._attempts += 1


class Calls:
    """Carries out requests that the client library has built."""

    def __init__(
        self,
        service: Any,
        http: NoSendHttp,
        renew: Callable[[], str],
        *,
        rhythm: Rhythm | None = None,
        patience: Patience | None = None,
    ) -> None:
        self.users = service.users()
        self.messages = self.users.messages()  # made once: the library takes 5 ms to build it
        self._service = service
        self._http = http
        self._renew = renew
        self._rhythm = rhythm or Rhythm()
        self._patience = patience or Patience()
        self.pacer = Pacer(self._rhythm.monotonic, self._rhythm.sleep)

    def close(self) -> None:
        self._http.close()

    @property
    def answered_at(self) -> str:
        """The server's clock at its newest answer, as the Date header says it; "" before the first."""
        return self._http.date

    def read(self, method: str, request: Any) -> dict[str, Any] | None:
        """The answer to a GET, repeated while that makes sense; None where there is no such thing.

        Raises TryAgainLater, SignInError, SettingsError or MailboxError.
        """
        return self._until_answered(method, request, repeat_broken=True)

    def write(
        self, method: str, request: Any, done: Callable[[], dict[str, Any] | None] = lambda: None
    ) -> dict[str, Any] | None:
        """The answer to a call that changes something; None where what it is about is gone.

        Repeated only where the server has said that it did nothing, and only after `done` has looked whether it did
        it all the same (what it returns is the answer then); raises OutcomeUnknown where nobody knows.
        """
        return self._until_answered(method, request, repeat_broken=False, done=done)

    def batch(self, method: str, requests: Mapping[str, Any]) -> dict[str, dict[str, Any] | Fault] | None:
        """The answers to several GETs sent as one, each as it came: a dictionary or its fault.

        A batch that fails as a whole is repeated as `read` repeats, and raises as it does. A part that failed is
        for the caller to ask for again. None where this server takes no batches.
        """
        effort = _Effort(self._rhythm, self._patience)
        while True:
            self.pacer.spend(COST[method] * len(requests))
            found, whole = self._batch_once(requests)
            obstacle = whole or next(
                (f for f in found.values() if isinstance(f, Fault) and f.kind is Kind.EXPIRED), None
            )
            if obstacle is None:
                return found
            if obstacle.kind is Kind.EXPIRED:
                self._renewed(effort, obstacle, method)
            elif obstacle.kind is Kind.GONE:
                return None
            else:
                effort.wait(obstacle, method)

    def rest(self, seconds: float) -> None:
        """Let time pass before looking again."""
        self._rhythm.sleep(seconds)

    def pause(self, fault: Fault) -> None:
        """Wait as a fault asks before going on."""
        _Effort(self._rhythm, self._patience).wait(fault, "messages.get")

    def _until_answered(
        self,
        method: str,
        request: Any,
        *,
        repeat_broken: bool,
        done: Callable[[], dict[str, Any] | None] = lambda: None,
    ) -> dict[str, Any] | None:
        effort = _Effort(self._rhythm, self._patience)
        while True:
            self.pacer.spend(COST[method])
            answer = self._once(request)
            if not isinstance(answer, Fault):
                return answer
            if answer.kind is Kind.GONE and method in _ALWAYS_THERE:
                answer = replace(answer, kind=Kind.BROKEN)
            if answer.kind is Kind.GONE:
                return None
            if answer.kind is Kind.EXPIRED:
                self._renewed(effort, answer, method)
            elif answer.kind is Kind.BROKEN and not repeat_broken and answer.reason != NothingSent.__name__:
                raise OutcomeUnknown(
                    f"Gmail did not say whether the draft was saved ({method}: {answer.status or answer.reason}). "
                    "The next scan looks in the conversation before it acts."
                )
            else:
                effort.wait(answer, method)
            if (found := done()) is not None:
                return found

    def _renewed(self, effort: "_Effort", fault: Fault, method: str) -> None:
        """Renew the access token, once for a call; a refusal with a new one is final."""
        if effort.renewed:
            raise faults.as_error(fault, method)
        effort.renewed = True
        self._http.access_token = self._renew()

    def _once(self, request: Any) -> dict[str, Any] | Fault:
        from googleapiclient.errors import HttpError

        self._ensure_signed()
        try:
            answer = request.execute(http=self._http, num_retries=0)
        except HttpError as error:
            return faults.of_answer(int(error.resp.status), error.resp, error.content)
        except _no_answer() as error:
            return faults.of_exception(error)
        return answer if isinstance(answer, dict) else Fault(Kind.BROKEN, 200, "answer is not an object")

    def _batch_once(self, requests: Mapping[str, Any]) -> tuple[dict[str, dict[str, Any] | Fault], Fault | None]:
        """The answer to each part, and the fault of the batch as a whole where there is none of the former."""
        from googleapiclient.errors import HttpError

        found: dict[str, dict[str, Any] | Fault] = {}

        def keep(key: str, answer: Any, error: Any) -> None:
            if error is not None:
                found[key] = faults.of_answer(int(error.resp.status), error.resp, error.content)
            elif isinstance(answer, dict):
                found[key] = answer

        batch = self._service.new_batch_http_request(callback=keep)
        for key, request in requests.items():
            batch.add(request, request_id=key)
        whole: Fault | None = None
        self._ensure_signed()
        try:
            batch.execute(http=self._http)
        except HttpError as error:
            whole = faults.of_answer(int(error.resp.status), error.resp, error.content)
        except (KeyError, IndexError) as error:  # an answer without its parts
            whole = faults.of_exception(error)
        except _no_answer() as error:
            whole = faults.of_exception(error)
        missing = whole or Fault(Kind.BROKEN, 200, "answer missing")
        return {key: found.get(key, missing) for key in requests}, None if found else whole

    def _ensure_signed(self) -> None:
        """Renew before the first call where no valid access token is at hand, rather than earn a 401 with it."""
        if not self._http.access_token:
            self._http.access_token = self._renew()


def _no_answer() -> tuple[type[Exception], ...]:
    """All that can be raised where no answer came, or one that cannot be read (broken JSON is a ValueError)."""
    import http.client
    import zlib

    import httplib2

    return (OSError, httplib2.HttpLib2Error, http.client.HTTPException, ValueError, EOFError, zlib.error)
