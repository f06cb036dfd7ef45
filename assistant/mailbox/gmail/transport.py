"""The transport below Google's client: what is not in ALLOWED raises before a byte leaves.

Every scope that may draft may also send, so it is this file that makes sending impossible.
Nothing but GET is ever repeated here, and no redirect is followed.
"""

import re
from email.message import Message as Headers
from typing import Any

import httplib2

from assistant.errors import SendAttempt

SECONDS = 30  # for connecting, and for each wait for an answer

_ID = r"[A-Za-z0-9_-]{1,256}"
_ME = "/gmail/v1/users/me"

# Everything this program can ask of Gmail. There is no row that sends, and no row that deletes.
ALLOWED: tuple[tuple[str, str], ...] = (
    ("GET", f"{_ME}/messages"),  # which messages there are
    ("GET", f"{_ME}/messages/{_ID}"),  # one message
    ("GET", f"{_ME}/threads/{_ID}"),  # what a conversation looks like now
    ("GET", f"{_ME}/drafts"),  # which drafts there are
    ("GET", f"{_ME}/drafts/{_ID}"),  # reading a saved draft back
    ("GET", f"{_ME}/labels"),  # names of the person's own labels
    ("GET", f"{_ME}/settings/sendAs"),  # the person's addresses and signatures
    ("GET", f"{_ME}/profile"),  # whose account it is
    ("POST", f"{_ME}/drafts"),  # saving a new draft
    ("PUT", f"{_ME}/drafts/{_ID}"),  # replacing a draft of ours that nobody has touched
    ("POST", "/batch/gmail/v1"),  # several of the above at once, GET only
)
_RULES = tuple((method, re.compile(path)) for method, path in ALLOWED)
_INNER = tuple((method, pattern) for method, pattern in _RULES if method == "GET")

# Query parameters and headers can change what a request means ($httpMethod, X-HTTP-Method-Override, uploadType).
_PARAMETERS = frozenset({"alt", "fields", "format", "includeSpamTrash", "labelIds", "maxResults", "pageToken", "q"})
_HEADERS = frozenset(
    {
        "accept",
        "accept-encoding",
        "authorization",
        "content-length",
        "content-type",
        "host",
        "mime-version",
        "user-agent",
        "x-goog-api-client",
    }
)
# The headers of one part of a batch, around the request in it.
_PART_HEADERS = frozenset({"content-type", "mime-version", "content-transfer-encoding", "content-id"})
_PRINTABLE = re.compile(r"[\x20-\x7e\t]*")
_BOUNDARY = re.compile(r'multipart/mixed; boundary="([0-9A-Za-z=_.]{1,200})"')
_REQUEST_LINE = re.compile(r"([A-Z]{1,10}) ([\x21-\x7e]{1,4096}) HTTP/1\.1")


def is_id(text: str) -> bool:
    """True for what can be an id of Gmail's; anything else would not pass the table."""
    return bool(re.fullmatch(_ID, text))


class NothingSent(ConnectionError):
    """No connection could be made: whatever was asked has certainly not been done."""


class AnswerLost(ConnectionError):
    """The request went out and no answer came back: nobody knows whether it was done."""


class NoSendHttp(httplib2.Http):
    """httplib2 that refuses what is not allowed and repeats nothing but GET."""

    def __init__(self, root: str, *, proxy: bool = True, seconds: float = SECONDS) -> None:
        super().__init__(timeout=seconds, proxy_info=httplib2.proxy_info_from_environment if proxy else None)
        self.follow_redirects = False
        self.root = root
        self.access_token = ""
        self.date = ""  # the Date header of the newest answer

    def request(
        self,
        uri: str,
        method: str = "GET",
        body: Any = None,
        headers: Any = None,
        redirections: int = 0,
        connection_type: Any = None,
    ) -> tuple[httplib2.Response, bytes]:
        """As httplib2.Http.request, signed with the access token; raises SendAttempt for what is not allowed."""
        check(self.root, method, uri, headers or {}, body)
        signed = {**(headers or {}), "authorization": f"Bearer {self.access_token}"}
        answer: tuple[httplib2.Response, bytes] = super().request(uri, method, body, signed, redirections)
        self.date = str(answer[0].get("date", ""))
        return answer

    def _conn_request(self, conn: Any, request_uri: str, method: str, body: Any, headers: Any) -> Any:
        """One attempt. httplib2's own would silently repeat a POST whose answer was lost, and make two drafts."""
        once = conn if method == "GET" else _OneAttempt(conn)
        return super()._conn_request(once, request_uri, method, body, headers)  # type: ignore[misc]


