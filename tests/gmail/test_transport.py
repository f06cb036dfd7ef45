"""Nothing but what the table allows gets past the transport, and no POST goes out twice."""

import socket
import socketserver
import threading
from collections.abc import Iterator
from typing import Any

import httplib2
import pytest

from assistant.errors import SendAttempt
from assistant.mailbox.gmail import endpoint
from assistant.mailbox.gmail.transport import ALLOWED, AnswerLost, NoSendHttp, NothingSent, check
from tests.gmail import faults
from tests.gmail.mail import mail, reply
from tests.gmail.server import ROUTES, GmailServer

ROOT = "https://gmail.googleapis.com/"
ME = "https://gmail.googleapis.com/gmail/v1/users/me"
BATCH = "https://gmail.googleapis.com/batch/gmail/v1"
MULTIPART = {"content-type": 'multipart/mixed; boundary="b"'}


def part(line: str, head: str = "", body: str = "", around: str = "Content-Type: application/http") -> str:
    return f"--b\n{around}\n\n{line}\n{head}\n\n{body}"


def batch(*parts: str, before: str = "", after: str = "") -> str:
    return before + "\n".join(parts) + "\n--b--\n" + after


GOOD = part("GET /gmail/v1/users/me/messages/18c0?format=raw HTTP/1.1")

