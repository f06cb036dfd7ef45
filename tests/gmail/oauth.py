"""Google's sign-in, as far as a desktop client sees it: consent page, token, revocation."""

import base64
import hashlib
import itertools
import json
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlencode

CLIENT_ID = "321-desktop.apps.googleusercontent.com"
CLIENT_SECRET = "shh-desktop"


@dataclass
class Grants:
    """Who has been let in."""

    account: str
    scopes: tuple[str, ...]  # those the person ticks
    deny: str = ""  # an error instead of consent
    wrong_state: bool = False
    give_refresh: bool = True
    testing: bool = False  # the consent screen is in Testing: permissions end after seven days
    dead: bool = False  # every refresh token is invalid_grant
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    access: dict[str, tuple[str, ...]] = field(default_factory=dict)  # token: scopes
    refresh: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._numbers = itertools.count(1)

    def consent(self, query: dict[str, str]) -> str:
        """Where the browser is sent back to after the person has agreed."""
        assert query["response_type"] == "code"
        assert query["code_challenge_method"] == "S256", "no PKCE"
        assert query["access_type"] == "offline"
        state = "forged" if self.wrong_state else query["state"]
        if self.deny:
            return f"{query['redirect_uri']}?{urlencode({'error': self.deny, 'state': state})}"
        code = f"code-{next(self._numbers)}"
        self.codes[code] = query
        return f"{query['redirect_uri']}?{urlencode({'code': code, 'state': state, 'scope': ' '.join(self.scopes)})}"

    def token(self, body: str, authorization: str = "") -> tuple[int, bytes]:
        """The token address: a code or a refresh token becomes an access token.

        Google takes the client's name and secret in the form as well as in the Authorization header.
        """
        form = {name: values[0] for name, values in parse_qs(body).items()}
        if authorization.startswith("Basic "):
            pair = base64.b64decode(authorization.removeprefix("Basic ")).decode()
            form["client_id"], _, form["client_secret"] = pair.partition(":")
        if form.get("client_id") != CLIENT_ID or form.get("client_secret") != CLIENT_SECRET:
            return 401, b'{"error": "invalid_client", "error_description": "The OAuth client was not found."}'
        if form.get("grant_type") == "refresh_token":
            scopes = self.refresh.get(form.get("refresh_token", ""))
            if scopes is None or self.dead:
                return 400, b'{"error": "invalid_grant", "error_description": "Token has been expired or revoked."}'
            return 200, json.dumps(self._access(scopes)).encode()
        asked = self.codes.pop(form.get("code", ""), None)
        challenge = base64.urlsafe_b64encode(hashlib.sha256(form.get("code_verifier", "").encode()).digest())
        if asked is None or challenge.decode().rstrip("=") != asked["code_challenge"]:
            return 400, b'{"error": "invalid_grant", "error_description": "Bad code or verifier."}'
        answer = self._access(self.scopes)
        if self.give_refresh:
            answer["refresh_token"] = self.lasting()
            if self.testing:
                answer["refresh_token_expires_in"] = 604799
        return 200, json.dumps(answer).encode()

    def lasting(self) -> str:
        """A refresh token as signing in gives it."""
        token = f"refresh-{next(self._numbers)}"
        self.refresh[token] = self.scopes
        return token

    def _access(self, scopes: tuple[str, ...]) -> dict[str, object]:
        token = f"access-{next(self._numbers)}"
        self.access[token] = scopes
        return {"access_token": token, "expires_in": 3599, "token_type": "Bearer", "scope": " ".join(scopes)}

    def revoke(self, body: str) -> int:
        token = parse_qs(body).get("token", [""])[0]
        known = self.refresh.pop(token, None) or self.access.pop(token, None)
        return 200 if known else 400

    def expire(self) -> None:
        """All access tokens run out; the lasting permission stays."""
        self.access.clear()