class _OneAttempt:
    """A fresh connection that cannot be made again: where httplib2 would reconnect and repeat, it raises."""

    def __init__(self, conn: Any) -> None:
        self.host = conn.host
        self._conn = conn
        conn.close()  # one that went stale unnoticed is the usual reason for a lost answer
        try:
            conn.connect()
        except (OSError, httplib2.HttpLib2Error) as error:
            conn.close()
            raise NothingSent(f"no connection to {conn.host}") from error

    @property
    def sock(self) -> Any:
        return self._conn.sock

    def connect(self) -> None:
        raise AnswerLost("the connection was closed before the answer came")

    def close(self) -> None:
        self._conn.close()

    def request(self, method: str, request_uri: str, body: Any, headers: Any) -> None:
        self._conn.request(method, request_uri, body, headers)

    def getresponse(self) -> Any:
        return self._conn.getresponse()


def check(root: str, method: str, uri: str, headers: dict[str, str], body: Any) -> None:
    """Raise SendAttempt unless this is a request that the program may make."""
    if not uri.startswith(root):  # which ends in "/": nothing can follow the host but a path
        raise SendAttempt(f"{method} to another host")
    path = _checked_target(f"/{uri.removeprefix(root)}", method, _RULES)
    _check_headers(headers, _HEADERS)
    if path == "/batch/gmail/v1":
        _check_batch(headers, body)
    elif method == "GET" and body:
        raise SendAttempt(f"GET {path} with a body")


def _checked_target(target: str, method: str, rules: tuple[tuple[str, re.Pattern[str]], ...]) -> str:
    """The path of a request target, where method, path and parameters are allowed."""
    path, _, query = target.partition("?")
    if not _PRINTABLE.fullmatch(target) or "#" in target:
        raise SendAttempt(f"{method} to an address with characters that do not belong there")
    if not any(method == allowed and pattern.fullmatch(path) for allowed, pattern in rules):
        raise SendAttempt(f"{method} {path[:200]} is not on the list of what this program may do")
    names = {pair.partition("=")[0] for pair in query.split("&")} if query else set()
    if not names <= _PARAMETERS:
        raise SendAttempt(f"{method} {path} with the parameters {sorted(names - _PARAMETERS)}")
    return path


def _check_headers(headers: dict[str, str], allowed: frozenset[str]) -> None:
    for name, value in headers.items():
        if name.lower() not in allowed:
            raise SendAttempt(f"a request with the header {name[:80]!r}")
        if not _PRINTABLE.fullmatch(str(value)):
            raise SendAttempt(f"a header {name} with characters that do not belong there")


def _check_batch(headers: dict[str, str], body: Any) -> None:
    """Every request inside a batch is a GET from the table, and there is nothing between them."""
    kind = next((str(value) for name, value in headers.items() if name.lower() == "content-type"), "")
    boundary = _BOUNDARY.fullmatch(kind)
    if boundary is None or not isinstance(body, str):
        raise SendAttempt("a batch that cannot be looked into")
    text = body.replace("\r\n", "\n")
    before, *parts = f"\n{text}".split(f"\n--{boundary[1]}")
    after = parts.pop() if parts else ""
    if before.strip() or not parts or after.strip() != "--" or not all(part.startswith("\n") for part in parts):
        raise SendAttempt("a batch with something outside its parts")
    for part in parts:
        _check_part(part[1:])


def _check_part(part: str) -> None:
    head, _, request = part.partition("\n\n")
    _check_headers(_headers(head), _PART_HEADERS)
    line, _, rest = request.partition("\n")
    inner_head, _, inner_body = rest.partition("\n\n")
    asked = _REQUEST_LINE.fullmatch(line)
    if asked is None or inner_body.strip():
        raise SendAttempt("a batch with a part that is not a plain request")
    _checked_target(asked[2], asked[1], _INNER)
    _check_headers(_headers(inner_head), _HEADERS - {"authorization"})


def _headers(block: str) -> dict[str, str]:
    """Header lines as a dictionary; a folded line or one without a colon is refused."""
    found = Headers()
    for line in block.split("\n"):
        name, colon, value = line.partition(":")
        if line and (not colon or name != name.strip() or name in found):
            raise SendAttempt("a batch with a header that is not one")
        if line:
            found[name] = value.strip()
    return dict(found.items())