# What somebody might try: a name, method, address, headers, body.
ESCAPES: tuple[tuple[str, str, str, dict[str, str], Any], ...] = (
    ("send a message", "POST", f"{ME}/messages/send", {}, b"{}"),
    ("send a draft", "POST", f"{ME}/drafts/send", {}, b"{}"),
    ("send by upload", "POST", f"{ROOT}upload/gmail/v1/users/me/messages/send?uploadType=media", {}, b"x"),
    ("save a draft by upload", "POST", f"{ROOT}upload/gmail/v1/users/me/drafts", {}, b"x"),
    ("resumable upload", "POST", f"{ROOT}resumable/upload/gmail/v1/users/me/messages/send", {}, b"x"),
    ("upload by parameter", "POST", f"{ME}/drafts?uploadType=multipart", {}, b"x"),
    ("insert a message", "POST", f"{ME}/messages", {}, b"{}"),
    ("import a message", "POST", f"{ME}/messages/import", {}, b"{}"),
    ("delete a message", "DELETE", f"{ME}/messages/18c0", {}, None),
    ("delete a draft", "DELETE", f"{ME}/drafts/r-1", {}, None),
    ("trash a message", "POST", f"{ME}/messages/18c0/trash", {}, b""),
    ("change labels", "POST", f"{ME}/messages/18c0/modify", {}, b"{}"),
    ("delete many", "POST", f"{ME}/messages/batchDelete", {}, b"{}"),
    ("forward everything", "PUT", f"{ME}/settings/autoForwarding", {}, b"{}"),
    ("a new sender address", "POST", f"{ME}/settings/sendAs", {}, b"{}"),
    ("watch", "POST", f"{ME}/watch", {}, b"{}"),
    ("PUT on a collection", "PUT", f"{ME}/drafts", {}, b"{}"),
    ("POST on a draft", "POST", f"{ME}/drafts/r-1", {}, b"{}"),
    ("lower-case method", "post", f"{ME}/drafts", {}, b"{}"),
    ("odd method", "SEND", f"{ME}/drafts", {}, b"{}"),
    ("method override by header", "POST", f"{ME}/drafts", {"X-HTTP-Method-Override": "DELETE"}, b"{}"),
    ("another override header", "GET", f"{ME}/drafts", {"X-Method-Override": "POST"}, None),
    ("override by parameter", "GET", f"{ME}/drafts?%24httpMethod=POST", {}, None),
    ("override by bare parameter", "GET", f"{ME}/drafts?$httpMethod=POST", {}, None),
    ("encoded slash", "POST", f"{ME}/drafts%2Fsend", {}, b"{}"),
    ("twice encoded slash", "PUT", f"{ME}/drafts/%252Fsend", {}, b"{}"),
    ("dots", "PUT", f"{ME}/drafts/../messages/send", {}, b"{}"),
    ("dots as an id", "PUT", f"{ME}/drafts/..", {}, b"{}"),
    ("encoded dots", "PUT", f"{ME}/drafts/%2e%2e", {}, b"{}"),
    ("double slash", "POST", f"{ROOT}/gmail/v1/users/me/drafts", {}, b"{}"),
    ("path parameter", "POST", f"{ME}/drafts;/send", {}, b"{}"),
    ("custom verb", "POST", f"{ME}/drafts:send", {}, b"{}"),
    ("backslash", "POST", f"{ME}/drafts\\send", {}, b"{}"),
    ("line break", "GET", f"{ME}/drafts\r\nX-HTTP-Method-Override: POST", {}, None),
    ("line break in a parameter", "GET", f"{ME}/drafts?q=a\r\nb", {}, None),
    ("trailing slash", "POST", f"{ME}/drafts/", {}, b"{}"),
    ("letters that look alike", "POST", f"{ME}/dra\ufb01ts", {}, b"{}"),
    ("another version", "POST", f"{ROOT}gmail/v2/users/me/drafts", {}, b"{}"),
    ("the version before", "POST", f"{ROOT}gmail/v1beta/users/me/drafts", {}, b"{}"),
    ("another account", "POST", f"{ROOT}gmail/v1/users/someone@mailbox.example/drafts", {}, b"{}"),
    ("another API", "POST", f"{ROOT}calendar/v3/calendars/primary/events", {}, b"{}"),
    ("another host", "GET", "https://mail.example/gmail/v1/users/me/messages", {}, None),
    (
        "a host that begins alike",
        "GET",
        "https://gmail.googleapis.com.evil.example/gmail/v1/users/me/messages",
        {},
        None,
    ),
    ("user information", "GET", "https://gmail.googleapis.com@evil.example/gmail/v1/users/me/messages", {}, None),
    ("another port", "GET", "https://gmail.googleapis.com:8443/gmail/v1/users/me/messages", {}, None),
    ("no encryption", "GET", "http://gmail.googleapis.com/gmail/v1/users/me/messages", {}, None),
    ("no host", "GET", "/gmail/v1/users/me/messages", {}, None),
    ("a fragment", "GET", f"{ME}/messages#x", {}, None),
    ("GET with a body", "GET", f"{ME}/messages", {}, b"x"),
    ("header with a line break", "GET", f"{ME}/messages", {"user-agent": "a\r\nX-HTTP-Method-Override: POST"}, None),
    ("old batch address", "POST", f"{ROOT}batch", MULTIPART, batch(GOOD)),
    (
        "sending inside a batch",
        "POST",
        BATCH,
        MULTIPART,
        batch(GOOD, part("POST /gmail/v1/users/me/messages/send HTTP/1.1")),
    ),
    ("drafting inside a batch", "POST", BATCH, MULTIPART, batch(part("POST /gmail/v1/users/me/drafts HTTP/1.1"))),
    ("deleting inside a batch", "POST", BATCH, MULTIPART, batch(part("DELETE /gmail/v1/users/me/messages/1 HTTP/1.1"))),
    ("batch in a batch", "POST", BATCH, MULTIPART, batch(part("POST /batch/gmail/v1 HTTP/1.1"))),
    ("absolute address in a batch", "POST", BATCH, MULTIPART, batch(part(f"GET {ME}/messages/1 HTTP/1.1"))),
    ("dots in a batch", "POST", BATCH, MULTIPART, batch(part("GET /gmail/v1/users/me/messages/../x HTTP/1.1"))),
    (
        "override in a batch",
        "POST",
        BATCH,
        MULTIPART,
        batch(part("GET /gmail/v1/users/me/messages/1 HTTP/1.1", "X-HTTP-Method-Override: DELETE")),
    ),
    (
        "second request behind the first",
        "POST",
        BATCH,
        MULTIPART,
        batch(part("GET /gmail/v1/users/me/messages/1 HTTP/1.1", "", "POST /gmail/v1/users/me/messages/send HTTP/1.1")),
    ),
    (
        "request in the part's own head",
        "POST",
        BATCH,
        MULTIPART,
        batch(part("GET /gmail/v1/users/me/messages/1 HTTP/1.1", around="Content-Type: application/http\nX-A: b")),
    ),
    ("before the first part", "POST", BATCH, MULTIPART, batch(GOOD, before="POST /gmail/v1/users/me/messages/send\n")),
    ("behind the last part", "POST", BATCH, MULTIPART, batch(GOOD, after="--b\n\nPOST /x HTTP/1.1\n")),
    ("another boundary", "POST", BATCH, {"content-type": 'multipart/mixed; boundary="c"'}, batch(GOOD)),
    ("two boundaries", "POST", BATCH, {"content-type": 'multipart/mixed; boundary="b"; boundary="c"'}, batch(GOOD)),
    ("not multipart", "POST", BATCH, {"content-type": "application/json"}, batch(GOOD)),
    ("empty batch", "POST", BATCH, MULTIPART, ""),
    ("batch of bytes", "POST", BATCH, MULTIPART, batch(GOOD).encode()),
    ("batch from a file", "POST", BATCH, MULTIPART, object()),
)


