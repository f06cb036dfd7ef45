"""The listener on this machine that the browser is sent back to with the code."""

import hmac
from collections.abc import Callable
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, HTTPServer
from types import TracebackType
from typing import Self
from urllib.parse import parse_qs, urlsplit

_PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Reply assistant</title>
<body style="font-family: sans-serif; margin: 4em"><h1>{title}</h1><p>{text}</p></body></html>"""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the browser brought back: a code, or why there is none."""

    code: str = ""
    error: str = ""


class Listener:
    """Listens on 127.0.0.1, at a port of the system's choice, for one answer that carries the right state."""

    def __init__(self, monotonic: Callable[[], float], silence: float = 5) -> None:
        self._monotonic = monotonic
        self._silence = silence  # seconds: a browser opens connections ahead and says nothing on them
        self._answer: Answer | None = None
        self._state = ""
        self._server = HTTPServer(("127.0.0.1", 0), self._handler())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, at: TracebackType | None) -> None:
        self._server.server_close()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}/"

    def wait(self, state: str, seconds: float) -> Answer | None:
        """The answer to the request with that state, or None when the time is over.

        Anything else that knocks (a browser's favicon, a page trying its luck) is turned away and changes nothing.
        """
        self._state = state
        until = self._monotonic() + seconds
        while self._answer is None and (left := until - self._monotonic()) > 0:
            self._server.timeout = left
            self._server.handle_request()
        return self._answer

    def _take(self, path: str) -> bool:
        parts = urlsplit(path)
        fields = {name: values[0] for name, values in parse_qs(parts.query, max_num_fields=20).items()}
        given = fields.get("state", "")
        if parts.path != "/" or not hmac.compare_digest(given.encode(), self._state.encode()) or not self._state:
            return False
        self._answer = Answer(fields.get("code", ""), "" if fields.get("code") else fields.get("error", "no code"))
        return True

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        listener = self

        class Handler(BaseHTTPRequestHandler):
            timeout = listener._silence

            def do_GET(self) -> None:
                try:
                    taken = listener._take(self.path)
                except ValueError:
                    taken = False
                if not taken:
                    self._show(404, "Nothing here", "This address is only for the answer of the sign-in page.")
                elif listener._answer and listener._answer.code:
                    self._show(200, "Signed in", "You can close this window and go back to the terminal.")
                else:
                    self._show(200, "Not signed in", "No permission was given. You can close this window.")

            def _show(self, status: int, title: str, text: str) -> None:
                body = _PAGE.format(title=title, text=text).encode()
                self.send_response(status)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Length", str(len(body)))
                self.send_header("Referrer-Policy", "no-referrer")
                self.send_header("Connection", "close")
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: object) -> None:
                """Silent: the request line holds the code."""

        return Handler
