"""Batches as Google writes them, and answers that go wrong on the way."""

import gzip
import json
import re
import time
from typing import Any

from tests.gmail.faults import Fault, error_body

_BOUNDARY = "batch_of_answers"
BATCH_TYPE = f"multipart/mixed; boundary={_BOUNDARY}"


class Broken(Exception):
    """An answer that does not come as it should."""

    def __init__(self, how: str, status: int, body: bytes, headers: dict[str, str]) -> None:
        super().__init__(how)
        self.how = how
        self.status = status
        self.body = body
        self.headers = headers


def strike(fault: Fault | None, answer: Any = None) -> None:
    """Let a fault happen; an answer that was on its way is cut or spoiled."""
    if fault is None:
        return
    content = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
    match fault.how:
        case "status":
            raise Broken("status", fault.status, error_body(fault.status, fault.reason), fault.headers)
        case "delay":
            time.sleep(float(fault.headers.get("seconds", "1")))
        case "garbage":
            raise Broken("garbage", 200, b'{"id": "18c0', {})
        case "hollow":
            raise Broken("hollow", 200, b'{"id": "18c0"}', {})
        case "truncated-gzip":
            packed = gzip.compress(content + b" " * 1000)
            raise Broken("truncated-gzip", 200, packed[: len(packed) // 2], {"Content-Encoding": "gzip"})
        case how:
            raise Broken(how, 0, b"", {})


def parts(content_type: str, body: bytes) -> list[tuple[str, str, str]]:
    """(Content-ID, method, target) of the requests in a batch."""
    boundary = re.search(r'boundary="?([^";]+)', content_type)
    assert boundary
    found = []
    for part in re.split(rf"--{re.escape(boundary[1])}(?:--)?", body.decode().replace("\r\n", "\n"))[1:-1]:
        head, _, request = part.strip("\n").partition("\n\n")
        content_id = re.search(r"^Content-ID: (.+)$", head, re.MULTILINE | re.IGNORECASE)
        line = re.match(r"([A-Z]+) (\S+) HTTP/1.1", request)
        assert content_id, "a part without Content-ID"
        assert line, "a part that is no request"
        found.append((content_id[1], line[1], line[2]))
    return found


def batch_answer(answers: list[tuple[str, int, bytes]]) -> bytes:
    text = b""
    for content_id, status, content in answers:
        head = (
            f"--{_BOUNDARY}\r\nContent-Type: application/http\r\nContent-ID: <response-{content_id.strip('<')}\r\n\r\n"
        )
        inner = f"HTTP/1.1 {status} Whatever\r\nContent-Type: application/json; charset=UTF-8\r\n"
        inner += f"Content-Length: {len(content)}\r\n\r\n"
        text += head.encode() + inner.encode() + content + b"\r\n\r\n"
    return text + f"--{_BOUNDARY}--\r\n".encode()
