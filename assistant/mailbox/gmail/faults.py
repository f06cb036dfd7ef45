"""What an answer that is not a success means, and what to do about it."""

import json
import re
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from enum import Enum, auto
from typing import Any

from assistant.errors import AssistantError, MailboxError, SettingsError, SignInError, TryAgainLater


class ServerFault(TryAgainLater):
    """The server answered, again and again, that it failed: it may be this one message."""


class Kind(Enum):
    """What can be done about a fault."""

    BUSY = auto()  # refused for now, nothing was done: wait and ask again
    BROKEN = auto()  # the server failed; a GET may be asked again, of a POST nobody knows whether it was done
    EXPIRED = auto()  # the access token is no longer good: renew it once
    GONE = auto()  # there is no such thing (any more)
    FINAL = auto()  # asking again will not help


@dataclass(frozen=True, slots=True)
class Fault:
    """A failed call, as far as it matters."""

    kind: Kind
    status: int  # 0 where there was no answer
    reason: str  # Google's code for it, or the name of the exception; never text from a message
    retry_after: float = 0.0  # seconds that the server asks for


# HTTP status, and the reason that stands in the body ("" = any): what it is. First match counts.
_KINDS: tuple[tuple[int, str, Kind], ...] = (
    (401, "", Kind.EXPIRED),
    (403, "rateLimitExceeded", Kind.BUSY),
    (403, "userRateLimitExceeded", Kind.BUSY),
    (403, "RATE_LIMIT_EXCEEDED", Kind.BUSY),
    (403, "backendError", Kind.BROKEN),
    (404, "", Kind.GONE),
    (408, "", Kind.BROKEN),
    (429, "", Kind.BUSY),
)

# The reason in the body: the sentence for the person.
_SENTENCES: tuple[tuple[tuple[str, ...], type[AssistantError], str], ...] = (
    # The project behind the credentials file lacks the API: the commonest slip while setting up.
    (
        ("accessNotConfigured", "SERVICE_DISABLED"),
        SettingsError,
        "The Gmail API is not enabled in the Google Cloud project of your credentials file. Enable it at "
        "https://console.cloud.google.com/apis/library/gmail.googleapis.com, wait a minute, and try again.",
    ),
    (
        ("insufficientPermissions", "ACCESS_TOKEN_SCOPE_INSUFFICIENT", "insufficientScopes"),
        SignInError,
        "The permission you gave does not cover this. Sign in again and tick every box: assistant auth",
    ),
    (
        ("domainPolicy", "delegationDenied"),
        SignInError,
        "The administrator of this account does not allow programs to use Gmail. Ask them, or use another account.",
    ),
    # Quotas of a whole day: waiting a minute does not help, tomorrow does.
    (
        ("dailyLimitExceeded", "quotaExceeded", "DAILY_LIMIT_EXCEEDED"),
        TryAgainLater,
        "Google's daily quota for this project is used up. The next scan goes on where this one stopped.",
    ),
    (
        ("failedPrecondition",),
        MailboxError,
        "This account has no Gmail mailbox, or Gmail is switched off for it. Sign in to another: assistant auth",
    ),
)

_REASON = re.compile(r"[A-Za-z_]{1,60}")


def of_answer(status: int, headers: Any, content: bytes) -> Fault:
    """The fault that an HTTP answer of 300 or more stands for."""
    reasons = _reasons(content)
    reason = reasons[0] if reasons else ""
    kind = Kind.FINAL if 300 <= status < 500 else Kind.BROKEN  # below 300: a success that could not be read
    for code, word, known in _KINDS:
        if status == code and (not word or word in reasons):
            kind, reason = known, word or reason
            break
    for words, _, _ in _SENTENCES:
        reason = next((word for word in reasons if word in words), reason)
    return Fault(kind, status, reason, _retry_after(headers))


def of_exception(error: BaseException) -> Fault:
    """The fault of a call that got no answer, or one that cannot be read."""
    return Fault(Kind.BROKEN, 0, type(error).__name__)


def as_error(fault: Fault, what: str) -> AssistantError:
    """The error for a person, after all attempts; `what` says what was being done, without details."""
    for words, kind, sentence in _SENTENCES:
        if fault.reason in words:
            return kind(sentence)
    if fault.kind is Kind.EXPIRED:
        return SignInError("Gmail does not accept the permission. Sign in again: assistant auth")
    if fault.kind is Kind.BUSY:
        wait = f" It asks for a pause of {fault.retry_after:.0f} seconds." if fault.retry_after else ""
        return TryAgainLater(f"Gmail is limiting the rate of requests.{wait} The next scan goes on where this stopped.")
    if fault.kind is Kind.BROKEN and not fault.status:
        return TryAgainLater(f"Gmail could not be reached ({what}: {fault.reason}). Check the network and try again.")
    if fault.kind is Kind.BROKEN:
        return ServerFault(f"Gmail has a fault ({what}: {fault.status}). The next scan goes on where this stopped.")
    shown = f"{fault.status} {fault.reason}".strip()
    return MailboxError(f"Gmail refuses ({what}: {shown}).")


def _reasons(content: bytes) -> list[str]:
    """The codes in an error body, in all the forms that Google's services have used."""
    try:
        error = json.loads(content)["error"]
    except (ValueError, KeyError, TypeError):
        return []
    if not isinstance(error, dict):
        return []
    entries = [*_dicts(error.get("details")), *_dicts(error.get("errors")), {"reason": error.get("status")}]
    codes = [entry.get("reason") for entry in entries]
    return [code for code in codes if isinstance(code, str) and _REASON.fullmatch(code)]


def _dicts(value: Any) -> list[dict[str, Any]]:
    return [entry for entry in value if isinstance(entry, dict)] if isinstance(value, list) else []


def _retry_after(headers: Any) -> float:
    """Seconds of a Retry-After header; a date is measured against the server's own Date (RFC 9110 10.2.3)."""
    value = str(headers.get("retry-after", "")).strip()
    if value.isdecimal() and len(value) < 10:
        return float(value)
    try:
        until, at = parsedate_to_datetime(value), parsedate_to_datetime(str(headers.get("date", "")))
        return max(0.0, (until - at).total_seconds())
    except (ValueError, TypeError):
        return 0.0
