"""A Gmail of our own, in this process, for the real client library to talk to.

Strict where Google's documents are strict, able to fail on command, and with a route for nothing but what the program
may use: a path without a route is noted in `unrouted` and makes the test fail when the server closes.
"""

import json
import re
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qs, urlsplit

from tests.gmail import wire
from tests.gmail.faults import Fault, error_body
from tests.gmail.oauth import CLIENT_ID, CLIENT_SECRET, Grants
from tests.gmail.store import COMPOSE, READ, Refused, Store, as_json

ACCOUNT = "robin.ashdown@mailbox.example"
_ME = "/gmail/v1/users/me"

# Method name, HTTP method, path, quota units, scopes of which one is needed.
ROUTES: tuple[tuple[str, str, str, int, tuple[str, ...]], ...] = (
    ("messages.list", "GET", f"{_ME}/messages", 5, (READ,)),
    ("messages.get", "GET", f"{_ME}/messages/([^/]+)", 20, (READ,)),
    ("threads.get", "GET", f"{_ME}/threads/([^/]+)", 40, (READ,)),
    ("drafts.list", "GET", f"{_ME}/drafts", 5, (READ, COMPOSE)),
    ("drafts.get", "GET", f"{_ME}/drafts/([^/]+)", 20, (READ, COMPOSE)),
    ("drafts.create", "POST", f"{_ME}/drafts", 10, (COMPOSE,)),
    ("drafts.update", "PUT", f"{_ME}/drafts/([^/]+)", 15, (COMPOSE,)),
    ("labels.list", "GET", f"{_ME}/labels", 1, (READ,)),
    ("sendAs.list", "GET", f"{_ME}/settings/sendAs", 1, (READ,)),
    ("getProfile", "GET", f"{_ME}/profile", 1, (READ, COMPOSE)),
)


@dataclass(frozen=True)
class Seen:
    """One HTTP request, or one part of a batch."""

    method: str
    path: str
    call: str  # "messages.list", "batch", "oauth", or "" where there is no route
    units: int = 0
    query: str = ""
    inside: bool = False  # a part of a batch