@pytest.mark.parametrize(
    ("method", "uri", "headers", "body"), [row[1:] for row in ESCAPES], ids=[r[0] for r in ESCAPES]
)
def test_what_is_not_in_the_table_raises_before_a_byte_leaves(
    method: str, uri: str, headers: dict[str, str], body: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_network(*_: object) -> None:
        raise AssertionError("a connection was made")

    monkeypatch.setattr(socket.socket, "connect", no_network)
    with pytest.raises(SendAttempt):
        NoSendHttp(ROOT).request(uri, method, body, headers)


def test_the_table_is_the_routes_of_the_strict_server_and_nothing_more() -> None:
    paths = {(method, pattern.replace("([^/]+)", "x")) for _, method, pattern, *_ in ROUTES}
    for method, path in paths:
        check(ROOT, method, ROOT.rstrip("/") + path, {}, b"{}" if method != "GET" else None)
    assert len(ALLOWED) == len(ROUTES) + 1  # the batch


def test_no_row_of_the_table_sends_or_deletes() -> None:
    assert {method for method, _ in ALLOWED} == {"GET", "POST", "PUT"}
    assert not [
        path for _, path in ALLOWED if any(word in path for word in ("send\\b", "/send/", "trash", "delete", "upload"))
    ]
    assert [path for method, path in ALLOWED if method != "GET"] == [
        "/gmail/v1/users/me/drafts",
        "/gmail/v1/users/me/drafts/[A-Za-z0-9_-]{1,256}",
        "/batch/gmail/v1",
    ]


def test_a_good_batch_passes() -> None:
    check(ROOT, "POST", BATCH, MULTIPART, batch(GOOD, GOOD))


@pytest.fixture
def service(server: GmailServer) -> Iterator[tuple[Any, NoSendHttp]]:
    http = NoSendHttp(server.url + "/", proxy=False, seconds=5)
    server.grants.lasting()
    http.access_token = str(server.grants._access(server.grants.scopes)["access_token"])
    yield endpoint.service(http, server.url + "/"), http
    http.close()


def test_the_real_library_cannot_send(server: GmailServer, service: tuple[Any, NoSendHttp]) -> None:
    users = service[0].users()
    asked = (
        users.messages().send(userId="me", body={"raw": "eA"}),
        users.drafts().send(userId="me", body={"id": "r-1"}),
        users.messages().insert(userId="me", body={"raw": "eA"}),
        users.drafts().delete(userId="me", id="r-1"),
        users.threads().trash(userId="me", id="18c0"),
        users.messages().get(userId="me", id="../drafts/send"),
    )
    for request in asked:
        with pytest.raises(SendAttempt):
            request.execute(num_retries=0)
    assert server.seen == []


def test_the_real_library_cannot_send_inside_a_batch(server: GmailServer, service: tuple[Any, NoSendHttp]) -> None:
    for request in (
        service[0].users().messages().send(userId="me", body={"raw": "eA"}),
        service[0].users().drafts().send(userId="me", body={"id": "r-1"}),
    ):
        batch_request = service[0].new_batch_http_request()
        batch_request.add(service[0].users().labels().list(userId="me"))
        batch_request.add(request)
        with pytest.raises(SendAttempt):
            batch_request.execute()
    assert server.seen == []


def test_a_search_too_long_for_an_address_is_not_turned_into_a_post(service: tuple[Any, NoSendHttp]) -> None:
    with pytest.raises(SendAttempt):
        service[0].users().messages().list(userId="me", q="x" * 3000).execute()


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_not_followed(status: int) -> None:
    seen: list[bytes] = []

    class Redirecting(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            seen.append(self.request.recv(65536))
            host = f"http://127.0.0.1:{self.server.server_address[1]}/elsewhere"  # type: ignore[index]
            answer = f"HTTP/1.1 {status} Moved\r\nLocation: {host}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
            self.request.sendall(answer.encode())

    with socketserver.TCPServer(("127.0.0.1", 0), Redirecting) as tcp:
        threading.Thread(target=tcp.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        root = f"http://127.0.0.1:{tcp.server_address[1]}/"
        http = NoSendHttp(root, proxy=False)
        for method in ("GET", "POST"):
            answer, _ = http.request(f"{root}gmail/v1/users/me/drafts", method, None, {})
            assert answer.status == status
        http.close()
        tcp.shutdown()
    assert len(seen) == 2


def test_httplib2_alone_would_make_two_drafts(server: GmailServer) -> None:
    """The reason for this transport; should it fail, httplib2 has changed for the better."""
    key = server.store.add(mail(1))
    server.fail(faults.cut_after("drafts.create"))
    http = httplib2.Http(proxy_info=None)
    signed = {"authorization": f"Bearer {server.grants._access(server.grants.scopes)['access_token']}"}
    endpoint_service = endpoint.service(http, server.url + "/")
    request = endpoint_service.users().drafts().create(userId="me", body=_body(key))
    request.headers.update(signed)
    request.execute(num_retries=0)
    http.close()
    assert len(server.drafts) == 2


@pytest.mark.parametrize("warm", [False, True], ids=["fresh connection", "kept connection"])
def test_a_lost_answer_is_an_error_and_one_draft(
    server: GmailServer, service: tuple[Any, NoSendHttp], *, warm: bool
) -> None:
    key = server.store.add(mail(1))
    if warm:
        service[0].users().labels().list(userId="me").execute()
    server.fail(faults.cut_after("drafts.create"))
    with pytest.raises((AnswerLost, ConnectionError)):
        service[0].users().drafts().create(userId="me", body=_body(key)).execute(num_retries=0)
    assert len(server.drafts) == 1


def test_where_nothing_listens_nothing_was_sent() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        root = f"http://127.0.0.1:{free.getsockname()[1]}/"
    with pytest.raises(NothingSent):
        NoSendHttp(root, proxy=False).request(f"{root}gmail/v1/users/me/drafts", "POST", "{}", {})


def _body(key: str) -> dict[str, Any]:
    import base64

    return {"message": {"raw": base64.urlsafe_b64encode(reply(key, 1).raw).decode(), "threadId": key}}
