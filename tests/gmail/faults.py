"""What a server can do wrong, on command."""

import json
from dataclasses import dataclass, field
from typing import Literal

How = Literal["status", "cut", "delay", "garbage", "truncated-gzip", "missing-part", "hollow"]


@dataclass
class Fault:
    """One thing that goes wrong, at requests to a method such as "drafts.create" ("*" for any)."""

    method: str
    how: How = "status"
    status: int = 500
    reason: str = "backendError"
    headers: dict[str, str] = field(default_factory=dict)
    after: bool = False  # the act is done first, then it goes wrong
    times: int = 1  # how often; -1 for ever
    inside: bool = True  # also at parts of a batch
    about: str = ""  # only where this stands in the path

    def fits(self, method: str, path: str) -> bool:
        return self.times != 0 and self.method in (method, "*") and self.about in path


def error_body(status: int, reason: str) -> bytes:
    """An error as Google writes it."""
    error = {"code": status, "message": reason, "errors": [{"domain": "global", "reason": reason, "message": reason}]}
    return json.dumps({"error": error}).encode()


def busy(method: str = "*", times: int = 1, retry_after: str = "") -> Fault:
    headers = {"Retry-After": retry_after} if retry_after else {}
    return Fault(method, status=429, reason="rateLimitExceeded", headers=headers, times=times)


def cut_before(method: str, times: int = 1) -> Fault:
    return Fault(method, "cut", times=times)


def cut_after(method: str, times: int = 1) -> Fault:
    """The answer is lost, but the thing is done."""
    return Fault(method, "cut", after=True, times=times)