class GmailServer:
    """`with GmailServer([(raw, thread_id, labels, internal_date_ms), …]) as server:`"""

    def __init__(
        self,
        messages: Iterable[tuple[bytes, str, Iterable[str], int]] = (),
        *,
        account: str = ACCOUNT,
        name: str = "Robin Ashdown",
        aliases: tuple[tuple[str, str], ...] = (),
        labels: dict[str, str] | None = None,
        scopes: tuple[str, ...] = (READ, COMPOSE),
        quota: int = 6000,
        without: tuple[str, ...] = (),  # calls that this server does not know: "batch", "getProfile" …
        monotonic: Callable[[], float] = time.monotonic,  # by which the quota is counted
    ) -> None:
        self.store = Store(account, aliases, dict(labels or {}))
        self.ids = [self.store.add(raw, thread, frozenset(names), at) for raw, thread, names, at in messages]
        self.grants = Grants(account, scopes)
        self.seen: list[Seen] = []
        self.unrouted: list[Seen] = []
        self.faults: list[Fault] = []
        self.quota = quota
        self.name = name
        self.without = without
        self.monotonic = monotonic
        self.date = ""  # what its clock says, as in a Date header; "" for the machine's own
        self.lock = threading.RLock()
        self._spent: deque[tuple[float, int]] = deque()

    def __enter__(self) -> Self:
        server = self

        class Handler(_Handler):
            gmail = server

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._http.daemon_threads = True
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, at: TracebackType | None) -> None:
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()
        if kind is None:
            assert not self.unrouted, f"requests without a route: {self.unrouted}"

    # For tests

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._http.server_port}"

    @property
    def requests(self) -> list[Seen]:
        """HTTP requests to the API, without sign-in; a batch counts as one."""
        return [seen for seen in self.seen if not seen.inside and seen.call != "oauth"]

    @property
    def calls(self) -> list[str]:
        """Names of all calls, those inside batches too."""
        return [seen.call for seen in self.seen if seen.call not in ("oauth", "batch")]

    @property
    def units(self) -> int:
        return sum(seen.units for seen in self.seen)

    @property
    def drafts(self) -> dict[str, Any]:
        """Draft id: the message, with `.raw`, `.mail`, `.thread_id`."""
        return {key: self.store.messages[held] for key, held in self.store.drafts.items()}

    def reads_of(self, key: str) -> int:
        """How often a message has been read."""
        return sum(seen.call == "messages.get" and seen.path.endswith(f"/{key}") for seen in self.seen)

    def forget_requests(self) -> None:
        self.seen.clear()

    def fail(self, *faults: Fault) -> None:
        self.faults += faults

    def write_credentials(self, path: Path, **changes: Any) -> Path:
        """A credentials file whose sign-in addresses are this server's."""
        section: dict[str, Any] = {
            "client_id": CLIENT_ID,
            "client_secret": CLIENT_SECRET,
            "auth_uri": f"{self.url}/auth",
            "token_uri": f"{self.url}/token",
            "redirect_uris": ["http://localhost"],
        }
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps({"installed": section | changes}), encoding="utf-8")
        return path

    def write_token(self, path: Path, **changes: Any) -> Path:
        """A token file as signing in would have left it, with an access token yet to be fetched."""
        content: dict[str, Any] = {
            "version": 1,
            "account": self.store.account,
            "scopes": list(self.grants.scopes),
            "client_id": CLIENT_ID,
            "token_uri": f"{self.url}/token",
            "refresh_token": self.grants.lasting(),
            "access_token": "",
            "expiry": None,
        }
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        path.write_text(json.dumps(content | changes), encoding="utf-8")
        path.chmod(0o600)
        return path

    # What the handler asks

    def fault_for(self, call: str, path: str, *, after: bool, inside: bool = False) -> Fault | None:
        """The fault that strikes now, used up by striking."""
        with self.lock:
            for fault in self.faults:
                if fault.fits(call, path) and fault.after == after and (fault.inside or not inside):
                    fault.times -= 1
                    return fault
        return None

    def spend(self, units: int) -> None:
        with self.lock:
            now = self.monotonic()
            while self._spent and self._spent[0][0] < now - 60:
                self._spent.popleft()
            if sum(spent for _, spent in self._spent) + units > self.quota:
                raise Refused(429, "rateLimitExceeded")
            self._spent.append((now, units))

    def route(self, method: str, path: str) -> tuple[str, str, int, tuple[str, ...]] | None:
        for call, verb, pattern, units, scopes in ROUTES:
            if verb == method and call not in self.without and (found := re.fullmatch(pattern, path)):
                return call, found[1] if found.groups() else "", units, scopes
        return None

    def act(self, method: str, target: str, token: str, body: bytes, *, inside: bool = False) -> dict[str, Any]:
        """Carry out one call; raises Refused, or wire.Broken where a fault cuts it short."""
        path, _, query = target.partition("?")
        routed = self.route(method, path)
        seen = Seen(method, path, routed[0] if routed else "", routed[2] if routed else 0, query, inside)
        with self.lock:
            self.seen.append(seen)
        if routed is None:
            if not any(call in self.without for call, _, pattern, *_ in ROUTES if re.fullmatch(pattern, path)):
                self.unrouted.append(seen)
            raise Refused(404, "notFound")
        call, key, units, scopes = routed
        wire.strike(self.fault_for(call, path, after=False, inside=inside))
        granted = self.grants.access.get(token)
        if granted is None:
            raise Refused(401, "authError")
        if not set(scopes) & set(granted):
            raise Refused(403, "insufficientPermissions")
        self.spend(units)
        with self.lock:
            answer = self._carry_out(call, key, parse_qs(query), body)
        wire.strike(self.fault_for(call, path, after=True, inside=inside), answer)
        return answer

    def _carry_out(self, call: str, key: str, query: dict[str, list[str]], body: bytes) -> dict[str, Any]:
        form = query.get("format", ["full"])[0]
        match call:
            case "messages.list":
                return self._page("messages", [as_json(held, "list") for held in self._found(query)], query)
            case "messages.get":
                return as_json(self.store.message(key), form)
            case "threads.get":
                return {"id": key, "messages": [as_json(held, form) for held in self.store.thread(key)]}
            case "drafts.list":
                drafts = [{"id": id, "message": as_json(held, "list")} for id, held in self.drafts.items()]
                return self._page("drafts", drafts, query)
            case "drafts.get":
                return self.store.draft(key, form)
            case "drafts.create" | "drafts.update":
                return self.store.save(json.loads(body), key)
            case "labels.list":
                own = [{"id": id, "name": name, "type": "user"} for id, name in self.store.labels.items()]
                return {"labels": [{"id": "INBOX", "name": "INBOX", "type": "system"}, *own]}
            case "sendAs.list":
                entries = [{"sendAsEmail": self.store.account, "displayName": self.name, "isPrimary": True}]
                entries += [{"sendAsEmail": address, "signature": html} for address, html in self.store.aliases]
                entries += [{"sendAsEmail": "pending@alias.example", "verificationStatus": "pending"}]
                return {"sendAs": [entries[0] | {"isDefault": True}, *entries[1:]]}
            case _:
                return {"emailAddress": self.store.account, "messagesTotal": len(self.store.messages)}

    def _found(self, query: dict[str, list[str]]) -> list[Any]:
        return self.store.listed(query.get("q", [""])[0], query.get("labelIds", [""])[0])

    def _page(self, name: str, entries: list[Any], query: dict[str, list[str]]) -> dict[str, Any]:
        size = int(query.get("maxResults", ["100"])[0])
        if not 0 < size <= 500:
            raise Refused(400, "invalidArgument")
        start = int(query.get("pageToken", ["0"])[0])
        answer: dict[str, Any] = {"resultSizeEstimate": len(entries)}
        if entries[start : start + size]:
            answer[name] = entries[start : start + size]
        if start + size < len(entries):
            answer["nextPageToken"] = str(start + size)
        return answer


