"""Where Gmail is: Google's host, or the one that ASSISTANT_GMAIL_ENDPOINT names."""

import ipaddress
import json
import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from assistant.errors import SettingsError

if TYPE_CHECKING:
    import httplib2

VARIABLE = "ASSISTANT_GMAIL_ENDPOINT"
GOOGLE = "https://gmail.googleapis.com/"
BATCH_PATH = "batch/gmail/v1"  # what Google's guide names; the discovery document's bare "batch" is the old form

# Whose hosts may see the mailbox; a host of theirs, or one below it.
_GOOGLE_DOMAINS = ("googleapis.com", "google.com")


def is_loopback(host: str) -> bool:
    """True for this machine itself: localhost, 127.0.0.0/8, ::1."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def root(environment: Mapping[str, str] | None = None) -> str:
    """The root URL of the API, ending in "/"; raises SettingsError for any place but Google's or this machine."""
    address = (os.environ if environment is None else environment).get(VARIABLE, "").strip()
    if not address:
        return GOOGLE
    try:
        parts = urlsplit(address)
        host, port = (parts.hostname or "").lower(), parts.port
    except ValueError:
        raise SettingsError(_refused(address, "is not an address")) from None
    if "@" in parts.netloc or parts.query or parts.fragment or parts.path not in ("", "/") or not address.isascii():
        raise SettingsError(_refused(address, "is more than scheme, host and port"))
    google = any(host == domain or host.endswith(f".{domain}") for domain in _GOOGLE_DOMAINS)
    if not (is_loopback(host) and parts.scheme in ("http", "https")) and not (google and parts.scheme == "https"):
        raise SettingsError(_refused(address, "is neither https on a Google host nor a loopback address"))
    shown = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{shown}{f':{port}' if port else ''}/"


def _refused(address: str, why: str) -> str:
    return (
        f"{VARIABLE}: {address[:200]!r} {why}; your mail is not sent there. "
        "Unset the variable, or give an address such as http://127.0.0.1:4100."
    )


def service(http: "httplib2.Http", address: str) -> Any:
    """The Gmail service of the client library, built from the document it ships, without a request.

    `client_options.api_endpoint` would leave batches on Google's host, so the document itself is changed.
    """
    from googleapiclient.discovery import build_from_document  # type: ignore[attr-defined]
    from googleapiclient.discovery_cache import get_static_doc

    document = json.loads(get_static_doc("gmail", "v1"))  # type: ignore[no-untyped-call]
    document |= {"rootUrl": address, "baseUrl": address, "mtlsRootUrl": address, "batchPath": BATCH_PATH}
    return build_from_document(document, http=http)
