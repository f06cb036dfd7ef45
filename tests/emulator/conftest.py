"""A Gmail server that no one here wrote: npm emulate, started for the test session's sake."""

import base64
import contextlib
import html
import json
import os
import re
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest

from tests.gmail.mail import ME, at, mail

FOLDER = Path(os.environ.get("ASSISTANT_EMULATOR", Path(__file__).parent))
NODE = FOLDER / "node_modules" / "node" / "bin" / "node"
PROGRAM = FOLDER / "node_modules" / "emulate" / "dist" / "index.js"


@dataclass
class Emulator:
    """The running server, and what a person does in front of it."""

    url: str
    followed: list[str] = field(default_factory=list)

    def consent(self, address: str, new: int = 0) -> bool:
        """What a browser and a person do with the sign-in page: choose the account, follow the redirect."""
        self.followed.append(address)
        with urllib.request.urlopen(address, timeout=10) as answer:
            page = answer.read().decode()
        form = next(each for each in re.findall(r"<form.*?</form>", page, re.DOTALL) if ME in each)
        action = re.search(r'action="([^"]+)"', form)
        assert action
        fields = {
            name: html.unescape(value)
            for tag in re.findall(r"<input[^>]*>", form)
            for name, value in [(_attribute(tag, "name"), _attribute(tag, "value"))]
            if name
        }
        with contextlib.suppress(urllib.error.URLError):
            urllib.request.urlopen(self.url + action[1], urlencode(fields).encode(), timeout=10).close()
        return True

    def write_credentials(self, path: Path) -> None:
        section = {
            "client_id": "321-desktop.apps.googleusercontent.com",
            "client_secret": "shh-desktop",
            "auth_uri": f"{self.url}/o/oauth2/v2/auth",
            "token_uri": f"{self.url}/oauth2/token",
            "redirect_uris": ["http://localhost"],
        }
        path.write_text(json.dumps({"installed": section}), encoding="utf-8")

    def ask(self, method: str, path: str, token: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
        """A request of the person's, past the program."""
        content = json.dumps(body).encode() if body is not None else None
        headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
        request = urllib.request.Request(f"{self.url}/gmail/v1/users/me/{path}", content, headers, method=method)
        with urllib.request.urlopen(request, timeout=10) as answer:
            found: dict[str, Any] = json.loads(answer.read() or b"{}")
        return found


def _attribute(tag: str, name: str) -> str:
    found = re.search(rf'\b{name}="([^"]*)"', tag)
    return found[1] if found else ""


def _seed() -> dict[str, Any]:
    """Three messages; an empty first user, because unknown tokens are taken for the first."""
    posted = (
        ("m1", "t1", mail(1, "When could you come?"), at(0)),
        ("m2", "t1", mail(2, subject="Re: Your application", reply_to=1), at(30)),
        ("m3", "t3", mail(3, "Headlines", sender="news@paper.example", subject="News"), at(31)),
    )
    messages = [
        {
            "id": key,
            "thread_id": thread,
            "user_email": ME,
            "raw": base64.urlsafe_b64encode(raw.replace(b"\n", b"\r\n")).decode(),
            "internal_date": str(received),
            "label_ids": ["INBOX"],
            # What its search looks at; it does not read them out of the message.
            "from": "Sandra Ing <sandra.ing@grainwood.example>" if thread == "t1" else "news@paper.example",
            "to": ME,
            "subject": "Your application" if thread == "t1" else "News",
        }
        for key, thread, raw, received in posted
    ]
    users = [{"email": "", "name": "Nobody"}, {"email": ME, "name": "Robin Ashdown"}]
    return {"google": {"users": users, "messages": messages}}


@pytest.fixture
def emulator(tmp_path: Path) -> Iterator[Emulator]:
    if not (NODE.exists() and PROGRAM.exists()):
        pytest.skip("npm emulate is not installed: run .ci/emulator (needs npm)")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    seed = tmp_path / "seed.yaml"
    seed.write_text(json.dumps(_seed()), encoding="utf-8")  # JSON is YAML
    command = [str(NODE), str(PROGRAM), "start", "--service", "google", "--port", str(port), "--seed", str(seed)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as running:
        try:
            _wait(port)
            yield Emulator(f"http://127.0.0.1:{port}")
        finally:
            running.terminate()


def _wait(port: int) -> None:
    for _ in range(200):
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.1)
    raise AssertionError("npm emulate did not start")