class _Handler(BaseHTTPRequestHandler):
    """HTTP: sign-in addresses, the API, batches."""

    gmail: GmailServer
    protocol_version = "HTTP/1.1"
    timeout = 20
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        if parts.path == "/auth":
            self._note("oauth")
            query = {name: values[0] for name, values in parse_qs(parts.query).items()}
            self._answer(302, b"", {"Location": self.gmail.grants.consent(query)})
        else:
            self._call(b"")

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if self.path in ("/token", "/revoke"):
            self._note("oauth")
            if self.path == "/token":
                self._guarded(
                    "token", lambda: self.gmail.grants.token(body.decode(), self.headers.get("Authorization", ""))
                )
            else:
                self._guarded("revoke", lambda: (self.gmail.grants.revoke(body.decode()), b"{}"))
        elif self.path == "/batch/gmail/v1" and "batch" not in self.gmail.without:
            self._note("batch")
            self._guarded("batch", lambda: self._batch(body))
        else:
            self._call(body)

    do_PUT = do_DELETE = do_PATCH = do_POST  # noqa: N815 - names that http.server calls

    def _call(self, body: bytes) -> None:
        def act() -> tuple[int, bytes]:
            return 200, json.dumps(self.gmail.act(self.command, self.path, self._token(), body)).encode()

        self._guarded("", act)

    def _batch(self, body: bytes) -> tuple[int, bytes]:
        parts = wire.parts(self.headers["Content-Type"], body)
        assert 0 < len(parts) <= 100, "Google takes 100 calls in a batch"
        answers = []
        for content_id, method, target in parts:
            try:
                answer = self.gmail.act(method, target, self._token(), b"", inside=True)
                answers.append((content_id, 200, json.dumps(answer).encode()))
            except Refused as refused:
                answers.append((content_id, refused.status, error_body(refused.status, refused.reason)))
            except wire.Broken as broken:
                if broken.how != "missing-part":
                    answers.append((content_id, broken.status, broken.body))
        return 200, wire.batch_answer(answers)

    def _guarded(self, call: str, act: Any) -> None:
        try:
            if call:
                wire.strike(self.gmail.fault_for(call, self.path, after=False))
            status, content = act()
            if call:
                wire.strike(self.gmail.fault_for(call, self.path, after=True), content)
            kind = wire.BATCH_TYPE if call == "batch" else "application/json; charset=UTF-8"
            self._answer(status, content, {"Content-Type": kind})
        except Refused as refused:
            self._answer(refused.status, error_body(refused.status, refused.reason), {})
        except wire.Broken as broken:
            if broken.how == "cut":
                self.close_connection = True
                self.connection.close()
            else:
                self._answer(broken.status, broken.body, broken.headers)

    def _token(self) -> str:
        return str(self.headers.get("Authorization", "")).removeprefix("Bearer ")

    def _note(self, call: str) -> None:
        path, _, query = self.path.partition("?")
        with self.gmail.lock:
            self.gmail.seen.append(Seen(self.command, path, call, 0, query))

    def _answer(self, status: int, content: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in ({"Content-Type": "application/json"} | headers).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def date_time_string(self, timestamp: float | None = None) -> str:
        return self.gmail.date or super().date_time_string(timestamp)

    def log_message(self, format: str, *args: object) -> None:
        pass
